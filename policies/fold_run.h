/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A fold under way: shared by fold.c and fold_marks.c.
 */
#ifndef MARUHI_POLICIES_FOLD_RUN_H
#define MARUHI_POLICIES_FOLD_RUN_H

#include "fold.h"
#include "fold_classes.h"

#include <stdbool.h>

struct fold_run {
    struct folded *folded;
    const guint8 *text;
    const guint8 *next; /* of the source */
    const guint8 *end;
    guint8 *out;
    guint8 *line;  /* where the line being written starts */
    guint8 *full;  /* end of the memory out points into */
    gsize waiting; /* newlines of a vertical text, to be written behind it */
    gint64 shift;  /* source offset - folded offset, as the last edit has it */
};

/* One code point of the source and what becomes of it. */
struct fold_piece {
    guint32 code;
    guint8 source_length;
    guint8 length;
    bool first_cjk;
    enum fold_class class; /* FOLD_POOL for all replacements */
    const guint8 *bytes;   /* what it becomes; empty for blanks and what is dropped */
};

enum fold_class fold_class_of(guint32 code);

/* The piece at source, which is before the end. */
struct fold_piece fold_piece_at(const struct fold_run *run, const guint8 *source);

/* Like fold_piece_at, past what is dropped; a piece of no source length at the end. */
struct fold_piece fold_piece_behind(const struct fold_run *run, const guint8 *source,
                                    const guint8 **at);

/* The last code point written, its length in *length; 0 when nothing was. */
guint32 fold_last(const struct fold_run *run, const guint8 *before, gsize *length);

/* Room for what is left of the source, waiting newlines and one piece more. */
void fold_reserve(struct fold_run *run);

void fold_write(struct fold_run *run, const void *bytes, gsize length);

/* Records that source and folded text no longer keep step as before. */
void fold_note(struct fold_run *run, const guint8 *source);

/* Takes back what was written from out on. */
void fold_unwrite(struct fold_run *run, guint8 *out);

/* 秘, whose piece is given: itself or, with its circle or brackets, ㊙. */
void fold_hi(struct fold_run *run, const struct fold_piece *piece);

/* Closes up spaced-out Latin letters that go on from a blank at next; false when it is none
 * of these. */
bool fold_spaced_letters(struct fold_run *run);

/* At a newline of the source. */
void fold_newline(struct fold_run *run);

/* Writes the newlines a vertical text left waiting. */
void fold_write_waiting(struct fold_run *run);

#endif
