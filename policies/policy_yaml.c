/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "policy_yaml.h"

#include <math.h>
#include <string.h>

/* The first token below a node tells where it stands. */
static struct fy_token *yaml_first_token(struct fy_node *node, guint depth)
{
    void *at = NULL;

    if (node == NULL || depth > 32)
        return NULL;
    if (fy_node_is_scalar(node))
        return fy_node_get_scalar_token(node);
    if (fy_node_is_mapping(node)) {
        struct fy_node_pair *pair = fy_node_mapping_iterate(node, &at);
        return pair != NULL ? yaml_first_token(fy_node_pair_key(pair), depth + 1) : NULL;
    }
    return yaml_first_token(fy_node_sequence_iterate(node, &at), depth + 1);
}

struct policy_position yaml_position(const struct loader *loader, struct fy_node *node)
{
    struct policy_position at = {loader->file, 1, 1};
    struct fy_token *token = yaml_first_token(node, 0);
    const struct fy_mark *mark = token != NULL ? fy_token_start_mark(token) : NULL;

    if (mark != NULL) {
        at.line = mark->line + 1;
        at.column = mark->column + 1;
    }
    return at;
}

bool yaml_fail(struct loader *loader, struct fy_node *node, const char *format, ...)
{
    struct policy_position at = yaml_position(loader, node);
    va_list arguments;

    va_start(arguments, format);
    g_autofree char *sentence = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    if (loader->error != NULL && *loader->error == NULL)
        g_set_error(loader->error, POLICY_ERROR, 0, "%s:%d:%d: %s", at.file, at.line, at.column,
                    sentence);
    return false;
}

char *yaml_text(struct loader *loader, struct fy_node *node)
{
    size_t length = 0;
    const char *text = fy_node_is_scalar(node) ? fy_node_get_scalar(node, &length) : NULL;

    if (text == NULL || length == 0) {
        yaml_fail(loader, node, "a text is expected here");
        return NULL;
    }
    if (memchr(text, '\0', length) != NULL || !g_utf8_validate(text, (gssize)length, NULL)) {
        yaml_fail(loader, node, "the text is not valid UTF-8");
        return NULL;
    }
    return g_strndup(text, length);
}

static bool yaml_read_text(struct loader *loader, struct fy_node *node, char **into)
{
    g_autofree char *text = yaml_text(loader, node);

    if (text == NULL)
        return false;
    g_free(*into);
    *into = g_steal_pointer(&text);
    return true;
}

static bool yaml_read_kept(struct loader *loader, struct fy_node *node, const char **into)
{
    char *text = yaml_text(loader, node);

    if (text == NULL)
        return false;
    g_ptr_array_add(loader->policy->strings, text);
    *into = text;
    return true;
}

bool yaml_choice(struct loader *loader, struct fy_node *node, const char *what,
                 const char *const *names, guint *choice)
{
    g_autofree char *text = yaml_text(loader, node);
    g_autofree char *known = g_strjoinv(", ", (char **)names);

    for (guint i = 0; text != NULL && names[i] != NULL; i++) {
        if (strcmp(names[i], text) == 0) {
            *choice = i;
            return true;
        }
    }
    return text != NULL && yaml_fail(loader, node, "'%s' is not %s; known: %s", text, what, known);
}

bool yaml_level(struct loader *loader, struct fy_node *node, int *level)
{
    g_autofree char *text = yaml_text(loader, node);

    if (text == NULL)
        return false;
    if (strlen(text) != 1 || text[0] < '0' || text[0] > '0' + LEVEL_MOST)
        return yaml_fail(loader, node, "'%s' is not a level; levels are 0 (public) to %d", text,
                         LEVEL_MOST);
    *level = text[0] - '0';
    return true;
}

static bool yaml_read_number(struct loader *loader, struct fy_node *node, double *into)
{
    g_autofree char *text = yaml_text(loader, node);
    char *end = NULL;

    if (text == NULL)
        return false;
    *into = g_ascii_strtod(text, &end);
    if (*end != '\0' || !isfinite(*into) || fabs(*into) > 1e6)
        return yaml_fail(loader, node, "'%s' is not a number", text);
    return true;
}

