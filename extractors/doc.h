/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the files that read Word's binary documents share (MS-DOC): the tables that say where
 * the text lies and what is special about it.
 */
#ifndef MARUHI_EXTRACTORS_DOC_H
#define MARUHI_EXTRACTORS_DOC_H

#include "compound.h"
#include "encoding.h"
#include "story.h"

/* Pairs of offset and length in the file information block, by their place (2.5.6). Word 6
 * and 95 have the same up to WORD_PAIR_OLD_LAST. */
enum word_pair {
    WORD_FOOTNOTE_TEXTS = 3,
    WORD_COMMENT_TEXTS = 5,
    WORD_HEADERS = 11,
    WORD_CHARACTER_PAGES = 12,
    WORD_PARAGRAPH_PAGES = 13,
    WORD_PIECES = 33,
    WORD_COMMENT_OWNERS = 36,
    WORD_PAIR_OLD_LAST = 36,
    WORD_HEADER_SHAPES = 41,
    WORD_DRAWINGS = 50,
    WORD_HEADER_BOXES = 58,
};

/* The parts of the text, in their order (2.3). */
enum word_part {
    WORD_MAIN,
    WORD_FOOTNOTES,
    WORD_HEADER_PART,
    WORD_MACROS,
    WORD_COMMENTS,
    WORD_ENDNOTES,
    WORD_BOXES,
    WORD_HEADER_BOX_PART,
    WORD_PARTS,
};

struct word_bytes {
    const guint8 *bytes;
    gsize size;
};

struct word_piece {
    guint32 from, to; /* characters */
    guint32 offset;   /* of the first, bytes in the main stream */
    bool wide;        /* two bytes a character */
    bool hidden;
};

/* What is special about bytes of the main stream. Ordered, without overlaps. */
struct word_run {
    guint32 from, to;
    bool hidden;     /* or deleted */
    gunichar symbol; /* what a '(' stands for; 0: for itself */
};

struct word {
    const struct document *document;
    struct sink *sink;
    struct reading *reading;
    struct word_bytes main;
    struct word_bytes table;       /* of Word 6 and 95: the main stream */
    bool old;                      /* Word 6 and 95 */
    guint32 parts[WORD_PARTS + 1]; /* where each starts, and the last one ends; characters */
    GArray *pieces;
    GArray *runs;
    struct decoder *decoder; /* of one byte a character */
};

/* The streams a document lies in. */
struct word_streams {
    struct compound_stream main;
    struct compound_stream table; /* empty in Word 6 and 95 */
    struct compound_stream data;  /* images in the line of text; may be empty */
};

/* Decrypts the streams of an encrypted document with a password that opens it. False: there is
 * none; the reading knows. */
bool word_unlock(const struct word *word, struct compound *compound, struct word_streams *streams);

/* A table of the information block; empty when there is none. */
struct word_bytes word_find(const struct word *word, enum word_pair pair);

/* Fills pieces. The reading says when they are lost and had to be guessed. */
void word_load_pieces(struct word *word);

/* Fills runs. */
void word_load_runs(struct word *word);

enum word_paragraph {
    WORD_IN_TABLE = 1,
    WORD_ENDS_ROW = 2,
};

/* What is known of the paragraph that a byte of the main stream is in; the cursor remembers
 * the last answer. */
struct word_cursor {
    guint32 from, to;
    guint paragraph;
};
guint word_paragraph_at(const struct word *word, guint32 offset, struct word_cursor *cursor);

/* Of a list of changes to formats (2.2.5): what hides characters and what they stand for. */
void word_take_changes(const struct word *word, const guint8 *bytes, gsize size,
                       struct word_run *run);

/* Gives characters from one to another as a story. */
void word_give_story(const struct word *word, guint32 from, guint32 to, enum text_role role,
                     const struct place *place);

#endif
