/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a candidate says.
 */
#ifndef MARUHI_EXTRACTORS_STAMP_READER_H
#define MARUHI_EXTRACTORS_STAMP_READER_H

#include "stamp_net.h"
#include "stamp_page.h"

/* The networks of the detector, in the order of their file. */
enum stamp_network {
    STAMP_FINDER,
    STAMP_ALIGNER,
    STAMP_SQUARE_READER,
    STAMP_LONG_READER,
    STAMP_NETWORKS,
};

/* How many labels the readers know, those of stamp.c. */
#define STAMP_LABELS 21

/* What a reader is shown, pixels. */
#define STAMP_SQUARE_SIDE 64
#define STAMP_LONG_WIDTH  128
#define STAMP_LONG_HEIGHT 32

struct stamp_reading {
    guint label; /* index of stamp_labels + 1; 0: nothing */
    float confidence;
};

/* The cut that a reader is shown of a place: square for ㊙ and the like, long for words; of what
 * stands on end the long side is laid down. True: the square reader's. */
bool stamp_reader_cut_place(const struct stamp_place *place, struct stamp_place *cut);

struct stamp_reading stamp_reader_read(const GPtrArray *nets, const struct stamp_page *page,
                                       const struct stamp_place *place);

#endif
