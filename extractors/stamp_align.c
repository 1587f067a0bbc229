/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stamp_align.h"

#include <math.h>

#define SQUARE_MARGIN 1.6F
#define LONG_MARGIN_X 1.5F
#define LONG_MARGIN_Y 1.9F

/* What the aligner says. Offsets are quarters of the cut's sides, sizes natural logarithms of
 * how much larger, of a square place than its longer side. How much to turn is said twice: within
 * a quarter, as cosine and sine of four times the angle, and as logits of directions, since of what
 * may be upside down the mean of both ways is neither. */
enum { OFFSET_X, OFFSET_Y, WIDTH, HEIGHT, COSINE, SINE, LABEL, DIRECTION };
#define OFFSET_SHARE 0.25F
#define DIRECTIONS   8

/* What is believed less to be a label is not read. */
#define LABEL_LEAST 0.03F

struct stamp_place stamp_align_cut_place(const struct stamp_place *place)
{
    struct stamp_place cut = *place;

    if (stamp_place_is_square(place)) {
        cut.width = cut.height = MAX(place->width, place->height) * SQUARE_MARGIN;
        return cut;
    }
    bool wide = place->width > place->height;
    cut.width *= wide ? LONG_MARGIN_X : LONG_MARGIN_Y;
    cut.height *= wide ? LONG_MARGIN_Y : LONG_MARGIN_X;
    return cut;
}

/* How much is believed in each direction. */
static void directions(const float *said, float *shares)
{
    float most = said[DIRECTION], sum = 0;

    for (int i = 1; i < DIRECTIONS; i++)
        most = MAX(most, said[DIRECTION + i]);
    for (int i = 0; i < DIRECTIONS; i++)
        sum += shares[i] = expf(said[DIRECTION + i] - most);
    for (int i = 0; i < DIRECTIONS; i++)
        shares[i] /= sum;
}

/* How much is believed in an angle from 0 to a full turn: between two directions what lies between
 * their shares. */
static float share_of_angle(const float *shares, float angle)
{
    float eighths = angle / (float)(2 * G_PI) * DIRECTIONS;
    int lower = (int)eighths;
    float beyond = eighths - (float)lower;

    return shares[lower % DIRECTIONS] * (1 - beyond) + shares[(lower + 1) % DIRECTIONS] * beyond;
}

/* The four ways that the angle within a quarter leaves, the likeliest first; the others are so
 * many quarters further. Gives the angle of the first. */
static float turn_of(const float *said, float quarters[STAMP_QUARTERS])
{
    const float within = atan2f(said[SINE], said[COSINE]) / STAMP_QUARTERS;
    float shares[DIRECTIONS], ways[STAMP_QUARTERS];
    int best = 0;

    directions(said, shares);
    for (int i = 0; i < STAMP_QUARTERS; i++) {
        float angle = within + (float)i * (float)G_PI_2;
        ways[i] = share_of_angle(shares, angle < 0 ? angle + (float)(2 * G_PI) : angle);
        best = ways[i] > ways[best] ? i : best;
    }
    for (int i = 0; i < STAMP_QUARTERS; i++)
        quarters[i] = ways[(best + i) % STAMP_QUARTERS];
    return within + (float)best * (float)G_PI_2;
}

static void move(struct stamp_place *place, const struct stamp_place *cut, const float *said,
                 float quarters[STAMP_QUARTERS])
{
    float along = CLAMP(said[OFFSET_X], -2, 2) * OFFSET_SHARE * cut->width;
    float across = CLAMP(said[OFFSET_Y], -2, 2) * OFFSET_SHARE * cut->height;

    if (stamp_place_is_square(place))
        place->width = place->height = MAX(place->width, place->height);
    place->x += along * cosf(place->angle) - across * sinf(place->angle);
    place->y += along * sinf(place->angle) + across * cosf(place->angle);
    place->width *= expf(CLAMP(said[WIDTH], -1.5F, 1.5F));
    place->height *= expf(CLAMP(said[HEIGHT], -1.5F, 1.5F));
    place->angle += turn_of(said, quarters);
}

float stamp_align(const struct stamp_net *aligner, const struct stamp_page *page,
                  struct stamp_place *place, float quarters[STAMP_QUARTERS])
{
    float ways[STAMP_QUARTERS];
    struct stamp_place cut = stamp_align_cut_place(place);
    struct stamp_tensor image =
        stamp_tensor_new(STAMP_ALIGN_SIDE, STAMP_ALIGN_SIDE, 2, stamp_net_border(aligner, 0));

    stamp_page_cut(page, &cut, &image);
    struct stamp_tensor said = stamp_net_run(aligner, &image, 0, 0);
    float label = 1 / (1 + expf(-said.values[LABEL]));
    move(place, &cut, said.values, quarters ? quarters : ways);
    g_free(image.values);
    g_free(said.values);
    return label;
}

void stamp_align_all(const struct stamp_net *aligner, const struct stamp_page *page,
                     GArray *candidates)
{
    struct stamp_candidate *all = (struct stamp_candidate *)(void *)candidates->data;
    guint kept = 0;

    for (guint i = 0; i < candidates->len; i++) {
        struct stamp_candidate candidate = all[i];
        if (stamp_align(aligner, page, &candidate.place, NULL) < LABEL_LEAST / 3)
            continue;
        candidate.score = stamp_align(aligner, page, &candidate.place, candidate.quarters);
        if (candidate.score >= LABEL_LEAST)
            all[kept++] = candidate;
    }
    g_array_set_size(candidates, kept);
    stamp_search_drop_doubles(candidates, &stamp_likeness_aligned);
}
