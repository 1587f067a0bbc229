/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Issues across files, and what kills leave behind.
 */
#include "inventory_share.h"

static void identical_files_with_different_labels_are_m02(void **state)
{
    struct fixture *fixture = *state;
    static const struct file files[] = {
        {"", "【社外秘】x.txt", 50, 2, -1}, {"a", "x.txt", 50, -1, -1}, {"a", "y.txt", 51, -1, -1}};

    open_inventory(fixture);
    scan(fixture, files, 3);
    assert_rows(fixture, "【社外秘】x.txt@1,M02 a/x.txt@1,M02 a/y.txt@1");
    scan(fixture, files, 3);
    assert_rows(fixture, "【社外秘】x.txt@1,M02 a/x.txt@1,M02 a/y.txt@1");
}

static void copies_of_protected_files_are_k01_and_of_harmless_ones_are_not(void **state)
{
    struct fixture *fixture = *state;
    static const struct file files[] = {{"", "cost.xlsx", 60, -1, 3},
                                        {"", "free.txt", 61, -1, -1},
                                        {"a", "cost (2).xlsx", 60, -1, 3},
                                        {"a", "free.txt", 61, -1, -1}};

    open_inventory(fixture);
    scan(fixture, files, 4);
    assert_rows(fixture, "cost.xlsx@1,K01 free.txt@1 a/cost (2).xlsx@1,K01 a/free.txt@1");
}

static void a_label_that_is_lost_or_lowered_is_d01_or_d02_until_it_is_back(void **state)
{
    struct fixture *fixture = *state;
    struct file files[] = {{"a", "one", 70, 3, -1}, {"a", "two", 71, 4, -1}};

    open_inventory(fixture);
    scan(fixture, files, 2);
    files[0] = (struct file){"a", "one", 72, -1, -1};
    files[1] = (struct file){"a", "two", 73, 2, -1};
    scan(fixture, files, 2);
    assert_rows(fixture, "a/one@2,D01 a/two@2,D02");
    scan(fixture, files, 2);
    assert_rows(fixture, "a/one@2,D01 a/two@2,D02");
    files[0] = (struct file){"a", "one", 74, 3, -1};
    scan(fixture, files, 2);
    assert_rows(fixture, "a/one@4 a/two@2,D02");
}

static void a_label_that_is_renamed_away_is_d01(void **state)
{
    struct fixture *fixture = *state;
    struct file files[] = {{"a", "【社外秘】cost.xlsx", 80, 2, -1}, {"a", "other", 81, -1, -1}};

    open_inventory(fixture);
    scan(fixture, files, 2);
    files[0] = (struct file){"a", "cost.xlsx", 80, -1, -1};
    scan(fixture, files, 2);
    assert_rows(fixture, "a/cost.xlsx@2,D01 a/other@1");
    scan(fixture, files, 2);
    assert_rows(fixture, "a/cost.xlsx@2,D01 a/other@1");
}

static void other_rules_for_the_same_content_lose_no_label(void **state)
{
    struct fixture *fixture = *state;
    struct file file = {"a", "one", 90, 3, -1};

    open_inventory(fixture);
    begin(fixture, "policy 1");
    scan_directory(fixture, "a", &file, 1, 0);
    end(fixture, SCAN_FINISHED);
    file.declared = -1;
    begin(fixture, "policy 2");
    assert_int_equal(scan_directory(fixture, "a", &file, 1, 0), 1);
    end(fixture, SCAN_FINISHED);
    assert_rows(fixture, "a/one@2");
}

static void a_label_that_was_renamed_away_stays_d01_when_the_rules_change(void **state)
{
    struct fixture *fixture = *state;
    struct file files[] = {{"a", "【社外秘】cost.xlsx", 80, 2, -1}, {"a", "other", 81, -1, -1}};

    open_inventory(fixture);
    scan(fixture, files, 2);
    files[0] = (struct file){"a", "cost.xlsx", 80, -1, -1};
    scan(fixture, files, 2);
    files[1].expected = 3;
    begin(fixture, "policy 2");
    assert_int_equal(scan_directory(fixture, "a", files, 2, 0), 2);
    end(fixture, SCAN_FINISHED);
    assert_rows(fixture, "a/cost.xlsx@3,D01 a/other@3");
}

