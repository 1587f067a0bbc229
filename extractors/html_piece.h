/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Pages that a book or a help file holds: HTML that is part of a document.
 */
#ifndef MARUHI_EXTRACTORS_HTML_PIECE_H
#define MARUHI_EXTRACTORS_HTML_PIECE_H

#include "document.h"

/* Gives the text of a page as text of the document, in that place. */
void html_piece_read(const struct document *document, struct sink *sink, struct reading *reading,
                     const struct place *place, const guint8 *bytes, gsize size);

/* Does the name end as that of a web page? */
bool html_piece_is(const char *name);

#endif
