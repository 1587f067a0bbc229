/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ole_builder.h"
#include "page_sink.h"

#include <extractors/wmf.h>

#define CREATE_PEN    0x02FA
#define CREATE_FONT   0x02FB
#define SELECT        0x012D
#define DELETE        0x01F0
#define TEXT_OUT      0x0521
#define EXTENDED_TEXT 0x0A32
#define STRETCH_DIB   0x0F43

static GByteArray *start(bool placed)
{
    GByteArray *out = g_byte_array_new();

    if (placed) {
        put_32(out, 0x9AC6CDD7);
        put_zeros(out, 18);
    }
    put_16(out, 1);
    put_16(out, 9);
    put_16(out, 0x0300);
    put_zeros(out, 12);
    return out;
}

static void put_record(GByteArray *out, guint function, const void *bytes, gsize size)
{
    put_32(out, 3 + (guint32)(size + 1) / 2);
    put_16(out, function);
    put_bytes(out, bytes, size);
    if (size % 2)
        put_8(out, 0);
}

static void put_number(GByteArray *out, guint function, guint number)
{
    const guint8 bytes[2] = {(guint8)number, (guint8)(number >> 8)};

    put_record(out, function, bytes, sizeof bytes);
}

static void put_font(GByteArray *out, guint8 charset)
{
    guint8 font[18] = {0};

    font[13] = charset;
    put_record(out, CREATE_FONT, font, sizeof font);
}

static void put_text(GByteArray *out, guint height, const char *bytes)
{
    g_autoptr(GByteArray) text = g_byte_array_new();

    put_16(text, height);
    put_16(text, 0);
    put_16(text, (guint)strlen(bytes));
    put_16(text, 2); /* with a rectangle */
    put_zeros(text, 8);
    put_bytes(text, bytes, strlen(bytes));
    put_record(out, EXTENDED_TEXT, text->data, text->len);
}

static void text_is_of_the_character_set_of_its_font(void **state)
{
    (void)state;
    g_autoptr(GByteArray) image = start(true);

    put_record(image, CREATE_PEN, "pen", 3);
    put_font(image, 128);
    put_font(image, 204);
    put_number(image, SELECT, 1);
    put_text(image, 10, "\x8E\xD0\x8A\x4F");
    put_text(image, 10, "\x94\xE9");
    put_number(image, SELECT, 2);
    put_text(image, 30, "\xCC\xEE\xF1");
    put_record(image, 0, "", 0);
    g_autofree char *all = read_all("a.wmf", image->data, image->len);
    assert_has(all, "a.wmf | text_box | 社外秘\nМос\n");
    assert_has(all, "= wmf read:");
}

static void a_number_that_was_given_back_is_given_again(void **state)
{
    (void)state;
    g_autoptr(GByteArray) image = start(false);

    put_font(image, 204);
    put_record(image, CREATE_PEN, "pen", 3);
    put_number(image, DELETE, 0);
    put_font(image, 128);
    put_number(image, SELECT, 0);
    put_text(image, 10, "\x8B\xC9\x94\xE9");
    put_record(image, 0, "", 0);
    g_autofree char *all = read_all("a.wmf", image->data, image->len);
    assert_has(all, "| 極秘\n");
}

static void text_without_a_font_may_be_japanese(void **state)
{
    (void)state;
    g_autoptr(GByteArray) image = start(false);

    put_record(image, TEXT_OUT, "\x06\0\x8E\xD0\x8A\x4F\x94\xE9\x05\0\0", 12);
    put_record(image, 0, "", 0);
    g_autofree char *all = read_all("a.wmf", image->data, image->len);
    assert_has(all, "| 社外秘\n");
}

static void a_bitmap_is_an_image_of_its_own(void **state)
{
    (void)state;
    g_autoptr(GByteArray) bitmap = g_byte_array_new();
    g_autoptr(GByteArray) image = start(true);

    put_zeros(bitmap, 22);
    put_32(bitmap, 40);
    put_32(bitmap, 240);
    put_32(bitmap, 80);
    put_16(bitmap, 1);
    put_16(bitmap, 24);
    put_zeros(bitmap, 24);
    for (guint i = 0; i < 240 * 80 * 3; i++)
        put_8(bitmap, 0xFF);
    put_record(image, STRETCH_DIB, bitmap->data, bitmap->len);
    put_record(image, 0, "", 0);
    struct page_sink first = page_sink_read("a.wmf", image->data, image->len, PASS_TEXT, NULL);
    assert_true(first.needs_ocr);
    struct page_sink second = page_sink_read("a.wmf", image->data, image->len, PASS_OCR, NULL);
    assert_has(second.all->str, "a.wmf!/image 1=read|||1\n");
    page_sink_clear(&first);
    page_sink_clear(&second);
}

static void records_cut_anywhere_end(void **state)
{
    (void)state;
    g_autoptr(GByteArray) image = start(false);

    put_font(image, 128);
    put_number(image, SELECT, 0);
    put_text(image, 10, "first");
    guint whole = image->len;
    put_text(image, 20, "second");
    put_record(image, 0, "", 0);
    for (guint size = image->len - 1; size >= whole; size--) {
        g_autofree char *all = read_all("a.wmf", image->data, size);
        assert_has(all, "| first\n");
        assert_has(all, "= wmf damaged:");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_is_of_the_character_set_of_its_font),
        cmocka_unit_test(a_number_that_was_given_back_is_given_again),
        cmocka_unit_test(text_without_a_font_may_be_japanese),
        cmocka_unit_test(a_bitmap_is_an_image_of_its_own),
        cmocka_unit_test(records_cut_anywhere_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
