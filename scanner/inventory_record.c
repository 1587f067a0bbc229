/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Records out of rows.
 */
#include "inventory_private.h"

#include <string.h>

struct row_reader {
    GHashTable *strings; /* id → text */
    sqlite3_stmt *findings;
    sqlite3_stmt *stamps;
};

/* ---- texts by their ids ---- */

static bool load_strings(struct row_reader *reader, sqlite3 *db, GError **error)
{
    g_autoptr(Statement) statement = inventory_prepare(db, "SELECT id, text FROM string", error);

    if (statement == NULL)
        return false;
    while (sqlite3_step(statement) == SQLITE_ROW)
        g_hash_table_insert(reader->strings, (gpointer)(gsize)sqlite3_column_int64(statement, 0),
                            g_strdup((const char *)sqlite3_column_text(statement, 1)));
    return true;
}

struct row_reader *row_reader_new(sqlite3 *db, GError **error)
{
    struct row_reader *reader = g_new0(struct row_reader, 1);

    reader->strings = g_hash_table_new_full(NULL, NULL, NULL, g_free);
    reader->findings =
        inventory_prepare(db,
                          "SELECT sort, rule, role, level, points, text, place, why FROM finding"
                          " WHERE row=? ORDER BY position",
                          error);
    reader->stamps = inventory_prepare(db, stamp_rows_question, error);
    if (reader->findings && reader->stamps && load_strings(reader, db, error))
        return reader;
    row_reader_free(reader);
    return NULL;
}

void row_reader_free(struct row_reader *reader)
{
    if (reader == NULL)
        return;
    sqlite3_finalize(reader->findings);
    sqlite3_finalize(reader->stamps);
    g_hash_table_unref(reader->strings);
    g_free(reader);
}

const char *row_reader_string(const struct row_reader *reader, sqlite3_stmt *row, int column)
{
    gint64 id = sqlite3_column_int64(row, column);

    return id ? g_hash_table_lookup(reader->strings, (gpointer)(gsize)id) : NULL;
}

char *row_copy_text(sqlite3_stmt *row, int column)
{
    return g_strdup((const char *)sqlite3_column_text(row, column));
}

static int read_level(sqlite3_stmt *row, int column)
{
    return sqlite3_column_type(row, column) == SQLITE_NULL ? -1 : sqlite3_column_int(row, column);
}

static void read_list(const struct row_reader *reader, sqlite3_stmt *row, int column,
                      GPtrArray *list)
{
    const char *joined = row_reader_string(reader, row, column);
    g_auto(GStrv) parts = joined ? g_strsplit(joined, ",", -1) : NULL;

    for (guint i = 0; parts && parts[i]; i++)
        g_ptr_array_add(list, g_strdup(parts[i]));
}

/* ---- records ---- */

static char *encode_hash(sqlite3_stmt *row, int column)
{
    const guint8 *bytes = sqlite3_column_blob(row, column);

    if (bytes == NULL || sqlite3_column_bytes(row, column) != 32)
        return NULL;
    char *text = g_malloc(65);
    for (guint i = 0; i < 32; i++) {
        text[2 * i] = "0123456789abcdef"[bytes[i] >> 4];
        text[2 * i + 1] = "0123456789abcdef"[bytes[i] & 15];
    }
    text[64] = '\0';
    return text;
}

struct record *row_reader_record(const struct row_reader *reader, sqlite3_stmt *row)
{
    struct record *record = record_new();
    struct verdict *verdict = record->verdict;
    int flags = sqlite3_column_int(row, 6);
    const char *name = row_reader_string(reader, row, 8);

    record->outcome = (enum outcome)CLAMP(sqlite3_column_int(row, 0), 0, OUTCOMES - 1);
    record->reason = g_strdup(row_reader_string(reader, row, 1));
    record->detail = row_copy_text(row, 2);
    record->type = g_strdup(row_reader_string(reader, row, 3));
    record->sha256 = encode_hash(row, 4);
    record->pages = (guint)sqlite3_column_int64(row, 5);
    record->misnamed = (flags & ROW_MISNAMED) != 0;
    record->needs_ocr = (flags & ROW_NEEDS_OCR) != 0;
    record->labels_read = (flags & ROW_LABELS_READ) != 0;
    verdict->declared_level = read_level(row, 7);
    if (name) {
        g_free(verdict->declared_name);
        verdict->declared_name = g_strdup(name);
    }
    verdict->expected_level = read_level(row, 9);
    verdict->score = sqlite3_column_double(row, 10);
    read_list(reader, row, 11, verdict->kinds);
    read_list(reader, row, 12, verdict->issues);
    read_list(reader, row, 13, verdict->handling);
    verdict->owner = (enum document_owner)sqlite3_column_int(row, 14);
    verdict->expiry = row_copy_text(row, 15);
    record->text = (guint64)sqlite3_column_int64(row, 16);
    return record;
}

static struct finding *read_finding(const struct row_reader *reader, sqlite3_stmt *row)
{
    struct finding *finding =
        finding_new(row_reader_string(reader, row, 1), (const char *)sqlite3_column_text(row, 5),
                    (const char *)sqlite3_column_text(row, 6),
                    (enum text_role)CLAMP(sqlite3_column_int(row, 2), 0, TEXT_ROLES - 1));

    finding->level = read_level(row, 3);
    finding->points = sqlite3_column_double(row, 4);
    finding->why = row_copy_text(row, 7);
    return finding;
}

void row_reader_findings(const struct row_reader *reader, guint64 id, struct verdict *verdict)
{
    GPtrArray *lists[] = {verdict->marks, verdict->rejected, verdict->evidence};
    sqlite3_stmt *statement = reader->findings;

    sqlite3_bind_int64(statement, 1, (gint64)id);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        int sort = sqlite3_column_int(statement, 0);
        if (sort >= 0 && sort < (int)G_N_ELEMENTS(lists))
            g_ptr_array_add(lists[sort], read_finding(reader, statement));
    }
    sqlite3_reset(statement);
}

GPtrArray *row_reader_stamps(const struct row_reader *reader, guint64 id)
{
    return stamp_rows_read(reader->stamps, id);
}
