/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where on a page something stands that may be a stamp.
 */
#ifndef MARUHI_EXTRACTORS_STAMP_SEARCH_H
#define MARUHI_EXTRACTORS_STAMP_SEARCH_H

#include "budget.h"
#include "stamp_net.h"
#include "stamp_page.h"

/* The ways in which something can stand. */
#define STAMP_QUARTERS 4

struct stamp_candidate {
    struct stamp_place place;
    float score;                    /* of the finder, or of the aligner, 0 to 1 */
    float quarters[STAMP_QUARTERS]; /* of the aligner: see stamp_align */
};

/* Array of struct stamp_candidate, the best first, none twice; the caller's. */
GArray *stamp_search(const struct stamp_net *finder, const struct stamp_page *page,
                     struct budget *budget);

/* When two places are one. */
struct stamp_likeness {
    float
        sizes; /* their longer and their shorter sides: one is less than so many times the other */
    float apart; /* their middles: less than this share of the longest side */
};

extern const struct stamp_likeness stamp_likeness_proposed, stamp_likeness_aligned;

/* Sorts by score, and of those that are one leaves the best. */
void stamp_search_drop_doubles(GArray *candidates, const struct stamp_likeness *likeness);

#endif
