/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "policy_model.h"

#include "fold.h"

#include <string.h>

G_DEFINE_QUARK(maruhi - policy - error - quark, policy_error)

struct mark_rule *mark_rule_new(void)
{
    struct mark_rule *rule = g_new0(struct mark_rule, 1);

    rule->level = LEVEL_NONE;
    rule->scheme = -1;
    return rule;
}

void mark_rule_free(struct mark_rule *rule)
{
    g_free(rule->id);
    g_free(rule->name);
    g_free(rule->handling);
    probe_free(rule->owner_name);
    probe_free(rule->unless_near);
    g_free(rule);
}

static void scored_clear(void *scored)
{
    g_free(((struct scored_pattern *)scored)->regex);
}

static GArray *scored_list_new(void)
{
    GArray *list = g_array_new(FALSE, FALSE, sizeof(struct scored_pattern));

    g_array_set_clear_func(list, scored_clear);
    return list;
}

static void number_use_clear(void *item)
{
    struct number_use *use = item;

    g_free(use->heading);
    g_free(use->unless);
}

struct evidence_group *evidence_group_new(void)
{
    struct evidence_group *group = g_new0(struct evidence_group, 1);

    group->patterns = scored_list_new();
    return group;
}

static void evidence_group_free(void *item)
{
    struct evidence_group *group = item;

    g_free(group->id);
    g_array_unref(group->patterns);
    g_free(group);
}

struct kind_rule *kind_rule_new(const struct weights *weights)
{
    struct kind_rule *kind = g_new0(struct kind_rule, 1);

    kind->level = LEVEL_NONE;
    kind->threshold = weights->threshold;
    kind->least_columns = 3;
    kind->titles = scored_list_new();
    kind->strong = scored_list_new();
    kind->values = scored_list_new();
    kind->negatives = scored_list_new();
    kind->words = g_array_new(FALSE, FALSE, sizeof(guint));
    kind->word_stems = g_array_new(FALSE, FALSE, sizeof(guint));
    kind->columns = g_ptr_array_new_with_free_func(g_free);
    kind->key_columns = g_ptr_array_new_with_free_func(g_free);
    kind->files = g_ptr_array_new_with_free_func((GDestroyNotify)probe_free);
    kind->extensions = g_ptr_array_new_with_free_func(g_free);
    kind->native_extensions = g_ptr_array_new_with_free_func(g_free);
    kind->typical_extensions = g_ptr_array_new_with_free_func(g_free);
    kind->native_formats = g_ptr_array_new_with_free_func(g_free);
    kind->needs = g_array_new(FALSE, FALSE, sizeof(struct need));
    kind->quantities = g_array_new(FALSE, FALSE, sizeof(struct need));
    return kind;
}

void kind_rule_free(struct kind_rule *kind)
{
    g_free(kind->id);
    g_free(kind->name);
    g_free(kind->business);
    g_array_unref(kind->titles);
    g_array_unref(kind->strong);
    g_array_unref(kind->values);
    g_array_unref(kind->negatives);
    g_array_unref(kind->words);
    g_array_unref(kind->word_stems);
    g_ptr_array_unref(kind->columns);
    g_ptr_array_unref(kind->key_columns);
    g_ptr_array_unref(kind->files);
    g_ptr_array_unref(kind->extensions);
    g_ptr_array_unref(kind->native_extensions);
    g_ptr_array_unref(kind->typical_extensions);
    g_ptr_array_unref(kind->native_formats);
    g_array_unref(kind->needs);
    g_array_unref(kind->quantities);
    g_free(kind);
}

struct genre_rule *genre_rule_new(void)
{
    struct genre_rule *genre = g_new0(struct genre_rule, 1);

    genre->least = 3;
    genre->mentions = true;
    genre->files = g_ptr_array_new_with_free_func((GDestroyNotify)probe_free);
    genre->extensions = g_ptr_array_new_with_free_func(g_free);
    genre->titles = scored_list_new();
    genre->structure = scored_list_new();
    return genre;
}

void genre_rule_free(struct genre_rule *genre)
{
    g_free(genre->id);
    g_ptr_array_unref(genre->files);
    g_ptr_array_unref(genre->extensions);
    g_array_unref(genre->titles);
    g_array_unref(genre->structure);
    g_free(genre);
}

