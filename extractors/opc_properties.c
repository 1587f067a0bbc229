/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * docProps/core.xml, app.xml and custom.xml, docMetadata/LabelInfo.xml (MS-OFFCRYPTO 2.6),
 * and small customXml items, where labelling programs keep their marks.
 */
#include "opc.h"

#include "markup.h"

#include <string.h>

#define VALUE_MOST      4096
#define CUSTOM_XML_MOST (64 * 1024)
#define PROPERTIES_MOST 2000

struct properties {
    const struct document *document;
    struct sink *sink;
    struct reading *reading; /* counts the pages; may be NULL */
    char *name;              /* of the property that is open */
    GString *value;
    guint depth;
    guint given;
    bool custom;
};

/* What Office counts and where it comes from says nothing of the content. */
static bool is_noise(const struct properties *properties)
{
    static const char *const noise[] = {
        "Properties",    "coreProperties",
        "TotalTime",     "Words",
        "Characters",    "Application",
        "DocSecurity",   "Lines",
        "Paragraphs",    "ScaleCrop",
        "LinksUpToDate", "CharactersWithSpaces",
        "SharedDoc",     "HyperlinksChanged",
        "AppVersion",    "revision",
        "Pages",         "Slides",
        "Notes",         "HiddenSlides",
        "MMClips",       "HeadingPairs",
        "TitlesOfParts", NULL,
    };
    return !properties->custom && g_strv_contains(noise, properties->name);
}

static void count_pages(const struct properties *properties)
{
    guint64 pages = g_ascii_strtoull(properties->value->str, NULL, 10);

    if (!properties->custom && properties->reading)
        properties->reading->pages = (guint)MIN(pages, 1000000);
}

static void give_property(struct properties *properties)
{
    g_strstrip(properties->value->str);
    if (g_strcmp0(properties->name, "Pages") == 0)
        count_pages(properties);
    if (properties->name == NULL || is_noise(properties) || properties->value->str[0] == '\0' ||
        properties->given++ >= PROPERTIES_MOST)
        return;
    document_give_text(properties->document, properties->sink, NULL,
                       text_property_role(properties->name), properties->name,
                       properties->value->str);
}

/* A property is a child of the root; a custom one has its name in an attribute. */
static void property_start(void *user, const struct markup_element *element)
{
    struct properties *properties = user;

    if (properties->depth++ != 1) {
        if (properties->value->len > 0)
            g_string_append_c(properties->value, ' ');
        return;
    }
    g_free(properties->name);
    properties->name = properties->custom ? markup_dup(element, "name") : g_strdup(element->name);
    g_string_truncate(properties->value, 0);
}

static void property_end(void *user, guint id, const char *name)
{
    struct properties *properties = user;
    (void)id, (void)name;

    if (--properties->depth == 1)
        give_property(properties);
}

static void property_text(void *user, const char *text, gsize length)
{
    struct properties *properties = user;

    if (properties->depth >= 2 && properties->value->len < VALUE_MOST)
        g_string_append_len(properties->value, text, (gssize)MIN(length, VALUE_MOST));
}

static const struct markup_handler property_handler = {NULL, property_start, property_end,
                                                       property_text, NULL};

static void properties_clear(struct properties *properties)
{
    g_free(properties->name);
    g_string_free(properties->value, TRUE);
}

static void read_property_part(struct opc *opc, gint64 part, bool custom)
{
    if (!opc_visit(opc, part))
        return;
    struct properties properties = {.document = opc->document,
                                    .sink = opc->sink,
                                    .reading = package_reading(opc->package),
                                    .value = g_string_new(NULL),
                                    .custom = custom};

    markup_read_part(opc->package, part, &property_handler, &properties);
    properties_clear(&properties);
}

void opc_give_properties(const struct document *document, struct sink *sink, const guint8 *bytes,
                         gsize size, bool custom)
{
    struct properties properties = {
        .document = document, .sink = sink, .value = g_string_new(NULL), .custom = custom};
    struct reading ignored = {0};
    struct markup *markup = markup_new(&property_handler, &properties);

    markup_feed(markup, bytes, size);
    markup_finish(markup, &ignored, NULL);
    reading_clear(&ignored);
    properties_clear(&properties);
}

