/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inventory_share.h"

static void the_inventory_is_readable_by_its_owner_only(void **state)
{
    struct fixture *fixture = *state;
    mode_t before = umask(0);
    static const char *const endings[] = {"", "-wal", "-shm", "-lock"};

    open_inventory(fixture);
    scan(fixture, three, 3);
    for (guint i = 0; i < G_N_ELEMENTS(endings); i++) {
        g_autofree char *path = g_strconcat(fixture->path, endings[i], NULL);
        struct stat status;
        assert_int_equal(stat(path, &status), 0);
        assert_int_equal(status.st_mode & 0777, 0600);
    }
    umask(before);
}

static void an_unchanged_file_is_neither_read_nor_written(void **state)
{
    struct fixture *fixture = *state;

    open_inventory(fixture);
    assert_int_equal(scan(fixture, three, 3), 3);
    assert_int_equal(scan(fixture, three, 3), 0);
    assert_rows(fixture, "top.txt@1 a/one.txt@1 a/two.txt@1");
}

static void a_changed_file_gets_a_new_version(void **state)
{
    struct fixture *fixture = *state;
    struct file files[3];

    memcpy(files, three, sizeof files);
    open_inventory(fixture);
    scan(fixture, files, 3);
    files[1].size = 99;
    assert_int_equal(scan(fixture, files, 3), 1);
    assert_rows(fixture, "top.txt@1 a/one.txt@2 a/two.txt@1");
}

static void a_changed_policy_makes_every_file_count_as_changed(void **state)
{
    struct fixture *fixture = *state;

    open_inventory(fixture);
    scan(fixture, three, 3);
    begin(fixture, "policy 2");
    assert_int_equal(scan_directory(fixture, "a", three, 3, 0), 2);
}

/* Compares one file whose row says outcome, and puts it when that is asked for. */
static enum entry_state compare_outcome(struct fixture *fixture, enum outcome outcome)
{
    const struct crawl_entry entry = entry_of(&three[1]);
    const struct crawl_part part = {
        .path = "a", .first = true, .last = true, .entries = &entry, .count = 1};
    g_autoptr(GPtrArray) records = records_of(&three[1]);
    struct record *record = records->pdata[0];
    enum entry_state entry_state;

    record->outcome = outcome;
    if (outcome == OUTCOME_UNREADABLE)
        g_clear_pointer(&record->sha256, g_free);
    assert_true(inventory_compare(fixture->inventory, &part, &entry_state, NULL));
    if (entry_state != ENTRY_UNCHANGED)
        inventory_put(fixture->inventory, 0, "a", &entry, records);
    end(fixture, SCAN_FINISHED);
    return entry_state;
}

static void what_met_a_limit_is_tried_again_with_other_limits_only(void **state)
{
    struct fixture *fixture = *state;

    open_inventory(fixture);
    begin_with(fixture, "policy 1", "scan /share");
    assert_int_equal(compare_outcome(fixture, OUTCOME_TOO_BIG), ENTRY_NEW);
    begin_with(fixture, "policy 1", "scan --quiet /share");
    assert_int_equal(compare_outcome(fixture, OUTCOME_TOO_BIG), ENTRY_UNCHANGED);
    begin_with(fixture, "policy 1", "scan /share --max-members 9");
    assert_int_equal(compare_outcome(fixture, OUTCOME_TOO_BIG), ENTRY_CHANGED);
    begin_with(fixture, "policy 1", "scan /share --max-members 9");
    assert_int_equal(compare_outcome(fixture, OUTCOME_TOO_BIG), ENTRY_UNCHANGED);
}

static void what_could_not_be_opened_is_tried_each_time_and_written_once(void **state)
{
    struct fixture *fixture = *state;

    open_inventory(fixture);
    begin(fixture, "policy 1");
    assert_int_equal(compare_outcome(fixture, OUTCOME_UNREADABLE), ENTRY_NEW);
    begin(fixture, "policy 1");
    assert_int_equal(compare_outcome(fixture, OUTCOME_UNREADABLE), ENTRY_CHANGED);
    assert_rows(fixture, "a/one.txt@1,X01");
}

