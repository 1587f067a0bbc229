/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Files whose second pass is still to come. They are asked for by id, some at a time, so
 * that a million of them cost no memory and a row that was just done is not met again.
 */
#include "inventory_private.h"
#include "pending.h"

#define OF_THIS_SCAN                                                                               \
    " FROM file f JOIN directory d ON d.id = f.directory"                                          \
    " JOIN scan_root s ON s.root = d.root AND s.scan=?1"                                           \
    " WHERE f.gone_scan IS NULL AND (f.flags & 2) <> 0 AND (f.flags & ?2) = 0"

/* The flags that a row must not have. */
static gint64 without(enum waiting_for what)
{
    return what == WAITING_FOR_LABELS ? ROW_LABELS_READ : 0;
}

static struct pending *read_pending(sqlite3_stmt *row)
{
    const struct crawl_entry entry = {
        .name = (const char *)sqlite3_column_text(row, 3),
        .kind = (enum crawl_kind)sqlite3_column_int(row, 4),
        .mode = (guint32)sqlite3_column_int64(row, 5),
        .uid = (guint32)sqlite3_column_int64(row, 6),
        .gid = (guint32)sqlite3_column_int64(row, 7),
        .links = (guint32)sqlite3_column_int64(row, 8),
        .size = (guint64)sqlite3_column_int64(row, 9),
        .mtime_ns = sqlite3_column_int64(row, 10),
        .ctime_ns = sqlite3_column_int64(row, 11),
        .inode = (guint64)sqlite3_column_int64(row, 12),
    };
    struct pending *pending = pending_new((guint)sqlite3_column_int(row, 1),
                                          (const char *)sqlite3_column_text(row, 2), &entry);

    pending->row = (guint64)sqlite3_column_int64(row, 0);
    pending->members = (guint)sqlite3_column_int64(row, 13);
    return pending;
}

GPtrArray *inventory_list_waiting(struct inventory *inventory, enum waiting_for what, guint64 after,
                                  guint most, GError **error)
{
    struct reader *reader =
        inventory_flush(inventory, error) ? inventory_reader(inventory, error) : NULL;
    g_autoptr(Statement) statement =
        reader ? inventory_prepare(reader->db,
                                   "SELECT f.id, s.position, d.path, f.name, f.kind, f.mode, f.uid,"
                                   " f.gid, coalesce(f.links, 1), f.size, f.mtime_ns, f.ctime_ns,"
                                   " f.inode, f.members" OF_THIS_SCAN
                                   " AND f.id>?3 ORDER BY f.id LIMIT ?4",
                                   error)
               : NULL;
    GPtrArray *list = g_ptr_array_new_with_free_func((GDestroyNotify)pending_free);
    int status = SQLITE_ERROR;

    if (statement) {
        sqlite3_bind_int64(statement, 1, inventory->scan);
        sqlite3_bind_int64(statement, 2, without(what));
        sqlite3_bind_int64(statement, 3, (gint64)after);
        sqlite3_bind_int64(statement, 4, most);
    }
    while (statement && (status = sqlite3_step(statement)) == SQLITE_ROW)
        g_ptr_array_add(list, read_pending(statement));
    if (status == SQLITE_DONE)
        return list;
    if (statement)
        inventory_fail(reader->db, error);
    g_ptr_array_unref(list);
    return NULL;
}

guint64 inventory_count_waiting(struct inventory *inventory, enum waiting_for what)
{
    struct reader *reader =
        inventory_flush(inventory, NULL) ? inventory_reader(inventory, NULL) : NULL;
    g_autoptr(Statement) statement =
        reader ? inventory_prepare(reader->db, "SELECT count(*)" OF_THIS_SCAN, NULL) : NULL;

    if (statement == NULL)
        return 0;
    sqlite3_bind_int64(statement, 1, inventory->scan);
    sqlite3_bind_int64(statement, 2, without(what));
    return sqlite3_step(statement) == SQLITE_ROW ? (guint64)sqlite3_column_int64(statement, 0) : 0;
}
