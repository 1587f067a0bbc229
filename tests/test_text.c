/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <extractors/text.h>

static void a_cell_is_named_by_its_sheet_and_column_letters(void **state)
{
    (void)state;
    struct place file = {.kind = PLACE_FILE, .name = "a.xlsx"};
    struct place sheet = {.outer = &file, .kind = PLACE_SHEET, .number = 1, .name = "原価"};
    struct place cell = {.outer = &sheet, .kind = PLACE_CELL, .number = 7, .column = 28};
    g_autofree char *text = place_format(&cell);
    assert_string_equal(text, "sheet 原価 › AB7");
    assert_int_equal(place_page(&cell), 1);
}

static void a_member_is_named_by_the_path_through_its_archives(void **state)
{
    (void)state;
    struct place file = {.kind = PLACE_FILE, .name = "a/b.zip"};
    struct place member = {.outer = &file, .kind = PLACE_MEMBER, .name = "c/d.docx"};
    struct place page = {.outer = &member, .kind = PLACE_PAGE, .number = 3};
    g_autofree char *path = place_format_path(&page);
    g_autofree char *text = place_format(&page);
    assert_string_equal(path, "a/b.zip!/c/d.docx");
    assert_string_equal(text, "page 3");
}

static void every_role_is_found_by_its_name(void **state)
{
    (void)state;
    for (guint i = 0; i < TEXT_ROLES; i++) {
        enum text_role role = TEXT_BODY;
        assert_true(text_role_find(text_role_name((enum text_role)i), &role));
        assert_int_equal(role, i);
    }
    enum text_role role = TEXT_BODY;
    assert_false(text_role_find("no such role", &role));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_cell_is_named_by_its_sheet_and_column_letters),
        cmocka_unit_test(a_member_is_named_by_the_path_through_its_archives),
        cmocka_unit_test(every_role_is_found_by_its_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
