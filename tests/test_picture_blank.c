/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <extractors/picture_blank.h>
#include <leptonica/allheaders.h>

/* A width that ends within a word of Leptonica. */
#define WIDTH  403
#define HEIGHT 300

static PIX *draw_paper(void)
{
    PIX *page = pixCreate(WIDTH, HEIGHT, 8);

    for (int y = 0; y < HEIGHT; y++)
        for (int x = 0; x < WIDTH; x++)
            pixSetPixel(page, x, y, (l_uint32)(220 + (x * 7 + y * 13) % 30));
    return page;
}

static void check_mark(int x, int y, int side, bool expected)
{
    PIX *page = draw_paper();

    for (int i = 0; i < side * side; i++)
        pixSetPixel(page, x + i % side, y + i / side, 90);
    assert_int_equal(picture_is_blank(page), expected);
    pixDestroy(&page);
}

static void paper_with_noise_is_blank(void **state)
{
    (void)state;
    check_mark(0, 0, 0, true);
}

static void a_small_mark_anywhere_is_something(void **state)
{
    (void)state;
    check_mark(10, 10, 8, false);
    check_mark(WIDTH - 8, HEIGHT - 8, 8, false);
    check_mark(201, 77, 8, false);
}

static void a_speck_is_nothing(void **state)
{
    (void)state;
    check_mark(100, 100, 2, true);
}

static void light_on_dark_is_something(void **state)
{
    PIX *page = draw_paper();

    (void)state;
    pixInvert(page, page);
    assert_true(picture_is_blank(page));
    pixRasterop(page, 50, 50, 10, 10, PIX_SET, NULL, 0, 0);
    assert_false(picture_is_blank(page));
    pixDestroy(&page);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(paper_with_noise_is_blank),
        cmocka_unit_test(a_small_mark_anywhere_is_something),
        cmocka_unit_test(a_speck_is_nothing),
        cmocka_unit_test(light_on_dark_is_something),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
