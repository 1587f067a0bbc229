/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <scanner/seen_stamp.h>
#include <string.h>

static struct seen_stamp *stamp_on(guint page, const char *label, const char *picture)
{
    struct seen_stamp *stamp = g_new0(struct seen_stamp, 1);

    stamp->label = g_strdup(label);
    stamp->page = page;
    if (picture)
        stamp->picture = g_bytes_new_static(picture, strlen(picture));
    return stamp;
}

static void a_finding_has_the_picture_of_its_word_on_its_page(void **state)
{
    g_autoptr(GPtrArray) stamps = g_ptr_array_new_with_free_func((GDestroyNotify)seen_stamp_free);
    (void)state;

    g_ptr_array_add(stamps, stamp_on(1, "㊙", NULL));
    g_ptr_array_add(stamps, stamp_on(1, "極秘", "first"));
    g_ptr_array_add(stamps, stamp_on(12, "極秘", "twelfth"));
    GBytes *picture = seen_stamp_picture(stamps, "極秘", "page 12");
    assert_non_null(picture);
    assert_memory_equal(g_bytes_get_data(picture, NULL), "twelfth", 7);
    assert_null(seen_stamp_picture(stamps, "㊙", "page 1"));
    assert_null(seen_stamp_picture(stamps, "極秘", "page 2"));
    assert_null(seen_stamp_picture(NULL, "極秘", "page 1"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_finding_has_the_picture_of_its_word_on_its_page),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
