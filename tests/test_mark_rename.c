/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <glib/gstdio.h>

#include "marked_share.h"
#include <scanner/marking/mark_notice.h>
#include <scanner/marking/mark_undo.h>

static const char old_notice[] = "00_【社外秘】このフォルダの取扱い.txt";
static const char notice[] = "00_【秘】このフォルダの取扱い.txt";

static void put_text(const struct share *share, const char *name, const char *text)
{
    g_autofree char *path = path_of(share, name);

    assert_true(g_file_set_contents(path, text, -1, NULL));
}

static bool says(const struct share *share, const char *name, const char *text)
{
    g_autofree char *path = path_of(share, name);
    g_autofree char *bytes = NULL;

    return g_file_get_contents(path, &bytes, NULL, NULL) && strcmp(bytes, text) == 0;
}

static bool is_there(const struct share *share, const char *name)
{
    g_autofree char *path = path_of(share, name);

    return g_file_test(path, G_FILE_TEST_EXISTS);
}

static FILE *begin_plan(const struct share *share)
{
    FILE *file = fopen(share->plan, "we");
    const struct plan_head head = {
        .inventory = (char *)"x", .policy = (char *)"y", .made = (char *)"2026-03-31T00:00:00Z"};

    plan_write_head(file, &head);
    return file;
}

static void add(const struct share *share, FILE *file, enum plan_action action, const char *name,
                const char *new_name, const char *text)
{
    g_autoptr(PlanLine) line = plan_line_new();
    g_autofree char *path = path_of(share, name);
    int fd = open(path, O_RDONLY | O_CLOEXEC);

    line->action = action;
    line->root = g_strdup(share->root);
    line->path = g_strdup(name);
    line->new_name = g_strdup(new_name);
    line->text = g_strdup(text);
    line->sha256 = action == PLAN_NAME && fd >= 0 ? mark_hash(fd) : g_strdup("");
    line->decision = g_strdup("12");
    line->approver = g_strdup("山田部長");
    mark_label_free(line->label);
    line->label = test_label(2);
    plan_write_line(file, line);
    if (fd >= 0)
        close(fd);
}

static void plan_name(const struct share *share, const char *name, const char *new_name)
{
    FILE *file = begin_plan(share);

    add(share, file, PLAN_NAME, name, new_name, NULL);
    fclose(file);
}

static void plan_notice(const struct share *share, const char *name, const char *text)
{
    FILE *file = begin_plan(share);

    add(share, file, PLAN_FOLDER, name, NULL, text);
    fclose(file);
}

static void undo(const struct share *share)
{
    g_autoptr(MarkJournal) journal = mark_journal_open(share->journal, true, NULL);
    const struct undo_options options = {.approver = "山田", .reason = "試験"};
    struct undo_counts counts = {0};

    assert_true(mark_undo(journal, &options, &counts, NULL));
    assert_int_equal(counts.refused + counts.failed, 0);
}

static bool always_withdrawn(const struct plan_line *line, void *user, GError **error)
{
    (void)line;
    (void)user;
    (void)error;
    return false;
}

/* ---- names ---- */

static void a_file_gets_its_name_and_its_old_one_back(void **state)
{
    struct share *share = *state;

    put_text(share, "見積.xls", "x");
    plan_name(share, "見積.xls", "【社外秘】見積.xls");
    assert_int_equal(apply(share).done, 1);
    assert_false(is_there(share, "見積.xls"));
    assert_true(says(share, "【社外秘】見積.xls", "x"));
    undo(share);
    assert_true(says(share, "見積.xls", "x"));
    assert_false(is_there(share, "【社外秘】見積.xls"));
}

static void no_other_file_loses_its_name(void **state)
{
    struct share *share = *state;

    put_text(share, "a.xls", "x");
    plan_name(share, "a.xls", "【社外秘】A.xls");
    put_text(share, "【社外秘】a.xls", "other");
    assert_int_equal(apply(share).refused, 1);
    assert_true(says(share, "a.xls", "x"));
    assert_true(says(share, "【社外秘】a.xls", "other"));
}

