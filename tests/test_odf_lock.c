/* SPDX-License-Identifier: GPL-3.0-or-later */
#define OPENSSL_SUPPRESS_DEPRECATED
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <gio/gio.h>
#include <openssl/blowfish.h>
#include <openssl/evp.h>

#include "listed_passwords.h"

#define PASSWORD "社外秘2024"
#define SALT     "0123456789abcdef"
#define VECTOR   "fedcba9876543210"

static const char *const listed[] = {"wrong", PASSWORD, NULL};
static const char *const wrong[] = {"wrong", NULL};

static const char content[] =
    "<office:document-content xmlns:office='o' xmlns:text='t'><office:body><office:text>"
    "<text:p>極秘の計画</text:p></office:text></office:body></office:document-content>";

static GByteArray *deflate_content(void)
{
    g_autoptr(GConverter) deflater =
        G_CONVERTER(g_zlib_compressor_new(G_ZLIB_COMPRESSOR_FORMAT_RAW, 9));
    GByteArray *out = g_byte_array_new();
    guint8 buffer[1024];
    gsize read = 0;
    gsize written = 0;

    assert_int_equal(g_converter_convert(deflater, content, sizeof content - 1, buffer,
                                         sizeof buffer, G_CONVERTER_INPUT_AT_END, &read, &written,
                                         NULL),
                     G_CONVERTER_FINISHED);
    g_byte_array_append(out, buffer, (guint)written);
    return out;
}

static char *checksum_of(const GByteArray *bytes, GChecksumType type)
{
    g_autoptr(GChecksum) sum = g_checksum_new(type);
    guint8 hash[64];
    gsize size = sizeof hash;

    g_checksum_update(sum, bytes->data, bytes->len);
    g_checksum_get_digest(sum, hash, &size);
    return g_base64_encode(hash, size);
}

static void derive(GChecksumType type, int key_size, guint8 key[32])
{
    g_autoptr(GChecksum) sum = g_checksum_new(type);
    guint8 start[64];
    gsize size = sizeof start;

    g_checksum_update(sum, (const guchar *)PASSWORD, -1);
    g_checksum_get_digest(sum, start, &size);
    PKCS5_PBKDF2_HMAC_SHA1((const char *)start, (int)size, (const guint8 *)SALT, 16, 50, key_size,
                           key);
}

static void encrypt_aes(GByteArray *bytes)
{
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    guint8 key[32];
    guint8 fill = (guint8)(16 - bytes->len % 16);
    int done = 0;

    for (guint i = 0; i < fill; i++)
        g_byte_array_append(bytes, &fill, 1);
    derive(G_CHECKSUM_SHA256, 32, key);
    EVP_EncryptInit_ex(context, EVP_aes_256_cbc(), NULL, key, (const guint8 *)VECTOR);
    EVP_CIPHER_CTX_set_padding(context, 0);
    EVP_EncryptUpdate(context, bytes->data, &done, bytes->data, (int)bytes->len);
    EVP_CIPHER_CTX_free(context);
}

static void encrypt_blowfish(GByteArray *bytes)
{
    guint8 key[32];
    guint8 vector[8];
    BF_KEY schedule;
    int at = 0;

    derive(G_CHECKSUM_SHA1, 16, key);
    memcpy(vector, VECTOR, sizeof vector);
    BF_set_key(&schedule, 16, key);
    BF_cfb64_encrypt(bytes->data, bytes->data, (long)bytes->len, &schedule, vector, &at,
                     BF_ENCRYPT);
}

static char *manifest(const char *checksum_type, const char *checksum, const char *algorithm,
                      const char *derivation, guint key_size, const char *start)
{
    g_autofree char *salt = g_base64_encode((const guint8 *)SALT, 16);
    g_autofree char *vector = g_base64_encode((const guint8 *)VECTOR, 16);

    return g_strdup_printf(
        "<m:manifest xmlns:m='m'><m:file-entry m:full-path='/'/>"
        "<m:file-entry m:full-path='content.xml' m:size='100'>"
        "<m:encryption-data m:checksum-type='%s' m:checksum='%s'>"
        "<m:algorithm m:algorithm-name='%s' m:initialisation-vector='%s'/>"
        "<m:key-derivation m:key-derivation-name='%s' m:key-size='%u' m:iteration-count='50' "
        "m:salt='%s'/>%s</m:encryption-data></m:file-entry></m:manifest>",
        checksum_type, checksum, algorithm, vector, derivation, key_size, salt, start);
}

static char *read_locked(const char *manifest_xml, const GByteArray *bytes,
                         const char *const *passwords)
{
    const struct package_part parts[] = {{"mimetype", "application/vnd.oasis.opendocument.text", 0},
                                         {"content.xml", (const char *)bytes->data, bytes->len},
                                         {"META-INF/manifest.xml", manifest_xml, 0},
                                         {0}};
    gsize size;
    g_autofree guint8 *package = package_build(parts, &size);

    return read_listed("a.odt", package, size, passwords);
}

static void a_text_encrypted_with_aes_is_read_with_its_password(void **state)
{
    (void)state;
    g_autoptr(GByteArray) bytes = deflate_content();
    g_autofree char *checksum = checksum_of(bytes, G_CHECKSUM_SHA256);
    encrypt_aes(bytes);
    g_autofree char *xml = manifest(
        "urn:x#sha256-1k", checksum, "http://www.w3.org/2001/04/xmlenc#aes256-cbc", "PBKDF2", 32,
        "<m:start-key-generation m:start-key-generation-name='http://x#sha256' "
        "m:key-size='32'/>");
    g_autofree char *opened = read_locked(xml, bytes, listed);
    assert_has(opened, "a.odt | body | 極秘の計画\n");
    assert_has(opened, "= odf read: it is protected by a password, and one of those listed opened "
                       "it (ODF, AES, 256 bits)");
    g_autofree char *closed = read_locked(xml, bytes, wrong);
    assert_has(closed, "= odf locked: it is encrypted with a password, and none of those listed "
                       "opens it (ODF, AES, 256 bits)");
}

static void a_text_encrypted_with_blowfish_is_read_with_its_password(void **state)
{
    (void)state;
    g_autoptr(GByteArray) bytes = deflate_content();
    g_autofree char *checksum = checksum_of(bytes, G_CHECKSUM_SHA1);
    encrypt_blowfish(bytes);
    g_autofree char *xml = manifest("SHA1/1K", checksum, "Blowfish CFB", "PBKDF2", 16, "");
    g_autofree char *opened = read_locked(xml, bytes, listed);
    assert_has(opened, "a.odt | body | 極秘の計画\n");
    assert_has(opened, "(ODF, Blowfish, 128 bits)");
}

static void what_nobody_here_can_try_is_told(void **state)
{
    (void)state;
    g_autoptr(GByteArray) bytes = deflate_content();
    g_autofree char *xml =
        manifest("", "", "http://www.w3.org/2009/xmlenc11#aes256-gcm", "urn:x#argon2id", 32, "");
    g_autofree char *all = read_locked(xml, bytes, listed);
    assert_has(all, "= odf locked: it is encrypted with a password, and passwords cannot be tried "
                    "on this format: unpack it (ODF, AES, 256 bits, Argon2)");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_text_encrypted_with_aes_is_read_with_its_password),
        cmocka_unit_test(a_text_encrypted_with_blowfish_is_read_with_its_password),
        cmocka_unit_test(what_nobody_here_can_try_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
