/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What each part of a policy means, and what a document has to hold for the part to have a say.
 *
 * Whoever adds a field to one of the model's structures has to decide here whether it belongs
 * to a part's meaning: the assertions below are there to say so.
 */
#include "policy_model.h"
#include "reach.h"
#include "reach_part.h"

#include <judgement.h>
#define PCRE2_CODE_UNIT_WIDTH 8
#include <hs.h>
#include <pcre2.h>
#include <string.h>

#define SIZE_IS(TYPE, BYTES)                                                                       \
    _Static_assert(sizeof(TYPE) == (BYTES) || sizeof(void *) != 8,                                 \
                   #TYPE " has changed: see which part of a policy means what here, then this")
SIZE_IS(struct mark_rule, 80);
SIZE_IS(struct kind_rule, 200);
SIZE_IS(struct genre_rule, 72);
SIZE_IS(struct number_use, 56);
SIZE_IS(struct scored_pattern, 40);
SIZE_IS(struct evidence_group, 16);
SIZE_IS(struct common_negative, 48);
SIZE_IS(struct folder_rule, 32);
SIZE_IS(struct label_rule, 32);
SIZE_IS(struct customer_scheme, 24);
SIZE_IS(struct mention_rule, 24);
SIZE_IS(struct weights, 120);
SIZE_IS(struct target, 24);
SIZE_IS(struct pattern, 32);
SIZE_IS(struct policy, 528);

struct describer {
    const struct policy *policy;
    GVariantBuilder parts;
    GHashTable *times;             /* how often an id came */
    GArray *of_mark;               /* guint: patterns of marks, in the order of their rules */
    GPtrArray *fields, *ownership; /* const char *: patterns of all fields; of owner sentences */
};

/* ---- parts ---- */

/* Of several parts by one id each has its number. Takes the id. */
static void part_end(struct part *part, struct describer *describer, char *id)
{
    const guint times = GPOINTER_TO_UINT(g_hash_table_lookup(describer->times, id)) + 1;
    g_autofree char *numbered = g_strdup_printf("%s#%u", id, times);
    guint8 digest[32];
    gsize length = sizeof digest;

    g_hash_table_replace(describer->times, id, GUINT_TO_POINTER(times));
    g_checksum_get_digest(part->meaning, digest, &length);
    g_checksum_free(part->meaning);
    g_variant_builder_add(&describer->parts, "(s@ay@" REACH_TYPE ")", numbered,
                          g_variant_new_fixed_array(G_VARIANT_TYPE_BYTE, digest, length, 1),
                          g_variant_builder_end(&part->groups));
}

/* A part that one pattern makes. */
static void describe_pattern(struct describer *describer, char *id, const struct pattern *pattern)
{
    struct part part = part_new();
    struct group group = group_new();

    mean_pattern(&part, pattern);
    group_add(&group, REACH_PATTERN, pattern->regex);
    group_end(&group, &part, 1, NULL);
    part_end(&part, describer, id);
}

/* ---- what holds for all documents ---- */

/* Those of titles and phrases and the threshold are in their points and in the kinds' thresholds.
 */
static void mean_weights(struct part *part, const struct weights *weights)
{
    const double shared[] = {
        weights->strong_most, weights->column,           weights->column_most,
        weights->value,       weights->value_most,       weights->word,
        weights->word_most,   weights->word_least,       weights->file,
        weights->extension,   weights->native_extension, weights->typical_extension};

    for (guint i = 0; i < G_N_ELEMENTS(shared); i++)
        mean_number(part, shared[i]);
}

static void describe_common_ground(struct describer *describer)
{
    const struct policy *policy = describer->policy;
    const Probe *const probes[] = {policy->subject,     policy->predicate,   policy->no_subject,
                                   policy->remark_cell, policy->head_line,   policy->request,
                                   policy->copy_name,   policy->name_ending, policy->about_kind,
                                   policy->title_block, policy->samples,     policy->glossary,
                                   policy->other_paper};
    struct part part = part_new();
    struct group group = group_new();

    for (guint i = 0; i < G_N_ELEMENTS(probes); i++)
        mean_probe(&part, probes[i]);
    mean_probes(&part, policy->name_exclusions);
    for (guint i = 0; i < policy->mentions->len; i++) {
        const struct mention_rule *mention = policy->mentions->pdata[i];
        mean_number(&part, mention->code);
        mean_probe(&part, mention->before);
        mean_probe(&part, mention->after);
    }
    mean_weights(&part, &policy->weights);
    mean_number(&part, g_hash_table_size(policy->columns) > 0);
    group_add(&group, REACH_ALL, "");
    group_end(&group, &part, 1, NULL);
    part_end(&part, describer, g_strdup("ground"));
}

/* ---- marks ---- */

static void mean_mark(const struct describer *describer, struct part *part,
                      const struct mark_rule *rule)
{
    const struct policy *policy = describer->policy;
    const struct customer_scheme *scheme =
        rule->scheme >= 0 ? policy->schemes->pdata[rule->scheme] : NULL;

    mean_number(part, rule->level);
    mean_number(part, rule->context);
    mean_text(part, rule->handling);
    mean_number(part, rule->owner);
    mean_number(part, rule->off);
    mean_number(part, rule->suspected);
    mean_number(part, rule->expiry);
    mean_number(part, rule->ownership);
    mean_number(part, rule->topic);
    mean_number(part, rule->apart);
    mean_number(part, rule->named);
    mean_probe(part, rule->owner_name);
    mean_probe(part, rule->unless_near);
    mean_text(part, scheme != NULL ? scheme->id : NULL);
}

/* Values of fields are looked for behind the names of fields only. */
static bool mean_field_values(const struct describer *describer, struct part *part, guint rule)
{
    const GArray *values = describer->policy->marks_in_fields;
    bool any = false;

    for (guint i = 0; i < values->len; i++) {
        const struct field_mark *value = &g_array_index(values, struct field_mark, i);
        if (value->rule != rule)
            continue;
        mean_probe(part, value->value);
        mean_number(part, value->level);
        any = true;
    }
    return any;
}

/* *next: the first of the marks' patterns that is not of a rule before. */
static void describe_mark(struct describer *describer, guint rule, guint *next)
{
    const struct policy *policy = describer->policy;
    const struct mark_rule *mark = policy_mark(policy, rule);
    struct part part = part_new();
    struct group group = group_new();

    mean_mark(describer, &part, mark);
    for (; *next < describer->of_mark->len; (*next)++) {
        const guint index = g_array_index(describer->of_mark, guint, *next);
        const struct target *target = &g_array_index(policy->targets, struct target, index);
        const struct pattern *pattern = &g_array_index(policy->patterns, struct pattern, index);
        if (target->rule != rule)
            break;
        mean_pattern(&part, pattern);
        mean_number(&part, target->level);
        group_add(&group, REACH_PATTERN, pattern->regex);
    }
    if (mean_field_values(describer, &part, rule))
        group_add_texts(&group, REACH_PATTERN, describer->fields);
    group_end(&group, &part, 1, NULL);
    part_end(&part, describer, g_strconcat("mark ", mark->id, NULL));
}

static int compare_rules(gconstpointer first, gconstpointer second, gpointer user)
{
    const struct policy *policy = user;
    const guint one = *(const guint *)first, other = *(const guint *)second;
    const guint rule = g_array_index(policy->targets, struct target, one).rule;
    const guint other_rule = g_array_index(policy->targets, struct target, other).rule;

    if (rule != other_rule)
        return rule < other_rule ? -1 : 1;
    return (one > other) - (one < other);
}

static void describe_marks(struct describer *describer)
{
    guint next = 0;

    g_array_sort_with_data(describer->of_mark, compare_rules, (gpointer)describer->policy);
    for (guint i = 0; i < describer->policy->marks->len; i++)
        describe_mark(describer, i, &next);
}

/* ---- single patterns ---- */

static const char *scheme_id(const struct policy *policy, guint scheme)
{
    return ((const struct customer_scheme *)policy->schemes->pdata[scheme])->id;
}

/* Patterns that are a part each; those of marks and of owner sentences are noted. */
static void describe_single_patterns(struct describer *describer)
{
    const struct policy *policy = describer->policy;

    for (guint i = 0; i < policy->targets->len; i++) {
        const struct target *target = &g_array_index(policy->targets, struct target, i);
        const struct pattern *pattern = &g_array_index(policy->patterns, struct pattern, i);
        if (target->use == TARGET_MARK) {
            g_array_append_val(describer->of_mark, i);
            if (policy_mark(policy, target->rule)->ownership)
                g_ptr_array_add(describer->ownership, (char *)pattern->regex);
        } else if (target->use == TARGET_FIELD) {
            g_ptr_array_add(describer->fields, (char *)pattern->regex);
            describe_pattern(describer, g_strconcat("field ", pattern->regex, NULL), pattern);
        } else if (target->use == TARGET_DISCLAIMER) {
            describe_pattern(describer, g_strconcat("disclaimer ", pattern->regex, NULL), pattern);
        } else if (target->use == TARGET_SCHEME) {
            describe_pattern(
                describer,
                g_strdup_printf("customer %s %s", scheme_id(policy, target->rule), pattern->regex),
                pattern);
        } else if (target->use == TARGET_SELF) {
            describe_pattern(describer, g_strconcat("self ", pattern->regex, NULL), pattern);
        }
    }
}

/* ---- the company's names and levels ---- */

/* Owners that sentences name are compared with these. */
static void describe_names(struct describer *describer, const char *whose, const GPtrArray *names)
{
    for (guint i = 0; i < names->len; i++) {
        struct part part = part_new();
        struct group group = group_new();
        group_add_texts(&group, REACH_PATTERN, describer->ownership);
        group_end(&group, &part, 1, NULL);
        part_end(&part, describer, g_strconcat(whose, names->pdata[i], NULL));
    }
}

static void describe_levels(struct describer *describer)
{
    const struct policy *policy = describer->policy;
    g_autoptr(GPtrArray) aliases = sorted_keys(policy->level_aliases);

    for (int level = 0; level <= LEVEL_MOST; level++) {
        struct part part = part_new();
        struct group group = group_new();
        g_autofree char *digit = g_strdup_printf("%d", level);
        mean_text(&part, policy->level_names[level]);
        group_add(&group, REACH_LEVEL, digit);
        group_end(&group, &part, 1, NULL);
        part_end(&part, describer, g_strconcat("level ", digit, NULL));
    }
    for (guint i = 0; i < aliases->len; i++) {
        struct part part = part_new();
        struct group group = group_new();
        g_autofree char *regex = g_regex_escape_string(aliases->pdata[i], -1);
        mean_number(&part,
                    GPOINTER_TO_INT(g_hash_table_lookup(policy->level_aliases, aliases->pdata[i])));
        group_add(&group, REACH_PATTERN, regex);
        group_end(&group, &part, 1, NULL);
        part_end(&part, describer, g_strconcat("alias ", aliases->pdata[i], NULL));
    }
}

static void describe_labels(struct describer *describer)
{
    for (guint i = 0; i < describer->policy->labels->len; i++) {
        const struct label_rule *label = describer->policy->labels->pdata[i];
        struct part part = part_new();
        struct group group = group_new();
        mean_number(&part, label->level);
        group_add(&group, REACH_LABEL, "");
        group_end(&group, &part, 1, NULL);
        part_end(&part, describer,
                 g_strdup_printf("label %s %s", label->id != NULL ? label->id : "",
                                 label->name != NULL ? label->name : ""));
    }
}

static void describe_folders(struct describer *describer)
{
    for (guint i = 0; i < describer->policy->folders->len; i++) {
        const struct folder_rule *folder = describer->policy->folders->pdata[i];
        struct part part = part_new();
        struct group group = group_new();
        mean_probe(&part, folder->path);
        mean_number(&part, folder->default_level);
        mean_number(&part, folder->max_level);
        mean_number(&part, folder->owner);
        group_add(&group, REACH_FOLDER, probe_regex(folder->path));
        group_end(&group, &part, 1, NULL);
        part_end(&part, describer, g_strconcat("folder ", folder->pattern, NULL));
    }
}

/* ---- genres, evidence, what speaks against all kinds ---- */

static void describe_genres(struct describer *describer)
{
    for (guint i = 0; i < describer->policy->genres->len; i++) {
        const struct genre_rule *genre = describer->policy->genres->pdata[i];
        struct part part = part_new();
        struct group named = group_new(), structure = group_new();
        mean_probes(&part, genre->files);
        mean_texts(&part, genre->extensions);
        mean_list(describer->policy, &part, genre->titles);
        mean_list(describer->policy, &part, genre->structure);
        mean_number(&part, genre->least);
        mean_number(&part, genre->mentions);
        mean_number(&part, genre->code);
        mean_number(&part, genre->story);
        mean_number(&part, genre->sample);
        mean_number(&part, genre->goods);
        mean_number(&part, genre->asks);
        mean_number(&part, genre->blank);
        mean_number(&part, genre->kind_points);
        mean_number(&part, genre->name_points);
        group_add_probes(&named, genre->files);
        group_add_texts(&named, REACH_EXTENSION, genre->extensions);
        group_add_list(&named, genre->titles);
        group_add_list(&structure, genre->structure);
        group_end(&named, &part, 1, NULL);
        group_end(&structure, &part, MAX(genre->least, 1), NULL);
        part_end(&part, describer, g_strconcat("genre ", genre->id, NULL));
    }
}

static void describe_evidence(struct describer *describer)
{
    const struct policy *policy = describer->policy;

    for (guint i = 0; i < policy->evidence->len; i++) {
        const struct evidence_group *evidence = policy->evidence->pdata[i];
        struct part part = part_new();
        struct group group = group_new();
        mean_list(policy, &part, evidence->patterns);
        group_add_list(&group, evidence->patterns);
        group_end(&group, &part, 1, NULL);
        part_end(&part, describer, g_strconcat(REACH_EVIDENCE, evidence->id, NULL));
    }
    for (guint i = 0; i < policy->common->len; i++) {
        const struct common_negative *negative = policy->common->pdata[i];
        struct part part = part_new();
        struct group group = group_new();
        const guint index = negative->pattern.target;
        mean_pattern(&part, &g_array_index(policy->patterns, struct pattern, index));
        mean_scored(policy, &part, &negative->pattern);
        group_add(&group, REACH_PATTERN,
                  g_array_index(policy->patterns, struct pattern, index).regex);
        group_end(&group, &part, 1, NULL);
        part_end(&part, describer, g_strconcat("negative ", negative->id, NULL));
    }
}

/* ---- kinds ---- */

/* Each a part: its points come to a kind's where it is found, and count for nothing elsewhere. */
static void describe_phrases(struct describer *describer, const char *kind, const char *what,
                             enum reach_kind as, const GArray *list)
{
    for (guint i = 0; i < list->len; i++) {
        const struct scored_pattern *phrase = &g_array_index(list, struct scored_pattern, i);
        struct part part = part_new();
        struct group group = group_new();
        mean_scored(describer->policy, &part, phrase);
        group_add(&group, as, phrase->regex);
        group_end(&group, &part, 1, NULL);
        part_end(&part, describer, g_strdup_printf("%s of %s %s", what, kind, phrase->regex));
    }
}

static void describe_kind(struct describer *describer, guint index)
{
    const struct kind_rule *kind = policy_kind(describer->policy, index);
    struct part part = part_new();

    reach_kind(describer->policy, &part, index);
    part_end(&part, describer, g_strconcat("kind ", kind->id, NULL));
    describe_phrases(describer, kind->id, "title", REACH_TITLE, kind->titles);
    describe_phrases(describer, kind->id, "phrase", REACH_PATTERN, kind->strong);
}

/* A heading that is known, whoever has it, is not looked at any further. */
static void describe_headings(struct describer *describer)
{
    g_autoptr(GPtrArray) headings = sorted_keys(describer->policy->columns);

    for (guint i = 0; i < headings->len; i++) {
        struct part part = part_new();
        struct group group = group_new();
        group_add(&group, REACH_COLUMN, headings->pdata[i]);
        group_end(&group, &part, 1, NULL);
        part_end(&part, describer, g_strconcat("heading ", headings->pdata[i], NULL));
    }
}

/* ---- the whole ---- */

const char *reach_judging_program(void)
{
    static char *program;

    if (g_once_init_enter(&program)) {
        char pcre2[64] = "";
        pcre2_config(PCRE2_CONFIG_VERSION, pcre2);
        g_once_init_leave(&program, g_strdup_printf("%s %s, Hyperscan %s, PCRE2 %s", MARUHI_VERSION,
                                                    MARUHI_JUDGEMENT, hs_version(), pcre2));
    }
    return program;
}

GBytes *policy_describe(const struct policy *policy)
{
    struct describer describer = {
        .policy = policy,
        .times = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
        .of_mark = g_array_new(FALSE, FALSE, sizeof(guint)),
        .fields = g_ptr_array_new(),
        .ownership = g_ptr_array_new(),
    };

    g_variant_builder_init(&describer.parts, G_VARIANT_TYPE("a(say" REACH_TYPE ")"));
    describe_common_ground(&describer);
    describe_single_patterns(&describer);
    describe_marks(&describer);
    describe_names(&describer, "self name ", policy->self_names);
    describe_names(&describer, "third party ", policy->third_names);
    describe_levels(&describer);
    describe_labels(&describer);
    describe_folders(&describer);
    describe_genres(&describer);
    describe_evidence(&describer);
    for (guint i = 0; i < policy->kinds->len; i++)
        describe_kind(&describer, i);
    describe_headings(&describer);
    g_hash_table_unref(describer.times);
    g_array_unref(describer.of_mark);
    g_ptr_array_unref(describer.fields);
    g_ptr_array_unref(describer.ownership);
    g_autoptr(GVariant) description =
        g_variant_ref_sink(g_variant_new("(s@a(say" REACH_TYPE "))", reach_judging_program(),
                                         g_variant_builder_end(&describer.parts)));
    return g_variant_get_data_as_bytes(description);
}