static void a_vanished_file_is_closed_at_the_end_of_its_directory(void **state)
{
    struct fixture *fixture = *state;

    open_inventory(fixture);
    scan(fixture, three, 3);
    scan(fixture, three, 2);
    assert_rows(fixture, "top.txt@1 a/one.txt@1");
}

static void a_vanished_directory_takes_all_below_it_along(void **state)
{
    struct fixture *fixture = *state;

    open_inventory(fixture);
    scan(fixture, three, 3);
    begin(fixture, "policy 1");
    scan_directory(fixture, "", three, 3, 0);
    end(fixture, SCAN_FINISHED);
    assert_rows(fixture, "top.txt@1");
}

static void an_interrupted_scan_closes_nothing_it_did_not_come_to(void **state)
{
    struct fixture *fixture = *state;

    open_inventory(fixture);
    scan(fixture, three, 3);
    begin(fixture, "policy 1");
    scan_directory(fixture, "", three, 3, 0);
    end(fixture, SCAN_INTERRUPTED);
    assert_rows(fixture, "top.txt@1 a/one.txt@1 a/two.txt@1");
}

static void a_directory_that_cannot_be_read_keeps_its_rows_and_those_below(void **state)
{
    struct fixture *fixture = *state;
    static const struct file deep[] = {{"a", "one.txt", 11, -1, -1}, {"a/b", "x", 12, -1, -1}};

    open_inventory(fixture);
    begin(fixture, "policy 1");
    scan_directory(fixture, "a", deep, 2, 0);
    scan_directory(fixture, "a/b", deep, 2, 0);
    end(fixture, SCAN_FINISHED);
    begin(fixture, "policy 1");
    scan_directory(fixture, "a", NULL, 0, EACCES);
    end(fixture, SCAN_FINISHED);
    assert_rows(fixture, "a/one.txt@1 a/b/x@1");
}

static void a_directory_in_many_parts_is_compared_and_closed_like_a_small_one(void **state)
{
    struct fixture *fixture = *state;
    struct file files[10];
    g_autofree char *names = g_malloc(10 * 8);

    for (guint i = 0; i < 10; i++) {
        g_snprintf(names + 8 * i, 8, "f%u", i);
        files[i] = (struct file){"a", names + 8 * i, 100 + i, -1, -1};
    }
    open_inventory(fixture);
    scan(fixture, files, 10);
    begin(fixture, "policy 1");
    for (guint from = 0; from < 8; from += 4) { /* f8 and f9 are gone, f5 is changed */
        struct crawl_entry entries[4];
        enum entry_state states[4];
        for (guint i = 0; i < 4; i++)
            entries[i] = entry_of(&files[from + i]);
        entries[1].size += from; /* f5 */
        const struct crawl_part part = {
            .path = "a", .first = from == 0, .last = from == 4, .entries = entries, .count = 4};
        assert_true(inventory_compare(fixture->inventory, &part, states, NULL));
        assert_int_equal(states[0], ENTRY_UNCHANGED);
        assert_int_equal(states[1], from ? ENTRY_CHANGED : ENTRY_UNCHANGED);
    }
    end(fixture, SCAN_FINISHED);
    assert_rows(fixture, "a/f0@1 a/f1@1 a/f2@1 a/f3@1 a/f4@1 a/f5@1 a/f6@1 a/f7@1");
}

static void an_unfinished_scan_of_the_same_roots_goes_on(void **state)
{
    struct fixture *fixture = *state;

    open_inventory(fixture);
    assert_false(begin(fixture, "policy 1"));
    scan_directory(fixture, "a", three, 3, 0);
    close_inventory(fixture); /* as after a kill: the scan was never ended */
    open_inventory(fixture);
    assert_true(begin(fixture, "policy 1"));
    assert_int_equal(scan_directory(fixture, "", three, 3, 0), 1);
    assert_int_equal(scan_directory(fixture, "a", three, 3, 0), 0);
    end(fixture, SCAN_FINISHED);
    assert_rows(fixture, "top.txt@1 a/one.txt@1 a/two.txt@1");
    assert_false(begin(fixture, "policy 1"));
}

