/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The sheets with a line a document: the remediation list, the documents behind the assets,
 * and what was not inspected.
 */
#include "keys.h"
#include "ledger_sheets.h"
#include "remediation_lines.h"

#include <glib/gi18n.h>
#include <string.h>

/* A walk over the inventory into a table. */
struct listing {
    const struct survey *survey;
    const struct report_source *source;
    struct sheet_list list;
};

static bool write_listing(struct workbook *workbook, const struct survey *survey,
                          const struct sheet_plan *plan, bool with_findings, row_taker take,
                          GError **error)
{
    struct listing listing = {.survey = survey, .source = survey->source};

    list_begin(&listing.list, workbook, plan);
    bool done = inventory_each_row(survey->source->inventory, with_findings, take, &listing, error);
    list_end(&listing.list);
    return done;
}

/* ---- remediation ---- */

static bool take_line(const struct remediation_line *line, void *user)
{
    list_keyed_row(user, line->cells, line->id, line->content);
    return true;
}

bool ledger_write_remediation(struct workbook *workbook, const struct survey *survey,
                              GError **error)
{
    const struct sheet_plan plan = {
        .title = _("Remediation list"),
        .note = _("The gravest first; every line names its grounds. Choose a decision in the "
                  "yellow cells, with the level, the reason and who approved it; lines without a "
                  "decision stay open."),
        .columns = remediation_columns,
        .count = remediation_column_count,
        .frozen = 3,
        .kind = KEYS_REMEDIATION,
    };
    struct sheet_list list;

    list_begin(&list, workbook, &plan);
    bool done = remediation_each(survey, take_line, &list, error);
    list_end(&list);
    return done;
}

/* ---- documents behind the assets ---- */

static const struct column file_columns[] = {
    FOUND(N_("Asset ID"), 13, COLUMN_CODE),
    FOUND(N_("Document"), 60, COLUMN_WRAPPED),
    FOUND(N_("Declared"), 9, COLUMN_LEVEL),
    FOUND(N_("Called for"), 9, COLUMN_LEVEL),
    FOUND(N_("Kind of document"), 24, COLUMN_WRAPPED),
    FOUND(N_("Score"), 7, COLUMN_NUMBER),
    FOUND(N_("Labels found"), 40, COLUMN_WRAPPED),
    FOUND(N_("Issues"), 12, COLUMN_CENTRED),
    FOUND(N_("What was decided"), 24, COLUMN_WRAPPED),
    FOUND(N_("Owner"), 10, COLUMN_CENTRED, .new_page = true),
    FOUND(N_("Inspected"), 14, COLUMN_WRAPPED),
    FOUND(N_("Type"), 9, COLUMN_CENTRED),
    FOUND(N_("Size (bytes)"), 12, COLUMN_NUMBER),
    FOUND(N_("Last modified"), 12, COLUMN_TIME),
    FOUND(N_("Mode"), 7, COLUMN_CODE),
    FOUND(N_("Same content as"), 40, COLUMN_WRAPPED),
    FOUND(N_("SHA-256"), 20, COLUMN_CODE),
};
enum { FILE_COLUMNS = G_N_ELEMENTS(file_columns) };

static char *join_kinds(const struct report_source *source, const GPtrArray *kinds)
{
    GString *text = g_string_new(NULL);

    for (guint i = 0; i < kinds->len; i++) {
        g_autofree char *kind = report_rule_title(source, kinds->pdata[i]);
        g_string_append_printf(text, "%s%s", i ? "\n" : "", kind);
    }
    return g_string_free(text, FALSE);
}

static char *join_issues(const GPtrArray *issues)
{
    GString *text = g_string_new(NULL);

    for (guint i = 0; i < issues->len; i++)
        g_string_append_printf(text, "%s%s", i ? " " : "", (const char *)issues->pdata[i]);
    return g_string_free(text, FALSE);
}

static char *join_marks(const GPtrArray *marks)
{
    GString *text = g_string_new(NULL);

    for (guint i = 0; i < marks->len && i < 5; i++) {
        const struct finding *mark = marks->pdata[i];
        bool placed = mark->place && *mark->place;
        g_autofree char *line = report_one_line(mark->text);
        g_string_append_printf(text, "%s%s (%s)", i ? "\n" : "", line,
                               placed ? mark->place : report_role_title(mark->role));
    }
    if (marks->len > 5)
        g_string_append_printf(text, _("\n(and %u more)"), marks->len - 5);
    return g_string_free(text, FALSE);
}

static char *describe_ruling(const struct report_source *source, const struct inventory_row *row)
{
    const struct ruling *whole = inventory_row_ruling(row, "");

    if (whole == NULL || whole->decision == NULL)
        return g_strdup("");
    g_autofree char *said = remediation_describe_decision(source, whole->decision);
    return whole->standing == DECISION_HOLDS
               ? g_steal_pointer(&said)
               : g_strdup_printf("%s: %s", said, remediation_standing_title(whole->standing));
}

