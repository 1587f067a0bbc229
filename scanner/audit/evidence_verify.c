/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whether a pack is as it was made: nothing in it is to be trusted.
 */
#include "evidence.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <inttypes.h>
#include <json-glib/json-glib.h>
#include <stdio.h>
#include <string.h>

char *evidence_hash_file(const char *path, guint64 *bytes, GError **error)
{
    g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);
    FILE *file = fopen(path, "re");
    guchar buffer[1 << 16];
    guint64 all = 0;
    gsize got;

    while (file && (got = fread(buffer, 1, sizeof buffer, file)) > 0) {
        g_checksum_update(checksum, buffer, (gssize)got);
        all += got;
    }
    if (file == NULL || ferror(file)) {
        g_autofree char *shown = g_filename_display_name(path);
        g_set_error(error, INVENTORY_ERROR, errno, "%s: %s", shown, g_strerror(errno));
        if (file)
            fclose(file);
        return NULL;
    }
    fclose(file);
    if (bytes)
        *bytes = all;
    return g_strdup(g_checksum_get_string(checksum));
}

static void complain(struct evidence_check *check, const char *format, ...) G_GNUC_PRINTF(2, 3);

static void complain(struct evidence_check *check, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    g_ptr_array_add(check->problems, g_strdup_vprintf(format, arguments));
    va_end(arguments);
}

/* ---- the files ---- */

static const char *text_of(JsonObject *object, const char *name)
{
    JsonNode *node = object ? json_object_get_member(object, name) : NULL;

    return node && JSON_NODE_HOLDS_VALUE(node) && json_node_get_value_type(node) == G_TYPE_STRING
               ? json_node_get_string(node)
               : "";
}

static gint64 number_of(JsonObject *object, const char *name)
{
    JsonNode *node = object ? json_object_get_member(object, name) : NULL;

    return node && JSON_NODE_HOLDS_VALUE(node) && json_node_get_value_type(node) == G_TYPE_INT64
               ? json_node_get_int(node)
               : 0;
}

static JsonObject *object_of(JsonNode *node)
{
    return node && JSON_NODE_HOLDS_OBJECT(node) ? json_node_get_object(node) : NULL;
}

/* A name of a file in the pack itself, not a way out of it. */
static bool is_plain_name(const char *name)
{
    return *name && strchr(name, '/') == NULL && *name != '.';
}

static void check_file(const char *folder, JsonObject *file, GHashTable *known,
                       struct evidence_check *check)
{
    const char *name = text_of(file, "name");
    g_autofree char *path = g_build_filename(folder, name, NULL);
    guint64 bytes = 0;

    if (!is_plain_name(name)) {
        complain(check, _("the manifest names a file that cannot be one of the pack: %s"), name);
        return;
    }
    g_hash_table_add(known, g_strdup(name));
    g_autofree char *hash = evidence_hash_file(path, &bytes, NULL);
    if (hash == NULL)
        complain(check, _("%s: it is missing or cannot be read"), name);
    else if (strcmp(hash, text_of(file, "sha256")) != 0)
        complain(check, _("%s: it is not the file that was made; its SHA-256 is another"), name);
    else
        check->files++;
}

static void check_files(const char *folder, JsonObject *manifest, GHashTable *known,
                        struct evidence_check *check)
{
    JsonNode *node = json_object_get_member(manifest, "files");
    JsonArray *files = node && JSON_NODE_HOLDS_ARRAY(node) ? json_node_get_array(node) : NULL;

    if (files == NULL || json_array_get_length(files) == 0)
        complain(check, _("the manifest names no files"));
    for (guint i = 0; files && i < json_array_get_length(files); i++)
        check_file(folder, object_of(json_array_get_element(files, i)), known, check);
}

static void check_others(const char *folder, GHashTable *known, struct evidence_check *check)
{
    g_autoptr(GDir) entries = g_dir_open(folder, 0, NULL);
    const char *name;

    while (entries && (name = g_dir_read_name(entries))) {
        g_autofree char *shown = g_filename_display_name(name);
        if (!g_hash_table_contains(known, name))
            complain(check, _("%s: it does not belong to the pack"), shown);
    }
}

/* The list for sha256sum says what the manifest says, and knows the manifest itself. */
static void check_sums(const char *folder, GHashTable *known, struct evidence_check *check)
{
    g_autofree char *path = g_build_filename(folder, EVIDENCE_SUMS, NULL);
    g_autofree char *text = NULL;
    guint lines = 0;

    if (!g_file_get_contents(path, &text, NULL, NULL)) {
        complain(check, _("%s: it is missing or cannot be read"), EVIDENCE_SUMS);
        return;
    }
    g_auto(GStrv) rows = g_strsplit(text, "\n", -1);
    for (guint i = 0; rows[i]; i++) {
        if (strlen(rows[i]) < 67)
            continue;
        const char *name = rows[i] + 66;
        g_autofree char *file = g_build_filename(folder, name, NULL);
        g_autofree char *hash = is_plain_name(name) ? evidence_hash_file(file, NULL, NULL) : NULL;
        lines++;
        if (hash == NULL || strncmp(rows[i], hash, 64) != 0 || !g_hash_table_contains(known, name))
            complain(check, _("%s: what it says of %s is not so"), EVIDENCE_SUMS, name);
    }
    /* Itself it cannot list. */
    if (lines + 1 != g_hash_table_size(known))
        complain(check, _("%s: it does not list the files of the pack"), EVIDENCE_SUMS);
}

