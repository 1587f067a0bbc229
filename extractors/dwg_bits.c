/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dwg_bits.h"

#include "encoding.h"
#include "little_endian.h"
#include "wide_text.h"

#define TEXT_MOST 0x10000U

struct dwg_bits dwg_bits_of(const guint8 *bytes, gsize size, enum dwg_release release)
{
    return (struct dwg_bits){.bytes = bytes, .end = size * 8, .release = release};
}

static bool has(struct dwg_bits *bits, gsize count)
{
    if (bits->at > bits->end || bits->end - bits->at < count)
        bits->has_failed = true;
    return !bits->has_failed;
}

guint dwg_take_bits(struct dwg_bits *bits, guint count)
{
    guint number = 0;

    if (!has(bits, count))
        return 0;
    for (guint i = 0; i < count; i++, bits->at++)
        number = number << 1 | ((guint)bits->bytes[bits->at / 8] >> (7 - bits->at % 8) & 1U);
    return number;
}

void dwg_skip_bits(struct dwg_bits *bits, gsize count)
{
    if (has(bits, count))
        bits->at += count;
}

bool dwg_take_b(struct dwg_bits *bits)
{
    return dwg_take_bits(bits, 1) != 0;
}

guint dwg_take_rc(struct dwg_bits *bits)
{
    guint shift = bits->at % 8;

    if (!has(bits, 8))
        return 0;
    const guint8 *at = bits->bytes + bits->at / 8;
    bits->at += 8;
    return shift == 0 ? at[0] : (guint)(at[0] << shift | at[1] >> (8 - shift)) & 0xFF;
}

guint dwg_take_rs(struct dwg_bits *bits)
{
    guint low = dwg_take_rc(bits);

    return low | dwg_take_rc(bits) << 8;
}

guint32 dwg_take_rl(struct dwg_bits *bits)
{
    guint32 low = dwg_take_rs(bits);

    return low | (guint32)dwg_take_rs(bits) << 16;
}

static void take_bytes(struct dwg_bits *bits, guint8 *to, guint count)
{
    for (guint i = 0; i < count; i++)
        to[i] = (guint8)dwg_take_rc(bits);
}

double dwg_take_rd(struct dwg_bits *bits)
{
    guint8 bytes[8];

    take_bytes(bits, bytes, sizeof bytes);
    return little_double(bytes);
}

guint dwg_take_bs(struct dwg_bits *bits)
{
    switch (dwg_take_bits(bits, 2)) {
    case 0:
        return dwg_take_rs(bits);
    case 1:
        return dwg_take_rc(bits);
    case 2:
        return 0;
    default:
        return 256;
    }
}

guint32 dwg_take_bl(struct dwg_bits *bits)
{
    switch (dwg_take_bits(bits, 2)) {
    case 0:
        return dwg_take_rl(bits);
    case 1:
        return dwg_take_rc(bits);
    default:
        return 0;
    }
}

guint64 dwg_take_bll(struct dwg_bits *bits)
{
    guint count = dwg_take_bits(bits, 3);
    guint64 number = 0;

    for (guint i = 0; i < count; i++)
        number |= (guint64)dwg_take_rc(bits) << (8 * i);
    return number;
}

double dwg_take_bd(struct dwg_bits *bits)
{
    switch (dwg_take_bits(bits, 2)) {
    case 0:
        return dwg_take_rd(bits);
    case 1:
        return 1.0;
    default:
        return 0.0;
    }
}

double dwg_take_dd(struct dwg_bits *bits, double otherwise)
{
    guint8 bytes[8];

    memcpy(bytes, &otherwise, sizeof bytes);
    switch (dwg_take_bits(bits, 2)) {
    case 0:
        return otherwise;
    case 1:
        take_bytes(bits, bytes, 4);
        break;
    case 2:
        take_bytes(bits, bytes + 4, 2);
        take_bytes(bits, bytes, 4);
        break;
    default:
        take_bytes(bits, bytes, 8);
        break;
    }
    return little_double(bytes);
}

