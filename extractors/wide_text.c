/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "wide_text.h"

#include "little_endian.h"

#define REPLACEMENT 0xFFFDU

/* The character at a unit, and how many units it takes. */
static gunichar take_character(const guint8 *bytes, gsize left, gsize *taken)
{
    gunichar c = little_16(bytes);
    gunichar low = left > 1 ? little_16(bytes + 2) : 0;

    *taken = 1;
    if ((c & 0xF800) != 0xD800)
        return c ? c : ' ';
    if ((c & 0xFC00) != 0xD800 || (low & 0xFC00) != 0xDC00)
        return REPLACEMENT;
    *taken = 2;
    return 0x10000 + ((c & 0x3FF) << 10) + (low & 0x3FF);
}

void wide_append(GString *out, const guint8 *bytes, gsize units)
{
    char buffer[256];
    gsize used = 0;

    for (gsize at = 0; at < units;) {
        gsize taken;
        gunichar c = take_character(bytes + at * 2, units - at, &taken);
        if (c < 0x80)
            buffer[used++] = (char)c;
        else
            used += (gsize)g_unichar_to_utf8(c, buffer + used);
        at += taken;
        if (used > sizeof buffer - 6) {
            g_string_append_len(out, buffer, (gssize)used);
            used = 0;
        }
    }
    g_string_append_len(out, buffer, (gssize)used);
}

char *wide_decode(const guint8 *bytes, gsize units)
{
    GString *out = g_string_new(NULL);
    gsize length = 0;

    while (length < units && little_16(bytes + length * 2) != 0)
        length++;
    wide_append(out, bytes, length);
    return g_string_free(out, FALSE);
}

void latin_append(GString *out, const guint8 *bytes, gsize length)
{
    for (gsize at = 0; at < length;) {
        gsize from = at;
        while (at < length && bytes[at] < 0x80 && bytes[at] != 0)
            at++;
        g_string_append_len(out, (const char *)bytes + from, (gssize)(at - from));
        if (at < length) {
            g_string_append_unichar(out, bytes[at] ? bytes[at] : ' ');
            at++;
        }
    }
}
