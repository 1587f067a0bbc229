/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "day.h"

#include <string.h>
#include <time.h>

/* Digits up to what is none; false when there are none or too many. */
static bool take_number(const char **at, guint *number)
{
    guint digits = 0;

    for (*number = 0; g_ascii_isdigit(**at) && digits < 5; digits++)
        *number = *number * 10 + (guint)(*(*at)++ - '0');
    return digits > 0 && digits < 5;
}

static bool take_word(const char **at, const char *const *words)
{
    for (guint i = 0; words[i]; i++) {
        if (!g_str_has_prefix(*at, words[i]))
            continue;
        *at += strlen(words[i]);
        return true;
    }
    return false;
}

bool day_parse(const char *text, struct day *day)
{
    static const char *const after_year[] = {"-", "/", ".", "年", NULL};
    static const char *const after_month[] = {"-", "/", ".", "月", NULL};
    g_autofree char *folded = g_utf8_normalize(text, -1, G_NORMALIZE_ALL);
    const char *at = folded ? g_strstrip(folded) : "";

    if (!take_number(&at, &day->year) || !take_word(&at, after_year) ||
        !take_number(&at, &day->month) || !take_word(&at, after_month) ||
        !take_number(&at, &day->day))
        return false;
    if (g_str_has_prefix(at, "日"))
        at += strlen("日");
    return *at == '\0' && day->year >= 1900 && day->year <= 9999 &&
           g_date_valid_dmy((GDateDay)MIN(day->day, 99), (GDateMonth)MIN(day->month, 13),
                            (GDateYear)day->year);
}

/* GDateTime looks for the time zone on disk each time it is asked. */
bool day_of_time(gint64 seconds, struct day *day)
{
    struct tm local;
    time_t time = (time_t)seconds;

    if (seconds == 0 || localtime_r(&time, &local) == NULL || local.tm_year < 0 ||
        local.tm_year > 8099)
        return false;
    *day = (struct day){(guint)local.tm_year + 1900, (guint)local.tm_mon + 1, (guint)local.tm_mday};
    return true;
}

char *day_format(const struct day *day)
{
    return g_strdup_printf("%04u-%02u-%02u", day->year, day->month, day->day);
}

char *day_today(void)
{
    g_autoptr(GDateTime) now = g_date_time_new_now_local();

    return g_date_time_format(now, "%Y-%m-%d");
}
