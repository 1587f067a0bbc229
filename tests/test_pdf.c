/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "page_sink.h"
#include "pdf_builder.h"

#include <extractors/ocr.h>
#include <leptonica/allheaders.h>

#define BODY "BT /F 12 Tf 72 500 Td (Body text of the page) Tj ET "

static void expect(const struct pdf_builder *pdf, const char *wanted)
{
    struct page_sink sink =
        page_sink_read("a.pdf", pdf->bytes->str, pdf->bytes->len, PASS_TEXT, NULL);

    if (strstr(sink.all->str, wanted) == NULL)
        fail_msg("no \"%s\" in:\n%s", wanted, sink.all->str);
    page_sink_clear(&sink);
}

static void the_text_of_a_page_has_its_number(void **state)
{
    (void)state;
    struct pdf_builder pdf;
    pdf_add_page(&pdf, "", "", "", BODY);
    pdf_finish(&pdf, "");
    expect(&pdf, "a.pdf#1|body||Body text of the page\n");
    expect(&pdf, "a.pdf=read|||1\n");
    pdf_builder_clear(&pdf);
}

static void gaps_are_blanks_and_wide_gaps_tabs(void **state)
{
    (void)state;
    struct pdf_builder pdf;
    pdf_add_page(&pdf, "", "", "", "BT /F 12 Tf 72 500 Td [(Un)(it)-400(price)-9000(100)] TJ ET");
    pdf_finish(&pdf, "");
    expect(&pdf, "|Unit price\t100\n");
    pdf_builder_clear(&pdf);
}

static void lines_at_the_edges_are_header_and_footer(void **state)
{
    (void)state;
    struct pdf_builder pdf;
    pdf_add_page(&pdf, "", "", "",
                 BODY "BT /F 9 Tf 450 810 Td (CONFIDENTIAL) Tj ET "
                      "BT /F 9 Tf 290 20 Td (Internal 1/1) Tj ET");
    pdf_finish(&pdf, "");
    expect(&pdf, "a.pdf#1|header||CONFIDENTIAL\n");
    expect(&pdf, "a.pdf#1|footer||Internal 1/1\n");
    expect(&pdf, "a.pdf#1|body||Body text of the page\n");
    pdf_builder_clear(&pdf);
}

static void an_artifact_says_itself_what_it_is(void **state)
{
    (void)state;
    struct pdf_builder pdf;
    pdf_add_page(&pdf, "", "", "",
                 "/Artifact <</Type/Pagination/Subtype/Header>> BDC "
                 "BT /F 12 Tf 72 600 Td (Low header) Tj ET EMC " BODY);
    pdf_finish(&pdf, "");
    expect(&pdf, "|header||Low header\n");
    expect(&pdf, "|body||Body text of the page\n");
    pdf_builder_clear(&pdf);
}

static void a_slanted_watermark_stays_in_one_piece(void **state)
{
    (void)state;
    struct pdf_builder pdf;
    pdf_add_page(&pdf, "", "", "/XObject<</W 7 0 R>>",
                 BODY "q 0.707 0.707 -0.707 0.707 150 250 "
                      "cm /W Do Q");
    pdf_add_stream(&pdf,
                   "/Type/XObject/Subtype/Form/BBox[0 0 600 100]/Resources<</Font<</J 6 0 R>>>>",
                   "BT /J 60 Tf 0 0 Td [<793e>-500<5916>-500<79d8>] TJ ET");
    pdf_finish(&pdf, "");
    expect(&pdf, "|watermark||社 外 秘\n");
    pdf_builder_clear(&pdf);
}

static void stacked_characters_are_one_string(void **state)
{
    (void)state;
    struct pdf_builder pdf;
    pdf_add_page(&pdf, "", "", "", "BT /J 20 Tf 500 500 Td <6975> Tj 0 -24 Td <79d8> Tj ET " BODY);
    pdf_finish(&pdf, "");
    expect(&pdf, "|極秘\n");
    pdf_builder_clear(&pdf);
}

