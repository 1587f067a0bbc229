/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ole_builder.h"

static void each_system_is_known_by_the_names_at_the_root(void **state)
{
    (void)state;
    static const struct {
        const char *stream, *wanted;
    } files[] = {
        {"RSeDb", "a.bin = inventor partial: only its properties are read"},
        {"JSitesList", "a.bin = solid-edge partial: only its properties are read"},
        {"UG_PART", "a.bin = nx partial: only its properties are read"},
        {"BasicFileInfo", "a.bin = revit partial: only its properties are read"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(files); i++) {
        const struct package_part streams[] = {{files[i].stream, "nothing", 0}, {0}};
        g_autofree char *all = read_streams(streams, "a.bin");
        assert_has(all, files[i].wanted);
    }
}

static void what_revit_says_of_its_file_is_a_property(void **state)
{
    (void)state;
    g_autoptr(GByteArray) text = g_byte_array_new();

    put_wide(text, "Central Model Path: 社外秘\\本社工場.rvt");
    const struct package_part streams[] = {{"BasicFileInfo", (const char *)text->data, text->len},
                                           {0}};
    g_autofree char *all = read_streams(streams, "a.rvt");
    assert_has(all, "property file info | Central Model Path: 社外秘\\本社工場.rvt");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_system_is_known_by_the_names_at_the_root),
        cmocka_unit_test(what_revit_says_of_its_file_is_a_property),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
