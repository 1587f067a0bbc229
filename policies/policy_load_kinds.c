/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Document kinds, genres and what they weigh.
 */
#include "policy_load.h"

#include <string.h>

/* Where the patterns of a list go. */
struct list_reading {
    GArray *list; /* struct scored_pattern */
    enum target_use use;
    guint rule;
    double points;
};

static bool add_scored(struct loader *loader, struct fy_node *node, struct list_reading *reading,
                       struct scored_pattern *scored)
{
    struct target target = {.use = reading->use,
                            .rule = reading->rule,
                            .item = reading->list->len,
                            .level = LEVEL_NONE,
                            .distinct = scored->distinct,
                            .alone = scored->check != NULL};

    if (scored->regex == NULL)
        return yaml_fail(loader, node, "'pattern' is missing");
    if (scored->check != NULL && reading->use != TARGET_STRONG && reading->use != TARGET_VALUE)
        return yaml_fail(loader, node, "only strong phrases and values can be checked");
    if (!load_pattern(loader, node, scored->regex, NULL, NULL, &target, &scored->target))
        return false;
    g_array_append_val(reading->list, *scored);
    return true;
}

static bool read_text_check(struct loader *loader, struct fy_node *node, void *into)
{
    g_autofree char *name = yaml_text(loader, node);
    struct scored_pattern *scored = into;

    scored->check = name != NULL ? text_check_find(name) : NULL;
    return scored->check != NULL ||
           yaml_fail(loader, node, "there is no check '%s'", name != NULL ? name : "");
}

/* A pattern alone, or {pattern, points, least, distinct, check}. */
static bool read_scored(struct loader *loader, struct fy_node *node, void *into)
{
    static const struct yaml_key keys[] = {
        {"pattern", YAML_TEXT, offsetof(struct scored_pattern, regex), NULL},
        {"points", YAML_NUMBER, offsetof(struct scored_pattern, points), NULL},
        {"least", YAML_COUNT, offsetof(struct scored_pattern, least), NULL},
        {"distinct", YAML_FLAG, offsetof(struct scored_pattern, distinct), NULL},
        {"check", YAML_CUSTOM, 0, read_text_check},
        {NULL, YAML_IGNORED, 0, NULL},
    };
    struct list_reading *reading = into;
    struct scored_pattern scored = {.points = reading->points, .least = 1};
    bool fine = true;

    if (fy_node_is_mapping(node))
        fine = yaml_read_mapping(loader, node, keys, &scored);
    else
        scored.regex = yaml_text(loader, node);
    fine = fine && (scored.regex != NULL || fy_node_is_mapping(node)) &&
           add_scored(loader, node, reading, &scored);
    if (!fine)
        g_free(scored.regex);
    return fine;
}

static bool read_list(struct loader *loader, struct fy_node *mapping, const char *key,
                      struct list_reading reading)
{
    struct fy_node *node = yaml_lookup(mapping, key);

    return node == NULL || yaml_each(loader, node, read_scored, &reading);
}

/* ---- kinds ---- */

static const struct yaml_key kind_keys[] = {
    {"id", YAML_TEXT, offsetof(struct kind_rule, id), NULL},
    {"name", YAML_TEXT, offsetof(struct kind_rule, name), NULL},
    {"business", YAML_TEXT, offsetof(struct kind_rule, business), NULL},
    {"level", YAML_LEVEL, offsetof(struct kind_rule, level), NULL},
    {"owner", YAML_OWNER, offsetof(struct kind_rule, owner), NULL},
    {"threshold", YAML_NUMBER, offsetof(struct kind_rule, threshold), NULL},
    {"least_fill", YAML_NUMBER, offsetof(struct kind_rule, least_fill), NULL},
    {"least_columns", YAML_COUNT, offsetof(struct kind_rule, least_columns), NULL},
    {"least_values", YAML_COUNT, offsetof(struct kind_rule, least_values), NULL},
    {"least_rows", YAML_COUNT, offsetof(struct kind_rule, least_rows), NULL},
    {"personal", YAML_FLAG, offsetof(struct kind_rule, personal), NULL},
    {"controlled", YAML_FLAG, offsetof(struct kind_rule, controlled), NULL},
    {"masked", YAML_FLAG, offsetof(struct kind_rule, masked), NULL},
    {"lenient", YAML_FLAG, offsetof(struct kind_rule, lenient), NULL},
    {"columns", YAML_FOLDED, offsetof(struct kind_rule, columns), NULL},
    {"key_columns", YAML_FOLDED, offsetof(struct kind_rule, key_columns), NULL},
    {"files", YAML_PROBES, offsetof(struct kind_rule, files), NULL},
    {"extensions", YAML_LOWER, offsetof(struct kind_rule, extensions), NULL},
    {"native_extensions", YAML_LOWER, offsetof(struct kind_rule, native_extensions), NULL},
    {"typical_extensions", YAML_LOWER, offsetof(struct kind_rule, typical_extensions), NULL},
    {"native_formats", YAML_LOWER, offsetof(struct kind_rule, native_formats), NULL},
    {"titles", YAML_IGNORED, 0, NULL},
    {"strong", YAML_IGNORED, 0, NULL},
    {"values", YAML_IGNORED, 0, NULL},
    {"negatives", YAML_IGNORED, 0, NULL},
    {"words", YAML_IGNORED, 0, NULL},
    {"validators", YAML_IGNORED, 0, NULL},
    {"needs", YAML_IGNORED, 0, NULL},
    {"quantities", YAML_IGNORED, 0, NULL},
    {"examples", YAML_IGNORED, 0, NULL},
    {NULL, YAML_IGNORED, 0, NULL},
};

