/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stamp_judge.h"

#include "budget.h"
#include "stamp.h"
#include "stamp_networks.h"
#include "stamp_view.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* How large the letters of a word are shown, against what they were found to be: what it was by
 * chance it seldom is twice. */
static const float letters_shown[] = {0.9F, 1.05F};

/* What is believed in less is not looked at, and what a look shows less of not again; nor what both
 * sides are sure of. */
#define LOOK_LEAST  0.2F
#define AGAIN_LEAST 0.25F
#define AGAIN_MOST  0.9F

/* What is believed in that much, but not by all looks, may be covered by text: on a page with
 * colours it is looked at once more without what is black. Of 201 words on coloured validation
 * pages four more are certain, and no page more is wrong. */
#define INK_LEAST 0.15F

/* What stands beside a letter makes it likelier: 機器 is taken for 機密, 社外向 for 社外秘. So of
 * a word that is believed in that much each letter is shown without the others, with so much around
 * it, in letters. A word of two is doubted if the geometric mean of what is believed in them then
 * is less than ALONE_SHARE; a longer one if just one of them is nothing and the others are clear.
 * Latin letters are too much alike for it. Of 1 050 validation pages without a stamp 9 have a
 * longer word that is believed in by .6 without this and 3 with it, and of 216 labels 209 remain.
 */
#define ALONE_LEAST 0.5F
#define ALONE_SLACK 0.45F
#define ALONE_SHARE 0.25F
#define ALONE_NONE  0.1F
#define ALONE_CLEAR 0.5F
#define ALONE_DOUBT 0.62F

#define LETTERS_MOST 24

/* As how large the letters of a word are taken when they are shown alone, of their size; as the
 * second only if the first speaks against the word. It leaves 361 of 402 validation words certain
 * where the first alone leaves 356, with the same pages wrong. */
static const float letters_alone[] = {1, 0.88F};

/* How much paper is around a letter that is shown alone, in letters. */
#define ALONE_PAPER 0.5F

/* Two of the same label whose middles are nearer, in letters, and that lie about the same way, are
 * one. */
#define APART_LEAST 0.5F
#define TURN_LEAST  0.2F

/* So near to the middle of a square place, of its side, ㊙ or 秘 must be seen. */
#define APART_MOST 0.3F

/* A character that is believed in that much is where it is seen. */
#define SEEN_LEAST 0.5F

/* What nothing is seen of. */
#define UNSEEN 0.02F

/* What is looked at, and with what. */
struct sitting {
    const struct stamp_net *judge;
    const struct stamp_page *page;
};

/* What another view of a word shows: the same word, and what is believed in most that stands there
 * instead of it. */
struct second_look {
    struct stamp_word same, other;
};

static struct second_look what_is_seen(const struct stamp_sight *sight,
                                       const struct stamp_view *view, const struct stamp_word *word)
{
    g_autoptr(GArray) words = stamp_spell(sight);
    struct second_look second = {0};

    for (guint i = 0; i < words->len; i++) {
        struct stamp_word seen = g_array_index(words, struct stamp_word, i);
        struct stamp_word *best = seen.label == word->label ? &second.same : &second.other;
        seen.place = stamp_view_on_page(&seen.place, view);
        seen.letter *= view->place.width / (float)view->columns;
        if (seen.letters > 1 && seen.confidence > best->confidence &&
            hypotf(seen.place.x - word->place.x, seen.place.y - word->place.y) < word->letter)
            *best = seen;
    }
    return second;
}

static struct second_look look_again(const struct sitting *sitting, const struct stamp_word *word,
                                     float shown)
{
    struct stamp_view view = stamp_view_of(&word->place, shown * word->letter);
    struct stamp_sight sight = stamp_view_spot(&view, sitting->judge, sitting->page);
    struct second_look second = what_is_seen(&sight, &view, word);

    stamp_sight_clear(&sight);
    return second;
}

/* How much is believed in a word when only what has a colour is seen. */
static float share_in_ink(const struct sitting *sitting, const struct stamp_word *word)
{
    float sum = 0;

    for (guint i = 0; i < G_N_ELEMENTS(letters_shown); i++) {
        struct stamp_view view = stamp_view_of(&word->place, letters_shown[i] * word->letter);
        struct stamp_sight sight;
        if (!stamp_view_spot_ink(&view, sitting->judge, sitting->page, &sight))
            return 0;
        sum += what_is_seen(&sight, &view, word).same.confidence;
        stamp_sight_clear(&sight);
    }
    return sum / (float)G_N_ELEMENTS(letters_shown);
}

/* Whether another look could change much. */
static bool is_open(float first, float same, float other)
{
    return MAX(same, other) >= AGAIN_LEAST && MIN(first, same) < AGAIN_MOST;
}

/* Each look counts as much. Gives what is believed in more instead of the word, if anything is: its
 * confidence is 0 otherwise. */
static struct stamp_word judge_word(const struct sitting *sitting, struct stamp_word *judged)
{
    struct stamp_word word = *judged, other = {0};
    const float first = word.confidence;
    float sum = first, most = first;
    guint looks = 0;
    bool open = first >= LOOK_LEAST;

