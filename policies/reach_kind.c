/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a kind of document means, and what a document has to hold for the kind to have a say.
 */
#include "reach_part.h"

#include <math.h>

static void mean_needs(const struct policy *policy, struct part *part, const GArray *needs)
{
    mean_number(part, needs->len);
    for (guint i = 0; i < needs->len; i++) {
        const struct need *need = &g_array_index(needs, struct need, i);
        mean_text(part, ((const struct evidence_group *)policy->evidence->pdata[need->group])->id);
        mean_number(part, need->least);
    }
}

static void mean_numbers(const struct policy *policy, struct part *part, guint kind)
{
    for (guint i = 0; i < policy->numbers->len; i++) {
        const struct number_use *use = &g_array_index(policy->numbers, struct number_use, i);
        if (use->kind != kind)
            continue;
        mean_text(part, use->validator->name);
        mean_text(part, use->heading);
        mean_text(part, use->unless);
        mean_number(part, use->points);
        mean_number(part, use->least);
        mean_number(part, use->rows_unheaded);
        mean_number(part, use->grouped);
    }
}

static void mean_words(const struct policy *policy, struct part *part, const GArray *words)
{
    mean_number(part, words->len);
    for (guint i = 0; i < words->len; i++)
        mean_pattern(
            part, &g_array_index(policy->patterns, struct pattern, g_array_index(words, guint, i)));
}

/* All but its titles and strong phrases, which are parts of their own. */
static void mean_kind(const struct policy *policy, struct part *part, guint index)
{
    const struct kind_rule *kind = policy_kind(policy, index);

    mean_number(part, kind->level);
    mean_number(part, kind->owner);
    mean_number(part, kind->threshold);
    mean_number(part, kind->least_fill);
    mean_number(part, kind->least_columns);
    mean_number(part, kind->least_values);
    mean_number(part, kind->least_rows);
    mean_number(part, kind->personal);
    mean_number(part, kind->controlled);
    mean_number(part, kind->off);
    mean_number(part, kind->masked);
    mean_number(part, kind->lenient);
    mean_list(policy, part, kind->values);
    mean_list(policy, part, kind->negatives);
    mean_words(policy, part, kind->words);
    mean_texts(part, kind->columns);
    mean_texts(part, kind->key_columns);
    mean_probes(part, kind->files);
    mean_texts(part, kind->extensions);
    mean_texts(part, kind->native_extensions);
    mean_texts(part, kind->typical_extensions);
    mean_texts(part, kind->native_formats);
    mean_needs(policy, part, kind->needs);
    mean_needs(policy, part, kind->quantities);
    mean_numbers(policy, part, index);
}

/* A number counts by a heading, or without where there are so many that pass. */
static void add_numbers(const struct policy *policy, struct group *group, guint kind)
{
    for (guint i = 0; i < policy->numbers->len; i++) {
        const struct number_use *use = &g_array_index(policy->numbers, struct number_use, i);
        const guint alone = use->rows_unheaded > 0 && use->grouped > 0
                                ? MIN(use->rows_unheaded, use->grouped)
                                : MAX(use->rows_unheaded, use->grouped);
        if (use->kind != kind)
            continue;
        g_autofree char *passing = g_strdup_printf("%s %u", use->validator->name, alone);
        group_add(group, REACH_PATTERN, use->heading);
        if (alone > 0)
            group_add(group, REACH_NUMBER, passing);
    }
}

/* Phrases that need nothing beside them. */
static void add_proofs(struct group *group, const GArray *list)
{
    for (guint i = 0; i < list->len; i++) {
        const struct scored_pattern *scored = &g_array_index(list, struct scored_pattern, i);
        if (scored->points >= PROOF_POINTS)
            group_add(group, REACH_PATTERN, scored->regex);
    }
}

static void add_values(const struct policy *policy, struct group *group,
                       const struct kind_rule *kind, enum reach_kind as)
{
    group_add_scored(group, as, kind->values);
    for (guint i = 0; i < kind->quantities->len; i++) {
        const guint index = g_array_index(kind->quantities, struct need, i).group;
        const struct evidence_group *evidence = policy->evidence->pdata[index];
        group_add_scored(group, as, evidence->patterns);
    }
}

static int compare_points(gconstpointer first, gconstpointer second)
{
    const double one = *(const double *)first, other = *(const double *)second;

    return (one < other) - (one > other);
}

/* So many strong phrases are needed for what strong phrases count at most; 0: all are too few. */
static guint strong_needed(const struct kind_rule *kind, double most)
{
    g_autoptr(GArray) points = g_array_new(FALSE, FALSE, sizeof(double));
    double sum = 0;

    for (guint i = 0; i < kind->strong->len; i++)
        g_array_append_val(points, g_array_index(kind->strong, struct scored_pattern, i).points);
    g_array_sort(points, compare_points);
    for (guint i = 0; i < points->len; i++) {
        sum += g_array_index(points, double, i);
        if (sum >= most)
            return i + 1;
    }
    return 0;
}

/* What find_obstacle() of kinds.c asks for, one of these at least: without any of them a
 * document is not of the kind whatever else it holds, and nothing of the kind shows. */
static void reach_kind_by_values(const struct policy *policy, struct part *part,
                                 const struct kind_rule *kind)
{
    struct group values = group_new(), typical = group_new();
    const guint strong = strong_needed(kind, policy->weights.strong_most);

    add_values(policy, &values, kind, REACH_PATTERN);
    group_end(&values, part, 2, NULL);
    if (strong > 0) {
        struct group both = group_new();
        add_values(policy, &both, kind, REACH_PATTERN);
        group_add_list(&both, kind->strong);
        group_end(&both, part, strong + 1, NULL);
    }
    add_values(policy, &typical, kind, REACH_PATTERN);
    group_add_list(&typical, kind->strong);
    group_end(&typical, part, kind->typical_extensions->len > 0 ? 1 : G_MAXUINT,
              kind->typical_extensions);
}

/* What word_points() of trade_words.c asks for: so many words at least, and something like values.
 * Where none are needed numbers alone count, which are everywhere. */
static void reach_kind_by_words(const struct policy *policy, struct part *part,
                                const struct kind_rule *kind)
{
    const double least = policy->weights.word_least;
    struct group group = group_new();

    if (least < 1)
        group_add(&group, REACH_ALL, "");
    for (guint i = 0; i < kind->words->len; i++) {
        const guint word = g_array_index(kind->words, guint, i);
        group_add(&group, REACH_WORD, g_array_index(policy->patterns, struct pattern, word).regex);
    }
    if (kind->words->len >= least)
        add_values(policy, &group, kind, REACH_VALUE);
    group_end(&group, part, kind->words->len >= least ? (guint)ceil(MAX(least, 1)) : G_MAXUINT,
              NULL);
}

void reach_kind(const struct policy *policy, struct part *part, guint index)
{
    const struct kind_rule *kind = policy_kind(policy, index);
    struct group alone = group_new(), columns = group_new();

    mean_kind(policy, part, index);
    group_add_scored(&alone, REACH_TITLE, kind->titles);
    add_proofs(&alone, kind->strong);
    add_numbers(policy, &alone, index);
    group_add_probes(&alone, kind->files);
    group_add_texts(&alone, REACH_EXTENSION, kind->native_extensions);
    group_add_texts(&alone, REACH_FORMAT, kind->native_formats);
    group_end(&alone, part, 1, NULL);
    reach_kind_by_words(policy, part, kind);
    group_add_texts(&columns, REACH_COLUMN, kind->columns);
    group_end(&columns, part, MAX(kind->least_columns, 1), NULL);
    reach_kind_by_values(policy, part, kind);
}
