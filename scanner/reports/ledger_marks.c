/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The sheet of labels that were put on: what was done to which file, on whose decision, and what
 * was not and why. From the journal of marks, in the order it was done.
 */
#include "ledger_sheets.h"

#include <glib/gi18n.h>
#include <policies/policy.h>
#include <scanner/marking/mark_journal.h>
#include <scanner/path.h>
#include <string.h>

static const struct column mark_columns[] = {
    FOUND(N_("Time"), 12, COLUMN_TIME),
    FOUND(N_("File"), 55, COLUMN_WRAPPED),
    FOUND(N_("What was done"), 22, COLUMN_WRAPPED),
    FOUND(N_("Before"), 9, COLUMN_LEVEL),
    FOUND(N_("After"), 9, COLUMN_LEVEL),
    FOUND(N_("Result"), 14, COLUMN_CENTRED),
    FOUND(N_("Not done, because"), 30, COLUMN_WRAPPED),
    FOUND(N_("Decision"), 9, COLUMN_CENTRED),
    FOUND(N_("Approver"), 14, COLUMN_WRAPPED),
    FOUND(N_("Reason"), 24, COLUMN_WRAPPED),
    FOUND(N_("Taken back by"), 20, COLUMN_WRAPPED),
    FOUND(N_("SHA-256 before"), 20, COLUMN_CODE),
    FOUND(N_("SHA-256 after"), 20, COLUMN_CODE),
};
enum { MARK_COLUMNS = G_N_ELEMENTS(mark_columns) };

struct marks {
    struct workbook *workbook;
    struct sheet_list list;
};

static const char *describe(const struct mark_entry *entry)
{
    if (strcmp(entry->action, "name") == 0)
        return _("name changed");
    if (strcmp(entry->action, "folder") == 0)
        return _("notice in the folder");
    if (entry->level == LEVEL_NONE)
        return _("label taken off");
    return entry->level_before == LEVEL_NONE ? _("label put on") : _("label replaced");
}

/* NULL: nothing that belongs into a ledger. */
static const char *result_of(enum mark_step step)
{
    switch (step) {
    case STEP_DONE:
        return _("done");
    case STEP_UNDONE:
        return _("taken back");
    case STEP_REFUSED:
        return _("not done");
    case STEP_FAILED:
        return _("failed");
    case STEP_CONFLICT:
        return _("to be looked at");
    default:
        return NULL;
    }
}

static char *file_of(const struct mark_entry *entry)
{
    g_autofree char *path = path_display(entry->path);
    g_autofree char *renamed = entry->new_path ? path_display(entry->new_path) : NULL;

    return renamed ? g_strdup_printf("%s → %s", path, renamed) : g_steal_pointer(&path);
}

static char *why_of(const struct mark_entry *entry)
{
    if (entry->why == NULL)
        return g_strdup("");
    return entry->detail ? g_strdup_printf("%s（%s）", _(entry->why), entry->detail)
                         : g_strdup(_(entry->why));
}

static char *taken_back(const struct mark_entry *entry)
{
    return entry->undone_by ? g_strdup_printf("%s：%s", entry->undone_by, entry->undone_why)
                            : g_strdup("");
}

static bool write_entry(const struct mark_entry *entry, void *user)
{
    struct marks *marks = user;
    const char *result = strcmp(entry->action, "undo") == 0 ? NULL : result_of(entry->step);

    if (result == NULL)
        return true;
    struct cell cells[MARK_COLUMNS] = {
        number_cell((double)entry->ended),
        text_cell(file_of(entry)),
        lent_cell(describe(entry)),
        lent_cell(report_level_name(marks->workbook->source, entry->level_before)),
        lent_cell(report_level_name(marks->workbook->source, entry->level)),
        lent_cell(result),
        text_cell(why_of(entry)),
        lent_cell(entry->decision ? entry->decision : ""),
        lent_cell(entry->approver ? entry->approver : ""),
        lent_cell(entry->reason ? entry->reason : ""),
        text_cell(taken_back(entry)),
        lent_cell(entry->sha256_before ? entry->sha256_before : ""),
        lent_cell(entry->sha256_after ? entry->sha256_after : ""),
    };
    list_row(&marks->list, cells);
    cells_clear(cells, MARK_COLUMNS);
    return true;
}

bool ledger_write_marks(struct workbook *workbook, GError **error)
{
    GError *problem = NULL;
    g_autofree char *path = mark_journal_path(inventory_path(workbook->source->inventory));
    g_autoptr(MarkJournal) journal = mark_journal_open(path, false, &problem);
    struct marks marks = {.workbook = workbook};
    const struct sheet_plan plan = {
        .title = _("Labels put on"),
        .note = _("Every label that was put on, replaced or taken off, each on the decision of the "
                  "person named, and those that were not."),
        .columns = mark_columns,
        .count = MARK_COLUMNS,
        .frozen = 2,
    };

    if (problem) {
        g_propagate_error(error, problem);
        return false;
    }
    /* No sheet where nothing was ever marked. */
    if (journal == NULL)
        return true;
    list_begin(&marks.list, workbook, &plan);
    bool done = mark_journal_each(journal, STEPS, write_entry, &marks, error);
    list_end(&marks.list);
    return done;
}
