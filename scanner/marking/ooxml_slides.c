/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * PowerPoint: a text box on every master (ECMA-376 part 1, 19.3.1.42), where its slides leave
 * room; and one on those layouts and slides that do not show the master, or cover that place.
 */
#include "ooxml.h"

#include <glib/gi18n.h>
#include <stdlib.h>
#include <string.h>

#define SLIDE_URI   "http://schemas.openxmlformats.org/presentationml/2006/main"
#define DRAWING_URI "http://schemas.openxmlformats.org/drawingml/2006/main"
#define OUR_NAME    "Maruhi"

/* English metric units: 12700 a point. */
#define POINT        12700
#define EDGE         100000
#define TOP_EDGE     60000
#define USUAL_WIDTH  9144000
#define USUAL_HEIGHT 6858000
/* Another font than ours may be wider. */
#define WIDTH_EXTRA 1.15

struct area {
    gint64 left, top, right, bottom;
    bool covers; /* what lies behind it is not seen */
};

/* A master, a layout or a slide. */
struct page {
    char *name;
    char *above;       /* the layout of a slide, the master of a layout; NULL */
    GArray *areas;     /* of struct area: its own shapes */
    bool hides_above;  /* showMasterSp="0" */
    bool is_marked;    /* has its own box */
    struct area label; /* where; of a master and of what has its own */
};

struct slides {
    struct ooxml *ooxml;
    GHashTable *pages; /* name → struct page */
    gint64 width, height;
    gint64 label_width, label_height;
};

static void page_free(struct page *page)
{
    g_free(page->name);
    g_free(page->above);
    g_array_unref(page->areas);
    g_free(page);
}

/* ---- shapes ---- */

static const char *const wanted[] = {
    "spTree",    "sp",       "pic",      "graphicFrame", "grpSp",  "cxnSp", "nvSpPr",
    "cNvPr",     "spPr",     "xfrm",     "off",          "ext",    "ph",    "extLst",
    "solidFill", "gradFill", "blipFill", "pattFill",     "noFill", "style", NULL,
};

static bool is_shape(const struct xml_element *element)
{
    static const char *const shapes[] = {"sp", "pic", "graphicFrame", "grpSp", "cxnSp", NULL};

    return g_strv_contains(shapes, element->name);
}

static const struct xml_element *find_within(const struct xml *xml,
                                             const struct xml_element *element, const char *name)
{
    gint index = xml_find(xml, (guint)xml_index(xml, element) + 1, name);

    return index >= 0 && xml_is_within(xml_at(xml, (guint)index), element)
               ? xml_at(xml, (guint)index)
               : NULL;
}

static gint64 number_of(const struct xml_element *element, const char *name)
{
    const char *text = element ? xml_attribute(element, name) : NULL;

    return text ? g_ascii_strtoll(text, NULL, 10) : 0;
}

/* False: it has no place of its own. */
static bool read_area(const struct xml *xml, const struct xml_element *shape, struct area *area)
{
    const struct xml_element *frame = find_within(xml, shape, "xfrm");
    const struct xml_element *offset = frame ? xml_child(xml, frame, "off") : NULL;
    const struct xml_element *size = frame ? xml_child(xml, frame, "ext") : NULL;

    if (offset == NULL || size == NULL)
        return false;
    area->left = number_of(offset, "x");
    area->top = number_of(offset, "y");
    area->right = area->left + number_of(size, "cx");
    area->bottom = area->top + number_of(size, "cy");
    return true;
}

/* Text without a ground lets through what is behind it. */
static bool covers(const struct xml *xml, const struct xml_element *shape)
{
    static const char *const fills[] = {"solidFill", "gradFill", "blipFill", "pattFill"};
    const struct xml_element *properties = xml_child(xml, shape, "spPr");

    if (strcmp(shape->name, "sp") != 0)
        return strcmp(shape->name, "cxnSp") != 0;
    for (guint i = 0; properties && i < G_N_ELEMENTS(fills); i++)
        if (xml_child(xml, properties, fills[i]))
            return true;
    bool unfilled = properties && xml_child(xml, properties, "noFill");
    return xml_child(xml, shape, "style") && !unfilled;
}

static bool is_ours(const struct xml *xml, const struct xml_element *shape)
{
    const struct xml_element *name = find_within(xml, shape, "cNvPr");

    return strcmp(shape->name, "sp") == 0 && name &&
           g_strcmp0(xml_attribute(name, "name"), OUR_NAME) == 0;
}

/* Text stands in the middle of its box; what it leaves above and below is free. */
static void shrink(struct area *area)
{
    gint64 free_part = (area->bottom - area->top) / 6;

    area->top += free_part;
    area->bottom -= free_part;
}

