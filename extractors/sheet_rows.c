/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sheet_rows.h"

/* A cell further right than this from the last one is given by itself, with its own place;
 * further down, a new block begins. */
#define COLUMN_GAP_MOST 200
#define ROW_GAP_MOST    50

void sheet_rows_start(struct sheet_rows *rows, const struct document *document, struct sink *sink,
                      const struct place *place, enum text_role role)
{
    *rows = (struct sheet_rows){
        .document = document,
        .sink = sink,
        .place = place,
        .role = role,
        .block = g_string_new(NULL),
    };
}

static void give(struct sheet_rows *rows, const struct place *place, enum text_shape shape,
                 const GString *text, guint first)
{
    struct segment segment = {
        .role = rows->role,
        .shape = shape,
        .place = place,
        .text = text->str,
        .length = text->len,
        .first_line = first,
    };
    if (!document_give(rows->document, rows->sink, &segment))
        rows->stopped = true;
}

void sheet_rows_flush(struct sheet_rows *rows)
{
    if (rows->block->len > 0) {
        if (rows->block->str[rows->block->len - 1] != '\n')
            g_string_append_c(rows->block, '\n');
        give(rows, rows->place, TEXT_TABLE, rows->block, rows->block_row);
    }
    g_string_truncate(rows->block, 0);
}

/* Empty rows in between stay empty lines. */
static void go_to_row(struct sheet_rows *rows, guint row)
{
    if (rows->block->len > 0 && rows->row == row)
        return;
    bool near = row > rows->row && row - rows->row <= ROW_GAP_MOST;
    if (rows->block->len > TEXT_SEGMENT_BYTES * 3 / 4 || !near)
        sheet_rows_flush(rows);
    if (rows->block->len == 0) {
        rows->block_row = row;
    } else {
        for (guint i = rows->row; i < row; i++)
            g_string_append_c(rows->block, '\n');
    }
    rows->row = row;
    rows->column = 1;
}

static void give_far_cell(struct sheet_rows *rows, guint row, guint column, const GString *value)
{
    struct place cell = {.outer = rows->place, .kind = PLACE_CELL, .number = row, .column = column};

    give(rows, &cell, TEXT_LINES, value, 0);
}

void sheet_rows_put(struct sheet_rows *rows, guint row, guint column, GString *value)
{
    bool within = row > 0 && row <= SHEET_ROWS_MOST && column > 0 && column <= SHEET_COLUMNS_MOST;

    if (!within || value->len == 0 || rows->stopped)
        return;
    for (gsize i = 0; i < value->len; i++)
        if ((guchar)value->str[i] < ' ')
            value->str[i] = ' ';
    go_to_row(rows, row);
    bool fits = rows->block->len + value->len + COLUMN_GAP_MOST < TEXT_SEGMENT_BYTES;
    if (!fits || column < rows->column || column - rows->column > COLUMN_GAP_MOST) {
        give_far_cell(rows, row, column, value);
        return;
    }
    for (; rows->column < column; rows->column++)
        g_string_append_c(rows->block, '\t');
    g_string_append_len(rows->block, value->str, (gssize)value->len);
}

void sheet_rows_end(struct sheet_rows *rows)
{
    sheet_rows_flush(rows);
    g_string_free(rows->block, TRUE);
}
