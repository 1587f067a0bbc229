/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "xml_edit.h"

#include <expat.h>
#include <string.h>

/* Deeper than any document; expat itself sets no limit. */
#define DEPTH_MOST 4096U

struct splice {
    gsize at, remove;
    char *insert;
};

struct parse {
    struct xml *xml;
    XML_Parser parser;
    const char *const *wanted;
    GArray *open; /* gint: index of each open element, -1 when it is not listed */
    bool refused;
};

static void clear_element(gpointer element)
{
    struct xml_element *self = element;

    g_free(self->name);
    g_free(self->space);
    g_strfreev(self->attributes);
}

static void clear_splice(gpointer splice)
{
    g_free(((struct splice *)splice)->insert);
}

/* ---- parsing ---- */

static void refuse(struct parse *parse)
{
    parse->refused = true;
    XML_StopParser(parse->parser, XML_FALSE);
}

/* "URI name" or "name". */
static const char *local_name(const char *name)
{
    const char *blank = strrchr(name, ' ');

    return blank ? blank + 1 : name;
}

static gint nearest_open(const struct parse *parse)
{
    for (guint i = parse->open->len; i > 0; i--) {
        gint index = g_array_index(parse->open, gint, i - 1);
        if (index >= 0)
            return index;
    }
    return -1;
}

static char **copy_attributes(const char **attributes)
{
    g_autoptr(GStrvBuilder) copy = g_strv_builder_new();

    for (guint i = 0; attributes[i]; i += 2) {
        g_strv_builder_add(copy, local_name(attributes[i]));
        g_strv_builder_add(copy, attributes[i + 1]);
    }
    return g_strv_builder_end(copy);
}

static void take_start(void *user, const char *name, const char **attributes)
{
    struct parse *parse = user;
    const char *local = local_name(name);
    bool listed =
        parse->open->len == 0 || parse->wanted == NULL || g_strv_contains(parse->wanted, local);
    gint index = -1;

    if (parse->open->len >= DEPTH_MOST) {
        refuse(parse);
        return;
    }
    if (listed) {
        struct xml_element element = {
            .name = g_strdup(local),
            .space = local > name ? g_strndup(name, (gsize)(local - name) - 1) : g_strdup(""),
            .attributes = copy_attributes(attributes),
            .parent = nearest_open(parse),
            .depth = parse->open->len,
            .start = (gsize)XML_GetCurrentByteIndex(parse->parser),
        };
        element.inner = element.start + (gsize)XML_GetCurrentByteCount(parse->parser);
        index = (gint)parse->xml->elements->len;
        g_array_append_val(parse->xml->elements, element);
    }
    g_array_append_val(parse->open, index);
}

static void take_end(void *user, const char *name)
{
    struct parse *parse = user;
    gint index = g_array_index(parse->open, gint, parse->open->len - 1);

    (void)name;
    g_array_set_size(parse->open, parse->open->len - 1);
    if (index < 0)
        return;
    struct xml_element *element = &g_array_index(parse->xml->elements, struct xml_element, index);
    gsize length = (gsize)XML_GetCurrentByteCount(parse->parser);
    element->empty = length == 0;
    element->inner_end =
        element->empty ? element->inner : (gsize)XML_GetCurrentByteIndex(parse->parser);
    element->end = element->inner_end + length;
}

static void take_declaration(void *user, const char *version, const char *encoding, int standalone)
{
    (void)version;
    (void)standalone;
    if (encoding && g_ascii_strcasecmp(encoding, "UTF-8") != 0 &&
        g_ascii_strcasecmp(encoding, "UTF8") != 0 && g_ascii_strcasecmp(encoding, "ASCII") != 0 &&
        g_ascii_strcasecmp(encoding, "US-ASCII") != 0)
        refuse(user);
}

/* Entities could make text of what is not there. */
static void take_document_type(void *user, const char *name, const char *system, const char *public,
                               int internal)
{
    (void)name;
    (void)system;
    (void)public;
    (void)internal;
    refuse(user);
}

