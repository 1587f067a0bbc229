/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspection_state.h"

#include <string.h>

static bool line_is_filled(const char *line, gsize length)
{
    for (const char *at = line; at < line + length; at = g_utf8_next_char(at))
        if (g_unichar_isalnum(g_utf8_get_char(at)) || (guchar)*at >= 0xE3)
            return true;
    return false;
}

void line_walk(struct line_walker *walker, gsize offset)
{
    for (;;) {
        const char *line = walker->text + walker->at;
        const char *end = memchr(line, '\n', walker->length - walker->at);
        if (end == NULL || (gsize)(end - walker->text) >= offset)
            return;
        walker->filled += line_is_filled(line, (gsize)(end - line));
        walker->at = (gsize)(end - walker->text) + 1;
        walker->row++;
    }
}

guint text_filled_lines(const char *text, gsize length)
{
    struct line_walker walker = {.text = text, .length = length};

    line_walk(&walker, length);
    return walker.filled + line_is_filled(text + walker.at, length - walker.at);
}

static gsize align_forward(const char *text, gsize at, gsize end)
{
    while (at < end && ((guchar)text[at] & 0xC0) == 0x80)
        at++;
    return at;
}

static gsize align_back(const char *text, gsize at, gsize start)
{
    while (at > start && ((guchar)text[at] & 0xC0) == 0x80)
        at--;
    return at;
}

/* Whether fewer than EDGE_LINES filled lines follow in the segment. */
static bool few_lines_follow(const struct spot *spot)
{
    gsize end = MIN(spot->length, spot->line_end + 600);

    if (spot->length > spot->line_end + 600)
        return false;
    end = align_back(spot->text, end, spot->line_end);
    return text_filled_lines(spot->text + spot->line_end, end - spot->line_end) < EDGE_LINES;
}

static bool spot_in_cell_head(const struct spot *spot)
{
    return spot->column > 0 && spot->column <= 10 && spot->row <= 5;
}

static bool box_at_edge(const struct text_box *box)
{
    return box->bottom > 0 && (box->bottom < 0.2F || box->top > 0.85F);
}

/* Bounds the line or, in a table, the cell. */
static void spot_bound(struct spot *spot, const struct line_walker *walker)
{
    bool table = spot->segment != NULL && spot->segment->shape == TEXT_TABLE;
    gsize least = walker->at;
    gsize most = spot->length;
    const char *newline = memchr(spot->text + spot->end, '\n', spot->length - spot->end);

    if (newline != NULL)
        most = (gsize)(newline - spot->text);
    spot->row = walker->row + 1;
    if (table) {
        spot->column = 1;
        for (gsize i = walker->at; i < spot->start; i++) {
            if (spot->text[i] == '\t') {
                spot->column++;
                least = i + 1;
            }
        }
        const char *tab = memchr(spot->text + spot->end, '\t', most - spot->end);
        most = tab != NULL ? (gsize)(tab - spot->text) : most;
    }
    spot->cut = spot->start - least > CONTEXT_BYTES || most - spot->end > CONTEXT_BYTES;
    if (spot->start - least > CONTEXT_BYTES)
        least = align_forward(spot->text, spot->start - CONTEXT_BYTES, spot->start);
    if (most - spot->end > CONTEXT_BYTES)
        most = align_back(spot->text, spot->end + CONTEXT_BYTES, spot->end);
    spot->line_start = least;
    spot->line_end = most;
}

void spot_locate(struct spot *spot, const struct line_walker *walker, guint lines_before)
{
    spot_bound(spot, walker);
    if (spot->segment == NULL)
        return;
    guint32 first = MAX(spot->segment->first_line, 1);
    spot->page = place_page(spot->segment->place);
    spot->row += first - 1;
    if (spot->segment->shape == TEXT_TABLE) {
        bool story = !place_in_sheet(spot->segment->place) && spot->page <= 1;
        spot->head = spot_in_cell_head(spot) ||
                     (story && spot->column <= 10 && lines_before + walker->filled < HEAD_LINES);
        return;
    }
    bool first_page = spot->page <= 1;
    spot->head = first_page && lines_before + walker->filled < HEAD_LINES;
    spot->edge = box_at_edge(&spot->segment->box) ||
                 (spot->page > 0 && (spot->row <= EDGE_LINES || few_lines_follow(spot)));
}

void spot_measure(struct spot *spot, const GArray *marks, guint index)
{
    gsize letters = 0;
    guint next = index;

    while (next > 0 && g_array_index(marks, struct mark_hit, next - 1).start >= spot->line_start)
        next--;
    for (gsize at = spot->line_start; at < spot->line_end;) {
        while (next < marks->len && g_array_index(marks, struct mark_hit, next).end <= at)
            next++;
        const struct mark_hit *hit =
            next < marks->len ? &g_array_index(marks, struct mark_hit, next) : NULL;
        if (hit != NULL && hit->start <= at) {
            at = MIN(hit->end, spot->line_end);
            continue;
        }
        gunichar character = g_utf8_get_char(spot->text + at);
        letters += g_unichar_isalpha(character) || (g_unichar_isalnum(character));
        at = (gsize)(g_utf8_next_char(spot->text + at) - spot->text);
    }
    spot->residual = letters;
}

/* Letters of any script join words; all else sets a mark apart. */
static bool joins(gunichar character)
{
    return g_unichar_isalnum(character) || character == 0x30FC || character == '_';
}

bool spot_apart_before(const struct spot *spot)
{
    if (spot->start <= spot->line_start)
        return !spot->cut;
    const char *before =
        g_utf8_find_prev_char(spot->text + spot->line_start, spot->text + spot->start);
    return spot->gap_before || before == NULL || !joins(g_utf8_get_char(before));
}

bool spot_apart_after(const struct spot *spot)
{
    if (spot->end >= spot->line_end)
        return !spot->cut;
    return spot->gap_after || !joins(g_utf8_get_char(spot->text + spot->end));
}

static const char *const sentence_ends[] = {"。", "．", "! ", ". ", "? "};

struct span spot_sentence_before(const struct spot *spot)
{
    struct span span = {spot->line_start, spot->start};

    for (gsize i = 0; i < G_N_ELEMENTS(sentence_ends); i++) {
        const char *end = g_strrstr_len(spot->text + span.start, (gssize)(span.end - span.start),
                                        sentence_ends[i]);
        if (end != NULL)
            span.start = (gsize)(end - spot->text) + strlen(sentence_ends[i]);
    }
    return span;
}

struct span spot_sentence_after(const struct spot *spot)
{
    struct span span = {spot->end, spot->line_end};

    for (gsize i = 0; i < G_N_ELEMENTS(sentence_ends); i++) {
        const char *end = g_strstr_len(spot->text + span.start, (gssize)(span.end - span.start),
                                       sentence_ends[i]);
        if (end != NULL)
            span.end = (gsize)(end - spot->text) + strlen(sentence_ends[i]);
    }
    return span;
}
