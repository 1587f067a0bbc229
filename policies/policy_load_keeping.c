/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whose a folder is, what it is used for, and how long things are kept.
 */
#include "policy_load.h"

#include <string.h>

/* ---- folders of a rule ---- */

static bool read_rule_folder(struct loader *loader, struct fy_node *node, void *into)
{
    struct company_rule *rule = into;
    g_autofree char *glob = yaml_text(loader, node);
    Probe *probe = glob != NULL ? load_folder(loader, node, glob) : NULL;

    if (probe == NULL)
        return false;
    g_autofree char *folded = policy_fold(glob);
    gsize length = strlen(folded);
    g_ptr_array_add(rule->folders, probe);
    g_array_append_val(rule->lengths, length);
    return true;
}

bool load_rule_folders(struct loader *loader, struct fy_node *node, void *into)
{
    return yaml_each(loader, node, read_rule_folder, into);
}

/* ---- departments and lines of business ---- */

static bool read_department(struct loader *loader, struct fy_node *node, void *company)
{
    static const struct yaml_key keys[] = {
        {"name", YAML_KEPT, offsetof(struct company_rule, says.department.name), NULL},
        {"owner", YAML_KEPT, offsetof(struct company_rule, says.department.owner), NULL},
        {"place", YAML_KEPT, offsetof(struct company_rule, says.department.place), NULL},
        {"folders", YAML_CUSTOM, 0, load_rule_folders},
        {NULL, YAML_IGNORED, 0, NULL},
    };
    struct company_rule *rule = company_add_rule(((struct company *)company)->departments);

    rule->says.department = (struct department){NULL, "", ""};
    if (!yaml_read_mapping(loader, node, keys, rule))
        return false;
    return (rule->says.department.name != NULL && rule->folders->len > 0) ||
           yaml_fail(loader, node, "a department needs 'name' and 'folders'");
}

bool load_departments(struct loader *loader, struct fy_node *node, void *policy)
{
    return yaml_each(loader, node, read_department, ((struct policy *)policy)->company);
}

static bool read_business(struct loader *loader, struct fy_node *node, void *company)
{
    static const struct yaml_key keys[] = {
        {"name", YAML_KEPT, offsetof(struct company_rule, says.business), NULL},
        {"folders", YAML_CUSTOM, 0, load_rule_folders},
        {NULL, YAML_IGNORED, 0, NULL},
    };
    struct company_rule *rule = company_add_rule(((struct company *)company)->businesses);

    if (!yaml_read_mapping(loader, node, keys, rule))
        return false;
    return (rule->says.business != NULL && rule->folders->len > 0) ||
           yaml_fail(loader, node, "a line of business needs 'name' and 'folders'");
}

bool load_business(struct loader *loader, struct fy_node *node, void *policy)
{
    return yaml_each(loader, node, read_business, ((struct policy *)policy)->company);
}

/* ---- what folders are used for ---- */

static bool read_use(struct loader *loader, struct fy_node *node, void *into)
{
    static const char *const names[] = {"cloud", "personal", "published", "backup", "abroad", NULL};
    guint choice = 0;

    if (!yaml_choice(loader, node, "a use of folders", names, &choice))
        return false;
    ((struct company_rule *)into)->says.use = 1U << choice;
    return true;
}

static bool read_folder_use(struct loader *loader, struct fy_node *node, void *company)
{
    static const struct yaml_key keys[] = {
        {"use", YAML_CUSTOM, 0, read_use},
        {"folders", YAML_CUSTOM, 0, load_rule_folders},
        {NULL, YAML_IGNORED, 0, NULL},
    };
    struct company_rule *rule = company_add_rule(((struct company *)company)->folder_uses);

    if (!yaml_read_mapping(loader, node, keys, rule))
        return false;
    return (rule->says.use != 0 && rule->folders->len > 0) ||
           yaml_fail(loader, node, "a use of folders needs 'use' and 'folders'");
}

bool load_folder_uses(struct loader *loader, struct fy_node *node, void *policy)
{
    return yaml_each(loader, node, read_folder_use, ((struct policy *)policy)->company);
}

/* ---- how long things are kept ---- */

static bool read_retention(struct loader *loader, struct fy_node *node, void *company)
{
    static const struct yaml_key keys[] = {
        {"kinds", YAML_TEXTS, offsetof(struct company_rule, kinds), NULL},
        {"owner", YAML_OWNER, offsetof(struct company_rule, owner), NULL},
        {"years", YAML_COUNT, offsetof(struct company_rule, says.retention.years), NULL},
        {"until", YAML_KEPT, offsetof(struct company_rule, says.retention.until), NULL},
        {"basis", YAML_KEPT, offsetof(struct company_rule, says.retention.basis), NULL},
        {NULL, YAML_IGNORED, 0, NULL},
    };
    struct company_rule *rule = company_add_rule(((struct company *)company)->retentions);

    rule->says.retention = (struct retention){0, "", ""};
    if (!yaml_read_mapping(loader, node, keys, rule))
        return false;
    if (rule->kinds->len == 0 && rule->owner == OWNER_UNKNOWN)
        return yaml_fail(loader, node, "a retention needs 'kinds' or 'owner'");
    return rule->says.retention.years > 0 || *rule->says.retention.until != '\0' ||
           yaml_fail(loader, node, "a retention needs 'years' or 'until'");
}

