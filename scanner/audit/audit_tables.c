/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The tables the comparison works on: versions of documents that are true at one of the scans
 * and not at the other.
 */
#include "audit_private.h"

#include <string.h>

/* The higher of label and content, of the file and all within it. */
#define LEVEL_SQL                                                                                  \
    "max(coalesce(f.declared, -1), coalesce(f.expected, -1), CASE f.members WHEN 0 THEN -1 ELSE"   \
    " coalesce((SELECT max(max(coalesce(m.declared, -1), coalesce(m.expected, -1)))"               \
    "  FROM member m WHERE m.file = f.id), -1) END)"

#define VERSION_SQL                                                                                \
    "SELECT f.directory, f.name, f.id, f.size, f.mtime_ns, f.inode, f.sha256, f.outcome,"          \
    " (coalesce(f.flags, 0) & 2) <> 0, coalesce(f.declared, -1), " LEVEL_SQL                       \
    ", coalesce(f.owner, 0), f.policy, f.mode, f.uid, f.gid, f.access, f.members, f.first_scan, "  \
    "f.gone_scan"                                                                                  \
    " FROM file f JOIN temp.place p ON p.directory = f.directory WHERE f.kind = 0"

#define TABLE_SQL(name)                                                                            \
    "CREATE TEMP TABLE " name "(directory INTEGER, name TEXT, id INTEGER, size INTEGER,"           \
    " mtime_ns INTEGER, inode INTEGER, sha256 BLOB, outcome INTEGER, waiting INTEGER,"             \
    " declared INTEGER, level INTEGER, owner INTEGER, policy INTEGER, mode INTEGER, uid INTEGER,"  \
    " gid INTEGER, access INTEGER, members INTEGER, first_scan INTEGER, gone_scan INTEGER,"        \
    " PRIMARY KEY(directory, name)) WITHOUT ROWID;"

static const char tables_sql[] =
    "CREATE TEMP TABLE place(directory INTEGER PRIMARY KEY, root INTEGER, root_path TEXT,"
    " path TEXT);" TABLE_SQL("was") TABLE_SQL("is_now") TABLE_SQL("past") TABLE_SQL("arrival")
        TABLE_SQL("appearance") "CREATE INDEX temp.past_content ON past(sha256, directory, name);"
                                "CREATE INDEX temp.place_path ON place(root_path, path);"
                                "CREATE INDEX temp.appearance_content ON appearance(sha256, "
                                "directory, name);";

/* %1$u and %2$u are the two scans, %3$d the outcome of what was left out. Of a place that was
 * written several times in between the last version is past, the first one the appearance. */
static const char fill_sql[] =
    "INSERT INTO temp.place SELECT d.id, d.root, r.path, d.path FROM scan_root s"
    " JOIN root r ON r.id = s.root JOIN directory d ON d.root = r.id WHERE s.scan = %2$u;"
    "INSERT INTO temp.was " VERSION_SQL
    " AND f.first_scan <= %1$u AND f.gone_scan > %1$u AND f.gone_scan <= %2$u;"
    "INSERT INTO temp.is_now " VERSION_SQL " AND f.first_scan > %1$u AND f.first_scan <= %2$u"
    " AND (f.gone_scan IS NULL OR f.gone_scan > %2$u);"
    "INSERT OR REPLACE INTO temp.past " VERSION_SQL
    " AND f.gone_scan > %1$u AND f.gone_scan <= %2$u AND f.outcome <> %3$d AND NOT EXISTS"
    " (SELECT 1 FROM temp.is_now n WHERE n.directory = f.directory AND n.name = f.name)"
    " ORDER BY f.first_scan;"
    "INSERT INTO temp.arrival SELECT * FROM temp.is_now n WHERE n.outcome <> %3$d AND NOT EXISTS"
    " (SELECT 1 FROM temp.was w WHERE w.directory = n.directory AND w.name = n.name);"
    "INSERT OR IGNORE INTO temp.appearance " VERSION_SQL
    " AND f.first_scan > %1$u AND f.first_scan <= %2$u AND f.outcome <> %3$d AND NOT EXISTS"
    " (SELECT 1 FROM temp.was w WHERE w.directory = f.directory AND w.name = f.name)"
    " ORDER BY f.first_scan;";

bool audit_fill_tables(struct audit *audit, GError **error)
{
    g_autofree char *sql =
        g_strdup_printf(fill_sql, audit->before->id, audit->after->id, OUTCOME_EXCLUDED);

    return inventory_execute(audit->db, tables_sql, error) &&
           inventory_execute(audit->db, sql, error);
}

/* ---- versions out of rows ---- */

void version_read(sqlite3_stmt *row, int at, struct version *version)
{
    *version = (struct version){
        .directory = sqlite3_column_int64(row, at),
        .name = (const char *)sqlite3_column_text(row, at + 1),
        .id = sqlite3_column_int64(row, at + 2),
        .size = (guint64)sqlite3_column_int64(row, at + 3),
        .mtime_ns = sqlite3_column_int64(row, at + 4),
        .inode = sqlite3_column_int64(row, at + 5),
        .sha256 = sqlite3_column_bytes(row, at + 6) == 32 ? sqlite3_column_blob(row, at + 6) : NULL,
        .outcome = (enum outcome)CLAMP(sqlite3_column_int(row, at + 7), 0, OUTCOMES - 1),
        .waiting = sqlite3_column_int(row, at + 8) != 0,
        .declared = sqlite3_column_int(row, at + 9),
        .level = sqlite3_column_int(row, at + 10),
        .owner = (enum document_owner)sqlite3_column_int(row, at + 11),
        .policy = sqlite3_column_int64(row, at + 12),
        .mode = (guint32)sqlite3_column_int64(row, at + 13),
        .uid = (guint32)sqlite3_column_int64(row, at + 14),
        .gid = (guint32)sqlite3_column_int64(row, at + 15),
        .access = (const char *)sqlite3_column_text(row, at + 16),
        .members = sqlite3_column_int64(row, at + 17),
        .first_scan = (guint32)sqlite3_column_int64(row, at + 18),
        .gone_scan = (guint32)sqlite3_column_int64(row, at + 19),
        .root_id = sqlite3_column_int64(row, at + 20),
        .root = (const char *)sqlite3_column_text(row, at + 21),
        .folder = (const char *)sqlite3_column_text(row, at + 22),
    };
}