/* Placeholders of masters and layouts show where others go and nothing themselves. */
static void take_shapes(struct page *page, const struct xml *xml, bool is_slide)
{
    for (guint i = 1; i < xml->elements->len; i++) {
        const struct xml_element *shape = xml_at(xml, i);
        struct area area;
        bool outermost =
            shape->parent >= 0 && strcmp(xml_at(xml, (guint)shape->parent)->name, "spTree") == 0;
        if (!is_shape(shape) || !outermost || is_ours(xml, shape) || !read_area(xml, shape, &area))
            continue;
        if (!is_slide && find_within(xml, shape, "ph"))
            continue;
        area.covers = covers(xml, shape);
        if (!area.covers)
            shrink(&area);
        g_array_append_val(page->areas, area);
    }
}

/* ---- pages ---- */

static char *find_above(struct ooxml *ooxml, const char *name, const char *type)
{
    g_autoptr(GPtrArray) relations =
        opc_relations(&ooxml->opc, package_find(ooxml->opc.package, name));

    for (guint i = 0; i < relations->len; i++) {
        const struct relation *relation = relations->pdata[i];
        if (g_strcmp0(relation->type, type) == 0 && relation->part >= 0)
            return g_strdup(package_name(ooxml->opc.package, (guint)relation->part));
    }
    return NULL;
}

/* type_above: of the relationship to what it is drawn upon; NULL for a master. */
static struct page *read_page(struct slides *slides, const char *name, const char *type_above)
{
    struct page *page = g_hash_table_lookup(slides->pages, name);
    struct xml xml;

    if (page)
        return page;
    page = g_new0(struct page, 1);
    page->name = g_strdup(name);
    page->areas = g_array_new(FALSE, FALSE, sizeof(struct area));
    page->above = type_above ? find_above(slides->ooxml, name, type_above) : NULL;
    if (ooxml_parse(slides->ooxml, name, wanted, &xml)) {
        const char *shows = xml_attribute(xml_root(&xml), "showMasterSp");
        page->hides_above = shows && (strcmp(shows, "0") == 0 || strcmp(shows, "false") == 0);
        take_shapes(page, &xml, g_strcmp0(type_above, "slideLayout") == 0);
    }
    xml_clear(&xml);
    g_hash_table_insert(slides->pages, page->name, page);
    return page;
}

static struct page *page_above(const struct slides *slides, const struct page *page)
{
    return page && page->above ? g_hash_table_lookup(slides->pages, page->above) : NULL;
}

/* ---- places ---- */

static bool overlap(const struct area *one, const struct area *other)
{
    return one->left < other->right && other->left < one->right && one->top < other->bottom &&
           other->top < one->bottom;
}

static bool is_free(const struct page *page, const struct area *place, bool only_covering)
{
    for (guint i = 0; page && i < page->areas->len; i++) {
        const struct area *area = &g_array_index(page->areas, struct area, i);
        if ((area->covers || !only_covering) && overlap(area, place))
            return false;
    }
    return true;
}

/* Along the edges, the top right corner first. */
static const struct {
    double across;
    bool bottom;
} places[] = {{1, false}, {0.5, false}, {0, false}, {1, true}, {0, true}, {0.5, true}};

static struct area place_at(const struct slides *slides, double across, bool bottom)
{
    gint64 room = slides->width - 2 * EDGE - slides->label_width;
    gint64 left = EDGE + (gint64)(across * (double)room);
    gint64 top = bottom ? slides->height - TOP_EDGE - slides->label_height : TOP_EDGE;

    return (struct area){left, top, left + slides->label_width, top + slides->label_height, false};
}

/* The first place along the edges that is free on all of the pages, the top right one first. */
static struct area find_place(const struct slides *slides, struct page *const *pages, guint count,
                              bool *found)
{
    for (guint p = 0; p < G_N_ELEMENTS(places); p++) {
        struct area place = place_at(slides, places[p].across, places[p].bottom);
        *found = true;
        for (guint i = 0; i < count; i++)
            *found &= is_free(pages[i], &place, false);
        if (*found)
            return place;
    }
    return place_at(slides, 1, false);
}

/* ---- our box ---- */

