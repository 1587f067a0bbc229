/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "marked.h"
#include "package_builder.h"

#define W "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
#define S "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
#define P                                                                                          \
    "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""                       \
    " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
#define R            "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
#define MAIN(target) RELATIONS("_rels/.rels", RELATION("rId1", "officeDocument", target))

#define WORD_PARTS(document, overrides, ...)                                                       \
    {                                                                                              \
        TYPES(OVERRIDE("word/document.xml", WORD_TYPE "document.main+xml") overrides),             \
            MAIN("word/document.xml"), {"word/document.xml", document, 0}, __VA_ARGS__,            \
        {                                                                                          \
            NULL, NULL, 0                                                                          \
        }                                                                                          \
    }

struct package {
    guint8 *bytes;
    gsize size;
};

static struct package build(const struct package_part *parts)
{
    struct package package;

    package.bytes = package_build(parts, &package.size);
    return package;
}

/* A part of a package as it stands; the caller frees. */
static char *part_of(const void *bytes, gsize size, const char *name)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes, size, 0, &error);
    zip_t *zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    zip_stat_t stat;
    char *text = NULL;

    assert_non_null(zip);
    if (zip_stat(zip, name, 0, &stat) == 0) {
        zip_file_t *file = zip_fopen(zip, name, 0);
        text = g_malloc0(stat.size + 1);
        assert_int_equal(zip_fread(file, text, stat.size), stat.size);
        zip_fclose(file);
    }
    zip_discard(zip);
    zip_error_fini(&error);
    return text;
}

static struct marked mark_package(int level, const char *name, struct package package)
{
    return mark_bytes(level, name, package.bytes, package.size);
}

static char *marked_part(const struct marked *marked, const char *name)
{
    return part_of(marked->bytes->data, marked->bytes->len, name);
}

/* The text has this many of the word. */
static void expect_count(const char *text, const char *word, guint count)
{
    if (count_of(text, word) != count)
        fail_msg("%u times \"%s\" instead of %u in:\n%s", count_of(text, word), word, count, text);
}

static const struct package_part plain[] =
    WORD_PARTS("<w:document " W "><w:body><w:p><w:r><w:t>Text</w:t></w:r></w:p></w:body>"
               "</w:document>",
               "", {"word/vbaProject.bin", "\x01macro", 6});

static void a_text_without_headers_gets_one(void **state)
{
    (void)state;
    struct package package = build(plain);
    struct marked marked = mark_package(2, "a.docx", package);

    assert_int_equal(marked.result.state, MARK_MADE);
    g_autofree char *text = text_of("a.docx", marked.bytes->data, marked.bytes->len);
    assert_has(text, "label Maruhi_Level | 2\n");
    assert_has(text, "header | 社外秘\nINTERNAL USE ONLY");
    assert_has(text, "body | Text");
    assert_has(text, "= docx read");
    assert_null(gate_objection(2, "a.docx", package.bytes, package.size, marked.bytes->data,
                               marked.bytes->len));
    g_autofree char *macro = marked_part(&marked, "word/vbaProject.bin");
    assert_string_equal(macro, "\x01macro");
    marked_clear(&marked);
    g_free(package.bytes);
}

#define HEADER(text)              "<w:hdr " W "><w:p><w:r><w:t>" text "</w:t></w:r></w:p></w:hdr>"
#define SECTION(references, rest) "<w:sectPr " R ">" references rest "</w:sectPr>"
#define REFERENCE(type, id)       "<w:headerReference w:type=\"" type "\" r:id=\"" id "\"/>"

/* Two sections: the first with a header and a title page, the second with a header of its own;
 * even pages differ. An old section (tracked) has a header that is not shown. */
static const struct package_part sections[] = WORD_PARTS(
    "<w:document " W "><w:body><w:p><w:pPr>" SECTION(
        REFERENCE("default", "rId1"),
        "<w:titlePg/>") "</w:pPr></w:p><w:p/>" SECTION(REFERENCE("default", "rId2"),
                                                       "<w:sectPrChange><w:sectPr><w:titlePg/></"
                                                       "w:sectPr>"
                                                       "</w:sectPrChange>") "</w:body></"
                                                                            "w:document>",
    OVERRIDE("word/header1.xml", WORD_TYPE "header+xml")
        OVERRIDE("word/header2.xml", WORD_TYPE "header+xml")
            OVERRIDE("word/settings.xml", WORD_TYPE "settings+xml"),
    RELATIONS("word/_rels/document.xml.rels",
              RELATION("rId1", "header", "header1.xml") RELATION("rId2", "header", "header2.xml")),
    {"word/header1.xml", HEADER("First"), 0}, {"word/header2.xml", HEADER("Second"), 0},
    {"word/settings.xml", "<w:settings " W "><w:evenAndOddHeaders/></w:settings>", 0});

