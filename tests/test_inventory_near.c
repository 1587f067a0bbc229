/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Groups of near copies in the inventory: their original, and what follows for labels.
 */
#include "inventory_share.h"

#include "sketch_text.h"

#include <sqlite3.h>

/* A file whose text is the sentences from..to-1. */
struct copy {
    const char *directory, *name;
    guint from, to;
    int declared, expected;
    guint64 age; /* smaller is older */
};

static void put_copy(struct fixture *fixture, const struct copy *copy)
{
    const struct file file = {copy->directory, copy->name, 100 + copy->age, copy->declared,
                              copy->expected};
    const struct crawl_entry entry = entry_of(&file);
    g_autoptr(GPtrArray) records = records_of(&file);
    struct record *record = records->pdata[0];

    g_free(record->sha256);
    record->sha256 = g_strdup_printf("%032x%032x", copy->from, copy->to);
    record->sketch = sketch_of_sentences(copy->from, copy->to);
    inventory_put(fixture->inventory, 0, copy->directory, &entry, records);
}

static void scan_copies(struct fixture *fixture, const struct copy *copies, guint count)
{
    open_inventory(fixture);
    begin(fixture, "policy 1");
    for (guint i = 0; i < count; i++)
        put_copy(fixture, &copies[i]);
    end(fixture, SCAN_FINISHED);
}

struct listing {
    struct fixture *fixture;
    GString *out;
};

static bool append_near(const struct inventory_row *row, void *user)
{
    struct listing *listing = user;
    g_autofree char *original =
        inventory_find_path(listing->fixture->inventory, row->near_original);

    if (row->near_original == 0)
        return true;
    assert_in_range(row->near_percent, 30, 100);
    assert_non_null(row->near_why);
    g_string_append_printf(listing->out, "%s>%s", row->display_path, original);
    for (guint i = 0; i < row->record->verdict->issues->len; i++)
        g_string_append_printf(listing->out, ",%s", (char *)row->record->verdict->issues->pdata[i]);
    g_string_append(listing->out, row->near_original == row->id ? " " : "");
    if (row->near_original == row->id)
        g_string_append_printf(listing->out, "(%s)", row->near_why);
    g_string_append_c(listing->out, '\n');
    return true;
}

static char *near_of(struct fixture *fixture)
{
    struct listing listing = {fixture, g_string_new(NULL)};

    assert_true(inventory_each_row(fixture->inventory, false, append_near, &listing, NULL));
    return g_string_free(listing.out, FALSE);
}

#define assert_near(fixture, expected)                                                             \
    do {                                                                                           \
        g_autofree char *near = near_of(fixture);                                                  \
        assert_string_equal(near, expected);                                                       \
    } while (0)

static void a_draft_without_the_label_of_its_document_is_m02(void **state)
{
    static const struct copy copies[] = {
        {"", "a draft.docx", 0, 55, -1, -1, 1},
        {"", "【秘】条件表.pdf", 2, 60, 3, -1, 9},
        {"a", "other.txt", 500, 560, -1, -1, 3},
    };
    struct fixture *fixture = *state;

    scan_copies(fixture, copies, 3);
    assert_near(fixture, "a draft.docx>【秘】条件表.pdf,M02\n"
                         "【秘】条件表.pdf>【秘】条件表.pdf (it bears the highest label)\n");
}

static void versions_with_the_same_label_are_k02_but_for_the_original(void **state)
{
    static const struct copy copies[] = {
        {"", "条件表(2).docx", 0, 60, 3, -1, 1},
        {"", "条件表.docx", 3, 63, 3, -1, 2},
        {"旧", "条件表.docx", 1, 61, 3, -1, 3},
    };
    struct fixture *fixture = *state;

    scan_copies(fixture, copies, 3);
    assert_near(fixture,
                "条件表(2).docx>条件表.docx,K02\n"
                "条件表.docx>条件表.docx (its name and folder do not say that it is a copy)\n"
                "旧/条件表.docx>条件表.docx,K02\n");
}

static void of_equals_the_oldest_is_the_original_and_harmless_ones_are_no_issue(void **state)
{
    static const struct copy copies[] = {
        {"", "one.docx", 0, 60, -1, -1, 7},
        {"", "two.docx", 3, 63, -1, -1, 2},
    };
    struct fixture *fixture = *state;

    scan_copies(fixture, copies, 2);
    assert_near(fixture, "one.docx>two.docx\n"
                         "two.docx>two.docx (it is the oldest)\n");
}

static void sensitive_content_makes_copies_an_issue_without_any_label(void **state)
{
    static const struct copy copies[] = {
        {"", "one.docx", 0, 60, -1, 4, 1},
        {"", "two.docx", 3, 63, -1, -1, 2},
    };
    struct fixture *fixture = *state;

    scan_copies(fixture, copies, 2);
    assert_near(fixture, "one.docx>one.docx (it is the oldest)\n"
                         "two.docx>one.docx,K02\n");
}

