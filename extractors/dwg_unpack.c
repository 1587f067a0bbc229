/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dwg_unpack.h"

#include <string.h>

struct unpacker {
    const guint8 *at;
    const guint8 *end;
    GByteArray *out;
    gsize start; /* of what is unpacked here in out */
    gsize most;
    bool has_failed;
};

static guint take(struct unpacker *unpacker)
{
    if (unpacker->at >= unpacker->end) {
        unpacker->has_failed = true;
        return 0;
    }
    return *unpacker->at++;
}

static bool has_room(struct unpacker *unpacker, gsize count)
{
    if (count > unpacker->most - (unpacker->out->len - unpacker->start))
        unpacker->has_failed = true;
    return !unpacker->has_failed;
}

/* Copies what came out before; the copy may overlap itself. */
static void copy_back(struct unpacker *unpacker, gsize distance, gsize count)
{
    gsize have = unpacker->out->len - unpacker->start;

    if (distance == 0 || distance > have || !has_room(unpacker, count)) {
        unpacker->has_failed = true;
        return;
    }
    gsize from = unpacker->out->len - distance;
    g_byte_array_set_size(unpacker->out, (guint)(unpacker->out->len + count));
    guint8 *to = unpacker->out->data + unpacker->out->len - count;
    for (gsize i = 0; i < count; i++)
        to[i] = unpacker->out->data[from + i];
}

/* ---- release 2004 ---- */

/* A length that goes on: each zero byte is 255 more. */
static gsize take_long(struct unpacker *unpacker, gsize base)
{
    guint byte = take(unpacker);

    while (byte == 0 && !unpacker->has_failed) {
        base += 0xFF;
        byte = take(unpacker);
    }
    return base + byte;
}

static void copy_literals(struct unpacker *unpacker, gsize count)
{
    if ((gsize)(unpacker->end - unpacker->at) < count || !has_room(unpacker, count)) {
        unpacker->has_failed = true;
        return;
    }
    g_byte_array_append(unpacker->out, unpacker->at, (guint)count);
    unpacker->at += count;
}

/* Returns the next code. */
static guint take_literals(struct unpacker *unpacker, guint code)
{
    if (code & 0xF0)
        return code;
    copy_literals(unpacker, (code ? code : take_long(unpacker, 0x0F)) + 3);
    return take(unpacker);
}

struct back {
    gsize count;
    gsize distance;
    guint literals; /* to follow; 0: their length follows */
};

/* Codes by their upper bits: a near copy, a copy far away, a long one. */
static struct back take_back(struct unpacker *unpacker, guint code)
{
    struct back back = {0};

    if (code >= 0x40) {
        back.count = (code >> 4) - 1;
        back.distance = ((code >> 2 & 3) | take(unpacker) << 2) + 1;
        back.literals = code & 3;
        return back;
    }
    guint mask = code >= 0x20 ? 0x1F : 0x07;
    back.count = (code & mask ? code & mask : take_long(unpacker, mask)) + 2;
    guint first = take(unpacker);
    guint second = take(unpacker);
    back.distance = (first >> 2 | second << 6) + (code >= 0x20 ? 1 : 0x4000);
    if (code < 0x20)
        back.distance += (code & 8) << 11;
    back.literals = first & 3;
    return back;
}

bool dwg_unpack_2004(const guint8 *packed, gsize size, gsize most, GByteArray *out)
{
    struct unpacker unpacker = {packed, packed + size, out, out->len, most, false};
    guint code = take_literals(&unpacker, take(&unpacker));

    while (code != 0x11 && !unpacker.has_failed) {
        if (code < 0x10)
            return false;
        struct back back = take_back(&unpacker, code);
        copy_back(&unpacker, back.distance, back.count);
        if (back.literals > 0) {
            copy_literals(&unpacker, back.literals);
            code = take(&unpacker);
        } else {
            code = take_literals(&unpacker, take(&unpacker));
        }
    }
    return !unpacker.has_failed;
}

/* ---- release 2007 ---- */

/* Literals are stored in groups of 32 and a rest, in an order of their own: pairs of where a
 * piece lies in the source and how long it is, one after the other (5.13.2). */
