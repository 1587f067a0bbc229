/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "package_builder.h"

static void put_32(GByteArray *out, guint32 number)
{
    const guint8 bytes[4] = {(guint8)number, (guint8)(number >> 8), (guint8)(number >> 16),
                             (guint8)(number >> 24)};
    g_byte_array_append(out, bytes, sizeof bytes);
}

static void put_header(GByteArray *out)
{
    put_32(out, 1);
    put_32(out, 88);
    for (guint i = 0; i < 8; i++)
        put_32(out, 0);
    g_byte_array_append(out, (const guint8 *)" EMF", 4);
    for (guint i = 0; i < 11; i++)
        put_32(out, 0);
}

static void put_text(GByteArray *out, guint32 height, guint32 options, const char *text,
                     guint32 claimed)
{
    glong count = 0;
    g_autofree gunichar2 *units = g_utf8_to_utf16(text, -1, NULL, &count, NULL);
    guint32 padded = ((guint32)count * 2 + 3) & ~3U;

    put_32(out, 84);
    put_32(out, 76 + padded);
    for (guint i = 0; i < 8; i++)
        put_32(out, 0);
    put_32(out, height);
    put_32(out, claimed ? claimed : (guint32)count);
    put_32(out, 76);
    put_32(out, options);
    for (guint i = 0; i < 5; i++)
        put_32(out, 0);
    g_byte_array_append(out, (const guint8 *)units, (guint)count * 2);
    g_byte_array_set_size(out, out->len + padded - (guint)count * 2);
}

static void put_end(GByteArray *out)
{
    put_32(out, 14);
    put_32(out, 20);
    for (guint i = 0; i < 3; i++)
        put_32(out, 0);
}

static void text_of_one_height_is_one_line(void **state)
{
    (void)state;
    g_autoptr(GByteArray) image = g_byte_array_new();
    put_header(image);
    put_text(image, 10, 0, "社外", 0);
    put_text(image, 10, 0, "秘", 0);
    put_text(image, 30, 0, "売上推移", 0);
    put_text(image, 50, 0x10, "字形", 0);
    put_end(image);
    g_autofree char *all = read_all("a.emf", image->data, image->len);
    assert_has(all, "text_box | 社外秘\n売上推移\n");
    assert_has_not(all, "字形");
    assert_has(all, "= emf read:");
}

static void a_text_longer_than_its_record_is_not_read(void **state)
{
    (void)state;
    g_autoptr(GByteArray) image = g_byte_array_new();
    put_header(image);
    put_text(image, 10, 0, "短い", 0x7FFFFFFF);
    put_end(image);
    g_autofree char *all = read_all("a.emf", image->data, image->len);
    assert_has_not(all, "短い");
}

static void an_image_in_a_document_speaks_for_the_document(void **state)
{
    (void)state;
    g_autoptr(GByteArray) image = g_byte_array_new();
    put_header(image);
    put_text(image, 10, 0, "極秘", 0);
    put_end(image);
    const struct package_part parts[] = {
        TYPES(OVERRIDE("word/document.xml", WORD_TYPE "document.main+xml")),
        {"word/document.xml", "<w:document xmlns:w=\"w\"/>", 0},
        {"word/media/image1.emf", (const char *)image->data, image->len},
        {0}};
    g_autofree char *all = read_parts(parts, "a.docx");
    assert_has(all, "a.docx | text_box | 極秘\n");
}

static void records_that_end_too_early_are_damage(void **state)
{
    (void)state;
    g_autoptr(GByteArray) image = g_byte_array_new();
    put_header(image);
    put_text(image, 10, 0, "前", 0);
    g_autofree char *all = read_all("a.emf", image->data, image->len);
    assert_has(all, "text_box | 前\n");
    assert_has(all, "= emf damaged:");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_of_one_height_is_one_line),
        cmocka_unit_test(a_text_longer_than_its_record_is_not_read),
        cmocka_unit_test(an_image_in_a_document_speaks_for_the_document),
        cmocka_unit_test(records_that_end_too_early_are_damage),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