/* access is a string's id in the tables and its text here. */
char *version_columns(const char *table, const char *place)
{
    GString *columns = g_string_new(NULL);
    g_auto(GStrv) names = g_strsplit(VERSION_COLUMNS, ", ", -1);

    for (guint i = 0; names[i]; i++)
        if (strcmp(g_strchug(names[i]), "access") == 0)
            g_string_append_printf(columns, "(SELECT text FROM string WHERE id = %s.access), ",
                                   table);
        else
            g_string_append_printf(columns, "%s.%s, ", table, names[i]);
    g_string_append_printf(columns, "%s.root, %s.root_path, %s.path", place, place, place);
    return g_string_free(columns, FALSE);
}

bool version_is_inspected(const struct version *version)
{
    return version->outcome == OUTCOME_READ || version->outcome == OUTCOME_PARTIAL;
}

bool version_differs(const struct version *before, const struct version *after)
{
    if (before->sha256 && after->sha256)
        return memcmp(before->sha256, after->sha256, 32) != 0;
    return before->size != after->size || before->mtime_ns != after->mtime_ns;
}

/* ---- what stood at a scan ---- */

#define TRUE_AT "f.first_scan <= %1$u AND (f.gone_scan IS NULL OR f.gone_scan > %1$u)"

static const char outcomes_sql[] =
    "SELECT f.outcome, count(*), sum(f.size), sum((coalesce(f.flags, 0) & 2) <> 0),"
    " sum(coalesce(f.owner, 0) = 2), sum(" LEVEL_SQL " >= 2),"
    " sum(coalesce(f.declared, -1) >= 2)"
    " FROM file f JOIN temp.place p ON p.directory = f.directory WHERE f.kind = 0 AND " TRUE_AT
    " GROUP BY f.outcome";

/* Protected content that is there more than once. */
static const char copies_sql[] =
    "SELECT sum(number - 1), sum((number - 1) * size) FROM (SELECT count(*) AS number,"
    " max(f.size) AS size, max(" LEVEL_SQL ") AS level FROM file f"
    " JOIN temp.place p ON p.directory = f.directory WHERE f.kind = 0 AND f.size > 0"
    " AND f.sha256 IS NOT NULL AND " TRUE_AT " GROUP BY f.sha256 HAVING count(*) > 1)"
    " WHERE level >= 2";

static bool count_outcomes(struct audit *audit, guint32 scan, struct audit_state *state,
                           GError **error)
{
    g_autofree char *sql = g_strdup_printf(outcomes_sql, scan);
    g_autoptr(Statement) statement = inventory_prepare(audit->db, sql, error);
    int status = SQLITE_ERROR;

    while (statement && (status = sqlite3_step(statement)) == SQLITE_ROW) {
        int outcome = sqlite3_column_int(statement, 0);
        guint64 files = (guint64)sqlite3_column_int64(statement, 1);
        if (outcome < 0 || outcome >= OUTCOMES)
            continue;
        state->outcomes[outcome] = files;
        state->files += files;
        state->bytes += (guint64)sqlite3_column_int64(statement, 2);
        state->waiting += (guint64)sqlite3_column_int64(statement, 3);
        state->third_party += (guint64)sqlite3_column_int64(statement, 4);
        state->protected += (guint64)sqlite3_column_int64(statement, 5);
        state->labelled += (guint64)sqlite3_column_int64(statement, 6);
    }
    return statement && (status == SQLITE_DONE || inventory_fail(audit->db, error));
}

static bool count_copies(struct audit *audit, guint32 scan, struct audit_state *state,
                         GError **error)
{
    g_autofree char *sql = g_strdup_printf(copies_sql, scan);
    g_autoptr(Statement) statement = inventory_prepare(audit->db, sql, error);

    if (statement == NULL || sqlite3_step(statement) != SQLITE_ROW)
        return statement && inventory_fail(audit->db, error);
    state->copies = (guint64)sqlite3_column_int64(statement, 0);
    state->copied_bytes = (guint64)sqlite3_column_int64(statement, 1);
    return true;
}

bool audit_count_states(struct audit *audit, GError **error)
{
    g_autofree char *decided =
        g_strdup_printf("SELECT count(*) FROM decision WHERE choice <> 0 AND decided > "
                        "%" G_GINT64_FORMAT " AND decided <= %" G_GINT64_FORMAT,
                        audit->before->ended, audit->after->ended);

    audit->totals.decisions = (guint64)inventory_integer(audit->db, decided, 0);
    return count_outcomes(audit, audit->before->id, &audit->totals.before, error) &&
           count_outcomes(audit, audit->after->id, &audit->totals.after, error) &&
           count_copies(audit, audit->before->id, &audit->totals.before, error) &&
           count_copies(audit, audit->after->id, &audit->totals.after, error);
}
