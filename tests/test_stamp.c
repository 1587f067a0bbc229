/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "stamp_drawing.h"

#include <extractors/stamp.h>
#include <math.h>
#include <string.h>

static GArray *find(PIX *pix, int dpi)
{
    struct budget budget;

    budget_start(&budget, &budget_default_limits);
    return stamp_find(pix, dpi, &budget);
}

static const struct stamp *first_at(GArray *stamps, float x, float y)
{
    for (guint i = 0; i < stamps->len; i++) {
        const struct stamp *stamp = &g_array_index(stamps, struct stamp, i);
        if (x > stamp->box.left * WIDTH && x < stamp->box.right * WIDTH &&
            y > stamp->box.top * HEIGHT && y < stamp->box.bottom * HEIGHT)
            return stamp;
    }
    return NULL;
}

static void expect_certain(GArray *stamps, float x, float y, const char *label)
{
    const struct stamp *found = first_at(stamps, x, y);

    assert_non_null(found);
    assert_string_equal(found->label, label);
    assert_int_equal(found->level, STAMP_CERTAIN);
}

static void expect_both(PIX *pix)
{
    g_autoptr(GArray) stamps = find(pix, DPI);
    const struct stamp *round = first_at(stamps, maruhi.x, maruhi.y);
    const struct stamp *word = first_at(stamps, shagaihi.x, shagaihi.y);

    assert_non_null(round);
    assert_string_equal(round->label, "㊙");
    assert_int_equal(round->level, STAMP_CERTAIN);
    assert_true(fabsf(round->angle) < 15);
    assert_true(fabsf((round->box.right - round->box.left) * WIDTH - 100) < 25);
    assert_non_null(word);
    assert_string_equal(word->label, "社外秘");
    assert_int_equal(word->level, STAMP_CERTAIN);
    assert_int_equal(stamps->len, 2);
}

static void stamps_are_found_in_colour_in_grey_and_in_black_and_white(void **state)
{
    PIX *pix = draw_page();
    (void)state;

    draw(pix, &maruhi);
    draw(pix, &shagaihi);
    PIX *grey = pixConvertTo8(pix, 0), *bits = pixThresholdToBinary(grey, 160);
    PIX *few = pixConvertTo8(pix, 1); /* with a colour map */
    expect_both(pix);
    expect_both(grey);
    expect_both(bits);
    expect_both(few);
    pixDestroy(&few);
    pixDestroy(&bits);
    pixDestroy(&grey);
    pixDestroy(&pix);
}

/* Fax and screens: fewer pixels than the finder is shown. */
static void stamps_of_a_coarse_scan_are_found_where_they_are(void **state)
{
    PIX *page = draw_page();
    (void)state;

    draw(page, &maruhi);
    draw(page, &shagaihi);
    PIX *coarse = pixScaleAreaMap(page, 96 / (l_float32)DPI, 96 / (l_float32)DPI);
    g_autoptr(GArray) stamps = find(coarse, 96);
    const struct stamp *round = first_at(stamps, maruhi.x, maruhi.y);
    const struct stamp *word = first_at(stamps, shagaihi.x, shagaihi.y);
    assert_non_null(round);
    assert_string_equal(round->label, "㊙");
    assert_non_null(word);
    assert_string_equal(word->label, "社外秘");
    pixDestroy(&coarse);
    pixDestroy(&page);
}

static void a_maruhi_is_found_at_any_angle(void **state)
{
    static const float angles[] = {45, 90, 180, -90, -30};
    (void)state;

    for (guint i = 0; i < G_N_ELEMENTS(angles); i++) {
        PIX *pix = draw_page();
        struct drawing turned = maruhi;
        turned.angle = angles[i];
        draw(pix, &turned);
        g_autoptr(GArray) stamps = find(pix, DPI);
        const struct stamp *stamp = first_at(stamps, turned.x, turned.y);
        assert_non_null(stamp);
        assert_string_equal(stamp->label, "㊙");
        assert_true(stamp->angle >= -180 && stamp->angle <= 180);
        float apart = remainderf(stamp->angle - angles[i], 360);
        assert_true(fabsf(apart) < 30);
        pixDestroy(&pix);
    }
}

