/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stamp_align.h"

#include <math.h>

#define SQUARE_MARGIN 1.6F
#define LONG_MARGIN_X 1.5F
#define LONG_MARGIN_Y 1.9F

/* What the aligner says. Offsets are quarters of the cut's sides, sizes natural logarithms of
 * how much larger, cosine and sine those of how much to turn. */
enum { OFFSET_X, OFFSET_Y, WIDTH, HEIGHT, COSINE, SINE, LABEL };
#define OFFSET_SHARE 0.25F

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

static void move(struct stamp_place *place, const struct stamp_place *cut, const float *said)
{
    float along = CLAMP(said[OFFSET_X], -2, 2) * OFFSET_SHARE * cut->width;
    float across = CLAMP(said[OFFSET_Y], -2, 2) * OFFSET_SHARE * cut->height;

    place->x += along * cosf(place->angle) - across * sinf(place->angle);
    place->y += along * sinf(place->angle) + across * cosf(place->angle);
    place->width *= expf(CLAMP(said[WIDTH], -1.5F, 1.5F));
    place->height *= expf(CLAMP(said[HEIGHT], -1.5F, 1.5F));
    place->angle += atan2f(said[SINE], said[COSINE]);
}

float stamp_align(const struct stamp_net *aligner, const struct stamp_page *page,
                  struct stamp_place *place)
{
    struct stamp_place cut = stamp_align_cut_place(place);
    struct stamp_tensor image =
        stamp_tensor_new(STAMP_ALIGN_SIDE, STAMP_ALIGN_SIDE, 2, stamp_net_border(aligner, 0));

    stamp_page_cut(page, &cut, &image);
    struct stamp_tensor said = stamp_net_run(aligner, &image, 0, 0);
    float label = 1 / (1 + expf(-said.values[LABEL]));
    move(place, &cut, said.values);
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
        if (stamp_align(aligner, page, &candidate.place) < LABEL_LEAST / 3)
            continue;
        candidate.score = stamp_align(aligner, page, &candidate.place);
        if (candidate.score >= LABEL_LEAST)
            all[kept++] = candidate;
    }
    g_array_set_size(candidates, kept);
    stamp_search_drop_doubles(candidates, &stamp_likeness_aligned);
}
