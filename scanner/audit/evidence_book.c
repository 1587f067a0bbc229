/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * audit.xlsx: the comparison in sheets, to sort, filter and print.
 */
#include "audit_text.h"
#include "evidence_parts.h"

#include <glib/gi18n.h>
#include <inttypes.h>
#include <scanner/path.h>
#include <scanner/reports/page.h>

/* ---- the summary ---- */

static void write_scan(struct page *page, const char *title, const struct scan_summary *scan)
{
    g_autofree char *number = g_strdup_printf("%u", scan->id);
    g_autofree char *joined = g_strjoinv("\n", scan->roots);

    page_section(page, title);
    page_fact(page, _("Scan"), number);
    page_fact(page, _("Scope"), joined);
    page_fact_time(page, _("Begun"), scan->started);
    page_fact_time(page, _("Ended"), scan->ended);
    page_fact(page, _("Version of the program"), scan->version ? scan->version : "");
    page_fact(page, _("Fingerprint of the rules"), scan->policy ? scan->policy : "");
}

static void write_counts(struct page *page, const struct audit_totals *totals)
{
    const char *const heads[4] = {_("Change"), _("Number"), _("To be protected"), ""};

    page_section(page, _("What changed"));
    page_heads(page, heads);
    for (guint i = 0; i < CHANGE_KINDS; i++) {
        g_autofree char *all = g_strdup_printf("%" PRIu64, totals->changes[i]);
        g_autofree char *grave = g_strdup_printf("%" PRIu64, totals->grave[i]);
        const char *const cells[4] = {change_title((enum change_kind)i), all, grave, ""};
        page_row(page, cells);
    }
}

static void write_states(struct page *page, const struct audit_totals *totals)
{
    const struct audit_state *sides[] = {&totals->before, &totals->after};
    const struct {
        const char *title;
        guint64 numbers[2];
    } rows[] = {
        {N_("All files"), {sides[0]->files, sides[1]->files}},
        {N_("Inspected in full"),
         {sides[0]->outcomes[OUTCOME_READ], sides[1]->outcomes[OUTCOME_READ]}},
        {N_("To be protected"), {sides[0]->protected, sides[1]->protected}},
        {N_("Labelled"), {sides[0]->labelled, sides[1]->labelled}},
        {N_("Business partners' documents"), {sides[0]->third_party, sides[1]->third_party}},
        {N_("Copies of protected documents"), {sides[0]->copies, sides[1]->copies}},
    };
    const char *const heads[4] = {_("At the scans"), _("before"), _("now"), ""};

    page_section(page, _("Before and now"));
    page_heads(page, heads);
    for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autofree char *before = g_strdup_printf("%" PRIu64, rows[i].numbers[0]);
        g_autofree char *after = g_strdup_printf("%" PRIu64, rows[i].numbers[1]);
        const char *const cells[4] = {_(rows[i].title), before, after, ""};
        page_row(page, cells);
    }
}

static void write_summary(struct workbook *workbook, const struct evidence_facts *facts)
{
    const struct audit_totals *totals = audit_totals(facts->audit);
    g_autoptr(GPtrArray) sentences = evidence_sentences(facts);
    struct page page;

    if (!page_begin(&page, workbook, _("Audit")))
        return;
    page_section(&page, _("In short"));
    for (guint i = 0; i < sentences->len; i++)
        page_sentence(&page, "%s", (const char *)sentences->pdata[i]);
    write_counts(&page, totals);
    write_states(&page, totals);
    page_section(&page, _("What is asked for, and what was measured"));
    for (guint i = 0; i < EVIDENCE_ITEMS; i++) {
        g_autofree char *label =
            g_strdup_printf("%s %s", evidence_items[i].id, _(evidence_items[i].title));
        g_autofree char *measure = evidence_measure(facts, i);
        g_autofree char *text = g_strdup_printf("%s [%s]", measure, _(evidence_items[i].where));
        page_fact(&page, label, text);
    }
    write_scan(&page, _("The scan before"), audit_before(facts->audit));
    write_scan(&page, _("The scan now"), audit_after(facts->audit));
}

/* ---- changes ---- */

enum {
    AT_KIND,
    AT_CODE,
    AT_LEVEL,
    AT_PATH,
    AT_TEXT,
    AT_SCAN,
    AT_MTIME,
    AT_SIZE,
    AT_HASH,
    CHANGE_COLUMNS
};

static const struct column change_columns[CHANGE_COLUMNS] = {
    [AT_KIND] = FOUND(N_("Change"), 22, COLUMN_WRAPPED),
    [AT_CODE] = FOUND(N_("Code"), 7, COLUMN_CENTRED),
    [AT_LEVEL] = FOUND(N_("Level"), 9, COLUMN_LEVEL),
    [AT_PATH] = FOUND(N_("File"), 48, COLUMN_WRAPPED),
    [AT_TEXT] = FOUND(N_("What is known"), 44, COLUMN_WRAPPED),
    [AT_SCAN] = FOUND(N_("Seen by scan"), 9, COLUMN_CENTRED),
    [AT_MTIME] = FOUND(N_("Last modified"), 12, COLUMN_TIME),
    [AT_SIZE] = FOUND(N_("Bytes"), 11, COLUMN_NUMBER),
    [AT_HASH] = FOUND(N_("SHA-256 (begins with)"), 14, COLUMN_CODE),
};

