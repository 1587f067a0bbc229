/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A change of a file as pieces: what is kept of it and what is new. The sandboxed worker makes
 * one, and only the parent, which does not parse, puts the new file together. What is kept
 * needs no memory and is equal bit for bit by construction.
 */
#ifndef MARUHI_SCANNER_MARKING_MARK_EDIT_H
#define MARUHI_SCANNER_MARKING_MARK_EDIT_H

#include <glib.h>
#include <stdbool.h>

struct mark_piece {
    bool fresh;     /* from the new bytes; otherwise from the file */
    guint64 offset; /* there */
    guint64 length;
};

struct mark_edit {
    GArray *pieces;    /* of struct mark_piece */
    GByteArray *fresh; /* the new bytes, in order */
};

void mark_edit_start(struct mark_edit *edit);
void mark_edit_clear(struct mark_edit *edit);

void mark_edit_keep(struct mark_edit *edit, guint64 offset, guint64 length);
void mark_edit_add(struct mark_edit *edit, const void *bytes, gsize length);
void mark_edit_add_text(struct mark_edit *edit, const char *text);

/* Length of the file that is made. */
guint64 mark_edit_size(const GArray *pieces);

/* Whether each piece lies within a file of `size` bytes or `fresh` new ones. */
bool mark_edit_fits(const GArray *pieces, guint64 size, guint64 fresh);

/* Whether cutting the new file to `size` bytes gives the old one. */
bool mark_edit_only_appends(const GArray *pieces, guint64 size);

/* The new file in memory. The caller unrefs. */
GByteArray *mark_edit_apply(const struct mark_edit *edit, const guint8 *bytes, gsize size);

#endif
