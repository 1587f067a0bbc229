/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Numbers with a check digit, and values that must be masked. A rule pack names them.
 */
#ifndef MARUHI_POLICIES_VALIDATORS_H
#define MARUHI_POLICIES_VALIDATORS_H

#include <glib.h>
#include <stdbool.h>

/* Says whether digits (only '0'-'9', all the digits of one number) are such a number. */
struct validator {
    const char *name; /* "my_number" */
    guint shortest;   /* digits */
    guint longest;
    bool (*check)(const char *digits, gsize count);
};

/* NULL when there is none of that name. */
const struct validator *validator_find(const char *name);

/* Says whether folded text a pattern found is what it looks like. */
struct text_check {
    const char *name; /* "passport" */
    bool (*check)(const char *text, gsize length);
};

/* NULL when there is none of that name. */
const struct text_check *text_check_find(const char *name);

/* Whether 12 digits read as a day and time: 202408160008. */
bool digits_are_time(const char *digits, gsize count);

/* The machine readable zone of passports (ICAO 9303, TD3): one field with its check digit,
 * and the second line by those of number, birth and expiry. */
#define MRZ_LINE 44U
bool mrz_field_is_valid(const char *field, gsize length, char check);
bool mrz_line_is_passport(const char *line, gsize length);

/* What may be shown of a value that must not be: its first and last character and its
 * length. The caller frees. */
char *value_mask(const char *text);

#endif