bool xml_parse(struct xml *xml, GByteArray *bytes, const char *const *wanted)
{
    struct parse parse = {
        .xml = xml,
        .parser = XML_ParserCreateNS(NULL, ' '),
        .wanted = wanted,
        .open = g_array_new(FALSE, FALSE, sizeof(gint)),
    };

    xml->bytes = bytes;
    xml->elements = g_array_new(FALSE, FALSE, sizeof(struct xml_element));
    g_array_set_clear_func(xml->elements, clear_element);
    xml->splices = g_array_new(FALSE, FALSE, sizeof(struct splice));
    g_array_set_clear_func(xml->splices, clear_splice);
    XML_SetUserData(parse.parser, &parse);
    XML_SetElementHandler(parse.parser, take_start, take_end);
    XML_SetXmlDeclHandler(parse.parser, take_declaration);
    XML_SetStartDoctypeDeclHandler(parse.parser, take_document_type);
    bool done =
        bytes->len > 0 && memchr(bytes->data, '\0', bytes->len) == NULL &&
        XML_Parse(parse.parser, (const char *)bytes->data, (int)bytes->len, 1) == XML_STATUS_OK;
    XML_ParserFree(parse.parser);
    g_array_unref(parse.open);
    return done && !parse.refused;
}

void xml_clear(struct xml *xml)
{
    g_clear_pointer(&xml->bytes, g_byte_array_unref);
    g_clear_pointer(&xml->elements, g_array_unref);
    g_clear_pointer(&xml->splices, g_array_unref);
}

/* ---- looking ---- */

const struct xml_element *xml_at(const struct xml *xml, guint index)
{
    return &g_array_index(xml->elements, struct xml_element, index);
}

const struct xml_element *xml_root(const struct xml *xml)
{
    return xml_at(xml, 0);
}

gint xml_find(const struct xml *xml, guint from, const char *name)
{
    for (guint i = from; i < xml->elements->len; i++)
        if (strcmp(xml_at(xml, i)->name, name) == 0)
            return (gint)i;
    return -1;
}

gint xml_index(const struct xml *xml, const struct xml_element *element)
{
    return (gint)(element - xml_root(xml));
}

const struct xml_element *xml_child(const struct xml *xml, const struct xml_element *parent,
                                    const char *name)
{
    gint index = xml_index(xml, parent);

    for (guint i = (guint)index + 1; i < xml->elements->len; i++) {
        const struct xml_element *element = xml_at(xml, i);
        if (element->start >= parent->end)
            break;
        if (element->parent == index && strcmp(element->name, name) == 0)
            return element;
    }
    return NULL;
}

const char *xml_attribute(const struct xml_element *element, const char *name)
{
    for (guint i = 0; element->attributes[i]; i += 2)
        if (strcmp(element->attributes[i], name) == 0)
            return element->attributes[i + 1];
    return NULL;
}

bool xml_is_within(const struct xml_element *inner, const struct xml_element *outer)
{
    return inner->start > outer->start && inner->end <= outer->inner_end;
}

static const struct {
    const char *name;
    char character;
} entities[] = {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}};

static gsize append_entity(GString *text, const char *at, const char *end)
{
    for (guint i = 0; i < G_N_ELEMENTS(entities); i++) {
        gsize length = strlen(entities[i].name);
        if ((gsize)(end - at) >= length && memcmp(at, entities[i].name, length) == 0) {
            g_string_append_c(text, entities[i].character);
            return length;
        }
    }
    const char *close = memchr(at, ';', (gsize)MIN(end - at, 12));
    if (close == NULL || at[1] != '#')
        return 0;
    gunichar character = (gunichar)(at[2] == 'x' ? g_ascii_strtoull(at + 3, NULL, 16)
                                                 : g_ascii_strtoull(at + 2, NULL, 10));
    if (g_unichar_validate(character) && character != 0)
        g_string_append_unichar(text, character);
    return (gsize)(close + 1 - at);
}

char *xml_text(const struct xml *xml, const struct xml_element *element)
{
    const char *at = (const char *)xml->bytes->data + element->inner;
    const char *end = (const char *)xml->bytes->data + element->inner_end;
    GString *text = g_string_new(NULL);

    while (at < end) {
        const char *close = *at == '<' ? memchr(at, '>', (gsize)(end - at)) : NULL;
        gsize entity = *at == '&' ? append_entity(text, at, end) : 0;
        if (close) {
            at = close + 1;
        } else if (entity > 0) {
            at += entity;
        } else {
            g_string_append_c(text, *at++);
        }
    }
    return g_string_free(text, FALSE);
}

static char *tag_name(const struct xml *xml, const struct xml_element *element)
{
    const char *name = (const char *)xml->bytes->data + element->start + 1;
    gsize length = 0;

    while (element->start + 1 + length < element->inner &&
           strchr(" \t\r\n/>", name[length]) == NULL)
        length++;
    return g_strndup(name, length);
}

