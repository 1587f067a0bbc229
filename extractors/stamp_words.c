/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stamp_words.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* What is shown around the letters of a place, in letters on each side: along the line so much that
 * the next letter is seen, if there is one. */
#define ALONG  1.6F
#define ACROSS 0.75F
#define MORE   0.1F /* of the length, for places that are too short */

/* Of the letters of a word, how much must be seen beyond its ends. */
#define BESIDE 1.3F

#define SIDE_MOST 480

/* Pixels of the page; smaller letters cannot be read. */
#define LETTER_PIXELS_LEAST 4.0F

/* The letters of a square, which may be one of ㊙ or two lines, of its side: between both. */
#define SQUARE_LETTER 0.6F

/* Of two lines of three; what is believed less to be a label is not looked at for them. */
#define SMALLER_LETTER 0.36F
#define SMALLER_LEAST  0.2F

/* Letters of a line fill its height; those of two lines that are thought to be one are smaller than
 * this, pixels of the view. */
#define SMALL_LINE 20

/* Where a word is believed in that much nothing more is looked for. */
#define READ_LEAST 0.6F

/* A word that is believed in that much is one. */
#define CERTAIN 0.9F

/* What is believed in that much, and not as good as certain, is looked at again, with its letters a
 * little larger in the view: what it was by chance it seldom is twice. */
#define AGAIN_LEAST  0.3F
#define AGAIN_MOST   0.97F
#define AGAIN_LETTER 0.9F

/* What stands beside a letter makes it likelier: 機器 is taken for 機密, 神秘 for 極秘. So of a
 * word of two that is believed in that much, each letter is shown without the other, with so much
 * around it, in letters; if the geometric mean of what is believed in them then is less than
 * ALONE_SHARE, the word is doubted. Of 1 050 validation pages without a stamp 15 had a word above
 * .82 without this, 3 have; of 64 labels 60 are. */
#define ALONE_LEAST 0.5F
#define ALONE_SLACK 0.45F
#define ALONE_SHARE 0.25F
#define ALONE_DOUBT 0.62F

/* What was seen there instead of a word is believed in no more than that before it is looked at
 * again itself: less than AGAIN_MOST. */
#define AGAIN_OTHER 0.969F

/* A letter, of whatever kind, is seen; so many of them are what stands there. */
#define LETTER_LEAST  0.5F
#define LETTERS_LEAST 1.5F
#define TURNED_LEAST  0.8F

/* One that is seen so clearly stands upright: what is turned by a quarter or more looks like one,
 * too, but not that much. */
#define CLEAR_LEAST 0.85F

/* What the aligner believes of a place: it may be a label, it is likely to be one, it is one. */
#define SCORE_LEAST  0.15F
#define LIKELY_LEAST 0.6F
#define SURE_LEAST   0.9F

/* Radians from upright or a quarter that few stamps are. */
#define OBLIQUE_LEAST 0.25F

struct view {
    struct stamp_place place;
    int columns, rows;
};

struct edges {
    int left, top, right, bottom; /* the latter two are beyond */
};

static int side_of(float letters)
{
    int pixels = (int)(letters * STAMP_LETTER / STAMP_SPOT_CELL + 0.5F) * STAMP_SPOT_CELL;

    return CLAMP(pixels, 48, SIDE_MOST);
}

/* A view of a place whose letters are of that size, in pixels of the page. */
static struct view view_of(const struct stamp_place *place, float letter)
{
    struct view view = {.place = *place};
    float scale = letter / STAMP_LETTER;

    bool wide = place->width >= place->height;
    float least = stamp_place_is_square(place) ? ALONG : ACROSS;
    view.columns = side_of(place->width / letter * (1 + 2 * MORE) + 2 * (wide ? ALONG : least));
    view.rows = side_of(place->height / letter * (1 + 2 * MORE) + 2 * (wide ? ACROSS : ALONG));
    view.place.width = (float)view.columns * scale;
    view.place.height = (float)view.rows * scale;
    return view;
}

/* Another view has shown the same, about as large. */
static bool was_seen(const GArray *views, const struct view *view, const struct stamp_place *place)
{
    for (guint i = 0; i < views->len; i++) {
        const struct view *other = &g_array_index(views, struct view, i);
        float scale = (view->place.width / (float)view->columns) /
                      (other->place.width / (float)other->columns);
        float turn = remainderf(view->place.angle - other->place.angle, (float)(2 * G_PI));
        float c = cosf(other->place.angle), s = sinf(other->place.angle);
        float dx = place->x - other->place.x, dy = place->y - other->place.y;
        float u = fabsf(dx * c + dy * s), v = fabsf(dy * c - dx * s);
        if (scale > 0.8F && scale < 1.25F && fabsf(turn) < 0.15F &&
            u + place->width * 0.55F < other->place.width / 2 &&
            v + place->height * 0.55F < other->place.height / 2)
            return true;
    }
    return false;
}

