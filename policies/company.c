/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "company_model.h"
#include "policy_model.h"

#include <string.h>

/* ---- making and freeing ---- */

struct company_rule *company_add_rule(GPtrArray *list)
{
    struct company_rule *rule = g_new0(struct company_rule, 1);

    rule->folders = g_ptr_array_new_with_free_func((GDestroyNotify)probe_free);
    rule->lengths = g_array_new(FALSE, FALSE, sizeof(gsize));
    rule->extensions = g_ptr_array_new_with_free_func(g_free);
    rule->kinds = g_ptr_array_new_with_free_func(g_free);
    rule->names = g_ptr_array_new_with_free_func(g_free);
    g_ptr_array_add(list, rule);
    return rule;
}

static void rule_free(void *item)
{
    struct company_rule *rule = item;

    g_ptr_array_unref(rule->folders);
    g_array_unref(rule->lengths);
    g_ptr_array_unref(rule->extensions);
    g_ptr_array_unref(rule->kinds);
    g_ptr_array_unref(rule->names);
    g_free(rule);
}

/* What holds until a pack says otherwise (domain 5.3 and 5.7). */
static const struct exposure_limit default_limits[LEVEL_MOST + 1] = {
    {READERS_ANYONE, 0, true, true, true},    {READERS_COMPANY, 0, true, true, false},
    {READERS_COMPANY, 0, false, true, false}, {READERS_DEPARTMENT, 0, false, false, false},
    {READERS_NAMED, 5, false, false, false},
};
static const double default_numbers[POLICY_NUMBERS] = {
    [POLICY_UNTOUCHED_YEARS] = 3,  [POLICY_DUE_HIGH_DAYS] = 7,
    [POLICY_DUE_MEDIUM_DAYS] = 30, [POLICY_DUE_LOW_DAYS] = 365,
    [POLICY_CHECK_UNLABELLED] = 0, [POLICY_CHECK_UNREAD] = 1000000,
    [POLICY_CHECK_LABELLED] = 0,   [POLICY_CHECK_GRAVE] = 1000000,
    [POLICY_CHECK_AGE_DAYS] = 0,   [POLICY_ASSET_FOLDER_DEPTH] = 2,
    [POLICY_APPROVERS] = 1,
};

struct company *company_new(void)
{
    struct company *company = g_new0(struct company, 1);

    company->left_alone = g_ptr_array_new_with_free_func(rule_free);
    company->departments = g_ptr_array_new_with_free_func(rule_free);
    company->businesses = g_ptr_array_new_with_free_func(rule_free);
    company->folder_uses = g_ptr_array_new_with_free_func(rule_free);
    company->retentions = g_ptr_array_new_with_free_func(rule_free);
    company->contracts = g_ptr_array_new_with_free_func(rule_free);
    company->groups = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    memcpy(company->limits, default_limits, sizeof default_limits);
    memcpy(company->numbers, default_numbers, sizeof default_numbers);
    return company;
}

void company_free(struct company *company)
{
    GPtrArray *const lists[] = {company->left_alone,  company->departments, company->businesses,
                                company->folder_uses, company->retentions,  company->contracts};

    for (gsize i = 0; i < G_N_ELEMENTS(lists); i++)
        g_ptr_array_unref(lists[i]);
    g_hash_table_unref(company->groups);
    g_free(company);
}

/* ---- folders ---- */

/* The folders of a path, folded: 設計/図面 of 設計/図面/A.dwg. The caller frees. */
static char *folded_folders(const char *path)
{
    g_autofree char *valid = g_utf8_make_valid(path != NULL ? path : "", -1);
    char *folded = policy_fold(valid);
    char *slash = strrchr(folded, '/');

    if (slash != NULL)
        *slash = '\0';
    else
        *folded = '\0';
    return folded;
}

/* Bytes of the longest folder name that fits; 0 when none does. */
static gsize folders_fit(const struct company_rule *rule, const char *folders)
{
    gsize longest = 0;

    for (guint i = 0; *folders != '\0' && i < rule->folders->len; i++)
        if (probe_find(g_ptr_array_index(rule->folders, i), folders, strlen(folders), NULL, NULL))
            longest = MAX(longest, g_array_index(rule->lengths, gsize, i));
    return longest;
}

