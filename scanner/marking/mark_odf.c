/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * OpenDocument: the label in page headers and on slide masters, and in meta.xml.
 */
#include "odf_marking.h"

#include <glib/gi18n.h>
#include <string.h>

#define META     "meta.xml"
#define MANIFEST "META-INF/manifest.xml"

/* ---- what it is and whether it may be changed ---- */

static void check_package(struct odf *odf)
{
    static const char encrypted[] = "encryption-data";

    if (package_edit_has(&odf->edit, "META-INF/documentsignatures.xml"))
        mark_refuse(odf->edit.result, N_("it is signed; any change would break the signature"),
                    NULL);
    GByteArray *bytes = package_edit_load(&odf->edit, MANIFEST, true);
    if (bytes && memmem(bytes->data, bytes->len, encrypted, strlen(encrypted)) != NULL)
        mark_refuse(odf->edit.result, N_("it is locked with a password"), NULL);
    if (bytes)
        g_byte_array_unref(bytes);
}

/* "application/vnd.oasis.opendocument.text-template" is a text, too. */
static bool is_kind(struct odf *odf, const char *kind)
{
    g_autofree char *wanted = g_strconcat("application/vnd.oasis.opendocument.", kind, NULL);
    GByteArray *type = package_edit_load(&odf->edit, "mimetype", true);
    bool is = type && type->len >= strlen(wanted) &&
              memcmp(type->data, wanted, strlen(wanted)) == 0 && type->len < 200;

    if (type)
        g_byte_array_unref(type);
    return is;
}

static void mark_kind(struct odf *odf)
{
    if (is_kind(odf, "text"))
        odf_mark_text(odf);
    else if (is_kind(odf, "spreadsheet"))
        odf_mark_sheets(odf);
    else if (is_kind(odf, "presentation") || is_kind(odf, "graphics"))
        odf_mark_slides(odf);
    else
        mark_refuse(odf->edit.result, N_("there is no way to put a label into such a file"), NULL);
}

/* ---- what the kinds share ---- */

double odf_length(const char *text, double missing)
{
    static const struct {
        const char *unit;
        double centimetres;
    } units[] = {{"cm", 1},         {"mm", 0.1},      {"in", 2.54},     {"inch", 2.54},
                 {"pt", 2.54 / 72}, {"pc", 2.54 / 6}, {"px", 2.54 / 96}};
    char *end = NULL;
    double number = text ? g_ascii_strtod(text, &end) : 0;

    for (guint i = 0; end && end != text && i < G_N_ELEMENTS(units); i++)
        if (strcmp(end, units[i].unit) == 0)
            return number * units[i].centimetres;
    return missing;
}

char *odf_paragraphs(const struct mark_label *label, guint lines)
{
    GString *text = g_string_new(NULL);

    for (guint i = 0; i < lines && label->lines[i]; i++) {
        g_autofree char *line = xml_escape(label->lines[i]);
        g_string_append_printf(text, "<text:p text:style-name=\"" ODF_NAME "P%d\">%s</text:p>",
                               i == 0 ? 1 : 2, line);
    }
    return g_string_free(text, FALSE);
}

#define PARAGRAPH(name, size, weight)                                                              \
    "<style:style style:name=\"" ODF_NAME name "\" style:family=\"paragraph\">"                    \
    "<style:paragraph-properties fo:text-align=\"center\" fo:margin-top=\"0cm\""                   \
    " fo:margin-bottom=\"0cm\" fo:margin-left=\"0cm\" fo:margin-right=\"0cm\""                     \
    " fo:text-indent=\"0cm\" fo:line-height=\"100%\"/><style:text-properties fo:color=\"#c00000\"" \
    " fo:font-size=\"" size "\" style:font-size-asian=\"" size "\" fo:font-weight=\"" weight       \
    "\" style:font-weight-asian=\"" weight "\"/></style:style>"

