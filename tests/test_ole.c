/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ole_builder.h"

#include <extractors/ole_names.h>

static void an_encrypted_package_is_locked(void **state)
{
    (void)state;
    const struct package_part streams[] = {
        {"EncryptionInfo", "x", 0}, {"EncryptedPackage", "y", 0}, {0}};
    g_autofree char *all = read_streams(streams, "a.docx");
    assert_has(all, "= locked-office locked: it is encrypted with a password");
}

static void older_formats_are_told_apart_by_their_streams(void **state)
{
    (void)state;
    static const struct {
        const char *stream;
        const char *wanted;
    } cases[] = {
        {"WordDocument", "= doc damaged:"},
        {"Workbook", "= xls damaged:"},
        {"Book", "= xls damaged:"},
        {"PowerPoint Document", "= ppt partial: it is damaged"},
        {"__properties_version1.0", "= msg read:"},
        {"something else", "= ole partial:"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        const struct package_part streams[] = {{cases[i].stream, "nothing", 0}, {0}};
        g_autofree char *all = read_streams(streams, "a.bin");
        assert_has(all, cases[i].wanted);
    }
}

static void a_packaged_file_is_a_member(void **state)
{
    (void)state;
    static const char native[] = "\x2E\x00\x00\x00\x02\x00"
                                 "a.txt\0C:\\a.txt\0"
                                 "\x00\x00\x03\x00\x06\x00\x00\x00"
                                 "a.txt\0"
                                 "\x09\x00\x00\x00\xE7\xA4\xBE\xE5\xA4\x96\xE7\xA7\x98";
    const struct package_part streams[] = {{"\001Ole10Native", native, sizeof native - 1}, {0}};
    g_autofree char *all = read_streams(streams, "oleObject1.bin");
    assert_has(all, "oleObject1.bin!/a.txt | body | 社外秘");
}

/* A picture whose bytes could be a wrapper, of something longer than they are. */
static void a_wrapper_longer_than_its_bytes_is_none(void **state)
{
    (void)state;
    static const char native[] = "\x20\0\0\0GIF89a\0x\0\0\0\0\0\0\0\0\0\xFF\xFF\xFF\x7F;";
    const struct package_part streams[] = {{"\001Ole10Native", native, sizeof native - 1}, {0}};
    g_autofree char *all = read_streams(streams, "oleObject1.bin");
    assert_has(all, "oleObject1.bin!/Ole10Native = gif ");
}

static void hostile_chains_end(void **state)
{
    (void)state;
    gsize size;
    const struct package_part streams[] = {{"WordDocument", "x", 0}, {0}};
    g_autofree guint8 *bytes = ole_build(streams, &size);
    static const char *const names[] = {"WordDocument"};
    struct document document = {.bytes = bytes, .size = size};
    assert_int_equal(ole_lists(&document, names, 1), 1);

    for (gsize at = 0; at + 4 < size; at++) {
        g_autofree guint8 *copy = g_memdup2(bytes, size);
        memset(copy + at, at % 2 ? 0xFF : 0x00, 4);
        document.bytes = copy;
        assert_true(ole_lists(&document, names, 1) <= 1);
        g_autofree char *all = read_all("a.doc", copy, size);
        assert_non_null(strstr(all, " = "));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_encrypted_package_is_locked),
        cmocka_unit_test(older_formats_are_told_apart_by_their_streams),
        cmocka_unit_test(a_packaged_file_is_a_member),
        cmocka_unit_test(a_wrapper_longer_than_its_bytes_is_none),
        cmocka_unit_test(hostile_chains_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
