/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "xlsx_cells.h"

#include "markup.h"

#include <string.h>

/* Excel's own limits; what lies beyond is no cell. */
#define ROWS_MOST    1048576U
#define COLUMNS_MOST 16384U
/* Excel shows 32767 characters of a cell. */
#define CELL_BYTES_MOST (128U * 1024U)
/* A cell further right than this from the last one is given by itself, with its own place;
 * further down, a new block begins. */
#define COLUMN_GAP_MOST 200
#define ROW_GAP_MOST    50

enum {
    S_ROW = 1,
    S_CELL,
    S_VALUE,
    S_TEXT,
    S_PHONETIC,
    S_ODD_HEADER,
    S_EVEN_HEADER,
    S_FIRST_HEADER,
    S_ODD_FOOTER,
    S_EVEN_FOOTER,
    S_FIRST_FOOTER,
    S_COUNT,
};
static const char *const words[S_COUNT] = {
    [S_ROW] = "row",
    [S_CELL] = "c",
    [S_VALUE] = "v",
    [S_TEXT] = "t",
    [S_PHONETIC] = "rPh",
    [S_ODD_HEADER] = "oddHeader",
    [S_EVEN_HEADER] = "evenHeader",
    [S_FIRST_HEADER] = "firstHeader",
    [S_ODD_FOOTER] = "oddFooter",
    [S_EVEN_FOOTER] = "evenFooter",
    [S_FIRST_FOOTER] = "firstFooter",
};
static struct vocabulary vocabulary = {.names = words, .count = S_COUNT};

struct sheet_reader {
    struct opc *opc;
    const struct xlsx_values *values;
    const struct place *place;
    enum text_role role;
    GString *block;    /* rows to give */
    guint block_row;   /* of its first row */
    guint row;         /* row the block's growing line is of */
    guint row_at;      /* row of the cells that come */
    guint column;      /* last column written in this row */
    guint next_column; /* of a cell that does not say */
    guint style;
    char type;
    GString *value;
    bool taking;
    guint phonetic;
    bool stopped;
};

static void give(struct sheet_reader *reader, const struct place *place, enum text_role role,
                 enum text_shape shape, const GString *text, guint first)
{
    struct segment segment = {
        .role = role,
        .shape = shape,
        .place = place,
        .text = text->str,
        .length = text->len,
        .first_line = first,
    };
    if (!document_give(reader->opc->document, reader->opc->sink, &segment))
        reader->stopped = true;
}

static void give_block(struct sheet_reader *reader)
{
    if (reader->block->len > 0) {
        if (reader->block->str[reader->block->len - 1] != '\n')
            g_string_append_c(reader->block, '\n');
        give(reader, reader->place, reader->role, TEXT_TABLE, reader->block, reader->block_row);
    }
    g_string_truncate(reader->block, 0);
}

/* Brings the block to the cell's row; empty rows in between stay empty lines. */
static void go_to_row(struct sheet_reader *reader)
{
    if (reader->block->len > 0 && reader->row == reader->row_at)
        return;
    bool near = reader->row_at > reader->row && reader->row_at - reader->row <= ROW_GAP_MOST;
    if (reader->block->len > TEXT_SEGMENT_BYTES * 3 / 4 || !near)
        give_block(reader);
    if (reader->block->len == 0) {
        reader->block_row = reader->row_at;
    } else {
        for (guint i = reader->row; i < reader->row_at; i++)
            g_string_append_c(reader->block, '\n');
    }
    reader->row = reader->row_at;
    reader->column = 1;
}

static void give_far_cell(struct sheet_reader *reader, guint column)
{
    struct place cell = {
        .outer = reader->place, .kind = PLACE_CELL, .number = reader->row_at, .column = column};

    give(reader, &cell, reader->role, TEXT_LINES, reader->value, 0);
}

static void put_cell(struct sheet_reader *reader, guint column)
{
    GString *value = reader->value;

    for (gsize i = 0; i < value->len; i++)
        if ((guchar)value->str[i] < ' ')
            value->str[i] = ' ';
    go_to_row(reader);
    bool fits = reader->block->len + value->len + COLUMN_GAP_MOST < TEXT_SEGMENT_BYTES;
    if (!fits || column < reader->column || column - reader->column > COLUMN_GAP_MOST) {
        give_far_cell(reader, column);
        return;
    }
    for (; reader->column < column; reader->column++)
        g_string_append_c(reader->block, '\t');
    g_string_append_len(reader->block, value->str, (gssize)value->len);
}

/* "AB12": columns count from 1. Without a reference a cell follows the last one. */
static guint cell_column(struct sheet_reader *reader, const struct markup_element *element)
{
    const char *reference;
    gsize length;
    guint column = 0;

    if (!markup_find(element, "r", &reference, &length))
        return reader->next_column + 1;
    for (gsize i = 0; i < length && g_ascii_isalpha(reference[i]); i++)
        column =
            MIN(column * 26 + (guint)(g_ascii_toupper(reference[i]) - 'A' + 1), COLUMNS_MOST + 1);
    return column > 0 ? column : reader->next_column + 1;
}

