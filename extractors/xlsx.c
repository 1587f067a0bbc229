/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Excel workbooks (ECMA-376 part 1, 18): transitional and strict, macros and templates.
 */
#include "drawing.h"
#include "extractor.h"
#include "markup.h"
#include "opc.h"
#include "story.h"
#include "xlsx_book.h"
#include "xlsx_cells.h"
#include "xlsx_values.h"

#include <glib/gi18n.h>
#include <string.h>

enum {
    C_COMMENT = 1,
    C_TEXT,
    C_THREADED_TEXT,
    C_PHONETIC,
    C_AUTHOR,
    C_COUNT,
};
static const char *const comment_words[C_COUNT] = {
    [C_COMMENT] = "comment", [C_TEXT] = "t",        [C_THREADED_TEXT] = "text",
    [C_PHONETIC] = "rPh",    [C_AUTHOR] = "author",
};
static struct vocabulary comment_vocabulary = {.names = comment_words, .count = C_COUNT};

struct commenter {
    struct story *story;
    guint taking;
    guint phonetic;
};

static void comment_start(void *user, const struct markup_element *element)
{
    struct commenter *commenter = user;

    if (element->id == C_TEXT || element->id == C_THREADED_TEXT)
        commenter->taking++;
    else if (element->id == C_PHONETIC)
        commenter->phonetic++;
}

static void comment_end(void *user, guint id, const char *name)
{
    struct commenter *commenter = user;
    (void)name;

    if (id == C_TEXT || id == C_THREADED_TEXT)
        commenter->taking -= MIN(commenter->taking, 1);
    else if (id == C_PHONETIC)
        commenter->phonetic -= MIN(commenter->phonetic, 1);
    if (id == C_THREADED_TEXT)
        story_end_line(commenter->story);
}

static void comment_text(void *user, const char *text, gsize length)
{
    struct commenter *commenter = user;

    if (commenter->taking > 0 && commenter->phonetic == 0)
        story_text(commenter->story, text, length);
}

static void read_comments(struct opc *opc, gint64 part, const struct place *place)
{
    static const struct markup_handler handler = {&comment_vocabulary, comment_start, comment_end,
                                                  comment_text, NULL};
    g_autoptr(Story) story = story_new(opc->document, opc->sink, place, TEXT_COMMENT);
    struct commenter commenter = {.story = story};

    markup_read_part(opc->package, part, &handler, &commenter);
}

static void read_sheet_relations(struct opc *opc, gint64 part, const struct place *place)
{
    g_autoptr(GPtrArray) relations = opc_relations(opc, part);

    for (guint i = 0; i < relations->len; i++) {
        const struct relation *relation = relations->pdata[i];
        bool comments = strcmp(relation->type, "comments") == 0 ||
                        strcmp(relation->type, "threadedComment") == 0;
        bool vml = strcmp(relation->type, "vmlDrawing") == 0;
        if (!(comments || vml) || !opc_visit(opc, relation->part))
            continue;
        if (comments)
            read_comments(opc, relation->part, place);
        else
            drawing_read(opc, relation->part, TEXT_FLOATING, place);
    }
    drawing_read_related(opc, part, place);
}

static void read_sheet(struct opc *opc, const struct sheet_values *values,
                       const struct xlsx_sheet *sheet, guint number, gint64 part)
{
    struct place place = {
        .outer = opc->document->place, .kind = PLACE_SHEET, .number = number, .name = sheet->name};

    document_give_text(opc->document, opc->sink, &place, TEXT_SHEET_NAME, NULL, sheet->name);
    if (!opc_visit(opc, part))
        return;
    xlsx_cells_read(opc, values, part, sheet->hidden ? TEXT_HIDDEN : TEXT_BODY, &place);
    read_sheet_relations(opc, part, &place);
}

static void read_sheets(struct opc *opc, struct xlsx_book *book, const GPtrArray *relations,
                        const struct sheet_values *values)
{
    struct budget *budget = opc->document->budget;

    for (guint i = 0; i < book->sheets->len; i++) {
        const struct xlsx_sheet *sheet = &g_array_index(book->sheets, struct xlsx_sheet, i);
        const struct relation *relation = opc_find_relation(relations, sheet->relation);
        if (!budget_spend(budget, BUDGET_PAGES, 1) || !budget_has_time(budget))
            return;
        if (relation == NULL || relation->part < 0)
            reading_worsen(package_reading(opc->package), OUTCOME_DAMAGED,
                           N_("a part of it is missing"), sheet->name);
        read_sheet(opc, values, sheet, i + 1, relation ? relation->part : -1);
        package_reading(opc->package)->pages++;
    }
}

/* Sheets that no workbook lists, because it is damaged or on purpose. */
static void read_stray_sheets(struct opc *opc, const struct sheet_values *values)
{
    for (guint i = 0; i < package_count(opc->package); i++) {
        struct xlsx_sheet sheet = {.name = NULL, .hidden = true};
        bool stray = opc_has_type(opc, i, "worksheet+") || opc_has_type(opc, i, "chartsheet+") ||
                     opc_has_type(opc, i, "dialogsheet+") || opc_has_type(opc, i, "macrosheet+");
        if (!stray || !budget_has_time(opc->document->budget))
            continue;
        sheet.name = g_path_get_basename(package_name(opc->package, i));
        if (!g_hash_table_contains(opc->visited, GSIZE_TO_POINTER((gsize)i + 1)))
            read_sheet(opc, values, &sheet, 0, i);
        g_free(sheet.name);
    }
}

static void read_workbook(struct opc *opc)
{
    gint64 part = xlsx_book_find(opc);
    g_autoptr(GPtrArray) relations = opc_relations(opc, part);
    struct sheet_values values;
    struct xlsx_book book;

    xlsx_book_read(&book, opc, part);
    sheet_values_start(&values);
    values.from_1904 = book.from_1904;
    xlsx_values_read(&values, opc, xlsx_book_related(relations, "sharedStrings"),
                     xlsx_book_related(relations, "styles"));
    document_give_text(opc->document, opc->sink, NULL, TEXT_PROPERTY, "defined names",
                       book.names->str);
    read_sheets(opc, &book, relations, &values);
    read_stray_sheets(opc, &values);
    sheet_values_clear(&values);
    xlsx_book_clear(&book);
}

static void read_xlsx(const struct document *document, struct sink *sink, struct reading *reading)
{
    struct opc opc;

    if (!opc_open(&opc, document, sink, reading))
        return;
    opc_read_properties(&opc);
    read_workbook(&opc);
    xlsx_pivot_caches_read(&opc);
    drawing_read_all(&opc);
    opc_read_embedded(&opc);
    opc_close(&opc);
}

static bool is_xlsx(const struct document *document)
{
    return opc_recognise(document) == OPC_EXCEL;
}

static const char *const suffixes[] = {"xlsx", "xlsm", "xltx", "xltm", "xlam", NULL};

const struct extractor xlsx_extractor = {
    .name = "xlsx",
    .media_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    .title = N_("Excel workbook (xlsx, xlsm, xltx, xltm, xlam)"),
    .library = "libzip, libxml2",
    .depth = READS_TEXT,
    .suffixes = suffixes,
    .recognise = is_xlsx,
    .read = read_xlsx,
};
