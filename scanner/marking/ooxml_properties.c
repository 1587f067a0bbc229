/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Labels among the properties of Office documents: our own keys and, where the company has
 * given one, the label of its Microsoft tenant, in the place where the document has such
 * labels already (MS-OFFCRYPTO 2.6, MS-OI29500 3.4.1.5).
 */
#include "ooxml.h"

#include <stdlib.h>
#include <string.h>

#define CUSTOM      "docProps/custom.xml"
#define LABEL_INFO  "docMetadata/LabelInfo.xml"
#define FORMAT_ID   "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
#define CUSTOM_TYPE "application/vnd.openxmlformats-officedocument.custom-properties+xml"
#define CUSTOM_URI  "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
#define VALUES_URI  "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"

static const char *const property_names[] = {"property", NULL};

/* Its name when the part is there under another one. The caller frees. */
static char *custom_name(const struct ooxml *ooxml)
{
    g_autoptr(GPtrArray) parts = ooxml_list_type(ooxml, "custom-properties");

    return g_strdup(parts->len > 0 ? parts->pdata[0] : CUSTOM);
}

static bool is_ours(const char *name)
{
    return name && g_ascii_strncasecmp(name, "Maruhi_", 7) == 0;
}

int ooxml_read_label(struct ooxml *ooxml)
{
    g_autofree char *part = custom_name(ooxml);
    GByteArray *bytes = package_edit_load(&ooxml->edit, part, true);
    int level = LEVEL_NONE;
    struct xml xml = {0};

    if (bytes && xml_parse(&xml, bytes, property_names))
        for (gint i = xml_find(&xml, 0, "property"); i >= 0;
             i = xml_find(&xml, (guint)i + 1, "property")) {
            const struct xml_element *property = xml_at(&xml, (guint)i);
            const char *name = xml_attribute(property, "name");
            g_autofree char *text = xml_text(&xml, property);
            if (g_strcmp0(name, MARK_LEVEL) == 0)
                level = mark_level_of(text);
            else if (g_strcmp0(name, MARK_TEXT) == 0) {
                g_free(ooxml->old_text);
                ooxml->old_text = g_steal_pointer(&text);
            }
        }
    xml_clear(&xml);
    return level;
}

/* ---- writing ---- */

struct properties {
    GString *text;
    int last_id;
};

static void append(struct properties *properties, const char *name, const char *value)
{
    g_autofree char *escaped = xml_escape(value);

    g_string_append_printf(properties->text,
                           "<property xmlns=\"" CUSTOM_URI "\" fmtid=\"" FORMAT_ID
                           "\" pid=\"%d\" name=\"%s\"><vt:lpwstr xmlns:vt=\"" VALUES_URI
                           "\">%s</vt:lpwstr></property>",
                           ++properties->last_id, name, escaped);
}

static void append_sensitivity(const char *name, const char *value, void *properties)
{
    append(properties, name, value);
}

static void append_ours(struct properties *properties, const struct mark_label *label)
{
    g_autofree char *text = mark_label_text(label);
    char level[] = {(char)('0' + label->level), '\0'};

    append(properties, MARK_LEVEL, level);
    append(properties, MARK_NAME, label->name);
    append(properties, MARK_TEXT, text);
    append(properties, MARK_DATE, label->date);
}

/* "MSIP_Label_GUID_" of the property when the label is of that tenant; NULL. One tenant has
 * one label on a document. The caller frees. */
static char *label_of_tenant(const struct xml *xml, const struct xml_element *property,
                             const char *tenant)
{
    const char *name = xml_attribute(property, "name");
    g_autofree char *text = xml_text(xml, property);

    if (name == NULL || g_ascii_strncasecmp(name, "MSIP_Label_", 11) != 0 ||
        !g_str_has_suffix(name, "_SiteId") || g_ascii_strcasecmp(text, tenant) != 0)
        return NULL;
    return g_strndup(name, strlen(name) - strlen("SiteId"));
}

