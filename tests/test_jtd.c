/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ole_builder.h"

static void put_big_16(GByteArray *out, guint number)
{
    put_8(out, number >> 8);
    put_8(out, number);
}

static void put_units(GByteArray *out, const guint *units, guint count)
{
    for (guint i = 0; i < count; i++)
        put_big_16(out, units[i]);
}

/* UTF-16BE. */
static guint put_text(GByteArray *out, const char *text)
{
    glong units = 0;
    g_autofree gunichar2 *wide = g_utf8_to_utf16(text, -1, NULL, &units, NULL);

    for (glong i = 0; i < units; i++)
        put_big_16(out, wide[i]);
    return (guint)units;
}

static GByteArray *text_stream_start(void)
{
    GByteArray *out = g_byte_array_new();

    put_bytes(out, "SsmgV.01\0\0\0\1\0\0\1\0\0\0\0\1TextV.01\0\0\0\0", 32);
    return out;
}

static void text_stream_end(GByteArray *out)
{
    guint units = (out->len - 32) / 2;

    out->data[30] = (guint8)(units >> 8);
    out->data[31] = (guint8)units;
    put_bytes(out, "\0\0\0\0\x1C", 5);
}

static GByteArray *text_stream(const char *text)
{
    GByteArray *out = text_stream_start();

    put_text(out, text);
    text_stream_end(out);
    return out;
}

static struct package_part part_of(const char *name, const GByteArray *bytes)
{
    return (struct package_part){name, (const char *)bytes->data, bytes->len};
}

static void text_headers_notes_and_further_sheets_are_read(void **state)
{
    (void)state;
    g_autoptr(GByteArray) body = text_stream("成形条件表\n\xEE\x80\x80番 𠮷");
    g_autoptr(GByteArray) header = text_stream("社外秘");
    g_autoptr(GByteArray) note = text_stream("脚注の文");
    g_autoptr(GByteArray) sheet = text_stream("二枚目のシート");
    const struct package_part streams[] = {part_of("DocumentText", body),
                                           part_of("Header", header),
                                           part_of("Footnote", note),
                                           part_of("DOCS_0001/DocumentText", sheet),
                                           {0}};
    g_autofree char *all = read_streams(streams, "a.jtd");
    assert_has(all, "a.jtd | body | 成形条件表\n\xEE\x80\x80番 𠮷\n");
    assert_has(all, "a.jtd | header | 社外秘");
    assert_has(all, "a.jtd | note | 脚注の文");
    assert_has(all, "a.jtd | body | 二枚目のシート");
    assert_has(all, "a.jtd = jtd read:");
}

static void control_blocks_go_and_the_text_they_are_about_stays(void **state)
{
    (void)state;
    static const guint complete[] = {0x1C, 0, 6, 0x41, 0x42, 0x1F};
    static const guint opens[] = {0x1C, 1, 7, 0, 0, 1, 0x1D};
    static const guint closes[] = {0x1E, 5, 0, 1, 0x1F};
    static const guint lying[] = {0x1C, 0, 0x7FFF, 0x43};
    g_autoptr(GByteArray) body = text_stream_start();

    put_text(body, "前");
    put_units(body, complete, G_N_ELEMENTS(complete));
    put_units(body, opens, G_N_ELEMENTS(opens));
    put_text(body, "極秘");
    put_units(body, closes, G_N_ELEMENTS(closes));
    put_units(body, lying, G_N_ELEMENTS(lying));
    put_text(body, "後");
    text_stream_end(body);
    const struct package_part streams[] = {part_of("DocumentText", body), {0}};
    g_autofree char *all = read_streams(streams, "a.jtd");
    /* What follows a block whose length cannot be believed is text too. */
    assert_has(all, "body | 前極秘");
    assert_has(all, "C後");
}

static void put_property(GByteArray *out, guint32 identifier, const char *name, const char *value)
{
    guint start = out->len;

    put_32(out, identifier);
    put_wide(out, name);
    put_zeros(out, start + 68 - out->len);
    put_32(out, 0);
    put_32(out, 0x0D);
    put_32(out, 1);
    guint length_at = out->len;
    put_zeros(out, 16);
    put_wide(out, value);
    put_16(out, 0);
    set_32(out, length_at, out->len - length_at - 16);
}

static void properties_of_its_own_are_read(void **state)
{
    (void)state;
    g_autoptr(GByteArray) body = text_stream("本文");
    g_autoptr(GByteArray) properties = g_byte_array_new();
    put_zeros(properties, 0x40);
    put_property(properties, 0x31000002, "見出し", "社外秘 金型仕様書");
    put_property(properties, 0x31000099, "機密区分", "極秘");
    const struct package_part streams[] = {
        part_of("DocumentText", body), part_of("\004JSRV_SummaryInformation", properties), {0}};
    g_autofree char *all = read_streams(streams, "a.jtd");
    assert_has(all, "property title | 社外秘 金型仕様書");
    assert_has(all, "property 機密区分 | 極秘");
}

static void a_document_without_its_text_says_so(void **state)
{
    (void)state;
    const struct package_part streams[] = {{"DocumentText", "unreadable", 0}, {0}};
    g_autofree char *all = read_streams(streams, "a.jtd");
    assert_has(all, "= jtd partial: its text could not be found, perhaps because");
}

static guint16 crc_of(const guint8 *bytes, gsize size)
{
    guint crc = 0;

    for (gsize i = 0; i < size; i++) {
        crc ^= bytes[i];
        for (guint bit = 0; bit < 8; bit++)
            crc = crc >> 1 ^ (crc & 1 ? 0xA001U : 0);
    }
    return (guint16)crc;
}

/* One stored member with a header of level 0. */
static void put_lzh(GByteArray *out, const guint8 *bytes, gsize size)
{
    guint start = out->len;

    put_bytes(out, "\x18\0-lh0-", 7);
    put_32(out, (guint32)size);
    put_32(out, (guint32)size);
    put_32(out, 0);
    put_16(out, 0x20);
    put_bytes(out, "\2ab", 3);
    put_16(out, crc_of(bytes, size));
    for (guint i = start + 2; i < out->len; i++)
        out->data[start + 1] = (guint8)(out->data[start + 1] + out->data[i]);
    put_bytes(out, bytes, size);
    put_8(out, 0);
}

static void a_compressed_document_is_read_as_itself(void **state)
{
    (void)state;
    gsize size;
    g_autoptr(GByteArray) body = text_stream("取扱注意");
    const struct package_part inner[] = {part_of("DocumentText", body), {0}};
    g_autofree guint8 *document = ole_build(inner, &size);
    g_autoptr(GByteArray) packed = g_byte_array_new();
    put_bytes(packed, "\x26\0JustCompressedDocument\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 40);
    put_lzh(packed, document, size);
    const struct package_part streams[] = {part_of("JSCompDocument", packed), {0}};
    g_autofree char *all = read_streams(streams, "a.jtdc");
    assert_has(all, "a.jtdc | body | 取扱注意");
    assert_has(all, "a.jtdc = jtdc read:");
    packed->len -= 600;
    const struct package_part cut[] = {part_of("JSCompDocument", packed), {0}};
    g_autofree char *damaged = read_streams(cut, "a.jtdc");
    assert_has(damaged, "a.jtdc = jtdc damaged: its compressed content is damaged");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_headers_notes_and_further_sheets_are_read),
        cmocka_unit_test(control_blocks_go_and_the_text_they_are_about_stays),
        cmocka_unit_test(properties_of_its_own_are_read),
        cmocka_unit_test(a_document_without_its_text_says_so),
        cmocka_unit_test(a_compressed_document_is_read_as_itself),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
