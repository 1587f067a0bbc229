/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Word: a framed paragraph at the beginning of every header (ECMA-376 part 1, 17.10 and
 * 17.3.1.11). A frame stands beside the text, so that no line and no page moves.
 */
#include "ooxml.h"

#include <string.h>

#define WORD_URI     "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
#define HEADER_TYPE  "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"
#define USUAL_MARGIN 1440 /* an inch */
#define FRAME_EXTRA  1.15 /* another font than ours may be wider */

/* What fits between the edge of the paper and the text. Twentieths and halves of a point. */
struct frame {
    int margin; /* of the page that has the least, at the top */
    int top;
    bool all_lines;
    int head_size, small_size;
};
static const struct frame frames[] = {
    {1000, 300, true, 28, 13},
    {460, 100, false, 28, 13},
    {0, 60, false, 18, 13},
};

/* ---- our paragraph ---- */

static void append_run(GString *text, const char *line, bool head, int size)
{
    g_autofree char *escaped = xml_escape(line);

    g_string_append_printf(
        text,
        "<w:r><w:rPr><w:rFonts w:ascii=\"MS Gothic\" w:hAnsi=\"MS Gothic\" w:eastAsia=\"MS "
        "Gothic\"/>%s<w:color w:val=\"C00000\"/><w:sz w:val=\"%d\"/></w:rPr>%s<w:t "
        "xml:space=\"preserve\">%s</w:t></w:r>",
        head ? "<w:b/>" : "", size, head ? "" : "<w:br/>", escaped);
}

/* The caller frees. */
static char *make_paragraph(const struct mark_label *label, const struct frame *frame)
{
    static const char *const sides[] = {"top", "left", "bottom", "right"};
    GString *text = g_string_new(NULL);

    g_string_append_printf(
        text,
        "<w:p xmlns:w=\"" WORD_URI "\"><w:pPr><w:framePr w:w=\"%d\" w:hRule=\"auto\" "
        "w:wrap=\"around\" w:vAnchor=\"page\" w:hAnchor=\"margin\" w:xAlign=\"right\" "
        "w:y=\"%d\"/><w:pBdr>",
        (int)(label->width * 20 * FRAME_EXTRA), frame->top);
    for (guint i = 0; i < G_N_ELEMENTS(sides); i++)
        g_string_append_printf(
            text, "<w:%s w:val=\"single\" w:sz=\"8\" w:space=\"1\" w:color=\"C00000\"/>", sides[i]);
    g_string_append(text, "</w:pBdr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" "
                          "w:lineRule=\"auto\"/><w:ind w:left=\"0\" w:right=\"0\" "
                          "w:firstLine=\"0\"/><w:jc w:val=\"center\"/></w:pPr>");
    for (guint i = 0; label->lines[i] && (i == 0 || frame->all_lines); i++)
        append_run(text, label->lines[i], i == 0, i == 0 ? frame->head_size : frame->small_size);
    g_string_append(text, "</w:p>");
    return g_string_free(text, FALSE);
}

/* Lines of a paragraph's text, joined by '\n'. The caller frees. */
static char *paragraph_text(const struct xml *xml, const struct xml_element *paragraph)
{
    GString *text = g_string_new(NULL);

    for (guint i = (guint)xml_index(xml, paragraph) + 1; i < xml->elements->len; i++) {
        const struct xml_element *element = xml_at(xml, i);
        if (!xml_is_within(element, paragraph))
            break;
        if (strcmp(element->name, "br") == 0)
            g_string_append_c(text, '\n');
        if (strcmp(element->name, "t") != 0)
            continue;
        g_autofree char *piece = xml_text(xml, element);
        g_string_append(text, piece);
    }
    return g_string_free(text, FALSE);
}

static bool is_framed(const struct xml *xml, const struct xml_element *paragraph)
{
    const struct xml_element *properties = xml_child(xml, paragraph, "pPr");

    return properties && xml_child(xml, properties, "framePr");
}

/* All of our lines, or the first alone. */
static bool is_our_text(const char *text, const char *ours)
{
    gsize first = strcspn(ours, "\n");

    return strcmp(text, ours) == 0 || (strlen(text) == first && strncmp(text, ours, first) == 0);
}

