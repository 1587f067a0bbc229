/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ole_builder.h"

#include <snappy-c.h>

/* ---- Protocol Buffers ---- */

static void put_varint(GByteArray *out, guint64 value)
{
    for (; value >= 0x80; value >>= 7)
        put_8(out, 0x80 | (guint)(value & 0x7F));
    put_8(out, (guint)value);
}

static void put_number(GByteArray *out, guint field, guint64 value)
{
    put_varint(out, field << 3);
    put_varint(out, value);
}

static void put_field(GByteArray *out, guint field, const void *bytes, gsize size)
{
    put_varint(out, field << 3 | 2);
    put_varint(out, size);
    put_bytes(out, bytes, size);
}

static void put_string(GByteArray *out, guint field, const char *text)
{
    put_field(out, field, text, strlen(text));
}

/* A message behind its head. */
static void put_message(GByteArray *stream, guint type, const GByteArray *message)
{
    g_autoptr(GByteArray) info = g_byte_array_new();
    g_autoptr(GByteArray) part = g_byte_array_new();

    put_number(part, 1, type);
    put_number(part, 3, message->len);
    put_number(info, 1, 77);
    put_field(info, 2, part->data, part->len);
    put_varint(stream, info->len);
    put_bytes(stream, info->data, info->len);
    put_bytes(stream, message->data, message->len);
}

static void put_storage(GByteArray *stream, guint kind, const char *text)
{
    g_autoptr(GByteArray) message = g_byte_array_new();

    put_number(message, 1, kind);
    put_string(message, 3, text);
    put_message(stream, 2001, message);
}

static GByteArray *pack(const GByteArray *stream)
{
    size_t size = snappy_max_compressed_length(stream->len);
    g_autofree char *packed = g_malloc(size);
    GByteArray *out = g_byte_array_new();

    snappy_compress((const char *)stream->data, stream->len, packed, &size);
    put_32(out, (guint32)size << 8);
    put_bytes(out, packed, size);
    return out;
}

static char *read_archive(const char *part, const GByteArray *packed, const char *name)
{
    const struct package_part parts[] = {{part, (const char *)packed->data, packed->len}, {0}};

    return read_parts(parts, name);
}

static void text_headers_and_notes_are_told_apart(void **state)
{
    (void)state;
    g_autoptr(GByteArray) stream = g_byte_array_new();

    put_storage(stream, 0, "成形条件の\xE2\x80\xA8検討");
    put_storage(stream, 1, "社外秘");
    put_storage(stream, 3, "枠の中");
    g_autoptr(GByteArray) packed = pack(stream);
    g_autofree char *all = read_archive("Index/Document.iwa", packed, "a.pages");
    assert_has(all, "a.pages | body | 成形条件の\n検討\n");
    assert_has(all, "a.pages | header | 社外秘\n");
    assert_has(all, "a.pages | text_box | 枠の中\n");
    assert_has(all, "a.pages = iwork read:");
}

static void words_of_tables_are_read_and_numbers_are_said_to_be_missing(void **state)
{
    (void)state;
    g_autoptr(GByteArray) stream = g_byte_array_new();
    g_autoptr(GByteArray) entry = g_byte_array_new();
    g_autoptr(GByteArray) list = g_byte_array_new();
    g_autoptr(GByteArray) tile = g_byte_array_new();
    g_autoptr(GByteArray) sheet = g_byte_array_new();

    put_number(entry, 1, 1);
    put_string(entry, 3, "原価");
    put_field(list, 3, entry->data, entry->len);
    put_string(sheet, 1, "見積");
    put_message(stream, 6005, list);
    put_message(stream, 6002, tile);
    put_message(stream, 2, sheet);
    g_autoptr(GByteArray) packed = pack(stream);
    g_autofree char *all = read_archive("Index/Tables/DataList.iwa", packed, "a.numbers");
    assert_has(all, "a.numbers | body | 原価\n");
    assert_has(all, "a.numbers | sheet_name | 見積");
    assert_has(all, "a.numbers = iwork partial: the words of its tables are read");
}

