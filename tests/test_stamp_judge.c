/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "stamp_drawing.h"

#include <extractors/budget.h>
#include <extractors/stamp.h>
#include <extractors/stamp_judge.h>
#include <extractors/stamp_networks.h>
#include <string.h>

static guint label_of(const char *text)
{
    guint label = 0;

    while (stamp_labels[label] && strcmp(stamp_labels[label], text) != 0)
        label++;
    assert_non_null(stamp_labels[label]);
    return label + 1;
}

/* The word that a drawing is read as. */
static struct stamp_word word_at(const struct drawing *drawing, const char *text, float confidence)
{
    const float scale = (float)STAMP_BASE_DPI / DPI, letter = drawing->character * scale;
    const guint count = glyph_count(drawing);

    return (struct stamp_word){
        .label = label_of(text),
        .confidence = confidence,
        .letters = count,
        .letter = letter,
        .place = {drawing->x * scale, drawing->y * scale, letter * (float)count, letter,
                  drawing->angle * (float)(G_PI / 180)},
    };
}

/* What is believed of those words on a page, which is closed. */
static GArray *judge_on(PIX *pix, const struct stamp_word *words, guint count)
{
    GArray *judged = g_array_new(FALSE, FALSE, sizeof *words);
    struct stamp_page page;
    struct budget budget;

    budget_start(&budget, &budget_default_limits);
    assert_true(stamp_page_open(&page, pix, DPI));
    g_array_append_vals(judged, words, count);
    stamp_judge_words(stamp_networks(), &page, judged, &budget);
    stamp_page_close(&page);
    pixDestroy(&pix);
    return judged;
}

/* The same on a page with that drawing. */
static GArray *judge(const struct drawing *drawing, const struct stamp_word *words, guint count)
{
    PIX *pix = draw_page();

    draw(pix, drawing);
    return judge_on(pix, words, count);
}

static float confidence_in(const GArray *words, const char *text)
{
    float most = 0;

    for (guint i = 0; i < words->len; i++) {
        const struct stamp_word *word = &g_array_index(words, struct stamp_word, i);
        if (word->label == label_of(text))
            most = MAX(most, word->confidence);
    }
    return most;
}

static void a_word_that_stands_there_is_believed_in_more(void **state)
{
    const struct stamp_word word = word_at(&shagaihi, "社外秘", 0.5F);
    g_autoptr(GArray) words = judge(&shagaihi, &word, 1);
    (void)state;

    assert_int_equal(words->len, 1);
    assert_true(confidence_in(words, "社外秘") > 0.75F);
}

static void what_stands_there_instead_of_a_word_is_read(void **state)
{
    const struct stamp_word word = word_at(&shagaihi, "部外秘", 0.7F);
    g_autoptr(GArray) words = judge(&shagaihi, &word, 1);
    (void)state;

    assert_true(confidence_in(words, "部外秘") < 0.5F);
    assert_true(confidence_in(words, "社外秘") > 0.9F);
}

static void a_word_that_several_looks_have_shown_is_judged_once(void **state)
{
    const struct stamp_word words[] = {
        word_at(&shagaihi, "社外秘", 0.5F),
        word_at(&shagaihi, "社外秘", 0.99F),
        word_at(&shagaihi, "社外秘", 0.7F),
    };
    g_autoptr(GArray) judged = judge(&shagaihi, words, G_N_ELEMENTS(words));
    (void)state;

    assert_int_equal(judged->len, 1);
    assert_true(confidence_in(judged, "社外秘") > 0.9F);
}

/* 機 makes 密 of 器 that stands beside it. */
static void a_pair_is_doubted_whose_letters_are_others_alone(void **state)
{
    const struct drawing utensil = {.x = 420,
                                    .y = 240,
                                    .character = 44,
                                    .glyphs = {glyph_ki, glyph_utsuwa},
                                    .colour = 0x30303000};
    const struct drawing secret = {.x = 420,
                                   .y = 240,
                                   .character = 44,
                                   .glyphs = {glyph_goku, glyph_hi},
                                   .colour = 0x30303000};
    const struct stamp_word wrong = word_at(&utensil, "機密", 0.99F);
    const struct stamp_word right = word_at(&secret, "極秘", 0.99F);
    g_autoptr(GArray) doubted = judge(&utensil, &wrong, 1);
    g_autoptr(GArray) believed = judge(&secret, &right, 1);
    (void)state;

    assert_true(confidence_in(doubted, "機密") < 0.7F);
    assert_true(confidence_in(believed, "極秘") > 0.9F);
}

static void a_longer_word_is_doubted_of_which_a_letter_is_another(void **state)
{
    struct drawing other = shagaihi;
    const struct stamp_word word = word_at(&other, "社外秘", 0.99F);
    (void)state;

    other.glyphs[2] = glyph_sumi;
    g_autoptr(GArray) words = judge(&other, &word, 1);
    assert_true(confidence_in(words, "社外秘") < 0.6F);
}