static bool yaml_read_count(struct loader *loader, struct fy_node *node, guint *into)
{
    g_autofree char *text = yaml_text(loader, node);
    guint64 count = 0;

    if (text == NULL)
        return false;
    if (!g_ascii_string_to_unsigned(text, 10, 0, 1000000, &count, NULL))
        return yaml_fail(loader, node, "'%s' is not a whole number from 0 to 1000000", text);
    *into = (guint)count;
    return true;
}

static bool yaml_read_flag(struct loader *loader, struct fy_node *node, bool *into)
{
    g_autofree char *text = yaml_text(loader, node);

    if (text == NULL)
        return false;
    *into = strcmp(text, "true") == 0;
    if (!*into && strcmp(text, "false") != 0)
        return yaml_fail(loader, node, "'%s' is neither true nor false", text);
    return true;
}

static bool yaml_read_owner(struct loader *loader, struct fy_node *node, enum document_owner *into)
{
    g_autofree char *text = yaml_text(loader, node);

    for (int i = OWNER_SELF; text != NULL && i <= OWNER_GOVERNMENT; i++) {
        if (strcmp(document_owner_name((enum document_owner)i), text) == 0) {
            *into = (enum document_owner)i;
            return true;
        }
    }
    return yaml_fail(loader, node, "'%s' is not an owner; owners are self, third_party and gov",
                     text != NULL ? text : "");
}

Probe *yaml_probe(struct loader *loader, struct fy_node *node, bool anchored)
{
    g_autoptr(GError) error = NULL;
    gsize offset = 0;
    g_autofree char *regex = yaml_text(loader, node);

    if (regex == NULL)
        return NULL;
    Probe *probe = probe_new(regex, anchored, &offset, &error);
    if (probe == NULL)
        yaml_fail(loader, node, "the pattern '%s' is wrong at byte %" G_GSIZE_FORMAT ": %s", regex,
                  offset, error->message);
    return probe;
}

static bool yaml_add_probe(struct loader *loader, struct fy_node *node, void *into)
{
    Probe *probe = yaml_probe(loader, node, false);

    if (probe != NULL)
        g_ptr_array_add((GPtrArray *)into, probe);
    return probe != NULL;
}

static bool yaml_add_text(struct loader *loader, struct fy_node *node, void *into)
{
    char *text = yaml_text(loader, node);

    if (text != NULL)
        g_ptr_array_add((GPtrArray *)into, text);
    return text != NULL;
}

static bool yaml_add_folded(struct loader *loader, struct fy_node *node, void *into)
{
    g_autofree char *text = yaml_text(loader, node);

    if (text == NULL)
        return false;
    char *folded = policy_fold(text);
    g_ptr_array_add((GPtrArray *)into, folded);
    return *folded != '\0' || yaml_fail(loader, node, "'%s' says nothing", text);
}

static bool yaml_add_lower(struct loader *loader, struct fy_node *node, void *into)
{
    g_autofree char *text = yaml_text(loader, node);

    if (text == NULL)
        return false;
    g_ptr_array_add((GPtrArray *)into, g_ascii_strdown(text, -1));
    return true;
}

bool yaml_each(struct loader *loader, struct fy_node *node,
               bool (*read)(struct loader *loader, struct fy_node *node, void *into), void *into)
{
    void *at = NULL;
    struct fy_node *item = NULL;

    if (!fy_node_is_sequence(node))
        return read(loader, node, into);
    while ((item = fy_node_sequence_iterate(node, &at)) != NULL)
        if (!read(loader, item, into))
            return false;
    return true;
}

static bool yaml_read_probe(struct loader *loader, struct fy_node *node, Probe **into)
{
    Probe *probe = yaml_probe(loader, node, false);

    if (probe == NULL)
        return false;
    probe_free(*into);
    *into = probe;
    return true;
}

