/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What has changed in a directory since its rows were written. Rows and entries are put
 * side by side in the order of their names; a directory too big for that is asked for
 * entry by entry.
 */
#include "inventory_private.h"

#include <glib/gi18n.h>
#include <string.h>

/* All from the index file_open: a row of the table is ten times as long. */
#define ROW_FACTS "f.name, f.stamp, f.first_scan, d.stamp"

static const char directory_sql[] =
    "SELECT d.id, " ROW_FACTS " FROM directory d CROSS JOIN file f INDEXED BY file_open"
    " WHERE d.root=? AND d.path=? AND f.directory = d.id AND f.gone_scan IS NULL ORDER BY f.name";

static const char entry_sql[] =
    "SELECT d.id, " ROW_FACTS " FROM directory d CROSS JOIN file f INDEXED BY file_open"
    " WHERE f.name=? AND d.root=? AND d.path=? AND f.directory = d.id AND f.gone_scan IS NULL";

static const char folder_sql[] = "SELECT stamp FROM directory WHERE root=? AND path=?";

enum { COLUMN_DIRECTORY, COLUMN_NAME, COLUMN_STAMP, COLUMN_FIRST_SCAN, COLUMN_FOLDER };

/* ---- one row against one entry ---- */

static guint64 mix(guint64 hash, guint64 value)
{
    hash = (hash ^ value) * G_GUINT64_CONSTANT(0x9e3779b97f4a7c15);
    return hash ^ (hash >> 32);
}

/* Two files that differ in any of this have the same stamp once in 2^62 times. */
guint64 inventory_stamp(const struct crawl_entry *entry, gint64 policy)
{
    const guint64 facts[] = {(guint64)entry->kind,
                             entry->size,
                             (guint64)entry->mtime_ns,
                             (guint64)entry->ctime_ns,
                             entry->inode,
                             entry->mode,
                             entry->uid,
                             entry->gid,
                             (guint64)policy,
                             entry->excluded ? g_str_hash(entry->excluded) : 0};
    guint64 hash = 0;

    for (guint i = 0; i < G_N_ELEMENTS(facts); i++)
        hash = mix(hash, facts[i]);
    return hash & ~(guint64)STAMP_STATE;
}

gint64 inventory_folder_stamp(const struct crawl_folder *folder)
{
    guint64 hash = mix(mix(0, folder->mode), (guint64)folder->uid << 32 | folder->gid);

    return (gint64)(mix(hash, (guint64)folder->ctime_ns) >> 1 | 1);
}

static bool is_same_setup(const struct inventory *inventory, gsize scan)
{
    return scan < inventory->same_setup->len && inventory->same_setup->data[scan];
}

static enum entry_state compare_row(const struct inventory *inventory, sqlite3_stmt *row,
                                    const struct crawl_entry *entry)
{
    guint64 stamp = (guint64)sqlite3_column_int64(row, COLUMN_STAMP);

    if (entry->kind == CRAWL_LOST ||
        (stamp & ~(guint64)STAMP_STATE) != inventory_stamp(entry, inventory->policy))
        return ENTRY_CHANGED;
    switch (stamp & STAMP_STATE) {
    case STAMP_SETTLED:
        return ENTRY_UNCHANGED;
    case STAMP_NEEDS_OCR:
        return ENTRY_NEEDS_OCR;
    case STAMP_NOT_READ:
        return is_same_setup(inventory, (gsize)sqlite3_column_int64(row, COLUMN_FIRST_SCAN))
                   ? ENTRY_UNCHANGED
                   : ENTRY_CHANGED;
    default:
        return ENTRY_CHANGED;
    }
}

/* Directories are walked, not recorded, unless they are left out. */
static bool has_row(const struct crawl_entry *entry)
{
    return entry->kind != CRAWL_DIRECTORY || entry->excluded != NULL;
}

static void note_unreadable(struct inventory *inventory, guint root, const char *path,
                            const char *name)
{
    char *key =
        g_strdup_printf("%u/%s%s%s", root, path, *path && name ? "/" : "", name ? name : "");

    g_mutex_lock(&inventory->mutex);
    g_hash_table_add(inventory->unreadable, key);
    g_mutex_unlock(&inventory->mutex);
}

/* What could not be examined may be a directory: nothing below it may be called gone. */
static void note_lost(struct inventory *inventory, const struct crawl_part *part)
{
    for (gsize i = 0; i < part->count; i++)
        if (part->entries[i].kind == CRAWL_LOST)
            note_unreadable(inventory, part->root, part->path, part->entries[i].name);
}