static void common_negative_free(void *item)
{
    struct common_negative *negative = item;

    g_free(negative->id);
    g_free(negative);
}

static void folder_rule_free(void *item)
{
    struct folder_rule *folder = item;

    g_free(folder->pattern);
    probe_free(folder->path);
    g_free(folder);
}

static void label_rule_free(void *item)
{
    struct label_rule *label = item;

    g_free(label->id);
    g_free(label->name);
    g_free(label);
}

static void customer_scheme_free(void *item)
{
    struct customer_scheme *scheme = item;

    g_free(scheme->id);
    g_free(scheme->name);
    g_ptr_array_unref(scheme->owners);
    g_free(scheme);
}

static void mention_rule_free(void *item)
{
    struct mention_rule *mention = item;

    probe_free(mention->before);
    probe_free(mention->after);
    g_free(mention);
}

static void field_mark_clear(void *item)
{
    probe_free(((struct field_mark *)item)->value);
}

static void example_clear(void *item)
{
    struct example *example = item;

    g_free(example->text);
    g_free(example->path);
}

/* What a new policy starts from until a pack says otherwise (domain 2.2 and 3.1). */
static const char *const default_level_names[LEVEL_MOST + 1] = {"公開", "一般", "社外秘", "秘",
                                                                "極秘"};
static const struct weights default_weights = {.title = 4,
                                               .strong = 2,
                                               .strong_most = 8,
                                               .column = 1.5,
                                               .column_most = 8,
                                               .value = 1,
                                               .value_most = 3,
                                               .word = 1,
                                               .word_most = 6,
                                               .word_least = 4,
                                               .file = 3,
                                               .extension = 1,
                                               .native_extension = 5,
                                               .typical_extension = 5,
                                               .threshold = 6};

static void policy_make_lists(struct policy *policy)
{
    policy->files = g_ptr_array_new_with_free_func(g_free);
    policy->strings = g_ptr_array_new_with_free_func(g_free);
    policy->marks = g_ptr_array_new_with_free_func((GDestroyNotify)mark_rule_free);
    policy->kinds = g_ptr_array_new_with_free_func((GDestroyNotify)kind_rule_free);
    policy->genres = g_ptr_array_new_with_free_func((GDestroyNotify)genre_rule_free);
    policy->common = g_ptr_array_new_with_free_func(common_negative_free);
    policy->evidence = g_ptr_array_new_with_free_func(evidence_group_free);
    policy->numbers = g_array_new(FALSE, FALSE, sizeof(struct number_use));
    g_array_set_clear_func(policy->numbers, number_use_clear);
    policy->folders = g_ptr_array_new_with_free_func(folder_rule_free);
    policy->labels = g_ptr_array_new_with_free_func(label_rule_free);
    policy->schemes = g_ptr_array_new_with_free_func(customer_scheme_free);
    policy->self_names = g_ptr_array_new_with_free_func(g_free);
    policy->third_names = g_ptr_array_new_with_free_func(g_free);
    policy->mentions = g_ptr_array_new_with_free_func(mention_rule_free);
    policy->name_exclusions = g_ptr_array_new_with_free_func((GDestroyNotify)probe_free);
    policy->marks_in_fields = g_array_new(FALSE, FALSE, sizeof(struct field_mark));
    g_array_set_clear_func(policy->marks_in_fields, field_mark_clear);
    policy->examples = g_array_new(FALSE, FALSE, sizeof(struct example));
    g_array_set_clear_func(policy->examples, example_clear);
    policy->patterns = g_array_new(FALSE, FALSE, sizeof(struct pattern));
    policy->positions = g_array_new(FALSE, FALSE, sizeof(struct policy_position));
    policy->targets = g_array_new(FALSE, FALSE, sizeof(struct target));
    policy->shared_targets = g_array_new(FALSE, FALSE, sizeof(struct target));
    policy->shared = g_hash_table_new(g_str_hash, g_str_equal);
    policy->shared_words = g_hash_table_new(g_str_hash, g_str_equal);
}

struct policy *policy_new(void)
{
    struct policy *policy = g_new0(struct policy, 1);

    policy_make_lists(policy);
    policy->level_aliases = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    policy->columns =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_array_unref);
    policy->ids = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    policy->weights = default_weights;
    policy->company = company_new();
    for (int i = 0; i <= LEVEL_MOST; i++)
        policy->level_names[i] = g_strdup(default_level_names[i]);
    return policy;
}

