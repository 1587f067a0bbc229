/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * By what open rows were judged: the policy, described part by part, and the program. Rows that
 * a change of the policy cannot concern are written as judged by the new one, all at once.
 */
#include "inventory_private.h"
#include "path.h"

#include <policies/reach.h>
#include <string.h>
#include <zstd.h>

/* As told apart from a judging program: rows of several programs, or of one that did not say. */
#define PROGRAM_UNKNOWN ""
#define PACK_LEVEL      3
/* A description of the shipped packs has 300 KB. */
#define DESCRIPTION_MOST (64U << 20)

/* ---- descriptions ---- */

static GBytes *pack(GBytes *bytes)
{
    gsize size = 0;
    const void *data = g_bytes_get_data(bytes, &size);
    const gsize room = ZSTD_compressBound(size);
    guint8 *packed = g_malloc(room);
    const gsize length = ZSTD_compress(packed, room, data, size, PACK_LEVEL);

    if (!ZSTD_isError(length))
        return g_bytes_new_take(g_realloc(packed, length), length);
    g_free(packed);
    return NULL;
}

static GBytes *unpack(const void *packed, gsize size)
{
    const unsigned long long said = packed ? ZSTD_getFrameContentSize(packed, size) : 0;

    if (said == 0 || said == ZSTD_CONTENTSIZE_UNKNOWN || said == ZSTD_CONTENTSIZE_ERROR ||
        said > DESCRIPTION_MOST)
        return NULL;
    guint8 *bytes = g_malloc((gsize)said);
    if (ZSTD_decompress(bytes, (gsize)said, packed, size) == said)
        return g_bytes_new_take(bytes, (gsize)said);
    g_free(bytes);
    return NULL;
}

static bool any_row_of(sqlite3 *db, gint64 policy)
{
    g_autofree char *sql = g_strdup_printf(
        "SELECT EXISTS(SELECT 1 FROM file WHERE +gone_scan IS NULL AND policy=%" G_GINT64_FORMAT
        ")",
        policy);

    return inventory_integer(db, sql, 0) != 0;
}

static bool put_description(sqlite3 *db, gint64 policy, const char *program, GBytes *description,
                            GError **error)
{
    g_autoptr(Statement) put = inventory_prepare(
        db, "INSERT OR REPLACE INTO judged_policy(policy, program, description) VALUES(?,?,?)",
        error);
    g_autoptr(GBytes) packed = pack(description);
    gsize size = 0;
    const void *bytes = packed ? g_bytes_get_data(packed, &size) : NULL;

    if (put == NULL)
        return false;
    sqlite3_bind_int64(put, 1, policy);
    sqlite3_bind_text(put, 2, program, -1, SQLITE_STATIC);
    sqlite3_bind_blob64(put, 3, bytes, size, SQLITE_STATIC);
    return inventory_run(put, error);
}

static char *find_program(sqlite3 *db, gint64 policy)
{
    g_autoptr(Statement) find =
        inventory_prepare(db, "SELECT program FROM judged_policy WHERE policy=?", NULL);

    if (find == NULL)
        return NULL;
    sqlite3_bind_int64(find, 1, policy);
    return sqlite3_step(find) == SQLITE_ROW ? g_strdup((const char *)sqlite3_column_text(find, 0))
                                            : NULL;
}

/* Rows that are there already were judged by what this does not know, unless it says the same. */
bool inventory_note_policy(struct inventory *inventory, const struct policy *words, GError **error)
{
    sqlite3 *db = inventory->db;
    g_autofree char *known = find_program(db, inventory->policy);

    if (g_strcmp0(known, reach_judging_program()) == 0)
        return true;
    const bool alone = !any_row_of(db, inventory->policy);
    if (!alone && g_strcmp0(known, PROGRAM_UNKNOWN) == 0)
        return true;
    g_autoptr(GBytes) description = policy_describe(words);
    if (!inventory_execute(db,
                           "DELETE FROM judged_policy WHERE NOT EXISTS (SELECT 1 FROM file"
                           " WHERE +gone_scan IS NULL AND policy = judged_policy.policy)",
                           error))
        return false;
    return put_description(db, inventory->policy, alone ? reach_judging_program() : PROGRAM_UNKNOWN,
                           description, error);
}

