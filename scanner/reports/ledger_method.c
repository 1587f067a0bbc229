/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Coverage and method: what was done, by which rules, what it covers and what it does not.
 * The sentences are those an auditor asks for (domain 1.12).
 */
#include "ledger_sheets.h"
#include "page.h"

#include <glib/gi18n.h>
#include <inttypes.h>
#include <scanner/path.h>
#include <string.h>

/* ---- the sections ---- */

static void write_sentences(struct page *page, const struct survey *survey)
{
    guint64 percent_of = MAX(survey->protected, 1);
    const guint64 *outcomes = survey->outcomes;

    page_section(page, _("In short"));
    page_sentence(page,
                  _("Found (TICS I-2, identification): in %" PRIu64 " files and %" PRIu64
                    " documents within them, %" PRIu64
                    " documents are candidates for protected information (社外秘 or higher); "
                    "they form %u lines of the ledger, which people have yet to confirm."),
                  survey->documents, survey->members, survey->protected, survey->holdings->len);
    page_sentence(page,
                  _("Told apart (TICS I-2, labelling): of %" PRIu64 " candidates, %" PRIu64
                    " carry a label in the file name, %" PRIu64
                    " at the head or elsewhere in the document, and %" PRIu64
                    " carry one at all (%.1f %%). %" PRIu64 " carry none."),
                  survey->protected, survey->in_name, survey->in_head, survey->labelled,
                  100.0 * (double)survey->labelled / (double)percent_of,
                  survey->protected - survey->labelled);
    page_sentence(page, _("Business partners' information: %" PRIu64 " documents."),
                  survey->third_party);
    page_sentence(page,
                  _("Limits: %" PRIu64 " files of types that cannot be read, "
                    "%" PRIu64 " locked, %" PRIu64 " that could not be opened, %" PRIu64
                    " read in part. That does not mean that they need no protection."),
                  outcomes[OUTCOME_UNSUPPORTED], outcomes[OUTCOME_LOCKED],
                  outcomes[OUTCOME_UNREADABLE], outcomes[OUTCOME_PARTIAL]);
}

static void write_scan(struct page *page, const struct scan_summary *scan)
{
    page_section(page, _("The scan"));
    if (scan == NULL) {
        page_fact(page, _("Scan"), _("none"));
        return;
    }
    static const char *const states[] = {N_("running"), N_("interrupted"), N_("finished")};
    g_autofree char *number = g_strdup_printf("%u", scan->id);
    g_autofree char *roots = g_strjoinv("\n", scan->roots);
    page_fact(page, _("Scan"), number);
    page_fact(page, _("Scope"), roots);
    page_fact_time(page, _("Begun"), scan->started);
    page_fact_time(page, _("Ended"), scan->ended);
    page_fact(page, _("State"), _(states[scan->state]));
    page_fact(page, _("Program"), scan->version ? scan->version : "");
    page_fact(page, _("Rule packs"), scan->policy_paths ? scan->policy_paths : "");
    page_fact(page, _("Fingerprint of the rules"), scan->policy ? scan->policy : "");
    page_fact(page, _("Command"), scan->options ? scan->options : "");
    page_fact(page, _("Sandbox of the readers"), scan->sandbox ? scan->sandbox : "");
}

static void write_outcomes(struct page *page, const struct survey *survey)
{
    const char *const heads[4] = {_("Outcome"), _("Number"), _("Share"), _("Remark")};

    page_section(page, _("What was inspected"));
    page_heads(page, heads);
    for (guint i = 0; i < OUTCOMES; i++)
        page_counts(page, report_outcome_title((enum outcome)i), survey->outcomes[i],
                    survey->documents, "");
    page_counts(page, _("images still to be recognised"), survey->needs_ocr, survey->documents,
                survey->needs_ocr ? _("scan again to go on with them") : "");
    page_counts(page, _("all files"), survey->documents, survey->documents, "");
    page_counts(page, _("documents within files"), survey->members, 0,
                _("members of archives, attachments of mails, embedded documents"));
}

static void write_coverage(struct page *page, const struct survey *survey)
{
    const char *const heads[4] = {_("Level called for"), _("Documents"), _("Labelled"),
                                  _("Labelled documents")};

    page_section(page, _("How many candidates are labelled"));
    page_heads(page, heads);
    for (int level = 4; level >= 2; level--) {
        g_autofree char *labelled = g_strdup_printf("%" PRIu64, survey->labelled_by_level[level]);
        lxw_row_t row = page->next;
        page_counts(page, report_level_name(page->workbook->source, level), survey->by_level[level],
                    0, labelled);
        if (survey->by_level[level])
            worksheet_write_number(page->worksheet, row, 2,
                                   (double)survey->labelled_by_level[level] /
                                       (double)survey->by_level[level],
                                   page->workbook->formats[FORMAT_PERCENT]);
    }
    page_counts(page, _("in the file name"), survey->in_name, survey->protected, "");
    page_counts(page, _("in a folder's name"), survey->in_folder, survey->protected, "");
    page_counts(page, _("in the document"), survey->in_head, survey->protected, "");
    page_counts(page, _("in properties or label metadata"), survey->in_metadata, survey->protected,
                "");
}

static int compare_texts(const void *one, const void *other)
{
    return strcmp(*(const char *const *)one, *(const char *const *)other);
}

static void write_exclusions(struct page *page, const struct survey *survey)
{
    const char *const heads[4] = {_("Left out by"), _("Number"), _("Share"), _("Remark")};
    guint count = 0;
    g_autofree gpointer *rules = g_hash_table_get_keys_as_array(survey->exclusions, &count);

    page_section(page, _("What was left out, and by which rule"));
    page_heads(page, heads);
    if (count > 1)
        qsort(rules, count, sizeof *rules, compare_texts);
    for (guint i = 0; i < count; i++)
        page_counts(page, rules[i],
                    *(const guint64 *)g_hash_table_lookup(survey->exclusions, rules[i]),
                    survey->documents, "");
    if (count == 0)
        page_counts(page, _("nothing was left out"), 0, 0, "");
}

static void write_method(struct page *page)
{
    page_section(page, _("Method"));
    page_sentence(page, "%s",
                  _("Files are read only; none is changed, and no network is used. Content "
                    "decides what type a file is, not its name."));
    page_sentence(page, "%s",
                  _("A label counts by where it stands: file and folder name, header, footer, "
                    "head of the first page, title block, watermark, stamp, property. Words in "
                    "running text are a mention and are kept with the reason why they do not "
                    "count."));
    page_sentence(page, "%s",
                  _("The level called for comes from the kind of document and the folder. It is "
                    "a proposal; people decide."));
    page_sentence(page, "%s",
                  _("What a scan cannot see: paper, objects, what people know, permissions of "
                    "shares and links of cloud services, labels a printer adds."));
}

void ledger_write_method(struct workbook *workbook, const struct survey *survey)
{
    struct page page;

    if (!page_begin(&page, workbook, _("Coverage and method")))
        return;
    write_sentences(&page, survey);
    write_coverage(&page, survey);
    write_outcomes(&page, survey);
    write_exclusions(&page, survey);
    write_scan(&page, workbook->source->scan);
    write_method(&page);
}
