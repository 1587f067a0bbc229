/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reported.h"

static char *write_list(void **state)
{
    return reported_write(*state, "csv", NULL);
}

static void put_issue(void **state, const char *directory, const char *name, const char *code,
                      int declared, int expected)
{
    struct record *record = reported_record(declared, expected);

    g_ptr_array_add(record->verdict->issues, g_strdup(code));
    reported_put(*state, directory, name, record);
}

static void the_list_begins_with_a_byte_order_mark_and_ends_lines_with_crlf(void **state)
{
    put_issue(state, "a", "x.xlsx", "U01", -1, 3);
    g_autofree char *list = write_list(state);
    g_auto(GStrv) lines = g_strsplit(list, "\r\n", -1);

    assert_memory_equal(list, "\357\273\277", 3);
    assert_int_equal(g_strv_length(lines), 3); /* titles, one line, nothing behind */
    assert_string_equal(lines[2], "");
    assert_non_null(strstr(lines[1], "\"a/x.xlsx\""));
    assert_non_null(strstr(lines[1], "\"U01\""));
}

static void no_cell_can_be_taken_for_a_formula(void **state)
{
    static const char *const names[] = {"=HYPERLINK(1).xlsx", "+1.txt", "-1.txt", "@sum.txt",
                                        "＝1.txt"};

    for (guint i = 0; i < G_N_ELEMENTS(names); i++)
        put_issue(state, "", names[i], "U01", -1, 3);
    g_autofree char *list = write_list(state);
    for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
        g_autofree char *guarded = g_strdup_printf("\"'%s\"", names[i]);
        g_autofree char *bare = g_strdup_printf("\"%s\"", names[i]);
        assert_non_null(strstr(list, guarded));
        assert_null(strstr(list, bare));
    }
}

static void quotes_and_line_ends_in_names_stay_within_their_cell(void **state)
{
    put_issue(state, "", "a\"b,c.txt", "U01", -1, 3);
    put_issue(state, "", "two\r\nlines.txt", "U01", -1, 3);
    g_autofree char *list = write_list(state);

    assert_non_null(strstr(list, "\"a\"\"b,c.txt\""));
    assert_non_null(strstr(list, "\"two\\x0D\\x0Alines.txt\""));
}

static void the_gravest_comes_first(void **state)
{
    put_issue(state, "a", "low.xlsx", "U01", -1, 2);
    put_issue(state, "b", "medium.xlsx", "U01", -1, 3);
    put_issue(state, "c", "high.xlsx", "U01", -1, 4);
    put_issue(state, "d", "government.xlsx", "G01", 3, -1);
    g_autofree char *list = write_list(state);
    const char *government = strstr(list, "d/government.xlsx");
    const char *high = strstr(list, "c/high.xlsx"), *medium = strstr(list, "b/medium.xlsx");
    const char *low = strstr(list, "a/low.xlsx");

    assert_true(government && high && medium && low);
    assert_true(government < high && high < medium && medium < low);
}

static void a_finding_keeps_its_number_at_the_next_scan(void **state)
{
    put_issue(state, "a", "x.xlsx", "U01", -1, 3);
    g_autofree char *first = write_list(state);
    g_autofree char *second = write_list(state);
    const char *number = strstr(first, "FND-");

    assert_non_null(number);
    g_autofree char *digits = g_strndup(number, 14);
    assert_non_null(strstr(second, digits));
}

static void what_was_not_inspected_is_listed_although_nobody_judged_it(void **state)
{
    struct record *record = reported_record(-1, -1);

    record->outcome = OUTCOME_LOCKED;
    reported_put(*state, "a", "locked.xlsx", record);
    g_autofree char *list = write_list(state);
    assert_non_null(strstr(list, "\"X01\""));
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, reported_set_up, reported_tear_down)
    const struct CMUnitTest tests[] = {
        TEST(the_list_begins_with_a_byte_order_mark_and_ends_lines_with_crlf),
        TEST(no_cell_can_be_taken_for_a_formula),
        TEST(quotes_and_line_ends_in_names_stay_within_their_cell),
        TEST(the_gravest_comes_first),
        TEST(a_finding_keeps_its_number_at_the_next_scan),
        TEST(what_was_not_inspected_is_listed_although_nobody_judged_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