static void what_a_stamp_annotation_draws_is_read(void **state)
{
    (void)state;
    struct pdf_builder pdf;
    pdf_add_page(&pdf, "", "/Annots[7 0 R 9 0 R]", "", BODY);
    pdf_add(&pdf, "<</Type/Annot/Subtype/Stamp/Rect[300 600 500 650]/Name/SBConfidential/F 4"
                  "/Contents(By the board)/AP<</N 8 0 R>>>>");
    pdf_add_stream(&pdf,
                   "/Type/XObject/Subtype/Form/BBox[0 0 200 50]/Resources<</Font<</F 5 0 R>>>>",
                   "BT /F 20 Tf 5 5 Td (TOP SECRET) Tj ET");
    pdf_add(&pdf, "<</Type/Annot/Subtype/Text/Rect[10 600 30 620]/Contents(Do not pass on)>>");
    pdf_finish(&pdf, "");
    expect(&pdf, "a.pdf#1|stamp||TOP SECRET\n");
    expect(&pdf, "a.pdf#1|stamp|contents|By the board\n");
    expect(&pdf, "a.pdf#1|stamp|stamp|SBConfidential\n");
    expect(&pdf, "a.pdf#1|annotation|contents|Do not pass on\n");
    pdf_builder_clear(&pdf);
}

static void a_hidden_annotation_is_read_too(void **state)
{
    (void)state;
    struct pdf_builder pdf;
    pdf_add_page(&pdf, "", "/Annots[7 0 R]", "", BODY);
    pdf_add(&pdf, "<</Type/Annot/Subtype/Watermark/Rect[100 600 300 650]/F 32/AP<</N 8 0 R>>>>");
    pdf_add_stream(&pdf,
                   "/Type/XObject/Subtype/Form/BBox[0 0 200 50]/Resources<</Font<</F 5 0 R>>>>",
                   "BT /F 20 Tf 5 5 Td (PRINTED ONLY) Tj ET");
    pdf_finish(&pdf, "");
    expect(&pdf, "a.pdf#1|watermark||PRINTED ONLY\n");
    pdf_builder_clear(&pdf);
}

static void a_form_field_is_given_with_its_name(void **state)
{
    (void)state;
    struct pdf_builder pdf;
    pdf_add_page(&pdf, "/AcroForm<</Fields[7 0 R 8 0 R]>>", "/Annots[7 0 R 8 0 R]", "", BODY);
    pdf_add(&pdf, "<</Type/Annot/Subtype/Widget/FT/Tx/T(class)/V<FEFF793E591679D8>"
                  "/Rect[100 700 200 720]>>");
    pdf_add(&pdf, "<</Type/Annot/Subtype/Widget/FT/Ch/Ff 131072/T(level)/V(high)"
                  "/Opt[(low)(high)]/Rect[100 700 200 720]>>");
    pdf_finish(&pdf, "");
    expect(&pdf, "|form_field|class|社外秘\n");
    expect(&pdf, "|form_field|level|high\n");
    pdf_builder_clear(&pdf);
}

static void a_ticked_box_is_given_with_its_name(void **state)
{
    (void)state;
    struct pdf_builder pdf;
    pdf_add_page(&pdf, "/AcroForm<</Fields[7 0 R 8 0 R 9 0 R 10 0 R]>>",
                 "/Annots[7 0 R 8 0 R 9 0 R 10 0 R]", "", BODY);
    pdf_add(&pdf, "<</Type/Annot/Subtype/Widget/FT/Btn/T(a)/TU<FEFF793E591679D8>/V/Yes/AS/Yes"
                  "/Rect[100 700 110 710]>>");
    pdf_add(&pdf, "<</Type/Annot/Subtype/Widget/FT/Btn/T(b)/TU<FEFF516C958B>/V/Off/AS/Off"
                  "/Rect[120 700 130 710]>>");
    pdf_add(&pdf, "<</Type/Annot/Subtype/Widget/FT/Btn/Ff 32768/T(class)/V/SECRET/AS/SECRET"
                  "/Rect[140 700 150 710]>>");
    pdf_add(&pdf, "<</Type/Annot/Subtype/Widget/FT/Btn/Ff 65536/T(print)/V/Yes"
                  "/Rect[160 700 170 710]>>");
    pdf_finish(&pdf, "");
    expect(&pdf, "|form_field|社外秘|☒ 社外秘\n");
    expect(&pdf, "|form_field|class|☒ class SECRET\n");
    /* A box that is not ticked and a push button say nothing. */
    expect(&pdf, "|form_field|社外秘|☒ 社外秘\na.pdf#0|form_field|class|☒ class SECRET\na.pdf#1|");
    pdf_builder_clear(&pdf);
}

