/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <extractors/page_segments.h>
#include <leptonica/allheaders.h>

/* A strip of 150 dpi. */
#define DPI    150
#define WIDTH  1200
#define HEIGHT 300

static PIX *draw_paper(void)
{
    PIX *pix = pixCreate(WIDTH, HEIGHT, 8);

    pixSetAll(pix);
    return pix;
}

static void fill(PIX *pix, int x, int y, int width, int height, int shade)
{
    BOX *box = boxCreate(x, y, width, height);

    pixSetInRectArbitrary(pix, box, (l_uint32)shade);
    boxDestroy(&box);
}

/* A character as high as wide, of strokes. */
static void draw_character(PIX *pix, int x, int y, int size, int shade)
{
    for (int i = 0; i < 3; i++)
        fill(pix, x, y + i * (size - 3) / 2, size, 3, shade);
    fill(pix, x + size / 2, y, 3, size, shade);
}

static void draw_word(PIX *pix, int x, int y, int size, guint letters, int gap, int shade)
{
    for (guint i = 0; i < letters; i++)
        draw_character(pix, x + (int)i * (size + gap), y, size, shade);
}

static const struct page_segment *only_line(GArray *lines)
{
    assert_non_null(lines);
    assert_int_equal(lines->len, 1);
    return &g_array_index(lines, struct page_segment, 0);
}

static void expect_box(const struct page_segment *line, int left, int top, int right, int bottom)
{
    assert_in_range(line->left, left - 6, left + 6);
    assert_in_range(line->top, top - 6, top + 6);
    assert_in_range(line->right, right - 6, right + 6);
    assert_in_range(line->bottom, bottom - 6, bottom + 6);
}

static void letters_make_a_line(void **state)
{
    PIX *pix = draw_paper();
    (void)state;

    draw_word(pix, 200, 100, 24, 5, 3, 0);
    g_autoptr(GArray) lines = page_segments_find(pix, DPI);
    expect_box(only_line(lines), 200, 100, 200 + 5 * 27, 124);
    assert_false(only_line(lines)->light);
    pixDestroy(&pix);
}

static void a_full_blank_parts_words_but_not_single_letters(void **state)
{
    PIX *pix = draw_paper();
    (void)state;

    draw_word(pix, 100, 50, 24, 4, 3, 0);
    draw_word(pix, 100 + 4 * 27 + 30, 50, 24, 3, 3, 0);
    draw_word(pix, 100, 200, 24, 3, 34, 0);
    g_autoptr(GArray) lines = page_segments_find(pix, DPI);
    assert_int_equal(lines->len, 3);
    expect_box(&g_array_index(lines, struct page_segment, 2), 100, 200, 100 + 2 * 58 + 24, 224);
    pixDestroy(&pix);
}

static void rules_are_no_text_even_where_they_are_not_level(void **state)
{
    PIX *pix = draw_paper();
    (void)state;

    fill(pix, 0, 40, WIDTH, 4, 0);
    fill(pix, 600, 0, 4, HEIGHT, 0);
    for (int x = 0; x < WIDTH; x++)
        fill(pix, x, 240 + x / 50, 1, 3, 0);
    draw_word(pix, 200, 100, 24, 5, 3, 0);
    g_autoptr(GArray) lines = page_segments_find(pix, DPI);
    expect_box(only_line(lines), 200, 100, 335, 124);
    pixDestroy(&pix);
}

static void light_letters_on_a_bar_are_found_and_cut_out_dark(void **state)
{
    PIX *pix = draw_paper();
    l_uint32 paper = 0;
    (void)state;

    fill(pix, 0, 0, WIDTH, 80, 60);
    draw_word(pix, 800, 28, 24, 6, 3, 255);
    g_autoptr(GArray) lines = page_segments_find(pix, DPI);
    const struct page_segment *line = only_line(lines);
    assert_true(line->light);
    PIX *cut = page_segment_cut(pix, line);
    pixGetPixel(cut, 0, 0, &paper);
    assert_in_range(paper, 180, 255);
    pixDestroy(&cut);
    pixDestroy(&pix);
}

/* How many pixels of the rules of an image lie in these rows. */
static int rules_in(PIX *pix, int top, int bottom)
{
    PIX *ink = pixThresholdToBinary(pix, 150), *rules = page_segments_rules(ink, DPI);
    BOX *rows = boxCreate(0, top, WIDTH, bottom - top);
    PIX *part = pixClipRectangle(rules, rows, NULL);
    int count = 0;

    pixCountPixels(part, &count, NULL);
    pixDestroy(&ink);
    pixDestroy(&rules);
    pixDestroy(&part);
    boxDestroy(&rows);
    return count;
}

static void what_a_bar_has_above_and_below_its_letters_is_no_rule(void **state)
{
    PIX *pix = draw_paper();
    (void)state;

    fill(pix, 0, 40, WIDTH, 50, 60);
    draw_word(pix, 500, 50, 28, 6, 3, 255);
    fill(pix, 100, 200, 900, 3, 0);
    draw_word(pix, 100, 206, 24, 12, 3, 0);
    assert_int_equal(rules_in(pix, 30, 100), 0);
    assert_true(rules_in(pix, 190, 210) > 2000);
    pixDestroy(&pix);
}

