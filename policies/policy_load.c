/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "policy_load.h"

#include <openssl/evp.h>
#include <string.h>

/* A pack is written by hand; more than this is a mistake. */
#define PACK_BYTES_MOST (8U * 1024U * 1024U)

static bool add_pattern(struct loader *loader, struct fy_node *node, const struct pattern *pattern,
                        const struct target *target, guint *index)
{
    const struct policy_position at = yaml_position(loader, node);
    const char *const parts[] = {pattern->regex, pattern->not_before, pattern->not_after};

    for (gsize i = 0; i < G_N_ELEMENTS(parts); i++) {
        g_autoptr(GError) error = NULL;
        gsize offset = 0;
        bool empty = false;
        if (parts[i] == NULL)
            continue;
        if (!probe_check(parts[i], &empty, &offset, &error))
            return yaml_fail(loader, node,
                             "the pattern '%s' is wrong at byte %" G_GSIZE_FORMAT ": %s", parts[i],
                             offset, error->message);
        if (empty && i == 0)
            return yaml_fail(loader, node, "the pattern '%s' matches an empty text", parts[i]);
    }
    guint added = policy_add_pattern(loader->policy, pattern, target, &at);
    if (index != NULL)
        *index = added;
    return true;
}

bool load_pattern(struct loader *loader, struct fy_node *node, const char *regex,
                  const char *not_before, const char *not_after, const struct target *target,
                  guint *index)
{
    const struct pattern pattern = {regex, not_before, not_after, false};

    return add_pattern(loader, node, &pattern, target, index);
}

bool load_word(struct loader *loader, struct fy_node *node, const char *regex,
               const struct target *target, guint *index)
{
    const struct pattern pattern = {.regex = regex, .once = true};

    return add_pattern(loader, node, &pattern, target, index);
}

bool load_literal(struct loader *loader, struct fy_node *node, const char *folded,
                  const struct target *target)
{
    g_autofree char *regex = g_regex_escape_string(folded, -1);

    return load_pattern(loader, node, regex, NULL, NULL, target, NULL);
}

struct example_reading {
    bool kind;
    bool match;
    guint rule;
};

static bool load_example(struct loader *loader, struct fy_node *node, void *into)
{
    const struct example_reading *reading = into;
    struct example example = {.rule = reading->rule,
                              .kind = reading->kind,
                              .match = reading->match,
                              .at = yaml_position(loader, node)};
    static const struct yaml_key keys[] = {
        {"text", YAML_TEXT, offsetof(struct example, text), NULL},
        {"path", YAML_TEXT, offsetof(struct example, path), NULL},
        {NULL, YAML_IGNORED, 0, NULL},
    };

    if (fy_node_is_mapping(node)) {
        if (!yaml_read_mapping(loader, node, keys, &example)) {
            g_free(example.text);
            g_free(example.path);
            return false;
        }
    } else {
        example.text = yaml_text(loader, node);
        if (example.text == NULL)
            return false;
    }
    g_array_append_val(loader->policy->examples, example);
    return true;
}

bool load_examples(struct loader *loader, struct fy_node *rule_node, bool kind, guint rule)
{
    struct fy_node *node = yaml_lookup(rule_node, "examples");
    static const struct yaml_key keys[] = {
        {"match", YAML_IGNORED, 0, NULL},
        {"reject", YAML_IGNORED, 0, NULL},
        {NULL, YAML_IGNORED, 0, NULL},
    };
    struct example_reading reading = {kind, true, rule};

    struct fy_node *match = node != NULL ? yaml_lookup(node, "match") : NULL;
    struct fy_node *reject = node != NULL ? yaml_lookup(node, "reject") : NULL;
    if (loader->needs_examples &&
        (match == NULL || reject == NULL || fy_node_sequence_item_count(match) < 1 ||
         fy_node_sequence_item_count(reject) < 1))
        return yaml_fail(
            loader, rule_node,
            "a rule of this pack needs 'examples' that 'match' and that it must 'reject'");
    if (node == NULL)
        return true;
    if (!yaml_read_mapping(loader, node, keys, NULL))
        return false;
    if (match != NULL && !yaml_each(loader, match, load_example, &reading))
        return false;
    reading.match = false;
    return reject == NULL || yaml_each(loader, reject, load_example, &reading);
}

/* examples: required — stands before the rules. */
static bool load_examples_need(struct loader *loader, struct fy_node *node, void *policy)
{
    g_autofree char *need = yaml_text(loader, node);

    (void)policy;
    if (need == NULL || strcmp(need, "required") != 0)
        return yaml_fail(loader, node, "'examples' of a pack can only be 'required'");
    loader->needs_examples = true;
    return true;
}

static bool load_pack_name(struct loader *loader, struct fy_node *node, void *policy)
{
    char *name = yaml_text(loader, node);

    (void)policy;
    if (name == NULL)
        return false;
    g_ptr_array_add(loader->policy->strings, name);
    loader->pack = name;
    return true;
}

