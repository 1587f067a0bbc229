/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark_edit.h"

#include <string.h>

void mark_edit_start(struct mark_edit *edit)
{
    edit->pieces = g_array_new(FALSE, FALSE, sizeof(struct mark_piece));
    edit->fresh = g_byte_array_new();
}

void mark_edit_clear(struct mark_edit *edit)
{
    g_clear_pointer(&edit->pieces, g_array_unref);
    g_clear_pointer(&edit->fresh, g_byte_array_unref);
}

static void append(struct mark_edit *edit, const struct mark_piece *piece)
{
    struct mark_piece *last =
        edit->pieces->len > 0
            ? &g_array_index(edit->pieces, struct mark_piece, edit->pieces->len - 1)
            : NULL;

    if (piece->length == 0)
        return;
    if (last && last->fresh == piece->fresh && last->offset + last->length == piece->offset)
        last->length += piece->length;
    else
        g_array_append_vals(edit->pieces, piece, 1);
}

void mark_edit_keep(struct mark_edit *edit, guint64 offset, guint64 length)
{
    append(edit, &(struct mark_piece){.offset = offset, .length = length});
}

void mark_edit_add(struct mark_edit *edit, const void *bytes, gsize length)
{
    append(edit, &(struct mark_piece){.fresh = true, .offset = edit->fresh->len, .length = length});
    g_byte_array_append(edit->fresh, bytes, (guint)length);
}

void mark_edit_add_text(struct mark_edit *edit, const char *text)
{
    mark_edit_add(edit, text, strlen(text));
}

guint64 mark_edit_size(const GArray *pieces)
{
    guint64 size = 0;

    for (guint i = 0; i < pieces->len; i++)
        size += g_array_index(pieces, struct mark_piece, i).length;
    return size;
}

bool mark_edit_fits(const GArray *pieces, guint64 size, guint64 fresh)
{
    for (guint i = 0; i < pieces->len; i++) {
        const struct mark_piece *piece = &g_array_index(pieces, struct mark_piece, i);
        guint64 most = piece->fresh ? fresh : size;
        if (piece->offset > most || piece->length > most - piece->offset)
            return false;
    }
    return true;
}

bool mark_edit_only_appends(const GArray *pieces, guint64 size)
{
    const struct mark_piece *first =
        pieces->len > 0 ? &g_array_index(pieces, struct mark_piece, 0) : NULL;

    return first && !first->fresh && first->offset == 0 && first->length == size;
}

GByteArray *mark_edit_apply(const struct mark_edit *edit, const guint8 *bytes, gsize size)
{
    GByteArray *made = g_byte_array_new();

    g_assert(mark_edit_fits(edit->pieces, size, edit->fresh->len));
    for (guint i = 0; i < edit->pieces->len; i++) {
        const struct mark_piece *piece = &g_array_index(edit->pieces, struct mark_piece, i);
        const guint8 *from = piece->fresh ? edit->fresh->data : bytes;
        g_byte_array_append(made, from + piece->offset, (guint)piece->length);
    }
    return made;
}
