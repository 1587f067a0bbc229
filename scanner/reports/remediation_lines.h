/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The lines of the remediation list: one a document and issue, the gravest first.
 */
#ifndef MARUHI_SCANNER_REMEDIATION_LINES_H
#define MARUHI_SCANNER_REMEDIATION_LINES_H

#include "columns.h"
#include "issues.h"
#include "report.h"

extern const struct column remediation_columns[];
extern const guint remediation_column_count;

/* cells are good until it returns; false stops. */
typedef bool (*remediation_taker)(const struct cell *cells, enum severity severity, void *user);

/* Reads the inventory once for the numbers and once a severity that occurs, so that memory
 * stays flat. counts may be NULL. */
bool remediation_each(const struct report_source *source, guint64 counts[SEVERITIES],
                      remediation_taker take, void *user, GError **error);

/* "FND-" and ten digits that depend on root, path and code only: the same at each scan. */
char *remediation_id(const struct inventory_row *row, const char *code);

#endif
