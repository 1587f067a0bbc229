/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "score_sheet.h"

#include "assets.h"
#include "reports/issues.h"
#include "reports/report.h"
#include "what_if.h"

#include <glib/gi18n.h>
#include <policies/policy.h>
#include <string.h>

static const char *level_words(const struct score_sheet *sheet, int level)
{
    return level < 0 ? _("none") : policy_level_name(sheet->policy, level);
}

/* ---- findings ---- */

static void print_place(const struct finding *finding, FILE *out)
{
    fprintf(out, "  [%s%s%s]", report_role_title(finding->role),
            finding->place && *finding->place ? " · " : "", finding->place ? finding->place : "");
}

static void print_mark(const struct score_sheet *sheet, const struct finding *finding, FILE *out)
{
    struct rule_summary rule = {0};
    g_autofree char *text = report_one_line(finding->text);

    policy_find_rule(sheet->policy, finding->rule, &rule);
    fprintf(out, "  %s %s %s  「%s」", finding->why ? "✗" : "✓", finding->rule,
            rule.name ? rule.name : "", text);
    print_place(finding, out);
    if (finding->level >= 0 && finding->why == NULL)
        fprintf(out, _("  declares %s"), policy_level_name(sheet->policy, finding->level));
    fputc('\n', out);
    if (finding->why)
        fprintf(out, _("      rejected: %s\n"), _(finding->why));
    if (rule.file)
        fprintf(out, _("      rule: %s:%d\n"), rule.file, rule.line);
}

static void print_marks(const struct score_sheet *sheet, const char *title,
                        const GPtrArray *findings, FILE *out)
{
    if (findings->len > 0)
        fprintf(out, "%s\n", title);
    for (guint i = 0; i < findings->len; i++)
        print_mark(sheet, findings->pdata[i], out);
}

/* ---- kinds ---- */

static void print_evidence(const struct score_sheet *sheet, const char *kind, FILE *out)
{
    const GPtrArray *evidence = sheet->record->verdict->evidence;

    for (guint i = 0; i < evidence->len; i++) {
        const struct finding *finding = evidence->pdata[i];
        if (strcmp(finding->rule, kind) != 0)
            continue;
        g_autofree char *text = report_one_line(finding->text);
        fprintf(out, "      %+5.1f  「%s」", finding->points, text);
        print_place(finding, out);
        fputc('\n', out);
    }
}

static void print_parts(const struct score_line *line, FILE *out)
{
    const struct {
        const char *title;
        double points;
    } parts[] = {
        {_("title"), line->title},         {_("phrases"), line->strong},
        {_("columns"), line->columns},     {_("values"), line->values},
        {_("numbers"), line->numbers},     {_("words of the trade"), line->words},
        {_("file name"), line->file},      {_("file type"), line->extension},
        {_("against it"), line->negative},
    };
    bool first = true;

    fprintf(out, "      ");
    for (guint i = 0; i < G_N_ELEMENTS(parts); i++) {
        if (parts[i].points > -0.05 && parts[i].points < 0.05)
            continue;
        fprintf(out, "%s%s %+.1f", first ? "" : " · ", parts[i].title, parts[i].points);
        first = false;
    }
    fputc('\n', out);
}

static void print_line(const struct score_sheet *sheet, const struct score_line *line, FILE *out)
{
    struct rule_summary rule = {.level = LEVEL_NONE};
    const bool counts = line->why == NULL && line->score >= line->threshold;

    policy_find_rule(sheet->policy, line->kind, &rule);
    fprintf(out, _("  %s %s %s  %.1f points of %.1f"), counts ? "✓" : "✗", line->kind,
            rule.name ? rule.name : "", line->score, line->threshold);
    if (counts && rule.level >= 0)
        fprintf(out, _("  calls for %s"), policy_level_name(sheet->policy, rule.level));
    fputc('\n', out);
    if (line->why)
        fprintf(out, _("      it is none: %s\n"), _(line->why));
    else if (!counts)
        fprintf(out, _("      lacks %.1f points\n"), line->threshold - line->score);
    print_parts(line, out);
    print_evidence(sheet, line->kind, out);
    if (line->against && *line->against)
        fprintf(out, _("      against it: %s\n"), line->against);
    if (rule.file)
        fprintf(out, _("      rule: %s:%d\n"), rule.file, rule.line);
}

/* Without a sheet, from what the inventory keeps: kinds that count and their evidence. */
static void print_kinds(const struct score_sheet *sheet, FILE *out)
{
    const struct verdict *verdict = sheet->record->verdict;

    if (verdict->sheet->len > 0 || verdict->kinds->len > 0)
        fprintf(out, "%s\n", _("kinds of document:"));
    for (guint i = 0; i < verdict->sheet->len; i++)
        print_line(sheet, verdict->sheet->pdata[i], out);
    for (guint i = 0; verdict->sheet->len == 0 && i < verdict->kinds->len; i++) {
        const char *kind = verdict->kinds->pdata[i];
        const char *name = policy_rule_name(sheet->policy, kind);
        fprintf(out, "  ✓ %s %s\n", kind, name ? name : "");
        print_evidence(sheet, kind, out);
    }
}

/* ---- the document ---- */

