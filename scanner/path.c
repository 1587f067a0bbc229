/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "path.h"

#include <string.h>

static bool is_shown_as_is(guchar byte)
{
    return byte >= 0x20 && byte != 0x7f;
}

static char *escape(const char *text, bool ascii_only)
{
    GString *out = g_string_new(NULL);

    for (const guchar *at = (const guchar *)text; *at; at++) {
        if (is_shown_as_is(*at) && (*at < 0x80 || !ascii_only))
            g_string_append_c(out, (char)*at);
        else
            g_string_append_printf(out, "\\x%02X", *at);
    }
    return g_string_free(out, FALSE);
}

char *path_display(const char *raw)
{
    if (g_utf8_validate(raw, -1, NULL))
        return escape(raw, false);
    g_autofree char *decoded = g_convert(raw, -1, "UTF-8", "CP932", NULL, NULL, NULL);
    return decoded ? escape(decoded, false) : escape(raw, true);
}

char *path_join(const char *directory, const char *name)
{
    return *directory ? g_strconcat(directory, "/", name, NULL) : g_strdup(name);
}

char *path_display_member(const char *raw, const char *member)
{
    g_autofree char *shown = path_display(raw);

    return member ? g_strconcat(shown, "!/", member, NULL) : g_steal_pointer(&shown);
}
