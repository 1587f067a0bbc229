/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "package_builder.h"

static char *read_text(const char *name, const char *text)
{
    return read_all(name, text, strlen(text));
}

static void comments_and_attributes_of_gerber_are_read(void **state)
{
    (void)state;
    g_autofree char *all = read_text(
        "a.gbr", "G04 社外秘 試作基板*\n%TF.GenerationSoftware,Maker,Tool,1.0*%\n"
                 "%TF.ProjectId,\\u79D8\\u5BC6,abc,rev1*%\n%FSLAX46Y46*%\n%MOMM*%\n%LN上面*%\n"
                 "%ADD10C,0.5*%\nD10*\nX1000Y2000D03*\nM02*\n");
    assert_has(all, "a.gbr | comment | G04 社外秘 試作基板*");
    assert_has(all, "property GenerationSoftware | Maker,Tool,1.0");
    assert_has(all, "property ProjectId | 秘密,abc,rev1");
    assert_has(all, "%LN上面*");
    assert_has(all, "a.gbr = gerber read:");
}

static void gerber_on_one_line_is_read_too(void **state)
{
    (void)state;
    g_autoptr(GString) file = g_string_new("%FSLAX24Y24*%%MOIN*%");
    while (file->len < 200000)
        g_string_append(file, "X1000Y2000D01*");
    g_string_append(file, "G04 secret note*M02*");
    g_autofree char *all = read_all("a.gtl", file->str, file->len);
    assert_has(all, "comment | G04 secret note*");
    assert_has(all, "a.gtl = gerber read:");
    assert_in_range(strlen(all), 60000, 90000);
}

static void drill_data_is_recognised_by_its_header(void **state)
{
    (void)state;
    g_autofree char *all =
        read_text("a.txt", "; 客先 甲乙工業\nM48\n; #@! TF.FileFunction,Plated\nMETRIC,TZ\n"
                           "T01C0.8\n%\nT01\nX10.0Y20.0\nM30\n");
    assert_has(all, "a.txt | comment | ; 客先 甲乙工業");
    assert_has(all, "a.txt = excellon read:");
    g_autofree char *other = read_text("a.txt", "M48 is a screw.\n");
    assert_has(other, "a.txt = text read:");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(comments_and_attributes_of_gerber_are_read),
        cmocka_unit_test(gerber_on_one_line_is_read_too),
        cmocka_unit_test(drill_data_is_recognised_by_its_header),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
