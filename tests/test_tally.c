/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <scanner/tally.h>

#define FILE_SIZE 1000

static struct crawl_entry entry_of(guint64 inode, gint64 ctime_ns)
{
    return (struct crawl_entry){.inode = inode, .ctime_ns = ctime_ns, .size = FILE_SIZE};
}

static void add_record(GPtrArray *records, const char *member, int declared, const char *issue)
{
    struct record *record = record_new();

    record->member = g_strdup(member);
    record->verdict->declared_level = declared;
    if (issue)
        g_ptr_array_add(record->verdict->issues, g_strdup(issue));
    g_ptr_array_add(records, record);
}

static GPtrArray *no_records(void)
{
    return g_ptr_array_new_with_free_func((GDestroyNotify)record_free);
}

/* A scan whose stamp the first lane cannot see. */
static GPtrArray *before_recognition(void)
{
    GPtrArray *records = no_records();

    add_record(records, NULL, 0, "S01");
    return records;
}

/* What the second one finds: it is labelled. */
static GPtrArray *after_recognition(void)
{
    GPtrArray *records = no_records();

    add_record(records, NULL, 3, NULL);
    return records;
}

static void a_file_that_both_lanes_record_counts_once(void **state)
{
    struct scan_counts counts = {0};
    struct tally *tally = tally_new(&counts);
    const struct crawl_entry entry = entry_of(7, 70);
    g_autoptr(GPtrArray) before = before_recognition(), after = after_recognition();

    (void)state;
    tally_add_waiting(tally, &entry, before);
    assert_int_equal(counts.issues, 1);
    tally_add_again(tally, &entry, after);
    assert_int_equal(counts.done, 1);
    assert_int_equal(counts.bytes, FILE_SIZE);
    assert_int_equal(counts.issues, 0);
    assert_int_equal(counts.labelled, 1);
    tally_free(tally);
}

static void documents_within_a_file_are_those_that_were_found_last(void **state)
{
    struct scan_counts counts = {0};
    struct tally *tally = tally_new(&counts);
    const struct crawl_entry entry = entry_of(7, 70);
    g_autoptr(GPtrArray) before = before_recognition(), after = after_recognition();

    (void)state;
    add_record(before, "one.tif", 0, "S01");
    add_record(before, "two.tif", 0, "S01");
    add_record(after, "one.tif", 3, NULL);
    tally_add_waiting(tally, &entry, before);
    assert_int_equal(counts.members, 2);
    assert_int_equal(counts.issues, 3);
    tally_add_again(tally, &entry, after);
    assert_int_equal(counts.members, 1);
    assert_int_equal(counts.issues, 0);
    assert_int_equal(counts.labelled, 2);
    tally_free(tally);
}

static void files_are_told_apart_by_inode_and_time_of_change(void **state)
{
    struct scan_counts counts = {0};
    struct tally *tally = tally_new(&counts);
    const struct crawl_entry entry = entry_of(7, 70), other = entry_of(8, 70),
                             later = entry_of(7, 71);
    g_autoptr(GPtrArray) before = before_recognition(), after = after_recognition();

    (void)state;
    tally_add_waiting(tally, &entry, before);
    tally_add_again(tally, &other, after);
    tally_add_again(tally, &later, after);
    assert_int_equal(counts.done, 3);
    assert_int_equal(counts.issues, 1);
    assert_int_equal(counts.labelled, 2);
    tally_free(tally);
}

static void another_name_of_a_file_that_waits_counts_apart(void **state)
{
    struct scan_counts counts = {0};
    struct tally *tally = tally_new(&counts);
    const struct crawl_entry entry = entry_of(7, 70);
    g_autoptr(GPtrArray) before = before_recognition(), after = after_recognition();
    g_autoptr(GPtrArray) link = no_records();

    (void)state;
    add_record(link, NULL, 0, NULL);
    tally_add_waiting(tally, &entry, before);
    tally_add(tally, &entry, link);
    assert_int_equal(counts.done, 2);
    assert_int_equal(counts.issues, 1);
    tally_add_again(tally, &entry, after);
    assert_int_equal(counts.done, 2);
    assert_int_equal(counts.issues, 0);
    tally_free(tally);
}

static void what_waited_since_an_earlier_run_counts_when_it_is_recorded(void **state)
{
    struct scan_counts counts = {0};
    struct tally *tally = tally_new(&counts);
    const struct crawl_entry entry = entry_of(7, 70);
    g_autoptr(GPtrArray) after = after_recognition();

    (void)state;
    tally_add_again(tally, &entry, after);
    assert_int_equal(counts.done, 1);
    assert_int_equal(counts.labelled, 1);
    tally_free(tally);
}

static void what_recognition_was_lost_of_is_not_read_in_full(void **state)
{
    struct scan_counts counts = {0};
    struct tally *tally = tally_new(&counts);
    const struct crawl_entry entry = entry_of(7, 70);
    g_autoptr(GPtrArray) before = before_recognition();
    struct record *file = before->pdata[0];

    (void)state;
    file->outcome = OUTCOME_READ;
    tally_add_waiting(tally, &entry, before);
    assert_int_equal(counts.not_read, 0);
    tally_add_lost(tally, &entry);
    assert_int_equal(counts.not_read, 1);
    assert_int_equal(counts.issues, 1);
    assert_int_equal(counts.done, 1);
    tally_free(tally);
}

static void what_was_not_read_at_first_and_is_then_no_longer_counts(void **state)
{
    struct scan_counts counts = {0};
    struct tally *tally = tally_new(&counts);
    const struct crawl_entry entry = entry_of(7, 70);
    g_autoptr(GPtrArray) before = before_recognition(), after = after_recognition();
    struct record *file = before->pdata[0];

    (void)state;
    file->outcome = OUTCOME_TOO_SLOW;
    tally_add_waiting(tally, &entry, before);
    assert_int_equal(counts.not_read, 1);
    tally_add_again(tally, &entry, after);
    assert_int_equal(counts.not_read, 0);
    tally_free(tally);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_file_that_both_lanes_record_counts_once),
        cmocka_unit_test(documents_within_a_file_are_those_that_were_found_last),
        cmocka_unit_test(files_are_told_apart_by_inode_and_time_of_change),
        cmocka_unit_test(another_name_of_a_file_that_waits_counts_apart),
        cmocka_unit_test(what_waited_since_an_earlier_run_counts_when_it_is_recorded),
        cmocka_unit_test(what_recognition_was_lost_of_is_not_read_in_full),
        cmocka_unit_test(what_was_not_read_at_first_and_is_then_no_longer_counts),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
