/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A plan as a workbook, for people to look at and sign.
 */
#ifndef MARUHI_SCANNER_MARKING_MARK_PLAN_SHEET_H
#define MARUHI_SCANNER_MARKING_MARK_PLAN_SHEET_H

#include <policies/policy.h>
#include <stdbool.h>

/* Reads the plan and writes a new workbook with a line for each of its lines. */
bool plan_write_sheet(const char *plan, const char *path, const struct policy *policy,
                      GError **error);

#endif