static void a_renamed_file_is_done_though_its_decision_went_with_it(void **state)
{
    struct share *share = *state;
    put_text(share, "a.xls", "x");
    plan_name(share, "a.xls", "【社外秘】a.xls");
    apply(share);
    g_autoptr(Plan) opened = plan_open(share->plan, NULL);
    g_autoptr(MarkJournal) journal = mark_journal_open(share->journal, true, NULL);
    struct mark_options options = {.is_decided = always_withdrawn,
                                   .pool = {.workers = 1, .program = MARUHI_PROGRAM}};
    struct mark_counts counts = {0};

    assert_true(mark_apply(opened, journal, &options, &counts, NULL));
    assert_int_equal(counts.already, 1);
    assert_int_equal(counts.refused, 0);
}

static void a_file_that_was_given_its_old_name_again_is_renamed_again(void **state)
{
    struct share *share = *state;
    put_text(share, "a.xls", "x");
    plan_name(share, "a.xls", "【社外秘】a.xls");
    apply(share);
    g_autofree char *path = path_of(share, "a.xls");
    g_autofree char *new_path = path_of(share, "【社外秘】a.xls");

    assert_int_equal(g_rename(new_path, path), 0);
    assert_int_equal(apply(share).done, 1);
    assert_true(is_there(share, "【社外秘】a.xls"));
}

/* ---- notices ---- */

static void a_notice_is_put_into_a_folder_and_taken_out_again(void **state)
{
    struct share *share = *state;

    plan_notice(share, notice, "one");
    assert_int_equal(apply(share).done, 1);
    assert_true(says(share, notice, "one"));
    assert_int_equal(apply(share).already, 1);
    undo(share);
    assert_false(is_there(share, notice));
}

static void a_notice_that_lists_more_files_replaces_the_one_before(void **state)
{
    struct share *share = *state;

    plan_notice(share, notice, "one");
    apply(share);
    plan_notice(share, notice, "one, two");
    assert_int_equal(apply(share).done, 1);
    assert_true(says(share, notice, "one, two"));
    assert_false(has_litter(share));
    undo(share);
    assert_true(says(share, notice, "one"));
    undo(share);
    assert_false(is_there(share, notice));
}

static void a_notice_that_somebody_changed_stays(void **state)
{
    struct share *share = *state;

    plan_notice(share, notice, "one");
    apply(share);
    put_text(share, notice, "one, and what else there is to say");
    plan_notice(share, notice, "one, two");
    assert_int_equal(apply(share).refused, 1);
    assert_true(says(share, notice, "one, and what else there is to say"));
}

static void a_file_of_the_same_name_that_is_no_notice_stays(void **state)
{
    struct share *share = *state;

    put_text(share, notice, "not ours");
    plan_notice(share, notice, "one");
    assert_int_equal(apply(share).refused, 1);
    assert_true(says(share, notice, "not ours"));
}

static void a_notice_of_another_level_gets_a_new_name_and_text(void **state)
{
    struct share *share = *state;

    plan_notice(share, old_notice, "one");
    apply(share);
    FILE *file = begin_plan(share);
    add(share, file, PLAN_NAME, old_notice, notice, NULL);
    add(share, file, PLAN_FOLDER, notice, NULL, "two");
    fclose(file);
    assert_int_equal(apply(share).done, 2);
    assert_true(says(share, notice, "two"));
    assert_false(is_there(share, old_notice));
    assert_int_equal(apply(share).already, 2);
    undo(share);
    assert_true(says(share, old_notice, "one"));
    assert_false(is_there(share, notice));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_file_gets_its_name_and_its_old_one_back),
        TEST(no_other_file_loses_its_name),
        TEST(a_renamed_file_is_done_though_its_decision_went_with_it),
        TEST(a_file_that_was_given_its_old_name_again_is_renamed_again),
        TEST(a_notice_is_put_into_a_folder_and_taken_out_again),
        TEST(a_notice_that_lists_more_files_replaces_the_one_before),
        TEST(a_notice_that_somebody_changed_stays),
        TEST(a_file_of_the_same_name_that_is_no_notice_stays),
        TEST(a_notice_of_another_level_gets_a_new_name_and_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
