/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The day a mark of limited time ends: 2026年3月31日まで社外秘, 解禁日 2026/3/31.
 */
#include "inspection_state.h"

#include <stdlib.h>
#include <string.h>

static bool number_at(const char **at, const char *end, int digits_most, int *number)
{
    const char *start = *at;

    *number = 0;
    while (*at < end && *at - start < digits_most && g_ascii_isdigit(**at))
        *number = *number * 10 + (*(*at)++ - '0');
    return *at > start;
}

static bool skip_sign(const char **at, const char *end, const char *kanji)
{
    gsize length = strlen(kanji);

    while (*at < end && **at == ' ')
        (*at)++;
    if ((gsize)(end - *at) >= length && memcmp(*at, kanji, length) == 0) {
        *at += length;
    } else if (*at < end && strchr("/-.", **at) != NULL) {
        (*at)++;
    } else {
        return false;
    }
    while (*at < end && **at == ' ')
        (*at)++;
    return true;
}

/* 令和8年 and R8. to the Gregorian year. */
static int era_year(const char *text, const char *at, int year)
{
    if (at - text >= 6 && memcmp(at - 6, "令和", 6) == 0)
        return 2018 + year;
    if (at > text && at[-1] == 'R')
        return 2018 + year;
    if (at - text >= 6 && memcmp(at - 6, "平成", 6) == 0)
        return 1988 + year;
    return year;
}

static char *date_find(const char *text, gsize length)
{
    const char *end = text + length;

    for (const char *at = text; at < end; at++) {
        int year = 0, month = 0, day = 0;
        const char *next = at;
        if (!g_ascii_isdigit(*at) || (at > text && g_ascii_isdigit(at[-1])))
            continue;
        if (!number_at(&next, end, 4, &year) || !skip_sign(&next, end, "年") ||
            !number_at(&next, end, 2, &month) || !skip_sign(&next, end, "月") ||
            !number_at(&next, end, 2, &day))
            continue;
        year = era_year(text, at, year);
        if (year >= 1990 && year <= 2199 &&
            g_date_valid_dmy((GDateDay)day, (GDateMonth)month, (GDateYear)year))
            return g_strdup_printf("%04d-%02d-%02d", year, month, day);
    }
    return NULL;
}

/* In the mark's line, else in the two lines around it. */
void expiry_take(struct inspection *inspection, const struct spot *spot)
{
    gsize start = spot->start > 160 ? spot->start - 160 : 0;
    gsize end = MIN(spot->length, spot->end + 160);

    if (inspection->expiry != NULL)
        return;
    inspection->expiry =
        date_find(spot->text + spot->line_start, spot->line_end - spot->line_start);
    if (inspection->expiry == NULL)
        inspection->expiry = date_find(spot->text + start, end - start);
}

bool expiry_is_past(const char *date)
{
    g_autoptr(GDateTime) now = g_date_time_new_now_local();
    g_autofree char *today = g_date_time_format(now, "%Y-%m-%d");

    return strcmp(date, today) < 0;
}
