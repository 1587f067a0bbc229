/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reported.h"

#include <zip.h>

/* The text of one part of the workbook. */
static char *read_part(const char *bytes, gsize length, const char *name)
{
    zip_error_t problem;
    zip_source_t *source = zip_source_buffer_create(bytes, length, 0, &problem);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, &problem);
    zip_stat_t status;

    assert_non_null(archive);
    if (zip_stat(archive, name, 0, &status) != 0)
        fail_msg("%s is not in the workbook", name);
    char *text = g_malloc0(status.size + 1);
    zip_file_t *file = zip_fopen(archive, name, 0);
    assert_int_equal(zip_fread(file, text, status.size), status.size);
    zip_fclose(file);
    zip_discard(archive);
    return text;
}

static char *write_sheet(void **state, guint number)
{
    gsize length = 0;
    g_autofree char *bytes = reported_write(*state, "xlsx", &length);
    g_autofree char *name = g_strdup_printf("xl/worksheets/sheet%u.xml", number);

    return read_part(bytes, length, name);
}

static guint count(const char *text, const char *word)
{
    guint found = 0;

    for (const char *at = text; (at = strstr(at, word)); at += strlen(word))
        found++;
    return found;
}

static void put_kind(void **state, const char *directory, const char *name, int declared,
                     int expected, const char *kind)
{
    struct record *record = reported_record(declared, expected);

    if (kind)
        g_ptr_array_add(record->verdict->kinds, g_strdup(kind));
    if (declared >= 0)
        reported_mark(record, "MK-009", "社外秘", TEXT_FILE_NAME, "");
    reported_put(*state, directory, name, record);
}

static void files_managed_alike_are_one_line_of_the_ledger(void **state)
{
    put_kind(state, "製造/条件/A", "1.xlsx", -1, 3, "DK-24");
    put_kind(state, "製造/条件/B", "2.xlsx", -1, 3, "DK-24");
    put_kind(state, "製造/条件/B", "3.xlsx", -1, 3, "DK-20");
    put_kind(state, "製造/条件/B", "harmless.txt", -1, -1, NULL);
    g_autofree char *sheet = write_sheet(state, 1);

    assert_int_equal(count(sheet, "<t>IA-"), 2);
    assert_non_null(strstr(sheet, "製造/条件: DK-24"));
    assert_non_null(strstr(sheet, "none (0/2)"));
    assert_non_null(strstr(sheet, "生産技術・製造"));
}

static void the_documents_behind_an_asset_carry_its_number(void **state)
{
    put_kind(state, "製造/条件/A", "1.xlsx", -1, 3, "DK-24");
    put_kind(state, "製造/条件/B", "2.xlsx", 2, 3, "DK-24");
    gsize length = 0;
    g_autofree char *bytes = reported_write(*state, "xlsx", &length);
    g_autofree char *assets = read_part(bytes, length, "xl/worksheets/sheet1.xml");
    g_autofree char *files = read_part(bytes, length, "xl/worksheets/sheet3.xml");
    g_autofree char *number = g_strndup(strstr(assets, "IA-"), 11);

    assert_int_equal(count(files, number), 2);
    assert_non_null(strstr(files, "製造/条件/A/1.xlsx"));
    assert_non_null(strstr(assets, "some (1/2)"));
}

static void the_ledger_can_be_filtered_printed_and_filled_in(void **state)
{
    put_kind(state, "設計", "1.xlsx", 2, 3, "DK-01");
    g_autofree char *sheet = write_sheet(state, 1);

    assert_non_null(strstr(sheet, "<autoFilter"));
    assert_non_null(strstr(sheet, "state=\"frozen\""));
    assert_non_null(strstr(sheet, "orientation=\"landscape\""));
    assert_non_null(strstr(sheet, "paperSize=\"9\""));
    assert_true(count(sheet, "<dataValidation ") >= 5);
    assert_true(count(sheet, "<conditionalFormatting") >= 1);
}

static void what_was_not_inspected_has_a_sheet_with_reason_and_remedy(void **state)
{
    struct record *record = reported_record(-1, -1);

    record->outcome = OUTCOME_LOCKED;
    record->reason = g_strdup("it is encrypted with a password");
    reported_put(*state, "保管", "locked.xlsx", record);
    g_autofree char *sheet = write_sheet(state, 4);

    assert_non_null(strstr(sheet, "保管/locked.xlsx"));
    assert_non_null(strstr(sheet, "it is encrypted with a password"));
    assert_non_null(strstr(sheet, "ask for the password"));
}

static void the_coverage_sheet_says_by_which_rules_and_how_much(void **state)
{
    put_kind(state, "設計", "1.xlsx", 2, 3, "DK-01");
    put_kind(state, "設計", "2.xlsx", -1, 3, "DK-01");
    g_autofree char *sheet = write_sheet(state, 5);

    assert_non_null(strstr(sheet, "fingerprint"));
    assert_non_null(strstr(sheet, "/share"));
    assert_non_null(strstr(sheet, "(50.0 %)"));
}

static void hostile_texts_leave_a_workbook_that_can_be_read(void **state)
{
    g_autofree char *huge = g_strnfill(100000, 'x');
    struct record *record = reported_record(3, 3);

    reported_mark(record, "MK-001", huge, TEXT_BODY, "\001\002\033");
    reported_mark(record, "MK-001", "=1+1", TEXT_BODY, "\xef\xbf\xbf");
    g_ptr_array_add(record->verdict->issues, g_strdup("U01"));
    reported_put(*state, "=cmd", "<&>\"\377.txt", record);
    g_autofree char *sheet = write_sheet(state, 3);

    assert_true(g_utf8_validate(sheet, -1, NULL));
    assert_null(strstr(sheet, "\xef\xbf\xbf"));
    assert_int_equal(count(sheet, "<f>"), 0);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, reported_set_up, reported_tear_down)
    const struct CMUnitTest tests[] = {
        TEST(files_managed_alike_are_one_line_of_the_ledger),
        TEST(the_documents_behind_an_asset_carry_its_number),
        TEST(the_ledger_can_be_filtered_printed_and_filled_in),
        TEST(what_was_not_inspected_has_a_sheet_with_reason_and_remedy),
        TEST(the_coverage_sheet_says_by_which_rules_and_how_much),
        TEST(hostile_texts_leave_a_workbook_that_can_be_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
