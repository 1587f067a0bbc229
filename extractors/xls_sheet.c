/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "little_endian.h"
#include "sheet_rows.h"
#include "xls.h"
#include "xlsx_cells.h"

#include <glib/gi18n.h>
#include <math.h>

#define RECORDS_BETWEEN_LOOKS 10000

struct sheet_reader {
    struct xls *xls;
    const struct place *place;
    struct sheet_rows rows;
    struct xls_objects objects;
    GString *value;
    guint row; /* of the formula whose text comes */
    guint column;
    guint depth; /* within charts */
};

/* Row, column and style stand before every value; version 2 has three bytes of style, the
 * second of which holds the format. */
static gsize value_offset(const struct sheet_reader *reader)
{
    return reader->xls->biff.version == 2 ? 7 : 6;
}

static guint style_of(const struct sheet_reader *reader, const guint8 *cell)
{
    return reader->xls->biff.version == 2 ? cell[5] & 0x3FU : little_16(cell + 4);
}

static void put(struct sheet_reader *reader, guint row, guint column)
{
    if (reader->depth == 0)
        sheet_rows_put(&reader->rows, row + 1, column + 1, reader->value);
}

static void put_value(struct sheet_reader *reader, const struct biff_record *record)
{
    put(reader, little_16(record->bytes), little_16(record->bytes + 2));
}

static void append_number(struct sheet_reader *reader, double number, guint style)
{
    if (isfinite(number))
        sheet_values_append_number(&reader->xls->values, reader->value, number, style);
}

static void append_boolean(struct sheet_reader *reader, guint value, bool error)
{
    if (error)
        g_string_append(reader->value, biff_error_text(value));
    else
        g_string_append(reader->value, value ? "TRUE" : "FALSE");
}

static void take_number(struct sheet_reader *reader, const struct biff_record *record, guint bytes)
{
    gsize at = value_offset(reader);

    if (record->size < at + bytes)
        return;
    double number = bytes == 2   ? little_16(record->bytes + at)
                    : bytes == 4 ? biff_decode_rk(little_32(record->bytes + at))
                                 : little_double(record->bytes + at);
    append_number(reader, number, style_of(reader, record->bytes));
    put_value(reader, record);
}

/* Several numbers side by side: row, first column, then style and number each (2.4.175). */
static void take_rk_row(struct sheet_reader *reader, const struct biff_record *record)
{
    guint column = record->size > 4 ? little_16(record->bytes + 2) : 0;

    for (gsize at = 4; at + 6 <= record->size; at += 6) {
        g_string_truncate(reader->value, 0);
        append_number(reader, biff_decode_rk(little_32(record->bytes + at + 2)),
                      little_16(record->bytes + at));
        put(reader, little_16(record->bytes), column++);
    }
}

static void take_boolean(struct sheet_reader *reader, const struct biff_record *record)
{
    gsize at = value_offset(reader);

    if (record->size < at + 2)
        return;
    append_boolean(reader, record->bytes[at], record->bytes[at + 1] != 0);
    put_value(reader, record);
}

static void take_label(struct sheet_reader *reader, const struct biff_record *record)
{
    struct biff_reader text = biff_read(&reader->xls->biff, record);
    gsize at = value_offset(reader);

    if (record->size < at + 1)
        return;
    biff_skip(&text, at);
    biff_take_string(&text, reader->xls->biff.version == 2 ? 1 : 2, reader->value);
    put_value(reader, record);
}

static void take_shared_label(struct sheet_reader *reader, const struct biff_record *record)
{
    gsize length = 0;

    if (record->size < 10)
        return;
    const char *text =
        sheet_values_string(&reader->xls->values, little_32(record->bytes + 6), &length);
    if (text)
        g_string_append_len(reader->value, text, (gssize)MIN(length, SHEET_CELL_BYTES_MOST));
    put_value(reader, record);
}

/* The last result of a formula is a number, or what its first byte says when the last two are
 * all ones (2.5.133). A text comes in a record of its own. */
static void take_formula(struct sheet_reader *reader, const struct biff_record *record)
{
    gsize at = value_offset(reader);

    if (record->size < at + 8)
        return;
    const guint8 *value = record->bytes + at;
    if (little_16(value + 6) != 0xFFFF) {
        append_number(reader, little_double(value), style_of(reader, record->bytes));
    } else if (value[0] == 0) {
        reader->row = little_16(record->bytes);
        reader->column = little_16(record->bytes + 2);
    } else if (value[0] <= 2) {
        append_boolean(reader, value[2], value[0] == 2);
    }
    put_value(reader, record);
}

static void take_formula_text(struct sheet_reader *reader, const struct biff_record *record)
{
    struct biff_reader text = biff_read(&reader->xls->biff, record);

    biff_take_string(&text, reader->xls->biff.version == 2 ? 1 : 2, reader->value);
    put(reader, reader->row, reader->column);
}

