/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reach_part.h"

#include <string.h>

/* ---- meaning ---- */

void mean_text(struct part *part, const char *text)
{
    const guint8 mark = text != NULL;

    g_checksum_update(part->meaning, &mark, 1);
    if (text != NULL)
        g_checksum_update(part->meaning, (const guchar *)text, (gssize)strlen(text) + 1);
}

void mean_number(struct part *part, double number)
{
    g_checksum_update(part->meaning, (const guchar *)&number, sizeof number);
}

void mean_probe(struct part *part, const Probe *probe)
{
    mean_text(part, probe != NULL ? probe_regex(probe) : NULL);
    mean_number(part, probe != NULL && probe_is_anchored(probe));
}

void mean_probes(struct part *part, const GPtrArray *probes)
{
    mean_number(part, probes->len);
    for (guint i = 0; i < probes->len; i++)
        mean_probe(part, probes->pdata[i]);
}

void mean_texts(struct part *part, const GPtrArray *texts)
{
    mean_number(part, texts->len);
    for (guint i = 0; i < texts->len; i++)
        mean_text(part, texts->pdata[i]);
}

void mean_pattern(struct part *part, const struct pattern *pattern)
{
    mean_text(part, pattern->regex);
    mean_text(part, pattern->not_before);
    mean_text(part, pattern->not_after);
    mean_number(part, pattern->once);
}

/* A pattern that several rules share is counted as the first of them counts: evidence not in
 * properties. */
static void mean_counting(const struct policy *policy, struct part *part, guint pattern)
{
    mean_number(part,
                g_array_index(policy->targets, struct target, pattern).use == TARGET_EVIDENCE);
}

void mean_scored(const struct policy *policy, struct part *part,
                 const struct scored_pattern *scored)
{
    mean_counting(policy, part, scored->target);
    mean_text(part, scored->regex);
    mean_number(part, scored->points);
    mean_number(part, scored->least);
    mean_number(part, scored->distinct);
    mean_text(part, scored->check != NULL ? scored->check->name : NULL);
}

void mean_list(const struct policy *policy, struct part *part, const GArray *list)
{
    mean_number(part, list->len);
    for (guint i = 0; i < list->len; i++)
        mean_scored(policy, part, &g_array_index(list, struct scored_pattern, i));
}

/* ---- reach ---- */

struct group group_new(void)
{
    return (struct group){g_ptr_array_new_with_free_func(g_free),
                          g_array_new(FALSE, FALSE, sizeof(guint32))};
}

void group_add(struct group *group, enum reach_kind kind, const char *text)
{
    const guint32 number = kind;

    g_ptr_array_add(group->texts, g_strdup(text));
    g_array_append_val(group->kinds, number);
}

void group_add_scored(struct group *group, enum reach_kind kind, const GArray *list)
{
    for (guint i = 0; i < list->len; i++)
        group_add(group, kind, g_array_index(list, struct scored_pattern, i).regex);
}

void group_add_list(struct group *group, const GArray *list)
{
    group_add_scored(group, REACH_PATTERN, list);
}

void group_add_texts(struct group *group, enum reach_kind kind, const GPtrArray *texts)
{
    for (guint i = 0; i < texts->len; i++)
        group_add(group, kind, texts->pdata[i]);
}

void group_add_probes(struct group *group, const GPtrArray *probes)
{
    for (guint i = 0; i < probes->len; i++)
        group_add(group, REACH_NAME, probe_regex(probes->pdata[i]));
}

/* Ends the group; one that a document cannot come to is left out. */
void group_end(struct group *group, struct part *part, guint least, const GPtrArray *extensions)
{
    if (group->texts->len >= least) {
        g_variant_builder_open(&part->groups, G_VARIANT_TYPE(REACH_GROUP_TYPE));
        g_variant_builder_add(&part->groups, "u", least);
        g_variant_builder_open(&part->groups, G_VARIANT_TYPE_STRING_ARRAY);
        for (guint i = 0; extensions != NULL && i < extensions->len; i++)
            g_variant_builder_add(&part->groups, "s", extensions->pdata[i]);
        g_variant_builder_close(&part->groups);
        g_variant_builder_open(&part->groups, G_VARIANT_TYPE("a(us)"));
        for (guint i = 0; i < group->texts->len; i++)
            g_variant_builder_add(&part->groups, "(us)", g_array_index(group->kinds, guint32, i),
                                  group->texts->pdata[i]);
        g_variant_builder_close(&part->groups);
        g_variant_builder_close(&part->groups);
    }
    g_ptr_array_unref(group->texts);
    g_array_unref(group->kinds);
}

/* ---- both ---- */

struct part part_new(void)
{
    struct part part = {.meaning = g_checksum_new(G_CHECKSUM_SHA256)};

    g_variant_builder_init(&part.groups, G_VARIANT_TYPE(REACH_TYPE));
    return part;
}

static int compare_texts(gconstpointer first, gconstpointer second)
{
    return strcmp(*(const char *const *)first, *(const char *const *)second);
}

GPtrArray *sorted_keys(GHashTable *table)
{
    GPtrArray *keys = g_ptr_array_new();
    GHashTableIter iterator;
    gpointer key = NULL;

    g_hash_table_iter_init(&iterator, table);
    while (g_hash_table_iter_next(&iterator, &key, NULL))
        g_ptr_array_add(keys, key);
    g_ptr_array_sort(keys, compare_texts);
    return keys;
}
