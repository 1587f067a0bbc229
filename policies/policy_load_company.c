/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What differs from company to company: levels, names, labels, folders, customers.
 */
#include "policy_load.h"

#include <string.h>

/* ---- levels ---- */

struct level_reading {
    int level;
    char *name;
    const char *color;
    GPtrArray *aliases; /* folded */
};

static void note_alias(struct policy *policy, const char *folded, int level)
{
    g_hash_table_replace(policy->level_aliases, g_strdup(folded), GINT_TO_POINTER(level + 1));
}

static bool is_color(const char *text)
{
    return strlen(text) == 7 && text[0] == '#' && strspn(text + 1, "0123456789abcdefABCDEF") == 6;
}

static bool add_level(struct loader *loader, struct fy_node *node,
                      const struct level_reading *reading)
{
    struct policy *policy = loader->policy;

    if (reading->level == LEVEL_NONE || reading->name == NULL)
        return yaml_fail(loader, node, "a level needs 'level' and 'name'");
    g_free(policy->level_names[reading->level]);
    policy->level_names[reading->level] = g_strdup(reading->name);
    if (reading->color != NULL && !is_color(reading->color))
        return yaml_fail(loader, yaml_lookup(node, "color"),
                         "'%s' is not a colour; write it as '#c00000'", reading->color);
    if (reading->color != NULL)
        policy->company->colors[reading->level] = reading->color;
    g_autofree char *folded = policy_fold(reading->name);
    note_alias(policy, folded, reading->level);
    for (guint i = 0; i < reading->aliases->len; i++)
        note_alias(policy, g_ptr_array_index(reading->aliases, i), reading->level);
    return true;
}

static bool read_level_entry(struct loader *loader, struct fy_node *node, void *into)
{
    static const struct yaml_key keys[] = {
        {"level", YAML_LEVEL, offsetof(struct level_reading, level), NULL},
        {"name", YAML_TEXT, offsetof(struct level_reading, name), NULL},
        {"aliases", YAML_FOLDED, offsetof(struct level_reading, aliases), NULL},
        {"color", YAML_KEPT, offsetof(struct level_reading, color), NULL},
        {NULL, YAML_IGNORED, 0, NULL},
    };
    struct level_reading reading = {LEVEL_NONE, NULL, NULL, g_ptr_array_new_with_free_func(g_free)};

    (void)into;
    bool fine =
        yaml_read_mapping(loader, node, keys, &reading) && add_level(loader, node, &reading);
    g_free(reading.name);
    g_ptr_array_unref(reading.aliases);
    return fine;
}

bool load_levels(struct loader *loader, struct fy_node *node, void *policy)
{
    return yaml_each(loader, node, read_level_entry, policy);
}

struct value_reading {
    char *text;
    int level;
};

/* Values of a 機密区分 field whose direction only the company knows: "A", "レベル1". */
static bool read_field_value(struct loader *loader, struct fy_node *node, void *into)
{
    static const struct yaml_key keys[] = {
        {"text", YAML_TEXT, offsetof(struct value_reading, text), NULL},
        {"level", YAML_LEVEL, offsetof(struct value_reading, level), NULL},
        {NULL, YAML_IGNORED, 0, NULL},
    };
    struct value_reading reading = {NULL, LEVEL_NONE};

    bool fine = yaml_read_mapping(loader, node, keys, &reading);
    if (fine && (reading.text == NULL || reading.level == LEVEL_NONE))
        fine = yaml_fail(loader, node, "a field value needs 'text' and 'level'");
    if (fine) {
        g_autofree char *folded = policy_fold(reading.text);
        note_alias(into, folded, reading.level);
    }
    g_free(reading.text);
    return fine;
}

bool load_field_values(struct loader *loader, struct fy_node *node, void *policy)
{
    return yaml_each(loader, node, read_field_value, policy);
}

/* ---- names of companies ---- */

static bool add_company(struct loader *loader, struct fy_node *node, GPtrArray *names,
                        enum target_use use, guint rule)
{
    g_autofree char *text = yaml_text(loader, node);
    const struct target target = {
        .use = use, .rule = rule, .item = names->len, .level = LEVEL_NONE};

