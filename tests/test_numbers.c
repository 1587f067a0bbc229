/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include <policies/numbers.h>

static void write_number(const struct number *number, void *user)
{
    g_string_append_printf(user, "%s@%zu-%zu/%u ", number->digits, number->start, number->end,
                           number->groups);
}

static void expect_numbers(const char *text, const char *expected)
{
    g_autoptr(GString) found = g_string_new(NULL);
    numbers_scan(text, strlen(text), write_number, found);
    assert_string_equal(found->str, expected);
}

static void a_number_may_be_written_in_one_or_in_groups(void **state)
{
    (void)state;
    expect_numbers("番号123456789018です", "123456789018@6-18/1 ");
    expect_numbers("1234-5678-9018", "123456789018@0-14/3 ");
    expect_numbers("4652 8126 6333", "465281266333@0-14/3 ");
    expect_numbers("T7000012050002.", "7000012050002@1-14/1 ");
}

static void four_digit_groups_are_found_within_a_list(void **state)
{
    (void)state;
    expect_numbers("1 4652 8126 6333", "465281266333@2-16/3 1465281266333@0-16/4 ");
    expect_numbers("12345678 87654321", "12345678@0-8/1 87654321@9-17/1 1234567887654321@0-17/2 ");
}

static void parts_of_something_else_do_not_come(void **state)
{
    (void)state;
    expect_numbers("A1234567 1234567B 1.2345678 1234567.8 12345678901234567890", "");
    expect_numbers("1,234,567 123456", "");
    expect_numbers("DWG-12345678 12345678-B", "");
    expect_numbers("1-2-3-4-5-6-7-8-9-0", "");
}

static void a_number_in_a_long_list_comes_once(void **state)
{
    (void)state;
    expect_numbers("1 2 3 4 5 4652 8126 6333 9 8", "465281266333@10-24/3 ");
    expect_numbers("1 2 3 4 5 6 4652 8126 6333", "465281266333@12-26/3 ");
}

static void twelve_boxes_of_a_digit_each_are_one_number(void **state)
{
    (void)state;
    expect_numbers("1 2 3 4 5 6 7 8 9 0 1 8", "123456789018@0-23/12 ");
    expect_numbers("a\t1\t2\t3\t4\t5\t6\t7\t8\t9\t0\t1\t8\n", "123456789018@2-25/12 ");
    expect_numbers("1\t2\t3\t4\t5\t6\t7\t8\t9\t0\t1\t8\t3", "");
    expect_numbers("1\t2 3\t4\t5\t6\t7\t8\t9\t0\t1\t8", "");
}

static void short_ones_beside_it_hide_no_number(void **state)
{
    (void)state;
    expect_numbers("3\t120\t12345678\t7", "12345678@6-14/1 ");
    expect_numbers("90,1234567\n5", "");
    expect_numbers("2026/11/12345678", "12345678@8-16/1 ");
    expect_numbers("7\t1\t2\t3\t4\t5\t6\t7\t8\t9\t0\t1", "712345678901@0-23/12 ");
    expect_numbers("12 3456789", "3456789@3-10/1 123456789@0-10/2 ");
}

static void no_input_is_too_long_a_list(void **state)
{
    (void)state;
    GString *text = g_string_new(NULL);
    GString *found = g_string_new(NULL);
    for (int i = 0; i < 20000; i++)
        g_string_append(text, "1 ");
    g_string_append(text, "9999 4652 8126 6333\n");
    numbers_scan(text->str, text->len, write_number, found);
    assert_non_null(strstr(found->str, "465281266333@"));
    assert_true(found->len < 400);
    g_string_free(text, TRUE);
    g_string_free(found, TRUE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_number_may_be_written_in_one_or_in_groups),
        cmocka_unit_test(four_digit_groups_are_found_within_a_list),
        cmocka_unit_test(parts_of_something_else_do_not_come),
        cmocka_unit_test(a_number_in_a_long_list_comes_once),
        cmocka_unit_test(twelve_boxes_of_a_digit_each_are_one_number),
        cmocka_unit_test(short_ones_beside_it_hide_no_number),
        cmocka_unit_test(no_input_is_too_long_a_list),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
