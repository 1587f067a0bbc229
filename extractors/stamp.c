/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stamp.h"

#include "stamp_align.h"
#include "stamp_reader.h"
#include "stamp_text.h"
#include "stamp_weights.h"

#include <math.h>
#include <string.h>

/* From which confidence on what was read is believed. Fixed on the validation pages of
 * tests/stamps: of 100 pages without a stamp about 1 has a certain one; docs/scans.md has what came
 * of it. 秘 without a ring is what strokes that meet look like, and needs more. So does what was
 * read across the page or upside down: whatever is turned is read in four ways, and few stamps are.
 */
enum group { GROUP_RING, GROUP_BARE, GROUP_WORD, GROUPS };

struct threshold {
    float certain, suspected;
};

static const struct threshold thresholds[GROUPS] = {
    [GROUP_RING] = {0.70F, 0.45F},
    [GROUP_BARE] = {0.90F, 0.80F},
    [GROUP_WORD] = {0.98F, 0.85F},
};

static const struct threshold thresholds_turned[GROUPS] = {
    [GROUP_RING] = {0.90F, 0.65F},
    [GROUP_BARE] = {0.90F, 0.80F},
    [GROUP_WORD] = {0.98F, 0.85F},
};

#define TURNED_DEGREES 60

#define STAMPS_MOST 32

const char *const stamp_labels[] = {
    "㊙",
    "秘",
    "極秘",
    "厳秘",
    "社外秘",
    "部外秘",
    "関係者外秘",
    "社内限り",
    "関係者限り",
    "機密",
    "取扱注意",
    "複写禁止",
    "複写厳禁",
    "持出禁止",
    "持出厳禁",
    "CONFIDENTIAL",
    "STRICTLY CONFIDENTIAL",
    "SECRET",
    "TOP SECRET",
    "INTERNAL USE ONLY",
    "DO NOT COPY",
    NULL,
};

G_STATIC_ASSERT(G_N_ELEMENTS(stamp_labels) == STAMP_LABELS + 1);

#define RING_LABEL 1
#define BARE_LABEL 2

/* How large 秘 without a ring is at least: 14 pt. */
#define BARE_LEAST_MM 5.0F

/* What is believed less is also tried turned by quarters. */
#define READ_LEAST 0.88F

/* What the aligner believes in so much and no reader could read may lie otherwise than the
 * aligner says: it finds the way of what is turned far less well than the place. */
#define TURN_LEAST 0.25F

static enum group group_of(guint label)
{
    return label == RING_LABEL ? GROUP_RING : label == BARE_LABEL ? GROUP_BARE : GROUP_WORD;
}

static const GPtrArray *load_nets(void)
{
    static gsize loaded;
    static GPtrArray *nets;

    if (g_once_init_enter(&loaded)) {
        nets = stamp_nets_load(stamp_weights, (gsize)(stamp_weights_end - stamp_weights));
        g_once_init_leave(&loaded, 1);
    }
    return nets;
}

/* The upright box around a turned rectangle. */
static struct text_box box_around(const struct stamp_page *page, const struct stamp_place *place)
{
    float c = fabsf(cosf(place->angle)) / 2, s = fabsf(sinf(place->angle)) / 2;
    float half_width = c * place->width + s * place->height;
    float half_height = s * place->width + c * place->height;
    float width = (float)page->levels[0].width, height = (float)page->levels[0].height;

    return (struct text_box){
        .left = CLAMP((place->x - half_width) / width, 0, 1),
        .top = CLAMP((place->y - half_height) / height, 0, 1),
        .right = CLAMP((place->x + half_width) / width, 0, 1),
        .bottom = CLAMP((place->y + half_height) / height, 0, 1),
    };
}

/* 秘 alone and as small as text is a character of 秘密 or 秘書; of words the line tells. */
static bool is_text(const struct stamp_page *page, const struct stamp_place *place,
                    const struct stamp_reading *reading)
{
    float millimetres = MAX(place->width, place->height) / page->levels[0].dpi * 25.4F;

    switch (group_of(reading->label)) {
    case GROUP_BARE:
        return millimetres < BARE_LEAST_MM;
    case GROUP_WORD:
        return stamp_is_in_text(page, place, stamp_place_is_square(place) ? 2 : 1);
    default:
        return false;
    }
}

static void take(GArray *stamps, const struct stamp_page *page, const struct stamp_place *place,
                 const struct stamp_reading *reading)
{
    struct stamp stamp = {
        .label = stamp_labels[reading->label - 1],
        .box = box_around(page, place),
        .angle = remainderf(place->angle * (float)(180 / G_PI), 360),
        .confidence = reading->confidence,
        .level = STAMP_CERTAIN,
    };

    const struct threshold *least =
        (fabsf(stamp.angle) > TURNED_DEGREES ? thresholds_turned : thresholds) +
        group_of(reading->label);
    if (reading->confidence < least->suspected || is_text(page, place, reading))
        return;
    if (reading->confidence < least->certain)
        stamp.level = STAMP_SUSPECTED;
    g_array_append_val(stamps, stamp);
}

