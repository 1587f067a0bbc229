/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A workbook is written, filled in like people do, and brought in again.
 */
#include "review_share.h"

/* ---- decisions ---- */

static void a_workbook_nobody_filled_in_changes_nothing(void **state)
{
    struct share *share = *state;

    bring_in(share);
    assert_decisions(share, "");
    assert_int_equal(share->result.refused->len, 0);
    assert_int_equal(share->result.unchanged, 3 + 2 + 20); /* findings, assets, empty lines */
}

static void a_label_to_be_put_is_taken_with_the_level_that_stands_there(void **state)
{
    struct share *share = *state;

    fill(share, "a.txt", "Decision", "put the label on");
    bring_in(share);
    assert_decisions(share, "a.txt:label3");
    g_autoptr(GPtrArray) history =
        decisions_history(share->reported->inventory, "/share", "設計/a.txt", NULL, NULL);
    const struct decision *decision = history->pdata[0];
    assert_string_equal(decision->decided_by, "officer");
    assert_true(g_str_has_prefix(decision->source, "filled.xlsx#"));
    assert_non_null(decision->due);
    assert_int_equal(share->result.choices[DECISION_LABEL], 1);
}

static void words_are_the_same_in_any_width_and_case(void **state)
{
    struct share *share = *state;

    fill(share, "a.txt", "Decision", "ＰＵＴ　the label on ");
    bring_in(share);
    assert_decisions(share, "a.txt:label3");
}

static void an_exception_needs_reason_approver_and_a_day_to_come(void **state)
{
    struct share *share = *state;

    fill(share, "a.txt", "Decision", "accept as an exception");
    bring_in(share);
    assert_refused(share, "needs \"Reason\"");
    fill(share, "a.txt", "Reason", "kept for the audit");
    bring_in(share);
    assert_refused(share, "needs \"Approved by\"");
    fill(share, "a.txt", "Approved by", "head of design");
    bring_in(share);
    assert_refused(share, "needs \"Holds until\"");
    fill(share, "a.txt", "Holds until", "2026/6/14");
    bring_in(share);
    assert_refused(share, "has passed");
    fill(share, "a.txt", "Holds until", "２０２６年７月１日");
    bring_in(share);
    assert_decisions(share, "a.txt:exception@U01");
    assert_int_equal(share->result.refused->len, 0);
}

static void lowering_needs_somebody_to_answer_for_it(void **state)
{
    struct share *share = *state;

    fill(share, "c.txt", "Decision", "put the label on");
    fill(share, "c.txt", "Level", "社外秘");
    bring_in(share);
    assert_refused(share, "needs \"Reason\"");
    fill(share, "c.txt", "Reason", "no trade secret in it");
    fill(share, "c.txt", "Approved by", "head of design");
    bring_in(share);
    assert_decisions(share, "c.txt:label2");
}

static void two_people_must_be_two(void **state)
{
    struct share *share = *state;
    const struct review_options options = {.two_people = true};

    fill(share, "a.txt", "Decision", "not an asset");
    fill(share, "a.txt", "Reason", "a sample");
    fill(share, "a.txt", "Approved by", "head of design");
    bring_in_with(share, options);
    assert_refused(share, "needs \"Second approval\"");
    fill(share, "a.txt", "Second approval", "head of design");
    bring_in_with(share, options);
    assert_refused(share, "of two people");
    fill(share, "a.txt", "Second approval", "director");
    bring_in_with(share, options);
    assert_decisions(share, "a.txt:not_asset");
}

static void what_carries_a_label_is_not_said_to_be_no_asset(void **state)
{
    struct share *share = *state;

    fill(share, "c.txt", "Decision", "not an asset");
    fill(share, "c.txt", "Reason", "a sample");
    fill(share, "c.txt", "Approved by", "head of design");
    bring_in(share);
    assert_refused(share, "it carries a label");
}

