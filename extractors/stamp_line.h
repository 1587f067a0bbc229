/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A label in a line of text, read by the characters of the labels alone: where the recogniser,
 * which knows all characters, takes 禁 for 茜.
 */
#ifndef MARUHI_EXTRACTORS_STAMP_LINE_H
#define MARUHI_EXTRACTORS_STAMP_LINE_H

#include "stamp_spotter.h"

#include <stdbool.h>

struct Pix;

/* The label that stands in a line of its own words, not as a part of a longer one; NULL for none.
 * The image is of 8 bits, black on white, its letters are so many pixels high. The label is one of
 * stamp_labels, lent for ever. */
const char *stamp_line_label(struct Pix *line, int letter, float *confidence);

/* What the spotter sees in a part of a page, of 8 bits, black on white, whose letters are so many
 * pixels high. False: nothing was looked at. Frees with stamp_sight_clear. */
bool stamp_line_see(struct Pix *part, int letter, struct stamp_sight *sight);

#endif
