/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The sheets with a line a document: the remediation list, the documents behind the assets,
 * and what was not inspected.
 */
#include "ledger_sheets.h"
#include "remediation_lines.h"

#include <glib/gi18n.h>
#include <string.h>

/* A list goes on in a second sheet when the first is full. */
struct list {
    struct workbook *workbook;
    const struct survey *survey;
    const char *title, *note;
    const struct column *columns;
    guint count, frozen, part;
    struct sheet sheet;
};

static void list_begin(struct list *list)
{
    g_autofree char *name = sheet_name(list->title, ++list->part);

    sheet_begin(&list->sheet, list->workbook, name, list->title, list->note, list->columns,
                list->count, list->frozen);
}

static void list_row(struct list *list, const struct cell *cells)
{
    if (sheet_is_full(&list->sheet)) {
        sheet_end(&list->sheet);
        list_begin(list);
    }
    sheet_row(&list->sheet, cells);
}

/* ---- remediation ---- */

static bool take_line(const struct cell *cells, enum severity severity, void *user)
{
    (void)severity;
    list_row(user, cells);
    return true;
}

bool ledger_write_remediation(struct workbook *workbook, GError **error)
{
    struct list list = {.workbook = workbook,
                        .title = _("Remediation list"),
                        .note = _("The gravest first. Every line names its grounds; yellow "
                                  "columns are for people to fill in."),
                        .columns = remediation_columns,
                        .count = remediation_column_count,
                        .frozen = 3};

    list_begin(&list);
    bool done = remediation_each(workbook->source, NULL, take_line, &list, error);
    sheet_end(&list.sheet);
    return done;
}

/* ---- documents behind the assets ---- */

static const struct column file_columns[] = {
    {N_("Asset ID"), 13, COLUMN_CODE, false, NULL},
    {N_("Document"), 60, COLUMN_WRAPPED, false, NULL},
    {N_("Declared"), 9, COLUMN_LEVEL, false, NULL},
    {N_("Called for"), 9, COLUMN_LEVEL, false, NULL},
    {N_("Kind of document"), 24, COLUMN_WRAPPED, false, NULL},
    {N_("Score"), 7, COLUMN_NUMBER, false, NULL},
    {N_("Labels found"), 40, COLUMN_WRAPPED, false, NULL},
    {N_("Issues"), 12, COLUMN_CENTRED, false, NULL},
    {N_("Owner"), 10, COLUMN_CENTRED, false, NULL},
    {N_("Inspected"), 14, COLUMN_WRAPPED, false, NULL},
    {N_("Type"), 9, COLUMN_CENTRED, false, NULL},
    {N_("Size (bytes)"), 12, COLUMN_NUMBER, false, NULL},
    {N_("Last modified"), 12, COLUMN_TIME, false, NULL},
    {N_("Mode"), 7, COLUMN_CODE, false, NULL},
    {N_("Same content as"), 40, COLUMN_WRAPPED, false, NULL},
    {N_("SHA-256"), 20, COLUMN_CODE, false, NULL},
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

static void fill_file(const struct report_source *source, const struct asset *asset,
                      const struct inventory_row *row, struct cell *cells)
{
    const struct record *record = row->record;
    const struct verdict *verdict = record->verdict;
    guint at = 0;

    cells[at++] = lent_cell(asset->id);
    cells[at++] = lent_cell(row->display_path);
    cells[at++] = lent_cell(report_level_name(source, verdict->declared_level));
    cells[at++] = lent_cell(report_level_name(source, verdict->expected_level));
    cells[at++] = text_cell(join_kinds(source, verdict->kinds));
    cells[at++] = verdict->score > 0 ? number_cell(verdict->score) : text_cell(NULL);
    cells[at++] = text_cell(join_marks(verdict->marks));
    cells[at++] = text_cell(join_issues(verdict->issues));
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
    struct list *list = user;
    const struct asset *asset = survey_find(list->survey, row);
    struct cell cells[FILE_COLUMNS] = {0};

    if (asset == NULL)
        return true;
    fill_file(list->workbook->source, asset, row, cells);
    list_row(list, cells);
    cells_clear(cells, FILE_COLUMNS);
    return true;
}

bool ledger_write_files(struct workbook *workbook, const struct survey *survey, GError **error)
{
    struct list list = {.workbook = workbook,
                        .survey = survey,
                        .title = _(LEDGER_FILES_SHEET),
                        .note = _("The documents behind the assets; \"!/\" stands before what is "
                                  "inside an archive or a mail. Filter by asset ID to see one."),
                        .columns = file_columns,
                        .count = FILE_COLUMNS,
                        .frozen = 2};

    list_begin(&list);
    bool done = inventory_each_row(workbook->source->inventory, true, take_file, &list, error);
    sheet_end(&list.sheet);
    return done;
}

/* ---- what was not inspected ---- */

static const struct column uninspected_columns[] = {
    {N_("File"), 70, COLUMN_WRAPPED, false, NULL},
    {N_("What happened"), 18, COLUMN_WRAPPED, false, NULL},
    {N_("Reason"), 56, COLUMN_WRAPPED, false, NULL},
    {N_("What to do"), 44, COLUMN_WRAPPED, false, NULL},
    {N_("Type"), 16, COLUMN_TEXT, false, NULL},
    {N_("Size (bytes)"), 12, COLUMN_NUMBER, false, NULL},
    {N_("Last modified"), 12, COLUMN_TIME, false, NULL},
    {N_("Looked at by"), 14, COLUMN_TEXT, true, NULL},
    {N_("Result"), 24, COLUMN_WRAPPED, true, NULL},
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
    const struct record *record = row->record;
    struct cell cells[UNINSPECTED_COLUMNS] = {0};
    guint at = 0;

    if (record->outcome == OUTCOME_READ)
        return true;
    cells[at++] = lent_cell(row->display_path);
    cells[at++] = lent_cell(report_outcome_title(record->outcome));
    cells[at++] = text_cell(report_reason(record));
    cells[at++] = lent_cell(record->needs_ocr ? _("scan again to recognise its images")
                                              : remedy_of(record->outcome));
    cells[at++] = lent_cell(record->type ? record->type : "");
    cells[at++] = number_cell((double)record->size);
    cells[at++] = number_cell((double)record->mtime);
    list_row(user, cells);
    cells_clear(cells, UNINSPECTED_COLUMNS);
    return true;
}

bool ledger_write_uninspected(struct workbook *workbook, GError **error)
{
    struct list list = {.workbook = workbook,
                        .title = _("Not inspected"),
                        .note = _("That a file stands here does not mean that there is nothing to "
                                  "protect in it."),
                        .columns = uninspected_columns,
                        .count = UNINSPECTED_COLUMNS,
                        .frozen = 1};

    list_begin(&list);
    bool done =
        inventory_each_row(workbook->source->inventory, false, take_uninspected, &list, error);
    sheet_end(&list.sheet);
    return done;
}
