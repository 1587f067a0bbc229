/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "package_builder.h"

#define NAMESPACES                                                                                 \
    " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""                    \
    " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""                    \
    " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""             \
    " xmlns:v=\"urn:schemas-microsoft-com:vml\""
#define RUN(text)       "<w:r><w:t>" text "</w:t></w:r>"
#define PARAGRAPH(text) "<w:p>" RUN(text) "</w:p>"
#define BODY(content)   "<w:document" NAMESPACES "><w:body>" content "</w:body></w:document>"

static char *read_body(const char *document)
{
    const struct package_part parts[] = {
        TYPES(OVERRIDE("word/document.xml", WORD_TYPE "document.main+xml")),
        {"word/document.xml", document, 0},
        {0}};
    return read_parts(parts, "a.docx");
}

static void runs_of_a_paragraph_are_one_line(void **state)
{
    (void)state;
    g_autofree char *all =
        read_body(BODY("<w:p>" RUN("社") RUN("外秘") "</w:p>" PARAGRAPH("第二段")));
    assert_has(all, "a.docx | body | 社外秘\n第二段\n");
    assert_has(all, "a.docx = docx read:");
}

#define MARK(type) "<w:r><w:fldChar w:fldCharType=\"" type "\"/></w:r>"
#define CODE(text) "<w:r><w:instrText>" text "</w:instrText></w:r>"

static void a_circled_character_made_by_a_field_shows(void **state)
{
    (void)state;
    g_autofree char *all = read_body(BODY("<w:p>" MARK("begin") CODE("eq \\o\\ac(○") CODE(",秘)")
                                              MARK("end") RUN("情報") "</w:p>"));
    assert_has(all, "a.docx | body | ㊙情報\n");
}

static void a_field_with_a_result_shows_that(void **state)
{
    (void)state;
    g_autofree char *all = read_body(BODY("<w:p>" MARK("begin") CODE(" DOCPROPERTY \"区") CODE(
        "分\" ") MARK("separate") RUN("社外秘") MARK("end") "</w:p>"));
    assert_has(all, "a.docx | hidden |  DOCPROPERTY \"区分\" \n");
    assert_has(all, "a.docx | body | 社外秘\n");
}

static void a_table_is_rows_of_cells(void **state)
{
    (void)state;
    g_autofree char *all =
        read_body(BODY("<w:tbl><w:tr><w:tc>" PARAGRAPH("機密区分") "</w:tc><w:tc>" PARAGRAPH(
            "極秘") "</w:tc></w:tr><w:tr><w:tc><w:p/></w:tc><w:tc>" PARAGRAPH("二")
                           PARAGRAPH("三") "</w:tc></w:tr></w:tbl>"));
    assert_has(all, "body | 機密区分\t極秘\n\t二 三\n");
}

static void a_long_cell_keeps_its_lines(void **state)
{
    (void)state;
#define LONG "この欄には表で組んだ頁の本文がそのまま入っており、行ごとに意味があるので保たれる。"
    g_autofree char *all = read_body(BODY("<w:tbl><w:tr><w:tc>" PARAGRAPH("社外秘") PARAGRAPH(
        LONG) PARAGRAPH(LONG) "</w:tc><w:tc>" PARAGRAPH("右") "</w:tc></w:tr></w:tbl>"));
    assert_has(all, "body | 社外秘\n" LONG "\n" LONG "\n");
    assert_has(all, "body | \t右\n");
}

static void a_text_box_is_read_once_and_floats(void **state)
{
    (void)state;
#define BOX "<w:txbxContent>" PARAGRAPH("取扱注意") "</w:txbxContent>"
    g_autofree char *all = read_body(BODY("<w:p>" RUN(
        "前") "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>" BOX
              "</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>" BOX
              "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>" RUN(
                  "後") "</w:p>"));
    assert_has(all, "text_box | 取扱注意\n");
    assert_has(all, "body | 前後\n");
    assert_null(strstr(strstr(all, "取扱注意") + 1, "取扱注意"));
}

static void a_fallback_without_a_choice_is_read(void **state)
{
    (void)state;
    g_autofree char *all = read_body(BODY("<w:p><mc:AlternateContent><mc:Fallback>" RUN(
        "残り") "</mc:Fallback></mc:AlternateContent></w:p>"));
    assert_has(all, "body | 残り\n");
}