struct number_reading {
    struct number_use use;
    char *name;
};

/* The words that name the number, or that say it is another. */
static bool add_heading(struct loader *loader, struct fy_node *node, const char *regex,
                        bool forbids)
{
    const struct target target = {.use = TARGET_HEADING,
                                  .rule = loader->policy->numbers->len,
                                  .item = forbids,
                                  .level = LEVEL_NONE};

    return regex == NULL || load_pattern(loader, node, regex, NULL, NULL, &target, NULL);
}

static bool add_number(struct loader *loader, struct fy_node *node, struct number_reading *reading)
{
    struct number_use *use = &reading->use;

    if (reading->name == NULL || use->heading == NULL)
        return yaml_fail(loader, node, "a validator needs 'name' and 'heading'");
    use->validator = validator_find(reading->name);
    if (use->validator == NULL)
        return yaml_fail(loader, yaml_lookup(node, "name"), "there is no validator '%s'",
                         reading->name);
    if (loader->policy->numbers->len >= NUMBER_USES_MOST)
        return yaml_fail(loader, node, "there are more than %u validators", NUMBER_USES_MOST);
    if (!add_heading(loader, node, use->heading, false) ||
        !add_heading(loader, node, use->unless, true))
        return false;
    g_array_append_val(loader->policy->numbers, *use);
    use->heading = use->unless = NULL;
    return true;
}

static bool read_validator(struct loader *loader, struct fy_node *node, void *into)
{
    static const struct yaml_key keys[] = {
        {"name", YAML_TEXT, offsetof(struct number_reading, name), NULL},
        {"heading", YAML_TEXT, offsetof(struct number_reading, use.heading), NULL},
        {"unless", YAML_TEXT, offsetof(struct number_reading, use.unless), NULL},
        {"points", YAML_NUMBER, offsetof(struct number_reading, use.points), NULL},
        {"least", YAML_COUNT, offsetof(struct number_reading, use.least), NULL},
        {"rows_unheaded", YAML_COUNT, offsetof(struct number_reading, use.rows_unheaded), NULL},
        {"grouped", YAML_COUNT, offsetof(struct number_reading, use.grouped), NULL},
        {NULL, YAML_IGNORED, 0, NULL},
    };
    struct number_reading reading = {.use = {.kind = *(guint *)into, .points = 6, .least = 1}};

    bool fine =
        yaml_read_mapping(loader, node, keys, &reading) && add_number(loader, node, &reading);
    g_free(reading.use.heading);
    g_free(reading.use.unless);
    g_free(reading.name);
    return fine;
}

/* A group of evidence above, or in a pack before this one. */
static bool find_evidence(struct loader *loader, struct fy_node *node, const char *id, guint *group)
{
    const GPtrArray *groups = loader->policy->evidence;

    for (guint i = 0; id != NULL && i < groups->len; i++) {
        if (strcmp(((struct evidence_group *)g_ptr_array_index(groups, i))->id, id) == 0) {
            *group = i;
            return true;
        }
    }
    return yaml_fail(loader, node, "there is no evidence '%s'", id != NULL ? id : "");
}