/* Every attribute of <clbl:label id siteId method contentBits enabled removed/>. */
static void label_start(void *user, const struct markup_element *element)
{
    struct opc *opc = user;
    g_autoptr(GString) value = g_string_new(NULL);

    for (int i = 0; i < element->attribute_count; i++) {
        const char **words = element->attributes + (gsize)i * 5;
        g_string_append_printf(value, "%s%s=%.*s", i > 0 ? " " : "", words[0],
                               (int)MIN(words[4] - words[3], VALUE_MOST), words[3]);
    }
    if (strcmp(element->name, "label") == 0)
        document_give_text(opc->document, opc->sink, NULL, TEXT_LABEL, "LabelInfo", value->str);
}

static void no_end(void *user, guint id, const char *name)
{
    (void)user, (void)id, (void)name;
}

static void no_text(void *user, const char *text, gsize length)
{
    (void)user, (void)text, (void)length;
}

static void read_label_info(struct opc *opc, guint part)
{
    static const struct markup_handler handler = {NULL, label_start, no_end, no_text, NULL};

    if (opc_visit(opc, part))
        markup_read_part(opc->package, part, &handler, opc);
}

static void custom_start(void *user, const struct markup_element *element)
{
    GString *text = user;

    for (int i = 0; i < element->attribute_count && text->len < CUSTOM_XML_MOST; i++) {
        const char **words = element->attributes + (gsize)i * 5;
        g_string_append_printf(text, "%.*s\n", (int)MIN(words[4] - words[3], VALUE_MOST), words[3]);
    }
}

static void custom_end(void *user, guint id, const char *name)
{
    GString *text = user;
    (void)id, (void)name;

    if (text->len > 0 && text->str[text->len - 1] != '\n')
        g_string_append_c(text, '\n');
}

static void custom_text(void *user, const char *text, gsize length)
{
    GString *all = user;

    if (all->len < CUSTOM_XML_MOST)
        g_string_append_len(all, text, (gssize)MIN(length, CUSTOM_XML_MOST));
}

static void read_custom_xml(struct opc *opc, guint part)
{
    static const struct markup_handler handler = {NULL, custom_start, custom_end, custom_text,
                                                  NULL};
    if (package_declared_size(opc->package, part) > CUSTOM_XML_MOST || !opc_visit(opc, part))
        return;
    g_autoptr(GString) text = g_string_new(NULL);

    markup_read_part(opc->package, part, &handler, text);
    g_strstrip(text->str);
    document_give_text(opc->document, opc->sink, NULL, TEXT_PROPERTY,
                       package_name(opc->package, part), text->str);
}

static bool is_custom_xml(const char *name)
{
    return g_ascii_strncasecmp(name, "customXml/item", 14) == 0 && g_ascii_isdigit(name[14]) &&
           g_str_has_suffix(name, ".xml");
}

static bool ends_in(const char *name, const char *ending)
{
    gsize length = strlen(name);
    gsize tail = strlen(ending);

    return length >= tail && g_ascii_strcasecmp(name + length - tail, ending) == 0;
}

void opc_read_properties(struct opc *opc)
{
    for (guint i = 0; i < package_count(opc->package); i++) {
        const char *name = package_name(opc->package, i);
        if (ends_in(name, "LabelInfo.xml") || opc_has_type(opc, i, "classificationlabels"))
            read_label_info(opc, i);
        else if (opc_has_type(opc, i, "custom-properties") || ends_in(name, "docProps/custom.xml"))
            read_property_part(opc, i, true);
        else if (opc_has_type(opc, i, "core-properties") || ends_in(name, "docProps/core.xml") ||
                 opc_has_type(opc, i, "extended-properties") || ends_in(name, "docProps/app.xml"))
            read_property_part(opc, i, false);
    }
    for (guint i = 0; i < package_count(opc->package); i++)
        if (is_custom_xml(package_name(opc->package, i)))
            read_custom_xml(opc, i);
}
