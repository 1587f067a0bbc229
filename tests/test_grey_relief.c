/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <extractors/grey_relief.h>
#include <glib.h>
#include <leptonica/allheaders.h>

#define WIDTH    83
#define HEIGHT   61
#define SIDE     15
#define CONTRAST 40

/* Paper with noise, a stroke, a bar that is too wide for one, and a light stroke on it. */
static PIX *draw_page(void)
{
    PIX *page = pixCreate(WIDTH, HEIGHT, 8);
    guint32 seed = 7;

    for (int y = 0; y < HEIGHT; y++)
        for (int x = 0; x < WIDTH; x++) {
            seed = seed * 1664525 + 1013904223;
            guint shade = 200 + (seed >> 27);
            if (x >= 20 && x < 24 && y > 5)
                shade = 120;
            if (x >= 40 && y >= 30)
                shade = x >= 60 && x < 63 ? 190 : 60;
            pixSetPixel(page, x, y, shade);
        }
    return page;
}

static void check_against_leptonica(bool light)
{
    PIX *page = draw_page(), *found = grey_relief(page, SIDE, CONTRAST, light);
    PIX *relief = pixTophat(page, SIDE, SIDE, light ? L_TOPHAT_WHITE : L_TOPHAT_BLACK);

    assert_non_null(found);
    for (int y = 0; y < HEIGHT; y++)
        for (int x = 0; x < WIDTH; x++) {
            l_uint32 bit = 0, value = 0;
            pixGetPixel(found, x, y, &bit);
            pixGetPixel(relief, x, y, &value);
            assert_int_equal(bit, value >= CONTRAST);
        }
    pixDestroy(&page);
    pixDestroy(&found);
    pixDestroy(&relief);
}

static void dark_strokes_stand_out_as_leptonica_says(void **state)
{
    (void)state;
    check_against_leptonica(false);
}

static void so_do_light_ones(void **state)
{
    (void)state;
    check_against_leptonica(true);
}

static l_uint32 bit_of(PIX *bits, int x, int y)
{
    l_uint32 bit = 2;

    pixGetPixel(bits, x, y, &bit);
    return bit;
}

static void a_stroke_stands_out_and_a_bar_does_not(void **state)
{
    PIX *page = draw_page(), *dark = grey_relief(page, SIDE, CONTRAST, false);
    PIX *light = grey_relief(page, SIDE, CONTRAST, true);

    (void)state;
    assert_int_equal(bit_of(dark, 22, 30), 1);
    assert_int_equal(bit_of(dark, 10, 30), 0);
    assert_int_equal(bit_of(dark, 50, 45), 0);
    assert_int_equal(bit_of(light, 61, 45), 1);
    assert_int_equal(bit_of(light, 22, 30), 0);
    pixDestroy(&page);
    pixDestroy(&dark);
    pixDestroy(&light);
}

static void an_image_smaller_than_the_square_is_no_trouble(void **state)
{
    PIX *page = pixCreate(3, 2, 8), *found;

    (void)state;
    pixSetAll(page);
    pixSetPixel(page, 1, 1, 0);
    found = grey_relief(page, SIDE, CONTRAST, false);
    assert_int_equal(bit_of(found, 1, 1), 1);
    assert_int_equal(bit_of(found, 0, 0), 0);
    pixDestroy(&page);
    pixDestroy(&found);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(dark_strokes_stand_out_as_leptonica_says),
        cmocka_unit_test(so_do_light_ones),
        cmocka_unit_test(a_stroke_stands_out_and_a_bar_does_not),
        cmocka_unit_test(an_image_smaller_than_the_square_is_no_trouble),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