static bool write_judging(struct inventory *inventory, void *words, GError **error)
{
    g_autoptr(GBytes) description = policy_describe(words);

    return put_description(inventory->db, inventory->policy, reach_judging_program(), description,
                           error);
}

bool inventory_settle_judging(struct inventory *inventory, const struct policy *words,
                              GError **error)
{
    return inventory_write(inventory, write_judging, (void *)words, error);
}

void judged_policy_free(struct judged_policy *policy)
{
    if (policy == NULL)
        return;
    g_free(policy->fingerprint);
    g_bytes_unref(policy->description);
    g_free(policy);
}

/* The program stands in the description, too; only a row that says so makes it count. */
GPtrArray *inventory_judged_policies(struct inventory *inventory, GError **error)
{
    struct reader *reader =
        inventory_flush(inventory, error) ? inventory_reader(inventory, error) : NULL;
    g_autoptr(Statement) list =
        reader ? inventory_prepare(
                     reader->db,
                     "SELECT s.text, j.program, j.description FROM (SELECT DISTINCT policy FROM"
                     " file WHERE +gone_scan IS NULL) f LEFT JOIN string s ON s.id = f.policy"
                     " LEFT JOIN judged_policy j ON j.policy = f.policy",
                     error)
               : NULL;

    if (list == NULL)
        return NULL;
    GPtrArray *policies = g_ptr_array_new_with_free_func((GDestroyNotify)judged_policy_free);
    while (sqlite3_step(list) == SQLITE_ROW) {
        struct judged_policy *policy = g_new0(struct judged_policy, 1);
        policy->fingerprint = g_strdup((const char *)sqlite3_column_text(list, 0));
        if (g_strcmp0((const char *)sqlite3_column_text(list, 1), reach_judging_program()) == 0)
            policy->description =
                unpack(sqlite3_column_blob(list, 2), (gsize)sqlite3_column_bytes(list, 2));
        g_ptr_array_add(policies, policy);
    }
    return policies;
}

/* ---- rows as a sieve sees them ---- */

enum statement { FILES, MEMBERS, STRING, STATEMENTS };

#define JUDGED_COLUMNS "outcome, declared, text, expiry IS NOT NULL, issues, type"

/* Files come as they lie in their table, folder by folder, which is about how their texts lie, too:
 * an index, which the plus keeps off, would have each of them looked up once more. */
static const char *const sql[STATEMENTS] = {
    [FILES] = "SELECT f.outcome, f.declared, f.text, f.expiry IS NOT NULL, f.issues, f.type,"
              " f.id, f.members, d.path, f.name FROM file f"
              " JOIN directory d ON d.id = f.directory"
              " WHERE +f.gone_scan IS NULL"
              " AND (?1 IS NULL OR f.policy = (SELECT id FROM string WHERE text=?1))",
    [MEMBERS] = "SELECT " JUDGED_COLUMNS ", path FROM member WHERE file=? ORDER BY position",
    [STRING] = "SELECT text FROM string WHERE id=?",
};

struct judged_rows {
    sqlite3 *db;
    sqlite3_stmt *statements[STATEMENTS];
    GHashTable *unread; /* ids of strings of issues that name X01 */
    GHashTable *types;  /* id of a string → it; those met so far */
};

void judged_rows_close(struct judged_rows *rows)
{
    if (rows == NULL)
        return;
    for (guint i = 0; i < STATEMENTS; i++)
        sqlite3_finalize(rows->statements[i]);
    g_hash_table_unref(rows->unread);
    g_hash_table_unref(rows->types);
    sqlite3_close(rows->db);
    g_free(rows);
}

static bool prepare(struct judged_rows *rows, GError **error)
{
    for (guint i = 0; i < STATEMENTS; i++) {
        rows->statements[i] = inventory_prepare(rows->db, sql[i], error);
        if (rows->statements[i] == NULL)
            return false;
    }
    return true;
}

