/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "audit_lines.h"

#include <errno.h>
#include <scanner/json.h>
#include <scanner/path.h>

#define SCHEMA 1

struct output {
    FILE *file;
    GString *line;
    bool failed;
};

static bool write_line(struct output *output)
{
    g_string_append_c(output->line, '\n');
    output->failed =
        fwrite(output->line->str, 1, output->line->len, output->file) != output->line->len;
    g_string_truncate(output->line, 0);
    return !output->failed;
}

static void add_scan(GString *out, const char *name, const struct scan_summary *scan)
{
    json_open(out, name, '{');
    json_integer(out, "scan", scan->id);
    json_time(out, "started", scan->started);
    json_time(out, "ended", scan->ended);
    json_text(out, "version", scan->version);
    json_text(out, "policy", scan->policy);
    json_text(out, "options", scan->options);
    json_text(out, "scope", scan->scope);
    json_text(out, "sandbox", scan->sandbox);
    json_open(out, "roots", '[');
    for (char **root = scan->roots; *root; root++) {
        g_autofree char *shown = path_display(*root);
        json_text(out, NULL, shown);
    }
    json_close(out, ']');
    json_close(out, '}');
}

static void add_state(GString *out, const char *name, const struct audit_state *state)
{
    json_open(out, name, '{');
    json_integer(out, "files", (gint64)state->files);
    json_integer(out, "bytes", (gint64)state->bytes);
    json_open(out, "outcomes", '{');
    for (guint i = 0; i < OUTCOMES; i++)
        json_integer(out, outcome_name((enum outcome)i), (gint64)state->outcomes[i]);
    json_close(out, '}');
    json_integer(out, "waiting", (gint64)state->waiting);
    json_integer(out, "protected", (gint64)state->protected);
    json_integer(out, "labelled", (gint64)state->labelled);
    json_integer(out, "third_party", (gint64)state->third_party);
    json_integer(out, "copies", (gint64)state->copies);
    json_integer(out, "copied_bytes", (gint64)state->copied_bytes);
    json_close(out, '}');
}

void audit_add_totals(GString *out, const struct audit *audit)
{
    const struct audit_totals *totals = audit_totals(audit);

    add_scan(out, "before", audit_before(audit));
    add_scan(out, "after", audit_after(audit));
    add_state(out, "state_before", &totals->before);
    add_state(out, "state_after", &totals->after);
    json_open(out, "changes", '{');
    for (guint i = 0; i < CHANGE_KINDS; i++)
        json_integer(out, change_name((enum change_kind)i), (gint64)totals->changes[i]);
    json_close(out, '}');
    json_open(out, "protected_changes", '{');
    for (guint i = 0; i < CHANGE_KINDS; i++)
        json_integer(out, change_name((enum change_kind)i), (gint64)totals->grave[i]);
    json_close(out, '}');
    json_open(out, "issues", '{');
    for (guint i = 0; i < ISSUE_CHANGES; i++)
        json_integer(out, issue_change_name((enum issue_change)i), (gint64)totals->issues[i]);
    json_close(out, '}');
    json_integer(out, "decisions", (gint64)totals->decisions);
    json_truth(out, "issues_complete", !audit_lacks_history(audit));
}

static bool write_change(const struct change *change, void *user)
{
    struct output *output = user;
    GString *out = output->line;

    json_open(out, NULL, '{');
    json_text(out, "record", "change");
    json_text(out, "change", change_name(change->kind));
    json_text(out, "code", *change->code ? change->code : NULL);
    json_truth(out, "protected", change_is_grave(change));
    json_text(out, "root", change->root);
    json_text(out, "path", change->path);
    json_text(out, "from", change->from);
    json_level(out, "level", change->level);
    json_level(out, "declared_before", change->declared_before);
    json_level(out, "declared", change->declared);
    json_truth(out, "edited", change->edited);
    json_text(out, "owner", document_owner_name(change->owner));
    json_text(out, "reason", change_reason_name(change->reason));
    json_text(out, "detail", change->detail);
    json_text(out, "before", change->before);
    json_text(out, "after", change->after);
    json_integer(out, "size", (gint64)change->size);
    json_time(out, "mtime", change->mtime);
    json_text(out, "sha256", change->sha256);
    json_integer(out, "scan", change->seen);
    json_close(out, '}');
    return write_line(output);
}

static bool write_issue(enum issue_change change, const char *code, const char *root,
                        const char *path, int level, void *user)
{
    struct output *output = user;

    json_open(output->line, NULL, '{');
    json_text(output->line, "record", "issue");
    json_text(output->line, "change", issue_change_name(change));
    json_text(output->line, "code", code);
    json_text(output->line, "root", root);
    json_text(output->line, "path", path);
    json_level(output->line, "level", level);
    json_close(output->line, '}');
    return write_line(output);
}

bool audit_write_lines(struct audit *audit, FILE *file, GError **error)
{
    struct output output = {.file = file, .line = g_string_new(NULL)};

    json_open(output.line, NULL, '{');
    json_text(output.line, "record", "audit");
    json_integer(output.line, "schema", SCHEMA);
    audit_add_totals(output.line, audit);
    json_close(output.line, '}');
    bool done = write_line(&output) && audit_each(audit, write_change, &output, error) &&
                audit_each_issue(audit, write_issue, &output, error);
    g_string_free(output.line, TRUE);
    if (output.failed)
        g_set_error(error, INVENTORY_ERROR, errno, "audit: %s", g_strerror(errno));
    return done && !output.failed;
}
