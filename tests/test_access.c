/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "samba_acl.h"

#include <errno.h>
#include <fcntl.h>
#include <scanner/access.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#define assert_access(expected, made)                                                              \
    do {                                                                                           \
        g_autofree char *access_text = (made);                                                     \
        assert_string_equal(access_text ? access_text : "(none)", expected);                       \
    } while (0)

static void a_mode_names_owner_group_and_others(void **state)
{
    (void)state;
    assert_access("posix u:10 g:20 o", access_of_mode(0644, 10, 20, ACCESS_READ));
    assert_access("posix u:10 g:20", access_of_mode(0640, 10, 20, ACCESS_READ));
    assert_access("posix u:10", access_of_mode(0600, 10, 20, ACCESS_READ));
    assert_access("posix", access_of_mode(0, 10, 20, ACCESS_READ));
    assert_access("posix u:10 g:20 o", access_of_mode(0711, 10, 20, ACCESS_SEARCH));
    assert_access("posix u:10 o", access_of_mode(0745, 10, 20, ACCESS_SEARCH));
}

/* owner rw-, user 7 r--, user 5 -w-, group r--, group 9 r-x, mask, other. */
static void fill_list(guint8 list[60], guint8 mask, guint8 other)
{
    const guint8 entries[7][3] = {{0x01, 6, 0}, {0x02, 4, 7},    {0x02, 2, 5},    {0x04, 4, 0},
                                  {0x08, 5, 9}, {0x10, mask, 0}, {0x20, other, 0}};

    memset(list, 0, 60);
    list[0] = 2;
    for (guint i = 0; i < 7; i++) {
        guint8 *entry = list + 4 + 8 * i;
        entry[0] = entries[i][0];
        entry[2] = entries[i][1];
        entry[4] = entries[i][2];
        if (entries[i][0] != 0x02 && entries[i][0] != 0x08)
            memset(entry + 4, 0xff, 4);
    }
}

static void a_list_names_all_whom_its_mask_lets(void **state)
{
    guint8 list[60];

    (void)state;
    fill_list(list, 4, 0);
    assert_access("posix u:7 u:10 g:9 g:20", access_of_posix_list(list, 60, ACCESS_READ, 10, 20));
    fill_list(list, 0, 4);
    assert_access("posix u:10 o", access_of_posix_list(list, 60, ACCESS_READ, 10, 20));
    fill_list(list, 5, 5);
    assert_access("posix g:9 o", access_of_posix_list(list, 60, ACCESS_SEARCH, 10, 20));
}

static void what_is_no_list_is_refused(void **state)
{
    guint8 list[60];

    (void)state;
    fill_list(list, 4, 0);
    assert_access("(none)", access_of_posix_list(list, 59, ACCESS_READ, 1, 1));
    assert_access("(none)", access_of_posix_list(list, 3, ACCESS_READ, 1, 1));
    assert_access("posix", access_of_posix_list(list, 4, ACCESS_READ, 1, 1));
    list[0] = 3;
    assert_access("(none)", access_of_posix_list(list, 60, ACCESS_READ, 1, 1));
}

/* ---- real files ---- */

struct made {
    char *folder, *path;
    int fd;
};

static int make_file(void **state)
{
    struct made *made = g_new0(struct made, 1);

    made->folder = g_dir_make_tmp("maruhi-access-XXXXXX", NULL);
    made->path = g_build_filename(made->folder, "file", NULL);
    made->fd = open(made->path, O_RDWR | O_CREAT, 0640);
    *state = made;
    return made->fd < 0;
}

static int drop_file(void **state)
{
    struct made *made = *state;

    close(made->fd);
    unlink(made->path);
    rmdir(made->folder);
    g_free(made->folder);
    g_free(made->path);
    g_free(made);
    return 0;
}

static void a_file_without_attributes_leaves_it_to_its_mode(void **state)
{
    struct made *made = *state;

    assert_access("(none)", access_read(made->fd, ACCESS_READ, 1, 2));
}

static void a_posix_list_on_a_real_file_is_read(void **state)
{
    struct made *made = *state;
    struct stat before, after;
    guint8 list[60];

    fill_list(list, 4, 4);
    assert_int_equal(fstat(made->fd, &before), 0);
    if (fsetxattr(made->fd, "system.posix_acl_access", list, sizeof list, 0) != 0) {
        print_message("no POSIX lists on %s: skipped\n", made->folder);
        skip();
    }
    assert_int_equal(fstat(made->fd, &after), 0);
    /* By which a scan knows that it has to look again. */
    assert_true(before.st_ctim.tv_sec != after.st_ctim.tv_sec ||
                before.st_ctim.tv_nsec != after.st_ctim.tv_nsec);
    assert_access("posix u:7 u:10 g:9 g:20 o", access_read(made->fd, ACCESS_READ, 10, 20));
}

static void samba_s_list_on_a_real_file_goes_before_its_mode(void **state)
{
    struct made *made = *state;

    if (fsetxattr(made->fd, "security.NTACL", samba_version_4, sizeof samba_version_4, 0) != 0) {
        print_message("security attributes cannot be set here: skipped\n");
        skip();
    }
    assert_access("nt S-1-5-21-1-2-3-1000 S-1-5-21-1-2-3-513",
                  access_read(made->fd, ACCESS_READ, 10, 20));
    assert_int_equal(fsetxattr(made->fd, "security.NTACL", samba_version_4, 20, 0), 0);
    assert_access("?", access_read(made->fd, ACCESS_READ, 10, 20));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_mode_names_owner_group_and_others),
        cmocka_unit_test(a_list_names_all_whom_its_mask_lets),
        cmocka_unit_test(what_is_no_list_is_refused),
        cmocka_unit_test_setup_teardown(a_file_without_attributes_leaves_it_to_its_mode, make_file,
                                        drop_file),
        cmocka_unit_test_setup_teardown(a_posix_list_on_a_real_file_is_read, make_file, drop_file),
        cmocka_unit_test_setup_teardown(samba_s_list_on_a_real_file_goes_before_its_mode, make_file,
                                        drop_file),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