static struct stamp_place on_page(const struct stamp_place *in, const struct view *view)
{
    float scale = view->place.width / (float)view->columns;
    float u = (in->x - (float)view->columns / 2) * scale;
    float v = (in->y - (float)view->rows / 2) * scale;
    float c = cosf(view->place.angle), s = sinf(view->place.angle);

    return (struct stamp_place){view->place.x + u * c - v * s, view->place.y + u * s + v * c,
                                in->width * scale, in->height * scale, view->place.angle};
}

/* A pass over the candidates of a page. */
struct pass {
    const struct stamp_net *spotter;
    const struct stamp_page *page;
    GArray *views, *words;
    float score; /* of the candidate that is being looked at */
};

/* What a look at a place has shown. */
struct impression {
    struct stamp_place place;
    float word;       /* how much is believed in a word of it, of two letters or more, at most */
    float letters[4]; /* that are upright, or turned clockwise by so many quarters: sum of shares */
    float ring;       /* in ㊙ */
    float sizes;      /* of all letters, by their shares, pixels of the view */
    bool clear;       /* one of them is upright, clearly */
};

static void count_letters(struct impression *impression, const struct stamp_sight *sight)
{
    for (guint i = 0; i < sight->letters->len; i++) {
        const struct stamp_letter *letter = &g_array_index(sight->letters, struct stamp_letter, i);
        int quarters = letter->kind < STAMP_TURNED ? 0 : letter->kind - STAMP_TURNED + 1;
        if (letter->share >= LETTER_LEAST) {
            impression->letters[quarters] += letter->share;
            impression->sizes += letter->share * letter->size;
        }
        if (quarters == 0 && letter->share >= CLEAR_LEAST)
            impression->clear = true;
        if (letter->kind == STAMP_FIRST_CHARACTER)
            impression->ring = MAX(impression->ring, letter->share);
    }
}

/* Of a word that stands so near the edge of the view it cannot be told whether its line goes on. */
static bool is_at_edge(const struct stamp_word *word, const struct view *view)
{
    const struct stamp_place *place = &word->place;
    float least = BESIDE * MIN(place->width, place->height);
    float beside_x = MIN(place->x, (float)view->columns - place->x) - place->width / 2;
    float beside_y = MIN(place->y, (float)view->rows - place->y) - place->height / 2;

    if (word->letters == 1)
        return false;
    return place->width >= place->height ? beside_x < least : beside_y < least;
}

/* The words of a view, their places in its pixels. */
static GArray *spell_view(struct pass *pass, const struct view *view, struct impression *impression)
{
    struct stamp_sight sight =
        stamp_spot(pass->spotter, pass->page, &view->place, view->columns, view->rows);
    GArray *words = stamp_spell(&sight);

    count_letters(impression, &sight);
    stamp_sight_clear(&sight);
    g_array_append_val(pass->views, *view);
    return words;
}

/* The middle of a place is within another one. */
static bool is_within(const struct stamp_place *place, const struct stamp_place *other)
{
    float c = cosf(other->angle), s = sinf(other->angle);
    float dx = place->x - other->x, dy = place->y - other->y;

    return fabsf(dx * c + dy * s) < other->width / 2 && fabsf(dy * c - dx * s) < other->height / 2;
}

/* What stands beside the place that was looked at says nothing of it: above 複写禁止 there may be
 * DO NOT COPY, in letters that are too small to be read in this view. */
static void keep(struct pass *pass, struct stamp_word word, const struct view *view,
                 struct impression *impression)
{
    word.place = on_page(&word.place, view);
    word.letter *= view->place.width / (float)view->columns;
    if (word.letters > 1 && is_within(&word.place, &impression->place))
        impression->word = MAX(impression->word, word.confidence);
    g_array_append_val(pass->words, word);
}

/* Looks again with the word in the middle; what is seen then counts. */
static void look_around(struct pass *pass, const struct stamp_word *word, const struct view *view,
                        struct impression *impression)
{
    const struct stamp_place place = on_page(&word->place, view);
    struct view around = view_of(&place, view->place.width / (float)view->columns * STAMP_LETTER);
    g_autoptr(GArray) words = spell_view(pass, &around, impression);

    for (guint i = 0; i < words->len; i++)
        keep(pass, g_array_index(words, struct stamp_word, i), &around, impression);
}

