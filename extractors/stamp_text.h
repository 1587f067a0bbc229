/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A label within a line of text (機密情報, 複写禁止の文書) is no stamp.
 */
#ifndef MARUHI_EXTRACTORS_STAMP_TEXT_H
#define MARUHI_EXTRACTORS_STAMP_TEXT_H

#include "stamp_page.h"

/* Whether the line of the letters that stand there goes on before or after them; they stand in so
 * many lines. */
bool stamp_is_in_text(const struct stamp_page *page, const struct stamp_place *place, int lines);

#endif
