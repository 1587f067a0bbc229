/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The vocabulary: marks, fields, and the sentences that make or unmake a mark.
 */
#include "policy_load.h"

#include <string.h>

/* One spelling of a mark. */
struct spelling {
    char *pattern, *not_before, *not_after;
    int level;
};

static void spelling_clear(struct spelling *spelling)
{
    g_free(spelling->pattern);
    g_free(spelling->not_before);
    g_free(spelling->not_after);
}

/* A mark rule while it is read; the rule moves into the policy at the end. */
struct mark_reading {
    struct mark_rule rule;
    struct spelling own; /* what all spellings share, or the only one */
    guint index;
};

static bool read_context(struct loader *loader, struct fy_node *node, void *into)
{
    static const char *const names[] = {"any", "decl", "lone", "field", NULL};
    guint context = 0;

    if (!yaml_choice(loader, node, "a context", names, &context))
        return false;
    ((struct mark_reading *)into)->rule.context = (enum mark_context)context;
    return true;
}

static const struct yaml_key mark_keys[] = {
    {"id", YAML_TEXT, offsetof(struct mark_reading, rule.id), NULL},
    {"name", YAML_TEXT, offsetof(struct mark_reading, rule.name), NULL},
    {"level", YAML_LEVEL, offsetof(struct mark_reading, rule.level), NULL},
    {"context", YAML_CUSTOM, 0, read_context},
    {"handling", YAML_TEXT, offsetof(struct mark_reading, rule.handling), NULL},
    {"owner", YAML_OWNER, offsetof(struct mark_reading, rule.owner), NULL},
    {"suspected", YAML_FLAG, offsetof(struct mark_reading, rule.suspected), NULL},
    {"expiry", YAML_FLAG, offsetof(struct mark_reading, rule.expiry), NULL},
    {"topic", YAML_FLAG, offsetof(struct mark_reading, rule.topic), NULL},
    {"apart", YAML_FLAG, offsetof(struct mark_reading, rule.apart), NULL},
    {"named", YAML_FLAG, offsetof(struct mark_reading, rule.named), NULL},
    {"ownership", YAML_FLAG, offsetof(struct mark_reading, rule.ownership), NULL},
    {"owner_name", YAML_PROBE, offsetof(struct mark_reading, rule.owner_name), NULL},
    {"unless_near", YAML_PROBE, offsetof(struct mark_reading, rule.unless_near), NULL},
    {"pattern", YAML_TEXT, offsetof(struct mark_reading, own.pattern), NULL},
    {"not_before", YAML_TEXT, offsetof(struct mark_reading, own.not_before), NULL},
    {"not_after", YAML_TEXT, offsetof(struct mark_reading, own.not_after), NULL},
    {"patterns", YAML_IGNORED, 0, NULL},
    {"examples", YAML_IGNORED, 0, NULL},
    {NULL, YAML_IGNORED, 0, NULL},
};

/* A field's value is tried only where a field stands; all else goes to the database. */
static bool add_field_mark(struct loader *loader, struct fy_node *node, guint rule, int level,
                           const char *regex)
{
    g_autoptr(GError) error = NULL;
    gsize offset = 0;
    g_autofree char *grouped = g_strdup_printf("(?:%s)", regex);
    struct field_mark mark = {probe_new(grouped, true, &offset, &error), rule, level};

    if (mark.value == NULL)
        return yaml_fail(loader, node, "the pattern '%s' is wrong: %s", regex, error->message);
    g_array_append_val(loader->policy->marks_in_fields, mark);
    return true;
}

static bool add_spelling(struct loader *loader, struct fy_node *node,
                         const struct mark_reading *reading, const struct spelling *spelling)
{
    const struct target target = {
        .use = TARGET_MARK, .rule = reading->index, .level = spelling->level};

    if (reading->rule.context == MARK_FIELD)
        return add_field_mark(loader, node, reading->index, spelling->level, spelling->pattern);
    return load_pattern(
        loader, node, spelling->pattern,
        spelling->not_before != NULL ? spelling->not_before : reading->own.not_before,
        spelling->not_after != NULL ? spelling->not_after : reading->own.not_after, &target, NULL);
}

