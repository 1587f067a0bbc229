/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Excel: the right part of every sheet's page header (ECMA-376 part 1, 18.3.1.46 and the codes
 * of 18.3.1.39). It shows in print and in the page views; cells are not touched.
 */
#include "ooxml.h"

#include <glib/gi18n.h>
#include <string.h>

/* What stands between our label and what was there. */
#define ABOVE       "\n"
#define BESIDE      "　"
#define HEADER_MOST 255U /* characters of a header, all three parts with their codes */
#define LABEL_STYLE "&\"-,Bold\"&KC00000"
#define SMALL_STYLE "&\"-,Regular\"&8"
#define PLAIN_STYLE "&\"-,Regular\"&K000000"

/* Children of a sheet that come before headerFooter (CT_Worksheet, CT_Chartsheet,
 * CT_Dialogsheet). */
#define BEFORE_FOOTER                                                                              \
    "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr",     \
        "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState",              \
        "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr",                         \
        "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins",   \
        "pageSetup"
static const char *const before[] = {BEFORE_FOOTER, NULL};

static const char *const headers[] = {"oddHeader", "evenHeader", "firstHeader", NULL};

/* Points. A header that is higher than the margin lies over cells. */
#define HEAD_LINE  15.0
#define SMALL_LINE 10.5
/* Inches, of a sheet that does not say. */
#define USUAL_TOP    0.75
#define USUAL_HEADER 0.3

/* ---- header strings ---- */

/* '&' begins a code, so one that is text is doubled. The caller frees. */
static char *code_text(const char *text)
{
    g_auto(GStrv) parts = g_strsplit(text, "&", -1);

    return g_strjoinv("&&", parts);
}

/* Lines one below the other, the label itself in bold. The caller frees. */
static char *label_codes(const struct mark_label *label, guint lines)
{
    GString *codes = g_string_new(LABEL_STYLE);

    for (guint i = 0; i < lines && label->lines[i]; i++) {
        g_autofree char *text = code_text(label->lines[i]);
        if (i > 0)
            g_string_append(codes, i == 1 ? "\n" SMALL_STYLE : "\n");
        /* A digit would be taken for one more of the size. */
        g_string_append_printf(codes, "%s%s", g_ascii_isdigit(*text) ? " " : "", text);
    }
    return g_string_free(codes, FALSE);
}

/* Where the right part begins, behind its "&R"; NULL when there is none. */
static const char *right_part(const char *header)
{
    for (const char *at = header; *at; at++) {
        if (*at != '&' || at[1] == '\0')
            continue;
        if (at[1] == 'R')
            return at + 2;
        if (at[1] == '"' && strchr(at + 2, '"'))
            at = strchr(at + 2, '"'); /* a font's name may hold an R */
        else
            at++;
    }
    return NULL;
}

/* What we put in at the beginning of a right part, as we would have for that text. */
static gsize length_of_ours(const char *right, const char *old_text)
{
    g_auto(GStrv) lines = g_strsplit(old_text, "\n", -1);
    struct mark_label old = {.lines = lines};

    for (guint count = g_strv_length(lines); count > 0; count--) {
        g_autofree char *codes = label_codes(&old, count);
        g_autofree char *above = g_strconcat(codes, ABOVE PLAIN_STYLE, NULL);
        g_autofree char *beside = g_strconcat(codes, BESIDE PLAIN_STYLE, NULL);
        if (g_str_has_prefix(right, above))
            return strlen(above);
        if (g_str_has_prefix(right, beside))
            return strlen(beside);
        if (strcmp(right, codes) == 0)
            return strlen(codes);
    }
    return 0;
}

/* The header without our old label. The caller frees. */
static char *take_off(const char *header, const char *old_text)
{
    const char *right = right_part(header);
    gsize ours = right && old_text ? length_of_ours(right, old_text) : 0;

    if (ours == 0)
        return g_strdup(header);
    /* An "&R" of which nothing is left came with the label. */
    gsize head = (gsize)(right - header) - (right[ours] == '\0' ? 2 : 0);
    return g_strdup_printf("%.*s%s", (int)head, header, right + ours);
}