/* Reads a place as if its letters were of that size. */
static struct impression look(struct pass *pass, const struct stamp_place *place, float letter)
{
    struct view view = view_of(place, MAX(letter, LETTER_PIXELS_LEAST));
    struct impression impression = {.place = *place};

    if (was_seen(pass->views, &view, place))
        return impression;
    g_autoptr(GArray) words = spell_view(pass, &view, &impression);
    for (guint i = 0; i < words->len; i++) {
        const struct stamp_word *word = &g_array_index(words, struct stamp_word, i);
        if (is_at_edge(word, &view))
            look_around(pass, word, &view, &impression);
        else
            keep(pass, *word, &view, &impression);
    }
    return impression;
}

static float all_letters(const struct impression *impression)
{
    return impression->letters[0] + impression->letters[1] + impression->letters[2] +
           impression->letters[3];
}

/* Whether letters of half the size may stand there: what was looked at shows neither a word nor ㊙,
 * and hardly any letters, or it is likely to be a label and they are smaller than one line's. */
static bool may_be_smaller(const struct impression *first, const struct stamp_place *place,
                           float score)
{
    float longer = MAX(place->width, place->height), shorter = MIN(place->width, place->height);

    if (first->word >= READ_LEAST || longer > 5 * shorter)
        return false;
    if (stamp_place_is_square(place) && (first->ring >= READ_LEAST || score < SMALLER_LEAST))
        return false;
    float letters = all_letters(first);
    return letters < LETTERS_LEAST ||
           (score >= LIKELY_LEAST && first->sizes < SMALL_LINE * letters);
}

/* As it lies. A square is ㊙, one character or two lines: all of them are of a size that can be
 * read if its letters are thought to be between theirs; if that shows nothing, two lines of three
 * or more. What is long is one line, or, if that shows nothing and it is not much longer than high,
 * two. */
static struct impression look_upright(struct pass *pass, const struct stamp_place *place)
{
    float longer = MAX(place->width, place->height), shorter = MIN(place->width, place->height);
    bool square = stamp_place_is_square(place);
    struct impression first = look(pass, place, square ? SQUARE_LETTER * longer : 0.9F * shorter);

    if (!may_be_smaller(&first, place, pass->score))
        return first;
    struct impression second = look(pass, place, square ? SMALLER_LETTER * longer : 0.5F * shorter);
    second.word = MAX(first.word, second.word);
    second.clear |= first.clear;
    for (int i = 0; i < 4; i++)
        second.letters[i] += first.letters[i];
    return second;
}

static float look_quarters(struct pass *pass, const struct stamp_place *place, int quarters)
{
    struct stamp_place turned = *place;

    turned.angle += (float)(quarters * G_PI_2);
    if (quarters != 2) {
        turned.width = place->height;
        turned.height = place->width;
    }
    return look_upright(pass, &turned).word;
}

/* The same turned so that the letters seen to be turned stand upright. Where the aligner is sure
 * that it is a label, and nothing stands upright clearly, in every way: letters that are turned are
 * taken for others, or for none. */
static float look_turned(struct pass *pass, const struct stamp_place *place, bool sure,
                         const struct impression *impression)
{
    float word = 0;
    int most = 1;

    for (int i = 2; i < 4; i++)
        if (impression->letters[i] > impression->letters[most])
            most = i;
    if (impression->letters[most] >= TURNED_LEAST)
        word = look_quarters(pass, place, most);
    for (int i = 1; sure && !impression->clear && i < 4 && word < READ_LEAST; i++)
        if (i != most || impression->letters[most] < TURNED_LEAST)
            word = MAX(word, look_quarters(pass, place, i));
    return word;
}

/* Most stamps are about upright or lie on a side: what was thought to be oblique, and shows
 * nothing sure, is looked at like that. A ring has no direction. */
static void look_straight(struct pass *pass, const struct stamp_candidate *candidate, bool clear)
{
    const struct stamp_place *place = &candidate->place;
    float longer = MAX(place->width, place->height), shorter = MIN(place->width, place->height);
    float oblique = remainderf(place->angle, (float)G_PI_2);
    struct stamp_place straight = {place->x, place->y, longer, longer, 0};

    bool likely = candidate->score >= LIKELY_LEAST && !clear;
    if (fabsf(oblique) < OBLIQUE_LEAST || (stamp_place_is_square(place) && !likely))
        return;
    struct impression impression = look(pass, &straight, 0.75F * shorter);
    if (impression.word < READ_LEAST)
        look_turned(pass, &straight, candidate->score >= SURE_LEAST && !clear, &impression);
}

