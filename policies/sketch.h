/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A sketch of a text: some bytes by which copies that were edited, drafts and other formats
 * of one document are found among millions, without their texts.
 *
 * The text, folded, is taken as the set of its shingles: pieces of about six Japanese
 * characters or two to three words, starting at each; blanks, punctuation and layout do not
 * count. The sketch samples that set by one-permutation hashing (Li, Owen, Zhang 2012): a
 * shingle's hash says which of 64 bins it is in and how it ranks there, the first of each bin
 * is kept as 12 bits, and bins that stay empty borrow from others as in Shrivastava's optimal
 * densification (2017). One hash a shingle, whatever the number of bins; MinHash would take 64.
 * Shingles of kana alone, which are grammar more than content, rank as a quarter of one.
 * The share of equal bins estimates the Jaccard similarity of the sets, within 0.06 at 0.4.
 *
 * Two smaller ones tell documents of one form apart, which share most of their words: one of
 * the numbers in the text, and one of its slots: a line "label: value" or a row of a table,
 * kept as a label with its value, so that the same labels with other values can be seen.
 */
#ifndef MARUHI_POLICIES_SKETCH_H
#define MARUHI_POLICIES_SKETCH_H

#include <glib.h>
#include <stdbool.h>

#define SKETCH_BINS        64U
#define SKETCH_NUMBER_BINS 32U
#define SKETCH_SLOT_BINS   24U
#define SKETCH_BYTES                                                                               \
    (1U + SKETCH_BINS * 12 / 8 + SKETCH_NUMBER_BINS * 6 / 8 + 1U + SKETCH_SLOT_BINS * 12 / 8)
/* A shorter text, in shingles, has no sketch: too much of it is what many texts have. */
#define SKETCH_SHINGLES_LEAST 150U

struct sketch_maker;
struct sketch_maker *sketch_maker_new(void);
void sketch_maker_free(struct sketch_maker *maker);
/* Some text, folded, valid UTF-8; shingles go on from what was taken before, words do not. */
void sketch_maker_take(struct sketch_maker *maker, const char *text, gsize length);
/* NULL when the text is too short. */
GBytes *sketch_maker_end(const struct sketch_maker *maker);

/* Unpacked for comparing. */
struct sketch {
    guint16 bins[SKETCH_BINS];
    guint8 numbers[SKETCH_NUMBER_BINS]; /* 0: empty */
    guint8 number_count;                /* 255: that many or more */
    guint8 labels[SKETCH_SLOT_BINS];    /* 0: empty */
    guint8 values[SKETCH_SLOT_BINS];
};
/* Trusts nothing; false when the bytes are no sketch of this version. */
bool sketch_unpack(struct sketch *sketch, const guint8 *bytes, gsize size);

/* A bit for each bin that is equal in both. */
guint64 sketch_equal(const struct sketch *one, const struct sketch *other);
/* Whether they are different documents of one form, though so many of their bins are equal: the
 * same labels stand with other values, or there are other numbers. In an edited copy both
 * survive as often as what stands around them. */
bool sketch_of_one_form(const struct sketch *one, const struct sketch *other, guint equal_bins);

#endif
