/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "opc.h"

#include "embedded.h"
#include "markup.h"

#include <glib/gi18n.h>
#include <string.h>

enum opc_kind opc_recognise(const struct document *document)
{
    static const char *const names[] = {
        "[Content_Types].xml",
        "_rels/.rels",
        "word/",
        "xl/workbook.bin",
        "xl/",
        "ppt/",
        "visio/",
        "FixedDocSeq.fdseq",
        "FixedDocumentSequence.fdseq",
    };
    static const enum opc_kind kinds[] = {
        OPC_NONE,       OPC_NONE,  OPC_WORD,  OPC_EXCEL_BINARY, OPC_EXCEL,
        OPC_POWERPOINT, OPC_VISIO, OPC_OTHER, OPC_OTHER,
    };
    guint32 found = package_lists(document, names, G_N_ELEMENTS(names));

    for (guint i = 2; (found & 3) && i < G_N_ELEMENTS(names); i++)
        if (found & 1U << i)
            return kinds[i];
    return OPC_NONE;
}

enum { TYPES_OVERRIDE = 1, TYPES_DEFAULT, TYPES_RELATION, TYPES_COUNT };
static const char *const words[TYPES_COUNT] = {
    [TYPES_OVERRIDE] = "Override",
    [TYPES_DEFAULT] = "Default",
    [TYPES_RELATION] = "Relationship",
};
static struct vocabulary vocabulary = {.names = words, .count = TYPES_COUNT};

static void no_end(void *user, guint id, const char *name)
{
    (void)user, (void)id, (void)name;
}

static void no_text(void *user, const char *text, gsize length)
{
    (void)user, (void)text, (void)length;
}

static void take_type(void *user, const struct markup_element *element)
{
    struct opc *opc = user;

    if (element->id != TYPES_OVERRIDE)
        return;
    g_autofree char *name = markup_dup(element, "PartName");
    gint64 part = name ? package_find(opc->package, name) : -1;
    if (part < 0 || opc->types->pdata[part])
        return;
    opc->types->pdata[part] = markup_dup(element, "ContentType");
}

static void read_types(struct opc *opc)
{
    static const struct markup_handler handler = {&vocabulary, take_type, no_end, no_text, NULL};
    gint64 part = package_find(opc->package, "[Content_Types].xml");

    opc->types = g_ptr_array_new_with_free_func(g_free);
    g_ptr_array_set_size(opc->types, (gint)package_count(opc->package));
    if (part < 0)
        reading_worsen(package_reading(opc->package), OUTCOME_DAMAGED,
                       N_("a part of it is missing"), "[Content_Types].xml");
    else
        markup_read_part(opc->package, part, &handler, opc);
}

bool opc_open(struct opc *opc, const struct document *document, struct sink *sink,
              struct reading *reading)
{
    *opc = (struct opc){.document = document, .sink = sink};
    opc->package = package_open(document, reading);
    if (opc->package == NULL)
        return false;
    opc->images = g_hash_table_new(NULL, NULL);
    opc->visited = g_hash_table_new(NULL, NULL);
    read_types(opc);
    return true;
}

void opc_close(struct opc *opc)
{
    if (opc->package == NULL)
        return;
    g_ptr_array_unref(opc->types);
    g_hash_table_unref(opc->images);
    g_hash_table_unref(opc->visited);
    package_close(opc->package);
}

bool opc_has_type(const struct opc *opc, guint part, const char *word)
{
    const char *type = opc->types->pdata[part];

    return type && strstr(type, word);
}

gint64 opc_find_type(const struct opc *opc, const char *word)
{
    for (guint i = 0; i < opc->types->len; i++)
        if (opc_has_type(opc, i, word))
            return i;
    return -1;
}

bool opc_visit(struct opc *opc, gint64 part)
{
    return part >= 0 && g_hash_table_add(opc->visited, GSIZE_TO_POINTER(part + 1));
}

static void free_relation(gpointer pointer)
{
    struct relation *relation = pointer;

    g_free(relation->id);
    g_free(relation->type);
    g_free(relation->target);
    g_free(relation);
}

