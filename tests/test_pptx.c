/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "package_builder.h"

#define TEXT(text) "<p:txBody><a:p><a:r><a:t>" text "</a:t></a:r></a:p></p:txBody>"
#define SHAPE(kind, text)                                                                          \
    "<p:sp><p:nvSpPr><p:nvPr>" kind "</p:nvPr></p:nvSpPr>" TEXT(text) "</p:sp>"
#define PLACEHOLDER(type) "<p:ph type=\"" type "\"/>"
#define SLIDE(root, more, shapes)                                                                  \
    "<p:" root " xmlns:p=\"p\" xmlns:a=\"a\" " more "><p:cSld><p:spTree>" shapes                   \
    "</p:spTree></p:cSld></p:" root ">"

static const struct package_part deck[] = {
    TYPES(OVERRIDE("ppt/presentation.xml", SLIDE_TYPE "presentation.main+xml")
              OVERRIDE("ppt/slides/slide1.xml", SLIDE_TYPE "slide+xml") OVERRIDE(
                  "ppt/slides/slide2.xml", SLIDE_TYPE "slide+xml") OVERRIDE("ppt/slides/slide9.xml",
                                                                            SLIDE_TYPE "slide+xml")
                  OVERRIDE("ppt/slideMasters/slideMaster1.xml", SLIDE_TYPE "slideMaster+xml")
                      OVERRIDE("ppt/slideLayouts/slideLayout1.xml", SLIDE_TYPE "slideLayout+xml")),
    {"ppt/presentation.xml",
     "<p:presentation xmlns:p=\"p\" xmlns:r=\"r\"><p:sldIdLst><p:sldId id=\"256\" r:id=\"s2\"/>"
     "<p:sldId id=\"257\" r:id=\"s1\"/></p:sldIdLst></p:presentation>",
     0},
    RELATIONS("ppt/_rels/presentation.xml.rels", RELATION("s1", "slide", "slides/slide1.xml")
                                                     RELATION("s2", "slide", "slides/slide2.xml")),
    {"ppt/slides/slide1.xml", SLIDE("sld", "show=\"0\"", SHAPE(PLACEHOLDER("title"), "隠した頁")),
     0},
    {"ppt/slides/slide2.xml",
     SLIDE("sld", "",
           SHAPE(PLACEHOLDER("title"), "投資計画") SHAPE("", "社外秘")
               SHAPE(PLACEHOLDER("ftr"), "Confidential") "<p:graphicFrame><a:tbl><a:tr><a:tc>" TEXT(
                   "品名") "</a:tc><a:tc>" TEXT("単価") "</a:tc></a:tr></a:tbl></p:graphicFrame>"),
     0},
    {"ppt/slides/slide9.xml", SLIDE("sld", "", SHAPE("", "迷い頁")), 0},
    RELATIONS("ppt/slides/_rels/slide2.xml.rels",
              RELATION("a", "notesSlide", "../notesSlides/notesSlide1.xml")
                  RELATION("b", "slideLayout", "../slideLayouts/slideLayout1.xml")
                      RELATION("c", "chart", "../charts/chart1.xml")
                          RELATION("d", "comments", "../comments/comment1.xml")),
    {"ppt/notesSlides/notesSlide1.xml", SLIDE("notes", "", SHAPE(PLACEHOLDER("body"), "話すこと")),
     0},
    {"ppt/slideLayouts/slideLayout1.xml",
     SLIDE("sldLayout", "", SHAPE(PLACEHOLDER("title"), "題を入力") SHAPE("", "配布禁止")), 0},
    RELATIONS("ppt/slideLayouts/_rels/slideLayout1.xml.rels",
              RELATION("m", "slideMaster", "../slideMasters/slideMaster1.xml")),
    {"ppt/slideMasters/slideMaster1.xml", SLIDE("sldMaster", "", SHAPE("", "当社限り")), 0},
    {"ppt/charts/chart1.xml",
     "<c:chartSpace xmlns:c=\"c\" xmlns:a=\"a\"><a:p><a:r><a:t>売上推移</a:t></a:r></a:p>"
     "<c:strCache><c:pt><c:v>四月</c:v></c:pt></c:strCache><c:numCache><c:pt><c:v>123</c:v>"
     "</c:pt></c:numCache></c:chartSpace>",
     0},
    {"ppt/comments/comment1.xml",
     "<p:cmLst xmlns:p=\"p\"><p:cm><p:text>数字を確認</p:text></p:cm></p:cmLst>", 0},
    {0}};

static void everything_on_a_slide_has_its_role(void **state)
{
    (void)state;
    g_autofree char *all = read_parts(deck, "a.pptx");
    assert_has(all, "body | 投資計画\n");
    assert_has(all, "text_box | 社外秘\n");
    assert_has(all, "footer | Confidential\n");
    assert_has(all, "body | 品名\t単価\n");
    assert_has(all, "note | 話すこと\n");
    assert_has(all, "comment | 数字を確認\n");
    assert_has(all, "text_box | 売上推移\n四月\n");
    assert_has_not(all, "123");
    assert_has(all, "= pptx read:");
}

static void masters_speak_for_all_but_their_prompts_do_not_show(void **state)
{
    (void)state;
    g_autofree char *all = read_parts(deck, "a.pptx");
    assert_has(all, "master | 配布禁止\n");
    assert_has(all, "master | 当社限り\n");
    assert_has(all, "hidden | 題を入力\n");
}

static void hidden_and_stray_slides_are_hidden_text(void **state)
{
    (void)state;
    g_autofree char *all = read_parts(deck, "a.pptx");
    assert_has(all, "hidden | 隠した頁\n");
    assert_has(all, "hidden | 迷い頁\n");
}

static void slides_come_in_the_order_of_the_show(void **state)
{
    (void)state;
    g_autofree char *all = read_parts(deck, "a.pptx");
    assert_true(strstr(all, "投資計画") < strstr(all, "隠した頁"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(everything_on_a_slide_has_its_role),
        cmocka_unit_test(masters_speak_for_all_but_their_prompts_do_not_show),
        cmocka_unit_test(hidden_and_stray_slides_are_hidden_text),
        cmocka_unit_test(slides_come_in_the_order_of_the_show),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
