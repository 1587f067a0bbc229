/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <extractors/stamp_page.h>
#include <leptonica/allheaders.h>
#include <math.h>
#include <string.h>

/* White, with a black square at 60, 40 of side 60. */
static PIX *draw_square(int depth)
{
    PIX *grey = pixCreate(240, 200, 8);
    BOX *box = boxCreate(60, 40, 60, 60);

    pixSetAll(grey);
    pixClearInRect(grey, box);
    boxDestroy(&box);
    PIX *pix = depth == 1    ? pixThresholdToBinary(grey, 128)
               : depth == 2  ? pixThresholdTo2bpp(grey, 4, 0)
               : depth == 4  ? pixThresholdTo4bpp(grey, 16, 1) /* with a colour map */
               : depth == 16 ? pixConvert8To16(grey, 8)
               : depth == 32 ? pixConvert8To32(grey)
                             : pixClone(grey);
    pixDestroy(&grey);
    return pix;
}

static guint8 dark_at(const struct stamp_plane *plane, int x, int y)
{
    return plane->dark[y * plane->width + x];
}

static void pages_of_every_depth_look_the_same(void **state)
{
    static const int depths[] = {1, 2, 4, 8, 16, 32};
    (void)state;

    for (guint i = 0; i < G_N_ELEMENTS(depths); i++) {
        PIX *pix = draw_square(depths[i]);
        struct stamp_page page;
        assert_true(stamp_page_open(&page, pix, 120));
        assert_int_equal(page.detail.width, 240);
        assert_int_equal(dark_at(&page.detail, 90, 70), 255);
        assert_int_equal(dark_at(&page.detail, 30, 70), 0);
        assert_int_equal(dark_at(&page.detail, 60, 40), 255);
        assert_int_equal(dark_at(&page.detail, 59, 40), 0);
        assert_null(page.detail.ink);
        stamp_page_close(&page);
        pixDestroy(&pix);
    }
}

static void coloured_ink_stands_apart_from_black_and_from_tinted_paper(void **state)
{
    PIX *pix = pixCreate(200, 200, 32);
    BOX *red = boxCreate(20, 20, 40, 40), *black = boxCreate(100, 20, 40, 40);
    struct stamp_page page;
    (void)state;

    pixSetAllArbitrary(pix, 0xf8f4e800); /* paper */
    pixSetInRectArbitrary(pix, red, 0xd0202000);
    pixSetInRectArbitrary(pix, black, 0x10101000);
    assert_true(stamp_page_open(&page, pix, 120));
    assert_non_null(page.detail.ink);
    assert_true(page.detail.ink[40 * 200 + 40] > 200);
    assert_int_equal(page.detail.ink[40 * 200 + 120], 0);
    assert_int_equal(page.detail.ink[150 * 200 + 150], 0);
    assert_int_equal(dark_at(&page.detail, 150, 150), 0);
    assert_true(dark_at(&page.detail, 40, 40) > 100);
    stamp_page_close(&page);
    boxDestroy(&red);
    boxDestroy(&black);
    pixDestroy(&pix);
}

static void a_finer_scan_is_averaged_over_areas(void **state)
{
    PIX *pix = pixCreate(500, 500, 8);
    struct stamp_page page;
    (void)state;

    pixSetAll(pix); /* the right half is striped, 50 % black */
    for (int y = 0; y < 500; y++)
        for (int x = 250; x < 500; x += 2)
            pixSetPixel(pix, x, y, 0);
    assert_true(stamp_page_open(&page, pix, 300));
    assert_int_equal(page.levels[0].width, 200);
    assert_int_equal(page.levels[1].width, 100);
    assert_int_equal(page.levels[2].width, 50);
    assert_int_equal(dark_at(&page.levels[0], 50, 100), 0);
    assert_in_range(dark_at(&page.levels[0], 150, 100), 100, 155);
    assert_in_range(dark_at(&page.levels[2], 40, 25), 120, 135);
    stamp_page_close(&page);
    pixDestroy(&pix);
}

static void a_coarser_scan_is_enlarged_both_ways(void **state)
{
    PIX *pix = pixCreate(300, 400, 32);
    BOX *stamp = boxCreate(200, 300, 40, 60);
    struct stamp_page page;
    (void)state;

    pixSetAllArbitrary(pix, 0xffffff00);
    pixSetInRectArbitrary(pix, stamp, 0xd0202000);
    assert_true(stamp_page_open(&page, pix, 80));
    const struct stamp_plane *base = &page.levels[0];
    assert_in_range(base->width, 449, 450);
    assert_in_range(base->height, 599, 600);
    for (int y = 0; y < base->height; y++)
        for (int x = 0; x < base->width; x++) {
            bool within = x > 301 && x < 358 && y > 451 && y < 538;
            bool without = x < 298 || x > 361 || y < 448 || y > 541;
            guint8 dark = dark_at(base, x, y), ink = base->ink[y * base->width + x];
            if (within)
                assert_true(dark > 100 && ink > 200);
            if (without)
                assert_true(dark == 0 && ink == 0);
        }
    stamp_page_close(&page);
    boxDestroy(&stamp);
    pixDestroy(&pix);
}

