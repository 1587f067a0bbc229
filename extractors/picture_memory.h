/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What was recognised on pages and images lately, kept for the life of the process: the letterhead
 * that ten thousand documents hold, the separator sheet of a scanned folder and the second copy of
 * a scan are recognised once.
 */
#ifndef MARUHI_EXTRACTORS_PICTURE_MEMORY_H
#define MARUHI_EXTRACTORS_PICTURE_MEMORY_H

#include "document.h"

struct Pix;

/* Names a page by its pixels, its resolution and what is read of it; the caller frees. NULL: it
 * cannot be named. */
char *picture_memory_key(struct Pix *pix, int dpi, bool text);

/* Loads what a sandbox would not let it load. */
void picture_memory_warm_up(void);

/* Gives what was recognised under that key before, as of the place. False: nothing is known. */
bool picture_memory_give(const char *key, const struct document *document, struct sink *sink,
                         const struct place *place);

/* A sink that hands all on to another one and remembers it. */
struct picture_memory {
    struct sink sink;
    struct sink *inner;
    GArray *lines;
};

void picture_memory_start(struct picture_memory *memory, struct sink *inner);

/* Remembers what came under the key if it is whole; otherwise forgets it. */
void picture_memory_end(struct picture_memory *memory, const char *key, bool whole);

#endif
