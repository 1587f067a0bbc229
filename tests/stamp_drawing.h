/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Pages with stamps on them, drawn: no font is needed.
 */
#ifndef MARUHI_TESTS_STAMP_DRAWING_H
#define MARUHI_TESTS_STAMP_DRAWING_H

#include "stamp_glyphs.h"

#include <glib.h>
#include <leptonica/allheaders.h>
#include <math.h>
#include <stdbool.h>

/* A4 at 150 dpi. */
#define WIDTH  1240
#define HEIGHT 1754
#define DPI    150

/* What stands on a page: a ring or a frame, characters in it. */
struct drawing {
    float x, y;      /* centre */
    float character; /* side of a character */
    float ring;      /* radius, or 0 */
    float frame;     /* margin of a frame around the characters, or 0 */
    float angle;     /* degrees clockwise */
    const guint64 *glyphs[3];
    l_uint32 colour;
};

static inline guint glyph_count(const struct drawing *drawing)
{
    guint count = 0;

    while (count < 3 && drawing->glyphs[count])
        count++;
    return count;
}

static inline bool on_glyph(const struct drawing *drawing, float u, float v)
{
    guint count = glyph_count(drawing);
    float column = u / drawing->character + (float)count / 2;
    float row = v / drawing->character + 0.5F;

    if (column < 0 || row < 0 || row >= 1 || column >= (float)count)
        return false;
    guint index = (guint)column;
    guint x = (guint)((column - (float)index) * GLYPH_SIDE), y = (guint)(row * GLYPH_SIDE);
    return drawing->glyphs[index][y] >> (GLYPH_SIDE - 1 - x) & 1;
}

static inline bool on_line(const struct drawing *drawing, float u, float v)
{
    float weight = drawing->character * 0.04F;

    if (drawing->ring > 0)
        return fabsf(hypotf(u, v) - drawing->ring) < weight;
    if (drawing->frame <= 0)
        return false;
    float half_width = drawing->character * (float)glyph_count(drawing) / 2 + drawing->frame;
    float half_height = drawing->character / 2 + drawing->frame;
    float from_edge = MAX(fabsf(u) - half_width, fabsf(v) - half_height);
    return fabsf(from_edge) < weight;
}

static inline void draw(PIX *pix, const struct drawing *drawing)
{
    float angle = drawing->angle * (float)(G_PI / 180), c = cosf(angle), s = sinf(angle);
    int reach = (int)(drawing->character * 2.5F + drawing->ring + drawing->frame);

    for (int dy = -reach; dy <= reach; dy++)
        for (int dx = -reach; dx <= reach; dx++) {
            float u = (float)dx * c + (float)dy * s, v = (float)dy * c - (float)dx * s;
            if (on_glyph(drawing, u, v) || on_line(drawing, u, v))
                pixSetPixel(pix, (int)drawing->x + dx, (int)drawing->y + dy, drawing->colour);
        }
}

/* A page with what looks like lines of text. */
static inline PIX *draw_page(void)
{
    PIX *pix = pixCreate(WIDTH, HEIGHT, 32);

    pixSetAllArbitrary(pix, 0xffffff00);
    for (int line = 0; line < 30; line++)
        for (int letter = 0; letter < 44; letter++) {
            BOX *box = boxCreate(150 + letter * 21, 500 + line * 36, 4 + letter * line % 13, 16);
            pixSetInRectArbitrary(pix, box, 0x20202000);
            boxDestroy(&box);
        }
    return pix;
}

static const struct drawing maruhi = {
    .x = 900, .y = 260, .character = 64, .ring = 50, .glyphs = {glyph_hi}, .colour = 0xd0202000};

static const struct drawing shagaihi = {.x = 420,
                                        .y = 240,
                                        .character = 52,
                                        .frame = 14,
                                        .angle = 4,
                                        .glyphs = {glyph_sha, glyph_gai, glyph_hi},
                                        .colour = 0xd0202000};

#endif
