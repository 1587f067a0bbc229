/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What was read is kept beside the inventory, found again by its row, and goes with it.
 */
#include "inventory_share.h"

#include <sqlite3.h>

static guint64 keep(struct fixture *fixture, const char *text)
{
    g_autoptr(GBytes) bytes = g_bytes_new(text, strlen(text));

    return inventory_keep_text(fixture->inventory, bytes);
}

static void put_with_text(struct fixture *fixture, const struct file *file, const char *text,
                          const char *member_text)
{
    const struct crawl_entry entry = entry_of(file);
    g_autoptr(GPtrArray) records = records_of(file);

    ((struct record *)records->pdata[0])->text = keep(fixture, text);
    if (member_text) {
        struct record *member = record_new();
        member->member = g_strdup("inside.txt");
        member->text = keep(fixture, member_text);
        g_ptr_array_add(records, member);
    }
    inventory_put(fixture->inventory, 0, file->directory, &entry, records);
}

struct listing {
    struct fixture *fixture;
    GString *out;
};

static bool list_text(const struct inventory_row *row, void *user)
{
    struct listing *listing = user;
    g_autoptr(GBytes) text = inventory_find_text(listing->fixture->inventory, row->record->text);
    gsize size = 0;
    const char *bytes = text ? g_bytes_get_data(text, &size) : "-";

    g_string_append_printf(listing->out, "%s=%.*s ", row->display_path, text ? (int)size : 1,
                           bytes);
    return true;
}

static char *texts_of(struct fixture *fixture)
{
    struct listing listing = {fixture, g_string_new(NULL)};

    assert_true(inventory_each_row(fixture->inventory, false, list_text, &listing, NULL));
    return g_string_free(listing.out, FALSE);
}

#define assert_texts(fixture, expected)                                                            \
    do {                                                                                           \
        g_autofree char *texts = texts_of(fixture);                                                \
        assert_string_equal(texts, expected);                                                      \
    } while (0)

static guint count_texts(const struct fixture *fixture)
{
    g_autofree char *path = g_strconcat(fixture->path, "-text", NULL);
    sqlite3 *db = NULL;
    sqlite3_stmt *statement = NULL;

    assert_int_equal(sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(db, "SELECT count(*) FROM text", -1, &statement, NULL),
                     SQLITE_OK);
    assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
    guint count = (guint)sqlite3_column_int(statement, 0);
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return count;
}

static bool file_holds(const char *path, const char *words)
{
    g_autofree char *bytes = NULL;
    gsize size = 0;

    return g_file_get_contents(path, &bytes, &size, NULL) &&
           memmem(bytes, size, words, strlen(words)) != NULL;
}

static void rows_and_members_find_what_was_read_of_them_and_equal_texts_are_kept_once(void **state)
{
    struct fixture *fixture = *state;

    open_inventory(fixture);
    begin(fixture, "policy 1");
    put_with_text(fixture, &three[0], "top", "inside");
    put_with_text(fixture, &three[1], "inside", NULL);
    put(fixture, &three[2]);
    end(fixture, SCAN_FINISHED);
    assert_texts(fixture, "top.txt=top top.txt!/inside.txt=inside a/one.txt=inside a/two.txt=- ");
    assert_int_equal(count_texts(fixture), 2);
}

static void texts_are_their_owner_s_alone(void **state)
{
    struct fixture *fixture = *state;
    g_autofree char *path = g_strconcat(fixture->path, "-text", NULL);
    struct stat status;

    open_inventory(fixture);
    assert_int_not_equal(stat(path, &status), 0);
    begin(fixture, "policy 1");
    put_with_text(fixture, &three[0], "top", NULL);
    end(fixture, SCAN_FINISHED);
    assert_int_equal(stat(path, &status), 0);
    assert_int_equal(status.st_mode & 07777, 0600);
}

