/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Files as they were put, with their members and findings, for judging them anew. They are
 * asked for by id, which is the order they were written in and so that of their kept texts;
 * some at a time, so that the log can be brought home while rows are written.
 */
#include "inventory_private.h"

#include <string.h>

#define CHUNK 500

enum statement { FILES, MEMBERS, STATEMENTS };

static const char *const sql[STATEMENTS] = {
    [FILES] = "SELECT " RECORD_COLUMNS ", f.id, f.members, f.kind, f.mode, f.uid, f.gid,"
              " coalesce(f.links, 1), f.size, f.mtime_ns, f.ctime_ns, f.inode, f.stamp,"
              " d.root, d.path, f.name, f.excluded, r.path, f.access FROM file f"
              " JOIN directory d ON d.id = f.directory JOIN root r ON r.id = d.root"
              " WHERE f.gone_scan IS NULL AND f.id > ?1 AND f.id <= ?2"
              " AND (?3 IS NULL OR f.policy IS NOT (SELECT id FROM string WHERE text=?3))"
              " ORDER BY f.id LIMIT ?4",
    [MEMBERS] = "SELECT " RECORD_COLUMNS ", path, size, mtime FROM member WHERE file=?"
                " ORDER BY position",
};

struct stored_files {
    struct inventory *inventory;
    sqlite3 *db;
    sqlite3_stmt *statements[STATEMENTS];
    struct row_reader *reader;
    char *except_policy;
    const GArray *only; /* guint64; NULL: all */
    guint next;         /* of them */
    gint64 after, last;
};

void stored_file_free(struct stored_file *file)
{
    if (file == NULL)
        return;
    g_free((char *)file->entry.name);
    g_free((char *)file->entry.excluded);
    g_free((char *)file->entry.access);
    g_free(file->root_path);
    g_free(file->directory);
    g_ptr_array_unref(file->records);
    g_free(file);
}

void stored_files_close(struct stored_files *files)
{
    if (files == NULL)
        return;
    for (guint i = 0; i < STATEMENTS; i++)
        sqlite3_finalize(files->statements[i]);
    row_reader_free(files->reader);
    sqlite3_close(files->db);
    g_free(files->except_policy);
    g_free(files);
}

static bool prepare(struct stored_files *files, GError **error)
{
    for (guint i = 0; i < STATEMENTS; i++) {
        files->statements[i] = inventory_prepare(files->db, sql[i], error);
        if (files->statements[i] == NULL)
            return false;
    }
    files->reader = row_reader_new(files->db, error);
    return files->reader != NULL;
}

struct stored_files *stored_files_open(struct inventory *inventory, const char *except_policy,
                                       GError **error)
{
    if (!inventory_flush(inventory, error))
        return NULL;
    struct stored_files *files = g_new0(struct stored_files, 1);
    files->inventory = inventory;
    files->except_policy = g_strdup(except_policy);
    files->db = inventory_connect(inventory->path, INVENTORY_READ, error);
    if (files->db == NULL || !prepare(files, error)) {
        stored_files_close(files);
        return NULL;
    }
    files->last = inventory_integer(files->db, "SELECT max(id) FROM file", 0);
    return files;
}

guint64 stored_files_count(struct stored_files *files)
{
    g_autoptr(Statement) count = inventory_prepare(
        files->db,
        "SELECT count(*) FROM file WHERE gone_scan IS NULL"
        " AND (?1 IS NULL OR policy IS NOT (SELECT id FROM string WHERE text=?1))",
        NULL);

    if (files->only)
        return files->only->len;
    if (count == NULL)
        return 0;
    sqlite3_bind_text(count, 1, files->except_policy, -1, SQLITE_STATIC);
    return sqlite3_step(count) == SQLITE_ROW ? (guint64)sqlite3_column_int64(count, 0) : 0;
}

void stored_files_only(struct stored_files *files, const GArray *rows)
{
    files->only = rows;
}

/* ---- one file ---- */