static bool read_spelling(struct loader *loader, struct fy_node *node, void *into)
{
    static const struct yaml_key keys[] = {
        {"pattern", YAML_TEXT, offsetof(struct spelling, pattern), NULL},
        {"not_before", YAML_TEXT, offsetof(struct spelling, not_before), NULL},
        {"not_after", YAML_TEXT, offsetof(struct spelling, not_after), NULL},
        {"level", YAML_LEVEL, offsetof(struct spelling, level), NULL},
        {NULL, YAML_IGNORED, 0, NULL},
    };
    struct mark_reading *reading = into;
    struct spelling spelling = {.level = reading->rule.level};

    bool fine = yaml_read_mapping(loader, node, keys, &spelling) &&
                (spelling.pattern != NULL || yaml_fail(loader, node, "'pattern' is missing")) &&
                add_spelling(loader, node, reading, &spelling);
    spelling_clear(&spelling);
    return fine;
}

static bool check_mark(struct loader *loader, struct fy_node *node, struct mark_reading *reading)
{
    if (reading->rule.id == NULL || reading->rule.name == NULL)
        return yaml_fail(loader, node, "a mark needs 'id' and 'name'");
    if (!yaml_take_id(loader, yaml_lookup(node, "id"), reading->rule.id))
        return false;
    bool patterns = yaml_lookup(node, "patterns") != NULL;
    if (patterns == (reading->own.pattern != NULL))
        return yaml_fail(loader, node, "the mark %s needs either 'pattern' or 'patterns'",
                         reading->rule.id);
    return true;
}

static bool read_mark(struct loader *loader, struct fy_node *node, void *into)
{
    struct policy *policy = into;
    struct mark_reading reading = {.rule = {.level = LEVEL_NONE, .scheme = -1}};

    reading.index = policy->marks->len;
    bool fine =
        yaml_read_mapping(loader, node, mark_keys, &reading) && check_mark(loader, node, &reading);
    struct mark_rule *rule = mark_rule_new();
    *rule = reading.rule;
    rule->pack = loader->pack;
    g_ptr_array_add(policy->marks, rule);
    reading.own.level = rule->level;
    struct fy_node *spellings = fine ? yaml_lookup(node, "patterns") : NULL;
    if (fine && spellings != NULL)
        fine = yaml_each(loader, spellings, read_spelling, &reading);
    else if (fine)
        fine = add_spelling(loader, yaml_lookup(node, "pattern"), &reading, &reading.own);
    spelling_clear(&reading.own);
    return fine && load_examples(loader, node, false, reading.index);
}

bool load_marks(struct loader *loader, struct fy_node *node, void *policy)
{
    return yaml_each(loader, node, read_mark, policy);
}

/* ---- fields ---- */

static bool read_field(struct loader *loader, struct fy_node *node, void *into)
{
    const struct target target = {.use = TARGET_FIELD, .level = LEVEL_NONE};
    g_autofree char *regex = yaml_text(loader, node);

    (void)into;
    return regex != NULL && load_pattern(loader, node, regex, NULL, NULL, &target, NULL);
}

bool load_fields(struct loader *loader, struct fy_node *node, void *policy)
{
    return yaml_each(loader, node, read_field, policy);
}

/* ---- what stands beside a mark ---- */

struct mention_reading {
    char *code, *before, *after;
};

static Probe *probe_beside(struct loader *loader, struct fy_node *node, const char *regex,
                           bool behind, bool *fine)
{
    g_autoptr(GError) error = NULL;

    if (regex == NULL)
        return NULL;
    g_autofree char *whole = g_strdup_printf(behind ? "(?:%s)" : "(?:%s)$", regex);
    Probe *probe = probe_new(whole, behind, NULL, &error);
    if (probe == NULL)
        *fine = yaml_fail(loader, node, "the pattern '%s' is wrong: %s", regex, error->message);
    return probe;
}