    for (; open && looks < G_N_ELEMENTS(letters_shown); looks++) {
        struct second_look second = look_again(sitting, &word, letters_shown[looks]);
        sum += second.same.confidence;
        most = MAX(most, second.same.confidence);
        word.beside = MAX(word.beside, second.same.beside);
        if (second.other.confidence > other.confidence)
            other = second.other;
        open = is_open(first, second.same.confidence, other.confidence);
    }
    word.confidence = looks > 0 ? sum / (float)(1 + looks) : 0;
    if (word.confidence >= INK_LEAST && word.confidence < AGAIN_MOST)
        word.confidence = MAX(word.confidence, share_in_ink(sitting, &word));
    *judged = word;
    return other.confidence > most ? other : (struct stamp_word){0};
}

struct edges {
    int left, top, right, bottom; /* the latter two are beyond */
};

static int by_value(const void *a, const void *b)
{
    float left = *(const float *)a, right = *(const float *)b;

    return left < right ? -1 : left > right;
}

/* What most of an image is within those columns and rows: paper, or the ink of a filled stamp. */
static float ground_of(const struct stamp_tensor *image, const struct edges *edges, int channel)
{
    gsize size = (gsize)(edges->right - edges->left) * (gsize)(edges->bottom - edges->top);
    g_autofree float *values = g_new(float, size);
    gsize count = 0;

    for (int y = edges->top; y < edges->bottom; y++)
        for (int x = edges->left; x < edges->right; x++)
            values[count++] = stamp_tensor_at(image, x, y)[channel];
    qsort(values, count, sizeof *values, by_value);
    return count > 0 ? values[count / 2] : 0;
}

static int in_cells(float pixels)
{
    return ((int)pixels / STAMP_SPOT_CELL + 1) * STAMP_SPOT_CELL;
}

/* What is within those edges, in the middle of an image that shows nothing else. */
static struct stamp_tensor only(const struct stamp_tensor *image, const struct edges *edges)
{
    const float ground[2] = {ground_of(image, edges, 0), ground_of(image, edges, 1)};
    const float paper = 2 * ALONE_PAPER * STAMP_LETTER;
    const int width = edges->right - edges->left, height = edges->bottom - edges->top;
    struct stamp_tensor alone = stamp_tensor_new(in_cells((float)width + paper),
                                                 in_cells((float)height + paper), 2, image->border);
    const int left = (alone.width - width) / 2, top = (alone.height - height) / 2;

    for (int y = 0; y < alone.height; y++)
        for (int x = 0; x < alone.width; x++) {
            bool inside = x >= left && x < left + width && y >= top && y < top + height;
            const float *from =
                inside ? stamp_tensor_at(image, x - left + edges->left, y - top + edges->top)
                       : ground;
            memcpy(stamp_tensor_at(&alone, x, y), from, sizeof ground);
        }
    return alone;
}

