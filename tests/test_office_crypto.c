/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The verifiers are of another implementation of MS-OFFCRYPTO, made with the same password, salt
 * and verifier as that of locked_book.h.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <openssl/evp.h>

#include "listed_passwords.h"
#include "locked_book.h"

static const char *const wrong[] = {"wrong", "also wrong", NULL};

/* Versions 2 to 4.2: algorithm, bits, verifier and its hash. */
static GByteArray *api_header(guint algorithm, guint bits, const char *verifier, gsize size)
{
    GByteArray *out = g_byte_array_new();

    put_bytes(out, "\4\0\2\0", 4);
    put_32(out, 4);
    put_32(out, 32);
    put_32(out, 4);
    put_32(out, 0);
    put_32(out, algorithm);
    put_32(out, 0x8004);
    put_32(out, bits);
    put_zeros(out, 12);
    put_32(out, 16);
    put_counting(out, 0, 16);
    put_bytes(out, verifier, 16);
    put_32(out, 20);
    put_bytes(out, verifier + 16, size - 16);
    return out;
}

static const char api_40[] = "\x19\xA5\x0A\xCE\x06\xF9\x88\x49\xCA\x4C\x69\xCA\x37\xE2\xDB\x04"
                             "\x3B\x27\x63\x0C\x82\x53\x37\xC9\x66\xA7\x77\x39\x5A\x8F\x4D\x5D"
                             "\xE7\xAA\xE5\xC7";
static const char api_128[] = "\x5A\xC9\xDF\x73\xB9\xAC\xF7\xD3\xBB\x2D\x45\x2B\xD9\x83\x53\xF0"
                              "\x10\xCE\xB3\x7A\x28\x04\x9A\x1D\x31\x9B\x8D\x75\xC4\xCD\x9C\x11"
                              "\x61\x5B\x59\x17";
static const char aes_128[] = "\x6C\x3F\xCB\x42\xD0\xA4\x62\x4A\xD6\x08\xEA\x12\x39\x25\xCE\xE2"
                              "\x19\xC3\xCF\x57\x7F\xA3\x21\xAE\xFE\xF8\xE3\xB5\xD0\x8A\xF0\x30"
                              "\x6F\x07\xC7\x8B\xE0\xDE\xCC\x95\x19\x6D\xC7\x83\x4B\x28\x3A\x33";
static const guint8 aes_key[] = {0xB3, 0x08, 0x1E, 0xC2, 0xCE, 0xBA, 0x68, 0x36,
                                 0xAB, 0x10, 0x9B, 0xE3, 0xC1, 0x12, 0xE5, 0x92};

static void assert_opens(GByteArray *header, enum office_method method, const char *kind)
{
    struct office_lock lock;

    assert_true(office_lock_read(&lock, header->data, header->len));
    assert_int_equal(lock.method, method);
    assert_string_equal(lock.kind, kind);
    assert_null(unlock(&lock, wrong).found);
    assert_null(unlock(&lock, NULL).found);
    assert_string_equal(unlock(&lock, listed).found, PASSWORD);
    for (guint size = 0; size < header->len; size++)
        assert_false(office_lock_read(&lock, header->data, size));
    g_byte_array_unref(header);
}

static void the_listed_password_opens_and_others_do_not(void **state)
{
    (void)state;
    assert_opens(rc4_header(), OFFICE_RC4, "RC4, 40 bits");
    assert_opens(api_header(0x6801, 0, api_40, 36), OFFICE_CRYPTO_API, "RC4 CryptoAPI, 40 bits");
    assert_opens(api_header(0x6801, 128, api_128, 36), OFFICE_CRYPTO_API,
                 "RC4 CryptoAPI, 128 bits");
}

static void the_standard_password_needs_no_list(void **state)
{
    (void)state;
    g_autoptr(GByteArray) header = rc4_header();
    struct budget budget;
    budget_start(&budget, &budget_default_limits);
    const struct document document = {.budget = &budget};
    struct office_lock lock;
    office_lock_read(&lock, header->data, header->len);
    struct password_search search = office_unlock(&lock, &document, PASSWORD);
    assert_true(search.standard);
}

static void without_time_the_rest_of_the_list_is_left_and_told(void **state)
{
    (void)state;
    g_autoptr(GByteArray) header = rc4_header();
    struct budget budget;
    budget_start(&budget, &budget_default_limits);
    budget.deadline_us = g_get_monotonic_time() - 1000;
    const struct document document = {.budget = &budget, .passwords = listed};
    struct office_lock lock;
    office_lock_read(&lock, header->data, header->len);
    assert_true(office_unlock(&lock, &document, NULL).unfinished);
}

