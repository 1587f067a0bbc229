/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ooxml.h"

#include <glib/gi18n.h>
#include <string.h>

/* ---- content types and relationships ---- */

static void put_last(struct ooxml *ooxml, const char *name, const char *text)
{
    static const char *const none[] = {NULL};
    struct xml xml;

    if (package_edit_parse(&ooxml->edit, name, none, &xml)) {
        xml_put_last(&xml, xml_root(&xml), text);
        package_edit_finish(&ooxml->edit, name, &xml);
    }
    xml_clear(&xml);
}

void ooxml_add_part(struct ooxml *ooxml, const char *name, const char *content_type, char *text)
{
    /* The prefix of the root is the document's affair; so it is said here. */
    g_autofree char *override = g_strdup_printf(
        "<Override xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\""
        " PartName=\"/%s\" ContentType=\"%s\"/>",
        name, content_type);

    package_edit_store_text(&ooxml->edit, name, text);
    g_free(text);
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

    package_edit_store_text(&ooxml->edit, name, empty);
}

char *ooxml_relate(struct ooxml *ooxml, const char *source, const char *type, const char *target)
{
    static const char *const wanted[] = {"Relationship", NULL};
    g_autofree char *name = relations_name(source);
    char *id = NULL;
    struct xml xml;

    if (!package_edit_has(&ooxml->edit, name))
        make_relations(ooxml, name);
    if (package_edit_parse(&ooxml->edit, name, wanted, &xml)) {
        do {
            g_free(id);
            id = g_strdup_printf("rIdMaruhi%u", ++ooxml->ids);
        } while (has_relation(&xml, id));
        g_autofree char *element = g_strdup_printf(
            "<Relationship xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\""
            " Id=\"%s\" Type=\"%s\" Target=\"%s\"/>",
            id, type, target);
        xml_put_last(&xml, xml_root(&xml), element);
        package_edit_finish(&ooxml->edit, name, &xml);
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
