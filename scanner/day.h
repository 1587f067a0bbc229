/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Days of the calendar as people write them and as they are kept: "2026-03-31".
 */
#ifndef MARUHI_SCANNER_DAY_H
#define MARUHI_SCANNER_DAY_H

#include <glib.h>
#include <stdbool.h>

struct day {
    guint year, month, day;
};

/* "2026-03-31", "2026/3/31", "2026.3.31", "2026年3月31日", with digits of either width. False
 * for anything else, and for days that do not exist. */
bool day_parse(const char *text, struct day *day);

/* The local day of a time; false for 0, which stands for none, and before 1900. */
bool day_of_time(gint64 seconds, struct day *day);

/* "2026-03-31". The caller frees. */
char *day_format(const struct day *day);
/* Of the clock, local. The caller frees. */
char *day_today(void);

#endif
