/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "keys.h"

#include <string.h>

/* What XML has no place for is written as _xHHHH_ (ECMA-376 part 1, 22.9.2.19). */
static const char *skip_carriage_return(const char *at)
{
    if (*at == '\r')
        return at + 1;
    return g_ascii_strncasecmp(at, "_x000D_", 7) == 0 ? at + 7 : at;
}

char *keys_canonical(const char *text)
{
    GString *out = g_string_new(NULL);

    for (const char *at = text; *at;) {
        const char *next = skip_carriage_return(at);
        if (next == at)
            g_string_append_c(out, *at++);
        at = MAX(at, next);
    }
    /* Full-width blanks are what a Japanese keyboard leaves behind a word. */
    while (g_str_has_suffix(out->str, "\u3000") ||
           (out->len && strchr(" \t\n", out->str[out->len - 1])))
        g_string_truncate(out, out->len - (g_str_has_suffix(out->str, "\u3000") ? 3 : 1));
    gsize blank = 0;
    while (strchr(" \t\n", out->str[blank]) && out->str[blank])
        blank++;
    g_string_erase(out, 0, (gssize)blank);
    return g_string_free(out, FALSE);
}

/* FNV-1a, 32 bits: tells an edit from none, nothing more. */
void keys_digest(const char *canonical, char digits[9])
{
    guint32 hash = 2166136261U;

    digits[0] = '\0';
    if (*canonical == '\0')
        return;
    for (const char *at = canonical; *at; at++)
        hash = (hash ^ (guint8)*at) * 16777619U;
    g_snprintf(digits, 9, "%08x", hash);
}
