/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "doc.h"
#include "little_endian.h"

#include <glib/gi18n.h>
#include <string.h>

#define PIECES_MOST   1000000U
#define ONE_BYTE      0x40000000U /* fCompressed, 2.9.73 */
#define FLAG_COMPLEX  0x0004U
#define BLOCK_CHANGES 1 /* 2.9.209 */
#define BLOCK_PIECES  2 /* 2.9.178 */
#define PRM_IS_INDEX  1U
#define PRM_DELETED   0x41U /* 2.9.214 */
#define PRM_VANISHED  0x5CU

/* Changes that fast saving put before the pieces, by their number. */
static struct word_bytes find_changes(const struct word_bytes *table, guint index)
{
    for (gsize at = 0; at + 3 <= table->size && table->bytes[at] == BLOCK_CHANGES;) {
        gsize size = little_16(table->bytes + at + 1);
        if (index-- == 0)
            return (struct word_bytes){table->bytes + at + 3, MIN(size, table->size - at - 3)};
        at += 3 + size;
    }
    return (struct word_bytes){0};
}

static bool is_hidden(const struct word *word, const struct word_bytes *table, guint change)
{
    struct word_run run = {0};

    if (!(change & PRM_IS_INDEX)) {
        guint number = (change >> 1) & 0x7F;
        return (number == PRM_DELETED || number == PRM_VANISHED) && (change >> 8) & 1;
    }
    struct word_bytes changes = find_changes(table, change >> 1);
    word_take_changes(word, changes.bytes, changes.size, &run);
    return run.hidden;
}

/* Where they start in characters, one more than there are, then eight bytes each (2.8.35). */
static void take_pieces(struct word *word, const struct word_bytes *table, const guint8 *bytes,
                        gsize size)
{
    gsize count = size >= 16 ? (size - 4) / 12 : 0;

    for (gsize i = 0; i < count && i < PIECES_MOST; i++) {
        const guint8 *descriptor = bytes + (count + 1) * 4 + i * 8;
        guint32 offset = little_32(descriptor + 2);
        struct word_piece piece = {
            .from = little_32(bytes + i * 4),
            .to = little_32(bytes + i * 4 + 4),
            .offset = offset,
            .wide = !word->old && !(offset & ONE_BYTE),
            .hidden = is_hidden(word, table, little_16(descriptor + 6)),
        };
        if (!word->old && !piece.wide)
            piece.offset = (offset & ~ONE_BYTE) / 2;
        if (piece.to > piece.from && piece.offset < word->main.size)
            g_array_append_val(word->pieces, piece);
    }
}

static bool load_table(struct word *word)
{
    struct word_bytes table = word_find(word, WORD_PIECES);
    gsize at = 0;

    while (at + 3 <= table.size && table.bytes[at] == BLOCK_CHANGES)
        at += 3 + little_16(table.bytes + at + 1);
    if (at + 5 > table.size || table.bytes[at] != BLOCK_PIECES)
        return false;
    gsize size = little_32(table.bytes + at + 1);
    take_pieces(word, &table, table.bytes + at + 5, MIN(size, table.size - at - 5));
    return word->pieces->len > 0;
}

/* One piece from where the text begins. Word 97 and later write it in two bytes a character
 * unless all of it is Western. */
static void guess_piece(struct word *word)
{
    guint32 offset = little_32(word->main.bytes + 24);
    guint32 end = little_32(word->main.bytes + 28);

    if (offset < 68 || offset >= word->main.size)
        return;
    gsize size = MIN(MAX(end, offset), word->main.size) - offset;
    if (size == 0)
        size = word->main.size - offset;
    const guint8 *text = word->main.bytes + offset;
    bool wide = !word->old &&
                g_str_has_prefix(encoding_detect(text, MIN(size, 4096) & ~(gsize)1), "UTF-16");
    struct word_piece piece = {
        .to = (guint32)(size / (wide ? 2 : 1)), .offset = offset, .wide = wide};
    g_array_append_val(word->pieces, piece);
}

void word_load_pieces(struct word *word)
{
    bool whole = word->old && !(little_16(word->main.bytes + 10) & FLAG_COMPLEX);

    word->pieces = g_array_new(FALSE, FALSE, sizeof(struct word_piece));
    if (!whole && load_table(word))
        return;
    guess_piece(word);
    if (!whole)
        reading_worsen(word->reading, OUTCOME_PARTIAL,
                       N_("it is damaged: the order of its text is guessed"), NULL);
}