static void properties_and_labels_are_read(void **state)
{
    (void)state;
    struct pdf_builder pdf;
    pdf_add_page(&pdf, "/Metadata 7 0 R", "", "", BODY);
    pdf_add_stream(&pdf, "/Type/Metadata/Subtype/XML",
                   "<x:xmpmeta xmlns:x='x' xmlns:dc='d' xmlns:rdf='r' xmlns:pdfx='p'><rdf:RDF>"
                   "<rdf:Description pdfx:Class='Inside'><dc:title><rdf:Alt><rdf:li>Plan"
                   "</rdf:li></rdf:Alt></dc:title><pdfx:MSIP_Label_2_Name>Top"
                   "</pdfx:MSIP_Label_2_Name></rdf:Description></rdf:RDF></x:xmpmeta>");
    pdf_add(&pdf, "<</Title<FEFF539F4FA1>/Author(\x8e\xd0\x8a\x4f\x94\xe9)"
                  "/MSIP_Label_1_Name(Secret)/Sensitivity(Internal)>>");
    pdf_finish(&pdf, "/Info 8 0 R");
    expect(&pdf, "a.pdf#0|property|Title|原価\n");
    expect(&pdf, "社外秘\n");
    expect(&pdf, "a.pdf#0|label|MSIP_Label_1_Name|Secret\n");
    expect(&pdf, "a.pdf#0|label|Sensitivity|Internal\n");
    expect(&pdf, "a.pdf#0|property|title|Plan\n");
    expect(&pdf, "a.pdf#0|property|Class|Inside\n");
    expect(&pdf, "a.pdf#0|label|MSIP_Label_2_Name|Top\n");
    pdf_builder_clear(&pdf);
}

static void an_attachment_is_a_document_of_its_own(void **state)
{
    (void)state;
    struct pdf_builder pdf;
    pdf_add_page(&pdf, "/Names<</EmbeddedFiles<</Names[(a)7 0 R]>>>>", "/Annots[9 0 R]", "", BODY);
    pdf_add(&pdf, "<</Type/Filespec/F(plan.txt)/UF(plan.txt)/EF<</F 8 0 R>>>>");
    pdf_add_stream(&pdf, "/Type/EmbeddedFile", "the attached plan");
    pdf_add(&pdf, "<</Type/Annot/Subtype/FileAttachment/Rect[10 600 30 620]/FS 10 0 R>>");
    pdf_add(&pdf, "<</Type/Filespec/F(pinned.txt)/EF<</F 11 0 R>>>>");
    pdf_add_stream(&pdf, "/Type/EmbeddedFile", "the pinned plan");
    pdf_finish(&pdf, "");
    expect(&pdf, "a.pdf!/plan.txt#0|body||the attached plan");
    expect(&pdf, "a.pdf!/plan.txt=read");
    expect(&pdf, "a.pdf!/pinned.txt#0|body||the pinned plan");
    pdf_builder_clear(&pdf);
}

static void layers_are_named_and_read_though_switched_off(void **state)
{
    (void)state;
    struct pdf_builder pdf;
    pdf_add_page(&pdf, "/OCProperties<</OCGs[7 0 R]/D<</OFF[7 0 R]>>>>", "",
                 "/Properties<</L 7 0 R>>",
                 "/OC /L BDC BT /F 12 Tf 72 400 Td (Switched off) Tj ET EMC " BODY);
    pdf_add(&pdf, "<</Type/OCG/Name(Cost layer)>>");
    pdf_finish(&pdf, "");
    expect(&pdf, "|layer||Cost layer\n");
    expect(&pdf, "Switched off\n");
    pdf_builder_clear(&pdf);
}

static void bookmarks_are_read(void **state)
{
    (void)state;
    struct pdf_builder pdf;
    pdf_add_page(&pdf, "/Outlines 7 0 R", "", "", BODY);
    pdf_add(&pdf, "<</Type/Outlines/First 8 0 R/Last 8 0 R/Count 1>>");
    pdf_add(&pdf, "<</Title(Cost breakdown)/Parent 7 0 R>>");
    pdf_finish(&pdf, "");
    expect(&pdf, "|body|bookmarks|Cost breakdown\n");
    pdf_builder_clear(&pdf);
}

static void text_beside_the_page_is_hidden_text(void **state)
{
    (void)state;
    struct pdf_builder pdf;
    pdf_add_page(&pdf, "", "", "", BODY "BT /F 12 Tf 900 400 Td (Beside) Tj ET");
    pdf_finish(&pdf, "");
    expect(&pdf, "|hidden||Beside\n");
    pdf_builder_clear(&pdf);
}

