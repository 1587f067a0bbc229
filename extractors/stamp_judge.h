/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Looks again at what was read on a page, with a larger network: of what is believed in there is
 * little, so it may be dear.
 */
#ifndef MARUHI_EXTRACTORS_STAMP_JUDGE_H
#define MARUHI_EXTRACTORS_STAMP_JUDGE_H

#include "stamp_reader.h"
#include "stamp_spell.h"

struct budget;

/* Sets anew how much each word of two letters or more of an array of struct stamp_word, with places
 * of the page, is believed in. Drops doubles, and adds what is read instead of one. */
void stamp_judge_words(const GPtrArray *nets, const struct stamp_page *page, GArray *words,
                       struct budget *budget);

/* How much is believed in ㊙ or 秘 at a square place that was read as that. The place of 秘 becomes
 * that of the character, if it is seen there: it may have been taken for a ring around it. */
float stamp_judge_single(const GPtrArray *nets, const struct stamp_page *page,
                         struct stamp_place *place, const struct stamp_reading *reading);

#endif