static void what_does_not_show_is_hidden(void **state)
{
    (void)state;
    g_autofree char *all = read_body(
        BODY("<w:p>" RUN("公開") "<w:del><w:r><w:delText>極秘</w:delText></w:r></w:del></w:p>"
                                 "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隠し</w:t></w:r>" RUN(
                                     "表示") "</w:p>"
                                             "<w:p><w:r><w:rPr><w:vanish "
                                             "w:val=\"0\"/></w:rPr><w:t>見える</w:t></w:r></w:p>"));
    assert_has(all, "hidden | 公開極秘\n");
    assert_has(all, "hidden | 隠し表示\n");
    assert_has(all, "body | 公開\n表示\n見える\n");
}

static void ruby_does_not_break_the_words_it_stands_over(void **state)
{
    (void)state;
    g_autofree char *all =
        read_body(BODY("<w:p><w:r><w:ruby><w:rt>" RUN("しゃ") "</w:rt><w:rubyBase>" RUN(
            "社") "</w:rubyBase></w:ruby></w:r>" RUN("外秘") "</w:p>"));
    assert_has(all, "body | 社外秘\n");
    assert_has(all, "hidden | しゃ社外秘\n");
}

static void each_part_has_its_role(void **state)
{
    (void)state;
#define PICTURE(id)                                                                                \
    "<w:p><w:r><w:pict><v:shape id=\"" id "\"><v:textpath string=\"複写禁止\"/></v:shape>"     \
    "</w:pict></w:r></w:p>"
    const struct package_part parts[] = {
        TYPES(OVERRIDE("word/document.xml", WORD_TYPE "document.main+xml")
                  OVERRIDE("word/header1.xml", WORD_TYPE "header+xml")
                      OVERRIDE("word/footer2.xml", WORD_TYPE "footer+xml")
                          OVERRIDE("word/comments.xml", WORD_TYPE "comments+xml")
                              OVERRIDE("word/footnotes.xml", WORD_TYPE "footnotes+xml")),
        {"word/document.xml",
         BODY(PARAGRAPH("本文") "<w:p><w:r><w:drawing><wp:inline><wp:docPr name=\"1\" "
                                "descr=\"金型の写真\"/></wp:inline></w:drawing></w:r></w:p>"),
         0},
        {"word/header1.xml",
         "<w:hdr" NAMESPACES ">" PARAGRAPH("社外秘")
             PICTURE("PowerPlusWaterMarkObject1") "</w:hdr>",
         0},
        {"word/footer2.xml", "<w:ftr" NAMESPACES ">" PARAGRAPH("Confidential") "</w:ftr>", 0},
        {"word/comments.xml",
         "<w:comments" NAMESPACES
         "><w:comment w:author=\"山田\">" PARAGRAPH("直すこと") "</w:comment></w:comments>",
         0},
        {"word/footnotes.xml",
         "<w:footnotes" NAMESPACES "><w:footnote>" PARAGRAPH("注記") "</w:footnote></w:footnotes>",
         0},
        {0}};
    g_autofree char *all = read_parts(parts, "a.docx");
    assert_has(all, "header | 社外秘\n");
    assert_has(all, "watermark | 複写禁止\n");
    assert_has(all, "property alternative text | 金型の写真\n");
    assert_has(all, "footer | Confidential\n");
    assert_has(all, "comment | 直すこと\n");
    assert_has(all, "note | 注記\n");
    assert_has(all, "property comment author | 山田\n");
}