static guint count_lines(const char *text)
{
    guint lines = 1;

    for (; *text; text++)
        lines += *text == '\n';
    return lines;
}

/* Lines of the label that fit above the cells; at least one. */
static guint lines_that_fit(double room)
{
    return room <= HEAD_LINE ? 1 : 1 + (guint)((room - HEAD_LINE) / SMALL_LINE);
}

/* The label before what stands in the right part, above it or, where there is no room, beside
 * it. Its size nobody knows, so that no smaller line of ours goes before it. */
static char *put_before(const char *header, const char *right, const struct mark_label *label,
                        double room)
{
    g_autofree char *codes = label_codes(label, 1);
    bool above = (count_lines(right) + 1) * HEAD_LINE <= room;

    return g_strdup_printf("%.*s%s%s" PLAIN_STYLE "%s", (int)(right - header), header, codes,
                           above ? ABOVE : BESIDE, right);
}

/* NULL: a header may not be as long. */
static char *put_on(const char *header, const struct mark_label *label, double room)
{
    const char *right = right_part(header);
    guint most = MIN(lines_that_fit(room), g_strv_length(label->lines));
    char *made = right && *right ? put_before(header, right, label, room) : NULL;

    for (guint count = most; made == NULL && count > 0; count--) {
        g_autofree char *codes = label_codes(label, count);
        made = g_strdup_printf("%s%s%s", header, right ? "" : "&R", codes);
        if (count > 1 && g_utf8_strlen(made, -1) > HEADER_MOST)
            g_clear_pointer(&made, g_free);
    }
    if (made && g_utf8_strlen(made, -1) > HEADER_MOST)
        g_clear_pointer(&made, g_free);
    return made;
}

/* ---- a sheet ---- */

/* Points between where the header begins and the cells. */
static double room_above(const struct xml *xml)
{
    const struct xml_element *margins = xml_child(xml, xml_root(xml), "pageMargins");
    const char *top = margins ? xml_attribute(margins, "top") : NULL;
    const char *header = margins ? xml_attribute(margins, "header") : NULL;

    return 72 * ((top ? g_ascii_strtod(top, NULL) : USUAL_TOP) -
                 (header ? g_ascii_strtod(header, NULL) : USUAL_HEADER));
}

/* The header as it is to be; NULL and a refusal when there is no room. */
static char *new_header(struct ooxml *ooxml, const char *old, double room)
{
    g_autofree char *plain = take_off(old, ooxml->old_text);

    if (ooxml->edit.label->level == LEVEL_NONE)
        return g_steal_pointer(&plain);
    char *made = put_on(plain, ooxml->edit.label, room);
    if (made == NULL)
        mark_refuse(ooxml->edit.result, N_("a page header has no room for the label"), NULL);
    return made;
}

static void replace_header(struct ooxml *ooxml, struct xml *xml, const struct xml_element *header,
                           double room)
{
    g_autofree char *old = xml_text(xml, header);
    g_autofree char *made = new_header(ooxml, old, room);

    if (made == NULL || strcmp(made, old) == 0)
        return;
    g_autofree char *escaped = xml_escape(made);
    if (header->empty) {
        xml_put_first(xml, header, escaped);
        return;
    }
    xml_remove(xml, header->inner, header->inner_end);
    xml_insert(xml, header->inner_end, escaped);
}

/* The element with the label in it; the caller frees. */
static char *make_header(struct ooxml *ooxml, const char *prefix, const char *name, double room)
{
    g_autofree char *made = new_header(ooxml, "", room);
    g_autofree char *escaped = xml_escape(made ? made : "");

    return g_strdup_printf("<%s%s>%s</%s%s>", prefix, name, escaped, prefix, name);
}

static bool is_true(const struct xml_element *element, const char *name)
{
    const char *value = xml_attribute(element, name);

    return value && (strcmp(value, "1") == 0 || strcmp(value, "true") == 0);
}

/* The kinds of page a sheet tells apart; a kind without a header of its own has none. */
static bool is_needed(const struct xml_element *footer, const char *name)
{
    if (strcmp(name, "evenHeader") == 0)
        return is_true(footer, "differentOddEven");
    if (strcmp(name, "firstHeader") == 0)
        return is_true(footer, "differentFirst");
    return true;
}

