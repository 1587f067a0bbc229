/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compressed_rtf.h"

#include "little_endian.h"

#define HEADER       16
#define COMPRESSED   0x75465A4CU /* "LZFu" */
#define UNCOMPRESSED 0x414C454DU /* "MELA" */
#define RING         4096U

/* What every text may refer to from the start (2.1.2.1). */
static const char prefix[] =
    "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern "
    "\\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0"
    "\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";

struct ring {
    guint8 bytes[RING];
    guint write;
};

static void put(struct ring *ring, GByteArray *out, guint8 byte)
{
    ring->bytes[ring->write] = byte;
    ring->write = (ring->write + 1) % RING;
    g_byte_array_append(out, &byte, 1);
}

/* Twelve bits say where, four how many but two. False: where to write is the end's mark. */
static bool copy(struct ring *ring, GByteArray *out, guint reference)
{
    guint from = reference >> 4;
    guint length = (reference & 0xF) + 2;

    if (from == ring->write)
        return false;
    for (guint i = 0; i < length; i++)
        put(ring, out, ring->bytes[(from + i) % RING]);
    return true;
}

/* Each bit of a byte says whether one byte or one reference comes. */
static void unpack(const guint8 *at, const guint8 *end, guint32 most, GByteArray *out)
{
    struct ring ring = {.write = sizeof prefix - 1};
    bool more = true;

    memcpy(ring.bytes, prefix, sizeof prefix - 1);
    while (more && at < end && out->len < most) {
        guint kinds = *at++;
        for (guint bit = 0; bit < 8 && more && at < end; bit++) {
            if (!(kinds >> bit & 1)) {
                put(&ring, out, *at++);
            } else {
                more = end - at >= 2 && copy(&ring, out, (guint)at[0] << 8 | at[1]);
                at += MIN(end - at, 2);
            }
        }
    }
}

GByteArray *compressed_rtf_unpack(struct budget *budget, const guint8 *bytes, gsize size,
                                  guint32 most)
{
    if (size <= HEADER)
        return NULL;
    guint32 kind = little_32(bytes + 8);
    guint32 plain = MIN(little_32(bytes + 4), most);
    /* A reference takes two bytes and gives seventeen. */
    guint64 at_most = MIN((guint64)(size - HEADER) * 9, plain);
    if ((kind != COMPRESSED && kind != UNCOMPRESSED) ||
        !budget_spend(budget, BUDGET_UNPACKED, at_most))
        return NULL;
    GByteArray *out = g_byte_array_new();
    if (kind == COMPRESSED)
        unpack(bytes + HEADER, bytes + size, plain, out);
    else
        g_byte_array_append(out, bytes + HEADER, (guint)MIN(size - HEADER, plain));
    if (out->len > 0)
        return out;
    g_byte_array_unref(out);
    return NULL;
}
