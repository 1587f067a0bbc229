/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ole_builder.h"
#include "page_sink.h"

/* One property set; its offsets are set once they are known. */
static GByteArray *set_start(const guint8 *format)
{
    GByteArray *out = g_byte_array_new();

    put_16(out, 0xFFFE);
    put_16(out, 0);
    put_32(out, 0x20005);
    put_zeros(out, 16);
    put_32(out, 1);
    put_bytes(out, format, 16);
    put_32(out, 48);
    return out;
}

static const guint8 other_format[16] = {1, 2, 3};
static const guint8 design_tracking[16] = {0x0F, 0x3F, 0x85, 0x32, 0x44, 0x34, 0xD1, 0x11,
                                           0x9E, 0x93, 0x00, 0x60, 0xB0, 0x3C, 0x1C, 0xA6};

static const guint8 summary[16] = {0xE0, 0x85, 0x9F, 0xF2, 0xF9, 0x4F, 0x68, 0x10,
                                   0xAB, 0x91, 0x08, 0x00, 0x2B, 0x27, 0xB3, 0xD9};
static const guint8 user_defined[16] = {0x05, 0xD5, 0xCD, 0xD5, 0x9C, 0x2E, 0x1B, 0x10,
                                        0x93, 0x97, 0x08, 0x00, 0x2B, 0x2C, 0xF9, 0xAE};

static guint8 *build(const char *name, const GByteArray *set, gsize *size)
{
    const struct package_part streams[] = {
        {"UFRxDoc", "x", 0}, {name, (const char *)set->data, set->len}, {0}};
    return ole_build(streams, size);
}

static char *read_set_named(const char *name, const GByteArray *set)
{
    gsize size;
    g_autofree guint8 *bytes = build(name, set, &size);

    return read_all("a.ipt", bytes, size);
}

static char *read_set(const GByteArray *set)
{
    return read_set_named("\005Zrxrt4arFafyu34gYa3l3ohgHg", set);
}

static void strings_have_the_names_of_the_dictionary(void **state)
{
    (void)state;
    g_autoptr(GByteArray) set = set_start(other_format);
    put_32(set, 0); /* size of the set */
    put_32(set, 4);
    put_32(set, 0);
    put_32(set, 40);
    put_32(set, 1);
    put_32(set, 60);
    put_32(set, 2);
    put_32(set, 68);
    put_32(set, 3);
    put_32(set, 84);
    put_32(set, 1); /* 40: the dictionary */
    put_32(set, 2);
    put_32(set, 8);
    put_bytes(set, "\x8B\x40\x96\xA7\x8B\xE6\x95\xAA", 8);
    put_32(set, 2); /* 60: the code page */
    put_32(set, 932);
    put_32(set, 0x1E); /* 68: Shift_JIS */
    put_32(set, 6);
    put_bytes(set, "\x8E\xD0\x8A\x4F\x94\xE9\0\0", 8);
    put_32(set, 0x1F); /* 84: UTF-16 */
    put_32(set, 3);
    put_wide(set, "極秘");
    put_16(set, 0);
    g_autofree char *all = read_set(set);
    assert_has(all, "property 機密区分 | 社外秘");
    assert_has(all, "property property | 極秘");
    assert_has(all, "a.ipt = inventor partial: only its properties are read");
}

static void inventor_s_part_number_is_known_without_one(void **state)
{
    (void)state;
    g_autoptr(GByteArray) set = set_start(design_tracking);
    put_32(set, 0);
    put_32(set, 1);
    put_32(set, 5);
    put_32(set, 16);
    put_32(set, 0x1F);
    put_32(set, 5);
    put_wide(set, "K-77");
    put_16(set, 0);
    g_autofree char *all = read_set(set);
    assert_has(all, "property part number | K-77");
}

