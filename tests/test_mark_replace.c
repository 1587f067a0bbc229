/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <scanner/marking/mark_edit.h>
#include <scanner/marking/mark_replace.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/xattr.h>
#include <unistd.h>

struct fixture {
    char *root;
    char *file; /* its path */
};

static int set_up(void **state)
{
    struct fixture *fixture = g_new0(struct fixture, 1);

    fixture->root = g_dir_make_tmp("maruhi-replace-XXXXXX", NULL);
    fixture->file = g_build_filename(fixture->root, "図面.pdf", NULL);
    g_file_set_contents(fixture->file, "the original", -1, NULL);
    *state = fixture;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *fixture = *state;
    const char *const remove[] = {"rm", "-rf", fixture->root, NULL};

    g_spawn_sync(NULL, (char **)remove, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL,
                 NULL);
    g_free(fixture->root);
    g_free(fixture->file);
    g_free(fixture);
    return 0;
}

/* "the original" and " labelled" behind it take the file's place. */
static struct mark_result replace(const struct fixture *fixture, struct mark_target *target)
{
    struct mark_result result = {.level_before = LEVEL_NONE};
    struct mark_temporary temporary = {.fd = -1};
    g_autofree char *sha256 = NULL;
    struct mark_edit edit;
    int fresh = memfd_create("fresh", 0);

    mark_edit_start(&edit);
    mark_edit_keep(&edit, 0, strlen("the original"));
    mark_edit_add_text(&edit, " labelled");
    assert_int_equal(write(fresh, edit.fresh->data, edit.fresh->len), edit.fresh->len);
    if (mark_temporary_make(&temporary, target, mark_temporary_name(), &result) &&
        mark_temporary_fill(&temporary, target, edit.pieces, fresh, &sha256, &result) &&
        mark_temporary_finish(&temporary, target, &result))
        mark_swap(&temporary, target, &result);
    mark_temporary_drop(&temporary, target);
    mark_edit_clear(&edit);
    close(fresh);
    (void)fixture;
    return result;
}

static struct mark_result open_and_replace(const struct fixture *fixture, const char *name)
{
    struct mark_result result = {.level_before = LEVEL_NONE};
    struct mark_target target;

    if (mark_target_open(&target, fixture->root, name, TARGET_REWRITE, &result))
        result = replace(fixture, &target);
    mark_target_close(&target);
    return result;
}

static char *content_of(const struct fixture *fixture)
{
    char *content = NULL;

    g_file_get_contents(fixture->file, &content, NULL, NULL);
    return content;
}

static guint count_entries(const char *path)
{
    g_autoptr(GDir) folder = g_dir_open(path, 0, NULL);
    guint count = 0;

    while (folder && g_dir_read_name(folder))
        count++;
    return count;
}

static void expect_refusal(const struct fixture *fixture, const char *words)
{
    struct mark_result result = open_and_replace(fixture, "図面.pdf");
    g_autofree char *content = content_of(fixture);

    assert_true(result.state == MARK_REFUSED || result.state == MARK_FAILED);
    if (strstr(result.reason, words) == NULL)
        fail_msg("refused, but: %s", result.reason);
    assert_string_equal(content, "the original");
    mark_result_clear(&result);
}

static void times_mode_and_attributes_stay(void **state)
{
    struct fixture *fixture = *state;
    struct timespec times[] = {{.tv_sec = 1000, .tv_nsec = 5}, {.tv_sec = 2000, .tv_nsec = 7}};
    struct stat before, after;
    char value[16] = {0};
    bool attributes = setxattr(fixture->file, "user.note", "kept", 4, 0) == 0;

    assert_int_equal(chmod(fixture->file, 0640), 0);
    if (geteuid() == 0)
        assert_int_equal(chown(fixture->file, 1234, 4321), 0);
    utimensat(AT_FDCWD, fixture->file, times, 0);
    assert_int_equal(stat(fixture->file, &before), 0);
    struct mark_result result = open_and_replace(fixture, "図面.pdf");
    assert_int_equal(result.state, MARK_MADE);
    assert_int_equal(stat(fixture->file, &after), 0);
    assert_int_equal(after.st_mode, before.st_mode);
    assert_int_equal(after.st_uid, before.st_uid);
    assert_int_equal(after.st_gid, before.st_gid);
    assert_int_equal(after.st_mtim.tv_sec, 2000);
    assert_int_equal(after.st_mtim.tv_nsec, 7);
    if (attributes)
        assert_int_equal(getxattr(fixture->file, "user.note", value, sizeof value), 4);
    g_autofree char *content = content_of(fixture);
    assert_string_equal(content, "the original labelled");
    assert_int_equal(count_entries(fixture->root), 1);
}

static void a_file_with_other_names_is_refused(void **state)
{
    struct fixture *fixture = *state;
    g_autofree char *other = g_build_filename(fixture->root, "other", NULL);

    assert_int_equal(link(fixture->file, other), 0);
    expect_refusal(fixture, "other names");
}

static void a_link_is_not_followed(void **state)
{
    struct fixture *fixture = *state;
    g_autofree char *other = g_build_filename(fixture->root, "link.pdf", NULL);
    g_autofree char *folder = g_build_filename(fixture->root, "folder", NULL);

    assert_int_equal(symlink("図面.pdf", other), 0);
    assert_int_equal(symlink(".", folder), 0);
    struct mark_result result = open_and_replace(fixture, "link.pdf");
    assert_int_equal(result.state, MARK_REFUSED);
    mark_result_clear(&result);
    result = open_and_replace(fixture, "folder/図面.pdf");
    assert_int_equal(result.state, MARK_REFUSED);
    mark_result_clear(&result);
    result = open_and_replace(fixture, "../図面.pdf");
    assert_int_equal(result.state, MARK_REFUSED);
    mark_result_clear(&result);
}

