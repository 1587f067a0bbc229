/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ink_open.h"

#include <glib.h>
#include <leptonica/allheaders.h>

/* The image becomes what it has in common with itself moved back by so many pixels; beyond its edge
 * there is no ink. False for want of memory. */
static bool take_common(PIX *ink, int by, bool across)
{
    const int width = pixGetWidth(ink), height = pixGetHeight(ink);
    const int edge = MAX((across ? width : height) - by, 0);
    PIX *before = pixCopy(NULL, ink);

    if (before == NULL)
        return false;
    pixRasterop(ink, across ? -by : 0, across ? 0 : -by, width, height, PIX_SRC & PIX_DST, before,
                0, 0);
    pixRasterop(ink, across ? edge : 0, across ? 0 : edge, width, height, PIX_CLR, NULL, 0, 0);
    pixDestroy(&before);
    return true;
}

/* The image and itself moved forth by so many pixels. */
static bool take_both(PIX *ink, int by, bool across)
{
    PIX *before = pixCopy(NULL, ink);

    if (before == NULL)
        return false;
    pixRasterop(ink, across ? by : 0, across ? 0 : by, pixGetWidth(ink), pixGetHeight(ink),
                PIX_SRC | PIX_DST, before, 0, 0);
    pixDestroy(&before);
    return true;
}

struct Pix *ink_open(struct Pix *ink, int length, bool across)
{
    PIX *runs = pixCopy(NULL, ink);
    bool fine = runs != NULL;

    /* The first pixel of a run of that length is left, and then the run is drawn from it. */
    for (int known = 1, step; fine && known < length; known += step) {
        step = MIN(known, length - known);
        fine = take_common(runs, step, across);
    }
    for (int known = 1, step; fine && known < length; known += step) {
        step = MIN(known, length - known);
        fine = take_both(runs, step, across);
    }
    if (!fine)
        pixDestroy(&runs);
    return runs;
}
