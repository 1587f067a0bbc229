/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How labels are put on, what is left alone, and who may read a level.
 */
#include "policy_load.h"

#include <string.h>

/* ---- the company's name and the words of its labels ---- */

bool load_company_name(struct loader *loader, struct fy_node *node, void *policy)
{
    static const struct yaml_key keys[] = {
        {"name", YAML_KEPT, offsetof(struct company, name), NULL},
        {NULL, YAML_IGNORED, 0, NULL},
    };

    return yaml_read_mapping(loader, node, keys, ((struct policy *)policy)->company);
}

struct wording_reading {
    int level;
    struct wording words;
};

/* A later pack replaces the words it gives and keeps the others. */
static void take_words(struct wording *into, const struct wording *given)
{
    into->name = given->name != NULL ? given->name : into->name;
    into->header = given->header != NULL ? given->header : into->header;
    into->footer = given->footer != NULL ? given->footer : into->footer;
    into->english = given->english != NULL ? given->english : into->english;
    into->watermark = given->watermark != NULL ? given->watermark : into->watermark;
    into->custody = given->custody != NULL ? given->custody : into->custody;
}

static bool read_wording(struct loader *loader, struct fy_node *node, void *into)
{
#define WORDS(NAME)                                                                                \
    {                                                                                              \
#NAME, YAML_KEPT, offsetof(struct wording_reading, words.NAME), NULL                       \
    }
    static const struct yaml_key keys[] = {
        {"level", YAML_LEVEL, offsetof(struct wording_reading, level), NULL},
        WORDS(name),
        WORDS(header),
        WORDS(footer),
        WORDS(english),
        WORDS(watermark),
        WORDS(custody),
        {NULL, YAML_IGNORED, 0, NULL},
    };
#undef WORDS
    struct company *company = into;
    struct wording_reading reading = {.level = LEVEL_NONE};

    if (!yaml_read_mapping(loader, node, keys, &reading))
        return false;
    if (reading.level == LEVEL_NONE)
        return yaml_fail(loader, node, "a wording needs 'level'");
    if (reading.words.name != NULL && strpbrk(reading.words.name, "\\/:*?\"<>|") != NULL)
        return yaml_fail(loader, yaml_lookup(node, "name"),
                         "'%s' holds a character that Windows allows in no file name",
                         reading.words.name);
    take_words(&company->wordings[reading.level], &reading.words);
    company->worded[reading.level] = true;
    return true;
}

static bool read_wordings(struct loader *loader, struct fy_node *node, void *company)
{
    return yaml_each(loader, node, read_wording, company);
}

static bool read_name_form(struct loader *loader, struct fy_node *node, void *company)
{
    static const char *const names[] = {"prefix", "suffix", "none", NULL};
    guint form = 0;

    if (!yaml_choice(loader, node, "a form of file names", names, &form))
        return false;
    ((struct company *)company)->name_form = (enum name_form)form;
    return true;
}

bool load_apply(struct loader *loader, struct fy_node *node, void *policy)
{
    static const struct yaml_key keys[] = {
        {"name_form", YAML_CUSTOM, 0, read_name_form},
        {"wording", YAML_CUSTOM, 0, read_wordings},
        {NULL, YAML_IGNORED, 0, NULL},
    };

    return yaml_read_mapping(loader, node, keys, ((struct policy *)policy)->company);
}

/* Without a name its separator goes too: 極秘／{company}／無断複製禁止 → 極秘／無断複製禁止. */
static const char *filled_in(struct policy *policy, const char *text, const char *name)
{
    static const char *const separated[] = {"／{company}", "{company}／", " {company}",
                                            "{company}"};
    g_autoptr(GString) filled = g_string_new(text != NULL ? text : "");

    if (strstr(filled->str, "{company}") == NULL)
        return text != NULL ? text : "";
    for (gsize i = 0; *name == '\0' && i < G_N_ELEMENTS(separated); i++)
        g_string_replace(filled, separated[i], "", 0);
    g_string_replace(filled, "{company}", name, 0);
    return policy_keep(policy, filled->str);
}

void finish_wording(struct policy *policy)
{
    const char *name = policy_company_name(policy);

    for (int level = 0; level <= LEVEL_MOST; level++) {
        struct wording *words = &policy->company->wordings[level];
        const char **const texts[] = {&words->name,    &words->header,    &words->footer,
                                      &words->english, &words->watermark, &words->custody};
        for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
            *texts[i] = filled_in(policy, *texts[i], name);
    }
}

/* ---- what is left alone ---- */

static bool read_forbidden(struct loader *loader, struct fy_node *node, void *into)
{
    static const char *const names[] = {"rename", "rewrite", NULL};
    guint choice = 0;

    if (!yaml_choice(loader, node, "something to forbid", names, &choice))
        return false;
    ((struct company_rule *)into)->says.left_alone.forbids |= choice == 0 ? NO_RENAME : NO_REWRITE;
    return true;
}

