/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "picture_blank.h"

#include <glib.h>
#include <leptonica/allheaders.h>
#include <stdlib.h>

/* A page whose share of other shades is below this has nothing on it. */
#define BLANK_SHARE 0.00015

/* Of every other row every other pixel. Leptonica keeps the first pixel in the highest bits. */
static void count_shades(const PIX *grey, guint counts[256])
{
    const int width = pixGetWidth(grey), height = pixGetHeight(grey), wpl = pixGetWpl(grey);
    guint others[256] = {0}; /* two rows of counts: one shade follows itself mostly */

    for (int y = 0; y < height; y += 2) {
        const l_uint32 *row = pixGetData((PIX *)grey) + (gsize)y * (gsize)wpl;
        for (int x = 0; x + 4 <= width; x += 4) {
            counts[row[x / 4] >> 24]++;
            others[row[x / 4] >> 8 & 255]++;
        }
        for (int x = width & ~3; x < width; x += 2)
            counts[GET_DATA_BYTE(row, x)]++;
    }
    for (int i = 0; i < 256; i++)
        counts[i] += others[i];
}

bool picture_is_blank(PIX *grey)
{
    guint counts[256] = {0};
    double total = 0, far = 0, sum = 0;
    int median = 0;

    if (pixGetDepth(grey) != 8)
        return false;
    count_shades(grey, counts);
    for (int i = 0; i < 256; i++)
        total += counts[i];
    for (int i = 0; i < 256 && sum < total / 2; i++, median = i - 1)
        sum += counts[i];
    for (int i = 0; i < 256; i++)
        if (abs(i - median) > 48)
            far += counts[i];
    return far < total * BLANK_SHARE;
}
