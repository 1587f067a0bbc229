/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Cuts decoded text into segments at line ends and gives them to the sink.
 */
#ifndef MARUHI_EXTRACTORS_TEXT_WRITER_H
#define MARUHI_EXTRACTORS_TEXT_WRITER_H

#include "document.h"

struct text_writer {
    const struct document *document;
    struct sink *sink;
    const struct place *place; /* the document itself unless set after the start */
    enum text_role role;       /* TEXT_BODY unless set after the start */
    enum text_shape shape;
    bool has_escapes; /* decode the characters that source code writes in ASCII */
    GString *pending; /* callers append lines here, with any line ends */
    gsize tidied;     /* so much of it has '\n' only */
    bool after_return;
    guint32 line;
    gsize characters; /* so far, roughly */
    gsize noise;      /* control characters and replacements among them */
    bool full;        /* the budget is spent */
};

void text_writer_start(struct text_writer *writer, const struct document *document,
                       struct sink *sink, enum text_shape shape);

/* Gives what fills a segment; false when the budget is spent. */
bool text_writer_flush(struct text_writer *writer);

/* Gives the rest, frees, and says in the reading when much of it was not text. */
void text_writer_end(struct text_writer *writer, struct reading *reading);

/* Decodes bytes and gives all of them as lines of the document's body. */
void text_give_bytes(const struct document *document, struct sink *sink, const char *charset,
                     const guint8 *bytes, gsize size, struct reading *reading);

#endif