/* ---- a directory in one part: side by side ---- */

struct pairing {
    struct inventory *inventory;
    const struct crawl_part *part;
    enum entry_state *states;
    guint32 *order; /* of the entries by name */
    gsize next;     /* place in order */
};

static int compare_names(const void *one, const void *other, void *user)
{
    const struct crawl_entry *entries = user;

    return strcmp(entries[*(const guint32 *)one].name, entries[*(const guint32 *)other].name);
}

static guint32 *order_entries(const struct crawl_part *part)
{
    guint32 *order = g_new(guint32, part->count + 1);

    for (guint32 i = 0; i < part->count; i++)
        order[i] = i;
    if (part->count > 1)
        g_qsort_with_data(order, (int)part->count, sizeof *order, compare_names,
                          (void *)part->entries);
    return order;
}

/* Finds the row's entry; a row without one is over unless the directory was cut short. */
static void pair_row(struct pairing *pairing, sqlite3_stmt *row)
{
    const struct crawl_part *part = pairing->part;
    const char *name = (const char *)sqlite3_column_text(row, COLUMN_NAME);
    int order = 1;

    while (pairing->next < part->count) {
        const struct crawl_entry *entry = &part->entries[pairing->order[pairing->next]];
        order = strcmp(entry->name, name);
        if (order >= 0)
            break;
        pairing->next++;
    }
    if (order == 0 && pairing->next < part->count) {
        guint32 at = pairing->order[pairing->next++];
        if (has_row(&part->entries[at])) {
            pairing->states[at] = compare_row(pairing->inventory, row, &part->entries[at]);
            return;
        }
    }
    if (part->error == 0)
        writer_close_row(pairing->inventory->writer, sqlite3_column_int64(row, COLUMN_DIRECTORY),
                         name);
}

static bool bind_directory(sqlite3_stmt *statement, int at, struct inventory *inventory,
                           const struct crawl_part *part)
{
    return sqlite3_bind_int64(statement, at, g_array_index(inventory->roots, gint64, part->root)) ==
               SQLITE_OK &&
           sqlite3_bind_text(statement, at + 1, part->path, -1, SQLITE_STATIC) == SQLITE_OK;
}

static bool compare_whole(struct inventory *inventory, struct reader *reader,
                          const struct crawl_part *part, enum entry_state *states, GError **error)
{
    sqlite3_stmt *statement = reader->directory;
    g_autofree guint32 *order = NULL;
    struct pairing pairing = {.inventory = inventory, .part = part};
    int status;
    gint64 directory = 0;

    pairing.states = states;
    bind_directory(statement, 1, inventory, part);
    while ((status = sqlite3_step(statement)) == SQLITE_ROW) {
        if (directory == 0)
            reader->folder_stamp = sqlite3_column_int64(statement, COLUMN_FOLDER);
        directory = sqlite3_column_int64(statement, COLUMN_DIRECTORY);
        if (sqlite3_column_type(statement, COLUMN_NAME) == SQLITE_NULL)
            continue;
        if (order == NULL)
            pairing.order = order = order_entries(part);
        pair_row(&pairing, statement);
    }
    bool done = status == SQLITE_DONE || inventory_fail(reader->db, error);
    sqlite3_reset(statement);
    if (directory > 0)
        inventory_mark_visited(inventory, directory);
    return done;
}

/* ---- a directory in several parts: entry by entry ---- */

static guint64 hash_name(const char *name)
{
    guint64 hash = 0xcbf29ce484222325U;

    for (const guchar *at = (const guchar *)name; *at; at++) {
        hash ^= *at;
        hash *= 0x100000001b3U;
        hash ^= hash >> 29;
    }
    return hash;
}

static int compare_hashes(const void *one, const void *other)
{
    guint64 first = *(const guint64 *)one, second = *(const guint64 *)other;

    return (first > second) - (first < second);
}

static bool compare_one(struct inventory *inventory, struct reader *reader,
                        const struct crawl_part *part, gsize at, enum entry_state *state,
                        GError **error)
{
    sqlite3_stmt *statement = reader->entry;

    sqlite3_bind_text(statement, 1, part->entries[at].name, -1, SQLITE_STATIC);
    bind_directory(statement, 2, inventory, part);
    int status = sqlite3_step(statement);
    if (status == SQLITE_ROW) {
        *state = compare_row(inventory, statement, &part->entries[at]);
        inventory_mark_visited(inventory, sqlite3_column_int64(statement, COLUMN_DIRECTORY));
    }
    bool done = status == SQLITE_ROW || status == SQLITE_DONE || inventory_fail(reader->db, error);
    sqlite3_reset(statement);
    return done;
}

