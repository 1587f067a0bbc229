/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reach.h"

#include <string.h>

/* Bytes that may have been written by nobody knows whom: NULL when they make no sense. */
static GVariant *open_bytes(GBytes *bytes, const char *type)
{
    g_autoptr(GVariant) variant =
        g_variant_ref_sink(g_variant_new_from_bytes(G_VARIANT_TYPE(type), bytes, FALSE));

    return g_variant_is_normal_form(variant) ? g_steal_pointer(&variant) : NULL;
}

/* ---- descriptions side by side ---- */

struct description {
    GVariant *parts;
    GHashTable *by_id; /* id → index + 1 */
};

static void description_open(struct description *description, GVariant *whole)
{
    description->parts = g_variant_get_child_value(whole, 1);
    description->by_id = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (gsize i = 0; i < g_variant_n_children(description->parts); i++) {
        char *id = NULL;
        g_variant_get_child(description->parts, i, "(s@ay@" REACH_TYPE ")", &id, NULL, NULL);
        g_hash_table_replace(description->by_id, id, GSIZE_TO_POINTER(i + 1));
    }
}

static void description_close(struct description *description)
{
    g_variant_unref(description->parts);
    g_hash_table_unref(description->by_id);
}

/* The place + 1 of the same part in the other description; 0: it has it not, or as another. */
static gsize find_same(const struct description *description, gsize index,
                       const struct description *other)
{
    g_autoptr(GVariant) digest = NULL;
    g_autoptr(GVariant) others = NULL;
    const char *id = NULL;

    g_variant_get_child(description->parts, index, "(&s@ay@" REACH_TYPE ")", &id, &digest, NULL);
    gsize place = GPOINTER_TO_SIZE(g_hash_table_lookup(other->by_id, id));
    if (place > 0)
        g_variant_get_child(other->parts, place - 1, "(s@ay@" REACH_TYPE ")", NULL, &others, NULL);
    return place > 0 && g_variant_equal(digest, others) ? place : 0;
}

/* Evidence has a say through kinds that ask for it by its name. When the other description has
 * none of that name, these kinds are not there or ask for something else: their reach tells. */
static bool speaks_through_others(const char *id, const struct description *other)
{
    return g_str_has_prefix(id, REACH_EVIDENCE) && !g_hash_table_contains(other->by_id, id);
}

/* Adds the reach of parts that the other has not; false when what both have stands in another
 * order there, which decides between equals. */
static bool add_changes(const struct description *description, const struct description *other,
                        GVariantBuilder *reach)
{
    gsize last = 0;

    for (gsize i = 0; i < g_variant_n_children(description->parts); i++) {
        const gsize place = find_same(description, i, other);
        g_autoptr(GVariant) groups = NULL;
        const char *id = NULL;
        if (place > 0 && place < last)
            return false;
        last = MAX(last, place);
        if (place > 0)
            continue;
        g_variant_get_child(description->parts, i, "(&s@ay@" REACH_TYPE ")", &id, NULL, &groups);
        if (speaks_through_others(id, other))
            continue;
        for (gsize j = 0; j < g_variant_n_children(groups); j++) {
            g_autoptr(GVariant) group = g_variant_get_child_value(groups, j);
            g_variant_builder_add_value(reach, group);
        }
    }
    return true;
}

static bool same_program(GVariant *before, GVariant *after)
{
    const char *one = NULL, *other = NULL;

    g_variant_get_child(before, 0, "&s", &one);
    g_variant_get_child(after, 0, "&s", &other);
    return strcmp(one, other) == 0;
}

/* ---- what a reach holds ---- */

/* Calls take for every item; stops when it returns true, and so does this. */
static bool any_item(GVariant *reach,
                     bool (*take)(enum reach_kind kind, const char *text, void *user), void *user)
{
    for (gsize i = 0; i < g_variant_n_children(reach); i++) {
        g_autoptr(GVariant) group = g_variant_get_child_value(reach, i);
        g_autoptr(GVariant) items = g_variant_get_child_value(group, 2);
        for (gsize j = 0; j < g_variant_n_children(items); j++) {
            const char *text = NULL;
            guint32 kind = 0;
            g_variant_get_child(items, j, "(u&s)", &kind, &text);
            if (take(kind < REACH_KINDS ? (enum reach_kind)kind : REACH_ALL, text, user))
                return true;
        }
    }
    return false;
}

static bool is_all(enum reach_kind kind, const char *text, void *user)
{
    (void)text;
    (void)user;
    return kind == REACH_ALL;
}

static bool is_no_level(enum reach_kind kind, const char *text, void *user)
{
    (void)text;
    (void)user;
    return kind != REACH_LEVEL;
}

static bool is_of_text(enum reach_kind kind, const char *text, void *user)
{
    (void)text;
    (void)user;
    return kind == REACH_PATTERN || kind == REACH_COLUMN || kind == REACH_NUMBER ||
           kind == REACH_LABEL || kind == REACH_WORD || kind == REACH_VALUE || kind == REACH_TITLE;
}

static bool take_level(enum reach_kind kind, const char *text, void *user)
{
    guint *levels = user;

    if (kind == REACH_LEVEL)
        *levels |= 1U << CLAMP(text[0] - '0', 0, LEVEL_MOST);
    return false;
}

GBytes *reach_between(GBytes *before, GBytes *after)
{
    g_autoptr(GVariant) one = open_bytes(before, REACH_DESCRIPTION_TYPE);
    g_autoptr(GVariant) other = open_bytes(after, REACH_DESCRIPTION_TYPE);
    struct description first, second;
    GVariantBuilder changes;

    if (one == NULL || other == NULL || !same_program(one, other))
        return NULL;
    g_variant_builder_init(&changes, G_VARIANT_TYPE(REACH_TYPE));
    description_open(&first, one);
    description_open(&second, other);
    const bool in_order =
        add_changes(&first, &second, &changes) && add_changes(&second, &first, &changes);
    description_close(&first);
    description_close(&second);
    g_autoptr(GVariant) reach = g_variant_ref_sink(g_variant_builder_end(&changes));
    if (!in_order || any_item(reach, is_all, NULL))
        return NULL;
    return g_variant_get_data_as_bytes(reach);
}

/* The question of every item of a reach; what makes no sense is answered by `missing`. */
static bool ask(GBytes *bytes, bool (*take)(enum reach_kind kind, const char *text, void *user),
                void *user, bool missing)
{
    g_autoptr(GVariant) reach = open_bytes(bytes, REACH_TYPE);

    return reach != NULL ? any_item(reach, take, user) : missing;
}

guint reach_levels(GBytes *reach)
{
    guint levels = 0;

    ask(reach, take_level, &levels, false);
    return levels;
}

bool reach_is_empty(GBytes *reach)
{
    return !ask(reach, is_no_level, NULL, true);
}

bool reach_needs_text(GBytes *reach)
{
    return ask(reach, is_of_text, NULL, true);
}
