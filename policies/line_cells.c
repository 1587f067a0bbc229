/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "line_cells.h"

#include <string.h>

#define LINE_BYTES_MOST 600U

/* Blanks, bars and colons of a source line to tabs: cells. */
static void line_to_cells(struct line_cells *cells, const char *line, gsize length)
{
    bool blank = true;

    g_string_truncate(cells->text, 0);
    cells->gaps = cells->colons = 0;
    for (const char *at = line; at < line + length; at = g_utf8_next_char(at)) {
        gunichar character = g_utf8_get_char(at);
        bool colon = character == ':' || character == 0xFF1A;
        bool gap = colon || g_unichar_isspace(character) || character == '|' || character == 0x2502;
        if (!gap) {
            g_string_append_unichar(cells->text, character);
        } else if (!blank) {
            g_string_append_c(cells->text, '\t');
            cells->gaps++;
        }
        cells->colons += colon;
        blank = gap;
    }
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
