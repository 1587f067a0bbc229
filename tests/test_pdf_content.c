/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <scanner/marking/pdf_content.h>
#include <string.h>

static struct pdf_content scan(const char *text)
{
    return pdf_content_scan((const guint8 *)text, strlen(text));
}

static void balanced_content_leaves_nothing_open(void **state)
{
    (void)state;
    struct pdf_content found = scan("q 1 0 0 1 0 0 cm BT (a) Tj ET /P BMC EMC Q");
    assert_int_equal(found.saved, 0);
    assert_int_equal(found.marked, 0);
    assert_false(found.text || found.restored || found.cut_off);
}

static void what_is_left_open_is_counted(void **state)
{
    (void)state;
    struct pdf_content found = scan("q q /OC /L BDC BT (a) Tj");
    assert_int_equal(found.saved, 2);
    assert_int_equal(found.marked, 1);
    assert_true(found.text);
}

static void a_restore_too_many_is_seen_even_when_the_sum_is_right(void **state)
{
    (void)state;
    struct pdf_content found = scan("Q q");
    assert_true(found.restored);
    assert_int_equal(found.saved, 1);
}

static void strings_names_and_comments_hold_no_operators(void **state)
{
    (void)state;
    struct pdf_content found =
        scan("(q \\) q (q)) Tj <71> Tj /q gs % q\n<< /q (q) >> [ (q) ] TJ /BT gs");
    assert_int_equal(found.saved, 0);
    assert_false(found.text || found.cut_off);
}

static void an_inline_image_may_hold_any_bytes(void **state)
{
    (void)state;
    struct pdf_content found = scan("q BI /W 2 /H 2 ID (q EI\x01\xff q\x80 EI Q");
    assert_int_equal(found.saved, 0);
    assert_false(found.cut_off);
}

static void content_that_ends_in_a_string_or_image_is_cut_off(void **state)
{
    (void)state;
    assert_true(scan("q (abc").cut_off);
    assert_true(scan("q <41").cut_off);
    assert_true(scan("BI /W 1 ID \x01\x02\x03").cut_off);
    assert_false(scan("BI /W 1 ID \x01\x02 EI").cut_off);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(balanced_content_leaves_nothing_open),
        cmocka_unit_test(what_is_left_open_is_counted),
        cmocka_unit_test(a_restore_too_many_is_seen_even_when_the_sum_is_right),
        cmocka_unit_test(strings_names_and_comments_hold_no_operators),
        cmocka_unit_test(an_inline_image_may_hold_any_bytes),
        cmocka_unit_test(content_that_ends_in_a_string_or_image_is_cut_off),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