struct need_reading {
    char *evidence;
    struct need need;
};

/* {evidence: ID, least: N} */
static bool read_need(struct loader *loader, struct fy_node *node, void *into)
{
    static const struct yaml_key keys[] = {
        {"evidence", YAML_TEXT, offsetof(struct need_reading, evidence), NULL},
        {"least", YAML_COUNT, offsetof(struct need_reading, need.least), NULL},
        {NULL, YAML_IGNORED, 0, NULL},
    };
    struct need_reading reading = {NULL, {0, 1}};
    bool fine = yaml_read_mapping(loader, node, keys, &reading) &&
                find_evidence(loader, node, reading.evidence, &reading.need.group);

    if (fine)
        g_array_append_val(((struct kind_rule *)into)->needs, reading.need);
    g_free(reading.evidence);
    return fine;
}

static bool read_quantity(struct loader *loader, struct fy_node *node, void *into)
{
    g_autofree char *id = yaml_text(loader, node);
    struct need need = {0, 1};

    if (id == NULL || !find_evidence(loader, node, id, &need.group))
        return false;
    g_array_append_val(((struct kind_rule *)into)->quantities, need);
    return true;
}

static void index_columns(struct policy *policy, guint index)
{
    const struct kind_rule *kind = policy_kind(policy, index);

    for (guint i = 0; i < kind->columns->len; i++) {
        const char *heading = g_ptr_array_index(kind->columns, i);
        GArray *uses = g_hash_table_lookup(policy->columns, heading);
        const struct column_use use = {index, i};
        if (uses == NULL) {
            uses = g_array_new(FALSE, FALSE, sizeof(struct column_use));
            g_hash_table_insert(policy->columns, g_strdup(heading), uses);
        }
        g_array_append_val(uses, use);
    }
}

/* Where the alternative that begins at text ends: at a '|' outside of brackets. */
static gsize alternative_length(const char *text)
{
    gsize at = 0;
    guint depth = 0;
    bool class = false;

    for (; text[at] != '\0'; at++) {
        if (text[at] == '\\' && text[at + 1] != '\0')
            at++;
        else if (class)
            class = text[at] != ']';
        else if (text[at] == '[')
            class = true;
        else if (text[at] == '(')
            depth++;
        else if (text[at] == ')' && depth > 0)
            depth--;
        else if (text[at] == '|' && depth == 0)
            return at;
    }
    return at;
}

/* A Latin word begins where a word begins, and no letter follows a short one. */
#define SHORT_WORD 4U

static char *word_bounded(const char *text, gsize length)
{
    bool plain = length > 0;

    for (gsize i = 0; i < length; i++)
        plain = plain && g_ascii_isalnum(text[i]);
    return g_strdup_printf("%s%.*s%s", length > 0 && g_ascii_isalpha(text[0]) ? "\\b" : "",
                           (int)length, text, plain && length <= SHORT_WORD ? "(?:[^A-Z]|$)" : "");
}

/* Words of the trade: a pattern each, which kinds that use the same word share. */
static bool read_words_of(struct loader *loader, struct fy_node *node, void *into)
{
    guint index = *(guint *)into;
    struct kind_rule *kind = g_ptr_array_index(loader->policy->kinds, index);
    const struct target target = {.use = TARGET_WORD, .rule = index, .level = LEVEL_NONE};
    g_autofree char *text = yaml_text(loader, node);

    for (const char *at = text; at != NULL && *at != '\0';) {
        gsize length = alternative_length(at);
        g_autofree char *word = word_bounded(at, length);
        guint pattern = 0;
        if (!load_word(loader, node, word, &target, &pattern))
            return false;
        g_array_append_val(kind->words, pattern);
        at += length + (at[length] == '|');
    }
    return text != NULL;
}

static bool read_words(struct loader *loader, struct fy_node *mapping, guint index)
{
    struct fy_node *node = yaml_lookup(mapping, "words");

    if (node != NULL && !yaml_each(loader, node, read_words_of, &index))
        return false;
    words_find_stems(loader->policy, g_ptr_array_index(loader->policy->kinds, index));
    return true;
}

