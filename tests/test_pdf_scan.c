/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "page_sink.h"
#include "pdf_builder.h"

/* What a page needs that shows the picture that follows as its seventh object. */
#define PICTURE "/XObject<</X 7 0 R>>"
#define PAINTED "q 595 0 0 842 0 0 cm /X Do Q"

/* A page of painted text with a picture of so many columns laid over all of it. */
static struct page_sink read_painted_layer(const char *picture)
{
    g_autoptr(GString) content = g_string_new("BT /F 12 Tf 50 800 Td ");
    struct pdf_builder pdf;

    for (guint i = 0; i < 30; i++)
        g_string_append(content, "(recognised before by another) Tj 0 -14 Td ");
    g_string_append(content, "ET " PAINTED);
    pdf_add_page(&pdf, "", "", PICTURE, content->str);
    pdf_add_stream(&pdf, picture, "");
    pdf_finish(&pdf, "");
    struct page_sink sink =
        page_sink_read("a.pdf", pdf.bytes->str, pdf.bytes->len, PASS_TEXT, NULL);
    pdf_builder_clear(&pdf);
    return sink;
}

static void painted_text_under_a_scan_waits_for_its_labels(void **state)
{
    (void)state;
    struct page_sink sink = read_painted_layer("/Type/XObject/Subtype/Image/Width 1240/Height 1754"
                                               "/BitsPerComponent 1/ColorSpace/DeviceGray");
    assert_non_null(strstr(sink.all->str, "recognised before"));
    assert_non_null(strstr(sink.all->str, "were not looked at for stamps yet|1/1|1\n"));
    assert_true(sink.needs_ocr);
    page_sink_clear(&sink);
}

static void painted_text_over_a_coarse_background_waits_for_nothing(void **state)
{
    (void)state;
    struct page_sink sink = read_painted_layer("/Type/XObject/Subtype/Image/Width 64/Height 64"
                                               "/BitsPerComponent 1/ColorSpace/DeviceGray");
    assert_non_null(strstr(sink.all->str, "recognised before"));
    assert_false(sink.needs_ocr);
    assert_int_equal(sink.outcome, OUTCOME_READ);
    page_sink_clear(&sink);
}

/* Four colours of 8 bits times 40 000 x 40 000, or as many bits: none is decoded. */
static void an_image_that_says_it_is_absurd_is_too_big_in_every_compression(void **state)
{
    (void)state;
    static const char *const filters[] = {
        "/Filter/JBIG2Decode/BitsPerComponent 1/ColorSpace/DeviceGray/Width 90000/Height 90000",
        "/Filter/JPXDecode/BitsPerComponent 8/ColorSpace/DeviceRGB/Width 40000/Height 40000",
        "/Filter/CCITTFaxDecode/BitsPerComponent 1/ColorSpace/DeviceGray/Width 90000/Height 90000",
        "/Filter/DCTDecode/BitsPerComponent 8/ColorSpace/DeviceRGB/Width 40000/Height 40000",
    };

    for (guint i = 0; i < G_N_ELEMENTS(filters); i++) {
        g_autofree char *picture = g_strdup_printf("/Type/XObject/Subtype/Image%s", filters[i]);
        struct pdf_builder pdf;
        pdf_add_page(&pdf, "", "", PICTURE, PAINTED);
        pdf_add_stream(&pdf, picture, "none of its pixels is here");
        pdf_finish(&pdf, "");
        struct page_sink sink =
            page_sink_read("a.pdf", pdf.bytes->str, pdf.bytes->len, PASS_OCR, NULL);
        if (sink.outcome != OUTCOME_TOO_BIG)
            fail_msg("%s:\n%s", filters[i], sink.all->str);
        assert_non_null(
            strstr(sink.all->str, "=too_big|the image has more pixels than the limit|"));
        page_sink_clear(&sink);
        pdf_builder_clear(&pdf);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(painted_text_under_a_scan_waits_for_its_labels),
        cmocka_unit_test(painted_text_over_a_coarse_background_waits_for_nothing),
        cmocka_unit_test(an_image_that_says_it_is_absurd_is_too_big_in_every_compression),
    };
    extractor_find("pdf")->warm_up(PASS_OCR);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
