/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * findings.jsonl: one object a document, for programs. docs/outputs.md has the schema; what
 * is in it does not depend on the language.
 */
#include "report.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <scanner/assets.h>
#include <scanner/json.h>
#include <scanner/path.h>
#include <stdio.h>
#include <string.h>

#define SCHEMA 1

struct output {
    const struct report_source *source;
    FILE *file;
    GString *line;
    bool failed;
};

static void add_strings(GString *out, const char *name, const GPtrArray *strings)
{
    json_open(out, name, '[');
    for (guint i = 0; i < strings->len; i++)
        json_text(out, NULL, strings->pdata[i]);
    json_close(out, ']');
}

static void add_marks(GString *out, const GPtrArray *marks)
{
    json_open(out, "marks", '[');
    for (guint i = 0; i < marks->len; i++) {
        const struct finding *finding = marks->pdata[i];
        json_open(out, NULL, '{');
        json_text(out, "rule", finding->rule);
        json_text(out, "text", finding->text);
        json_text(out, "role", text_role_name(finding->role));
        json_text(out, "place", finding->place ? finding->place : "");
        json_close(out, '}');
    }
    json_close(out, ']');
}

static void add_declared(GString *out, const struct verdict *verdict)
{
    json_open(out, "declared", '{');
    json_level(out, "level", verdict->declared_level);
    json_text(out, "name", verdict->declared_name ? verdict->declared_name : "");
    add_marks(out, verdict->marks);
    json_close(out, '}');
}

static void add_expected(GString *out, const struct verdict *verdict, int found_level)
{
    json_open(out, "expected", '{');
    json_level(out, "level", verdict->expected_level);
    json_level(out, "judged", found_level);
    add_strings(out, "kinds", verdict->kinds);
    json_real(out, "score", verdict->score);
    json_close(out, '}');
}

static void add_rejected(GString *out, const GPtrArray *rejected)
{
    json_open(out, "rejected", '[');
    for (guint i = 0; i < rejected->len; i++) {
        const struct finding *finding = rejected->pdata[i];
        json_open(out, NULL, '{');
        json_text(out, "rule", finding->rule);
        json_text(out, "text", finding->text);
        json_text(out, "place", finding->place ? finding->place : "");
        json_text(out, "why", finding->why ? finding->why : "");
        json_close(out, '}');
    }
    json_close(out, ']');
}

static void add_evidence(GString *out, const GPtrArray *evidence)
{
    json_open(out, "evidence", '[');
    for (guint i = 0; i < evidence->len; i++) {
        const struct finding *finding = evidence->pdata[i];
        json_open(out, NULL, '{');
        json_text(out, "rule", finding->rule);
        json_text(out, "text", finding->text);
        json_text(out, "place", finding->place ? finding->place : "");
        json_real(out, "points", finding->points);
        json_close(out, '}');
    }
    json_close(out, ']');
}

/* The raw name where the path shown is not the same bytes, "%HH" for what is not plain. */
static void add_raw_path(GString *out, const struct inventory_row *row)
{
    g_autofree char *shown = path_display(row->path);

    if (strcmp(shown, row->path) == 0)
        return;
    g_autofree char *escaped = g_uri_escape_string(row->path, "/", FALSE);
    json_text(out, "path_bytes", escaped);
}

static void add_same(GString *out, const struct report_source *source,
                     const struct inventory_row *row)
{
    g_autofree char *first =
        row->same_as ? inventory_find_path(source->inventory, row->same_as) : NULL;

    json_text(out, "same_as", first);
}

static void add_near(GString *out, const struct report_source *source,
                     const struct inventory_row *row)
{
    g_autofree char *original =
        row->near_original ? inventory_find_path(source->inventory, row->near_original) : NULL;

    if (original == NULL)
        return;
    json_open(out, "near", '{');
    json_text(out, "original", original);
    json_integer(out, "percent", row->near_percent);
    json_text(out, "why", row->near_why);
    json_close(out, '}');
}

