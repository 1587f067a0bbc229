/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Documents that are there at one of the scans only. What is gone must be explained: by the
 * same content elsewhere, by a decision, by the ledger, by what is left out now. What nothing
 * explains is what an audit is for (盗られたら判る).
 */
#include "audit_private.h"

#include <scanner/day.h>
#include <scanner/path.h>
#include <string.h>

/* Where the content of what is gone still is, and where that of what is new was already. */
static const char contents_sql[] =
    "CREATE TEMP TABLE remains(sha256 BLOB PRIMARY KEY, row INTEGER) WITHOUT ROWID;"
    "CREATE TEMP TABLE origin(sha256 BLOB PRIMARY KEY, row INTEGER) WITHOUT ROWID;"
    "INSERT OR IGNORE INTO temp.remains SELECT f.sha256, f.id FROM file f JOIN temp.place p"
    " ON p.directory = f.directory WHERE f.first_scan <= %2$u AND (f.gone_scan IS NULL"
    " OR f.gone_scan > %2$u) AND f.size > 0 AND f.sha256 IN (SELECT sha256 FROM temp.past);"
    "INSERT OR IGNORE INTO temp.remains SELECT m.sha256, f.id + m.position FROM file f"
    " JOIN temp.place p ON p.directory = f.directory JOIN member m ON m.file = f.id"
    " WHERE f.members > 0 AND f.first_scan <= %2$u AND (f.gone_scan IS NULL OR f.gone_scan > %2$u)"
    " AND m.size > 0 AND m.sha256 IN (SELECT sha256 FROM temp.past);"
    "INSERT OR IGNORE INTO temp.origin SELECT f.sha256, f.id FROM file f JOIN temp.place p"
    " ON p.directory = f.directory WHERE f.first_scan <= %1$u AND (f.gone_scan IS NULL"
    " OR f.gone_scan > %1$u) AND f.size > 0 AND f.sha256 IN (SELECT sha256 FROM temp.arrival);";

static char *find_content(struct audit *audit, enum ask ask, const char *sql, const guint8 *sha256)
{
    sqlite3_stmt *statement = sha256 ? audit_ask(audit, ask, sql, NULL) : NULL;

    if (statement == NULL)
        return NULL;
    sqlite3_bind_blob(statement, 1, sha256, 32, SQLITE_TRANSIENT);
    return sqlite3_step(statement) == SQLITE_ROW
               ? inventory_find_path(audit->inventory, (guint64)sqlite3_column_int64(statement, 0))
               : NULL;
}

static char *find_remaining(struct audit *audit, const struct version *gone)
{
    return gone->size > 0
               ? find_content(audit, ASK_REMAINS, "SELECT row FROM temp.remains WHERE sha256=?",
                              gone->sha256)
               : NULL;
}

static char *find_origin(struct audit *audit, const struct version *version)
{
    return version->size > 0
               ? find_content(audit, ASK_ORIGIN, "SELECT row FROM temp.origin WHERE sha256=?",
                              version->sha256)
               : NULL;
}

/* ---- why it is gone ---- */

static enum change_reason reason_of_choice(int choice)
{
    switch (choice) {
    case DECISION_NOT_ASSET:
        return REASON_NOT_ASSET;
    case DECISION_MOVE:
        return REASON_RELOCATED;
    case DECISION_RETURN:
        return REASON_RETURNED;
    case DECISION_DISPOSE:
        return REASON_DISPOSED;
    default:
        return REASON_NONE;
    }
}

static enum change_reason find_decision(struct audit *audit, const struct version *gone,
                                        char **detail)
{
    sqlite3_stmt *statement = audit_ask(
        audit, ASK_DECISION,
        "SELECT d.choice, coalesce(d.approver, d.decided_by, '?') || ', ' ||"
        " date(d.decided, 'unixepoch', 'localtime') FROM subject s JOIN decision d"
        " ON d.subject = s.id AND d.superseded IS NULL AND d.choice IN (2, 4, 6, 7)"
        " WHERE s.directory=? AND s.name=? AND s.member='' ORDER BY d.choice DESC LIMIT 1",
        NULL);

    if (statement == NULL)
        return REASON_NONE;
    sqlite3_bind_int64(statement, 1, gone->directory);
    sqlite3_bind_text(statement, 2, gone->name, -1, SQLITE_TRANSIENT);
    if (sqlite3_step(statement) != SQLITE_ROW)
        return REASON_NONE;
    *detail = row_copy_text(statement, 1);
    return reason_of_choice(sqlite3_column_int(statement, 0));
}

