/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The labels that the characters of a view spell: in a row, below each other, or in two lines.
 */
#ifndef MARUHI_EXTRACTORS_STAMP_SPELL_H
#define MARUHI_EXTRACTORS_STAMP_SPELL_H

#include "stamp_spotter.h"

/* The labels of one character, ㊙ and 秘, as struct stamp_word has them. */
enum { STAMP_RING = 1, STAMP_BARE };

struct stamp_word {
    guint label;      /* index of stamp_labels + 1 */
    float confidence; /* 0 to 1: the geometric mean of that in its characters, lessened by beside */
    float beside;     /* how much a further letter of its line is believed in, before or after it */
    guint letters;    /* how many */
    float letter;     /* how large one is, pixels of the view */
    struct stamp_place place; /* of the letters, in pixels of the view; angle against it */
};

/* The spotter's class of a letter of a label, spaces not counted. */
guint8 stamp_spell_kind(guint label, guint letter);

/* The words of a view, each place once; the caller's, of struct stamp_word. */
GArray *stamp_spell(const struct stamp_sight *sight);

#endif
