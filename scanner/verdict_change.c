/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "verdict_change.h"

#include <string.h>

/* What the first list has and the second has not. */
static GPtrArray *list_missing(const GPtrArray *first, const GPtrArray *second)
{
    GPtrArray *missing = g_ptr_array_new_with_free_func(g_free);

    for (guint i = 0; i < first->len; i++)
        if (!g_ptr_array_find_with_equal_func((GPtrArray *)second, first->pdata[i], g_str_equal,
                                              NULL))
            g_ptr_array_add(missing, g_strdup(first->pdata[i]));
    return missing;
}

static void take_mark(const struct verdict *verdict, struct verdict_side *side)
{
    for (guint i = 0; i < verdict->marks->len && side->mark == NULL; i++) {
        const struct finding *mark = verdict->marks->pdata[i];
        if (mark->level != verdict->declared_level || mark->level == LEVEL_NONE)
            continue;
        side->mark = g_strdup(mark->rule);
        side->mark_text = g_strdup(mark->text);
        side->mark_place = g_strdup(mark->place ? mark->place : "");
    }
}

/* Kinds come with the best first; the first that calls for the level decides. */
static void take_kind(const struct verdict *verdict, const struct policy *words,
                      struct verdict_side *side)
{
    struct rule_summary rule;

    for (guint i = 0; i < verdict->kinds->len && side->kind == NULL; i++)
        if (policy_find_rule(words, verdict->kinds->pdata[i], &rule) &&
            rule.level == verdict->expected_level)
            side->kind = g_strdup(verdict->kinds->pdata[i]);
    side->from_folder = side->kind == NULL && verdict->expected_level != LEVEL_NONE;
}

static void take_side(const struct verdict *verdict, const struct policy *words,
                      struct verdict_side *side)
{
    side->declared = verdict->declared_level;
    side->expected = verdict->expected_level;
    side->declared_name = policy_level_name(words, verdict->declared_level);
    side->expected_name = policy_level_name(words, verdict->expected_level);
    side->owner = verdict->owner;
    side->score = verdict->score;
    take_mark(verdict, side);
    take_kind(verdict, words, side);
}

static void clear_side(struct verdict_side *side)
{
    g_free(side->mark);
    g_free(side->mark_text);
    g_free(side->mark_place);
    g_free(side->kind);
}

static bool is_noticed(const struct verdict_change *change)
{
    const struct verdict_side *before = &change->before, *after = &change->after;

    return before->declared != after->declared || before->expected != after->expected ||
           before->owner != after->owner || change->kinds_came->len > 0 ||
           change->kinds_went->len > 0 || change->issues_came->len > 0 ||
           change->issues_went->len > 0;
}

struct verdict_change *verdict_change_new(const char *path, const struct verdict *before,
                                          const struct policy *before_words,
                                          const struct verdict *after,
                                          const struct policy *after_words)
{
    struct verdict_change *change = g_new0(struct verdict_change, 1);

    change->path = g_strdup(path);
    take_side(before, before_words, &change->before);
    take_side(after, after_words, &change->after);
    change->kinds_came = list_missing(after->kinds, before->kinds);
    change->kinds_went = list_missing(before->kinds, after->kinds);
    change->issues_came = list_missing(after->issues, before->issues);
    change->issues_went = list_missing(before->issues, after->issues);
    if (is_noticed(change))
        return change;
    verdict_change_free(change);
    return NULL;
}

void verdict_change_free(struct verdict_change *change)
{
    if (change == NULL)
        return;
    g_free(change->path);
    clear_side(&change->before);
    clear_side(&change->after);
    g_ptr_array_unref(change->kinds_came);
    g_ptr_array_unref(change->kinds_went);
    g_ptr_array_unref(change->issues_came);
    g_ptr_array_unref(change->issues_went);
    g_free(change);
}
