/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where lines of text lie in an image, found by their shape and without reading any: dark or light
 * strokes on any ground, joined to lines, in a hundredth of what reading them costs. So only what
 * could be a label has to be read.
 */
#ifndef MARUHI_EXTRACTORS_PAGE_SEGMENTS_H
#define MARUHI_EXTRACTORS_PAGE_SEGMENTS_H

#include <glib.h>
#include <stdbool.h>

struct Pix;

/* A run of text without a wide gap; pixels of the image. */
struct page_segment {
    int left, top, right, bottom;
    bool light;    /* light letters on a dark ground */
    guint written; /* characters in a column, one below the other; 0: an ordinary line */
};

/* The long straight lines of an image of 1 bit a pixel, also those that are not quite level:
 * frames, rules, tables. NULL: no memory. */
struct Pix *page_segments_rules(struct Pix *ink, int dpi);

/* The lines of an image of 8 bits a pixel, from top to bottom: an array of struct page_segment.
 * Long straight lines are no text. NULL: too much is on it, a texture or a picture, to tell. */
GArray *page_segments_find(struct Pix *grey, int dpi);

/* Characters that stand below each other, upright, with nothing beside them: the columns of what
 * page_segments_find() gave, which lose their parts there. */
GArray *page_segments_take_columns(GArray *segments);

/* How long a line is, in heights of its letters. */
double page_segment_length(const struct page_segment *segment);

enum text_axis {
    AXIS_UNCLEAR,
    AXIS_ACROSS, /* lines run from left to right, or the image stands on its head */
    AXIS_DOWN,   /* the image lies on its side, or is written downwards */
};

/* Which way the lines of an image run. */
enum text_axis page_segments_axis(struct Pix *grey, int dpi);

/* Cuts a line out as black letters on white with a margin; a column as one line, its characters
 * side by side. NULL: no memory. */
struct Pix *page_segment_cut(struct Pix *grey, const struct page_segment *segment);

#endif
