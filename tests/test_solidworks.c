/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ole_builder.h"

#include <gio/gio.h>

#define KEY 4

static GByteArray *deflate(const char *text, gsize size)
{
    GByteArray *out = g_byte_array_new();
    GConverter *converter = G_CONVERTER(g_zlib_compressor_new(G_ZLIB_COMPRESSOR_FORMAT_RAW, 6));
    gsize taken;
    gsize given;

    g_byte_array_set_size(out, (guint)size + 1000);
    assert_int_equal(g_converter_convert(converter, text, size, out->data, out->len,
                                         G_CONVERTER_INPUT_AT_END, &taken, &given, NULL),
                     G_CONVERTER_FINISHED);
    g_byte_array_set_size(out, (guint)given);
    g_object_unref(converter);
    return out;
}

static GByteArray *container_start(void)
{
    GByteArray *out = g_byte_array_new();

    put_bytes(out, "\x8D\x73\x5B\x07\0\0\0\x04\x45\x45\x45", 11);
    return out;
}

static void put_chunk(GByteArray *out, const char *name, const char *text)
{
    g_autoptr(GByteArray) packed = deflate(text, strlen(text));

    put_32(out, 0x4A5995D6);
    put_bytes(out, "\x14\0\6\0\x08\0", 6);
    put_32(out, 0x7FE83FDF);
    put_32(out, 0x8C2EFA3C);
    put_32(out, packed->len);
    put_32(out, (guint32)strlen(text));
    put_32(out, (guint32)strlen(name));
    for (; *name; name++)
        put_8(out, (guint)(((guint8)*name >> KEY) | ((guint8)*name << (8 - KEY))));
    put_bytes(out, packed->data, packed->len);
}

static const char custom[] =
    "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" "
    "xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">"
    "<property pid=\"2\" name=\"機密区分\"><vt:lpwstr>社外秘</vt:lpwstr></property></Properties>";

static void properties_and_words_of_the_new_container_are_read(void **state)
{
    (void)state;
    g_autoptr(GByteArray) file = container_start();
    put_chunk(file, "Contents/Config-0", "geometry");
    put_chunk(file, "docProps/custom.xml", custom);
    put_chunk(file, "docProps/core.xml",
              "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:title>金型</dc:title>"
              "</cp:coreProperties>");
    put_chunk(
        file, "swXmlContents/KeyWords",
        "?<swKeyWords><note Name=\"D1@スケッチ1\" Text=\"極秘 試作\"/><x>Boss</x></swKeyWords>");
    g_autofree char *all = read_all("a.sldprt", file->data, file->len);
    assert_has(all, "property 機密区分 | 社外秘");
    assert_has(all, "property title | 金型");
    assert_has(all, "body | D1@スケッチ1\n極秘 試作\n");
    assert_has(all, "a.sldprt = solidworks partial: only its properties");
    assert_null(strstr(all, "Boss"));
}

static void a_damaged_chunk_says_so(void **state)
{
    (void)state;
    g_autoptr(GByteArray) file = container_start();
    put_chunk(file, "docProps/custom.xml", custom);
    memset(file->data + 60, 0xFF, 40);
    g_autofree char *all = read_all("a.sldprt", file->data, file->len);
    assert_has(all, "a.sldprt = solidworks partial: its compressed content is damaged");
}

static void the_older_files_are_compound_files(void **state)
{
    (void)state;
    const struct package_part streams[] = {{"swXmlContents/Features", "x", 0}, {0}};
    g_autofree char *all = read_streams(streams, "a.sldprt");
    assert_has(all, "a.sldprt = solidworks partial: only its properties");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(properties_and_words_of_the_new_container_are_read),
        cmocka_unit_test(a_damaged_chunk_says_so),
        cmocka_unit_test(the_older_files_are_compound_files),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
