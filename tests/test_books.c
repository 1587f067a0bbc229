/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ole_builder.h"

/* ---- EPUB ---- */

#define OPF                                                                                        \
    "<package><metadata xmlns:dc=\"d\"><dc:title>作業標準</dc:title>"                          \
    "<dc:rights>社外秘</dc:rights></metadata><manifest>"                                        \
    "<item id=\"b\" href=\"text/b.xhtml\"/><item id=\"a\" href=\"text/a%20x.xhtml\"/></manifest>"  \
    "<spine><itemref idref=\"b\"/><itemref idref=\"a\"/></spine></package>"

static const struct package_part book[] = {
    {"mimetype", "application/epub+zip", 0},
    {"META-INF/container.xml", "<container/>", 0},
    {"OPS/text/a x.xhtml", "<html><body><p>後の章</p></body></html>", 0},
    {"OPS/text/b.xhtml", "<html><body><p>先の章</p></body></html>", 0},
    {"OPS/text/left.html", "<html><body><p>目次にない頁</p></body></html>", 0},
    {"OPS/book.opf", OPF, 0},
    {0}};

static void a_book_is_read_in_its_own_order(void **state)
{
    (void)state;
    g_autofree char *all = read_parts(book, "a.epub");
    const char *first = strstr(all, "先の章");
    const char *second = strstr(all, "後の章");
    assert_non_null(first);
    assert_non_null(second);
    assert_true(first < second);
    assert_has(all, "a.epub | property title | 作業標準");
    assert_has(all, "rights | 社外秘");
    assert_has(all, "目次にない頁");
    assert_has(all, "a.epub = epub read:");
}

static void an_encrypted_chapter_locks_a_book(void **state)
{
    (void)state;
    static const struct package_part parts[] = {
        {"mimetype", "application/epub+zip", 0},
        {"META-INF/encryption.xml",
         "<encryption><CipherReference/><EncryptedData><CipherData><CipherReference "
         "URI=\"OPS/text/b.xhtml\"/>"
         "</CipherData></EncryptedData></encryption>",
         0},
        {"OPS/text/a x.xhtml", "<html><body><p>後の章</p></body></html>", 0},
        {"OPS/text/b.xhtml", "\x93\x12\xF0\x77", 0},
        {"OPS/book.opf", OPF, 0},
        {0}};
    g_autofree char *all = read_parts(parts, "a.epub");
    assert_has(all, "後の章");
    assert_has(all, "a.epub = epub locked: it is protected by rights management");
}

/* ---- Mobipocket ---- */

static void put_big(GByteArray *out, guint32 number, guint bytes)
{
    for (guint i = bytes; i > 0; i--)
        put_8(out, number >> (8 * (i - 1)));
}

static void set_big_32(GByteArray *out, gsize at, guint32 number)
{
    for (guint i = 0; i < 4; i++)
        out->data[at + i] = (guint8)(number >> (8 * (3 - i)));
}

/* A book of one record of text. */
static GByteArray *mobi_build(guint packing, guint encryption, const char *text, gsize length)
{
    GByteArray *out = g_byte_array_new();

    put_zeros(out, 60);
    put_bytes(out, "BOOKMOBI", 8);
    put_zeros(out, 8);
    put_big(out, 2, 2);
    put_zeros(out, 2 * 8);
    set_big_32(out, 78, out->len);
    gsize first = out->len;
    put_big(out, packing, 2);
    put_zeros(out, 6);
    put_big(out, 1, 2); /* records of text */
    put_big(out, 4096, 2);
    put_big(out, encryption, 2);
    put_zeros(out, 2);
    put_bytes(out, "MOBI", 4);
    put_big(out, 0xE8, 4);
    put_zeros(out, first + 28 - out->len);
    put_big(out, 65001, 4);
    put_zeros(out, first + 128 - out->len);
    put_big(out, 0x40, 4);
    put_zeros(out, first + 16 + 0xE8 - out->len);
    put_bytes(out, "EXTH", 4);
    put_big(out, 12 + 8 + 9, 4);
    put_big(out, 1, 4);
    put_big(out, 109, 4);
    put_big(out, 8 + 9, 4);
    put_bytes(out, "社外秘", 9);
    set_big_32(out, 86, out->len);
    put_bytes(out, text, length);
    return out;
}

static void a_mobipocket_book_is_unpacked(void **state)
{
    (void)state;
    /* "<p>" as it is; E3 81 82 as three bytes; " b" as one; then three of the five last. */
    static const char packed[] = "<p>\3\xE3\x81\x82\xE2\x80\x28</body></html>x";
    g_autoptr(GByteArray) file = mobi_build(2, 0, packed, sizeof packed - 1);
    g_autofree char *all = read_all("a.mobi", file->data, file->len);
    assert_has(all, "rights | 社外秘");
    assert_has(all, "| あ bあx\n");
    assert_has(all, "a.mobi = mobi read:");
}

