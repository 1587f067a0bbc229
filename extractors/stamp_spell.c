/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stamp_spell.h"

#include "stamp.h"

#include <math.h>
#include <string.h>

/* The longest label has so many letters. */
#define LETTERS_MOST 24

/* Peaks of one character that are followed. */
#define PEAKS_MOST 24

/* How much is believed, at least, in a character that is not seen: it may be covered. */
#define UNSEEN 0.03F

/* A letter that is seen is not left out. */
#define LEFT_OUT 0.8F

/* How far lines stand apart at least, in sizes of their letters. Capitals are lower than their
 * size. */
#define LINES       0.8F
#define LATIN_LINES 0.6F

/* What is believed less is no word. */
#define WORD_LEAST 0.15F

/* Of two words in one place the one that explains more is right: each letter counts so much. */
#define LETTER_GAIN 2.0F

/* A label as classes of the spotter. */
struct spelling {
    guint label, count;
    bool latin;
    guint8 kinds[LETTERS_MOST], others[LETTERS_MOST]; /* the letter, and its small form or 0 */
    bool spaced[LETTERS_MOST];                        /* a space stands before it */
};

/* What is also written for a label. 社内限定 is none: its line goes on. */
static const struct {
    const char *label, *spelling;
} shorter[] = {{"社内限り", "社内限"}, {"関係者限り", "関係者限"}};

#define SPELLINGS_MOST 64

static guint label_named(const char *name)
{
    guint label = 1;

    while (stamp_labels[label - 1] && strcmp(stamp_labels[label - 1], name) != 0)
        label++;
    return label;
}

static guint8 kind_of(gunichar character)
{
    guint8 kind = STAMP_FIRST_CHARACTER;

    for (const char *at = stamp_characters; *at; at = g_utf8_next_char(at), kind++)
        if (g_utf8_get_char(at) == character)
            return kind;
    return 0;
}

static struct spelling spell_out(guint label, const char *text)
{
    struct spelling spelling = {.label = label};
    bool spaced = false;

    for (const char *at = text; *at; at = g_utf8_next_char(at)) {
        gunichar character = g_utf8_get_char(at);
        if (character == ' ') {
            spaced = true;
            continue;
        }
        guint i = spelling.count++;
        spelling.latin = character < 0x80;
        spelling.kinds[i] = kind_of(character);
        spelling.others[i] = spelling.latin ? kind_of(g_unichar_tolower(character)) : 0;
        spelling.spaced[i] = spaced;
        spaced = false;
    }
    return spelling;
}

/* The spellings of all labels, the last one with no letters. */
static const struct spelling *spellings(void)
{
    static gsize made;
    static struct spelling all[SPELLINGS_MOST];

    if (g_once_init_enter(&made)) {
        guint count = 0;
        for (guint label = 1; stamp_labels[label - 1]; label++)
            all[count++] = spell_out(label, stamp_labels[label - 1]);
        for (guint i = 0; i < G_N_ELEMENTS(shorter); i++)
            all[count++] = spell_out(label_named(shorter[i].label), shorter[i].spelling);
        g_assert(count < SPELLINGS_MOST);
        g_once_init_leave(&made, 1);
    }
    return all;
}

guint8 stamp_spell_kind(guint label, guint letter)
{
    return spellings()[label - 1].kinds[letter];
}

/* A letter as the next one of a word would have it before it. */
struct node {
    const struct stamp_letter *letter;
    float score; /* sum of logarithms up to here, those left out included */
    int before;  /* position in the word of the one before, or -1 */
    int before_node;
    bool new_line;
};

/* A word that is being put together. */
struct search {
    const struct stamp_sight *sight;
    const struct spelling *spelling;
    bool down; /* its letters stand below each other */
    guint counts[LETTERS_MOST];
    struct node nodes[LETTERS_MOST][PEAKS_MOST];
};