/* Upon lines of text the aligner takes in some of them at first. */
static void words_that_lie_on_text_are_found(void **state)
{
    (void)state;
    static const struct {
        float x, y, character, frame, angle;
    } places[] = {{380, 894, 40, 12, 4}, {800, 901, 56, 0, 9}};

    for (guint i = 0; i < G_N_ELEMENTS(places); i++) {
        PIX *pix = draw_page();
        struct drawing word = shagaihi;
        word.x = places[i].x;
        word.y = places[i].y;
        word.character = places[i].character;
        word.frame = places[i].frame;
        word.angle = places[i].angle;
        word.colour = 0x40404000;
        draw(pix, &word);
        g_autoptr(GArray) stamps = find(pix, DPI);
        expect_certain(stamps, word.x, word.y, "社外秘");
        pixDestroy(&pix);
    }
}

/* Two letters are about as wide as high, so that the aligner may take them for a ring, which has no
 * direction, and letters that are turned are taken for others. */
static void short_words_on_their_side_are_found(void **state)
{
    static const struct {
        float character, frame;
    } sizes[] = {{24, 8}, {30, 10}, {36, 12}, {24, 0}, {30, 0}, {36, 0}};
    static const float angles[] = {90, -97};
    (void)state;

    for (guint i = 0; i < G_N_ELEMENTS(angles); i++) {
        PIX *pix = draw_page();
        struct drawing word = {
            .y = 240, .angle = angles[i], .glyphs = {glyph_goku, glyph_hi}, .colour = 0x60606000};
        for (guint k = 0; k < G_N_ELEMENTS(sizes); k++) {
            word.x = 300 + 130 * (float)k;
            word.character = sizes[k].character;
            word.frame = sizes[k].frame;
            draw(pix, &word);
        }
        g_autoptr(GArray) stamps = find(pix, DPI);
        for (guint k = 0; k < G_N_ELEMENTS(sizes); k++)
            expect_certain(stamps, 300 + 130 * (float)k, word.y, "極秘");
        pixDestroy(&pix);
    }
}

/* Text goes on with letters; a stamp may lie between the bars of a chart. */
static void a_small_word_beside_ink_that_is_no_letter_is_found(void **state)
{
    PIX *pix = draw_page();
    struct drawing word = shagaihi;
    (void)state;

    word.character = 24;
    word.colour = 0x30303000;
    word.frame = 0;
    word.angle = 0;
    BOX *bar = boxCreate((int)word.x + 44, (int)word.y - 60, 44, 120);
    pixSetInRectArbitrary(pix, bar, 0x80808000);
    boxDestroy(&bar);
    draw(pix, &word);
    g_autoptr(GArray) stamps = find(pix, DPI);
    expect_certain(stamps, word.x, word.y, "社外秘");
    pixDestroy(&pix);
}

static void other_rings_and_frames_and_bare_pages_have_no_certain_stamp(void **state)
{
    PIX *pix = draw_page();
    struct drawing ring = maruhi, frame = shagaihi;
    (void)state;

    ring.glyphs[0] = glyph_aki;
    frame.glyphs[0] = glyph_sumi;
    frame.glyphs[1] = NULL;
    draw(pix, &ring);
    draw(pix, &frame);
    g_autoptr(GArray) stamps = find(pix, DPI);
    for (guint i = 0; i < stamps->len; i++)
        assert_int_equal(g_array_index(stamps, struct stamp, i).level, STAMP_SUSPECTED);
    pixDestroy(&pix);

    pix = draw_page();
    g_autoptr(GArray) none = find(pix, DPI);
    assert_int_equal(none->len, 0);
    pixDestroy(&pix);
}