static void who_sees_to_it_can_be_entered_without_a_decision(void **state)
{
    struct share *share = *state;

    fill(share, "a.txt", "Person in charge", "Suzuki");
    fill(share, "a.txt", "Due", "2026-12-01");
    bring_in(share);
    assert_decisions(share, "a.txt:assign@U01");
    fill(share, "b.txt", "Reason", "because");
    bring_in(share);
    assert_int_equal(share->result.refused->len, 1);
    assert_non_null(strstr(((struct review_refusal *)share->result.refused->pdata[0])->reason,
                           "no decision was chosen"));
}

static void the_same_workbook_can_be_filled_in_further(void **state)
{
    struct share *share = *state;

    fill(share, "a.txt", "Decision", "put the label on");
    bring_in(share);
    bring_in(share);
    assert_decisions(share, "a.txt:label3");
    fill(share, "a.txt", "Level", "極秘");
    fill(share, "b.txt", "Decision", "move it");
    bring_in(share);
    assert_decisions(share, "a.txt:label4 a.txt:label3 b.txt:move@U01");
}

static void what_was_decided_meanwhile_is_not_written_over(void **state)
{
    struct share *share = *state;
    g_autofree char *old = g_strdup(g_hash_table_lookup(share->editor.parts, REMEDIATION));
    g_autofree char *old_keys = g_strdup(g_hash_table_lookup(share->editor.parts, KEYS));

    g_usleep(1100000); /* times are kept in seconds */
    write_book(share);
    fill(share, "a.txt", "Decision", "put the label on");
    g_usleep(1100000);
    bring_in(share);
    assert_decisions(share, "a.txt:label3");
    editor_put(&share->editor, REMEDIATION, g_strdup(old));
    editor_put(&share->editor, KEYS, g_strdup(old_keys));
    fill(share, "a.txt", "Decision", "move it");
    bring_in(share);
    assert_decisions(share, "a.txt:label3");
    assert_int_equal(share->result.refused->len, 1);
    assert_non_null(strstr(((struct review_refusal *)share->result.refused->pdata[0])->reason,
                           "in the meantime (officer)"));
}

static void a_decision_is_taken_back_in_the_list_of_decisions(void **state)
{
    struct share *share = *state;

    fill(share, "a.txt", "Decision", "put the label on");
    bring_in(share);
    write_book(share);
    const char *decided = g_hash_table_lookup(share->editor.parts, DECIDED);
    g_autofree char *id = g_strndup(strstr(decided, "FND-"), 16);
    editor_set(&share->editor, DECIDED, id, "Take it back", "take the decision back");
    bring_in(share);
    assert_decisions(share, "a.txt:withdraw a.txt:label3");
    assert_int_equal(share->result.refused->len, 0);
}

static void an_emptied_decision_is_no_withdrawal(void **state)
{
    struct share *share = *state;

    fill(share, "a.txt", "Decision", "put the label on");
    bring_in(share);
    write_book(share);
    fill(share, "a.txt", "Decision", "");
    bring_in(share);
    assert_decisions(share, "a.txt:label3");
    assert_int_equal(share->result.refused->len, 1);
}

static void a_dry_run_says_the_same_and_writes_nothing(void **state)
{
    struct share *share = *state;

    fill(share, "a.txt", "Decision", "put the label on");
    fill(share, "b.txt", "Decision", "no such thing");
    bring_in_with(share, (struct review_options){.dry_run = true});
    assert_int_equal(share->result.choices[DECISION_LABEL], 1);
    assert_int_equal(share->result.refused->len, 1);
    assert_decisions(share, "");
}

/* ---- damaged lines ---- */

static void a_choice_that_is_none_is_refused_and_the_others_are_taken(void **state)
{
    struct share *share = *state;

    fill(share, "a.txt", "Decision", "put the label on");
    fill(share, "b.txt", "Decision", "put the label on");
    fill(share, "b.txt", "Level", "極極秘");
    bring_in(share);
    assert_decisions(share, "a.txt:label3");
    assert_int_equal(share->result.refused->len, 1);
    const struct review_refusal *refusal = share->result.refused->pdata[0];
    assert_string_equal(refusal->sheet, "Remediation list");
    assert_string_equal(refusal->what, "設計/b.txt");
    assert_non_null(strstr(refusal->reason, "\"極極秘\" in the cell \"Level\" is none"));
    assert_non_null(strstr(refusal->entered, "Decision: put the label on"));
}

