/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The cover: what was looked at, when and by which rules, what came of it, how the workbook
 * is filled in, what it cannot say. One page of paper.
 */
#include "ledger_sheets.h"
#include "page.h"

#include <glib/gi18n.h>
#include <inttypes.h>
#include <policies/company.h>
#include <scanner/path.h>

enum { SIGNATURES = 3 };

static void write_headline(struct page *page, const struct survey *survey)
{
    struct workbook *workbook = page->workbook;
    const struct policy *policy = survey->source->policy;
    const char *company = policy ? policy_company_name(policy) : "";
    const char *department = survey->source->department;
    g_autofree char *whose = g_strdup_printf("%s%s%s", company, *company && department ? "　" : "",
                                             department ? department : "");

    worksheet_set_row(page->worksheet, 0, 44, NULL);
    workbook_write_text(workbook, page->worksheet, 0, 0, _("Ledger of information assets"),
                        workbook->formats[FORMAT_COVER]);
    worksheet_set_row(page->worksheet, 1, 20, NULL);
    workbook_write_text(workbook, page->worksheet, 1, 0, whose, workbook->formats[FORMAT_SECTION]);
    for (lxw_col_t i = 1; i < 4; i++)
        workbook_write_text(workbook, page->worksheet, 1, i, "", workbook->formats[FORMAT_SECTION]);
    page->next = 2;
}

static char *shown_roots(const struct scan_summary *scan)
{
    GString *text = g_string_new(NULL);

    for (guint i = 0; scan->roots[i]; i++) {
        g_autofree char *shown = path_display(scan->roots[i]);
        g_string_append_printf(text, "%s%s", i ? "\n" : "", shown);
    }
    return g_string_free(text, FALSE);
}

static char *time_text(gint64 seconds)
{
    g_autoptr(GDateTime) time = seconds ? g_date_time_new_from_unix_local(seconds) : NULL;

    return time ? g_date_time_format(time, "%Y-%m-%d %H:%M") : g_strdup(_("not ended"));
}

static void write_scan(struct page *page, const struct survey *survey)
{
    const struct scan_summary *scan = survey->source->scan;

    page_section(page, _("What was looked at"));
    if (scan) {
        g_autofree char *roots = shown_roots(scan);
        g_autofree char *begun = time_text(scan->started);
        g_autofree char *ended = time_text(scan->ended);
        g_autofree char *when = g_strdup_printf(_("scan %u, %s to %s"), scan->id, begun, ended);
        g_autofree char *rules =
            g_strdup_printf(_("maruhi %s, rules %.12s"), scan->version ? scan->version : "?",
                            scan->policy ? scan->policy : "?");
        page_fact(page, _("Scope"), roots);
        page_fact(page, _("Scan"), when);
        page_fact(page, _("Program and rules"), rules);
        if (scan->state != SCAN_FINISHED)
            page_fact(page, _("State"), _("The scan has not ended: what is here is not all."));
    }
    page_fact_time(page, _("Workbook made"), g_get_real_time() / G_USEC_PER_SEC);
}

static guint64 count_holdings(const struct survey *survey, enum holding_state state, bool by_hand)
{
    guint64 count = 0;

    for (guint i = 0; i < survey->holdings->len; i++) {
        const struct holding *holding = survey->holdings->pdata[i];
        count += holding_state(holding) == state && (!by_hand || holding->group.root == NULL);
    }
    return count;
}

static guint64 count_confirmed(const struct survey *survey)
{
    guint64 count = 0;

    for (guint i = 0; i < survey->holdings->len; i++) {
        const struct holding *holding = survey->holdings->pdata[i];
        count += holding_state(holding) == HOLDING_PRESENT && holding->asset &&
                 asset_is_confirmed(holding->asset);
    }
    return count;
}

