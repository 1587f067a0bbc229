/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The codes of Word's fields (ECMA-376 part 1, 17.16). What a field shows stands in the
 * document as its result, but for a few that have none.
 */
#ifndef MARUHI_EXTRACTORS_FIELD_CODE_H
#define MARUHI_EXTRACTORS_FIELD_CODE_H

#include <glib.h>
#include <stdbool.h>

/* What a code shows that has no result: the characters that EQ draws over each other, as in a
 * 秘 within a circle, or the words on a button. NULL for all others. The caller frees. */
char *field_code_shows(const char *code);

/* Does the code itself tell something, such as a file, an address or a property's name? */
bool field_code_speaks(const char *code);

#endif
