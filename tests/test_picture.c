/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "page_sink.h"

#include <extractors/ocr.h>
#include <glib/gstdio.h>
#include <leptonica/allheaders.h>

struct image {
    l_uint8 *bytes;
    size_t size;
};

static PIX *draw(int width, int height, const char *text)
{
    L_BMF *font = bmfCreate(NULL, 20);
    PIX *pix = pixCreate(width, height, 8);

    pixSetAll(pix);
    if (text)
        pixSetTextline(pix, font, text, 0, width / 6, height / 3, NULL, NULL);
    bmfDestroy(&font);
    return pix;
}

static struct image draw_image(int width, int height, const char *text, int format)
{
    PIX *pix = draw(width, height, text);
    struct image image = {0};

    assert_int_equal(pixWriteMem(&image.bytes, &image.size, pix, format), 0);
    pixDestroy(&pix);
    return image;
}

static void expect(const char *name, const struct image *image, enum reading_pass pass,
                   const char *wanted)
{
    struct page_sink sink = page_sink_read(name, image->bytes, image->size, pass, NULL);

    if (strstr(sink.all->str, wanted) == NULL)
        fail_msg("no \"%s\" in:\n%s", wanted, sink.all->str);
    page_sink_clear(&sink);
}

static void an_image_waits_in_the_first_pass_and_is_recognised_in_the_second(void **state)
{
    (void)state;
    static const int formats[] = {IFF_PNG, IFF_JFIF_JPEG, IFF_TIFF_LZW, IFF_BMP, IFF_WEBP};

    for (guint i = 0; i < G_N_ELEMENTS(formats); i++) {
        struct image image = draw_image(1000, 700, "INTERNAL USE ONLY", formats[i]);
        expect("a", &image, PASS_TEXT, "a=partial|the image waits for recognition||1\n");
        if (ocr_start()) {
            expect("a", &image, PASS_OCR, "a#1|ocr||INTERNAL USE");
            expect("a", &image, PASS_OCR, "a=read|||1\n");
        }
        lept_free(image.bytes);
    }
}

static void an_icon_holds_no_text(void **state)
{
    (void)state;
    struct image image = draw_image(32, 32, NULL, IFF_PNG);
    expect("a.png", &image, PASS_TEXT, "a.png=read|too small to hold text||1\n");
    lept_free(image.bytes);
}

static void a_blank_page_is_read_without_the_recogniser(void **state)
{
    (void)state;
    struct budget_limits limits = budget_default_limits;
    struct image image = draw_image(1240, 1754, NULL, IFF_PNG);
    limits.most[BUDGET_OCR_PAGES] = 0;
    struct page_sink sink = page_sink_read("a.png", image.bytes, image.size, PASS_OCR, &limits);
    assert_int_equal(sink.outcome, OUTCOME_READ);
    page_sink_clear(&sink);
    lept_free(image.bytes);
}

static void each_page_of_a_tiff_has_its_number(void **state)
{
    (void)state;
    char *path = NULL;
    struct image image;
    PIX *first = draw(1000, 700, "FIRST SHEET"), *second = draw(1000, 700, "SECOND SHEET");
    int fd = g_file_open_tmp("maruhi-XXXXXX.tif", &path, NULL);
    assert_true(fd >= 0);
    g_close(fd, NULL);
    assert_int_equal(pixWriteTiff(path, first, IFF_TIFF_ZIP, "w"), 0);
    assert_int_equal(pixWriteTiff(path, second, IFF_TIFF_ZIP, "a"), 0);
    image.bytes = l_binaryRead(path, &image.size);
    assert_non_null(image.bytes);
    expect("a.tif", &image, PASS_TEXT, "|the image waits for recognition||2\n");
    if (ocr_start()) {
        expect("a.tif", &image, PASS_OCR, "a.tif#1|ocr||FIRST SHEET\n");
        expect("a.tif", &image, PASS_OCR, "a.tif#2|ocr||SECOND SHEET\n");
    }
    lept_free(image.bytes);
    pixDestroy(&first);
    pixDestroy(&second);
    g_assert_cmpint(remove(path), ==, 0);
    g_free(path);
}