static void properties_and_labels_are_told_by_name(void **state)
{
    (void)state;
    const struct package_part parts[] = {
        TYPES(OVERRIDE("word/document.xml", WORD_TYPE "document.main+xml")),
        {"word/document.xml", BODY(PARAGRAPH("x")), 0},
        {"docProps/core.xml",
         "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:title>"
         "原価表</dc:title></cp:coreProperties>",
         0},
        {"docProps/app.xml", "<Properties><Pages>3</Pages><Company>丸秘工業</Company></Properties>",
         0},
        {"docProps/custom.xml",
         "<Properties><property name=\"MSIP_Label_1234_Name\"><vt:lpwstr xmlns:vt=\"v\">General"
         "</vt:lpwstr></property><property name=\"区分\"><vt:lpwstr xmlns:vt=\"v\">秘</vt:lpwstr>"
         "</property></Properties>",
         0},
        {"docMetadata/LabelInfo.xml",
         "<clbl:labelList xmlns:clbl=\"l\"><clbl:label id=\"{guid}\" method=\"Standard\" "
         "removed=\"0\"/></clbl:labelList>",
         0},
        {0}};
    g_autofree char *all = read_parts(parts, "a.docx");
    assert_has(all, "property title | 原価表\n");
    assert_has(all, "property Company | 丸秘工業\n");
    assert_has(all, "label MSIP_Label_1234_Name | General\n");
    assert_has(all, "property 区分 | 秘\n");
    assert_has(all, "label LabelInfo | id={guid} method=Standard removed=0\n");
    assert_null(strstr(all, "Pages"));
}

static void an_embedded_document_is_a_member(void **state)
{
    (void)state;
    gsize size;
    const struct package_part inner[] = {
        TYPES(OVERRIDE("word/document.xml", WORD_TYPE "document.main+xml")),
        {"word/document.xml", BODY(PARAGRAPH("内側")), 0},
        {0}};
    g_autofree guint8 *bytes = package_build(inner, &size);
    const struct package_part parts[] = {
        TYPES(OVERRIDE("word/document.xml", WORD_TYPE "document.main+xml")),
        {"word/document.xml", BODY(PARAGRAPH("外側")), 0},
        {"word/embeddings/inner.docx", (const char *)bytes, size},
        {0}};
    g_autofree char *all = read_parts(parts, "a.docx");
    assert_has(all, "a.docx!/word/embeddings/inner.docx | body | 内側\n");
}

static void a_file_put_into_the_package_is_a_member(void **state)
{
    (void)state;
    const struct package_part parts[] = {
        TYPES(OVERRIDE("word/document.xml", WORD_TYPE "document.main+xml")),
        {"word/document.xml", BODY(PARAGRAPH("外側")), 0},
        {"hidden/list.csv", "社外秘,1\n", 0},
        {"word/afchunk.htm", "<html><body>差し込み</body></html>", 0},
        {0}};
    g_autofree char *all = read_parts(parts, "a.docx");
    assert_has(all, "a.docx!/hidden/list.csv | body | 社外秘");
    assert_has(all, "a.docx!/word/afchunk.htm | body | 差し込み");
}

static void big_images_wait_for_the_second_pass(void **state)
{
    (void)state;
    /* A PNG header that says 800 × 600, and noise that does not pack. */
    guint8 image[4096] = "\211PNG\r\n\032\n\0\0\0\rIHDR\0\0\3\40\0\0\2\130";
    for (guint i = 32; i < sizeof image; i++)
        image[i] = (guint8)(g_str_hash("x") * i >> 7 ^ i * i);
    const struct package_part parts[] = {
        TYPES(OVERRIDE("word/document.xml", WORD_TYPE "document.main+xml")),
        {"word/document.xml", BODY(PARAGRAPH("図")), 0},
        {"word/media/image1.png", (const char *)image, sizeof image},
        {"word/media/image2.png", (const char *)image, sizeof image},
        {0}};
    gsize size;
    g_autofree guint8 *bytes = package_build(parts, &size);
    struct budget budget;
    struct collecting_sink sink;
    struct place place = {.kind = PLACE_FILE, .name = "a.docx"};
    struct document document = {
        .place = &place, .name = "a.docx", .bytes = bytes, .size = size, .budget = &budget};

    for (enum reading_pass pass = PASS_TEXT; pass <= PASS_OCR; pass++) {
        collecting_start(&sink);
        budget_start(&budget, &budget_default_limits);
        document.pass = pass;
        document_read(&document, &sink.sink);
        assert_int_equal(sink.documents, pass == PASS_TEXT ? 1 : 2);
        collecting_clear(&sink);
    }
}

static void macro_documents_and_templates_are_documents(void **state)
{
    (void)state;
    const struct package_part parts[] = {
        TYPES(OVERRIDE("word/document.xml", "vnd.ms-word.template.macroEnabledTemplate.main+xml")),
        {"word/document.xml", BODY(PARAGRAPH("雛形")), 0},
        {0}};
    g_autofree char *all = read_parts(parts, "a.dotm");
    assert_has(all, "a.dotm | body | 雛形\n");
}