/* ---- kills ---- */

enum { KILLED_FILES = 3000, KILLS = 20 };

static void write_until_killed(const char *path)
{
    struct fixture child = {.path = (char *)path};
    char name[16];

    open_inventory(&child);
    begin(&child, "policy 1");
    for (guint i = 0; i < KILLED_FILES; i++) {
        g_snprintf(name, sizeof name, "f%05u", i);
        const struct file file = {"a", name, 1000 + i, -1, -1};
        const struct crawl_entry entry = entry_of(&file);
        const struct crawl_part part = {.path = "a", .first = true, .entries = &entry, .count = 1};
        enum entry_state entry_state;
        if (!inventory_compare(child.inventory, &part, &entry_state, NULL))
            _exit(3);
        if (entry_state != ENTRY_UNCHANGED)
            put(&child, &file);
        if (i % 50 == 49 && !inventory_flush(child.inventory, NULL))
            _exit(3);
    }
    end(&child, SCAN_FINISHED);
    inventory_close(child.inventory);
    _exit(0);
}

static bool count_row(const struct inventory_row *row, void *user)
{
    GHashTable *seen = user;

    assert_true(g_hash_table_add(seen, g_strdup(row->path))); /* none twice */
    return true;
}

static guint count_rows(const char *path)
{
    struct inventory *inventory = inventory_open(path, INVENTORY_READ, NULL);
    g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

    if (inventory == NULL)
        return 0;
    assert_true(inventory_each_row(inventory, false, count_row, seen, NULL));
    inventory_close(inventory);
    return g_hash_table_size(seen);
}

static bool run_child(const char *path, gulong kill_after_us)
{
    pid_t child = fork();
    int status;

    if (child == 0)
        write_until_killed(path);
    if (kill_after_us) {
        g_usleep(kill_after_us);
        kill(child, SIGKILL);
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFSIGNALED(status) || WEXITSTATUS(status) == 0);
    return WIFEXITED(status);
}

static void no_row_is_lost_or_doubled_when_the_writer_is_killed(void **state)
{
    struct fixture *fixture = *state;
    guint before = 0;

    for (guint i = 0; i < KILLS; i++) {
        run_child(fixture->path, (gulong)g_random_int_range(1000, 30000));
        guint now = count_rows(fixture->path);
        assert_true(now >= before);
        before = now;
    }
    assert_true(run_child(fixture->path, 0));
    assert_int_equal(count_rows(fixture->path), KILLED_FILES);
    struct inventory *inventory = inventory_open(fixture->path, INVENTORY_READ, NULL);
    struct scan_summary *last = inventory_last_scan(inventory, NULL);
    assert_int_equal(last->state, SCAN_FINISHED);
    scan_summary_free(last);
    inventory_close(inventory);
}

static void a_killed_scan_shows_as_interrupted(void **state)
{
    struct fixture *fixture = *state;

    for (gulong wait = 5000; count_rows(fixture->path) == 0; wait += 1000)
        run_child(fixture->path, wait);
    struct inventory *inventory = inventory_open(fixture->path, INVENTORY_READ, NULL);
    struct scan_summary *last = inventory_last_scan(inventory, NULL);
    assert_true(last->state == SCAN_INTERRUPTED || count_rows(fixture->path) == KILLED_FILES);
    assert_string_equal(last->roots[0], "/share");
    scan_summary_free(last);
    inventory_close(inventory);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(identical_files_with_different_labels_are_m02),
        TEST(copies_of_protected_files_are_k01_and_of_harmless_ones_are_not),
        TEST(a_label_that_is_lost_or_lowered_is_d01_or_d02_until_it_is_back),
        TEST(a_label_that_is_renamed_away_is_d01),
        TEST(other_rules_for_the_same_content_lose_no_label),
        TEST(a_label_that_was_renamed_away_stays_d01_when_the_rules_change),
        TEST(no_row_is_lost_or_doubled_when_the_writer_is_killed),
        TEST(a_killed_scan_shows_as_interrupted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