static void every_header_that_can_be_shown_has_it(void **state)
{
    (void)state;
    struct package package = build(sections);
    struct marked marked = mark_package(2, "a.docx", package);

    assert_int_equal(marked.result.state, MARK_MADE);
    assert_int_equal(marked.result.places, 4); /* two that were there, title page, even pages */
    g_autofree char *document = marked_part(&marked, "word/document.xml");
    g_autofree char *relations = marked_part(&marked, "word/_rels/document.xml.rels");
    g_autofree char *first = marked_part(&marked, "word/header1.xml");
    g_autofree char *second = marked_part(&marked, "word/header2.xml");
    expect_count(document, "w:type=\"first\"", 1);
    expect_count(document, "w:type=\"even\"", 1);
    expect_count(document, "w:type=\"default\"", 2);
    expect_count(relations, "/header\"", 4);
    expect_count(first, "社外秘", 1);
    expect_count(second, "社外秘", 1);
    assert_null(gate_objection(2, "a.docx", package.bytes, package.size, marked.bytes->data,
                               marked.bytes->len));
    marked_clear(&marked);
    g_free(package.bytes);
}

static void narrow_margins_leave_room_for_the_first_line_only(void **state)
{
    (void)state;
    static const struct package_part narrow[] = WORD_PARTS(
        "<w:document " W "><w:body><w:p/><w:sectPr><w:pgMar w:top=\"600\"/></w:sectPr></w:body>"
        "</w:document>",
        "", {"word/x.bin", "x", 0});
    struct package package = build(narrow);
    struct marked marked = mark_package(2, "a.docx", package);
    g_autofree char *header = marked_part(&marked, "word/headerMaruhi1.xml");

    expect_count(header, "社外秘", 1);
    expect_count(header, "INTERNAL", 0);
    assert_null(gate_objection(2, "a.docx", package.bytes, package.size, marked.bytes->data,
                               marked.bytes->len));
    marked_clear(&marked);
    g_free(package.bytes);
}

static void the_same_again_is_nothing_and_a_higher_one_takes_its_place(void **state)
{
    (void)state;
    struct package package = build(sections);
    struct marked low = mark_package(2, "a.docx", package);
    struct marked again = mark_bytes(2, "a.docx", low.bytes->data, low.bytes->len);
    struct marked high = mark_bytes(3, "a.docx", low.bytes->data, low.bytes->len);

    assert_int_equal(again.result.state, MARK_ALREADY);
    assert_int_equal(high.result.state, MARK_MADE);
    assert_int_equal(high.result.level_before, 2);
    g_autofree char *text = text_of("a.docx", high.bytes->data, high.bytes->len);
    expect_count(text, "社外秘", 0);
    expect_count(text, "header | 秘　関係者外秘", 4);
    expect_count(text, "label Maruhi_Level", 1);
    assert_null(gate_objection(3, "a.docx", low.bytes->data, low.bytes->len, high.bytes->data,
                               high.bytes->len));
    marked_clear(&low);
    marked_clear(&again);
    marked_clear(&high);
    g_free(package.bytes);
}

static void taking_it_off_leaves_the_text_of_before(void **state)
{
    (void)state;
    struct package package = build(sections);
    struct marked marked = mark_package(2, "a.docx", package);
    struct marked off = mark_bytes(LEVEL_NONE, "a.docx", marked.bytes->data, marked.bytes->len);

    assert_int_equal(off.result.state, MARK_MADE);
    g_autofree char *text = text_of("a.docx", off.bytes->data, off.bytes->len);
    expect_count(text, "社外秘", 0);
    expect_count(text, "Maruhi_", 0);
    assert_has(text, "header | First");
    marked_clear(&marked);
    marked_clear(&off);
    g_free(package.bytes);
}

/* ---- workbooks ---- */