const char *odf_styles(void)
{
    return PARAGRAPH("P1", "14pt", "bold") PARAGRAPH("P2", "6.5pt", "normal")
        /* A paragraph that takes no room. */
        "<style:style style:name=\"" ODF_NAME "P3\" style:family=\"paragraph\">"
        "<style:paragraph-properties fo:margin-top=\"0cm\" fo:margin-bottom=\"0cm\""
        " fo:line-height=\"0.02cm\"/><style:text-properties fo:font-size=\"1pt\""
        " style:font-size-asian=\"1pt\"/></style:style>"
        "<style:style style:name=\"" ODF_NAME "T1\" style:family=\"text\"><style:text-properties"
        " fo:color=\"#c00000\" fo:font-weight=\"bold\" style:font-weight-asian=\"bold\"/>"
        "</style:style>"
        "<style:style style:name=\"" ODF_NAME "G1\" style:family=\"graphic\">"
        "<style:graphic-properties style:wrap=\"run-through\" style:run-through=\"foreground\""
        " style:vertical-pos=\"from-top\" style:vertical-rel=\"page\""
        " style:horizontal-pos=\"right\" style:horizontal-rel=\"page-content\""
        " style:flow-with-text=\"false\" fo:margin-left=\"0cm\" fo:margin-right=\"0cm\""
        " fo:margin-top=\"0cm\" fo:margin-bottom=\"0cm\" fo:padding=\"0.05cm\""
        " fo:border=\"1pt solid #c00000\" draw:fill=\"none\" draw:stroke=\"solid\""
        " svg:stroke-width=\"0.035cm\" svg:stroke-color=\"#c00000\""
        " draw:textarea-vertical-align=\"middle\" draw:auto-grow-height=\"false\"/></style:style>"
        "<style:style style:name=\"" ODF_NAME "G2\" style:family=\"graphic\">"
        "<style:graphic-properties draw:fill=\"solid\" draw:fill-color=\"#ffffff\""
        " draw:stroke=\"solid\" svg:stroke-width=\"0.035cm\" svg:stroke-color=\"#c00000\""
        " draw:textarea-vertical-align=\"middle\" draw:textarea-horizontal-align=\"center\""
        " draw:auto-grow-height=\"false\" draw:auto-grow-width=\"false\""
        " fo:padding-top=\"0cm\" fo:padding-bottom=\"0cm\" fo:padding-left=\"0.1cm\""
        " fo:padding-right=\"0.1cm\"/></style:style>";
}

/* The prefixes of the part may be others than ours, so each style says its own. */
void odf_add_styles(struct xml *xml)
{
    gint at = xml_find(xml, 0, "automatic-styles");
    g_auto(GStrv) styles = g_strsplit(odf_styles(), "<style:style ", -1);
    g_autofree char *declared = g_strjoinv("<style:style" ODF_NAMESPACES " ", styles);

    for (gint i = xml_find(xml, 0, "style"); i >= 0; i = xml_find(xml, (guint)i + 1, "style"))
        if (g_strcmp0(xml_attribute(xml_at(xml, (guint)i), "name"), ODF_NAME "P1") == 0)
            return;
    if (at >= 0) {
        xml_put_last(xml, xml_at(xml, (guint)at), declared);
        return;
    }
    /* They come before the master styles, or before the body. */
    g_autofree char *whole =
        g_strconcat("<office:automatic-styles xmlns:office=\"" ODF_OFFICE_URI "\">", declared,
                    "</office:automatic-styles>", NULL);
    gint behind = xml_find(xml, 0, "master-styles");
    if (behind < 0)
        behind = xml_find(xml, 0, "body");
    if (behind >= 0)
        xml_insert(xml, xml_at(xml, (guint)behind)->start, whole);
    else
        xml_put_last(xml, xml_root(xml), whole);
}

void odf_remove_frames(struct xml *xml)
{
    for (gint i = xml_find(xml, 0, "frame"); i >= 0; i = xml_find(xml, (guint)i + 1, "frame")) {
        const struct xml_element *frame = xml_at(xml, (guint)i);
        if (g_strcmp0(xml_attribute(frame, "name"), ODF_NAME) == 0)
            xml_remove(xml, frame->start, frame->end);
    }
}

/* ---- meta.xml ---- */

static const char *const user_defined[] = {"meta", "user-defined", NULL};