static char *make_box(const struct slides *slides, const struct area *place, gint64 id,
                      bool is_free_place)
{
    const struct mark_label *label = slides->ooxml->label;
    g_autofree char *text = mark_label_text(label);
    g_autofree char *description = ooxml_escape(text);
    GString *box = g_string_new(NULL);

    g_string_append_printf(
        box,
        "<p:sp xmlns:p=\"" SLIDE_URI "\" xmlns:a=\"" DRAWING_URI "\"><p:nvSpPr><p:cNvPr "
        "id=\"%" G_GINT64_FORMAT "\" name=\"" OUR_NAME "\" descr=\"%s\"/><p:cNvSpPr "
        "txBox=\"1\"/><p:nvPr userDrawn=\"1\"/></p:nvSpPr><p:spPr><a:xfrm><a:off "
        "x=\"%" G_GINT64_FORMAT "\" y=\"%" G_GINT64_FORMAT "\"/><a:ext cx=\"%" G_GINT64_FORMAT
        "\" cy=\"%" G_GINT64_FORMAT "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/>"
        "</a:prstGeom>",
        id, description, place->left, place->top, slides->label_width, slides->label_height);
    /* Nothing is behind it but the ground; over a picture it lets that be seen. */
    g_string_append_printf(box,
                           "<a:solidFill><a:srgbClr val=\"FFFFFF\">%s</a:srgbClr></a:solidFill>"
                           "<a:ln w=\"12700\"><a:solidFill><a:srgbClr val=\"C00000\"/>"
                           "</a:solidFill></a:ln></p:spPr><p:txBody><a:bodyPr wrap=\"none\" "
                           "lIns=\"36000\" tIns=\"0\" rIns=\"36000\" bIns=\"0\" anchor=\"ctr\"/>"
                           "<a:lstStyle/>",
                           is_free_place ? "" : "<a:alpha val=\"60000\"/>");
    for (guint i = 0; label->lines[i]; i++) {
        g_autofree char *line = ooxml_escape(label->lines[i]);
        g_string_append_printf(
            box,
            "<a:p><a:pPr marL=\"0\" indent=\"0\" algn=\"ctr\"><a:lnSpc><a:spcPct "
            "val=\"100000\"/></a:lnSpc><a:spcBef><a:spcPts val=\"0\"/></a:spcBef><a:buNone/>"
            "</a:pPr><a:r><a:rPr lang=\"ja-JP\" sz=\"%d\" b=\"%d\"><a:solidFill><a:srgbClr "
            "val=\"C00000\"/></a:solidFill><a:latin typeface=\"MS Gothic\"/><a:ea "
            "typeface=\"MS Gothic\"/></a:rPr><a:t>%s</a:t></a:r></a:p>",
            i == 0 ? 1400 : 650, i == 0 ? 1 : 0, line);
    }
    g_string_append(box, "</p:txBody></p:sp>");
    return g_string_free(box, FALSE);
}

static gint64 free_id(const struct xml *xml)
{
    gint64 highest = 1;

    for (gint i = xml_find(xml, 0, "cNvPr"); i >= 0; i = xml_find(xml, (guint)i + 1, "cNvPr"))
        highest = MAX(highest, number_of(xml_at(xml, (guint)i), "id"));
    return highest < G_MAXINT32 ? highest + 1 : G_MAXINT32;
}

static void remove_ours(struct xml *xml)
{
    for (guint i = 1; i < xml->elements->len; i++)
        if (is_shape(xml_at(xml, i)) && is_ours(xml, xml_at(xml, i)))
            xml_remove(xml, xml_at(xml, i)->start, xml_at(xml, i)->end);
}

/* place NULL: only what is there of ours goes. */
static void write_box(struct slides *slides, const struct page *page, const struct area *place,
                      bool is_free_place)
{
    struct xml xml;

    if (ooxml_parse(slides->ooxml, page->name, wanted, &xml)) {
        gint tree = xml_find(&xml, 0, "spTree");
        remove_ours(&xml);
        if (place && tree >= 0) {
            const struct xml_element *shapes = xml_at(&xml, (guint)tree);
            const struct xml_element *extensions = xml_child(&xml, shapes, "extLst");
            g_autofree char *box = make_box(slides, place, free_id(&xml), is_free_place);
            if (extensions)
                xml_insert(&xml, extensions->start, box);
            else
                xml_put_last(&xml, shapes, box);
            slides->ooxml->result->places++;
            slides->ooxml->result->crowded += !is_free_place;
        }
        ooxml_finish(slides->ooxml, page->name, &xml);
    }
    xml_clear(&xml);
}

/* ---- the whole ---- */

/* Slides on which something stands at the place. */
static guint count_hits(const struct slides *slides, const struct page *master,
                        const struct area *place)
{
    GHashTableIter iter;
    gpointer value;
    guint hits = 0;

    g_hash_table_iter_init(&iter, slides->pages);
    while (g_hash_table_iter_next(&iter, NULL, &value)) {
        const struct page *page = value, *above = page_above(slides, page);
        bool upon = page == master || above == master || page_above(slides, above) == master;
        /* A mark of the master or a layout is on all of its slides. */
        if (upon && !is_free(page, place, false))
            hits += page == master ? 1000 : above == master ? 100 : 1;
    }
    return hits;
}