static void policy_free_lists(struct policy *policy)
{
    GPtrArray *const lists[] = {policy->files,           policy->strings,    policy->marks,
                                policy->kinds,           policy->genres,     policy->common,
                                policy->folders,         policy->labels,     policy->schemes,
                                policy->mentions,        policy->self_names, policy->third_names,
                                policy->name_exclusions, policy->evidence};
    GArray *const arrays[] = {policy->marks_in_fields, policy->examples, policy->patterns,
                              policy->positions,       policy->targets,  policy->numbers,
                              policy->shared_targets};

    for (gsize i = 0; i < G_N_ELEMENTS(arrays); i++)
        g_array_unref(arrays[i]);
    for (gsize i = 0; i < G_N_ELEMENTS(lists); i++)
        g_ptr_array_unref(lists[i]);
}

void policy_free(struct policy *policy)
{
    if (policy == NULL)
        return;
    matcher_free(policy->matcher);
    policy_free_lists(policy);
    company_free(policy->company);
    g_hash_table_unref(policy->level_aliases);
    g_hash_table_unref(policy->columns);
    g_hash_table_unref(policy->ids);
    g_hash_table_unref(policy->shared);
    g_hash_table_unref(policy->shared_words);
    for (int i = 0; i <= LEVEL_MOST; i++)
        g_free(policy->level_names[i]);
    probe_free(policy->subject);
    probe_free(policy->predicate);
    probe_free(policy->no_subject);
    probe_free(policy->remark_cell);
    probe_free(policy->head_line);
    probe_free(policy->other_paper);
    probe_free(policy->request);
    probe_free(policy->copy_name);
    probe_free(policy->name_ending);
    probe_free(policy->about_kind);
    probe_free(policy->title_block);
    probe_free(policy->samples);
    probe_free(policy->glossary);
    g_free(policy->fingerprint);
    g_free(policy);
}

const char *policy_fingerprint(const struct policy *policy)
{
    return policy->fingerprint;
}

const char *policy_level_name(const struct policy *policy, int level)
{
    return level < 0 || level > LEVEL_MOST ? "" : policy->level_names[level];
}

const char *policy_keep(struct policy *policy, const char *text)
{
    char *copy = g_strdup(text);

    if (copy != NULL)
        g_ptr_array_add(policy->strings, copy);
    return copy;
}

/* Uses that only count how often a pattern is found. */
static bool use_counts(enum target_use use)
{
    return use == TARGET_STRONG || use == TARGET_VALUE || use == TARGET_NEGATIVE ||
           use == TARGET_COMMON || use == TARGET_EVIDENCE || use == TARGET_GENRE_LINE;
}

static bool may_share(const struct pattern *pattern, const struct target *target)
{
    return pattern->not_before == NULL && pattern->not_after == NULL && !target->alone &&
           !target->distinct && (use_counts(target->use) || target->use == TARGET_WORD);
}

static void share_pattern(struct policy *policy, guint index, const struct target *target)
{
    struct target *first = &g_array_index(policy->targets, struct target, index);
    struct target added = *target;

    added.next = first->next;
    g_array_append_val(policy->shared_targets, added);
    first->next = policy->shared_targets->len;
}

/* What several rules look for is looked for once. */
guint policy_add_pattern(struct policy *policy, const struct pattern *pattern,
                         const struct target *target, const struct policy_position *at)
{
    bool shares = may_share(pattern, target);
    GHashTable *table = pattern->once ? policy->shared_words : policy->shared;
    guint known = shares ? GPOINTER_TO_UINT(g_hash_table_lookup(table, pattern->regex)) : 0;

    if (known > 0) {
        share_pattern(policy, known - 1, target);
        return known - 1;
    }
    const struct pattern kept = {policy_keep(policy, pattern->regex),
                                 policy_keep(policy, pattern->not_before),
                                 policy_keep(policy, pattern->not_after), pattern->once};

    g_array_append_val(policy->patterns, kept);
    g_array_append_val(policy->targets, *target);
    g_array_append_val(policy->positions, *at);
    if (shares)
        g_hash_table_insert(table, (gpointer)kept.regex, GUINT_TO_POINTER(policy->patterns->len));
    return policy->patterns->len - 1;
}

