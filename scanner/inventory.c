/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Opening and closing: one writer at a time, any number of readers.
 */
#include "assets.h"
#include "inventory_private.h"
#include "lock.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- connections ---- */

static void reader_free(gpointer user)
{
    struct reader *reader = user;

    assets_free(reader->assets);
    sqlite3_finalize(reader->directory);
    sqlite3_finalize(reader->entry);
    sqlite3_finalize(reader->folder);
    sqlite3_finalize(reader->text);
    sqlite3_close(reader->texts);
    sqlite3_close(reader->db);
    g_free(reader->big.path);
    if (reader->big.seen)
        g_array_unref(reader->big.seen);
    g_free(reader);
}

struct reader *inventory_reader(struct inventory *inventory, GError **error)
{
    gpointer self = g_thread_self();

    g_mutex_lock(&inventory->mutex);
    struct reader *reader = g_hash_table_lookup(inventory->readers, self);
    g_mutex_unlock(&inventory->mutex);
    if (reader)
        return reader;
    sqlite3 *db = inventory_connect(inventory->path, INVENTORY_READ, error);
    if (db == NULL)
        return NULL;
    reader = g_new0(struct reader, 1);
    reader->db = db;
    g_mutex_lock(&inventory->mutex);
    g_hash_table_insert(inventory->readers, self, reader);
    g_mutex_unlock(&inventory->mutex);
    return reader;
}

void inventory_mark_visited(struct inventory *inventory, gint64 directory)
{
    gsize byte = (gsize)directory / 8;

    g_mutex_lock(&inventory->mutex);
    if (byte >= inventory->visited->len) {
        guint before = inventory->visited->len;
        g_byte_array_set_size(inventory->visited, (guint)(byte + 1) * 2);
        memset(inventory->visited->data + before, 0, inventory->visited->len - before);
    }
    inventory->visited->data[byte] |= (guint8)(1U << (directory % 8));
    g_mutex_unlock(&inventory->mutex);
}

bool inventory_is_visited(struct inventory *inventory, gint64 directory)
{
    gsize byte = (gsize)directory / 8;

    g_mutex_lock(&inventory->mutex);
    bool visited = byte < inventory->visited->len &&
                   (inventory->visited->data[byte] >> (directory % 8) & 1) != 0;
    g_mutex_unlock(&inventory->mutex);
    return visited;
}

/* Big sorts go beside the inventory, which is private, and not to /var/tmp. */
static void keep_temporary_files_beside(const char *path)
{
    static gsize done;

    if (g_once_init_enter(&done)) {
        g_autofree char *absolute = g_canonicalize_filename(path, NULL);
        g_autofree char *folder = g_path_get_dirname(absolute);
        sqlite3_temp_directory = sqlite3_mprintf("%s", folder);
        g_once_init_leave(&done, 1);
    }
}

static bool open_writing(struct inventory *inventory, GError **error)
{
    inventory->lock = lock_take(inventory->path);
    int problem = errno;
    if (inventory->lock < 0) {
        g_autofree char *shown = g_filename_display_name(inventory->path);
        if (problem == EAGAIN)
            g_set_error(error, INVENTORY_ERROR, problem,
                        _("%s: another maruhi is writing to this inventory"), shown);
        else
            g_set_error(error, INVENTORY_ERROR, problem, "%s: %s", shown, g_strerror(problem));
        return false;
    }
    inventory->db = inventory_connect(inventory->path, INVENTORY_WRITE, error);
    if (inventory->db == NULL || !inventory_make_schema(inventory->db, inventory->path, error))
        return false;
    inventory->writer = writer_new(inventory, error);
    return inventory->writer != NULL;
}

static bool is_readable(const char *path, const char *shown, GError **error)
{
    if (access(path, R_OK) == 0)
        return true;
    int problem = errno;
    if (problem == ENOENT)
        g_set_error(error, INVENTORY_ERROR, problem,
                    _("%s: there is no inventory; `maruhi scan` makes one"), shown);
    else
        g_set_error(error, INVENTORY_ERROR, problem, "%s: %s", shown, g_strerror(problem));
    return false;
}

/* Readers know one schema only, so an inventory of an earlier version is opened for writing
 * for a moment. */
static bool upgrade_for_reading(const char *path, const char *shown, GError **error)
{
    g_autoptr(GError) problem = NULL;
    struct inventory *writing = inventory_open(path, INVENTORY_WRITE, &problem);

    inventory_close(writing);
    if (writing == NULL)
        g_set_error(error, INVENTORY_ERROR, 0,
                    _("%s: this inventory was made by an earlier version of maruhi and cannot be "
                      "upgraded where it is; copy it to a place where you may write (%s)"),
                    shown, problem->message);
    return writing != NULL;
}

static bool open_reading(struct inventory *inventory, GError **error)
{
    g_autofree char *shown = g_filename_display_name(inventory->path);

    if (!is_readable(inventory->path, shown, error))
        return false;
    struct reader *reader = inventory_reader(inventory, error);
    if (reader == NULL)
        return false;
    enum schema_age age = inventory_schema_age(reader->db);
    if (age == SCHEMA_CURRENT)
        return true;
    return age == SCHEMA_OLDER ? upgrade_for_reading(inventory->path, shown, error)
                               : inventory_refuse_schema(age, inventory->path, error);
}

struct inventory *inventory_open(const char *path, enum inventory_access access, GError **error)
{
    struct inventory *inventory = g_new0(struct inventory, 1);

    keep_temporary_files_beside(path);
    inventory->path = g_canonicalize_filename(path, NULL);
    inventory->access = access;
    inventory->lock = -1;
    g_mutex_init(&inventory->writing);
    g_mutex_init(&inventory->mutex);
    inventory->readers = g_hash_table_new_full(NULL, NULL, NULL, reader_free);
    inventory->visited = g_byte_array_new();
    inventory->unreadable = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    inventory->same_setup = g_byte_array_new();
    inventory->roots = g_array_new(FALSE, FALSE, sizeof(gint64));
    if (access == INVENTORY_WRITE ? open_writing(inventory, error) : open_reading(inventory, error))
        return inventory;
    inventory_close(inventory);
    return NULL;
}

const char *inventory_path(const struct inventory *inventory)
{
    return inventory->path;
}

void inventory_close(struct inventory *inventory)
{
    if (inventory == NULL)
        return;
    /* First: who closes a file last brings its log home, and a reader cannot. */
    g_hash_table_unref(inventory->readers);
    if (inventory->writer)
        writer_free(inventory->writer);
    sqlite3_close(inventory->db);
    if (inventory->lock >= 0)
        lock_drop(inventory->path, inventory->lock);
    g_byte_array_unref(inventory->visited);
    g_byte_array_unref(inventory->same_setup);
    g_hash_table_unref(inventory->unreadable);
    g_array_unref(inventory->roots);
    g_mutex_clear(&inventory->writing);
    g_mutex_clear(&inventory->mutex);
    g_free(inventory->path);
    g_free(inventory);
}