static void what_a_slide_inherits_is_its_master(void **state)
{
    (void)state;
    g_autoptr(GByteArray) stream = g_byte_array_new();

    put_storage(stream, 0, "Confidential");
    g_autoptr(GByteArray) packed = pack(stream);
    g_autofree char *all = read_archive("Index/MasterSlide-1.iwa", packed, "a.key");
    assert_has(all, "a.key | master | Confidential\n");
}

static void an_archive_that_is_cut_is_partial(void **state)
{
    (void)state;
    g_autoptr(GByteArray) stream = g_byte_array_new();

    put_storage(stream, 0, "first");
    put_storage(stream, 0, "second");
    stream->len -= 3;
    g_autoptr(GByteArray) packed = pack(stream);
    g_autofree char *all = read_archive("Index/Document.iwa", packed, "a.pages");
    packed->len -= 4;
    g_autofree char *shorter = read_archive("Index/Document.iwa", packed, "a.pages");
    assert_has(all, "first");
    assert_has(all, "a.pages = iwork partial: it is damaged");
    assert_has(shorter, "a.pages = iwork partial: it is damaged");
}

static void an_archive_may_begin_with_a_chunk_of_nothing(void **state)
{
    (void)state;
    g_autoptr(GByteArray) nothing = g_byte_array_new();
    g_autoptr(GByteArray) stream = g_byte_array_new();

    put_storage(stream, 0, "second");
    g_autoptr(GByteArray) whole = pack(nothing);
    g_autoptr(GByteArray) packed = pack(stream);
    put_bytes(whole, packed->data, packed->len);
    g_autofree char *all = read_archive("Index/Document.iwa", whole, "a.pages");
    assert_has(all, "second");
    assert_has_not(all, "damaged");
}

static void the_xml_of_older_versions_is_read(void **state)
{
    (void)state;
    static const struct package_part parts[] = {
        {"index.xml",
         "<ls:document xmlns:sf=\"a\" xmlns:sfa=\"b\" xmlns:ls=\"c\"><sf:metadata><sf:title>"
         "<sf:string sfa:string=\"原価表\"/></sf:title></sf:metadata>"
         "<ls:workspace ls:workspace-name=\"四月\"><sf:text-storage sf:kind=\"header\"><sf:p>"
         "社外秘</sf:p></sf:text-storage><sf:ct sfa:s=\"部品\"/><sf:n sf:v=\"4650\"/>"
         "</ls:workspace></ls:document>",
         0},
        {"buildVersionHistory.plist", "x", 0},
        {0}};
    g_autofree char *all = read_parts(parts, "a.numbers");
    assert_has(all, "property title | 原価表");
    assert_has(all, "a.numbers | sheet_name | 四月");
    assert_has(all, "a.numbers | header | 社外秘\n");
    assert_has(all, "部品\n4650\n");
    assert_has(all, "a.numbers = iwork read:");
}

static void a_password_is_noticed_in_both(void **state)
{
    (void)state;
    static const struct package_part old[] = {
        {"index.xml", "\x12\x34\x56", 0}, {"buildVersionHistory.plist", "x", 0}, {0}};
    static const struct package_part new[] = {
        {"Index/Document.iwa", "\x12\x34\x56", 0}, {".iwph", "x", 0}, {0}};
    gsize size;
    g_autofree guint8 *own = package_build(old, &size);
    own[8] = 'k'; /* the method of the first part */
    own[9] = 'c';
    g_autofree char *third = read_all("a.pages", own, size);
    assert_has(third, "a.pages = iwork locked: it is encrypted with a password");
    g_autofree char *first = read_parts(old, "a.pages");
    g_autofree char *second = read_parts(new, "a.pages");
    assert_has(first, "a.pages = iwork locked: it is encrypted with a password");
    assert_has(second, "a.pages = iwork locked: it is encrypted with a password");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_headers_and_notes_are_told_apart),
        cmocka_unit_test(words_of_tables_are_read_and_numbers_are_said_to_be_missing),
        cmocka_unit_test(what_a_slide_inherits_is_its_master),
        cmocka_unit_test(an_archive_that_is_cut_is_partial),
        cmocka_unit_test(an_archive_may_begin_with_a_chunk_of_nothing),
        cmocka_unit_test(the_xml_of_older_versions_is_read),
        cmocka_unit_test(a_password_is_noticed_in_both),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
