/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * ledger.xlsx: the ledger of information assets, what is to be set right, and what it all
 * rests on. People fill in its yellow cells; `maruhi review import` reads them back.
 */
#include "ledger_sheets.h"

#include <glib/gi18n.h>

static bool write_sheets(struct workbook *workbook, const struct survey *survey, GError **error)
{
    ledger_write_cover(workbook, survey);
    ledger_write_summary(workbook, survey);
    workbook_begin_keys(workbook);
    ledger_write_assets(workbook, survey);
    bool done = ledger_write_remediation(workbook, survey, error) &&
                ledger_write_decided(workbook, survey, error) &&
                ledger_write_files(workbook, survey, error) &&
                ledger_write_uninspected(workbook, survey, error) &&
                ledger_write_marks(workbook, error);
    if (done) {
        ledger_write_method(workbook, survey);
        ledger_write_policy(workbook, survey);
    }
    return done;
}

static bool write_ledger(const struct report_source *source, const char *path, GError **error)
{
    struct survey survey;
    bool done = survey_take(&survey, source, error);

    if (done) {
        struct workbook *workbook = workbook_start(source, path);
        GError *problem = NULL;
        done = workbook->book && write_sheets(workbook, &survey, &problem);
        /* Closed in any case: that frees it. */
        done = workbook_finish(workbook, path, problem ? NULL : &problem) && done;
        if (problem)
            g_propagate_error(error, problem);
    }
    survey_clear(&survey);
    return done;
}

const struct report report_ledger = {
    .format = "xlsx",
    .file_name = "ledger.xlsx",
    .title = N_("Ledger of information assets, remediation list, coverage and method"),
    .write = write_ledger,
};
