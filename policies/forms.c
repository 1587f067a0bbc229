/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Labels with their values beside them: 品番 | A-100 | 材質 | PBT, or 品番：A-100. The labels
 * of all rows together are a heading; that few of them have a value tells a blank form.
 */
#include "inspection_state.h"

/* Cells to the right of a label in which its value may stand: labels are merged cells. */
#define VALUE_REACH 4U

/* Bit by cell of the row: whether a label of any kind stands there. */
struct label_cells {
    guint64 bits;
    guint count;
};

static struct label_cells labels_of_row(const struct inspection *inspection, guint32 row)
{
    const GArray *hits = inspection->table.hits;
    struct label_cells labels = {0, 0};

    for (guint i = hits->len; i > 0; i--) {
        const struct heading_hit *hit = &g_array_index(hits, struct heading_hit, i - 1);
        if (hit->row != row)
            break;
        guint64 bit = hit->cell < 64 ? G_GUINT64_CONSTANT(1) << hit->cell : 0;
        labels.count += (labels.bits & bit) == 0 && bit != 0;
        labels.bits |= bit;
    }
    return labels;
}

static bool value_follows(const struct row_view *view, const struct label_cells *labels, guint cell)
{
    for (guint i = cell + 1; i <= cell + VALUE_REACH && i < view->count && i < 64; i++) {
        if ((labels->bits & (G_GUINT64_CONSTANT(1) << i)) != 0)
            return false;
        if (cell_is_filled(view, i))
            return true;
    }
    return false;
}

/* A new sheet begins a new form; the fuller one of those before is kept. */
static struct form_state *form_of(struct inspection *inspection, guint kind)
{
    struct kind_state *state = &inspection->kinds[kind];

    if (state->form == NULL) {
        state->form = g_new0(struct form_state, 1);
        state->form->sheet = inspection->table.number;
    }
    bool same_sheet = state->form->sheet == inspection->table.number || !inspection->in_sheets;
    if (same_sheet)
        return state->form;
    if (state->best == NULL)
        state->best = g_new0(struct form_state, 1);
    if (state->form->filled > state->best->filled)
        *state->best = *state->form;
    *state->form = (struct form_state){.sheet = inspection->table.number};
    return state->form;
}

static void form_label(struct inspection *inspection, const struct heading_hit *hit, bool filled)
{
    struct form_state *form = form_of(inspection, hit->kind);
    guint64 bit = G_GUINT64_CONSTANT(1) << (hit->column % 64);

    if ((form->seen & bit) != 0)
        return;
    form->seen |= bit;
    form->count++;
    form->filled += filled;
    form->keyed = form->keyed || is_key_column(inspection->policy, hit->kind, hit->column);
}

void form_take(struct inspection *inspection, const struct row_view *view, guint32 row)
{
    const GArray *hits = inspection->table.hits;
    const struct label_cells labels = labels_of_row(inspection, row);
    guint filled = 0;

    for (guint i = 0; i < view->count; i++)
        filled += cell_is_filled(view, i);
    if (labels.count * 2 > filled + 1) /* a row of headings */
        return;
    inspection->table.lone_row = filled == 1 ? row : 0;
    for (guint i = hits->len; i > 0; i--) {
        const struct heading_hit *hit = &g_array_index(hits, struct heading_hit, i - 1);
        if (hit->row != row)
            break;
        if (hit->cell < 64)
            form_label(inspection, hit, value_follows(view, &labels, hit->cell));
    }
}

/* 原因, and in the row below what it was: a label over its value. */
void form_take_below(struct inspection *inspection, guint32 row)
{
    const GArray *hits = inspection->table.hits;

    if (inspection->table.lone_row == 0 || inspection->table.lone_row + 1 != row)
        return;
    for (guint i = 0; i < hits->len; i++) {
        const struct heading_hit *hit = &g_array_index(hits, struct heading_hit, i);
        struct form_state *form = inspection->kinds[hit->kind].form;
        if (hit->row == inspection->table.lone_row && form != NULL && form->filled < form->count)
            form->filled++;
    }
}