/* The folder, or one above it, is a row of its own now: left out by a rule. */
static char *find_exclusion(struct audit *audit, const struct version *gone)
{
    sqlite3_stmt *statement = audit_ask(
        audit, ASK_LEFT_OUT,
        "SELECT coalesce(f.excluded, f.detail, '') FROM directory p CROSS JOIN file f"
        " ON f.directory = p.id AND f.name = ?3 WHERE p.root = ?1 AND p.path = ?2"
        " AND f.first_scan <= ?4 AND (f.gone_scan IS NULL OR f.gone_scan > ?4) AND f.outcome = ?5",
        NULL);
    g_autofree char *path = g_strdup(gone->folder);
    char *rule = NULL;

    while (statement && *path && rule == NULL) {
        char *slash = strrchr(path, '/');
        sqlite3_bind_int64(statement, 1, gone->root_id);
        sqlite3_bind_text(statement, 2, path, slash ? (int)(slash - path) : 0, SQLITE_TRANSIENT);
        sqlite3_bind_text(statement, 3, slash ? slash + 1 : path, -1, SQLITE_TRANSIENT);
        sqlite3_bind_int64(statement, 4, audit->after->id);
        sqlite3_bind_int(statement, 5, OUTCOME_EXCLUDED);
        if (sqlite3_step(statement) == SQLITE_ROW)
            rule = row_copy_text(statement, 0);
        sqlite3_reset(statement);
        *(slash ? slash : path) = '\0';
    }
    return rule;
}

/* The line of the ledger it belonged to, when that ended by a day somebody entered. */
static char *find_ended_line(struct audit *audit, const struct version *gone)
{
    sqlite3_stmt *statement =
        audit_ask(audit, ASK_RECORD, "SELECT " RECORD_COLUMNS " FROM file WHERE id=?", NULL);
    g_autofree char *path = path_join(gone->folder, gone->name);
    struct inventory_row row = {.root = gone->root, .path = path};
    char *found = NULL;

    sqlite3_bind_int64(statement, 1, gone->id);
    if (sqlite3_step(statement) == SQLITE_ROW) {
        row.record = row_reader_record(audit->reader, statement);
        const struct asset *asset = assets_find_row(audit->assets, &row);
        const char *ended = asset ? asset_value(asset, ASSET_ENDED) : NULL;
        found = ended ? g_strdup_printf("%s, %s", asset->number, ended) : NULL;
        record_free(row.record);
    }
    return found;
}

static enum change_reason find_reason(struct audit *audit, const struct version *gone,
                                      char **detail)
{
    *detail = find_remaining(audit, gone);
    if (*detail)
        return REASON_COPY_REMAINS;
    enum change_reason decided = find_decision(audit, gone, detail);
    if (decided != REASON_NONE)
        return decided;
    *detail = find_exclusion(audit, gone);
    if (*detail)
        return REASON_LEFT_OUT;
    *detail = gone->level >= LEVEL_PROTECTED || gone->owner >= OWNER_THIRD_PARTY
                  ? find_ended_line(audit, gone)
                  : NULL;
    return *detail ? REASON_LINE_ENDED : REASON_NONE;
}

/* ---- rows ---- */

static bool add(struct audit *audit, const struct version *version, struct change *change,
                GError **error)
{
    g_autofree char *path = path_join(version->folder, version->name);
    g_autofree char *sha256 = audit_hex(version->sha256);

    change->root = version->root;
    change->path = path;
    change->sha256 = sha256;
    change->code = change->code ? change->code : "";
    change->owner = version->owner;
    change->size = version->size;
    change->mtime = version->mtime_ns / G_GINT64_CONSTANT(1000000000);
    return audit_add(audit, change, error);
}

