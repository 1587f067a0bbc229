/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "picture_size.h"

#include "big_endian.h"

#include <string.h>

/* An image whose header is not understood counts from here. */
#define BYTES_BIG  (60 * 1024)
#define LONG_SIDE  200
#define SHORT_SIDE 60

static guint little_16(const guint8 *at)
{
    return (guint)at[1] << 8 | (guint)at[0];
}

static guint little_32(const guint8 *at)
{
    return little_16(at + 2) << 16 | little_16(at);
}

/* Frame headers are C0 to CF but for C4, C8 and CC (ITU-T T.81, B.1.1.3). */
static bool is_frame(guint8 marker)
{
    return (marker & 0xF0) == 0xC0 && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

static bool jpeg_size(const guint8 *bytes, gsize size, guint *width, guint *height)
{
    for (gsize at = 2; at + 9 < size && bytes[at] == 0xFF;) {
        if (is_frame(bytes[at + 1])) {
            *height = big_16(bytes + at + 5);
            *width = big_16(bytes + at + 7);
            return true;
        }
        at += 2 + MAX(big_16(bytes + at + 2), 2U);
    }
    return false;
}

bool picture_size(const guint8 *bytes, gsize size, guint *width, guint *height)
{
    if (size >= 24 && memcmp(bytes, "\211PNG\r\n\032\n", 8) == 0) {
        *width = big_32(bytes + 16);
        *height = big_32(bytes + 20);
        return true;
    }
    if (size >= 10 && memcmp(bytes, "GIF8", 4) == 0) {
        *width = little_16(bytes + 6);
        *height = little_16(bytes + 8);
        return true;
    }
    if (size >= 26 && memcmp(bytes, "BM", 2) == 0) {
        *width = little_32(bytes + 18);
        guint32 rows = little_32(bytes + 22);
        *height = rows > G_MAXINT32 ? -rows : rows;
        return true;
    }
    return size >= 4 && memcmp(bytes, "\377\330\377", 3) == 0 &&
           jpeg_size(bytes, size, width, height);
}

bool picture_may_show_text(const guint8 *head, gsize size, guint64 whole)
{
    guint width = 0;
    guint height = 0;

    if (whole < PICTURE_BYTES_LEAST)
        return false;
    if (!picture_size(head, size, &width, &height))
        return whole >= BYTES_BIG;
    return MAX(width, height) >= LONG_SIDE && MIN(width, height) >= SHORT_SIDE;
}
