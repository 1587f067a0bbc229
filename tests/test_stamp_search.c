/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <extractors/stamp_search.h>

/* How many of two places are left. The first is a word of 100 x 30. */
static guint left_of_two(const struct stamp_likeness *likeness, float x, float width, float height)
{
    const struct stamp_candidate word = {.place = {.x = 200, .y = 200, .width = 100, .height = 30},
                                         .score = 0.9F};
    const struct stamp_candidate other = {
        .place = {.x = x, .y = 200, .width = width, .height = height}, .score = 0.95F};
    g_autoptr(GArray) candidates = g_array_new(FALSE, FALSE, sizeof word);

    g_array_append_val(candidates, word);
    g_array_append_val(candidates, other);
    stamp_search_drop_doubles(candidates, likeness);
    assert_true(g_array_index(candidates, struct stamp_candidate, 0).score > 0.94F);
    return candidates->len;
}

static void the_surer_of_two_like_places_stays(void **state)
{
    (void)state;
    assert_int_equal(left_of_two(&stamp_likeness_proposed, 205, 104, 29), 1);
    assert_int_equal(left_of_two(&stamp_likeness_aligned, 205, 104, 29), 1);
}

static void what_has_the_same_middle_and_another_shape_stays(void **state)
{
    (void)state;
    assert_int_equal(left_of_two(&stamp_likeness_proposed, 200, 90, 90), 2);
    assert_int_equal(left_of_two(&stamp_likeness_aligned, 200, 30, 30), 2);
}

static void half_of_a_word_stays_beside_the_whole_one_once_aligned(void **state)
{
    (void)state;
    assert_int_equal(left_of_two(&stamp_likeness_proposed, 220, 70, 30), 1);
    assert_int_equal(left_of_two(&stamp_likeness_aligned, 220, 70, 30), 2);
}

static void places_beside_each_other_are_two(void **state)
{
    (void)state;
    assert_int_equal(left_of_two(&stamp_likeness_proposed, 320, 100, 30), 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_surer_of_two_like_places_stays),
        cmocka_unit_test(what_has_the_same_middle_and_another_shape_stays),
        cmocka_unit_test(half_of_a_word_stays_beside_the_whole_one_once_aligned),
        cmocka_unit_test(places_beside_each_other_are_two),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
