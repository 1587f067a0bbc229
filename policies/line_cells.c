/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "line_cells.h"

#include <string.h>

#define LINE_BYTES_MOST 600U

/* Whether what begins here may be a gap that is not ASCII: no blank, wide colon or box line begins
 * with other bytes. Most of a Japanese text is told apart by its first two. */
static bool may_be_wide_gap(const char *at)
{
    const guchar first = (guchar)at[0], second = (guchar)at[1];

    return first == 0xC2 || first == 0xE1 || first == 0xE2 || (first == 0xE3 && second == 0x80) ||
           (first == 0xEF && second == 0xBC);
}

/* As g_unichar_isspace() of a character of ASCII. */
static bool is_blank(char character)
{
    return character == ' ' || character == '\t' || character == '\n' || character == '\r' ||
           character == '\f';
}

static bool is_gap(const char *at, bool *colon)
{
    *colon = *at == ':';
    if ((guchar)*at < 0x80)
        return *colon || *at == '|' || is_blank(*at);
    if (!may_be_wide_gap(at))
        return false;
    const gunichar character = g_utf8_get_char(at);
    *colon = character == 0xFF1A;
    return *colon || character == 0x2502 || g_unichar_isspace(character);
}

/* Blanks, bars and colons of a source line to tabs: cells. */
static void line_to_cells(struct line_cells *cells, const char *line, gsize length)
{
    const char *cell = line, *end = line + length;
    bool blank = true;

    g_string_truncate(cells->text, 0);
    cells->gaps = cells->colons = 0;
    for (const char *at = line; at < end; at = g_utf8_next_char(at)) {
        bool colon = false;
        const bool gap = is_gap(at, &colon);
        if (gap && !blank) {
            g_string_append_len(cells->text, cell, at - cell);
            g_string_append_c(cells->text, '\t');
            cells->gaps++;
        } else if (!gap && blank) {
            cell = at;
        }
        cells->colons += colon;
        blank = gap;
    }
    if (!blank)
        g_string_append_len(cells->text, cell, end - cell);
}

bool line_next(struct line_reader *reader)
{
    const struct segment *segment = reader->segment;

    while (reader->at < segment->length && reader->row < TEXT_LINES_LOOKED_AT) {
        const char *line = segment->text + reader->at;
        const char *newline = memchr(line, '\n', segment->length - reader->at);
        gsize length = newline != NULL ? (gsize)(newline - line) : segment->length - reader->at;
        reader->at += length + 1;
        reader->row++;
        if (length > LINE_BYTES_MOST)
            continue;
        line_to_cells(&reader->cells, line, length);
        if (reader->cells.gaps > 0)
            return true;
    }
    return false;
}
