/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Design Web Format. Version 6 is a zip behind twelve bytes, which holds XML that describes the
 * sheets, and drawings in W2D; an older file is one W2D stream. W2D (Autodesk, "WHIP!") mixes
 * readable operators in brackets with binary ones; text is found by the operator that draws it,
 * without following all others.
 */
#include "cad_text.h"
#include "embedded.h"
#include "encoding.h"
#include "extractor.h"
#include "little_endian.h"
#include "markup.h"
#include "story.h"
#include "wide_text.h"

#include <glib/gi18n.h>
#include <string.h>

#define HEAD         ((gsize)12)
#define STRING_MOST  ((gsize)4096)
#define POINT_BYTES  ((gsize)8)
#define DRAW_TEXT    'x'
#define DRAW_TEXT_IN 'X' /* in a frame */

struct drawing {
    const struct document *document;
    struct sink *sink;
    struct reading *reading;
    struct story *story;
};

/* ---- W2D ---- */

/* A string in quotes, with backslashes, or one of UTF-16 in braces behind its length. Returns
 * its bytes in the file, 0 for no string. */
static gsize string_at(const guint8 *bytes, gsize size, char **text)
{
    GString *out;
    gsize at = 1;

    if (size > 6 && bytes[0] == '{') {
        gsize units = little_32(bytes + 1);
        if (units == 0 || units > STRING_MOST || 5 + 2 * units >= size ||
            bytes[5 + 2 * units] != '}')
            return 0;
        *text = wide_decode(bytes + 5, units);
        return 6 + 2 * units;
    }
    if (size < 3 || bytes[0] != '\'')
        return 0;
    out = g_string_new(NULL);
    for (; at < size && bytes[at] != '\'' && bytes[at] >= ' ' && out->len < STRING_MOST; at++) {
        if (bytes[at] == '\\' && at + 1 < size)
            at++;
        g_string_append_c(out, (char)bytes[at]);
    }
    bool ended = at < size && bytes[at] == '\'';
    *text = ended ? encoding_decode_name(out->str, out->len) : NULL;
    g_string_free(out, TRUE);
    return ended ? at + 1 : 0;
}

static void give_drawn(const struct drawing *drawing, const char *text)
{
    g_autofree char *shown = cad_text_decode(text, strlen(text), strchr(text, '\\') != NULL);
    g_auto(GStrv) lines = g_strsplit(shown, "\n", -1);

    for (guint i = 0; lines[i]; i++) {
        story_text(drawing->story, lines[i], strlen(lines[i]));
        story_end_text(drawing->story);
    }
}

/* "(Title 'D-size Plot')", "(Layer 10 'DB - Windows')", "(Layer 2 Deck)". */
static gsize operator_at(const struct drawing *drawing, const guint8 *bytes, gsize size)
{
    static const struct {
        const char *word;
        const char *property; /* NULL: a layer */
    } operators[] = {
        {"(Title ", "title"},       {"(Subject ", "subject"},   {"(Author ", "creator"},
        {"(Comments ", "comments"}, {"(Keywords ", "keywords"}, {"(Description ", "description"},
        {"(Copyright ", "rights"},  {"(Creator ", "generator"}, {"(SourceFilename ", "source"},
        {"(Layer ", NULL},
    };

    for (guint i = 0; i < G_N_ELEMENTS(operators); i++) {
        gsize at = strlen(operators[i].word);
        g_autofree char *text = NULL;
        if (size < at + 3 || memcmp(bytes, operators[i].word, at) != 0)
            continue;
        while (operators[i].property == NULL && at < size && g_ascii_isdigit((char)bytes[at]))
            at++;
        while (at < size && bytes[at] == ' ')
            at++;
        gsize length = string_at(bytes + at, size - at, &text);
        const guint8 *close = memchr(bytes + at, ')', MIN(size - at, 256));
        if (length == 0 && close)
            text = encoding_decode_name((const char *)bytes + at, (gsize)(close - bytes) - at);
        if (text && operators[i].property)
            document_give_text(drawing->document, drawing->sink, NULL, TEXT_PROPERTY,
                               operators[i].property, text);
        else if (text)
            story_give(drawing->story, TEXT_LAYER, NULL, text);
        return at + length;
    }
    return 0;
}