static void a_formula_is_refused_even_if_it_shows_a_choice(void **state)
{
    struct share *share = *state;
    g_autofree char *id = line_of(share, "a.txt");
    g_autofree char *cell = editor_find(&share->editor, REMEDIATION, id, "Decision");

    editor_set_raw(&share->editor, REMEDIATION, cell, "str", "<f>J6</f><v>put the label on</v>");
    bring_in(share);
    assert_refused(share, "\"Decision\" holds a formula");
}

static void an_error_in_a_cell_is_refused(void **state)
{
    struct share *share = *state;
    g_autofree char *id = line_of(share, "a.txt");
    g_autofree char *cell = editor_find(&share->editor, REMEDIATION, id, "Due");

    editor_set_raw(&share->editor, REMEDIATION, cell, "e", "<v>#REF!</v>");
    bring_in(share);
    assert_refused(share, "\"Due\" holds an error");
}

static void a_copied_line_is_refused_because_nobody_knows_which_is_meant(void **state)
{
    struct share *share = *state;
    g_autofree char *first = line_of(share, "a.txt");
    g_autofree char *second = line_of(share, "b.txt");

    fill(share, "a.txt", "Decision", "put the label on");
    g_autofree char *was = g_strdup_printf("<t>%s</t>", second);
    g_autofree char *copy = g_strdup_printf("<t>%s</t>", first);
    editor_replace(&share->editor, REMEDIATION, was, copy);
    bring_in(share);
    assert_decisions(share, "");
    assert_true(share->result.refused->len >= 1);
    const struct review_refusal *refusal = share->result.refused->pdata[0];
    assert_non_null(strstr(refusal->reason, "2 lines have the number"));
}

static void a_line_with_a_number_that_is_not_known_is_refused(void **state)
{
    struct share *share = *state;
    g_autofree char *id = line_of(share, "a.txt");
    g_autofree char *was = g_strdup_printf("<t>%s</t>", id);

    fill(share, "a.txt", "Decision", "put the label on");
    editor_replace(&share->editor, REMEDIATION, was, "<t>FND-000000000000</t>");
    bring_in(share);
    assert_refused(share, "there is no finding \"FND-000000000000\"");
}

static void a_line_whose_file_was_written_over_is_refused(void **state)
{
    struct share *share = *state;

    fill(share, "a.txt", "Decision", "put the label on");
    editor_replace(&share->editor, REMEDIATION, "<t>設計/a.txt</t>", "<t>設計/z.txt</t>");
    bring_in(share);
    assert_refused(share, "\"File\" is not for filling in");
}

static void a_file_that_changed_since_is_refused(void **state)
{
    struct share *share = *state;

    fill(share, "a.txt", "Decision", "put the label on");
    g_autofree char *hash = g_strnfill(64, 'a');
    g_autofree char *other = g_strnfill(64, 'd');
    editor_replace(&share->editor, KEYS, hash, other);
    bring_in(share);
    assert_refused(share, "the file was changed after the workbook was made");
}

