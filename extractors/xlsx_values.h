/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What cells refer to: shared strings, and number formats as far as they decide whether a
 * number is a date, a time or a percentage.
 */
#ifndef MARUHI_EXTRACTORS_XLSX_VALUES_H
#define MARUHI_EXTRACTORS_XLSX_VALUES_H

#include "opc.h"

struct xlsx_values {
    GString *text;     /* all shared strings, one behind the other */
    GArray *ends;      /* guint32: where each ends in text */
    GByteArray *kinds; /* enum number_kind of each cell style */
    bool from_1904;    /* days count from 1904-01-01 */
};

enum number_kind {
    NUMBER_PLAIN,
    NUMBER_PERCENT,
    NUMBER_DATE,
    NUMBER_TIME,
    NUMBER_DATE_TIME,
};

/* Either part may be -1. */
void xlsx_values_read(struct xlsx_values *values, struct opc *opc, gint64 strings, gint64 styles);
void xlsx_values_clear(struct xlsx_values *values);

/* Borrowed, not terminated; NULL when there is no such string. */
const char *xlsx_shared_string(const struct xlsx_values *values, guint index, gsize *length);

/* Appends the number a cell shows, given as the file has it: a date as 2026-03-31. */
void xlsx_append_number(const struct xlsx_values *values, GString *out, const char *number,
                        guint style);

/* What a format code shows (ECMA-376 part 1, 18.8.31). */
enum number_kind xlsx_format_kind(const char *code);

#endif
