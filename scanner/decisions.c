/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Writing decisions down.
 */
#include "decisions.h"

#include "inventory_private.h"

#include <glib/gi18n.h>
#include <inttypes.h>
#include <string.h>

static const char *const choice_names[DECISION_CHOICES] = {
    [DECISION_WITHDRAWN] = "withdraw",  [DECISION_LABEL] = "label",
    [DECISION_NOT_ASSET] = "not_asset", [DECISION_EXCEPTION] = "exception",
    [DECISION_MOVE] = "move",           [DECISION_PERMISSIONS] = "permissions",
    [DECISION_RETURN] = "return",       [DECISION_DISPOSE] = "dispose",
    [DECISION_LOOK] = "look",           [DECISION_ASSIGN] = "assign",
};
static const char *const progress_names[PROGRESSES] = {
    [PROGRESS_NOT_BEGUN] = "open",
    [PROGRESS_IN_WORK] = "in_work",
    [PROGRESS_DONE] = "done",
};

const char *decision_choice_name(enum decision_choice choice)
{
    return choice_names[choice];
}

bool decision_choice_find(const char *name, enum decision_choice *choice)
{
    for (int i = 0; i < DECISION_CHOICES; i++) {
        *choice = (enum decision_choice)i;
        if (strcmp(choice_names[i], name) == 0)
            return true;
    }
    return false;
}

const char *decision_progress_name(enum decision_progress progress)
{
    return progress_names[progress];
}

bool decision_progress_find(const char *name, enum decision_progress *progress)
{
    for (int i = 0; i < PROGRESSES; i++) {
        *progress = (enum decision_progress)i;
        if (strcmp(progress_names[i], name) == 0)
            return true;
    }
    return false;
}

struct decision *decision_new(enum decision_choice choice)
{
    struct decision *decision = g_new0(struct decision, 1);

    decision->choice = choice;
    decision->code = g_strdup("");
    decision->level = decision->expected = LEVEL_NONE;
    return decision;
}

void decision_free(struct decision *decision)
{
    if (decision == NULL)
        return;
    g_free(decision->code);
    g_free(decision->reason);
    g_free(decision->approver);
    g_free(decision->second_approver);
    g_free(decision->expires);
    g_free(decision->due);
    g_free(decision->department);
    g_free(decision->owner);
    g_free(decision->retention);
    g_free(decision->comment);
    g_free(decision->sha256);
    g_free(decision->decided_by);
    g_free(decision->source);
    g_free(decision);
}

/* The document a row stands for, as it is now. */
struct target {
    gint64 directory, file;
    char *name, *member;
    char *policy;
    guint8 sha256[32];
    bool has_hash;
    int expected;
};
typedef struct target Target; /* for g_auto(Target) */

static void target_clear(struct target *target)
{
    g_free(target->name);
    g_free(target->member);
    g_free(target->policy);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Target, target_clear)

static void read_content(struct target *target, sqlite3_stmt *row, int hash, int expected)
{
    const void *bytes = sqlite3_column_blob(row, hash);

    target->has_hash = bytes && sqlite3_column_bytes(row, hash) == 32;
    if (target->has_hash)
        memcpy(target->sha256, bytes, 32);
    target->expected = sqlite3_column_type(row, expected) == SQLITE_NULL
                           ? LEVEL_NONE
                           : sqlite3_column_int(row, expected);
}

static bool find_member(sqlite3 *db, gint64 position, struct target *target)
{
    g_autoptr(Statement) statement = inventory_prepare(
        db, "SELECT path, sha256, expected FROM member WHERE file=? AND position=?", NULL);

    if (statement == NULL)
        return false;
    sqlite3_bind_int64(statement, 1, target->file);
    sqlite3_bind_int64(statement, 2, position);
    if (sqlite3_step(statement) != SQLITE_ROW)
        return false;
    g_free(target->member);
    target->member = g_strdup((const char *)sqlite3_column_text(statement, 0));
    read_content(target, statement, 1, 2);
    return true;
}

/* A member's id is its file's and its position. */
static bool find_target(sqlite3 *db, guint64 row, struct target *target)
{
    g_autoptr(Statement) statement = inventory_prepare(
        db,
        "SELECT f.id, f.directory, f.name, f.sha256, f.expected, s.text, f.gone_scan"
        " FROM file f LEFT JOIN string s ON s.id = f.policy WHERE f.id<=? ORDER BY f.id DESC"
        " LIMIT 1",
        NULL);

    if (statement == NULL)
        return false;
    sqlite3_bind_int64(statement, 1, (gint64)row);
    if (sqlite3_step(statement) != SQLITE_ROW || sqlite3_column_type(statement, 6) != SQLITE_NULL)
        return false;
    target->file = sqlite3_column_int64(statement, 0);
    target->directory = sqlite3_column_int64(statement, 1);
    target->name = g_strdup((const char *)sqlite3_column_text(statement, 2));
    target->member = g_strdup("");
    target->policy = g_strdup((const char *)sqlite3_column_text(statement, 5));
    read_content(target, statement, 3, 4);
    return (gint64)row == target->file || find_member(db, (gint64)row - target->file, target);
}

static void bind_hash(sqlite3_stmt *statement, int at, const struct target *target)
{
    if (target->has_hash)
        sqlite3_bind_blob(statement, at, target->sha256, 32, SQLITE_STATIC);
    else
        sqlite3_bind_null(statement, at);
}

