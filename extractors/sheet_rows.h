/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Cells of a sheet as they come, to blocks of rows: one line a row, a tab between columns.
 * Empty rows and columns in between stay; a cell far away from the last one stands alone, with
 * its own place.
 */
#ifndef MARUHI_EXTRACTORS_SHEET_ROWS_H
#define MARUHI_EXTRACTORS_SHEET_ROWS_H

#include "document.h"

/* The most of today's programs; what lies beyond is no cell. */
#define SHEET_ROWS_MOST    1048576U
#define SHEET_COLUMNS_MOST 16384U
/* Excel shows 32767 characters of a cell. */
#define SHEET_CELL_BYTES_MOST (128U * 1024U)

struct sheet_rows {
    const struct document *document;
    struct sink *sink;
    const struct place *place;
    enum text_role role;
    GString *block;  /* rows to give */
    guint block_row; /* number of its first row */
    guint row;       /* the one its last line is of */
    guint column;    /* the last one written in it */
    bool stopped;    /* the budget has no room for more text */
};

/* place is the sheet's; role TEXT_BODY, or TEXT_HIDDEN for a hidden sheet. */
void sheet_rows_start(struct sheet_rows *rows, const struct document *document, struct sink *sink,
                      const struct place *place, enum text_role role);

/* Rows and columns count from 1. What is no cell and what is empty is left out. Control
 * characters in value become spaces. */
void sheet_rows_put(struct sheet_rows *rows, guint row, guint column, GString *value);

/* Gives what has gathered, so that something else of the sheet can be given. */
void sheet_rows_flush(struct sheet_rows *rows);

/* Gives the rest and frees. */
void sheet_rows_end(struct sheet_rows *rows);

#endif
