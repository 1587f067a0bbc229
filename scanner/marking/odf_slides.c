/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Slides and drawings of OpenDocument: a frame on every master page (ODF 1.2 part 1, 16.9), and
 * one on the pages that do not show their master's objects or cover that place.
 */
#include "odf_marking.h"
#include "slide_room.h"

#include <glib/gi18n.h>
#include <string.h>

#define CONTENT      "content.xml"
#define USUAL_WIDTH  28.0 /* centimetres, where a page does not say */
#define USUAL_HEIGHT 21.0

static const char *const master_names[] = {"page-layout",
                                           "page-layout-properties",
                                           "master-page",
                                           "frame",
                                           "rect",
                                           "custom-shape",
                                           "g",
                                           "ellipse",
                                           "polygon",
                                           "path",
                                           "image",
                                           "notes",
                                           "text-box",
                                           "automatic-styles",
                                           "master-styles",
                                           "style",
                                           NULL};

static const char *const page_names[] = {"page",
                                         "frame",
                                         "rect",
                                         "custom-shape",
                                         "g",
                                         "ellipse",
                                         "polygon",
                                         "path",
                                         "image",
                                         "table",
                                         "object",
                                         "notes",
                                         "text-box",
                                         "automatic-styles",
                                         "body",
                                         "style",
                                         "drawing-page-properties",
                                         NULL};

/* ---- shapes ---- */

static gint64 emu(const struct xml_element *shape, const char *name)
{
    return (gint64)(odf_length(xml_attribute(shape, name), 0) * EMU_CENTIMETRE);
}

static bool is_shape(const struct xml_element *element)
{
    static const char *const shapes[] = {"frame", "rect", "custom-shape", "ellipse", "polygon",
                                         "path",  NULL};

    return g_strv_contains(shapes, element->name) && xml_attribute(element, "width");
}

/* Text boxes let through what is behind them; pictures and shapes are taken not to. */
static bool covers(const struct xml *xml, const struct xml_element *shape)
{
    return strcmp(shape->name, "frame") != 0 || xml_child(xml, shape, "text-box") == NULL;
}

/* Placeholders of masters show where others go and nothing themselves. */
static bool is_placeholder(const struct xml_element *shape)
{
    return xml_attribute(shape, "class") != NULL;
}

static bool is_in_notes(const struct xml *xml, const struct xml_element *shape)
{
    for (gint at = shape->parent; at >= 0; at = xml_at(xml, (guint)at)->parent)
        if (strcmp(xml_at(xml, (guint)at)->name, "notes") == 0)
            return true;
    return false;
}

static void take_shapes(struct slide_page *page, const struct xml *xml,
                        const struct xml_element *around, bool is_master)
{
    for (guint i = (guint)xml_index(xml, around) + 1; i < xml->elements->len; i++) {
        const struct xml_element *shape = xml_at(xml, i);
        if (!xml_is_within(shape, around))
            break;
        if (!is_shape(shape) || is_in_notes(xml, shape) ||
            g_strcmp0(xml_attribute(shape, "name"), ODF_NAME) == 0 ||
            (is_master && is_placeholder(shape)))
            continue;
        struct slide_area area = {.left = emu(shape, "x"), .top = emu(shape, "y")};
        area.right = area.left + emu(shape, "width");
        area.bottom = area.top + emu(shape, "height");
        area.covers = covers(xml, shape);
        slide_page_add_area(page, area);
    }
}

/* ---- our frame ---- */

static void append_length(GString *text, const char *name, gint64 length)
{
    char number[G_ASCII_DTOSTR_BUF_SIZE];

    g_ascii_formatd(number, sizeof number, "%.3f", (double)length / EMU_CENTIMETRE);
    g_string_append_printf(text, " svg:%s=\"%scm\"", name, number);
}

static char *make_frame(const struct odf *odf, const struct slide_room *room,
                        const struct slide_page *page, bool on_master)
{
    const struct mark_label *label = odf->edit.label;
    g_autofree char *paragraphs = odf_paragraphs(label, g_strv_length(label->lines));
    GString *text = g_string_new("<draw:frame" ODF_NAMESPACES " draw:name=\"" ODF_NAME "\"");

    /* Over something else it has no ground of its own. */
    g_string_append_printf(text, " draw:style-name=\"" ODF_NAME "%s\"",
                           page->is_free ? "G2" : "G1");
    if (on_master)
        g_string_append(text, " draw:layer=\"backgroundobjects\"");
    append_length(text, "x", page->label.left);
    append_length(text, "y", page->label.top);
    append_length(text, "width", room->label_width);
    append_length(text, "height", room->label_height);
    g_string_append_printf(text, "><draw:text-box>%s</draw:text-box></draw:frame>", paragraphs);
    return g_string_free(text, FALSE);
}

/* Notes come last. */
static void put_frame(struct odf *odf, const struct slide_room *room, struct xml *xml,
                      const struct xml_element *around, const struct slide_page *page,
                      bool on_master)
{
    const struct xml_element *notes = xml_child(xml, around, "notes");
    g_autofree char *frame = make_frame(odf, room, page, on_master);

    if (notes)
        xml_insert(xml, notes->start, frame);
    else
        xml_put_last(xml, around, frame);
    odf->edit.result->places++;
    odf->edit.result->crowded += !page->is_free;
}

/* ---- masters ---- */