/* What people decided on it, and which issues that took out of the list. */
static void add_decisions(GString *out, const struct inventory_row *row)
{
    static const char *const standings[] = {"holds", "expired", "other_content", "other_verdict"};

    json_open(out, "decisions", '[');
    for (guint i = 0; row->rulings && i < row->rulings->len; i++) {
        const struct ruling *ruling = &g_array_index(row->rulings, struct ruling, i);
        const struct decision *decision = ruling->decision;
        json_open(out, NULL, '{');
        json_text(out, "code", ruling->code);
        json_text(out, "choice", decision ? decision_choice_name(decision->choice) : "asset");
        json_level(out, "level", decision ? decision->level : LEVEL_NONE);
        json_text(out, "standing", standings[ruling->standing]);
        json_truth(out, "settles", ruling->settles);
        json_text(out, "approver", decision ? decision->approver : NULL);
        json_text(out, "expires", decision ? decision->expires : NULL);
        json_close(out, '}');
    }
    json_close(out, ']');
}

static void add_row(GString *out, const struct report_source *source,
                    const struct inventory_row *row)
{
    const struct record *record = row->record;
    g_autofree char *root = path_display(row->root);

    json_open(out, NULL, '{');
    json_integer(out, "schema", SCHEMA);
    json_text(out, "path", row->display_path);
    json_text(out, "outcome", outcome_name(record->outcome));
    json_text(out, "reason", record->reason);
    json_text(out, "detail", record->detail);
    json_text(out, "type", record->type);
    json_integer(out, "size", (gint64)record->size);
    json_time(out, "mtime", record->mtime);
    json_text(out, "sha256", record->sha256);
    add_declared(out, record->verdict);
    add_expected(out, record->verdict, row->found_level);
    add_strings(out, "issues", record->verdict->issues);
    add_rejected(out, record->verdict->rejected);
    json_text(out, "owner", document_owner_name(record->verdict->owner));
    add_evidence(out, record->verdict->evidence);
    add_strings(out, "handling", record->verdict->handling);
    json_text(out, "expiry", record->verdict->expiry);
    json_integer(out, "pages", record->pages);
    json_truth(out, "misnamed", record->misnamed);
    json_truth(out, "needs_ocr", record->needs_ocr);
    json_text(out, "asset", row->asset ? row->asset->number : NULL);
    add_decisions(out, row);
    add_same(out, source, row);
    add_near(out, source, row);
    if (row->may_read)
        json_text(out, "may_read", row->may_read);
    if (row->misplaced)
        json_text(out, "misplaced", row->misplaced);
    json_text(out, "root", root);
    add_raw_path(out, row);
    json_integer(out, "scan", row->first_scan);
    json_close(out, '}');
    g_string_append_c(out, '\n');
}

static bool write_row(const struct inventory_row *row, void *user)
{
    struct output *output = user;

    g_string_truncate(output->line, 0);
    add_row(output->line, output->source, row);
    output->failed =
        fwrite(output->line->str, 1, output->line->len, output->file) != output->line->len;
    return !output->failed;
}

static bool write_findings(const struct report_source *source, const char *path, GError **error)
{
    struct output output = {.source = source, .file = fopen(path, "we")};

    if (output.file) {
        output.line = g_string_new(NULL);
        bool read = inventory_each_row(source->inventory, true, write_row, &output, error);
        g_string_free(output.line, TRUE);
        bool closed = fclose(output.file) == 0;
        if (!read || (closed && !output.failed))
            return read;
    }
    g_autofree char *shown = g_filename_display_name(path);
    g_set_error(error, INVENTORY_ERROR, errno, "%s: %s", shown, g_strerror(errno));
    return false;
}

const struct report report_findings = {
    .format = "jsonl",
    .file_name = "findings.jsonl",
    .title = N_("Everything found, one JSON object a document"),
    .write = write_findings,
};
