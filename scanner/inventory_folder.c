/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who may search the folders: versions, as files have them. Runs in the writer's thread, inside
 * its transaction. A folder's times change with each file that comes or goes, so its stamp is
 * written often and its version seldom.
 */
#include "inventory_private.h"

enum statement { FIND, STAMP, CLOSE, ADD, STATEMENTS };

static const char *const sql[STATEMENTS] = {
    [FIND] = "SELECT mode, uid, gid, coalesce(access, 0) FROM folder_access"
             " WHERE directory=? AND gone_scan IS NULL",
    [STAMP] = "UPDATE directory SET stamp=? WHERE id=?",
    [CLOSE] = "UPDATE folder_access SET gone_scan=? WHERE directory=? AND gone_scan IS NULL",
    [ADD] = "INSERT OR REPLACE INTO folder_access(directory, first_scan, mode, uid, gid, access)"
            " VALUES(?,?,?,?,?,nullif(?, 0))",
};

struct folders {
    struct inventory *inventory;
    struct rows *rows;
    sqlite3_stmt *statements[STATEMENTS];
};

struct folders *folders_new(struct inventory *inventory, struct rows *rows, GError **error)
{
    struct folders *folders = g_new0(struct folders, 1);

    folders->inventory = inventory;
    folders->rows = rows;
    for (guint i = 0; i < STATEMENTS; i++) {
        folders->statements[i] = inventory_prepare(inventory->db, sql[i], error);
        if (folders->statements[i] == NULL) {
            folders_free(folders);
            return NULL;
        }
    }
    return folders;
}

void folders_free(struct folders *folders)
{
    if (folders == NULL)
        return;
    for (guint i = 0; i < STATEMENTS; i++)
        sqlite3_finalize(folders->statements[i]);
    g_free(folders);
}

static bool is_same(struct folders *folders, gint64 directory, const gint64 facts[4])
{
    sqlite3_stmt *find = folders->statements[FIND];

    sqlite3_bind_int64(find, 1, directory);
    bool same = sqlite3_step(find) == SQLITE_ROW;
    for (int i = 0; i < 4 && same; i++)
        same = sqlite3_column_int64(find, i) == facts[i];
    sqlite3_reset(find);
    return same;
}

static bool add(struct folders *folders, gint64 directory, const gint64 facts[4], GError **error)
{
    sqlite3_stmt *close = folders->statements[CLOSE], *put = folders->statements[ADD];

    sqlite3_bind_int64(close, 1, folders->inventory->scan);
    sqlite3_bind_int64(close, 2, directory);
    sqlite3_bind_int64(put, 1, directory);
    sqlite3_bind_int64(put, 2, folders->inventory->scan);
    for (int i = 0; i < 4; i++)
        sqlite3_bind_int64(put, 3 + i, facts[i]);
    return rows_unsettle(folders->rows, error) && inventory_run(close, error) &&
           inventory_run(put, error);
}

bool folders_put(struct folders *folders, guint root, const char *path,
                 const struct crawl_folder *self, const char *access, GError **error)
{
    sqlite3_stmt *stamp = folders->statements[STAMP];
    gint64 directory = rows_directory(folders->rows, root, path, error);
    const gint64 facts[4] = {self->mode, self->uid, self->gid,
                             rows_intern(folders->rows, access, error)};

    if (directory < 0 || facts[3] < 0)
        return false;
    if (!is_same(folders, directory, facts) && !add(folders, directory, facts, error))
        return false;
    sqlite3_bind_int64(stamp, 1, inventory_folder_stamp(self));
    sqlite3_bind_int64(stamp, 2, directory);
    return inventory_run(stamp, error);
}