static void a_second_writer_is_refused_and_readers_are_not(void **state)
{
    struct fixture *fixture = *state;
    g_autoptr(GError) error = NULL;

    open_inventory(fixture);
    assert_null(inventory_open(fixture->path, INVENTORY_WRITE, &error));
    assert_non_null(strstr(error->message, "another maruhi is writing"));
    struct inventory *reader = inventory_open(fixture->path, INVENTORY_READ, NULL);
    assert_non_null(reader);
    inventory_close(reader);
    close_inventory(fixture);
    open_inventory(fixture);
}

static void a_file_that_is_not_an_inventory_is_refused(void **state)
{
    struct fixture *fixture = *state;
    g_autoptr(GError) error = NULL;

    assert_true(g_file_set_contents(fixture->path, "not a database, by far not one", -1, NULL));
    assert_null(inventory_open(fixture->path, INVENTORY_WRITE, &error));
    assert_non_null(error);
    assert_null(inventory_open(fixture->path, INVENTORY_READ, NULL));
}

static void everything_in_a_record_comes_back(void **state)
{
    struct fixture *fixture = *state;
    const struct file file = {"a", "x.zip", 7, 3, 4};
    const struct crawl_entry entry = entry_of(&file);
    g_autoptr(GPtrArray) records = records_of(&file);
    struct record *record = records->pdata[0];
    struct record *member = record_new();

    record->reason = g_strdup("some of it was not read");
    record->detail = g_strdup("page 3");
    record->outcome = OUTCOME_PARTIAL;
    record->pages = 12;
    record->misnamed = record->needs_ocr = true;
    struct finding *finding = finding_new("MK-009", "社外秘", "page 1", TEXT_HEADER);
    finding->level = 2;
    g_ptr_array_add(record->verdict->marks, finding);
    finding = finding_new("MK-004", "極秘", "page 2", TEXT_BODY);
    finding->why = g_strdup("M1: a definition");
    g_ptr_array_add(record->verdict->rejected, finding);
    g_ptr_array_add(record->verdict->kinds, g_strdup("DK-24"));
    g_ptr_array_add(record->verdict->kinds, g_strdup("DK-03"));
    g_ptr_array_add(record->verdict->issues, g_strdup("U01"));
    record->verdict->score = 7.5;
    record->verdict->owner = OWNER_THIRD_PARTY;
    record->verdict->expiry = g_strdup("2026-03-31");
    member->member = g_strdup("b.docx");
    member->outcome = OUTCOME_LOCKED;
    g_ptr_array_add(records, member);

    open_inventory(fixture);
    begin(fixture, "policy 1");
    inventory_put(fixture->inventory, 0, "a", &entry, records);
    assert_rows(fixture, "a/x.zip@1,U01,X01 a/x.zip!/b.docx@1,X01");
}

static bool check_full_row(const struct inventory_row *row, void *user)
{
    const struct record *record = row->record;

    if (record->member) {
        assert_int_equal(record->outcome, OUTCOME_LOCKED);
        return true;
    }
    ++*(guint *)user;
    assert_int_equal(record->pages, 12);
    assert_true(record->misnamed && record->needs_ocr);
    assert_string_equal(record->detail, "page 3");
    assert_int_equal(record->verdict->declared_level, 3);
    assert_int_equal(record->verdict->expected_level, 4);
    assert_string_equal(record->verdict->kinds->pdata[1], "DK-03");
    assert_string_equal(record->verdict->expiry, "2026-03-31");
    const struct finding *mark = record->verdict->marks->pdata[0];
    const struct finding *rejected = record->verdict->rejected->pdata[0];
    assert_string_equal(mark->text, "社外秘");
    assert_int_equal(mark->role, TEXT_HEADER);
    assert_int_equal(mark->level, 2);
    assert_string_equal(rejected->why, "M1: a definition");
    return true;
}

