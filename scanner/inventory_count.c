/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Counting what the inventory says now.
 */
#include "inventory_private.h"

#include <string.h>

typedef void (*row_counter)(sqlite3_stmt *row, struct inventory_counts *counts);

static void count_file_group(sqlite3_stmt *row, struct inventory_counts *counts)
{
    int outcome = sqlite3_column_int(row, 0);
    guint64 files = (guint64)sqlite3_column_int64(row, 1);

    counts->files += files;
    counts->bytes += (guint64)sqlite3_column_int64(row, 2);
    counts->needs_ocr += (guint64)sqlite3_column_int64(row, 3);
    if (outcome >= 0 && outcome < OUTCOMES)
        counts->outcome[outcome] += files;
}

static void count_level_group(sqlite3_stmt *row, struct inventory_counts *counts)
{
    int declared = sqlite3_column_int(row, 0), expected = sqlite3_column_int(row, 1);
    guint64 rows = (guint64)sqlite3_column_int64(row, 2);

    counts->declared[CLAMP(declared, -1, 4) + 1] += rows;
    counts->expected[CLAMP(expected, -1, 4) + 1] += rows;
    counts->issues += (guint64)sqlite3_column_int64(row, 3);
}

static void count_member_group(sqlite3_stmt *row, struct inventory_counts *counts)
{
    counts->members += (guint64)sqlite3_column_int64(row, 2);
    count_level_group(row, counts);
}

static bool count_rows(sqlite3 *db, const char *sql, row_counter take,
                       struct inventory_counts *counts, GError **error)
{
    g_autoptr(Statement) statement = inventory_prepare(db, sql, error);
    int status = SQLITE_ERROR;

    while (statement && (status = sqlite3_step(statement)) == SQLITE_ROW)
        take(statement, counts);
    return status == SQLITE_DONE || (statement && inventory_fail(db, error));
}

bool inventory_count(struct inventory *inventory, struct inventory_counts *counts, GError **error)
{
    struct reader *reader = inventory_reader(inventory, error);

    memset(counts, 0, sizeof *counts);
    return reader &&
           count_rows(reader->db,
                      "SELECT outcome, count(*), sum(CASE kind WHEN 0 THEN size ELSE 0 END),"
                      " sum((flags & 2) <> 0) FROM file WHERE gone_scan IS NULL GROUP BY outcome",
                      count_file_group, counts, error) &&
           count_rows(reader->db,
                      "SELECT coalesce(declared, -1), coalesce(expected, -1), count(*),"
                      " sum(issues IS NOT NULL OR EXISTS(SELECT 1 FROM cross_issue c"
                      "  WHERE c.row = f.id)) FROM file f WHERE gone_scan IS NULL"
                      " GROUP BY declared, expected",
                      count_level_group, counts, error) &&
           count_rows(reader->db,
                      "SELECT coalesce(m.declared, -1), coalesce(m.expected, -1), count(*),"
                      " sum(m.issues IS NOT NULL OR EXISTS(SELECT 1 FROM cross_issue c"
                      "  WHERE c.row = m.file + m.position)) FROM file f JOIN member m"
                      " ON m.file = f.id WHERE f.gone_scan IS NULL AND f.members > 0"
                      " GROUP BY m.declared, m.expected",
                      count_member_group, counts, error);
}
