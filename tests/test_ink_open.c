/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <extractors/ink_open.h>
#include <glib.h>
#include <leptonica/allheaders.h>

#define WIDTH  150
#define HEIGHT 90

/* Rules across and down, some at the edges, and specks between them. */
static PIX *draw_ink(void)
{
    PIX *ink = pixCreate(WIDTH, HEIGHT, 1);
    guint32 seed = 3;

    for (int y = 0; y < HEIGHT; y++)
        for (int x = 0; x < WIDTH; x++) {
            seed = seed * 1664525 + 1013904223;
            bool rule = (y % 20 < 2 && x % 90 < 70) || (x % 37 == 0 && y < 60);
            if (rule || seed >> 30 == 0)
                pixSetPixel(ink, x, y, 1);
        }
    return ink;
}

static void check_length(PIX *ink, int length, bool across)
{
    PIX *found = ink_open(ink, length, across);
    PIX *expected = pixOpenBrick(NULL, ink, across ? length : 1, across ? 1 : length);
    l_int32 same = 0, left = 0;

    pixEqual(found, expected, &same);
    assert_true(same);
    pixCountPixels(found, &left, NULL);
    assert_true(left > 0 || length >= MIN(WIDTH, HEIGHT));
    pixDestroy(&found);
    pixDestroy(&expected);
}

static void runs_of_any_length_are_found_as_leptonica_finds_them(void **state)
{
    PIX *ink = draw_ink();

    (void)state;
    for (int length = 1; length < 56; length += 3) {
        check_length(ink, length, true);
        check_length(ink, length, false);
    }
    pixDestroy(&ink);
}

static void nothing_is_longer_than_the_image(void **state)
{
    PIX *ink = pixCreate(20, 5, 1), *found;
    l_int32 none = 0;

    (void)state;
    pixSetAll(ink);
    found = ink_open(ink, 21, true);
    pixZero(found, &none);
    assert_true(none);
    pixDestroy(&found);
    found = ink_open(ink, 200, false);
    pixZero(found, &none);
    assert_true(none);
    pixDestroy(&found);
    pixDestroy(&ink);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(runs_of_any_length_are_found_as_leptonica_finds_them),
        cmocka_unit_test(nothing_is_longer_than_the_image),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