static void write_results(struct page *page, const struct survey *survey)
{
    guint64 files = survey->documents - survey->outcomes[OUTCOME_EXCLUDED];
    guint64 lines = count_holdings(survey, HOLDING_PRESENT, false);
    guint64 ghosts = count_holdings(survey, HOLDING_GHOST, false);
    guint64 open = 0;

    for (guint i = 0; i < SEVERITY_NOTE; i++)
        open += survey->by_severity[i];
    page_section(page, _("What came of it"));
    page_counts(page, _("Files inspected in full"), survey->outcomes[OUTCOME_READ], files,
                _("the rest stands in the sheet \"Not inspected\" with what to do"));
    page_counts(page, _("Documents to be protected"), survey->protected, 0,
                _("社外秘 or higher, by label or by content"));
    page_counts(page, _("… that carry a label"), survey->labelled, survey->protected,
                _("by place of label in the sheet \"Summary\""));
    page_counts(page, _("Lines of the ledger"), lines, 0,
                _("documents managed alike, and what is no file"));
    page_counts(page, _("… confirmed by people"), count_confirmed(survey), lines, "");
    page_counts(page, _("… entered by hand"), count_holdings(survey, HOLDING_PRESENT, true), 0,
                _("paper, objects, what people know"));
    if (ghosts > 0)
        page_counts(page, _("Lines whose documents are gone"), ghosts, 0,
                    _("to be explained: the last lines of the ledger"));
    page_counts(page, _("Open findings"), open, 0,
                _("the gravest first in the sheet \"Remediation list\""));
    page_counts(page, _("Findings settled by decisions"), survey->decided, 0,
                _("in the sheet \"Decisions\""));
}

static void write_guide(struct page *page)
{
    page_section(page, _("How to fill it in"));
    page_sentence(page, "%s",
                  _("1. Ledger: check name, level, department, person, users, terms; choose \"an "
                    "asset\" or \"not an asset\". Enter what is no file in the empty lines at the "
                    "end."));
    page_sentence(page, "%s",
                  _("2. Remediation list: choose a decision line by line, with level, reason and "
                    "who approved it. Exceptions need a last day."));
    page_sentence(page, "%s",
                  _("3. Save as xlsx and run `maruhi review import FILE`. Sorting, filtering and "
                    "deleting lines does no harm. What cannot be taken comes back in a workbook "
                    "of its own, with the reason."));
}

static void write_limits(struct page *page, const struct survey *survey)
{
    const guint64 *outcomes = survey->outcomes;

    page_section(page, _("Method and limits"));
    page_sentence(page, "%s",
                  _("Files are read only; none is changed, and no network is used. A label counts "
                    "by where it stands; the level called for comes from kind of document, "
                    "personal data and folder, and is a proposal that people decide on."));
    page_sentence(page,
                  _("Limits: %" PRIu64 " files of types that cannot be read, "
                    "%" PRIu64 " locked, %" PRIu64 " that could not be opened, %" PRIu64
                    " read in part. That does not mean that they need no protection."),
                  outcomes[OUTCOME_UNSUPPORTED], outcomes[OUTCOME_LOCKED],
                  outcomes[OUTCOME_UNREADABLE], outcomes[OUTCOME_PARTIAL]);
}

/* Where those sign who answer for this version of the ledger. */
static void write_signatures(struct page *page)
{
    lxw_format **formats = page->workbook->formats;
    const char *const titles[SIGNATURES] = {_("Made by"), _("Checked by"), _("Approved by")};

    page_section(page, _("Approval of this version"));
    for (guint i = 0; i < SIGNATURES; i++) {
        worksheet_set_row(page->worksheet, page->next, 24, NULL);
        workbook_write_text(page->workbook, page->worksheet, page->next, 0, titles[i],
                            formats[FORMAT_LABEL]);
        worksheet_merge_range(page->worksheet, page->next, 1, page->next, 2, "",
                              formats[FORMAT_WRAPPED]);
        workbook_write_text(page->workbook, page->worksheet, page->next, 3, _("Date:"),
                            formats[FORMAT_WRAPPED]);
        page->next++;
    }
}

void ledger_write_cover(struct workbook *workbook, const struct survey *survey)
{
    struct page page;

    if (!page_begin(&page, workbook, _("Cover")))
        return;
    worksheet_fit_to_pages(page.worksheet, 1, 1);
    write_headline(&page, survey);
    write_scan(&page, survey);
    write_results(&page, survey);
    write_guide(&page);
    write_limits(&page, survey);
    write_signatures(&page);
    worksheet_activate(page.worksheet);
}
