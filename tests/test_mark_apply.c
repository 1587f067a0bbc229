/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "marked_share.h"

#include <scanner/marking/mark_recover.h>

static const char *const one[] = {"a.pdf", NULL};

static void a_planned_file_is_marked_and_journalled(void **state)
{
    struct share *share = *state;
    put(share, "a.pdf", share->original);
    plan(share, 2, one);
    struct mark_counts counts = apply(share);

    assert_int_equal(counts.done, 1);
    assert_false(is_original(share, "a.pdf"));
    assert_false(has_litter(share));
    g_autoptr(MarkJournal) journal = mark_journal_open(share->journal, false, NULL);
    g_autoptr(MarkEntry) entry = mark_journal_find(journal, share->root, "a.pdf", NULL);
    assert_non_null(entry);
    assert_string_equal(entry->approver, "山田部長");
    assert_string_equal(entry->writer, "pdf");
    assert_int_equal(entry->level, 2);
    assert_int_equal(entry->undo, UNDO_CUT);
    assert_int_equal(entry->size_before, share->original->len);
}

static void the_same_plan_again_does_nothing(void **state)
{
    struct share *share = *state;
    put(share, "a.pdf", share->original);
    plan(share, 2, one);
    apply(share);
    struct mark_counts counts = apply(share);

    assert_int_equal(counts.already, 1);
    assert_int_equal(counts.done + counts.refused + counts.failed, 0);
}

static void a_rehearsal_changes_nothing(void **state)
{
    struct share *share = *state;
    put(share, "a.pdf", share->original);
    plan(share, 2, one);
    struct mark_counts counts = apply_as(share, true);

    assert_int_equal(counts.done, 1);
    assert_true(is_original(share, "a.pdf"));
    assert_false(has_litter(share));
}

static void a_file_that_changed_since_the_plan_is_refused(void **state)
{
    struct share *share = *state;
    put(share, "a.pdf", share->original);
    plan(share, 2, one);
    g_string_append(share->original, "% saved again\n");
    put(share, "a.pdf", share->original);
    struct mark_counts counts = apply(share);

    assert_int_equal(counts.refused, 1);
    assert_true(is_original(share, "a.pdf"));
}

static void files_that_cannot_be_marked_do_not_hold_up_others(void **state)
{
    struct share *share = *state;
    g_autoptr(GString) broken = g_string_new("%PDF-1.7\nnothing else\n");
    g_autoptr(GString) text = g_string_new("a text\n");
    static const char *const names[] = {"a.pdf", "b.pdf", "c.txt", "d.pdf", NULL};
    put(share, "a.pdf", share->original);
    put(share, "b.pdf", broken);
    put(share, "c.txt", text);
    put(share, "d.pdf", share->original);
    plan(share, 2, names);
    struct mark_counts counts = apply(share);

    assert_int_equal(counts.done, 2);
    assert_int_equal(counts.refused, 2);
}

static void a_higher_level_keeps_the_lower_one_as_a_backup(void **state)
{
    struct share *share = *state;
    put(share, "a.pdf", share->original);
    plan(share, 2, one);
    apply(share);
    plan(share, 3, one);
    struct mark_counts counts = apply(share);

    assert_int_equal(counts.done, 1);
    g_autoptr(MarkJournal) journal = mark_journal_open(share->journal, false, NULL);
    g_autoptr(MarkEntry) entry = mark_journal_find(journal, share->root, "a.pdf", NULL);
    assert_int_equal(entry->level, 3);
    assert_int_equal(entry->undo, UNDO_BACKUP);
    g_autofree char *kept =
        g_build_filename(share->root, MARK_FOLDER, "backup", entry->backup, NULL);
    assert_true(g_file_test(kept, G_FILE_TEST_EXISTS));
}

static void a_plan_without_an_approver_is_no_plan(void **state)
{
    struct share *share = *state;
    g_autoptr(GError) error = NULL;
    g_autofree char *text = NULL;
    put(share, "a.pdf", share->original);
    plan(share, 2, one);
    g_file_get_contents(share->plan, &text, NULL, NULL);
    char *approver = strstr(text, "山田部長");
    memmove(approver, approver + strlen("山田部長"), strlen(approver + strlen("山田部長")) + 1);
    g_file_set_contents(share->plan, text, -1, NULL);

    assert_null(plan_open(share->plan, &error));
    assert_non_null(strstr(error->message, "line 2"));
}

/* ---- what an interrupted run leaves ---- */

