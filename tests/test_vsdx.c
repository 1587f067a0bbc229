/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "package_builder.h"

#define PAGES(list)                                                                                \
    {                                                                                              \
        "visio/pages/pages.xml", "<Pages xmlns:r='r'>" list "</Pages>", 0                          \
    }
#define PAGE(name, more, id, sheet)                                                                \
    "<Page Name='" name "' " more "><PageSheet>" sheet "</PageSheet><Rel r:id='" id "'/></Page>"
#define PAGE_RELATIONS                                                                             \
    RELATIONS("visio/pages/_rels/pages.xml.rels",                                                  \
              RELATION("r1", "page", "page1.xml") RELATION("r2", "page", "page2.xml"))
#define SHAPES(shapes) "<PageContents><Shapes>" shapes "</Shapes></PageContents>"

static void shapes_of_a_page_are_text_boxes(void **state)
{
    (void)state;
    const struct package_part parts[] = {
        TYPES(""),
        PAGES(PAGE("工程図", "", "r1", "")),
        PAGE_RELATIONS,
        {"visio/pages/page1.xml",
         SHAPES("<Shape><Text>検査\n<cp IX='0'/>工程</Text></Shape>"
                "<Shape><Section N='Property'><Row N='a'><Cell N='Value' V='東都工業'/>"
                "<Cell N='Label' V='取引先'/></Row></Section><Text>社外秘</Text></Shape>"),
         0},
        {0}};
    g_autofree char *all = read_parts(parts, "a.vsdx");
    assert_has(all, "| sheet_name | 工程図\n");
    assert_has(all, "| text_box | 検査\n工程\n");
    assert_has(all, "| text_box | 社外秘\n");
    assert_has(all, "| property 取引先 | 東都工業\n");
    assert_has(all, "= vsdx read:");
}

static void backgrounds_and_hidden_pages_play_their_roles(void **state)
{
    (void)state;
    const struct package_part parts[] = {
        TYPES(""),
        PAGES(PAGE("枠", "Background='1'", "r1",
                   "<Section N='Layer'><Row><Cell N='Name' V='寸法'/></Row></Section>")
                  PAGE("控え", "", "r2", "<Cell N='UIVisibility' V='1'/>")),
        PAGE_RELATIONS,
        {"visio/pages/page1.xml", SHAPES("<Shape><Text>極秘</Text></Shape>"), 0},
        {"visio/pages/page2.xml", SHAPES("<Shape><Text>旧案</Text></Shape>"), 0},
        {"visio/pages/page3.xml", SHAPES("<Shape><Text>残り</Text></Shape>"), 0},
        {0}};
    g_autofree char *all = read_parts(parts, "a.vsdx");
    assert_has(all, "| master | 極秘\n");
    assert_has(all, "| layer | 寸法\n");
    assert_has(all, "| hidden | 旧案\n");
    assert_has(all, "| hidden | 残り\n"); /* no list names it */
}

static void headers_and_comments_are_told(void **state)
{
    (void)state;
    const struct package_part parts[] = {
        TYPES(""),
        PAGES(PAGE("1", "", "r1", "")),
        PAGE_RELATIONS,
        {"visio/pages/page1.xml", SHAPES(""), 0},
        {"visio/document.xml",
         "<VisioDocument><HeaderFooter><HeaderLeft>社外秘&amp;p</"
         "HeaderLeft><FooterRight>R&amp;&amp;D "
         "&amp;n</FooterRight></HeaderFooter></VisioDocument>",
         0},
        {"visio/comments.xml",
         "<Comments><AuthorList><AuthorEntry Name='山田'/></AuthorList><CommentList>"
         "<CommentEntry>寸法を直す</CommentEntry></CommentList></Comments>",
         0},
        {0}};
    g_autofree char *all = read_parts(parts, "a.vsdx");
    assert_has(all, "| header | 社外秘\n");
    assert_has(all, "| footer | R&D\n");
    assert_has(all, "| comment | 寸法を直す\n");
    assert_has(all, "| property comment author | 山田\n");
}

static void a_missing_page_is_said(void **state)
{
    (void)state;
    const struct package_part parts[] = {
        TYPES(""), PAGES(PAGE("工程図", "", "r1", "")), PAGE_RELATIONS, {0}};
    g_autofree char *all = read_parts(parts, "a.vsdx");
    assert_has(all, "= vsdx damaged: a part of it is missing (工程図)");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shapes_of_a_page_are_text_boxes),
        cmocka_unit_test(backgrounds_and_hidden_pages_play_their_roles),
        cmocka_unit_test(headers_and_comments_are_told),
        cmocka_unit_test(a_missing_page_is_said),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
