/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Archives that libarchive reads and does not write.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ole_builder.h"

#include <archive.h>
#include <archive_entry.h>
#include <zlib.h>

#define TEXT "社外秘\n"

/* ---- RAR 4: blocks of a checksum, a type, flags and a length ---- */

static void end_block(GByteArray *out, gsize start)
{
    guint sum = (guint)crc32(0, out->data + start + 2, (uInt)(out->len - start - 2)) & 0xFFFF;

    out->data[start] = (guint8)sum;
    out->data[start + 1] = (guint8)(sum >> 8);
}

static void put_rar_file(GByteArray *out, const char *name, const char *text)
{
    gsize start = out->len;
    guint32 size = (guint32)strlen(text);

    put_16(out, 0);
    put_8(out, 0x74);
    put_16(out, 0x8000);
    put_16(out, 32 + (guint)strlen(name));
    put_32(out, size);
    put_32(out, size);
    put_8(out, 3);
    put_32(out, (guint32)crc32(0, (const Bytef *)text, size));
    put_32(out, 0x5A215A21);
    put_8(out, 20);
    put_8(out, 0x30); /* stored */
    put_16(out, (guint)strlen(name));
    put_32(out, 0x81A4);
    put_bytes(out, name, strlen(name));
    end_block(out, start);
    put_bytes(out, text, size);
}

static void a_rar_archive_gives_its_members(void **state)
{
    (void)state;
    g_autoptr(GByteArray) rar = g_byte_array_new();

    put_bytes(rar, "Rar!\x1A\x07\0", 7);
    put_bytes(rar, "\0\0\x73\0\0\x0D\0\0\0\0\0\0\0", 13);
    end_block(rar, 7);
    put_rar_file(rar, "a.txt", TEXT);
    put_bytes(rar, "\xC4\x3D\x7B\0\x40\7\0", 7);
    g_autofree char *all = read_all("a.rar", rar->data, rar->len);
    assert_has(all, "a.rar!/a.txt | body | 社外秘");
    assert_has(all, "a.rar = rar read:");
}

/* ---- RPM: a lead, two sections of a header, then cpio ---- */

static GByteArray *cpio_build(const char *name, const char *text)
{
    GByteArray *out = g_byte_array_new();
    size_t used = 0;
    struct archive *archive = archive_write_new();
    struct archive_entry *entry = archive_entry_new();

    g_byte_array_set_size(out, 4096);
    archive_write_set_format_cpio_newc(archive);
    archive_write_open_memory(archive, out->data, out->len, &used);
    archive_entry_set_pathname(entry, name);
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_size(entry, (la_int64_t)strlen(text));
    archive_write_header(archive, entry);
    archive_write_data(archive, text, strlen(text));
    archive_entry_free(entry);
    archive_write_close(archive);
    archive_write_free(archive);
    g_byte_array_set_size(out, (guint)used);
    return out;
}

static void put_section(GByteArray *out, guint bytes)
{
    put_bytes(out, "\x8E\xAD\xE8\1\0\0\0\0\0\0\0\0\0\0\0", 15);
    put_8(out, bytes);
    put_zeros(out, bytes);
}

static GByteArray *rpm_build(void)
{
    GByteArray *out = g_byte_array_new();
    g_autoptr(GByteArray) cpio = cpio_build("./usr/share/a.txt", TEXT);

    put_bytes(out, "\xED\xAB\xEE\xDB\3\0", 6);
    put_zeros(out, 90);
    put_section(out, 4);
    put_zeros(out, 4); /* the first is padded to eight bytes */
    put_section(out, 3);
    put_bytes(out, cpio->data, cpio->len);
    return out;
}

static void an_rpm_package_gives_its_files(void **state)
{
    (void)state;
    g_autoptr(GByteArray) rpm = rpm_build();
    g_autofree char *all = read_all("a.rpm", rpm->data, rpm->len);
    assert_has(all, "usr/share/a.txt | body | 社外秘");
    assert_has(all, "a.rpm = rpm read:");
}

static void an_rpm_package_that_ends_in_its_header_is_damaged(void **state)
{
    (void)state;
    g_autoptr(GByteArray) rpm = rpm_build();
    g_autofree char *all = read_all("a.rpm", rpm->data, 120);
    assert_has(all, "a.rpm = rpm damaged:");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_rar_archive_gives_its_members),
        cmocka_unit_test(an_rpm_package_gives_its_files),
        cmocka_unit_test(an_rpm_package_that_ends_in_its_header_is_damaged),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
