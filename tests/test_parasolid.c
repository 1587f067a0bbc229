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

static void the_header_of_parasolid_says_who_and_what(void **state)
{
    (void)state;
    g_autofree char *all = read_text(
        "a.x_t", "**ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz****\n"
                 "**PARASOLID !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~0123456789***\n"
                 "**PART1;\nMC=x64;\nFRU=p;\nAPPL=SomeCAD 2024;\nSITE=maruhi;\nUSER=tanaka;\n"
                 "FORMAT=text;\nGUISE=transmit;\nKEY=K-77 cover with a na\nme over lines;\n"
                 "FILE=K-77.x_t;\nDATE=1-jan-2024;\n**PART2;\n**END_OF_HEADER*****\nT51 : \n");
    assert_has(all, "property application | SomeCAD 2024");
    assert_has(all, "property site | maruhi");
    assert_has(all, "property author | tanaka");
    assert_has(all, "property part | K-77 cover with a name over lines");
    assert_has(all, "a.x_t = parasolid partial: a shape:");
    static const char raw[] = "PS\0\0\0?: TRANSMIT FILE created by modeller version 3500";
    g_autofree char *binary = read_all("a.x_b", raw, sizeof raw);
    assert_has(binary, "a.x_b = parasolid partial:");
}

static void acis_says_which_program_wrote_it(void **state)
{
    (void)state;
    g_autofree char *all = read_text(
        "a.sat", "700 0 1 0\n16 Maruhi CAD 20.1 11 ASM 225.0.0 NT 24 Mon Jan  1\n1 9.9e-7\n");
    assert_has(all, "property application | 16 Maruhi CAD 20.1 11 ASM 225.0.0 NT");
    assert_has(all, "a.sat = acis partial:");
    g_autofree char *numbers = read_text("a.txt", "700 0 1 0\n1 2 3 4\n");
    assert_has(numbers, "a.txt = text read:");
    static const char raw[] = "ACIS BinaryFile\x08\1\2";
    g_autofree char *binary = read_all("a.sab", raw, sizeof raw);
    assert_has(binary, "a.sab = acis partial:");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_header_of_parasolid_says_who_and_what),
        cmocka_unit_test(acis_says_which_program_wrote_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
