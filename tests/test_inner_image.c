/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ole_builder.h"
#include "page_sink.h"

#include <extractors/office_art.h>
#include <extractors/picture_size.h>
#include <zlib.h>

#define PNG_SIZE 2048

/* The header of a PNG that says how big it is, and noise; nobody can decode it. */
static void put_png(GByteArray *out, guint8 width, guint8 height, guint8 noise)
{
    guint8 image[PNG_SIZE] = "\211PNG\r\n\032\n\0\0\0\rIHDR";

    image[19] = width;
    image[23] = height;
    for (guint i = 32; i < sizeof image; i++)
        image[i] = (guint8)(i * i ^ noise);
    g_byte_array_append(out, image, sizeof image);
}

/* A record of OfficeArt that holds one image behind its checksum. */
static void put_record(GByteArray *out, guint instance, guint type, const GByteArray *image)
{
    put_16(out, instance << 4);
    put_16(out, type);
    put_32(out, 17 + image->len);
    put_zeros(out, 17);
    g_byte_array_append(out, image->data, image->len);
}

static GByteArray *build_png_record(void)
{
    GByteArray *out = g_byte_array_new();
    g_autoptr(GByteArray) image = g_byte_array_new();

    put_png(image, 250, 100, 0);
    put_record(out, 0x6E0, 0xF01E, image);
    return out;
}

static void check(const char *name, const void *bytes, gsize size, bool waits, const char *row)
{
    struct page_sink first = page_sink_read(name, bytes, size, PASS_TEXT, NULL);
    struct page_sink second = page_sink_read(name, bytes, size, PASS_OCR, NULL);

    assert_int_equal(first.needs_ocr, waits);
    assert_has_not(first.all->str, "!/");
    if (row)
        assert_has(second.all->str, row);
    else
        assert_has_not(second.all->str, "!/image");
    assert_has_not(second.all->str, "!/image 2");
    page_sink_clear(&first);
    page_sink_clear(&second);
}

static void put_hex(GString *out, const char *words, const GByteArray *image)
{
    g_string_append_printf(out, "{\\pict%s ", words);
    for (guint i = 0; i < image->len; i++)
        g_string_append_printf(out, "%02x%s", image->data[i], i % 64 == 63 ? "\n" : "");
    g_string_append(out, "}");
}

static void check_rtf(const char *words, const GByteArray *image, guint times, bool waits,
                      const char *row)
{
    g_autoptr(GString) rtf = g_string_new("{\\rtf1\\ansi ");

    for (guint i = 0; i < times; i++)
        put_hex(rtf, words, image);
    g_string_append(rtf, "}");
    check("a.rtf", rtf->str, rtf->len, waits, row);
}

static void an_image_that_comes_again_is_one_member(void **state)
{
    (void)state;
    g_autoptr(GByteArray) image = g_byte_array_new();

    put_png(image, 250, 100, 0);
    check_rtf("\\pngblip", image, 3, true, "a.rtf!/image 1=damaged|");
}

static void a_small_image_costs_nothing(void **state)
{
    (void)state;
    g_autoptr(GByteArray) image = g_byte_array_new();

    put_png(image, 250, 59, 0);
    check_rtf("\\pngblip", image, 1, false, NULL);
}

static void the_gate_knows_lengths_before_bytes(void **state)
{
    (void)state;
    g_autoptr(GByteArray) image = g_byte_array_new();

    put_png(image, 250, 100, 0);
    assert_true(picture_may_show_text(image->data, image->len, image->len));
    assert_false(picture_may_show_text(image->data, image->len, PICTURE_BYTES_LEAST - 1));
    assert_false(picture_may_show_text((const guint8 *)"?", 1, 50000));
    assert_true(picture_may_show_text((const guint8 *)"?", 1, 70000));
}

/* 240 × 80 white dots of 8 bits, with a palette of two colours. */
static void a_bitmap_without_a_header_is_one(void **state)
{
    (void)state;
    g_autoptr(GByteArray) image = g_byte_array_new();

    put_32(image, 40);
    put_32(image, 240);
    put_32(image, 80);
    put_16(image, 1);
    put_16(image, 8);
    put_zeros(image, 16);
    put_32(image, 2);
    put_32(image, 0);
    put_32(image, 0x00FFFFFF);
    put_32(image, 0);
    for (guint i = 0; i < 240 * 80; i++)
        put_8(image, 0);
    check_rtf("\\dibitmap0", image, 1, true, "a.rtf!/image 1=read|||1");
}

