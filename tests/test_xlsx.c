/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "package_builder.h"

#include <extractors/xlsx_cells.h>

#define SHEETS                                                                                     \
    OVERRIDE("xl/workbook.xml", SHEET_TYPE "sheet.main+xml")                                       \
    OVERRIDE("xl/worksheets/sheet1.xml", SHEET_TYPE "worksheet+xml")
#define WORKBOOK(sheets)                                                                           \
    {                                                                                              \
        "xl/workbook.xml",                                                                         \
            "<workbook xmlns:r=\"r\"><sheets>" sheets "</sheets><definedNames><definedName "       \
            "name=\"原価率\">Sheet1!$A$1</definedName></definedNames></workbook>",                 \
            0                                                                                      \
    }
#define SHEET(id, name, more) "<sheet name=\"" name "\" sheetId=\"1\" r:id=\"" id "\" " more "/>"
#define WORKBOOK_RELATIONS                                                                         \
    RELATIONS("xl/_rels/workbook.xml.rels",                                                        \
              RELATION("r1", "worksheet", "worksheets/sheet1.xml")                                 \
                  RELATION("r2", "sharedStrings", "sharedStrings.xml")                             \
                      RELATION("r3", "styles", "/xl/styles.xml"))
#define STRINGS                                                                                         \
    {                                                                                                   \
        "xl/sharedStrings.xml",                                                                         \
            "<sst><si><t>材料費</t></si><si><r><t>社外</t></r><r><t>秘</t></r><rPh><t>シャ</t>" \
            "</rPh></si></sst>",                                                                        \
            0                                                                                           \
    }
#define STYLES                                                                                     \
    {                                                                                              \
        "xl/styles.xml",                                                                           \
            "<styleSheet><numFmts><numFmt numFmtId=\"170\" "                                       \
            "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/></numFmts><cellStyleXfs><xf "     \
            "numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf "                    \
            "numFmtId=\"170\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>",                       \
            0                                                                                      \
    }

static char *read_sheet(const char *sheet, const char *more)
{
    g_autofree char *xml =
        g_strconcat("<worksheet><sheetData>", sheet, "</sheetData>", more, "</worksheet>", NULL);
    const struct package_part parts[] = {TYPES(SHEETS),
                                         WORKBOOK(SHEET("r1", "原価", "")),
                                         WORKBOOK_RELATIONS,
                                         STRINGS,
                                         STYLES,
                                         {"xl/worksheets/sheet1.xml", xml, 0},
                                         {0}};
    return read_parts(parts, "a.xlsx");
}

static void rows_keep_their_columns_and_empty_rows_stay(void **state)
{
    (void)state;
    g_autofree char *all =
        read_sheet("<row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c><c r=\"D2\"><v>12.5</v></c></row>"
                   "<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>計</t></is></c></row>",
                   "");
    assert_has(all, "sheet_name | 原価\n");
    assert_has(all, "body | \t材料費\t\t12.5\n\n計\n");
    assert_has(all, "property defined names | 原価率 Sheet1!$A$1\n");
}

static void cells_without_references_follow_each_other(void **state)
{
    (void)state;
    g_autofree char *all = read_sheet("<row><c t=\"s\"><v>1</v></c><c><v>7</v></c></row>"
                                      "<row><c t=\"b\"><v>1</v></c></row>",
                                      "");
    assert_has(all, "body | 社外秘\t7\nTRUE\n");
}

static void values_show_as_their_format_says(void **state)
{
    (void)state;
    g_autofree char *all = read_sheet(
        "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>46112</v></c><c r=\"B1\" s=\"2\"><v>0.15</v></c>"
        "<c r=\"C1\"><v>0.30000000000000004</v></c><c r=\"D1\" t=\"e\"><v>#DIV/0!</v></c>"
        "<c r=\"E1\" t=\"str\"><f>A1&amp;B1</f><v>式の値</v></c></row>",
        "");
    assert_has(all, "body | 2026-03-31\t15%\t0.3\t#DIV/0!\t式の値\n");
    assert_has_not(all, "A1&B1");
}

static void a_cell_far_to_the_right_has_its_own_place(void **state)
{
    (void)state;
    g_autofree char *all = read_sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" "
                                      "t=\"s\"><v>1</v></c></row>",
                                      "");
    assert_has(all, "body | 社外秘\n");
    assert_has(all, "body | 1\n");
    assert_has_not(all, "\t\t\t\t\t\t");
}

