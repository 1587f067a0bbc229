/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a text has to be for words of the trade to count in it: where enough of them stand beside
 * values. A note about 型温, 保圧 and ヒケ with temperatures and pressures is no talk.
 */
#ifndef MARUHI_POLICIES_WORDS_H
#define MARUHI_POLICIES_WORDS_H

#include <extractors/text.h>
#include <stdbool.h>

#define NUMBER_ROWS      3U    /* so many and more are as good as values */
#define NUMBER_ROWS_MOST 1000U /* no more are counted */
#define NUMBERS_OF_NOTE  6U    /* with and without units; as many as a note with values has */

struct word_ground {
    gsize letters;     /* of the body: Latin ones and Japanese characters */
    guint digit_runs;  /* numbers of the body, up to a thousand or so */
    guint number_rows; /* rows and lines that hold three numbers or more */
};

/* Folded text; what is not of the body does not count. */
void word_ground_take(struct word_ground *ground, enum text_role role, const GString *text);

/* values: different ones of the kind. What numbers there are stands for values, too. */
guint word_ground_values(const struct word_ground *ground, guint values);

/* A long text holds some words of every trade: one more for each time it is twice as long as a
 * note of two or three lines. Of 300 pages that a writer of other trades wrote on other subjects 30
 * had enough words for some trade when a note was a page, 14 with this. */
guint word_ground_chance(const struct word_ground *ground);

/* Whether so many different words count, least of them in a note with values. More of anything
 * but letters never makes it false. */
bool word_ground_suffices(const struct word_ground *ground, double least, guint words,
                          guint values);

#endif