/* Behind the version: level and label at the first scan. */
static bool take_gone(struct audit *audit, sqlite3_stmt *row, GError **error)
{
    const int at = PLACED_COLUMN_COUNT;
    struct version gone;
    g_autofree char *detail = NULL;

    version_read(row, 0, &gone);
    gone.level = MAX(gone.level, sqlite3_column_int(row, at));
    enum change_reason reason = find_reason(audit, &gone, &detail);
    struct change change = {
        .kind = reason == REASON_NONE ? CHANGE_VANISHED : CHANGE_REMOVED,
        .level = gone.level,
        .declared_before = MAX(gone.declared, sqlite3_column_int(row, at + 1)),
        .declared = LEVEL_NONE,
        .reason = reason,
        .detail = detail,
        .seen = gone.gone_scan,
    };
    return add(audit, &gone, &change, error);
}

bool audit_list_gone(struct audit *audit, GError **error)
{
    g_autofree char *contents = g_strdup_printf(contents_sql, audit->before->id, audit->after->id);
    g_autofree char *columns = version_columns("v", "p");
    g_autofree char *sql = g_strdup_printf(
        "SELECT %s, coalesce(w.level, -1), coalesce(w.declared, -1) FROM temp.past v"
        " JOIN temp.place p ON p.directory = v.directory LEFT JOIN temp.was w"
        " ON w.directory = v.directory AND w.name = v.name WHERE NOT EXISTS (SELECT 1"
        " FROM temp.pair q WHERE q.past_directory = v.directory AND q.past_name = v.name)",
        columns);

    audit->reader = row_reader_new(audit->db, error);
    audit->assets = audit->reader ? assets_load(audit->inventory, error) : NULL;
    return audit->assets && inventory_execute(audit->db, contents, error) &&
           audit_query(audit, sql, take_gone, error);
}

static bool take_new(struct audit *audit, sqlite3_stmt *row, GError **error)
{
    struct version new_one;

    version_read(row, 0, &new_one);
    g_autofree char *from = find_origin(audit, &new_one);
    struct change change = {
        .kind = from ? CHANGE_COPIED : CHANGE_CAME,
        .from = from,
        .level = new_one.level,
        .declared_before = LEVEL_NONE,
        .declared = new_one.declared,
        .seen = new_one.first_scan,
    };
    return add(audit, &new_one, &change, error);
}

/* What came after the first scan and then moved is new all the same. */
bool audit_list_new(struct audit *audit, GError **error)
{
    g_autofree char *columns = version_columns("v", "p");
    g_autofree char *sql = g_strdup_printf(
        "SELECT %s FROM temp.arrival v JOIN temp.place p ON p.directory = v.directory WHERE NOT"
        " EXISTS (SELECT 1 FROM temp.moved q WHERE q.directory = v.directory AND q.name = v.name)",
        columns);

    return audit_query(audit, sql, take_new, error);
}

/* ---- lent documents ---- */

static bool list_overdue(struct audit *audit, const struct asset *asset, const char *today,
                         GError **error)
{
    const char *until = asset_return_day(asset, audit->words);

    if (until == NULL || strcmp(until, today) >= 0 || asset->group.root == NULL ||
        asset->documents == 0 || asset->gone_scan != 0 ||
        !g_strv_contains((const char *const *)audit->after->roots, asset->group.root))
        return true;
    g_autofree char *detail = g_strdup_printf("%s, %s", asset->number, until);
    const struct change change = {
        .kind = CHANGE_OVERDUE,
        .code = "T01",
        .root = asset->group.root,
        .path = asset->group.folder,
        .level = asset_level(asset),
        .declared_before = LEVEL_NONE,
        .declared = LEVEL_NONE,
        .owner = asset->group.owner,
        .after = detail,
        .size = asset->documents,
        .seen = audit->after->id,
    };
    return audit_add(audit, &change, error);
}

bool audit_list_overdue(struct audit *audit, GError **error)
{
    struct day day;

    if (!day_of_time(audit->after->ended, &day))
        return true;
    g_autofree char *today = day_format(&day);
    const GPtrArray *list = assets_list(audit->assets);
    for (guint i = 0; i < list->len; i++)
        if (!list_overdue(audit, list->pdata[i], today, error))
            return false;
    return true;
}