void dwg_skip_bt(struct dwg_bits *bits)
{
    if (bits->release < DWG_2000 || !dwg_take_b(bits))
        dwg_take_bd(bits);
}

bool dwg_take_be(struct dwg_bits *bits)
{
    if (bits->release >= DWG_2000 && dwg_take_b(bits))
        return false;
    dwg_take_bd(bits);
    dwg_take_bd(bits);
    return dwg_take_bd(bits) < 0;
}

guint64 dwg_take_handle(struct dwg_bits *bits, guint64 own)
{
    guint code = dwg_take_bits(bits, 4);
    guint count = dwg_take_bits(bits, 4);
    guint64 number = 0;

    for (guint i = 0; i < MIN(count, 8); i++)
        number = number << 8 | dwg_take_rc(bits);
    switch (code) {
    case 0x6:
        return own + 1;
    case 0x8:
        return own - 1;
    case 0xA:
        return own + number;
    case 0xC:
        return own - number;
    default:
        return number;
    }
}

/* Seven bits a byte, the lowest first; the highest bit says that more come. */
static guint64 take_sevens(struct dwg_bits *bits, guint *shift)
{
    guint64 number = 0;
    guint byte;

    *shift = 0;
    do {
        byte = dwg_take_rc(bits);
        number |= (guint64)(byte & 0x7F) << *shift;
        *shift += 7;
    } while ((byte & 0x80) && *shift < 63 && !bits->has_failed);
    return number;
}

guint64 dwg_take_mc(struct dwg_bits *bits)
{
    guint shift;

    return take_sevens(bits, &shift);
}

/* The second highest bit of the last byte is the sign. */
gint64 dwg_take_signed_mc(struct dwg_bits *bits)
{
    guint shift;
    guint64 number = take_sevens(bits, &shift);
    guint64 sign = (guint64)1 << (shift - 1);

    return number & sign ? -(gint64)(number & ~sign) : (gint64)number;
}

/* Two bytes at a time, fifteen bits of them. */
guint32 dwg_take_ms(struct dwg_bits *bits)
{
    guint32 number = 0;
    guint word;
    guint shift = 0;

    do {
        word = dwg_take_rs(bits);
        number |= (guint32)(word & 0x7FFF) << shift;
        shift += 15;
    } while ((word & 0x8000) && shift < 30 && !bits->has_failed);
    return number;
}

char *dwg_decode(const guint8 *bytes, gsize length, guint code_page)
{
    g_autofree char *name = g_strdup_printf("cp%u", code_page);
    const char *charset = encoding_find(name);
    gsize size = strnlen((const char *)bytes, length);

    /* Many programs that are not AutoCAD name a western code page whatever they write. */
    if (charset == NULL || code_page == 1252)
        return encoding_decode_name((const char *)bytes, size);
    g_autoptr(Decoder) decoder = decoder_open(charset);
    GString *text = g_string_new(NULL);
    decoder_feed(decoder, bytes, size, true, text);
    return g_string_free(text, FALSE);
}

char *dwg_wide_text(struct dwg_bits *bits, gsize units)
{
    if (units > TEXT_MOST || !has(bits, units * 16))
        return g_strdup("");
    g_autofree guint8 *bytes = g_malloc(units * 2 + 2);
    take_bytes(bits, bytes, (guint)units * 2);
    return wide_decode(bytes, units);
}

char *dwg_take_text(struct dwg_bits *bits, guint code_page)
{
    gsize length = dwg_take_bs(bits);

    if (bits->release >= DWG_2007)
        return dwg_wide_text(bits, length);
    if (!has(bits, length * 8))
        return g_strdup("");
    g_autofree guint8 *bytes = g_malloc(length + 1);
    take_bytes(bits, bytes, (guint)length);
    return dwg_decode(bytes, length, code_page);
}