#define SHEET_PARTS(sheet)                                                                         \
    {                                                                                              \
        TYPES(OVERRIDE("xl/workbook.xml", SHEET_TYPE "sheet.main+xml")                             \
                  OVERRIDE("xl/worksheets/sheet1.xml", SHEET_TYPE "worksheet+xml")),               \
            MAIN("xl/workbook.xml"),                                                               \
            {"xl/workbook.xml",                                                                    \
             "<workbook " S " " R "><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/>"       \
             "</sheets></workbook>",                                                               \
             0},                                                                                   \
            RELATIONS("xl/_rels/workbook.xml.rels",                                                \
                      RELATION("rId1", "worksheet", "worksheets/sheet1.xml")),                     \
            {"xl/worksheets/sheet1.xml", sheet, 0},                                                \
        {                                                                                          \
            NULL, NULL, 0                                                                          \
        }                                                                                          \
    }

/* The sheet after marking; fails when the gate objects. The caller frees. */
static char *mark_sheet(const char *sheet)
{
    struct package_part parts[] = SHEET_PARTS(sheet);
    struct package package = build(parts);
    struct marked marked = mark_package(2, "a.xlsx", package);

    assert_int_equal(marked.result.state, MARK_MADE);
    char *made = marked_part(&marked, "xl/worksheets/sheet1.xml");
    g_autofree char *objection = gate_objection(2, "a.xlsx", package.bytes, package.size,
                                                marked.bytes->data, marked.bytes->len);
    if (objection)
        fail_msg("%s: %s", objection, made);
    marked_clear(&marked);
    g_free(package.bytes);
    return made;
}

static void a_sheet_gets_a_header_where_its_schema_wants_it(void **state)
{
    (void)state;
    g_autofree char *sheet = mark_sheet("<worksheet " S "><sheetData/><pageSetup/>"
                                        "<drawing/><tableParts/></worksheet>");

    assert_has(sheet, "<pageSetup/><headerFooter><oddHeader>&amp;R&amp;&quot;-,Bold&quot;"
                      "&amp;KC00000社外秘");
    assert_has(sheet, "</headerFooter><drawing/>");
}

static void what_stands_at_the_right_stays_behind_the_label(void **state)
{
    (void)state;
    g_autofree char *above =
        mark_sheet("<worksheet " S "><sheetData/><headerFooter><oddHeader>&amp;LLeft&amp;RPage "
                   "&amp;P</oddHeader></headerFooter></worksheet>");
    g_autofree char *beside =
        mark_sheet("<worksheet " S "><sheetData/><pageMargins top=\"0.5\" header=\"0.3\"/>"
                   "<headerFooter><oddHeader>&amp;RPage</oddHeader></headerFooter></worksheet>");

    assert_has(above, "&amp;LLeft&amp;R&amp;&quot;-,Bold&quot;&amp;KC00000社外秘\n"
                      "&amp;&quot;-,Regular&quot;&amp;K000000Page &amp;P<");
    assert_has(beside, "社外秘　&amp;&quot;-,Regular&quot;&amp;K000000Page<");
}

static void first_and_even_pages_of_a_sheet_have_it_too(void **state)
{
    (void)state;
    g_autofree char *sheet =
        mark_sheet("<worksheet " S "><sheetData/><headerFooter differentFirst=\"1\" "
                   "differentOddEven=\"1\"><oddFooter>x</oddFooter><firstFooter>y</firstFooter>"
                   "</headerFooter></worksheet>");

    expect_count(sheet, "社外秘", 3);
    const char *even = strstr(sheet, "<evenHeader>"), *first = strstr(sheet, "<firstHeader>");
    assert_true(strstr(sheet, "<oddHeader>") < strstr(sheet, "<oddFooter>"));
    assert_true(strstr(sheet, "<oddFooter>") < even && even < first);
    assert_true(first < strstr(sheet, "<firstFooter>"));
}

static void a_full_header_is_refused(void **state)
{
    (void)state;
    g_autofree char *filler = g_strnfill(240, 'x');
    g_autofree char *sheet =
        g_strdup_printf("<worksheet " S "><sheetData/><headerFooter><oddHeader>&amp;L%s</oddHeader>"
                        "</headerFooter></worksheet>",
                        filler);
    struct package_part parts[] = SHEET_PARTS(sheet);
    struct package package = build(parts);
    struct marked marked = mark_package(2, "a.xlsx", package);

    assert_int_equal(marked.result.state, MARK_REFUSED);
    assert_has(marked.result.reason, "no room");
    marked_clear(&marked);
    g_free(package.bytes);
}

