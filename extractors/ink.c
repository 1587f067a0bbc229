/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ink.h"

#include <leptonica/allheaders.h>
#include <string.h>

/* Stamps are looked for at this resolution. */
#define SEARCH_DPI 100.0

/* How far apart the colours of a pixel are that is ink and not grey. */
#define INK_LEAST 50

/* Gaps within a stamp that are closed, pixels of the search. */
#define GAP 9

/* Sides of a stamp, millimetres. */
#define SIDE_LEAST 4.0
#define SIDE_MOST  110.0

/* More coloured area than this share is a photograph or a coloured sheet. */
#define INK_MOST 0.25

#define STAMPS_MOST 6

/* A component this large within its stamp is the frame. */
#define FRAME_SHARE 0.75

#define MARGIN 24

struct stamp {
    ocr_take take;
    void *closure;
    struct text_box box;
    GString *text; /* of one written downwards, a character a line */
    float confidence;
    bool upright;
};

/* A stamp of three characters above each other is read as three lines. */
static void take_line(void *closure, const struct ocr_line *line)
{
    struct stamp *stamp = closure;
    struct ocr_line placed = *line;

    placed.box = stamp->box;
    if (stamp->upright) {
        g_string_append(stamp->text, line->text);
        stamp->confidence = MIN(stamp->confidence, line->confidence);
        return;
    }
    stamp->take(stamp->closure, &placed);
}

/* Dark where ink is, white elsewhere, black text included. */
static PIX *separate_ink(PIX *pix)
{
    int width = pixGetWidth(pix), height = pixGetHeight(pix);
    PIX *ink = pixCreate(width, height, 8);

    for (int y = 0; ink && y < height; y++) {
        const l_uint32 *from = pixGetData(pix) + (gsize)y * (gsize)pixGetWpl(pix);
        l_uint32 *to = pixGetData(ink) + (gsize)y * (gsize)pixGetWpl(ink);
        for (int x = 0; x < width; x++) {
            int red, green, blue;
            extractRGBValues(from[x], &red, &green, &blue);
            int apart = MAX(red, MAX(green, blue)) - MIN(red, MIN(green, blue));
            SET_DATA_BYTE(to, x, (l_uint8)(255 - MIN(255, apart * 2)));
        }
    }
    return ink;
}

/* Takes out the frame or ring. */
static void remove_frame(PIX *bits)
{
    int width = pixGetWidth(bits), height = pixGetHeight(bits);
    PIXA *parts = NULL;
    BOXA *boxes = pixConnComp(bits, &parts, 8);
    int count = boxes ? boxaGetCount(boxes) : 0;

    for (int i = 0; i < count; i++) {
        int x, y, w, h;
        boxaGetBoxGeometry(boxes, i, &x, &y, &w, &h);
        if (w < FRAME_SHARE * width || h < FRAME_SHARE * height)
            continue;
        PIX *part = pixaGetPix(parts, i, L_CLONE);
        pixRasterop(bits, x, y, w, h, PIX_DST & PIX_NOT(PIX_SRC), part, 0, 0);
        pixDestroy(&part);
    }
    boxaDestroy(&boxes);
    pixaDestroy(&parts);
}

/* A stamp made ready: black letters on white, no frame, a margin. */
static PIX *prepare(PIX *pix, BOX *box, int *dpi)
{
    PIX *clip = pixClipRectangle(pix, box, NULL);
    PIX *ink = clip ? separate_ink(clip) : NULL;
    PIX *scaled = ink ? pixScale(ink, *dpi < 150 ? 2 : 1, *dpi < 150 ? 2 : 1) : NULL;
    PIX *bits = scaled ? pixThresholdToBinary(scaled, 160) : NULL;
    PIX *out = NULL;

    if (bits) {
        remove_frame(bits);
        PIX *wider = pixAddBorder(bits, MARGIN, 0);
        out = wider ? pixConvertTo8(wider, 0) : NULL;
        pixDestroy(&wider);
    }
    if (*dpi < 150)
        *dpi *= 2;
    pixDestroy(&clip);
    pixDestroy(&ink);
    pixDestroy(&scaled);
    pixDestroy(&bits);
    return out;
}