static void give_header(struct sheet_reader *reader, const char *name, enum text_role role,
                        const char *coded)
{
    g_autofree char *text = xlsx_header_text(coded);
    struct place place = {.outer = reader->place, .kind = PLACE_PART, .name = name};

    sheet_rows_flush(&reader->rows);
    document_give_text(reader->xls->document, reader->xls->sink, &place, role, NULL, text);
}

static void take_header(struct sheet_reader *reader, const struct biff_record *record)
{
    struct biff_reader text = biff_read(&reader->xls->biff, record);
    bool header = record->type == BIFF_HEADER;

    if (record->size == 0)
        return;
    biff_take_string(&text, reader->xls->biff.version < 8 ? 1 : 2, reader->value);
    give_header(reader, header ? "odd header" : "odd footer", header ? TEXT_HEADER : TEXT_FOOTER,
                reader->value->str);
}

/* Those of even pages and of the first, behind 30 bytes (2.4.137). */
static void take_more_headers(struct sheet_reader *reader, const struct biff_record *record)
{
    static const char *const names[] = {"even header", "even footer", "first header",
                                        "first footer"};
    struct biff_reader text = biff_read(&reader->xls->biff, record);

    if (record->size < 38)
        return;
    biff_skip(&text, 38);
    for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
        if (little_16(record->bytes + 30 + (gsize)i * 2) == 0)
            continue;
        g_string_truncate(reader->value, 0);
        biff_take_string(&text, 2, reader->value);
        give_header(reader, names[i], i % 2 == 0 ? TEXT_HEADER : TEXT_FOOTER, reader->value->str);
    }
}

/* Titles and names of a chart's series. */
static void take_series_text(struct sheet_reader *reader, const struct biff_record *record)
{
    struct biff_reader text = biff_read(&reader->xls->biff, record);

    biff_skip(&text, 2);
    biff_take_string(&text, 1, reader->value);
    document_give_text(reader->xls->document, reader->xls->sink, reader->place, TEXT_FLOATING, NULL,
                       reader->value->str);
}

/* The same cells have other numbers in other versions: 0x03, 0x203; 0x06, 0x206, 0x406. */
static void take_cell(struct sheet_reader *reader, const struct biff_record *record)
{
    switch (record->type) {
    case 0x02:
        take_number(reader, record, 2);
        break;
    case 0x03:
    case BIFF_NUMBER:
        take_number(reader, record, 8);
        break;
    case BIFF_RK:
        take_number(reader, record, 4);
        break;
    case BIFF_RK_ROW:
        take_rk_row(reader, record);
        break;
    case 0x04:
    case BIFF_LABEL:
    case BIFF_RICH_LABEL:
        take_label(reader, record);
        break;
    case BIFF_SHARED_LABEL:
        take_shared_label(reader, record);
        break;
    case 0x05:
    case BIFF_BOOLEAN:
        take_boolean(reader, record);
        break;
    case BIFF_FORMULA:
    case 0x206:
    case 0x406:
        take_formula(reader, record);
        break;
    case 0x07:
    case BIFF_STRING:
        take_formula_text(reader, record);
        break;
    default:
        break;
    }
}

static void take_record(struct sheet_reader *reader, const struct biff_record *record)
{
    g_string_truncate(reader->value, 0);
    switch (record->type) {
    case BIFF_HEADER:
    case BIFF_FOOTER:
        take_header(reader, record);
        break;
    case BIFF_HEADER_FOOTER:
        take_more_headers(reader, record);
        break;
    case BIFF_SERIES_TEXT:
        take_series_text(reader, record);
        break;
    case BIFF_BEGIN:
        reader->depth++;
        break;
    default:
        if (!xls_objects_take(&reader->objects, record))
            take_cell(reader, record);
        break;
    }
}

static bool goes_on(const struct sheet_reader *reader, guint records)
{
    if (reader->rows.stopped)
        return false;
    return records % RECORDS_BETWEEN_LOOKS != 0 || budget_has_time(reader->xls->document->budget);
}

gsize xls_sheet_read(struct xls *xls, gsize at, const struct place *place, enum text_role role)
{
    struct sheet_reader reader = {.xls = xls, .place = place, .value = g_string_new(NULL)};
    struct biff_record record;
    bool whole = false;

    sheet_rows_start(&reader.rows, xls->document, xls->sink, place, role);
    xls_objects_start(&reader.objects, xls, place);
    for (guint i = 1; !whole && goes_on(&reader, i) && biff_record_at(&xls->biff, at, &record);
         i++) {
        at = record.next;
        whole = record.type == BIFF_END && reader.depth == 0;
        if (record.type != BIFF_END)
            take_record(&reader, &record);
        else if (reader.depth > 0)
            reader.depth--;
    }
    if (!whole)
        reading_worsen(xls->reading, OUTCOME_PARTIAL, N_("its records end too early"), NULL);
    sheet_rows_end(&reader.rows);
    xls_objects_end(&reader.objects);
    g_string_free(reader.value, TRUE);
    return at;
}
