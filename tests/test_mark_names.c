/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <scanner/marking/mark_names.h>
#include <string.h>

static const char *const marks[] = {"【極秘】", "【秘】", "【社外秘】", NULL};

/* The name that is made; "" for none. The caller frees. */
static char *make(const char *name, enum name_form form, const char *mark)
{
    const char *why;
    char *made = mark_name_make(name, form, mark, marks, &why);

    assert_null(why);
    return made ? made : g_strdup("");
}

static void expect(const char *name, enum name_form form, const char *mark, const char *wanted)
{
    g_autofree char *made = make(name, form, mark);

    assert_string_equal(made, wanted);
}

static void a_mark_goes_before_or_behind_the_stem(void **state)
{
    (void)state;
    expect("見積.xls", NAME_FORM_PREFIX, "【社外秘】", "【社外秘】見積.xls");
    expect("見積.xls", NAME_FORM_SUFFIX, "【社外秘】", "見積【社外秘】.xls");
    expect("README", NAME_FORM_SUFFIX, "【社外秘】", "README【社外秘】");
    expect(".profile", NAME_FORM_SUFFIX, "【社外秘】", ".profile【社外秘】");
}

static void a_mark_takes_the_place_of_another_and_is_set_once(void **state)
{
    (void)state;
    expect("【社外秘】見積.xls", NAME_FORM_PREFIX, "【極秘】", "【極秘】見積.xls");
    expect("見積【社外秘】.xls", NAME_FORM_PREFIX, "【極秘】", "【極秘】見積.xls");
    expect("【極秘】見積.xls", NAME_FORM_PREFIX, "【極秘】", "");
    expect("【極秘】見積.xls", NAME_FORM_PREFIX, NULL, "見積.xls");
    expect("見積.xls", NAME_FORM_PREFIX, NULL, "");
}

static void a_name_that_gets_too_long_loses_the_end_of_its_stem(void **state)
{
    (void)state;
    GString *name = g_string_new(NULL);
    for (guint i = 0; i < 82; i++)
        g_string_append(name, "あ");
    g_string_append(name, ".xlsx");
    g_autofree char *made = make(name->str, NAME_FORM_PREFIX, "【社外秘】");

    assert_true(strlen(made) <= NAME_MOST);
    assert_true(strlen(made) > NAME_MOST - 3);
    assert_true(g_str_has_prefix(made, "【社外秘】ああ"));
    assert_true(g_str_has_suffix(made, "あ.xlsx"));
    assert_true(g_utf8_validate(made, -1, NULL));
    g_string_free(name, TRUE);
}

static void a_name_in_cp932_gets_the_mark_in_cp932(void **state)
{
    (void)state;
    g_autofree char *name = g_convert("見積.xls", -1, "CP932", "UTF-8", NULL, NULL, NULL);
    g_autofree char *wanted =
        g_convert("【社外秘】見積.xls", -1, "CP932", "UTF-8", NULL, NULL, NULL);

    expect(name, NAME_FORM_PREFIX, "【社外秘】", wanted);
    expect(wanted, NAME_FORM_PREFIX, "【社外秘】", "");
}

static void a_name_in_no_known_encoding_is_left_alone(void **state)
{
    (void)state;
    const char *why;

    assert_null(mark_name_make("a\xff\xfe.xls", NAME_FORM_PREFIX, "【秘】", marks, &why));
    assert_non_null(why);
}

static void marks_that_windows_or_cp932_lack_are_faults(void **state)
{
    (void)state;
    assert_null(mark_name_fault("【社外秘】"));
    assert_null(mark_name_fault("(秘)"));
    assert_non_null(mark_name_fault("㊙"));
    assert_non_null(mark_name_fault("<秘>"));
    assert_non_null(mark_name_fault("秘/"));
    assert_non_null(mark_name_fault(""));
}

static void a_number_takes_the_place_of_what_would_be_too_long(void **state)
{
    (void)state;
    g_autofree char *stem = g_strnfill(251, 'a');
    g_autofree char *name = g_strconcat(stem, ".xls", NULL);
    g_autofree char *numbered = mark_name_number(name, 12);
    g_autofree char *usual = mark_name_number("見積.xls", 2);
    g_autofree char *legacy = g_convert("見積.xls", -1, "CP932", "UTF-8", NULL, NULL, NULL);
    g_autofree char *wanted = g_convert("見積(2).xls", -1, "CP932", "UTF-8", NULL, NULL, NULL);
    g_autofree char *in_cp932 = mark_name_number(legacy, 2);

    assert_int_equal(strlen(numbered), NAME_MOST);
    assert_true(g_str_has_suffix(numbered, "a(12).xls"));
    assert_string_equal(usual, "見積(2).xls");
    assert_string_equal(in_cp932, wanted);
}

static void paths_that_windows_cannot_open_are_known(void **state)
{
    (void)state;
    g_autofree char *folder = g_strnfill(200, 'a');
    g_autofree char *fits = g_strdup_printf("%s/%.50s", folder, folder);
    g_autofree char *longer = g_strdup_printf("%s/%.60s", folder, folder);

    assert_false(mark_path_is_too_long(fits));
    assert_true(mark_path_is_too_long(longer));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_mark_goes_before_or_behind_the_stem),
        cmocka_unit_test(a_mark_takes_the_place_of_another_and_is_set_once),
        cmocka_unit_test(a_name_that_gets_too_long_loses_the_end_of_its_stem),
        cmocka_unit_test(a_name_in_cp932_gets_the_mark_in_cp932),
        cmocka_unit_test(a_name_in_no_known_encoding_is_left_alone),
        cmocka_unit_test(marks_that_windows_or_cp932_lack_are_faults),
        cmocka_unit_test(a_number_takes_the_place_of_what_would_be_too_long),
        cmocka_unit_test(paths_that_windows_cannot_open_are_known),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