static void lines_that_speak_against_each_other_are_both_refused(void **state)
{
    struct share *share = *state;
    struct record *record = reported_record(-1, 3);

    g_ptr_array_add(record->verdict->issues, g_strdup("U01"));
    g_ptr_array_add(record->verdict->issues, g_strdup("N01"));
    record->sha256 = g_strnfill(64, 'e');
    reported_put(share->reported, "設計", "two.txt", record);
    write_book(share);
    g_autofree char *one = line_of(share, "two.txt");
    const char *list = g_hash_table_lookup(share->editor.parts, REMEDIATION);
    const char *file = strstr(list, "<t>N01</t>");
    assert_non_null(file);
    while (strncmp(file, "<t>FND-", 7) != 0)
        file--;
    g_autofree char *two = g_strndup(file + 3, 16);
    editor_set(&share->editor, REMEDIATION, one, "Decision", "put the label on");
    editor_set(&share->editor, REMEDIATION, two, "Decision", "put the label on");
    editor_set(&share->editor, REMEDIATION, two, "Level", "極秘");
    bring_in(share);
    assert_decisions(share, "");
    assert_int_equal(share->result.refused->len, 2);
}

/* ---- files that are refused as a whole ---- */

static void a_workbook_without_its_keys_is_refused(void **state)
{
    struct share *share = *state;

    fill(share, "a.txt", "Decision", "put the label on");
    editor_replace(&share->editor, KEYS, "<t>maruhi</t>", "<t>other</t>");
    bring_in(share);
    assert_file_refused(share, "_maruhi is missing");
}

static void a_workbook_of_another_inventory_is_refused(void **state)
{
    struct share *share = *state;
    g_autofree char *identity = inventory_identity(share->reported->inventory);

    fill(share, "a.txt", "Decision", "put the label on");
    editor_replace(&share->editor, KEYS, identity, "0123456789abcdef");
    bring_in(share);
    assert_file_refused(share, "from another inventory");
}

static void a_workbook_that_lacks_a_column_to_fill_in_is_refused(void **state)
{
    struct share *share = *state;

    fill(share, "a.txt", "Decision", "put the label on");
    editor_replace(&share->editor, REMEDIATION, "<t>Approved by</t>", "<t>x</t>");
    bring_in(share);
    assert_file_refused(share, "the column \"Approved by\" is missing");
}

static void a_column_that_only_tells_something_may_be_deleted(void **state)
{
    struct share *share = *state;

    fill(share, "a.txt", "Decision", "put the label on");
    editor_replace(&share->editor, REMEDIATION, "<t>Grounds</t>", "<t>x</t>");
    editor_replace(&share->editor, REMEDIATION, "<t>File</t>", "<t>y</t>");
    bring_in(share);
    assert_decisions(share, "a.txt:label3");
}