struct listing {
    const struct report_source *source;
    struct sheet_list list;
};

static bool take_change(const struct change *change, void *user)
{
    struct listing *listing = user;
    struct cell cells[CHANGE_COLUMNS] = {0};
    g_autofree char *scan = g_strdup_printf("%u", change->seen);

    cells[AT_KIND] = lent_cell(change_title(change->kind));
    cells[AT_CODE] = lent_cell(change->code);
    cells[AT_LEVEL] = lent_cell(change_level_title(listing->source, change));
    cells[AT_PATH] = lent_cell(*change->path ? change->path : change->root);
    cells[AT_TEXT] = text_cell(change_text(listing->source, change));
    cells[AT_SCAN] = lent_cell(scan);
    cells[AT_MTIME] = number_cell((double)change->mtime);
    cells[AT_SIZE] = number_cell((double)change->size);
    cells[AT_HASH] = text_cell(change->sha256 ? g_strndup(change->sha256, 12) : NULL);
    list_row(&listing->list, cells);
    cells_clear(cells, CHANGE_COLUMNS);
    return true;
}

static bool write_changes(struct workbook *workbook, const struct evidence_facts *facts,
                          GError **error)
{
    const struct sheet_plan plan = {
        .title = _("Changes"),
        .note = _("What nobody explained stands first. Who changed a file is not known to a scan."),
        .columns = change_columns,
        .count = CHANGE_COLUMNS,
        .frozen = 1,
    };
    struct listing listing = {.source = facts->source};

    list_begin(&listing.list, workbook, &plan);
    bool done = audit_each(facts->audit, take_change, &listing, error);
    list_end(&listing.list);
    return done;
}

/* ---- issues ---- */

enum { AT_STATE, AT_ISSUE, AT_TITLE, AT_ISSUE_LEVEL, AT_ISSUE_PATH, ISSUE_COLUMNS };

static const struct column issue_columns[ISSUE_COLUMNS] = {
    [AT_STATE] = FOUND(N_("State"), 20, COLUMN_CENTRED),
    [AT_ISSUE] = FOUND(N_("Code"), 7, COLUMN_CENTRED),
    [AT_TITLE] = FOUND(N_("Issue"), 40, COLUMN_WRAPPED),
    [AT_ISSUE_LEVEL] = FOUND(N_("Level"), 9, COLUMN_LEVEL),
    [AT_ISSUE_PATH] = FOUND(N_("File"), 80, COLUMN_WRAPPED),
};

static bool take_issue(enum issue_change change, const char *code, const char *root,
                       const char *path, int level, void *user)
{
    struct listing *listing = user;
    struct cell cells[ISSUE_COLUMNS] = {0};

    (void)root;
    cells[AT_STATE] = lent_cell(issue_change_title(change));
    cells[AT_ISSUE] = lent_cell(code);
    cells[AT_TITLE] = lent_cell(_(issue_find(code)->title));
    cells[AT_ISSUE_LEVEL] = lent_cell(level < 0 ? "" : report_level_name(listing->source, level));
    cells[AT_ISSUE_PATH] = lent_cell(path);
    list_row(&listing->list, cells);
    cells_clear(cells, ISSUE_COLUMNS);
    return true;
}

static bool write_issues(struct workbook *workbook, const struct evidence_facts *facts,
                         GError **error)
{
    const struct sheet_plan plan = {
        .title = _("Issues since"),
        .note = audit_lacks_history(facts->audit)
                    ? _("The earlier scan was made before issues across documents were kept: only "
                        "issues of documents alone are compared.")
                    : _("What was set right and what came up between the two scans, as found, "
                        "before decisions."),
        .columns = issue_columns,
        .count = ISSUE_COLUMNS,
        .frozen = 2,
    };
    struct listing listing = {.source = facts->source};

    list_begin(&listing.list, workbook, &plan);
    bool done = audit_each_issue(facts->audit, take_issue, &listing, error);
    list_end(&listing.list);
    return done;
}

bool evidence_write_book(const struct evidence_facts *facts, const char *path, GError **error)
{
    struct workbook *workbook = workbook_start(facts->source, path);
    GError *problem = NULL;
    bool done = workbook->book != NULL;

    if (done) {
        write_summary(workbook, facts);
        done = write_changes(workbook, facts, &problem) && write_issues(workbook, facts, &problem);
    }
    /* Closed in any case: that frees it. */
    done = workbook_finish(workbook, path, problem ? NULL : &problem) && done;
    if (problem)
        g_propagate_error(error, problem);
    return done;
}
