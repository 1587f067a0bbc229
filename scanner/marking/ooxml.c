/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ooxml.h"

#include <glib/gi18n.h>
#include <string.h>

#define PART_MOST (G_GUINT64_CONSTANT(200) << 20)

static char *lower(const char *name)
{
    return g_ascii_strdown(name, -1);
}

/* ---- parts ---- */

GByteArray *ooxml_load(struct ooxml *ooxml, const char *name, bool missing)
{
    g_autofree char *key = lower(name);
    const struct changed_part *changed = g_hash_table_lookup(ooxml->changed, key);

    if (changed)
        return g_byte_array_ref(changed->bytes);
    gint64 part = package_find(ooxml->opc.package, name);
    GByteArray *bytes = part >= 0 ? package_load(ooxml->opc.package, (guint)part, PART_MOST) : NULL;
    if (bytes == NULL && !(missing && part < 0))
        mark_refuse(ooxml->result, N_("it is damaged: a part of it cannot be read"), name);
    return bytes;
}

void changed_part_free(struct changed_part *part)
{
    g_free(part->name);
    g_byte_array_unref(part->bytes);
    g_free(part);
}

void ooxml_store(struct ooxml *ooxml, const char *name, GByteArray *bytes)
{
    struct changed_part *part = g_new0(struct changed_part, 1);

    part->name = g_strdup(name);
    part->bytes = bytes;
    g_hash_table_replace(ooxml->changed, lower(name), part);
}

bool ooxml_parse(struct ooxml *ooxml, const char *name, const char *const *wanted, struct xml *xml)
{
    GByteArray *bytes = ooxml_load(ooxml, name, false);

    *xml = (struct xml){0};
    if (bytes == NULL)
        return false;
    if (xml_parse(xml, bytes, wanted))
        return true;
    mark_refuse(ooxml->result, N_("a part of it is no plain XML in UTF-8"), name);
    return false;
}

void ooxml_finish(struct ooxml *ooxml, const char *name, struct xml *xml)
{
    if (xml->splices->len > 0)
        ooxml_store(ooxml, name, xml_finish(xml));
}

char *ooxml_escape(const char *text)
{
    return g_markup_escape_text(text, -1);
}

/* ---- content types and relationships ---- */

static void put_last(struct ooxml *ooxml, const char *name, const char *text)
{
    static const char *const none[] = {NULL};
    struct xml xml;

    if (ooxml_parse(ooxml, name, none, &xml)) {
        xml_put_last(&xml, xml_root(&xml), text);
        ooxml_finish(ooxml, name, &xml);
    }
    xml_clear(&xml);
}

void ooxml_add_part(struct ooxml *ooxml, const char *name, const char *content_type, char *text)
{
    GByteArray *bytes = g_byte_array_new();
    /* The prefix of the root is the document's affair; so it is said here. */
    g_autofree char *override = g_strdup_printf(
        "<Override xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\""
        " PartName=\"/%s\" ContentType=\"%s\"/>",
        name, content_type);

    g_byte_array_append(bytes, (const guint8 *)text, (guint)strlen(text));
    g_free(text);
    ooxml_store(ooxml, name, bytes);
    put_last(ooxml, "[Content_Types].xml", override);
}

/* "word/_rels/document.xml.rels"; the caller frees. */
static char *relations_name(const char *source)
{
    const char *slash = source ? strrchr(source, '/') : NULL;
    gsize folder = slash ? (gsize)(slash + 1 - source) : 0;

    if (source == NULL)
        return g_strdup("_rels/.rels");
    return g_strdup_printf("%.*s_rels/%s.rels", (int)folder, source, source + folder);
}

static bool has_relation(const struct xml *xml, const char *id)
{
    for (gint i = xml_find(xml, 0, "Relationship"); i >= 0;
         i = xml_find(xml, (guint)i + 1, "Relationship"))
        if (g_strcmp0(xml_attribute(xml_at(xml, (guint)i), "Id"), id) == 0)
            return true;
    return false;
}

static void make_relations(struct ooxml *ooxml, const char *name)
{
    static const char empty[] =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        "</Relationships>";
    GByteArray *bytes = g_byte_array_new();

    g_byte_array_append(bytes, (const guint8 *)empty, sizeof empty - 1);
    ooxml_store(ooxml, name, bytes);
}

static bool exists(struct ooxml *ooxml, const char *name)
{
    g_autofree char *key = lower(name);

    return g_hash_table_contains(ooxml->changed, key) ||
           package_find(ooxml->opc.package, name) >= 0;
}

char *ooxml_relate(struct ooxml *ooxml, const char *source, const char *type, const char *target)
{
    static const char *const wanted[] = {"Relationship", NULL};
    g_autofree char *name = relations_name(source);
    char *id = NULL;
    struct xml xml;

    if (!exists(ooxml, name))
        make_relations(ooxml, name);
    if (ooxml_parse(ooxml, name, wanted, &xml)) {
        do {
            g_free(id);
            id = g_strdup_printf("rIdMaruhi%u", ++ooxml->ids);
        } while (has_relation(&xml, id));
        g_autofree char *element = g_strdup_printf(
            "<Relationship xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\""
            " Id=\"%s\" Type=\"%s\" Target=\"%s\"/>",
            id, type, target);
        xml_put_last(&xml, xml_root(&xml), element);
        ooxml_finish(ooxml, name, &xml);
    }
    xml_clear(&xml);
    return id ? id : g_strdup("");
}

GPtrArray *ooxml_list_type(const struct ooxml *ooxml, const char *word)
{
    GPtrArray *names = g_ptr_array_new_with_free_func(g_free);

    for (guint i = 0; i < package_count(ooxml->opc.package); i++)
        if (opc_has_type(&ooxml->opc, i, word))
            g_ptr_array_add(names, g_strdup(package_name(ooxml->opc.package, i)));
    return names;
}

char *ooxml_follow(struct ooxml *ooxml, const char *source, const char *id)
{
    g_autoptr(GPtrArray) relations =
        opc_relations(&ooxml->opc, package_find(ooxml->opc.package, source));
    const struct relation *relation = opc_find_relation(relations, id);

    return relation && relation->part >= 0
               ? g_strdup(package_name(ooxml->opc.package, (guint)relation->part))
               : NULL;
}
