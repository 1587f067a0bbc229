/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark_order.h"

#include <string.h>

/* A file of a hundred thousand parts would need as many; nothing real comes near. */
#define PIECES_MOST 200000U
#define WORDS_MOST  2000U

GVariant *mark_order_to_variant(enum mark_task task, const struct mark_label *label)
{
    static const char *const no_lines[] = {NULL};
    gsize size = 0;
    const void *bytes = label->drawing ? g_bytes_get_data(label->drawing, &size) : NULL;
    const struct mark_sensitivity *sensitivity = &label->sensitivity;

    return g_variant_new("(uis^ass(msmsms)bdd@ay)", (guint32)task, (gint32)label->level,
                         label->name ? label->name : "",
                         label->lines ? (const char *const *)label->lines : no_lines,
                         label->date ? label->date : "", sensitivity->id, sensitivity->tenant,
                         sensitivity->name, (gboolean)label->visible, label->width, label->height,
                         g_variant_new_fixed_array(G_VARIANT_TYPE_BYTE, bytes, size, 1));
}

struct mark_label *mark_order_from_variant(GVariant *variant, enum mark_task *task)
{
    struct mark_label *label = mark_label_new();
    g_autoptr(GVariant) drawing = NULL;
    guint32 number = 0;
    gint32 level = 0;
    gboolean visible = FALSE;
    gsize size = 0;

    g_variant_get(variant, "(uis^ass(msmsms)bdd@ay)", &number, &level, &label->name, &label->lines,
                  &label->date, &label->sensitivity.id, &label->sensitivity.tenant,
                  &label->sensitivity.name, &visible, &label->width, &label->height, &drawing);
    *task = number == MARK_COMPARE ? MARK_COMPARE : MARK_WRITE;
    label->level = level;
    label->visible = visible;
    const void *bytes = g_variant_get_fixed_array(drawing, &size, 1);
    if (size > 0)
        label->drawing = g_bytes_new(bytes, size);
    return label;
}

void mark_answer_clear(struct mark_answer *answer)
{
    mark_result_clear(&answer->result);
    g_free(answer->writer);
    g_clear_pointer(&answer->pieces, g_array_unref);
    *answer = (struct mark_answer){.result.level_before = LEVEL_NONE, .declared = LEVEL_NONE};
}

GVariant *mark_answer_to_variant(const struct mark_answer *answer)
{
    const struct mark_result *result = &answer->result;
    GVariantBuilder pieces;

    g_variant_builder_init(&pieces, G_VARIANT_TYPE("a(btt)"));
    for (guint i = 0; answer->pieces && i < answer->pieces->len; i++) {
        const struct mark_piece *piece = &g_array_index(answer->pieces, struct mark_piece, i);
        g_variant_builder_add(&pieces, "(btt)", (gboolean)piece->fresh, piece->offset,
                              piece->length);
    }
    return g_variant_new("(umsmsiuumsa(btt)i)", (guint32)result->state, result->reason,
                         result->detail, (gint32)result->level_before, result->places,
                         result->crowded, answer->writer, &pieces, (gint32)answer->declared);
}

static bool is_level(int level)
{
    return level >= LEVEL_NONE && level <= LEVEL_MOST;
}

static bool are_words(const char *text)
{
    return text == NULL || strlen(text) <= WORDS_MOST;
}

static GArray *take_pieces(GVariant *list)
{
    GArray *pieces = g_array_new(FALSE, FALSE, sizeof(struct mark_piece));
    GVariantIter iter;
    gboolean fresh;
    struct mark_piece piece;

    g_variant_iter_init(&iter, list);
    while (g_variant_iter_next(&iter, "(btt)", &fresh, &piece.offset, &piece.length)) {
        piece.fresh = fresh;
        g_array_append_val(pieces, piece);
    }
    return pieces;
}

bool mark_answer_from_variant(GVariant *variant, struct mark_answer *answer)
{
    struct mark_result *result = &answer->result;
    g_autoptr(GVariant) pieces = NULL;
    guint32 state = 0;
    gint32 before = 0, declared = 0;

    *answer = (struct mark_answer){0};
    g_variant_get(variant, "(umsmsiuums@a(btt)i)", &state, &result->reason, &result->detail,
                  &before, &result->places, &result->crowded, &answer->writer, &pieces, &declared);
    result->state = state < MARK_STATES ? (enum mark_state)state : MARK_FAILED;
    result->level_before = before;
    answer->declared = declared;
    bool sense = state < MARK_STATES && is_level(before) && is_level(declared) &&
                 are_words(result->reason) && are_words(result->detail) &&
                 are_words(answer->writer) && g_variant_n_children(pieces) <= PIECES_MOST &&
                 (state == MARK_MADE || state == MARK_ALREADY || result->reason != NULL);
    if (sense)
        answer->pieces = take_pieces(pieces);
    else
        mark_answer_clear(answer);
    return sense;
}