static void take_size(struct odf *odf, struct slide_room *room, const struct xml *xml)
{
    const char *width = NULL, *height = NULL;

    /* That of the first master page's layout. */
    gint master = xml_find(xml, 0, "master-page");
    const char *name =
        master >= 0 ? xml_attribute(xml_at(xml, (guint)master), "page-layout-name") : NULL;
    for (gint i = xml_find(xml, 0, "page-layout"); i >= 0;
         i = xml_find(xml, (guint)i + 1, "page-layout")) {
        const struct xml_element *layout = xml_at(xml, (guint)i);
        const struct xml_element *properties = xml_child(xml, layout, "page-layout-properties");
        if (properties && g_strcmp0(xml_attribute(layout, "name"), name) == 0) {
            width = xml_attribute(properties, "page-width");
            height = xml_attribute(properties, "page-height");
        }
    }
    room->width = (gint64)(odf_length(width, USUAL_WIDTH) * EMU_CENTIMETRE);
    room->height = (gint64)(odf_length(height, USUAL_HEIGHT) * EMU_CENTIMETRE);
    slide_room_set_label(room, odf->edit.label->width, odf->edit.label->height);
}

static char *master_key(const struct xml_element *master)
{
    const char *name = xml_attribute(master, "name");

    return g_strconcat("master ", name ? name : "", NULL);
}

static void read_masters(struct odf *odf, struct slide_room *room)
{
    struct xml xml;

    if (package_edit_parse(&odf->edit, ODF_STYLES, master_names, &xml)) {
        take_size(odf, room, &xml);
        for (gint i = xml_find(&xml, 0, "master-page"); i >= 0;
             i = xml_find(&xml, (guint)i + 1, "master-page")) {
            const struct xml_element *master = xml_at(&xml, (guint)i);
            g_autofree char *key = master_key(master);
            take_shapes(slide_room_add(room, key, NULL), &xml, master, true);
        }
    }
    xml_clear(&xml);
}

static void mark_masters(struct odf *odf, struct slide_room *room)
{
    struct xml xml;

    if (package_edit_parse(&odf->edit, ODF_STYLES, master_names, &xml)) {
        odf_remove_frames(&xml);
        for (gint i = xml_find(&xml, 0, "master-page");
             odf->edit.label->level != LEVEL_NONE && i >= 0;
             i = xml_find(&xml, (guint)i + 1, "master-page")) {
            const struct xml_element *master = xml_at(&xml, (guint)i);
            g_autofree char *key = master_key(master);
            struct slide_page *page = slide_room_find(room, key);
            slide_room_place_master(room, page);
            put_frame(odf, room, &xml, master, page, true);
        }
        if (odf->edit.label->level != LEVEL_NONE)
            odf_add_styles(&xml);
        package_edit_finish(&odf->edit, ODF_STYLES, &xml);
    }
    xml_clear(&xml);
}

/* ---- pages ---- */

/* Whether the page's style leaves its master's objects out. */
static bool hides_master(const struct xml *xml, const struct xml_element *page)
{
    const char *style = xml_attribute(page, "style-name");

    for (gint i = xml_find(xml, 0, "style"); style && i >= 0;
         i = xml_find(xml, (guint)i + 1, "style")) {
        const struct xml_element *element = xml_at(xml, (guint)i);
        if (g_strcmp0(xml_attribute(element, "name"), style) != 0)
            continue;
        const struct xml_element *properties = xml_child(xml, element, "drawing-page-properties");
        return properties &&
               g_strcmp0(xml_attribute(properties, "background-objects-visible"), "false") == 0;
    }
    return false;
}

static char *page_key(guint index)
{
    return g_strdup_printf("page %u", index);
}

static void read_pages(struct odf *odf, struct slide_room *room)
{
    struct xml xml;

    if (package_edit_parse(&odf->edit, CONTENT, page_names, &xml))
        for (gint i = xml_find(&xml, 0, "page"); i >= 0; i = xml_find(&xml, (guint)i + 1, "page")) {
            const struct xml_element *element = xml_at(&xml, (guint)i);
            const char *master = xml_attribute(element, "master-page-name");
            g_autofree char *key = page_key((guint)i);
            g_autofree char *above = g_strconcat("master ", master ? master : "", NULL);
            struct slide_page *page = slide_room_add(room, key, above);
            page->hides_above = hides_master(&xml, element);
            take_shapes(page, &xml, element, false);
        }
    xml_clear(&xml);
}

static void mark_pages(struct odf *odf, struct slide_room *room)
{
    bool any = false;
    struct xml xml;

    if (package_edit_parse(&odf->edit, CONTENT, page_names, &xml)) {
        odf_remove_frames(&xml);
        for (gint i = xml_find(&xml, 0, "page"); odf->edit.label->level != LEVEL_NONE && i >= 0;
             i = xml_find(&xml, (guint)i + 1, "page")) {
            g_autofree char *key = page_key((guint)i);
            struct slide_page *page = slide_room_find(room, key);
            if (!slide_room_place_upon(room, page))
                continue;
            put_frame(odf, room, &xml, xml_at(&xml, (guint)i), page, false);
            any = true;
        }
        if (any)
            odf_add_styles(&xml);
        package_edit_finish(&odf->edit, CONTENT, &xml);
    }
    xml_clear(&xml);
}

void odf_mark_slides(struct odf *odf)
{
    struct slide_room room;

    slide_room_start(&room);
    read_masters(odf, &room);
    read_pages(odf, &room);
    mark_masters(odf, &room);
    mark_pages(odf, &room);
    slide_room_clear(&room);
}