/* Along the reading direction and across it, towards the next line; pixels. */
static void between(const struct search *search, const struct stamp_letter *a,
                    const struct stamp_letter *b, float *along, float *across)
{
    *along = search->down ? b->y - a->y : b->x - a->x;
    *across = search->down ? a->x - b->x : b->y - a->y;
}

static bool is_like(const struct stamp_letter *a, const struct stamp_letter *b, float most)
{
    return MAX(a->size, b->size) < most * MIN(a->size, b->size);
}

/* How far the next letter may be, in letters. */
static bool is_next(const struct search *search, float along, float across, guint from, guint to)
{
    float steps = (float)(to - from), least, most;

    if (search->spelling->latin) {
        float spaces = 0;
        for (guint i = from + 1; i <= to; i++)
            spaces += search->spelling->spaced[i];
        least = 0.22F * steps + 0.15F * spaces;
        most = 1.45F * steps + 1.0F * spaces;
    } else {
        least = 0.68F * steps;
        most = 2.1F * steps;
    }
    return along > least && along < most && fabsf(across) < 0.25F + 0.22F * along;
}

/* The first letter of the second line, from the last of the first. */
static bool is_new_line(const struct search *search, float along, float across, guint to)
{
    const struct spelling *spelling = search->spelling;
    bool may = spelling->latin ? spelling->spaced[to] : to >= 2 && spelling->count - to >= 2;

    return may && across > (spelling->latin ? LATIN_LINES : LINES) && across < 2.3F &&
           along < 0.6F && along > -(spelling->latin ? 1.1F : 2.1F) * (float)to - 1;
}

static float unseen(const struct search *search, const struct stamp_letter *a,
                    const struct stamp_letter *b, guint position)
{
    float x = (a->x + b->x) / 2, y = (a->y + b->y) / 2;
    float share = stamp_sight_share(search->sight, x, y, search->spelling->kinds[position]);
    guint8 other = search->spelling->others[position];

    if (other)
        share = MAX(share, stamp_sight_share(search->sight, x, y, other));
    return logf(MAX(share, UNSEEN));
}

static void join(struct search *search, struct node *node, guint from, guint to)
{
    for (guint i = 0; i < search->counts[from]; i++) {
        const struct node *before = &search->nodes[from][i];
        const struct stamp_letter *a = before->letter, *b = node->letter;
        float along, across, size = (a->size + b->size) / 2;
        if (!is_like(a, b, 1.6F))
            continue;
        between(search, a, b, &along, &across);
        along /= size;
        across /= size;
        bool new_line = to == from + 1 && is_new_line(search, along, across, to);
        if (!new_line && !is_next(search, along, across, from, to))
            continue;
        float score = before->score + logf(b->share);
        if (to > from + 1)
            score += unseen(search, a, b, from + 1) + logf(LEFT_OUT);
        if (score > node->score) {
            node->score = score;
            node->before = (int)from;
            node->before_node = (int)i;
            node->new_line = new_line;
        }
    }
}

static void add_nodes(struct search *search, guint position)
{
    const struct spelling *spelling = search->spelling;
    const GArray *letters = search->sight->letters;

    for (guint i = 0; i < letters->len && search->counts[position] < PEAKS_MOST; i++) {
        const struct stamp_letter *letter = &g_array_index(letters, struct stamp_letter, i);
        if (letter->kind != spelling->kinds[position] &&
            !(spelling->others[position] && letter->kind == spelling->others[position]))
            continue;
        struct node *node = &search->nodes[position][search->counts[position]++];
        *node = (struct node){.letter = letter, .before = -1};
        node->score = logf(letter->share) + (float)position * logf(UNSEEN);
        for (guint from = position > 1 ? position - 2 : 0; from < position; from++)
            join(search, node, from, position);
    }
}