/* The letters are drawn black, then black becomes red; black letters stand on its left. */
static void a_framed_red_stamp_is_read_as_a_stamp(void **state)
{
    (void)state;
    if (!ocr_start())
        skip();
    struct image image = {0};
    PIX *grey = draw(440, 300, "SECRET"), *black = draw(1240, 1754, "BODY TEXT");
    BOX *frame = boxCreate(40, 20, 360, 120);
    PIX *red = pixConvertTo32(grey), *page = pixConvertTo32(black);
    pixRenderBoxArb(red, frame, 4, 0, 0, 0);
    for (int y = 0; y < 300; y++) {
        l_uint32 *line = pixGetData(red) + y * pixGetWpl(red);
        for (int x = 0; x < 440; x++)
            if ((line[x] >> 24) < 128) /* the red byte */
                composeRGBPixel(200, 20, 30, &line[x]);
    }
    pixRasterop(page, 700, 100, 440, 300, PIX_SRC, red, 0, 0);
    assert_int_equal(pixWriteMem(&image.bytes, &image.size, page, IFF_PNG), 0);
    expect("a.png", &image, PASS_OCR, "a.png#1|stamp||SECRET\n");
    expect("a.png", &image, PASS_OCR, "a.png#1|ocr||BODY TEXT\n");
    lept_free(image.bytes);
    pixDestroy(&grey);
    pixDestroy(&black);
    pixDestroy(&red);
    pixDestroy(&page);
    boxDestroy(&frame);
}

/* A page with a label at its head and text. */
static PIX *draw_page(void)
{
    static const char *const words[] = {"the pump housing is to be", "replaced with a casting of",
                                        "the next series before May", "measured values are listed",
                                        "below and in the appendix"};
    L_BMF *font = bmfCreate(NULL, 10);
    PIX *pix = pixCreate(1240, 1754, 8);

    pixSetAll(pix);
    pixSetTextline(pix, font, "COMPANY CONFIDENTIAL", 0, 400, 120, NULL, NULL);
    for (int line = 0; line < 9; line++)
        pixSetTextline(pix, font, words[line % 5], 0, 140, 380 + line * 50, NULL, NULL);
    bmfDestroy(&font);
    return pix;
}

static void a_page_scanned_sideways_or_upside_down_is_turned(void **state)
{
    (void)state;
    if (!ocr_start())
        skip();
    for (int quarters = 0; quarters < 4; quarters++) {
        PIX *upright = draw_page(), *turned = pixRotateOrth(upright, quarters);
        struct image image = {0};
        assert_int_equal(pixWriteMem(&image.bytes, &image.size, turned, IFF_PNG), 0);
        expect("a.png", &image, PASS_OCR, "a.png#1|ocr||COMPANY CONFIDENTIAL\n");
        lept_free(image.bytes);
        pixDestroy(&upright);
        pixDestroy(&turned);
    }
}

static void without_pages_to_be_read_labels_are_found_and_the_text_waits(void **state)
{
    (void)state;
    struct budget_limits limits = budget_default_limits;
    struct image image = {0};
    PIX *page = draw_page();

    if (!ocr_start())
        skip();
    limits.most[BUDGET_OCR_PAGES] = 0;
    assert_int_equal(pixWriteMem(&image.bytes, &image.size, page, IFF_PNG), 0);
    struct page_sink sink = page_sink_read("a.png", image.bytes, image.size, PASS_OCR, &limits);
    assert_non_null(strstr(sink.all->str, "COMPANY CONFIDENTIAL\n"));
    assert_null(strstr(sink.all->str, "measured values"));
    assert_int_equal(sink.outcome, OUTCOME_PARTIAL);
    assert_true(sink.needs_ocr);
    page_sink_clear(&sink);
    lept_free(image.bytes);
    pixDestroy(&page);
}

