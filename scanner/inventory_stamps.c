/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Stamps seen on pages, by the row of their document.
 */
#include "inventory_private.h"

enum { ADD, COPY, DROP, STATEMENTS };

static const char *const sql[STATEMENTS] = {
    [ADD] = "INSERT INTO page_stamp(row, position, label, page, certain, confidence, left, top,"
            " right, bottom, picture) VALUES(?,?,?,?,?,?,?,?,?,?,?)",
    [COPY] = "INSERT OR IGNORE INTO page_stamp SELECT row - ?1 + ?3, position, label, page,"
             " certain, confidence, left, top, right, bottom, picture FROM page_stamp"
             " WHERE row BETWEEN ?1 AND ?2",
    [DROP] = "DELETE FROM page_stamp WHERE row BETWEEN ? AND ?",
};

struct stamp_rows {
    sqlite3_stmt *statements[STATEMENTS];
};

struct stamp_rows *stamp_rows_new(sqlite3 *db, GError **error)
{
    struct stamp_rows *rows = g_new0(struct stamp_rows, 1);

    for (guint i = 0; i < STATEMENTS; i++) {
        rows->statements[i] = inventory_prepare(db, sql[i], error);
        if (rows->statements[i] == NULL) {
            stamp_rows_free(rows);
            return NULL;
        }
    }
    return rows;
}

void stamp_rows_free(struct stamp_rows *rows)
{
    if (rows == NULL)
        return;
    for (guint i = 0; i < STATEMENTS; i++)
        sqlite3_finalize(rows->statements[i]);
    g_free(rows);
}

static bool add(sqlite3_stmt *statement, const struct seen_stamp *stamp, GError **error)
{
    gsize size = 0;
    const void *picture = stamp->picture ? g_bytes_get_data(stamp->picture, &size) : NULL;
    const float sides[] = {stamp->box.left, stamp->box.top, stamp->box.right, stamp->box.bottom};

    sqlite3_bind_text(statement, 3, stamp->label, -1, SQLITE_STATIC);
    sqlite3_bind_int64(statement, 4, stamp->page);
    sqlite3_bind_int(statement, 5, stamp->certain);
    sqlite3_bind_double(statement, 6, stamp->confidence);
    for (int i = 0; i < (int)G_N_ELEMENTS(sides); i++)
        sqlite3_bind_double(statement, 7 + i, (double)sides[i]);
    if (picture)
        sqlite3_bind_blob(statement, 11, picture, (int)size, SQLITE_STATIC);
    else
        sqlite3_bind_null(statement, 11);
    return inventory_run(statement, error);
}

bool stamp_rows_add(struct stamp_rows *rows, gint64 row, const GPtrArray *stamps, GError **error)
{
    for (guint i = 0; stamps && i < stamps->len; i++) {
        sqlite3_bind_int64(rows->statements[ADD], 1, row);
        sqlite3_bind_int64(rows->statements[ADD], 2, i);
        if (!add(rows->statements[ADD], stamps->pdata[i], error))
            return false;
    }
    return true;
}

bool stamp_rows_copy(struct stamp_rows *rows, gint64 first, gint64 last, gint64 to, GError **error)
{
    sqlite3_bind_int64(rows->statements[COPY], 1, first);
    sqlite3_bind_int64(rows->statements[COPY], 2, last);
    sqlite3_bind_int64(rows->statements[COPY], 3, to);
    return inventory_run(rows->statements[COPY], error);
}

bool stamp_rows_drop(struct stamp_rows *rows, gint64 first, gint64 last, GError **error)
{
    sqlite3_bind_int64(rows->statements[DROP], 1, first);
    sqlite3_bind_int64(rows->statements[DROP], 2, last);
    return inventory_run(rows->statements[DROP], error);
}

/* ---- reading ---- */

const char stamp_rows_question[] = "SELECT label, page, certain, confidence, left, top, right,"
                                   " bottom, picture FROM page_stamp WHERE row=?"
                                   " ORDER BY position";

static struct seen_stamp *read_stamp(sqlite3_stmt *row)
{
    struct seen_stamp *stamp = g_new0(struct seen_stamp, 1);
    const void *picture = sqlite3_column_blob(row, 8);

    stamp->label = row_copy_text(row, 0);
    stamp->page = (guint)sqlite3_column_int64(row, 1);
    stamp->certain = sqlite3_column_int(row, 2) != 0;
    stamp->confidence = sqlite3_column_double(row, 3);
    stamp->box = (struct text_box){
        (float)sqlite3_column_double(row, 4), (float)sqlite3_column_double(row, 5),
        (float)sqlite3_column_double(row, 6), (float)sqlite3_column_double(row, 7)};
    if (picture)
        stamp->picture = g_bytes_new(picture, (gsize)sqlite3_column_bytes(row, 8));
    return stamp;
}

GPtrArray *stamp_rows_read(sqlite3_stmt *statement, guint64 row)
{
    GPtrArray *stamps = NULL;

    sqlite3_bind_int64(statement, 1, (gint64)row);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        if (stamps == NULL)
            stamps = g_ptr_array_new_with_free_func((GDestroyNotify)seen_stamp_free);
        g_ptr_array_add(stamps, read_stamp(statement));
    }
    sqlite3_reset(statement);
    return stamps;
}
