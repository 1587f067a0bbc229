/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tables of an OpenDocument spreadsheet (ODF 1.3 part 3, 9): rows and cells may stand for
 * many alike.
 */
#include "tables_private.h"

#include <extractors/markup.h>
#include <string.h>

enum {
    O_TABLE = 1,
    O_ROW,
    O_CELL,
    O_COVERED,
    O_PARAGRAPH,
    O_SPACE,
    O_TAB,
    O_BREAK,
    O_NOTE,
    O_COUNT,
};
static const char *const words[O_COUNT] = {
    [O_TABLE] = "table",     [O_ROW] = "table-row",
    [O_CELL] = "table-cell", [O_COVERED] = "covered-table-cell",
    [O_PARAGRAPH] = "p",     [O_SPACE] = "s",
    [O_TAB] = "tab",         [O_BREAK] = "line-break",
    [O_NOTE] = "annotation",
};
static struct vocabulary vocabulary = {.names = words, .count = O_COUNT};

struct ods_reader {
    struct tables *tables;
    struct row_builder *builder; /* NULL: only the names are wanted */
    guint wanted, table;         /* tables count from 1 */
    guint depth;                 /* of tables */
    guint column, repeat, repeat_row;
    guint notes, paragraphs;
    bool formula, error, in_cell;
    char *day; /* of a cell that holds one: more exact than what it shows */
    GString *text;
};

static bool is_wanted(const struct ods_reader *reader)
{
    return reader->builder && reader->table == reader->wanted && reader->depth == 1;
}

static void start_table(struct ods_reader *reader, const struct markup_element *element)
{
    if (++reader->depth != 1)
        return;
    reader->table++;
    if (reader->builder == NULL) {
        char *name = markup_dup(element, "name");
        g_ptr_array_add(reader->tables->sheets, name ? name : g_strdup(""));
    }
}

static void start_cell(struct ods_reader *reader, const struct markup_element *element)
{
    const char *ignored;
    gsize length;

    reader->repeat = MAX(markup_number(element, "number-columns-repeated", 1), 1);
    reader->formula = markup_find(element, "formula", &ignored, &length);
    reader->error = false;
    reader->paragraphs = 0;
    reader->in_cell = true;
    g_free(reader->day);
    reader->day =
        markup_is(element, "value-type", "date") ? markup_dup(element, "date-value") : NULL;
    if (reader->day)
        reader->day[MIN(strlen(reader->day), 10)] = '\0';
    g_string_truncate(reader->text, 0);
}

static void start_element(void *user, const struct markup_element *element)
{
    struct ods_reader *reader = user;

    if (element->id == O_TABLE)
        start_table(reader, element);
    if (!is_wanted(reader))
        return;
    switch (element->id) {
    case O_ROW:
        reader->repeat_row = MAX(markup_number(element, "number-rows-repeated", 1), 1);
        reader->builder->number = MIN(reader->builder->number, SHEET_ROWS_MOST) + 1;
        reader->column = 0;
        break;
    case O_CELL:
    case O_COVERED:
        start_cell(reader, element);
        break;
    case O_PARAGRAPH:
        if (reader->in_cell && reader->notes == 0 && reader->paragraphs++ > 0)
            g_string_append_c(reader->text, '\n');
        break;
    case O_SPACE:
        for (guint i = MIN(markup_number(element, "c", 1), 100); i > 0; i--)
            g_string_append_c(reader->text, ' ');
        break;
    case O_TAB:
        g_string_append_c(reader->text, '\t');
        break;
    case O_BREAK:
        g_string_append_c(reader->text, '\n');
        break;
    case O_NOTE:
        reader->notes++;
        break;
    default:
        break;
    }
}

/* Far too many empty cells fill the end of each row; they are not given. */
static void end_cell(struct ods_reader *reader)
{
    const char *text = reader->day ? reader->day : reader->text->str;
    bool error = text[0] == '#' && strchr(text, '!');

    for (guint i = 0; i < reader->repeat && reader->column < SHEET_COLUMNS_MOST; i++) {
        reader->column++;
        if (*text == '\0' && !reader->formula) {
            reader->column += reader->repeat - 1;
            break;
        }
        row_builder_put(reader->builder, reader->column, g_strdup(text), reader->formula, error);
    }
    reader->in_cell = false;
}

/* A row that stands for several comes as often, if there is anything in it. */
static void end_row(struct ods_reader *reader)
{
    struct row_builder *builder = reader->builder;
    g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func(g_free);
    g_autoptr(GArray) first = g_array_new(FALSE, FALSE, sizeof(struct table_cell));
    guint repeat = builder->cells->len > 0 ? reader->repeat_row : 1;

    for (guint i = 0; i < builder->cells->len && repeat > 1; i++) {
        struct table_cell cell = g_array_index(builder->cells, struct table_cell, i);
        cell.text = g_strdup(cell.text);
        g_ptr_array_add(texts, cell.text);
        g_array_append_val(first, cell);
    }
    row_builder_end_row(builder);
    for (guint i = 1; i < repeat && !builder->stopped; i++) {
        builder->number++;
        for (guint at = 0; at < first->len; at++) {
            const struct table_cell *cell = &g_array_index(first, struct table_cell, at);
            row_builder_put(builder, cell->column, g_strdup(cell->text), cell->formula,
                            cell->error);
        }
        row_builder_end_row(builder);
    }
    if (repeat == 1)
        builder->number += reader->repeat_row - 1;
}

static void end_element(void *user, guint id, const char *name)
{
    struct ods_reader *reader = user;
    (void)name;

    if (id == O_TABLE)
        reader->depth -= MIN(reader->depth, 1);
    if (!is_wanted(reader))
        return;
    if (id == O_CELL || id == O_COVERED)
        end_cell(reader);
    else if (id == O_ROW)
        end_row(reader);
    else if (id == O_NOTE)
        reader->notes -= MIN(reader->notes, 1);
}

static void take_text(void *user, const char *text, gsize length)
{
    struct ods_reader *reader = user;

    if (is_wanted(reader) && reader->in_cell && reader->notes == 0 && reader->paragraphs > 0 &&
        reader->text->len < SHEET_CELL_BYTES_MOST)
        g_string_append_len(reader->text, text, (gssize)MIN(length, SHEET_CELL_BYTES_MOST));
}

static void read_content(struct ods_reader *reader)
{
    static const struct markup_handler handler = {&vocabulary, start_element, end_element,
                                                  take_text, NULL};
    struct package *package = reader->tables->package;

    reader->text = g_string_new(NULL);
    markup_read_part(package, package_find(package, "content.xml"), &handler, reader);
    g_string_free(reader->text, TRUE);
    g_free(reader->day);
}

bool tables_list_ods(struct tables *tables)
{
    struct ods_reader reader = {.tables = tables};

    read_content(&reader);
    return tables->reading.outcome == OUTCOME_READ;
}

void tables_read_ods(struct tables *tables, guint sheet, struct row_builder *builder)
{
    struct ods_reader reader = {.tables = tables, .builder = builder, .wanted = sheet + 1};

    read_content(&reader);
}