/* Eight rows of cells in the strip at the head: 34 pixels a row, of 263. */
static PIX *draw_cells(void)
{
    static const char *rows[] = {"SECRET AREA", "SUPPLIER", "DIAMETER", "THICKNESS",
                                 "HARDNESS",    "FINISH",   "QUANTITY", "REMARKS"};
    L_BMF *font = bmfCreate(NULL, 8);
    PIX *pix = pixCreate(1240, 1754, 8);

    pixSetAll(pix);
    pixSetResolution(pix, 150, 150);
    for (int row = 0; row < 8; row++)
        pixSetTextline(pix, font, rows[row], 0, 140, 36 + row * 34, NULL, NULL);
    bmfDestroy(&font);
    return pix;
}

static void of_cells_at_the_head_only_the_rows_near_the_edge_are_read_for_labels(void **state)
{
    (void)state;
    struct budget_limits limits = budget_default_limits;
    struct image image = {0};
    PIX *page = draw_cells();

    if (!ocr_start())
        skip();
    limits.most[BUDGET_OCR_PAGES] = 0;
    assert_int_equal(pixWriteMem(&image.bytes, &image.size, page, IFF_PNG), 0);
    struct page_sink sink = page_sink_read("a.png", image.bytes, image.size, PASS_OCR, &limits);
    assert_non_null(strstr(sink.all->str, "SECRET AREA"));
    assert_non_null(strstr(sink.all->str, "HARDNESS"));
    assert_null(strstr(sink.all->str, "QUANTITY"));
    page_sink_clear(&sink);
    lept_free(image.bytes);
    pixDestroy(&page);
}

/* A chunk goes behind the header chunk, which ends at byte 33. */
static struct image png_with_chunk(const char *type, const char *text, guint32 length)
{
    struct image plain = draw_image(64, 64, NULL, IFF_PNG), image;
    guint8 head[8] = {0, 0, (guint8)(length >> 8), (guint8)length};

    memcpy(head + 4, type, 4);
    image.size = plain.size + 12 + length;
    image.bytes = lept_calloc(image.size, 1);
    memcpy(image.bytes, plain.bytes, 33);
    memcpy(image.bytes + 33, head, 8);
    memcpy(image.bytes + 41, text, length);
    memset(image.bytes + 41 + length, 0, 4);
    memcpy(image.bytes + 45 + length, plain.bytes + 33, plain.size - 33);
    lept_free(plain.bytes);
    return image;
}

static void words_in_a_png_are_properties(void **state)
{
    (void)state;
    static const char international[] = "Title\0\0\0ja\0\0社外秘";
    struct image image = png_with_chunk("tEXt", "Comment\0for A only", 18);
    expect("a.png", &image, PASS_TEXT, "a.png#0|property|Comment|for A only\n");
    lept_free(image.bytes);
    image = png_with_chunk("iTXt", international, sizeof international - 1);
    expect("a.png", &image, PASS_TEXT, "a.png#0|property|Title|社外秘\n");
    lept_free(image.bytes);
}

static void a_comment_and_exif_words_of_a_jpeg_are_properties(void **state)
{
    (void)state;
    static const char comment[] = "\xff\xfe\0\x0b"
                                  "keep this";
    static const char exif[] = "\xff\xe1\0\x2e"
                               "Exif\0\0II*\0\x08\0\0\0"
                               "\x01\0\x0e\x01\x02\0\x0c\0\0\0\x1a\0\0\0\0\0\0\0"
                               "only inside";
    struct image plain = draw_image(64, 64, NULL, IFF_JFIF_JPEG), image;
    const gsize parts = sizeof comment - 1 + sizeof exif;

    image.size = plain.size + parts;
    image.bytes = lept_calloc(image.size, 1);
    memcpy(image.bytes, plain.bytes, 2);
    memcpy(image.bytes + 2, comment, sizeof comment - 1);
    memcpy(image.bytes + 2 + sizeof comment - 1, exif, sizeof exif);
    memcpy(image.bytes + 2 + parts, plain.bytes + 2, plain.size - 2);
    expect("a.jpg", &image, PASS_TEXT, "|property|Comment|keep this\n");
    expect("a.jpg", &image, PASS_TEXT, "|property|ImageDescription|only inside\n");
    lept_free(image.bytes);
    lept_free(plain.bytes);
}

