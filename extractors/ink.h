/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Stamps in coloured ink on a scanned page. The recogniser reads next to none of them as they
 * are, because of their frames; without the frame and the black text it reads the plain ones.
 */
#ifndef MARUHI_EXTRACTORS_INK_H
#define MARUHI_EXTRACTORS_INK_H

#include "ocr.h"

/* Gives what is written in coloured ink on an image of 32 bits a pixel; others are ignored.
 * Boxes are those of the stamps. */
void ink_read(struct Pix *pix, int dpi, struct budget *budget, ocr_take take, void *closure);

#endif