static void texts_of_vanished_and_changed_files_go_and_leave_no_trace(void **state)
{
    struct fixture *fixture = *state;
    g_autofree char *path = g_strconcat(fixture->path, "-text", NULL);

    open_inventory(fixture);
    begin(fixture, "policy 1");
    put_with_text(fixture, &three[0], "stays", NULL);
    put_with_text(fixture, &three[1], "secret of a vanished file", NULL);
    put_with_text(fixture, &three[2], "secret before the change", "inside before the change");
    end(fixture, SCAN_FINISHED);
    begin(fixture, "policy 1");
    scan_directory(fixture, "", three, 3, 0);
    const struct file changed = {"a", "two.txt", 99, -1, -1};
    scan_directory(fixture, "a", &changed, 0, 0);
    put_with_text(fixture, &changed, "after the change", NULL);
    end(fixture, SCAN_FINISHED);
    assert_texts(fixture, "top.txt=stays a/two.txt=after the change ");
    assert_int_equal(count_texts(fixture), 2);
    close_inventory(fixture);
    assert_true(file_holds(path, "after the change"));
    assert_false(file_holds(path, "secret"));
    assert_false(file_holds(path, "inside before"));
}

static void texts_whose_rows_were_never_written_go_with_the_next_scan(void **state)
{
    struct fixture *fixture = *state;

    open_inventory(fixture);
    begin(fixture, "policy 1");
    keep(fixture, "of a file whose worker died");
    end(fixture, SCAN_INTERRUPTED);
    assert_int_equal(count_texts(fixture), 1);
    begin(fixture, "policy 1");
    put_with_text(fixture, &three[0], "top", NULL);
    end(fixture, SCAN_FINISHED);
    assert_int_equal(count_texts(fixture), 1);
    assert_texts(fixture, "top.txt=top ");
}

static void who_wants_no_texts_has_none(void **state)
{
    struct fixture *fixture = *state;

    open_inventory(fixture);
    assert_true(inventory_forget_texts(fixture->inventory, NULL));
    begin(fixture, "policy 1");
    put_with_text(fixture, &three[0], "top", NULL);
    end(fixture, SCAN_FINISHED);
    assert_true(inventory_forget_texts(fixture->inventory, NULL));
    assert_texts(fixture, "top.txt=- ");
    assert_int_equal(count_texts(fixture), 0);
}

static void a_text_whose_key_is_another_s_is_not_named(void **state)
{
    struct fixture *fixture = *state;
    g_autofree char *path = g_strconcat(fixture->path, "-text", NULL);
    sqlite3 *db = NULL;

    open_inventory(fixture);
    begin(fixture, "policy 1");
    put_with_text(fixture, &three[0], "top", NULL);
    end(fixture, SCAN_FINISHED);
    close_inventory(fixture);
    /* As if "top" were another text that has its key. */
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(
        sqlite3_exec(db, "UPDATE text SET content='other', proof=proof+1", NULL, NULL, NULL),
        SQLITE_OK);
    sqlite3_close(db);
    open_inventory(fixture);
    begin(fixture, "policy 2");
    put_with_text(fixture, &three[1], "top", NULL);
    end(fixture, SCAN_INTERRUPTED);
    assert_texts(fixture, "top.txt=other a/one.txt=- ");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(
            rows_and_members_find_what_was_read_of_them_and_equal_texts_are_kept_once, set_up,
            tear_down),
        cmocka_unit_test_setup_teardown(texts_are_their_owner_s_alone, set_up, tear_down),
        cmocka_unit_test_setup_teardown(texts_of_vanished_and_changed_files_go_and_leave_no_trace,
                                        set_up, tear_down),
        cmocka_unit_test_setup_teardown(texts_whose_rows_were_never_written_go_with_the_next_scan,
                                        set_up, tear_down),
        cmocka_unit_test_setup_teardown(who_wants_no_texts_has_none, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_text_whose_key_is_another_s_is_not_named, set_up,
                                        tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