/* Turned a quarter to the left, and a tag that says so. */
static void a_photograph_taken_sideways_is_turned(void **state)
{
    (void)state;
    static const char exif[] = "\xff\xe1\0\x22"
                               "Exif\0\0II*\0\x08\0\0\0"
                               "\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0";
    const gsize part = sizeof exif - 1;
    PIX *upright = draw(1000, 700, "FOR INTERNAL USE");
    PIX *turned = pixRotateOrth(upright, 3);
    struct image plain = {0}, image;

    if (!ocr_start())
        skip();
    assert_int_equal(pixWriteMem(&plain.bytes, &plain.size, turned, IFF_JFIF_JPEG), 0);
    image.size = plain.size + part;
    image.bytes = lept_calloc(image.size, 1);
    memcpy(image.bytes, plain.bytes, 2);
    memcpy(image.bytes + 2, exif, part);
    memcpy(image.bytes + 2 + part, plain.bytes + 2, plain.size - 2);
    expect("a.jpg", &image, PASS_OCR, "|ocr||FOR INTERNAL USE\n");
    lept_free(image.bytes);
    lept_free(plain.bytes);
    pixDestroy(&upright);
    pixDestroy(&turned);
}

static void a_comment_of_a_gif_is_a_property(void **state)
{
    (void)state;
    static const guint8 bytes[] = "GIF89a\x01\0\x01\0\0\0\0"
                                  "\x21\xfe\x09"
                                  "keep this\0"
                                  "\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0"
                                  "\x21\xfe\x04"
                                  "more\0;";
    struct image image = {(l_uint8 *)bytes, sizeof bytes - 1};
    expect("a.gif", &image, PASS_TEXT, "a.gif#0|property|Comment|keep this\n");
    expect("a.gif", &image, PASS_TEXT, "a.gif#0|property|Comment|more\n");
}

/* Behind the eight bytes of the header; little endian. */
static void append_directory(GByteArray *tiff, guint32 strip, guint32 next)
{
    const guint32 fields[][2] = {{256, 64},    {257, 64}, {258, 8},  {259, 1},      {262, 1},
                                 {273, strip}, {277, 1},  {278, 64}, {279, 64 * 64}};
    guint16 count = GUINT16_TO_LE(G_N_ELEMENTS(fields));

    g_byte_array_append(tiff, (const guint8 *)&count, 2);
    for (guint i = 0; i < G_N_ELEMENTS(fields); i++) {
        const guint16 head[] = {GUINT16_TO_LE((guint16)fields[i][0]), GUINT16_TO_LE(4)};
        const guint32 rest[] = {GUINT32_TO_LE(1), GUINT32_TO_LE(fields[i][1])};
        g_byte_array_append(tiff, (const guint8 *)head, 4);
        g_byte_array_append(tiff, (const guint8 *)rest, 8);
    }
    next = GUINT32_TO_LE(next);
    g_byte_array_append(tiff, (const guint8 *)&next, 4);
}

/* Pages of 64 x 64 that are white; the last one leads to the directory at next. */
static struct image chain_of_pages(guint pages, guint32 next)
{
    const guint32 size = 2 + 9 * 12 + 4;
    GByteArray *tiff = g_byte_array_new();
    guint8 white[64 * 64];
    struct image image;

    g_byte_array_append(tiff, (const guint8 *)"II*\0\x08\0\0\0", 8);
    for (guint i = 0; i < pages; i++)
        append_directory(tiff, 8 + pages * size, i + 1 < pages ? 8 + (i + 1) * size : next);
    memset(white, 255, sizeof white);
    g_byte_array_append(tiff, white, sizeof white);
    image.size = tiff->len;
    image.bytes = lept_calloc(tiff->len, 1);
    memcpy(image.bytes, tiff->data, tiff->len);
    g_byte_array_unref(tiff);
    return image;
}