static void damage_is_said_and_what_stands_before_it_is_read(void **state)
{
    (void)state;
    g_autofree char *all =
        read_body("<w:document" NAMESPACES "><w:body>" PARAGRAPH("社外秘") "<w:p><w:r><w:t>切れ");
    assert_has(all, "社外秘\n");
    assert_has(all, "= docx damaged:");
}

static void a_missing_main_part_is_said(void **state)
{
    (void)state;
    const struct package_part parts[] = {TYPES(""), {"word/styles.xml", "<x/>", 0}, {0}};
    g_autofree char *all = read_parts(parts, "a.docx");
    assert_has(all, "= docx damaged: a part of it is missing (word/document.xml)");
}

static void nested_entities_are_not_expanded(void **state)
{
    (void)state;
    g_autofree char *all =
        read_body("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
                  "<!ENTITY c \"&b;&b;&b;&b;&b;\">]>" BODY(PARAGRAPH("前&c;後")));
    assert_has(all, "body | 前後\n");
    assert_has(all, "= docx damaged: it declares nested XML entities");
    assert_null(strstr(all, "aaaaaaaaaa"));
}

static void the_limit_of_unpacked_bytes_ends_a_bomb(void **state)
{
    (void)state;
    struct collecting_sink sink;
    gsize size;
    g_autofree char *blanks = g_strnfill(4 << 20, ' ');
    const struct package_part parts[] = {
        TYPES(OVERRIDE("word/document.xml", WORD_TYPE "document.main+xml")),
        {"word/document.xml", blanks, 0},
        {0}};
    g_autofree guint8 *bytes = package_build(parts, &size);
    struct budget_limits limits = budget_default_limits;
    limits.most[BUDGET_UNPACKED] = 1 << 20;
    collecting_start(&sink);
    collecting_read_limited(&sink, "a.docx", bytes, size, &limits);
    assert_has(sink.all->str, "= docx too_big: it unpacks to more bytes than the limit");
    collecting_clear(&sink);
}

static void no_cut_makes_it_crash(void **state)
{
    (void)state;
    gsize size;
    const struct package_part parts[] = {
        TYPES(OVERRIDE("word/document.xml", WORD_TYPE "document.main+xml")),
        {"word/document.xml", BODY(PARAGRAPH("社外秘")), 0},
        {0}};
    g_autofree guint8 *bytes = package_build(parts, &size);

    for (gsize cut = 60; cut < size; cut += 3) {
        struct collecting_sink sink;
        g_autofree guint8 *copy = g_memdup2(bytes, cut);
        collecting_start(&sink);
        collecting_read(&sink, "a.docx", copy, cut);
        assert_int_equal(sink.open, 0);
        assert_int_not_equal(sink.outermost, OUTCOME_READ);
        collecting_clear(&sink);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(runs_of_a_paragraph_are_one_line),
        cmocka_unit_test(a_circled_character_made_by_a_field_shows),
        cmocka_unit_test(a_field_with_a_result_shows_that),
        cmocka_unit_test(a_table_is_rows_of_cells),
        cmocka_unit_test(a_long_cell_keeps_its_lines),
        cmocka_unit_test(a_text_box_is_read_once_and_floats),
        cmocka_unit_test(a_fallback_without_a_choice_is_read),
        cmocka_unit_test(what_does_not_show_is_hidden),
        cmocka_unit_test(ruby_does_not_break_the_words_it_stands_over),
        cmocka_unit_test(each_part_has_its_role),
        cmocka_unit_test(properties_and_labels_are_told_by_name),
        cmocka_unit_test(an_embedded_document_is_a_member),
        cmocka_unit_test(a_file_put_into_the_package_is_a_member),
        cmocka_unit_test(big_images_wait_for_the_second_pass),
        cmocka_unit_test(macro_documents_and_templates_are_documents),
        cmocka_unit_test(damage_is_said_and_what_stands_before_it_is_read),
        cmocka_unit_test(a_missing_main_part_is_said),
        cmocka_unit_test(nested_entities_are_not_expanded),
        cmocka_unit_test(the_limit_of_unpacked_bytes_ends_a_bomb),
        cmocka_unit_test(no_cut_makes_it_crash),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