/* Lists of issues are few, and their strings are shared. */
static void find_unread(struct judged_rows *rows)
{
    g_autoptr(Statement) find = inventory_prepare(
        rows->db, "SELECT id FROM string WHERE text LIKE '%X01%' AND length(text) < 100", NULL);

    rows->unread = g_hash_table_new(NULL, NULL);
    while (find && sqlite3_step(find) == SQLITE_ROW)
        g_hash_table_add(rows->unread, GSIZE_TO_POINTER((gsize)sqlite3_column_int64(find, 0)));
}

struct judged_rows *judged_rows_open(struct inventory *inventory, const char *policy,
                                     GError **error)
{
    if (!inventory_flush(inventory, error))
        return NULL;
    struct judged_rows *rows = g_new0(struct judged_rows, 1);
    rows->types = g_hash_table_new_full(NULL, NULL, NULL, g_free);
    rows->db = inventory_connect(inventory->path, INVENTORY_READ, error);
    if (rows->db)
        find_unread(rows);
    else
        rows->unread = g_hash_table_new(NULL, NULL);
    if (rows->db == NULL || !prepare(rows, error)) {
        judged_rows_close(rows);
        return NULL;
    }
    sqlite3_bind_text(rows->statements[FILES], 1, policy, -1, SQLITE_TRANSIENT);
    return rows;
}

/* Types are few, and a row's string is looked up once. */
static const char *find_type(const struct judged_rows *rows, gint64 id)
{
    sqlite3_stmt *find = rows->statements[STRING];
    const gpointer key = GSIZE_TO_POINTER((gsize)id);
    gpointer type = NULL;

    if (id == 0 || g_hash_table_lookup_extended(rows->types, key, NULL, &type))
        return type;
    sqlite3_bind_int64(find, 1, id);
    if (sqlite3_step(find) == SQLITE_ROW)
        type = g_strdup((const char *)sqlite3_column_text(find, 0));
    sqlite3_reset(find);
    g_hash_table_insert(rows->types, key, type);
    return type;
}

/* What was found past all bounds, or was judged by the day, is not only the policy's. */
static void read_document(const struct judged_rows *rows, sqlite3_stmt *row, char *path,
                          GArray *documents)
{
    const enum outcome outcome = (enum outcome)sqlite3_column_int(row, 0);
    const gsize issues = (gsize)sqlite3_column_int64(row, 4);
    struct judged_document document = {
        .text = (guint64)sqlite3_column_int64(row, 2),
        .declared =
            sqlite3_column_type(row, 1) == SQLITE_NULL ? LEVEL_NONE : sqlite3_column_int(row, 1),
        .never_judged = outcome == OUTCOME_EXCLUDED && sqlite3_column_int64(row, 2) == 0,
        .unsure = outcome != OUTCOME_READ || sqlite3_column_int(row, 3) != 0 ||
                  g_hash_table_contains(rows->unread, GSIZE_TO_POINTER(issues)),
        .type = find_type(rows, sqlite3_column_int64(row, 5)),
    };

    document.path = path;
    g_array_append_val(documents, document);
}

static void read_members(const struct judged_rows *rows, gint64 file, const char *path,
                         GArray *documents)
{
    sqlite3_stmt *row = rows->statements[MEMBERS];

    sqlite3_bind_int64(row, 1, file);
    while (sqlite3_step(row) == SQLITE_ROW)
        read_document(rows, row,
                      path_display_member(path, (const char *)sqlite3_column_text(row, 6)),
                      documents);
    sqlite3_reset(row);
}

static void document_clear(void *item)
{
    g_free(((struct judged_document *)item)->path);
}

