/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Counting what the inventory says now.
 */
#include "inventory_private.h"
#include "path.h"

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

/* ---- totals that still hold ---- */

static guint64 *find_count(struct inventory_counts *counts, const char *name)
{
    enum outcome outcome;

    if (g_str_has_prefix(name, "outcome."))
        return outcome_find(name + 8, &outcome) ? &counts->outcome[outcome] : NULL;
    if (g_str_has_prefix(name, "declared."))
        return &counts->declared[strcmp(name + 9, "none") == 0 ? 0 : (name[9] - '0') % 5 + 1];
    if (g_str_has_prefix(name, "expected."))
        return &counts->expected[strcmp(name + 9, "none") == 0 ? 0 : (name[9] - '0') % 5 + 1];
    return strcmp(name, "files") == 0       ? &counts->files
           : strcmp(name, "members") == 0   ? &counts->members
           : strcmp(name, "bytes") == 0     ? &counts->bytes
           : strcmp(name, "needs_ocr") == 0 ? &counts->needs_ocr
           : strcmp(name, "issues") == 0    ? &counts->issues
                                            : NULL;
}

static void take_total(sqlite3_stmt *row, struct inventory_counts *counts)
{
    guint64 *count = find_count(counts, (const char *)sqlite3_column_text(row, 0));

    if (count)
        *count = (guint64)sqlite3_column_int64(row, 1);
}

bool inventory_count(struct inventory *inventory, struct inventory_counts *counts, GError **error)
{
    struct reader *reader = inventory_reader(inventory, error);

    memset(counts, 0, sizeof *counts);
    if (reader && inventory_settled(reader->db))
        return count_rows(reader->db,
                          "SELECT name, value FROM scan_total WHERE scan="
                          "(SELECT value FROM meta WHERE key='settled')",
                          take_total, counts, error);
    return reader &&
           count_rows(reader->db,
                      "SELECT outcome, count(*), sum(CASE kind WHEN 0 THEN size ELSE 0 END),"
                      " sum((flags & 2) <> 0) FROM file WHERE +gone_scan IS NULL GROUP BY outcome",
                      count_file_group, counts, error) &&
           count_rows(reader->db,
                      "SELECT coalesce(declared, -1), coalesce(expected, -1), count(*),"
                      " sum(issues IS NOT NULL OR EXISTS(SELECT 1 FROM cross_issue c"
                      "  WHERE c.row = f.id)) FROM file f WHERE +gone_scan IS NULL"
                      " GROUP BY declared, expected",
                      count_level_group, counts, error) &&
           count_rows(reader->db,
                      "SELECT coalesce(m.declared, -1), coalesce(m.expected, -1), count(*),"
                      " sum(m.issues IS NOT NULL OR EXISTS(SELECT 1 FROM cross_issue c"
                      "  WHERE c.row = m.file + m.position)) FROM file f JOIN member m"
                      " ON m.file = f.id WHERE +f.gone_scan IS NULL AND f.members > 0"
                      " GROUP BY m.declared, m.expected",
                      count_member_group, counts, error);
}

/* Scans that are compared have the roots and the scope of the last one. */
#define ROOTS_OF(scan)                                                                             \
    "(SELECT group_concat(root) FROM (SELECT root FROM scan_root WHERE scan=" scan                 \
    " ORDER BY root))"

static void add_total(sqlite3_stmt *row, struct scan_total *total)
{
    guint64 *count = find_count(&total->counts, (const char *)sqlite3_column_text(row, 2));

    if (count)
        *count = (guint64)sqlite3_column_int64(row, 3);
}

bool inventory_each_total(struct inventory *inventory,
                          bool (*take)(const struct scan_total *total, void *user), void *user,
                          GError **error)
{
    struct reader *reader = inventory_reader(inventory, error);
    g_autoptr(Statement) statement =
        reader ? inventory_prepare(reader->db,
                                   "SELECT s.id, s.started, t.name, t.value FROM scan s"
                                   " JOIN scan_total t ON t.scan = s.id"
                                   " JOIN scan l ON l.id = (SELECT max(id) FROM scan)"
                                   " WHERE s.scope IS l.scope AND " ROOTS_OF("s.id") " = " ROOTS_OF(
                                       "l.id") " ORDER BY s.id",
                                   error)
               : NULL;
    struct scan_total total = {0};
    int status = SQLITE_ERROR;
    bool going = true;

    while (going && statement && (status = sqlite3_step(statement)) == SQLITE_ROW) {
        guint32 scan = (guint32)sqlite3_column_int64(statement, 0);
        if (total.scan && total.scan != scan)
            going = take(&total, user);
        if (total.scan != scan)
            total =
                (struct scan_total){.scan = scan, .started = sqlite3_column_int64(statement, 1)};
        add_total(statement, &total);
    }
    if (going && status == SQLITE_DONE && total.scan)
        take(&total, user);
    return !going || status == SQLITE_DONE || (statement && inventory_fail(reader->db, error));
}

/* ---- one row's name ---- */

static char *find_member(sqlite3 *db, gint64 file, gint64 position)
{
    g_autoptr(Statement) statement =
        inventory_prepare(db, "SELECT path FROM member WHERE file=? AND position=?", NULL);

    if (statement == NULL || position == 0)
        return NULL;
    sqlite3_bind_int64(statement, 1, file);
    sqlite3_bind_int64(statement, 2, position);
    return sqlite3_step(statement) == SQLITE_ROW
               ? g_strdup((const char *)sqlite3_column_text(statement, 0))
               : NULL;
}

char *inventory_find_path(struct inventory *inventory, guint64 id)
{
    struct reader *reader = inventory_reader(inventory, NULL);
    g_autoptr(Statement) statement =
        reader ? inventory_prepare(reader->db,
                                   "SELECT d.path, f.name, f.id, f.members FROM file f"
                                   " JOIN directory d ON d.id = f.directory WHERE f.id<=?"
                                   " ORDER BY f.id DESC LIMIT 1",
                                   NULL)
               : NULL;

    if (statement == NULL)
        return NULL;
    sqlite3_bind_int64(statement, 1, (gint64)id);
    if (sqlite3_step(statement) != SQLITE_ROW ||
        sqlite3_column_int64(statement, 2) + sqlite3_column_int64(statement, 3) < (gint64)id)
        return NULL;
    g_autofree char *path = path_join((const char *)sqlite3_column_text(statement, 0),
                                      (const char *)sqlite3_column_text(statement, 1));
    gint64 file = sqlite3_column_int64(statement, 2);
    g_autofree char *member = find_member(reader->db, file, (gint64)id - file);
    return path_display_member(path, member);
}

guint64 inventory_count_copies(struct inventory *inventory, guint64 id, guint64 *other)
{
    struct reader *reader = inventory_reader(inventory, NULL);
    g_autoptr(Statement) statement =
        reader ? inventory_prepare(
                     reader->db, "SELECT count(*), min(row) FROM same_content WHERE first=?", NULL)
               : NULL;

    *other = 0;
    if (statement == NULL)
        return 0;
    sqlite3_bind_int64(statement, 1, (gint64)id);
    if (sqlite3_step(statement) != SQLITE_ROW)
        return 0;
    *other = (guint64)sqlite3_column_int64(statement, 1);
    return (guint64)sqlite3_column_int64(statement, 0);
}
