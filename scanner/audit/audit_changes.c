/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Changes: their names, and how they are kept until they are told in the order of their
 * importance.
 */
#include "audit_private.h"

#include <glib/gi18n.h>
#include <scanner/path.h>
#include <string.h>

struct kind_row {
    const char *name;
    const char *title; /* msgid */
};

static const struct kind_row kinds[CHANGE_KINDS] = {
    [CHANGE_VANISHED] = {"vanished", N_("Gone without an explanation")},
    [CHANGE_LOST] = {"label_lost", N_("Label lost")},
    [CHANGE_LOWERED] = {"label_lowered", N_("Label lowered")},
    [CHANGE_EXPOSED] = {"exposed", N_("More people may read it")},
    [CHANGE_OVERDUE] = {"overdue", N_("Lent documents not returned in time")},
    [CHANGE_UNREAD] = {"unread", N_("Can no longer be inspected")},
    [CHANGE_LEFT_OUT] = {"left_out", N_("Left out now")},
    [CHANGE_OWNER] = {"owner", N_("Another owner")},
    [CHANGE_RULES] = {"rules", N_("Judged otherwise by other rules")},
    [CHANGE_REMOVED] = {"removed", N_("Gone, and it is known why")},
    [CHANGE_CAME] = {"came", N_("New")},
    [CHANGE_COPIED] = {"copied", N_("New copy")},
    [CHANGE_MOVED] = {"moved", N_("Moved")},
    [CHANGE_RENAMED] = {"renamed", N_("Renamed")},
    [CHANGE_EDITED] = {"edited", N_("Content changed")},
    [CHANGE_LABELLED] = {"label_added", N_("Label added")},
    [CHANGE_RAISED] = {"label_raised", N_("Label raised")},
    [CHANGE_ENCLOSED] = {"enclosed", N_("Fewer people may read it")},
    [CHANGE_INSPECTED] = {"inspected", N_("Can be inspected now")},
};

const char *change_name(enum change_kind kind)
{
    return kinds[kind].name;
}

const char *change_title(enum change_kind kind)
{
    return _(kinds[kind].title);
}

static const struct kind_row reasons[REASONS] = {
    [REASON_COPY_REMAINS] = {"copy_remains", N_("the same content is still at %s")},
    [REASON_MARKED] = {"marked", N_("renamed by maruhi mark")},
    [REASON_DISPOSED] = {"disposed", N_("disposal decided (%s)")},
    [REASON_RETURNED] = {"returned", N_("return decided (%s)")},
    [REASON_RELOCATED] = {"relocated", N_("move decided (%s)")},
    [REASON_NOT_ASSET] = {"not_asset", N_("decided: nothing to protect (%s)")},
    [REASON_LINE_ENDED] = {"line_ended", N_("its line of the ledger ended (%s)")},
    [REASON_LEFT_OUT] = {"left_out", N_("its folder is left out now (%s)")},
    [REASON_APPROVED] = {"approved", N_("the level was decided (%s)")},
};

const char *change_reason_name(enum change_reason reason)
{
    return reasons[reason].name;
}

char *change_reason_text(enum change_reason reason, const char *detail)
{
    if (reason == REASON_NONE)
        return g_strdup("");
    g_auto(GStrv) parts = g_strsplit(_(reasons[reason].title), "%s", 2);
    return g_strconcat(parts[0], parts[1] && detail ? detail : "", parts[1] ? parts[1] : "", NULL);
}

static const struct kind_row issue_changes[ISSUE_CHANGES] = {
    [ISSUE_NEW] = {"new", N_("New issue")},
    [ISSUE_FIXED] = {"fixed", N_("Set right")},
    [ISSUE_ENDED] = {"ended", N_("Ended with its document")},
};

const char *issue_change_name(enum issue_change change)
{
    return issue_changes[change].name;
}

const char *issue_change_title(enum issue_change change)
{
    return _(issue_changes[change].title);
}

bool change_is_grave(const struct change *change)
{
    return change->level >= LEVEL_PROTECTED || change->owner >= OWNER_THIRD_PARTY ||
           *change->code != '\0' || change->declared_before >= LEVEL_PROTECTED;
}

/* ---- onto the table ---- */

#define COLUMNS                                                                                    \
    "kind, grave, code, root, path, \"from\", level, declared_before, declared, edited, owner,"    \
    " reason, detail, before, after, size, mtime, sha256, seen"

