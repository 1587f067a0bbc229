/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Visio drawings since 2013 (MS-VSDX): pages, the backgrounds they share, shapes with their
 * data and links, layers, comments, and what is printed above and below each page.
 */
#include "drawing.h"
#include "extractor.h"
#include "markup.h"
#include "opc.h"
#include "story.h"

#include <glib/gi18n.h>
#include <string.h>

#define PAGES_MOST 10000U

enum {
    V_PAGE = 1,
    V_RELATION,
    V_SHAPE,
    V_TEXT,
    V_SECTION,
    V_ROW,
    V_CELL,
    V_COMMENT,
    V_AUTHOR,
    V_HEADER_LEFT,
    V_HEADER_CENTER,
    V_HEADER_RIGHT,
    V_FOOTER_LEFT,
    V_FOOTER_CENTER,
    V_FOOTER_RIGHT,
    V_COUNT,
};
static const char *const words[V_COUNT] = {
    [V_PAGE] = "Page",
    [V_RELATION] = "Rel",
    [V_SHAPE] = "Shape",
    [V_TEXT] = "Text",
    [V_SECTION] = "Section",
    [V_ROW] = "Row",
    [V_CELL] = "Cell",
    [V_COMMENT] = "CommentEntry",
    [V_AUTHOR] = "AuthorEntry",
    [V_HEADER_LEFT] = "HeaderLeft",
    [V_HEADER_CENTER] = "HeaderCenter",
    [V_HEADER_RIGHT] = "HeaderRight",
    [V_FOOTER_LEFT] = "FooterLeft",
    [V_FOOTER_CENTER] = "FooterCenter",
    [V_FOOTER_RIGHT] = "FooterRight",
};
static struct vocabulary vocabulary = {.names = words, .count = V_COUNT};

/* What a section of a shape or page holds, as far as it is read (2.4.2). */
enum section { SECTION_OTHER, SECTION_DATA, SECTION_LINK, SECTION_LAYER };

struct page {
    char *name;
    char *relation;
    bool background;
    bool hidden;
};

struct visio_reader {
    struct story *story;
    GArray *pages; /* of struct page; NULL: the part lists none */
    enum section section;
    guint taking; /* the element whose text comes; 0 for none */
    GString *text;
    char *label; /* of the row, and its value */
    char *value;
};

static void clear_page(gpointer pointer)
{
    struct page *page = pointer;

    g_free(page->name);
    g_free(page->relation);
}

static void start_page(struct visio_reader *reader, const struct markup_element *element)
{
    struct page page = {.name = markup_dup(element, "Name"),
                        .background = markup_is(element, "Background", "1")};

    if (reader->pages && reader->pages->len < PAGES_MOST)
        g_array_append_val(reader->pages, page);
    else
        clear_page(&page);
}

static struct page *last_page(const struct visio_reader *reader)
{
    return reader->pages && reader->pages->len > 0
               ? &g_array_index(reader->pages, struct page, reader->pages->len - 1)
               : NULL;
}

static void start_section(struct visio_reader *reader, const struct markup_element *element)
{
    reader->section = markup_is(element, "N", "Property")    ? SECTION_DATA
                      : markup_is(element, "N", "Hyperlink") ? SECTION_LINK
                      : markup_is(element, "N", "Layer")     ? SECTION_LAYER
                                                             : SECTION_OTHER;
}

static void keep(char **where, const struct markup_element *element)
{
    g_free(*where);
    *where = markup_dup(element, "V");
}

static void start_cell(struct visio_reader *reader, const struct markup_element *element)
{
    struct page *page = last_page(reader);

    if (markup_is(element, "N", "Label") || markup_is(element, "N", "Description"))
        keep(&reader->label, element);
    else if (markup_is(element, "N", "Value") || markup_is(element, "N", "Address") ||
             (reader->section == SECTION_LAYER && markup_is(element, "N", "Name")))
        keep(&reader->value, element);
    else if (page && markup_is(element, "N", "UIVisibility"))
        page->hidden = markup_is(element, "V", "1");
}

