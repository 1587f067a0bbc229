/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Issues that were found at one of the scans only: what was set right since, what came up.
 * They are taken as found, before decisions settle some of them.
 */
#include "audit_private.h"

#include <scanner/path.h>
#include <string.h>

/* side 0: at the first scan, under the place where the document is at the second. */
static const char make_sql[] =
    "CREATE TEMP TABLE issue_change(change INTEGER, code TEXT, root TEXT, path TEXT,"
    " level INTEGER);"
    "CREATE TEMP TABLE code(side INTEGER, directory INTEGER, name TEXT, member TEXT, code TEXT,"
    " level INTEGER, PRIMARY KEY(side, directory, name, member, code)) WITHOUT ROWID;";

/* Issues of versions of one table: of the document alone, of members, across documents.
 * %1$s table, %2$u side, %3$u scan (0: before any), %4$s place at the second scan. */
static const char codes_sql[] =
    "SELECT %2$u, %4$s, '', s.text, t.level FROM temp.%1$s t %5$s JOIN file f ON f.id = t.id"
    " JOIN string s ON s.id = f.issues"
    " UNION ALL SELECT %2$u, %4$s, m.path, s.text,"
    " max(coalesce(m.declared, -1), coalesce(m.expected, -1)) FROM temp.%1$s t %5$s"
    " JOIN member m ON m.file = t.id JOIN string s ON s.id = m.issues WHERE t.members > 0"
    " UNION ALL SELECT %2$u, %4$s, coalesce((SELECT path FROM member m WHERE m.file = t.id"
    " AND m.position = v.row - t.id), ''), v.code, t.level FROM temp.%1$s t %5$s"
    " CROSS JOIN issue_version v ON v.row BETWEEN t.id AND t.id + t.members"
    " AND v.first_scan <= %3$u AND (v.gone_scan IS NULL OR v.gone_scan > %3$u)";

static const char moved_place[] = "coalesce(q.directory, t.directory), coalesce(q.name, t.name)";
static const char moved_join[] = "LEFT JOIN temp.moved q ON q.past_directory = t.directory"
                                 " AND q.past_name = t.name";

static bool take_codes(struct audit *audit, sqlite3_stmt *row, GError **error)
{
    sqlite3_stmt *add = audit_ask(audit, ASK_ADD_CODE,
                                  "INSERT OR IGNORE INTO temp.code VALUES(?,?,?,?,?,?)", error);
    g_auto(GStrv) codes = g_strsplit((const char *)sqlite3_column_text(row, 4), ",", -1);

    for (guint i = 0; add && codes[i]; i++) {
        for (int j = 0; j < 6; j++)
            sqlite3_bind_value(add, j + 1, sqlite3_column_value(row, j));
        sqlite3_bind_text(add, 5, codes[i], -1, SQLITE_TRANSIENT);
        if (*codes[i] && !inventory_run(add, error))
            return false;
    }
    return add != NULL;
}

static bool read_codes(struct audit *audit, guint side, GError **error)
{
    guint32 scan = side ? audit->after->id : audit->before->id;
    g_autofree char *sql =
        g_strdup_printf(codes_sql, side ? "is_now" : "was", side, audit->lacks_history ? 0 : scan,
                        side ? "t.directory, t.name" : moved_place, side ? "" : moved_join);

    return audit_query(audit, sql, take_codes, error);
}

/* ---- rows that changed ---- */

static const char compare_sql[] =
    "INSERT INTO temp.issue_change SELECT CASE WHEN c.side THEN 0 WHEN EXISTS (SELECT 1"
    "  FROM temp.is_now n WHERE n.directory = c.directory AND n.name = c.name) THEN 1 ELSE 2 END,"
    " c.code, p.root_path, CASE p.path WHEN '' THEN '' ELSE p.path || '/' END || c.name ||"
    " CASE c.member WHEN '' THEN '' ELSE '!/' || c.member END, c.level"
    " FROM temp.code c JOIN temp.place p ON p.directory = c.directory WHERE NOT EXISTS"
    " (SELECT 1 FROM temp.code o WHERE o.side = 1 - c.side AND o.directory = c.directory"
    "  AND o.name = c.name AND o.member = c.member AND o.code = c.code)";

/* ---- rows that stayed the same: issues that other documents bring and take ---- */

