/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Lines of a segment as they were read, and their words: PDF pages and plain text have no cells.
 */
#ifndef MARUHI_POLICIES_SEGMENT_LINES_H
#define MARUHI_POLICIES_SEGMENT_LINES_H

#include "inspection.h"

#include <glib.h>
#include <stdbool.h>

struct line {
    const char *start;
    gsize length; /* 0: there is none */
};

struct line line_around(const struct segment *segment, gsize offset);
struct line line_before(const struct segment *segment, struct line line);
struct line line_after(const struct segment *segment, struct line line);
/* A blank of any width, or a tab. */
bool parts_words(gunichar character);
/* Words between blanks; none in a sentence or in many words. */
guint line_words(struct line line);

struct word {
    guint index;      /* from 1 */
    gsize start, end; /* in the segment */
};

/* The next word of a line from *word's end on; false: there is none. */
bool word_next(const struct segment *segment, struct line line, struct word *word);
/* The number from 1 of the word that begins at an offset; 0: none does. */
guint word_at(const struct segment *segment, struct line line, gsize offset);

#endif
