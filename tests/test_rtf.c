/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "package_builder.h"

#include <extractors/rtf.h>
#include <extractors/rtf_words.h>

static char *read_rtf(const char *body)
{
    g_autofree char *rtf =
        g_strconcat("{\\rtf1\\ansi\\ansicpg932\\deff0{\\fonttbl{\\f0\\fcharset128 MS "
                    "Gothic;}{\\f1\\fcharset204 Arial;}}",
                    body, "}", NULL);
    return read_all("a.rtf", rtf, strlen(rtf));
}

static void words_are_in_order(void **state)
{
    (void)state;
    static const char *const words[] = {"aftncn", "f", "header", "u", "xe", "plain", "sv"};
    for (guint i = 0; i < G_N_ELEMENTS(words); i++)
        assert_non_null(rtf_find_word(words[i]));
    assert_null(rtf_find_word("nosuchword"));
}

static void paragraphs_are_lines(void **state)
{
    (void)state;
    g_autofree char *all = read_rtf("\\pard first\\par second\\line third\\par");
    assert_has(all, "a.rtf | body | first\nsecond\nthird\n");
    assert_has(all, "= rtf read:");
}

static void bytes_are_of_the_encoding_of_their_font(void **state)
{
    (void)state;
    g_autofree char *all = read_rtf(
        "\\f0 \\'8e\\'d0\\'8aO\\'94\\'e9 {\\f1 \\'cc\\'ee\\'f1\\'ea\\'e2\\'e0} \\'8b\\'40\\par");
    assert_has(all, "| body | 社外秘 Москва 機\n");
}

static void a_second_byte_may_look_like_a_brace(void **state)
{
    (void)state;
    g_autofree char *all = read_rtf("\x95\\\x8e\xa6 \x95\\\\\x8e\xa6 \x83{\x81}\\par");
    assert_has(all, "| body | 表示 表示 ボ±\n");
}

static void more_braces_may_close_than_open(void **state)
{
    (void)state;
    static const char rtf[] = "{\\rtf1 in}\\header top\\par}}} behind\\par {\\rtf1 again}";
    g_autofree char *all = read_all("a.rtf", rtf, sizeof rtf - 1);
    assert_has(all, "| body | in");
    assert_has(all, "| header | top\n");
    assert_has(all, "= rtf ");
}

/* What a code says was kept for a group that was already taken off. */
static void a_group_may_be_a_field_and_its_code_in_one(void **state)
{
    (void)state;
    static const char rtf[] = "{\\rtf1 a{\\field\\fldinst PAGE}b}\\field{\\fldinst PAGE}";
    g_autofree char *all = read_all("a.rtf", rtf, sizeof rtf - 1);
    assert_has(all, "| body | ab");
}

static void unicode_replaces_what_stands_for_it(void **state)
{
    (void)state;
    g_autofree char *all = read_rtf("\\uc2\\u12953\\'81\\'48\\u-10179\\'3f\\'3f\\u-8704\\'3f\\'3f"
                                    "{\\uc0\\u31192}\\uc1\\u31192 ?z\\par");
    assert_has(all, "| body | ㊙😀秘秘z\n");
}

static void parts_play_their_roles(void **state)
{
    (void)state;
    g_autofree char *all =
        read_rtf("{\\header \\pard \\'8e\\'d0\\'8aO\\'94\\'e9\\par}{\\footer foot\\par}"
                 "body{\\super 1{\\footnote note\\par}}{\\annotation why\\par}"
                 "{\\shp{\\*\\shpinst{\\sp{\\sn wzDescription}{\\sv logo}}{\\shptxt box\\par}}"
                 "{\\shprslt twice}}\\par");
    assert_has(all, "| header | 社外秘\n");
    assert_has(all, "| footer | foot\n");
    assert_has(all, "| note | note\n");
    assert_has(all, "| comment | why\n");
    assert_has(all, "| text_box | box\n");
    assert_has(all, "| property alternative text | logo\n");
    assert_has(all, "| body | body1\n");
    assert_has_not(all, "twice");
}

static void word_art_on_a_header_is_a_watermark(void **state)
{
    (void)state;
    g_autofree char *all = read_rtf("{\\header{\\shp{\\*\\shpinst{\\sp{\\sn gtextUNICODE}"
                                    "{\\sv \\'8e\\'d0\\'8aO\\'94\\'e9}}}}\\par}");
    assert_has(all, "| watermark | 社外秘\n");
}

