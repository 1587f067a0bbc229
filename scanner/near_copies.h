/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which of many sketches are of copies, drafts and versions of one document. Time grows with
 * the number of sketches, not with that of pairs; they lie in an unnamed file, which is mapped.
 *
 * Candidates share two neighbouring bins at least (32 bands of 2): of pairs that have 0.4 of
 * their shingles in common 996 of 1000 are candidates. What more than NEAR_COMMON_MOST
 * documents share in a band is of a form or a letterhead: it makes no candidates and does not
 * count when two sketches are compared, unless hardly anything else is left.
 */
#ifndef MARUHI_SCANNER_NEAR_COPIES_H
#define MARUHI_SCANNER_NEAR_COPIES_H

#include <policies/sketch.h>

/* Documents that may share a band before it counts as common property. */
#define NEAR_COMMON_MOST 50U

struct near_copies;
/* folder: where the file is made, private; NULL on failure. */
struct near_copies *near_copies_new(const char *folder, GError **error);
void near_copies_free(struct near_copies *copies);

/* Sketches are numbered from 0 in the order they are added. False: not a sketch, not added. */
bool near_copies_add(struct near_copies *copies, const guint8 *bytes, gsize size);

struct near_member {
    guint32 group, member;
};
/* Members of groups of two and more, group by group; only after all were added. They follow from
 * the sketches alone, whatever their order. NULL on failure. The caller frees. */
GArray *near_copies_group(struct near_copies *copies, GError **error);

/* Share of their shingles that two have in common, in percent. */
guint near_similarity(const struct sketch *one, const struct sketch *other);

#endif
