/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads the characters of the labels one by one, wherever they stand in a view of the page.
 */
#ifndef MARUHI_EXTRACTORS_STAMP_SPOTTER_H
#define MARUHI_EXTRACTORS_STAMP_SPOTTER_H

#include "stamp_net.h"
#include "stamp_page.h"

/* What the spotter knows: nothing, any other character, those of stamp_characters, and characters
 * of any kind that are turned clockwise by one, two or three quarters. */
enum { STAMP_NOTHING, STAMP_OTHER, STAMP_FIRST_CHARACTER, STAMP_TURNED = 50 };
#define STAMP_CLASSES 53

/* The characters in the order of their classes, from STAMP_FIRST_CHARACTER on. ㊙ is 秘 in a ring.
 */
extern const char stamp_characters[];

/* The letters that are read best are of so many pixels; half as much more or less is read, too. */
#define STAMP_LETTER 24.0F

/* Pixels of a cell. */
#define STAMP_SPOT_CELL 4

struct stamp_letter {
    float x, y;  /* middle, pixels of the view from its upper left corner */
    float size;  /* of the em, pixels */
    float share; /* how much it is believed in, 0 to 1 */
    guint8 kind;
};

struct stamp_sight {
    int columns, rows; /* of cells */
    float *shares;     /* STAMP_CLASSES for each cell, rows on end */
    GArray *letters;   /* of struct stamp_letter: where one is more likely than around it */
};

/* Reads an image of darkness and ink, as stamp_page_cut() makes them; its sides should be multiples
 * of STAMP_SPOT_CELL. */
struct stamp_sight stamp_spot_image(const struct stamp_net *spotter,
                                    const struct stamp_tensor *image);

void stamp_sight_clear(struct stamp_sight *sight);

/* How much at most a character is believed in at that place and in the cells around it. */
float stamp_sight_share(const struct stamp_sight *sight, float x, float y, guint8 kind);

#endif
