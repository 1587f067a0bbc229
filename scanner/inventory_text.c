/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What was read, in a file of its own beside the inventory, equal texts once. The rows name
 * texts by a key that is made of the text itself, so whatever a kill or a power cut leaves of
 * the two files, a row never finds another's text: it finds its own or none.
 *
 * Texts are committed before the rows that name them. What no row names (any more) goes at
 * the end of a scan, and its bytes are overwritten.
 */
#include "inventory_private.h"

#include <openssl/evp.h>
#include <string.h>
#include <unistd.h>

/* Before the first table is made. What is dropped was secret. */
#define TEXT_SETTINGS "PRAGMA secure_delete=ON; PRAGMA auto_vacuum=INCREMENTAL;"

/* In the order in which they were read, which is the order in which they are read again. */
#define TEXT_SCHEMA                                                                                \
    "CREATE TABLE IF NOT EXISTS text(id INTEGER PRIMARY KEY, key INTEGER NOT NULL UNIQUE,"         \
    " proof INTEGER NOT NULL, content BLOB NOT NULL);"                                             \
    "PRAGMA user_version=1;"

struct texts {
    char *path;
    sqlite3 *db; /* NULL until the first text */
    sqlite3_stmt *find, *add;
    bool writing;        /* a transaction is open */
    GHashTable *refused; /* keys that another text has */
};

static char *text_path(const char *inventory_path)
{
    return g_strconcat(inventory_path, "-text", NULL);
}

guint64 text_key(GBytes *text, gint64 *proof)
{
    gsize size = 0;
    const void *bytes = g_bytes_get_data(text, &size);
    guint8 digest[EVP_MAX_MD_SIZE];
    guint64 halves[2] = {0, 0};

    if (EVP_Digest(bytes, size, digest, NULL, EVP_sha256(), NULL) == 1)
        memcpy(halves, digest, sizeof halves);
    if (proof)
        *proof = (gint64)halves[1];
    /* Never 0, and never negative in SQL. */
    return (halves[0] & G_MAXINT64) | 1;
}

/* ---- the writer's hand ---- */

struct texts *texts_new(const char *inventory_path)
{
    struct texts *texts = g_new0(struct texts, 1);

    texts->path = text_path(inventory_path);
    texts->refused = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    return texts;
}

static void close_texts(struct texts *texts)
{
    g_clear_pointer(&texts->find, sqlite3_finalize);
    g_clear_pointer(&texts->add, sqlite3_finalize);
    g_clear_pointer(&texts->db, sqlite3_close);
    texts->writing = false;
}

void texts_free(struct texts *texts)
{
    if (texts == NULL)
        return;
    close_texts(texts);
    g_hash_table_unref(texts->refused);
    g_free(texts->path);
    g_free(texts);
}

static bool open_texts(struct texts *texts, GError **error)
{
    if (texts->db)
        return true;
    texts->db = inventory_connect_writing(texts->path, TEXT_SETTINGS, error);
    if (texts->db == NULL || !inventory_execute(texts->db, TEXT_SCHEMA, error))
        return false;
    texts->find = inventory_prepare(texts->db, "SELECT proof FROM text WHERE key=?", error);
    if (texts->find)
        texts->add = inventory_prepare(
            texts->db, "INSERT INTO text(key, proof, content) VALUES(?,?,?)", error);
    return texts->add != NULL;
}

static void refuse(struct texts *texts, guint64 key)
{
    g_hash_table_add(texts->refused, g_memdup2(&key, sizeof key));
}

bool texts_may_name(const struct texts *texts, guint64 key)
{
    return !g_hash_table_contains(texts->refused, &key);
}

bool texts_put(struct texts *texts, GBytes *text, GError **error)
{
    gint64 proof = 0;
    guint64 key = text_key(text, &proof);
    gsize size = 0;
    const void *bytes = g_bytes_get_data(text, &size);

    if (!open_texts(texts, error))
        return false;
    sqlite3_bind_int64(texts->find, 1, (gint64)key);
    int status = sqlite3_step(texts->find);
    bool known = status == SQLITE_ROW;
    if (known && sqlite3_column_int64(texts->find, 0) != proof)
        refuse(texts, key);
    sqlite3_reset(texts->find);
    if (known)
        return true;
    if (status != SQLITE_DONE)
        return inventory_fail(texts->db, error);
    if (!texts->writing && !inventory_execute(texts->db, "BEGIN IMMEDIATE", error))
        return false;
    texts->writing = true;
    sqlite3_bind_int64(texts->add, 1, (gint64)key);
    sqlite3_bind_int64(texts->add, 2, proof);
    sqlite3_bind_blob64(texts->add, 3, bytes, size, SQLITE_STATIC);
    return inventory_run(texts->add, error);
}

bool texts_commit(struct texts *texts, GError **error)
{
    if (!texts->writing)
        return true;
    texts->writing = false;
    return inventory_execute(texts->db, "COMMIT", error);
}

/* ---- dropping ---- */

static int compare_keys(const void *one, const void *other)
{
    gint64 first = *(const gint64 *)one, second = *(const gint64 *)other;

    return (first > second) - (first < second);
}