GArray *judged_rows_next(struct judged_rows *rows, guint64 *file, GError **error)
{
    sqlite3_stmt *row = rows->statements[FILES];
    const int status = sqlite3_step(row);
    GArray *documents = g_array_new(FALSE, FALSE, sizeof(struct judged_document));

    g_array_set_clear_func(documents, document_clear);
    if (status == SQLITE_DONE)
        return documents;
    if (status != SQLITE_ROW) {
        g_array_unref(documents);
        inventory_fail(rows->db, error);
        return NULL;
    }
    g_autofree char *path = path_join((const char *)sqlite3_column_text(row, 8),
                                      (const char *)sqlite3_column_text(row, 9));
    *file = (guint64)sqlite3_column_int64(row, 6);
    read_document(rows, row, path_display_member(path, NULL), documents);
    if (sqlite3_column_int64(row, 7) > 0)
        read_members(rows, (gint64)*file, path, documents);
    return documents;
}

/* ---- rows out of reach ---- */

/* stamp_of(kind, size, mtime_ns, ctime_ns, inode, mode, uid, gid, excluded, stamp) */
static void compute_stamp(sqlite3_context *context, int count, sqlite3_value **values)
{
    const struct inventory *inventory = sqlite3_user_data(context);
    const struct crawl_entry entry = {
        .kind = (enum crawl_kind)sqlite3_value_int(values[0]),
        .size = (guint64)sqlite3_value_int64(values[1]),
        .mtime_ns = sqlite3_value_int64(values[2]),
        .ctime_ns = sqlite3_value_int64(values[3]),
        .inode = (guint64)sqlite3_value_int64(values[4]),
        .mode = (guint32)sqlite3_value_int64(values[5]),
        .uid = (guint32)sqlite3_value_int64(values[6]),
        .gid = (guint32)sqlite3_value_int64(values[7]),
        .excluded = (const char *)sqlite3_value_text(values[8]),
    };
    const guint64 state = (guint64)sqlite3_value_int64(values[9]) & STAMP_STATE;

    (void)count;
    sqlite3_result_int64(context, (gint64)(inventory_stamp(&entry, inventory->policy) | state));
}

static bool list_rows(sqlite3 *db, const GArray *rows, GError **error)
{
    if (!inventory_execute(db,
                           "CREATE TEMP TABLE IF NOT EXISTS within_reach(id INTEGER PRIMARY KEY);"
                           "DELETE FROM temp.within_reach",
                           error))
        return false;
    g_autoptr(Statement) add =
        inventory_prepare(db, "INSERT OR IGNORE INTO temp.within_reach VALUES(?)", error);
    for (guint i = 0; add && i < rows->len; i++) {
        sqlite3_bind_int64(add, 1, (gint64)g_array_index(rows, guint64, i));
        if (!inventory_run(add, error))
            return false;
    }
    return add != NULL;
}

struct confirming {
    const char *policy;
    const GArray *except;
};

static bool confirm_rows(struct inventory *inventory, void *user, GError **error)
{
    const struct confirming *confirming = user;
    sqlite3 *db = inventory->db;

    sqlite3_create_function(db, "stamp_of", 10, SQLITE_UTF8 | SQLITE_DETERMINISTIC, inventory,
                            compute_stamp, NULL, NULL);
    if (!list_rows(db, confirming->except, error))
        return false;
    g_autoptr(Statement) confirm = inventory_prepare(
        db,
        "UPDATE file SET policy=?1, stamp=stamp_of(kind, size, mtime_ns, ctime_ns, inode, mode,"
        " uid, gid, excluded, stamp) WHERE +gone_scan IS NULL"
        " AND policy = (SELECT id FROM string WHERE text=?2)"
        " AND id NOT IN (SELECT id FROM temp.within_reach)",
        error);
    if (confirm == NULL)
        return false;
    sqlite3_bind_int64(confirm, 1, inventory->policy);
    sqlite3_bind_text(confirm, 2, confirming->policy, -1, SQLITE_STATIC);
    return inventory_run(confirm, error) &&
           inventory_execute(db, "DROP TABLE temp.within_reach", error);
}

bool inventory_confirm_others(struct inventory *inventory, const char *policy, const GArray *except,
                              GError **error)
{
    struct confirming confirming = {policy, except};

    return inventory_write(inventory, confirm_rows, &confirming, error);
}
