/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Decisions back from the inventory: what is in force for a row, what labels are to be put,
 * what was decided before.
 */
#include "day.h"
#include "decisions.h"
#include "inventory_private.h"
#include "path.h"

#include <string.h>

#define DECISION_COLUMNS                                                                           \
    "d.id, d.choice, d.code, d.level, d.reason, d.approver, d.second_approver, d.expires, d.due,"  \
    " d.department, d.owner, d.retention, d.progress, d.comment, lower(hex(d.sha256)),"            \
    " d.expected, d.decided, d.decided_by, d.source"
enum { DECISION_COLUMN_COUNT = 19 };

static char *copy_text(sqlite3_stmt *row, int column)
{
    return g_strdup((const char *)sqlite3_column_text(row, column));
}

static int read_level(sqlite3_stmt *row, int column)
{
    return sqlite3_column_type(row, column) == SQLITE_NULL ? LEVEL_NONE
                                                           : sqlite3_column_int(row, column);
}

/* "" for a missing blob is no hash. */
static char *copy_hash(sqlite3_stmt *row, int column)
{
    const char *text = (const char *)sqlite3_column_text(row, column);

    return text && strlen(text) == 64 ? g_strdup(text) : NULL;
}

static struct decision *read_decision(sqlite3_stmt *row)
{
    int choice = sqlite3_column_int(row, 1);
    struct decision *decision = decision_new(
        choice >= 0 && choice < DECISION_CHOICES ? (enum decision_choice)choice : DECISION_LOOK);

    g_free(decision->code);
    decision->id = sqlite3_column_int64(row, 0);
    decision->code = copy_text(row, 2);
    decision->level = read_level(row, 3);
    decision->reason = copy_text(row, 4);
    decision->approver = copy_text(row, 5);
    decision->second_approver = copy_text(row, 6);
    decision->expires = copy_text(row, 7);
    decision->due = copy_text(row, 8);
    decision->department = copy_text(row, 9);
    decision->owner = copy_text(row, 10);
    decision->retention = copy_text(row, 11);
    decision->progress =
        (enum decision_progress)CLAMP(sqlite3_column_int(row, 12), 0, PROGRESSES - 1);
    decision->comment = copy_text(row, 13);
    decision->sha256 = copy_hash(row, 14);
    decision->expected = read_level(row, 15);
    decision->decided = sqlite3_column_int64(row, 16);
    decision->decided_by = copy_text(row, 17);
    decision->source = copy_text(row, 18);
    return decision;
}

/* ---- in force ---- */

struct decisions {
    GPtrArray *all;
    GHashTable *by_place;   /* root, path, member, code → const struct decision * */
    GHashTable *by_content; /* hash, code → const struct decision * */
    char *today;
};

static char *place_key(const char *root, const char *path, const char *member, const char *code)
{
    return g_strconcat(code, "\n", root, "\n", path, "\n", member ? member : "", NULL);
}

static char *content_key(const char *sha256, const char *code)
{
    return g_strconcat(code, "\n", sha256, NULL);
}

/* Issues that follow from what a document holds, wherever it stands. */
static bool depends_on_content(const char *code)
{
    static const char *const codes[] = {"", "U01", "U03", "M03", "D03", "N01", "E01", NULL};

    return g_strv_contains(codes, code);
}

/* Where copies were decided on differently the more careful decision stands for others. */
static bool is_more_careful(const struct decision *one, const struct decision *other)
{
    return other == NULL || one->level > other->level;
}

static void note_content(struct decisions *decisions, const struct decision *decision)
{
    if (decision->sha256 == NULL || !depends_on_content(decision->code))
        return;
    g_autofree char *key = content_key(decision->sha256, decision->code);
    if (is_more_careful(decision, g_hash_table_lookup(decisions->by_content, key)))
        g_hash_table_replace(decisions->by_content, g_steal_pointer(&key), (gpointer)decision);
}

static bool load_rows(struct decisions *decisions, sqlite3 *db, GError **error)
{
    g_autoptr(Statement) statement = inventory_prepare(
        db,
        "SELECT " DECISION_COLUMNS ", r.path, p.path, s.name, s.member FROM decision d"
        " JOIN subject s ON s.id = d.subject JOIN directory p ON p.id = s.directory"
        " JOIN root r ON r.id = p.root WHERE d.superseded IS NULL AND d.choice <> 0",
        error);
    int status = SQLITE_ERROR;

    while (statement && (status = sqlite3_step(statement)) == SQLITE_ROW) {
        struct decision *decision = read_decision(statement);
        const int at = DECISION_COLUMN_COUNT;
        g_autofree char *path = path_join((const char *)sqlite3_column_text(statement, at + 1),
                                          (const char *)sqlite3_column_text(statement, at + 2));
        g_ptr_array_add(decisions->all, decision);
        g_hash_table_replace(decisions->by_place,
                             place_key((const char *)sqlite3_column_text(statement, at), path,
                                       (const char *)sqlite3_column_text(statement, at + 3),
                                       decision->code),
                             decision);
        note_content(decisions, decision);
    }
    return status == SQLITE_DONE || (statement && inventory_fail(db, error));
}

