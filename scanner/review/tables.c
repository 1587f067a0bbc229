/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tables_private.h"

#include <glib/gi18n.h>
#include <scanner/language.h>
#include <string.h>

G_DEFINE_QUARK(maruhi - tables - error, tables_error)

/* The readers are those for documents, which are hostile; this one somebody handed over. */
static const struct budget_limits limits = {
    .most =
        {
            [BUDGET_UNPACKED] = G_GUINT64_CONSTANT(16) << 30,
            [BUDGET_MEMBERS] = 1,
            [BUDGET_DEPTH] = 1,
            [BUDGET_PAGES] = 100000,
            [BUDGET_TEXT] = G_GUINT64_CONSTANT(4) << 30,
            [BUDGET_PIXELS] = 1,
            [BUDGET_OCR_PAGES] = 1,
            [BUDGET_TIME] = 3600U * 1000U,
        },
};

/* ---- rows ---- */

static void clear_cell(gpointer pointer)
{
    struct table_cell *cell = pointer;

    g_free(cell->text);
}

void row_builder_start(struct row_builder *builder, table_row_taker take, void *user)
{
    *builder = (struct row_builder){.take = take, .user = user};
    builder->cells = g_array_new(FALSE, FALSE, sizeof(struct table_cell));
    g_array_set_clear_func(builder->cells, clear_cell);
}

void row_builder_put(struct row_builder *builder, guint column, char *text, bool formula,
                     bool error)
{
    const struct table_cell cell = {column, text, formula, error};

    if (column == 0 || column > SHEET_COLUMNS_MOST || (*text == '\0' && !formula && !error))
        g_free(text);
    else
        g_array_append_val(builder->cells, cell);
}

static int compare_cells(const void *one, const void *other)
{
    const struct table_cell *first = one, *second = other;

    return first->column < second->column ? -1 : first->column > second->column;
}

void row_builder_end_row(struct row_builder *builder)
{
    if (builder->cells->len > 0 && !builder->stopped) {
        g_array_sort(builder->cells, compare_cells);
        builder->stopped =
            !builder->take(builder->number, (const struct table_cell *)(void *)builder->cells->data,
                           builder->cells->len, builder->user);
    }
    g_array_set_size(builder->cells, 0);
}

void row_builder_clear(struct row_builder *builder)
{
    g_array_unref(builder->cells);
}

/* ---- opening ---- */

static void take_nothing(struct sink *sink, const struct segment *segment)
{
    (void)sink;
    (void)segment;
}

static bool fail(const char *path, const char *reason, GError **error)
{
    g_autofree char *shown = g_filename_display_name(path);

    g_set_error(error, TABLES_ERROR, 0, "%s: %s", shown, reason);
    return false;
}

static bool is_compound(const struct document *document)
{
    static const guint8 signature[] = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};

    return document->size > sizeof signature &&
           memcmp(document->bytes, signature, sizeof signature) == 0;
}

static bool map_file(struct tables *tables, const char *path, GError **error)
{
    g_autoptr(GError) problem = NULL;

    tables->file = g_mapped_file_new(path, FALSE, &problem);
    if (tables->file == NULL)
        return fail(path, g_strerror(g_file_test(path, G_FILE_TEST_EXISTS) ? EIO : ENOENT), error);
    tables->place = (struct place){.kind = PLACE_FILE, .name = "workbook"};
    budget_start(&tables->budget, &limits);
    tables->sink.segment = take_nothing;
    tables->document = (struct document){
        .place = &tables->place,
        .name = "workbook",
        .bytes = (const guint8 *)g_mapped_file_get_contents(tables->file),
        .size = g_mapped_file_get_length(tables->file),
        .budget = &tables->budget,
    };
    if (is_compound(&tables->document))
        return fail(path,
                    _("this is an old Excel file (xls), or it is locked with a password; save it "
                      "as xlsx without a password"),
                    error);
    return true;
}

static bool open_package(struct tables *tables)
{
    static const char *const names[] = {"content.xml"};

    tables->is_ods = package_lists(&tables->document, names, 1) != 0;
    if (!tables->is_ods)
        return opc_open(&tables->opc, &tables->document, &tables->sink, &tables->reading);
    tables->package = package_open(&tables->document, &tables->reading);
    return tables->package != NULL;
}

static bool list_sheets(struct tables *tables, const char *path, GError **error)
{
    bool listed = open_package(tables) &&
                  (tables->is_ods ? tables_list_ods(tables) : tables_list_xlsx(tables));

    if (!listed || tables->sheets->len == 0)
        return fail(path, _("this is no workbook (xlsx or ods)"), error);
    return true;
}

struct tables *tables_open(const char *path, GError **error)
{
    g_autoptr(Tables) tables = g_new0(struct tables, 1);

    tables->sheets = g_ptr_array_new_with_free_func(g_free);
    tables->parts = g_array_new(FALSE, FALSE, sizeof(gint64));
    sheet_values_start(&tables->values);
    if (map_file(tables, path, error) && list_sheets(tables, path, error))
        return g_steal_pointer(&tables);
    return NULL;
}

void tables_close(struct tables *tables)
{
    if (tables == NULL)
        return;
    sheet_values_clear(&tables->values);
    if (tables->package)
        package_close(tables->package);
    if (tables->opc.document)
        opc_close(&tables->opc);
    reading_clear(&tables->reading);
    g_ptr_array_unref(tables->sheets);
    g_array_unref(tables->parts);
    if (tables->file)
        g_mapped_file_unref(tables->file);
    g_free(tables);
}

const GPtrArray *tables_sheets(const struct tables *tables)
{
    return tables->sheets;
}

bool tables_read(struct tables *tables, guint sheet, table_row_taker take, void *user,
                 GError **error)
{
    struct row_builder builder;

    row_builder_start(&builder, take, user);
    if (tables->is_ods)
        tables_read_ods(tables, sheet, &builder);
    else
        tables_read_xlsx(tables, sheet, &builder);
    bool stopped = builder.stopped;
    row_builder_clear(&builder);
    if (stopped || tables->reading.outcome == OUTCOME_READ)
        return true;
    g_set_error(error, TABLES_ERROR, 0, "%s%s%s", language_translate(tables->reading.reason),
                tables->reading.detail ? ": " : "",
                tables->reading.detail ? tables->reading.detail : "");
    return false;
}
