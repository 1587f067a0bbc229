/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Writing a pack: its parts, then the manifest over them, then the link of the chain.
 */
#include "evidence.h"

#include "audit_lines.h"
#include "evidence_parts.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <scanner/json.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#define SCHEMA 1

static bool fail(const char *path, int problem, GError **error)
{
    g_autofree char *shown = g_filename_display_name(path);

    g_set_error(error, INVENTORY_ERROR, problem, "%s: %s", shown, g_strerror(problem));
    return false;
}

/* A pack is made in one go: nothing of another may lie there. */
static bool make_folder(const char *folder, GError **error)
{
    if (g_mkdir_with_parents(folder, 0700) != 0)
        return fail(folder, errno, error);
    g_autoptr(GDir) entries = g_dir_open(folder, 0, error);
    if (entries == NULL)
        return false;
    if (g_dir_read_name(entries) == NULL)
        return true;
    g_autofree char *shown = g_filename_display_name(folder);
    g_set_error(error, INVENTORY_ERROR, 0,
                _("%s: the folder is not empty; a pack needs one of its own"), shown);
    return false;
}

/* ---- the parts ---- */

static bool write_reports(const struct report_source *source, const char *folder, GPtrArray *names,
                          GError **error)
{
    static const char *const formats[] = {"xlsx", "csv", "jsonl"};

    for (guint i = 0; i < G_N_ELEMENTS(formats); i++) {
        const struct report *report = report_find(formats[i]);
        g_autofree char *path = g_build_filename(folder, report->file_name, NULL);
        if (!report_write(report, source, path, error))
            return false;
        g_ptr_array_add(names, g_strdup(report->file_name));
    }
    return true;
}

static bool write_changes(struct audit *audit, const char *path, GError **error)
{
    FILE *file = fopen(path, "wex");

    if (file == NULL)
        return fail(path, errno, error);
    bool done = audit_write_lines(audit, file, error);
    if (fclose(file) != 0 && done)
        done = fail(path, errno, error);
    return done && (g_chmod(path, 0600) == 0 || fail(path, errno, error));
}

static bool write_text(const GString *out, const char *folder, const char *name, GError **error)
{
    g_autofree char *path = g_build_filename(folder, name, NULL);

    return g_file_set_contents_full(path, out->str, (gssize)out->len, G_FILE_SET_CONTENTS_DURABLE,
                                    0600, error);
}

static bool write_chain(const GPtrArray *links, const char *folder, GError **error)
{
    g_autoptr(GString) out = g_string_new(NULL);

    for (guint i = 0; i < links->len; i++) {
        const struct evidence_link *link = links->pdata[i];
        json_open(out, NULL, '{');
        json_integer(out, "number", (gint64)link->number);
        json_time(out, "made", link->made);
        json_integer(out, "before", link->before);
        json_integer(out, "after", link->after);
        json_text(out, "manifest", link->manifest);
        json_text(out, "chain", link->chain);
        json_close(out, '}');
        g_string_append_c(out, '\n');
    }
    return write_text(out, folder, EVIDENCE_CHAIN, error);
}

static bool write_book(const char *path, void *user, GError **error)
{
    return evidence_write_book(user, path, error);
}

static bool write_parts(struct evidence_facts *facts, const GPtrArray *links, const char *folder,
                        GPtrArray *names, GError **error)
{
    g_autofree char *page = g_build_filename(folder, "evidence.html", NULL);
    g_autofree char *book = g_build_filename(folder, "audit.xlsx", NULL);
    g_autofree char *changes = g_build_filename(folder, "changes.jsonl", NULL);
    static const char *const own[] = {"evidence.html", "audit.xlsx", "changes.jsonl",
                                      EVIDENCE_CHAIN};

    for (guint i = 0; i < G_N_ELEMENTS(own); i++)
        g_ptr_array_add(names, g_strdup(own[i]));
    return evidence_write_page(facts, links, page, error) &&
           report_replace(book, write_book, facts, error) &&
           write_changes(facts->audit, changes, error) && write_chain(links, folder, error) &&
           write_reports(facts->source, folder, names, error);
}

/* ---- the manifest ---- */

struct part {
    const char *name;
    char *sha256;
    guint64 bytes;
};

static void part_clear(gpointer part)
{
    g_free(((struct part *)part)->sha256);
}

static bool hash_part(const char *folder, const char *name, GArray *parts, GError **error)
{
    g_autofree char *path = g_build_filename(folder, name, NULL);
    struct part part = {.name = name};

    part.sha256 = evidence_hash_file(path, &part.bytes, error);
    if (part.sha256 == NULL)
        return false;
    g_array_append_val(parts, part);
    return true;
}