struct decisions *decisions_load(struct inventory *inventory, const char *today, GError **error)
{
    struct reader *reader =
        inventory_flush(inventory, error) ? inventory_reader(inventory, error) : NULL;
    g_autoptr(Decisions) decisions = g_new0(struct decisions, 1);

    decisions->all = g_ptr_array_new_with_free_func((GDestroyNotify)decision_free);
    decisions->by_place = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    decisions->by_content = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    decisions->today = today ? g_strdup(today) : day_today();
    return reader && load_rows(decisions, reader->db, error) ? g_steal_pointer(&decisions) : NULL;
}

void decisions_free(struct decisions *decisions)
{
    if (decisions == NULL)
        return;
    g_hash_table_unref(decisions->by_place);
    g_hash_table_unref(decisions->by_content);
    g_ptr_array_unref(decisions->all);
    g_free(decisions->today);
    g_free(decisions);
}

guint decisions_count(const struct decisions *decisions)
{
    return decisions->all->len;
}

/* A level stays with its document when that is edited; what says "this is harmless" is on a
 * content somebody looked at. Days compare as texts. */
static enum decision_standing standing_of(const struct decisions *decisions,
                                          const struct decision *decision,
                                          const struct inventory_row *row)
{
    const struct record *record = row->record;
    int expected = row->found_level;

    if (decision->expires && strcmp(decision->expires, decisions->today) < 0)
        return DECISION_EXPIRED;
    if (decision->choice == DECISION_LABEL)
        return expected > decision->expected && expected > decision->level ? DECISION_OTHER_VERDICT
                                                                           : DECISION_HOLDS;
    if (decision->choice != DECISION_NOT_ASSET && decision->choice != DECISION_EXCEPTION)
        return DECISION_HOLDS;
    if (g_strcmp0(decision->sha256, record->sha256) != 0)
        return DECISION_OTHER_CONTENT;
    if (decision->choice == DECISION_NOT_ASSET && record->verdict->declared_level >= 2)
        return DECISION_OTHER_VERDICT; /* somebody has labelled it since */
    return expected > decision->expected ? DECISION_OTHER_VERDICT : DECISION_HOLDS;
}

const struct decision *decisions_find(const struct decisions *decisions,
                                      const struct inventory_row *row, const char *code,
                                      enum decision_standing *standing)
{
    const struct record *record = row->record;

    if (decisions->all->len == 0)
        return NULL;
    g_autofree char *place = place_key(row->root, row->path, record->member, code);
    const struct decision *decision = g_hash_table_lookup(decisions->by_place, place);
    if (decision == NULL && record->sha256) {
        g_autofree char *content = content_key(record->sha256, code);
        decision = g_hash_table_lookup(decisions->by_content, content);
    }
    if (decision)
        *standing = standing_of(decisions, decision, row);
    return decision;
}

/* ---- labels to be put ---- */

/* A file or a member now at the subject's place. */
#define ORDERED_ROWS                                                                               \
    "SELECT " DECISION_COLUMNS ", r.path, p.path, s.name, s.member,"                               \
    " CASE s.member WHEN '' THEN f.id ELSE f.id + m.position END,"                                 \
    " lower(hex(CASE s.member WHEN '' THEN f.sha256 ELSE m.sha256 END)),"                          \
    " CASE s.member WHEN '' THEN f.declared ELSE m.declared END AS carried"                        \
    " FROM decision d JOIN subject s ON s.id = d.subject JOIN directory p ON p.id = s.directory"   \
    " JOIN root r ON r.id = p.root JOIN file f ON f.directory = s.directory AND f.name = s.name"   \
    " AND f.gone_scan IS NULL LEFT JOIN member m ON m.file = f.id AND m.path = s.member"           \
    " WHERE d.superseded IS NULL AND d.choice = 1 AND d.level IS NOT NULL"                         \
    " AND (s.member = '' OR m.file IS NOT NULL) AND d.level IS NOT carried"                        \
    " AND NOT (carried IS NULL AND d.level < 2)"                                                   \
    " AND (d.expires IS NULL OR d.expires >= date('now', 'localtime'))"                            \
    " ORDER BY r.path, p.path, s.name, s.member"

