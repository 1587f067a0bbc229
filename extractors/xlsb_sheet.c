/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "biff.h"
#include "little_endian.h"
#include "sheet_rows.h"
#include "xlsb.h"
#include "xlsx_cells.h"

#include <math.h>

/* Column, then three bytes of style and one of flags (2.5.9). */
#define CELL_HEADER 8

struct sheet_reader {
    struct opc *opc;
    const struct sheet_values *values;
    const struct place *place;
    struct sheet_rows rows;
    GString *value;
    guint row;
};

static void append_number(struct sheet_reader *reader, const struct xlsb_record *record,
                          double number)
{
    guint style = little_32(record->bytes + 4) & 0xFFFFFF;

    if (isfinite(number))
        sheet_values_append_number(reader->values, reader->value, number, style);
}

static void append_shared(struct sheet_reader *reader, guint index)
{
    gsize length = 0;
    const char *text = sheet_values_string(reader->values, index, &length);

    if (text)
        g_string_append_len(reader->value, text, (gssize)MIN(length, SHEET_CELL_BYTES_MOST));
}

/* Behind the cell's header at least so many bytes are there. */
static void append_value(struct sheet_reader *reader, const struct xlsb_record *record)
{
    const guint8 *value = record->bytes + CELL_HEADER;
    gsize left = record->size - CELL_HEADER;
    gsize at = CELL_HEADER + (record->type == XLSB_CELL_RICH_TEXT ? 1 : 0);

    switch (record->type) {
    case XLSB_CELL_TEXT:
    case XLSB_CELL_RICH_TEXT:
    case XLSB_FORMULA_TEXT:
        xlsb_take_string(record, &at, reader->value);
        break;
    case XLSB_CELL_SHARED:
        if (left >= 4)
            append_shared(reader, little_32(value));
        break;
    case XLSB_CELL_RK:
        if (left >= 4)
            append_number(reader, record, biff_decode_rk(little_32(value)));
        break;
    case XLSB_CELL_NUMBER:
    case XLSB_FORMULA_NUMBER:
        if (left >= 8)
            append_number(reader, record, little_double(value));
        break;
    case XLSB_CELL_BOOLEAN:
    case XLSB_FORMULA_BOOLEAN:
        if (left >= 1)
            g_string_append(reader->value, value[0] ? "TRUE" : "FALSE");
        break;
    default:
        if (left >= 1)
            g_string_append(reader->value, biff_error_text(value[0]));
        break;
    }
}

static bool is_cell(guint type)
{
    return (type >= XLSB_CELL_RK && type <= XLSB_FORMULA_ERROR) || type == XLSB_CELL_RICH_TEXT;
}

static void take_cell(struct sheet_reader *reader, const struct xlsb_record *record)
{
    if (record->size < CELL_HEADER)
        return;
    g_string_truncate(reader->value, 0);
    append_value(reader, record);
    sheet_rows_put(&reader->rows, reader->row + 1, little_32(record->bytes) + 1, reader->value);
}

/* Flags, then odd header and footer, even ones, those of the first page (2.4.64). */
static void take_headers(struct sheet_reader *reader, const struct xlsb_record *record)
{
    static const char *const names[] = {"odd header",  "odd footer",   "even header",
                                        "even footer", "first header", "first footer"};
    gsize at = 2;

    for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
        struct place place = {.outer = reader->place, .kind = PLACE_PART, .name = names[i]};
        g_string_truncate(reader->value, 0);
        if (!xlsb_take_string(record, &at, reader->value))
            continue;
        g_autofree char *text = xlsx_header_text(reader->value->str);
        sheet_rows_flush(&reader->rows);
        document_give_text(reader->opc->document, reader->opc->sink, &place,
                           i % 2 == 0 ? TEXT_HEADER : TEXT_FOOTER, NULL, text);
    }
}

/* Cells, relation, place within the target, what is shown when the pointer is on it. */
static void take_link(struct sheet_reader *reader, const struct xlsb_record *record)
{
    g_autoptr(GString) relation = g_string_new(NULL);
    gsize at = 16;

    g_string_truncate(reader->value, 0);
    if (!xlsb_take_string(record, &at, relation) || !xlsb_take_string(record, &at, reader->value))
        return;
    gsize location = reader->value->len;
    g_string_append_c(reader->value, '\n');
    xlsb_take_string(record, &at, reader->value);
    if (location == 0 && reader->value->len == 1)
        return;
    sheet_rows_flush(&reader->rows);
    document_give_text(reader->opc->document, reader->opc->sink, reader->place, TEXT_HIDDEN, NULL,
                       reader->value->str);
}

static bool take_record(void *user, const struct xlsb_record *record)
{
    struct sheet_reader *reader = user;

    if (record->type == XLSB_ROW && record->size >= 4)
        reader->row = little_32(record->bytes);
    else if (is_cell(record->type))
        take_cell(reader, record);
    else if (record->type == XLSB_HEADER_FOOTER)
        take_headers(reader, record);
    else if (record->type == XLSB_LINK)
        take_link(reader, record);
    return !reader->rows.stopped;
}

void xlsb_sheet_read(struct opc *opc, const struct sheet_values *values, gint64 part,
                     enum text_role role, const struct place *sheet)
{
    struct sheet_reader reader = {
        .opc = opc, .values = values, .place = sheet, .value = g_string_new(NULL)};

    sheet_rows_start(&reader.rows, opc->document, opc->sink, sheet, role);
    xlsb_read_part(opc, part, take_record, &reader);
    sheet_rows_end(&reader.rows);
    g_string_free(reader.value, TRUE);
}

/* ---- Comments ---- */

struct comment_reader {
    struct opc *opc;
    struct place cell;
};

static bool take_comment(void *user, const struct xlsb_record *record)
{
    struct comment_reader *reader = user;
    bool author = record->type == XLSB_COMMENT_AUTHOR;
    gsize at = author ? 0 : 1;

    if (record->type == XLSB_COMMENT && record->size >= 20) {
        /* Author, first and last row, first column. */
        reader->cell.number = little_32(record->bytes + 4) + 1;
        reader->cell.column = little_32(record->bytes + 12) + 1;
    }
    if (!author && record->type != XLSB_COMMENT_TEXT)
        return true;
    g_autoptr(GString) text = g_string_new(NULL);
    xlsb_take_string(record, &at, text);
    document_give_text(
        reader->opc->document, reader->opc->sink, author ? reader->cell.outer : &reader->cell,
        author ? TEXT_PROPERTY : TEXT_COMMENT, author ? "comment author" : NULL, text->str);
    return true;
}

void xlsb_comments_read(struct opc *opc, gint64 part, const struct place *sheet)
{
    struct comment_reader reader = {.opc = opc, .cell = {.outer = sheet, .kind = PLACE_CELL}};

    xlsb_read_part(opc, part, take_comment, &reader);
}
