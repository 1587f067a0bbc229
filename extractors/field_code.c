/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "field_code.h"

#include <string.h>

static const char *skip_blanks(const char *code)
{
    while (g_ascii_isspace(*code))
        code++;
    return code;
}

static const char *skip_word(const char *code)
{
    while (*code && !g_ascii_isspace(*code))
        code++;
    return skip_blanks(code);
}

/* Behind the parenthesis that closes the one at open. */
static const char *skip_parenthesis(const char *open)
{
    guint depth = 0;

    for (const char *c = open; *c; c++) {
        if (*c == '\\' && c[1]) {
            c++;
            continue;
        }
        depth += *c == '(';
        depth -= *c == ')';
        if (depth == 0)
            return c + 1;
    }
    return open + strlen(open);
}

/* A switch such as \o, \ac or \up 9; the text of a \s is the small reading above a word, and
 * what follows \* is formatting. */
static const char *skip_switch(const char *code)
{
    const char *at = code + 1;

    if (*at == '*') {
        at = skip_blanks(at + 1);
        const char *quote = strchr(at, '"');
        const char *blank = at + strcspn(at, " ");
        const char *close = quote && quote < blank ? strchr(quote + 1, '"') : NULL;
        return close ? close + 1 : blank;
    }
    bool small = g_ascii_tolower(*at) == 's' && !g_ascii_isalpha(at[1]);
    while (g_ascii_isalpha(*at))
        at++;
    if (!small)
        return at;
    while (*at && strchr("\\ 0123456789", *at) == NULL && *at != '(')
        at++;
    at = strchr(at, '(');
    return at ? skip_parenthesis(at) : code + strlen(code);
}

/* "\o\ac(○,秘)" is 秘 in a circle. */
static char *equation_text(const char *code)
{
    GString *out = g_string_new(NULL);

    for (const char *c = code; *c;) {
        if (*c == '\\' && (g_ascii_isalpha(c[1]) || c[1] == '*')) {
            c = skip_switch(c);
        } else if (*c == '\\' && c[1]) {
            g_string_append_c(out, c[1]);
            c += 2;
        } else if (strchr("(),; ", *c)) {
            c++;
        } else {
            const char *next = g_utf8_next_char(c);
            g_string_append_len(out, c, next - c);
            c = next;
        }
    }
    g_string_replace(out, "○秘", "㊙", 0);
    g_string_replace(out, "〇秘", "㊙", 0);
    g_string_replace(out, "◯秘", "㊙", 0);
    return g_string_free(out, FALSE);
}

char *field_code_shows(const char *code)
{
    const char *at = skip_blanks(code);

    if (g_ascii_strncasecmp(at, "EQ ", 3) == 0)
        return equation_text(at + 3);
    if (g_ascii_strncasecmp(at, "MACROBUTTON ", 12) == 0)
        return g_strdup(skip_word(skip_word(at)));
    return NULL;
}

bool field_code_speaks(const char *code)
{
    bool speaks = strchr(code, '"') || strstr(code, "INCLUDE") || strstr(code, "PROPERTY");

    return speaks && strstr(code, "_Toc") == NULL;
}
