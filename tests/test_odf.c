/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "package_builder.h"

#define NAMESPACES                                                                                 \
    " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"t\" "         \
    "xmlns:table=\"b\" xmlns:draw=\"d\" xmlns:style=\"s\" xmlns:dc=\"c\" xmlns:meta=\"m\" "        \
    "xmlns:presentation=\"p\""
#define TYPE(kind)                                                                                 \
    {                                                                                              \
        "mimetype", "application/vnd.oasis.opendocument." kind, 0                                  \
    }
#define CONTENT(body)                                                                              \
    {                                                                                              \
        "content.xml",                                                                             \
            "<office:document-content" NAMESPACES ">" body "</office:document-content>", 0         \
    }

static void a_text_has_headers_notes_and_deletions(void **state)
{
    (void)state;
    const struct package_part parts[] = {
        TYPE("text"),
        CONTENT("<office:body><office:text><text:tracked-changes><text:changed-region>"
                "<text:deletion><text:p>消した極秘</text:p></text:deletion>"
                "</text:changed-region></text:tracked-changes><text:h>見出し</text:h><text:p>"
                "社<text:span>外</text:span>秘<text:s text:c=\"2\"/>文書<text:note>"
                "<text:note-citation>1</text:note-citation><text:note-body><text:p>脚注"
                "</text:p></text:note-body></text:note>続き</text:p><text:p><draw:frame>"
                "<draw:text-box><text:p>枠の中</text:p></draw:text-box></draw:frame>"
                "<office:annotation><dc:creator>山田</dc:creator><text:p>意見</text:p>"
                "</office:annotation></text:p></office:text></office:body>"),
        {"styles.xml",
         "<office:document-styles" NAMESPACES
         "><office:master-styles><style:master-page><style:header><text:p>社外秘"
         "</text:p></style:header><style:footer-left><text:p>左頁</text:p>"
         "</style:footer-left><style:header-first style:display=\"false\"><text:p>"
         "出ない</text:p></style:header-first></style:master-page>"
         "</office:master-styles></office:document-styles>",
         0},
        {"meta.xml",
         "<office:document-meta" NAMESPACES
         "><office:meta><dc:title>題</dc:title><meta:user-defined meta:name=\"区分\">"
         "秘</meta:user-defined></office:meta></office:document-meta>",
         0},
        {0}};
    g_autofree char *all = read_parts(parts, "a.odt");
    assert_has(all, "hidden | 消した極秘\n");
    assert_has(all, "body | 見出し\n社外秘  文書続き\n");
    assert_has(all, "note | 脚注\n");
    assert_has(all, "text_box | 枠の中\n");
    assert_has(all, "comment | 意見\n");
    assert_has(all, "header | 社外秘\n");
    assert_has(all, "footer | 左頁\n");
    assert_has(all, "hidden | 出ない\n");
    assert_has(all, "property title | 題\n");
    assert_has(all, "property 区分 | 秘\n");
    assert_has(all, "= odf read:");
}

static void sheets_keep_columns_and_do_not_fill_repeats(void **state)
{
    (void)state;
    const struct package_part parts[] = {
        TYPE("spreadsheet"),
        CONTENT("<office:body><office:spreadsheet><table:table table:name=\"原価\">"
                "<table:table-row><table:table-cell table:number-columns-repeated=\"2\"/>"
                "<table:table-cell><text:p>材料費</text:p></table:table-cell>"
                "<table:table-cell table:number-columns-repeated=\"16000\"/>"
                "</table:table-row><table:table-row table:number-rows-repeated=\"1048000\">"
                "<table:table-cell/></table:table-row><table:table-row><table:table-cell>"
                "<text:p>末</text:p></table:table-cell></table:table-row></table:table>"
                "</office:spreadsheet></office:body>"),
        {0}};
    g_autofree char *all = read_parts(parts, "a.ods");
    assert_has(all, "sheet_name | 原価\n");
    assert_has(all, "body | \t\t材料費\n");
    assert_has(all, "body | 末\n");
}

static void slides_have_masters_and_notes(void **state)
{
    (void)state;
    const struct package_part parts[] = {
        TYPE("presentation"),
        CONTENT("<office:automatic-styles><style:style style:name=\"dp2\">"
                "<style:drawing-page-properties presentation:visibility=\"hidden\"/>"
                "</style:style></office:automatic-styles><office:body><office:presentation>"
                "<presentation:footer-decl presentation:name=\"f\">当社限り"
                "</presentation:footer-decl><draw:page draw:name=\"一\">"
                "<draw:frame presentation:class=\"title\"><draw:text-box><text:p>投資計画"
                "</text:p></draw:text-box></draw:frame><draw:custom-shape><text:p>社外秘"
                "</text:p></draw:custom-shape><presentation:notes><draw:text-box><text:p>"
                "話すこと</text:p></draw:text-box></presentation:notes></draw:page>"
                "<draw:page draw:name=\"二\" draw:style-name=\"dp2\"><draw:text-box><text:p>"
                "隠した頁</text:p></draw:text-box></draw:page></office:presentation>"
                "</office:body>"),
        {"styles.xml",
         "<office:document-styles" NAMESPACES
         "><office:master-styles><style:master-page><draw:custom-shape><text:p>透かし"
         "</text:p></draw:custom-shape></style:master-page></office:master-styles>"
         "</office:document-styles>",
         0},
        {0}};
    g_autofree char *all = read_parts(parts, "a.odp");
    assert_has(all, "footer | 当社限り\n");
    assert_has(all, "body | 投資計画\n");
    assert_has(all, "text_box | 社外秘\n");
    assert_has(all, "note | 話すこと\n");
    assert_has(all, "hidden | 隠した頁\n");
    assert_has(all, "master | 透かし\n");
}

static void an_encrypted_one_is_locked(void **state)
{
    (void)state;
    const struct package_part parts[] = {
        TYPE("text"),
        {"content.xml", "\x01\x02\x03", 0},
        {"META-INF/manifest.xml",
         "<manifest:manifest xmlns:manifest=\"m\">"
         "<manifest:file-entry manifest:full-path=\"content.xml\">"
         "<manifest:encryption-data/></manifest:file-entry></manifest:manifest>",
         0},
        {0}};
    g_autofree char *all = read_parts(parts, "a.odt");
    assert_has(all, "= odf locked: it is encrypted with a password");
}

static void a_flat_file_is_read_as_a_package(void **state)
{
    (void)state;
    static const char flat[] = "<?xml version=\"1.0\"?><office:document" NAMESPACES
                               "><office:meta><dc:title>平</dc:title></office:meta><office:body>"
                               "<office:text><text:p>社外秘</text:p></office:text></office:body>"
                               "</office:document>";
    g_autofree char *all = read_all("a.fodt", flat, sizeof flat - 1);
    assert_has(all, "property title | 平\n");
    assert_has(all, "body | 社外秘\n");
    assert_has(all, "= odf read:");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_text_has_headers_notes_and_deletions),
        cmocka_unit_test(sheets_keep_columns_and_do_not_fill_repeats),
        cmocka_unit_test(slides_have_masters_and_notes),
        cmocka_unit_test(an_encrypted_one_is_locked),
        cmocka_unit_test(a_flat_file_is_read_as_a_package),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
