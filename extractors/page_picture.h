/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A picture of a page with frames around what was found on it, for a person who asks why.
 */
#ifndef MARUHI_EXTRACTORS_PAGE_PICTURE_H
#define MARUHI_EXTRACTORS_PAGE_PICTURE_H

#include "text.h"

struct Pix;

enum page_frame_kind {
    FRAME_LINE,      /* a line that was read where labels stand: blue, thin */
    FRAME_SUSPECTED, /* orange */
    FRAME_CERTAIN,   /* red */
};

struct page_frame {
    enum page_frame_kind kind;
    struct text_box box;
};

/* A PNG of at most 1400 pixels on the longer side; NULL when there is no memory for it. frames is
 * of struct page_frame. */
GBytes *page_picture_draw(struct Pix *pix, const GArray *frames);

#endif
