/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Long straight ink.
 */
#ifndef MARUHI_EXTRACTORS_INK_OPEN_H
#define MARUHI_EXTRACTORS_INK_OPEN_H

#include <stdbool.h>

struct Pix;

/* What of the ink of an image of bits lies in runs of at least so many pixels, across or down: its
 * opening with a line. pixOpenBrick of Leptonica gives the same and moves the whole image once a
 * pixel of the line; this does for every doubling of it. NULL for want of memory. The result is the
 * caller's. */
struct Pix *ink_open(struct Pix *ink, int length, bool across);

#endif
