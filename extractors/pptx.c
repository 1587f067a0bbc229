/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * PowerPoint presentations (ECMA-376 part 1, 19): slides in their order, then what stands
 * behind them.
 */
#include "drawing.h"
#include "extractor.h"
#include "markup.h"
#include "opc.h"

#include <glib/gi18n.h>
#include <string.h>

#define SLIDES_MOST 20000

enum {
    P_SLIDE_ID = 1,
    P_COUNT,
};
static const char *const words[P_COUNT] = {[P_SLIDE_ID] = "sldId"};
static struct vocabulary vocabulary = {.names = words, .count = P_COUNT};

/* sldId has a number of its own in "id" and the relation in "r:id". */
static char *relation_id(const struct markup_element *element)
{
    for (int i = 0; i < element->attribute_count; i++) {
        const char **attribute = element->attributes + (gsize)i * 5;
        if (strcmp(attribute[0], "id") == 0 && attribute[1])
            return g_strndup(attribute[3], (gsize)(attribute[4] - attribute[3]));
    }
    return NULL;
}

static void presentation_start(void *user, const struct markup_element *element)
{
    GPtrArray *slides = user;
    char *id = NULL;

    if (element->id != P_SLIDE_ID || slides->len >= SLIDES_MOST)
        return;
    id = relation_id(element);
    if (id)
        g_ptr_array_add(slides, id);
}

static void no_end(void *user, guint id, const char *name)
{
    (void)user, (void)id, (void)name;
}

static void no_text(void *user, const char *text, gsize length)
{
    (void)user, (void)text, (void)length;
}

static void read_notes(struct opc *opc, gint64 part, const struct place *slide)
{
    struct place place = {.outer = slide, .kind = PLACE_PART, .name = "notes"};

    drawing_read_slide(opc, part, TEXT_NOTE, &place);
    drawing_read_related(opc, part, &place);
}

static void read_master(struct opc *opc, gint64 part, enum text_role role)
{
    g_autofree char *name = g_path_get_basename(package_name(opc->package, (guint)part));
    char *dot = strrchr(name, '.');
    if (dot)
        *dot = '\0';
    struct place place = {.outer = opc->document->place, .kind = PLACE_PART, .name = name};

    drawing_read_slide(opc, part, role, &place);
    drawing_read_related(opc, part, &place);
}

/* Notes and comments stand with their slide. */
static void read_slide_relations(struct opc *opc, gint64 part, const struct place *slide)
{
    g_autoptr(GPtrArray) relations = opc_relations(opc, part);

    for (guint i = 0; i < relations->len; i++) {
        const struct relation *relation = relations->pdata[i];
        bool notes = strcmp(relation->type, "notesSlide") == 0;
        bool comments = strcmp(relation->type, "comments") == 0;
        if (!(notes || comments) || !opc_visit(opc, relation->part))
            continue;
        if (notes)
            read_notes(opc, relation->part, slide);
        else
            drawing_read(opc, relation->part, TEXT_COMMENT, slide);
    }
    drawing_read_related(opc, part, slide);
}

static void read_slide(struct opc *opc, gint64 part, guint number)
{
    struct place place = {.outer = opc->document->place, .kind = PLACE_SLIDE, .number = number};

    if (!opc_visit(opc, part))
        return;
    drawing_read_slide(opc, part, TEXT_BODY, &place);
    read_slide_relations(opc, part, &place);
}

static void read_slides(struct opc *opc, const GPtrArray *slides, const GPtrArray *relations)
{
    struct budget *budget = opc->document->budget;

    for (guint i = 0; i < slides->len; i++) {
        const struct relation *relation = opc_find_relation(relations, slides->pdata[i]);
        if (!budget_spend(budget, BUDGET_PAGES, 1) || !budget_has_time(budget))
            return;
        if (relation == NULL || relation->part < 0)
            reading_worsen(package_reading(opc->package), OUTCOME_DAMAGED,
                           N_("a part of it is missing"), slides->pdata[i]);
        else
            read_slide(opc, relation->part, i + 1);
        package_reading(opc->package)->pages++;
    }
}

