/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "number_format.h"

#include <math.h>
#include <string.h>

static enum number_kind kind_of(bool date, bool time)
{
    if (date)
        return time ? NUMBER_DATE_TIME : NUMBER_DATE;
    return time ? NUMBER_TIME : NUMBER_PLAIN;
}

/* Behind quotes, brackets and backslashes stands what is shown as it is. */
static const char *skip_literal(const char *c)
{
    if (*c == '"' || *c == '[') {
        const char *end = strchr(c + 1, *c == '"' ? '"' : ']');
        return end ? end + 1 : c + strlen(c);
    }
    if ((*c == '\\' || *c == '_' || *c == '*') && c[1])
        return g_utf8_next_char(c + 1);
    return NULL;
}

enum number_kind number_format_kind(const char *code)
{
    bool date = false;
    bool time = false;
    bool digits = false;
    bool elapsed = strstr(code, "[h") || strstr(code, "[m") || strstr(code, "[s");

    if (g_ascii_strcasecmp(code, "General") == 0)
        return NUMBER_PLAIN;
    for (const char *c = code; *c && *c != ';';) {
        const char *behind = skip_literal(c);
        if (behind) {
            c = behind;
            continue;
        }
        char lower = g_ascii_tolower(*c++);
        if (lower == '%')
            return NUMBER_PERCENT;
        date = date || lower == 'y' || lower == 'd' || lower == 'e' || lower == 'g';
        time = time || lower == 'h' || lower == 's';
        if (lower == 'm' && !time)
            date = true;
        digits = digits || lower == '0' || lower == '#' || lower == '?';
    }
    if (digits && !time && !elapsed)
        return NUMBER_PLAIN;
    return kind_of(date && !elapsed, time || elapsed);
}

/* Built-in formats (18.8.30); 27 to 36 and 50 to 58 are the Japanese dates. */
enum number_kind number_builtin_kind(guint format)
{
    if (format == 9 || format == 10)
        return NUMBER_PERCENT;
    if (format == 22)
        return NUMBER_DATE_TIME;
    if ((format >= 18 && format <= 21) || (format >= 45 && format <= 47) || format == 32 ||
        format == 33)
        return NUMBER_TIME;
    if ((format >= 14 && format <= 17) || (format >= 27 && format <= 36) ||
        (format >= 50 && format <= 58))
        return NUMBER_DATE;
    return NUMBER_PLAIN;
}

/* Serial 1 is 1900-01-01; 60 is a 29 February that never was, so counting from
 * 1899-12-30 is right from 61 on (18.17.4.1). */
static bool append_date(GString *out, double number, enum number_kind kind, bool from_1904)
{
    double days = floor(number);
    int seconds = (int)lround((number - days) * 86400);

    if (number < 0 || number > 2958466)
        return false;
    g_autoptr(GDateTime) zero = from_1904 ? g_date_time_new_utc(1904, 1, 1, 0, 0, 0)
                                          : g_date_time_new_utc(1899, 12, 30, 0, 0, 0);
    g_autoptr(GDateTime) date =
        g_date_time_add_days(zero, (int)days + (days < 60 && !from_1904 ? 1 : 0));
    g_autoptr(GDateTime) moment = date ? g_date_time_add_seconds(date, seconds) : NULL;
    if (moment == NULL)
        return false;
    g_autofree char *text = g_date_time_format(moment, kind == NUMBER_TIME   ? "%H:%M:%S"
                                                       : kind == NUMBER_DATE ? "%Y-%m-%d"
                                                                             : "%Y-%m-%d %H:%M");
    g_string_append(out, text ? text : "");
    return text != NULL;
}

static void append_plain(GString *out, double number, const char *suffix)
{
    char text[64];

    g_ascii_formatd(text, sizeof text, fabs(number) < 1e15 ? "%.15g" : "%.17g", number);
    g_string_append(out, text);
    g_string_append(out, suffix);
}

void number_append(GString *out, double number, enum number_kind kind, bool from_1904)
{
    if (kind == NUMBER_PERCENT)
        append_plain(out, number * 100, "%");
    else if (kind == NUMBER_PLAIN || !append_date(out, number, kind, from_1904))
        append_plain(out, number, "");
}