static bool give_order(sqlite3_stmt *row, label_order_taker take, void *user)
{
    const int at = DECISION_COLUMN_COUNT;
    g_autoptr(Decision) decision = read_decision(row);
    g_autofree char *path = path_join((const char *)sqlite3_column_text(row, at + 1),
                                      (const char *)sqlite3_column_text(row, at + 2));
    g_autofree char *sha256 = copy_hash(row, at + 5);
    const struct label_order order = {
        .row = (guint64)sqlite3_column_int64(row, at + 4),
        .root = (const char *)sqlite3_column_text(row, at),
        .path = path,
        .member = (const char *)sqlite3_column_text(row, at + 3),
        .sha256 = sha256,
        .declared = read_level(row, at + 6),
        .lowers = decision->level < read_level(row, at + 6),
        .changed = g_strcmp0(sha256, decision->sha256) != 0,
        .decision = decision,
    };

    return take(&order, user);
}

/* A connection of its own, so that take may ask the inventory other things. */
bool decisions_each_label(struct inventory *inventory, label_order_taker take, void *user,
                          GError **error)
{
    sqlite3 *db = inventory_flush(inventory, error)
                      ? inventory_connect(inventory->path, INVENTORY_READ, error)
                      : NULL;
    sqlite3_stmt *statement = db ? inventory_prepare(db, ORDERED_ROWS, error) : NULL;
    int status = SQLITE_ERROR;
    bool going = true;

    while (statement && going && (status = sqlite3_step(statement)) == SQLITE_ROW)
        going = give_order(statement, take, user);
    bool done = statement && (!going || status == SQLITE_DONE || inventory_fail(db, error));
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return done;
}

/* ---- documents that are gone ---- */

#define LOST_ROWS                                                                                  \
    "SELECT " DECISION_COLUMNS ", r.path, p.path, s.name, s.member"                                \
    " FROM decision d JOIN subject s ON s.id = d.subject JOIN directory p ON p.id = s.directory"   \
    " JOIN root r ON r.id = p.root WHERE d.superseded IS NULL AND d.choice <> 0"                   \
    " AND NOT EXISTS(SELECT 1 FROM file f WHERE f.directory = s.directory AND f.name = s.name"     \
    "  AND f.gone_scan IS NULL AND (s.member = '' OR EXISTS(SELECT 1 FROM member m"                \
    "   WHERE m.file = f.id AND m.path = s.member))) ORDER BY d.id"

static bool give_lost(sqlite3_stmt *row, lost_decision_taker take, void *user)
{
    const int at = DECISION_COLUMN_COUNT;
    g_autoptr(Decision) decision = read_decision(row);
    const char *member = (const char *)sqlite3_column_text(row, at + 3);
    g_autofree char *file = path_join((const char *)sqlite3_column_text(row, at + 1),
                                      (const char *)sqlite3_column_text(row, at + 2));
    g_autofree char *path = *member ? g_strconcat(file, "!/", member, NULL) : g_strdup(file);

    return take(decision, (const char *)sqlite3_column_text(row, at), path, user);
}

bool decisions_each_lost(struct inventory *inventory, lost_decision_taker take, void *user,
                         GError **error)
{
    struct reader *reader =
        inventory_flush(inventory, error) ? inventory_reader(inventory, error) : NULL;
    g_autoptr(Statement) statement =
        reader ? inventory_prepare(reader->db, LOST_ROWS, error) : NULL;
    int status = SQLITE_ERROR;
    bool going = true;

    while (statement && going && (status = sqlite3_step(statement)) == SQLITE_ROW)
        going = give_lost(statement, take, user);
    return statement && (!going || status == SQLITE_DONE || inventory_fail(reader->db, error));
}

/* ---- history ---- */

static GPtrArray *read_all(sqlite3 *db, sqlite3_stmt *statement, GError **error)
{
    g_autoptr(GPtrArray) list = g_ptr_array_new_with_free_func((GDestroyNotify)decision_free);
    int status;

    while ((status = sqlite3_step(statement)) == SQLITE_ROW)
        g_ptr_array_add(list, read_decision(statement));
    if (status == SQLITE_DONE)
        return g_steal_pointer(&list);
    inventory_fail(db, error);
    return NULL;
}

GPtrArray *decisions_history(struct inventory *inventory, const char *root, const char *path,
                             const char *member, GError **error)
{
    struct reader *reader =
        inventory_flush(inventory, error) ? inventory_reader(inventory, error) : NULL;
    g_autoptr(Statement) statement =
        reader ? inventory_prepare(reader->db,
                                   "SELECT " DECISION_COLUMNS " FROM decision d JOIN subject s"
                                   " ON s.id = d.subject JOIN directory p ON p.id = s.directory"
                                   " JOIN root r ON r.id = p.root WHERE r.path=? AND p.path=?"
                                   " AND s.name=? AND s.member=? ORDER BY d.id DESC",
                                   error)
               : NULL;
    const char *slash = strrchr(path, '/');

    if (statement == NULL)
        return NULL;
    sqlite3_bind_text(statement, 1, root, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 2, path, slash ? (int)(slash - path) : 0, SQLITE_STATIC);
    sqlite3_bind_text(statement, 3, slash ? slash + 1 : path, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 4, member ? member : "", -1, SQLITE_STATIC);
    return read_all(reader->db, statement, error);
}