bool load_retention(struct loader *loader, struct fy_node *node, void *policy)
{
    return yaml_each(loader, node, read_retention, ((struct policy *)policy)->company);
}

/* ISO 8601 has weeks and days of the year too; a contract has a day of a month. */
static bool is_date(const char *text)
{
    bool of_month = strlen(text) == strlen("2026-03-31") && text[4] == '-' && text[7] == '-' &&
                    g_ascii_isdigit(text[5]);
    g_autofree char *midnight = of_month ? g_strconcat(text, "T00:00:00Z", NULL) : NULL;
    g_autoptr(GDateTime) time =
        midnight != NULL ? g_date_time_new_from_iso8601(midnight, NULL) : NULL;

    return time != NULL;
}

static bool check_contract(struct loader *loader, struct fy_node *node,
                           const struct company_rule *rule)
{
    const struct contract *contract = &rule->says.contract;
    const char *const dates[] = {"ends", "return_by"};
    const char *const given[] = {contract->ends, contract->return_by};

    if (contract->id == NULL || contract->party == NULL ||
        rule->folders->len + rule->names->len == 0)
        return yaml_fail(loader, node, "a contract needs 'id', 'party' and 'folders' or 'names'");
    for (gsize i = 0; i < G_N_ELEMENTS(dates); i++)
        if (*given[i] != '\0' && !is_date(given[i]))
            return yaml_fail(loader, yaml_lookup(node, dates[i]),
                             "'%s' is not a date; write it as 2026-03-31", given[i]);
    return true;
}

static bool read_contract(struct loader *loader, struct fy_node *node, void *company)
{
    static const struct yaml_key keys[] = {
        {"id", YAML_KEPT, offsetof(struct company_rule, says.contract.id), NULL},
        {"party", YAML_KEPT, offsetof(struct company_rule, says.contract.party), NULL},
        {"ends", YAML_KEPT, offsetof(struct company_rule, says.contract.ends), NULL},
        {"return_by", YAML_KEPT, offsetof(struct company_rule, says.contract.return_by), NULL},
        {"marked_only", YAML_FLAG, offsetof(struct company_rule, says.contract.marked_only), NULL},
        {"names", YAML_FOLDED, offsetof(struct company_rule, names), NULL},
        {"folders", YAML_CUSTOM, 0, load_rule_folders},
        {NULL, YAML_IGNORED, 0, NULL},
    };
    struct company_rule *rule = company_add_rule(((struct company *)company)->contracts);
    struct contract *contract = &rule->says.contract;

    *contract = (struct contract){NULL, NULL, "", "", false};
    if (!yaml_read_mapping(loader, node, keys, rule) || !check_contract(loader, node, rule))
        return false;
    if (*contract->return_by == '\0')
        contract->return_by = contract->ends;
    return true;
}

bool load_contracts(struct loader *loader, struct fy_node *node, void *policy)
{
    return yaml_each(loader, node, read_contract, ((struct policy *)policy)->company);
}

/* ---- numbers ---- */

bool load_numbers(struct loader *loader, struct fy_node *node, void *policy)
{
#define NUMBER(NAME, INDEX)                                                                        \
    {                                                                                              \
        NAME, YAML_NUMBER, offsetof(struct company, numbers) + (INDEX) * sizeof(double), NULL      \
    }
    static const struct yaml_key keys[] = {
        NUMBER("untouched_years", POLICY_UNTOUCHED_YEARS),
        NUMBER("due_high_days", POLICY_DUE_HIGH_DAYS),
        NUMBER("due_medium_days", POLICY_DUE_MEDIUM_DAYS),
        NUMBER("due_low_days", POLICY_DUE_LOW_DAYS),
        NUMBER("check_unlabelled", POLICY_CHECK_UNLABELLED),
        NUMBER("check_unread", POLICY_CHECK_UNREAD),
        NUMBER("check_labelled_percent", POLICY_CHECK_LABELLED),
        NUMBER("check_grave", POLICY_CHECK_GRAVE),
        NUMBER("check_age_days", POLICY_CHECK_AGE_DAYS),
        NUMBER("asset_folder_depth", POLICY_ASSET_FOLDER_DEPTH),
        NUMBER("approvers", POLICY_APPROVERS),
        {NULL, YAML_IGNORED, 0, NULL},
    };
#undef NUMBER

    return yaml_read_mapping(loader, node, keys, ((struct policy *)policy)->company);
}