/* 0 with an error on failure. */
static gint64 need_subject(sqlite3 *db, const struct target *target, GError **error)
{
    g_autoptr(Statement) statement = inventory_prepare(
        db,
        "INSERT INTO subject(directory, name, member, sha256) VALUES(?,?,?,?)"
        " ON CONFLICT(directory, name, member) DO UPDATE SET sha256=excluded.sha256"
        " RETURNING id",
        error);

    if (statement == NULL)
        return 0;
    sqlite3_bind_int64(statement, 1, target->directory);
    sqlite3_bind_text(statement, 2, target->name, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 3, target->member, -1, SQLITE_STATIC);
    bind_hash(statement, 4, target);
    if (sqlite3_step(statement) == SQLITE_ROW)
        return sqlite3_column_int64(statement, 0);
    inventory_fail(db, error);
    return 0;
}

/* What a decision says, in the order of its columns; also what makes two the same. */
#define SAID_COLUMNS                                                                               \
    "choice, level, reason, approver, second_approver, expires, due, department, owner,"           \
    " retention, progress, comment"

static int bind_said(sqlite3_stmt *statement, int at, const struct decision *decision)
{
    const char *const first[] = {decision->reason,  decision->approver, decision->second_approver,
                                 decision->expires, decision->due,      decision->department,
                                 decision->owner,   decision->retention};

    sqlite3_bind_int(statement, at++, (int)decision->choice);
    if (decision->level < 0)
        sqlite3_bind_null(statement, at++);
    else
        sqlite3_bind_int(statement, at++, decision->level);
    for (guint i = 0; i < G_N_ELEMENTS(first); i++)
        sqlite3_bind_text(statement, at++, first[i], -1, SQLITE_STATIC);
    sqlite3_bind_int(statement, at++, (int)decision->progress);
    sqlite3_bind_text(statement, at++, decision->comment, -1, SQLITE_STATIC);
    return at;
}

/* The one in force, and whether it says the same of the same content. */
static gint64 find_in_force(sqlite3 *db, gint64 subject, const struct target *target,
                            const struct decision *decision, bool *same)
{
    g_autoptr(Statement) statement = inventory_prepare(
        db,
        "SELECT id, (" SAID_COLUMNS ", sha256) IS (?,?,?,?,?,?,?,?,?,?,?,?,?) FROM decision"
        " WHERE subject=? AND code=? AND superseded IS NULL",
        NULL);

    *same = false;
    if (statement == NULL)
        return 0;
    int at = bind_said(statement, 1, decision);
    bind_hash(statement, at++, target);
    sqlite3_bind_int64(statement, at++, subject);
    sqlite3_bind_text(statement, at, decision->code, -1, SQLITE_STATIC);
    if (sqlite3_step(statement) != SQLITE_ROW)
        return 0;
    *same = sqlite3_column_int(statement, 1) != 0;
    return sqlite3_column_int64(statement, 0);
}

static bool add(sqlite3 *db, gint64 subject, const struct target *target,
                const struct decision *decision, GError **error)
{
    g_autoptr(Statement) statement = inventory_prepare(
        db,
        "INSERT INTO decision(" SAID_COLUMNS ", sha256, expected, policy, subject, code, decided,"
        " decided_by, source) VALUES(?,?,?,?,?,?,?,?,?,?,?,?, ?,?,?,?,?,?,?,?)",
        error);

    if (statement == NULL)
        return false;
    int at = bind_said(statement, 1, decision);
    bind_hash(statement, at++, target);
    if (target->expected < 0)
        sqlite3_bind_null(statement, at++);
    else
        sqlite3_bind_int(statement, at++, target->expected);
    sqlite3_bind_text(statement, at++, target->policy, -1, SQLITE_STATIC);
    sqlite3_bind_int64(statement, at++, subject);
    sqlite3_bind_text(statement, at++, decision->code, -1, SQLITE_STATIC);
    sqlite3_bind_int64(statement, at++,
                       decision->decided ? decision->decided : g_get_real_time() / G_USEC_PER_SEC);
    sqlite3_bind_text(statement, at++, decision->decided_by, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, at, decision->source, -1, SQLITE_STATIC);
    return inventory_run(statement, error);
}

/* Before the new one is there, so that only one is ever in force: its id is known, since
 * AUTOINCREMENT gives none twice. */
static bool supersede(sqlite3 *db, gint64 before, GError **error)
{
    g_autofree char *sql = g_strdup_printf(
        "UPDATE decision SET superseded=1 + (SELECT seq FROM sqlite_sequence WHERE name='decision')"
        " WHERE id=%" G_GINT64_FORMAT,
        before);

    return inventory_execute(db, sql, error);
}

bool decision_put(struct inventory *inventory, guint64 row, const struct decision *decision,
                  GError **error)
{
    g_auto(Target) target = {0};
    bool same;

    if (!find_target(inventory->db, row, &target)) {
        g_set_error(error, INVENTORY_ERROR, 0,
                    _("the inventory has no document %" PRIu64 " any more"), row);
        return false;
    }
    gint64 subject = need_subject(inventory->db, &target, error);
    if (subject == 0)
        return false;
    gint64 before = find_in_force(inventory->db, subject, &target, decision, &same);
    return same || ((before == 0 || supersede(inventory->db, before, error)) &&
                    add(inventory->db, subject, &target, decision, error));
}