static void hidden_and_deleted_text_is_hidden(void **state)
{
    (void)state;
    g_autofree char *all = read_rtf("shown {\\v secret }{\\deleted gone }end\\par");
    assert_has(all, "| body | shown end\n");
    assert_has(all, "| hidden | shown secret gone end\n");
}

static void tables_have_rows_and_cells(void **state)
{
    (void)state;
    g_autofree char *all = read_rtf("before\\par\\trowd\\pard\\intbl a\\cell b\\cell\\row"
                                    "\\trowd\\pard\\intbl c\\cell d\\cell\\row\\pard after\\par");
    assert_has(all, "| body | before\n");
    assert_has(all, "| body | a\tb\nc\td\n");
    assert_has(all, "| body | after\n");
}

static void a_field_shows_its_result_or_what_its_code_says(void **state)
{
    (void)state;
    g_autofree char *all =
        read_rtf("{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}"
                 "{\\field{\\*\\fldinst eq \\\\o\\\\ac(\\'81\\'9b,\\'94\\'e9)}{\\fldrslt }}\\par");
    assert_has(all, "| body | 7㊙\n");
}

static void properties_and_labels_are_told(void **state)
{
    (void)state;
    g_autofree char *all =
        read_rtf("{\\info{\\title T}{\\author A}{\\nofpages4}}"
                 "{\\*\\userprops{\\propname MSIP_Label_1_Name}\\proptype30{\\staticval Secret}"
                 "{\\propname Project}\\proptype30{\\staticval X}}");
    assert_has(all, "| property title | T\n");
    assert_has(all, "| property creator | A\n");
    assert_has(all, "| label MSIP_Label_1_Name | Secret\n");
    assert_has(all, "| property Project | X\n");
}

static void a_packaged_file_is_a_member(void **state)
{
    (void)state;
    g_autofree char *all = read_rtf(
        "{\\object\\objemb{\\*\\objdata 01050000 02000000 08000000 5061636b61676500 00000000 "
        "00000000"
        " 34000000 0200 612e74787400 432f612e74787400 00000300 08000000 432f612e74787400 09000000"
        " e7a4bee5a496e7a798 0000}{\\result shown}}\\par");
    assert_has(all, "a.rtf!/a.txt | body | 社外秘");
    assert_has(all, "a.rtf | body | shown\n");
}

static void what_is_cut_short_is_partial(void **state)
{
    (void)state;
    static const char rtf[] = "{\\rtf1\\ansi text{\\b bold \\'8";
    for (gsize size = 12; size < sizeof rtf; size++) {
        g_autofree char *all = read_all("a.rtf", rtf, size);
        assert_has(all, "= rtf partial:");
    }
}

static void html_is_unwrapped(void **state)
{
    (void)state;
    static const char rtf[] =
        "{\\rtf1\\ansi\\ansicpg932\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fcharset128 X;}}"
        "{\\*\\htmltag64 <p>}\\htmlrtf {\\b \\htmlrtf0 \\'8e\\'d0\\'8aO\\'94\\'e9 "
        "{\\*\\htmltag84 &nbsp;}\\htmlrtf }x\\htmlrtf0 {\\*\\htmltag72 </p>}}";
    gsize length;
    g_autofree char *html = rtf_unwrap_html((const guint8 *)rtf, sizeof rtf - 1, &length);
    assert_string_equal(html, "<p>社外秘 &nbsp;</p>");
    assert_null(rtf_unwrap_html((const guint8 *)"{\\rtf1 x}", 9, &length));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_are_in_order),
        cmocka_unit_test(paragraphs_are_lines),
        cmocka_unit_test(bytes_are_of_the_encoding_of_their_font),
        cmocka_unit_test(a_second_byte_may_look_like_a_brace),
        cmocka_unit_test(more_braces_may_close_than_open),
        cmocka_unit_test(a_group_may_be_a_field_and_its_code_in_one),
        cmocka_unit_test(unicode_replaces_what_stands_for_it),
        cmocka_unit_test(parts_play_their_roles),
        cmocka_unit_test(word_art_on_a_header_is_a_watermark),
        cmocka_unit_test(hidden_and_deleted_text_is_hidden),
        cmocka_unit_test(tables_have_rows_and_cells),
        cmocka_unit_test(a_field_shows_its_result_or_what_its_code_says),
        cmocka_unit_test(properties_and_labels_are_told),
        cmocka_unit_test(a_packaged_file_is_a_member),
        cmocka_unit_test(what_is_cut_short_is_partial),
        cmocka_unit_test(html_is_unwrapped),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
