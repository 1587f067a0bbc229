/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "stamp_drawing.h"

#include <extractors/stamp_networks.h>
#include <extractors/stamp_view.h>
#include <math.h>

static void letters_are_shown_in_the_size_that_is_read_best(void **state)
{
    const struct stamp_place word = {300, 200, 90, 30, 0.2F};
    struct stamp_view view = stamp_view_of(&word, 30);
    (void)state;

    assert_float_equal(view.place.width / (float)view.columns, 30 / STAMP_LETTER, 1e-4F);
    assert_float_equal(view.place.height / (float)view.rows, 30 / STAMP_LETTER, 1e-4F);
    assert_int_equal(view.columns % STAMP_SPOT_CELL, 0);
    assert_int_equal(view.rows % STAMP_SPOT_CELL, 0);
    assert_float_equal(view.place.angle, 0.2F, 0);
}

/* Whether a line goes on is seen at its ends only. */
static void a_letter_beside_the_ends_of_a_line_is_shown(void **state)
{
    const struct stamp_place across = {300, 200, 90, 30, 0}, down = {300, 200, 30, 90, 0};
    struct stamp_view wide = stamp_view_of(&across, 30), high = stamp_view_of(&down, 30);
    (void)state;

    assert_true(wide.place.width > 90 + 2 * 1.5F * 30);
    assert_true(wide.place.height > 30 + 2 * 0.5F * 30);
    assert_true(wide.place.height < 30 + 2 * 1.5F * 30);
    assert_int_equal(high.columns, wide.rows);
    assert_true(high.place.height > 90 + 2 * 1.5F * 30);
}

static void letters_of_a_pixel_and_lines_of_a_page_make_no_view_without_end(void **state)
{
    const struct stamp_place line = {300, 200, 900, 1, 0};
    struct stamp_view view = stamp_view_of(&line, 0.1F);
    (void)state;

    assert_int_equal(view.columns, 480);
    assert_true(view.rows >= 48);
    assert_true(view.place.width >= 4 * (float)view.columns / STAMP_LETTER);
}

static void what_is_seen_in_a_view_lies_there_on_the_page(void **state)
{
    const struct stamp_view view = {{500, 400, 60, 40, (float)G_PI_2}, 120, 80};
    const struct stamp_place middle = {60, 40, 24, 12, 0}, right = {120, 40, 24, 12, 0};
    struct stamp_place place = stamp_view_on_page(&middle, &view);
    (void)state;

    assert_float_equal(place.x, 500, 1e-3F);
    assert_float_equal(place.y, 400, 1e-3F);
    assert_float_equal(place.width, 12, 1e-3F);
    assert_float_equal(place.height, 6, 1e-3F);
    place = stamp_view_on_page(&right, &view); /* turned clockwise: below */
    assert_float_equal(place.x, 500, 1e-3F);
    assert_float_equal(place.y, 430, 1e-3F);
    assert_float_equal(place.angle, (float)G_PI_2, 0);
}

/* Whether ink is seen where a drawing of that colour stands, and how many letters. */
static bool is_ink_seen(l_uint32 colour, guint *letters)
{
    const float scale = (float)STAMP_BASE_DPI / DPI, letter = shagaihi.character * scale;
    const struct stamp_place place = {shagaihi.x * scale, shagaihi.y * scale, 3 * letter, letter,
                                      shagaihi.angle * (float)(G_PI / 180)};
    const struct stamp_view view = stamp_view_of(&place, letter);
    struct drawing drawing = shagaihi;
    struct stamp_sight sight;
    struct stamp_page page;
    PIX *pix = draw_page();

    drawing.colour = colour;
    draw(pix, &drawing);
    assert_true(stamp_page_open(&page, pix, DPI));
    const struct stamp_net *judge = g_ptr_array_index(stamp_networks(), STAMP_JUDGE);
    bool seen = stamp_view_spot_ink(&view, judge, &page, &sight);
    if (seen) {
        *letters = sight.letters->len;
        stamp_sight_clear(&sight);
    }
    stamp_page_close(&page);
    pixDestroy(&pix);
    return seen;
}

static void ink_is_seen_where_something_has_a_colour(void **state)
{
    guint letters = 0;
    (void)state;

    assert_false(is_ink_seen(0x20202000, &letters));
    assert_true(is_ink_seen(0xd0202000, &letters));
    assert_true(letters >= 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(letters_are_shown_in_the_size_that_is_read_best),
        cmocka_unit_test(a_letter_beside_the_ends_of_a_line_is_shown),
        cmocka_unit_test(letters_of_a_pixel_and_lines_of_a_page_make_no_view_without_end),
        cmocka_unit_test(what_is_seen_in_a_view_lies_there_on_the_page),
        cmocka_unit_test(ink_is_seen_where_something_has_a_colour),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