/* The edges of a letter of a word of one line, which is in the middle of the view. */
static struct edges edges_of_letter(const struct stamp_word *word, const struct stamp_view *view,
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
static float share_alone(const struct stamp_net *judge, const struct stamp_tensor *image,
                         const struct edges *edges, guint8 kind)
{
    if (edges->right <= edges->left || edges->bottom <= edges->top)
        return 0; /* the word is longer than what is shown of it */
    struct stamp_tensor alone = only(image, edges);
    struct stamp_sight sight = stamp_spot_image(judge, &alone);
    float most = 0;

    for (guint i = 0; i < sight.letters->len; i++) {
        const struct stamp_letter *seen = &g_array_index(sight.letters, struct stamp_letter, i);
        if (seen->kind == kind)
            most = MAX(most, seen->share);
    }
    stamp_sight_clear(&sight);
    g_free(alone.values);
    return most;
}

/* Whether what is believed in the letters of a word alone speaks against it. */
static bool is_doubtful(const float *shares, guint count)
{
    guint none = 0, clear = 0;

    if (count == 2)
        return sqrtf(shares[0] * shares[1]) < ALONE_SHARE;
    for (guint i = 0; i < count; i++) {
        none += shares[i] < ALONE_NONE;
        clear += shares[i] >= ALONE_CLEAR;
    }
    return none == 1 && clear == count - 1;
}

/* Raises the shares to what is believed in each letter of a word alone when its letters are shown
 * of that size. */
static void look_alone(const struct sitting *sitting, const struct stamp_word *word, float letter,
                       float *shares)
{
    struct stamp_view view = stamp_view_of(&word->place, letter);
    struct stamp_tensor image = stamp_view_cut(&view, sitting->judge, sitting->page);

    for (guint i = 0; i < word->letters; i++) {
        const struct edges edges = edges_of_letter(word, &view, i);
        float share = share_alone(sitting->judge, &image, &edges, stamp_spell_kind(word->label, i));
        shares[i] = MAX(shares[i], share);
    }
    g_free(image.values);
}

/* Words of which a letter is not the same without the others, in either size, are believed in
 * less. */
static void doubt(const struct sitting *sitting, struct stamp_word *word)
{
    const bool latin = g_ascii_isalpha(stamp_labels[word->label - 1][0]);
    float shares[LETTERS_MOST] = {0};

    if (word->confidence < ALONE_LEAST || latin || word->letters > LETTERS_MOST)
        return;
    for (guint i = 0; i < G_N_ELEMENTS(letters_alone); i++) {
        look_alone(sitting, word, letters_alone[i] * word->letter, shares);
        if (!is_doubtful(shares, word->letters))
            return;
    }
    word->confidence *= ALONE_DOUBT;
}

static gint by_confidence(gconstpointer a, gconstpointer b)
{
    float left = ((const struct stamp_word *)a)->confidence;
    float right = ((const struct stamp_word *)b)->confidence;

    return left > right ? -1 : left < right;
}

static bool is_same(const struct stamp_word *a, const struct stamp_word *b)
{
    float turn = remainderf(a->place.angle - b->place.angle, (float)(2 * G_PI));

    return a->label == b->label && fabsf(turn) < TURN_LEAST &&
           hypotf(a->place.x - b->place.x, a->place.y - b->place.y) < APART_LEAST * a->letter;
}

/* Several looks may have shown one word: the surest stays. */
static void drop_doubles(GArray *words)
{
    struct stamp_word *all = (struct stamp_word *)(void *)words->data;
    guint kept = 0;

    g_array_sort(words, by_confidence);
    for (guint i = 0; i < words->len; i++) {
        bool same = false;
        for (guint j = 0; j < kept && !same; j++)
            same = is_same(&all[i], &all[j]);
        if (!same)
            all[kept++] = all[i];
    }
    g_array_set_size(words, kept);
}

void stamp_judge_words(const GPtrArray *nets, const struct stamp_page *page, GArray *words,
                       struct budget *budget)
{
    const struct sitting sitting = {g_ptr_array_index(nets, STAMP_JUDGE), page};

    drop_doubles(words);
    const guint read = words->len;
    for (guint i = 0; i < words->len && budget_has_time(budget); i++) {
        struct stamp_word word = g_array_index(words, struct stamp_word, i);
        if (word.letters == 1)
            continue;
        const struct stamp_word other = judge_word(&sitting, &word);
        doubt(&sitting, &word);
        g_array_index(words, struct stamp_word, i) = word;
        /* What stands there instead is judged, too; what would stand instead of that is not. */
        if (i < read && other.confidence > 0)
            g_array_append_val(words, other);
    }
}

/* A word that runs through a ring explains more, and the ring is none of what is spelled. */
static float ring_share(const struct stamp_sight *sight, const struct stamp_view *view,
                        const struct stamp_place *place, float apart)
{
    float most = 0;

    for (guint i = 0; i < sight->letters->len; i++) {
        const struct stamp_letter *letter = &g_array_index(sight->letters, struct stamp_letter, i);
        const struct stamp_place in = {letter->x, letter->y, 0, 0, 0};
        struct stamp_place at = stamp_view_on_page(&in, view);
        if (letter->kind == STAMP_FIRST_CHARACTER &&
            hypotf(at.x - place->x, at.y - place->y) < apart)
            most = MAX(most, letter->share);
    }
    return most;
}

/* How much is believed in that label at a square place when its characters are read; of 秘 also
 * where it is. */
static float share_of(const struct sitting *sitting, struct stamp_place *place, guint label)
{
    struct stamp_place seen = *place;
    const float longer = MAX(place->width, place->height), apart = APART_MOST * longer;
    struct stamp_view view = stamp_view_of(place, STAMP_SQUARE_LETTER * longer);
    struct stamp_sight sight = stamp_view_spot(&view, sitting->judge, sitting->page);
    g_autoptr(GArray) words = stamp_spell(&sight);
    float most = label == STAMP_RING ? ring_share(&sight, &view, place, apart) : 0;

    for (guint i = 0; i < words->len; i++) {
        const struct stamp_word *word = &g_array_index(words, struct stamp_word, i);
        struct stamp_place at = stamp_view_on_page(&word->place, &view);
        if (word->label == label && hypotf(at.x - place->x, at.y - place->y) < apart &&
            word->confidence > most) {
            most = word->confidence;
            seen = at;
        }
    }
    stamp_sight_clear(&sight);
    if (most >= SEEN_LEAST)
        *place = seen;
    return most;
}

static float logit(float share)
{
    float within = CLAMP(share, 0.002F, 0.998F);

    return logf(within / (1 - within));
}

/* The reader, which sees it larger, counts twice: with 6 of 1 050 validation pages wrong 653 of 687
 * ㊙ are certain then, and 651 if both count as much. */
float stamp_judge_single(const GPtrArray *nets, const struct stamp_page *page,
                         struct stamp_place *place, const struct stamp_reading *reading)
{
    const struct sitting sitting = {g_ptr_array_index(nets, STAMP_JUDGE), page};
    const float spotted = MAX(share_of(&sitting, place, reading->label), UNSEEN);

    return 1 / (1 + expf(-(logit(spotted) + 2 * logit(reading->confidence)) / 3));
}