/* Which of the scan's roots it is below; of none while no scan has begun. */
static guint find_root(const struct inventory *inventory, gint64 root)
{
    for (guint i = 0; i < inventory->roots->len; i++)
        if (g_array_index(inventory->roots, gint64, i) == root)
            return i;
    return G_MAXUINT;
}

static void read_members(struct stored_files *files, struct stored_file *file)
{
    sqlite3_stmt *row = files->statements[MEMBERS];

    sqlite3_bind_int64(row, 1, (gint64)file->row);
    while (sqlite3_step(row) == SQLITE_ROW) {
        struct record *member = row_reader_record(files->reader, row);
        member->member = row_copy_text(row, RECORD_COLUMN_COUNT);
        member->size = (guint64)sqlite3_column_int64(row, RECORD_COLUMN_COUNT + 1);
        member->mtime = sqlite3_column_int64(row, RECORD_COLUMN_COUNT + 2);
        if (sqlite3_column_int(row, 6) & ROW_HAS_FINDINGS)
            row_reader_findings(files->reader, file->row + file->records->len, member->verdict);
        g_ptr_array_add(file->records, member);
    }
    sqlite3_reset(row);
}

static void read_entry(sqlite3_stmt *row, struct crawl_entry *entry)
{
    const int at = RECORD_COLUMN_COUNT;

    *entry = (struct crawl_entry){
        .name = row_copy_text(row, at + 14),
        .excluded = row_copy_text(row, at + 15),
        .kind = (enum crawl_kind)sqlite3_column_int(row, at + 2),
        .mode = (guint32)sqlite3_column_int64(row, at + 3),
        .uid = (guint32)sqlite3_column_int64(row, at + 4),
        .gid = (guint32)sqlite3_column_int64(row, at + 5),
        .links = (guint32)sqlite3_column_int64(row, at + 6),
        .size = (guint64)sqlite3_column_int64(row, at + 7),
        .mtime_ns = sqlite3_column_int64(row, at + 8),
        .ctime_ns = sqlite3_column_int64(row, at + 9),
        .inode = (guint64)sqlite3_column_int64(row, at + 10),
    };
}

static struct stored_file *read_file(struct stored_files *files, sqlite3_stmt *row)
{
    struct stored_file *file = g_new0(struct stored_file, 1);
    struct record *record = row_reader_record(files->reader, row);

    file->row = (guint64)sqlite3_column_int64(row, RECORD_COLUMN_COUNT);
    file->stamp = (guint64)sqlite3_column_int64(row, RECORD_COLUMN_COUNT + 11);
    file->root = find_root(files->inventory, sqlite3_column_int64(row, RECORD_COLUMN_COUNT + 12));
    file->directory = row_copy_text(row, RECORD_COLUMN_COUNT + 13);
    file->root_path = row_copy_text(row, RECORD_COLUMN_COUNT + 16);
    read_entry(row, &file->entry);
    file->entry.access = g_strdup(row_reader_string(files->reader, row, RECORD_COLUMN_COUNT + 17));
    record->size = file->entry.size;
    record->mtime = file->entry.mtime_ns / 1000000000;
    if (sqlite3_column_int(row, 6) & ROW_HAS_FINDINGS)
        row_reader_findings(files->reader, file->row, record->verdict);
    file->records = g_ptr_array_new_with_free_func((GDestroyNotify)record_free);
    g_ptr_array_add(file->records, record);
    if (sqlite3_column_int64(row, RECORD_COLUMN_COUNT + 1) > 0)
        read_members(files, file);
    return file;
}

/* Adds the files from the row after `after` to the row `last`. */
static bool read_range(struct stored_files *files, gint64 after, gint64 last, GPtrArray *list,
                       GError **error)
{
    sqlite3_stmt *row = files->statements[FILES];
    int status;

    sqlite3_bind_int64(row, 1, after);
    sqlite3_bind_int64(row, 2, last);
    sqlite3_bind_text(row, 3, files->except_policy, -1, SQLITE_STATIC);
    sqlite3_bind_int64(row, 4, CHUNK);
    while ((status = sqlite3_step(row)) == SQLITE_ROW)
        g_ptr_array_add(list, read_file(files, row));
    sqlite3_reset(row);
    return status == SQLITE_DONE || inventory_fail(files->db, error);
}

