/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page_letters.h"

#include "page_segments.h"
#include "stamp_line.h"

#include <leptonica/allheaders.h>
#include <math.h>

/* So many places of the page are looked at, evenly from top to bottom, until it is clear; in which
 * order: any number of them is spread over the page. What is looked at is so many letters wide and
 * high. */
#define VIEWS        24
#define VIEWS_STEP   7
#define VIEW_LETTERS 6

/* Where letters are as low as these, pixels, nothing can be seen. */
#define LETTER_LEAST 5

/* A letter that is believed in that much is one. */
#define SHARE_LEAST 0.5F

/* So many letters, that share of all of them, stand one way. Of 200 validation pages of
 * tests/stamps 189 are told like this, of the same pages turned by quarters 192, and none of them
 * wrongly. */
#define UPRIGHT_LEAST 4
#define UPRIGHT_SHARE 0.6F
#define TURNED_LEAST  6
#define TURNED_SHARE  0.65F
#define CLEAR_LEAST   10
#define CLEAR_SHARE   0.85F

/* So many letters, that share of all of them, lie along one axis. */
#define AXIS_LEAST 12
#define AXIS_SHARE 0.8F

/* What all letters of a view say counts, and hardly what two in three do: those are figures. So
 * many views that say one thing, and so many times as many as another, are sure. Of 43 pages of
 * tables and forms of the training half, which lie on a side or head and whose letters taken
 * together were not clear, 39 are told right like this (by the sum 33), and all of the 12 that are
 * sure. */
#define VIEW_LEAST  2
#define VIEWS_LEAST 1.5F
#define VIEWS_TIMES 4

/* How many letters stand which way: upright, or turned by so many quarters; sums of shares, and of
 * views that say so. */
struct directions {
    float letters[4], views[4];
};

static float sum_of(const struct directions *directions)
{
    return directions->letters[0] + directions->letters[1] + directions->letters[2] +
           directions->letters[3];
}

static int most_of(const struct directions *directions)
{
    int most = 0;

    for (int i = 1; i < 4; i++)
        if (directions->letters[i] > directions->letters[most])
            most = i;
    return most;
}

static bool are(const struct directions *directions, int quarters, float least, float share)
{
    float letters = directions->letters[quarters];

    return letters >= least && letters >= share * sum_of(directions);
}

static void count_letters(struct directions *directions, const struct stamp_sight *sight)
{
    struct directions seen = {0};

    for (guint i = 0; i < sight->letters->len; i++) {
        const struct stamp_letter *letter = &g_array_index(sight->letters, struct stamp_letter, i);
        int quarters = letter->kind < STAMP_TURNED ? 0 : letter->kind - STAMP_TURNED + 1;
        if (letter->share >= SHARE_LEAST)
            seen.letters[quarters] += letter->share;
    }
    const float sum = MAX(sum_of(&seen), VIEW_LEAST);
    for (int i = 0; i < 4; i++) {
        directions->letters[i] += seen.letters[i];
        directions->views[i] += powf(seen.letters[i] / sum, 6);
    }
}

/* Of a page on its side lines are cut into pieces of any length, about as wide as letters. */
static void look(struct directions *directions, PIX *grey, const struct page_segment *line)
{
    int letter = MIN(line->bottom - line->top, line->right - line->left);
    int half = letter * VIEW_LETTERS / 2, x = (line->left + line->right) / 2,
        y = (line->top + line->bottom) / 2;
    struct stamp_sight sight;

    if (line->light || letter < LETTER_LEAST)
        return;
    int left = MAX(x - half, 0), top = MAX(y - half, 0);
    BOX *box = boxCreate(left, top, x + half - left, y + half - top);
    PIX *part = box ? pixClipRectangle(grey, box, NULL) : NULL;
    if (part && stamp_line_see(part, letter, &sight)) {
        count_letters(directions, &sight);
        stamp_sight_clear(&sight);
    }
    pixDestroy(&part);
    boxDestroy(&box);
}

/* Where the sum is not clear: the axis, and which end of it is likelier to be up. */
static struct page_way decide_by_views(const struct directions *directions)
{
    const float *letters = directions->letters, *views = directions->views;
    float along = letters[0] + letters[2], down = letters[1] + letters[3];
    int first = down > along;
    int most = views[first] >= views[first + 2] ? first : first + 2;
    float other = views[most ^ 2];

    if (MAX(along, down) < MAX(AXIS_LEAST, AXIS_SHARE * (along + down)))
        return (struct page_way){-1, false};
    return (struct page_way){most, views[most] >= MAX(VIEWS_LEAST, VIEWS_TIMES * other)};
}

static struct page_way decide(const struct directions *directions)
{
    int most = most_of(directions);

    if (most == 0 ? are(directions, 0, UPRIGHT_LEAST, UPRIGHT_SHARE)
                  : are(directions, most, TURNED_LEAST, TURNED_SHARE))
        return (struct page_way){most, true};
    return decide_by_views(directions);
}

struct page_way page_letters_way(struct Pix *grey, int dpi)
{
    g_autoptr(GArray) lines = page_segments_find(grey, dpi);
    struct directions directions = {0};
    guint views = lines ? MIN(VIEWS, lines->len) : 0;

    for (guint i = 0; i < views; i++) {
        guint place = views < VIEWS ? i : i * VIEWS_STEP % VIEWS;
        look(&directions, grey,
             &g_array_index(lines, struct page_segment,
                            (2 * place + 1) * (guint64)lines->len / (2 * views)));
        if (are(&directions, most_of(&directions), CLEAR_LEAST, CLEAR_SHARE))
            break;
    }
    return decide(&directions);
}
