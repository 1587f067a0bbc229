/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Number formats of spreadsheets, as far as they decide whether a number is a date, a time or
 * a percentage.
 */
#ifndef MARUHI_EXTRACTORS_NUMBER_FORMAT_H
#define MARUHI_EXTRACTORS_NUMBER_FORMAT_H

#include <glib.h>
#include <stdbool.h>

enum number_kind {
    NUMBER_PLAIN,
    NUMBER_PERCENT,
    NUMBER_DATE,
    NUMBER_TIME,
    NUMBER_DATE_TIME,
};

/* What a format code shows (ECMA-376 part 1, 18.8.31). */
enum number_kind number_format_kind(const char *code);

/* What one of the formats shows that have a number and no code (18.8.30). */
enum number_kind number_builtin_kind(guint format);

/* Appends a number as it is shown, dates as 2026-03-31. from_1904: days count from
 * 1904-01-01. */
void number_append(GString *out, double number, enum number_kind kind, bool from_1904);

#endif
