/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stamp_search.h"

#include <math.h>
#include <string.h>

/* The finder looks at one cell of so many pixels at a time. */
#define CELL 8

/* Its first layers, which make cells of pixels, are run on bands of so many cells, for they
 * need much memory; so many cells more on each side are seen by them. */
#define STEM_LAYERS 3
#define BAND_CELLS  24
#define BAND_EXTRA  1

/* What the finder says of a cell. Sizes are natural logarithms of shares of SIZE_UNIT. */
enum { FOUND, OFFSET_X, OFFSET_Y, WIDTH, HEIGHT, COSINE, SINE };
#define SIZE_UNIT 24.0F

/* Below this share of belief a cell is none. */
#define SCORE_LEAST 0.45F

#define CANDIDATES_MOST 40

static float share_of(float logit)
{
    return 1 / (1 + expf(-logit));
}

/* Rows top to bottom of a plane as numbers; outside the plane they are 0. */
static struct stamp_tensor band_of(const struct stamp_plane *plane, int top, int bottom, int border)
{
    struct stamp_tensor band = stamp_tensor_new(plane->width, bottom - top, 2, border);

    for (int y = MAX(top, 0); y < MIN(bottom, plane->height); y++) {
        gsize from = (gsize)y * (gsize)plane->width;
        float *to = stamp_tensor_at(&band, 0, y - top);
        for (int x = 0; x < plane->width; x++) {
            to[2 * x] = (float)plane->dark[from + (gsize)x] * (1 / 255.0F);
            to[2 * x + 1] = plane->ink ? (float)plane->ink[from + (gsize)x] * (1 / 255.0F) : 0;
        }
    }
    return band;
}

/* The plane as cells. */
static struct stamp_tensor stem(const struct stamp_net *finder, const struct stamp_plane *plane)
{
    int columns = (plane->width + CELL - 1) / CELL, rows = (plane->height + CELL - 1) / CELL;
    struct stamp_tensor cells = {0};

    for (int top = 0; top < rows; top += BAND_CELLS) {
        int above = top > 0 ? BAND_EXTRA : 0, count = MIN(BAND_CELLS, rows - top);
        int below = top + count < rows ? BAND_EXTRA : 0;
        struct stamp_tensor band = band_of(
            plane, (top - above) * CELL, (top + count + below) * CELL, stamp_net_border(finder, 0));
        struct stamp_tensor part = stamp_net_run(finder, &band, 0, STEM_LAYERS);
        if (cells.values == NULL)
            cells = stamp_tensor_new(columns, rows, part.channels, part.border);
        for (int y = 0; y < count; y++)
            memcpy(stamp_tensor_at(&cells, 0, top + y), stamp_tensor_at(&part, 0, above + y),
                   (gsize)columns * (gsize)part.channels * sizeof(float));
        g_free(band.values);
        g_free(part.values);
    }
    return cells;
}

/* A cell is the best among its neighbours. */
static bool is_peak(const struct stamp_tensor *out, int x, int y)
{
    float here = stamp_tensor_at(out, x, y)[FOUND];

    for (int dy = -1; dy <= 1; dy++)
        for (int dx = -1; dx <= 1; dx++) {
            int column = x + dx, row = y + dy;
            if (column < 0 || row < 0 || column >= out->width || row >= out->height)
                continue;
            if (stamp_tensor_at(out, column, row)[FOUND] > here)
                return false;
        }
    return true;
}

static void take_cells(GArray *candidates, const struct stamp_tensor *out, float scale)
{
    const float least = logf(SCORE_LEAST / (1 - SCORE_LEAST));

    for (int y = 0; y < out->height; y++)
        for (int x = 0; x < out->width; x++) {
            const float *cell = stamp_tensor_at(out, x, y);
            if (!(cell[FOUND] > least) || !is_peak(out, x, y))
                continue;
            struct stamp_candidate candidate = {
                .place = {.x = ((float)x + 0.5F + cell[OFFSET_X]) * CELL * scale,
                          .y = ((float)y + 0.5F + cell[OFFSET_Y]) * CELL * scale,
                          .width = expf(CLAMP(cell[WIDTH], -2, 4)) * SIZE_UNIT * scale,
                          .height = expf(CLAMP(cell[HEIGHT], -2, 4)) * SIZE_UNIT * scale,
                          .angle = atan2f(cell[SINE], cell[COSINE])},
                .score = share_of(cell[FOUND]),
            };
            g_array_append_val(candidates, candidate);
        }
}

static gint by_score(gconstpointer a, gconstpointer b)
{
    float left = ((const struct stamp_candidate *)a)->score;
    float right = ((const struct stamp_candidate *)b)->score;

    return left > right ? -1 : left < right;
}

/* How alike two places must be to be one: of what the finder proposes, and of what the aligner made
 * of it. A square place and a long one with the same middle, or half a word and all of it, are two:
 * only what is read in them tells which of them is right. */
const struct stamp_likeness stamp_likeness_proposed = {.sizes = 1.6F, .apart = 0.25F};
const struct stamp_likeness stamp_likeness_aligned = {.sizes = 1.25F, .apart = 0.12F};

static bool is_same(const struct stamp_place *a, const struct stamp_place *b,
                    const struct stamp_likeness *likeness)
{
    float longer = MAX(a->width, a->height), shorter = MIN(a->width, a->height);
    float other_longer = MAX(b->width, b->height), other_shorter = MIN(b->width, b->height);

    return MAX(longer, other_longer) < likeness->sizes * MIN(longer, other_longer) &&
           MAX(shorter, other_shorter) < likeness->sizes * MIN(shorter, other_shorter) &&
           hypotf(a->x - b->x, a->y - b->y) < likeness->apart * MAX(longer, other_longer);
}

void stamp_search_drop_doubles(GArray *candidates, const struct stamp_likeness *likeness)
{
    guint kept = 0;

    g_array_sort(candidates, by_score);
    for (guint i = 0; i < candidates->len && kept < CANDIDATES_MOST; i++) {
        struct stamp_candidate *all = (struct stamp_candidate *)(void *)candidates->data;
        bool same = false;
        for (guint j = 0; j < kept && !same; j++)
            same = is_same(&all[i].place, &all[j].place, likeness);
        if (!same)
            all[kept++] = all[i];
    }
    g_array_set_size(candidates, kept);
}

GArray *stamp_search(const struct stamp_net *finder, const struct stamp_page *page,
                     struct budget *budget)
{
    GArray *candidates = g_array_new(FALSE, FALSE, sizeof(struct stamp_candidate));

    for (int i = STAMP_LEVELS - 1; i >= 0 && budget_has_time(budget); i--) {
        const struct stamp_plane *plane = &page->levels[i];
        struct stamp_tensor cells = stem(finder, plane);
        struct stamp_tensor out = stamp_net_run(finder, &cells, STEM_LAYERS, 0);
        take_cells(candidates, &out, page->levels[0].dpi / plane->dpi);
        g_free(cells.values);
        g_free(out.values);
    }
    stamp_search_drop_doubles(candidates, &stamp_likeness_proposed);
    return candidates;
}