static gint by_confidence(gconstpointer a, gconstpointer b)
{
    float left = ((const struct stamp *)a)->confidence;
    float right = ((const struct stamp *)b)->confidence;

    return left > right ? -1 : left < right;
}

static bool contains_centre(const struct text_box *box, const struct text_box *of)
{
    float x = (of->left + of->right) / 2, y = (of->top + of->bottom) / 2;

    return x > box->left && x < box->right && y > box->top && y < box->bottom;
}

/* 秘 within ㊙ or 社外秘 was read with it: of two in one place the surer one stays. */
static void drop_doubles(GArray *stamps)
{
    guint kept = 0;

    g_array_sort(stamps, by_confidence);
    for (guint i = 0; i < stamps->len && kept < STAMPS_MOST; i++) {
        struct stamp *all = (struct stamp *)(void *)stamps->data;
        bool same = false;
        for (guint j = 0; j < kept && !same; j++)
            same = contains_centre(&all[i].box, &all[j].box) ||
                   contains_centre(&all[j].box, &all[i].box);
        if (!same)
            all[kept++] = all[i];
    }
    g_array_set_size(stamps, kept);
}

/* A place that the aligner has not set right in two steps is often so after a third, or once what
 * it took in above and below, text or a piece of the frame, is taken away. */
static const struct size {
    float width, height;
} sizes[] = {{1, 1}, {0.8F, 0.65F}};

struct attempt {
    const GPtrArray *nets;
    const struct stamp_page *page;
    struct stamp_place place;
    struct stamp_reading reading;
};

/* Keeps what is read at the place once it is set right, if more is believed of it. */
static void try_place(struct attempt *best, struct stamp_place place, int steps)
{
    for (int i = 0; i < steps; i++)
        stamp_align(g_ptr_array_index(best->nets, STAMP_ALIGNER), best->page, &place);
    struct stamp_reading again = stamp_reader_read(best->nets, best->page, &place);
    if (again.confidence > best->reading.confidence) {
        best->reading = again;
        best->place = place;
    }
}

static void try_turned(struct attempt *best, struct stamp_place aligned)
{
    bool square = stamp_place_is_square(&aligned);

    for (int quarter = square ? 1 : 2; quarter <= (square ? 3 : 2); quarter++) {
        struct stamp_place place = aligned;
        place.angle += (float)(quarter * G_PI_2);
        try_place(best, place, 2);
    }
}

static void try_nearer(struct attempt *best, struct stamp_place aligned)
{
    bool wide = aligned.width > aligned.height;

    for (guint i = 0; i < G_N_ELEMENTS(sizes) && best->reading.confidence < READ_LEAST; i++) {
        struct stamp_place place = aligned;
        place.width *= wide ? sizes[i].width : sizes[i].height;
        place.height *= wide ? sizes[i].height : sizes[i].width;
        try_place(best, place, i == 0 ? 1 : 2);
    }
}

/* Reads a candidate as it lies, and if that gives nothing turned by quarters and set right anew. */
static struct stamp_reading read_candidate(const GPtrArray *nets, const struct stamp_page *page,
                                           struct stamp_candidate *candidate)
{
    const struct stamp_place aligned = candidate->place;
    struct attempt best = {nets, page, aligned, stamp_reader_read(nets, page, &aligned)};

    if (candidate->score >= TURN_LEAST && best.reading.confidence < READ_LEAST) {
        try_turned(&best, aligned);
        try_nearer(&best, aligned);
    }
    candidate->place = best.place;
    return best.reading;
}

GArray *stamp_find(struct Pix *pix, int dpi, struct budget *budget)
{
    GArray *stamps = g_array_new(FALSE, FALSE, sizeof(struct stamp));
    const GPtrArray *nets = load_nets();
    struct stamp_page page;

    if (nets == NULL || nets->len < STAMP_NETWORKS || !budget_has_time(budget) ||
        !stamp_page_open(&page, pix, dpi))
        return stamps;
    g_autoptr(GArray) candidates =
        stamp_search(g_ptr_array_index(nets, STAMP_FINDER), &page, budget);
    stamp_align_all(g_ptr_array_index(nets, STAMP_ALIGNER), &page, candidates);
    for (guint i = 0; i < candidates->len && budget_has_time(budget); i++) {
        struct stamp_candidate *candidate = &g_array_index(candidates, struct stamp_candidate, i);
        struct stamp_reading reading = read_candidate(nets, &page, candidate);
        if (reading.label > 0)
            take(stamps, &page, &candidate->place, &reading);
    }
    stamp_page_close(&page);
    drop_doubles(stamps);
    return stamps;
}
