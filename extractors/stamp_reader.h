/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whether a place has ㊙ or 秘: larger than the spotter sees them.
 */
#ifndef MARUHI_EXTRACTORS_STAMP_READER_H
#define MARUHI_EXTRACTORS_STAMP_READER_H

#include "stamp_net.h"
#include "stamp_page.h"

/* How many labels the reader knows, those of stamp.c. */
#define STAMP_LABELS 21

/* What the reader is shown, pixels each way. */
#define STAMP_SQUARE_SIDE 64

struct stamp_reading {
    guint label; /* index of stamp_labels + 1; 0: nothing */
    float confidence;
};

/* What the reader is shown of a place. */
struct stamp_place stamp_reader_cut_place(const struct stamp_place *place);

/* Of the networks STAMP_SQUARE_READER or STAMP_JUDGE_READER. */
struct stamp_reading stamp_reader_read(const struct stamp_net *reader,
                                       const struct stamp_page *page,
                                       const struct stamp_place *place);

#endif