static void remove_old(struct ooxml *ooxml, struct xml *xml)
{
    for (gint i = xml_find(xml, 0, "p"); ooxml->old_text && i >= 0;
         i = xml_find(xml, (guint)i + 1, "p")) {
        const struct xml_element *paragraph = xml_at(xml, (guint)i);
        g_autofree char *text = paragraph_text(xml, paragraph);
        if (is_framed(xml, paragraph) && is_our_text(text, ooxml->old_text))
            xml_remove(xml, paragraph->start, paragraph->end);
    }
}

static void mark_header(struct ooxml *ooxml, const char *name, const struct frame *frame)
{
    static const char *const wanted[] = {"p", "pPr", "framePr", "t", "br", NULL};
    struct xml xml;

    if (package_edit_parse(&ooxml->edit, name, wanted, &xml)) {
        remove_old(ooxml, &xml);
        if (ooxml->edit.label->level != LEVEL_NONE) {
            g_autofree char *paragraph = make_paragraph(ooxml->edit.label, frame);
            xml_put_first(&xml, xml_root(&xml), paragraph);
        }
        package_edit_finish(&ooxml->edit, name, &xml);
        ooxml->edit.result->places++;
    }
    xml_clear(&xml);
}

/* ---- which headers there are ---- */

enum header_type { HEADER_DEFAULT, HEADER_FIRST, HEADER_EVEN, HEADER_TYPES };
static const char *const type_names[HEADER_TYPES] = {"default", "first", "even"};

struct story {
    GPtrArray *headers; /* names of parts, each once */
    gint64 margin;      /* the least there is at the top of a page */
    /* Of the first section, from which all later ones inherit what they lack. */
    gint first_section; /* index; -1: the document has none */
    bool has[HEADER_TYPES], needs[HEADER_TYPES];
};

/* Sections of the past (in sectPrChange) are not shown. */
static bool is_past(const struct xml *xml, const struct xml_element *element)
{
    for (gint at = element->parent; at >= 0; at = xml_at(xml, (guint)at)->parent)
        if (strcmp(xml_at(xml, (guint)at)->name, "sectPrChange") == 0)
            return true;
    return false;
}

static void take_reference(struct ooxml *ooxml, struct story *story,
                           const struct xml_element *reference)
{
    const char *type = xml_attribute(reference, "type");
    const char *id = xml_attribute(reference, "id");
    char *name = id ? ooxml_follow(ooxml, ooxml->main, id) : NULL;

    for (guint i = 0; i < HEADER_TYPES; i++)
        if (g_strcmp0(type, type_names[i]) == 0 && reference->parent == story->first_section)
            story->has[i] = true;
    if (name && !g_ptr_array_find_with_equal_func(story->headers, name, g_str_equal, NULL))
        g_ptr_array_add(story->headers, g_steal_pointer(&name));
    g_free(name);
}

static bool is_on(const struct xml_element *element)
{
    const char *value = xml_attribute(element, "val");

    return value == NULL ||
           (strcmp(value, "0") != 0 && strcmp(value, "false") != 0 && strcmp(value, "off") != 0);
}

static bool has_even_pages(struct ooxml *ooxml)
{
    static const char *const wanted[] = {"evenAndOddHeaders", NULL};
    g_autoptr(GPtrArray) parts = ooxml_list_type(ooxml, "wordprocessingml.settings");
    bool even = false;
    struct xml xml = {0};

    if (parts->len > 0 && package_edit_parse(&ooxml->edit, parts->pdata[0], wanted, &xml)) {
        gint index = xml_find(&xml, 1, "evenAndOddHeaders");
        even = index >= 0 && is_on(xml_at(&xml, (guint)index));
    }
    xml_clear(&xml);
    return even;
}

/* A negative one is exact, where a positive one gives way to the header. */
static gint64 margin_of(const struct xml_element *margins)
{
    const char *top = xml_attribute(margins, "top");

    return top ? ABS(g_ascii_strtoll(top, NULL, 10)) : USUAL_MARGIN;
}