static void begin_big(struct big_directory *big, const struct crawl_part *part)
{
    if (big->seen == NULL)
        big->seen = g_array_new(FALSE, FALSE, sizeof(guint64));
    g_array_set_size(big->seen, 0);
    g_free(big->path);
    big->path = g_strdup(part->path);
    big->root = part->root;
}

static void forget_big(struct big_directory *big)
{
    g_clear_pointer(&big->seen, g_array_unref);
    g_clear_pointer(&big->path, g_free);
}

/* At the end of a directory: rows whose names have not been seen are over. */
static bool close_unseen(struct inventory *inventory, struct reader *reader,
                         const struct crawl_part *part, GError **error)
{
    sqlite3_stmt *statement = reader->directory;
    GArray *seen = reader->big.seen;
    gint64 directory = 0;
    int status;

    g_array_sort(seen, compare_hashes);
    bind_directory(statement, 1, inventory, part);
    while ((status = sqlite3_step(statement)) == SQLITE_ROW) {
        directory = sqlite3_column_int64(statement, COLUMN_DIRECTORY);
        const char *name = (const char *)sqlite3_column_text(statement, COLUMN_NAME);
        if (name == NULL)
            continue;
        guint64 hash = hash_name(name);
        if (part->error == 0 && !g_array_binary_search(seen, &hash, compare_hashes, NULL))
            writer_close_row(inventory->writer, directory, name);
    }
    sqlite3_reset(statement);
    if (directory > 0)
        inventory_mark_visited(inventory, directory);
    return status == SQLITE_DONE || inventory_fail(reader->db, error);
}

static bool compare_part(struct inventory *inventory, struct reader *reader,
                         const struct crawl_part *part, enum entry_state *states, GError **error)
{
    struct big_directory *big = &reader->big;

    if (part->first || big->seen == NULL || big->root != part->root ||
        strcmp(big->path, part->path) != 0)
        begin_big(big, part);
    for (gsize i = 0; i < part->count; i++) {
        if (!has_row(&part->entries[i]))
            continue;
        guint64 hash = hash_name(part->entries[i].name);
        g_array_append_val(big->seen, hash);
        if (!compare_one(inventory, reader, part, i, &states[i], error))
            return false;
    }
    if (!part->last)
        return true;
    bool done = close_unseen(inventory, reader, part, error);
    forget_big(big);
    return done;
}

static bool prepare(struct reader *reader, GError **error)
{
    if (reader->directory == NULL) {
        /* The crawl meets each page once: keeping more costs memory and time. */
        if (!inventory_execute(reader->db, "PRAGMA cache_size=-512", error))
            return false;
        reader->directory = inventory_prepare(reader->db, directory_sql, error);
    }
    if (reader->directory && reader->entry == NULL)
        reader->entry = inventory_prepare(reader->db, entry_sql, error);
    if (reader->entry && reader->folder == NULL)
        reader->folder = inventory_prepare(reader->db, folder_sql, error);
    return reader->folder != NULL;
}

bool inventory_compare(struct inventory *inventory, const struct crawl_part *part,
                       enum entry_state *states, GError **error)
{
    struct reader *reader = inventory_reader(inventory, error);

    for (gsize i = 0; i < part->count; i++)
        states[i] = has_row(&part->entries[i]) ? ENTRY_NEW : ENTRY_UNCHANGED;
    if (reader == NULL || !prepare(reader, error) || !writer_is_well(inventory->writer, error))
        return false;
    g_return_val_if_fail(inventory->scan != 0 && part->root < inventory->roots->len, false);
    reader->folder_stamp = 0;
    note_lost(inventory, part);
    if (part->error)
        note_unreadable(inventory, part->root, part->path, NULL);
    return part->first && part->last ? compare_whole(inventory, reader, part, states, error)
                                     : compare_part(inventory, reader, part, states, error);
}

/* Rows of a directory bring its stamp along; without any, or in several parts, it is asked for. */
bool inventory_folder_changed(struct inventory *inventory, const struct crawl_part *part)
{
    struct reader *reader = inventory_reader(inventory, NULL);
    const gint64 now = inventory_folder_stamp(&part->self);

    if (reader == NULL || part->fd < 0 || part->self.mode == 0 || reader->folder_stamp == now)
        return false;
    bind_directory(reader->folder, 1, inventory, part);
    bool same = sqlite3_step(reader->folder) == SQLITE_ROW &&
                sqlite3_column_int64(reader->folder, 0) == now;
    sqlite3_reset(reader->folder);
    return !same;
}
