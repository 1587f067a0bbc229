/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <glib/gstdio.h>
#include <scanner/page_images.h>

static void later_pages_are_numbered_before_the_ending(void **state)
{
    static const struct {
        const char *path;
        guint number;
        const char *name;
    } names[] = {
        {"out.png", 1, "out.png"},         {"out.png", 2, "out-2.png"}, {"a.b/out", 3, "a.b/out-3"},
        {"a/x.y.png", 12, "a/x.y-12.png"}, {"a/.png", 2, "a/.png-2"},
    };
    (void)state;

    for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
        g_autofree char *name = page_images_name(names[i].path, names[i].number);
        assert_string_equal(name, names[i].name);
    }
}

static void pictures_are_written_until_one_cannot_be(void **state)
{
    g_autofree char *folder = g_dir_make_tmp("maruhi-XXXXXX", NULL);
    g_autofree char *first = g_build_filename(folder, "out.png", NULL);
    g_autofree char *second = g_build_filename(folder, "out-2.png", NULL);
    g_autoptr(GBytes) png = g_bytes_new_static("\x89PNG", 4);
    struct page_images images = {.path = first};
    (void)state;

    page_images_write(&images, png);
    page_images_write(&images, png);
    assert_true(images.count == 2 && images.error == NULL);
    assert_true(g_file_test(first, G_FILE_TEST_EXISTS) && g_file_test(second, G_FILE_TEST_EXISTS));
    g_unlink(first);
    g_unlink(second);
    g_rmdir(folder);
    page_images_write(&images, png);
    assert_int_equal(images.count, 2);
    assert_non_null(images.error);
    g_clear_error(&images.error);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(later_pages_are_numbered_before_the_ending),
        cmocka_unit_test(pictures_are_written_until_one_cannot_be),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
