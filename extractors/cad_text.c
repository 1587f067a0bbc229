/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cad_text.h"

#include "text_escape.h"

#include <string.h>

struct scan {
    const char *at;
    const char *end;
    GString *out;
    bool has_codes;
};

static gsize left(const struct scan *scan)
{
    return (gsize)(scan->end - scan->at);
}

/* "%%d", "%%p", "%%c", "%%u", "%%065". */
static bool take_percent(struct scan *scan)
{
    static const char letters[] = "dpcuok%";
    static const char *const meanings[] = {"°", "±", "φ", "", "", "", "%"};

    if (left(scan) < 3 || scan->at[1] != '%')
        return false;
    const char *letter = strchr(letters, g_ascii_tolower(scan->at[2]));
    if (letter && *letter) {
        g_string_append(scan->out, meanings[letter - letters]);
        scan->at += 3;
        return true;
    }
    if (left(scan) < 5 || !g_ascii_isdigit(scan->at[2]) || !g_ascii_isdigit(scan->at[3]) ||
        !g_ascii_isdigit(scan->at[4]))
        return false;
    int code = (scan->at[2] - '0') * 100 + (scan->at[3] - '0') * 10 + scan->at[4] - '0';
    g_string_append_unichar(scan->out, code >= ' ' ? (gunichar)code : ' ');
    scan->at += 5;
    return true;
}

/* Control characters in ASCII: "^I", "^J"; "^ " is the caret itself. */
static bool take_caret(struct scan *scan)
{
    if (left(scan) < 2)
        return false;
    char next = scan->at[1];
    if (next != ' ' && (next < '@' || next > '_'))
        return false;
    if (next == 'J' || next == 'M')
        g_string_append_c(scan->out, '\n');
    else if (next == ' ')
        g_string_append_c(scan->out, '^');
    else if (next == 'I')
        g_string_append_c(scan->out, ' ');
    scan->at += 2;
    return true;
}

/* A code below U+00A0, which text_unescape() leaves alone. */
static bool take_code_point(struct scan *scan)
{
    guint code = 0;

    if (left(scan) < 7 || scan->at[1] != 'U' || scan->at[2] != '+')
        return false;
    for (guint i = 3; i < 7; i++) {
        int digit = g_ascii_xdigit_value(scan->at[i]);
        if (digit < 0)
            return false;
        code = code << 4 | (guint)digit;
    }
    bool is_text = code >= ' ' && g_unichar_validate(code);
    g_string_append_unichar(scan->out, is_text ? code : 0xFFFD);
    scan->at += 7;
    return true;
}

/* "\S1/2;" is stacked: a fraction, or a tolerance when '^' parts it. */
static void append_stacked(struct scan *scan, const char *from, const char *to)
{
    char before = scan->out->len > 0 ? scan->out->str[scan->out->len - 1] : '\0';

    if (g_ascii_isdigit(before) && from < to && g_ascii_isdigit(*from))
        g_string_append_c(scan->out, ' ');
    for (const char *at = from; at < to; at++) {
        if (*at == '\\' && at + 1 < to)
            at++;
        else if (*at == '^' && at + 1 < to && at[1] == ' ')
            at++;
        bool parts = *at == '^' || *at == '#' || (*at == ' ' && at > from && at[-1] == '^');
        g_string_append_c(scan->out, parts ? '/' : *at);
    }
}

/* Codes with a value that ends in ';'. False: none ends it, so it is no code. */
static bool take_valued(struct scan *scan, char code)
{
    const char *end = memchr(scan->at, ';', left(scan));

    if (end == NULL)
        return false;
    if (code == 'S')
        append_stacked(scan, scan->at + 2, end);
    scan->at = end + 1;
    return true;
}

static bool take_backslash(struct scan *scan)
{
    if (take_code_point(scan))
        return true;
    if (!scan->has_codes || left(scan) < 2)
        return false;
    char code = scan->at[1];
    if (strchr("PNX", code))
        g_string_append_c(scan->out, '\n');
    else if (code == '~')
        g_string_append_c(scan->out, ' ');
    else if (strchr("\\{}", code))
        g_string_append_c(scan->out, code);
    else if (strchr("fFHWQTACcpS", code))
        return take_valued(scan, code);
    else if (!strchr("LlOoKk", code))
        return false;
    scan->at += 2;
    return true;
}

static bool take_code(struct scan *scan)
{
    switch (*scan->at) {
    case '%':
        return take_percent(scan);
    case '^':
        return take_caret(scan);
    case '\\':
        return take_backslash(scan);
    case '{':
    case '}':
        scan->at += scan->has_codes;
        return scan->has_codes;
    default:
        return false;
    }
}

char *cad_text_decode(const char *text, gsize length, bool has_codes)
{
    gsize unescaped_length = length;
    g_autofree char *unescaped = text_unescape(text, length, &unescaped_length);
    const char *start = unescaped ? unescaped : text;
    struct scan scan = {.at = start,
                        .end = start + unescaped_length,
                        .out = g_string_sized_new(unescaped_length + 1),
                        .has_codes = has_codes};

    while (scan.at < scan.end)
        if (!take_code(&scan))
            g_string_append_c(scan.out, *scan.at++);
    return g_string_free(scan.out, FALSE);
}