static void add_previous(GString *out, const GPtrArray *links)
{
    const struct evidence_link *last = links->len ? links->pdata[links->len - 1] : NULL;

    if (last == NULL) {
        json_null(out, "previous");
        return;
    }
    json_open(out, "previous", '{');
    json_integer(out, "number", (gint64)last->number);
    json_text(out, "manifest", last->manifest);
    json_text(out, "chain", last->chain);
    json_close(out, '}');
}

static void add_files(GString *out, const GArray *parts)
{
    json_open(out, "files", '[');
    for (guint i = 0; i < parts->len; i++) {
        const struct part *part = &g_array_index(parts, struct part, i);
        json_open(out, NULL, '{');
        json_text(out, "name", part->name);
        json_integer(out, "bytes", (gint64)part->bytes);
        json_text(out, "sha256", part->sha256);
        json_close(out, '}');
    }
    json_close(out, ']');
}

static char *make_manifest(const struct evidence_facts *facts, const GPtrArray *links,
                           const GArray *parts, gint64 made)
{
    GString *out = g_string_new(NULL);
    g_autofree char *inventory = inventory_identity(facts->source->inventory);

    json_open(out, NULL, '{');
    json_text(out, "kind", "maruhi evidence");
    json_integer(out, "schema", SCHEMA);
    json_integer(out, "number", (gint64)links->len + 1);
    json_time(out, "made", made);
    json_text(out, "version", MARUHI_VERSION);
    json_text(out, "inventory", inventory);
    audit_add_totals(out, facts->audit);
    json_open(out, "evidence", '{');
    for (guint i = 0; i < EVIDENCE_ITEMS; i++) {
        g_autofree char *measure = evidence_measure(facts, i);
        json_text(out, evidence_items[i].id, measure);
    }
    json_close(out, '}');
    add_previous(out, links);
    add_files(out, parts);
    json_close(out, '}');
    g_string_append_c(out, '\n');
    return g_string_free(out, FALSE);
}

static bool write_sums(const GArray *parts, const char *manifest, const char *folder,
                       GError **error)
{
    g_autoptr(GString) out = g_string_new(NULL);

    for (guint i = 0; i < parts->len; i++) {
        const struct part *part = &g_array_index(parts, struct part, i);
        g_string_append_printf(out, "%s  %s\n", part->sha256, part->name);
    }
    g_string_append_printf(out, "%s  %s\n", manifest, EVIDENCE_MANIFEST);
    return write_text(out, folder, EVIDENCE_SUMS, error);
}

static bool write_manifest(const struct evidence_facts *facts, const GPtrArray *links,
                           const GPtrArray *names, const char *folder, struct evidence_link *link,
                           GError **error)
{
    g_autoptr(GArray) parts = g_array_new(FALSE, FALSE, sizeof(struct part));

    g_array_set_clear_func(parts, part_clear);
    for (guint i = 0; i < names->len; i++)
        if (!hash_part(folder, names->pdata[i], parts, error))
            return false;
    g_autofree char *text = make_manifest(facts, links, parts, link->made);
    g_autoptr(GString) out = g_string_new(text);
    link->manifest = g_compute_checksum_for_string(G_CHECKSUM_SHA256, text, -1);
    return write_text(out, folder, EVIDENCE_MANIFEST, error) &&
           write_sums(parts, link->manifest, folder, error);
}

/* ---- the pack ---- */

static bool write_pack(struct evidence_facts *facts, const char *folder, char **chain,
                       GError **error)
{
    struct inventory *inventory = facts->source->inventory;
    g_autoptr(GPtrArray) links = evidence_links(inventory, error);
    g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
    struct evidence_link link = {.made = time(NULL),
                                 .before = audit_before(facts->audit)->id,
                                 .after = audit_after(facts->audit)->id};

    bool done = links && write_parts(facts, links, folder, names, error) &&
                write_manifest(facts, links, names, folder, &link, error) &&
                evidence_add_link(inventory, &link, error);
    if (done)
        *chain = g_steal_pointer(&link.chain);
    g_free(link.manifest);
    g_free(link.chain);
    return done;
}

bool evidence_write(struct audit *audit, const struct report_source *source, const char *folder,
                    char **chain, GError **error)
{
    struct evidence_facts facts;

    if (!make_folder(folder, error))
        return false;
    bool done = evidence_facts_take(&facts, audit, source, error) &&
                write_pack(&facts, folder, chain, error);
    evidence_facts_clear(&facts);
    return done;
}
