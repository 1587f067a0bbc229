/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * P01 and P02: who may read protected files, and where they lie (domain 5.7; F96, F97).
 */
#include "inventory_share.h"

#include <policies/policy.h>
#include <sqlite3.h>

static struct policy *words;

static int load(void **state)
{
    static const char *const packs[] = {SOURCE_DIR "/policies/packs", NULL};

    (void)state;
    words = policy_load_words(packs, NULL);
    return words == NULL;
}

static int unload(void **state)
{
    (void)state;
    policy_free(words);
    return 0;
}

/* Users and groups that no machine has, so that names come out the same everywhere. */
#define OWNER 4000001
#define GROUP 4000002

static void begin_at(struct fixture *fixture, const char *root)
{
    const char *const roots[] = {root, NULL};
    const struct scan_facts facts = {.roots = roots,
                                     .version = "1",
                                     .policy = "policy 1",
                                     .words = words,
                                     .policy_paths = "packs",
                                     .options = "",
                                     .sandbox = "none"};
    bool resumed = false;

    assert_int_not_equal(inventory_begin_scan(fixture->inventory, &facts, &resumed, NULL), 0);
}

static void put_folder(struct fixture *fixture, const char *path, guint32 mode, const char *access)
{
    const struct crawl_folder self = {040000 | mode, OWNER, GROUP, 1};

    inventory_put_folder(fixture->inventory, 0, path, &self, access);
}

struct protected
{
    const char *directory, *name;
    guint32 mode;
    const char *access;
    int declared, expected;
};

static struct crawl_entry protected_entry(const struct protected *file)
{
    const struct file plain = {file->directory, file->name, 10, file->declared, file->expected};
    struct crawl_entry entry = entry_of(&plain);

    entry.mode = 0100000 | file->mode;
    entry.uid = OWNER;
    entry.gid = GROUP;
    entry.access = file->access;
    return entry;
}

static void put_protected(struct fixture *fixture, const struct protected *file)
{
    static guint64 size = 1000; /* no two have the same content */
    const struct file plain = {file->directory, file->name, size++, file->declared, file->expected};
    const struct crawl_entry entry = protected_entry(file);
    g_autoptr(GPtrArray) records = records_of(&plain);

    inventory_put(fixture->inventory, 0, file->directory, &entry, records);
}

