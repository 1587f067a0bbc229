/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What was recognised in small images lately, kept for the life of the process: the letterhead
 * that ten thousand documents hold is recognised once, and not ten thousand times.
 */
#ifndef MARUHI_EXTRACTORS_PICTURE_MEMORY_H
#define MARUHI_EXTRACTORS_PICTURE_MEMORY_H

#include "document.h"

/* Gives what was recognised in the same bytes before. False: nothing is known of them. */
bool picture_memory_give(const struct document *document, struct sink *sink);

/* A sink that hands all on to another one and remembers it. */
struct picture_memory {
    struct sink sink;
    struct sink *inner;
    GArray *lines;
    bool stamped; /* a stamp was found: it has a picture of its own, and is looked at each time */
};

void picture_memory_start(struct picture_memory *memory, struct sink *inner);

/* Remembers what came, of an image that was recognised in full; otherwise forgets it. */
void picture_memory_end(struct picture_memory *memory, const struct document *document, bool whole);

#endif