static void a_password_locks_and_so_does_rights_management(void **state)
{
    (void)state;
    struct pdf_builder pdf;
    pdf_add_page(&pdf, "", "", "", BODY);
    pdf_finish(&pdf, "/Encrypt<</Filter/Standard/V 1/R 2/P -4"
                     "/O(01234567890123456789012345678901)/U(01234567890123456789012345678901)>>"
                     "/ID[(0123456789012345)(0123456789012345)]");
    expect(&pdf, "a.pdf=locked|it is encrypted with a password|RC4, 40 bits|0\n");
    pdf_builder_clear(&pdf);
    pdf_add_page(&pdf, "", "", "", BODY);
    pdf_finish(&pdf, "/Encrypt<</Filter/MicrosoftIRMServices/V 1>>");
    expect(&pdf, "a.pdf=locked|encrypted by rights management|MicrosoftIRMServices|0\n");
    pdf_builder_clear(&pdf);
}

static void what_is_left_of_a_cut_file_is_read_in_part(void **state)
{
    (void)state;
    struct pdf_builder pdf;
    pdf_add_page(&pdf, "", "", "", BODY);
    pdf_finish(&pdf, "");
    g_string_truncate(pdf.bytes, pdf.bytes->len - 100);
    g_string_append(pdf.bytes, "\ntrailer <</Root 1 0 R>>\n");
    expect(&pdf, "Body text of the page\n");
    expect(&pdf, "a.pdf=partial|it is damaged; what could be read was read|");
    g_string_truncate(pdf.bytes, 30);
    expect(&pdf, "a.pdf=damaged|");
    pdf_builder_clear(&pdf);
}

static void a_file_that_lost_its_end_is_read_as_far_as_it_goes(void **state)
{
    (void)state;
    struct pdf_builder pdf;
    pdf_add_page(&pdf, "", "", "", BODY);
    expect(&pdf, "Body text of the page\n"); /* no table, no trailer */
    expect(&pdf, "a.pdf=partial|it is damaged; what could be read was read|");
    pdf_builder_clear(&pdf);
    pdf_builder_start(&pdf);
    pdf_add(&pdf, "<</Type /Page/MediaBox[0 0 595 842]/Contents 2 0 R"
                  "/Resources<</Font<</F 3 0 R>>>>>>");
    pdf_add_stream(&pdf, "", BODY);
    pdf_add(&pdf, PDF_FONT);
    expect(&pdf, "Body text of the page\n"); /* no catalogue either */
    pdf_builder_clear(&pdf);
}

static void junk_before_the_header_is_skipped(void **state)
{
    (void)state;
    struct pdf_builder pdf;
    pdf_add_page(&pdf, "", "", "", BODY);
    pdf_finish(&pdf, "");
    g_string_prepend(pdf.bytes, "HTTP/1.1 200 OK\r\n\r\n");
    expect(&pdf, "Body text of the page\n");
    pdf_builder_clear(&pdf);
}

