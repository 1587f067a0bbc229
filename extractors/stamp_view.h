/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the networks that read characters are shown of a page: a place with what lies around it,
 * turned so that it is upright, its letters of the size that is read best.
 */
#ifndef MARUHI_EXTRACTORS_STAMP_VIEW_H
#define MARUHI_EXTRACTORS_STAMP_VIEW_H

#include "stamp_spotter.h"

/* The letters of a square, which may be one of ㊙ or two lines, of its side: between both. */
#define STAMP_SQUARE_LETTER 0.6F

struct stamp_view {
    struct stamp_place place;
    int columns, rows;
};

/* A view of a place whose letters are of that size, in pixels of a plane of 120 dpi. */
struct stamp_view stamp_view_of(const struct stamp_place *place, float letter);

/* A place in pixels of the view, on the page. */
struct stamp_place stamp_view_on_page(const struct stamp_place *in, const struct stamp_view *view);

/* The image of a view, with the border that the network wants; free its values with g_free. */
struct stamp_tensor stamp_view_cut(const struct stamp_view *view, const struct stamp_net *spotter,
                                   const struct stamp_page *page);

/* The letters of a view; the caller's. */
struct stamp_sight stamp_view_spot(const struct stamp_view *view, const struct stamp_net *spotter,
                                   const struct stamp_page *page);

/* The same of what has a colour there, alone: black text that runs through a stamp is not seen.
 * False if nothing has one. */
bool stamp_view_spot_ink(const struct stamp_view *view, const struct stamp_net *spotter,
                         const struct stamp_page *page, struct stamp_sight *sight);

#endif