static bool read_forbids(struct loader *loader, struct fy_node *node, void *into)
{
    ((struct company_rule *)into)->says.left_alone.forbids = MAY_TOUCH;
    return yaml_each(loader, node, read_forbidden, into);
}

static bool read_left_alone(struct loader *loader, struct fy_node *node, void *company)
{
    static const struct yaml_key keys[] = {
        {"extensions", YAML_LOWER, offsetof(struct company_rule, extensions), NULL},
        {"kinds", YAML_TEXTS, offsetof(struct company_rule, kinds), NULL},
        {"folders", YAML_CUSTOM, 0, load_rule_folders},
        {"forbids", YAML_CUSTOM, 0, read_forbids},
        {"why", YAML_KEPT, offsetof(struct company_rule, says.left_alone.why), NULL},
        {NULL, YAML_IGNORED, 0, NULL},
    };
    struct company_rule *rule = company_add_rule(((struct company *)company)->left_alone);

    rule->says.left_alone.forbids = NO_RENAME | NO_REWRITE;
    if (!yaml_read_mapping(loader, node, keys, rule))
        return false;
    if (rule->says.left_alone.why == NULL)
        return yaml_fail(loader, node, "what is left alone needs 'why'");
    return rule->extensions->len + rule->kinds->len + rule->folders->len > 0 ||
           yaml_fail(loader, node, "what is left alone needs 'extensions', 'kinds' or 'folders'");
}

bool load_leave_alone(struct loader *loader, struct fy_node *node, void *policy)
{
    return yaml_each(loader, node, read_left_alone, ((struct policy *)policy)->company);
}

/* ---- who may read ---- */

static const char *const readers_names[] = {"named", "department", "company", "anyone", NULL};

struct limit_reading {
    int level;
    struct exposure_limit limit;
};

static bool read_readers(struct loader *loader, struct fy_node *node, void *into)
{
    guint choice = 0;

    if (!yaml_choice(loader, node, "a circle of readers", readers_names, &choice))
        return false;
    ((struct limit_reading *)into)->limit.readers = (enum readers)choice;
    return true;
}

/* Keys not given keep what held before, so the level is read first. */
static bool read_limit(struct loader *loader, struct fy_node *node, void *into)
{
    static const struct yaml_key keys[] = {
        {"level", YAML_LEVEL, offsetof(struct limit_reading, level), NULL},
        {"readers", YAML_CUSTOM, 0, read_readers},
        {"people", YAML_COUNT, offsetof(struct limit_reading, limit.people_most), NULL},
        {"cloud", YAML_FLAG, offsetof(struct limit_reading, limit.cloud), NULL},
        {"personal", YAML_FLAG, offsetof(struct limit_reading, limit.personal), NULL},
        {"published", YAML_FLAG, offsetof(struct limit_reading, limit.published), NULL},
        {NULL, YAML_IGNORED, 0, NULL},
    };
    struct company *company = into;
    struct limit_reading reading = {.level = LEVEL_NONE};
    struct fy_node *level = yaml_lookup(node, "level");

    if (level == NULL)
        return yaml_fail(loader, node, "an exposure limit needs 'level'");
    if (!yaml_level(loader, level, &reading.level))
        return false;
    reading.limit = company->limits[reading.level];
    if (!yaml_read_mapping(loader, node, keys, &reading))
        return false;
    company->limits[reading.level] = reading.limit;
    return true;
}

bool load_exposure(struct loader *loader, struct fy_node *node, void *policy)
{
    return yaml_each(loader, node, read_limit, ((struct policy *)policy)->company);
}

struct group_reading {
    GPtrArray *names; /* folded */
    struct limit_reading readers;
};

static bool read_group_readers(struct loader *loader, struct fy_node *node, void *into)
{
    return read_readers(loader, node, &((struct group_reading *)into)->readers);
}

static bool read_group(struct loader *loader, struct fy_node *node, void *into)
{
    static const struct yaml_key keys[] = {
        {"names", YAML_FOLDED, offsetof(struct group_reading, names), NULL},
        {"readers", YAML_CUSTOM, 0, read_group_readers},
        {NULL, YAML_IGNORED, 0, NULL},
    };
    g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
    struct group_reading reading = {.names = names};
    GHashTable *groups = ((struct company *)into)->groups;

    if (!yaml_read_mapping(loader, node, keys, &reading))
        return false;
    if (names->len == 0 || yaml_lookup(node, "readers") == NULL)
        return yaml_fail(loader, node, "a group needs 'names' and 'readers'");
    for (guint i = 0; i < names->len; i++)
        g_hash_table_replace(groups, g_strdup(g_ptr_array_index(names, i)),
                             GINT_TO_POINTER((int)reading.readers.limit.readers + 1));
    return true;
}

bool load_groups(struct loader *loader, struct fy_node *node, void *policy)
{
    return yaml_each(loader, node, read_group, ((struct policy *)policy)->company);
}