    if (text == NULL)
        return false;
    char *folded = policy_fold(text);
    g_ptr_array_add(names, folded);
    if (use == TARGET_SELF && names->len == 1)
        loader->policy->first_self_name = policy_keep(loader->policy, text);
    if (g_utf8_strlen(folded, -1) < 2)
        return yaml_fail(loader, node, "'%s' is too short for a name", text);
    return use == TARGET_FIELD || load_literal(loader, node, folded, &target);
}

static bool read_self_name(struct loader *loader, struct fy_node *node, void *into)
{
    return add_company(loader, node, ((struct policy *)into)->self_names, TARGET_SELF, 0);
}

bool load_self_names(struct loader *loader, struct fy_node *node, void *policy)
{
    return yaml_each(loader, node, read_self_name, policy);
}

/* Only compared with owners found in sentences, so no pattern of the database. */
static bool read_third_party(struct loader *loader, struct fy_node *node, void *into)
{
    return add_company(loader, node, ((struct policy *)into)->third_names, TARGET_FIELD, 0);
}

bool load_third_parties(struct loader *loader, struct fy_node *node, void *policy)
{
    return yaml_each(loader, node, read_third_party, policy);
}

/* ---- labels ---- */

/* The first label with an id is the one to write for its level. */
static void label_to_write(struct policy *policy, const struct label_rule *label, const char *name)
{
    struct sensitivity_label *written = &policy->company->labels[label->level];

    if (label->id == NULL || written->id != NULL)
        return;
    written->id = policy_keep(policy, label->id);
    written->name = name != NULL ? policy_keep(policy, name) : "";
    written->site = label->site != NULL ? label->site : "";
}

static bool read_label(struct loader *loader, struct fy_node *node, void *into)
{
    static const struct yaml_key keys[] = {
        {"id", YAML_TEXT, offsetof(struct label_rule, id), NULL},
        {"name", YAML_TEXT, offsetof(struct label_rule, name), NULL},
        {"level", YAML_LEVEL, offsetof(struct label_rule, level), NULL},
        {"site", YAML_KEPT, offsetof(struct label_rule, site), NULL},
        {NULL, YAML_IGNORED, 0, NULL},
    };
    struct policy *policy = into;
    struct label_rule *label = g_new0(struct label_rule, 1);

    label->level = LEVEL_NONE;
    g_ptr_array_add(policy->labels, label);
    if (!yaml_read_mapping(loader, node, keys, label))
        return false;
    if ((label->id == NULL && label->name == NULL) || label->level == LEVEL_NONE)
        return yaml_fail(loader, node, "a label needs 'level' and 'id' or 'name'");
    if (label->id != NULL) {
        g_autofree char *written = label->id;
        label->id = g_ascii_strdown(written, -1);
    }
    g_autofree char *written_name = label->name;
    label->name = written_name != NULL ? policy_fold(written_name) : NULL;
    label_to_write(policy, label, written_name);
    return true;
}

bool load_labels(struct loader *loader, struct fy_node *node, void *policy)
{
    return yaml_each(loader, node, read_label, policy);
}

/* ---- folders ---- */

/* Whole folder names, from any depth on; a star stands for anything within one name. */
Probe *load_folder(struct loader *loader, struct fy_node *node, const char *glob)
{
    g_autofree char *folded = policy_fold(glob);
    g_autofree char *escaped = g_regex_escape_string(folded, -1);
    g_auto(GStrv) parts = g_strsplit(escaped, "\\*", -1);
    g_autofree char *joined = g_strjoinv("[^/]*", parts);
    g_autofree char *regex = g_strdup_printf("(?:^|/)%s(?=/|$)", joined);
    Probe *probe = *folded != '\0' ? probe_new(regex, false, NULL, NULL) : NULL;

    if (probe == NULL)
        yaml_fail(loader, node, "'%s' is not a folder", glob);
    return probe;
}

static bool read_folder(struct loader *loader, struct fy_node *node, void *into)
{
    static const struct yaml_key keys[] = {
        {"path", YAML_TEXT, offsetof(struct folder_rule, pattern), NULL},
        {"default_level", YAML_LEVEL, offsetof(struct folder_rule, default_level), NULL},
        {"max_level", YAML_LEVEL, offsetof(struct folder_rule, max_level), NULL},
        {"owner", YAML_OWNER, offsetof(struct folder_rule, owner), NULL},
        {NULL, YAML_IGNORED, 0, NULL},
    };
    struct folder_rule *folder = g_new0(struct folder_rule, 1);

    folder->default_level = folder->max_level = LEVEL_NONE;
    g_ptr_array_add(((struct policy *)into)->folders, folder);
    if (!yaml_read_mapping(loader, node, keys, folder))
        return false;
    if (folder->pattern == NULL)
        return yaml_fail(loader, node, "a folder needs 'path'");
    folder->path = load_folder(loader, node, folder->pattern);
    return folder->path != NULL;
}