static bool add_mention(struct loader *loader, struct fy_node *node,
                        const struct mention_reading *reading)
{
    static const char *const codes[] = {"M1", "M4", "M5", "M6", "M9"};
    bool fine = true;

    if (reading->code == NULL || (reading->before == NULL && reading->after == NULL))
        return yaml_fail(loader, node, "a mention needs 'code' and 'before' or 'after'");
    for (guint i = 0; i < G_N_ELEMENTS(codes); i++) {
        if (strcmp(codes[i], reading->code) != 0)
            continue;
        struct mention_rule *rule = g_new0(struct mention_rule, 1);
        rule->code = (enum mention_code)i;
        rule->before = probe_beside(loader, node, reading->before, false, &fine);
        rule->after = probe_beside(loader, node, reading->after, true, &fine);
        g_ptr_array_add(loader->policy->mentions, rule);
        return fine;
    }
    return yaml_fail(loader, node, "'%s' is not a code; codes are M1, M4, M5, M6 and M9",
                     reading->code);
}

static bool read_mention(struct loader *loader, struct fy_node *node, void *into)
{
    static const struct yaml_key keys[] = {
        {"code", YAML_TEXT, offsetof(struct mention_reading, code), NULL},
        {"before", YAML_TEXT, offsetof(struct mention_reading, before), NULL},
        {"after", YAML_TEXT, offsetof(struct mention_reading, after), NULL},
        {NULL, YAML_IGNORED, 0, NULL},
    };
    struct mention_reading reading = {NULL, NULL, NULL};

    (void)into;
    bool fine =
        yaml_read_mapping(loader, node, keys, &reading) && add_mention(loader, node, &reading);
    g_free(reading.code);
    g_free(reading.before);
    g_free(reading.after);
    return fine;
}

bool load_mentions(struct loader *loader, struct fy_node *node, void *policy)
{
    return yaml_each(loader, node, read_mention, policy);
}

bool load_statements(struct loader *loader, struct fy_node *node, void *policy)
{
    static const struct yaml_key keys[] = {
        {"subject", YAML_PROBE, offsetof(struct policy, subject), NULL},
        {"predicate", YAML_PROBE, offsetof(struct policy, predicate), NULL},
        {"no_subject", YAML_PROBE, offsetof(struct policy, no_subject), NULL},
        {"head_line", YAML_PROBE, offsetof(struct policy, head_line), NULL},
        {"remark_cell", YAML_PROBE, offsetof(struct policy, remark_cell), NULL},
        {"other_paper", YAML_PROBE, offsetof(struct policy, other_paper), NULL},
        {"request", YAML_PROBE, offsetof(struct policy, request), NULL},
        {NULL, YAML_IGNORED, 0, NULL},
    };

    return yaml_read_mapping(loader, node, keys, policy);
}

static bool read_disclaimer(struct loader *loader, struct fy_node *node, void *into)
{
    const struct target target = {.use = TARGET_DISCLAIMER, .level = LEVEL_NONE};
    g_autofree char *regex = yaml_text(loader, node);

    (void)into;
    return regex != NULL && load_pattern(loader, node, regex, NULL, NULL, &target, NULL);
}

bool load_disclaimers(struct loader *loader, struct fy_node *node, void *policy)
{
    return yaml_each(loader, node, read_disclaimer, policy);
}

bool load_names(struct loader *loader, struct fy_node *node, void *policy)
{
    static const struct yaml_key keys[] = {
        {"copies", YAML_PROBE, offsetof(struct policy, copy_name), NULL},
        {"topics", YAML_PROBE, offsetof(struct policy, name_ending), NULL},
        {"about", YAML_PROBE, offsetof(struct policy, about_kind), NULL},
        {"exclude", YAML_PROBES, offsetof(struct policy, name_exclusions), NULL},
        {NULL, YAML_IGNORED, 0, NULL},
    };

    return yaml_read_mapping(loader, node, keys, policy);
}
