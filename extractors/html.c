/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * HTML as a stream of events from libxml2's forgiving parser.
 */
#include "encoding.h"
#include "extractor.h"
#include "markup_peek.h"
#include "story.h"

#include <glib/gi18n.h>
#include <libxml/HTMLparser.h>
#include <string.h>

#define PIECE      (16 * 1024)
#define DEPTH_MOST 2000
#define VALUE_MOST 4096

struct html_reader {
    const struct document *document;
    struct sink *sink;
    struct story *story;
    GString *title;
    guint depth;
    guint tables;
    guint skipped; /* depth at which script or style began; 0: none */
    guint hidden;  /* depth at which something not shown began */
    guint titled;  /* depth of the title */
    guint preformatted;
    bool stopped;
    bool cut_comment;
};

static bool is_one_of(const char *name, const char *const *list)
{
    return g_strv_contains(list, name);
}

/* What a browser shows on lines of its own. */
static bool is_block(const char *name)
{
    static const char *const blocks[] = {
        "p",        "div",      "br",      "h1",         "h2",     "h3",     "h4",
        "h5",       "h6",       "li",      "ul",         "ol",     "dl",     "dt",
        "dd",       "hr",       "section", "header",     "footer", "nav",    "main",
        "article",  "aside",    "form",    "body",       "center", "legend", "caption",
        "pre",      "address",  "summary", "blockquote", "option", "button", "figcaption",
        "textarea", "fieldset", "label",   "details",    NULL};
    return is_one_of(name, blocks);
}

static const char *attribute_of(const xmlChar **attributes, const char *name)
{
    for (guint i = 0; attributes && attributes[i]; i += 2)
        if (strcmp((const char *)attributes[i], name) == 0)
            return attributes[i + 1] ? (const char *)attributes[i + 1] : "";
    return NULL;
}

static void give_meta(struct html_reader *reader, const xmlChar **attributes)
{
    static const char *const silent[] = {"viewport",   "generator",   "robots",           "progid",
                                         "originator", "theme-color", "format-detection", NULL};
    const char *name = attribute_of(attributes, "name");
    const char *content = attribute_of(attributes, "content");
    g_autofree char *key = g_ascii_strdown(name ? name : "http-equiv", -1);

    if (name == NULL || content == NULL || is_one_of(key, silent))
        return;
    bool label = g_str_has_prefix(key, "msip_label") || strcmp(key, "sensitivity") == 0;
    document_give_text(reader->document, reader->sink, NULL, label ? TEXT_LABEL : TEXT_PROPERTY,
                       name, content);
}

static bool is_hidden(const xmlChar **attributes)
{
    const char *style = attribute_of(attributes, "style");

    if (attribute_of(attributes, "hidden"))
        return true;
    const char *display = style ? strcasestr(style, "display") : NULL;
    if (display == NULL)
        return false;
    display += strlen("display");
    display += strspn(display, " :");
    return g_ascii_strncasecmp(display, "none", 4) == 0;
}

static void start_field(struct html_reader *reader, const xmlChar **attributes)
{
    const char *type = attribute_of(attributes, "type");
    const char *value = attribute_of(attributes, "value");

    if (value && (type == NULL || strcmp(type, "hidden") != 0))
        document_give_text(reader->document, reader->sink, NULL, TEXT_FORM_FIELD,
                           attribute_of(attributes, "name"), value);
}

static void start_table_part(struct html_reader *reader, const char *name)
{
    if (strcmp(name, "table") == 0) {
        story_end_text(reader->story);
        story_enter_table(reader->story);
        reader->tables++;
    }
}

static void start_shown(struct html_reader *reader, const char *name, const xmlChar **attributes)
{
    static const char *const skipped[] = {"script", "style", "rp", "template", NULL};

    if (is_one_of(name, skipped)) {
        reader->skipped = reader->depth;
    } else if (strcmp(name, "title") == 0) {
        reader->titled = reader->depth;
    } else if (strcmp(name, "meta") == 0) {
        give_meta(reader, attributes);
    } else if (strcmp(name, "input") == 0) {
        start_field(reader, attributes);
    } else if (reader->hidden == 0 && (strcmp(name, "rt") == 0 || is_hidden(attributes))) {
        reader->hidden = reader->depth;
    } else {
        if (is_block(name))
            story_end_text(reader->story);
        start_table_part(reader, name);
        reader->preformatted += strcmp(name, "pre") == 0;
    }
    const char *alternative = attribute_of(attributes, "alt");
    if (alternative && strcmp(name, "img") == 0)
        story_prose(reader->story, alternative, strlen(alternative));
}

