/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * XML of any vocabulary: the text of its elements, attributes that say something, comments.
 * SVG, Word 2003 XML and flat OPC join their runs.
 */
#include "encoding.h"
#include "extractor.h"
#include "markup.h"
#include "markup_peek.h"
#include "story.h"

#include <glib/gi18n.h>
#include <string.h>

#define PIECE          (64 * 1024)
#define ATTRIBUTE_MOST 4096

/* Names of many vocabularies for what stands within a line. */
static const char *const words[] = {
    "",    "p",   "br",    "r", "t",   "b",   "i",   "u",    "em",    "strong", "span",  "font",
    "sup", "sub", "tspan", "a", "rPr", "pPr", "tab", "ruby", "small", "code",   "fonts", "lang",
};
static struct vocabulary vocabulary = {.names = words, .count = G_N_ELEMENTS(words)};

struct xml_reader {
    struct story *story;
    guint depth;
    bool runs;   /* a vocabulary whose every element but the paragraph may be within a line */
    bool base64; /* the element holds bytes */
};

static bool is_inline(const struct xml_reader *reader, guint id)
{
    return id >= 3 || (reader->runs && id != 1 && id != 2);
}

/* Numbers, addresses and style are not told; words are. */
static bool speaks(const char *value, gsize length)
{
    bool blank = false;

    if (length == 0 || length > ATTRIBUTE_MOST || g_str_has_prefix(value, "http"))
        return false;
    for (gsize i = 0; i < length; i++) {
        if ((guchar)value[i] >= 0x80)
            return true;
        blank = blank || value[i] == ' ';
    }
    return blank && g_ascii_isalpha(value[0]) && memchr(value, ':', length) == NULL;
}

static bool is_label(const char *name)
{
    static const char *const names[] = {"title", "label", "name",  "alt",   "caption",
                                        "value", "text",  "class", "level", NULL};
    return g_strv_contains(names, name);
}

static void give_attributes(struct xml_reader *reader, const struct markup_element *element)
{
    for (int i = 0; i < element->attribute_count; i++) {
        const char **attribute = element->attributes + (gsize)i * 5;
        gsize length = (gsize)(attribute[4] - attribute[3]);
        bool short_label = is_label(attribute[0]) && length > 0 && length < 200;
        if (!short_label && !speaks(attribute[3], length))
            continue;
        g_autofree char *value = markup_decode(attribute[3], length);
        story_prose(reader->story, value, strlen(value));
        story_end_line(reader->story);
    }
}

static void xml_start(void *user, const struct markup_element *element)
{
    struct xml_reader *reader = user;

    if (reader->depth++ == 0)
        reader->runs = strcmp(element->name, "wordDocument") == 0 ||
                       (strcmp(element->name, "package") == 0 && element->prefix);
    reader->base64 =
        strcmp(element->name, "binData") == 0 || strcmp(element->name, "binaryData") == 0;
    if (is_inline(reader, element->id))
        return;
    story_end_text(reader->story);
    if (!reader->runs)
        give_attributes(reader, element);
}

static void xml_end(void *user, guint id, const char *name)
{
    struct xml_reader *reader = user;
    (void)name;

    reader->depth--;
    reader->base64 = false;
    if (!is_inline(reader, id))
        story_end_text(reader->story);
}

static void xml_text(void *user, const char *text, gsize length)
{
    struct xml_reader *reader = user;

    if (!reader->base64)
        story_prose(reader->story, text, length);
}

static void xml_comment(void *user, const char *text)
{
    struct xml_reader *reader = user;

    story_enter(reader->story, TEXT_COMMENT);
    story_text(reader->story, text, strlen(text));
    story_leave(reader->story);
}

static void read_xml(const struct document *document, struct sink *sink, struct reading *reading)
{
    static const struct markup_handler handler = {&vocabulary, xml_start, xml_end, xml_text,
                                                  xml_comment};
    g_autofree char *declared = markup_declared_charset(document);
    g_autoptr(Decoder) decoder =
        decoder_open(encoding_settle(declared, document->bytes, document->size));
    g_autoptr(Story) story = story_new(document, sink, NULL, TEXT_BODY);
    g_autoptr(GString) text = g_string_new(NULL);
    struct xml_reader reader = {.story = story};
    struct markup *markup = markup_new_utf8(&handler, &reader);

    for (gsize at = 0; at < document->size && budget_has_time(document->budget) &&
                       !document->budget->exhausted[BUDGET_TEXT];) {
        gsize piece = MIN(PIECE, document->size - at);
        decoder_feed(decoder, document->bytes + at, piece, at + piece == document->size, text);
        markup_feed(markup, (const guint8 *)text->str, text->len);
        g_string_truncate(text, 0);
        at += piece;
    }
    markup_finish(markup, reading, NULL);
}

static bool is_xml(const struct document *document)
{
    struct markup_peek peek;

    markup_peek(&peek, document);
    return markup_peek_is_xml(&peek);
}

static const char *const suffixes[] = {"xml", "svg", "xsd", "xsl", "xslt", "rss", "kml", NULL};

const struct extractor xml_extractor = {
    .name = "xml",
    .media_type = "application/xml",
    .title = N_("XML (xml, svg, Word 2003 XML)"),
    .library = "libxml2",
    .depth = READS_TEXT,
    .suffixes = suffixes,
    .recognise = is_xml,
    .read = read_xml,
};
