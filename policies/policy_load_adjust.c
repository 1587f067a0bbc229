/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * adjust: what a company changes of rules that other packs define, without copying them.
 */
#include "policy_load.h"
#include "policy_model.h"
#include "policy_yaml.h"

#include <string.h>

struct adjustment {
    char *id;
    bool off;
    int level;
    double threshold; /* 0: as it is */
};

static struct mark_rule *find_mark(const struct policy *policy, const char *id, guint *index)
{
    for (*index = 0; *index < policy->marks->len; (*index)++) {
        struct mark_rule *rule = g_ptr_array_index(policy->marks, *index);
        if (g_strcmp0(rule->id, id) == 0)
            return rule;
    }
    return NULL;
}

/* Spellings that have the rule's level go with it; those with a level of their own stay. */
static void set_mark_level(struct policy *policy, struct mark_rule *rule, guint index, int level)
{
    for (guint i = 0; i < policy->targets->len; i++) {
        struct target *target = &g_array_index(policy->targets, struct target, i);
        if (target->use == TARGET_MARK && target->rule == index && target->level == rule->level)
            target->level = level;
    }
    for (guint i = 0; i < policy->marks_in_fields->len; i++) {
        struct field_mark *mark = &g_array_index(policy->marks_in_fields, struct field_mark, i);
        if (mark->rule == index && mark->level == rule->level)
            mark->level = level;
    }
    rule->level = level;
}

static bool adjust_mark(struct loader *loader, struct fy_node *node,
                        const struct adjustment *wanted)
{
    guint index = 0;
    struct mark_rule *rule = find_mark(loader->policy, wanted->id, &index);

    if (rule == NULL)
        return yaml_fail(loader, node, "no rule is called '%s'; adjust stands behind the layers",
                         wanted->id);
    if (wanted->threshold > 0)
        return yaml_fail(loader, node, "%s is a mark, and only document kinds have a threshold",
                         wanted->id);
    rule->off = wanted->off;
    if (wanted->level != LEVEL_NONE)
        set_mark_level(loader->policy, rule, index, wanted->level);
    return true;
}

static bool read_adjustment(struct loader *loader, struct fy_node *node, void *into)
{
    static const struct yaml_key keys[] = {
        {"id", YAML_TEXT, offsetof(struct adjustment, id), NULL},
        {"off", YAML_FLAG, offsetof(struct adjustment, off), NULL},
        {"level", YAML_LEVEL, offsetof(struct adjustment, level), NULL},
        {"threshold", YAML_NUMBER, offsetof(struct adjustment, threshold), NULL},
        {NULL, YAML_IGNORED, 0, NULL},
    };
    struct policy *policy = into;
    struct adjustment wanted = {.level = LEVEL_NONE};

    bool fine = yaml_read_mapping(loader, node, keys, &wanted);
    if (fine && wanted.id == NULL)
        fine = yaml_fail(loader, node, "an adjustment needs 'id'");
    int index = fine ? policy_find_kind(policy, wanted.id) : -1;
    if (fine && index < 0) {
        fine = adjust_mark(loader, node, &wanted);
    } else if (fine) {
        struct kind_rule *kind = g_ptr_array_index(policy->kinds, (guint)index);
        kind->off = wanted.off;
        kind->level = wanted.level != LEVEL_NONE ? wanted.level : kind->level;
        kind->threshold = wanted.threshold > 0 ? wanted.threshold : kind->threshold;
    }
    g_free(wanted.id);
    return fine;
}

bool load_adjustments(struct loader *loader, struct fy_node *node, void *policy)
{
    return yaml_each(loader, node, read_adjustment, policy);
}
