/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stamp_words.h"

#include "stamp_view.h"

#include <math.h>

/* Of two lines of three; what is believed less to be a label is not looked at for them. */
#define SMALLER_LETTER 0.36F
#define SMALLER_LEAST  0.2F

/* Letters of a line fill its height; those of two lines that are thought to be one are smaller than
 * this, pixels of the view. */
#define SMALL_LINE 20

/* Of the letters of a word, how much must be seen beyond its ends. */
#define BESIDE 1.3F

/* Where a word is believed in that much nothing more is looked for. */
#define READ_LEAST 0.6F

/* A word that is believed in that much is one. */
#define CERTAIN 0.9F

/* A letter, of whatever kind, is seen; so many of them are what stands there. */
#define LETTER_LEAST  0.5F
#define LETTERS_LEAST 1.5F
#define TURNED_LEAST  0.8F

/* One that is seen so clearly stands upright: what is turned by a quarter or more looks like one,
 * too, but not that much. */
#define CLEAR_LEAST 0.85F

/* What the aligner believes of a place: it may be a label, it is likely to be one, it is one. */
#define SCORE_LEAST  0.30F
#define LIKELY_LEAST 0.6F
#define SURE_LEAST   0.9F

/* Radians from upright or a quarter that few stamps are. */
#define OBLIQUE_LEAST 0.25F

/* Another view has shown the same, about as large. */
static bool was_seen(const GArray *views, const struct stamp_view *view,
                     const struct stamp_place *place)
{
    for (guint i = 0; i < views->len; i++) {
        const struct stamp_view *other = &g_array_index(views, struct stamp_view, i);
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
static bool is_at_edge(const struct stamp_word *word, const struct stamp_view *view)
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
static GArray *spell_view(struct pass *pass, const struct stamp_view *view,
                          struct impression *impression)
{
    struct stamp_sight sight = stamp_view_spot(view, pass->spotter, pass->page);
    GArray *words = stamp_spell(&sight);

    count_letters(impression, &sight);
    stamp_sight_clear(&sight);
    g_array_append_val(pass->views, *view);
    return words;
}

/* What stands beside the place that was looked at says nothing of it: above 複写禁止 there may be
 * DO NOT COPY, in letters that are too small to be read in this view. */
static void keep(struct pass *pass, struct stamp_word word, const struct stamp_view *view,
                 struct impression *impression)
{
    word.place = stamp_view_on_page(&word.place, view);
    word.letter *= view->place.width / (float)view->columns;
    if (word.letters > 1 && stamp_place_is_within(&word.place, &impression->place))
        impression->word = MAX(impression->word, word.confidence);
    g_array_append_val(pass->words, word);
}

/* Looks again with the word in the middle; what is seen then counts. */
static void look_around(struct pass *pass, const struct stamp_word *word,
                        const struct stamp_view *view, struct impression *impression)
{
    const struct stamp_place place = stamp_view_on_page(&word->place, view);
    struct stamp_view around =
        stamp_view_of(&place, view->place.width / (float)view->columns * STAMP_LETTER);
    g_autoptr(GArray) words = spell_view(pass, &around, impression);

    for (guint i = 0; i < words->len; i++)
        keep(pass, g_array_index(words, struct stamp_word, i), &around, impression);
}

/* Reads a place as if its letters were of that size. */
static struct impression look(struct pass *pass, const struct stamp_place *place, float letter)
{
    struct stamp_view view = stamp_view_of(place, letter);
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
    struct impression first =
        look(pass, place, square ? STAMP_SQUARE_LETTER * longer : 0.9F * shorter);

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
        if (word->letters > 1 && word->confidence >= CERTAIN &&
            stamp_place_is_within(place, &word->place))
            return true;
    }
    return false;
}

GArray *stamp_words_read(const struct stamp_net *spotter, const struct stamp_page *page,
                         const GArray *candidates, struct budget *budget)
{
    g_autoptr(GArray) views = g_array_new(FALSE, FALSE, sizeof(struct stamp_view));
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
    return words;
}
