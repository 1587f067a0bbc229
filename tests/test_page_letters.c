/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <extractors/page_letters.h>
#include <leptonica/allheaders.h>

#define DPI 150

static const char *const prose[] = {"the pump housing is to be", "replaced with a casting of",
                                    "the next series before May", "measured values are listed",
                                    "below and in the appendix"};
static const char *const figures[] = {"6908 1998 0.86 16068 9901", "8961 0610 9.06 80196 1869",
                                      "1006 9819 6.98 11690 8086", "9168 6601 8.19 69801 0196",
                                      "6810 8890 1.61 90168 6911"};

static PIX *draw_page(const char *const *words)
{
    L_BMF *font = bmfCreate(NULL, 10);
    PIX *page = pixCreate(1240, 1754, 8);

    pixSetAll(page);
    for (int line = 0; line < 20; line++)
        pixSetTextline(page, font, words[line % 5], 0, 140, 380 + line * 50, NULL, NULL);
    bmfDestroy(&font);
    return page;
}

static void letters_say_by_how_many_quarters_they_are_turned(void **state)
{
    PIX *upright = draw_page(prose);

    (void)state;
    for (int quarters = 0; quarters < 4; quarters++) {
        PIX *turned = pixRotateOrth(upright, quarters);
        struct page_way way = page_letters_way(turned, DPI);
        assert_int_equal(way.quarters, quarters);
        if (quarters == 0)
            assert_true(way.sure);
        pixDestroy(&turned);
    }
    pixDestroy(&upright);
}

static void figures_say_at_least_which_way_their_lines_run(void **state)
{
    PIX *upright = draw_page(figures);

    (void)state;
    for (int quarters = 0; quarters < 4; quarters++) {
        PIX *turned = pixRotateOrth(upright, quarters);
        struct page_way way = page_letters_way(turned, DPI);
        assert_int_not_equal(way.quarters, -1);
        assert_int_equal(way.quarters % 2, quarters % 2);
        pixDestroy(&turned);
    }
    pixDestroy(&upright);
}

static void a_page_without_letters_says_nothing(void **state)
{
    PIX *page = pixCreate(1240, 1754, 8);

    (void)state;
    pixSetAll(page);
    assert_int_equal(page_letters_way(page, DPI).quarters, -1);
    for (int i = 0; i < 30; i++) /* rules of a table */
        pixRasterop(page, 100, 100 + 50 * i, 1000, 3, PIX_CLR, NULL, 0, 0);
    assert_int_equal(page_letters_way(page, DPI).quarters, -1);
    pixDestroy(&page);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(letters_say_by_how_many_quarters_they_are_turned),
        cmocka_unit_test(figures_say_at_least_which_way_their_lines_run),
        cmocka_unit_test(a_page_without_letters_says_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
