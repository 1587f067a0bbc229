/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ink_open.h"

#include <glib.h>
#include <leptonica/allheaders.h>

/* The image becomes what it has in common with itself moved by so many pixels, back (negative) or
 * forth; beyond its edge there is no ink. */
static void take_common(PIX *ink, int by, bool across)
{
    const int width = pixGetWidth(ink), height = pixGetHeight(ink),
              far = MIN(abs(by), across ? width : height);
    PIX *before = pixCopy(NULL, ink);

    if (before == NULL)
        return;
    pixRasterop(ink, across ? by : 0, across ? 0 : by, width, height, PIX_SRC & PIX_DST, before, 0,
                0);
    int edge = by < 0 ? (across ? width : height) - far : 0;
    pixRasterop(ink, across ? edge : 0, across ? 0 : edge, across ? far : width,
                across ? height : far, PIX_CLR, NULL, 0, 0);
    pixDestroy(&before);
}

/* The image and itself moved by so many pixels. */
static void take_both(PIX *ink, int by, bool across)
{
    PIX *before = pixCopy(NULL, ink);

    if (before == NULL)
        return;
    pixRasterop(ink, across ? by : 0, across ? 0 : by, pixGetWidth(ink), pixGetHeight(ink),
                PIX_SRC | PIX_DST, before, 0, 0);
    pixDestroy(&before);
}

struct Pix *ink_open(struct Pix *ink, int length, bool across)
{
    PIX *runs = pixCopy(NULL, ink);

    if (runs == NULL)
        return NULL;
    /* The first pixel of a run of that length is left, and then the run is drawn from it. */
    for (int known = 1, step; known < length; known += step) {
        step = MIN(known, length - known);
        take_common(runs, -step, across);
    }
    for (int known = 1, step; known < length; known += step) {
        step = MIN(known, length - known);
        take_both(runs, step, across);
    }
    return runs;
}
