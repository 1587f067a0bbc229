/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page_picture.h"

#include <leptonica/allheaders.h>

#define SIDE_MOST 1400
#define SHADES    64

static PIX *scaled_down(PIX *pix)
{
    int longer = MAX(pixGetWidth(pix), pixGetHeight(pix));
    PIX *colour = pixConvertTo32(pix);

    if (colour == NULL || longer <= SIDE_MOST)
        return colour;
    l_float32 scale = (l_float32)SIDE_MOST / (l_float32)longer;
    PIX *scaled = pixScaleAreaMap(colour, scale, scale);
    pixDestroy(&colour);
    return scaled;
}

static void draw_frame(PIX *pix, const struct page_frame *frame)
{
    static const guint8 colours[][3] = {{40, 90, 220}, {240, 140, 0}, {220, 0, 40}};
    static const int widths[] = {1, 4, 4};
    const guint8 *colour = colours[frame->kind];
    float width = (float)pixGetWidth(pix), height = (float)pixGetHeight(pix);
    int left = (int)(frame->box.left * width) - 3, top = (int)(frame->box.top * height) - 3;
    BOX *box = boxCreate(MAX(left, 0), MAX(top, 0), (int)(frame->box.right * width) + 3 - left,
                         (int)(frame->box.bottom * height) + 3 - top);

    pixRenderBoxArb(pix, box, widths[frame->kind], colour[0], colour[1], colour[2]);
    boxDestroy(&box);
}

GBytes *page_picture_draw(PIX *pix, const GArray *frames)
{
    PIX *page = scaled_down(pix);
    l_uint8 *bytes = NULL;
    size_t size = 0;

    for (guint i = 0; page && i < frames->len; i++)
        draw_frame(page, &g_array_index(frames, struct page_frame, i));
    PIX *simple = page ? pixOctreeQuantNumColors(page, SHADES, 0) : NULL;
    if (simple)
        pixWriteMemPng(&bytes, &size, simple, 0);
    pixDestroy(&page);
    pixDestroy(&simple);
    GBytes *picture = bytes ? g_bytes_new(bytes, size) : NULL;
    lept_free(bytes);
    return picture;
}