/* "../media/a.png" of "ppt/slides" is "ppt/media/a.png". */
static char *resolve(const char *folder, const char *target)
{
    g_autofree char *joined =
        *target == '/' ? g_strdup(target + 1) : g_strconcat(folder, target, NULL);
    g_auto(GStrv) steps = g_strsplit(joined, "/", 64);
    GPtrArray *kept = g_ptr_array_new();

    for (guint i = 0; steps[i]; i++) {
        if (strcmp(steps[i], "..") == 0 && kept->len > 0)
            g_ptr_array_set_size(kept, (gint)kept->len - 1);
        else if (*steps[i] && strcmp(steps[i], ".") != 0 && strcmp(steps[i], "..") != 0)
            g_ptr_array_add(kept, steps[i]);
    }
    g_ptr_array_add(kept, NULL);
    char *name = g_strjoinv("/", (char **)kept->pdata);
    g_ptr_array_unref(kept);
    return name;
}

struct relations {
    struct opc *opc;
    const char *folder;
    GPtrArray *list;
};

static char *last_word(char *uri)
{
    const char *slash = uri ? strrchr(uri, '/') : NULL;
    char *word = g_strdup(slash ? slash + 1 : "");

    g_free(uri);
    return word;
}

static void take_relation(void *user, const struct markup_element *element)
{
    struct relations *relations = user;

    if (element->id != TYPES_RELATION || relations->list->len >= 20000)
        return;
    struct relation *relation = g_new0(struct relation, 1);
    relation->id = markup_dup(element, "Id");
    relation->type = last_word(markup_dup(element, "Type"));
    relation->external = markup_is(element, "TargetMode", "External");
    g_autofree char *target = markup_dup(element, "Target");
    relation->target = relation->external || target == NULL ? g_strdup(target ? target : "")
                                                            : resolve(relations->folder, target);
    relation->part =
        relation->external ? -1 : package_find(relations->opc->package, relation->target);
    g_ptr_array_add(relations->list, relation);
}

GPtrArray *opc_relations(struct opc *opc, gint64 part)
{
    static const struct markup_handler handler = {&vocabulary, take_relation, no_end, no_text,
                                                  NULL};
    GPtrArray *list = g_ptr_array_new_with_free_func(free_relation);
    if (part < 0)
        return list;
    const char *name = package_name(opc->package, (guint)part);
    const char *slash = strrchr(name, '/');
    g_autofree char *folder = g_strndup(name, slash ? (gsize)(slash + 1 - name) : 0);
    g_autofree char *rels = g_strconcat(folder, "_rels/", slash ? slash + 1 : name, ".rels", NULL);
    struct relations relations = {opc, folder, list};
    gint64 found = package_find(opc->package, rels);

    if (found >= 0)
        markup_read_part(opc->package, found, &handler, &relations);
    return list;
}

const struct relation *opc_find_relation(const GPtrArray *relations, const char *id)
{
    for (guint i = 0; id && i < relations->len; i++) {
        const struct relation *relation = relations->pdata[i];
        if (g_strcmp0(relation->id, id) == 0)
            return relation;
    }
    return NULL;
}

static bool has_folder(const char *name, const char *folder)
{
    return strcasestr(name, folder) != NULL;
}

void opc_read_embedded(struct opc *opc)
{
    bool go_on = true;

    for (guint i = 0; go_on && i < package_count(opc->package); i++) {
        const char *name = package_name(opc->package, i);
        /* An "alternative format" chunk is a page of the document kept as a file. */
        bool file = has_folder(name, "embeddings/") || has_folder(name, "/afchunk");
        if (file && opc_visit(opc, i))
            go_on = embedded_read(opc->package, opc->sink, i);
        else if (has_folder(name, "media/") && embedded_is_image(name) && opc_visit(opc, i))
            go_on = embedded_read_image(opc->package, opc->sink, opc->images, i);
        else if (has_folder(name, "media/") && embedded_is_metafile(name) && opc_visit(opc, i))
            go_on = embedded_read_metafile(opc->package, opc->sink, i);
        else if (!embedded_is_plumbing(name) && opc_visit(opc, i))
            go_on = embedded_read(opc->package, opc->sink, i);
    }
}
