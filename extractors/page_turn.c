/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page_turn.h"

#include "page_letters.h"
#include "page_segments.h"

#include <leptonica/allheaders.h>

/* Lines of such lengths, in heights of their letters, say which way up they are. */
#define LINE_LEAST 3
#define LINE_MOST  24

/* So many lines are read at most, in each direction. */
#define LINES_READ 5

/* So many letters, read with so much confidence, say that they are upright; so many, read with
 * that much, end the reading at once. */
#define LETTERS_LEAST 8
#define SURE_LEAST    62
#define LETTERS_CLEAR 10
#define SURE_CLEAR    78
/* As many letters read with less say that they are not: on their heads or sides they are read with
 * 0 to 25. */
#define SURE_HOPELESS 30

/* Another direction has to be so much better than the page as it is. */
#define BETTER 1.25
#define SURER  5

struct reading_score {
    guint letters;
    double sure; /* confidences added up */
};

static void take_line(void *closure, const struct ocr_line *line)
{
    struct reading_score *score = closure;
    guint letters = (guint)g_utf8_strlen(line->text, -1);

    score->letters += letters;
    score->sure += (double)line->confidence * letters;
}

static double mean(const struct reading_score *score)
{
    return score->letters > 0 ? score->sure / score->letters : 0;
}

static bool is_clear(const struct reading_score *score)
{
    return score->letters >= LETTERS_CLEAR && mean(score) >= SURE_CLEAR;
}

static bool is_hopeless(const struct reading_score *score)
{
    return score->letters >= LETTERS_CLEAR && mean(score) < SURE_HOPELESS;
}

static int compare_middle(gconstpointer first, gconstpointer second)
{
    double a = page_segment_length(first), b = page_segment_length(second);
    double wanted = (LINE_LEAST + LINE_MOST) / 2.0;

    return (ABS(a - wanted) > ABS(b - wanted)) - (ABS(a - wanted) < ABS(b - wanted));
}

/* The lines that tell most for what they cost: neither words of two letters nor whole rows. */
static GArray *choose_lines(PIX *grey, int dpi)
{
    GArray *lines = page_segments_find(grey, dpi);

    if (lines == NULL)
        return g_array_new(FALSE, FALSE, sizeof(struct page_segment));
    for (guint i = lines->len; i-- > 0;) {
        double length = page_segment_length(&g_array_index(lines, struct page_segment, i));
        if (length < LINE_LEAST || length > LINE_MOST)
            g_array_remove_index_fast(lines, i);
    }
    g_array_sort(lines, compare_middle);
    g_array_set_size(lines, MIN(lines->len, LINES_READ));
    return lines;
}

/* The lines as they stand, or on their heads. */
static struct reading_score read_lines(PIX *grey, const GArray *lines, bool head_down, int dpi,
                                       struct budget *budget)
{
    struct reading_score score = {0};

    for (guint i = 0; i < lines->len && !is_clear(&score) && !is_hopeless(&score); i++) {
        PIX *cut = page_segment_cut(grey, &g_array_index(lines, struct page_segment, i));
        if (cut && head_down)
            pixRotate180(cut, cut);
        if (cut)
            ocr_read(cut, dpi, OCR_LINE, budget, take_line, &score);
        pixDestroy(&cut);
    }
    return score;
}

static bool is_better(const struct reading_score *score, const struct reading_score *upright)
{
    return score->letters >= LETTERS_LEAST && mean(score) >= SURE_LEAST &&
           mean(score) >= mean(upright) + SURER &&
           (is_clear(score) || score->sure > upright->sure * BETTER);
}

/* 0 or 2, how many quarters the lines are from upright; -1: neither reads like words. best is how
 * they read as they stand, and then how they read in that direction. */
static int which_way_up(PIX *grey, const GArray *lines, int dpi, struct budget *budget,
                        struct reading_score *best)
{
    if (is_clear(best))
        return 0;
    struct reading_score head_down = read_lines(grey, lines, true, dpi, budget);
    if (is_better(&head_down, best)) {
        *best = head_down;
        return 2;
    }
    return best->letters >= LETTERS_LEAST && mean(best) >= SURE_LEAST ? 0 : -1;
}

static int which_way_sideways(PIX *grey, int dpi, struct budget *budget,
                              const struct reading_score *upright)
{
    PIX *turned = pixRotateOrth(grey, 1);
    g_autoptr(GArray) lines = turned ? choose_lines(turned, dpi) : NULL;
    int down = -1;

    if (lines) {
        struct reading_score sideways = read_lines(turned, lines, false, dpi, budget);
        down = which_way_up(turned, lines, dpi, budget, &sideways);
        if (!is_better(&sideways, upright))
            down = -1;
    }
    pixDestroy(&turned);
    return down < 0 ? 0 : 1 + down;
}

/* Where the letters do not say it lines are read. Most pages stand upright and say so in a line or
 * two: only the others are measured. */
static int read_turn(PIX *grey, int dpi, struct budget *budget)
{
    g_autoptr(GArray) lines = choose_lines(grey, dpi);
    struct reading_score upright = read_lines(grey, lines, false, dpi, budget);

    if (is_clear(&upright))
        return 0;
    enum text_axis axis = page_segments_axis(grey, dpi);
    int across = axis == AXIS_DOWN ? -1 : which_way_up(grey, lines, dpi, budget, &upright);
    if (across >= 0 || axis == AXIS_ACROSS)
        return MAX(across, 0);
    return which_way_sideways(grey, dpi, budget, &upright);
}

/* Of a page whose lines run that way, but whose letters do not say for sure which end is up: read
 * the other way round they are better words. */
static bool is_head_down(PIX *grey, int quarters, int dpi, struct budget *budget)
{
    PIX *turned = pixRotateOrth(grey, quarters);
    g_autoptr(GArray) lines = turned ? choose_lines(turned, dpi) : NULL;
    struct reading_score likely = {0}, other = {0};

    if (lines)
        likely = read_lines(turned, lines, false, dpi, budget);
    if (lines && !is_clear(&likely))
        other = read_lines(turned, lines, true, dpi, budget);
    pixDestroy(&turned);
    return other.letters >= LETTERS_LEAST && mean(&other) >= mean(&likely) + SURER;
}

int page_turn_find(PIX *grey, int dpi, struct budget *budget)
{
    const struct page_way way = page_letters_way(grey, dpi);
    int quarters = (4 - way.quarters) % 4;

    if (way.quarters < 0)
        return read_turn(grey, dpi, budget);
    if (!way.sure && is_head_down(grey, quarters, dpi, budget))
        quarters ^= 2;
    return quarters;
}
