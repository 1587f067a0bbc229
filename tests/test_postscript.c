/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ole_builder.h"

static char *read_script(const char *text)
{
    return read_all("a.ps", text, strlen(text));
}

static void strings_are_lines_and_pages_are_places(void **state)
{
    (void)state;
    g_autofree char *all = read_script("%!PS-Adobe-3.0\n%%Title: (Assembly \\(A\\))\n"
                                       "%%EndComments\n%%Page: 1 1\n"
                                       "(CONFI) show 10 0 rmoveto (DENTIAL) show\n"
                                       "(a\\\nb \\101\\)) show\n"
                                       "%%Page: 2 2\n<53656372 6574> show\n");
    assert_has(all, "property title | Assembly");
    assert_has(all, "a.ps | body | CONFIDENTIAL\nab A)\n");
    assert_has(all, "a.ps | body | Secret\n");
    assert_has(all, "a.ps = ps read:");
}

static void strings_in_shift_jis_are_read(void **state)
{
    (void)state;
    g_autofree char *shown = g_convert("社外秘 設計仕様書", -1, "CP932", "UTF-8", NULL, NULL, NULL);
    GString *text = g_string_new("%!PS\n(");

    for (const char *at = shown; *at; at++)
        g_string_append_printf(text, "\\%03o", (guchar)*at);
    g_string_append(text, ") show\n");
    g_autofree char *all = read_script(text->str);
    assert_has(all, "a.ps | body | 社外秘 設計仕様書\n");
    g_string_free(text, TRUE);
}

static void fonts_procedures_and_data_are_no_text(void **state)
{
    (void)state;
    g_autofree char *all =
        read_script("%!PS\n%%BeginProlog\n/e (error in prolog) def\n%%EndProlog\n"
                    "%%BeginData: 9 Binary Bytes\n(noise)\n%%EndData\n"
                    "/ASCII85Decode filter image\n9jqo^BlbD(-Blei=~>\n"
                    "<< /Length 3 >> pop\n(text) show\n");
    assert_has_not(all, "error in prolog");
    assert_has_not(all, "noise");
    assert_has_not(all, "Blei");
    assert_has(all, "a.ps | body | text\n");
}

static void comments_of_a_program_are_comments(void **state)
{
    (void)state;
    g_autofree char *all = read_script("%!PS\n% 社外秘\n(a) show\n");
    assert_has(all, "a.ps | comment |  社外秘\n");
}

static void numbers_of_glyphs_are_not_counted_as_read(void **state)
{
    (void)state;
    g_autofree char *glyphs = read_script("%!PS\n<00240025> show\n");
    g_autofree char *nothing = read_script("%!PS\n0 0 moveto 9 9 lineto stroke\n");
    assert_has(glyphs, "a.ps = ps partial: some of its text is written in numbers of glyphs");
    assert_has(nothing, "a.ps = ps partial: no text was found");
}

static void what_does_not_end_ends_with_the_file(void **state)
{
    (void)state;
    static const char *const cut[] = {"%!PS\n(abc",    "%!PS\n(abc\\",        "%!PS\n<61",
                                      "%!PS\n(a\\1",   "%!PS\n%%BeginData",   "%!PS\n%%Page: 1 1\n",
                                      "%!PS\n1 eexec", "%!PS\n/ASCII85Decode"};
    for (guint i = 0; i < G_N_ELEMENTS(cut); i++) {
        g_autofree char *all = read_script(cut[i]);
        assert_has(all, "a.ps = ps partial:");
    }
}

static void an_eps_of_dos_is_read_between_its_previews(void **state)
{
    (void)state;
    static const char program[] = "%!PS-Adobe-3.0 EPSF-3.0\n(DRAWING) show\n";
    g_autoptr(GByteArray) file = g_byte_array_new();

    put_bytes(file, "\xC5\xD0\xD3\xC6", 4);
    put_32(file, 30);
    put_32(file, sizeof program - 1);
    put_zeros(file, 8);
    put_32(file, 30 + sizeof program - 1);
    put_32(file, 8);
    put_16(file, 0xFFFF);
    put_bytes(file, program, sizeof program - 1);
    put_bytes(file, "II*\0\0\0\0\0", 8);
    g_autofree char *all = read_all("a.eps", file->data, file->len);
    assert_has(all, "a.eps | body | DRAWING\n");
    assert_has(all, "a.eps!/preview.tif = tiff");
}

static void a_print_file_is_known_by_the_program_in_it(void **state)
{
    (void)state;
    static const char spooled[] =
        "\x1B%-12345X@PJL JOB\r\n@PJL ENTER LANGUAGE=POSTSCRIPT\r\n%!PS-Adobe-3.0\n(PLAN) show\n";
    g_autofree char *all = read_all("a.prn", spooled, sizeof spooled - 1);
    assert_has(all, "a.prn | body | PLAN\n");
    assert_has(all, "a.prn = ps read:");
}

static void a_program_behind_the_end_is_no_text(void **state)
{
    (void)state;
    static const char head[] = "\xC5\xD0\xD3\xC6\xFF\0\0\0\x10\0\0\0\0\0\0\0\0\0\0\0"
                               "\xFF\0\0\0\x10\0\0\0\xFF\xFF%!PS";
    g_autofree char *all = read_all("a.eps", head, sizeof head - 1);
    assert_has(all, "a.eps = ps partial: no text was found in it");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(strings_are_lines_and_pages_are_places),
        cmocka_unit_test(strings_in_shift_jis_are_read),
        cmocka_unit_test(fonts_procedures_and_data_are_no_text),
        cmocka_unit_test(comments_of_a_program_are_comments),
        cmocka_unit_test(numbers_of_glyphs_are_not_counted_as_read),
        cmocka_unit_test(what_does_not_end_ends_with_the_file),
        cmocka_unit_test(an_eps_of_dos_is_read_between_its_previews),
        cmocka_unit_test(a_print_file_is_known_by_the_program_in_it),
        cmocka_unit_test(a_program_behind_the_end_is_no_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