/* Where it meets the fewest things of the slides that show the master; of equals the first. */
static void mark_master(struct slides *slides, struct page *master)
{
    guint fewest = G_MAXUINT;

    for (guint p = 0; p < G_N_ELEMENTS(places); p++) {
        struct area place = place_at(slides, places[p].across, places[p].bottom);
        guint hits = count_hits(slides, master, &place);
        if (hits >= fewest)
            continue;
        fewest = hits;
        master->label = place;
    }
    master->is_marked = true;
    write_box(slides, master, &master->label, fewest == 0);
}

/* What is drawn on it lies over the label of the master, or the master is not shown at all. */
static void mark_upon(struct slides *slides, struct page *page)
{
    struct page *above = page_above(slides, page);
    struct page *top = page_above(slides, above) ? page_above(slides, above) : above;
    const struct page *labelled = above && above->is_marked ? above : top;
    bool shown = labelled && !page->hides_above && is_free(page, &labelled->label, true) &&
                 (labelled == above || is_free(above, &labelled->label, true));
    struct page *pages[] = {page, page->hides_above ? NULL : above, page->hides_above ? NULL : top};
    bool found;

    if (shown && slides->ooxml->old_text)
        write_box(slides, page, NULL, true);
    if (shown)
        return;
    page->label = find_place(slides, pages, G_N_ELEMENTS(pages), &found);
    page->is_marked = true;
    write_box(slides, page, &page->label, found);
}

static void take_size(struct slides *slides)
{
    static const char *const size[] = {"sldSz", NULL};
    const struct mark_label *label = slides->ooxml->label;
    struct xml xml;

    slides->width = USUAL_WIDTH;
    slides->height = USUAL_HEIGHT;
    if (ooxml_parse(slides->ooxml, slides->ooxml->main, size, &xml)) {
        gint index = xml_find(&xml, 1, "sldSz");
        if (index >= 0) {
            slides->width = MAX(number_of(xml_at(&xml, (guint)index), "cx"), 1000000);
            slides->height = MAX(number_of(xml_at(&xml, (guint)index), "cy"), 1000000);
        }
    }
    xml_clear(&xml);
    slides->label_width = MIN((gint64)(label->width * POINT * WIDTH_EXTRA), slides->width / 2);
    slides->label_height = (gint64)(label->height * POINT);
}

static void read_all(struct slides *slides, const GPtrArray *names, const char *type_above)
{
    for (guint i = 0; i < names->len; i++)
        read_page(slides, names->pdata[i], type_above);
}

static void mark_all(struct slides *slides, const GPtrArray *masters, const GPtrArray *layouts,
                     const GPtrArray *shown)
{
    for (guint i = 0; i < masters->len; i++)
        mark_master(slides, g_hash_table_lookup(slides->pages, masters->pdata[i]));
    for (guint i = 0; i < layouts->len; i++)
        mark_upon(slides, g_hash_table_lookup(slides->pages, layouts->pdata[i]));
    for (guint i = 0; i < shown->len; i++)
        mark_upon(slides, g_hash_table_lookup(slides->pages, shown->pdata[i]));
}

static void clear_all(struct slides *slides)
{
    GHashTableIter iter;
    gpointer page;

    g_hash_table_iter_init(&iter, slides->pages);
    while (g_hash_table_iter_next(&iter, NULL, &page))
        write_box(slides, page, NULL, true);
}

void ooxml_mark_slides(struct ooxml *ooxml)
{
    struct slides slides = {
        .ooxml = ooxml,
        .pages = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)page_free)};
    g_autoptr(GPtrArray) masters = ooxml_list_type(ooxml, ".slideMaster+xml");
    g_autoptr(GPtrArray) layouts = ooxml_list_type(ooxml, ".slideLayout+xml");
    g_autoptr(GPtrArray) shown = ooxml_list_type(ooxml, ".slide+xml");

    take_size(&slides);
    read_all(&slides, masters, NULL);
    read_all(&slides, layouts, "slideMaster");
    read_all(&slides, shown, "slideLayout");
    if (masters->len == 0)
        mark_refuse(ooxml->result, N_("no slide master of it was found"), NULL);
    else if (ooxml->label->level == LEVEL_NONE)
        clear_all(&slides);
    else
        mark_all(&slides, masters, layouts, shown);
    g_hash_table_unref(slides.pages);
}