static void fill_file(const struct report_source *source, const struct holding *holding,
                      const struct inventory_row *row, struct cell *cells)
{
    const struct record *record = row->record;
    const struct verdict *verdict = record->verdict;
    guint at = 0;

    cells[at++] = lent_cell(holding_number(holding));
    cells[at++] =
        (struct cell){.text = g_strdup(row->display_path), .link = report_link(source, row)};
    cells[at++] = lent_cell(report_level_name(source, verdict->declared_level));
    cells[at++] = lent_cell(report_level_name(source, verdict->expected_level));
    cells[at++] = text_cell(join_kinds(source, verdict->kinds));
    cells[at++] = verdict->score > 0 ? number_cell(verdict->score) : text_cell(NULL);
    cells[at++] = text_cell(join_marks(verdict->marks));
    cells[at++] = text_cell(join_issues(verdict->issues));
    cells[at++] = text_cell(describe_ruling(source, row));
    cells[at++] = lent_cell(report_owner_title(verdict->owner));
    cells[at++] = lent_cell(report_outcome_title(record->outcome));
    cells[at++] = lent_cell(record->type ? record->type : "");
    cells[at++] = number_cell((double)record->size);
    cells[at++] = number_cell((double)record->mtime);
    cells[at++] = text_cell(g_strdup_printf("%04o", row->mode & 07777));
    cells[at++] =
        text_cell(row->same_as ? inventory_find_path(source->inventory, row->same_as) : NULL);
    cells[at++] = lent_cell(record->sha256 ? record->sha256 : "");
    g_assert(at == FILE_COLUMNS);
}

static bool take_file(const struct inventory_row *row, void *user)
{
    struct listing *listing = user;
    const struct holding *holding = survey_find(listing->survey, row);
    struct cell cells[FILE_COLUMNS] = {0};

    if (holding == NULL || !survey_is_wanted(listing->survey, holding))
        return true;
    fill_file(listing->source, holding, row, cells);
    list_row(&listing->list, cells);
    cells_clear(cells, FILE_COLUMNS);
    return true;
}

bool ledger_write_files(struct workbook *workbook, const struct survey *survey, GError **error)
{
    const struct sheet_plan plan = {
        .title = _(LEDGER_FILES_SHEET),
        .note = _("The documents behind the assets; \"!/\" stands before what is "
                  "inside an archive or a mail. Filter by asset ID to see one."),
        .columns = file_columns,
        .count = FILE_COLUMNS,
        .frozen = 2,
    };

    return write_listing(workbook, survey, &plan, true, take_file, error);
}

/* ---- what was not inspected ---- */

static const struct column uninspected_columns[] = {
    FOUND(N_("File"), 70, COLUMN_WRAPPED),       FOUND(N_("What happened"), 18, COLUMN_WRAPPED),
    FOUND(N_("Reason"), 56, COLUMN_WRAPPED),     FOUND(N_("What to do"), 44, COLUMN_WRAPPED),
    FOUND(N_("Type"), 16, COLUMN_TEXT),          FOUND(N_("Size (bytes)"), 12, COLUMN_NUMBER),
    FOUND(N_("Last modified"), 12, COLUMN_TIME),
};
enum { UNINSPECTED_COLUMNS = G_N_ELEMENTS(uninspected_columns) };

static const char *remedy_of(enum outcome outcome)
{
    static const char *const remedies[OUTCOMES] = {
        [OUTCOME_PARTIAL] = N_("look at the part that was not read"),
        [OUTCOME_LOCKED] = N_("ask for the password and look at it, or keep it locked and label "
                              "its name or folder"),
        [OUTCOME_UNSUPPORTED] = N_("open it with its own program and judge by eye, or label its "
                                   "name or folder"),
        [OUTCOME_DAMAGED] = N_("restore it from a backup or dispose of it"),
        [OUTCOME_TOO_BIG] = N_("scan again with a higher limit"),
        [OUTCOME_TOO_SLOW] = N_("scan again with a higher limit"),
        [OUTCOME_CRASHED] = N_("look at it by eye and report the fault"),
        [OUTCOME_UNREADABLE] = N_("give the scanning account the right to read it and scan again"),
        [OUTCOME_EXCLUDED] = N_("confirm that it may be left out"),
        [OUTCOME_CHANGED] = N_("scan again; it is read anew each time"),
    };

    return remedies[outcome] ? _(remedies[outcome]) : "";
}

static bool take_uninspected(const struct inventory_row *row, void *user)
{
    struct listing *listing = user;
    const struct record *record = row->record;
    struct cell cells[UNINSPECTED_COLUMNS] = {0};
    guint at = 0;

    if ((record->outcome == OUTCOME_READ && !record->needs_ocr) ||
        !remediation_is_wanted(listing->survey, row))
        return true;
    cells[at++] = (struct cell){.text = g_strdup(row->display_path),
                                .link = report_link(listing->source, row)};
    cells[at++] =
        lent_cell(record->outcome == OUTCOME_READ ? _("images still to be recognised")
                                                  : report_outcome_title(record->outcome));
    cells[at++] = text_cell(report_reason(record));
    cells[at++] = lent_cell(record->needs_ocr ? _("scan again to recognise its images")
                                              : remedy_of(record->outcome));
    cells[at++] = lent_cell(record->type ? record->type : "");
    cells[at++] = number_cell((double)record->size);
    cells[at++] = number_cell((double)record->mtime);
    list_row(&listing->list, cells);
    cells_clear(cells, UNINSPECTED_COLUMNS);
    return true;
}

bool ledger_write_uninspected(struct workbook *workbook, const struct survey *survey,
                              GError **error)
{
    const struct sheet_plan plan = {
        .title = _("Not inspected"),
        .note = _("That a file stands here does not mean that there is nothing to protect in it. "
                  "What you find when you look at it goes into the remediation list (X01, S01)."),
        .columns = uninspected_columns,
        .count = UNINSPECTED_COLUMNS,
        .frozen = 1,
    };

    return write_listing(workbook, survey, &plan, false, take_uninspected, error);
}