static void headers_lose_their_codes(void **state)
{
    (void)state;
    static const struct {
        const char *coded;
        const char *text;
    } cases[] = {
        {"&L&\"ＭＳ Ｐゴシック,太字\"&14社外秘&C&A&R&D &T", "社外秘\n "},
        {"&C&KFF0000極秘", "極秘"},
        {"&K01+000秘&P/&N", "秘/"},
        {"R&&D", "R&D"},
        {"&\"切れ", ""},
        {"末尾&", "末尾"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *text = xlsx_header_text(cases[i].coded);
        assert_string_equal(text, cases[i].text);
    }
    g_autofree char *all =
        read_sheet("", "<headerFooter><oddHeader>&amp;R&amp;9社外秘</oddHeader><firstFooter>"
                       "&amp;CConfidential</firstFooter></headerFooter>");
    assert_has(all, "header | 社外秘\n");
    assert_has(all, "footer | Confidential\n");
}

static void formats_tell_dates_from_numbers(void **state)
{
    (void)state;
    assert_int_equal(number_format_kind("General"), NUMBER_PLAIN);
    assert_int_equal(number_format_kind("#,##0;[Red]-#,##0"), NUMBER_PLAIN);
    assert_int_equal(number_format_kind("0.0%"), NUMBER_PERCENT);
    assert_int_equal(number_format_kind("[$-411]ggge\"年\"m\"月\"d\"日\""), NUMBER_DATE);
    assert_int_equal(number_format_kind("yyyy/m/d h:mm"), NUMBER_DATE_TIME);
    assert_int_equal(number_format_kind("[h]:mm:ss"), NUMBER_TIME);
    assert_int_equal(number_format_kind("\"day \"0"), NUMBER_PLAIN);
}

static void a_hidden_sheet_is_hidden_text(void **state)
{
    (void)state;
    const struct package_part parts[] = {
        TYPES(SHEETS),
        WORKBOOK(SHEET("r1", "裏", "state=\"veryHidden\"")),
        WORKBOOK_RELATIONS,
        STRINGS,
        {"xl/worksheets/sheet1.xml",
         "<worksheet><row r=\"1\"><c t=\"s\"><v>1</v></c></row></worksheet>", 0},
        {0}};
    g_autofree char *all = read_parts(parts, "a.xlsm");
    assert_has(all, "hidden | 社外秘\n");
    assert_has(all, "sheet_name | 裏\n");
}

static void comments_and_drawings_stand_with_their_sheet(void **state)
{
    (void)state;
    const struct package_part parts[] = {
        TYPES(SHEETS),
        WORKBOOK(SHEET("r1", "原価", "")),
        WORKBOOK_RELATIONS,
        {"xl/worksheets/sheet1.xml", "<worksheet/>", 0},
        RELATIONS("xl/worksheets/_rels/sheet1.xml.rels",
                  RELATION("a", "comments", "../comments1.xml")
                      RELATION("b", "drawing", "../drawings/drawing1.xml")
                          RELATION("c", "threadedComment", "../threadedComments/t1.xml")),
        {"xl/comments1.xml",
         "<comments><commentList><comment ref=\"A1\"><text><r><t>単価</t></r><r><t>注意</t></r>"
         "</text></comment></commentList></comments>",
         0},
        {"xl/threadedComments/t1.xml",
         "<ThreadedComments><threadedComment><text>返信です</text></threadedComment>"
         "</ThreadedComments>",
         0},
        {"xl/drawings/drawing1.xml",
         "<xdr:wsDr xmlns:xdr=\"x\" xmlns:a=\"a\"><xdr:sp><xdr:nvSpPr><xdr:cNvPr id=\"1\" "
         "descr=\"極秘の印\"/></xdr:nvSpPr><xdr:txBody><a:p><a:r><a:t>取扱</a:t></a:r><a:r>"
         "<a:t>注意</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>",
         0},
        {0}};
    g_autofree char *all = read_parts(parts, "a.xlsx");
    assert_has(all, "comment | 単価注意\n");
    assert_has(all, "comment | 返信です\n");
    assert_has(all, "text_box | 取扱注意\n");
    assert_has(all, "property alternative text | 極秘の印\n");
}

static void what_a_pivot_table_remembers_is_hidden_text(void **state)
{
    (void)state;
    const struct package_part parts[] = {
        TYPES(SHEETS OVERRIDE("xl/pivotCache/pivotCacheDefinition1.xml",
                              SHEET_TYPE "pivotCacheDefinition+xml")),
        WORKBOOK(SHEET("r1", "原価", "")),
        WORKBOOK_RELATIONS,
        {"xl/worksheets/sheet1.xml", "<worksheet/>", 0},
        {"xl/pivotCache/pivotCacheDefinition1.xml",
         "<pivotCacheDefinition><cacheFields><cacheField name=\"取引先\"><sharedItems><s "
         "v=\"東都自動車\"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>",
         0},
        {0}};
    g_autofree char *all = read_parts(parts, "a.xlsx");
    assert_has(all, "hidden | 取引先\n東都自動車\n");
}

static void what_is_said_to_whoever_fills_a_cell_is_hidden_text(void **state)
{
    (void)state;
#define VALIDATION "<dataValidation promptTitle=\"R&amp;D &lt;1&gt;\" prompt=\"区分を選ぶ\"/>"
    const struct package_part parts[] = {
        TYPES(SHEETS),
        WORKBOOK(SHEET("r1", "R&amp;D", "")),
        WORKBOOK_RELATIONS,
        {"xl/worksheets/sheet1.xml",
         "<worksheet><dataValidations>" VALIDATION VALIDATION "</dataValidations></worksheet>", 0},
        {0}};
    g_autofree char *all = read_parts(parts, "a.xlsx");
    assert_has(all, "| sheet_name | R&D\n");
    assert_has(all, "| hidden | R&D <1>\n区分を選ぶ\n");
    assert_null(strstr(strstr(all, "区分を選ぶ") + 1, "区分を選ぶ"));
}

static void a_sheet_that_is_missing_is_said(void **state)
{
    (void)state;
    const struct package_part parts[] = {
        TYPES(SHEETS), WORKBOOK(SHEET("r1", "原価", "")), WORKBOOK_RELATIONS, {0}};
    g_autofree char *all = read_parts(parts, "a.xlsx");
    assert_has(all, "= xlsx damaged: a part of it is missing (原価)");
}

static void a_string_repeated_in_many_cells_meets_the_limit_of_text(void **state)
{
    (void)state;
    struct collecting_sink sink;
    gsize size;
    g_autofree char *filler = g_strnfill(100000, 'x');
    g_autofree char *strings = g_strconcat("<sst><si><t>", filler, "</t></si></sst>", NULL);
    GString *sheet = g_string_new("<worksheet>");
    for (guint i = 1; i <= 200; i++)
        g_string_append_printf(sheet, "<row r=\"%u\"><c t=\"s\"><v>0</v></c></row>", i);
    g_string_append(sheet, "</worksheet>");
    const struct package_part parts[] = {TYPES(SHEETS),
                                         WORKBOOK(SHEET("r1", "原価", "")),
                                         WORKBOOK_RELATIONS,
                                         {"xl/sharedStrings.xml", strings, 0},
                                         {"xl/worksheets/sheet1.xml", sheet->str, 0},
                                         {0}};
    g_autofree guint8 *bytes = package_build(parts, &size);
    struct budget_limits limits = budget_default_limits;
    limits.most[BUDGET_TEXT] = 1 << 20;
    collecting_start(&sink);
    collecting_read_limited(&sink, "a.xlsx", bytes, size, &limits);
    assert_has(sink.all->str, "= xlsx too_big: it has more text than the limit");
    assert_true(sink.body->len <= 1 << 20);
    collecting_clear(&sink);
    g_string_free(sheet, TRUE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_keep_their_columns_and_empty_rows_stay),
        cmocka_unit_test(cells_without_references_follow_each_other),
        cmocka_unit_test(values_show_as_their_format_says),
        cmocka_unit_test(a_cell_far_to_the_right_has_its_own_place),
        cmocka_unit_test(headers_lose_their_codes),
        cmocka_unit_test(formats_tell_dates_from_numbers),
        cmocka_unit_test(a_hidden_sheet_is_hidden_text),
        cmocka_unit_test(comments_and_drawings_stand_with_their_sheet),
        cmocka_unit_test(what_a_pivot_table_remembers_is_hidden_text),
        cmocka_unit_test(what_is_said_to_whoever_fills_a_cell_is_hidden_text),
        cmocka_unit_test(a_sheet_that_is_missing_is_said),
        cmocka_unit_test(a_string_repeated_in_many_cells_meets_the_limit_of_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
