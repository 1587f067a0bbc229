/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * findings.sarif: issues in the Static Analysis Results Interchange Format (OASIS, SARIF
 * 2.1.0), which security tools take in. One result an issue, in the order of paths.
 */
#include "issues.h"
#include "remediation_lines.h"
#include "report.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <scanner/json.h>
#include <scanner/path.h>
#include <stdio.h>
#include <string.h>

#define SCHEMA_ADDRESS                                                                             \
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

struct output {
    const struct report_source *source;
    FILE *file;
    GString *line;
    guint64 results;
    bool failed;
};

/* 3.27.10: level. */
static const char *level_of(enum severity severity)
{
    switch (severity) {
    case SEVERITY_URGENT:
    case SEVERITY_HIGH:
        return "error";
    case SEVERITY_MEDIUM:
        return "warning";
    case SEVERITY_LOW:
        return "note";
    default:
        return "none";
    }
}

static void add_message(GString *out, const char *name, const char *text)
{
    json_open(out, name, '{');
    json_text(out, "text", text);
    json_close(out, '}');
}

/* ---- the tool: a rule a code ---- */

static gint64 rule_index(const char *code)
{
    for (guint i = 0; issue_at(i); i++)
        if (strcmp(issue_at(i)->code, code) == 0)
            return i;
    return -1;
}

static void add_rules(GString *out)
{
    json_open(out, "rules", '[');
    for (guint i = 0; issue_at(i); i++) {
        const struct issue *issue = issue_at(i);
        json_open(out, NULL, '{');
        json_text(out, "id", issue->code);
        add_message(out, "shortDescription", _(issue->title));
        add_message(out, "help", _(issue->remedy));
        json_close(out, '}');
    }
    json_close(out, ']');
}

static void add_tool(GString *out)
{
    json_open(out, "tool", '{');
    json_open(out, "driver", '{');
    json_text(out, "name", "maruhi");
    json_text(out, "version", MARUHI_VERSION);
    add_rules(out);
    json_close(out, '}');
    json_close(out, '}');
}

/* ---- the scan ---- */

static void add_time(GString *out, const char *name, gint64 seconds)
{
    g_autoptr(GDateTime) time = seconds ? g_date_time_new_from_unix_utc(seconds) : NULL;
    g_autofree char *text = time ? g_date_time_format(time, "%Y-%m-%dT%H:%M:%SZ") : NULL;

    if (text)
        json_text(out, name, text);
}

static void add_invocation(GString *out, const struct scan_summary *scan)
{
    json_open(out, "invocations", '[');
    json_open(out, NULL, '{');
    json_truth(out, "executionSuccessful", scan->state == SCAN_FINISHED);
    add_time(out, "startTimeUtc", scan->started);
    add_time(out, "endTimeUtc", scan->ended);
    json_open(out, "properties", '{');
    json_integer(out, "scan", scan->id);
    json_text(out, "policy", scan->policy);
    json_close(out, '}');
    json_close(out, '}');
    json_close(out, ']');
}

/* Names on disk are bytes: RFC 3986 has room for all of them. */
static char *encode_path(const char *raw)
{
    return g_uri_escape_string(raw, "/", FALSE);
}

static void add_bases(GString *out, const struct scan_summary *scan)
{
    json_open(out, "originalUriBaseIds", '{');
    for (guint i = 0; scan->roots && scan->roots[i]; i++) {
        g_autofree char *name = g_strdup_printf("ROOT%u", i);
        g_autofree char *path = encode_path(scan->roots[i]);
        g_autofree char *address =
            g_strconcat("file://", path, g_str_has_suffix(path, "/") ? "" : "/", NULL);
        json_open(out, name, '{');
        json_text(out, "uri", address);
        json_close(out, '}');
    }
    json_close(out, '}');
}

/* ---- results ---- */

/* The base of a row's root; NULL when the last scan did not have it. */
static char *base_of(const struct scan_summary *scan, const char *root)
{
    for (guint i = 0; scan && scan->roots && scan->roots[i]; i++)
        if (strcmp(scan->roots[i], root) == 0)
            return g_strdup_printf("ROOT%u", i);
    return NULL;
}

static const struct finding *first_ground(const struct verdict *verdict)
{
    return verdict->marks->len      ? verdict->marks->pdata[0]
           : verdict->evidence->len ? verdict->evidence->pdata[0]
                                    : NULL;
}

/* The member, and the place within the document. */
static void add_logical(GString *out, const struct inventory_row *row)
{
    const struct finding *ground = first_ground(row->record->verdict);
    const char *member = row->record->member ? row->record->member : "";
    const char *place = ground && ground->place ? ground->place : "";

    if (*member == '\0' && *place == '\0')
        return;
    g_autofree char *name = g_strconcat(member, *member && *place ? " › " : "", place, NULL);
    json_open(out, "logicalLocations", '[');
    json_open(out, NULL, '{');
    json_text(out, "fullyQualifiedName", name);
    json_close(out, '}');
    json_close(out, ']');
}

