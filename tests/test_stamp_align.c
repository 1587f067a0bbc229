/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "stamp_drawing.h"

#include <extractors/stamp_align.h>
#include <extractors/stamp_networks.h>

#define TO_BASE ((float)STAMP_BASE_DPI / DPI)

/* Where ㊙ of a drawing is. */
static struct stamp_place place_of(const struct drawing *drawing)
{
    const float side = 2 * drawing->ring * TO_BASE;

    return (struct stamp_place){drawing->x * TO_BASE, drawing->y * TO_BASE, side, side,
                                drawing->angle * (float)(G_PI / 180)};
}

/* Aligns a place of a page with that drawing, or without one, twice; what was said the second time.
 */
static float align(const struct drawing *drawing, struct stamp_place *place,
                   float quarters[STAMP_QUARTERS])
{
    const struct stamp_net *aligner = g_ptr_array_index(stamp_networks(), STAMP_ALIGNER);
    PIX *pix = draw_page();
    struct stamp_page page;

    if (drawing)
        draw(pix, drawing);
    assert_true(stamp_page_open(&page, pix, DPI));
    stamp_align(aligner, &page, place, NULL);
    float label = stamp_align(aligner, &page, place, quarters);
    stamp_page_close(&page);
    pixDestroy(&pix);
    return label;
}

static void assert_near(const struct stamp_place *place, const struct stamp_place *wanted)
{
    assert_true(hypotf(place->x - wanted->x, place->y - wanted->y) < 0.08F * wanted->width);
    assert_true(fabsf(logf(place->width / wanted->width)) < 0.15F);
    assert_true(fabsf(logf(place->height / wanted->height)) < 0.15F);
    assert_true(fabsf(remainderf(place->angle - wanted->angle, (float)(2 * G_PI))) < 0.25F);
}

static void a_rough_place_is_set_right(void **state)
{
    static const float angles[] = {0, 14, -11};
    (void)state;

    for (guint i = 0; i < G_N_ELEMENTS(angles); i++) {
        struct drawing drawing = maruhi;
        drawing.angle = angles[i];
        const struct stamp_place right = place_of(&drawing);
        struct stamp_place place = {right.x + 6, right.y - 8, right.width * 1.25F,
                                    right.height * 0.9F, 0};
        float quarters[STAMP_QUARTERS];
        assert_true(align(&drawing, &place, quarters) > 0.5F);
        assert_near(&place, &right);
    }
}

/* The mean of upright and upside down, which either may be, is neither. */
static void a_place_is_turned_the_way_it_stands(void **state)
{
    static const float angles[] = {90, 180, -90};
    (void)state;

    for (guint i = 0; i < G_N_ELEMENTS(angles); i++) {
        struct drawing drawing = maruhi;
        drawing.angle = angles[i];
        const struct stamp_place right = place_of(&drawing);
        struct stamp_place place = right;
        float quarters[STAMP_QUARTERS];
        place.angle = 0;
        assert_true(align(&drawing, &place, quarters) > 0.5F);
        assert_near(&place, &right);
    }
}

static void how_it_stands_is_the_likeliest_of_the_quarters(void **state)
{
    struct stamp_place place = place_of(&maruhi);
    float quarters[STAMP_QUARTERS], sum = 0;
    (void)state;

    align(&maruhi, &place, quarters);
    for (int i = 0; i < STAMP_QUARTERS; i++) {
        assert_true(quarters[i] >= 0 && quarters[i] <= quarters[0]);
        sum += quarters[i];
    }
    assert_true(sum > 0.4F && sum < 1.01F);
}

static void bare_paper_is_hardly_a_label(void **state)
{
    struct stamp_place place = place_of(&maruhi);
    float quarters[STAMP_QUARTERS];
    (void)state;

    assert_true(align(NULL, &place, quarters) < 0.3F);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_rough_place_is_set_right),
        cmocka_unit_test(a_place_is_turned_the_way_it_stands),
        cmocka_unit_test(how_it_stands_is_the_likeliest_of_the_quarters),
        cmocka_unit_test(bare_paper_is_hardly_a_label),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
