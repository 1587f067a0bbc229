/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How much bytes look like Japanese in one of the two encodings that share a range.
 */
#ifndef MARUHI_EXTRACTORS_ENCODING_SCORE_H
#define MARUHI_EXTRACTORS_ENCODING_SCORE_H

#include <glib.h>
#include <stdbool.h>

struct encoding_score {
    double weight;  /* sum of the characters' weights */
    guint bytes;    /* beyond ASCII, and their second bytes */
    guint pairs;    /* characters of two bytes */
    guint kana;     /* among them kana and Japanese punctuation */
    guint half;     /* half-width kana */
    guint half_low; /* among them the first half of the table, which Cyrillic never is */
    guint readings; /* half-width kana of which a whole cell or word is made */
    /* Shift JIS: kanji whose first byte no usual character of GB, Big5, KS or Cyrillic has, by
     * whether the second is ASCII. */
    guint own, own_ascii;
    guint invalid; /* bytes that cannot be this encoding */
};

void encoding_score_sjis(const guint8 *bytes, gsize length, struct encoding_score *score);
void encoding_score_euc(const guint8 *bytes, gsize length, struct encoding_score *score);

/* Weight by byte: below 0 is noise, 0.15 doubtful, running text is 0.5 to 1. */
double encoding_score_mean(const struct encoding_score *score);

/* Characters of this encoding and next to nothing else. */
bool encoding_score_is_valid(const struct encoding_score *score);

#endif