/* Order of the children: oddHeader, oddFooter, evenHeader, evenFooter, firstHeader,
 * firstFooter. A missing one goes before the first of those behind it. */
static gsize place_in_footer(const struct xml *xml, const struct xml_element *footer,
                             const char *name)
{
    static const char *const order[] = {"oddHeader",  "oddFooter",   "evenHeader",
                                        "evenFooter", "firstHeader", "firstFooter"};
    bool behind = false;

    for (guint i = 0; i < G_N_ELEMENTS(order); i++) {
        const struct xml_element *child = behind ? xml_child(xml, footer, order[i]) : NULL;
        if (child)
            return child->start;
        behind |= strcmp(order[i], name) == 0;
    }
    return footer->inner_end;
}

static void mark_footer(struct ooxml *ooxml, struct xml *xml, const struct xml_element *footer)
{
    double room = room_above(xml);
    g_autofree char *prefix = xml_prefix(xml, footer);
    g_autoptr(GString) first = g_string_new(NULL);

    for (guint i = 0; headers[i]; i++) {
        const struct xml_element *header = xml_child(xml, footer, headers[i]);
        if (header) {
            replace_header(ooxml, xml, header, room);
        } else if (is_needed(footer, headers[i]) && ooxml->edit.label->level != LEVEL_NONE) {
            g_autofree char *made = make_header(ooxml, prefix, headers[i], room);
            if (footer->empty)
                g_string_append(first, made);
            else
                xml_insert(xml, place_in_footer(xml, footer, headers[i]), made);
        }
    }
    if (first->len > 0)
        xml_put_first(xml, footer, first->str);
}

static void add_footer(struct ooxml *ooxml, struct xml *xml)
{
    const struct xml_element *root = xml_root(xml);
    g_autofree char *prefix = xml_prefix(xml, root);
    g_autofree char *header = make_header(ooxml, prefix, "oddHeader", room_above(xml));
    g_autofree char *text =
        g_strdup_printf("<%sheaderFooter>%s</%sheaderFooter>", prefix, header, prefix);
    gsize at = root->inner;

    for (guint i = 1; i < xml->elements->len; i++) {
        const struct xml_element *element = xml_at(xml, i);
        if (element->depth == 1 && g_strv_contains(before, element->name))
            at = element->end;
    }
    if (root->empty)
        xml_put_first(xml, root, text);
    else
        xml_insert(xml, at, text);
}

static void mark_sheet(struct ooxml *ooxml, const char *name)
{
    /* Cells are many and are not looked at. */
    static const char *const wanted[] = {BEFORE_FOOTER, "headerFooter", "oddHeader",
                                         "oddFooter",   "evenHeader",   "evenFooter",
                                         "firstHeader", "firstFooter",  NULL};
    struct xml xml;

    if (package_edit_parse(&ooxml->edit, name, wanted, &xml)) {
        const struct xml_element *footer = xml_child(&xml, xml_root(&xml), "headerFooter");
        if (footer)
            mark_footer(ooxml, &xml, footer);
        else if (ooxml->edit.label->level != LEVEL_NONE)
            add_footer(ooxml, &xml);
        package_edit_finish(&ooxml->edit, name, &xml);
        ooxml->edit.result->places++;
    }
    xml_clear(&xml);
}

void ooxml_mark_sheets(struct ooxml *ooxml)
{
    static const char *const kinds[] = {".worksheet+xml", ".chartsheet+xml", ".dialogsheet+xml"};

    for (guint kind = 0; kind < G_N_ELEMENTS(kinds); kind++) {
        g_autoptr(GPtrArray) parts = ooxml_list_type(ooxml, kinds[kind]);
        for (guint i = 0; i < parts->len && ooxml->edit.result->state == MARK_MADE; i++)
            mark_sheet(ooxml, parts->pdata[i]);
    }
    if (ooxml->edit.result->places == 0)
        mark_refuse(ooxml->edit.result, N_("no sheet of it was found"), NULL);
}
