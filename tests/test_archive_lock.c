/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "listed_passwords.h"

#include <extractors/archive_lock.h>

#define PASSWORD "社外秘2024"

static const char *const listed[] = {"wrong", PASSWORD, NULL};
static const char *const wrong[] = {"wrong", NULL};

/* Two members, the second of which is encrypted. The caller frees. */
static guint8 *build(zip_uint16_t method, const char *password, gsize *size)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *out = zip_source_buffer_create(NULL, 0, 0, &error);
    zip_source_keep(out);
    zip_t *zip = zip_open_from_source(out, ZIP_TRUNCATE, &error);
    static const char *const texts[] = {"一般の文書です", "極秘の文書です"};

    for (guint i = 0; i < 2; i++) {
        zip_source_t *part = zip_source_buffer(zip, texts[i], strlen(texts[i]), 0);
        zip_int64_t index = zip_file_add(zip, i ? "b.txt" : "a.txt", part, ZIP_FL_ENC_UTF_8);
        if (i)
            zip_file_set_encryption(zip, (zip_uint64_t)index, method, password);
    }
    zip_close(zip);
    zip_source_open(out);
    zip_source_seek(out, 0, SEEK_END);
    *size = (gsize)zip_source_tell(out);
    zip_source_seek(out, 0, SEEK_SET);
    guint8 *bytes = g_malloc(*size);
    zip_source_read(out, bytes, *size);
    zip_source_close(out);
    zip_source_free(out);
    zip_error_fini(&error);
    return bytes;
}

static void check(zip_uint16_t method, const char *password, const char *words)
{
    gsize size;
    g_autofree guint8 *bytes = build(method, password, &size);
    g_autofree char *opened = read_listed("a.zip", bytes, size, listed);
    g_autofree char *closed = read_listed("a.zip", bytes, size, wrong);
    g_autofree char *unlisted = read_listed("a.zip", bytes, size, NULL);
    g_autofree char *right = g_strdup_printf("a.zip = zip read: it is protected by a password, and "
                                             "one of those listed opened it (%s)",
                                             words);
    g_autofree char *locked = g_strdup_printf("a.zip!/b.txt = unknown locked: it is encrypted with "
                                              "a password, and none of those listed opens it (%s)",
                                              words);

    assert_has(opened, "a.zip!/b.txt | body | 極秘の文書です");
    assert_has(opened, right);
    assert_has(closed, "a.zip!/a.txt | body | 一般の文書です");
    assert_has(closed, locked);
    assert_has(unlisted, "locked: it is encrypted with a password (");
}

static void zips_are_opened_with_a_listed_password(void **state)
{
    (void)state;
    check(ZIP_EM_AES_256, PASSWORD, "AES, 256 bits");
    check(ZIP_EM_AES_128, PASSWORD, "AES, 128 bits");
    check(ZIP_EM_TRAD_PKWARE, PASSWORD, "ZipCrypto");
}

static void windows_writes_passwords_in_shift_jis(void **state)
{
    (void)state;
    check(ZIP_EM_TRAD_PKWARE,
          "\x8E\xD0\x8A\x4F\x94\xE9"
          "2024",
          "ZipCrypto");
}

static const char *method_of(const void *bytes, gsize size)
{
    const struct document document = {.bytes = bytes, .size = size};

    return archive_lock_method(&document);
}

static void of_other_archives_the_method_is_told(void **state)
{
    (void)state;
    static const char rar[] = "Rar!\x1A\x07\0\xCE\x99\x73\x80\0\x0D\0\0\0\0\0\0\0"
                              "                         ";
    static const char rar_file[] = "Rar!\x1A\x07\0\xCE\x99\x73\0\0\x0D\0\0\0\0\0\0\0"
                                   "\0\0\x74\x04\x80\x20\0                 \x1D         ";
    static const char rar5[] = "Rar!\x1A\x07\x01\0\0\0\0\0\x05\x04\0\0\0\0";
    static const char rar5_file[] = "Rar!\x1A\x07\x01\0\0\0\0\0\x05\x02\x01\x02\x01\x01";
    static const char packed[] = "7z\xBC\xAF\x27\x1C\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x05\0\0\0\0\0\0\0"
                                 "\0\0\0\0\x17\x06\xF1\x07\x01";
    static const char plain[] = "7z\xBC\xAF\x27\x1C\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x05\0\0\0\0\0\0\0"
                                "\0\0\0\0\x01\x06\xF1\x07\x01";
    assert_string_equal(method_of(rar, sizeof rar), "RAR 3, AES, 128 bits, names too");
    assert_string_equal(method_of(rar_file, sizeof rar_file), "RAR 3, AES, 128 bits");
    assert_string_equal(method_of(rar5, sizeof rar5), "RAR 5, AES, 256 bits, names too");
    assert_string_equal(method_of(rar5_file, sizeof rar5_file), "RAR 5, AES, 256 bits");
    assert_string_equal(method_of(packed, sizeof packed), "7z, AES, 256 bits, names too");
    assert_string_equal(method_of(plain, sizeof plain), "7z, AES, 256 bits");
    assert_null(method_of("nothing of that", 15));
    for (gsize size = 0; size < sizeof rar5_file; size++) {
        g_autofree guint8 *copy = g_memdup2(rar5_file, size);
        method_of(copy, size);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(zips_are_opened_with_a_listed_password),
        cmocka_unit_test(windows_writes_passwords_in_shift_jis),
        cmocka_unit_test(of_other_archives_the_method_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
