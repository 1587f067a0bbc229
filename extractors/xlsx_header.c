/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "xlsx_cells.h"

#include <string.h>

/* Text starts anew with each section. */
static void end_section(GString *out)
{
    if (out->len > 0 && out->str[out->len - 1] != '\n')
        g_string_append_c(out, '\n');
}

/* &K takes six hexadecimal digits, or a theme colour such as 01+000. */
static const char *skip_color(const char *c)
{
    for (guint i = 0; i < 6 && (g_ascii_isxdigit(*c) || *c == '+' || *c == '-'); i++)
        c++;
    return c;
}

static const char *skip_code(GString *out, const char *c)
{
    switch (*c) {
    case 'L':
    case 'C':
    case 'R':
        end_section(out);
        return c + 1;
    case '&':
        g_string_append_c(out, '&');
        return c + 1;
    case '"': {
        const char *end = strchr(c + 1, '"');
        return end ? end + 1 : c + strlen(c);
    }
    case 'K':
        return skip_color(c + 1);
    case '\0':
        return c;
    default:
        break;
    }
    if (!g_ascii_isdigit(*c))
        return g_utf8_next_char(c);
    while (g_ascii_isdigit(*c))
        c++;
    return c;
}

char *xlsx_header_text(const char *coded)
{
    GString *out = g_string_new(NULL);

    for (const char *c = coded; *c;) {
        if (*c == '&')
            c = skip_code(out, c + 1);
        else
            g_string_append_c(out, *c++);
    }
    return g_string_free(out, FALSE);
}