static void a_protected_book_is_locked_and_one_packed_otherwise_is_partial(void **state)
{
    (void)state;
    g_autoptr(GByteArray) locked = mobi_build(2, 2, "x", 1);
    g_autoptr(GByteArray) huffman = mobi_build(17480, 0, "x", 1);
    g_autofree char *first = read_all("a.azw", locked->data, locked->len);
    g_autofree char *second = read_all("a.azw", huffman->data, huffman->len);
    assert_has(first, "a.azw = mobi locked: it is protected");
    assert_has(second, "a.azw = mobi partial: it is packed by a method");
}

/* ---- Windows help: all members in the section that is not compressed ---- */

static void put_guid(GByteArray *out, guint8 first)
{
    put_8(out, first);
    put_bytes(out, "\xFD\x01\x7C\xAA\x7B\xD0\x11\x9E\x0C\x00\xA0\xC9\x22\xE6\xEC", 15);
}

struct help_file {
    const char *name, *text;
};

static void put_directory(GByteArray *out, const struct help_file *files)
{
    gsize start = out->len;
    guint count = 0;
    guint at = 0;

    put_bytes(out, "PMGL", 4);
    put_zeros(out, 4); /* free space, set below */
    put_32(out, 0);
    put_32(out, 0xFFFFFFFF);
    put_32(out, 0xFFFFFFFF);
    for (; files->name; files++, count++) {
        put_8(out, (guint)strlen(files->name));
        put_bytes(out, files->name, strlen(files->name));
        put_8(out, 0);
        put_8(out, at);
        put_8(out, (guint)strlen(files->text));
        at += (guint)strlen(files->text);
    }
    set_32(out, start + 4, (guint32)(0x1000 - (out->len - start)));
    put_zeros(out, 0x1000 - 2 - (out->len - start));
    put_16(out, count);
}

static GByteArray *help_build(const struct help_file *files)
{
    GByteArray *out = g_byte_array_new();

    put_bytes(out, "ITSF", 4);
    put_32(out, 3);
    put_32(out, 0x60);
    put_32(out, 1);
    put_32(out, 0);
    put_32(out, 0x411);
    put_guid(out, 0x10);
    put_guid(out, 0x11);
    const guint32 sections[][2] = {{0x60, 0x18}, {0x78, 0x1054}, {0x10CC, 0}};
    for (guint i = 0; i < 3; i++)
        for (guint half = 0; half < 2; half++) {
            put_32(out, sections[i][half]);
            if (i < 2 || half == 0)
                put_32(out, 0);
        }
    out->len = 0x60;
    put_32(out, 0x1FE);
    put_32(out, 0);
    put_32(out, 0x2000); /* about the size of the file */
    put_zeros(out, 12);
    put_bytes(out, "ITSP", 4);
    put_32(out, 1);
    put_32(out, 0x54);
    put_32(out, 0x0A);
    put_32(out, 0x1000);
    put_32(out, 2);
    put_32(out, 1);
    put_32(out, 0xFFFFFFFF);
    put_32(out, 0);
    put_32(out, 0);
    put_32(out, 0xFFFFFFFF);
    put_32(out, 1);
    put_32(out, 0x411);
    put_zeros(out, 0xCC - out->len);
    put_directory(out, files);
    for (; files->name; files++)
        put_bytes(out, files->text, strlen(files->text));
    return out;
}

static void pages_of_windows_help_are_read(void **state)
{
    (void)state;
    static const struct help_file files[] = {
        {"/#ITBITS", "noise"},
        {"/a.htm", "<html><body>社外秘 設備の操作</body></html>"},
        {"/note.txt", "memo"},
        {NULL, NULL}};
    g_autoptr(GByteArray) help = help_build(files);
    g_autofree char *all = read_all("a.chm", help->data, help->len);
    assert_has(all, "a.chm | body | 社外秘 設備の操作");
    assert_has(all, "a.chm!/note.txt | body | memo");
    assert_has_not(all, "noise");
    assert_has(all, "a.chm = chm read:");
}

static void windows_help_that_is_cut_is_damaged(void **state)
{
    (void)state;
    static const struct help_file files[] = {{"/a.htm", "<html>x</html>"}, {NULL, NULL}};
    g_autoptr(GByteArray) help = help_build(files);
    g_autofree char *cut = read_all("a.chm", help->data, 0x100);
    g_autofree char *short_page = read_all("a.chm", help->data, help->len - 5);
    assert_has(cut, "a.chm = chm damaged:");
    assert_has_not(short_page, "a.chm = chm read:");
}

/* ---- Hangul ---- */

static void put_record(GByteArray *out, guint tag, guint level, const void *bytes, guint size)
{
    put_32(out, tag | level << 10 | size << 20);
    put_bytes(out, bytes, size);
}

static void put_paragraph(GByteArray *out, guint level, const char *text)
{
    g_autoptr(GByteArray) units = g_byte_array_new();

    put_wide(units, text);
    put_16(units, 13);
    put_record(out, 67, level, units->data, units->len);
}