static const guint8 literal_orders[33][17] = {
    {0},
    {0, 1},
    {1, 1, 0, 1},
    {2, 1, 1, 1, 0, 1},
    {0, 4},
    {4, 1, 0, 4},
    {5, 1, 1, 4, 0, 1},
    {6, 1, 5, 1, 1, 4, 0, 1},
    {0, 8},
    {8, 1, 0, 8},
    {9, 1, 1, 8, 0, 1},
    {10, 1, 9, 1, 1, 8, 0, 1},
    {8, 4, 0, 8},
    {12, 1, 8, 4, 0, 8},
    {13, 1, 9, 4, 1, 8, 0, 1},
    {14, 1, 13, 1, 9, 4, 1, 8, 0, 1},
    {8, 8, 0, 8},
    {9, 8, 8, 1, 0, 8},
    {17, 1, 9, 8, 1, 8, 0, 1},
    {18, 1, 17, 1, 16, 1, 8, 8, 0, 8},
    {16, 4, 8, 8, 0, 8},
    {20, 1, 16, 4, 8, 8, 0, 8},
    {21, 1, 20, 1, 16, 4, 8, 8, 0, 8},
    {22, 1, 21, 1, 20, 1, 16, 4, 8, 8, 0, 8},
    {16, 8, 8, 8, 0, 8},
    {17, 8, 16, 1, 8, 8, 0, 8},
    {25, 1, 17, 8, 16, 1, 8, 8, 0, 8},
    {26, 1, 25, 1, 17, 8, 16, 1, 8, 8, 0, 8},
    {24, 4, 16, 8, 8, 8, 0, 8},
    {28, 1, 24, 4, 16, 8, 8, 8, 0, 8},
    {29, 1, 28, 1, 24, 4, 16, 8, 8, 8, 0, 8},
    {30, 1, 26, 4, 18, 8, 10, 8, 2, 8, 1, 1, 0, 1},
    {24, 8, 16, 8, 8, 8, 0, 8},
};

static void copy_ordered(struct unpacker *unpacker, gsize count)
{
    if ((gsize)(unpacker->end - unpacker->at) < count || !has_room(unpacker, count)) {
        unpacker->has_failed = true;
        return;
    }
    while (count > 0) {
        gsize group = MIN(count, 32);
        const guint8 *order = literal_orders[group];
        for (guint i = 0; order[i + 1] != 0; i += 2)
            g_byte_array_append(unpacker->out, unpacker->at + order[i], order[i + 1]);
        unpacker->at += group;
        count -= group;
    }
}

static gsize take_literal_length(struct unpacker *unpacker, guint code)
{
    gsize length = code + 8;

    if (length != 0x17)
        return length;
    guint more = take(unpacker);
    length += more;
    if (more != 0xFF)
        return length;
    do {
        more = take(unpacker);
        more |= take(unpacker) << 8;
        length += more;
    } while (more == 0xFFFF && !unpacker->has_failed);
    return length;
}

/* Returns the code whose lower bits say how many literals follow. */
static guint take_back_2007(struct unpacker *unpacker, guint code, struct back *back)
{
    guint first;

    switch (code >> 4) {
    case 0:
        first = take(unpacker);
        back->count = (code & 0xF) + 0x13;
        code = take(unpacker);
        back->count += code >> 3 & 0x10;
        back->distance = ((code & 0x78) << 5) + 1 + first;
        return code;
    case 1:
        first = take(unpacker);
        back->count = (code & 0xF) + 3;
        code = take(unpacker);
        back->distance = ((code & 0xF8) << 5) + 1 + first;
        return code;
    case 2:
        back->distance = take(unpacker);
        back->distance |= take(unpacker) << 8;
        back->count = code & 7;
        if ((code & 8) == 0) {
            code = take(unpacker);
            back->count += code & 0xF8;
            return code;
        }
        back->distance++;
        back->count += take(unpacker) << 3;
        code = take(unpacker);
        back->count += ((code & 0xF8) << 8) + 0x100;
        return code;
    default:
        back->count = code >> 4;
        back->distance = code & 15;
        code = take(unpacker);
        back->distance += ((code & 0xF8) << 1) + 1;
        return code;
    }
}

/* Copies until literals come; returns how many, or 0 with the code of their length in next. */
static gsize copy_runs(struct unpacker *unpacker, guint code, guint *next)
{
    while (!unpacker->has_failed) {
        struct back back = {0};
        code = take_back_2007(unpacker, code, &back);
        copy_back(unpacker, back.distance, back.count);
        if ((code & 7) != 0 || unpacker->at >= unpacker->end)
            return code & 7;
        code = take(unpacker);
        if (code >> 4 == 0)
            break;
        if (code >> 4 == 15)
            code &= 15;
    }
    *next = code;
    return 0;
}

bool dwg_unpack_2007(const guint8 *packed, gsize size, gsize most, GByteArray *out)
{
    struct unpacker unpacker = {packed, packed + size, out, out->len, most, false};
    guint code = take(&unpacker);
    gsize literals = 0;

    if ((code & 0xF0) == 0x20) {
        take(&unpacker);
        take(&unpacker);
        literals = take(&unpacker) & 7;
    }
    while (unpacker.at < unpacker.end && !unpacker.has_failed) {
        copy_ordered(&unpacker, literals ? literals : take_literal_length(&unpacker, code));
        if (unpacker.at >= unpacker.end)
            break;
        literals = copy_runs(&unpacker, take(&unpacker), &code);
    }
    return !unpacker.has_failed;
}

guint8 *dwg_deinterleave(const guint8 *encoded, gsize size, gsize blocks, gsize data_bytes)
{
    if (blocks == 0 || blocks > size / 255)
        return NULL;
    guint8 *data = g_malloc(blocks * data_bytes);
    for (gsize block = 0; block < blocks; block++)
        for (gsize i = 0; i < data_bytes; i++)
            data[block * data_bytes + i] = encoded[i * blocks + block];
    return data;
}
