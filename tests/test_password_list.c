/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <glib/gstdio.h>

#include "locked_book.h"

#include <scanner/password_list.h>

static char *folder;

static int make_folder(void **state)
{
    (void)state;
    folder = g_dir_make_tmp("maruhi-XXXXXX", NULL);
    return folder == NULL;
}

static int remove_folder(void **state)
{
    (void)state;
    g_autofree char *command = g_strdup_printf("rm -rf '%s'", folder);
    int status = system(command);
    g_free(folder);
    return status;
}

static char *write_file(const char *name, const void *bytes, gsize size)
{
    char *path = g_build_filename(folder, name, NULL);

    assert_true(g_file_set_contents(path, bytes, (gssize)size, NULL));
    return path;
}

static void each_line_is_a_password(void **state)
{
    (void)state;
    static const char text[] = "\xEF\xBB\xBFone\r\n\n# two \n社外秘";
    g_autofree char *path = write_file("list.txt", text, sizeof text - 1);
    g_auto(GStrv) list = password_list_load(path, NULL);
    assert_non_null(list);
    assert_int_equal(g_strv_length(list), 3);
    assert_string_equal(list[0], "one");
    assert_string_equal(list[1], "# two ");
    assert_string_equal(list[2], "社外秘");
}

static void a_list_that_is_missing_or_too_long_is_an_error(void **state)
{
    (void)state;
    g_autoptr(GError) missing = NULL;
    assert_null(password_list_load("/nonexistent/list.txt", &missing));
    assert_non_null(missing);

    g_autoptr(GString) text = g_string_new(NULL);
    for (guint i = 0; i <= PASSWORDS_MOST; i++)
        g_string_append(text, "x\n");
    g_autofree char *path = write_file("long.txt", text->str, text->len);
    g_autoptr(GError) error = NULL;
    assert_null(password_list_load(path, &error));
    assert_non_null(strstr(error->message, "1001"));
}

/* ---- A scan ---- */

static char *scan(const char *share, const char *inventory, const char *list)
{
    g_autofree char *passwords = list ? g_strconcat("--passwords=", list, NULL) : NULL;
    const char *words[] = {MARUHI_PROGRAM, "scan", "--lang=en", "--ocr=off", "-i",
                           inventory,      share,  passwords,   NULL};
    char *out = NULL;

    assert_true(g_spawn_sync(NULL, (char **)words, NULL, G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL,
                             &out, NULL, NULL, NULL));
    return out;
}

static bool file_holds(const char *path, const char *text)
{
    g_autofree char *bytes = NULL;
    gsize size = 0;

    return g_file_get_contents(path, &bytes, &size, NULL) &&
           memmem(bytes, size, text, strlen(text)) != NULL;
}

static void a_locked_file_is_read_anew_once_its_password_is_listed(void **state)
{
    (void)state;
    g_autoptr(GByteArray) book = encrypted_book();
    const struct package_part parts[] = {{"Workbook", (const char *)book->data, book->len}, {0}};
    gsize size;
    g_autofree guint8 *bytes = ole_build(parts, &size);
    g_autofree char *share = g_build_filename(folder, "share", NULL);
    g_mkdir(share, 0700);
    g_free(write_file("share/a.xls", bytes, size));
    g_autofree char *list = write_file("passwords.txt", PASSWORD "\n", sizeof PASSWORD);
    g_autofree char *inventory = g_build_filename(folder, "maruhi.db", NULL);

    g_autofree char *locked = scan(share, inventory, NULL);
    assert_non_null(strstr(locked, "Inspected in full: 0 of 1"));
    g_autofree char *opened = scan(share, inventory, list);
    assert_non_null(strstr(opened, "Inspected in full: 1 of 1"));
    assert_true(file_holds(inventory, "one of those listed opened it"));
    assert_false(file_holds(inventory, PASSWORD));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_line_is_a_password),
        cmocka_unit_test(a_list_that_is_missing_or_too_long_is_an_error),
        cmocka_unit_test(a_locked_file_is_read_anew_once_its_password_is_listed),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
