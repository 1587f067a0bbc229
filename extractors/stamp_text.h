/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A label within a line of text (機密情報, 複写禁止の文書) is no stamp.
 */
#ifndef MARUHI_EXTRACTORS_STAMP_TEXT_H
#define MARUHI_EXTRACTORS_STAMP_TEXT_H

#include "stamp_page.h"

/* What speaks for it that letters are a part of a line of text. */
enum stamp_line { STAMP_LINE_ENDS, STAMP_LINE_GOES_ON, STAMP_LINE_AFTER_CLAUSE };

/* Whether the line of the letters that stand there goes on before or after them, or ends with them
 * and a comma or a full stop before them. They stand in so many lines. */
enum stamp_line stamp_line_of(const struct stamp_page *page, const struct stamp_place *place,
                              int lines);

#endif