/* How far the letters stand apart, at most, and how large they are, at least. */
static float pitch_of(const struct search *search, const struct node *node, guint position)
{
    const struct node *before = &search->nodes[node->before][node->before_node];
    float along, across;

    between(search, before->letter, node->letter, &along, &across);
    along /= (float)((int)position - node->before);
    return node->new_line ? 0 : MAX(along, node->letter->size);
}

/* The letters of the word, first to last; how many. */
static guint trace(const struct search *search, guint position, guint index,
                   const struct stamp_letter **letters, float *pitch)
{
    const struct node *node = &search->nodes[position][index];
    guint count = 0;

    *pitch = node->letter->size;
    while (node->before >= 0) {
        letters[count++] = node->letter;
        *pitch = MAX(*pitch, pitch_of(search, node, position));
        position = (guint)node->before;
        node = &search->nodes[node->before][node->before_node];
    }
    letters[count++] = node->letter;
    for (guint i = 0; i < count / 2; i++) {
        const struct stamp_letter *swapped = letters[i];
        letters[i] = letters[count - 1 - i];
        letters[count - 1 - i] = swapped;
    }
    return count;
}

/* How much another letter is believed in that stands before the first or after the last of a line.
 */
static float beside(const struct search *search, const struct stamp_letter *end, int side,
                    float pitch)
{
    const GArray *all = search->sight->letters;
    float most = 0;

    for (guint i = 0; i < all->len; i++) {
        const struct stamp_letter *letter = &g_array_index(all, struct stamp_letter, i);
        float along, across;
        if (letter->share <= most || letter->kind >= STAMP_TURNED || !is_like(letter, end, 1.35F))
            continue;
        between(search, end, letter, &along, &across);
        along *= (float)side / pitch;
        if (fabsf(across) < 0.35F * end->size && along > 0.6F && along < 1.35F)
            most = letter->share;
    }
    return most;
}

/* How much a letter is believed in with which the line goes on beyond the word: then it is a part
 * of text. Letters are those of the word. */
static float goes_on(const struct search *search, const struct stamp_letter **letters, guint count,
                     float pitch)
{
    float most = 0;

    for (guint i = 0; i < count; i++) {
        float along, across;
        bool first = i == 0, last = i == count - 1;
        if (!first) {
            between(search, letters[i - 1], letters[i], &along, &across);
            first = across > 0.7F * letters[i]->size;
        }
        if (!last) {
            between(search, letters[i], letters[i + 1], &along, &across);
            last = across > 0.7F * letters[i]->size;
        }
        if (first)
            most = MAX(most, beside(search, letters[i], -1, pitch));
        if (last)
            most = MAX(most, beside(search, letters[i], 1, pitch));
    }
    return most;
}

/* What is believed less does not go on a line. */
#define BESIDE_LEAST 0.7F

static void lessen(struct stamp_word *word, float beside)
{
    word->beside = beside;
    word->confidence *= 1 - 0.95F * MAX(0, (beside - BESIDE_LEAST) / (1 - BESIDE_LEAST));
}

static struct stamp_place around(const struct search *search, const struct stamp_letter **letters,
                                 guint count)
{
    float left = G_MAXFLOAT, top = G_MAXFLOAT, right = -G_MAXFLOAT, bottom = -G_MAXFLOAT;

    for (guint i = 0; i < count; i++) {
        float half = letters[i]->size / 2, across = search->spelling->latin ? half * 0.7F : half;
        left = MIN(left, letters[i]->x - across);
        right = MAX(right, letters[i]->x + across);
        top = MIN(top, letters[i]->y - half);
        bottom = MAX(bottom, letters[i]->y + half);
    }
    return (struct stamp_place){(left + right) / 2, (top + bottom) / 2, right - left, bottom - top,
                                0};
}

