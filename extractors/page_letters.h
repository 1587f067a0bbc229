/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which way the letters of a page stand, as the network sees them that reads stamps: it tells
 * characters that lie on a side or stand on their heads from upright ones without reading them. The
 * way lines run does not tell that, for Japanese is also written downwards.
 */
#ifndef MARUHI_EXTRACTORS_PAGE_LETTERS_H
#define MARUHI_EXTRACTORS_PAGE_LETTERS_H

#include <stdbool.h>

struct Pix;

/* By how many quarters clockwise letters are turned; -1: there are too few, or they stand in all
 * ways. Figures look much alike on their heads: where most letters are figures they tell which way
 * the lines run, and are not sure which end is up. */
struct page_way {
    int quarters;
    bool sure;
};

/* Of an image of 8 bits a pixel. */
struct page_way page_letters_way(struct Pix *grey, int dpi);

#endif
