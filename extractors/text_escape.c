/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text_escape.h"

#include "encoding.h"

#include <stdbool.h>
#include <string.h>

#define FIRST_DECODED 0xA0

struct scan {
    const char *at;
    const char *end;
    GString *out;
};

static bool has_prefix(const struct scan *scan, const char *prefix)
{
    gsize length = strlen(prefix);

    return (gsize)(scan->end - scan->at) >= length && memcmp(scan->at, prefix, length) == 0;
}

/* The number of so many hexadecimal digits, -1 when there are not as many. */
static gint64 hexadecimal(const char *at, const char *end, guint digits)
{
    gint64 value = 0;

    if ((gsize)(end - at) < digits)
        return -1;
    for (guint i = 0; i < digits; i++) {
        int digit = g_ascii_xdigit_value(at[i]);
        if (digit < 0)
            return -1;
        value = value << 4 | digit;
    }
    return value;
}

static bool is_surrogate(gint64 code, gint64 first)
{
    return code >= first && code < first + 0x400;
}

static bool append_code(struct scan *scan, gint64 code, gsize taken)
{
    if (code < FIRST_DECODED || !g_unichar_validate((gunichar)code))
        return false;
    g_string_append_unichar(scan->out, (gunichar)code);
    scan->at += taken;
    return true;
}

/* prefix and four digits, twice for a pair of surrogates. */
static bool take_unit(struct scan *scan, const char *prefix)
{
    gsize length = strlen(prefix);

    if (!has_prefix(scan, prefix))
        return false;
    gint64 code = hexadecimal(scan->at + length, scan->end, 4);
    if (!is_surrogate(code, 0xD800))
        return append_code(scan, code, length + 4);
    struct scan second = {.at = scan->at + length + 4, .end = scan->end};
    if (!has_prefix(&second, prefix))
        return false;
    gint64 low = hexadecimal(second.at + length, second.end, 4);
    if (!is_surrogate(low, 0xDC00))
        return false;
    return append_code(scan, 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00), 2 * length + 8);
}

/* DXF: a code page by one digit, and a character of two bytes in it. A gaiji becomes what the
 * converter makes of it, never nothing. */
static bool take_multibyte(struct scan *scan)
{
    static const char *const charsets[] = {"CP932", "BIG5-HKSCS", "CP949", NULL, "GB18030"};

    if (!has_prefix(scan, "\\M+") || scan->end - scan->at < 8)
        return false;
    int page = scan->at[3] - '1';
    gint64 code = hexadecimal(scan->at + 4, scan->end, 4);
    bool known = page >= 0 && page < (int)G_N_ELEMENTS(charsets) && charsets[page];
    if (!known || code < 0x8140)
        return false;
    const guint8 bytes[2] = {(guint8)(code >> 8), (guint8)code};
    g_autoptr(Decoder) decoder = decoder_open(charsets[page]);
    decoder_feed(decoder, bytes, sizeof bytes, true, scan->out);
    scan->at += 8;
    return true;
}

/* STEP: units of UTF-16 (X2) or UCS-4 (X4) up to "\X0\". */
static bool take_run(struct scan *scan, const char *prefix, guint digits)
{
    if (!has_prefix(scan, prefix))
        return false;
    struct scan run = {.at = scan->at + strlen(prefix), .end = scan->end, .out = scan->out};
    gsize before = scan->out->len;
    gint64 high = 0;

    for (gint64 code; (code = hexadecimal(run.at, run.end, digits)) >= 0; run.at += digits) {
        if (is_surrogate(code, 0xD800)) {
            high = code;
            continue;
        }
        if (high && is_surrogate(code, 0xDC00))
            code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00);
        high = 0;
        g_string_append_unichar(
            run.out, code > 0x1F && g_unichar_validate((gunichar)code) ? (gunichar)code : 0xFFFD);
    }
    if (has_prefix(&run, "\\X0\\"))
        run.at += 4;
    if (scan->out->len == before)
        return false;
    scan->at = run.at;
    return true;
}

static bool take_escape(struct scan *scan)
{
    return take_unit(scan, "\\u") || take_unit(scan, "\\U+") || take_multibyte(scan) ||
           take_run(scan, "\\X2\\", 4) || take_run(scan, "\\X4\\", 8);
}

static bool may_have_escapes(const char *text, gsize length)
{
    const char *end = text + length;

    for (const char *at = text; (at = memchr(at, '\\', (gsize)(end - at))); at++)
        if (at + 5 < end && strchr("uUMX", at[1]) && at[1])
            return true;
    return false;
}

char *text_unescape(const char *text, gsize length, gsize *decoded_length)
{
    if (!may_have_escapes(text, length))
        return NULL;
    struct scan scan = {.at = text, .end = text + length, .out = g_string_sized_new(length)};
    while (scan.at < scan.end) {
        const char *next = memchr(scan.at, '\\', (gsize)(scan.end - scan.at));
        next = next ? next : scan.end;
        g_string_append_len(scan.out, scan.at, next - scan.at);
        scan.at = next;
        if (scan.at < scan.end && !take_escape(&scan))
            g_string_append_c(scan.out, *scan.at++);
    }
    *decoded_length = scan.out->len;
    return g_string_free(scan.out, FALSE);
}
