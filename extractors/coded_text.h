/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Files in lines that are mostly code for a machine: NC programs, photoplotter data, decks
 * for solvers, meshes. What people wrote are the comments; of the code the first part is
 * given, since what kind of file it is shows there, and of the rest only lines with words.
 */
#ifndef MARUHI_EXTRACTORS_CODED_TEXT_H
#define MARUHI_EXTRACTORS_CODED_TEXT_H

#include "document.h"

enum coded_line {
    CODED_CODE,    /* nothing in it but commands and numbers */
    CODED_COMMENT, /* nothing in it but a comment */
    CODED_TEXT,    /* anything else */
};

/* Says what a line is; it has no line end. */
typedef enum coded_line (*coded_classify)(const char *line, gsize length);

/* A line ends behind end_character too, if that is not NUL: "X1Y2D01*" on one line. */
void coded_text_read(const struct document *document, struct sink *sink, coded_classify classify,
                     char end_character);

/* A line of the beginning of a file, for recognisers. */
struct coded_peek {
    const char *at;
    const char *end;
    const char *line; /* without blanks around it */
    gsize length;
};

/* The first bytes of a document, as long as they are text in lines; false when not. */
bool coded_peek_start(struct coded_peek *peek, const struct document *document);

/* The next line that is not empty; false at the end of what is looked at. */
bool coded_peek_next(struct coded_peek *peek);

#endif
