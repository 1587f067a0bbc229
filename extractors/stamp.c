/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stamp.h"

#include "stamp_align.h"
#include "stamp_judge.h"
#include "stamp_networks.h"
#include "stamp_text.h"
#include "stamp_words.h"

#include <math.h>
#include <string.h>

/* From which confidence on what was read is believed. Fixed on the validation pages of
 * tests/stamps: of 1 050 without a stamp 12 have a certain one, 5 of them a ㊙ and 2 a word;
 * docs/scans.md has what came of it. 秘 without a ring is what strokes that meet look like. What
 * was read across the page or upside down has thresholds of its own: it is tried in three ways
 * more, but text, which most wrong words are, seldom stands like that.
 */
enum group { GROUP_RING, GROUP_BARE, GROUP_PAIR, GROUP_WORD, GROUPS };

struct threshold {
    float certain, suspected;
};

static const struct threshold thresholds[GROUPS] = {
    [GROUP_RING] = {0.86F, 0.50F},
    [GROUP_BARE] = {0.88F, 0.50F},
    [GROUP_PAIR] = {0.80F, 0.50F},
    [GROUP_WORD] = {0.78F, 0.42F},
};

static const struct threshold thresholds_turned[GROUPS] = {
    [GROUP_RING] = {0.92F, 0.60F},
    [GROUP_BARE] = {0.85F, 0.50F},
    [GROUP_PAIR] = {0.80F, 0.50F},
    [GROUP_WORD] = {0.66F, 0.42F},
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

/* How large 秘 without a ring is at least: 14 pt. */
#define BARE_LEAST_MM 5.0F

/* What the reader believes less is nothing. */
#define SHARE_LEAST 0.05F

/* Where something is believed in that much nothing surer will be found. */
#define FOUND_LEAST 0.97F

/* What the reader believes less is also tried turned by those quarters that the aligner believes in
 * that much: it finds the way of what is turned far less well than the place. */
#define READ_LEAST    0.88F
#define QUARTER_LEAST 0.04F

static enum group group_of(guint label)
{
    if (label == STAMP_RING || label == STAMP_BARE)
        return label == STAMP_RING ? GROUP_RING : GROUP_BARE;
    return g_utf8_strlen(stamp_labels[label - 1], -1) == 2 ? GROUP_PAIR : GROUP_WORD;
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

/* Of a word: how large a letter of it is, pixels of the page, and how much another one is believed
 * in with which its line goes on. */
struct beside {
    float letter, share;
};

/* Whether what was read is a part of text. */
enum in_text { NOT_TEXT, HARDLY_TEXT, PERHAPS_TEXT, TEXT };

/* A letter beside a word that is believed in that much, where the line has ink there: text. A stamp
 * over text has ink beside it, too, but seldom letters of its size in its line. */
#define BESIDE_LEAST 0.5F

/* Letters of 17 pt and more are a heading or a stamp. */
#define TEXT_MOST_MM 6.0F

/* Ink alone beside a word of letters that are smaller than this, 14 pt, may be text, which is
 * hardly ever believed in that much: on validation pages eight stamps are, and one word of prose,
 * which stands after a clause. */
#define SMALL_MOST_MM 5.0F
#define HARDLY_LEAST  0.9F

static enum in_text word_in_text(const struct stamp_page *page, const struct stamp_place *place,
                                 const struct beside *beside)
{
    const float letter = beside->letter / page->levels[0].dpi * 25.4F;

    if (letter >= TEXT_MOST_MM)
        return NOT_TEXT;
    const enum stamp_line line = stamp_line_of(page, place, stamp_place_is_square(place) ? 2 : 1);
    if (line == STAMP_LINE_ENDS)
        return NOT_TEXT;
    if (beside->share >= BESIDE_LEAST)
        return TEXT;
    if (letter >= SMALL_MOST_MM)
        return NOT_TEXT;
    return line == STAMP_LINE_GOES_ON ? HARDLY_TEXT : PERHAPS_TEXT;
}

/* 秘 alone and as small as text is a character of 秘密 or 秘書; of words the line tells. */
static enum in_text in_text(const struct stamp_page *page, const struct stamp_place *place,
                            const struct stamp_reading *reading, const struct beside *beside)
{
    if (beside)
        return word_in_text(page, place, beside);
    const float side = MAX(place->width, place->height) / page->levels[0].dpi * 25.4F;
    return reading->label == STAMP_BARE && side < BARE_LEAST_MM ? TEXT : NOT_TEXT;
}

static void take(GArray *stamps, const struct stamp_page *page, const struct stamp_place *place,
                 const struct stamp_reading *reading, const struct beside *beside)
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
    if (reading->confidence < least->suspected)
        return;
    const enum in_text text = in_text(page, place, reading, beside);
    if (text == TEXT)
        return;
    if (reading->confidence < least->certain || text == PERHAPS_TEXT ||
        (text == HARDLY_TEXT && reading->confidence < HARDLY_LEAST))
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

static bool is_label(const struct stamp *stamp, guint label)
{
    return stamp->label == stamp_labels[label - 1];
}

static float width_of(const struct text_box *box)
{
    return box->right - box->left;
}

/* 秘 is seen in each ring that has it, and often as clearly. */
static bool is_in_certain_ring(const GArray *stamps, const struct stamp *bare)
{
    for (guint i = 0; i < stamps->len; i++) {
        const struct stamp *ring = &g_array_index(stamps, struct stamp, i);
        if (is_label(ring, STAMP_RING) && ring->level == STAMP_CERTAIN &&
            contains_centre(&ring->box, &bare->box) && width_of(&ring->box) > width_of(&bare->box))
            return true;
    }
    return false;
}

static void drop_bare_in_rings(GArray *stamps)
{
    for (guint i = stamps->len; i > 0; i--) {
        const struct stamp *stamp = &g_array_index(stamps, struct stamp, i - 1);
        if (is_label(stamp, STAMP_BARE) && is_in_certain_ring(stamps, stamp))
            g_array_remove_index(stamps, i - 1);
    }
}

/* 秘 within 社外秘 was read with it: of two in one place the surer one stays. */
static void drop_doubles(GArray *stamps)
{
    guint kept = 0;

    drop_bare_in_rings(stamps);
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

/* ㊙ or 秘 at a square place. */
struct single {
    struct stamp_place place;
    struct stamp_reading reading;
};

static struct single read_single(const GPtrArray *nets, const struct stamp_page *page,
                                 struct stamp_place place)
{
    struct single single = {
        place, stamp_reader_read(g_ptr_array_index(nets, STAMP_SQUARE_READER), page, &place)};

    if (single.reading.label > STAMP_BARE)
        single.reading = (struct stamp_reading){0};
    return single;
}

/* Turned by the quarters in which the aligner believes as well. */
static void try_turned(struct single *best, const GPtrArray *nets, const struct stamp_page *page,
                       const struct stamp_candidate *candidate)
{
    for (int quarter = 1; quarter < STAMP_QUARTERS; quarter++) {
        struct stamp_place place = candidate->place;
        if (candidate->quarters[quarter] < QUARTER_LEAST)
            continue;
        place.angle += (float)(quarter * G_PI_2);
        struct single turned = read_single(nets, page, place);
        if (turned.reading.confidence > best->reading.confidence)
            *best = turned;
    }
}

/* What is certain has been found, in a place around that one: most stamps are proposed more than
 * once. A ring is looked at nevertheless if it is 秘 that was found, its middle. */
static bool is_found(const GArray *stamps, const struct stamp_page *page,
                     const struct single *single)
{
    const struct text_box box = box_around(page, &single->place);
    const bool ring = single->reading.label == STAMP_RING;

    for (guint i = 0; i < stamps->len; i++) {
        const struct stamp *stamp = &g_array_index(stamps, struct stamp, i);
        if (stamp->confidence >= FOUND_LEAST && contains_centre(&stamp->box, &box) &&
            !(ring && is_label(stamp, STAMP_BARE)))
            return true;
    }
    return false;
}

/* Reads a square candidate as it lies, and if that gives nothing turned. */
static void take_single(GArray *stamps, const GPtrArray *nets, const struct stamp_page *page,
                        const struct stamp_candidate *candidate)
{
    struct single best = read_single(nets, page, candidate->place);

    if (best.reading.confidence < READ_LEAST)
        try_turned(&best, nets, page, candidate);
    if (best.reading.label == 0 || best.reading.confidence < SHARE_LEAST ||
        is_found(stamps, page, &best))
        return;
    best.reading.confidence = stamp_judge_single(nets, page, &best.place, &best.reading);
    take(stamps, page, &best.place, &best.reading, NULL);
}

GArray *stamp_find(struct Pix *pix, int dpi, struct budget *budget)
{
    GArray *stamps = g_array_new(FALSE, FALSE, sizeof(struct stamp));
    const GPtrArray *nets = stamp_networks();
    struct stamp_page page;

    if (nets == NULL || !budget_has_time(budget) || !stamp_page_open(&page, pix, dpi))
        return stamps;
    g_autoptr(GArray) candidates =
        stamp_search(g_ptr_array_index(nets, STAMP_FINDER), &page, budget);
    stamp_align_all(g_ptr_array_index(nets, STAMP_ALIGNER), &page, candidates);
    g_autoptr(GArray) words =
        stamp_words_read(g_ptr_array_index(nets, STAMP_SPOTTER), &page, candidates, budget);
    stamp_judge_words(nets, &page, words, budget);
    for (guint i = 0; i < words->len; i++) {
        const struct stamp_word *word = &g_array_index(words, struct stamp_word, i);
        const struct stamp_reading reading = {word->label, word->confidence};
        if (word->letters > 1)
            take(stamps, &page, &word->place, &reading,
                 &(struct beside){word->letter, word->beside});
    }
    for (guint i = 0; i < candidates->len && budget_has_time(budget); i++) {
        const struct stamp_candidate *candidate =
            &g_array_index(candidates, struct stamp_candidate, i);
        if (stamp_place_is_square(&candidate->place))
            take_single(stamps, nets, &page, candidate);
    }
    stamp_page_close(&page);
    drop_doubles(stamps);
    return stamps;
}
