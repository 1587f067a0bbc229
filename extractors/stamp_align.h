/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The finder's places are rough; this sets them right.
 */
#ifndef MARUHI_EXTRACTORS_STAMP_ALIGN_H
#define MARUHI_EXTRACTORS_STAMP_ALIGN_H

#include "stamp_search.h"

/* What the aligner is shown, pixels on each side. */
#define STAMP_ALIGN_SIDE 64

/* The cut it is shown of a place: larger, so that what lies beside it is seen; of a long place
 * not stretched evenly. */
struct stamp_place stamp_align_cut_place(const struct stamp_place *place);

/* Moves, scales and turns the place onto the stamp there. Gives how much it is believed to be a
 * label, 0 to 1; quarters, unless NULL, how much it is believed to stand as it was turned, and
 * turned clockwise by one, two, three quarters more. */
float stamp_align(const struct stamp_net *aligner, const struct stamp_page *page,
                  struct stamp_place *place, float quarters[STAMP_QUARTERS]);

/* Aligns the candidates, twice; what is no label is left out, and so are doubles. */
void stamp_align_all(const struct stamp_net *aligner, const struct stamp_page *page,
                     GArray *candidates);

#endif
