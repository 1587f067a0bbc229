/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "encoding_score.h"

#define HIRAGANA     2.0
#define KATAKANA     2.0
#define PUNCTUATION  1.0
#define KANJI_COMMON 1.0
#define KANJI_RARE   (-0.3)
#define OTHER        0.2
#define EXTENSION    (-0.5)
#define GAIJI        (-1.0)
#define UNDEFINED    (-3.0)
/* A "kanji" whose second byte is a letter next to other letters is a Latin word. */
#define LATIN_WORD (-3.0)

static bool is_between(guint byte, guint first, guint last)
{
    return byte >= first && byte <= last;
}

/* 、。・ー「」（）〇々 and the ideographic space, by their cell in row 1. */
static bool is_punctuation(guint cell)
{
    static const guint8 cells[] = {1, 2, 3, 6, 25, 27, 28, 33, 42, 43, 54, 55, 56, 57, 58, 59};

    for (guint i = 0; i < G_N_ELEMENTS(cells); i++)
        if (cells[i] == cell)
            return true;
    return false;
}

/* row and cell as in JIS X 0208, from 1; rows 95 and up are the vendors'. */
static double weigh_cell(guint row, guint cell, struct encoding_score *score)
{
    if (row == 4 && cell <= 83) {
        score->kana++;
        return HIRAGANA;
    }
    if (row == 5 && cell <= 86) {
        score->kana++;
        return KATAKANA;
    }
    if (row == 1 && is_punctuation(cell)) {
        score->kana++;
        return PUNCTUATION;
    }
    if (row == 3)
        return PUNCTUATION;
    if (is_between(row, 16, 47))
        return KANJI_COMMON;
    if (is_between(row, 48, 84))
        return KANJI_RARE;
    return row <= 8 || row == 13 ? OTHER : UNDEFINED;
}

static double weigh_sjis_pair(guint lead, guint trail, struct encoding_score *score)
{
    if (is_between(lead, 0xF0, 0xF9))
        return GAIJI;
    if (lead >= 0xFA || lead == 0xED || lead == 0xEE)
        return EXTENSION;
    guint half = (lead < 0xA0 ? lead - 0x81 : lead - 0xC1) * 2;
    guint index = trail - 0x40 - (trail > 0x7F);
    return weigh_cell(half + 1 + index / 94, index % 94 + 1, score);
}

static bool is_sjis_pair(guint lead, guint trail)
{
    return (is_between(lead, 0x81, 0x9F) || is_between(lead, 0xE0, 0xFC)) &&
           is_between(trail, 0x40, 0xFC) && trail != 0x7F;
}

static bool is_latin_word(const guint8 *bytes, gsize at, gsize length)
{
    bool before = at > 0 && g_ascii_isalpha(bytes[at - 1]);
    bool after = at + 2 < length && g_ascii_isalpha(bytes[at + 2]);

    return bytes[at] >= 0xC0 && g_ascii_isalpha(bytes[at + 1]) && (before || after);
}

/* Half-width kana come in runs, with a voicing mark only after a kana that takes one. */
static gsize score_half_run(const guint8 *bytes, gsize length, bool begins,
                            struct encoding_score *score)
{
    gsize at = 0;
    guint astray = 0;
    guint low = 0;
    double weight = 0;

    for (; at < length && is_between(bytes[at], 0xA1, 0xDF); at++) {
        bool mark = bytes[at] >= 0xDE;
        bool voiced = at > 0 && is_between(bytes[at - 1], 0xB3, 0xCE);
        astray += mark && !voiced;
        low += bytes[at] < 0xC0;
        weight += mark && !voiced ? -1.0 : 0.5;
        score->half++;
        score->half_low += bytes[at] < 0xC0;
    }
    /* A reading of a name, in a cell of its own. */
    bool whole = begins && (at == length || bytes[at] < 0x80);
    score->readings += whole && at >= 3 && low > 0 && astray == 0 ? (guint)at : 0;
    score->weight += at == 1 ? -0.5 : weight;
    score->bytes += (guint)at;
    return at;
}

void encoding_score_sjis(const guint8 *bytes, gsize length, struct encoding_score *score)
{
    gsize at = 0;

    *score = (struct encoding_score){0};
    while (at < length) {
        if (bytes[at] < 0x80) {
            at++;
        } else if (is_between(bytes[at], 0xA1, 0xDF)) {
            at += score_half_run(bytes + at, length - at, at == 0 || bytes[at - 1] < 0x80, score);
        } else if (at + 1 < length && is_sjis_pair(bytes[at], bytes[at + 1])) {
            score->weight += is_latin_word(bytes, at, length)
                                 ? LATIN_WORD
                                 : weigh_sjis_pair(bytes[at], bytes[at + 1], score);
            score->pairs++;
            score->own += is_between(bytes[at], 0x88, 0x9F);
            score->own_ascii += is_between(bytes[at], 0x88, 0x9F) && bytes[at + 1] < 0x80;
            score->bytes += 2;
            at += 2;
        } else {
            score->invalid++;
            score->bytes++;
            at++;
        }
    }
}

static double weigh_euc_pair(guint lead, guint trail, struct encoding_score *score)
{
    return lead >= 0xF5 ? GAIJI : weigh_cell(lead - 0xA0, trail - 0xA0, score);
}

static bool is_high(const guint8 *bytes, gsize at, gsize length)
{
    return at < length && is_between(bytes[at], 0xA1, 0xFE);
}

/* How many bytes the character takes; 0 when there is none. */
static gsize score_euc_character(const guint8 *bytes, gsize length, struct encoding_score *score)
{
    if (bytes[0] == 0x8E && length > 1 && is_between(bytes[1], 0xA1, 0xDF)) {
        score->weight += 0.3;
        score->half++;
        score->half_low += bytes[1] < 0xC0;
        return 2;
    }
    if (bytes[0] == 0x8F && is_high(bytes, 1, length) && is_high(bytes, 2, length)) {
        score->weight += EXTENSION;
        score->pairs++;
        return 3;
    }
    if (is_high(bytes, 0, length) && is_high(bytes, 1, length)) {
        score->weight += weigh_euc_pair(bytes[0], bytes[1], score);
        score->pairs++;
        return 2;
    }
    return 0;
}

void encoding_score_euc(const guint8 *bytes, gsize length, struct encoding_score *score)
{
    gsize at = 0;

    *score = (struct encoding_score){0};
    while (at < length) {
        if (bytes[at] < 0x80) {
            at++;
            continue;
        }
        gsize taken = score_euc_character(bytes + at, length - at, score);
        if (taken == 0) {
            score->invalid++;
            taken = 1;
        }
        score->bytes += (guint)taken;
        at += taken;
    }
}

double encoding_score_mean(const struct encoding_score *score)
{
    return score->bytes == 0 ? 0 : score->weight / score->bytes;
}

/* A sample may cut a character at its end, and old files have a broken one here or there. */
bool encoding_score_is_valid(const struct encoding_score *score)
{
    return score->bytes > 0 && score->invalid <= 1 + score->bytes / 200 &&
           score->invalid * 4 <= score->bytes;
}
