/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Stamps and printed marks of secrecy on scanned pages: ㊙ in every form (ring, double ring,
 * filled, without ring), and the words of stamp_labels in frames, ovals or alone, at any angle,
 * in colour, grey and 1-bit scans. A finder network proposes places, others set them right and read
 * their characters (stamp_networks.h). All are small, run in plain C and were trained on drawn
 * pages (tests/stamps/README.md has the figures).
 *
 * What it does not do: read text. A mark in body size within a line belongs to the recogniser.
 */
#ifndef MARUHI_EXTRACTORS_STAMP_H
#define MARUHI_EXTRACTORS_STAMP_H

#include "budget.h"
#include "text.h"

struct Pix;

enum stamp_level {
    STAMP_SUSPECTED, /* for a person to look at */
    STAMP_CERTAIN,   /* of pages without any few have one: docs/scans.md */
};

struct stamp {
    const char *label; /* "㊙", "社外秘", "CONFIDENTIAL": one of stamp_labels. Lent for ever. */
    struct text_box box; /* upright, shares of the page, ring included; a frame is not */
    float angle;         /* of the reading direction, degrees clockwise, -180 to 180 */
    float confidence;    /* 0 to 1 */
    enum stamp_level level;
};

/* The labels there are, NULL at the end. */
extern const char *const stamp_labels[];

/* Finds the stamps of a page: array of struct stamp, the surest first, never NULL; the caller's
 * (g_array_unref). The page may have any depth and a colour map. dpi 0: taken from the image,
 * or A4 is assumed. Large pages are looked at with fewer pixels. When the time of the budget
 * is up it returns what it has. */
GArray *stamp_find(struct Pix *page, int dpi, struct budget *budget);

#endif