static void a_sheets_label_is_replaced_and_taken_off(void **state)
{
    (void)state;
    struct package_part parts[] = SHEET_PARTS(
        "<worksheet " S "><sheetData/><headerFooter><oddHeader>&amp;RPage &amp;P</oddHeader>"
        "</headerFooter></worksheet>");
    struct package package = build(parts);
    struct marked low = mark_package(2, "a.xlsx", package);
    struct marked high = mark_bytes(3, "a.xlsx", low.bytes->data, low.bytes->len);
    struct marked off = mark_bytes(LEVEL_NONE, "a.xlsx", high.bytes->data, high.bytes->len);
    g_autofree char *sheet = marked_part(&high, "xl/worksheets/sheet1.xml");
    g_autofree char *last = marked_part(&off, "xl/worksheets/sheet1.xml");

    expect_count(sheet, "社外秘", 0);
    expect_count(sheet, "秘　関係者外秘", 1);
    assert_has(last, "<oddHeader>&amp;RPage &amp;P</oddHeader>");
    marked_clear(&low);
    marked_clear(&high);
    marked_clear(&off);
    g_free(package.bytes);
}

/* ---- slides ---- */

#define TREE(shapes) "<p:cSld><p:spTree>" shapes "<p:extLst/></p:spTree></p:cSld>"
#define PICTURE(x, y, cx, cy)                                                                      \
    "<p:pic><p:nvPicPr><p:cNvPr id=\"7\" name=\"Bild\"/></p:nvPicPr><p:spPr><a:xfrm><a:off "       \
    "x=\"" x "\" y=\"" y "\"/><a:ext cx=\"" cx "\" cy=\"" cy "\"/></a:xfrm></p:spPr></p:pic>"
#define SLIDE_PARTS(slide)                                                                         \
    {                                                                                              \
        TYPES(OVERRIDE("ppt/presentation.xml", SLIDE_TYPE "presentation.main+xml")                 \
                  OVERRIDE("ppt/slideMasters/m.xml", SLIDE_TYPE "slideMaster+xml")                 \
                      OVERRIDE("ppt/slideLayouts/l.xml", SLIDE_TYPE "slideLayout+xml")             \
                          OVERRIDE("ppt/slides/s.xml", SLIDE_TYPE "slide+xml")),                   \
            MAIN("ppt/presentation.xml"),                                                          \
            {"ppt/presentation.xml",                                                               \
             "<p:presentation " P " " R "><p:sldIdLst><p:sldId id=\"256\" r:id=\"rId1\"/>"         \
             "</p:sldIdLst><p:sldSz cx=\"12192000\" cy=\"6858000\"/></p:presentation>",            \
             0},                                                                                   \
            RELATIONS("ppt/_rels/presentation.xml.rels",                                           \
                      RELATION("rId1", "slide", "slides/s.xml")                                    \
                          RELATION("rId2", "slideMaster", "slideMasters/m.xml")),                  \
            RELATIONS("ppt/slides/_rels/s.xml.rels",                                               \
                      RELATION("rId1", "slideLayout", "../slideLayouts/l.xml")),                   \
            RELATIONS("ppt/slideLayouts/_rels/l.xml.rels",                                         \
                      RELATION("rId1", "slideMaster", "../slideMasters/m.xml")),                   \
            {"ppt/slideMasters/m.xml", "<p:sldMaster " P ">" TREE("") "</p:sldMaster>", 0},        \
            {"ppt/slideLayouts/l.xml", "<p:sldLayout " P ">" TREE("") "</p:sldLayout>", 0},        \
            {"ppt/slides/s.xml", slide, 0},                                                        \
        {                                                                                          \
            NULL, NULL, 0                                                                          \
        }                                                                                          \
    }

struct deck {
    char *master, *slide;
    guint crowded;
};

static struct deck mark_slide(const char *slide)
{
    struct package_part parts[] = SLIDE_PARTS(slide);
    struct package package = build(parts);
    struct marked marked = mark_package(2, "a.pptx", package);
    struct deck deck = {.crowded = marked.result.crowded};