static void a_tiff_whose_pages_never_end_is_read_once_around(void **state)
{
    (void)state;
    struct image image = chain_of_pages(3, 8);
    struct page_sink sink =
        page_sink_read("a.tif", image.bytes, image.size, PASS_OCR, &budget_default_limits);

    assert_int_equal(sink.outcome, OUTCOME_PARTIAL);
    assert_non_null(strstr(sink.all->str, "circle"));
    page_sink_clear(&sink);
    lept_free(image.bytes);
}

static void a_tiff_of_more_pages_than_the_limit_says_so(void **state)
{
    (void)state;
    struct budget_limits limits = budget_default_limits;
    struct image image = chain_of_pages(3000, 0);

    limits.most[BUDGET_PAGES] = 1000;
    struct page_sink sink = page_sink_read("a.tif", image.bytes, image.size, PASS_TEXT, &limits);
    assert_int_equal(sink.outcome, OUTCOME_TOO_BIG);
    page_sink_clear(&sink);
    lept_free(image.bytes);
}

/* A header that promises 1048576 x 1048576 pixels is not decoded. */
static void an_image_of_absurd_size_is_refused(void **state)
{
    (void)state;
    struct image image = draw_image(64, 64, NULL, IFF_PNG);
    static const guint8 size[] = {0, 0x0f, 0xff, 0xff, 0, 0x0f, 0xff, 0xff};
    memcpy(image.bytes + 16, size, sizeof size);
    struct page_sink sink = page_sink_read("a.png", image.bytes, image.size, PASS_OCR, NULL);
    assert_true(sink.outcome == OUTCOME_TOO_BIG || sink.outcome == OUTCOME_DAMAGED);
    page_sink_clear(&sink);
    lept_free(image.bytes);
}

static void any_damage_ends_in_a_row(void **state)
{
    (void)state;
    static const int formats[] = {IFF_PNG, IFF_JFIF_JPEG, IFF_TIFF_LZW, IFF_BMP, IFF_WEBP, IFF_GIF};
    guint32 seed = 1;

    for (guint i = 0; i < G_N_ELEMENTS(formats); i++) {
        struct image image = draw_image(120, 80, "AB", formats[i]);
        for (guint j = 0; j < 60; j++) {
            g_autofree l_uint8 *copy = g_memdup2(image.bytes, image.size);
            seed = seed * 1664525 + 1013904223;
            copy[12 + (seed >> 8) % (MIN(image.size, 200) - 12)] = (l_uint8)seed;
            struct page_sink sink = page_sink_read("a", copy, image.size, PASS_TEXT, NULL);
            assert_non_null(strstr(sink.all->str, "a="));
            page_sink_clear(&sink);
        }
        lept_free(image.bytes);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_image_waits_in_the_first_pass_and_is_recognised_in_the_second),
        cmocka_unit_test(an_icon_holds_no_text),
        cmocka_unit_test(a_blank_page_is_read_without_the_recogniser),
        cmocka_unit_test(each_page_of_a_tiff_has_its_number),
        cmocka_unit_test(a_framed_red_stamp_is_read_as_a_stamp),
        cmocka_unit_test(a_page_scanned_sideways_or_upside_down_is_turned),
        cmocka_unit_test(without_pages_to_be_read_labels_are_found_and_the_text_waits),
        cmocka_unit_test(of_cells_at_the_head_only_the_rows_near_the_edge_are_read_for_labels),
        cmocka_unit_test(words_in_a_png_are_properties),
        cmocka_unit_test(a_comment_and_exif_words_of_a_jpeg_are_properties),
        cmocka_unit_test(a_comment_of_a_gif_is_a_property),
        cmocka_unit_test(a_photograph_taken_sideways_is_turned),
        cmocka_unit_test(an_image_of_absurd_size_is_refused),
        cmocka_unit_test(a_tiff_whose_pages_never_end_is_read_once_around),
        cmocka_unit_test(a_tiff_of_more_pages_than_the_limit_says_so),
        cmocka_unit_test(any_damage_ends_in_a_row),
    };
    extractor_find("png")->warm_up(PASS_OCR);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