static void a_box_around_a_word_is_cut_away(void **state)
{
    PIX *pix = draw_paper(), *ink;
    l_int32 count = 0;
    (void)state;

    draw_word(pix, 310, 110, 24, 2, 3, 0);
    fill(pix, 304, 102, 64, 2, 0);
    fill(pix, 304, 140, 64, 2, 0);
    fill(pix, 304, 102, 2, 40, 0);
    fill(pix, 366, 102, 2, 40, 0);
    g_autoptr(GArray) lines = page_segments_find(pix, DPI);
    PIX *cut = page_segment_cut(pix, only_line(lines));
    ink = pixThresholdToBinary(cut, 128);
    pixCountPixels(ink, &count, NULL);
    assert_int_equal(count, 2 * (3 * 24 * 3 + 3 * 24 - 3 * 9)); /* the two characters */
    pixDestroy(&ink);
    pixDestroy(&cut);
    pixDestroy(&pix);
}

/* A capital and small letters, an l of 2 x 25 pixels among them; then a bar beyond both of their
 * ends, as a cell of a table has it. */
static void a_slim_letter_stays_and_a_bar_beside_it_goes(void **state)
{
    const int letters = 3 * 24 * 3 + 3 * 24 - 3 * 9 + 4 * (3 * 16 * 3 + 3 * 16 - 3 * 9);
    PIX *pix = draw_paper(), *ink;
    l_int32 count = 0;
    (void)state;

    draw_character(pix, 310, 110, 24, 0);
    draw_word(pix, 338, 118, 16, 4, 4, 0);
    fill(pix, 418, 109, 2, 25, 0);
    fill(pix, 426, 100, 2, 44, 0);
    struct page_segment line = {.left = 306, .top = 106, .right = 432, .bottom = 138};
    PIX *cut = page_segment_cut(pix, &line);
    ink = pixThresholdToBinary(cut, 128);
    pixCountPixels(ink, &count, NULL);
    assert_int_equal(count, letters + 2 * 25);
    pixDestroy(&ink);
    pixDestroy(&cut);
    pixDestroy(&pix);
}

static void characters_below_each_other_are_a_column_and_cut_out_as_a_line(void **state)
{
    PIX *pix = draw_paper();
    (void)state;

    for (int i = 0; i < 4; i++)
        draw_character(pix, 40, 20 + i * 30, 24, 0);
    draw_word(pix, 400, 20, 24, 6, 3, 0);
    g_autoptr(GArray) lines = page_segments_find(pix, DPI);
    g_autoptr(GArray) columns = page_segments_take_columns(lines);
    const struct page_segment *column = only_line(columns);
    assert_int_equal(column->written, 4);
    expect_box(column, 40, 20, 64, 20 + 3 * 30 + 24);
    only_line(lines); /* the word is left */
    PIX *cut = page_segment_cut(pix, column);
    assert_true(pixGetWidth(cut) > 2 * pixGetHeight(cut));
    pixDestroy(&cut);
    pixDestroy(&pix);
}

static void a_texture_is_not_taken_for_lines(void **state)
{
    PIX *pix = draw_paper();
    (void)state;

    for (int y = 0; y < HEIGHT - 12; y += 9)
        for (int x = 0; x < WIDTH - 12; x += 18)
            fill(pix, x, y, 6, 8, 0);
    assert_null(page_segments_find(pix, DPI));
    pixDestroy(&pix);
}

static void the_way_text_runs_is_seen(void **state)
{
    PIX *pix = draw_paper(), *turned;
    (void)state;

    assert_int_equal(page_segments_axis(pix, DPI), AXIS_UNCLEAR);
    for (int i = 0; i < 5; i++)
        draw_word(pix, 100, 30 + i * 45, 24, 30, 3, 0);
    turned = pixRotateOrth(pix, 1);
    assert_int_equal(page_segments_axis(pix, DPI), AXIS_ACROSS);
    assert_int_equal(page_segments_axis(turned, DPI), AXIS_DOWN);
    pixDestroy(&turned);
    pixDestroy(&pix);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(letters_make_a_line),
        cmocka_unit_test(a_full_blank_parts_words_but_not_single_letters),
        cmocka_unit_test(rules_are_no_text_even_where_they_are_not_level),
        cmocka_unit_test(light_letters_on_a_bar_are_found_and_cut_out_dark),
        cmocka_unit_test(what_a_bar_has_above_and_below_its_letters_is_no_rule),
        cmocka_unit_test(a_box_around_a_word_is_cut_away),
        cmocka_unit_test(a_slim_letter_stays_and_a_bar_beside_it_goes),
        cmocka_unit_test(characters_below_each_other_are_a_column_and_cut_out_as_a_line),
        cmocka_unit_test(a_texture_is_not_taken_for_lines),
        cmocka_unit_test(the_way_text_runs_is_seen),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
