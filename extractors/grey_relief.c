/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "grey_relief.h"

#include <glib.h>
#include <leptonica/allheaders.h>
#include <string.h>

/* Shades with a margin of half a square on each side. Ink is bright here. */
struct shades {
    int width, height, margin;
    guint8 *values;
};

static gsize row_of(const struct shades *shades)
{
    return (gsize)shades->width + 2 * (gsize)shades->margin;
}

static gsize rows_of(const struct shades *shades)
{
    return (gsize)shades->height + 2 * (gsize)shades->margin;
}

static bool shades_open(struct shades *shades, int width, int height, int margin)
{
    *shades = (struct shades){width, height, margin, NULL};
    shades->values = g_try_malloc(row_of(shades) * rows_of(shades));
    return shades->values != NULL;
}

/* Each value becomes the least of itself and the one so many behind it. */
static void take_least(guint8 *values, gsize count, gsize behind)
{
    for (gsize i = 0; i < count; i++)
        values[i] = MIN(values[i], values[i + behind]);
}

static void take_most(guint8 *values, gsize count, gsize behind)
{
    for (gsize i = 0; i < count; i++)
        values[i] = MAX(values[i], values[i + behind]);
}

/* Of each square of values the least, or the most, comes to its first corner: twice as many values
 * are known each time. */
static void spread(struct shades *shades, bool most)
{
    void (*take)(guint8 * values, gsize count, gsize behind) = most ? take_most : take_least;
    int side = 2 * shades->margin + 1;
    gsize row = row_of(shades), all = row * rows_of(shades);

    for (int known = 1, step; known < side; known += step) {
        step = MIN(known, side - known);
        take(shades->values, all - (gsize)step, (gsize)step);
    }
    for (int known = 1, step; known < side; known += step) {
        step = MIN(known, side - known);
        take(shades->values, all - (gsize)step * row, (gsize)step * row);
    }
}

/* From the corners of the squares back to their middles, with a margin of that value. */
static void centre(struct shades *shades, guint8 margin)
{
    gsize row = row_of(shades), side = (gsize)shades->margin, width = (gsize)shades->width;

    for (gsize y = (gsize)shades->height; y-- > 0;) {
        guint8 *to = shades->values + (y + side) * row;
        memmove(to + side, shades->values + y * row, width);
        memset(to, margin, side);
        memset(to + side + width, margin, side);
    }
    memset(shades->values, margin, side * row);
    memset(shades->values + (rows_of(shades) - side) * row, margin, side * row);
}

static void read_shades(struct shades *shades, const PIX *bytes, bool light)
{
    const gsize row = row_of(shades), wpl = (gsize)pixGetWpl(bytes);
    const guint8 *from = (const guint8 *)pixGetData((PIX *)bytes);

    for (gsize y = 0; y < (gsize)shades->height; y++) {
        const guint8 *line = from + y * wpl * 4;
        guint8 *to = shades->values + y * row;
        for (int x = 0; x < shades->width; x++)
            to[x] = light ? line[x] : (guint8)(255 - line[x]);
    }
}

/* Where ink stands out from its opening. */
static PIX *standing_out(const struct shades *ink, const PIX *bytes, int contrast, bool light)
{
    PIX *bits = pixCreate(ink->width, ink->height, 1);
    const gsize row = row_of(ink), wpl = (gsize)pixGetWpl(bytes);
    const guint8 *from = (const guint8 *)pixGetData((PIX *)bytes);

    for (int y = 0; bits && y < ink->height; y++) {
        const guint8 *line = from + (gsize)y * wpl * 4, *ground = ink->values + (gsize)y * row;
        l_uint32 *to = pixGetData(bits) + (gsize)y * (gsize)pixGetWpl(bits);
        for (int x = 0; x < ink->width; x++)
            if ((light ? line[x] : 255 - line[x]) - ground[x] >= contrast)
                SET_DATA_BIT(to, x);
    }
    return bits;
}

struct Pix *grey_relief(struct Pix *grey, int side, int contrast, bool light)
{
    struct shades shades;
    PIX *bytes = pixEndianByteSwapNew(grey), *bits = NULL;

    if (bytes && shades_open(&shades, pixGetWidth(grey), pixGetHeight(grey), side / 2)) {
        read_shades(&shades, bytes, light);
        centre(&shades, 255);
        spread(&shades, false);
        centre(&shades, 0);
        spread(&shades, true);
        bits = standing_out(&shades, bytes, contrast, light);
        g_free(shades.values);
    }
    pixDestroy(&bytes);
    return bits;
}
