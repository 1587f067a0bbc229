/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Headers of OpenDocument pages (ODF 1.2 part 1, 16.9 to 16.11). In texts the label is a frame
 * that stands beside the text. Sheets know no such frames in headers; there it is the right
 * region, and where the header was off the margin gives the room, so that no page breaks
 * elsewhere.
 */
#include "odf_marking.h"

#include <string.h>

#define USUAL_MARGIN  2.0 /* centimetres, where a page does not say */
#define HEADER_HEIGHT 0.6 /* of one we switch on in sheets */
#define LEAST_MARGIN  0.3
/* Above this all lines of the label fit, from this much below the edge of the paper on. */
#define ROOMY_MARGIN 1.75
#define ROOMY_TOP    "0.5cm"
#define NARROW_TOP   "0.1cm"
#define WIDTH_EXTRA  1.15

static const char *const headers[] = {"header", "header-left", "header-first"};

static const char *const wanted[] = {
    "page-layout",
    "page-layout-properties",
    "header-style",
    "header-footer-properties",
    "master-page",
    "header",
    "header-left",
    "header-first",
    "region-left",
    "region-center",
    "region-right",
    "p",
    "h",
    "span",
    "frame",
    "automatic-styles",
    "master-styles",
    "style",
    NULL,
};

/* ---- pages ---- */

/* The page layout of a master page; NULL. */
static const struct xml_element *layout_of(const struct xml *xml, const struct xml_element *master)
{
    const char *name = xml_attribute(master, "page-layout-name");

    for (gint i = xml_find(xml, 0, "page-layout"); name && i >= 0;
         i = xml_find(xml, (guint)i + 1, "page-layout"))
        if (g_strcmp0(xml_attribute(xml_at(xml, (guint)i), "name"), name) == 0)
            return xml_at(xml, (guint)i);
    return NULL;
}

static double top_margin(const struct xml *xml, const struct xml_element *layout)
{
    const struct xml_element *properties =
        layout ? xml_child(xml, layout, "page-layout-properties") : NULL;
    const char *top = properties ? xml_attribute(properties, "margin-top") : NULL;

    if (top == NULL && properties)
        top = xml_attribute(properties, "margin");
    return odf_length(top, USUAL_MARGIN);
}

static bool is_shown(const struct xml_element *header)
{
    return g_strcmp0(xml_attribute(header, "display"), "false") != 0;
}

/* ---- texts ---- */

static char *make_frame(const struct mark_label *label, bool roomy)
{
    guint lines = roomy ? g_strv_length(label->lines) : 1;
    g_autofree char *paragraphs = odf_paragraphs(label, lines);
    char width[G_ASCII_DTOSTR_BUF_SIZE], height[G_ASCII_DTOSTR_BUF_SIZE];

    g_ascii_formatd(width, sizeof width, "%.2f", label->width * WIDTH_EXTRA * 2.54 / 72);
    g_ascii_formatd(height, sizeof height, "%.2f", roomy ? label->height * 2.54 / 72 + 0.15 : 0.65);
    return g_strdup_printf("<draw:frame" ODF_NAMESPACES " draw:style-name=\"" ODF_NAME
                           "G1\" draw:name=\"" ODF_NAME "\" text:anchor-type=\"paragraph\""
                           " svg:y=\"%s\" svg:width=\"%scm\" svg:height=\"%scm\""
                           " draw:z-index=\"1000\"><draw:text-box>%s</draw:text-box></draw:frame>",
                           roomy ? ROOMY_TOP : NARROW_TOP, width, height, paragraphs);
}

/* The first paragraph that stands in the header itself, not in a table; NULL. */
static const struct xml_element *first_paragraph(const struct xml *xml,
                                                 const struct xml_element *header)
{
    gint index = xml_index(xml, header);

    for (guint i = (guint)index + 1; i < xml->elements->len; i++) {
        const struct xml_element *element = xml_at(xml, i);
        if (!xml_is_within(element, header))
            break;
        bool paragraph = strcmp(element->name, "p") == 0 || strcmp(element->name, "h") == 0;
        if (paragraph && element->depth == header->depth + 1)
            return element;
    }
    return NULL;
}

/* Holds the frame and is hardly higher than nothing. */
static char *wrap_frame(const char *frame)
{
    return g_strconcat("<text:p xmlns:text=\"" ODF_TEXT_URI "\" text:style-name=\"" ODF_NAME
                       "P3\">",
                       frame, "</text:p>", NULL);
}

static void mark_text_header(struct odf *odf, struct xml *xml, const struct xml_element *header,
                             const char *frame)
{
    const struct xml_element *paragraph = first_paragraph(xml, header);
    g_autofree char *wrapped = wrap_frame(frame);

    if (paragraph)
        xml_put_first(xml, paragraph, frame);
    else
        xml_put_first(xml, header, wrapped);
    odf->edit.result->places++;
}