/* An L, turned by 30 degrees about the middle of the page, stands upright in its cut. */
static void a_cut_sets_what_is_turned_upright(void **state)
{
    const float angle = (float)(G_PI / 6);
    PIX *pix = pixCreate(300, 300, 8);
    struct stamp_page page;
    struct stamp_tensor out = stamp_tensor_new(40, 40, 2, 0);
    (void)state;

    pixSetAll(pix);
    for (int y = 0; y < 300; y++)
        for (int x = 0; x < 300; x++) {
            float dx = (float)x + 0.5F - 150, dy = (float)y + 0.5F - 150;
            float u = dx * cosf(angle) + dy * sinf(angle), v = dy * cosf(angle) - dx * sinf(angle);
            bool upright = u > -40 && u < -20 && v > -40 && v < 40;
            bool foot = u > -40 && u < 40 && v > 20 && v < 40;
            if (upright || foot)
                pixSetPixel(pix, x, y, 0);
        }
    assert_true(stamp_page_open(&page, pix, 120));
    struct stamp_place place = {150, 150, 80, 80, angle};
    stamp_page_cut(&page, &place, &out);
    for (int i = 0; i < 40 * 40; i++) {
        int x = i % 40, y = i / 40;
        bool edge =
            x == 9 || x == 10 || y == 29 || y == 30 || x == 0 || y == 39 || x == 39 || y == 0;
        if (!edge)
            assert_in_range((int)(out.values[2 * i] * 100), x < 10 || y >= 30 ? 95 : 0,
                            x < 10 || y >= 30 ? 100 : 5);
    }
    g_free(out.values);
    stamp_page_close(&page);
    pixDestroy(&pix);
}

static void a_cut_beyond_the_page_is_paper(void **state)
{
    PIX *pix = draw_square(1);
    struct stamp_page page;
    struct stamp_tensor out = stamp_tensor_new(16, 16, 2, 1);
    (void)state;

    assert_true(stamp_page_open(&page, pix, 120));
    struct stamp_place place = {-1000, 5000, 60, 60, 1};
    stamp_page_cut(&page, &place, &out);
    for (int i = 0; i < 18 * 18 * 2; i++)
        assert_true(out.values[i] >= 0 && out.values[i] < 0.01F);
    place = (struct stamp_place){NAN, 10, INFINITY, 60, 0};
    stamp_page_cut(&page, &place, &out);
    g_free(out.values);
    stamp_page_close(&page);
    pixDestroy(&pix);
}

static void images_of_odd_shapes_do_no_harm(void **state)
{
    static const int sides[][2] = {{1, 1}, {1, 3000}, {3000, 1}, {2, 2}, {7, 20000}, {33, 17}};
    static const int dpis[] = {-5, 0, 1, 72, 300, 1200, 100000};
    (void)state;

    for (guint i = 0; i < G_N_ELEMENTS(sides); i++)
        for (guint k = 0; k < G_N_ELEMENTS(dpis); k++) {
            PIX *pix = pixCreate(sides[i][0], sides[i][1], 8);
            struct stamp_page page;
            if (stamp_page_open(&page, pix, dpis[k])) {
                assert_true(page.levels[2].width >= 1 && page.levels[2].height >= 1);
                stamp_page_close(&page);
            }
            pixDestroy(&pix);
        }
}

static void no_image_is_no_page(void **state)
{
    struct stamp_page page;
    (void)state;

    assert_false(stamp_page_open(&page, NULL, 200));
    stamp_page_close(&page);
}

static void more_pixels_than_the_limit_are_averaged(void **state)
{
    PIX *pix = pixCreate(9000, 9000, 1);
    struct stamp_page page;
    (void)state;

    assert_true(stamp_page_open(&page, pix, 100));
    assert_true((double)page.detail.width * page.detail.height <= 40.1e6);
    assert_true((double)page.levels[0].width * page.levels[0].height <= 24.1e6);
    stamp_page_close(&page);
    pixDestroy(&pix);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pages_of_every_depth_look_the_same),
        cmocka_unit_test(coloured_ink_stands_apart_from_black_and_from_tinted_paper),
        cmocka_unit_test(a_finer_scan_is_averaged_over_areas),
        cmocka_unit_test(a_coarser_scan_is_enlarged_both_ways),
        cmocka_unit_test(a_cut_sets_what_is_turned_upright),
        cmocka_unit_test(a_cut_beyond_the_page_is_paper),
        cmocka_unit_test(images_of_odd_shapes_do_no_harm),
        cmocka_unit_test(no_image_is_no_page),
        cmocka_unit_test(more_pixels_than_the_limit_are_averaged),
    };

    setMsgSeverity(L_SEVERITY_NONE);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