static const char unchanged_sql[] =
    "SELECT v.row, v.code, v.first_scan <= %1$u FROM issue_version v WHERE"
    " (v.first_scan <= %1$u AND v.gone_scan > %1$u AND v.gone_scan <= %2$u"
    "  OR v.first_scan > %1$u AND v.first_scan <= %2$u"
    "   AND (v.gone_scan IS NULL OR v.gone_scan > %2$u))"
    " AND NOT EXISTS (SELECT 1 FROM issue_version o WHERE o.row = v.row AND o.code = v.code"
    "  AND o.first_scan <> v.first_scan AND (o.first_scan <= %1$u AND (o.gone_scan IS NULL"
    "   OR o.gone_scan > %1$u) OR o.first_scan <= %2$u AND (o.gone_scan IS NULL"
    "   OR o.gone_scan > %2$u)))";

static bool take_unchanged(struct audit *audit, sqlite3_stmt *row, GError **error)
{
    sqlite3_stmt *file = audit_ask(
        audit, ASK_FILE,
        "SELECT f.first_scan <= ?2 AND (f.gone_scan IS NULL OR f.gone_scan > ?3), p.root_path,"
        " max(coalesce(f.declared, -1), coalesce(f.expected, -1)) FROM file f"
        " JOIN temp.place p ON p.directory = f.directory WHERE f.id <= ?1 ORDER BY f.id DESC"
        " LIMIT 1",
        error);
    gint64 id = sqlite3_column_int64(row, 0);

    if (file == NULL)
        return false;
    sqlite3_bind_int64(file, 1, id);
    sqlite3_bind_int64(file, 2, audit->before->id);
    sqlite3_bind_int64(file, 3, audit->after->id);
    if (sqlite3_step(file) != SQLITE_ROW || !sqlite3_column_int(file, 0))
        return true;
    g_autofree char *path = inventory_find_path(audit->inventory, (guint64)id);
    bool fixed = sqlite3_column_int(row, 2) != 0;
    return path == NULL || audit_add_issue(audit, fixed ? ISSUE_FIXED : ISSUE_NEW,
                                           (const char *)sqlite3_column_text(row, 1),
                                           (const char *)sqlite3_column_text(file, 1), path,
                                           sqlite3_column_int(file, 2), error);
}

static bool count_issues(struct audit *audit, sqlite3_stmt *row, GError **error)
{
    int change = sqlite3_column_int(row, 0);

    (void)error;
    if (change >= 0 && change < ISSUE_CHANGES)
        audit->totals.issues[change] = (guint64)sqlite3_column_int64(row, 1);
    return true;
}

bool audit_compare_issues(struct audit *audit, GError **error)
{
    g_autofree char *unchanged =
        g_strdup_printf(unchanged_sql, audit->before->id, audit->after->id);

    if (!inventory_execute(audit->db, make_sql, error))
        return false;
    audit->add_issue =
        inventory_prepare(audit->db, "INSERT INTO temp.issue_change VALUES(?,?,?,?,?)", error);
    return audit->add_issue && read_codes(audit, 0, error) && read_codes(audit, 1, error) &&
           inventory_execute(audit->db, compare_sql, error) &&
           (audit->lacks_history || audit_query(audit, unchanged, take_unchanged, error)) &&
           audit_query(audit, "SELECT change, count(*) FROM temp.issue_change GROUP BY change",
                       count_issues, error);
}

bool audit_add_issue(struct audit *audit, enum issue_change change, const char *code,
                     const char *root, const char *path, int level, GError **error)
{
    sqlite3_stmt *add = audit->add_issue;

    sqlite3_bind_int(add, 1, (int)change);
    sqlite3_bind_text(add, 2, code, -1, SQLITE_TRANSIENT);
    sqlite3_bind_text(add, 3, root, -1, SQLITE_TRANSIENT);
    sqlite3_bind_text(add, 4, path, -1, SQLITE_TRANSIENT);
    sqlite3_bind_int(add, 5, level);
    return inventory_run(add, error);
}

bool audit_each_issue(struct audit *audit, issue_taker take, void *user, GError **error)
{
    g_autoptr(Statement) statement =
        inventory_prepare(audit->db,
                          "SELECT change, code, root, path, level FROM temp.issue_change"
                          " ORDER BY change, code, level DESC, root, path",
                          error);
    int status = SQLITE_ERROR;
    bool going = true;

    while (statement && going && (status = sqlite3_step(statement)) == SQLITE_ROW) {
        g_autofree char *root = path_display((const char *)sqlite3_column_text(statement, 2));
        g_autofree char *path = path_display((const char *)sqlite3_column_text(statement, 3));
        going = take((enum issue_change)sqlite3_column_int(statement, 0),
                     (const char *)sqlite3_column_text(statement, 1), root, path,
                     sqlite3_column_int(statement, 4), user);
    }
    return statement && (!going || status == SQLITE_DONE || inventory_fail(audit->db, error));
}