/* What goes before ours comes: our own keys, and the tenant's label when there is a new one. */
static void remove_old(struct ooxml *ooxml, struct xml *xml, struct properties *properties)
{
    const char *tenant =
        ooxml->edit.label->sensitivity.id ? ooxml->edit.label->sensitivity.tenant : NULL;
    g_autoptr(GPtrArray) heads = g_ptr_array_new_with_free_func(g_free);

    for (guint i = 1; tenant && i < xml->elements->len; i++) {
        char *head = label_of_tenant(xml, xml_at(xml, i), tenant);
        if (head)
            g_ptr_array_add(heads, head);
    }
    for (guint i = 1; i < xml->elements->len; i++) {
        const struct xml_element *property = xml_at(xml, i);
        const char *name = xml_attribute(property, "name");
        const char *id = xml_attribute(property, "pid");
        bool old = is_ours(name);
        for (guint h = 0; h < heads->len; h++)
            old |= name && g_str_has_prefix(name, heads->pdata[h]);
        if (old)
            xml_remove(xml, property->start, property->end);
        else if (id)
            properties->last_id = MAX(properties->last_id, (int)g_ascii_strtoll(id, NULL, 10));
    }
}

static void make_custom(struct ooxml *ooxml)
{
    ooxml_add_part(ooxml, CUSTOM, CUSTOM_TYPE,
                   g_strdup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                            "<Properties xmlns=\"" CUSTOM_URI "\" xmlns:vt=\"" VALUES_URI
                            "\"></Properties>"));
    g_free(ooxml_relate(ooxml, NULL, OOXML_RELATIONSHIPS "/custom-properties", CUSTOM));
}

static void write_custom(struct ooxml *ooxml, bool with_sensitivity)
{
    g_autofree char *part = custom_name(ooxml);
    struct properties properties = {.text = g_string_new(NULL), .last_id = 1};
    GByteArray *present = package_edit_load(&ooxml->edit, part, true);
    struct xml xml;

    if (present)
        g_byte_array_unref(present);
    else if (ooxml->edit.label->level != LEVEL_NONE)
        make_custom(ooxml);
    if ((present || ooxml->edit.label->level != LEVEL_NONE) &&
        package_edit_parse(&ooxml->edit, part, property_names, &xml)) {
        remove_old(ooxml, &xml, &properties);
        if (ooxml->edit.label->level != LEVEL_NONE)
            append_ours(&properties, ooxml->edit.label);
        if (with_sensitivity)
            mark_each_sensitivity(ooxml->edit.label, append_sensitivity, &properties);
        if (properties.text->len > 0)
            xml_put_last(&xml, xml_root(&xml), properties.text->str);
        package_edit_finish(&ooxml->edit, part, &xml);
        xml_clear(&xml);
    }
    g_string_free(properties.text, TRUE);
}

/* ---- LabelInfo.xml ---- */

static char *label_info_name(const struct ooxml *ooxml)
{
    g_autoptr(GPtrArray) parts = ooxml_list_type(ooxml, "classificationlabels");

    if (parts->len > 0)
        return g_strdup(parts->pdata[0]);
    return package_find(ooxml->opc.package, LABEL_INFO) >= 0 ? g_strdup(LABEL_INFO) : NULL;
}

/* The attributes have this order, and braces stand around the identifiers. */
static void write_label_info(struct ooxml *ooxml, const char *part)
{
    static const char *const wanted[] = {"label", NULL};
    const struct mark_sensitivity *sensitivity = &ooxml->edit.label->sensitivity;
    g_autofree char *site = g_strdup_printf("{%s}", sensitivity->tenant);
    g_autofree char *element = g_strdup_printf(
        "<clbl:label xmlns:clbl=\"http://schemas.microsoft.com/office/2020/mipLabelMetadata\""
        " id=\"{%s}\" enabled=\"1\" method=\"Privileged\" siteId=\"%s\" contentBits=\"1\""
        " removed=\"0\"/>",
        sensitivity->id, site);
    struct xml xml;

    if (package_edit_parse(&ooxml->edit, part, wanted, &xml)) {
        for (guint i = 1; i < xml.elements->len; i++) {
            const struct xml_element *label = xml_at(&xml, i);
            const char *its = xml_attribute(label, "siteId");
            if (its && g_ascii_strcasecmp(its, site) == 0)
                xml_remove(&xml, label->start, label->end);
        }
        xml_put_last(&xml, xml_root(&xml), element);
        package_edit_finish(&ooxml->edit, part, &xml);
    }
    xml_clear(&xml);
}

void ooxml_write_properties(struct ooxml *ooxml)
{
    bool labelled = ooxml->edit.label->sensitivity.id && ooxml->edit.label->sensitivity.tenant &&
                    ooxml->edit.label->level != LEVEL_NONE;
    g_autofree char *info = labelled ? label_info_name(ooxml) : NULL;

    if (info)
        write_label_info(ooxml, info);
    write_custom(ooxml, labelled && info == NULL);
}