/* "path CODE detail" a line, of P01 and P02. */
static char *exposures_of(const struct fixture *fixture)
{
    sqlite3 *db = NULL;
    sqlite3_stmt *row = NULL;
    GString *text = g_string_new(NULL);

    assert_int_equal(sqlite3_open_v2(fixture->path, &db, SQLITE_OPEN_READONLY, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(db,
                                        "SELECT f.path, c.code, c.detail FROM cross_issue c"
                                        " JOIN (SELECT id, path FROM open_file UNION ALL"
                                        "  SELECT id, path FROM open_member) f ON f.id = c.row"
                                        " WHERE c.code LIKE 'P%' ORDER BY f.path, c.code",
                                        -1, &row, NULL),
                     SQLITE_OK);
    while (sqlite3_step(row) == SQLITE_ROW)
        g_string_append_printf(text, "%s %s %s\n", sqlite3_column_text(row, 0),
                               sqlite3_column_text(row, 1), sqlite3_column_text(row, 2));
    sqlite3_finalize(row);
    sqlite3_close(db);
    return g_string_free(text, FALSE);
}

#define assert_exposures(fixture, expected)                                                        \
    do {                                                                                           \
        g_autofree char *exposures = exposures_of(fixture);                                        \
        assert_string_equal(exposures, expected);                                                  \
    } while (0)

static void f96_a_secret_that_everyone_may_read_is_p01(void **state)
{
    static const struct protected files[] = {
        {"極秘", "条件表.xlsx", 0600, "nt S-1-1-0 S-1-5-32-544", 4, -1},
        {"極秘", "役員限り.xlsx", 0600, "nt S-1-5-21-1-2-3-1105 S-1-5-32-544", 4, -1},
        {"極秘", "食堂の献立.xlsx", 0666, "nt S-1-1-0", -1, -1},
    };
    struct fixture *fixture = *state;

    open_inventory(fixture);
    begin_at(fixture, "/share");
    for (gsize i = 0; i < G_N_ELEMENTS(files); i++)
        put_protected(fixture, &files[i]);
    end(fixture, SCAN_FINISHED);
    assert_exposures(fixture, "極秘/条件表.xlsx P01 Everyone\n");
}

static void f97_secrets_in_a_folder_that_a_cloud_copies_are_p02(void **state)
{
    struct fixture *fixture = *state;
    g_autoptr(GString) expected = g_string_new(NULL);

    open_inventory(fixture);
    begin_at(fixture, "/share");
    for (guint i = 0; i < 14; i++) {
        g_autofree char *name = g_strdup_printf("秘%02u.docx", i);
        const struct protected file = {"OneDrive - 丸々製作所/設計", name, 0600, NULL, 3, -1};
        put_protected(fixture, &file);
        g_string_append_printf(expected, "%s/%s P02 cloud\n", file.directory, name);
    }
    end(fixture, SCAN_FINISHED);
    assert_exposures(fixture, expected->str);
}

static void a_root_within_a_cloud_folder_is_one(void **state)
{
    static const struct protected file = {"", "図面.pdf", 0600, NULL, 3, -1};
    struct fixture *fixture = *state;

    open_inventory(fixture);
    begin_at(fixture, "/home/taro/Dropbox/設計");
    put_protected(fixture, &file);
    end(fixture, SCAN_FINISHED);
    assert_exposures(fixture, "図面.pdf P02 cloud\n");
}

static void what_content_calls_for_counts_like_a_label(void **state)
{
    static const struct protected file = {"a", "x.txt", 0644, NULL, -1, 3};
    struct fixture *fixture = *state;

    open_inventory(fixture);
    begin_at(fixture, "/share");
    put_protected(fixture, &file);
    end(fixture, SCAN_FINISHED);
    assert_exposures(fixture, "a/x.txt P01 user 4000001, group 4000002, other\n");
}

static void a_folder_above_that_lets_few_in_protects_what_is_below(void **state)
{
    static const struct protected file = {"a/b", "x.txt", 0644, NULL, 3, -1};
    struct fixture *fixture = *state;

    open_inventory(fixture);
    begin_at(fixture, "/share");
    put_folder(fixture, "", 0755, NULL);
    put_folder(fixture, "a", 0750, NULL);
    put_folder(fixture, "a/b", 0755, NULL);
    put_protected(fixture, &file);
    end(fixture, SCAN_FINISHED);
    assert_exposures(fixture, "");
}

/* Nothing is read again for it: the row stays, its exposure changes. */
static void a_folder_that_is_opened_exposes_what_is_below(void **state)
{
    static const struct protected file = {"a/b", "x.txt", 0644, NULL, 3, -1};
    struct fixture *fixture = *state;
    struct crawl_entry entry = protected_entry(&file);
    struct crawl_part part = {
        .path = "a/b", .fd = 0, .first = true, .last = true, .entries = &entry, .count = 1};
    enum entry_state seen = ENTRY_NEW;

    open_inventory(fixture);
    begin_at(fixture, "/share");
    put_folder(fixture, "a", 0700, NULL);
    put_folder(fixture, "a/b", 0755, NULL);
    put_protected(fixture, &file);
    end(fixture, SCAN_FINISHED);
    assert_exposures(fixture, "");
    begin_at(fixture, "/share");
    put_folder(fixture, "a", 0700, "posix u:4000001 o");
    (void)inventory_compare(fixture->inventory, &part, &seen, NULL);
    end(fixture, SCAN_FINISHED);
    assert_exposures(fixture, "a/b/x.txt P01 user 4000001, group 4000002, other\n");
    assert_rows(fixture, "a/b/x.txt@1,P01");
}

/* Judges anew under other words without a row that changes. */
static void settle_under(struct fixture *fixture, const char *fingerprint,
                         const struct policy *others)
{
    static const char *const roots[] = {"/share", NULL};
    const struct scan_facts facts = {.roots = roots,
                                     .version = "1",
                                     .policy = fingerprint,
                                     .words = others,
                                     .policy_paths = "packs",
                                     .options = "",
                                     .sandbox = "none",
                                     .rejudges = true};
    bool resumed = false;

    assert_int_not_equal(inventory_begin_scan(fixture->inventory, &facts, &resumed, NULL), 0);
    end(fixture, SCAN_FINISHED);
}

static struct policy *load_with(const struct fixture *fixture, const char *pack)
{
    g_autofree char *path = g_build_filename(fixture->folder, "our.yaml", NULL);
    const char *const packs[] = {SOURCE_DIR "/policies/packs", path, NULL};

    assert_true(g_file_set_contents(path, pack, -1, NULL));
    return policy_load_words(packs, NULL);
}

static gint64 last_settled(const struct fixture *fixture)
{
    sqlite3 *db = NULL;
    sqlite3_stmt *find = NULL;

    assert_int_equal(sqlite3_open(fixture->path, &db), SQLITE_OK);
    assert_int_equal(
        sqlite3_prepare_v2(db, "SELECT value FROM meta WHERE key='changed'", -1, &find, NULL),
        SQLITE_OK);
    assert_int_equal(sqlite3_step(find), SQLITE_ROW);
    const gint64 scan = sqlite3_column_int64(find, 0);
    sqlite3_finalize(find);
    sqlite3_close(db);
    return scan;
}

static void other_limits_are_put_in_force_although_no_row_changes(void **state)
{
    static const struct protected file = {"a", "x.txt", 0600, "nt S-1-5-21-1-2-3-513", 3, -1};
    struct fixture *fixture = *state;

    open_inventory(fixture);
    begin_at(fixture, "/share");
    put_protected(fixture, &file);
    end(fixture, SCAN_FINISHED);
    assert_exposures(fixture, "a/x.txt P01 Domain Users\n");
    g_autoptr(Policy) wide =
        load_with(fixture, "pack: our\nexposure: [{level: 3, readers: company}]\n");
    settle_under(fixture, "policy 2", wide);
    assert_exposures(fixture, "");
    assert_int_equal(last_settled(fixture), 2);
}

static void what_was_settled_holds_while_neither_rows_nor_limits_change(void **state)
{
    static const struct protected file = {"a", "x.txt", 0600, "nt S-1-5-21-1-2-3-513", 3, -1};
    struct fixture *fixture = *state;

    open_inventory(fixture);
    begin_at(fixture, "/share");
    put_protected(fixture, &file);
    end(fixture, SCAN_FINISHED);
    g_autoptr(Policy) others =
        load_with(fixture, "pack: our\nmarks: [{id: O-1, name: one, level: 3, pattern: ONE}]\n");
    settle_under(fixture, "policy 2", others);
    assert_exposures(fixture, "a/x.txt P01 Domain Users\n");
    assert_int_equal(last_settled(fixture), 1);
}

static void folders_do_not_hold_back_who_comes_over_windows(void **state)
{
    static const struct protected file = {"a", "x.txt", 0600, "nt S-1-5-21-1-2-3-513", 3, -1};
    struct fixture *fixture = *state;

    open_inventory(fixture);
    begin_at(fixture, "/share");
    put_folder(fixture, "a", 0700, NULL);
    put_protected(fixture, &file);
    end(fixture, SCAN_FINISHED);
    assert_exposures(fixture, "a/x.txt P01 Domain Users\n");
}

static void a_protected_member_is_as_exposed_as_its_archive(void **state)
{
    static const struct protected file = {"公開/HP", "x.zip", 0604, NULL, -1, -1};
    struct fixture *fixture = *state;
    const struct crawl_entry entry = protected_entry(&file);
    const struct file plain = {"公開/HP", "x.zip", 77, -1, -1};
    g_autoptr(GPtrArray) records = records_of(&plain);
    struct record *member = record_new();

    member->member = g_strdup("図面.pdf");
    member->verdict->declared_level = 3;
    g_ptr_array_add(records, member);
    open_inventory(fixture);
    begin_at(fixture, "/share");
    inventory_put(fixture->inventory, 0, "公開/HP", &entry, records);
    end(fixture, SCAN_FINISHED);
    assert_exposures(fixture, "公開/HP/x.zip!/図面.pdf P01 user 4000001, other\n"
                              "公開/HP/x.zip!/図面.pdf P02 published\n");
}

static void what_cannot_be_known_is_no_issue(void **state)
{
    static const struct protected file = {"a", "x.txt", 0777, "?", 4, -1};
    struct fixture *fixture = *state;

    open_inventory(fixture);
    begin_at(fixture, "/share");
    put_protected(fixture, &file);
    end(fixture, SCAN_FINISHED);
    assert_exposures(fixture, "");
}

static void a_folder_is_looked_at_again_only_when_it_changed(void **state)
{
    struct fixture *fixture = *state;
    struct crawl_part part = {
        .path = "a", .fd = 0, .first = true, .last = true, .self = {040755, OWNER, GROUP, 1}};
    enum entry_state none = ENTRY_NEW;

    open_inventory(fixture);
    begin_at(fixture, "/share");
    assert_true(inventory_compare(fixture->inventory, &part, &none, NULL));
    assert_true(inventory_folder_changed(fixture->inventory, &part));
    put_folder(fixture, "a", 0755, NULL);
    assert_true(inventory_flush(fixture->inventory, NULL));
    assert_true(inventory_compare(fixture->inventory, &part, &none, NULL));
    assert_false(inventory_folder_changed(fixture->inventory, &part));
    part.self.ctime_ns = 2; /* as by a new list */
    assert_true(inventory_folder_changed(fixture->inventory, &part));
    end(fixture, SCAN_FINISHED);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(f96_a_secret_that_everyone_may_read_is_p01),
        TEST(f97_secrets_in_a_folder_that_a_cloud_copies_are_p02),
        TEST(a_root_within_a_cloud_folder_is_one),
        TEST(what_content_calls_for_counts_like_a_label),
        TEST(a_folder_above_that_lets_few_in_protects_what_is_below),
        TEST(a_folder_that_is_opened_exposes_what_is_below),
        TEST(other_limits_are_put_in_force_although_no_row_changes),
        TEST(what_was_settled_holds_while_neither_rows_nor_limits_change),
        TEST(folders_do_not_hold_back_who_comes_over_windows),
        TEST(a_protected_member_is_as_exposed_as_its_archive),
        TEST(what_cannot_be_known_is_no_issue),
        TEST(a_folder_is_looked_at_again_only_when_it_changed),
    };

    return cmocka_run_group_tests(tests, load, unload);
}
