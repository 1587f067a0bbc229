/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which way the letters of a page stand, as the network sees them that reads stamps: it tells
 * characters that lie on a side or stand on their heads from upright ones without reading them. The
 * way lines run does not tell that, for Japanese is also written downwards.
 */
#ifndef MARUHI_EXTRACTORS_PAGE_LETTERS_H
#define MARUHI_EXTRACTORS_PAGE_LETTERS_H

struct Pix;

/* By how many quarters clockwise the letters of an image of 8 bits a pixel are turned; -1: they do
 * not say so clearly, or there are too few. */
int page_letters_turned(struct Pix *grey, int dpi);

#endif
