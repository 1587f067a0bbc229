/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "json.h"

#include <string.h>

static void append_escaped(GString *out, const char *text)
{
    g_string_append_c(out, '"');
    for (const char *at = text; *at; at++) {
        if (*at == '"' || *at == '\\')
            g_string_append_c(g_string_append_c(out, '\\'), *at);
        else if (*at == '\n')
            g_string_append(out, "\\n");
        else if (*at == '\t')
            g_string_append(out, "\\t");
        else if ((guchar)*at < 0x20 || *at == 0x7f)
            g_string_append_printf(out, "\\u%04x", (guchar)*at);
        else
            g_string_append_c(out, *at);
    }
    g_string_append_c(out, '"');
}

static void append_name(GString *out, const char *name)
{
    char last = out->len ? out->str[out->len - 1] : '{';

    if (last != '{' && last != '[' && last != '\n')
        g_string_append_c(out, ',');
    if (name) {
        append_escaped(out, name);
        g_string_append_c(out, ':');
    }
}

void json_open(GString *out, const char *name, char bracket)
{
    append_name(out, name);
    g_string_append_c(out, bracket);
}

void json_close(GString *out, char bracket)
{
    g_string_append_c(out, bracket);
}

void json_text(GString *out, const char *name, const char *text)
{
    if (text == NULL) {
        json_null(out, name);
        return;
    }
    append_name(out, name);
    if (g_utf8_validate(text, -1, NULL)) {
        append_escaped(out, text);
        return;
    }
    g_autofree char *valid = g_utf8_make_valid(text, -1);
    append_escaped(out, valid);
}

void json_integer(GString *out, const char *name, gint64 value)
{
    append_name(out, name);
    g_string_append_printf(out, "%" G_GINT64_FORMAT, value);
}

void json_real(GString *out, const char *name, double value)
{
    char digits[G_ASCII_DTOSTR_BUF_SIZE];

    append_name(out, name);
    g_ascii_formatd(digits, sizeof digits, "%.2f", value);
    for (char *end = digits + strlen(digits) - 1; *end == '0' || *end == '.'; end--) {
        bool point = *end == '.';
        *end = '\0';
        if (point)
            break;
    }
    g_string_append(out, digits);
}

void json_truth(GString *out, const char *name, bool value)
{
    append_name(out, name);
    g_string_append(out, value ? "true" : "false");
}

void json_null(GString *out, const char *name)
{
    append_name(out, name);
    g_string_append(out, "null");
}

void json_level(GString *out, const char *name, int level)
{
    if (level < 0)
        json_null(out, name);
    else
        json_integer(out, name, level);
}

void json_time(GString *out, const char *name, gint64 seconds)
{
    g_autoptr(GDateTime) time = seconds ? g_date_time_new_from_unix_utc(seconds) : NULL;
    g_autofree char *text = time ? g_date_time_format(time, "%Y-%m-%dT%H:%M:%SZ") : NULL;

    json_text(out, name, text);
}
