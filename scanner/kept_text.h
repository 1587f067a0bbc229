/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What was read of one document, packed so that it can be judged again without the document:
 * its segments with role, shape, place, name and box, compressed. A worker packs and unpacks,
 * in its one thread; whoever is between the two sees bytes.
 */
#ifndef MARUHI_SCANNER_KEPT_TEXT_H
#define MARUHI_SCANNER_KEPT_TEXT_H

#include <extractors/text.h>

/* More text than this of one document is not kept, nor what packs into more. */
#define KEPT_TEXT_MOST   (32U << 20)
#define KEPT_PACKED_MOST (7U << 20)

/* Bytes of a document without any text: judged by its name alone. */
struct text_packer;
struct text_packer *text_packer_new(void);
void text_packer_free(struct text_packer *packer);
void text_packer_take(struct text_packer *packer, const struct segment *segment);
/* The same segments always give the same bytes. NULL when it is too much to keep. Frees the
 * packer. */
GBytes *text_packer_end(struct text_packer *packer);

/* Gives the segments back in order, their places chained to the document's. False when the
 * bytes make no sense; segments before that point have been given. Trusts nothing. */
typedef void (*segment_taker)(const struct segment *segment, void *user);
bool kept_text_read(const guint8 *bytes, gsize size, const struct place *document,
                    segment_taker take, void *user);

#endif