static struct text_box share_of(const PIX *pix, BOX *box)
{
    int x, y, w, h;
    float width = (float)pixGetWidth(pix), height = (float)pixGetHeight(pix);

    boxGetGeometry(box, &x, &y, &w, &h);
    return (struct text_box){(float)x / width, (float)y / height, (float)(x + w) / width,
                             (float)(y + h) / height};
}

static void read_stamp(PIX *pix, BOX *box, int dpi, struct budget *budget, ocr_take take,
                       void *closure)
{
    int width = 0, height = 0;
    PIX *ready = prepare(pix, box, &dpi);
    struct stamp stamp = {.take = take,
                          .closure = closure,
                          .box = share_of(pix, box),
                          .text = g_string_new(NULL),
                          .confidence = 100};

    boxGetGeometry(box, NULL, NULL, &width, &height);
    stamp.upright = height > width * 3 / 2;
    if (ready)
        ocr_read(ready, dpi, OCR_BLOCK, budget, take_line, &stamp);
    struct ocr_line line = {stamp.text->str, stamp.confidence, stamp.box};
    if (stamp.text->len > 0)
        take(closure, &line);
    g_string_free(stamp.text, TRUE);
    pixDestroy(&ready);
}

static bool is_stamp(BOX *box, int dpi)
{
    int width, height;
    double least = SIDE_LEAST / 25.4 * dpi, most = SIDE_MOST / 25.4 * dpi;

    boxGetGeometry(box, NULL, NULL, &width, &height);
    return width >= least && height >= least && width <= most && height <= most;
}

/* Where coloured ink lies together, in pixels of the whole image; NULL for none. */
static BOXA *find_stamps(PIX *pix, int dpi)
{
    l_float32 scale = (l_float32)MIN(1.0, SEARCH_DPI / dpi), share = 0;
    PIX *small = pixScaleAreaMap(pix, scale, scale);
    PIX *mask = small ? pixMaskOverColorPixels(small, INK_LEAST, 1) : NULL;
    PIX *closed = NULL;
    BOXA *found = NULL, *whole = NULL;

    if (mask && pixForegroundFraction(mask, &share) == 0 && share > 0 && share < INK_MOST)
        closed = pixCloseSafeBrick(NULL, mask, GAP, GAP);
    if (closed)
        found = pixConnComp(closed, NULL, 8);
    if (found)
        whole = boxaTransform(found, 0, 0, 1 / scale, 1 / scale);
    pixDestroy(&small);
    pixDestroy(&mask);
    pixDestroy(&closed);
    boxaDestroy(&found);
    return whole;
}

/* What lies within a stamp was read with it. */
static bool is_within_earlier(BOXA *boxes, int index, BOX *box)
{
    for (int i = 0; i < index; i++) {
        int within = 0;
        BOX *earlier = boxaGetBox(boxes, i, L_CLONE);
        boxContains(earlier, box, &within);
        boxDestroy(&earlier);
        if (within)
            return true;
    }
    return false;
}

void ink_read(PIX *pix, int dpi, struct budget *budget, ocr_take take, void *closure)
{
    BOXA *boxes = pixGetDepth(pix) == 32 ? find_stamps(pix, dpi) : NULL;
    BOXA *sorted = boxes ? boxaSort(boxes, L_SORT_BY_AREA, L_SORT_DECREASING, NULL) : NULL;
    int count = sorted ? boxaGetCount(sorted) : 0, read = 0;

    for (int i = 0; i < count && read < STAMPS_MOST && budget_has_time(budget); i++) {
        BOX *box = boxaGetBox(sorted, i, L_CLONE);
        if (is_stamp(box, dpi) && !is_within_earlier(sorted, i, box)) {
            read_stamp(pix, box, dpi, budget, take, closure);
            read++;
        }
        boxDestroy(&box);
    }
    boxaDestroy(&boxes);
    boxaDestroy(&sorted);
}