/* Values of fields and labels that the policy maps to a level are marks of these rules. */
void policy_add_level_rules(struct policy *policy)
{
    for (int i = 0; i <= LEVEL_MOST + 1; i++) {
        struct mark_rule *rule = mark_rule_new();
        bool mapped = i <= LEVEL_MOST;
        rule->id = mapped ? g_strdup_printf("LV-%d", i) : g_strdup("LV-X");
        rule->name = g_strdup(mapped ? policy->level_names[i] : "?");
        rule->pack = "";
        rule->level = mapped ? i : LEVEL_NONE;
        rule->context = MARK_FIELD;
        policy->level_rules[i] = policy->marks->len;
        g_ptr_array_add(policy->marks, rule);
    }
}

bool policy_compile(struct policy *policy, bool soon, GError **error)
{
    g_autoptr(GError) wrong = NULL;
    guint failed = 0;

    g_autofree char *cache = g_build_filename(g_get_user_cache_dir(), "maruhi", NULL);

    const struct pattern *patterns = (const struct pattern *)(void *)policy->patterns->data;
    policy->matcher =
        soon ? matcher_new_soon(patterns, policy->patterns->len, cache, &failed, &wrong)
             : matcher_new(patterns, policy->patterns->len, cache, &failed, &wrong);
    if (policy->matcher != NULL)
        return true;
    if (failed >= policy->positions->len) {
        g_propagate_error(error, g_steal_pointer(&wrong));
        return false;
    }
    const struct policy_position *at =
        &g_array_index(policy->positions, struct policy_position, failed);
    g_set_error(error, POLICY_ERROR, 0, "%s:%d:%d: the pattern '%s' cannot be used: %s", at->file,
                at->line, at->column, g_array_index(policy->patterns, struct pattern, failed).regex,
                wrong->message);
    return false;
}

char *policy_fold(const char *text)
{
    struct folded folded = {NULL, NULL};

    fold_text(&folded, text, strlen(text));
    char *copy = g_strdup(folded.text != NULL ? folded.text->str : "");
    folded_clear(&folded);
    return g_strstrip(copy);
}

int policy_find_kind(const struct policy *policy, const char *id)
{
    for (guint i = 0; i < policy->kinds->len; i++)
        if (strcmp(policy_kind(policy, i)->id, id) == 0)
            return (int)i;
    return -1;
}

int policy_find_mark(const struct policy *policy, const char *id)
{
    for (guint i = 0; i < policy->marks->len; i++)
        if (strcmp(policy_mark(policy, i)->id, id) == 0)
            return (int)i;
    return -1;
}

static struct rule_summary summarize(const struct policy *policy, const char *id, const char *name,
                                     const char *pack, int level)
{
    const struct policy_position *at = g_hash_table_lookup(policy->ids, id);

    return (struct rule_summary){
        id, name, pack, level, at != NULL ? at->file : NULL, at != NULL ? at->line : 0,
    };
}

static struct rule_summary mark_summary(const struct policy *policy, guint index)
{
    const struct mark_rule *mark = policy_mark(policy, index);

    return summarize(policy, mark->id, mark->name, mark->pack, mark->level);
}

static struct rule_summary kind_summary(const struct policy *policy, guint index)
{
    const struct kind_rule *kind = policy_kind(policy, index);

    return summarize(policy, kind->id, kind->name, kind->pack, kind->level);
}

void policy_each_rule(const struct policy *policy,
                      void (*take)(const struct rule_summary *rule, void *user), void *user)
{
    for (guint i = 0; i < policy->marks->len; i++) {
        const struct rule_summary rule = mark_summary(policy, i);
        take(&rule, user);
    }
    for (guint i = 0; i < policy->kinds->len; i++) {
        const struct rule_summary rule = kind_summary(policy, i);
        take(&rule, user);
    }
}

bool policy_find_rule(const struct policy *policy, const char *id, struct rule_summary *rule)
{
    int mark = policy_find_mark(policy, id);
    int kind = mark < 0 ? policy_find_kind(policy, id) : -1;

    if (mark >= 0)
        *rule = mark_summary(policy, (guint)mark);
    else if (kind >= 0)
        *rule = kind_summary(policy, (guint)kind);
    return mark >= 0 || kind >= 0;
}

const char *policy_rule_name(const struct policy *policy, const char *id)
{
    struct rule_summary rule;

    return policy_find_rule(policy, id, &rule) ? rule.name : NULL;
}
