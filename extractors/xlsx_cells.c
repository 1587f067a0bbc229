/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "xlsx_cells.h"

#include "markup.h"
#include "sheet_rows.h"

#include <string.h>

enum {
    S_ROW = 1,
    S_CELL,
    S_VALUE,
    S_TEXT,
    S_PHONETIC,
    S_VALIDATION,
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
    [S_VALIDATION] = "dataValidation",
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
    const struct sheet_values *values;
    struct sheet_rows rows;
    guint row_at;      /* row of the cells that come */
    guint next_column; /* of a cell that does not say */
    guint style;
    char type;
    GString *value;
    bool taking;
    guint phonetic;
    char *prompt; /* the last one given */
};

/* "AB12": columns count from 1. Without a reference a cell follows the last one. */
static guint cell_column(struct sheet_reader *reader, const struct markup_element *element)
{
    const char *reference;
    gsize length;
    guint column = 0;

    if (!markup_find(element, "r", &reference, &length))
        return reader->next_column + 1;
    for (gsize i = 0; i < length && g_ascii_isalpha(reference[i]); i++)
        column = MIN(column * 26 + (guint)(g_ascii_toupper(reference[i]) - 'A' + 1),
                     SHEET_COLUMNS_MOST + 1);
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
    guint next = MIN(reader->row_at, SHEET_ROWS_MOST) + 1;

    reader->row_at = markup_number(element, "r", next);
    reader->next_column = 0;
}

/* What is said to whoever selects a cell or enters something wrong (18.3.1.32). */
static void give_prompts(struct sheet_reader *reader, const struct markup_element *element)
{
    static const char *const names[] = {"promptTitle", "prompt", "errorTitle", "error"};
    g_autoptr(GString) all = g_string_new(NULL);

    for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
        g_autofree char *text = markup_dup(element, names[i]);
        if (text && *text)
            g_string_append_printf(all, "%s\n", text);
    }
    if (all->len == 0 || g_strcmp0(reader->prompt, all->str) == 0)
        return;
    sheet_rows_flush(&reader->rows);
    document_give_text(reader->opc->document, reader->opc->sink, reader->rows.place, TEXT_HIDDEN,
                       NULL, all->str);
    g_free(reader->prompt);
    reader->prompt = g_strdup(all->str);
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
    case S_VALIDATION:
        give_prompts(reader, element);
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
            index < G_MAXUINT ? sheet_values_string(reader->values, (guint)index, &length) : NULL;
        if (shared)
            g_string_append_len(reader->value, shared, (gssize)MIN(length, SHEET_CELL_BYTES_MOST));
    }
}

static void end_cell(struct sheet_reader *reader)
{
    if (reader->value->len == 0)
        return;
    resolve_value(reader);
    sheet_rows_put(&reader->rows, reader->row_at, reader->next_column, reader->value);
}

static void end_header(struct sheet_reader *reader, guint id)
{
    static const char *const names[] = {"odd header", "even header", "first header",
                                        "odd footer", "even footer", "first footer"};
    g_autofree char *text = xlsx_header_text(reader->value->str);
    struct place place = {
        .outer = reader->rows.place, .kind = PLACE_PART, .name = names[id - S_ODD_HEADER]};

    sheet_rows_flush(&reader->rows);
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

    if (reader->taking && reader->value->len < SHEET_CELL_BYTES_MOST)
        g_string_append_len(reader->value, text, (gssize)MIN(length, SHEET_CELL_BYTES_MOST));
}

void xlsx_cells_read(struct opc *opc, const struct sheet_values *values, gint64 part,
                     enum text_role role, const struct place *sheet)
{
    static const struct markup_handler handler = {&vocabulary, sheet_start, sheet_end, sheet_text,
                                                  NULL};
    struct sheet_reader reader = {
        .opc = opc,
        .values = values,
        .value = g_string_new(NULL),
    };

    sheet_rows_start(&reader.rows, opc->document, opc->sink, sheet, role);
    markup_read_part(opc->package, part, &handler, &reader);
    sheet_rows_end(&reader.rows);
    g_string_free(reader.value, TRUE);
    g_free(reader.prompt);
}
