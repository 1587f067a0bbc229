/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Strings from places without an order, such as the data of other programs in a drawing: each
 * once, and only those that people wrote, not identifiers and numbers.
 */
#ifndef MARUHI_EXTRACTORS_WORD_LIST_H
#define MARUHI_EXTRACTORS_WORD_LIST_H

#include <glib.h>
#include <stdbool.h>

struct word_list {
    GHashTable *seen;
    GString *text; /* a line each; no more than fits into a few segments */
};

void word_list_start(struct word_list *list);
void word_list_clear(struct word_list *list);
void word_list_keep(struct word_list *list, const char *text);

/* Has the list, or another way to show it, had this text already? Notes that it has. */
bool word_list_has(struct word_list *list, const char *text);

/* Something that is no identifier: it has a blank or a character beyond ASCII. */
bool word_list_speaks(const char *text);

#endif