bool audit_make_changes(struct audit *audit, GError **error)
{
    if (!inventory_execute(audit->db, "CREATE TEMP TABLE change(" COLUMNS ")", error))
        return false;
    audit->add_change = inventory_prepare(audit->db,
                                          "INSERT INTO temp.change(" COLUMNS
                                          ") VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                                          error);
    return audit->add_change != NULL;
}

char *audit_hex(const guint8 *sha256)
{
    if (sha256 == NULL)
        return NULL;
    char *text = g_malloc(65);
    for (gsize i = 0; i < 32; i++)
        g_snprintf(text + 2 * i, 3, "%02x", sha256[i]);
    return text;
}

bool audit_add(struct audit *audit, const struct change *change, GError **error)
{
    sqlite3_stmt *add = audit->add_change;
    const char *const texts[] = {change->code, change->root, change->path, change->from};
    bool grave = change_is_grave(change);

    audit->totals.changes[change->kind]++;
    audit->totals.grave[change->kind] += grave;
    audit->totals.edited += change->kind != CHANGE_EXPOSED && change->kind != CHANGE_ENCLOSED &&
                            change->kind != CHANGE_OWNER && change->edited;
    sqlite3_bind_int(add, 1, (int)change->kind);
    sqlite3_bind_int(add, 2, grave);
    for (int i = 0; i < (int)G_N_ELEMENTS(texts); i++)
        sqlite3_bind_text(add, 3 + i, texts[i], -1, SQLITE_TRANSIENT);
    sqlite3_bind_int(add, 7, change->level);
    sqlite3_bind_int(add, 8, change->declared_before);
    sqlite3_bind_int(add, 9, change->declared);
    sqlite3_bind_int(add, 10, change->edited);
    sqlite3_bind_int(add, 11, (int)change->owner);
    sqlite3_bind_int(add, 12, (int)change->reason);
    sqlite3_bind_text(add, 13, change->detail, -1, SQLITE_TRANSIENT);
    sqlite3_bind_text(add, 14, change->before, -1, SQLITE_TRANSIENT);
    sqlite3_bind_text(add, 15, change->after, -1, SQLITE_TRANSIENT);
    sqlite3_bind_int64(add, 16, (gint64)change->size);
    sqlite3_bind_int64(add, 17, change->mtime);
    sqlite3_bind_text(add, 18, change->sha256, -1, SQLITE_TRANSIENT);
    sqlite3_bind_int64(add, 19, change->seen);
    return inventory_run(add, error);
}

/* ---- and back ---- */

static const char *lend(sqlite3_stmt *row, int column)
{
    return (const char *)sqlite3_column_text(row, column);
}

static bool give(sqlite3_stmt *row, change_taker take, void *user)
{
    g_autofree char *root = path_display(lend(row, 3));
    g_autofree char *path = path_display(lend(row, 4));
    g_autofree char *from = lend(row, 5) ? path_display(lend(row, 5)) : NULL;
    const struct change change = {
        .kind = (enum change_kind)sqlite3_column_int(row, 0),
        .code = lend(row, 2),
        .root = root,
        .path = path,
        .from = from,
        .level = sqlite3_column_int(row, 6),
        .declared_before = sqlite3_column_int(row, 7),
        .declared = sqlite3_column_int(row, 8),
        .edited = sqlite3_column_int(row, 9) != 0,
        .owner = (enum document_owner)sqlite3_column_int(row, 10),
        .reason = (enum change_reason)sqlite3_column_int(row, 11),
        .detail = lend(row, 12),
        .before = lend(row, 13),
        .after = lend(row, 14),
        .size = (guint64)sqlite3_column_int64(row, 15),
        .mtime = sqlite3_column_int64(row, 16),
        .sha256 = lend(row, 17),
        .seen = (guint32)sqlite3_column_int64(row, 18),
    };

    return take(&change, user);
}

bool audit_each(struct audit *audit, change_taker take, void *user, GError **error)
{
    g_autoptr(Statement) statement = inventory_prepare(
        audit->db,
        "SELECT " COLUMNS " FROM temp.change ORDER BY kind, grave DESC, level DESC, root, path",
        error);
    int status = SQLITE_ERROR;
    bool going = true;

    while (statement && going && (status = sqlite3_step(statement)) == SQLITE_ROW)
        going = give(statement, take, user);
    return statement && (!going || status == SQLITE_DONE || inventory_fail(audit->db, error));
}