static void visio_start(void *user, const struct markup_element *element)
{
    struct visio_reader *reader = user;

    switch (element->id) {
    case V_PAGE:
        start_page(reader, element);
        break;
    case V_RELATION:
        if (last_page(reader) && last_page(reader)->relation == NULL)
            last_page(reader)->relation = markup_dup(element, "id");
        break;
    case V_SECTION:
        start_section(reader, element);
        break;
    case V_CELL:
        start_cell(reader, element);
        break;
    case V_AUTHOR: {
        g_autofree char *name = markup_dup(element, "Name");
        if (name)
            story_give(reader->story, TEXT_PROPERTY, "comment author", name);
        break;
    }
    case V_SHAPE:
    case V_ROW:
        break;
    default:
        if (element->id != 0)
            reader->taking = element->id;
        break;
    }
}

static void end_row(struct visio_reader *reader)
{
    const char *label = reader->label && *reader->label ? reader->label : NULL;
    const char *value = reader->value && *reader->value ? reader->value : NULL;

    /* What masters have is what shapes start from, most of it empty. */
    if (story_role(reader->story) == TEXT_MASTER)
        reader->section = SECTION_OTHER;
    if (reader->section == SECTION_DATA && value)
        story_give(reader->story, TEXT_PROPERTY, label, value);
    else if (reader->section == SECTION_LAYER && value)
        story_give(reader->story, TEXT_LAYER, NULL, value);
    else if (reader->section == SECTION_LINK) {
        if (value)
            story_give(reader->story, TEXT_HIDDEN, NULL, value);
        if (label)
            story_give(reader->story, TEXT_HIDDEN, NULL, label);
    }
    g_clear_pointer(&reader->label, g_free);
    g_clear_pointer(&reader->value, g_free);
}

/* Page numbers and the like are "&p"; "&&" stands for itself. */
static void drop_codes(GString *text)
{
    for (gsize at = 0; at + 1 < text->len;) {
        if (text->str[at] != '&') {
            at++;
            continue;
        }
        bool itself = text->str[at + 1] == '&';
        g_string_erase(text, (gssize)at, itself ? 1 : 2);
        at += itself ? 1 : 0;
    }
}

static void end_text(struct visio_reader *reader, guint id)
{
    bool header = id >= V_HEADER_LEFT && id <= V_HEADER_RIGHT;
    enum text_role own = story_role(reader->story);
    enum text_role role = header                ? TEXT_HEADER
                          : id > V_HEADER_RIGHT ? TEXT_FOOTER
                          : id == V_COMMENT     ? TEXT_COMMENT
                          : own == TEXT_BODY    ? TEXT_FLOATING
                                                : own;

    if (id >= V_HEADER_LEFT)
        drop_codes(reader->text);
    g_strstrip(reader->text->str);
    if (*reader->text->str)
        story_give(reader->story, role, NULL, reader->text->str);
    g_string_truncate(reader->text, 0);
    reader->taking = 0;
}

static void visio_end(void *user, guint id, const char *name)
{
    struct visio_reader *reader = user;
    (void)name;

    if (id == V_ROW)
        end_row(reader);
    else if (id == V_SECTION)
        reader->section = SECTION_OTHER;
    else if (id != 0 && id == reader->taking)
        end_text(reader, id);
}

static void visio_text(void *user, const char *text, gsize length)
{
    struct visio_reader *reader = user;

    if (reader->taking != 0 && reader->text->len < TEXT_SEGMENT_BYTES)
        g_string_append_len(reader->text, text, (gssize)length);
}

/* pages may be NULL. */
static void read_part(struct opc *opc, gint64 part, const struct place *place, enum text_role role,
                      GArray *pages)
{
    static const struct markup_handler handler = {&vocabulary, visio_start, visio_end, visio_text,
                                                  NULL};
    g_autoptr(Story) story = story_new(opc->document, opc->sink, place, role);
    struct visio_reader reader = {.story = story, .pages = pages, .text = g_string_new(NULL)};

    if (part >= 0 && opc_visit(opc, part))
        markup_read_part(opc->package, part, &handler, &reader);
    g_string_free(reader.text, TRUE);
    g_free(reader.label);
    g_free(reader.value);
}

