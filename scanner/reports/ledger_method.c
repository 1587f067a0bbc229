/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Coverage and method: what was done, by which rules, what it covers and what it does not.
 * The sentences are those an auditor asks for (domain 1.12).
 */
#include "ledger_sheets.h"

#include <glib/gi18n.h>
#include <inttypes.h>
#include <scanner/path.h>
#include <string.h>

struct page {
    struct workbook *workbook;
    lxw_worksheet *worksheet;
    lxw_row_t next;
};

static void write_section(struct page *page, const char *title)
{
    page->next++;
    worksheet_set_row(page->worksheet, page->next, 22, NULL);
    for (lxw_col_t i = 0; i < 4; i++)
        workbook_write_text(page->workbook, page->worksheet, page->next, i, i ? "" : title,
                            page->workbook->formats[FORMAT_SECTION]);
    page->next++;
}

static void write_fact(struct page *page, const char *label, const char *text)
{
    lxw_format **formats = page->workbook->formats;
    const char *shown = text;

    worksheet_set_row(page->worksheet, page->next, 5 + 14.0 * workbook_count_lines(shown, 98),
                      NULL);
    workbook_write_text(page->workbook, page->worksheet, page->next, 0, label,
                        formats[FORMAT_LABEL]);
    worksheet_merge_range(page->worksheet, page->next, 1, page->next, 3, "",
                          formats[FORMAT_WRAPPED]);
    workbook_write_text(page->workbook, page->worksheet, page->next, 1, shown,
                        formats[FORMAT_WRAPPED]);
    page->next++;
}

static void write_fact_time(struct page *page, const char *label, gint64 seconds)
{
    g_autoptr(GDateTime) time = seconds ? g_date_time_new_from_unix_local(seconds) : NULL;
    g_autofree char *text =
        time ? g_date_time_format(time, "%Y-%m-%d %H:%M:%S %Z") : g_strdup(_("not ended"));

    write_fact(page, label, text);
}

static void write_sentence(struct page *page, const char *format, ...) G_GNUC_PRINTF(2, 3);
static void write_sentence(struct page *page, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    g_autofree char *text = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    worksheet_set_row(page->worksheet, page->next, 6 + 14.0 * workbook_count_lines(text, 126),
                      NULL);
    worksheet_merge_range(page->worksheet, page->next, 0, page->next, 3, "",
                          page->workbook->formats[FORMAT_WRAPPED]);
    workbook_write_text(page->workbook, page->worksheet, page->next, 0, text,
                        page->workbook->formats[FORMAT_WRAPPED]);
    page->next++;
}

static void write_counts(struct page *page, const char *label, guint64 count, guint64 whole,
                         const char *remark)
{
    lxw_format **formats = page->workbook->formats;

    workbook_write_text(page->workbook, page->worksheet, page->next, 0, label,
                        formats[FORMAT_LABEL]);
    worksheet_write_number(page->worksheet, page->next, 1, (double)count, formats[FORMAT_NUMBER]);
    if (whole > 0)
        worksheet_write_number(page->worksheet, page->next, 2, (double)count / (double)whole,
                               formats[FORMAT_PERCENT]);
    else
        worksheet_write_blank(page->worksheet, page->next, 2, formats[FORMAT_PERCENT]);
    workbook_write_text(page->workbook, page->worksheet, page->next, 3, remark,
                        formats[FORMAT_WRAPPED]);
    page->next++;
}

static void write_heads(struct page *page, const char *const heads[4])
{
    for (lxw_col_t i = 0; i < 4; i++)
        workbook_write_text(page->workbook, page->worksheet, page->next, i, heads[i],
                            page->workbook->formats[FORMAT_HEADER]);
    page->next++;
}

/* ---- the sections ---- */

static void write_sentences(struct page *page, const struct survey *survey)
{
    guint64 percent_of = MAX(survey->protected, 1);
    const guint64 *outcomes = survey->outcomes;

    write_section(page, _("In short"));
    write_sentence(page,
                   _("Found (TICS I-2, identification): in %" PRIu64 " files and %" PRIu64
                     " documents within them, %" PRIu64
                     " documents are candidates for protected information (社外秘 or higher); "
                     "they form %u lines of the ledger, which people have yet to confirm."),
                   survey->documents, survey->members, survey->protected, survey->assets->len);
    write_sentence(page,
                   _("Told apart (TICS I-2, labelling): of %" PRIu64 " candidates, %" PRIu64
                     " carry a label in the file name, %" PRIu64
                     " at the head or elsewhere in the document, and %" PRIu64
                     " carry one at all (%.1f %%). %" PRIu64 " carry none."),
                   survey->protected, survey->in_name, survey->in_head, survey->labelled,
                   100.0 * (double)survey->labelled / (double)percent_of,
                   survey->protected - survey->labelled);
    write_sentence(page, _("Business partners' information: %" PRIu64 " documents."),
                   survey->third_party);
    write_sentence(page,
                   _("Limits: %" PRIu64 " files of types that cannot be read, "
                     "%" PRIu64 " locked, %" PRIu64 " that could not be opened, %" PRIu64
                     " read in part. That does not mean that they need no protection."),
                   outcomes[OUTCOME_UNSUPPORTED], outcomes[OUTCOME_LOCKED],
                   outcomes[OUTCOME_UNREADABLE], outcomes[OUTCOME_PARTIAL]);
}

