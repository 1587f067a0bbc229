/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Hangul documents of Hancom Office since 2014: a zip of XML (KS X 6101).
 */
#include "embedded.h"
#include "extractor.h"
#include "markup.h"
#include "story.h"

#include <glib/gi18n.h>
#include <string.h>

enum {
    H_TEXT = 1,
    H_PARAGRAPH,
    H_TAB,
    H_LINE_BREAK,
    H_TABLE,
    H_ROW,
    H_CELL,
    H_HEADER,
    H_FOOTER,
    H_FOOTNOTE,
    H_ENDNOTE,
    H_HIDDEN_COMMENT,
    H_DRAWN,
    H_COUNT,
};
static const char *const words[H_COUNT] = {
    [H_TEXT] = "t",          [H_PARAGRAPH] = "p",
    [H_TAB] = "tab",         [H_LINE_BREAK] = "lineBreak",
    [H_TABLE] = "tbl",       [H_ROW] = "tr",
    [H_CELL] = "tc",         [H_HEADER] = "header",
    [H_FOOTER] = "footer",   [H_FOOTNOTE] = "footNote",
    [H_ENDNOTE] = "endNote", [H_HIDDEN_COMMENT] = "hiddenComment",
    [H_DRAWN] = "drawText",
};
static struct vocabulary vocabulary = {.names = words, .count = H_COUNT};

struct section {
    struct story *story;
    guint in_text;
};

/* TEXT_BODY: the element does not open anything apart. */
static enum text_role role_of(guint id)
{
    switch (id) {
    case H_HEADER:
        return TEXT_HEADER;
    case H_FOOTER:
        return TEXT_FOOTER;
    case H_FOOTNOTE:
    case H_ENDNOTE:
        return TEXT_NOTE;
    case H_HIDDEN_COMMENT:
        return TEXT_COMMENT;
    case H_DRAWN:
        return TEXT_FLOATING;
    default:
        return TEXT_BODY;
    }
}

static void section_start(void *user, const struct markup_element *element)
{
    struct section *section = user;

    if (role_of(element->id) != TEXT_BODY)
        story_enter(section->story, role_of(element->id));
    else if (element->id == H_TEXT)
        section->in_text++;
    else if (element->id == H_TAB && section->in_text > 0)
        story_text(section->story, "\t", 1);
    else if (element->id == H_LINE_BREAK)
        story_end_line(section->story);
    else if (element->id == H_TABLE)
        story_enter_table(section->story);
}

static void section_end(void *user, guint id, const char *name)
{
    struct section *section = user;
    (void)name;

    if (role_of(id) != TEXT_BODY)
        story_leave(section->story);
    else if (id == H_TEXT && section->in_text > 0)
        section->in_text--;
    else if (id == H_PARAGRAPH)
        story_end_text(section->story);
    else if (id == H_CELL)
        story_end_cell(section->story);
    else if (id == H_ROW)
        story_end_row(section->story);
    else if (id == H_TABLE)
        story_leave_table(section->story);
}

static void section_text(void *user, const char *text, gsize length)
{
    struct section *section = user;

    if (section->in_text > 0)
        story_text(section->story, text, length);
}

static void read_section(struct package *package, struct sink *sink, guint part)
{
    static const struct markup_handler handler = {&vocabulary, section_start, section_end,
                                                  section_text, NULL};
    const struct document *document = package_document(package);
    const struct place place = {
        .outer = document->place, .kind = PLACE_PART, .name = package_name(package, part)};
    g_autoptr(Story) story = story_new(document, sink, &place, TEXT_BODY);
    struct section section = {.story = story};

    markup_read_part(package, part, &handler, &section);
}

/* ---- properties: <opf:metadata> of Contents/content.hpf ---- */

struct properties {
    const struct document *document;
    struct sink *sink;
    GString *value;
    char *name; /* of the meta element's attribute */
};

static void property_start(void *user, const struct markup_element *element)
{
    struct properties *properties = user;

    g_string_truncate(properties->value, 0);
    g_free(properties->name);
    properties->name = markup_dup(element, "name");
}

static void property_text(void *user, const char *text, gsize length)
{
    g_string_append_len(((struct properties *)user)->value, text, (gssize)length);
}

static void property_end(void *user, guint id, const char *name)
{
    struct properties *properties = user;
    const char *shown = properties->name ? properties->name : name;
    (void)id;

    document_give_text(properties->document, properties->sink, NULL, text_property_role(shown),
                       shown, g_strstrip(properties->value->str));
    g_string_truncate(properties->value, 0);
}

static const char *const no_words[] = {""};
static struct vocabulary none = {.names = no_words, .count = 1};

static void read_properties(struct package *package, struct sink *sink)
{
    static const struct markup_handler handler = {&none, property_start, property_end,
                                                  property_text, NULL};
    struct properties properties = {package_document(package), sink, g_string_new(NULL), NULL};
    gint64 part = package_find(package, "Contents/content.hpf");

    if (part >= 0)
        markup_read_part(package, part, &handler, &properties);
    g_string_free(properties.value, TRUE);
    g_free(properties.name);
}

/* ---- the package ---- */

static bool is_encrypted(struct package *package)
{
    gint64 part = package_find(package, "META-INF/manifest.xml");
    g_autoptr(GByteArray) bytes =
        part >= 0 ? package_load(package, (guint)part, (guint64)1 << 20) : NULL;

    return bytes && memmem(bytes->data, bytes->len, "encryption-data", 15) != NULL;
}

static void read_parts(struct package *package, struct sink *sink)
{
    g_autoptr(GHashTable) images = g_hash_table_new(NULL, NULL);
    guint sections = 0;
    bool go_on = true;

    for (guint i = 0; go_on && i < package_count(package); i++) {
        const char *name = package_name(package, i);
        if (g_str_has_prefix(name, "Contents/section") && g_str_has_suffix(name, ".xml")) {
            read_section(package, sink, i);
            sections++;
        } else if (g_str_has_prefix(name, "BinData/") && embedded_is_image(name)) {
            go_on = embedded_read_image(package, sink, images, i);
        } else if (g_str_has_prefix(name, "BinData/")) {
            go_on = embedded_read(package, sink, i);
        }
        go_on = go_on && budget_has_time(package_document(package)->budget);
    }
    if (sections == 0)
        reading_worsen(package_reading(package), OUTCOME_DAMAGED, N_("a part of it is missing"),
                       "Contents/section0.xml");
}

static void read_hwpx(const struct document *document, struct sink *sink, struct reading *reading)
{
    g_autoptr(Package) package = package_open(document, reading);

    if (package == NULL)
        return;
    read_properties(package, sink);
    if (is_encrypted(package))
        reading_worsen(reading, OUTCOME_LOCKED, N_("it is encrypted with a password"), NULL);
    else
        read_parts(package, sink);
}

static bool is_hwpx(const struct document *document)
{
    static const char *const names[] = {"Contents/content.hpf"};

    return memmem(document->bytes, MIN(document->size, 256), "mimetypeapplication/hwp+zip", 27) ||
           package_lists(document, names, 1) != 0;
}

const struct extractor hwpx_extractor = {
    .name = "hwpx",
    .media_type = "application/hwp+zip",
    .title = N_("Hangul document (hwpx)"),
    .library = "libzip, libxml2",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"hwpx", NULL},
    .signatures = (const struct signature[]){{0, 4, "PK\3\4"}, {0}},
    .recognise = is_hwpx,
    .read = read_hwpx,
};