static int read_label(struct odf *odf)
{
    GByteArray *bytes = package_edit_load(&odf->edit, META, true);
    int level = LEVEL_NONE;
    struct xml xml = {0};

    if (bytes && xml_parse(&xml, bytes, user_defined))
        for (guint i = 1; i < xml.elements->len; i++) {
            const char *name = xml_attribute(xml_at(&xml, i), "name");
            g_autofree char *text = xml_text(&xml, xml_at(&xml, i));
            if (g_strcmp0(name, MARK_LEVEL) == 0)
                level = mark_level_of(text);
            if (g_strcmp0(name, MARK_TEXT) == 0) {
                g_free(odf->old_text);
                odf->old_text = g_steal_pointer(&text);
            }
        }
    xml_clear(&xml);
    return level;
}

static void append_value(GString *text, const char *name, const char *value)
{
    g_autofree char *escaped = xml_escape(value);

    g_string_append_printf(text,
                           "<meta:user-defined xmlns:meta=\"" ODF_META_URI
                           "\" meta:name=\"%s\">%s</meta:user-defined>",
                           name, escaped);
}

static void append_label(GString *text, const struct mark_label *label)
{
    g_autofree char *lines = mark_label_text(label);
    char level[] = {(char)('0' + label->level), '\0'};

    append_value(text, MARK_LEVEL, level);
    append_value(text, MARK_NAME, label->name);
    append_value(text, MARK_TEXT, lines);
    append_value(text, MARK_DATE, label->date);
}

static void make_meta(struct odf *odf)
{
    static const char *const none[] = {NULL};
    struct xml xml;

    package_edit_store_text(
        &odf->edit, META,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<office:document-meta xmlns:office=\"" ODF_OFFICE_URI
        "\" office:version=\"1.2\"><office:meta></office:meta></office:document-meta>");
    if (package_edit_parse(&odf->edit, MANIFEST, none, &xml)) {
        xml_put_last(&xml, xml_root(&xml),
                     "<manifest:file-entry xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:"
                     "manifest:1.0\" manifest:full-path=\"" META
                     "\" manifest:media-type=\"text/xml\"/>");
        package_edit_finish(&odf->edit, MANIFEST, &xml);
    }
    xml_clear(&xml);
}

static void write_meta(struct odf *odf)
{
    const struct mark_label *label = odf->edit.label;
    g_autoptr(GString) text = g_string_new(NULL);
    struct xml xml;

    if (label->level != LEVEL_NONE)
        append_label(text, label);
    if (!package_edit_has(&odf->edit, META) && label->level != LEVEL_NONE)
        make_meta(odf);
    if (package_edit_parse(&odf->edit, META, user_defined, &xml)) {
        gint meta = xml_find(&xml, 1, "meta");
        for (guint i = 1; i < xml.elements->len; i++) {
            const char *name = xml_attribute(xml_at(&xml, i), "name");
            if (name && g_ascii_strncasecmp(name, "Maruhi_", 7) == 0)
                xml_remove(&xml, xml_at(&xml, i)->start, xml_at(&xml, i)->end);
        }
        if (meta >= 0 && text->len > 0)
            xml_put_last(&xml, xml_at(&xml, (guint)meta), text->str);
        package_edit_finish(&odf->edit, META, &xml);
    }
    xml_clear(&xml);
}

/* ---- the whole ---- */

static void mark_package(struct odf *odf, struct mark_edit *edit)
{
    struct mark_result *result = odf->edit.result;

    check_package(odf);
    if (result->state != MARK_MADE)
        return;
    result->level_before = read_label(odf);
    if (package_edit_is_already(&odf->edit, odf->old_text)) {
        result->state = MARK_ALREADY;
        return;
    }
    mark_kind(odf);
    write_meta(odf);
    if (result->state == MARK_MADE)
        package_edit_write(&odf->edit, edit);
}

static void mark(const struct document *document, const struct mark_label *label,
                 struct mark_edit *edit, struct mark_result *result)
{
    struct reading reading = {0};
    g_autoptr(Package) package = package_open(document, &reading);
    struct odf odf = {0};

    if (package == NULL) {
        mark_refuse(result, N_("its zip archive is not plain and in order"), NULL);
        reading_clear(&reading);
        return;
    }
    if (package_edit_open(&odf.edit, document, package, label, result))
        mark_package(&odf, edit);
    package_edit_close(&odf.edit);
    reading_clear(&reading);
    g_free(odf.old_text);
}

static const char *const types[] = {"odf", NULL};

const struct mark_writer mark_odf = {
    .name = "odf",
    .place = N_("in all page headers or on all slides, and in the properties"),
    .types = types,
    .mark = mark,
};
