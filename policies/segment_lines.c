/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "segment_lines.h"

#include <string.h>

/* A line of more words is running text. */
#define WORDS_MOST 8U

struct line line_around(const struct segment *segment, gsize offset)
{
    const char *text = segment->text;
    const char *newline = memchr(text + offset, '\n', segment->length - offset);
    gsize start = offset;

    while (start > 0 && text[start - 1] != '\n')
        start--;
    const char *end = newline != NULL ? newline : text + segment->length;
    return (struct line){text + start, (gsize)(end - text) - start};
}

bool parts_words(gunichar character)
{
    return character == '\t' || g_unichar_type(character) == G_UNICODE_SPACE_SEPARATOR;
}

guint line_words(struct line line)
{
    static const char *const stops[] = {"。", ".", "、", ","};
    guint words = 0;
    bool in_word = false;

    for (gsize i = 0; i < G_N_ELEMENTS(stops); i++)
        if (line.length >= strlen(stops[i]) &&
            memcmp(line.start + line.length - strlen(stops[i]), stops[i], strlen(stops[i])) == 0)
            return 0;
    for (const char *at = line.start; at < line.start + line.length; at = g_utf8_next_char(at)) {
        gunichar character = g_utf8_get_char(at);
        bool blank = parts_words(character);
        words += !blank && !in_word;
        in_word = !blank;
    }
    return words <= WORDS_MOST ? words : 0;
}

struct line line_before(const struct segment *segment, struct line line)
{
    gsize start = (gsize)(line.start - segment->text);

    return start > 0 ? line_around(segment, start - 1) : (struct line){segment->text, 0};
}

struct line line_after(const struct segment *segment, struct line line)
{
    gsize end = (gsize)(line.start - segment->text) + line.length;

    return end < segment->length ? line_around(segment, end + 1) : (struct line){segment->text, 0};
}

bool word_next(const struct segment *segment, struct line line, struct word *word)
{
    const char *text = segment->text;
    gsize end = (gsize)(line.start - text) + line.length;
    gsize at = word->end;

    while (at < end && parts_words(g_utf8_get_char(text + at)))
        at = (gsize)(g_utf8_next_char(text + at) - text);
    word->start = at;
    while (at < end && !parts_words(g_utf8_get_char(text + at)))
        at = (gsize)(g_utf8_next_char(text + at) - text);
    word->end = at;
    word->index++;
    return word->end > word->start;
}

guint word_at(const struct segment *segment, struct line line, gsize offset)
{
    struct word word = {0, 0, (gsize)(line.start - segment->text)};

    while (word_next(segment, line, &word))
        if (word.start == offset)
            return word.index;
    return 0;
}
