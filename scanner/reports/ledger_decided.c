/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What was decided on documents, whether it holds, and what it settled: the list of
 * exceptions an audit asks for, and the place to take a decision back.
 */
#include "keys.h"
#include "ledger_sheets.h"
#include "remediation_lines.h"

#include <glib/gi18n.h>
#include <scanner/decisions.h>
#include <scanner/path.h>
#include <string.h>

static const struct choice withdrawal[] = {{"withdraw", N_("take the decision back")},
                                           {NULL, NULL}};

enum {
    AT_ID,
    AT_FILE,
    AT_CODE,
    AT_DECISION,
    AT_LEVEL,
    AT_REASON,
    AT_APPROVER,
    AT_SECOND,
    AT_EXPIRES,
    AT_STANDING,
    AT_SETTLED,
    AT_WITHDRAW,
    AT_COMMENT,
    AT_DEPARTMENT,
    AT_OWNER,
    AT_DUE,
    AT_PROGRESS,
    AT_DECIDED,
    AT_BY,
    AT_SOURCE,
    COLUMNS
};

static const struct column columns[COLUMNS] = {
    [AT_ID] = FOUND(N_("Decision on"), 18, COLUMN_CODE, .field = "id"),
    [AT_FILE] = FOUND(N_("File"), 46, COLUMN_WRAPPED, .field = "file"),
    [AT_CODE] = FOUND(N_("Code"), 9, COLUMN_CENTRED, .band = N_("What was decided")),
    [AT_DECISION] = FOUND(N_("Decision"), 18, COLUMN_CENTRED),
    [AT_LEVEL] = FOUND(N_("Level"), 9, COLUMN_LEVEL),
    [AT_REASON] = FOUND(N_("Reason"), 26, COLUMN_WRAPPED),
    [AT_APPROVER] = FOUND(N_("Approved by"), 13, COLUMN_TEXT),
    [AT_SECOND] = FOUND(N_("Second approval"), 13, COLUMN_TEXT),
    [AT_EXPIRES] = FOUND(N_("Holds until"), 12, COLUMN_TIME),
    [AT_STANDING] = FOUND(N_("Does it hold?"), 20, COLUMN_WRAPPED),
    [AT_SETTLED] = FOUND(N_("Issues it settles"), 14, COLUMN_CENTRED),
    [AT_WITHDRAW] = ENTERED(N_("Take it back"), 18, COLUMN_CENTRED, "decision",
                            .choices = withdrawal, .band = N_("To take it back"), .new_page = true),
    [AT_COMMENT] = ENTERED(N_("Remarks"), 24, COLUMN_WRAPPED, "comment"),
    [AT_DEPARTMENT] = FOUND(N_("Department"), 14, COLUMN_TEXT, .band = N_("How it came about")),
    [AT_OWNER] = FOUND(N_("Person in charge"), 13, COLUMN_TEXT),
    [AT_DUE] = FOUND(N_("Due"), 12, COLUMN_TIME),
    [AT_PROGRESS] = FOUND(N_("State"), 10, COLUMN_CENTRED),
    [AT_DECIDED] = FOUND(N_("Decided on"), 12, COLUMN_TIME),
    [AT_BY] = FOUND(N_("Brought in by"), 13, COLUMN_TEXT),
    [AT_SOURCE] = FOUND(N_("From"), 30, COLUMN_WRAPPED),
};

struct listing {
    const struct survey *survey;
    struct sheet_list list;
};

/* Issues that this decision takes out of the list. */
static char *settled_by(const struct inventory_row *row, const struct decision *decision)
{
    GString *codes = g_string_new(NULL);

    for (guint i = 0; i < row->rulings->len; i++) {
        const struct ruling *ruling = &g_array_index(row->rulings, struct ruling, i);
        if (ruling->settles && ruling->decision == decision)
            g_string_append_printf(codes, "%s%s", codes->len ? " " : "", ruling->code);
    }
    return g_string_free(codes, FALSE);
}

