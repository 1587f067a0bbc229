/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stamp_text.h"

/* Letters of 14 pt and more are a heading or a stamp. */
#define TEXT_MOST_MM 5.0F

/* What is looked at beyond the ends, in letters: not the frame, nor a bracket alone. */
#define BESIDE_FROM 0.2F
#define BESIDE_TO   1.6F

/* So much of the ink of the label stands there, too. */
#define AS_MUCH 0.5F

/* The strip of the line is looked at with so many pixels a letter. */
#define LETTER_PIXELS 12
#define LETTERS_MOST  60

/* A column that is inked this much from top to bottom is a frame, or a bar. */
#define LINE_LEAST 0.7F

/* How much ink a channel has between two columns, on the whole. */
static float inked(const struct stamp_tensor *strip, int channel, float from, float to)
{
    float sum = 0;

    for (int x = (int)from; x < (int)to; x++) {
        float column = 0;
        for (int y = 0; y < strip->height; y++)
            column += stamp_tensor_at(strip, x, y)[channel];
        column /= (float)strip->height;
        sum += column < LINE_LEAST ? column : 0;
    }
    return sum / (to - from);
}

bool stamp_is_in_text(const struct stamp_page *page, const struct stamp_place *place, int lines)
{
    float longer = MAX(place->width, place->height), shorter = MIN(place->width, place->height);
    float letter = shorter / (float)lines;

    if (letter / page->levels[0].dpi * 25.4F >= TEXT_MOST_MM || longer > LETTERS_MOST * letter)
        return false;
    struct stamp_place line = *place;
    if (place->height > place->width)
        line.angle += (float)G_PI_2;
    line.width = longer + 2 * BESIDE_TO * letter;
    line.height = shorter * 0.8F;
    int columns = (int)(line.width / letter * LETTER_PIXELS);
    struct stamp_tensor strip = stamp_tensor_new(columns, LETTER_PIXELS * lines, 2, 0);
    stamp_page_cut(page, &line, &strip);

    float end = (BESIDE_TO - BESIDE_FROM) * LETTER_PIXELS, start = BESIDE_TO * LETTER_PIXELS;
    float width = (float)columns;
    float dark = inked(&strip, 0, start, width - start);
    float ink = inked(&strip, 1, start, width - start);
    int channel = ink > dark / 2 ? 1 : 0; /* a coloured stamp's own ink */
    float beside = MAX(inked(&strip, channel, 0, end), inked(&strip, channel, width - end, width));
    g_free(strip.values);
    return beside > AS_MUCH * (channel ? ink : dark);
}
