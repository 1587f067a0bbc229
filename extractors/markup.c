/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "markup.h"

#include <glib/gi18n.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <string.h>

#define CACHE_SLOTS       256
#define ENTITY_VALUE_MOST 1024
#define ENTITIES_MOST     1000
#define ATTRIBUTE_WORDS   5 /* local name, prefix, namespace, value, end of value */

struct slot {
    const xmlChar *name; /* names are interned, so the pointer is the key */
    guint id;
};

struct markup {
    const struct markup_handler *handler;
    void *user;
    xmlParserCtxtPtr parser;
    GHashTable *entities; /* name → value */
    bool stopped;
    bool damaged;
    bool dropped;
    struct slot cache[CACHE_SLOTS];
};

static void build_ids(struct vocabulary *vocabulary)
{
    GHashTable *ids = g_hash_table_new(g_str_hash, g_str_equal);

    for (guint i = 1; i < vocabulary->count; i++)
        if (vocabulary->names[i])
            g_hash_table_insert(ids, (gpointer)vocabulary->names[i], GUINT_TO_POINTER(i));
    vocabulary->ids = ids;
}

static guint find_id(struct markup *markup, const xmlChar *name)
{
    struct vocabulary *vocabulary = markup->handler->vocabulary;

    if (vocabulary == NULL)
        return 0;
    struct slot *slot = &markup->cache[(GPOINTER_TO_SIZE(name) >> 3) % CACHE_SLOTS];
    if (slot->name != name) {
        if (vocabulary->ids == NULL)
            build_ids(vocabulary);
        slot->name = name;
        slot->id = GPOINTER_TO_UINT(g_hash_table_lookup(vocabulary->ids, name));
    }
    return slot->id;
}

static void on_start(void *context, const xmlChar *name, const xmlChar *prefix,
                     const xmlChar *space, int spaces, const xmlChar **space_list, int count,
                     int defaulted, const xmlChar **attributes)
{
    struct markup *markup = context;
    (void)space, (void)spaces, (void)space_list, (void)defaulted;

    if (markup->stopped)
        return;
    struct markup_element element = {
        .id = find_id(markup, name),
        .name = (const char *)name,
        .prefix = (const char *)prefix,
        .attributes = (const char **)attributes,
        .attribute_count = count,
    };
    markup->handler->start(markup->user, &element);
}

static void on_end(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *space)
{
    struct markup *markup = context;
    (void)prefix, (void)space;

    if (!markup->stopped)
        markup->handler->end(markup->user, find_id(markup, name), (const char *)name);
}

static void on_text(void *context, const xmlChar *text, int length)
{
    struct markup *markup = context;

    if (!markup->stopped && length > 0)
        markup->handler->text(markup->user, (const char *)text, (gsize)length);
}

static void on_comment(void *context, const xmlChar *text)
{
    struct markup *markup = context;

    if (!markup->stopped && markup->handler->comment)
        markup->handler->comment(markup->user, (const char *)text);
}

/* Only flat values are kept, so what stands for a reference never grows again. */
static void on_entity_declared(void *context, const xmlChar *name, int type,
                               const xmlChar *public_id, const xmlChar *system_id, xmlChar *content)
{
    struct markup *markup = context;
    (void)public_id, (void)system_id;

    bool flat = type == XML_INTERNAL_GENERAL_ENTITY && content &&
                strlen((const char *)content) <= ENTITY_VALUE_MOST &&
                strpbrk((const char *)content, "&<%") == NULL;
    if (!flat || (markup->entities && g_hash_table_size(markup->entities) >= ENTITIES_MOST)) {
        markup->dropped = true;
        return;
    }
    if (markup->entities == NULL)
        markup->entities = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    if (!g_hash_table_contains(markup->entities, name))
        g_hash_table_insert(markup->entities, g_strdup((const char *)name),
                            g_strdup((const char *)content));
}

/* libxml2 asks for an entity wherever one is referred to. It gets none, so that it expands
 * nothing; text of our own takes its place where text may stand. */
static xmlEntityPtr on_reference(void *context, const xmlChar *name)
{
    struct markup *markup = context;
    const char *value = markup->entities ? g_hash_table_lookup(markup->entities, name) : NULL;

    if (value && markup->parser->instate == XML_PARSER_CONTENT)
        on_text(markup, (const xmlChar *)value, (int)strlen(value));
    return NULL;
}

static xmlEntityPtr no_entity(void *context, const xmlChar *name)
{
    (void)context, (void)name;
    return NULL;
}

static xmlParserInputPtr no_input(void *context, const xmlChar *public_id, const xmlChar *system_id)
{
    (void)context, (void)public_id, (void)system_id;
    return NULL;
}

static void on_error(void *context, xmlErrorPtr error)
{
    struct markup *markup = context;

    if (error->level == XML_ERR_FATAL && error->code != XML_ERR_UNDECLARED_ENTITY)
        markup->damaged = true;
}

static void set_handler(xmlSAXHandler *sax)
{
    *sax = (xmlSAXHandler){
        .initialized = XML_SAX2_MAGIC,
        .startElementNs = on_start,
        .endElementNs = on_end,
        .characters = on_text,
        .cdataBlock = on_text,
        .ignorableWhitespace = on_text,
        .comment = on_comment,
        .entityDecl = on_entity_declared,
        .getEntity = on_reference,
        .getParameterEntity = no_entity,
        .resolveEntity = no_input,
        .serror = on_error,
    };
}

