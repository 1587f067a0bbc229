/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "xmp.h"

#include "markup.h"

#include <string.h>

/* Deeper than any real metadata. */
#define DEPTH_MOST 16

struct xmp {
    const struct document *document;
    struct sink *sink;
    const struct place *place;
    char *names[DEPTH_MOST];
    guint depth;
    GString *text;
    guint given;
};

static void give(struct xmp *xmp, const char *name, const char *text)
{
    document_give_text(xmp->document, xmp->sink, xmp->place, text_property_role(name), name, text);
    xmp->given++;
}

/* Lists (rdf:Alt, rdf:Seq, rdf:Bag with rdf:li) are of the property around them. */
static const char *property_name(const struct xmp *xmp)
{
    static const char *const lists[] = {"li", "Alt", "Seq", "Bag", "Description", "value", NULL};

    for (guint i = MIN(xmp->depth, DEPTH_MOST); i > 0; i--)
        if (!g_strv_contains(lists, xmp->names[i - 1]))
            return xmp->names[i - 1];
    return "XMP";
}

static void flush(struct xmp *xmp)
{
    g_strstrip(xmp->text->str);
    if (*xmp->text->str)
        give(xmp, property_name(xmp), xmp->text->str);
    g_string_set_size(xmp->text, 0);
}

/* The short form writes properties as attributes; those of XML and RDF themselves tell
 * nothing. A tuple: local name, prefix, URI, value, end of value. */
static void give_attributes(struct xmp *xmp, const struct markup_element *element)
{
    for (int i = 0; i < element->attribute_count; i++) {
        const char **tuple = element->attributes + (gsize)i * 5;
        const char *prefix = tuple[1];
        if (prefix == NULL || strcmp(prefix, "xml") == 0 || strcmp(prefix, "rdf") == 0 ||
            strcmp(prefix, "x") == 0)
            continue;
        g_autofree char *value = g_strndup(tuple[3], (gsize)(tuple[4] - tuple[3]));
        give(xmp, tuple[0], value);
    }
}

static void start_element(void *user, const struct markup_element *element)
{
    struct xmp *xmp = user;

    flush(xmp);
    if (xmp->depth < DEPTH_MOST)
        xmp->names[xmp->depth] = g_strdup(element->name);
    xmp->depth++;
    give_attributes(xmp, element);
}

static void end_element(void *user, guint id, const char *name)
{
    struct xmp *xmp = user;

    (void)id;
    (void)name;
    flush(xmp);
    if (xmp->depth == 0)
        return;
    xmp->depth--;
    if (xmp->depth < DEPTH_MOST)
        g_clear_pointer(&xmp->names[xmp->depth], g_free);
}

static void take_text(void *user, const char *text, gsize length)
{
    struct xmp *xmp = user;

    g_string_append_len(xmp->text, text, (gssize)length);
}

void xmp_give(const struct document *document, struct sink *sink, const struct place *place,
              const char *bytes, gsize size)
{
    static const char *const no_names[] = {""};
    static struct vocabulary vocabulary = {.names = no_names, .count = 1};
    static const struct markup_handler handler = {
        .vocabulary = &vocabulary, .start = start_element, .end = end_element, .text = take_text};
    struct xmp xmp = {
        .document = document, .sink = sink, .place = place, .text = g_string_new(NULL)};
    struct reading ignored = {0};
    struct markup *markup = markup_new(&handler, &xmp);

    markup_feed(markup, (const guint8 *)bytes, size);
    markup_finish(markup, &ignored, NULL);
    flush(&xmp);
    for (guint i = 0; i < DEPTH_MOST; i++)
        g_free(xmp.names[i]);
    if (xmp.given == 0) {
        g_autofree char *text = g_utf8_make_valid(bytes, (gssize)size);
        document_give_text(document, sink, place, TEXT_PROPERTY, "XMP", text);
    }
    g_string_free(xmp.text, TRUE);
    reading_clear(&ignored);
}
