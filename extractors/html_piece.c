/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "html_piece.h"

#include "extractor.h"

extern const struct extractor html_extractor;

void html_piece_read(const struct document *document, struct sink *sink, struct reading *reading,
                     const struct place *place, const guint8 *bytes, gsize size)
{
    struct document piece = *document;

    piece.place = place;
    piece.bytes = bytes;
    piece.size = size;
    html_extractor.read(&piece, sink, reading);
}

bool html_piece_is(const char *name)
{
    return extractor_find_suffix(name) == &html_extractor;
}