static void an_encrypted_workbook_is_read_with_its_password(void **state)
{
    (void)state;
    g_autoptr(GByteArray) book = encrypted_book();
    const struct package_part parts[] = {{"Workbook", (const char *)book->data, book->len}, {0}};
    gsize size;
    g_autofree guint8 *bytes = ole_build(parts, &size);
    g_autofree char *opened = read_listed("a.xls", bytes, size, listed);
    assert_has(opened, "| body | 社外秘\n");
    assert_has(opened, "= xls read: it is protected by a password, and one of those listed opened "
                       "it (RC4, 40 bits)");
    g_autofree char *closed = read_listed("a.xls", bytes, size, wrong);
    assert_has(closed, "= xls locked: it is encrypted with a password, and none of those listed "
                       "opens it (RC4, 40 bits)");
    g_autofree char *unlisted = read_listed("a.xls", bytes, size, NULL);
    assert_has(unlisted, "= xls locked: it is encrypted with a password (RC4, 40 bits)");
}

/* ---- Packages ---- */

static void encrypt(const EVP_CIPHER *cipher, const guint8 *key, const guint8 *iv, guint8 *bytes,
                    gsize size)
{
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    int done = 0;

    EVP_EncryptInit_ex(context, cipher, NULL, key, iv);
    EVP_CIPHER_CTX_set_padding(context, 0);
    EVP_EncryptUpdate(context, bytes, &done, bytes, (int)size);
    EVP_CIPHER_CTX_free(context);
}

static GByteArray *small_package(void)
{
    const struct package_part parts[] = {
        TYPES(OVERRIDE("word/document.xml", WORD_TYPE "document.main+xml")),
        RELATIONS("_rels/.rels", ""),
        {"word/document.xml",
         "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>極秘</w:t></w:r></w:p></w:body>"
         "</w:document>",
         0},
        {0}};
    gsize size;
    g_autofree guint8 *bytes = package_build(parts, &size);
    GByteArray *package = g_byte_array_new();

    put_32(package, (guint32)size);
    put_32(package, 0);
    put_bytes(package, bytes, size);
    while (package->len % 16 != 8)
        put_8(package, 0);
    return package;
}

static char *read_package(const GByteArray *info, const GByteArray *package,
                          const char *const *passwords)
{
    const struct package_part parts[] = {
        {"EncryptionInfo", (const char *)info->data, info->len},
        {"EncryptedPackage", (const char *)package->data, package->len},
        {0}};
    gsize size;
    g_autofree guint8 *bytes = ole_build(parts, &size);

    return read_listed("a.docx", bytes, size, passwords);
}

static void a_package_of_office_2007_is_read_with_its_password(void **state)
{
    (void)state;
    g_autoptr(GByteArray) info = api_header(0x660E, 128, aes_128, 48);
    g_autoptr(GByteArray) package = small_package();
    encrypt(EVP_aes_128_ecb(), aes_key, NULL, package->data + 8, package->len - 8);
    g_autofree char *opened = read_package(info, package, listed);
    assert_has(opened, "a.docx | body | 極秘\n");
    assert_has(opened, "= docx read: it is protected by a password, and one of those listed opened "
                       "it (Office 2007, AES, 128 bits)");
    g_autofree char *closed = read_package(info, package, wrong);
    assert_has(closed, "= locked-office locked:");
}

/* A key for one purpose of the agile encryption, by GLib's hashes. */
static void agile_key(const guint8 *hash, const char *purpose, guint8 key[64])
{
    g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA512);
    gsize size = 64;

    g_checksum_update(sum, hash, 64);
    g_checksum_update(sum, (const guchar *)purpose, 8);
    g_checksum_get_digest(sum, key, &size);
}

static void agile_hash(guint spins, guint8 hash[64])
{
    g_autoptr(GByteArray) first = g_byte_array_new();
    gsize size = 64;

    put_counting(first, 0, 16);
    put_wide(first, PASSWORD);
    g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA512);
    g_checksum_update(sum, first->data, first->len);
    g_checksum_get_digest(sum, hash, &size);
    for (guint i = 0; i < spins; i++) {
        guint8 number[] = {(guint8)i, (guint8)(i >> 8), 0, 0};
        g_checksum_reset(sum);
        g_checksum_update(sum, number, 4);
        g_checksum_update(sum, hash, 64);
        g_checksum_get_digest(sum, hash, &size);
    }
}

