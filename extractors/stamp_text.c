/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stamp_text.h"

/* What is looked at beyond the ends, in letters: not the frame, nor a bracket alone. */
#define BESIDE_FROM 0.2F
#define BESIDE_TO   1.6F

/* Letters have ink in so many of the columns there, a frame, even an oval one, in few. */
#define COLUMNS_LEAST 0.6F

/* Of the ink that a column of the label has on average, so much is ink; less is paper. */
#define INK_LEAST 0.4F

/* The strip of the line is looked at with so many pixels a letter. */
#define LETTER_PIXELS 12
#define LETTERS_MOST  60

static float ink_of_column(const struct stamp_tensor *strip, int channel, int x)
{
    float sum = 0;

    for (int y = 0; y < strip->height; y++)
        sum += stamp_tensor_at(strip, x, y)[channel];
    return sum / (float)strip->height;
}

static float mean_ink(const struct stamp_tensor *strip, int channel, int from, int to)
{
    float sum = 0;

    for (int x = from; x < to; x++)
        sum += ink_of_column(strip, channel, x);
    return sum / (float)(to - from);
}

/* The column with the least ink: paper, which is not white everywhere. */
static float paper(const struct stamp_tensor *strip, int channel)
{
    float least = 1;

    for (int x = 0; x < strip->width; x++)
        least = MIN(least, ink_of_column(strip, channel, x));
    return least;
}

static bool has_letters(const struct stamp_tensor *strip, int channel, int from, int to,
                        float least)
{
    int inked = 0;

    for (int x = from; x < to; x++)
        inked += ink_of_column(strip, channel, x) > least;
    return (float)inked >= COLUMNS_LEAST * (float)(to - from);
}

bool stamp_is_in_text(const struct stamp_page *page, const struct stamp_place *place, int lines)
{
    float longer = MAX(place->width, place->height), shorter = MIN(place->width, place->height);
    float letter = shorter / (float)lines;

    if (longer > LETTERS_MOST * letter)
        return false;
    struct stamp_place line = *place;
    if (place->height > place->width)
        line.angle += (float)G_PI_2;
    line.width = longer + 2 * BESIDE_TO * letter;
    line.height = shorter * 0.8F;
    int columns = (int)(line.width / letter * LETTER_PIXELS);
    struct stamp_tensor strip = stamp_tensor_new(columns, LETTER_PIXELS * lines, 2, 0);
    stamp_page_cut(page, &line, &strip);

    const int start = (int)(BESIDE_TO * LETTER_PIXELS);
    const int beside = (int)((BESIDE_TO - BESIDE_FROM) * LETTER_PIXELS);
    float dark = mean_ink(&strip, 0, start, columns - start);
    float coloured = mean_ink(&strip, 1, start, columns - start);
    int channel = coloured > dark / 2 ? 1 : 0; /* of a coloured stamp its own ink */
    float white = paper(&strip, channel);
    float least = white + ((channel ? coloured : dark) - white) * INK_LEAST;
    bool goes_on = has_letters(&strip, channel, 0, beside, least) ||
                   has_letters(&strip, channel, columns - beside, columns, least);
    g_free(strip.values);
    return goes_on;
}