static void on_start(void *user, const xmlChar *name, const xmlChar **attributes)
{
    struct html_reader *reader = user;

    reader->depth++;
    if (reader->depth > DEPTH_MOST)
        reader->stopped = true;
    if (reader->skipped == 0 && !reader->stopped)
        start_shown(reader, (const char *)name, attributes);
}

static void end_table_part(struct html_reader *reader, const char *name)
{
    if (strcmp(name, "td") == 0 || strcmp(name, "th") == 0) {
        story_end_cell(reader->story);
    } else if (strcmp(name, "tr") == 0) {
        story_end_row(reader->story);
    } else if (strcmp(name, "table") == 0) {
        story_leave_table(reader->story);
        reader->tables--;
    }
}

static void end_shown(struct html_reader *reader, const char *name)
{
    if (is_block(name))
        story_end_text(reader->story);
    if (reader->tables > 0)
        end_table_part(reader, name);
    if (reader->preformatted > 0 && strcmp(name, "pre") == 0)
        reader->preformatted--;
    if (reader->titled == reader->depth) {
        reader->titled = 0;
        g_strstrip(reader->title->str);
        document_give_text(reader->document, reader->sink, NULL, TEXT_PROPERTY, "title",
                           reader->title->str);
    }
}

static void on_end(void *user, const xmlChar *name)
{
    struct html_reader *reader = user;

    if (reader->depth == 0)
        return;
    if (reader->skipped == 0 && !reader->stopped)
        end_shown(reader, (const char *)name);
    if (reader->skipped == reader->depth)
        reader->skipped = 0;
    if (reader->hidden == reader->depth)
        reader->hidden = 0;
    reader->depth--;
}

static void give_preformatted(struct html_reader *reader, const char *text, gsize length)
{
    while (length > 0) {
        const char *end = memchr(text, '\n', length);
        gsize line = end ? (gsize)(end - text) : length;
        story_text(reader->story, text, line);
        if (end)
            story_end_line(reader->story);
        line += end != NULL;
        text += line;
        length -= line;
    }
}

static void on_text(void *user, const xmlChar *bytes, int count)
{
    struct html_reader *reader = user;
    const char *text = (const char *)bytes;
    gsize length = count > 0 ? (gsize)count : 0;

    if (reader->skipped > 0 || reader->stopped)
        return;
    if (reader->titled > 0 && reader->title->len + length <= VALUE_MOST) {
        g_string_append_len(reader->title, text, (gssize)length);
    } else if (reader->hidden > 0) {
        story_hidden_text(reader->story, text, length);
    } else if (reader->preformatted > 0) {
        give_preformatted(reader, text, length);
    } else {
        story_prose(reader->story, text, length);
    }
}

/* Word's conditional comments hold markup. */
static void on_comment(void *user, const xmlChar *bytes)
{
    struct html_reader *reader = user;
    const char *text = (const char *)bytes;

    if (reader->skipped > 0 || reader->stopped || strstr(text, "[if") || strstr(text, "[endif"))
        return;
    story_enter(reader->story, TEXT_COMMENT);
    story_text(reader->story, text, strlen(text));
    story_leave(reader->story);
}

/* "<?php … ?>" is source code, with comments of its own. */
static void on_instruction(void *user, const xmlChar *target, const xmlChar *bytes)
{
    struct html_reader *reader = user;

    if (bytes == NULL || strcasecmp((const char *)target, "xml") == 0)
        return;
    story_enter(reader->story, TEXT_COMMENT);
    give_preformatted(reader, (const char *)bytes, strlen((const char *)bytes));
    story_leave(reader->story);
}