static bool yaml_read_value(struct loader *loader, struct fy_node *node, const struct yaml_key *key,
                            void *structure)
{
    void *into = (guint8 *)structure + key->offset;

    switch (key->type) {
    case YAML_TEXT:
        return yaml_read_text(loader, node, into);
    case YAML_KEPT:
        return yaml_read_kept(loader, node, into);
    case YAML_LEVEL:
        return yaml_level(loader, node, into);
    case YAML_NUMBER:
        return yaml_read_number(loader, node, into);
    case YAML_COUNT:
        return yaml_read_count(loader, node, into);
    case YAML_FLAG:
        return yaml_read_flag(loader, node, into);
    case YAML_OWNER:
        return yaml_read_owner(loader, node, into);
    case YAML_TEXTS:
        return yaml_each(loader, node, yaml_add_text, *(GPtrArray **)into);
    case YAML_FOLDED:
        return yaml_each(loader, node, yaml_add_folded, *(GPtrArray **)into);
    case YAML_LOWER:
        return yaml_each(loader, node, yaml_add_lower, *(GPtrArray **)into);
    case YAML_PROBE:
        return yaml_read_probe(loader, node, into);
    case YAML_PROBES:
        return yaml_each(loader, node, yaml_add_probe, *(GPtrArray **)into);
    case YAML_IGNORED:
        return true;
    case YAML_CUSTOM:
        break;
    }
    return key->read(loader, node, structure);
}

static bool yaml_fail_key(struct loader *loader, struct fy_node *node, const char *name,
                          const struct yaml_key *keys)
{
    g_autoptr(GString) known = g_string_new(NULL);

    for (const struct yaml_key *key = keys; key->name != NULL; key++)
        g_string_append_printf(known, "%s%s", known->len > 0 ? ", " : "", key->name);
    return yaml_fail(loader, node, "unknown key '%s'; known here: %s", name, known->str);
}

bool yaml_read_mapping(struct loader *loader, struct fy_node *node, const struct yaml_key *keys,
                       void *into)
{
    void *at = NULL;
    struct fy_node_pair *pair = NULL;

    if (!fy_node_is_mapping(node))
        return yaml_fail(loader, node, "a mapping (key: value) is expected here");
    while ((pair = fy_node_mapping_iterate(node, &at)) != NULL) {
        struct fy_node *value = fy_node_pair_value(pair);
        g_autofree char *name = yaml_text(loader, fy_node_pair_key(pair));
        const struct yaml_key *key = keys;
        if (name == NULL)
            return false;
        while (key->name != NULL && strcmp(key->name, name) != 0)
            key++;
        if (key->name == NULL)
            return yaml_fail_key(loader, fy_node_pair_key(pair), name, keys);
        if (value == NULL)
            return yaml_fail(loader, fy_node_pair_key(pair), "'%s' has no value", name);
        if (!yaml_read_value(loader, value, key, into))
            return false;
    }
    return true;
}

struct fy_node *yaml_lookup(struct fy_node *mapping, const char *key)
{
    return fy_node_is_mapping(mapping) ? fy_node_mapping_lookup_by_string(mapping, key, FY_NT)
                                       : NULL;
}

bool yaml_take_id(struct loader *loader, struct fy_node *node, const char *id)
{
    const struct policy_position *taken = g_hash_table_lookup(loader->policy->ids, id);

    if (taken != NULL)
        return yaml_fail(loader, node, "the id '%s' is taken already at %s:%d:%d", id, taken->file,
                         taken->line, taken->column);
    struct policy_position *at = g_new(struct policy_position, 1);
    *at = yaml_position(loader, node);
    g_hash_table_insert(loader->policy->ids, g_strdup(id), at);
    return true;
}

struct fy_document *yaml_open(struct loader *loader, const char *text, gsize length)
{
    struct fy_diag_cfg settings;
    void *at = NULL;

    fy_diag_cfg_default(&settings);
    settings.fp = NULL;
    settings.output_fn = NULL;
    settings.level = FYET_MAX; /* collected, never printed */
    struct fy_diag *diagnosis = fy_diag_create(&settings);
    fy_diag_set_collect_errors(diagnosis, true);
    const struct fy_parse_cfg parsing = {.flags = FYPCF_QUIET | FYPCF_COLLECT_DIAG,
                                         .diag = diagnosis};
    struct fy_document *document = fy_document_build_from_string(&parsing, text, length);
    if (document == NULL) {
        const struct fy_diag_error *wrong = fy_diag_errors_iterate(diagnosis, &at);
        g_set_error(loader->error, POLICY_ERROR, 0, "%s:%d:%d: %s", loader->file,
                    wrong != NULL ? wrong->line : 1, wrong != NULL ? wrong->column : 1,
                    wrong != NULL ? wrong->msg : "this is not YAML");
    }
    fy_diag_destroy(diagnosis);
    return document;
}
