/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The sheets of the ledger, each written in one go.
 */
#ifndef MARUHI_SCANNER_LEDGER_SHEETS_H
#define MARUHI_SCANNER_LEDGER_SHEETS_H

#include "survey.h"
#include "workbook.h"

void ledger_write_cover(struct workbook *workbook, const struct survey *survey);
void ledger_write_summary(struct workbook *workbook, const struct survey *survey);
void ledger_write_assets(struct workbook *workbook, const struct survey *survey);
bool ledger_write_remediation(struct workbook *workbook, const struct survey *survey,
                              GError **error);
bool ledger_write_decided(struct workbook *workbook, const struct survey *survey, GError **error);
bool ledger_write_files(struct workbook *workbook, const struct survey *survey, GError **error);
bool ledger_write_uninspected(struct workbook *workbook, const struct survey *survey,
                              GError **error);
/* Labels that were put on; no sheet when there are none. */
bool ledger_write_marks(struct workbook *workbook, GError **error);
void ledger_write_method(struct workbook *workbook, const struct survey *survey);
void ledger_write_policy(struct workbook *workbook, const struct survey *survey);

#define LEDGER_FILES_SHEET N_("Files")

#endif