static void print_issues(const char *title, const GPtrArray *codes, FILE *out)
{
    if (codes->len > 0)
        fprintf(out, "%s\n", title);
    for (guint i = 0; i < codes->len; i++)
        fprintf(out, "  %s %s\n", (const char *)codes->pdata[i],
                _(issue_find(codes->pdata[i])->title));
}

static void print_head(const struct score_sheet *sheet, FILE *out)
{
    const struct record *record = sheet->record;
    const struct verdict *verdict = record->verdict;
    g_autofree char *reason = report_reason(record);

    fprintf(out, "%s\n", sheet->path);
    fprintf(out, _("  type %s, outcome %s"), record->type ? record->type : "?",
            report_outcome_title(record->outcome));
    if (*reason)
        fprintf(out, ": %s", reason);
    if (record->misnamed)
        fprintf(out, _(" (its name says another type)"));
    fprintf(out, _("\n  declared: %s   expected: %s (score %.1f)   owner: %s\n"),
            level_words(sheet, verdict->declared_level),
            level_words(sheet, verdict->expected_level), verdict->score,
            report_owner_title(verdict->owner));
    for (guint i = 0; i < verdict->handling->len; i++)
        fprintf(out, "%s %s", i ? "," : _("  handling:"),
                report_handling_title(verdict->handling->pdata[i]));
    if (verdict->handling->len > 0)
        fputc('\n', out);
    if (verdict->expiry)
        fprintf(out, _("  its label holds until %s\n"), verdict->expiry);
}

/* ---- what the inventory adds ---- */

static void print_same(const struct score_sheet *sheet, FILE *out)
{
    const guint64 first = sheet->row->same_as;
    g_autofree char *path = first ? inventory_find_path(sheet->inventory, first) : NULL;

    if (path)
        fprintf(out, _("  the same content as %s\n"), path);
}

static void print_near(const struct score_sheet *sheet, FILE *out)
{
    const struct inventory_row *row = sheet->row;
    const char *why = row->near_why ? _(row->near_why) : "";

    if (row->near_original == 0)
        return;
    if (row->near_original == row->id) {
        fprintf(out, _("  taken for the original of its near copies: %s\n"), why);
        return;
    }
    g_autofree char *path = inventory_find_path(sheet->inventory, row->near_original);
    fprintf(out, _("  %u %% of its text is that of %s, taken for the original: %s\n"),
            row->near_percent, path ? path : "?", why);
}

static void print_recorded(const struct score_sheet *sheet, FILE *out)
{
    const struct verdict *recorded = sheet->recorded ? sheet->recorded->verdict : NULL;
    const struct verdict *now = sheet->record->verdict;

    if (recorded && (recorded->declared_level != now->declared_level ||
                     recorded->expected_level != now->expected_level))
        fprintf(out,
                _("  judged otherwise when it was recorded: declared %s, expected %s; the file or "
                  "the rules have changed since\n"),
                level_words(sheet, recorded->declared_level),
                level_words(sheet, recorded->expected_level));
}

static void print_rulings(const GArray *rulings, FILE *out)
{
    for (guint i = 0; rulings && i < rulings->len; i++) {
        const struct ruling *ruling = &g_array_index(rulings, struct ruling, i);
        const char *who = ruling->decision ? ruling->decision->approver : NULL;
        fprintf(out,
                ruling->settles ? _("  decided by people: %s is settled%s%s\n")
                                : _("  decided by people on %s%s%s\n"),
                *ruling->code ? ruling->code : _("the document"), who ? " – " : "", who ? who : "");
    }
}

static void print_row(const struct score_sheet *sheet, FILE *out)
{
    const struct inventory_row *row = sheet->row;

    fprintf(out, _("in the inventory (since scan %u):\n"), row->first_scan);
    print_recorded(sheet, out);
    print_issues(_("  issues, those across files included:"), row->record->verdict->issues, out);
    if (row->record->verdict->issues->len == 0)
        fprintf(out, "%s\n", _("  no issues"));
    print_same(sheet, out);
    print_near(sheet, out);
    if (row->may_read)
        fprintf(out, _("  may be read by %s\n"), row->may_read);
    if (row->asset)
        fprintf(out, _("  asset %s\n"), row->asset->number);
    print_rulings(row->rulings, out);
}

static void print_what_if(const struct score_sheet *sheet, FILE *out)
{
    g_autoptr(GPtrArray) sentences = what_if(sheet->policy, sheet->record->verdict);

    if (sentences->len > 0)
        fprintf(out, "%s\n", _("what would change the verdict:"));
    for (guint i = 0; i < sentences->len; i++)
        fprintf(out, "  - %s\n", (const char *)sentences->pdata[i]);
}

void score_sheet_print(const struct score_sheet *sheet, FILE *out)
{
    const struct verdict *verdict = sheet->record->verdict;

    print_head(sheet, out);
    print_issues(_("issues:"), verdict->issues, out);
    print_marks(sheet, _("marks that count:"), verdict->marks, out);
    print_marks(sheet, _("rejected:"), verdict->rejected, out);
    print_kinds(sheet, out);
    print_what_if(sheet, out);
    if (sheet->row)
        print_row(sheet, out);
    fputc('\n', out);
}