static const struct yaml_key sections[] = {
    {"pack", YAML_CUSTOM, 0, load_pack_name},
    {"description", YAML_IGNORED, 0, NULL},
    {"examples", YAML_CUSTOM, 0, load_examples_need},
    {"layers", YAML_IGNORED, 0, NULL},
    {"levels", YAML_CUSTOM, 0, load_levels},
    {"marks", YAML_CUSTOM, 0, load_marks},
    {"fields", YAML_CUSTOM, 0, load_fields},
    {"title_block", YAML_PROBE, offsetof(struct policy, title_block), NULL},
    {"samples", YAML_PROBE, offsetof(struct policy, samples), NULL},
    {"glossary", YAML_PROBE, offsetof(struct policy, glossary), NULL},
    {"field_values", YAML_CUSTOM, 0, load_field_values},
    {"mentions", YAML_CUSTOM, 0, load_mentions},
    {"statements", YAML_CUSTOM, 0, load_statements},
    {"disclaimers", YAML_CUSTOM, 0, load_disclaimers},
    {"names", YAML_CUSTOM, 0, load_names},
    {"genres", YAML_CUSTOM, 0, load_genres},
    {"weights", YAML_CUSTOM, 0, load_weights},
    {"evidence", YAML_CUSTOM, 0, load_evidence},
    {"kinds", YAML_CUSTOM, 0, load_kinds},
    {"negatives", YAML_CUSTOM, 0, load_negatives},
    {"self_names", YAML_CUSTOM, 0, load_self_names},
    {"third_parties", YAML_CUSTOM, 0, load_third_parties},
    {"labels", YAML_CUSTOM, 0, load_labels},
    {"folders", YAML_CUSTOM, 0, load_folders},
    {"customers", YAML_CUSTOM, 0, load_customers},
    {"company", YAML_CUSTOM, 0, load_company_name},
    {"apply", YAML_CUSTOM, 0, load_apply},
    {"leave_alone", YAML_CUSTOM, 0, load_leave_alone},
    {"exposure", YAML_CUSTOM, 0, load_exposure},
    {"groups", YAML_CUSTOM, 0, load_groups},
    {"departments", YAML_CUSTOM, 0, load_departments},
    {"business", YAML_CUSTOM, 0, load_business},
    {"folder_uses", YAML_CUSTOM, 0, load_folder_uses},
    {"retention", YAML_CUSTOM, 0, load_retention},
    {"contracts", YAML_CUSTOM, 0, load_contracts},
    {"numbers", YAML_CUSTOM, 0, load_numbers},
    {"adjust", YAML_CUSTOM, 0, load_adjustments},
    {NULL, YAML_IGNORED, 0, NULL},
};

/* All packs of one policy as they are loaded. */
struct pack_set {
    struct policy *policy;
    EVP_MD_CTX *hash;
    GHashTable *loaded; /* canonical paths */
    GError **error;
};

static bool load_file(struct pack_set *set, const char *path);

/* layers: [core, …]: packs that come before this one, beside it or shipped. */
static bool load_layer(struct loader *loader, struct fy_node *node, void *into)
{
    g_autofree char *name = yaml_text(loader, node);
    g_autofree char *file = g_strconcat(name != NULL ? name : "", ".yaml", NULL);
    g_autofree char *folder = g_path_get_dirname(loader->file);
    g_autofree char *shipped = policy_shipped_folder();
    const char *const folders[] = {folder, shipped};

    if (name == NULL)
        return false;
    if (strchr(name, '/') != NULL)
        return yaml_fail(loader, node, "a layer is the name of a pack, not a path");
    for (gsize i = 0; i < G_N_ELEMENTS(folders); i++) {
        g_autofree char *path = g_build_filename(folders[i], file, NULL);
        if (g_file_test(path, G_FILE_TEST_EXISTS))
            return load_file(into, path);
    }
    return yaml_fail(loader, node, "there is no pack '%s' beside this one or shipped", name);
}

static bool load_bytes(struct pack_set *set, struct loader *loader, const char *text, gsize length)
{
    struct fy_document *document = yaml_open(loader, text, length);
    struct fy_node *root = document != NULL ? fy_document_root(document) : NULL;
    struct fy_node *layers = root != NULL ? yaml_lookup(root, "layers") : NULL;
    bool fine = false;

    if (document == NULL)
        return false;
    if (root == NULL)
        yaml_fail(loader, NULL, "the pack is empty");
    else if (yaml_lookup(root, "pack") == NULL)
        yaml_fail(loader, root, "the pack has no name; begin with 'pack: NAME'");
    else
        fine = (layers == NULL || yaml_each(loader, layers, load_layer, set)) &&
               yaml_read_mapping(loader, root, sections, loader->policy);
    fy_document_destroy(document);
    return fine;
}