/* Letters that run through a stamp. */
static void cover(PIX *pix, const struct drawing *drawing)
{
    for (int i = -5; i < 5; i++) {
        int x = (int)drawing->x + i * 17, y = (int)drawing->y + i;
        BOX *down = boxCreate(x, y - 30, 6, 60),
            *across = boxCreate(x - 6, y - 24 + i * i % 5 * 11, 20, 5);
        pixSetInRectArbitrary(pix, down, 0x20202000);
        pixSetInRectArbitrary(pix, across, 0x20202000);
        boxDestroy(&down);
        boxDestroy(&across);
    }
}

static float confidence_when_covered(l_uint32 colour)
{
    struct drawing drawing = shagaihi;
    const struct stamp_word word = word_at(&drawing, "社外秘", 0.5F);
    PIX *pix = draw_page();

    drawing.colour = colour;
    draw(pix, &drawing);
    cover(pix, &drawing);
    g_autoptr(GArray) words = judge_on(pix, &word, 1);
    return confidence_in(words, "社外秘");
}

static void a_coloured_word_is_read_without_the_black_text_that_covers_it(void **state)
{
    (void)state;

    assert_true(confidence_when_covered(0x20202000) < 0.6F);
    assert_true(confidence_when_covered(0xd0202000) > 0.95F);
}

/* The size of a letter is only what the spotter takes it for. */
static void letters_much_smaller_than_their_place_do_no_harm(void **state)
{
    struct stamp_word word = word_at(&shagaihi, "社外秘", 1);
    (void)state;

    word.letter = 1;
    word.place.width = 600;
    g_autoptr(GArray) words = judge(&shagaihi, &word, 1);
    assert_true(confidence_in(words, "社外秘") < 0.6F);
    word.place.height = 900;
    g_autoptr(GArray) high = judge(&shagaihi, &word, 1);
    assert_true(confidence_in(high, "社外秘") < 0.6F);
}

/* What is believed in a reading of the drawing at a place of its middle with that side, pixels of
 * the page, which is set right. */
static float judge_single(const struct drawing *drawing, const struct stamp_reading *reading,
                          float *side)
{
    const float scale = (float)STAMP_BASE_DPI / DPI;
    struct stamp_place place = {drawing->x * scale, drawing->y * scale, *side * scale,
                                *side * scale, 0};
    PIX *pix = draw_page();
    struct stamp_page page;

    draw(pix, drawing);
    assert_true(stamp_page_open(&page, pix, DPI));
    float confidence = stamp_judge_single(stamp_networks(), &page, &place, reading);
    *side = MAX(place.width, place.height) / scale;
    stamp_page_close(&page);
    pixDestroy(&pix);
    return confidence;
}

static float confidence_in_ring(const struct drawing *drawing, float read)
{
    const struct stamp_reading reading = {STAMP_RING, read};
    float side = 2 * drawing->ring;

    return judge_single(drawing, &reading, &side);
}

static void a_ring_is_judged_by_what_stands_in_it(void **state)
{
    struct drawing other = maruhi;
    (void)state;

    other.glyphs[0] = glyph_sumi;
    assert_true(confidence_in_ring(&maruhi, 0.8F) > 0.9F);
    assert_true(confidence_in_ring(&other, 0.8F) < 0.5F);
}

static void the_place_of_a_bare_character_becomes_as_large_as_it_is(void **state)
{
    const struct stamp_reading reading = {STAMP_BARE, 0.9F};
    struct drawing bare = maruhi;
    (void)state;

    bare.ring = 0;
    for (int tenths = 10; tenths < 20; tenths += 3) {
        float side = (float)tenths / 10 * bare.character;
        assert_true(judge_single(&bare, &reading, &side) > 0.5F);
        assert_true(fabsf(logf(side / bare.character)) < 0.25F);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_word_that_stands_there_is_believed_in_more),
        cmocka_unit_test(what_stands_there_instead_of_a_word_is_read),
        cmocka_unit_test(a_word_that_several_looks_have_shown_is_judged_once),
        cmocka_unit_test(a_pair_is_doubted_whose_letters_are_others_alone),
        cmocka_unit_test(a_longer_word_is_doubted_of_which_a_letter_is_another),
        cmocka_unit_test(a_coloured_word_is_read_without_the_black_text_that_covers_it),
        cmocka_unit_test(letters_much_smaller_than_their_place_do_no_harm),
        cmocka_unit_test(a_ring_is_judged_by_what_stands_in_it),
        cmocka_unit_test(the_place_of_a_bare_character_becomes_as_large_as_it_is),
    };

    setMsgSeverity(L_SEVERITY_NONE);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
