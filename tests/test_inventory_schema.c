/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * tests/inventories/version_N.sql is an inventory as version N of the schema kept it.
 */
#include "inventory_share.h"

#include <sqlite3.h>

static sqlite3 *open_database(const struct fixture *fixture)
{
    sqlite3 *db = NULL;

    assert_int_equal(sqlite3_open(fixture->path, &db), SQLITE_OK);
    return db;
}

static void run(const struct fixture *fixture, const char *sql)
{
    sqlite3 *db = open_database(fixture);

    assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
}

static int ask(const struct fixture *fixture, const char *sql)
{
    sqlite3 *db = open_database(fixture);
    sqlite3_stmt *statement = NULL;

    assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &statement, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
    int answer = sqlite3_column_int(statement, 0);
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return answer;
}

static void make_version(const struct fixture *fixture, int version)
{
    g_autofree char *path =
        g_strdup_printf(SOURCE_DIR "/tests/inventories/version_%d.sql", version);
    g_autofree char *sql = NULL;

    assert_true(g_file_get_contents(path, &sql, NULL, NULL));
    run(fixture, sql);
    assert_int_equal(ask(fixture, "PRAGMA user_version"), version);
}

static int current_version(const struct fixture *fixture)
{
    g_autofree char *path = g_strconcat(fixture->folder, "/empty.db", NULL);
    struct inventory *inventory = inventory_open(path, INVENTORY_WRITE, NULL);
    const struct fixture empty = {.path = path};

    assert_non_null(inventory);
    inventory_close(inventory);
    return ask(&empty, "PRAGMA user_version");
}

static void assert_kept(struct fixture *fixture)
{
    assert_rows(fixture, "memo.txt@1 資料.zip@2 資料.zip!/設計/成形条件表.txt@2,M01,K01 "
                         "資料.zip!/memo.txt@2 設計/成形条件表.txt@1,M01,K01");
    assert_int_equal(ask(fixture, "SELECT count(*) FROM file WHERE gone_scan = 2"), 1);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM scan"), 2);
    assert_int_equal(ask(fixture, "PRAGMA user_version"), current_version(fixture));
    assert_int_equal(ask(fixture, "SELECT count(*) FROM open_file"), 3);
}

static void every_earlier_version_is_upgraded_by_a_writer_and_keeps_its_rows(void **state)
{
    struct fixture *fixture = *state;

    for (int version = 1; version < current_version(fixture); version++) {
        g_autofree char *path =
            g_strdup_printf(SOURCE_DIR "/tests/inventories/version_%d.sql", version);
        if (!g_file_test(path, G_FILE_TEST_EXISTS))
            continue;
        make_version(fixture, version);
        open_inventory(fixture);
        assert_kept(fixture);
        close_inventory(fixture);
        g_unlink(fixture->path);
    }
}

static void an_upgraded_inventory_takes_the_next_scan(void **state)
{
    struct fixture *fixture = *state;

    make_version(fixture, 1);
    open_inventory(fixture);
    assert_int_equal(scan(fixture, three, 3), 3);
    assert_int_equal(ask(fixture, "SELECT max(id) FROM scan"), 3);
}

static void every_earlier_version_is_upgraded_by_a_reader_too(void **state)
{
    struct fixture *fixture = *state;

    make_version(fixture, 1);
    fixture->inventory = inventory_open(fixture->path, INVENTORY_READ, NULL);
    assert_non_null(fixture->inventory);
    assert_kept(fixture);
}

static void a_reader_that_cannot_upgrade_says_what_to_do(void **state)
{
    struct fixture *fixture = *state;
    g_autofree char *name = g_strconcat(fixture->path, "-lock", NULL);
    g_autoptr(GError) error = NULL;
    struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
    int fd = open(name, O_RDWR | O_CREAT | O_CLOEXEC, 0600);

    make_version(fixture, 1);
    assert_int_equal(fcntl(fd, F_OFD_SETLK, &lock), 0);
    assert_null(inventory_open(fixture->path, INVENTORY_READ, &error));
    assert_non_null(strstr(error->message, "copy it to a place where you may write"));
    assert_int_equal(ask(fixture, "PRAGMA user_version"), 1);
    close(fd);
}

static void an_inventory_of_a_later_version_is_left_alone(void **state)
{
    struct fixture *fixture = *state;
    g_autoptr(GError) error = NULL;

    open_inventory(fixture);
    close_inventory(fixture);
    run(fixture, "PRAGMA user_version=999");
    assert_null(inventory_open(fixture->path, INVENTORY_READ, &error));
    assert_non_null(strstr(error->message, "later version"));
    assert_null(inventory_open(fixture->path, INVENTORY_WRITE, NULL));
    assert_int_equal(ask(fixture, "PRAGMA user_version"), 999);
}

static void the_database_of_another_program_is_left_alone(void **state)
{
    struct fixture *fixture = *state;
    g_autoptr(GError) error = NULL;

    run(fixture, "CREATE TABLE theirs(x); PRAGMA user_version=1");
    assert_null(inventory_open(fixture->path, INVENTORY_WRITE, &error));
    assert_non_null(strstr(error->message, "not an inventory"));
    assert_int_equal(ask(fixture, "SELECT count(*) FROM sqlite_schema"), 1);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(every_earlier_version_is_upgraded_by_a_writer_and_keeps_its_rows),
        TEST(an_upgraded_inventory_takes_the_next_scan),
        TEST(every_earlier_version_is_upgraded_by_a_reader_too),
        TEST(a_reader_that_cannot_upgrade_says_what_to_do),
        TEST(an_inventory_of_a_later_version_is_left_alone),
        TEST(the_database_of_another_program_is_left_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