static void give_w2d(struct drawing *drawing, const guint8 *bytes, gsize size)
{
    if (memmem(bytes, MIN(size, 64), "){", 2))
        reading_worsen(drawing->reading, OUTCOME_PARTIAL,
                       N_("it is packed by a method that is not supported"), NULL);
    for (gsize at = 0; at < size;) {
        g_autofree char *text = NULL;
        gsize length = 0;
        bool draws = bytes[at] == DRAW_TEXT || bytes[at] == DRAW_TEXT_IN;
        if (draws && size - at > POINT_BYTES + 1)
            length = string_at(bytes + at + 1 + POINT_BYTES, size - at - 1 - POINT_BYTES, &text);
        if (length > 0) {
            give_drawn(drawing, text);
            length += 1 + POINT_BYTES;
        } else if (bytes[at] == '(') {
            length = operator_at(drawing, bytes + at, size - at);
        }
        at += MAX(length, 1);
    }
}

/* ---- XML ---- */

enum {
    D_PROPERTY = 1,
    D_SECTION,
    D_PAGE,
    D_COUNT,
};
static const char *const words[D_COUNT] = {
    [D_PROPERTY] = "Property",
    [D_SECTION] = "Section",
    [D_PAGE] = "Page",
};
static struct vocabulary vocabulary = {.names = words, .count = D_COUNT};

static void description_start(void *user, const struct markup_element *element)
{
    struct drawing *drawing = user;
    g_autofree char *name = markup_dup(element, "name");
    g_autofree char *title = markup_dup(element, "title");
    g_autofree char *value = markup_dup(element, "value");

    story_end_text(drawing->story);
    if (element->id == D_PROPERTY && value)
        document_give_text(drawing->document, drawing->sink, NULL, text_property_role(name), name,
                           value);
    else if (element->id == D_PAGE && name)
        story_give(drawing->story, TEXT_SHEET_NAME, NULL, name);
    else if (element->id == D_SECTION && title)
        story_give(drawing->story, TEXT_SHEET_NAME, NULL, title);
}

static void description_end(void *user, guint id, const char *name)
{
    (void)id;
    (void)name;
    story_end_text(((struct drawing *)user)->story);
}

/* What a reviewer wrote. */
static void description_text(void *user, const char *text, gsize length)
{
    story_prose(((struct drawing *)user)->story, text, length);
}

/* ---- the file ---- */

static bool read_part(struct drawing *drawing, struct package *package, GHashTable *images,
                      guint part)
{
    static const struct markup_handler handler = {&vocabulary, description_start, description_end,
                                                  description_text, NULL};
    const char *name = package_name(package, part);
    const struct place place = {
        .outer = drawing->document->place, .kind = PLACE_PART, .name = name};
    bool xml = g_str_has_suffix(name, ".xml");
    bool w2d = g_str_has_suffix(name, ".w2d") || g_str_has_suffix(name, ".w3d");

    if (embedded_is_image(name))
        return embedded_read_image(package, drawing->sink, images, part);
    if (!xml && !w2d)
        return true;
    g_autoptr(Story) story =
        story_new(drawing->document, drawing->sink, &place, xml ? TEXT_ANNOTATION : TEXT_BODY);
    drawing->story = story;
    if (xml) {
        markup_read_part(package, part, &handler, drawing);
    } else {
        g_autoptr(GByteArray) bytes = package_load(package, part, PACKAGE_MEMBER_MOST);
        if (bytes)
            give_w2d(drawing, bytes->data, bytes->len);
    }
    return budget_has_time(drawing->document->budget);
}

static void read_package(struct drawing *drawing)
{
    g_autoptr(GHashTable) images = g_hash_table_new(NULL, NULL);
    g_autoptr(Package) package = package_open(drawing->document, drawing->reading);

    for (guint i = 0; package && i < package_count(package); i++)
        if (!read_part(drawing, package, images, i))
            break;
}

static void read_dwf(const struct document *document, struct sink *sink, struct reading *reading)
{
    struct drawing drawing = {.document = document, .sink = sink, .reading = reading};

    if (document->size > HEAD + 4 && memcmp(document->bytes + HEAD, "PK", 2) == 0) {
        read_package(&drawing);
        return;
    }
    g_autoptr(Story) story = story_new(document, sink, NULL, TEXT_BODY);
    drawing.story = story;
    give_w2d(&drawing, document->bytes, document->size);
}

const struct extractor dwf_extractor = {
    .name = "dwf",
    .media_type = "model/vnd.dwf",
    .title = N_("Design Web Format (dwf)"),
    .library = "libzip, libxml2",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"dwf", NULL},
    .signatures = (const struct signature[]){{0, 6, "(DWF V"}, {0}},
    .read = read_dwf,
};
