/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <scanner/marking/mark_names.h>
#include <scanner/marking/mark_taken.h>
#include <string.h>
#include <unistd.h>

struct folder {
    char *path;
    int fd;
    struct taken_names *taken;
};

static int set_up(void **state)
{
    struct folder *folder = g_new0(struct folder, 1);

    folder->path = g_dir_make_tmp("maruhi-names-XXXXXX", NULL);
    folder->fd = open(folder->path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    folder->taken = taken_names_new();
    *state = folder;
    return 0;
}

static int tear_down(void **state)
{
    struct folder *folder = *state;
    g_autoptr(GDir) names = g_dir_open(folder->path, 0, NULL);
    const char *name;

    while ((name = g_dir_read_name(names)) != NULL)
        unlinkat(folder->fd, name, 0);
    g_rmdir(folder->path);
    close(folder->fd);
    taken_names_free(folder->taken);
    g_free(folder->path);
    g_free(folder);
    return 0;
}

static void put(const struct folder *folder, const char *name)
{
    int fd = openat(folder->fd, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);

    assert_true(fd >= 0);
    close(fd);
}

static void expect(struct folder *folder, const char *name, const char *except, const char *wanted)
{
    g_autofree char *found = taken_names_find(folder->taken, folder->fd, name, except);

    assert_string_equal(found, wanted);
}

static void names_that_windows_or_a_mac_take_for_the_same_are_taken(void **state)
{
    struct folder *folder = *state;

    put(folder, "Abc.TXT");
    put(folder, "か\u3099.txt");
    put(folder, "x.txt");
    put(folder, "x(2).txt");
    expect(folder, "aBC.txt", NULL, "aBC(2).txt");
    expect(folder, "が.txt", NULL, "が(2).txt");
    expect(folder, "x.txt", NULL, "x(3).txt");
    expect(folder, "y.txt", NULL, "y.txt");
    expect(folder, "X.txt", "x.txt", "X.txt");
}

static void of_two_files_with_one_name_but_for_its_case_one_is_in_the_way(void **state)
{
    struct folder *folder = *state;

    put(folder, "a.txt");
    put(folder, "A.txt");
    expect(folder, "a.txt", "A.txt", "a(2).txt");
}

static void a_name_is_given_away_once(void **state)
{
    struct folder *folder = *state;

    taken_names_reserve(folder->taken, folder->fd, "見積.xls");
    expect(folder, "見積.xls", NULL, "見積(2).xls");
    /* … also when the folder has to be listed again. */
    put(folder, "other.txt");
    expect(folder, "見積.xls", NULL, "見積(2).xls");
}

static void a_file_that_came_meanwhile_is_seen(void **state)
{
    struct folder *folder = *state;

    expect(folder, "a.txt", NULL, "a.txt");
    put(folder, "A.TXT");
    expect(folder, "a.txt", NULL, "a(2).txt");
}

static void a_renamed_file_has_its_new_name_only(void **state)
{
    struct folder *folder = *state;

    put(folder, "a.txt");
    expect(folder, "a.txt", NULL, "a(2).txt");
    assert_int_equal(renameat(folder->fd, "a.txt", folder->fd, "b.txt"), 0);
    taken_names_moved(folder->taken, folder->fd, "a.txt", "b.txt");
    expect(folder, "a.txt", NULL, "a.txt");
    expect(folder, "B.txt", NULL, "B(2).txt");
}

static void long_names_that_end_alike_get_numbers(void **state)
{
    struct folder *folder = *state;
    g_autofree char *stem = g_strnfill(251, 'a');
    g_autofree char *name = g_strconcat(stem, ".xls", NULL);

    put(folder, name);
    g_autofree char *found = taken_names_find(folder->taken, folder->fd, name, NULL);
    assert_int_equal(strlen(found), NAME_MOST);
    assert_true(g_str_has_suffix(found, "a(2).xls"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(names_that_windows_or_a_mac_take_for_the_same_are_taken,
                                        set_up, tear_down),
        cmocka_unit_test_setup_teardown(
            of_two_files_with_one_name_but_for_its_case_one_is_in_the_way, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_name_is_given_away_once, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_file_that_came_meanwhile_is_seen, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_renamed_file_has_its_new_name_only, set_up, tear_down),
        cmocka_unit_test_setup_teardown(long_names_that_end_alike_get_numbers, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