static char *agile_value(const guint8 *hash, const char *purpose, guint8 *bytes, gsize size)
{
    guint8 key[64];
    guint8 salt[16];

    for (guint i = 0; i < 16; i++)
        salt[i] = (guint8)i;
    agile_key(hash, purpose, key);
    encrypt(EVP_aes_256_cbc(), key, salt, bytes, size);
    return g_base64_encode(bytes, size);
}

static GByteArray *agile_info(const guint8 package_key[32])
{
    guint8 hash[64];
    guint8 verifier[16] = "0123456789abcde";
    guint8 verifier_hash[64];
    guint8 key[32];
    gsize size = 64;
    g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA512);

    g_checksum_update(sum, verifier, 16);
    g_checksum_get_digest(sum, verifier_hash, &size);
    memcpy(key, package_key, 32);
    agile_hash(300, hash);
    g_autofree char *one = agile_value(hash, "\xFE\xA7\xD2\x76\x3B\x4B\x9E\x79", verifier, 16);
    g_autofree char *two = agile_value(hash, "\xD7\xAA\x0F\x6D\x30\x61\x34\x4E", verifier_hash, 64);
    g_autofree char *three = agile_value(hash, "\x14\x6E\x0B\xE7\xAB\xAC\xD0\xD6", key, 32);
    g_autofree char *xml = g_strdup_printf(
        "<encryption><keyData saltSize='16' blockSize='16' keyBits='256' hashSize='64' "
        "cipherAlgorithm='AES' cipherChaining='ChainingModeCBC' hashAlgorithm='SHA512' "
        "saltValue='AAECAwQFBgcICQoLDA0ODw=='/><keyEncryptors><keyEncryptor><p:encryptedKey "
        "xmlns:p='p' spinCount='300' saltSize='16' blockSize='16' keyBits='256' hashSize='64' "
        "cipherAlgorithm='AES' cipherChaining='ChainingModeCBC' hashAlgorithm='SHA512' "
        "saltValue='AAECAwQFBgcICQoLDA0ODw==' encryptedVerifierHashInput='%s' "
        "encryptedVerifierHashValue='%s' encryptedKeyValue='%s'/></keyEncryptor></keyEncryptors>"
        "</encryption>",
        one, two, three);
    GByteArray *info = g_byte_array_new();
    put_bytes(info, "\4\0\4\0\x40\0\0\0", 8);
    put_bytes(info, xml, strlen(xml));
    return info;
}

static void a_package_of_office_2010_is_read_with_its_password(void **state)
{
    (void)state;
    static const guint8 package_key[32] = "this is the key of the package.";
    g_autoptr(GByteArray) info = agile_info(package_key);
    g_autoptr(GByteArray) package = small_package();
    g_autoptr(GByteArray) vector = g_byte_array_new();
    guint8 iv[64];
    gsize size = 64;
    put_counting(vector, 0, 16);
    put_32(vector, 0); /* the first segment, and the only one */
    g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA512);
    g_checksum_update(sum, vector->data, vector->len);
    g_checksum_get_digest(sum, iv, &size);
    assert_true(package->len < 4096);
    encrypt(EVP_aes_256_cbc(), package_key, iv, package->data + 8, package->len - 8);
    g_autofree char *opened = read_package(info, package, listed);
    assert_has(opened, "a.docx | body | 極秘\n");
    assert_has(opened, "(Office 2010 or later, AES, 256 bits, SHA512)");
    g_autofree char *closed = read_package(info, package, NULL);
    assert_has(closed, "= locked-office locked: it is encrypted with a password (Office 2010 or "
                       "later, AES, 256 bits, SHA512)");
}

static void rights_management_is_told_apart(void **state)
{
    (void)state;
    const struct package_part parts[] = {
        {"EncryptedPackage", "x", 1}, {"\006DataSpaces/DRMEncryptedDataSpace", "x", 1}, {0}};
    gsize size;
    g_autofree guint8 *bytes = ole_build(parts, &size);
    g_autofree char *all = read_listed("a.docx", bytes, size, listed);
    assert_has(all, "= locked-office locked: it is protected by rights management");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_listed_password_opens_and_others_do_not),
        cmocka_unit_test(the_standard_password_needs_no_list),
        cmocka_unit_test(without_time_the_rest_of_the_list_is_left_and_told),
        cmocka_unit_test(an_encrypted_workbook_is_read_with_its_password),
        cmocka_unit_test(a_package_of_office_2007_is_read_with_its_password),
        cmocka_unit_test(a_package_of_office_2010_is_read_with_its_password),
        cmocka_unit_test(rights_management_is_told_apart),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
