/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A page as the stamp detector sees it: how dark and how coloured each pixel is, at several
 * resolutions.
 */
#ifndef MARUHI_EXTRACTORS_STAMP_PAGE_H
#define MARUHI_EXTRACTORS_STAMP_PAGE_H

#include "stamp_net.h"

struct Pix;

/* Rows without padding. 0: paper; 255: as dark as the darkest on the page. */
struct stamp_plane {
    int width, height;
    float dpi;
    guint8 *dark;
    guint8 *ink; /* how far from grey; NULL: the page has no colours */
};

/* The finest plane has the resolution of the scan (to a limit); then come 120, 60 and 30 dpi. */
#define STAMP_LEVELS   3
#define STAMP_BASE_DPI 120

struct stamp_page {
    struct stamp_plane detail;
    struct stamp_plane levels[STAMP_LEVELS];
};

/* False: no memory, or an image without pixels. */
bool stamp_page_open(struct stamp_page *page, struct Pix *pix, int dpi);
void stamp_page_close(struct stamp_page *page);

/* A turned rectangle, in pixels of a plane of 120 dpi. */
struct stamp_place {
    float x, y; /* centre */
    float width, height;
    float angle; /* of the width's direction, radians clockwise */
};

/* About as wide as high: ㊙ and the like. What is longer is a word. */
bool stamp_place_is_square(const struct stamp_place *place);

/* The middle of a place is within another one. */
bool stamp_place_is_within(const struct stamp_place *place, const struct stamp_place *other);

/* Cuts that rectangle out and scales it to the image, of two channels: darkness and ink, 0 to
 * 1. The contrast is stretched to the darkest there. */
void stamp_page_cut(const struct stamp_page *page, const struct stamp_place *place,
                    struct stamp_tensor *image);

#endif