static void look_at_sections(struct ooxml *ooxml, struct story *story, const struct xml *xml)
{
    story->first_section = -1;
    story->margin = USUAL_MARGIN;
    story->needs[HEADER_DEFAULT] = true;
    story->needs[HEADER_EVEN] = has_even_pages(ooxml);
    for (guint i = 1; i < xml->elements->len; i++) {
        const struct xml_element *element = xml_at(xml, i);
        if (is_past(xml, element))
            continue;
        if (strcmp(element->name, "sectPr") == 0 && story->first_section < 0)
            story->first_section = (gint)i;
        else if (strcmp(element->name, "titlePg") == 0)
            story->needs[HEADER_FIRST] |= is_on(element);
        else if (strcmp(element->name, "headerReference") == 0)
            take_reference(ooxml, story, element);
        else if (strcmp(element->name, "pgMar") == 0)
            story->margin = MIN(story->margin, margin_of(element));
    }
}

/* ---- headers that are missing ---- */

static void add_header(struct ooxml *ooxml, enum header_type type, const struct frame *frame,
                       GString *references)
{
    const char *slash = strrchr(ooxml->main, '/');
    g_autofree char *folder = g_strndup(ooxml->main, slash ? (gsize)(slash + 1 - ooxml->main) : 0);
    g_autofree char *file = g_strdup_printf("headerMaruhi%u.xml", (guint)type + 1);
    g_autofree char *name = g_strconcat(folder, file, NULL);
    g_autofree char *paragraph = make_paragraph(ooxml->edit.label, frame);

    /* A header has to have a paragraph; this one is a point high. */
    ooxml_add_part(
        ooxml, name, HEADER_TYPE,
        g_strdup_printf("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                        "<w:hdr xmlns:w=\"" WORD_URI "\">%s<w:p><w:pPr><w:spacing "
                        "w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/></w:pPr>"
                        "</w:p></w:hdr>",
                        paragraph));
    g_autofree char *id = ooxml_relate(ooxml, ooxml->main, OOXML_RELATIONSHIPS "/header", file);
    g_string_append_printf(references,
                           "<w:headerReference xmlns:w=\"" WORD_URI
                           "\" xmlns:r=\"" OOXML_RELATIONSHIPS "\" w:type=\"%s\" r:id=\"%s\"/>",
                           type_names[type], id);
    ooxml->edit.result->places++;
}

static void add_missing(struct ooxml *ooxml, const struct story *story, const struct frame *frame,
                        struct xml *xml)
{
    g_autoptr(GString) references = g_string_new(NULL);

    for (guint i = 0; i < HEADER_TYPES; i++)
        if (story->needs[i] && !story->has[i])
            add_header(ooxml, (enum header_type)i, frame, references);
    if (references->len == 0)
        return;
    if (story->first_section >= 0) {
        xml_put_first(xml, xml_at(xml, (guint)story->first_section), references->str);
        return;
    }
    gint body = xml_find(xml, 0, "body");
    g_autofree char *section =
        g_strdup_printf("<w:sectPr xmlns:w=\"" WORD_URI "\">%s</w:sectPr>", references->str);
    if (body >= 0)
        xml_put_last(xml, xml_at(xml, (guint)body), section);
}

void ooxml_mark_word(struct ooxml *ooxml)
{
    static const char *const wanted[] = {
        "body", "sectPr", "sectPrChange", "headerReference", "titlePg", "pgMar", NULL};
    struct story story = {.headers = g_ptr_array_new_with_free_func(g_free)};
    struct xml xml;

    if (package_edit_parse(&ooxml->edit, ooxml->main, wanted, &xml)) {
        look_at_sections(ooxml, &story, &xml);
        const struct frame *frame = frames;
        while (story.margin < frame->margin)
            frame++;
        for (guint i = 0; i < story.headers->len; i++)
            mark_header(ooxml, story.headers->pdata[i], frame);
        if (ooxml->edit.label->level != LEVEL_NONE)
            add_missing(ooxml, &story, frame, &xml);
        package_edit_finish(&ooxml->edit, ooxml->main, &xml);
    }
    xml_clear(&xml);
    g_ptr_array_unref(story.headers);
}