static void write_scan(struct page *page, const struct scan_summary *scan)
{
    write_section(page, _("The scan"));
    if (scan == NULL) {
        write_fact(page, _("Scan"), _("none"));
        return;
    }
    static const char *const states[] = {N_("running"), N_("interrupted"), N_("finished")};
    g_autofree char *number = g_strdup_printf("%u", scan->id);
    g_autofree char *roots = g_strjoinv("\n", scan->roots);
    write_fact(page, _("Scan"), number);
    write_fact(page, _("Scope"), roots);
    write_fact_time(page, _("Begun"), scan->started);
    write_fact_time(page, _("Ended"), scan->ended);
    write_fact(page, _("State"), _(states[scan->state]));
    write_fact(page, _("Program"), scan->version ? scan->version : "");
    write_fact(page, _("Rule packs"), scan->policy_paths ? scan->policy_paths : "");
    write_fact(page, _("Fingerprint of the rules"), scan->policy ? scan->policy : "");
    write_fact(page, _("Command"), scan->options ? scan->options : "");
    write_fact(page, _("Sandbox of the readers"), scan->sandbox ? scan->sandbox : "");
}

static void write_outcomes(struct page *page, const struct survey *survey)
{
    const char *const heads[4] = {_("Outcome"), _("Number"), _("Share"), _("Remark")};

    write_section(page, _("What was inspected"));
    write_heads(page, heads);
    for (guint i = 0; i < OUTCOMES; i++)
        write_counts(page, report_outcome_title((enum outcome)i), survey->outcomes[i],
                     survey->documents, "");
    write_counts(page, _("images still to be recognised"), survey->needs_ocr, survey->documents,
                 survey->needs_ocr ? _("scan again to go on with them") : "");
    write_counts(page, _("all files"), survey->documents, survey->documents, "");
    write_counts(page, _("documents within files"), survey->members, 0,
                 _("members of archives, attachments of mails, embedded documents"));
}

static void write_coverage(struct page *page, const struct survey *survey)
{
    const char *const heads[4] = {_("Level called for"), _("Documents"), _("Labelled"),
                                  _("Labelled documents")};

    write_section(page, _("How many candidates are labelled"));
    write_heads(page, heads);
    for (int level = 4; level >= 2; level--) {
        g_autofree char *labelled = g_strdup_printf("%" PRIu64, survey->labelled_by_level[level]);
        lxw_row_t row = page->next;
        write_counts(page, report_level_name(page->workbook->source, level),
                     survey->by_level[level], 0, labelled);
        if (survey->by_level[level])
            worksheet_write_number(page->worksheet, row, 2,
                                   (double)survey->labelled_by_level[level] /
                                       (double)survey->by_level[level],
                                   page->workbook->formats[FORMAT_PERCENT]);
    }
    write_counts(page, _("in the file name"), survey->in_name, survey->protected, "");
    write_counts(page, _("in a folder's name"), survey->in_folder, survey->protected, "");
    write_counts(page, _("in the document"), survey->in_head, survey->protected, "");
    write_counts(page, _("in properties or label metadata"), survey->in_metadata, survey->protected,
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

    write_section(page, _("What was left out, and by which rule"));
    write_heads(page, heads);
    if (count > 1)
        qsort(rules, count, sizeof *rules, compare_texts);
    for (guint i = 0; i < count; i++)
        write_counts(page, rules[i],
                     *(const guint64 *)g_hash_table_lookup(survey->exclusions, rules[i]),
                     survey->documents, "");
    if (count == 0)
        write_counts(page, _("nothing was left out"), 0, 0, "");
}

static void write_method(struct page *page)
{
    write_section(page, _("Method"));
    write_sentence(page, "%s",
                   _("Files are read only; none is changed, and no network is used. Content "
                     "decides what type a file is, not its name."));
    write_sentence(page, "%s",
                   _("A label counts by where it stands: file and folder name, header, footer, "
                     "head of the first page, title block, watermark, stamp, property. Words in "
                     "running text are a mention and are kept with the reason why they do not "
                     "count."));
    write_sentence(page, "%s",
                   _("The level called for comes from the kind of document and the folder. It is "
                     "a proposal; people decide."));
    write_sentence(page, "%s",
                   _("What a scan cannot see: paper, objects, what people know, permissions of "
                     "shares and links of cloud services, labels a printer adds."));
}

void ledger_write_method(struct workbook *workbook, const struct survey *survey)
{
    g_autofree char *name = sheet_name(_("Coverage and method"), 1);
    struct page page = {.workbook = workbook};

    page.worksheet = workbook_add_worksheet(workbook->book, name);
    if (page.worksheet == NULL) {
        workbook->failed = true;
        return;
    }
    workbook_set_page(page.worksheet, _("Coverage and method"));
    worksheet_fit_to_pages(page.worksheet, 1, 0);
    worksheet_set_column(page.worksheet, 0, 0, 34, NULL);
    worksheet_set_column(page.worksheet, 1, 2, 16, NULL);
    worksheet_set_column(page.worksheet, 3, 3, 72, NULL);
    worksheet_set_row(page.worksheet, 0, 28, NULL);
    workbook_write_text(workbook, page.worksheet, 0, 0, _("Coverage and method"),
                        workbook->formats[FORMAT_TITLE]);
    write_sentences(&page, survey);
    write_coverage(&page, survey);
    write_outcomes(&page, survey);
    write_exclusions(&page, survey);
    write_scan(&page, workbook->source->scan);
    write_method(&page);
}