static bool read_kind_lists(struct loader *loader, struct fy_node *node, guint index)
{
    const struct weights *weights = &loader->policy->weights;
    struct kind_rule *kind = g_ptr_array_index(loader->policy->kinds, index);
    struct fy_node *validators = yaml_lookup(node, "validators");
    struct fy_node *needs = yaml_lookup(node, "needs");
    struct fy_node *quantities = yaml_lookup(node, "quantities");

    return read_list(loader, node, "titles",
                     (struct list_reading){kind->titles, TARGET_TITLE, index, weights->title}) &&
           read_list(loader, node, "strong",
                     (struct list_reading){kind->strong, TARGET_STRONG, index, weights->strong}) &&
           read_list(loader, node, "values",
                     (struct list_reading){kind->values, TARGET_VALUE, index, weights->value}) &&
           read_list(loader, node, "negatives",
                     (struct list_reading){kind->negatives, TARGET_NEGATIVE, index, -5}) &&
           read_words(loader, node, index) &&
           (validators == NULL || yaml_each(loader, validators, read_validator, &index)) &&
           (needs == NULL || yaml_each(loader, needs, read_need, kind)) &&
           (quantities == NULL || yaml_each(loader, quantities, read_quantity, kind)) &&
           load_examples(loader, node, true, index);
}

static bool read_kind(struct loader *loader, struct fy_node *node, void *into)
{
    struct policy *policy = into;
    struct kind_rule *kind = kind_rule_new(&policy->weights);
    guint index = policy->kinds->len;

    kind->pack = loader->pack;
    g_ptr_array_add(policy->kinds, kind);
    if (!yaml_read_mapping(loader, node, kind_keys, kind))
        return false;
    if (kind->id == NULL || kind->name == NULL)
        return yaml_fail(loader, node, "a kind needs 'id' and 'name'");
    if (kind->columns->len > KIND_COLUMNS_MOST)
        return yaml_fail(loader, yaml_lookup(node, "columns"), "there are more than %u columns",
                         KIND_COLUMNS_MOST);
    if (!yaml_take_id(loader, yaml_lookup(node, "id"), kind->id))
        return false;
    index_columns(policy, index);
    return read_kind_lists(loader, node, index);
}

bool load_kinds(struct loader *loader, struct fy_node *node, void *policy)
{
    return yaml_each(loader, node, read_kind, policy);
}

bool load_weights(struct loader *loader, struct fy_node *node, void *policy)
{
#define WEIGHT(NAME)                                                                               \
    {                                                                                              \
#NAME, YAML_NUMBER, offsetof(struct policy, weights.NAME), NULL                            \
    }
    static const struct yaml_key keys[] = {
        WEIGHT(title),
        WEIGHT(strong),
        WEIGHT(strong_most),
        WEIGHT(column),
        WEIGHT(column_most),
        WEIGHT(value),
        WEIGHT(value_most),
        WEIGHT(file),
        WEIGHT(word),
        WEIGHT(word_most),
        WEIGHT(word_least),
        WEIGHT(extension),
        WEIGHT(native_extension),
        WEIGHT(typical_extension),
        WEIGHT(threshold),
        {NULL, YAML_IGNORED, 0, NULL},
    };
#undef WEIGHT

    return yaml_read_mapping(loader, node, keys, policy);
}

/* ---- genres and common negatives ---- */

static const struct yaml_key genre_keys[] = {
    {"id", YAML_TEXT, offsetof(struct genre_rule, id), NULL},
    {"files", YAML_PROBES, offsetof(struct genre_rule, files), NULL},
    {"extensions", YAML_LOWER, offsetof(struct genre_rule, extensions), NULL},
    {"least", YAML_COUNT, offsetof(struct genre_rule, least), NULL},
    {"mentions", YAML_FLAG, offsetof(struct genre_rule, mentions), NULL},
    {"code", YAML_FLAG, offsetof(struct genre_rule, code), NULL},
    {"story", YAML_FLAG, offsetof(struct genre_rule, story), NULL},
    {"sample", YAML_FLAG, offsetof(struct genre_rule, sample), NULL},
    {"goods", YAML_FLAG, offsetof(struct genre_rule, goods), NULL},
    {"asks", YAML_FLAG, offsetof(struct genre_rule, asks), NULL},
    {"blank", YAML_FLAG, offsetof(struct genre_rule, blank), NULL},
    {"kind_points", YAML_NUMBER, offsetof(struct genre_rule, kind_points), NULL},
    {"name_points", YAML_NUMBER, offsetof(struct genre_rule, name_points), NULL},
    {"titles", YAML_IGNORED, 0, NULL},
    {"structure", YAML_IGNORED, 0, NULL},
    {NULL, YAML_IGNORED, 0, NULL},
};