static void on_error(void *user, xmlErrorPtr error)
{
    struct html_reader *reader = user;

    reader->cut_comment |= error->code == XML_ERR_COMMENT_NOT_FINISHED;
}

static htmlParserCtxtPtr new_parser(struct html_reader *reader)
{
    htmlSAXHandler sax = {
        .initialized = XML_SAX2_MAGIC,
        .serror = on_error,
        .startElement = on_start,
        .endElement = on_end,
        .characters = on_text,
        .ignorableWhitespace = on_text,
        .comment = on_comment,
        .processingInstruction = on_instruction,
    };
    htmlParserCtxtPtr parser =
        htmlCreatePushParserCtxt(&sax, reader, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);

    if (parser)
        htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR |
                                       HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC);
    return parser;
}

/* Where the document or its body is closed libxml2 stops, and browsers go on: the end tags are
 * made such that mean nothing. Returns what may be fed: a tag that is cut waits for its rest. */
static gsize open_ends(GString *text, bool last)
{
    const gsize tag_bytes = strlen("</html");
    gsize whole = text->len;

    for (gsize at = 0; at < text->len; at++) {
        const char *tag = memchr(text->str + at, '<', text->len - at);
        if (tag == NULL)
            break;
        at = (gsize)(tag - text->str);
        if (text->len - at < tag_bytes)
            return last ? whole : at;
        if (g_ascii_strncasecmp(tag, "</html", tag_bytes) == 0 ||
            g_ascii_strncasecmp(tag, "</body", tag_bytes) == 0)
            memcpy(text->str + at + 2, "none", 4);
    }
    return whole;
}

static void parse(struct html_reader *reader, htmlParserCtxtPtr parser)
{
    const struct document *document = reader->document;
    g_autofree char *declared = markup_declared_charset(document);
    g_autoptr(Decoder) decoder =
        decoder_open(encoding_settle(declared, document->bytes, document->size));
    g_autoptr(GString) text = g_string_new(NULL);

    for (gsize at = 0; at < document->size && budget_has_time(document->budget) &&
                       !reader->stopped && !document->budget->exhausted[BUDGET_TEXT];) {
        gsize piece = MIN(PIECE, document->size - at);
        bool last = at + piece == document->size;
        decoder_feed(decoder, document->bytes + at, piece, last, text);
        gsize whole = open_ends(text, last);
        htmlParseChunk(parser, text->str, (int)whole, 0);
        g_string_erase(text, 0, (gssize)whole);
        at += piece;
    }
    htmlParseChunk(parser, NULL, 0, 1);
}

static void read_html(const struct document *document, struct sink *sink, struct reading *reading)
{
    g_autoptr(Story) story = story_new(document, sink, NULL, TEXT_BODY);
    struct html_reader reader = {
        .document = document, .sink = sink, .story = story, .title = g_string_new(NULL)};
    htmlParserCtxtPtr parser = new_parser(&reader);

    if (parser) {
        parse(&reader, parser);
        if (parser->myDoc)
            xmlFreeDoc(parser->myDoc);
        parser->myDoc = NULL;
        htmlFreeParserCtxt(parser);
    }
    if (reader.cut_comment)
        reading_worsen(reading, OUTCOME_DAMAGED,
                       N_("a comment in it does not end; what follows was not read"), NULL);
    if (parser == NULL || reader.stopped)
        reading_worsen(reading, OUTCOME_PARTIAL,
                       N_("its elements are nested deeper than the limit; the rest was not read"),
                       NULL);
    g_string_free(reader.title, TRUE);
}

static bool is_html(const struct document *document)
{
    struct markup_peek peek;

    markup_peek(&peek, document);
    return markup_peek_is_html(&peek);
}

static const char *const suffixes[] = {"html", "htm", "xhtml", "xht", "shtml", NULL};

const struct extractor html_extractor = {
    .name = "html",
    .media_type = "text/html",
    .title = N_("HTML page (html, htm, xhtml)"),
    .library = "libxml2",
    .depth = READS_TEXT,
    .suffixes = suffixes,
    .recognise = is_html,
    .read = read_html,
};
