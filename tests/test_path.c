/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <scanner/path.h>

static void assert_shown(const char *raw, const char *expected)
{
    g_autofree char *shown = path_display(raw);
    assert_string_equal(shown, expected);
}

static void a_utf8_name_is_shown_as_it_is(void **state)
{
    (void)state;
    assert_shown("設計/㊙金型図.pdf", "設計/㊙金型図.pdf");
}

static void a_cp932_name_is_shown_in_its_own_characters(void **state)
{
    (void)state;
    assert_shown("\x8e\xd0\x8aO\x94\xe9.txt", "社外秘.txt");
}

static void bytes_of_no_encoding_and_control_characters_are_escaped(void **state)
{
    (void)state;
    assert_shown("a\xff\xff.txt", "a\\xFF\\xFF.txt");
    assert_shown("a\nb\x1b[31m", "a\\x0Ab\\x1B[31m");
}

static void a_member_stands_behind_its_archive(void **state)
{
    (void)state;
    g_autofree char *shown = path_display_member("a/b.zip", "c.zip!/d");
    assert_string_equal(shown, "a/b.zip!/c.zip!/d");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_utf8_name_is_shown_as_it_is),
        cmocka_unit_test(a_cp932_name_is_shown_in_its_own_characters),
        cmocka_unit_test(bytes_of_no_encoding_and_control_characters_are_escaped),
        cmocka_unit_test(a_member_stands_behind_its_archive),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