/* A layout that never had a header does not say how far it stands from the text. */
static void close_gap(struct xml *xml, const struct xml_element *layout)
{
    const struct xml_element *style = layout ? xml_child(xml, layout, "header-style") : NULL;
    static const char gap[] =
        "<style:header-footer-properties" ODF_NAMESPACES
        " fo:min-height=\"0cm\" fo:margin-left=\"0cm\" fo:margin-right=\"0cm\""
        " fo:margin-bottom=\"0cm\"/>";

    if (style && xml_child(xml, style, "header-footer-properties") == NULL)
        xml_put_first(xml, style, gap);
}

/* Master pages often share a layout, which is changed once. */
static bool is_first_with(const struct xml *xml, guint master, const struct xml_element *layout)
{
    for (gint i = xml_find(xml, 0, "master-page"); i >= 0 && (guint)i < master;
         i = xml_find(xml, (guint)i + 1, "master-page"))
        if (layout_of(xml, xml_at(xml, (guint)i)) == layout)
            return false;
    return true;
}

static void mark_text_master(struct odf *odf, struct xml *xml, guint index)
{
    const struct xml_element *master = xml_at(xml, index);
    const struct xml_element *layout = layout_of(xml, master);
    bool has_header = false;
    g_autofree char *frame = make_frame(odf->edit.label, top_margin(xml, layout) >= ROOMY_MARGIN);

    for (guint i = 0; i < G_N_ELEMENTS(headers); i++) {
        const struct xml_element *header = xml_child(xml, master, headers[i]);
        if (header == NULL || !is_shown(header))
            continue;
        mark_text_header(odf, xml, header, frame);
        has_header |= i == 0;
    }
    if (has_header || xml_child(xml, master, "header"))
        return;
    g_autofree char *wrapped = wrap_frame(frame);
    g_autofree char *header = g_strconcat("<style:header xmlns:style=\"" ODF_STYLE_URI "\">",
                                          wrapped, "</style:header>", NULL);
    xml_put_first(xml, master, header);
    if (is_first_with(xml, index, layout))
        close_gap(xml, layout);
    odf->edit.result->places++;
}

void odf_mark_text(struct odf *odf)
{
    struct xml xml;

    if (package_edit_parse(&odf->edit, ODF_STYLES, wanted, &xml)) {
        odf_remove_frames(&xml);
        for (gint i = xml_find(&xml, 0, "master-page");
             odf->edit.label->level != LEVEL_NONE && i >= 0;
             i = xml_find(&xml, (guint)i + 1, "master-page"))
            mark_text_master(odf, &xml, (guint)i);
        if (odf->edit.label->level != LEVEL_NONE)
            odf_add_styles(&xml);
        package_edit_finish(&odf->edit, ODF_STYLES, &xml);
    }
    xml_clear(&xml);
}

/* ---- sheets ---- */

static char *make_span(const struct mark_label *label, const char *behind)
{
    g_autofree char *line = xml_escape(label->lines[0]);

    return g_strdup_printf("<text:span xmlns:text=\"" ODF_TEXT_URI "\" text:style-name=\"" ODF_NAME
                           "T1\">%s%s</text:span>",
                           line, behind);
}

/* Our spans by what they say: programs rename the styles of what they save. */
static void remove_spans(struct odf *odf, struct xml *xml)
{
    g_auto(GStrv) lines = g_strsplit(odf->old_text ? odf->old_text : "", "\n", 2);

    for (gint i = xml_find(xml, 0, "span"); odf->old_text && i >= 0;
         i = xml_find(xml, (guint)i + 1, "span")) {
        const struct xml_element *span = xml_at(xml, (guint)i);
        g_autofree char *text = xml_text(xml, span);
        g_strchomp(text);
        gsize first = strlen(lines[0]);
        bool beside = strncmp(text, lines[0], first) == 0 && strcmp(text + first, "　") == 0;
        if (strcmp(text, lines[0]) == 0 || beside)
            xml_remove(xml, span->start, span->end);
    }
}

/* In front of what the right region says, in its line, so that it gets no higher. */
static void mark_region(struct odf *odf, struct xml *xml, const struct xml_element *region)
{
    const struct xml_element *paragraph = first_paragraph(xml, region);
    g_autofree char *text = xml_text(xml, region);
    g_autofree char *span = make_span(odf->edit.label, *g_strstrip(text) ? "　" : "");
    g_autofree char *whole =
        g_strconcat("<text:p xmlns:text=\"" ODF_TEXT_URI "\">", span, "</text:p>", NULL);

    if (paragraph)
        xml_put_first(xml, paragraph, span);
    else
        xml_put_first(xml, region, whole);
}