static void add_word(GArray *words, const struct search *search, guint position, guint node,
                     float score)
{
    const struct stamp_letter *letters[LETTERS_MOST];
    float pitch;
    guint count = trace(search, position, node, letters, &pitch);

    if (count < 2)
        return;
    struct stamp_word word = {
        .label = search->spelling->label,
        .letters = search->spelling->count,
        .confidence = expf(score / (float)search->spelling->count),
        .letter = letters[count / 2]->size,
        .place = around(search, letters, count),
    };
    lessen(&word, goes_on(search, letters, count, pitch));
    if (word.confidence >= WORD_LEAST)
        g_array_append_val(words, word);
}

static void find_label(GArray *words, const struct stamp_sight *sight,
                       const struct spelling *spelling, bool down)
{
    g_autofree struct search *search = g_new0(struct search, 1);

    search->sight = sight;
    search->spelling = spelling;
    search->down = down;
    for (guint position = 0; position < spelling->count; position++)
        add_nodes(search, position);
    for (guint position = spelling->count - MIN(2, spelling->count - 1); position < spelling->count;
         position++)
        for (guint i = 0; i < search->counts[position]; i++) {
            float score = search->nodes[position][i].score +
                          (float)(spelling->count - 1 - position) * logf(UNSEEN);
            if (score / (float)spelling->count > logf(WORD_LEAST))
                add_word(words, search, position, i, score);
        }
}

/* ㊙ and 秘, of one character. */
static void find_single(GArray *words, const struct stamp_sight *sight,
                        const struct spelling *spelling)
{
    const guint label = spelling->label;
    struct search search = {.sight = sight, .spelling = spelling};

    for (guint i = 0; i < sight->letters->len; i++) {
        const struct stamp_letter *letter = &g_array_index(sight->letters, struct stamp_letter, i);
        if (letter->kind != spelling->kinds[0] || letter->share < WORD_LEAST)
            continue;
        float side = label == STAMP_RING ? letter->size / 0.75F : letter->size;
        struct stamp_word word = {.label = label, .letters = 1, .confidence = letter->share};
        word.letter = letter->size;
        word.place = (struct stamp_place){letter->x, letter->y, side, side, 0};
        if (label == STAMP_BARE) {
            float beside = goes_on(&search, &letter, 1, 1.5F * letter->size);
            search.down = true;
            beside = MAX(beside, goes_on(&search, &letter, 1, 1.5F * letter->size));
            search.down = false;
            lessen(&word, beside);
        }
        if (word.confidence >= WORD_LEAST)
            g_array_append_val(words, word);
    }
}

static float gain(const struct stamp_word *word)
{
    return (float)word->letters * (logf(word->confidence) + LETTER_GAIN);
}

static gint by_gain(gconstpointer a, gconstpointer b)
{
    float left = gain(a), right = gain(b);

    return left > right ? -1 : left < right;
}

static bool overlaps(const struct stamp_place *a, const struct stamp_place *b)
{
    return fabsf(a->x - b->x) * 2 < a->width + b->width - 0.5F * MIN(a->width, b->width) &&
           fabsf(a->y - b->y) * 2 < a->height + b->height - 0.5F * MIN(a->height, b->height);
}

static void drop_doubles(GArray *words)
{
    struct stamp_word *all = (struct stamp_word *)(void *)words->data;
    guint kept = 0;

    g_array_sort(words, by_gain);
    for (guint i = 0; i < words->len; i++) {
        bool same = false;
        for (guint j = 0; j < kept && !same; j++)
            same = overlaps(&all[i].place, &all[j].place);
        if (!same)
            all[kept++] = all[i];
    }
    g_array_set_size(words, kept);
}

GArray *stamp_spell(const struct stamp_sight *sight)
{
    GArray *words = g_array_new(FALSE, FALSE, sizeof(struct stamp_word));

    for (const struct spelling *spelling = spellings(); spelling->count > 0; spelling++) {
        if (spelling->count == 1) {
            find_single(words, sight, spelling);
            continue;
        }
        find_label(words, sight, spelling, false);
        if (!spelling->latin)
            find_label(words, sight, spelling, true);
    }
    drop_doubles(words);
    return words;
}