static void the_summary_is_read_in_its_code_page(void **state)
{
    (void)state;
    g_autoptr(GByteArray) set = set_start(summary);
    put_32(set, 0);
    put_32(set, 3);
    put_32(set, 1);
    put_32(set, 32);
    put_32(set, 2);
    put_32(set, 40);
    put_32(set, 14);
    put_32(set, 56);
    put_32(set, 2); /* 32: Mac OS Japanese */
    put_32(set, 10001);
    put_32(set, 0x1E); /* 40 */
    put_32(set, 6);
    put_bytes(set, "\x8E\xD0\x8A\x4F\x94\xE9\0\0", 8);
    put_32(set, 3); /* 56: pages */
    put_32(set, 12);
    gsize size;
    g_autofree guint8 *bytes = build("\005SummaryInformation", set, &size);
    struct page_sink sink = page_sink_read("a.ipt", bytes, size, PASS_TEXT, &budget_default_limits);
    assert_has(sink.all->str, "|property|title|社外秘\n");
    assert_has(sink.all->str, "|12\n");
    page_sink_clear(&sink);
}

/* Names and values of 8 bits in UTF-8; the third property says where the second comes from. */
static void a_label_among_the_properties_users_define_is_a_label(void **state)
{
    (void)state;
    g_autoptr(GByteArray) set = set_start(user_defined);
    put_32(set, 0);
    put_32(set, 4);
    put_32(set, 0);
    put_32(set, 40);
    put_32(set, 1);
    put_32(set, 68);
    put_32(set, 2);
    put_32(set, 76);
    put_32(set, 0x01000002);
    put_32(set, 96);
    put_32(set, 1); /* 40 */
    put_32(set, 2);
    put_32(set, 16);
    put_bytes(set, "MSIP_Label_Name\0", 16);
    put_32(set, 2); /* 68 */
    put_32(set, 65001);
    put_32(set, 0x1E); /* 76 */
    put_32(set, 10);
    put_bytes(set, "社外秘\0\0\0", 12);
    put_32(set, 0x1E); /* 96 */
    put_32(set, 9);
    put_bytes(set, "Bookmark\0\0\0\0", 12);
    g_autofree char *all = read_set_named("\005DocumentSummaryInformation", set);
    assert_has(all, "label MSIP_Label_Name | 社外秘");
    assert_has_not(all, "Bookmark");
}

/* By themselves these bytes could be UTF-16 as well. */
static void a_short_string_is_in_the_code_page_the_set_says(void **state)
{
    (void)state;
    g_autoptr(GByteArray) set = set_start(summary);
    put_32(set, 0);
    put_32(set, 2);
    put_32(set, 1);
    put_32(set, 24);
    put_32(set, 2);
    put_32(set, 32);
    put_32(set, 2); /* 24 */
    put_32(set, 1252);
    put_32(set, 0x1E); /* 32 */
    put_32(set, 6);
    put_bytes(set,
              "\xA3"
              "0.00\0\0",
              8);
    g_autofree char *all = read_set_named("\005SummaryInformation", set);
    assert_has(all, "property title | £0.00");
}

static void numbers_that_lie_are_left_alone(void **state)
{
    (void)state;
    g_autoptr(GByteArray) set = set_start(other_format);
    put_32(set, 0);
    put_32(set, 3);
    put_32(set, 0);
    put_32(set, 0xFFFFFFF0);
    put_32(set, 7);
    put_32(set, 32);
    put_32(set, 8);
    put_32(set, 0xFFFFFFFF);
    put_32(set, 0x1E);
    put_32(set, 0x7FFFFFFF);
    put_bytes(set, "ab", 2);
    g_autofree char *all = read_set(set);
    assert_has(all, "a.ipt = inventor partial:");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(strings_have_the_names_of_the_dictionary),
        cmocka_unit_test(inventor_s_part_number_is_known_without_one),
        cmocka_unit_test(the_summary_is_read_in_its_code_page),
        cmocka_unit_test(a_label_among_the_properties_users_define_is_a_label),
        cmocka_unit_test(a_short_string_is_in_the_code_page_the_set_says),
        cmocka_unit_test(numbers_that_lie_are_left_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