static void images_in_the_line_of_a_doc_are_found(void **state)
{
    (void)state;
    g_autoptr(GByteArray) record = build_png_record();
    g_autoptr(GByteArray) data = g_byte_array_new();
    guint8 main[1024] = {0xEC, 0xA5, 0xC1};
    gsize size;

    put_zeros(data, 68);
    put_32(data, 0xF01EF000); /* looks like a record and is none */
    g_byte_array_append(data, record->data, record->len);
    const struct package_part parts[] = {{"WordDocument", (const char *)main, sizeof main},
                                         {"0Table", "none", 0},
                                         {"Data", (const char *)data->data, data->len},
                                         {0}};
    g_autofree guint8 *bytes = ole_build(parts, &size);
    check("a.doc", bytes, size, true, "a.doc!/image 1=damaged|");
}

static void images_of_a_workbook_go_on_across_records(void **state)
{
    (void)state;
    g_autoptr(GByteArray) record = build_png_record();
    g_autoptr(GByteArray) book = g_byte_array_new();
    guint half = record->len / 2;
    gsize size;

    put_32(book, 16 << 16 | 0x809);
    put_32(book, 5 << 16 | 0x600);
    put_zeros(book, 12);
    /* A store with one entry, in which the image is. */
    put_32(book, (half + 44) << 16 | 0xEB);
    put_32(book, 0xF0070002);
    put_32(book, record->len + 36);
    put_zeros(book, 36);
    g_byte_array_append(book, record->data, half);
    put_32(book, (record->len - half) << 16 | 0x3C);
    g_byte_array_append(book, record->data + half, record->len - half);
    put_32(book, 0x0A);
    const struct package_part parts[] = {{"Workbook", (const char *)book->data, book->len}, {0}};
    g_autofree guint8 *bytes = ole_build(parts, &size);
    check("a.xls", bytes, size, true, "a.xls!/image 1=damaged|");
}

static void images_of_a_presentation_are_found(void **state)
{
    (void)state;
    g_autoptr(GByteArray) record = build_png_record();
    gsize size;
    const struct package_part parts[] = {{"PowerPoint Document", "none", 0},
                                         {"Pictures", (const char *)record->data, record->len},
                                         {0}};
    g_autofree guint8 *bytes = ole_build(parts, &size);
    check("a.ppt", bytes, size, true, "a.ppt!/image 1=damaged|");
}

/* One text at a height, packed as Office packs metafiles. */
static GByteArray *build_packed_metafile(void)
{
    static const guint32 text[] = {84, 80, 0, 0, 0, 0, 0, 0, 0, 0, 5, 2, 76, 0, 0, 0, 0, 0, 0};
    g_autoptr(GByteArray) metafile = g_byte_array_new();
    GByteArray *out = g_byte_array_new();
    guint8 packed[512];
    uLongf length = sizeof packed;

    put_32(metafile, 1);
    put_32(metafile, 88);
    put_zeros(metafile, 32);
    g_byte_array_append(metafile, (const guint8 *)" EMF", 4);
    put_zeros(metafile, 44);
    for (guint i = 0; i < G_N_ELEMENTS(text); i++)
        put_32(metafile, text[i]);
    put_wide(metafile, "極秘");
    put_32(metafile, 14);
    put_32(metafile, 20);
    put_zeros(metafile, 12);
    assert_int_equal(compress(packed, &length, metafile->data, metafile->len), Z_OK);
    put_16(out, 0x3D4 << 4);
    put_16(out, 0xF01A);
    put_32(out, 16 + 34 + (guint32)length);
    put_zeros(out, 16 + 28);
    put_32(out, (guint32)length);
    put_16(out, 0xFE00);
    return g_byte_array_append(out, packed, (guint)length);
}

static void a_packed_metafile_tells_its_text(void **state)
{
    (void)state;
    g_autoptr(GByteArray) record = build_packed_metafile();
    gsize size;
    const struct package_part parts[] = {{"PowerPoint Document", "none", 0},
                                         {"Pictures", (const char *)record->data, record->len},
                                         {0}};
    g_autofree guint8 *bytes = ole_build(parts, &size);
    g_autofree char *all = read_all("a.ppt", bytes, size);
    assert_has(all, "| text_box | 極秘");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_image_that_comes_again_is_one_member),
        cmocka_unit_test(a_small_image_costs_nothing),
        cmocka_unit_test(the_gate_knows_lengths_before_bytes),
        cmocka_unit_test(a_bitmap_without_a_header_is_one),
        cmocka_unit_test(images_in_the_line_of_a_doc_are_found),
        cmocka_unit_test(images_of_a_workbook_go_on_across_records),
        cmocka_unit_test(images_of_a_presentation_are_found),
        cmocka_unit_test(a_packed_metafile_tells_its_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