struct markup *markup_new(const struct markup_handler *handler, void *user)
{
    struct markup *markup = g_new0(struct markup, 1);
    xmlSAXHandler sax;

    set_handler(&sax);
    markup->handler = handler;
    markup->user = user;
    markup->parser = xmlCreatePushParserCtxt(&sax, markup, NULL, 0, NULL);
    if (markup->parser == NULL)
        markup->damaged = true;
    else
        xmlCtxtUseOptions(markup->parser, XML_PARSE_NONET | XML_PARSE_RECOVER);
    return markup;
}

struct markup *markup_new_utf8(const struct markup_handler *handler, void *user)
{
    struct markup *markup = markup_new(handler, user);

    if (markup->parser)
        xmlCtxtUseOptions(markup->parser,
                          XML_PARSE_NONET | XML_PARSE_RECOVER | XML_PARSE_IGNORE_ENC);
    return markup;
}

void markup_feed(struct markup *markup, const guint8 *bytes, gsize size)
{
    while (size > 0 && markup->parser && !markup->stopped) {
        int piece = (int)MIN(size, 1U << 20);
        xmlParseChunk(markup->parser, (const char *)bytes, piece, 0);
        bytes += piece;
        size -= (gsize)piece;
    }
}

static void free_parser(struct markup *markup)
{
    if (markup->parser == NULL)
        return;
    if (markup->parser->myDoc) {
        xmlFreeDoc(markup->parser->myDoc);
        markup->parser->myDoc = NULL;
    }
    xmlFreeParserCtxt(markup->parser);
}

bool markup_finish(struct markup *markup, struct reading *reading, const char *name)
{
    if (markup->parser && !markup->stopped)
        xmlParseChunk(markup->parser, NULL, 0, 1);
    bool whole = !markup->damaged;
    if (markup->dropped)
        reading_worsen(reading, OUTCOME_DAMAGED,
                       N_("it declares nested XML entities, which were not expanded"), name);
    if (!whole && !markup->stopped)
        reading_worsen(reading, OUTCOME_DAMAGED,
                       N_("its XML is not well-formed; text may be missing"), name);
    free_parser(markup);
    if (markup->entities)
        g_hash_table_unref(markup->entities);
    g_free(markup);
    return whole;
}

bool markup_find(const struct markup_element *element, const char *name, const char **value,
                 gsize *length)
{
    for (int i = 0; i < element->attribute_count; i++) {
        const char **words = element->attributes + (gsize)i * ATTRIBUTE_WORDS;
        if (strcmp(words[0], name) == 0) {
            *value = words[3];
            *length = (gsize)(words[4] - words[3]);
            return true;
        }
    }
    return false;
}

char *markup_decode(const char *value, gsize length)
{
    GString *text = g_string_new_len(value, (gssize)length);

    g_string_replace(text, "&#38;", "&", 0);
    return g_string_free(text, FALSE);
}

char *markup_dup(const struct markup_element *element, const char *name)
{
    const char *value;
    gsize length;

    return markup_find(element, name, &value, &length) ? markup_decode(value, length) : NULL;
}

bool markup_is(const struct markup_element *element, const char *name, const char *wanted)
{
    const char *value;
    gsize length;

    return markup_find(element, name, &value, &length) && strlen(wanted) == length &&
           memcmp(value, wanted, length) == 0;
}

bool markup_is_on(const struct markup_element *element, const char *name)
{
    return !markup_is(element, name, "0") && !markup_is(element, name, "false") &&
           !markup_is(element, name, "off") && !markup_is(element, name, "none");
}

guint markup_number(const struct markup_element *element, const char *name, guint otherwise)
{
    const char *value;
    gsize length;
    guint64 number = 0;

    if (!markup_find(element, name, &value, &length) || length == 0)
        return otherwise;
    for (gsize i = 0; i < length; i++) {
        if (!g_ascii_isdigit(value[i]))
            return otherwise;
        number = MIN(number * 10 + (guint64)(value[i] - '0'), G_MAXUINT32);
    }
    return (guint)number;
}

struct feed {
    struct markup *markup;
    const struct budget *budget;
};

/* Once the text budget is gone, nobody listens. */
static bool feed_piece(void *user, const guint8 *bytes, gsize size)
{
    struct feed *feed = user;

    markup_feed(feed->markup, bytes, size);
    feed->markup->stopped = feed->budget->exhausted[BUDGET_TEXT];
    return !feed->markup->stopped;
}

bool markup_read_part(struct package *package, gint64 part, const struct markup_handler *handler,
                      void *user)
{
    if (part < 0)
        return false;
    struct markup *markup = markup_new(handler, user);
    struct feed feed = {.markup = markup, .budget = package_document(package)->budget};
    bool unpacked = package_unpack(package, (guint)part, feed_piece, &feed);
    /* What was not unpacked to its end is cut short, and that was said already. */
    feed.markup->stopped = feed.markup->stopped || !unpacked;
    return markup_finish(markup, package_reading(package), package_name(package, (guint)part)) &&
           unpacked;
}