/* An entry as it stands in the journal when the program ends at that step. */
static struct mark_entry *interrupted(const struct share *share, enum mark_step step)
{
    struct mark_entry *entry = g_new0(struct mark_entry, 1);
    g_autofree char *path = path_of(share, "a.pdf");
    int fd = open(path, O_RDONLY | O_CLOEXEC);

    entry->run = 1;
    entry->action = g_strdup("content");
    entry->root = g_strdup(share->root);
    entry->path = g_strdup("a.pdf");
    entry->sha256_before = mark_hash(fd);
    entry->sha256_after = g_compute_checksum_for_string(G_CHECKSUM_SHA256, "labelled", -1);
    entry->temporary = mark_temporary_name();
    entry->step = step;
    entry->undo = UNDO_CUT;
    close(fd);
    return entry;
}

static enum mark_step recover(const struct share *share, struct mark_entry *entry)
{
    g_autoptr(MarkJournal) journal = mark_journal_open(share->journal, true, NULL);
    struct mark_recovery recovery;

    assert_true(mark_journal_put(journal, entry, NULL));
    assert_true(mark_journal_commit(journal, NULL));
    assert_true(mark_recover(journal, &recovery, NULL));
    g_autoptr(MarkEntry) after = mark_journal_load(journal, entry->id, NULL);
    return after->step;
}

static void an_entry_that_had_begun_is_abandoned_and_swept(void **state)
{
    struct share *share = *state;
    g_autoptr(GString) half = g_string_new("half a fi");
    put(share, "a.pdf", share->original);
    g_autoptr(MarkEntry) entry = interrupted(share, STEP_BEGUN);
    put(share, entry->temporary, half);

    assert_int_equal(recover(share, entry), STEP_ABANDONED);
    assert_true(is_original(share, "a.pdf"));
    assert_false(has_litter(share));
}

static void an_entry_before_the_exchange_is_abandoned(void **state)
{
    struct share *share = *state;
    g_autoptr(GString) labelled = g_string_new("labelled");
    put(share, "a.pdf", share->original);
    g_autoptr(MarkEntry) entry = interrupted(share, STEP_READY);
    put(share, entry->temporary, labelled);

    assert_int_equal(recover(share, entry), STEP_ABANDONED);
    assert_true(is_original(share, "a.pdf"));
    assert_false(has_litter(share));
}

static void an_entry_behind_the_exchange_is_done(void **state)
{
    struct share *share = *state;
    g_autoptr(GString) labelled = g_string_new("labelled");
    put(share, "a.pdf", share->original);
    g_autoptr(MarkEntry) entry = interrupted(share, STEP_READY);
    put(share, entry->temporary, share->original);
    put(share, "a.pdf", labelled);

    assert_int_equal(recover(share, entry), STEP_DONE);
    assert_false(is_original(share, "a.pdf"));
    assert_false(has_litter(share));
}

static void what_nobody_knows_is_left_for_a_person(void **state)
{
    struct share *share = *state;
    g_autoptr(GString) foreign = g_string_new("saved by somebody");
    put(share, "a.pdf", share->original);
    g_autoptr(MarkEntry) entry = interrupted(share, STEP_READY);
    put(share, entry->temporary, share->original);
    put(share, "a.pdf", foreign);

    assert_int_equal(recover(share, entry), STEP_CONFLICT);
    assert_true(is_original(share, entry->temporary));
}

static void a_second_program_is_refused(void **state)
{
    struct share *share = *state;
    g_autoptr(GError) error = NULL;
    g_autoptr(MarkJournal) journal = mark_journal_open(share->journal, true, NULL);

    assert_non_null(journal);
    assert_null(mark_journal_open(share->journal, true, &error));
    assert_non_null(error);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(a_planned_file_is_marked_and_journalled),
        TEST(the_same_plan_again_does_nothing),
        TEST(a_rehearsal_changes_nothing),
        TEST(a_file_that_changed_since_the_plan_is_refused),
        TEST(files_that_cannot_be_marked_do_not_hold_up_others),
        TEST(a_higher_level_keeps_the_lower_one_as_a_backup),
        TEST(a_plan_without_an_approver_is_no_plan),
        TEST(an_entry_that_had_begun_is_abandoned_and_swept),
        TEST(an_entry_before_the_exchange_is_abandoned),
        TEST(an_entry_behind_the_exchange_is_done),
        TEST(what_nobody_knows_is_left_for_a_person),
        TEST(a_second_program_is_refused),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    mark_draw_forget();
    return failed;
}