static void read_page(struct opc *opc, const struct page *page, guint number, gint64 part)
{
    struct place place = {.outer = opc->document->place, .kind = PLACE_PAGE, .number = number};
    enum text_role role = page->hidden ? TEXT_HIDDEN : page->background ? TEXT_MASTER : TEXT_BODY;

    if (page->name)
        document_give_text(opc->document, opc->sink, &place, TEXT_SHEET_NAME, NULL, page->name);
    package_reading(opc->package)->pages++;
    read_part(opc, part, &place, role, NULL);
}

static void read_pages(struct opc *opc)
{
    gint64 list = package_find(opc->package, "visio/pages/pages.xml");
    g_autoptr(GArray) pages = g_array_new(FALSE, FALSE, sizeof(struct page));
    g_autoptr(GPtrArray) relations = opc_relations(opc, list);

    g_array_set_clear_func(pages, clear_page);
    read_part(opc, list, NULL, TEXT_BODY, pages);
    for (guint i = 0; i < pages->len && budget_spend(opc->document->budget, BUDGET_PAGES, 1); i++) {
        const struct page *page = &g_array_index(pages, struct page, i);
        const struct relation *relation =
            page->relation ? opc_find_relation(relations, page->relation) : NULL;
        if (relation == NULL || relation->part < 0)
            reading_worsen(package_reading(opc->package), OUTCOME_DAMAGED,
                           N_("a part of it is missing"), page->name);
        read_page(opc, page, i + 1, relation ? relation->part : -1);
    }
}

static bool is_in(const char *name, const char *folder)
{
    return g_str_has_prefix(name, folder) && g_str_has_suffix(name, ".xml");
}

/* Masters, whose text shows where a shape has none of its own; comments; headers; and pages
 * that no list names. */
static void read_rest(struct opc *opc)
{
    static const struct page stray = {.hidden = true};

    read_part(opc, package_find(opc->package, "visio/document.xml"), NULL, TEXT_BODY, NULL);
    read_part(opc, package_find(opc->package, "visio/comments.xml"), NULL, TEXT_COMMENT, NULL);
    for (guint i = 0; i < package_count(opc->package); i++) {
        const char *name = package_name(opc->package, i);
        g_autofree char *base = g_path_get_basename(name);
        struct place place = {.outer = opc->document->place, .kind = PLACE_PART, .name = base};
        if (!budget_has_time(opc->document->budget))
            return;
        if (is_in(name, "visio/masters/"))
            read_part(opc, i, &place, TEXT_MASTER, NULL);
        else if (is_in(name, "visio/pages/page") &&
                 !g_hash_table_contains(opc->visited, GSIZE_TO_POINTER((gsize)i + 1)))
            read_page(opc, &stray, 0, i);
    }
}

static void read_vsdx(const struct document *document, struct sink *sink, struct reading *reading)
{
    struct opc opc;

    if (!opc_open(&opc, document, sink, reading))
        return;
    opc_read_properties(&opc);
    reading->pages = 0;
    read_pages(&opc);
    read_rest(&opc);
    drawing_read_all(&opc);
    opc_read_embedded(&opc);
    opc_close(&opc);
}

static bool is_vsdx(const struct document *document)
{
    return opc_recognise(document) == OPC_VISIO;
}

static const char *const suffixes[] = {"vsdx", "vsdm", "vstx", "vstm", "vssx", "vssm", NULL};

const struct extractor vsdx_extractor = {
    .name = "vsdx",
    .media_type = "application/vnd.ms-visio.drawing.main+xml",
    .title = N_("Visio drawing (vsdx, vsdm, vstx)"),
    .library = "libzip, libxml2",
    .depth = READS_TEXT,
    .suffixes = suffixes,
    .recognise = is_vsdx,
    .read = read_vsdx,
};