static char *right_region(struct odf *odf)
{
    g_autofree char *span = make_span(odf->edit.label, "");

    return g_strconcat("<style:region-right xmlns:style=\"" ODF_STYLE_URI
                       "\"><text:p xmlns:text=\"" ODF_TEXT_URI "\">",
                       span, "</text:p></style:region-right>", NULL);
}

/* A header without regions is a centred one. */
static void mark_sheet_header(struct odf *odf, struct xml *xml, const struct xml_element *header)
{
    const struct xml_element *right = xml_child(xml, header, "region-right");
    bool regions =
        right || xml_child(xml, header, "region-left") || xml_child(xml, header, "region-center");
    g_autofree char *region = right_region(odf);

    if (right) {
        mark_region(odf, xml, right);
    } else if (regions || header->empty) {
        xml_put_last(xml, header, region);
    } else {
        g_autofree char *behind = g_strconcat("</style:region-center>", region, NULL);
        xml_insert(xml, header->inner, "<style:region-center xmlns:style=\"" ODF_STYLE_URI "\">");
        xml_insert(xml, header->inner_end, behind);
    }
    odf->edit.result->places++;
}

/* The room a switched-on header takes is taken from the margin above it. */
static void give_room(struct xml *xml, const struct xml_element *layout)
{
    const struct xml_element *style = layout ? xml_child(xml, layout, "header-style") : NULL;
    const struct xml_element *old =
        style ? xml_child(xml, style, "header-footer-properties") : NULL;
    const struct xml_element *properties =
        layout ? xml_child(xml, layout, "page-layout-properties") : NULL;
    double height = old ? odf_length(xml_attribute(old, "min-height"), 0.75) +
                              odf_length(xml_attribute(old, "margin-bottom"), 0.25)
                        : HEADER_HEIGHT;
    double margin = MAX(top_margin(xml, layout) - height, LEAST_MARGIN);
    char number[G_ASCII_DTOSTR_BUF_SIZE];
    static const char sizes[] = "<style:header-footer-properties" ODF_NAMESPACES
                                " fo:min-height=\"0.6cm\" fo:margin-left=\"0cm\""
                                " fo:margin-right=\"0cm\" fo:margin-bottom=\"0cm\"/>";

    if (style && old == NULL)
        xml_put_first(xml, style, sizes);
    if (properties == NULL)
        return;
    g_ascii_formatd(number, sizeof number, "%.3f", margin);
    g_autofree char *attribute = g_strdup_printf(" fo:margin-top=\"%scm\"", number);
    xml_set_attribute(xml, properties, "margin-top", attribute);
}

static void mark_sheet_master(struct odf *odf, struct xml *xml, guint index)
{
    const struct xml_element *master = xml_at(xml, index);
    const struct xml_element *layout = layout_of(xml, master);
    const struct xml_element *header = xml_child(xml, master, "header");
    bool shown = header && is_shown(header);
    g_autofree char *region = right_region(odf);
    g_autofree char *fresh = g_strconcat("<style:header xmlns:style=\"" ODF_STYLE_URI "\">", region,
                                         "</style:header>", NULL);

    for (guint i = 0; i < G_N_ELEMENTS(headers); i++) {
        const struct xml_element *variant = xml_child(xml, master, headers[i]);
        if (variant && is_shown(variant))
            mark_sheet_header(odf, xml, variant);
    }
    if (shown)
        return;
    if (header) {
        xml_remove(xml, header->start, header->end);
        xml_insert(xml, header->end, fresh);
    } else {
        xml_put_first(xml, master, fresh);
    }
    if (is_first_with(xml, index, layout))
        give_room(xml, layout);
    odf->edit.result->places++;
}

void odf_mark_sheets(struct odf *odf)
{
    struct xml xml;

    if (package_edit_parse(&odf->edit, ODF_STYLES, wanted, &xml)) {
        remove_spans(odf, &xml);
        package_edit_finish(&odf->edit, ODF_STYLES, &xml);
    }
    xml_clear(&xml);
    if (odf->edit.label->level == LEVEL_NONE || odf->edit.result->state != MARK_MADE)
        return;
    if (package_edit_parse(&odf->edit, ODF_STYLES, wanted, &xml)) {
        for (gint i = xml_find(&xml, 0, "master-page"); i >= 0;
             i = xml_find(&xml, (guint)i + 1, "master-page"))
            mark_sheet_master(odf, &xml, (guint)i);
        odf_add_styles(&xml);
        package_edit_finish(&odf->edit, ODF_STYLES, &xml);
    }
    xml_clear(&xml);
}
