/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A policy's differences for programs and spreadsheets.
 */
#include "csv.h"
#include "json.h"
#include "policy_diff.h"

#include <glib/gi18n.h>

#define SCHEMA 1

static void put(GString *line, FILE *out)
{
    fwrite(line->str, 1, line->len, out);
    g_string_truncate(line, 0);
}

/* ---- JSON lines ---- */

static void add_side(GString *out, const char *name, const struct verdict_side *side)
{
    json_open(out, name, '{');
    json_level(out, "declared", side->declared);
    json_text(out, "mark", side->mark);
    json_text(out, "mark_text", side->mark_text);
    json_text(out, "mark_place", side->mark_place);
    json_level(out, "expected", side->expected);
    json_text(out, "kind", side->kind);
    json_truth(out, "from_folder", side->from_folder);
    json_real(out, "score", side->score);
    json_text(out, "owner", document_owner_name(side->owner));
    json_close(out, '}');
}

static void add_list(GString *out, const char *name, const GPtrArray *list)
{
    json_open(out, name, '[');
    for (guint i = 0; i < list->len; i++)
        json_text(out, NULL, list->pdata[i]);
    json_close(out, ']');
}

static void add_came_and_went(GString *out, const char *name, const GPtrArray *came,
                              const GPtrArray *went)
{
    json_open(out, name, '{');
    add_list(out, "came", came);
    add_list(out, "went", went);
    json_close(out, '}');
}

static void write_change(const struct verdict_change *change, GString *line, FILE *out)
{
    json_open(line, NULL, '{');
    json_integer(line, "schema", SCHEMA);
    json_text(line, "path", change->path);
    add_side(line, "before", &change->before);
    add_side(line, "after", &change->after);
    add_came_and_went(line, "kinds", change->kinds_came, change->kinds_went);
    add_came_and_went(line, "issues", change->issues_came, change->issues_went);
    json_close(line, '}');
    g_string_append_c(line, '\n');
    put(line, out);
}

void policy_diff_write_jsonl(const struct policy_diff *diff, FILE *out)
{
    g_autoptr(GString) line = g_string_new(NULL);

    for (guint i = 0; i < diff->changes->len; i++)
        write_change(diff->changes->pdata[i], line, out);
    for (guint i = 0; i < diff->not_compared->len; i++) {
        const struct not_compared *file = diff->not_compared->pdata[i];
        json_open(line, NULL, '{');
        json_integer(line, "schema", SCHEMA);
        json_text(line, "path", file->path);
        json_text(line, "not_compared", file->why);
        json_close(line, '}');
        g_string_append_c(line, '\n');
        put(line, out);
    }
}

/* ---- CSV ---- */

static void add_cell(GString *line, const char *text)
{
    if (line->len > 0 && line->str[line->len - 1] == '"')
        g_string_append_c(line, ',');
    csv_text(line, text ? text : "");
}

static void add_words(GString *cell, const char *word, const GPtrArray *list)
{
    for (guint i = 0; i < list->len; i++)
        g_string_append_printf(cell, "%s%s %s", cell->len ? ", " : "", word,
                               (const char *)list->pdata[i]);
}

/* "came: DK-24, went: DK-30": a cell that begins with a sign would look like a formula. */
static void add_both(GString *line, const GPtrArray *came, const GPtrArray *went)
{
    g_autoptr(GString) cell = g_string_new(NULL);

    add_words(cell, _("came:"), came);
    add_words(cell, _("went:"), went);
    add_cell(line, cell->str);
}

static const char *expected_by(const struct verdict_side *side)
{
    return side->from_folder ? _("its folder") : side->kind;
}

static void add_row(GString *line, const struct verdict_change *change)
{
    const struct verdict_side *before = &change->before, *after = &change->after;

    add_cell(line, change->path);
    add_cell(line, before->declared_name);
    add_cell(line, after->declared_name);
    add_cell(line, before->mark);
    add_cell(line, after->mark);
    add_cell(line, before->expected_name);
    add_cell(line, after->expected_name);
    add_cell(line, expected_by(before));
    add_cell(line, expected_by(after));
    add_both(line, change->kinds_came, change->kinds_went);
    add_both(line, change->issues_came, change->issues_went);
    add_cell(line, "");
    g_string_append(line, CSV_END);
}

static const char *const titles[] = {
    N_("File"),
    N_("Declared before"),
    N_("Declared after"),
    N_("Declared by, before"),
    N_("Declared by, after"),
    N_("Expected before"),
    N_("Expected after"),
    N_("Expected by, before"),
    N_("Expected by, after"),
    N_("Kinds that came and went"),
    N_("Issues that came and went"),
    N_("Why it could not be compared"),
};

void policy_diff_write_csv(const struct policy_diff *diff, FILE *out)
{
    g_autoptr(GString) line = g_string_new(NULL);

    fputs(CSV_BEGIN, out);
    for (guint i = 0; i < G_N_ELEMENTS(titles); i++)
        add_cell(line, _(titles[i]));
    g_string_append(line, CSV_END);
    put(line, out);
    for (guint i = 0; i < diff->changes->len; i++) {
        add_row(line, diff->changes->pdata[i]);
        put(line, out);
    }
    for (guint i = 0; i < diff->not_compared->len; i++) {
        const struct not_compared *file = diff->not_compared->pdata[i];
        add_cell(line, file->path);
        for (guint j = 2; j < G_N_ELEMENTS(titles); j++)
            add_cell(line, "");
        add_cell(line, _(file->why));
        g_string_append(line, CSV_END);
        put(line, out);
    }
}