/* Of the rules that fit the one with the longest folder name. */
static const struct company_rule *closest_rule(const GPtrArray *rules, const char *path)
{
    g_autofree char *folders = folded_folders(path);
    const struct company_rule *best = NULL;
    gsize longest = 0;

    for (guint i = 0; i < rules->len; i++) {
        const struct company_rule *rule = g_ptr_array_index(rules, i);
        gsize length = folders_fit(rule, folders);
        if (length > longest) {
            longest = length;
            best = rule;
        }
    }
    return best;
}

static bool list_has(const GPtrArray *list, const char *text)
{
    for (guint i = 0; list != NULL && text != NULL && i < list->len; i++)
        if (strcmp(g_ptr_array_index(list, i), text) == 0)
            return true;
    return false;
}

/* ---- names and wording ---- */

const char *policy_company_name(const struct policy *policy)
{
    if (policy->company->name != NULL)
        return policy->company->name;
    return policy->first_self_name != NULL ? policy->first_self_name : "";
}

const char *policy_level_color(const struct policy *policy, int level)
{
    const char *color = level < 0 || level > LEVEL_MOST ? NULL : policy->company->colors[level];

    return color != NULL ? color : "";
}

enum name_form policy_name_form(const struct policy *policy)
{
    return policy->company->name_form;
}

const struct wording *policy_wording(const struct policy *policy, int level)
{
    const struct company *company = policy->company;

    return level < 0 || level > LEVEL_MOST || !company->worded[level] ? NULL
                                                                      : &company->wordings[level];
}

const struct sensitivity_label *policy_label_of_level(const struct policy *policy, int level)
{
    const struct company *company = policy->company;

    return level < 0 || level > LEVEL_MOST || company->labels[level].id == NULL
               ? NULL
               : &company->labels[level];
}

/* ---- left alone ---- */

static bool left_alone_fits(const struct company_rule *rule, const char *extension,
                            const char *folders, const GPtrArray *kinds)
{
    if (list_has(rule->extensions, extension) || folders_fit(rule, folders) > 0)
        return true;
    for (guint i = 0; kinds != NULL && i < kinds->len; i++)
        if (list_has(rule->kinds, g_ptr_array_index(kinds, i)))
            return true;
    return false;
}

unsigned policy_left_alone(const struct policy *policy, const char *path, const GPtrArray *kinds,
                           const char **why)
{
    const GPtrArray *rules = policy->company->left_alone;
    g_autofree char *folders = folded_folders(path);
    const char *slash = strrchr(path, '/');
    const char *dot = strrchr(slash != NULL ? slash : path, '.');
    g_autofree char *extension = g_ascii_strdown(dot != NULL ? dot + 1 : "", -1);
    const char *reason = NULL;
    unsigned forbids = MAY_TOUCH;

    for (guint i = 0; i < rules->len; i++) {
        const struct company_rule *rule = g_ptr_array_index(rules, i);
        if (!left_alone_fits(rule, extension, folders, kinds))
            continue;
        /* The company's own rules come last, and their reason is the one to tell. */
        if ((forbids & ~rule->says.left_alone.forbids) == 0)
            reason = rule->says.left_alone.why;
        forbids |= rule->says.left_alone.forbids;
    }
    if (why != NULL)
        *why = reason;
    return forbids;
}

/* ---- whose it is ---- */

const struct department *policy_department(const struct policy *policy, const char *path)
{
    const struct company_rule *rule = closest_rule(policy->company->departments, path);

    return rule != NULL ? &rule->says.department : NULL;
}

const char *policy_business(const struct policy *policy, const char *kind, const char *path)
{
    int index = kind != NULL ? policy_find_kind(policy, kind) : -1;
    const char *business = index >= 0 ? policy_kind(policy, (guint)index)->business : NULL;
    const struct company_rule *rule =
        business == NULL ? closest_rule(policy->company->businesses, path) : NULL;

    if (business != NULL)
        return business;
    return rule != NULL ? rule->says.business : "";
}

/* ---- who may read it ---- */

const char *readers_name(enum readers readers)
{
    static const char *const names[] = {"named", "department", "company", "anyone"};

    return names[readers];
}

const struct exposure_limit *policy_exposure_limit(const struct policy *policy, int level)
{
    return &policy->company->limits[CLAMP(level == LEVEL_NONE ? 1 : level, 0, LEVEL_MOST)];
}

