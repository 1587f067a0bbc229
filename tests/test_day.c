/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <scanner/day.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void assert_day(const char *text, const char *expected)
{
    struct day day;
    bool read = day_parse(text, &day);
    g_autofree char *formatted = read ? day_format(&day) : g_strdup("none");

    assert_string_equal(formatted, expected);
}

static void days_are_read_as_people_write_them(void **state)
{
    (void)state;
    assert_day("2026-03-31", "2026-03-31");
    assert_day(" 2026/3/1 ", "2026-03-01");
    assert_day("2026.12.31", "2026-12-31");
    assert_day("2026年3月31日", "2026-03-31");
    assert_day("２０２６年３月３１日", "2026-03-31");
    assert_day("2024-02-29", "2024-02-29");
}

static void what_is_no_day_is_refused(void **state)
{
    (void)state;
    assert_day("", "none");
    assert_day("2026-02-30", "none");
    assert_day("2026-13-01", "none");
    assert_day("2026-3", "none");
    assert_day("2026-03-31 12:00", "none");
    assert_day("31/3/2026", "none");
    assert_day("99999-01-01", "none");
    assert_day("next month", "none");
    assert_day("1899-01-01", "none");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(days_are_read_as_people_write_them),
        cmocka_unit_test(what_is_no_day_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