static char *hangul_read(guint flags, const GByteArray *section)
{
    g_autoptr(GByteArray) header = g_byte_array_new();

    put_bytes(header, "HWP Document File", 17);
    put_zeros(header, 32 - header->len);
    put_32(header, 0x05000300);
    put_32(header, flags);
    put_zeros(header, 216);
    const struct package_part streams[] = {
        {"FileHeader", (const char *)header->data, header->len},
        {"PrvText", "\x40\xBA\xAC\xB9", 4},
        {"BodyText/Section0", (const char *)section->data, section->len},
        {0}};
    return read_streams(streams, "a.hwp");
}

static void paragraphs_headers_and_notes_of_hangul_are_read(void **state)
{
    (void)state;
    g_autoptr(GByteArray) section = g_byte_array_new();

    put_paragraph(section, 1, "비밀 문서");
    put_record(section, 71, 1, "daeh", 4);
    put_paragraph(section, 3, "대외비");
    put_record(section, 71, 1, "  nf", 4);
    put_paragraph(section, 3, "각주");
    put_paragraph(section, 1, "본문");
    g_autofree char *all = hangul_read(0, section);
    assert_has(all, "a.hwp | header | 대외비\n");
    assert_has(all, "a.hwp | note | 각주\n");
    assert_has(all, "비밀 문서\n본문\n");
    assert_has(all, "a.hwp = hwp read:");
}

static void controls_within_a_paragraph_are_stepped_over(void **state)
{
    (void)state;
    g_autoptr(GByteArray) units = g_byte_array_new();
    g_autoptr(GByteArray) section = g_byte_array_new();

    put_wide(units, "앞");
    put_16(units, 11); /* a table: seven more units of its own */
    put_wide(units, "XXXXXXX");
    put_16(units, 9);
    put_wide(units, "YYYYYYY뒤");
    put_record(section, 67, 1, units->data, units->len);
    g_autofree char *all = hangul_read(0, section);
    assert_has(all, "앞 뒤\n");
}

static void a_locked_document_of_hangul_gives_its_preview(void **state)
{
    (void)state;
    g_autoptr(GByteArray) section = g_byte_array_new();

    put_bytes(section, "\x12\x34", 2);
    g_autofree char *password = hangul_read(2, section);
    g_autofree char *copy = hangul_read(4, section);
    assert_has(password, "a.hwp | body | 멀리");
    assert_has(password, "a.hwp = hwp locked: it is encrypted with a password");
    assert_has(copy, "a.hwp = hwp locked: it is a copy for distribution");
}

static void hwpx_is_read_with_its_tables_and_headers(void **state)
{
    (void)state;
    static const struct package_part parts[] = {
        {"mimetype", "application/hwp+zip", 0},
        {"Contents/content.hpf",
         "<opf:package xmlns:opf=\"o\"><opf:metadata><opf:title>견적서</opf:title>"
         "<opf:meta name=\"creator\" content=\"text\">김</opf:meta></opf:metadata></opf:package>",
         0},
        {"Contents/section0.xml",
         "<hs:sec xmlns:hs=\"s\" xmlns:hp=\"p\"><hp:p><hp:run><hp:ctrl><hp:header><hp:p><hp:run>"
         "<hp:t>대외비</hp:t></hp:run></hp:p></hp:header></hp:ctrl><hp:t>본문</hp:t>"
         "<hp:tbl><hp:tr><hp:tc><hp:p><hp:run><hp:t>가</hp:t></hp:run></hp:p></hp:tc>"
         "<hp:tc><hp:p><hp:run><hp:t>나</hp:t></hp:run></hp:p></hp:tc></hp:tr></hp:tbl>"
         "</hp:run></hp:p></hs:sec>",
         0},
        {0}};
    g_autofree char *all = read_parts(parts, "a.hwpx");
    assert_has(all, "property title | 견적서");
    assert_has(all, "property creator | 김");
    assert_has(all, "| header | 대외비");
    assert_has(all, "본문");
    assert_has(all, "가\t나");
    assert_has(all, "a.hwpx = hwpx read:");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_book_is_read_in_its_own_order),
        cmocka_unit_test(an_encrypted_chapter_locks_a_book),
        cmocka_unit_test(a_mobipocket_book_is_unpacked),
        cmocka_unit_test(a_protected_book_is_locked_and_one_packed_otherwise_is_partial),
        cmocka_unit_test(pages_of_windows_help_are_read),
        cmocka_unit_test(windows_help_that_is_cut_is_damaged),
        cmocka_unit_test(paragraphs_headers_and_notes_of_hangul_are_read),
        cmocka_unit_test(controls_within_a_paragraph_are_stepped_over),
        cmocka_unit_test(a_locked_document_of_hangul_gives_its_preview),
        cmocka_unit_test(hwpx_is_read_with_its_tables_and_headers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
