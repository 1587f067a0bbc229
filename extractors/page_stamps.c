/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page_stamps.h"

#include "stamp.h"

#include <leptonica/allheaders.h>
#include <string.h>

/* Pictures of stamps: the longer side, pixels; what is shown around the stamp, a share of its
 * own size; shades. */
#define PICTURE_SIDE   160
#define PICTURE_MARGIN 0.25F
#define PICTURE_SHADES 32

/* A picture larger than this is not given, bytes. */
#define PICTURE_MOST (32U * 1024U)

static BOX *around(const PIX *pix, const struct text_box *box)
{
    float width = (float)pixGetWidth(pix), height = (float)pixGetHeight(pix);
    float margin_x = (box->right - box->left) * width * PICTURE_MARGIN;
    float margin_y = (box->bottom - box->top) * height * PICTURE_MARGIN;
    int left = MAX((int)(box->left * width - margin_x), 0);
    int top = MAX((int)(box->top * height - margin_y), 0);

    return boxCreate(left, top, (int)(box->right * width + margin_x) - left + 1,
                     (int)(box->bottom * height + margin_y) - top + 1);
}

/* With so few colours that it is a few kilobytes. */
static PIX *simplified(PIX *pix)
{
    PIX *true_colour = pixConvertTo32(pix);
    PIX *simple = true_colour ? pixOctreeQuantNumColors(true_colour, PICTURE_SHADES, 0) : NULL;

    pixDestroy(&true_colour);
    return simple;
}

/* The part of the page as a PNG; bytes are lept_free's. */
static l_uint8 *picture_of(PIX *pix, const struct text_box *box, size_t *size)
{
    BOX *part = around(pix, box);
    PIX *cut = part ? pixClipRectangle(pix, part, NULL) : NULL;
    int longer = cut ? MAX(pixGetWidth(cut), pixGetHeight(cut)) : 0;
    PIX *scaled = NULL, *simple = NULL;
    l_uint8 *bytes = NULL;

    *size = 0;
    if (longer > 0)
        scaled = longer > PICTURE_SIDE
                     ? pixScaleToSize(cut, pixGetWidth(cut) >= pixGetHeight(cut) ? PICTURE_SIDE : 0,
                                      pixGetWidth(cut) >= pixGetHeight(cut) ? 0 : PICTURE_SIDE)
                     : pixClone(cut);
    if (scaled)
        simple = simplified(scaled);
    if (simple)
        pixWriteMemPng(&bytes, size, simple, 0);
    pixDestroy(&simple);
    pixDestroy(&scaled);
    pixDestroy(&cut);
    boxDestroy(&part);
    if (*size <= PICTURE_MOST)
        return bytes;
    lept_free(bytes);
    *size = 0;
    return NULL;
}

static void give(struct page_lines *lines, PIX *pix, const struct stamp *stamp)
{
    bool certain = stamp->level == STAMP_CERTAIN;
    size_t size = 0;
    l_uint8 *png = certain ? NULL : picture_of(pix, &stamp->box, &size);
    const struct text_stamp seen = {stamp->confidence, stamp->angle, png, size};
    const struct segment segment = {
        .role = certain ? TEXT_STAMP : TEXT_SUSPECTED,
        .place = &lines->place,
        .text = stamp->label,
        .length = strlen(stamp->label),
        .box = stamp->box,
        .stamp = &seen,
    };

    if (!lines->stopped)
        lines->stopped = !document_give(lines->document, lines->sink, &segment);
    page_lines_frame(lines, certain ? FRAME_CERTAIN : FRAME_SUSPECTED, &stamp->box);
    lept_free(png);
}

guint page_stamps_give(struct page_lines *lines, PIX *pix, int dpi)
{
    g_autoptr(GArray) stamps = stamp_find(pix, dpi, lines->document->budget);
    guint certain = 0;

    for (guint i = 0; i < stamps->len; i++) {
        const struct stamp *stamp = &g_array_index(stamps, struct stamp, i);
        certain += stamp->level == STAMP_CERTAIN;
        give(lines, pix, stamp);
    }
    return certain;
}