static void an_archive_that_begins_with_a_pdf_is_no_pdf(void **state)
{
    (void)state;
    struct pdf_builder pdf;
    pdf_add_page(&pdf, "", "", "", BODY);
    pdf_finish(&pdf, "");
    g_string_prepend_len(pdf.bytes, "PK\3\4\x14\0\0\0", 8);
    struct page_sink sink =
        page_sink_read("a.zip", pdf.bytes->str, pdf.bytes->len, PASS_TEXT, NULL);
    assert_null(strstr(sink.all->str, "Body text of the page"));
    page_sink_clear(&sink);
    g_string_erase(pdf.bytes, 0, 8);
    g_string_append_len(pdf.bytes, "PK\5\6\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 22);
    expect(&pdf, "a.pdf=partial|it is also an archive, which was not opened|");
    pdf_builder_clear(&pdf);
}

static void a_text_about_pdf_is_no_pdf(void **state)
{
    (void)state;
    const char text[] = "A file that begins with %PDF-1.4 is a PDF.\n";
    struct page_sink sink = page_sink_read("a.txt", text, sizeof text - 1, PASS_TEXT, NULL);
    assert_int_equal(sink.outcome, OUTCOME_READ);
    page_sink_clear(&sink);
}

/* Each form draws the next one twice: 2^40 texts. */
static void nested_forms_end_with_the_time_and_what_was_found_before_stands(void **state)
{
    (void)state;
    struct budget_limits limits = budget_default_limits;
    struct pdf_builder pdf;
    limits.most[BUDGET_TIME] = 300;
    pdf_add_page(&pdf, "", "", "/XObject<</X 7 0 R>>", BODY "/X Do");
    for (guint i = 0; i < 40; i++) {
        g_autofree char *dictionary = g_strdup_printf(
            "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X %u 0 R>>>>",
            8 + i);
        pdf_add_stream(&pdf, dictionary, "/X Do /X Do");
    }
    pdf_finish(&pdf, "");
    struct page_sink sink =
        page_sink_read("a.pdf", pdf.bytes->str, pdf.bytes->len, PASS_TEXT, &limits);
    assert_non_null(strstr(sink.all->str, "Body text of the page\n"));
    assert_int_equal(sink.outcome, OUTCOME_TOO_SLOW);
    page_sink_clear(&sink);
    pdf_builder_clear(&pdf);
}

/* A subset font whose glyphs only have numbers. */
static void text_without_meaning_waits_for_recognition(void **state)
{
    (void)state;
    struct pdf_builder pdf;
    pdf_add_page(&pdf, "", "", "/XObject<</X 7 0 R>>", "/X Do");
    pdf_add_stream(&pdf,
                   "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</U 8 0 R>>>>",
                   "BT /U 12 Tf 72 500 Td <000100020003000400050006000700080009000a000b000c000d000e"
                   "000f0010001100120013001400150016001700180019001a> Tj ET");
    pdf_add(&pdf, "<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+None/Encoding/Identity-H"
                  "/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/ABCDEF+None"
                  "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 600"
                  "/FontDescriptor<</Type/FontDescriptor/FontName/ABCDEF+None/Flags 4"
                  "/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700"
                  "/StemV 80>>>>]>>");
    pdf_finish(&pdf, "");
    expect(&pdf, "=partial|pages whose text has no meaning wait for recognition|1/1|1\n");
    pdf_builder_clear(&pdf);
}

/* Nothing to read, much to paint. */
static void a_page_that_is_slow_to_render_ends_with_the_time(void **state)
{
    (void)state;
    struct budget_limits limits = budget_default_limits;
    g_autoptr(GString) content = g_string_new(NULL);
    struct pdf_builder pdf;
    limits.most[BUDGET_TIME] = 1500;
    for (guint i = 0; i < 20000; i++)
        g_string_append(content, "0 0 595 842 re f 10 10 m 500 900 400 20 590 800 c s\n");
    pdf_add_page(&pdf, "", "", "", content->str);
    pdf_finish(&pdf, "/Info<</Title(Slow)>>");
    struct page_sink sink =
        page_sink_read("a.pdf", pdf.bytes->str, pdf.bytes->len, PASS_OCR, &limits);
    assert_non_null(strstr(sink.all->str, "|property|Title|Slow\n"));
    assert_int_equal(sink.outcome, OUTCOME_TOO_SLOW);
    page_sink_clear(&sink);
    pdf_builder_clear(&pdf);
}

static void an_image_only_page_waits_for_the_second_pass(void **state)
{
    (void)state;
    L_BMF *font = bmfCreate(NULL, 20);
    PIX *pix = pixCreate(1240, 1754, 8);
    l_uint8 *bytes = NULL;
    size_t size = 0;
    pixSetAll(pix);
    pixSetTextline(pix, font, "CONFIDENTIAL PLAN OF THE COMPANY", 0, 200, 300, NULL, NULL);
    assert_int_equal(pixConvertToPdfData(pix, L_FLATE_ENCODE, 0, &bytes, &size, 0, 0, 150, "a",
                                         NULL, L_LAST_IMAGE),
                     0);
    struct page_sink sink = page_sink_read("a.pdf", bytes, size, PASS_TEXT, NULL);
    assert_true(sink.needs_ocr);
    assert_non_null(
        strstr(sink.all->str, "=partial|pages without text wait for recognition|1/1|1\n"));
    page_sink_clear(&sink);
    if (ocr_start()) {
        sink = page_sink_read("a.pdf", bytes, size, PASS_OCR, NULL);
        assert_non_null(strstr(sink.all->str, "a.pdf#1|ocr||"));
        assert_non_null(strstr(sink.all->str, "CONFIDENTIAL"));
        assert_int_equal(sink.outcome, OUTCOME_READ);
        assert_false(sink.needs_ocr);
        page_sink_clear(&sink);
    }
    lept_free(bytes);
    pixDestroy(&pix);
    bmfDestroy(&font);
}

/* Text that is not painted lies over the picture of the page. */
static void a_scan_with_recognised_text_waits_for_its_labels_only(void **state)
{
    (void)state;
    g_autoptr(GString) content = g_string_new("q 595 0 0 842 0 0 cm BI /W 8 /H 8 /BPC 1 /CS /G "
                                              "/D [0 1] ID \xf0\xf0\xf0\xf0\xf0\xf0\xf0\xf0 EI Q "
                                              "BT 3 Tr /F 12 Tf 50 800 Td ");
    struct pdf_builder pdf;
    for (guint i = 0; i < 30; i++)
        g_string_append(content, "(recognised before by another) Tj 0 -14 Td ");
    g_string_append(content, "ET");
    pdf_add_page(&pdf, "", "", "", content->str);
    pdf_finish(&pdf, "");
    struct page_sink sink =
        page_sink_read("a.pdf", pdf.bytes->str, pdf.bytes->len, PASS_TEXT, NULL);
    assert_true(sink.needs_ocr);
    assert_non_null(strstr(sink.all->str, "recognised before"));
    assert_non_null(strstr(sink.all->str, "were not looked at for stamps yet|1/1|1\n"));
    page_sink_clear(&sink);
    pdf_builder_clear(&pdf);
}

static void any_damage_ends_in_a_row(void **state)
{
    (void)state;
    struct budget_limits limits = budget_default_limits;
    struct pdf_builder pdf;
    guint32 seed = 1;
    limits.most[BUDGET_TIME] = 2000;
    pdf_add_page(&pdf, "/AcroForm<</Fields[7 0 R]>>/OCProperties<</OCGs[8 0 R]>>", "/Annots[7 0 R]",
                 "", BODY);
    pdf_add(&pdf, "<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(b)/Rect[100 700 200 720]>>");
    pdf_add(&pdf, "<</Type/OCG/Name(L)>>");
    pdf_finish(&pdf, "");
    for (guint i = 0; i < 300; i++) {
        g_autofree char *copy = g_memdup2(pdf.bytes->str, pdf.bytes->len);
        for (guint j = 0; j < 4; j++) {
            seed = seed * 1664525 + 1013904223;
            copy[5 + (seed >> 8) % (pdf.bytes->len - 5)] = (char)seed;
        }
        struct page_sink sink = page_sink_read("a.pdf", copy, pdf.bytes->len, PASS_TEXT, &limits);
        assert_non_null(strstr(sink.all->str, "a.pdf="));
        page_sink_clear(&sink);
    }
    pdf_builder_clear(&pdf);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_text_of_a_page_has_its_number),
        cmocka_unit_test(gaps_are_blanks_and_wide_gaps_tabs),
        cmocka_unit_test(lines_at_the_edges_are_header_and_footer),
        cmocka_unit_test(an_artifact_says_itself_what_it_is),
        cmocka_unit_test(a_slanted_watermark_stays_in_one_piece),
        cmocka_unit_test(stacked_characters_are_one_string),
        cmocka_unit_test(what_a_stamp_annotation_draws_is_read),
        cmocka_unit_test(a_hidden_annotation_is_read_too),
        cmocka_unit_test(a_form_field_is_given_with_its_name),
        cmocka_unit_test(a_ticked_box_is_given_with_its_name),
        cmocka_unit_test(properties_and_labels_are_read),
        cmocka_unit_test(an_attachment_is_a_document_of_its_own),
        cmocka_unit_test(layers_are_named_and_read_though_switched_off),
        cmocka_unit_test(bookmarks_are_read),
        cmocka_unit_test(text_beside_the_page_is_hidden_text),
        cmocka_unit_test(a_password_locks_and_so_does_rights_management),
        cmocka_unit_test(what_is_left_of_a_cut_file_is_read_in_part),
        cmocka_unit_test(a_file_that_lost_its_end_is_read_as_far_as_it_goes),
        cmocka_unit_test(junk_before_the_header_is_skipped),
        cmocka_unit_test(an_archive_that_begins_with_a_pdf_is_no_pdf),
        cmocka_unit_test(a_text_about_pdf_is_no_pdf),
        cmocka_unit_test(nested_forms_end_with_the_time_and_what_was_found_before_stands),
        cmocka_unit_test(text_without_meaning_waits_for_recognition),
        cmocka_unit_test(a_page_that_is_slow_to_render_ends_with_the_time),
        cmocka_unit_test(a_scan_with_recognised_text_waits_for_its_labels_only),
        cmocka_unit_test(an_image_only_page_waits_for_the_second_pass),
        cmocka_unit_test(any_damage_ends_in_a_row),
    };
    extractor_find("pdf")->warm_up(PASS_OCR);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