bool policy_group_readers(const struct policy *policy, const char *group, enum readers *readers)
{
    g_autofree char *valid = g_utf8_make_valid(group, -1);
    g_autofree char *folded = policy_fold(valid);
    int found = GPOINTER_TO_INT(g_hash_table_lookup(policy->company->groups, folded)) - 1;

    if (found >= 0)
        *readers = (enum readers)found;
    return found >= 0;
}

unsigned policy_folder_uses(const struct policy *policy, const char *path)
{
    const GPtrArray *rules = policy->company->folder_uses;
    g_autofree char *folders = folded_folders(path);
    unsigned uses = 0;

    for (guint i = 0; i < rules->len; i++) {
        const struct company_rule *rule = g_ptr_array_index(rules, i);
        if ((uses & rule->says.use) == 0 && folders_fit(rule, folders) > 0)
            uses |= rule->says.use;
    }
    return uses;
}

static void add_limits(GString *terms, const struct company *company)
{
    for (guint level = 0; level <= LEVEL_MOST; level++) {
        const struct exposure_limit *limit = &company->limits[level];
        g_string_append_printf(terms, "limit %u %d %u %d %d %d\n", level, (int)limit->readers,
                               limit->people_most, limit->cloud, limit->personal, limit->published);
    }
}

static int compare_names(gconstpointer one, gconstpointer other)
{
    return strcmp(one, other);
}

static void add_groups(GString *terms, const struct company *company)
{
    GList *names = g_list_sort(g_hash_table_get_keys(company->groups), compare_names);

    for (const GList *at = names; at != NULL; at = at->next)
        g_string_append_printf(terms, "group %d %s\n",
                               GPOINTER_TO_INT(g_hash_table_lookup(company->groups, at->data)),
                               (const char *)at->data);
    g_list_free(names);
}

static void add_folder_uses(GString *terms, const struct company *company)
{
    for (guint i = 0; i < company->folder_uses->len; i++) {
        const struct company_rule *rule = company->folder_uses->pdata[i];
        g_string_append_printf(terms, "use %u\n", rule->says.use);
        for (guint j = 0; j < rule->folders->len; j++)
            g_string_append_printf(terms, "folder %s\n", probe_regex(rule->folders->pdata[j]));
    }
}

char *policy_exposure_digest(const struct policy *policy)
{
    GString *terms = g_string_new(NULL);

    add_limits(terms, policy->company);
    add_groups(terms, policy->company);
    add_folder_uses(terms, policy->company);
    char *digest =
        g_compute_checksum_for_data(G_CHECKSUM_SHA256, (const guchar *)terms->str, terms->len);
    g_string_free(terms, TRUE);
    return digest;
}

/* ---- how long it is kept ---- */

const struct retention *policy_retention(const struct policy *policy, const char *kind,
                                         enum document_owner owner)
{
    const GPtrArray *rules = policy->company->retentions;
    const struct retention *by_owner = NULL;

    for (guint i = rules->len; i > 0; i--) {
        const struct company_rule *rule = g_ptr_array_index(rules, i - 1);
        if (list_has(rule->kinds, kind))
            return &rule->says.retention;
        if (by_owner == NULL && owner != OWNER_UNKNOWN && rule->owner == owner)
            by_owner = &rule->says.retention;
    }
    return by_owner;
}

static bool contract_names(const struct company_rule *rule, const char *folded)
{
    for (guint i = 0; folded != NULL && *folded != '\0' && i < rule->names->len; i++)
        if (strstr(folded, g_ptr_array_index(rule->names, i)) != NULL)
            return true;
    return false;
}

const struct contract *policy_contract(const struct policy *policy, const char *path,
                                       const char *owner_name)
{
    const GPtrArray *rules = policy->company->contracts;
    g_autofree char *folders = folded_folders(path);
    g_autofree char *valid = owner_name != NULL ? g_utf8_make_valid(owner_name, -1) : NULL;
    g_autofree char *owner = valid != NULL ? policy_fold(valid) : NULL;
    const struct contract *best = NULL;
    gsize longest = 0;

    for (guint i = 0; i < rules->len; i++) {
        const struct company_rule *rule = g_ptr_array_index(rules, i);
        gsize length = folders_fit(rule, folders);
        if (length == 0 && (contract_names(rule, owner) || contract_names(rule, folders)))
            length = 1;
        if (length > longest) {
            longest = length;
            best = &rule->says.contract;
        }
    }
    return best;
}

double policy_number(const struct policy *policy, enum policy_number number)
{
    return policy->company->numbers[number];
}
