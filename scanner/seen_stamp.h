/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A stamp as it was seen on the image of a page: where, how surely, and what it looks like. What
 * follows from it is a finding; this is kept so that a person can judge at a glance.
 */
#ifndef MARUHI_SCANNER_SEEN_STAMP_H
#define MARUHI_SCANNER_SEEN_STAMP_H

#include <extractors/text.h>

/* So many are kept of a document, the first by page; further ones are findings only. */
#define SEEN_STAMPS_MOST 100U

struct seen_stamp {
    char *label; /* "㊙", "社外秘": what it says or may say */
    guint page;  /* from 1 */
    bool certain;
    double confidence; /* 0 to 1 */
    struct text_box box;
    GBytes *picture; /* PNG of at most 160 x 160 pixels, of suspected ones; NULL: none. Not to be
                        trusted */
};

void seen_stamp_free(struct seen_stamp *stamp);
typedef struct seen_stamp SeenStamp; /* for g_autoptr(SeenStamp) */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SeenStamp, seen_stamp_free)

/* What a segment tells of a stamp; its segment->stamp is set. */
struct seen_stamp *seen_stamp_of(const struct segment *segment);
struct seen_stamp *seen_stamp_copy(const struct seen_stamp *stamp);

/* Whether the bytes begin as a PNG does. */
bool seen_stamp_is_png(GBytes *bytes);

/* The picture of the stamp that a finding with this text and place is about; NULL when there is
 * none. stamps is of struct seen_stamp, or NULL. Lent. */
GBytes *seen_stamp_picture(const GPtrArray *stamps, const char *text, const char *place);

/* For the wire: WIRE_STAMP_TYPE. NULL when a worker sent nonsense. */
GVariant *seen_stamp_to_variant(const struct seen_stamp *stamp);
struct seen_stamp *seen_stamp_from_variant(GVariant *variant);

#endif
