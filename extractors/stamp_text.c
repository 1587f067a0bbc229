/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stamp_text.h"

#include <math.h>

/* What is looked at beyond the ends, in letters: not the frame, nor a bracket alone. */
#define BESIDE_FROM 0.2F
#define BESIDE_TO   1.6F

/* Before a label a sentence may have ended: then a comma or a full stop stands in a letter's place,
 * and the letter of the text before that. */
#define CLAUSE_FROM 1.1F
#define CLAUSE_TO   2.1F

/* Of a column of the label, as INK_LEAST: marks and kana have less ink than kanji. */
#define CLAUSE_INK_LEAST 0.2F

/* Text lies straight, and words of it are found at such angles, radians; what lies otherwise is a
 * stamp. */
#define TILT_MOST 0.2F

/* A mark of punctuation has ink in so few of the columns of a letter, and never from top to bottom
 * as a frame has. */
#define MARK_COLUMNS_MOST 0.5F
#define MARK_INK_MOST     0.6F

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

static bool has_mark(const struct stamp_tensor *strip, int channel, int from, int to, float least)
{
    int inked = 0;

    for (int x = from; x < to; x++) {
        float ink = ink_of_column(strip, channel, x);
        if (ink > MARK_INK_MOST)
            return false;
        inked += ink > least;
    }
    return inked > 0 && (float)inked <= MARK_COLUMNS_MOST * (float)(to - from);
}

/* A label's line with what stands before and after it. */
struct line {
    struct stamp_tensor strip;
    int start;   /* the column that the label begins with; as many follow its end */
    int channel; /* of a coloured stamp its own ink */
    float least; /* a column with more has ink */
};

/* place is not higher than wide. */
static struct line cut_line(const struct stamp_page *page, const struct stamp_place *place,
                            int lines, float around, float ink_least)
{
    const float letter = place->height / (float)lines;
    struct stamp_place with = *place;
    struct line line = {.start = (int)(around * LETTER_PIXELS)};

    with.width += 2 * around * letter;
    with.height *= 0.8F;
    const int columns = (int)(with.width / letter * LETTER_PIXELS);
    line.strip = stamp_tensor_new(columns, LETTER_PIXELS * lines, 2, 0);
    stamp_page_cut(page, &with, &line.strip);
    const float dark = mean_ink(&line.strip, 0, line.start, columns - line.start);
    const float coloured = mean_ink(&line.strip, 1, line.start, columns - line.start);
    line.channel = coloured > dark / 2 ? 1 : 0;
    const float white = paper(&line.strip, line.channel);
    line.least = white + ((line.channel ? coloured : dark) - white) * ink_least;
    return line;
}

static bool goes_on(const struct stamp_page *page, const struct stamp_place *place, int lines)
{
    struct line line = cut_line(page, place, lines, BESIDE_TO, INK_LEAST);
    const int beside = (int)((BESIDE_TO - BESIDE_FROM) * LETTER_PIXELS), end = line.strip.width;
    bool does = has_letters(&line.strip, line.channel, 0, beside, line.least) ||
                has_letters(&line.strip, line.channel, end - beside, end, line.least);

    g_free(line.strip.values);
    return does;
}

static bool begins_after_a_clause(const struct stamp_page *page, const struct stamp_place *place,
                                  int lines)
{
    struct line line = cut_line(page, place, lines, CLAUSE_TO, CLAUSE_INK_LEAST);
    const int mark = (int)((CLAUSE_TO - CLAUSE_FROM) * LETTER_PIXELS);
    bool does = has_letters(&line.strip, line.channel, 0, mark, line.least) &&
                has_mark(&line.strip, line.channel, mark, line.start, line.least);

    g_free(line.strip.values);
    return does;
}

enum stamp_line stamp_line_of(const struct stamp_page *page, const struct stamp_place *place,
                              int lines)
{
    float longer = MAX(place->width, place->height), shorter = MIN(place->width, place->height);
    struct stamp_place line = {place->x, place->y, longer, shorter, place->angle};

    if (longer > LETTERS_MOST * shorter / (float)lines)
        return STAMP_LINE_ENDS;
    if (place->height > place->width)
        line.angle += (float)G_PI_2;
    if (goes_on(page, &line, lines))
        return STAMP_LINE_GOES_ON;
    const float straight = rintf(line.angle / (float)G_PI_2) * (float)G_PI_2;
    const bool tilted = fabsf(line.angle - straight) > TILT_MOST;
    line.angle = straight;
    return !tilted && begins_after_a_clause(page, &line, lines) ? STAMP_LINE_AFTER_CLAUSE
                                                                : STAMP_LINE_ENDS;
}