char *xml_prefix(const struct xml *xml, const struct xml_element *element)
{
    char *name = tag_name(xml, element);
    char *colon = strchr(name, ':');

    *(colon ? colon + 1 : name) = '\0';
    return name;
}

/* ---- changing ---- */

static void splice(struct xml *xml, gsize at, gsize remove, const char *insert)
{
    struct splice splice = {.at = at, .remove = remove, .insert = g_strdup(insert)};

    g_array_append_val(xml->splices, splice);
}

void xml_insert(struct xml *xml, gsize at, const char *text)
{
    splice(xml, at, 0, text);
}

void xml_remove(struct xml *xml, gsize from, gsize to)
{
    splice(xml, from, to - from, "");
}

/* From the blank before an attribute to behind its value; false: it is not there. */
static bool find_attribute(const struct xml *xml, const struct xml_element *element,
                           const char *local, gsize *from, gsize *to)
{
    const char *bytes = (const char *)xml->bytes->data;
    gsize at = element->start + 1, length = strlen(local);

    while (at < element->inner) {
        gsize equals = at;
        while (equals < element->inner && bytes[equals] != '=')
            equals++;
        if (equals + 1 >= element->inner)
            return false;
        gsize name_end = equals;
        while (strchr(" \t\r\n", bytes[name_end - 1]))
            name_end--;
        gsize open = equals + 1;
        while (strchr(" \t\r\n", bytes[open]))
            open++;
        const char *close = memchr(bytes + open + 1, bytes[open], element->inner - open - 1);
        if (close == NULL)
            return false;
        gsize name = name_end;
        while (strchr(" \t\r\n", bytes[name - 1]) == NULL)
            name--;
        const char *colon = memchr(bytes + name, ':', name_end - name);
        gsize start = colon ? (gsize)(colon + 1 - bytes) : name;
        if (name_end - start == length && memcmp(bytes + start, local, length) == 0) {
            *from = name - 1;
            *to = (gsize)(close + 1 - bytes);
            return true;
        }
        at = (gsize)(close + 1 - bytes);
    }
    return false;
}

void xml_set_attribute(struct xml *xml, const struct xml_element *element, const char *local,
                       const char *text)
{
    gsize from, to;

    if (find_attribute(xml, element, local, &from, &to)) {
        splice(xml, from, to - from, text);
        return;
    }
    g_autofree char *name = tag_name(xml, element);
    splice(xml, element->start + 1 + strlen(name), 0, text);
}

/* <a b="c"/> becomes <a b="c">text</a>. */
static void fill(struct xml *xml, const struct xml_element *element, const char *text)
{
    g_autofree char *name = tag_name(xml, element);
    g_autofree char *filled = g_strdup_printf(">%s</%s>", text, name);

    splice(xml, element->inner - 2, 2, filled);
}

void xml_put_first(struct xml *xml, const struct xml_element *element, const char *text)
{
    if (element->empty)
        fill(xml, element, text);
    else
        xml_insert(xml, element->inner, text);
}

void xml_put_last(struct xml *xml, const struct xml_element *element, const char *text)
{
    if (element->empty)
        fill(xml, element, text);
    else
        xml_insert(xml, element->inner_end, text);
}

static gint compare_splices(gconstpointer left, gconstpointer right)
{
    const struct splice *one = left, *other = right;

    if (one->at != other->at)
        return one->at < other->at ? -1 : 1;
    /* What is put in stands before what is taken out from there on. */
    return (one->remove > 0) - (other->remove > 0);
}

GByteArray *xml_finish(struct xml *xml)
{
    GByteArray *made = g_byte_array_sized_new(xml->bytes->len + 4096);
    gsize at = 0;

    /* Stable: what is put at the same place stays in order. */
    g_array_sort(xml->splices, compare_splices);
    for (guint i = 0; i < xml->splices->len; i++) {
        const struct splice *next = &g_array_index(xml->splices, struct splice, i);
        g_assert(next->at >= at);
        g_byte_array_append(made, xml->bytes->data + at, (guint)(next->at - at));
        g_byte_array_append(made, (const guint8 *)next->insert, (guint)strlen(next->insert));
        at = next->at + next->remove;
    }
    g_byte_array_append(made, xml->bytes->data + at, (guint)(xml->bytes->len - at));
    return made;
}
