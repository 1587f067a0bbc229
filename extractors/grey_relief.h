/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What stands out from the ground around it.
 */
#ifndef MARUHI_EXTRACTORS_GREY_RELIEF_H
#define MARUHI_EXTRACTORS_GREY_RELIEF_H

#include <stdbool.h>

struct Pix;

/* The pixels of a grey image of 8 bits that are darker (light: lighter) by contrast or more than
 * its closing (opening) with a square of so many pixels, an odd number: thin strokes, as bits. This
 * is pixTophat of Leptonica and a threshold, in a fifth of its time. NULL for want of memory. The
 * result is the caller's. */
struct Pix *grey_relief(struct Pix *grey, int side, int contrast, bool light);

#endif