/* A word was read there so surely that no other look at it could be surer by much. */
static bool is_read(const GArray *words, const struct stamp_place *place)
{
    for (guint i = 0; i < words->len; i++) {
        const struct stamp_word *word = &g_array_index(words, struct stamp_word, i);
        if (word->letters > 1 && word->confidence >= CERTAIN && is_within(place, &word->place))
            return true;
    }
    return false;
}

/* What another view of a word shows: the same word, and what is believed in most that stands there
 * instead of it. */
struct second_look {
    struct stamp_word same, other;
};

static struct second_look look_again(const struct pass *pass, const struct stamp_word *word)
{
    struct view view = view_of(&word->place, MAX(AGAIN_LETTER * word->letter, LETTER_PIXELS_LEAST));
    struct stamp_sight sight =
        stamp_spot(pass->spotter, pass->page, &view.place, view.columns, view.rows);
    g_autoptr(GArray) words = stamp_spell(&sight);
    struct second_look second = {0};

    for (guint i = 0; i < words->len; i++) {
        struct stamp_word seen = g_array_index(words, struct stamp_word, i);
        struct stamp_word *best = seen.label == word->label ? &second.same : &second.other;
        seen.place = on_page(&seen.place, &view);
        seen.letter *= view.place.width / (float)view.columns;
        if (seen.letters > 1 && seen.confidence > best->confidence &&
            hypotf(seen.place.x - word->place.x, seen.place.y - word->place.y) < word->letter)
            *best = seen;
    }
    stamp_sight_clear(&sight);
    return second;
}

/* A word that is better than the one that was looked at again is looked at again itself. */
static void look_again_all(struct pass *pass, struct budget *budget)
{
    for (guint i = 0; i < pass->words->len && budget_has_time(budget); i++) {
        struct stamp_word *word = &g_array_index(pass->words, struct stamp_word, i);
        if (word->letters == 1 || word->confidence < AGAIN_LEAST || word->confidence >= AGAIN_MOST)
            continue;
        const float first = word->confidence;
        struct second_look second = look_again(pass, word);
        word->confidence = (first + second.same.confidence) / 2;
        word->beside = MAX(word->beside, second.same.beside);
        second.other.confidence = MIN(second.other.confidence, AGAIN_OTHER);
        if (second.other.confidence > MAX(first, second.same.confidence))
            g_array_append_val(pass->words, second.other);
    }
}

static int by_value(const void *a, const void *b)
{
    float left = *(const float *)a, right = *(const float *)b;

    return left < right ? -1 : left > right;
}

/* What most of an image is within those columns and rows: paper, or the ink of a filled stamp. */
static float ground_of(const struct stamp_tensor *image, const struct edges *edges, int channel)
{
    g_autofree float *values = g_new(float, (gsize)(image->width * image->height));
    gsize count = 0;

    for (int y = edges->top; y < edges->bottom; y++)
        for (int x = edges->left; x < edges->right; x++)
            values[count++] = stamp_tensor_at(image, x, y)[channel];
    qsort(values, count, sizeof *values, by_value);
    return count > 0 ? values[count / 2] : 0;
}

/* Leaves nothing of an image but what is within those edges. */
static void leave_only(const struct stamp_tensor *image, const struct edges *edges)
{
    const float ground[2] = {ground_of(image, edges, 0), ground_of(image, edges, 1)};

    for (int y = 0; y < image->height; y++)
        for (int x = 0; x < image->width; x++)
            if (x < edges->left || y < edges->top || x >= edges->right || y >= edges->bottom)
                memcpy(stamp_tensor_at(image, x, y), ground, sizeof ground);
}

/* The edges of a letter of a word of one line, which is in the middle of the view. */
static struct edges edges_of_letter(const struct stamp_word *word, const struct view *view,
                                    guint letter)
{
    const struct stamp_place *place = &word->place;
    const float scale = view->place.width / (float)view->columns;
    const float slack = ALONE_SLACK * STAMP_LETTER;
    const bool wide = place->width >= place->height;
    float along = MAX(place->width, place->height) / scale / (float)word->letters;
    float across = MIN(place->width, place->height) / scale / 2 + slack;
    float middle_x = (float)view->columns / 2, middle_y = (float)view->rows / 2;
    float start = ((float)letter - (float)word->letters / 2) * along;
    float from = letter == 0 ? start - slack : start;
    float to = letter + 1 == word->letters ? start + along + slack : start + along;

    return (struct edges){
        .left = MAX(0, (int)(middle_x + (wide ? from : -across))),
        .top = MAX(0, (int)(middle_y + (wide ? -across : from))),
        .right = MIN(view->columns, (int)(middle_x + (wide ? to : across))),
        .bottom = MIN(view->rows, (int)(middle_y + (wide ? across : to))),
    };
}