GPtrArray *stored_files_next(struct stored_files *files, GError **error)
{
    g_autoptr(GPtrArray) list = g_ptr_array_new_with_free_func((GDestroyNotify)stored_file_free);
    bool read = true;

    if (files->only == NULL)
        read = read_range(files, files->after, files->last, list, error);
    while (read && files->only && files->next < files->only->len && list->len < CHUNK) {
        const gint64 id = (gint64)g_array_index(files->only, guint64, files->next++);
        read = read_range(files, id - 1, id, list, error);
    }
    if (!read)
        return NULL;
    if (list->len > 0)
        files->after = (gint64)((struct stored_file *)list->pdata[list->len - 1])->row;
    return g_steal_pointer(&list);
}

/* ---- one by its path ---- */

/* Its row; 0 when there is none. */
static gint64 find_below(sqlite3_stmt *find, const char *root, const char *below)
{
    const char *slash = strrchr(below, '/');
    const char *name = slash ? slash + 1 : below;

    sqlite3_bind_text(find, 1, root, -1, SQLITE_STATIC);
    sqlite3_bind_text(find, 2, below, slash ? (int)(slash - below) : 0, SQLITE_STATIC);
    sqlite3_bind_text(find, 3, name, -1, SQLITE_STATIC);
    gint64 id = sqlite3_step(find) == SQLITE_ROW ? sqlite3_column_int64(find, 0) : 0;
    sqlite3_reset(find);
    return id;
}

static gint64 find_path(sqlite3_stmt *find, char *const *roots, const char *path)
{
    gint64 id = 0;

    for (guint i = 0; roots[i] && id == 0; i++) {
        const gsize length = strcmp(roots[i], "/") == 0 ? 0 : strlen(roots[i]);
        if (!g_path_is_absolute(path))
            id = find_below(find, roots[i], path);
        else if (strncmp(path, roots[i], length) == 0 && path[length] == '/')
            id = find_below(find, roots[i], path + length + 1);
    }
    return id;
}

/* Names on old shares are CP932; people type what they are shown. */
static gint64 find_shown_path(sqlite3_stmt *find, char *const *roots, const char *path)
{
    gint64 id = find_path(find, roots, path);
    g_autofree char *raw = id == 0 ? g_convert(path, -1, "CP932", "UTF-8", NULL, NULL, NULL) : NULL;

    return raw ? find_path(find, roots, raw) : id;
}

static bool read_one(struct inventory *inventory, gint64 id, struct stored_file **found,
                     GError **error)
{
    struct stored_files *files = stored_files_open(inventory, NULL, error);
    g_autoptr(GPtrArray) list = NULL;

    if (files == NULL)
        return false;
    files->after = id - 1;
    files->last = id;
    list = stored_files_next(files, error);
    if (list && list->len > 0)
        *found = g_steal_pointer(&list->pdata[0]);
    stored_files_close(files);
    return list != NULL;
}

bool inventory_find_file(struct inventory *inventory, const char *path, struct stored_file **found,
                         GError **error)
{
    g_auto(GStrv) roots = inventory_roots(inventory, error);

    *found = NULL;
    if (roots == NULL)
        return false;
    sqlite3 *db = inventory_connect(inventory->path, INVENTORY_READ, error);
    sqlite3_stmt *find =
        db ? inventory_prepare(db,
                               "SELECT f.id FROM root r JOIN directory d ON d.root = r.id"
                               " JOIN file f ON f.directory = d.id WHERE r.path=?1 AND d.path=?2"
                               " AND f.name=?3 AND f.gone_scan IS NULL",
                               error)
           : NULL;
    gint64 id = find ? find_shown_path(find, roots, path) : 0;
    bool asked = find != NULL;

    sqlite3_finalize(find);
    sqlite3_close(db);
    return asked && (id == 0 || read_one(inventory, id, found, error));
}
