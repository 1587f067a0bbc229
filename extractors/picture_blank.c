/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "picture_blank.h"

#include <leptonica/allheaders.h>
#include <stdlib.h>

/* A page whose share of other shades is below this has nothing on it. */
#define BLANK_SHARE 0.00015

bool picture_is_blank(PIX *grey)
{
    NUMA *counts = pixGetGrayHistogram(grey, 2);
    double total = 0, far = 0, sum = 0;
    int median = 0;

    if (counts == NULL)
        return false;
    const l_float32 *values = numaGetFArray(counts, L_NOCOPY);
    int levels = numaGetCount(counts);
    for (int i = 0; i < levels; i++)
        total += (double)values[i];
    for (int i = 0; i < levels && sum < total / 2; i++, median = i - 1)
        sum += (double)values[i];
    for (int i = 0; i < levels; i++)
        if (abs(i - median) > 48)
            far += (double)values[i];
    numaDestroy(&counts);
    return far < total * BLANK_SHARE;
}
