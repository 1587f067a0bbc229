/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "marked_share.h"
#include "package_builder.h"

#include <scanner/marking/mark_undo.h>
#include <scanner/marking/mark_verify.h>

static const char *const one[] = {"a.pdf", NULL};

static struct undo_counts undo(const struct share *share)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(MarkJournal) journal = mark_journal_open(share->journal, true, &error);
    const struct undo_options options = {.approver = "部長", .reason = "試験"};
    struct undo_counts counts = {0};

    if (!mark_undo(journal, &options, &counts, &error))
        fail_msg("%s", error->message);
    return counts;
}

static struct verify_counts verify(const struct share *share)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(MarkJournal) journal = mark_journal_open(share->journal, false, &error);
    const struct verify_options options = {.pool = {.workers = 1, .program = MARUHI_PROGRAM}};
    struct verify_counts findings = {0};

    if (!mark_verify(journal, &options, &findings, &error))
        fail_msg("%s", error->message);
    return findings;
}

/* A workbook of one sheet. */
static GString *make_workbook(void)
{
    static const struct package_part parts[] = {
        TYPES(OVERRIDE("xl/workbook.xml", SHEET_TYPE "sheet.main+xml")
                  OVERRIDE("xl/worksheets/sheet1.xml", SHEET_TYPE "worksheet+xml")),
        RELATIONS("_rels/.rels", RELATION("rId1", "officeDocument", "xl/workbook.xml")),
        {"xl/workbook.xml",
         "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>", 0},
        {"xl/worksheets/sheet1.xml",
         "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
         "<sheetData/></worksheet>",
         0},
        {NULL, NULL, 0},
    };
    gsize size;
    g_autofree guint8 *bytes = package_build(parts, &size);

    return g_string_new_len((const char *)bytes, (gssize)size);
}

static void a_pdf_is_cut_back_to_what_it_was(void **state)
{
    struct share *share = *state;
    put(share, "a.pdf", share->original);
    plan(share, 2, one);
    apply(share);
    struct undo_counts counts = undo(share);

    assert_int_equal(counts.undone, 1);
    assert_true(is_original(share, "a.pdf"));
    assert_false(has_litter(share));
}

static void a_workbook_comes_back_from_what_was_kept(void **state)
{
    struct share *share = *state;
    static const char *const names[] = {"a.xlsx", NULL};
    g_string_free(share->original, TRUE);
    share->original = make_workbook();
    put(share, "a.xlsx", share->original);
    plan(share, 2, names);
    assert_int_equal(apply(share).done, 1);
    assert_false(is_original(share, "a.xlsx"));
    g_autofree char *kept = path_of(share, MARK_FOLDER);
    assert_true(g_file_test(kept, G_FILE_TEST_IS_DIR));

    assert_int_equal(undo(share).undone, 1);
    assert_true(is_original(share, "a.xlsx"));
    assert_false(g_file_test(kept, G_FILE_TEST_EXISTS));
}

static void two_labels_are_taken_back_one_after_the_other(void **state)
{
    struct share *share = *state;
    put(share, "a.pdf", share->original);
    plan(share, 2, one);
    apply(share);
    plan(share, 3, one);
    apply(share);

    assert_int_equal(undo(share).undone, 1);
    assert_false(is_original(share, "a.pdf"));
    assert_int_equal(undo(share).undone, 1);
    assert_true(is_original(share, "a.pdf"));
}

static void a_file_that_was_edited_since_is_refused(void **state)
{
    struct share *share = *state;
    put(share, "a.pdf", share->original);
    plan(share, 2, one);
    apply(share);
    g_string_append(share->original, "% edited\n");
    put(share, "a.pdf", share->original);
    struct undo_counts counts = undo(share);

    assert_int_equal(counts.refused, 1);
    assert_true(is_original(share, "a.pdf"));
}

static void who_took_it_back_and_why_is_journalled(void **state)
{
    struct share *share = *state;
    put(share, "a.pdf", share->original);
    plan(share, 2, one);
    apply(share);
    undo(share);
    g_autoptr(MarkJournal) journal = mark_journal_open(share->journal, false, NULL);
    g_autoptr(MarkEntry) entry = mark_journal_load(journal, 1, NULL);

    assert_int_equal(entry->step, STEP_UNDONE);
    assert_string_equal(entry->undone_by, "部長");
    assert_string_equal(entry->undone_why, "試験");
    assert_null(mark_journal_find(journal, share->root, "a.pdf", NULL));
}

static void what_is_as_it_was_left_is_sound(void **state)
{
    struct share *share = *state;
    put(share, "a.pdf", share->original);
    plan(share, 2, one);
    apply(share);
    struct verify_counts findings = verify(share);

    assert_int_equal(findings.of[VERIFY_SOUND], 1);
}

static void what_lost_its_label_or_is_gone_is_told(void **state)
{
    struct share *share = *state;
    static const char *const names[] = {"a.pdf", "b.pdf", NULL};
    g_autofree char *gone = path_of(share, "b.pdf");
    put(share, "a.pdf", share->original);
    put(share, "b.pdf", share->original);
    plan(share, 2, names);
    apply(share);
    put(share, "a.pdf", share->original);
    unlink(gone);
    struct verify_counts findings = verify(share);

    assert_int_equal(findings.of[VERIFY_LOST], 1);
    assert_int_equal(findings.of[VERIFY_MISSING], 1);
}

/* As a program does that saves a comment behind ours. */
static void what_was_edited_and_bears_the_label_is_changed(void **state)
{
    struct share *share = *state;
    g_autofree char *path = path_of(share, "a.pdf");
    g_autofree char *bytes = NULL;
    gsize size;
    put(share, "a.pdf", share->original);
    plan(share, 2, one);
    apply(share);
    g_file_get_contents(path, &bytes, &size, NULL);
    g_autoptr(GString) edited = g_string_new_len(bytes, (gssize)size);
    g_string_append(edited, "% edited\n");
    put(share, "a.pdf", edited);
    struct verify_counts findings = verify(share);

    assert_int_equal(findings.of[VERIFY_CHANGED], 1);
}

static void an_original_that_cannot_be_had_back_is_told(void **state)
{
    struct share *share = *state;
    static const char *const names[] = {"a.xlsx", NULL};
    g_autoptr(GString) workbook = make_workbook();
    put(share, "a.xlsx", workbook);
    plan(share, 2, names);
    apply(share);
    g_autofree char *kept = path_of(share, MARK_FOLDER);
    g_autofree char *elsewhere = path_of(share, "elsewhere");
    assert_int_equal(rename(kept, elsewhere), 0);
    struct verify_counts findings = verify(share);

    assert_int_equal(findings.of[VERIFY_UNSOUND], 1);
    assert_int_equal(undo(share).failed, 1);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(a_pdf_is_cut_back_to_what_it_was),
        TEST(a_workbook_comes_back_from_what_was_kept),
        TEST(two_labels_are_taken_back_one_after_the_other),
        TEST(a_file_that_was_edited_since_is_refused),
        TEST(who_took_it_back_and_why_is_journalled),
        TEST(what_is_as_it_was_left_is_sound),
        TEST(what_lost_its_label_or_is_gone_is_told),
        TEST(what_was_edited_and_bears_the_label_is_changed),
        TEST(an_original_that_cannot_be_had_back_is_told),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    mark_draw_forget();
    return failed;
}
