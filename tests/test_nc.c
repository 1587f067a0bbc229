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

static void programs_of_all_controls_are_recognised(void **state)
{
    (void)state;
    static const struct {
        const char *what, *text;
    } programs[] = {
        {"Fanuc", "%\nO1203(COVER)\nG90G54G00X0Y0\nM06T12\nM30\n%\n"},
        {"Fanuc without a start", "N10G90G00X0\nN20G01Z-1.F100\nN30X5.\nN40Y5.\nN50M30\n"},
        {"Mitsubishi macro", "%\nO0001\n#100=[#101+2.5]\nG01X#100F200\nG65P9001A1.B2.\nM99\n%\n"},
        {"Okuma", "$A1203.MIN%\nG15H1\nG00X0Y0Z100\nCALL OO88\nM02\n"},
        {"Siemens", "%_N_A1203_MPF\n;$PATH=/_N_WKS_DIR\nN10 G17 G90 T1 D1\nN20 R1=5 X=R1\n"
                    "N30 G1 X10 F200\nN40 M30\n"},
        {"Heidenhain", "0  BEGIN PGM 1203 MM\n1  BLK FORM 0.1 Z X+0 Y+0 Z-20\n2  L X+10 Y+20 FMAX\n"
                       "3  END PGM 1203 MM\n"},
        {"tape", "\x12\n%\nO0010\nG90G00X1.\nG01Y2.\nM30\n%\n\x14"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(programs); i++) {
        g_autofree char *all = read_text("a.dat", programs[i].text);
        if (strstr(all, "a.dat = nc read:") == NULL)
            fail_msg("%s:\n%s", programs[i].what, all);
    }
}

static void what_only_looks_like_one_is_text(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "M6x1.0\nM8x1.25\nM10x1.5\nM12x1.75\nM16x2\nM20x2.5\n",
        "#ifndef A_H\n#define A_H\nint x1 = 5;\n#endif\n",
        "X1 Y2 Z3\nX4 Y5 Z6\nX7 Y8 Z9\nX1 Y1 Z1\nX2 Y2 Z2\n",
        "O1203 is the program for the cover.\nIt was made by the tool shop.\nG54 is used.\n",
        "%\nThis is a TeX file\n\\documentclass{article}\n",
    };
    for (guint i = 0; i < G_N_ELEMENTS(texts); i++) {
        g_autofree char *all = read_text("a.dat", texts[i]);
        if (strstr(all, "a.dat = text read:") == NULL)
            fail_msg("%u:\n%s", i, all);
    }
}

static void a_printer_s_program_is_told_apart(void **state)
{
    (void)state;
    g_autofree char *cura = read_text("a.nc", ";FLAVOR:Marlin\n;LAYER_COUNT:3\nM104 S200\nG28\n"
                                              "G1 X1 Y1 E0.5 F1500\nG1 X2 E1.0\n");
    assert_has(cura, "a.nc = gcode read:");
    g_autofree char *heated = read_text("a.gcode", "G28\nM190 S60\nG1 X1 Y1 E0.5 F1500\n");
    assert_has(heated, "a.gcode = gcode read:");
}

static void comments_have_their_role_and_line(void **state)
{
    (void)state;
    g_autofree char *all =
        read_text("a.nc", "%\n(社外秘)\nO1203(A1203 カバー)\nG90G54X0Y0\nG01X1.(仕上げ)\nM30\n");
    assert_has(all, "a.nc | comment | (社外秘)\n");
    assert_has(all, "a.nc | body | O1203(A1203 カバー)\nG90G54X0Y0\nG01X1.(仕上げ)\nM30\n");
    g_autofree char *dialogue = read_text(
        "a.h", "0 BEGIN PGM 7 MM\n1 ; 極秘 電極\n2 L X+1 FMAX\n3 TOOL CALL \"D10 荒\" Z\n");
    assert_has(dialogue, "a.h | comment | 1 ; 極秘 電極");
    assert_has(dialogue, "a.h = nc read:");
}

static void of_a_long_program_the_code_is_cut_and_the_words_are_not(void **state)
{
    (void)state;
    g_autoptr(GString) program = g_string_new("%\nO0001\nG90\n");
    while (program->len < 300000)
        g_string_append(program, "G01X12.345Y-67.890F1200\n");
    g_string_append(program, "(最後の注記 極秘)\nG00X0(戻り)\nM30\n%\n");
    g_autofree char *all = read_all("a.nc", program->str, program->len);
    assert_has(all, "comment | (最後の注記 極秘)");
    assert_has(all, "G00X0(戻り)");
    assert_in_range(strlen(all), 60000, 80000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(programs_of_all_controls_are_recognised),
        cmocka_unit_test(what_only_looks_like_one_is_text),
        cmocka_unit_test(a_printer_s_program_is_told_apart),
        cmocka_unit_test(comments_have_their_role_and_line),
        cmocka_unit_test(of_a_long_program_the_code_is_cut_and_the_words_are_not),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
