/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "words.h"

#define LETTERS_OF_NOTE 120U
#define DIGIT_RUNS_MOST 1000U

/* Latin letters and characters of three bytes and more, and numbers. */
void word_ground_take(struct word_ground *ground, enum text_role role, const GString *text)
{
    bool digit = false;

    if (role != TEXT_BODY && role != TEXT_FLOATING)
        return;
    for (gsize i = 0; i < text->len; i++) {
        bool digit_here = g_ascii_isdigit(text->str[i]);
        ground->letters += (guchar)text->str[i] >= 0xE3 || g_ascii_isupper(text->str[i]);
        ground->digit_runs += digit_here && !digit && ground->digit_runs < DIGIT_RUNS_MOST;
        digit = digit_here;
    }
}

guint word_ground_values(const struct word_ground *ground, guint values)
{
    return values + (ground->number_rows >= NUMBER_ROWS ? 2 : 0) +
           (ground->digit_runs >= NUMBERS_OF_NOTE ? 1 : 0);
}

guint word_ground_chance(const struct word_ground *ground)
{
    guint chance = 0;

    for (gsize letters = LETTERS_OF_NOTE; letters * 2 <= ground->letters; letters *= 2)
        chance++;
    return chance;
}

bool word_ground_suffices(const struct word_ground *ground, double least, guint words, guint values)
{
    const guint kinds_of_values = word_ground_values(ground, values);

    return kinds_of_values > 0 &&
           words >= least + word_ground_chance(ground) + (kinds_of_values < 2 ? 2 : 0);
}