static void identical_files_alone_are_no_group_of_near_copies(void **state)
{
    static const struct copy copies[] = {
        {"", "one.docx", 0, 60, 3, -1, 1},
        {"", "two.docx", 0, 60, 3, -1, 2},
    };
    struct fixture *fixture = *state;

    scan_copies(fixture, copies, 2);
    assert_near(fixture, "");
    assert_rows(fixture, "one.docx@1,K01 two.docx@1,K01");
}

static void a_copy_that_vanishes_leaves_its_group(void **state)
{
    static const struct copy copies[] = {
        {"", "one.docx", 0, 60, 3, -1, 1},
        {"a", "two.docx", 3, 63, 3, -1, 2},
    };
    static const struct file left = {"", "one.docx", 101, 3, -1};
    struct fixture *fixture = *state;

    scan_copies(fixture, copies, 2);
    assert_near(fixture, "one.docx>one.docx (it is the oldest)\na/two.docx>one.docx,K02\n");
    begin(fixture, "policy 1");
    assert_int_equal(scan_directory(fixture, "", &left, 1, 0), 0);
    assert_int_equal(scan_directory(fixture, "a", &left, 1, 0), 0);
    end(fixture, SCAN_FINISHED);
    assert_near(fixture, "");
}

/* What a rejudge that finds a label on the second of two files does. */
static void judge_second_anew(struct fixture *fixture, const char *policy)
{
    static const char *const roots[] = {"/share", NULL};
    const struct scan_facts facts = {.roots = roots, .policy = policy, .rejudges = true};
    bool resumed = true;

    assert_true(inventory_begin_scan(fixture->inventory, &facts, &resumed, NULL) > 1);
    struct stored_files *files = stored_files_open(fixture->inventory, NULL, NULL);
    g_autoptr(GPtrArray) list = stored_files_next(files, NULL);
    struct stored_file *second = list->pdata[1];
    ((struct record *)second->records->pdata[0])->verdict->declared_level = 3;
    inventory_put(fixture->inventory, 0, "", &second->entry, second->records);
    stored_files_close(files);
    end(fixture, SCAN_FINISHED);
}

static const struct copy two_copies[] = {
    {"", "one.docx", 0, 60, -1, -1, 1},
    {"", "two.docx", 3, 63, -1, -1, 2},
};

static void a_label_found_by_judging_anew_counts_for_the_group(void **state)
{
    struct fixture *fixture = *state;

    scan_copies(fixture, two_copies, 2);
    judge_second_anew(fixture, "policy 2");
    assert_near(fixture, "one.docx>two.docx,M02\n"
                         "two.docx>two.docx (it bears the highest label)\n");
}

static void run(const struct fixture *fixture, const char *statements)
{
    sqlite3 *db = NULL;

    assert_int_equal(sqlite3_open(fixture->path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, statements, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
}

static void groups_are_kept_until_a_sketch_comes_or_goes(void **state)
{
    static const struct copy third = {"", "three.docx", 5, 65, -1, -1, 3};
    struct fixture *fixture = *state;

    scan_copies(fixture, two_copies, 2);
    close_inventory(fixture);
    run(fixture, "DELETE FROM near_group");
    open_inventory(fixture);
    judge_second_anew(fixture, "policy 2");
    assert_near(fixture, "");
    close_inventory(fixture);
    open_inventory(fixture);
    begin(fixture, "policy 2");
    put_copy(fixture, &two_copies[0]);
    put_copy(fixture, &third);
    end(fixture, SCAN_FINISHED);
    assert_near(fixture, "one.docx>two.docx,M02\n"
                         "three.docx>two.docx,M02\n"
                         "two.docx>two.docx (it bears the highest label)\n");
}

static void groups_that_another_program_made_are_made_anew(void **state)
{
    struct fixture *fixture = *state;

    scan_copies(fixture, two_copies, 2);
    close_inventory(fixture);
    run(fixture, "DELETE FROM near_group; UPDATE meta SET value='other' WHERE key='near_groups'");
    open_inventory(fixture);
    judge_second_anew(fixture, "policy 2");
    assert_near(fixture, "one.docx>two.docx,M02\n"
                         "two.docx>two.docx (it bears the highest label)\n");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_draft_without_the_label_of_its_document_is_m02),
        TEST(versions_with_the_same_label_are_k02_but_for_the_original),
        TEST(of_equals_the_oldest_is_the_original_and_harmless_ones_are_no_issue),
        TEST(sensitive_content_makes_copies_an_issue_without_any_label),
        TEST(identical_files_alone_are_no_group_of_near_copies),
        TEST(a_copy_that_vanishes_leaves_its_group),
        TEST(a_label_found_by_judging_anew_counts_for_the_group),
        TEST(groups_are_kept_until_a_sketch_comes_or_goes),
        TEST(groups_that_another_program_made_are_made_anew),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