/* How much is believed in a letter of a word when no other one is seen. */
static float share_alone(const struct pass *pass, const struct stamp_word *word, guint letter)
{
    struct view view = view_of(&word->place, MAX(word->letter, LETTER_PIXELS_LEAST));
    struct stamp_tensor image =
        stamp_tensor_new(view.columns, view.rows, 2, stamp_net_border(pass->spotter, 0));
    const guint8 kind = stamp_spell_kind(word->label, letter);
    const struct edges edges = edges_of_letter(word, &view, letter);
    float most = 0;

    stamp_page_cut(pass->page, &view.place, &image);
    leave_only(&image, &edges);
    struct stamp_sight sight = stamp_spot_image(pass->spotter, &image);
    for (guint i = 0; i < sight.letters->len; i++) {
        const struct stamp_letter *seen = &g_array_index(sight.letters, struct stamp_letter, i);
        if (seen->kind == kind)
            most = MAX(most, seen->share);
    }
    stamp_sight_clear(&sight);
    g_free(image.values);
    return most;
}

/* Words of two of which a letter is not the same without the other are believed in less. */
static void look_alone_all(struct pass *pass, struct budget *budget)
{
    for (guint i = 0; i < pass->words->len && budget_has_time(budget); i++) {
        struct stamp_word *word = &g_array_index(pass->words, struct stamp_word, i);
        if (word->letters != 2 || word->confidence < ALONE_LEAST)
            continue;
        if (sqrtf(share_alone(pass, word, 0) * share_alone(pass, word, 1)) < ALONE_SHARE)
            word->confidence *= ALONE_DOUBT;
    }
}

GArray *stamp_words_read(const struct stamp_net *spotter, const struct stamp_page *page,
                         const GArray *candidates, struct budget *budget)
{
    g_autoptr(GArray) views = g_array_new(FALSE, FALSE, sizeof(struct view));
    GArray *words = g_array_new(FALSE, FALSE, sizeof(struct stamp_word));
    struct pass pass = {spotter, page, views, words, 0};

    for (guint i = 0; i < candidates->len && budget_has_time(budget); i++) {
        const struct stamp_candidate *candidate =
            &g_array_index(candidates, struct stamp_candidate, i);
        const struct stamp_place *place = &candidate->place;
        if (candidate->score < SCORE_LEAST || is_read(words, place))
            continue;
        bool sure = candidate->score >= SURE_LEAST;
        pass.score = candidate->score;
        struct impression impression = look_upright(&pass, place);
        if (impression.word < READ_LEAST)
            impression.word = look_turned(&pass, place, sure, &impression);
        if (impression.word < CERTAIN)
            look_straight(&pass, candidate, impression.clear);
    }
    look_again_all(&pass, budget);
    look_alone_all(&pass, budget);
    return words;
}

/* A word that runs through a ring explains more, and the ring is none of what is spelled. */
static float ring_share(const struct stamp_sight *sight, const struct view *view,
                        const struct stamp_place *place, float apart)
{
    float most = 0;

    for (guint i = 0; i < sight->letters->len; i++) {
        const struct stamp_letter *letter = &g_array_index(sight->letters, struct stamp_letter, i);
        const struct stamp_place in = {letter->x, letter->y, 0, 0, 0};
        struct stamp_place at = on_page(&in, view);
        if (letter->kind == STAMP_FIRST_CHARACTER &&
            hypotf(at.x - place->x, at.y - place->y) < apart)
            most = MAX(most, letter->share);
    }
    return most;
}

float stamp_words_share(const struct stamp_net *spotter, const struct stamp_page *page,
                        const struct stamp_place *place, guint label)
{
    float longer = MAX(place->width, place->height), most = 0;
    struct view view = view_of(place, MAX(SQUARE_LETTER * longer, LETTER_PIXELS_LEAST));
    struct stamp_sight sight = stamp_spot(spotter, page, &view.place, view.columns, view.rows);
    g_autoptr(GArray) words = stamp_spell(&sight);

    if (label == STAMP_RING)
        most = ring_share(&sight, &view, place, 0.3F * longer);
    for (guint i = 0; i < words->len; i++) {
        const struct stamp_word *word = &g_array_index(words, struct stamp_word, i);
        struct stamp_place at = on_page(&word->place, &view);
        if (word->label == label && hypotf(at.x - place->x, at.y - place->y) < 0.3F * longer)
            most = MAX(most, word->confidence);
    }
    stamp_sight_clear(&sight);
    return most;
}
