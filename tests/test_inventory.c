/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <scanner/inventory.h>

#include <fcntl.h>
#include <glib/gstdio.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

/* ---- a share that exists only here ---- */

struct fixture {
    char *folder;
    char *path;
    struct inventory *inventory;
};

static int set_up(void **state)
{
    struct fixture *fixture = g_new0(struct fixture, 1);

    fixture->folder = g_dir_make_tmp("maruhi-XXXXXX", NULL);
    fixture->path = g_build_filename(fixture->folder, "inventory.db", NULL);
    *state = fixture;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *fixture = *state;
    g_autoptr(GDir) folder = g_dir_open(fixture->folder, 0, NULL);
    const char *name;

    inventory_close(fixture->inventory);
    while (folder && (name = g_dir_read_name(folder))) {
        g_autofree char *path = g_build_filename(fixture->folder, name, NULL);
        g_unlink(path);
    }
    g_rmdir(fixture->folder);
    g_free(fixture->folder);
    g_free(fixture->path);
    g_free(fixture);
    return 0;
}

static void open_inventory(struct fixture *fixture)
{
    g_autoptr(GError) error = NULL;

    fixture->inventory = inventory_open(fixture->path, INVENTORY_WRITE, &error);
    if (fixture->inventory == NULL)
        fail_msg("%s", error->message);
}

static void close_inventory(struct fixture *fixture)
{
    inventory_close(fixture->inventory);
    fixture->inventory = NULL;
}

static bool begin_with(struct fixture *fixture, const char *policy, const char *options)
{
    static const char *const roots[] = {"/share", NULL};
    const struct scan_facts facts = {.roots = roots,
                                     .version = "1",
                                     .policy = policy,
                                     .policy_paths = "packs",
                                     .options = options,
                                     .sandbox = "none"};
    g_autoptr(GError) error = NULL;
    bool resumed = true;

    if (inventory_begin_scan(fixture->inventory, &facts, &resumed, &error) == 0)
        fail_msg("%s", error->message);
    return resumed;
}

static bool begin(struct fixture *fixture, const char *policy)
{
    return begin_with(fixture, policy, "");
}

static void end(struct fixture *fixture, enum scan_state state)
{
    g_autoptr(GError) error = NULL;

    if (!inventory_end_scan(fixture->inventory, state, &error))
        fail_msg("%s", error->message);
}

/* A file as a test writes it down; size tells contents apart. */
struct file {
    const char *directory, *name;
    guint64 size;
    int declared, expected;
};

static struct crawl_entry entry_of(const struct file *file)
{
    return (struct crawl_entry){.name = file->name,
                                .kind = CRAWL_FILE,
                                .mode = 0100640,
                                .uid = 1000,
                                .gid = 100,
                                .links = 1,
                                .size = file->size,
                                .inode = g_str_hash(file->name),
                                .device = 5,
                                .mtime_ns = 1700000000000000001 + (gint64)file->size,
                                .ctime_ns = 1700000000000000002 + (gint64)file->size};
}

static GPtrArray *records_of(const struct file *file)
{
    GPtrArray *records = g_ptr_array_new_with_free_func((GDestroyNotify)record_free);
    struct record *record = record_new();

    record->outcome = OUTCOME_READ;
    record->type = g_strdup("text");
    record->size = file->size;
    record->sha256 = g_strdup_printf("%064" G_GINT64_MODIFIER "x", file->size);
    record->verdict->declared_level = file->declared;
    record->verdict->expected_level = file->expected;
    g_ptr_array_add(records, record);
    return records;
}

static void put(struct fixture *fixture, const struct file *file)
{
    const struct crawl_entry entry = entry_of(file);
    g_autoptr(GPtrArray) records = records_of(file);

    inventory_put(fixture->inventory, 0, file->directory, &entry, records);
}

/* Compares the files that are in one directory, puts what is new; says how many that were. */
static guint scan_directory(struct fixture *fixture, const char *path, const struct file *files,
                            guint count, int problem)
{
    g_autofree struct crawl_entry *entries = g_new0(struct crawl_entry, count + 1);
    g_autofree enum entry_state *states = g_new0(enum entry_state, count + 1);
    g_autofree const struct file **chosen = g_new0(const struct file *, count + 1);
    struct crawl_part part = {
        .path = path, .fd = -1, .error = problem, .first = true, .last = true, .entries = entries};
    guint changed = 0;

    for (guint i = 0; i < count; i++) {
        if (strcmp(files[i].directory, path) != 0)
            continue;
        chosen[part.count] = &files[i];
        entries[part.count++] = entry_of(&files[i]);
    }
    assert_true(inventory_compare(fixture->inventory, &part, states, NULL));
    for (gsize i = 0; i < part.count; i++) {
        if (states[i] == ENTRY_UNCHANGED)
            continue;
        put(fixture, chosen[i]);
        changed++;
    }
    return changed;
}

/* A whole scan of folders "" and "a" (and "b" when some file is there). */
static guint scan(struct fixture *fixture, const struct file *files, guint count)
{
    bool has_b = false;

    begin(fixture, "policy 1");
    guint changed = scan_directory(fixture, "", files, count, 0) +
                    scan_directory(fixture, "a", files, count, 0);
    for (guint i = 0; i < count; i++)
        has_b = has_b || strcmp(files[i].directory, "b") == 0;
    if (has_b)
        changed += scan_directory(fixture, "b", files, count, 0);
    end(fixture, SCAN_FINISHED);
    return changed;
}

static bool append_row(const struct inventory_row *row, void *user)
{
    GString *text = user;

    g_string_append_printf(text, "%s%s@%u", text->len ? " " : "", row->display_path,
                           row->first_scan);
    for (guint i = 0; i < row->record->verdict->issues->len; i++)
        g_string_append_printf(text, ",%s", (char *)row->record->verdict->issues->pdata[i]);
    return true;
}

/* "path@first_scan,ISSUE path@first_scan" of all open rows. */
static char *describe(struct fixture *fixture)
{
    GString *text = g_string_new(NULL);
    g_autoptr(GError) error = NULL;

    if (!inventory_each_row(fixture->inventory, true, append_row, text, &error))
        fail_msg("%s", error->message);
    return g_string_free(text, FALSE);
}

#define assert_rows(fixture, expected)                                                             \
    do {                                                                                           \
        g_autofree char *rows = describe(fixture);                                                 \
        assert_string_equal(rows, expected);                                                       \
    } while (0)

static const struct file three[] = {
    {"", "top.txt", 10, -1, -1},
    {"a", "one.txt", 11, -1, -1},
    {"a", "two.txt", 12, -1, -1},
};

/* ---- tests ---- */

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
        TEST(everything_in_a_record_comes_back),
        TEST(findings_and_members_come_back_whole),
        TEST(identical_files_with_different_labels_are_m02),
        TEST(copies_of_protected_files_are_k01_and_of_harmless_ones_are_not),
        TEST(a_label_that_is_lost_or_lowered_is_d01_or_d02_until_it_is_back),
        TEST(no_row_is_lost_or_doubled_when_the_writer_is_killed),
        TEST(a_killed_scan_shows_as_interrupted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
