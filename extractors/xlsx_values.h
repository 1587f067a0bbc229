/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Shared strings and cell styles of an Excel package.
 */
#ifndef MARUHI_EXTRACTORS_XLSX_VALUES_H
#define MARUHI_EXTRACTORS_XLSX_VALUES_H

#include "opc.h"
#include "sheet_values.h"

/* values was started. Either part may be -1. */
void xlsx_values_read(struct sheet_values *values, struct opc *opc, gint64 strings, gint64 styles);

/* Appends the number a cell shows, given as the file has it: a date as 2026-03-31. */
void xlsx_append_number(const struct sheet_values *values, GString *out, const char *number,
                        guint style);

#endif