/* The file as a whole (3.30.11): consumers rely on a region. A member's place is logical. */
static void add_region(GString *out, const struct inventory_row *row)
{
    if (row->record->member || row->kind != CRAWL_FILE)
        return;
    json_open(out, "region", '{');
    json_integer(out, "byteOffset", 0);
    json_integer(out, "byteLength", (gint64)row->record->size);
    json_close(out, '}');
}

static void add_location(GString *out, const struct report_source *source,
                         const struct inventory_row *row)
{
    g_autofree char *base = base_of(source->scan, row->root);
    g_autofree char *whole = base ? NULL : g_strconcat("file://", row->root, "/", row->path, NULL);
    g_autofree char *path = base ? encode_path(row->path) : g_uri_escape_string(whole, ":/", FALSE);

    json_open(out, "locations", '[');
    json_open(out, NULL, '{');
    json_open(out, "physicalLocation", '{');
    json_open(out, "artifactLocation", '{');
    json_text(out, "uri", path);
    if (base)
        json_text(out, "uriBaseId", base);
    json_close(out, '}');
    add_region(out, row);
    json_close(out, '}');
    add_logical(out, row);
    json_close(out, '}');
    json_close(out, ']');
}

static void add_properties(GString *out, const struct report_source *source,
                           const struct inventory_row *row)
{
    const struct record *record = row->record;

    json_open(out, "properties", '{');
    json_text(out, "path", row->display_path);
    json_text(out, "outcome", outcome_name(record->outcome));
    json_text(out, "declared", report_level_name(source, record->verdict->declared_level));
    json_text(out, "expected", report_level_name(source, record->verdict->expected_level));
    if (record->sha256)
        json_text(out, "sha256", record->sha256);
    json_close(out, '}');
}

static void add_result(struct output *output, const struct inventory_row *row, const char *code)
{
    GString *out = output->line;
    enum severity severity = issue_severity(code, row->record);
    g_autofree char *id = remediation_id(row, code);
    g_autofree char *text =
        g_strdup_printf("%s: %s", _(issue_find(code)->title), row->display_path);

    json_open(out, NULL, '{');
    json_text(out, "ruleId", code);
    if (rule_index(code) >= 0)
        json_integer(out, "ruleIndex", rule_index(code));
    /* 3.27.9: where the level is none the kind says that it is no failure. */
    if (severity == SEVERITY_NOTE)
        json_text(out, "kind", "informational");
    json_text(out, "level", level_of(severity));
    add_message(out, "message", text);
    add_location(out, output->source, row);
    json_open(out, "partialFingerprints", '{');
    json_text(out, "maruhi/v1", id);
    json_close(out, '}');
    add_properties(out, output->source, row);
    json_close(out, '}');
}

static bool flush(struct output *output)
{
    output->failed =
        fwrite(output->line->str, 1, output->line->len, output->file) != output->line->len;
    g_string_truncate(output->line, 0);
    return !output->failed;
}

static bool take_row(const struct inventory_row *row, void *user)
{
    struct output *output = user;
    const GPtrArray *codes = row->record->verdict->issues;

    for (guint i = 0; i < codes->len; i++) {
        g_string_append(output->line, output->results++ ? ",\n" : "\n");
        add_result(output, row, codes->pdata[i]);
        if (!flush(output))
            return false;
    }
    return true;
}

/* ---- the file ---- */

static void add_head(struct output *output)
{
    GString *out = output->line;

    json_open(out, NULL, '{');
    json_text(out, "$schema", SCHEMA_ADDRESS);
    json_text(out, "version", "2.1.0");
    json_open(out, "runs", '[');
    json_open(out, NULL, '{');
    add_tool(out);
    if (output->source->scan) {
        add_invocation(out, output->source->scan);
        add_bases(out, output->source->scan);
    }
    json_open(out, "results", '[');
}

static bool write_sarif(const struct report_source *source, const char *path, GError **error)
{
    struct output output = {.source = source, .file = fopen(path, "we")};

    if (output.file) {
        output.line = g_string_new(NULL);
        add_head(&output);
        flush(&output);
        bool read = inventory_each_row(source->inventory, true, take_row, &output, error);
        g_string_append(output.line, "]}]}\n");
        bool written = !output.failed && flush(&output);
        g_string_free(output.line, TRUE);
        bool closed = fclose(output.file) == 0;
        if (!read || (closed && written))
            return read;
    }
    g_autofree char *shown = g_filename_display_name(path);
    g_set_error(error, INVENTORY_ERROR, errno, "%s: %s", shown, g_strerror(errno));
    return false;
}

const struct report report_sarif = {
    .format = "sarif",
    .file_name = "findings.sarif",
    .title = N_("Issues in SARIF 2.1.0, for other security tools"),
    .write = write_sarif,
};