static bool list_keys(sqlite3 *db, const char *sql, GArray *keys, GError **error)
{
    g_autoptr(Statement) statement = inventory_prepare(db, sql, error);
    int status = SQLITE_ERROR;

    while (statement && (status = sqlite3_step(statement)) == SQLITE_ROW) {
        gint64 key = sqlite3_column_int64(statement, 0);
        g_array_append_val(keys, key);
    }
    return status == SQLITE_DONE || (statement && inventory_fail(db, error));
}

/* Keys of texts that no open row names. Two sorted lists side by side: 8 bytes a document. */
static GArray *list_unnamed(struct texts *texts, sqlite3 *db, GError **error)
{
    g_autoptr(GArray) named = g_array_new(FALSE, FALSE, sizeof(gint64));
    g_autoptr(GArray) unnamed = g_array_new(FALSE, FALSE, sizeof(gint64));
    guint next = 0;

    if (!list_keys(db,
                   "SELECT text FROM file WHERE +gone_scan IS NULL AND text IS NOT NULL"
                   " UNION ALL SELECT m.text FROM file f JOIN member m ON m.file = f.id"
                   " WHERE +f.gone_scan IS NULL AND f.members > 0 AND m.text IS NOT NULL",
                   named, error) ||
        !list_keys(texts->db, "SELECT key FROM text ORDER BY key", unnamed, error))
        return NULL;
    g_array_sort(named, compare_keys);
    guint kept = 0;
    for (guint i = 0; i < unnamed->len; i++) {
        gint64 key = g_array_index(unnamed, gint64, i);
        while (next < named->len && g_array_index(named, gint64, next) < key)
            next++;
        if (next == named->len || g_array_index(named, gint64, next) != key)
            g_array_index(unnamed, gint64, kept++) = key;
    }
    g_array_set_size(unnamed, kept);
    return g_steal_pointer(&unnamed);
}

static bool drop_texts(struct texts *texts, const GArray *keys, GError **error)
{
    g_autoptr(Statement) drop = inventory_prepare(texts->db, "DELETE FROM text WHERE key=?", error);

    if (drop == NULL || !inventory_execute(texts->db, "BEGIN IMMEDIATE", error))
        return false;
    bool done = true;
    for (guint i = 0; i < keys->len && done; i++) {
        sqlite3_bind_int64(drop, 1, g_array_index(keys, gint64, i));
        done = inventory_run(drop, error);
    }
    return inventory_execute(texts->db, done ? "COMMIT" : "ROLLBACK", done ? error : NULL) && done;
}

bool texts_sweep(struct texts *texts, sqlite3 *db, GError **error)
{
    if (texts->db == NULL && access(texts->path, F_OK) != 0)
        return true;
    if (!open_texts(texts, error))
        return false;
    g_autoptr(GArray) unnamed = list_unnamed(texts, db, error);
    if (unnamed == NULL)
        return false;
    return unnamed->len == 0 || (drop_texts(texts, unnamed, error) &&
                                 inventory_execute(texts->db, "PRAGMA incremental_vacuum", error));
}

bool texts_forget(struct texts *texts, GError **error)
{
    if (texts->db == NULL && access(texts->path, F_OK) != 0)
        return true;
    return open_texts(texts, error) &&
           inventory_execute(texts->db, "DELETE FROM text; PRAGMA incremental_vacuum", error);
}

bool inventory_forget_texts(struct inventory *inventory, GError **error)
{
    if (!inventory_flush(inventory, error))
        return false;
    g_mutex_lock(&inventory->writing);
    bool done = texts_forget(writer_texts(inventory->writer), error);
    g_mutex_unlock(&inventory->writing);
    return done;
}

/* ---- reading ---- */

static bool open_for_reading(struct inventory *inventory, struct reader *reader)
{
    g_autofree char *path = text_path(inventory->path);

    if (reader->texts == NULL && access(path, R_OK) == 0)
        reader->texts = inventory_connect(path, INVENTORY_READ, NULL);
    if (reader->texts && reader->text == NULL)
        reader->text =
            inventory_prepare(reader->texts, "SELECT content FROM text WHERE key=?", NULL);
    return reader->text != NULL;
}

GBytes *inventory_find_text(struct inventory *inventory, guint64 key)
{
    struct reader *reader = inventory_reader(inventory, NULL);
    GBytes *text = NULL;

    if (key == 0 || reader == NULL || !open_for_reading(inventory, reader))
        return NULL;
    sqlite3_bind_int64(reader->text, 1, (gint64)key);
    if (sqlite3_step(reader->text) == SQLITE_ROW)
        text = g_bytes_new(sqlite3_column_blob(reader->text, 0),
                           (gsize)sqlite3_column_bytes(reader->text, 0));
    sqlite3_reset(reader->text);
    return text;
}

void inventory_hold_texts(struct inventory *inventory)
{
    struct reader *reader = inventory_reader(inventory, NULL);

    if (reader && open_for_reading(inventory, reader))
        inventory_execute(reader->texts, "PRAGMA mmap_size=1073741824; BEGIN", NULL);
}

void inventory_let_go_texts(struct inventory *inventory)
{
    struct reader *reader = inventory_reader(inventory, NULL);

    if (reader && reader->texts)
        inventory_execute(reader->texts, "COMMIT", NULL);
}
