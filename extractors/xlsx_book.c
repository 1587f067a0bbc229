/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "xlsx_book.h"

#include "markup.h"

#include <glib/gi18n.h>
#include <string.h>

#define SHEETS_MOST 10000
#define NAMES_MOST  (256 * 1024)

enum {
    B_SHEET = 1,
    B_DEFINED_NAME,
    B_PROPERTIES,
    B_COUNT,
};
static const char *const words[B_COUNT] = {
    [B_SHEET] = "sheet",
    [B_DEFINED_NAME] = "definedName",
    [B_PROPERTIES] = "workbookPr",
};
static struct vocabulary vocabulary = {.names = words, .count = B_COUNT};

static void clear_sheet(gpointer pointer)
{
    struct xlsx_sheet *sheet = pointer;

    g_free(sheet->name);
    g_free(sheet->relation);
}

static void add_sheet(struct xlsx_book *book, const struct markup_element *element)
{
    struct xlsx_sheet sheet = {
        .name = markup_dup(element, "name"),
        .relation = markup_dup(element, "id"),
        .hidden =
            markup_is(element, "state", "hidden") || markup_is(element, "state", "veryHidden"),
    };
    g_array_append_val(book->sheets, sheet);
}

static void book_start(void *user, const struct markup_element *element)
{
    struct xlsx_book *book = user;
    g_autofree char *name = NULL;

    switch (element->id) {
    case B_SHEET:
        if (book->sheets->len < SHEETS_MOST)
            add_sheet(book, element);
        break;
    case B_DEFINED_NAME:
        name = markup_dup(element, "name");
        book->in_name = name && !g_str_has_prefix(name, "_xlnm.") && book->names->len < NAMES_MOST;
        if (book->in_name)
            g_string_append_printf(book->names, "%s ", name);
        break;
    case B_PROPERTIES:
        book->from_1904 =
            markup_is(element, "date1904", "1") || markup_is(element, "date1904", "true");
        break;
    default:
        break;
    }
}

static void book_end(void *user, guint id, const char *name)
{
    struct xlsx_book *book = user;
    (void)name;

    if (id == B_DEFINED_NAME && book->in_name)
        g_string_append_c(book->names, '\n');
    book->in_name = false;
}

static void book_text(void *user, const char *text, gsize length)
{
    struct xlsx_book *book = user;

    if (book->in_name && book->names->len < NAMES_MOST)
        g_string_append_len(book->names, text, (gssize)MIN(length, NAMES_MOST));
}

void xlsx_book_read(struct xlsx_book *book, struct opc *opc, gint64 part)
{
    static const struct markup_handler handler = {&vocabulary, book_start, book_end, book_text,
                                                  NULL};

    *book = (struct xlsx_book){.sheets = g_array_new(FALSE, FALSE, sizeof(struct xlsx_sheet)),
                               .names = g_string_new(NULL)};
    g_array_set_clear_func(book->sheets, clear_sheet);
    if (!opc_visit(opc, part))
        reading_worsen(package_reading(opc->package), OUTCOME_DAMAGED,
                       N_("a part of it is missing"), "xl/workbook.xml");
    else
        markup_read_part(opc->package, part, &handler, book);
}

void xlsx_book_clear(struct xlsx_book *book)
{
    g_array_unref(book->sheets);
    g_string_free(book->names, TRUE);
}

gint64 xlsx_book_related(const GPtrArray *relations, const char *type)
{
    for (guint i = 0; i < relations->len; i++) {
        const struct relation *relation = relations->pdata[i];
        if (strcmp(relation->type, type) == 0)
            return relation->part;
    }
    return -1;
}

gint64 xlsx_book_find(struct opc *opc)
{
    static const char *const types[] = {"sheet.main+", "template.main+", "macroEnabled.main+",
                                        "addin.macroEnabled.main+"};
    for (guint i = 0; i < G_N_ELEMENTS(types); i++) {
        gint64 part = opc_find_type(opc, types[i]);
        if (part >= 0)
            return part;
    }
    return package_find(opc->package, "xl/workbook.xml");
}
