/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include <extractors/cad_text.h>

struct example {
    const char *raw;
    const char *shown;
};

static void check(const struct example *examples, guint count, bool has_codes)
{
    for (guint i = 0; i < count; i++) {
        g_autofree char *shown =
            cad_text_decode(examples[i].raw, strlen(examples[i].raw), has_codes);
        assert_string_equal(shown, examples[i].shown);
    }
}

static void percent_codes_become_the_signs_of_drawings(void **state)
{
    (void)state;
    static const struct example examples[] = {
        {"%%c20h7", "φ20h7"},
        {"%%C20 %%P0.01", "φ20 ±0.01"},
        {"45%%d", "45°"},
        {"%%u図番%%u", "図番"},
        {"100%%%", "100%"},
        {"%%065%%176", "A°"},
        {"50%% off", "50%% off"},
        {"%%", "%%"},
        {"%%c", "φ"},
    };
    check(examples, G_N_ELEMENTS(examples), false);
    check(examples, G_N_ELEMENTS(examples), true);
}

static void characters_written_in_ascii_are_characters(void **state)
{
    (void)state;
    static const struct example examples[] = {
        {"\\U+3299 図面", "㊙ 図面"},
        {"\\U+0041\\U+00B1", "A±"},
        {"\\M+194E9\\M+18BC9", "秘極"},
        {"\\M+2A440", "一"},
        {"\\M+5D2BB", "一"},
        {"\\M+4D2BB", "\\M+4D2BB"},
        {"a^Jb^Ic^ d", "a\nb c^d"},
        {"\\U+D800x", "\xEF\xBF\xBDx"},
        {"C:\\Temp\\x{1}", "C:\\Temp\\x{1}"},
        {"\\U+32", "\\U+32"},
        {"\\M+1", "\\M+1"},
    };
    check(examples, G_N_ELEMENTS(examples), false);
}

static void a_gaiji_is_kept_as_a_private_character(void **state)
{
    (void)state;
    static const struct example examples[] = {{"\\M+1F040", "\xEE\x80\x80"}};
    check(examples, G_N_ELEMENTS(examples), false);
}

static void format_codes_of_mtext_go_and_its_lines_stay(void **state)
{
    (void)state;
    static const struct example examples[] = {
        {"{\\fMS PGothic|b0|i0|c128|p50;社外秘}\\P\\H2.5x;図番\\~A-12", "社外秘\n図番 A-12"},
        {"\\A1;\\C1;\\W0.8;\\T1.1;\\Q15;\\pi0,l2;x", "x"},
        {"\\Lunder\\l \\Oover\\o \\Kstrike\\k", "under over strike"},
        {"20\\S+0.1^-0.2;", "20+0.1/-0.2"},
        {"1\\S1/2;", "1 1/2"},
        {"\\S1#2;", "1/2"},
        {"\\S+0.1^ -0.2;", "+0.1/-0.2"},
        {"a\\\\b\\{c\\}", "a\\b{c}"},
        {"one\\Ntwo\\Xthree", "one\ntwo\nthree"},
        {"\\H without an end", "\\H without an end"},
        {"\\Zunknown", "\\Zunknown"},
        {"end\\", "end\\"},
    };
    check(examples, G_N_ELEMENTS(examples), true);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(percent_codes_become_the_signs_of_drawings),
        cmocka_unit_test(characters_written_in_ascii_are_characters),
        cmocka_unit_test(a_gaiji_is_kept_as_a_private_character),
        cmocka_unit_test(format_codes_of_mtext_go_and_its_lines_stay),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
