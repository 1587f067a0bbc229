/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The words, and ㊙, that stand where something was proposed.
 */
#ifndef MARUHI_EXTRACTORS_STAMP_WORDS_H
#define MARUHI_EXTRACTORS_STAMP_WORDS_H

#include "stamp_search.h"
#include "stamp_spell.h"

/* Array of struct stamp_word with places of the page; the caller's. A word may be there more than
 * once. Candidates are aligned ones. */
GArray *stamp_words_read(const struct stamp_net *spotter, const struct stamp_page *page,
                         const GArray *candidates, struct budget *budget);

#endif