static bool read_genre(struct loader *loader, struct fy_node *node, void *into)
{
    struct policy *policy = into;
    struct genre_rule *genre = genre_rule_new();
    guint index = policy->genres->len;

    g_ptr_array_add(policy->genres, genre);
    if (!yaml_read_mapping(loader, node, genre_keys, genre))
        return false;
    if (genre->id == NULL)
        return yaml_fail(loader, node, "a genre needs 'id'");
    /* Titles and structure share one use; the structure's items follow behind. */
    return yaml_take_id(loader, yaml_lookup(node, "id"), genre->id) &&
           read_list(loader, node, "titles",
                     (struct list_reading){genre->titles, TARGET_GENRE, index, 1}) &&
           read_list(loader, node, "structure",
                     (struct list_reading){genre->structure, TARGET_GENRE_LINE, index, 1});
}

bool load_genres(struct loader *loader, struct fy_node *node, void *policy)
{
    return yaml_each(loader, node, read_genre, policy);
}

struct negative_reading {
    char *id, *pattern;
    double points;
    guint least;
};

static bool add_negative(struct loader *loader, struct fy_node *node,
                         struct negative_reading *reading)
{
    struct policy *policy = loader->policy;
    const struct target target = {
        .use = TARGET_COMMON, .rule = policy->common->len, .level = LEVEL_NONE};

    guint place = 0;

    if (reading->id == NULL || reading->pattern == NULL)
        return yaml_fail(loader, node, "a negative needs 'id' and 'pattern'");
    if (!yaml_take_id(loader, yaml_lookup(node, "id"), reading->id) ||
        !load_pattern(loader, node, reading->pattern, NULL, NULL, &target, &place))
        return false;
    struct common_negative *negative = g_new0(struct common_negative, 1);
    negative->pattern.target = place;
    negative->id = g_steal_pointer(&reading->id);
    negative->pattern.points = reading->points;
    negative->pattern.least = reading->least;
    g_ptr_array_add(policy->common, negative);
    return true;
}

static bool read_negative(struct loader *loader, struct fy_node *node, void *into)
{
    static const struct yaml_key keys[] = {
        {"id", YAML_TEXT, offsetof(struct negative_reading, id), NULL},
        {"pattern", YAML_TEXT, offsetof(struct negative_reading, pattern), NULL},
        {"points", YAML_NUMBER, offsetof(struct negative_reading, points), NULL},
        {"least", YAML_COUNT, offsetof(struct negative_reading, least), NULL},
        {NULL, YAML_IGNORED, 0, NULL},
    };
    struct negative_reading reading = {NULL, NULL, -5, 1};

    (void)into;
    bool fine =
        yaml_read_mapping(loader, node, keys, &reading) && add_negative(loader, node, &reading);
    g_free(reading.id);
    g_free(reading.pattern);
    return fine;
}

bool load_negatives(struct loader *loader, struct fy_node *node, void *policy)
{
    return yaml_each(loader, node, read_negative, policy);
}

/* ---- evidence ---- */

static bool read_evidence(struct loader *loader, struct fy_node *node, void *into)
{
    static const struct yaml_key keys[] = {
        {"id", YAML_TEXT, offsetof(struct evidence_group, id), NULL},
        {"patterns", YAML_IGNORED, 0, NULL},
        {NULL, YAML_IGNORED, 0, NULL},
    };
    struct policy *policy = into;
    struct evidence_group *group = evidence_group_new();
    guint index = policy->evidence->len;

    g_ptr_array_add(policy->evidence, group);
    if (!yaml_read_mapping(loader, node, keys, group))
        return false;
    if (group->id == NULL || yaml_lookup(node, "patterns") == NULL)
        return yaml_fail(loader, node, "an evidence needs 'id' and 'patterns'");
    return yaml_take_id(loader, yaml_lookup(node, "id"), group->id) &&
           read_list(loader, node, "patterns",
                     (struct list_reading){group->patterns, TARGET_EVIDENCE, index, 1});
}

bool load_evidence(struct loader *loader, struct fy_node *node, void *policy)
{
    return yaml_each(loader, node, read_evidence, policy);
}