    assert_int_equal(marked.result.state, MARK_MADE);
    assert_null(gate_objection(2, "a.pptx", package.bytes, package.size, marked.bytes->data,
                               marked.bytes->len));
    deck.master = marked_part(&marked, "ppt/slideMasters/m.xml");
    deck.slide = marked_part(&marked, "ppt/slides/s.xml");
    marked_clear(&marked);
    g_free(package.bytes);
    return deck;
}

static void deck_clear(struct deck *deck)
{
    g_free(deck->master);
    g_free(deck->slide);
}

static void a_master_has_a_box_before_its_extensions(void **state)
{
    (void)state;
    struct deck deck = mark_slide("<p:sld " P ">" TREE("") "</p:sld>");

    expect_count(deck.master, "name=\"Maruhi\"", 1);
    assert_has(deck.master, "</p:sp><p:extLst/>");
    expect_count(deck.slide, "Maruhi", 0);
    assert_int_equal(deck.crowded, 0);
    deck_clear(&deck);
}

static void a_slide_that_does_not_show_its_master_has_its_own(void **state)
{
    (void)state;
    struct deck deck = mark_slide("<p:sld " P " showMasterSp=\"0\">" TREE("") "</p:sld>");

    expect_count(deck.slide, "name=\"Maruhi\"", 1);
    deck_clear(&deck);
}

static void the_label_goes_where_no_picture_is(void **state)
{
    (void)state;
    struct deck deck =
        mark_slide("<p:sld " P ">" TREE(PICTURE("9000000", "0", "3192000", "6858000")) "</p:sld>");

    assert_null(strstr(deck.slide, "Maruhi"));
    const char *at = strstr(deck.master, "<a:off x=\"");
    assert_true(g_ascii_strtoll(at + strlen("<a:off x=\""), NULL, 10) < 7000000);
    assert_int_equal(deck.crowded, 0);
    deck_clear(&deck);
}

static void over_a_picture_that_fills_the_slide_it_lets_that_be_seen(void **state)
{
    (void)state;
    struct deck deck =
        mark_slide("<p:sld " P ">" TREE(PICTURE("0", "0", "12192000", "6858000")) "</p:sld>");

    expect_count(deck.slide, "name=\"Maruhi\"", 1);
    expect_count(deck.slide, "<a:alpha", 1);
    assert_true(strstr(deck.slide, "Bild") < strstr(deck.slide, "Maruhi"));
    assert_true(deck.crowded > 0);
    deck_clear(&deck);
}

/* ---- labels of a tenant ---- */

#define CUSTOM_TYPE                                                                                \
    OVERRIDE("docProps/custom.xml", "vnd.openxmlformats-officedocument.custom-properties+xml")
#define PROPERTY(pid, name, value)                                                                 \
    "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"" pid "\" name=\"" name      \
    "\"><vt:lpwstr>" value "</vt:lpwstr></property>"
#define GUID   "2096f6a2-d2f7-48be-b329-b73aaa526e5d"
#define TENANT "cb46c030-1825-4e81-a295-151c039dbf02"

static struct mark_label *sensitive_label(void)
{
    struct mark_label *label = test_label(2);

    label->sensitivity.id = g_strdup(GUID);
    label->sensitivity.tenant = g_strdup(TENANT);
    label->sensitivity.name = g_strdup("社外秘");
    return label;
}

static void a_tenants_label_takes_the_place_of_another_of_it(void **state)
{
    (void)state;
    static const struct package_part parts[] = WORD_PARTS(
        "<w:document " W "><w:body><w:p/></w:body></w:document>", CUSTOM_TYPE,
        {"docProps/custom.xml",
         "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
         "custom-properties\" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/"
         "docPropsVTypes\">" PROPERTY("2", "MSIP_Label_old_SiteId", TENANT)
             PROPERTY("3", "MSIP_Label_old_Name", "General") PROPERTY("9", "Projekt", "X")
                 PROPERTY("4", "MSIP_Label_other_SiteId", "another") "</Properties>",
         0});
    struct package package = build(parts);
    g_autoptr(MarkLabel) label = sensitive_label();
    struct marked marked = mark_with(label, "a.docx", package.bytes, package.size);
    g_autofree char *custom = marked_part(&marked, "docProps/custom.xml");

    expect_count(custom, "MSIP_Label_old", 0);
    expect_count(custom, "MSIP_Label_other_SiteId", 1);
    expect_count(custom, "MSIP_Label_" GUID "_Enabled", 1);
    expect_count(custom, "name=\"Projekt\"", 1);
    expect_count(custom, "pid=\"10\"", 1);
    expect_count(custom, "pid=\"9\"", 1);
    marked_clear(&marked);
    g_free(package.bytes);
}

