/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What cells refer to: shared strings and number formats.
 */
#ifndef MARUHI_EXTRACTORS_XLSX_VALUES_H
#define MARUHI_EXTRACTORS_XLSX_VALUES_H

#include "number_format.h"
#include "opc.h"

struct xlsx_values {
    GString *text;     /* all shared strings, one behind the other */
    GArray *ends;      /* guint32: where each ends in text */
    GByteArray *kinds; /* enum number_kind of each cell style */
    bool from_1904;    /* days count from 1904-01-01 */
};

/* Either part may be -1. */
void xlsx_values_read(struct xlsx_values *values, struct opc *opc, gint64 strings, gint64 styles);
void xlsx_values_clear(struct xlsx_values *values);

/* Borrowed, not terminated; NULL when there is no such string. */
const char *xlsx_shared_string(const struct xlsx_values *values, guint index, gsize *length);

/* Appends the number a cell shows, given as the file has it: a date as 2026-03-31. */
void xlsx_append_number(const struct xlsx_values *values, GString *out, const char *number,
                        guint style);

#endif
