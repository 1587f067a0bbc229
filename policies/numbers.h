/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The numbers that stand in folded text, for validators to judge: one pass over the text
 * that is far cheaper than a pattern for each kind of number.
 */
#ifndef MARUHI_POLICIES_NUMBERS_H
#define MARUHI_POLICIES_NUMBERS_H

#include <glib.h>

#define NUMBER_SHORTEST 7
#define NUMBER_LONGEST  19

struct number {
    gsize start; /* bytes, in the text scanned */
    gsize end;
    guint count;                     /* digits */
    guint groups;                    /* 1: written without separators */
    char digits[NUMBER_LONGEST + 1]; /* without them */
};

typedef void (*number_taker)(const struct number *number, void *user);

/* Numbers of 7 to 19 digits: written in one, or in groups parted by one '-' or one ' '
 * throughout. In a longer list of groups parted by ' ' any three or four of four digits
 * that follow each other count too. What touches a letter (but the T of an invoice number), a
 * decimal point or further digits is part of something else and does not come. */
void numbers_scan(const char *text, gsize length, number_taker taker, void *user);

#endif
