/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Pages and parts of pages with nothing on them.
 */
#ifndef MARUHI_EXTRACTORS_PICTURE_BLANK_H
#define MARUHI_EXTRACTORS_PICTURE_BLANK_H

#include <stdbool.h>

struct Pix;

/* Whether an image of 8 bits a pixel is of one shade, but for so little that not even a full
 * stop of 10 pt on A4 would be left out. Dark and light may be exchanged. */
bool picture_is_blank(struct Pix *grey);

#endif