/* ---- the chain ---- */

static bool take_link(JsonObject *link, struct evidence_check *check, char **end)
{
    g_autofree char *expected = evidence_chain(*end, text_of(link, "manifest"));

    if (number_of(link, "number") != (gint64)check->past->len + 1 ||
        strcmp(expected, text_of(link, "chain")) != 0)
        return false;
    g_ptr_array_add(check->past, g_strdup(text_of(link, "manifest")));
    g_free(*end);
    *end = g_steal_pointer(&expected);
    return true;
}

/* The end of the chain before the pack; "" where there is none. */
static char *read_chain(const char *folder, struct evidence_check *check)
{
    g_autofree char *path = g_build_filename(folder, EVIDENCE_CHAIN, NULL);
    g_autofree char *text = NULL;
    char *end = g_strdup("");

    if (!g_file_get_contents(path, &text, NULL, NULL))
        return end;
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    for (guint i = 0; lines[i]; i++) {
        if (*lines[i] == '\0')
            continue;
        g_autoptr(JsonNode) node = json_from_string(lines[i], NULL);
        if (!take_link(object_of(node), check, &end)) {
            complain(check, _("%s: the chain is broken at line %u"), EVIDENCE_CHAIN, i + 1);
            break;
        }
    }
    return end;
}

static void check_chain(const char *folder, JsonObject *manifest, struct evidence_check *check)
{
    g_autofree char *end = read_chain(folder, check);
    JsonObject *previous = object_of(json_object_get_member(manifest, "previous"));

    check->chain = evidence_chain(end, check->manifest);
    if (check->number != check->past->len + 1 || strcmp(text_of(previous, "chain"), end) != 0)
        complain(check, _("%s: it does not lead to this pack, number %" PRIu64), EVIDENCE_CHAIN,
                 check->number);
}

/* ---- the pack ---- */

static JsonNode *load_manifest(const char *folder, struct evidence_check *check, GError **error)
{
    g_autofree char *path = g_build_filename(folder, EVIDENCE_MANIFEST, NULL);
    g_autofree char *text = NULL;
    g_autofree char *shown = g_filename_display_name(path);

    if (!g_file_get_contents(path, &text, NULL, error))
        return NULL;
    JsonNode *node = json_from_string(text, NULL);
    if (object_of(node) == NULL ||
        strcmp(text_of(object_of(node), "kind"), "maruhi evidence") != 0) {
        g_set_error(error, INVENTORY_ERROR, 0, _("%s: this is no manifest of an evidence pack"),
                    shown);
        g_clear_pointer(&node, json_node_unref);
        return NULL;
    }
    check->manifest = evidence_hash_file(path, NULL, error);
    return node;
}

bool evidence_check_folder(const char *folder, struct evidence_check *check, GError **error)
{
    g_autoptr(GHashTable) known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

    *check = (struct evidence_check){.problems = g_ptr_array_new_with_free_func(g_free),
                                     .past = g_ptr_array_new_with_free_func(g_free)};
    g_autoptr(JsonNode) node = load_manifest(folder, check, error);
    if (node == NULL || check->manifest == NULL)
        return false;
    JsonObject *manifest = json_node_get_object(node);
    check->number = (guint64)number_of(manifest, "number");
    check->inventory = g_strdup(text_of(manifest, "inventory"));
    g_hash_table_add(known, g_strdup(EVIDENCE_MANIFEST));
    g_hash_table_add(known, g_strdup(EVIDENCE_SUMS));
    check_files(folder, manifest, known, check);
    check_others(folder, known, check);
    check_sums(folder, known, check);
    check_chain(folder, manifest, check);
    return true;
}

void evidence_check_clear(struct evidence_check *check)
{
    g_clear_pointer(&check->problems, g_ptr_array_unref);
    g_clear_pointer(&check->past, g_ptr_array_unref);
    g_free(check->manifest);
    g_free(check->chain);
    g_free(check->inventory);
}

bool evidence_check_inventory(struct inventory *inventory, struct evidence_check *check,
                              GError **error)
{
    g_autofree char *identity = inventory_identity(inventory);
    g_autoptr(GPtrArray) links = evidence_links(inventory, error);

    if (links == NULL)
        return false;
    if (strcmp(identity, check->inventory) != 0) {
        complain(check, _("the pack was made from another inventory"));
        return true;
    }
    if (check->number == 0 || check->number > links->len) {
        complain(check, _("the inventory knows nothing of pack %" PRIu64), check->number);
        return true;
    }
    const struct evidence_link *link = links->pdata[check->number - 1];
    if (g_strcmp0(link->manifest, check->manifest) != 0 ||
        g_strcmp0(link->chain, check->chain) != 0)
        complain(check, _("the inventory has another manifest for pack %" PRIu64), check->number);
    return true;
}
