/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What could not be taken, as a workbook: where it stood, why, and what was entered.
 */
#include "review.h"

#include <glib/gi18n.h>
#include <scanner/reports/workbook.h>

enum { AT_SHEET, AT_ROW, AT_ID, AT_WHAT, AT_REASON, AT_ENTERED, COLUMNS };

static const struct column columns[COLUMNS] = {
    [AT_SHEET] = FOUND(N_("Sheet"), 20, COLUMN_TEXT),
    [AT_ROW] = FOUND(N_("Row"), 7, COLUMN_NUMBER),
    [AT_ID] = FOUND(N_("Number of the line"), 19, COLUMN_CODE),
    [AT_WHAT] = FOUND(N_("File or asset"), 46, COLUMN_WRAPPED),
    [AT_REASON] = FOUND(N_("Why it was not taken"), 52, COLUMN_WRAPPED),
    [AT_ENTERED] = FOUND(N_("What was entered"), 52, COLUMN_WRAPPED),
};

static void write_lines(struct workbook *workbook, const GPtrArray *refused)
{
    const struct sheet_plan plan = {
        .title = _("Lines that were not taken"),
        .note = _("Nothing of these lines was taken; all others were. Correct them in the workbook "
                  "they come from, or in a new one, and bring it in again."),
        .columns = columns,
        .count = COLUMNS,
        .frozen = 3,
    };
    struct sheet_list list;

    list_begin(&list, workbook, &plan);
    for (guint i = 0; i < refused->len; i++) {
        const struct review_refusal *refusal = refused->pdata[i];
        struct cell cells[COLUMNS] = {
            [AT_SHEET] = lent_cell(refusal->sheet),   [AT_ROW] = number_cell(refusal->row),
            [AT_ID] = lent_cell(refusal->id),         [AT_WHAT] = lent_cell(refusal->what),
            [AT_REASON] = lent_cell(refusal->reason), [AT_ENTERED] = lent_cell(refusal->entered),
        };
        list_row(&list, cells);
        cells_clear(cells, COLUMNS);
    }
    list_end(&list);
}

static bool write_refused(const char *path, void *user, GError **error)
{
    const struct report_source source = {0};
    const struct review_result *result = user;
    struct workbook *workbook = workbook_start(&source, path);

    if (workbook->book)
        write_lines(workbook, result->refused);
    return workbook_finish(workbook, path, error);
}

bool review_write_refused(struct review_result *result, const char *path, GError **error)
{
    return report_replace(path, write_refused, result, error);
}
