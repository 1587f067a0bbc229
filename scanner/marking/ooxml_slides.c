/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * PowerPoint: a text box on every master (ECMA-376 part 1, 19.3.1.42), where its slides leave
 * room; and one on those layouts and slides that do not show the master, or cover that place.
 */
#include "ooxml.h"
#include "slide_room.h"

#include <glib/gi18n.h>
#include <string.h>

#define SLIDE_URI   "http://schemas.openxmlformats.org/presentationml/2006/main"
#define DRAWING_URI "http://schemas.openxmlformats.org/drawingml/2006/main"
#define OUR_NAME    "Maruhi"

/* A slide that does not say; English metric units. */
#define USUAL_WIDTH  9144000
#define USUAL_HEIGHT 6858000

struct slides {
    struct ooxml *ooxml;
    struct slide_room room;
};

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
static bool read_area(const struct xml *xml, const struct xml_element *shape,
                      struct slide_area *area)
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

/* Placeholders of masters and layouts show where others go and nothing themselves. */
static void take_shapes(struct slide_page *page, const struct xml *xml, bool is_slide)
{
    for (guint i = 1; i < xml->elements->len; i++) {
        const struct xml_element *shape = xml_at(xml, i);
        struct slide_area area;
        bool outermost =
            shape->parent >= 0 && strcmp(xml_at(xml, (guint)shape->parent)->name, "spTree") == 0;
        if (!is_shape(shape) || !outermost || is_ours(xml, shape) || !read_area(xml, shape, &area))
            continue;
        if (!is_slide && find_within(xml, shape, "ph"))
            continue;
        area.covers = covers(xml, shape);
        slide_page_add_area(page, area);
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
static void read_page(struct slides *slides, const char *name, const char *type_above)
{
    g_autofree char *above = type_above ? find_above(slides->ooxml, name, type_above) : NULL;
    struct slide_page *page = slide_room_add(&slides->room, name, above);
    struct xml xml;

    if (package_edit_parse(&slides->ooxml->edit, name, wanted, &xml)) {
        const char *shows = xml_attribute(xml_root(&xml), "showMasterSp");
        page->hides_above = shows && (strcmp(shows, "0") == 0 || strcmp(shows, "false") == 0);
        take_shapes(page, &xml, g_strcmp0(type_above, "slideLayout") == 0);
    }
    xml_clear(&xml);
}

/* ---- our box ---- */

static char *make_box(const struct slides *slides, const struct slide_page *page, gint64 id)
{
    const struct mark_label *label = slides->ooxml->edit.label;
    g_autofree char *text = mark_label_text(label);
    g_autofree char *description = xml_escape(text);
    GString *box = g_string_new(NULL);

    g_string_append_printf(
        box,
        "<p:sp xmlns:p=\"" SLIDE_URI "\" xmlns:a=\"" DRAWING_URI "\"><p:nvSpPr><p:cNvPr "
        "id=\"%" G_GINT64_FORMAT "\" name=\"" OUR_NAME "\" descr=\"%s\"/><p:cNvSpPr "
        "txBox=\"1\"/><p:nvPr userDrawn=\"1\"/></p:nvSpPr><p:spPr><a:xfrm><a:off "
        "x=\"%" G_GINT64_FORMAT "\" y=\"%" G_GINT64_FORMAT "\"/><a:ext cx=\"%" G_GINT64_FORMAT
        "\" cy=\"%" G_GINT64_FORMAT "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/>"
        "</a:prstGeom>",
        id, description, page->label.left, page->label.top, slides->room.label_width,
        slides->room.label_height);
    /* Nothing is behind it but the ground; over a picture it lets that be seen. */
    g_string_append_printf(box,
                           "<a:solidFill><a:srgbClr val=\"FFFFFF\">%s</a:srgbClr></a:solidFill>"
                           "<a:ln w=\"12700\"><a:solidFill><a:srgbClr val=\"C00000\"/>"
                           "</a:solidFill></a:ln></p:spPr><p:txBody><a:bodyPr wrap=\"none\" "
                           "lIns=\"36000\" tIns=\"0\" rIns=\"36000\" bIns=\"0\" anchor=\"ctr\"/>"
                           "<a:lstStyle/>",
                           page->is_free ? "" : "<a:alpha val=\"60000\"/>");
    for (guint i = 0; label->lines[i]; i++) {
        g_autofree char *line = xml_escape(label->lines[i]);
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

/* Ours that is there goes, and when the page is to have one, a new one comes. */
static void write_box(struct slides *slides, const struct slide_page *page)
{
    struct mark_result *result = slides->ooxml->edit.result;
    struct xml xml;

    if (package_edit_parse(&slides->ooxml->edit, page->name, wanted, &xml)) {
        gint tree = xml_find(&xml, 0, "spTree");
        remove_ours(&xml);
        if (page->is_marked && tree >= 0) {
            const struct xml_element *shapes = xml_at(&xml, (guint)tree);
            const struct xml_element *extensions = xml_child(&xml, shapes, "extLst");
            g_autofree char *box = make_box(slides, page, free_id(&xml));
            if (extensions)
                xml_insert(&xml, extensions->start, box);
            else
                xml_put_last(&xml, shapes, box);
            result->places++;
            result->crowded += !page->is_free;
        }
        package_edit_finish(&slides->ooxml->edit, page->name, &xml);
    }
    xml_clear(&xml);
}

/* ---- the whole ---- */

static void take_size(struct slides *slides)
{
    static const char *const size[] = {"sldSz", NULL};
    struct slide_room *room = &slides->room;
    const struct mark_label *label = slides->ooxml->edit.label;
    struct xml xml;

    room->width = USUAL_WIDTH;
    room->height = USUAL_HEIGHT;
    if (package_edit_parse(&slides->ooxml->edit, slides->ooxml->main, size, &xml)) {
        gint index = xml_find(&xml, 1, "sldSz");
        if (index >= 0) {
            room->width = MAX(number_of(xml_at(&xml, (guint)index), "cx"), 1000000);
            room->height = MAX(number_of(xml_at(&xml, (guint)index), "cy"), 1000000);
        }
    }
    xml_clear(&xml);
    slide_room_set_label(room, label->width, label->height);
}

static void read_all(struct slides *slides, const GPtrArray *names, const char *type_above)
{
    for (guint i = 0; i < names->len; i++)
        read_page(slides, names->pdata[i], type_above);
}

static void mark_masters(struct slides *slides, const GPtrArray *masters)
{
    for (guint i = 0; i < masters->len; i++) {
        struct slide_page *master = slide_room_find(&slides->room, masters->pdata[i]);
        slide_room_place_master(&slides->room, master);
        write_box(slides, master);
    }
}

static void mark_upon(struct slides *slides, const GPtrArray *names)
{
    for (guint i = 0; i < names->len; i++) {
        struct slide_page *page = slide_room_find(&slides->room, names->pdata[i]);
        /* One that shows the label above it may have had its own. */
        if (slide_room_place_upon(&slides->room, page) || slides->ooxml->old_text)
            write_box(slides, page);
    }
}

static void clear_all(struct slides *slides)
{
    GHashTableIter iter;
    gpointer page;

    g_hash_table_iter_init(&iter, slides->room.pages);
    while (g_hash_table_iter_next(&iter, NULL, &page))
        write_box(slides, page);
}

void ooxml_mark_slides(struct ooxml *ooxml)
{
    struct slides slides = {.ooxml = ooxml};
    g_autoptr(GPtrArray) masters = ooxml_list_type(ooxml, ".slideMaster+xml");
    g_autoptr(GPtrArray) layouts = ooxml_list_type(ooxml, ".slideLayout+xml");
    g_autoptr(GPtrArray) shown = ooxml_list_type(ooxml, ".slide+xml");

    slide_room_start(&slides.room);
    take_size(&slides);
    read_all(&slides, masters, NULL);
    read_all(&slides, layouts, "slideMaster");
    read_all(&slides, shown, "slideLayout");
    if (masters->len == 0) {
        mark_refuse(ooxml->edit.result, N_("no slide master of it was found"), NULL);
    } else if (ooxml->edit.label->level == LEVEL_NONE) {
        clear_all(&slides);
    } else {
        mark_masters(&slides, masters);
        mark_upon(&slides, layouts);
        mark_upon(&slides, shown);
    }
    slide_room_clear(&slides.room);
}