static void start_cell(struct sheet_reader *reader, const struct markup_element *element)
{
    const char *type;
    gsize length;

    reader->next_column = cell_column(reader, element);
    reader->style = markup_number(element, "s", 0);
    reader->type = 'n';
    if (markup_find(element, "t", &type, &length) && length > 0)
        reader->type = length > 1 && type[0] == 's' ? 'f' : type[0];
    g_string_truncate(reader->value, 0);
}

static void start_row(struct sheet_reader *reader, const struct markup_element *element)
{
    guint next = MIN(reader->row_at, ROWS_MOST) + 1;

    reader->row_at = markup_number(element, "r", next);
    reader->next_column = 0;
}

static void sheet_start(void *user, const struct markup_element *element)
{
    struct sheet_reader *reader = user;

    switch (element->id) {
    case S_ROW:
        start_row(reader, element);
        break;
    case S_CELL:
        start_cell(reader, element);
        break;
    case S_VALUE:
        g_string_truncate(reader->value, 0);
        reader->taking = true;
        break;
    case S_PHONETIC:
        reader->phonetic++;
        break;
    case S_TEXT:
        reader->taking = reader->phonetic == 0;
        break;
    default:
        if (element->id >= S_ODD_HEADER) {
            g_string_truncate(reader->value, 0);
            reader->taking = true;
        }
        break;
    }
}

/* Turns what stands in the file into what the cell shows (18.18.11). */
static void resolve_value(struct sheet_reader *reader)
{
    g_autofree char *raw = NULL;
    const char *shared;
    gsize length = 0;

    if (reader->type != 's' && reader->type != 'b' && reader->type != 'n')
        return;
    raw = g_strdup(reader->value->str);
    g_string_truncate(reader->value, 0);
    if (reader->type == 'n') {
        xlsx_append_number(reader->values, reader->value, raw, reader->style);
    } else if (reader->type == 'b') {
        g_string_append(reader->value, strcmp(raw, "0") == 0 ? "FALSE" : "TRUE");
    } else {
        guint64 index = g_ascii_strtoull(raw, NULL, 10);
        shared =
            index < G_MAXUINT ? xlsx_shared_string(reader->values, (guint)index, &length) : NULL;
        if (shared)
            g_string_append_len(reader->value, shared, (gssize)MIN(length, CELL_BYTES_MOST));
    }
}

static void end_cell(struct sheet_reader *reader)
{
    bool within = reader->row_at > 0 && reader->row_at <= ROWS_MOST && reader->next_column > 0 &&
                  reader->next_column <= COLUMNS_MOST;

    if (reader->value->len == 0 || reader->stopped || !within)
        return;
    resolve_value(reader);
    if (reader->value->len > 0)
        put_cell(reader, reader->next_column);
}

static void end_header(struct sheet_reader *reader, guint id)
{
    static const char *const names[] = {"odd header", "even header", "first header",
                                        "odd footer", "even footer", "first footer"};
    g_autofree char *text = xlsx_header_text(reader->value->str);
    struct place place = {
        .outer = reader->place, .kind = PLACE_PART, .name = names[id - S_ODD_HEADER]};

    give_block(reader);
    document_give_text(reader->opc->document, reader->opc->sink, &place,
                       id < S_ODD_FOOTER ? TEXT_HEADER : TEXT_FOOTER, NULL, text);
    g_string_truncate(reader->value, 0);
}

static void sheet_end(void *user, guint id, const char *name)
{
    struct sheet_reader *reader = user;
    (void)name;

    reader->taking = false;
    if (id == S_CELL)
        end_cell(reader);
    else if (id == S_PHONETIC)
        reader->phonetic -= MIN(reader->phonetic, 1);
    else if (id >= S_ODD_HEADER)
        end_header(reader, id);
}

static void sheet_text(void *user, const char *text, gsize length)
{
    struct sheet_reader *reader = user;

    if (reader->taking && reader->value->len < CELL_BYTES_MOST)
        g_string_append_len(reader->value, text, (gssize)MIN(length, CELL_BYTES_MOST));
}

void xlsx_cells_read(struct opc *opc, const struct xlsx_values *values, gint64 part,
                     enum text_role role, const struct place *sheet)
{
    static const struct markup_handler handler = {&vocabulary, sheet_start, sheet_end, sheet_text,
                                                  NULL};
    struct sheet_reader reader = {
        .opc = opc,
        .values = values,
        .place = sheet,
        .role = role,
        .block = g_string_new(NULL),
        .value = g_string_new(NULL),
    };

    markup_read_part(opc->package, part, &handler, &reader);
    give_block(&reader);
    g_string_free(reader.block, TRUE);
    g_string_free(reader.value, TRUE);
}
