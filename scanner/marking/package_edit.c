/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "package_edit.h"

#include <glib/gi18n.h>
#include <string.h>

#define PART_MOST (G_GUINT64_CONSTANT(200) << 20)

struct changed_part {
    char *name;
    GByteArray *bytes;
};

static char *lower(const char *name)
{
    return g_ascii_strdown(name, -1);
}

static void changed_part_free(struct changed_part *part)
{
    g_free(part->name);
    g_byte_array_unref(part->bytes);
    g_free(part);
}

/* Both libraries must see the same archive. */
static bool is_seen_alike(const struct package_edit *edit)
{
    guint count = zip_edit_count(edit->zip);
    bool same = package_count(edit->package) == count;

    for (guint i = 0; same && i < count; i++)
        same = package_crc(edit->package, i) == zip_edit_crc(edit->zip, i);
    return same;
}

bool package_edit_open(struct package_edit *edit, const struct document *document,
                       struct package *package, const struct mark_label *label,
                       struct mark_result *result)
{
    const char *why = NULL;

    *edit = (struct package_edit){
        .document = document,
        .label = label,
        .result = result,
        .package = package,
        .zip = zip_edit_new(document->bytes, document->size, &why),
        .changed = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
                                         (GDestroyNotify)changed_part_free),
    };
    if (edit->zip == NULL)
        mark_refuse(result, why, NULL);
    else if (!is_seen_alike(edit))
        mark_refuse(result, N_("its zip archive is not plain and in order"), NULL);
    return result->state == MARK_MADE;
}

void package_edit_close(struct package_edit *edit)
{
    g_hash_table_unref(edit->changed);
    zip_edit_free(edit->zip);
}

bool package_edit_has(const struct package_edit *edit, const char *name)
{
    g_autofree char *key = lower(name);

    return g_hash_table_contains(edit->changed, key) || package_find(edit->package, name) >= 0;
}

GByteArray *package_edit_load(struct package_edit *edit, const char *name, bool may_be_missing)
{
    g_autofree char *key = lower(name);
    const struct changed_part *changed = g_hash_table_lookup(edit->changed, key);

    if (changed)
        return g_byte_array_ref(changed->bytes);
    gint64 part = package_find(edit->package, name);
    GByteArray *bytes = part >= 0 ? package_load(edit->package, (guint)part, PART_MOST) : NULL;
    if (bytes == NULL && !(may_be_missing && part < 0))
        mark_refuse(edit->result, N_("it is damaged: a part of it cannot be read"), name);
    return bytes;
}

void package_edit_store(struct package_edit *edit, const char *name, GByteArray *bytes)
{
    struct changed_part *part = g_new0(struct changed_part, 1);

    part->name = g_strdup(name);
    part->bytes = bytes;
    g_hash_table_replace(edit->changed, lower(name), part);
}

bool package_edit_parse(struct package_edit *edit, const char *name, const char *const *wanted,
                        struct xml *xml)
{
    GByteArray *bytes = package_edit_load(edit, name, false);

    *xml = (struct xml){0};
    if (bytes == NULL)
        return false;
    if (xml_parse(xml, bytes, wanted))
        return true;
    mark_refuse(edit->result, N_("a part of it is no plain XML in UTF-8"), name);
    return false;
}

void package_edit_finish(struct package_edit *edit, const char *name, struct xml *xml)
{
    if (xml->splices->len > 0)
        package_edit_store(edit, name, xml_finish(xml));
}

void package_edit_store_text(struct package_edit *edit, const char *name, const char *text)
{
    GByteArray *bytes = g_byte_array_new();

    g_byte_array_append(bytes, (const guint8 *)text, (guint)strlen(text));
    package_edit_store(edit, name, bytes);
}

void package_edit_write(struct package_edit *edit, struct mark_edit *out)
{
    for (guint i = 0; i < zip_edit_count(edit->zip); i++) {
        g_autofree char *key = g_ascii_strdown(package_name(edit->package, i), -1);
        const struct changed_part *part = g_hash_table_lookup(edit->changed, key);
        if (part == NULL)
            continue;
        zip_edit_replace(edit->zip, i, g_byte_array_ref(part->bytes));
        g_hash_table_remove(edit->changed, key);
    }
    g_autoptr(GList) added =
        g_list_sort(g_hash_table_get_keys(edit->changed), (GCompareFunc)strcmp);
    for (GList *at = added; at; at = at->next) {
        const struct changed_part *part = g_hash_table_lookup(edit->changed, at->data);
        zip_edit_add(edit->zip, part->name, g_byte_array_ref(part->bytes));
    }
    if (!zip_edit_write(edit->zip, out))
        mark_refuse(edit->result, N_("its zip archive is not plain and in order"), NULL);
}

bool package_edit_is_already(const struct package_edit *edit, const char *old_text)
{
    g_autofree char *text = mark_label_text(edit->label);
    int before = edit->result->level_before;

    return before == edit->label->level && (before == LEVEL_NONE || g_strcmp0(text, old_text) == 0);
}

char *xml_escape(const char *text)
{
    return g_markup_escape_text(text, -1);
}
