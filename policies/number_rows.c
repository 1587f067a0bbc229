/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rows of numbers make a table of values whatever its headings.
 */
#include "inspection_state.h"
#include "line_cells.h"

#include <string.h>

#define NUMBERS_IN_ROW 3U

static bool cell_is_number(const struct row_view *view, guint cell)
{
    gsize digits = 0;

    for (gsize i = 0; i < view->lengths[cell]; i++) {
        char letter = view->cells[cell][i];
        if (!g_ascii_isdigit(letter) && strchr(" .,+-%/E", letter) == NULL)
            return false;
        digits += g_ascii_isdigit(letter);
    }
    return digits > 0;
}

bool row_is_of_numbers(const struct row_view *view)
{
    guint numbers = 0;

    for (guint i = 0; i < view->count && numbers < NUMBERS_IN_ROW; i++)
        numbers += cell_is_number(view, i);
    return numbers >= NUMBERS_IN_ROW;
}

static guint table_count_number_rows(const GString *text)
{
    struct row_view view;
    guint rows = 0;

    for (gsize at = 0; at < text->len;) {
        at = row_read(&view, text, at);
        rows += row_is_of_numbers(&view);
    }
    return rows;
}

static guint lines_count_number_rows(const struct segment *segment, struct folded *piece)
{
    g_autoptr(GString) text = g_string_new(NULL);
    struct line_reader reader = {.segment = segment, .cells.text = text};
    struct row_view view;
    guint rows = 0;

    while (line_next(&reader)) {
        if (reader.cells.gaps + 1 < NUMBERS_IN_ROW)
            continue;
        fold_text(piece, text->str, text->len);
        row_split(&view, piece->text->str, piece->text->len);
        rows += row_is_of_numbers(&view);
    }
    return rows;
}

guint columns_count_number_rows(const struct segment *segment, const GString *text,
                                struct folded *piece)
{
    if (segment->shape == TEXT_TABLE)
        return table_count_number_rows(text);
    return lines_count_number_rows(segment, piece);
}
