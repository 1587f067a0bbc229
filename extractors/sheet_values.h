/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the cells of a workbook refer to: shared strings, and cell styles as far as they name
 * a number format.
 */
#ifndef MARUHI_EXTRACTORS_SHEET_VALUES_H
#define MARUHI_EXTRACTORS_SHEET_VALUES_H

#include "number_format.h"

#define SHEET_STRINGS_BYTES_MOST (128U << 20)
#define SHEET_STRINGS_MOST       (10U << 20)
#define SHEET_STYLES_MOST        100000U

struct sheet_values {
    GString *text;       /* all shared strings, one behind the other */
    GArray *ends;        /* guint32: where each ends in text */
    GByteArray *kinds;   /* enum number_kind of each cell style */
    GHashTable *formats; /* number of a format that has a code → its kind + 1 */
    bool from_1904;      /* days count from 1904-01-01 */
};

void sheet_values_start(struct sheet_values *values);
void sheet_values_clear(struct sheet_values *values);

/* What was appended to text since the last one is a string. False: there are too many. */
bool sheet_values_end_string(struct sheet_values *values);

/* A format that has a code, then the styles in their order. */
void sheet_values_add_format(struct sheet_values *values, guint number, const char *code);
void sheet_values_add_style(struct sheet_values *values, guint format);

/* Borrowed, not terminated; NULL when there is no such string. */
const char *sheet_values_string(const struct sheet_values *values, guint index, gsize *length);

/* Appends the number a cell of that style shows. */
void sheet_values_append_number(const struct sheet_values *values, GString *out, double number,
                                guint style);

#endif
