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

static char *read_encoded(const char *name, const char *text, const char *charset)
{
    gsize size;
    g_autofree char *bytes = g_convert(text, -1, charset, "UTF-8", NULL, &size, NULL);

    assert_non_null(bytes);
    return read_all(name, bytes, size);
}

static void a_page_gives_its_text_title_and_properties(void **state)
{
    (void)state;
    g_autofree char *all = read_text(
        "a.html", "<!DOCTYPE html><html><head><title>社内\n規程</title><meta name=keywords "
                  "content=\"秘密, 管理\"><style>p{}</style><script>var 見えない;</script></head>"
                  "<body><!-- 社外秘 --><h1>題</h1><p>一  行\n目<b>続</b></p><p>二<br>三</p>"
                  "<table><tr><th>品名<td>単価</tr></table><pre>a\n  b</pre>"
                  "<div style='display: none'>隠し</div><img alt=\"極秘の印\"></body></html>");
    assert_has(all, "property title | 社内\n規程\n");
    assert_has(all, "property keywords | 秘密, 管理\n");
    assert_has(all, "comment |  社外秘 \n");
    assert_has(all, "題\n一 行 目続\n二\n三\n");
    assert_has(all, "品名\t単価\n");
    assert_has(all, "a\n  b\n");
    assert_has(all, "hidden | 隠し");
    assert_has(all, "極秘の印");
    assert_has_not(all, "見えない");
}

static void a_page_is_decoded_as_it_declares(void **state)
{
    (void)state;
    static const char *const charsets[] = {"Shift_JIS", "EUC-JP", "ISO-2022-JP", "UTF-8"};

    for (guint i = 0; i < G_N_ELEMENTS(charsets); i++) {
        g_autofree char *page =
            g_strdup_printf("<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; "
                            "charset=%s\"></head><body>社外秘の表</body></html>",
                            charsets[i]);
        g_autofree char *all = read_encoded("a.html", page, charsets[i]);
        assert_has(all, "社外秘の表");
        assert_has(all, "= html read:");
    }
}

static void a_wrong_declaration_does_not_spoil_the_text(void **state)
{
    (void)state;
    g_autofree char *all = read_text(
        "a.html", "<html><meta charset=Shift_JIS><body>社外秘の表でございます</body></html>");
    assert_has(all, "社外秘の表でございます");
}

static void elements_without_end_do_not_hang_it(void **state)
{
    (void)state;
    GString *page = g_string_new("<html><body>");
    for (guint i = 0; i < 50000; i++)
        g_string_append(page, "<div><b>");
    g_autofree char *all = read_text("a.html", page->str);
    assert_has(all, "= html partial: its elements are nested deeper than the limit");
    g_string_free(page, TRUE);
}

static void a_comment_without_end_is_said(void **state)
{
    (void)state;
    g_autofree char *all = read_text("a.html", "<html><body>前<!-- 社外秘</body></html>");
    assert_has(all, "前");
    assert_has(all, "= html damaged: a comment in it does not end");
}

static void what_follows_the_end_of_a_page_is_read(void **state)
{
    (void)state;
    g_autofree char *filler = g_strnfill(65530, 'x');
    g_autofree char *page =
        g_strconcat("<html><body>前</body></html>", filler, "</BODY></HTML ><p>社外秘</p>", NULL);
    g_autofree char *all = read_text("a.html", page);
    assert_has(all, "社外秘");
}

static void a_title_without_end_hides_nothing(void **state)
{
    (void)state;
    g_autofree char *filler = g_strnfill(9000, 'x');
    g_autofree char *page = g_strconcat("<html><title>", filler, " 社外秘", NULL);
    g_autofree char *all = read_text("a.html", page);
    assert_has(all, "社外秘");
}

static void xml_gives_text_comments_and_words_in_attributes(void **state)
{
    (void)state;
    g_autofree char *all = read_text(
        "a.xml", "<?xml version=\"1.0\"?><図面 xmlns=\"x\"><!-- 社外秘 --><名称 区分=\"極秘\" "
                 "x=\"12\">歯<b>車</b></名称><![CDATA[丸秘 <資料>]]></図面>");
    assert_has(all, "comment |  社外秘 \n");
    assert_has(all, "極秘\n歯車\n丸秘 <資料>\n");
    assert_has_not(all, "12");
    assert_has(all, "= xml read:");
}

static void xml_is_decoded_as_it_declares(void **state)
{
    (void)state;
    static const char *const charsets[] = {"Shift_JIS", "EUC-JP", "UTF-16"};

    for (guint i = 0; i < G_N_ELEMENTS(charsets); i++) {
        g_autofree char *xml = g_strdup_printf(
            "<?xml version=\"1.0\" encoding=\"%s\"?><a>社外秘の表</a>", charsets[i]);
        g_autofree char *all = read_encoded("a.xml", xml, charsets[i]);
        assert_has(all, "社外秘の表");
        assert_has(all, "= xml read:");
    }
}

static void a_flat_entity_is_replaced_and_a_nested_one_is_not(void **state)
{
    (void)state;
    g_autofree char *flat = read_text(
        "a.xml", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY k \"社外秘\">]><a>本書は&k;</a>");
    assert_has(flat, "本書は社外秘\n");
    assert_has(flat, "= xml read:");

    GString *bomb = g_string_new("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x0 \"ha!\">");
    for (guint i = 1; i < 40; i++)
        g_string_append_printf(bomb, "<!ENTITY x%u \"&x%u;&x%u;\">", i, i - 1, i - 1);
    g_string_append(bomb, "]><a title=\"&x39;\">前&x39;後</a>");
    g_autofree char *all = read_text("a.xml", bomb->str);
    assert_has(all, "前後");
    assert_has(all, "= xml damaged: it declares nested XML entities");
    g_string_free(bomb, TRUE);
}

static void an_external_entity_is_never_fetched(void **state)
{
    (void)state;
    g_autofree char *all = read_text(
        "a.xml", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e SYSTEM \"/etc/passwd\">]>"
                 "<a>前&e;後</a>");
    assert_has_not(all, "root:");
    assert_has(all, "前後");
}

static void runs_of_word_2003_are_one_line(void **state)
{
    (void)state;
    g_autofree char *all = read_text(
        "a.xml", "<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"w\"><w:body><w:p><w:r><w:t>"
                 "社外</w:t></w:r><w:r><w:t>秘</w:t></w:r></w:p></w:body></w:wordDocument>");
    assert_has(all, "社外秘\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_page_gives_its_text_title_and_properties),
        cmocka_unit_test(a_page_is_decoded_as_it_declares),
        cmocka_unit_test(a_wrong_declaration_does_not_spoil_the_text),
        cmocka_unit_test(elements_without_end_do_not_hang_it),
        cmocka_unit_test(a_comment_without_end_is_said),
        cmocka_unit_test(what_follows_the_end_of_a_page_is_read),
        cmocka_unit_test(a_title_without_end_hides_nothing),
        cmocka_unit_test(xml_gives_text_comments_and_words_in_attributes),
        cmocka_unit_test(xml_is_decoded_as_it_declares),
        cmocka_unit_test(a_flat_entity_is_replaced_and_a_nested_one_is_not),
        cmocka_unit_test(an_external_entity_is_never_fetched),
        cmocka_unit_test(runs_of_word_2003_are_one_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