static bool is_layout_of(struct opc *opc, gint64 part)
{
    return opc_has_type(opc, (guint)part, "slideLayout+") ||
           opc_has_type(opc, (guint)part, "slideMaster+");
}

/* A layout shows on the slides that use it, its master on all of them. */
static void read_used_masters(struct opc *opc, gint64 part, bool of_slide)
{
    g_autoptr(GPtrArray) relations = opc_relations(opc, part);

    for (guint i = 0; i < relations->len; i++) {
        const struct relation *relation = relations->pdata[i];
        const char *above = of_slide ? "slideLayout" : "slideMaster";
        if (strcmp(relation->type, above) != 0 || relation->part < 0)
            continue;
        if (of_slide)
            read_used_masters(opc, relation->part, false);
        if (opc_visit(opc, relation->part))
            read_master(opc, relation->part, TEXT_MASTER);
    }
}

static void read_masters(struct opc *opc)
{
    for (guint i = 0; i < package_count(opc->package); i++)
        if (opc_has_type(opc, i, "presentationml.slide+"))
            read_used_masters(opc, i, true);
    for (guint i = 0; i < package_count(opc->package); i++) {
        bool printed =
            opc_has_type(opc, i, "notesMaster+") || opc_has_type(opc, i, "handoutMaster+");
        if ((printed || is_layout_of(opc, i)) && opc_visit(opc, i))
            read_master(opc, i, printed ? TEXT_MASTER : TEXT_HIDDEN);
    }
}

/* Slides, notes and comments that nothing refers to. */
static void read_strays(struct opc *opc)
{
    for (guint i = 0; i < package_count(opc->package); i++) {
        bool stray =
            opc_has_type(opc, i, "presentationml.slide+") || opc_has_type(opc, i, "notesSlide+");
        if (stray && opc_visit(opc, i))
            read_master(opc, i, TEXT_HIDDEN);
    }
}

static gint64 find_presentation(struct opc *opc)
{
    static const char *const types[] = {"presentation.main+", "slideshow.main+", "template.main+",
                                        "macroEnabled.main+"};
    for (guint i = 0; i < G_N_ELEMENTS(types); i++) {
        gint64 part = opc_find_type(opc, types[i]);
        if (part >= 0)
            return part;
    }
    return package_find(opc->package, "ppt/presentation.xml");
}

static void read_presentation(struct opc *opc)
{
    static const struct markup_handler handler = {&vocabulary, presentation_start, no_end, no_text,
                                                  NULL};
    gint64 part = find_presentation(opc);
    g_autoptr(GPtrArray) relations = opc_relations(opc, part);
    g_autoptr(GPtrArray) slides = g_ptr_array_new_with_free_func(g_free);

    if (!opc_visit(opc, part))
        reading_worsen(package_reading(opc->package), OUTCOME_DAMAGED,
                       N_("a part of it is missing"), "ppt/presentation.xml");
    else
        markup_read_part(opc->package, part, &handler, slides);
    read_slides(opc, slides, relations);
    read_masters(opc);
    read_strays(opc);
}

static void read_pptx(const struct document *document, struct sink *sink, struct reading *reading)
{
    struct opc opc;

    if (!opc_open(&opc, document, sink, reading))
        return;
    opc_read_properties(&opc);
    read_presentation(&opc);
    drawing_read_all(&opc);
    opc_read_embedded(&opc);
    opc_close(&opc);
}

static bool is_pptx(const struct document *document)
{
    return opc_recognise(document) == OPC_POWERPOINT;
}

static const char *const suffixes[] = {"pptx", "pptm", "potx", "potm",
                                       "ppsx", "ppsm", "ppam", NULL};

const struct extractor pptx_extractor = {
    .name = "pptx",
    .media_type = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    .title = N_("PowerPoint presentation (pptx, pptm, potx, potm, ppsx, ppsm)"),
    .library = "libzip, libxml2",
    .depth = READS_TEXT,
    .suffixes = suffixes,
    .recognise = is_pptx,
    .read = read_pptx,
};
