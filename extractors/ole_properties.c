/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ole.h"

#include <gsf/gsf-doc-meta-data.h>
#include <gsf/gsf-docprop-vector.h>
#include <gsf/gsf-input-memory.h>
#include <gsf/gsf-msole-utils.h>
#include <gsf/gsf-utils.h>
#include <string.h>

#define STREAM_MOST (4U << 20)

struct giver {
    const struct document *document;
    struct sink *sink;
    struct reading *reading;
};

static void stay_silent(const char *domain, GLogLevelFlags level, const char *message,
                        gpointer user)
{
    (void)domain, (void)level, (void)message, (void)user;
}

void ole_warm_up(void)
{
    static bool warm;

    if (warm)
        return;
    warm = true;
    gsf_init();
    g_log_set_handler("libgsf:msole", G_LOG_LEVEL_MASK, stay_silent, NULL);
    /* It also warns in nobody's name. */
    g_log_set_handler(NULL, G_LOG_LEVEL_MASK, stay_silent, NULL);
}

static void give_value(const struct giver *giver, const char *name, const GValue *value)
{
    bool count = strcmp(name, "page-count") == 0 || strcmp(name, "slide-count") == 0;

    if (G_VALUE_HOLDS_STRING(value))
        document_give_text(giver->document, giver->sink, NULL, text_property_role(name), name,
                           g_value_get_string(value));
    else if (G_VALUE_HOLDS_INT(value) && count && giver->reading->pages == 0)
        giver->reading->pages = (guint)MAX(g_value_get_int(value), 0);
}

/* "dc:title" is "title". Keywords may be a list. */
static void give_property(gpointer key, gpointer property, gpointer user)
{
    const char *colon = strchr(key, ':');
    const char *name = colon ? colon + 1 : key;
    const GValue *value = gsf_doc_prop_get_val(property);

    if (value == NULL || strcmp(name, "heading-pairs") == 0 || strcmp(name, "document-parts") == 0)
        return;
    if (!VAL_IS_GSF_DOCPROP_VECTOR(value)) {
        give_value(user, name, value);
        return;
    }
    /* What its header recommends instead, the library does not export. */
    G_GNUC_BEGIN_IGNORE_DEPRECATIONS
    const GValueArray *list = gsf_value_get_docprop_varray(value);
    G_GNUC_END_IGNORE_DEPRECATIONS
    for (guint i = 0; list && i < list->n_values; i++)
        give_value(user, name, &list->values[i]);
}

static void read_stream(struct compound *compound, const char *name, struct giver *giver)
{
    g_auto(CompoundStream) stream = {0};

    if (!compound_load_name(compound, COMPOUND_ROOT, name, &stream) || stream.size > STREAM_MOST)
        return;
    GsfInput *input = gsf_input_memory_new(stream.bytes, (gsf_off_t)stream.size, FALSE);
    GsfDocMetaData *properties = gsf_doc_meta_data_new();
    g_autoptr(GError) error = NULL;
    error = gsf_doc_meta_data_read_from_msole(properties, input);
    gsf_doc_meta_data_foreach(properties, give_property, giver);
    g_object_unref(properties);
    g_object_unref(input);
}

void ole_read_properties(struct compound *compound, const struct document *document,
                         struct sink *sink, struct reading *reading)
{
    struct giver giver = {document, sink, reading};

    ole_warm_up();
    read_stream(compound, "\005SummaryInformation", &giver);
    read_stream(compound, "\005DocumentSummaryInformation", &giver);
}
