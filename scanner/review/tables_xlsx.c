/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Sheets of an xlsx workbook, cell by cell (ECMA-376 part 1, 18.3.1).
 */
#include "tables_private.h"

#include <extractors/markup.h>
#include <extractors/xlsx_book.h>
#include <extractors/xlsx_values.h>
#include <string.h>

enum {
    S_ROW = 1,
    S_CELL,
    S_VALUE,
    S_TEXT,
    S_PHONETIC,
    S_FORMULA,
    S_COUNT,
};
static const char *const words[S_COUNT] = {
    [S_ROW] = "row", [S_CELL] = "c",       [S_VALUE] = "v",
    [S_TEXT] = "t",  [S_PHONETIC] = "rPh", [S_FORMULA] = "f",
};
static struct vocabulary vocabulary = {.names = words, .count = S_COUNT};

struct cell_reader {
    const struct tables *tables;
    struct row_builder *builder;
    guint column, style, phonetic;
    char type;    /* of t: 's' shared, 'i' inline, 'f' formula's text, 'b', 'e', 'n', 'd' */
    bool formula; /* the cell that is open has one */
    bool taking;
    GString *value;
};

/* "AB12": columns count from 1. Without a reference a cell follows the last one. */
static guint column_of(const struct markup_element *element, guint last)
{
    const char *reference;
    gsize length;
    guint column = 0;

    if (!markup_find(element, "r", &reference, &length))
        return last + 1;
    for (gsize i = 0; i < length && g_ascii_isalpha(reference[i]); i++)
        column = MIN(column * 26 + (guint)(g_ascii_toupper(reference[i]) - 'A' + 1),
                     SHEET_COLUMNS_MOST + 1);
    return column > 0 ? column : last + 1;
}

static void start_cell(struct cell_reader *reader, const struct markup_element *element)
{
    const char *type;
    gsize length;

    reader->column = column_of(element, reader->column);
    reader->style = markup_number(element, "s", 0);
    reader->type = 'n';
    if (markup_find(element, "t", &type, &length) && length > 0)
        reader->type = length > 1 && type[0] == 's' ? 'f' : type[0];
    reader->formula = false;
    g_string_truncate(reader->value, 0);
}

static void start_element(void *user, const struct markup_element *element)
{
    struct cell_reader *reader = user;

    switch (element->id) {
    case S_ROW:
        reader->builder->number =
            markup_number(element, "r", MIN(reader->builder->number, SHEET_ROWS_MOST) + 1);
        reader->column = 0;
        break;
    case S_CELL:
        start_cell(reader, element);
        break;
    case S_FORMULA:
        reader->formula = true;
        break;
    case S_PHONETIC:
        reader->phonetic++;
        break;
    case S_VALUE:
        g_string_truncate(reader->value, 0);
        reader->taking = true;
        break;
    case S_TEXT:
        reader->taking = reader->phonetic == 0;
        break;
    default:
        break;
    }
}

/* What the cell shows (18.18.11). */
static char *shown_value(const struct cell_reader *reader)
{
    const struct sheet_values *values = &reader->tables->values;
    g_autoptr(GString) shown = g_string_new(NULL);
    gsize length = 0;

    if (reader->value->len == 0)
        return g_strdup("");
    if (reader->type == 'n') {
        xlsx_append_number(values, shown, reader->value->str, reader->style);
    } else if (reader->type == 's') {
        guint64 index = g_ascii_strtoull(reader->value->str, NULL, 10);
        const char *text =
            index < G_MAXUINT ? sheet_values_string(values, (guint)index, &length) : NULL;
        if (text)
            g_string_append_len(shown, text, (gssize)length);
    } else {
        g_string_append_len(shown, reader->value->str, (gssize)reader->value->len);
    }
    return g_strdup(shown->str);
}

static void end_element(void *user, guint id, const char *name)
{
    struct cell_reader *reader = user;
    (void)name;

    reader->taking = false;
    if (id == S_CELL)
        row_builder_put(reader->builder, reader->column, shown_value(reader), reader->formula,
                        reader->type == 'e');
    else if (id == S_PHONETIC)
        reader->phonetic -= MIN(reader->phonetic, 1);
    else if (id == S_ROW)
        row_builder_end_row(reader->builder);
}

static void take_text(void *user, const char *text, gsize length)
{
    struct cell_reader *reader = user;

    if (reader->taking && reader->value->len < SHEET_CELL_BYTES_MOST)
        g_string_append_len(reader->value, text, (gssize)MIN(length, SHEET_CELL_BYTES_MOST));
}

bool tables_list_xlsx(struct tables *tables)
{
    struct opc *opc = &tables->opc;
    gint64 part = xlsx_book_find(opc);
    g_autoptr(GPtrArray) relations = opc_relations(opc, part);
    struct xlsx_book book;

    xlsx_book_read(&book, opc, part);
    tables->values.from_1904 = book.from_1904;
    for (guint i = 0; i < book.sheets->len; i++) {
        const struct xlsx_sheet *sheet = &g_array_index(book.sheets, struct xlsx_sheet, i);
        const struct relation *relation =
            sheet->relation ? opc_find_relation(relations, sheet->relation) : NULL;
        gint64 where = relation ? relation->part : -1;
        g_ptr_array_add(tables->sheets, g_strdup(sheet->name ? sheet->name : ""));
        g_array_append_val(tables->parts, where);
    }
    xlsx_book_clear(&book);
    xlsx_values_read(&tables->values, opc, xlsx_book_related(relations, "sharedStrings"),
                     xlsx_book_related(relations, "styles"));
    return tables->reading.outcome == OUTCOME_READ;
}

void tables_read_xlsx(struct tables *tables, guint sheet, struct row_builder *builder)
{
    static const struct markup_handler handler = {&vocabulary, start_element, end_element,
                                                  take_text, NULL};
    struct cell_reader reader = {.tables = tables, .builder = builder, .value = g_string_new(NULL)};

    markup_read_part(tables->opc.package, g_array_index(tables->parts, gint64, sheet), &handler,
                     &reader);
    g_string_free(reader.value, TRUE);
}