/* A pack that was loaded already is passed over. */
static bool load_file(struct pack_set *set, const char *path)
{
    g_autofree char *text = NULL;
    gsize length = 0;

    if (!g_hash_table_add(set->loaded, g_canonicalize_filename(path, NULL)))
        return true;
    if (!g_file_get_contents(path, &text, &length, set->error))
        return false;
    if (length > PACK_BYTES_MOST) {
        g_set_error(set->error, POLICY_ERROR, 0, "%s:1:1: the pack is larger than %u bytes", path,
                    PACK_BYTES_MOST);
        return false;
    }
    EVP_DigestUpdate(set->hash, text, length);
    EVP_DigestUpdate(set->hash, "\0", 1);
    char *shown = g_strdup(path);
    g_ptr_array_add(set->policy->files, shown);
    struct loader loader = {set->policy, shown, shown, set->error, false};
    return load_bytes(set, &loader, text, length);
}

static int compare_names(gconstpointer first, gconstpointer second)
{
    return strcmp(*(const char *const *)first, *(const char *const *)second);
}

/* The packs of a folder, or the file itself. */
static GPtrArray *list_packs(const char *path, GError **error)
{
    g_autoptr(GPtrArray) packs = g_ptr_array_new_with_free_func(g_free);

    if (g_file_test(path, G_FILE_TEST_IS_DIR)) {
        GDir *folder = g_dir_open(path, 0, error);
        const char *name = NULL;
        while (folder != NULL && (name = g_dir_read_name(folder)) != NULL)
            if (g_str_has_suffix(name, ".yaml") && name[0] != '.')
                g_ptr_array_add(packs, g_build_filename(path, name, NULL));
        if (folder == NULL)
            return NULL;
        g_dir_close(folder);
        g_ptr_array_sort(packs, compare_names);
        if (packs->len == 0) {
            g_set_error(error, POLICY_ERROR, 0, "%s:1:1: the folder holds no *.yaml", path);
            return NULL;
        }
    } else {
        g_ptr_array_add(packs, g_strdup(path));
    }
    return g_steal_pointer(&packs);
}

static bool load_path(struct pack_set *set, const char *path)
{
    g_autoptr(GPtrArray) packs = list_packs(path, set->error);

    for (guint i = 0; packs != NULL && i < packs->len; i++)
        if (!load_file(set, g_ptr_array_index(packs, i)))
            return false;
    return packs != NULL;
}

static char *fingerprint_of(EVP_MD_CTX *hash)
{
    guint8 digest[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    GString *text = g_string_new(NULL);

    EVP_DigestFinal_ex(hash, digest, &length);
    for (unsigned i = 0; i < length; i++)
        g_string_append_printf(text, "%02x", digest[i]);
    return g_string_free(text, FALSE);
}

/* All but the matcher. */
static struct policy *load(const char *const *paths, GError **error)
{
    g_autoptr(Policy) policy = policy_new();
    g_autoptr(GHashTable) loaded = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    struct pack_set set = {policy, EVP_MD_CTX_new(), loaded, error};
    bool fine = EVP_DigestInit_ex(set.hash, EVP_sha256(), NULL) == 1;

    if (paths[0] == NULL) {
        g_set_error_literal(error, POLICY_ERROR, 0, "no rule pack was named");
        fine = false;
    }
    for (gsize i = 0; fine && paths[i] != NULL; i++)
        fine = load_path(&set, paths[i]);
    if (fine)
        policy->fingerprint = fingerprint_of(set.hash);
    EVP_MD_CTX_free(set.hash);
    if (!fine)
        return NULL;
    policy_add_level_rules(policy);
    finish_wording(policy);
    if (policy->patterns->len > 0)
        return g_steal_pointer(&policy);
    g_set_error_literal(error, POLICY_ERROR, 0, "the packs hold no rule");
    return NULL;
}

struct policy *policy_load(const char *const *paths, GError **error)
{
    g_autoptr(Policy) policy = load(paths, error);

    return policy && policy_compile(policy, false, error) ? g_steal_pointer(&policy) : NULL;
}

struct policy *policy_load_soon(const char *const *paths, GError **error)
{
    g_autoptr(Policy) policy = load(paths, error);

    return policy && policy_compile(policy, true, error) ? g_steal_pointer(&policy) : NULL;
}

struct policy *policy_load_words(const char *const *paths, GError **error)
{
    return load(paths, error);
}

char *policy_shipped_folder(void)
{
    g_autofree char *program = g_file_read_link("/proc/self/exe", NULL);
    g_autofree char *folder = program != NULL ? g_path_get_dirname(program) : g_strdup(".");
    g_autofree char *beside = g_build_filename(folder, "..", "share", "maruhi", "packs", NULL);

    if (g_file_test(beside, G_FILE_TEST_IS_DIR))
        return g_canonicalize_filename(beside, NULL);
    if (g_file_test(MARUHI_PACKS_SOURCE, G_FILE_TEST_IS_DIR))
        return g_strdup(MARUHI_PACKS_SOURCE);
    return g_strdup(MARUHI_PACKS_INSTALLED);
}
