/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The beginning of a text that may be XML or HTML: enough to tell which, and which encoding
 * it declares.
 */
#ifndef MARUHI_EXTRACTORS_MARKUP_PEEK_H
#define MARUHI_EXTRACTORS_MARKUP_PEEK_H

#include "document.h"

/* The first characters in lower case, without byte order mark, blanks in front and the
 * zeros of UTF-16. Empty unless they begin with '<'. */
struct markup_peek {
    char text[2048];
};
void markup_peek(struct markup_peek *peek, const struct document *document);

/* "shift_jis" of <?xml encoding="Shift_JIS"?>, <meta charset=…> or <meta … charset=…>; NULL
 * when nothing is declared. The caller frees. */
char *markup_declared_charset(const struct document *document);

/* Is it HTML: a doctype or an element of it at the beginning? */
bool markup_peek_is_html(const struct markup_peek *peek);

/* Is it XML: a declaration, or a first element with a name space? */
bool markup_peek_is_xml(const struct markup_peek *peek);

#endif