/* 機 before it made 密 of 器, 秘 after it 極 of 神, but each alone is what it is. */
static void usual_words_that_share_a_character_with_a_label_are_none(void **state)
{
    const guint64 *const words[][2] = {{glyph_ki, glyph_utsuwa}, {glyph_kami, glyph_hi}};
    static const float sizes[] = {28, 32, 36, 40, 44, 48};
    static const guint32 colours[] = {0x30303000, 0xc0303000, 0x90909000};
    guint certain = 0;
    (void)state;

    for (guint i = 0; i < G_N_ELEMENTS(words) * G_N_ELEMENTS(colours); i++) {
        PIX *pix = draw_page();
        for (guint k = 0; k < G_N_ELEMENTS(sizes); k++) {
            const guint64 *const *word = words[i % G_N_ELEMENTS(words)];
            struct drawing drawing = {.x = 200 + 160 * (float)k,
                                      .y = 240,
                                      .angle = 3 * (float)k - 6,
                                      .character = sizes[k],
                                      .frame = k % 2 ? 10 : 0,
                                      .glyphs = {word[0], word[1]},
                                      .colour = colours[i / G_N_ELEMENTS(words)]};
            draw(pix, &drawing);
        }
        g_autoptr(GArray) stamps = find(pix, DPI);
        for (guint k = 0; k < stamps->len; k++)
            certain += g_array_index(stamps, struct stamp, k).level == STAMP_CERTAIN;
        pixDestroy(&pix);
    }
    assert_in_range(certain, 0, 3); /* of 36 */
}

/* What is found of 秘 without a ring, of so many pixels. */
static guint count_bare(float pixels)
{
    PIX *pix = draw_page();
    struct drawing bare = maruhi;

    bare.ring = 0;
    bare.character = pixels;
    draw(pix, &bare);
    g_autoptr(GArray) stamps = find(pix, DPI);
    pixDestroy(&pix);
    return stamps->len;
}

static void a_bare_character_is_a_stamp_only_when_larger_than_text(void **state)
{
    (void)state;
    assert_int_equal(count_bare(64), 1); /* 10.8 mm */
    assert_int_equal(count_bare(24), 0); /* 4.1 mm, 11.5 pt */
}

static void a_resolution_that_is_not_known_is_that_of_an_a4_page(void **state)
{
    PIX *pix = draw_page();
    (void)state;

    draw(pix, &maruhi);
    pixSetResolution(pix, 0, 0);
    g_autoptr(GArray) stamps = find(pix, 0);
    assert_non_null(first_at(stamps, maruhi.x, maruhi.y));
    pixDestroy(&pix);
}

static void images_of_odd_shapes_do_no_harm(void **state)
{
    static const int sides[][2] = {{1, 1}, {1, 4000}, {4000, 1}, {9, 9}, {31, 700}};
    static const int depths[] = {1, 2, 4, 8, 16, 32};
    (void)state;

    for (guint i = 0; i < G_N_ELEMENTS(sides); i++)
        for (guint k = 0; k < G_N_ELEMENTS(depths); k++) {
            PIX *pix = pixCreate(sides[i][0], sides[i][1], depths[k]);
            g_autoptr(GArray) stamps = find(pix, 200);
            assert_non_null(stamps);
            pixDestroy(&pix);
        }
    g_autoptr(GArray) none = find(NULL, 200);
    assert_int_equal(none->len, 0);
}

static void after_the_deadline_nothing_is_looked_for(void **state)
{
    PIX *pix = draw_page();
    struct budget budget;
    (void)state;

    draw(pix, &maruhi);
    budget_start(&budget, &budget_default_limits);
    budget.deadline_us = g_get_monotonic_time() - 1;
    g_autoptr(GArray) stamps = stamp_find(pix, DPI, &budget);
    assert_int_equal(stamps->len, 0);
    pixDestroy(&pix);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(stamps_are_found_in_colour_in_grey_and_in_black_and_white),
        cmocka_unit_test(stamps_of_a_coarse_scan_are_found_where_they_are),
        cmocka_unit_test(a_maruhi_is_found_at_any_angle),
        cmocka_unit_test(words_that_lie_on_text_are_found),
        cmocka_unit_test(short_words_on_their_side_are_found),
        cmocka_unit_test(a_small_word_beside_ink_that_is_no_letter_is_found),
        cmocka_unit_test(other_rings_and_frames_and_bare_pages_have_no_certain_stamp),
        cmocka_unit_test(usual_words_that_share_a_character_with_a_label_are_none),
        cmocka_unit_test(a_bare_character_is_a_stamp_only_when_larger_than_text),
        cmocka_unit_test(a_resolution_that_is_not_known_is_that_of_an_a4_page),
        cmocka_unit_test(images_of_odd_shapes_do_no_harm),
        cmocka_unit_test(after_the_deadline_nothing_is_looked_for),
    };

    setMsgSeverity(L_SEVERITY_NONE);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