bool load_folders(struct loader *loader, struct fy_node *node, void *policy)
{
    return yaml_each(loader, node, read_folder, policy);
}

/* ---- customers' schemes ---- */

static bool read_owner_name(struct loader *loader, struct fy_node *node, void *into)
{
    struct policy *policy = into;
    struct customer_scheme *scheme = g_ptr_array_index(policy->schemes, policy->schemes->len - 1);

    return add_company(loader, node, scheme->owners, TARGET_SCHEME, policy->schemes->len - 1);
}

/* Each text of a scheme is a mark of its own that counts as a field's value, and only in
 * documents that name the customer. */
static bool read_scheme_mark(struct loader *loader, struct fy_node *node, void *into)
{
    static const struct yaml_key keys[] = {
        {"text", YAML_TEXT, offsetof(struct value_reading, text), NULL},
        {"level", YAML_LEVEL, offsetof(struct value_reading, level), NULL},
        {NULL, YAML_IGNORED, 0, NULL},
    };
    struct policy *policy = into;
    struct customer_scheme *scheme = g_ptr_array_index(policy->schemes, policy->schemes->len - 1);
    struct value_reading reading = {NULL, LEVEL_NONE};

    bool fine = yaml_read_mapping(loader, node, keys, &reading) &&
                ((reading.text != NULL && reading.level != LEVEL_NONE) ||
                 yaml_fail(loader, node, "a customer's mark needs 'text' and 'level'"));
    if (fine) {
        struct mark_rule *rule = mark_rule_new();
        g_autofree char *folded = policy_fold(reading.text);
        g_autofree char *regex = g_regex_escape_string(folded, -1);
        g_autofree char *whole = g_strdup_printf("%s(?![A-Z0-9])", regex);
        struct field_mark mark = {probe_new(whole, true, NULL, NULL), policy->marks->len,
                                  reading.level};
        rule->id = g_strdup_printf("%s:%s", scheme->id, reading.text);
        rule->name = g_strdup(reading.text);
        rule->pack = loader->pack;
        rule->level = reading.level;
        rule->context = MARK_FIELD;
        rule->owner = OWNER_THIRD_PARTY;
        rule->scheme = (int)policy->schemes->len - 1;
        g_ptr_array_add(policy->marks, rule);
        g_array_append_val(policy->marks_in_fields, mark);
        fine = yaml_take_id(loader, node, rule->id);
    }
    g_free(reading.text);
    return fine;
}

static bool read_customer(struct loader *loader, struct fy_node *node, void *into)
{
    static const struct yaml_key keys[] = {
        {"id", YAML_TEXT, offsetof(struct customer_scheme, id), NULL},
        {"name", YAML_TEXT, offsetof(struct customer_scheme, name), NULL},
        {"owners", YAML_IGNORED, 0, NULL},
        {"marks", YAML_IGNORED, 0, NULL},
        {NULL, YAML_IGNORED, 0, NULL},
    };
    struct policy *policy = into;
    struct customer_scheme *scheme = g_new0(struct customer_scheme, 1);

    scheme->owners = g_ptr_array_new_with_free_func(g_free);
    g_ptr_array_add(policy->schemes, scheme);
    if (!yaml_read_mapping(loader, node, keys, scheme))
        return false;
    struct fy_node *owners = yaml_lookup(node, "owners");
    struct fy_node *marks = yaml_lookup(node, "marks");
    if (scheme->id == NULL || owners == NULL || marks == NULL)
        return yaml_fail(loader, node, "a customer needs 'id', 'owners' and 'marks'");
    return yaml_take_id(loader, yaml_lookup(node, "id"), scheme->id) &&
           yaml_each(loader, owners, read_owner_name, policy) &&
           yaml_each(loader, marks, read_scheme_mark, policy);
}

bool load_customers(struct loader *loader, struct fy_node *node, void *policy)
{
    return yaml_each(loader, node, read_customer, policy);
}