static void findings_and_members_come_back_whole(void **state)
{
    struct fixture *fixture = *state;
    guint seen = 0;

    everything_in_a_record_comes_back(state);
    assert_true(inventory_each_row(fixture->inventory, true, check_full_row, &seen, NULL));
    assert_int_equal(seen, 1);
    struct inventory_counts counts;
    assert_true(inventory_count(fixture->inventory, &counts, NULL));
    assert_int_equal(counts.files, 1);
    assert_int_equal(counts.members, 1);
    assert_int_equal(counts.needs_ocr, 1);
    assert_int_equal(counts.outcome[OUTCOME_PARTIAL], 1);
    assert_int_equal(counts.declared[4], 1);
    assert_int_equal(counts.issues, 2);
}

static guint64 find_row(struct fixture *fixture, const char *path)
{
    struct stored_file *found = NULL;

    assert_true(inventory_find_file(fixture->inventory, path, &found, NULL));
    const guint64 row = found ? found->row : 0;
    stored_file_free(found);
    return row;
}

static bool collect_name(const struct inventory_row *row, void *user)
{
    g_string_append_printf(user, "%s\n", row->display_path);
    return true;
}

static void a_file_is_found_by_its_path(void **state)
{
    struct fixture *fixture = *state;
    static const struct file deep = {"a/b", "c.txt", 1, 2, -1};
    static const struct file top = {"", "c.txt", 2, -1, -1};
    static const struct file old = {"a", "\x90\xdd\x8c\x76.txt", 3, -1, -1}; /* CP932: 設計 */
    g_autoptr(GString) names = g_string_new(NULL);

    open_inventory(fixture);
    begin(fixture, "p");
    put(fixture, &deep);
    put(fixture, &top);
    put(fixture, &old);
    end(fixture, SCAN_FINISHED);
    const guint64 row = find_row(fixture, "/share/a/b/c.txt");
    assert_true(row > 0);
    assert_int_equal(find_row(fixture, "a/b/c.txt"), row);
    assert_true(find_row(fixture, "c.txt") > 0 && find_row(fixture, "c.txt") != row);
    assert_true(find_row(fixture, "a/設計.txt") > 0);
    assert_int_equal(find_row(fixture, "/other/a/b/c.txt"), 0);
    assert_int_equal(find_row(fixture, "b/c.txt"), 0);
    assert_true(inventory_each_row_of(fixture->inventory, row, collect_name, names, NULL));
    assert_string_equal(names->str, "a/b/c.txt\n");
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(the_inventory_is_readable_by_its_owner_only),
        TEST(an_unchanged_file_is_neither_read_nor_written),
        TEST(a_changed_file_gets_a_new_version),
        TEST(a_changed_policy_makes_every_file_count_as_changed),
        TEST(what_met_a_limit_is_tried_again_with_other_limits_only),
        TEST(what_could_not_be_opened_is_tried_each_time_and_written_once),
        TEST(a_vanished_file_is_closed_at_the_end_of_its_directory),
        TEST(a_vanished_directory_takes_all_below_it_along),
        TEST(an_interrupted_scan_closes_nothing_it_did_not_come_to),
        TEST(a_directory_that_cannot_be_read_keeps_its_rows_and_those_below),
        TEST(a_directory_in_many_parts_is_compared_and_closed_like_a_small_one),
        TEST(an_unfinished_scan_of_the_same_roots_goes_on),
        TEST(a_second_writer_is_refused_and_readers_are_not),
        TEST(a_file_that_is_not_an_inventory_is_refused),
        TEST(a_file_is_found_by_its_path),
        TEST(everything_in_a_record_comes_back),
        TEST(findings_and_members_come_back_whole),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