static void a_file_that_is_no_workbook_is_refused_with_what_to_do(void **state)
{
    struct share *share = *state;
    g_autofree char *path = g_build_filename(share->reported->folder, "old.xls", NULL);
    const struct review_options options = {.path = path, .by = "officer"};
    g_autoptr(GError) error = NULL;

    assert_true(g_file_set_contents(path, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more", -1, NULL));
    assert_false(review_import(share->reported->inventory, &options, &share->result, &error));
    assert_non_null(strstr(error->message, "save it as xlsx"));
    g_clear_error(&error);
    review_result_clear(&share->result);
    assert_true(g_file_set_contents(path, "plain text", -1, NULL));
    assert_false(review_import(share->reported->inventory, &options, &share->result, &error));
    assert_non_null(strstr(error->message, "no workbook"));
}

/* ---- sorted, renamed, saved by others ---- */

static void sheets_may_be_renamed(void **state)
{
    struct share *share = *state;

    fill(share, "a.txt", "Decision", "put the label on");
    editor_replace(&share->editor, "xl/workbook.xml", "name=\"Remediation list\"",
                   "name=\"to do\"");
    bring_in(share);
    assert_decisions(share, "a.txt:label3");
}

static void lines_are_found_by_their_numbers_wherever_they_stand(void **state)
{
    struct share *share = *state;

    fill(share, "b.txt", "Decision", "put the label on");
    const char *text = g_hash_table_lookup(share->editor.parts, REMEDIATION);
    g_autoptr(GRegex) rows =
        g_regex_new("(<row r=\"5\".*?</row>)(<row r=\"6\".*?</row>)", G_REGEX_DOTALL, 0, NULL);
    char *sorted = g_regex_replace(rows, text, -1, 0, "\\2\\1", 0, NULL);
    editor_put(&share->editor, REMEDIATION, sorted);
    bring_in(share);
    assert_decisions(share, "b.txt:label3");
}

static void a_day_may_be_a_number_as_spreadsheets_keep_it(void **state)
{
    struct share *share = *state;
    g_autofree char *id = line_of(share, "a.txt");
    g_autofree char *cell = editor_find(&share->editor, REMEDIATION, id, "Due");

    editor_set_raw(&share->editor, REMEDIATION, cell, "n", "<v>46357</v>");
    bring_in(share);
    g_autoptr(GPtrArray) history =
        decisions_history(share->reported->inventory, "/share", "設計/a.txt", NULL, NULL);
    assert_int_equal(history->len, 1);
    assert_string_equal(((const struct decision *)history->pdata[0])->due, "2026-12-01");
}

/* ---- what is given back ---- */

static void refused_lines_come_back_in_a_workbook_of_their_own(void **state)
{
    struct share *share = *state;
    g_autofree char *path = g_build_filename(share->reported->folder, "refused.xlsx", NULL);
    struct editor editor;
    GStatBuf status;

    fill(share, "b.txt", "Decision", "=SUM(A1)");
    bring_in(share);
    assert_true(review_write_refused(&share->result, path, NULL));
    assert_int_equal(g_stat(path, &status), 0);
    assert_int_equal(status.st_mode & 0777, 0600);
    editor_open(&editor, path);
    const char *sheet = g_hash_table_lookup(editor.parts, "xl/worksheets/sheet1.xml");
    assert_non_null(strstr(sheet, "設計/b.txt"));
    assert_non_null(strstr(sheet, "is none of the choices"));
    assert_non_null(strstr(sheet, "=SUM(A1)"));
    assert_null(strstr(sheet, "<f>"));
    editor_clear(&editor);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(a_workbook_nobody_filled_in_changes_nothing),
        TEST(a_label_to_be_put_is_taken_with_the_level_that_stands_there),
        TEST(words_are_the_same_in_any_width_and_case),
        TEST(an_exception_needs_reason_approver_and_a_day_to_come),
        TEST(lowering_needs_somebody_to_answer_for_it),
        TEST(two_people_must_be_two),
        TEST(what_carries_a_label_is_not_said_to_be_no_asset),
        TEST(who_sees_to_it_can_be_entered_without_a_decision),
        TEST(the_same_workbook_can_be_filled_in_further),
        TEST(what_was_decided_meanwhile_is_not_written_over),
        TEST(a_decision_is_taken_back_in_the_list_of_decisions),
        TEST(an_emptied_decision_is_no_withdrawal),
        TEST(a_dry_run_says_the_same_and_writes_nothing),
        TEST(a_choice_that_is_none_is_refused_and_the_others_are_taken),
        TEST(a_formula_is_refused_even_if_it_shows_a_choice),
        TEST(an_error_in_a_cell_is_refused),
        TEST(a_copied_line_is_refused_because_nobody_knows_which_is_meant),
        TEST(a_line_with_a_number_that_is_not_known_is_refused),
        TEST(a_line_whose_file_was_written_over_is_refused),
        TEST(a_file_that_changed_since_is_refused),
        TEST(lines_that_speak_against_each_other_are_both_refused),
        TEST(a_workbook_without_its_keys_is_refused),
        TEST(a_workbook_of_another_inventory_is_refused),
        TEST(a_workbook_that_lacks_a_column_to_fill_in_is_refused),
        TEST(a_column_that_only_tells_something_may_be_deleted),
        TEST(a_file_that_is_no_workbook_is_refused_with_what_to_do),
        TEST(sheets_may_be_renamed),
        TEST(lines_are_found_by_their_numbers_wherever_they_stand),
        TEST(a_day_may_be_a_number_as_spreadsheets_keep_it),
        TEST(refused_lines_come_back_in_a_workbook_of_their_own),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