static void a_write_protected_file_is_refused(void **state)
{
    struct fixture *fixture = *state;

    assert_int_equal(chmod(fixture->file, 0444), 0);
    expect_refusal(fixture, "write-protected");
}

/* Some file systems have none; then nobody can be noticed. */
static bool has_leases(const struct fixture *fixture)
{
    int fd = open(fixture->file, O_RDONLY | O_CLOEXEC);
    bool leases = fcntl(fd, F_SETLEASE, F_WRLCK) == 0;

    close(fd);
    if (!leases)
        print_message("no leases on this file system: not tested\n");
    return leases;
}

static void a_file_somebody_has_open_is_refused(void **state)
{
    struct fixture *fixture = *state;
    if (!has_leases(fixture))
        skip();
    int fd = open(fixture->file, O_RDONLY | O_CLOEXEC);

    expect_refusal(fixture, "somebody has it open");
    close(fd);
    struct mark_result result = open_and_replace(fixture, "図面.pdf");
    assert_int_equal(result.state, MARK_MADE);
}

static void a_file_an_office_program_has_open_is_refused(void **state)
{
    struct fixture *fixture = *state;
    static const char *const names[] = {"~$図面.pdf", "~$.pdf", ".~lock.図面.pdf#"};

    for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
        g_autofree char *owner = g_build_filename(fixture->root, names[i], NULL);
        g_file_set_contents(owner, "", 0, NULL);
        expect_refusal(fixture, "somebody has it open");
        g_unlink(owner);
    }
}

static void somebody_who_comes_before_the_last_moment_gets_the_file(void **state)
{
    struct fixture *fixture = *state;
    struct mark_result result = {.level_before = LEVEL_NONE};
    struct mark_target target;
    if (!has_leases(fixture))
        skip();

    assert_true(mark_target_open(&target, fixture->root, "図面.pdf", TARGET_REWRITE, &result));
    assert_false(mark_target_is_wanted(&target));
    int fd = open(fixture->file, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    assert_true(fd < 0 && errno == EWOULDBLOCK);
    assert_true(mark_target_is_wanted(&target));
    result = replace(fixture, &target);
    assert_int_equal(result.state, MARK_REFUSED);
    mark_result_clear(&result);
    mark_target_close(&target);
    g_autofree char *content = content_of(fixture);
    assert_string_equal(content, "the original");
    assert_int_equal(count_entries(fixture->root), 1);
}

static void a_changed_file_is_noticed(void **state)
{
    struct fixture *fixture = *state;
    struct mark_result result = {.level_before = LEVEL_NONE};
    struct mark_target target;

    assert_true(mark_target_open(&target, fixture->root, "図面.pdf", TARGET_REWRITE, &result));
    assert_true(mark_target_is_unchanged(&target));
    assert_int_equal(chmod(fixture->file, 0600), 0);
    assert_false(mark_target_is_unchanged(&target));
    mark_target_close(&target);
}

static void the_original_is_kept_under_a_second_name(void **state)
{
    struct fixture *fixture = *state;
    struct mark_result result = {.level_before = LEVEL_NONE};
    struct mark_target target;
    struct stat status;
    g_autofree char *kept =
        g_build_filename(fixture->root, MARK_FOLDER, "backup", "7", "one", NULL);
    g_autofree char *folder_name = g_build_filename(fixture->root, MARK_FOLDER, NULL);
    g_autofree char *content = NULL;

    assert_true(mark_target_open(&target, fixture->root, "図面.pdf", TARGET_REWRITE, &result));
    int folder = mark_backup_folder(fixture->root, 7, &result);
    assert_true(mark_backup(&target, folder, "one", &result));
    close(folder);
    result = replace(fixture, &target);
    assert_int_equal(result.state, MARK_MADE);
    mark_target_close(&target);
    assert_true(g_file_get_contents(kept, &content, NULL, NULL));
    assert_string_equal(content, "the original");
    assert_int_equal(stat(folder_name, &status), 0);
    assert_int_equal(status.st_mode & 0777, 0700);
    mark_backup_drop(fixture->root, "7/one");
    assert_int_not_equal(stat(kept, &status), 0);
}

static void names_of_temporary_files_are_known(void **state)
{
    (void)state;
    g_autofree char *name = mark_temporary_name();

    assert_true(mark_is_temporary(name));
    assert_false(mark_is_temporary(".maruhi-0123456789abcde.tmp"));
    assert_false(mark_is_temporary(".maruhi-0123456789abcdefg.tmp"));
    assert_false(mark_is_temporary("x.maruhi-0123456789abcdef.tmp"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(times_mode_and_attributes_stay, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_file_with_other_names_is_refused, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_link_is_not_followed, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_write_protected_file_is_refused, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_file_somebody_has_open_is_refused, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_file_an_office_program_has_open_is_refused, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(somebody_who_comes_before_the_last_moment_gets_the_file,
                                        set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_changed_file_is_noticed, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_original_is_kept_under_a_second_name, set_up,
                                        tear_down),
        cmocka_unit_test(names_of_temporary_files_are_known),
    };
    signal(SIGIO, SIG_IGN);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