static void a_label_stays_in_the_place_where_labels_are(void **state)
{
    (void)state;
    static const struct package_part parts[] = WORD_PARTS(
        "<w:document " W "><w:body><w:p/></w:body></w:document>",
        OVERRIDE("docMetadata/LabelInfo.xml", "vnd.ms-office.classificationlabels+xml"),
        {"docMetadata/LabelInfo.xml",
         "<clbl:labelList xmlns:clbl=\"http://schemas.microsoft.com/office/2020/mipLabelMetadata\">"
         "<clbl:label id=\"{old}\" siteId=\"{" TENANT "}\"/></clbl:labelList>",
         0});
    struct package package = build(parts);
    g_autoptr(MarkLabel) label = sensitive_label();
    struct marked marked = mark_with(label, "a.docx", package.bytes, package.size);
    g_autofree char *info = marked_part(&marked, "docMetadata/LabelInfo.xml");
    g_autofree char *custom = marked_part(&marked, "docProps/custom.xml");

    expect_count(info, "<clbl:label ", 1);
    assert_has(info, " id=\"{" GUID "}\" enabled=\"1\" method=\"Privileged\" siteId=\"{" TENANT
                     "}\" contentBits=\"1\" removed=\"0\"/>");
    expect_count(custom, "MSIP_Label", 0);
    marked_clear(&marked);
    g_free(package.bytes);
}

/* ---- refusals ---- */

static void expect_refusal(const struct package_part *parts, const char *words)
{
    struct package package = build(parts);
    struct marked marked = mark_package(2, "a.docx", package);

    assert_int_equal(marked.result.state, MARK_REFUSED);
    assert_has(marked.result.reason, words);
    marked_clear(&marked);
    g_free(package.bytes);
}

static void signed_strict_and_damaged_packages_are_refused(void **state)
{
    (void)state;
    static const struct package_part with_signature[] =
        WORD_PARTS("<w:document " W "/>", "", {"_xmlsignatures/sig1.xml", "<Signature/>", 0});
    static const struct package_part strict[] =
        WORD_PARTS("<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"/>", "",
                   {"x", "x", 0});
    static const struct package_part broken[] =
        WORD_PARTS("<w:document " W "><w:body></w:document>", "", {"x", "x", 0});

    expect_refusal(with_signature, "signed");
    expect_refusal(strict, "strict");
    expect_refusal(broken, "XML");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_text_without_headers_gets_one),
        cmocka_unit_test(every_header_that_can_be_shown_has_it),
        cmocka_unit_test(narrow_margins_leave_room_for_the_first_line_only),
        cmocka_unit_test(the_same_again_is_nothing_and_a_higher_one_takes_its_place),
        cmocka_unit_test(taking_it_off_leaves_the_text_of_before),
        cmocka_unit_test(a_sheet_gets_a_header_where_its_schema_wants_it),
        cmocka_unit_test(what_stands_at_the_right_stays_behind_the_label),
        cmocka_unit_test(first_and_even_pages_of_a_sheet_have_it_too),
        cmocka_unit_test(a_full_header_is_refused),
        cmocka_unit_test(a_sheets_label_is_replaced_and_taken_off),
        cmocka_unit_test(a_master_has_a_box_before_its_extensions),
        cmocka_unit_test(a_slide_that_does_not_show_its_master_has_its_own),
        cmocka_unit_test(the_label_goes_where_no_picture_is),
        cmocka_unit_test(over_a_picture_that_fills_the_slide_it_lets_that_be_seen),
        cmocka_unit_test(a_tenants_label_takes_the_place_of_another_of_it),
        cmocka_unit_test(a_label_stays_in_the_place_where_labels_are),
        cmocka_unit_test(signed_strict_and_damaged_packages_are_refused),
    };
    extractors_warm_up(PASS_TEXT);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    mark_draw_forget();
    return failed;
}