static void fill_said(const struct report_source *source, const struct decision *decision,
                      struct cell *cells)
{
    cells[AT_CODE] = lent_cell(decision->code);
    cells[AT_DECISION] =
        lent_cell(decision->choice == DECISION_ASSIGN
                      ? _("assigned")
                      : choice_title(remediation_choices, decision_choice_name(decision->choice)));
    cells[AT_LEVEL] = lent_cell(report_level_name(source, decision->level));
    cells[AT_REASON] = lent_cell(decision->reason);
    cells[AT_APPROVER] = lent_cell(decision->approver);
    cells[AT_SECOND] = lent_cell(decision->second_approver);
    cells[AT_EXPIRES] = lent_cell(decision->expires);
    cells[AT_COMMENT] = lent_cell(decision->comment);
    cells[AT_DEPARTMENT] = lent_cell(decision->department);
    cells[AT_OWNER] = lent_cell(decision->owner);
    cells[AT_DUE] = lent_cell(decision->due);
    cells[AT_PROGRESS] =
        lent_cell(choice_title(remediation_progress, decision_progress_name(decision->progress)));
    cells[AT_DECIDED] = number_cell((double)decision->decided);
    cells[AT_BY] = lent_cell(decision->decided_by);
    cells[AT_SOURCE] = lent_cell(decision->source);
}

static void write_ruling(struct listing *listing, const struct inventory_row *row,
                         const struct ruling *ruling)
{
    const struct report_source *source = listing->survey->source;
    struct cell cells[COLUMNS] = {0};
    g_autofree char *id = remediation_id(row, ruling->decision->code);

    fill_said(source, ruling->decision, cells);
    cells[AT_ID] = lent_cell(id);
    cells[AT_FILE] =
        (struct cell){.text = g_strdup(row->display_path), .link = report_link(source, row)};
    cells[AT_STANDING] = lent_cell(ruling->standing == DECISION_HOLDS
                                       ? _("holds")
                                       : remediation_standing_title(ruling->standing));
    cells[AT_SETTLED] = text_cell(settled_by(row, ruling->decision));
    list_keyed_row(&listing->list, cells, id, row->record->sha256 ? row->record->sha256 : "");
    cells_clear(cells, COLUMNS);
}

/* One line a decision, whatever number of issues it settles. */
static bool is_first(const GArray *rulings, guint at)
{
    const struct decision *decision = g_array_index(rulings, struct ruling, at).decision;

    for (guint i = 0; i < at; i++)
        if (g_array_index(rulings, struct ruling, i).decision == decision)
            return false;
    return decision != NULL;
}

static bool take_row(const struct inventory_row *row, void *user)
{
    struct listing *listing = user;

    for (guint i = 0; row->rulings && i < row->rulings->len; i++)
        if (is_first(row->rulings, i) && remediation_is_wanted(listing->survey, row))
            write_ruling(listing, row, &g_array_index(row->rulings, struct ruling, i));
    return true;
}

/* What was decided on documents that are gone is kept too. */
static bool take_lost(const struct decision *decision, const char *root, const char *path,
                      void *user)
{
    struct listing *listing = user;
    struct cell cells[COLUMNS] = {0};
    (void)root;

    fill_said(listing->survey->source, decision, cells);
    cells[AT_FILE] = text_cell(path_display(path));
    cells[AT_STANDING] = lent_cell(_("the document is gone"));
    list_row(&listing->list, cells);
    cells_clear(cells, COLUMNS);
    return true;
}

bool ledger_write_decided(struct workbook *workbook, const struct survey *survey, GError **error)
{
    const struct sheet_plan plan = {
        .title = _("Decisions"),
        .note = _("What people decided on documents. What no longer holds stands in the "
                  "remediation list again."),
        .columns = columns,
        .count = COLUMNS,
        .frozen = 2,
        .kind = KEYS_DECIDED,
    };
    struct listing listing = {.survey = survey};

    list_begin(&listing.list, workbook, &plan);
    struct inventory *inventory = survey->source->inventory;
    bool done =
        (!survey->has_rulings || inventory_each_row(inventory, false, take_row, &listing, error)) &&
        (survey->source->department || decisions_each_lost(inventory, take_lost, &listing, error));
    list_end(&listing.list);
    return done;
}
