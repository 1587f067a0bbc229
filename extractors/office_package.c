/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "office_package.h"

#include "digest.h"
#include "little_endian.h"
#include "markup.h"
#include "office_crypto.h"

#include <glib/gi18n.h>
#include <openssl/evp.h>

#define STANDARD_SPINS 50000U
#define SPINS_MOST     10000000U /* 2.3.4.10 */
#define SPINS_A_LOOK   50000U
#define SEGMENT        4096 /* 2.3.4.15 */
#define BYTES_MOST     128  /* of a salt, a verifier, a key */
#define PACKAGE_MOST   (G_GUINT64_CONSTANT(512) << 20)

struct blob {
    guint8 bytes[BYTES_MOST];
    gsize size;
};

/* What is derived from a password, and what the package itself is encrypted with. */
struct cipher {
    guint key_bits;
    guint block_size;
    char hash[16];
    struct blob salt;
};

struct package_lock {
    const struct document *document;
    struct office_lock lock;
    struct cipher package;
    struct cipher password;
    guint spins;
    struct blob verifier;
    struct blob verifier_hash;
    struct blob package_key; /* encrypted */
    struct blob key;         /* once a password was found */
    bool understood;
};

/* ---- AES ---- */

static const EVP_CIPHER *aes(guint key_bits, bool chained)
{
    switch (key_bits) {
    case 128:
        return chained ? EVP_aes_128_cbc() : EVP_aes_128_ecb();
    case 192:
        return chained ? EVP_aes_192_cbc() : EVP_aes_192_ecb();
    case 256:
        return chained ? EVP_aes_256_cbc() : EVP_aes_256_ecb();
    default:
        return NULL;
    }
}

/* Whole blocks; iv NULL: not chained. out may be the same bytes. */
static bool decrypt_aes(const guint8 *key, guint key_bits, const guint8 *iv, const guint8 *bytes,
                        gsize size, guint8 *out)
{
    const EVP_CIPHER *cipher = aes(key_bits, iv != NULL);
    EVP_CIPHER_CTX *context = cipher ? EVP_CIPHER_CTX_new() : NULL;
    int done = 0;

    bool right = context && size % 16 == 0 && size <= G_MAXINT32 &&
                 EVP_DecryptInit_ex(context, cipher, NULL, key, iv) == 1 &&
                 EVP_CIPHER_CTX_set_padding(context, 0) == 1 &&
                 EVP_DecryptUpdate(context, out, &done, bytes, (int)size) == 1;
    EVP_CIPHER_CTX_free(context);
    return right;
}

/* ---- Keys from passwords ---- */

static void put_number(guint8 bytes[4], guint32 number)
{
    for (guint i = 0; i < 4; i++)
        bytes[i] = (guint8)(number >> (8 * i));
}

/* A hash of salt and password, hashed as often as it takes to make guessing slow. False: there
 * was no time. */
static bool spin(struct digest *digest, const struct blob *salt, const GByteArray *password,
                 guint spins, struct budget *budget, guint8 hash[DIGEST_MOST])
{
    gsize size = digest_size(digest);
    guint8 number[4];

    digest_two(digest, salt->bytes, salt->size, password->data, password->len, hash);
    for (guint32 i = 0; i < spins; i++) {
        put_number(number, i);
        digest_two(digest, number, sizeof number, hash, size, hash);
        if (i % SPINS_A_LOOK == 0 && !budget_has_time(budget))
            return false;
    }
    return true;
}

/* 2.3.4.7: two hashes of the hash, xored with constants, behind each other. */
static void derive_standard(struct digest *sha1, const guint8 hash[20], guint8 key[40])
{
    static const guint8 fillings[] = {0x36, 0x5C};
    guint8 buffer[64];
    guint8 result[DIGEST_MOST];

    for (guint part = 0; part < 2; part++) {
        memset(buffer, fillings[part], sizeof buffer);
        for (guint i = 0; i < 20; i++)
            buffer[i] ^= hash[i];
        digest_two(sha1, buffer, sizeof buffer, NULL, 0, result);
        memcpy(key + (gsize)part * 20, result, 20);
    }
}

static bool check_standard(struct package_lock *lock, const GByteArray *password)
{
    g_autoptr(Digest) sha1 = digest_open("SHA1");
    guint8 hash[DIGEST_MOST];
    guint8 zero[4] = {0};
    guint8 verifier[16];
    guint8 verifier_hash[32];

    if (!spin(sha1, &lock->password.salt, password, STANDARD_SPINS, lock->document->budget, hash))
        return false;
    digest_two(sha1, hash, 20, zero, sizeof zero, hash);
    derive_standard(sha1, hash, lock->key.bytes);
    if (!decrypt_aes(lock->key.bytes, lock->lock.key_bits, NULL, lock->lock.verifier, 16,
                     verifier) ||
        !decrypt_aes(lock->key.bytes, lock->lock.key_bits, NULL, lock->lock.verifier_hash, 32,
                     verifier_hash))
        return false;
    digest_two(sha1, verifier, 16, NULL, 0, hash);
    return memcmp(hash, verifier_hash, 20) == 0;
}

/* A key for one purpose, filled up with 0x36 when the hash is shorter (2.3.4.11). */
static bool decrypt_purpose(struct digest *digest, const struct package_lock *lock,
                            const guint8 hash[DIGEST_MOST], const char purpose[8],
                            const struct blob *blob, guint8 out[BYTES_MOST])
{
    guint8 key[DIGEST_MOST];
    guint8 iv[DIGEST_MOST] = {0};

    memset(key, 0x36, sizeof key);
    digest_two(digest, hash, digest_size(digest), purpose, 8, key);
    memcpy(iv, lock->password.salt.bytes, MIN(lock->password.salt.size, 16));
    return decrypt_aes(key, lock->password.key_bits, iv, blob->bytes, blob->size, out);
}

static bool check_agile(struct package_lock *lock, const GByteArray *password)
{
    g_autoptr(Digest) digest = digest_open(lock->password.hash);
    guint8 hash[DIGEST_MOST];
    guint8 verifier[BYTES_MOST];
    guint8 verifier_hash[BYTES_MOST];
    guint8 own[DIGEST_MOST];

    if (digest == NULL ||
        !spin(digest, &lock->password.salt, password, lock->spins, lock->document->budget, hash))
        return false;
    if (!decrypt_purpose(digest, lock, hash, "\xFE\xA7\xD2\x76\x3B\x4B\x9E\x79", &lock->verifier,
                         verifier) ||
        !decrypt_purpose(digest, lock, hash, "\xD7\xAA\x0F\x6D\x30\x61\x34\x4E",
                         &lock->verifier_hash, verifier_hash) ||
        !decrypt_purpose(digest, lock, hash, "\x14\x6E\x0B\xE7\xAB\xAC\xD0\xD6", &lock->package_key,
                         lock->key.bytes))
        return false;
    digest_two(digest, verifier, MIN(lock->password.salt.size, lock->verifier.size), NULL, 0, own);
    return lock->verifier_hash.size >= digest_size(digest) &&
           memcmp(own, verifier_hash, digest_size(digest)) == 0;
}

static bool opens(void *user, const char *password)
{
    struct package_lock *lock = user;
    glong units = 0;
    g_autofree gunichar2 *text = g_utf8_to_utf16(password, -1, NULL, &units, NULL);
    g_autoptr(GByteArray) wide = g_byte_array_new();

    for (glong i = 0; i < units; i++) {
        const guint8 bytes[] = {(guint8)text[i], (guint8)(text[i] >> 8)};
        g_byte_array_append(wide, bytes, 2);
    }
    return lock->lock.method == OFFICE_AGILE ? check_agile(lock, wide) : check_standard(lock, wide);
}

/* ---- What the package says of its encryption ---- */

enum { A_KEY_DATA = 1, A_ENCRYPTED_KEY, A_COUNT };
static const char *const words[A_COUNT] = {
    [A_KEY_DATA] = "keyData",
    [A_ENCRYPTED_KEY] = "encryptedKey",
};
static struct vocabulary vocabulary = {.names = words, .count = A_COUNT};

static void take_blob(struct blob *blob, const struct markup_element *element, const char *name)
{
    g_autofree char *text = markup_dup(element, name);
    gsize size = 0;
    g_autofree guchar *bytes = text ? g_base64_decode(text, &size) : NULL;

    blob->size = MIN(size, sizeof blob->bytes);
    if (bytes)
        memcpy(blob->bytes, bytes, blob->size);
}

static void take_cipher(struct cipher *cipher, const struct markup_element *element)
{
    g_autofree char *hash = markup_dup(element, "hashAlgorithm");

    cipher->key_bits = markup_number(element, "keyBits", 0);
    cipher->block_size = markup_number(element, "blockSize", 16);
    g_strlcpy(cipher->hash, hash ? hash : "", sizeof cipher->hash);
    take_blob(&cipher->salt, element, "saltValue");
}

static void take_element(void *user, const struct markup_element *element)
{
    struct package_lock *lock = user;

    if (element->id == A_KEY_DATA) {
        take_cipher(&lock->package, element);
    } else if (element->id == A_ENCRYPTED_KEY) {
        take_cipher(&lock->password, element);
        lock->spins = markup_number(element, "spinCount", 0);
        take_blob(&lock->verifier, element, "encryptedVerifierHashInput");
        take_blob(&lock->verifier_hash, element, "encryptedVerifierHashValue");
        take_blob(&lock->package_key, element, "encryptedKeyValue");
        lock->understood = lock->spins <= SPINS_MOST && lock->package.block_size == 16 &&
                           (markup_is(element, "cipherAlgorithm", "AES") &&
                            markup_is(element, "cipherChaining", "ChainingModeCBC"));
    }
}

static void no_end(void *user, guint id, const char *name)
{
    (void)user, (void)id, (void)name;
}

static void no_text(void *user, const char *text, gsize length)
{
    (void)user, (void)text, (void)length;
}

static void read_agile(struct package_lock *lock, const struct compound_stream *info,
                       struct reading *reading)
{
    static const struct markup_handler handler = {&vocabulary, take_element, no_end, no_text, NULL};
    struct markup *markup = markup_new_utf8(&handler, lock);

    if (info->size > 8)
        markup_feed(markup, info->bytes + 8, info->size - 8);
    markup_finish(markup, reading, "EncryptionInfo");
    g_snprintf(lock->lock.kind, sizeof lock->lock.kind, "Office 2010 or later, AES, %u bits, %s",
               lock->package.key_bits, lock->package.hash);
}

static void read_lock(struct package_lock *lock, const struct compound_stream *info,
                      struct reading *reading)
{
    bool whole = office_lock_read(&lock->lock, info->bytes, info->size);

    lock->understood = whole && lock->lock.method == OFFICE_STANDARD;
    if (lock->lock.method == OFFICE_STANDARD) {
        memcpy(lock->password.salt.bytes, lock->lock.salt, sizeof lock->lock.salt);
        lock->password.salt.size = sizeof lock->lock.salt;
    } else if (lock->lock.method == OFFICE_AGILE) {
        read_agile(lock, info, reading);
    }
}

/* ---- The package ---- */

/* Segments have vectors of their own, made of their numbers. */
static bool decrypt_segments(const struct package_lock *lock, GByteArray *package)
{
    g_autoptr(Digest) digest = digest_open(lock->package.hash);
    guint8 iv[DIGEST_MOST] = {0};
    guint8 number[4];

    for (gsize at = 0; digest && at < package->len; at += SEGMENT) {
        gsize size = MIN(SEGMENT, package->len - at) & ~(gsize)15;
        put_number(number, (guint32)(at / SEGMENT));
        digest_two(digest, lock->package.salt.bytes, lock->package.salt.size, number, sizeof number,
                   iv);
        if (!decrypt_aes(lock->key.bytes, lock->package.key_bits, iv, package->data + at, size,
                         package->data + at))
            return false;
    }
    return digest != NULL;
}

/* How many bytes it has in the clear stands in front (2.3.4.4). */
static GByteArray *decrypt_package(const struct package_lock *lock,
                                   const struct compound_stream *stream)
{
    if (stream->size <= 8 || stream->size > PACKAGE_MOST ||
        !budget_spend(lock->document->budget, BUDGET_UNPACKED, stream->size))
        return NULL;
    guint64 whole = little_64(stream->bytes);
    GByteArray *package = g_byte_array_sized_new((guint)stream->size);
    g_byte_array_append(package, stream->bytes + 8, (guint)(stream->size - 8));
    bool right = lock->lock.method == OFFICE_AGILE
                     ? decrypt_segments(lock, package)
                     : decrypt_aes(lock->key.bytes, lock->lock.key_bits, NULL, package->data,
                                   package->len & ~(gsize)15, package->data);
    if (right && whole < package->len)
        g_byte_array_set_size(package, (guint)whole);
    if (right)
        return package;
    g_byte_array_unref(package);
    return NULL;
}

GByteArray *office_package_unlock(struct compound *compound, const struct document *document,
                                  struct reading *reading)
{
    struct package_lock lock = {.document = document};
    struct password_search search = {0};
    g_auto(CompoundStream) info = {0};
    g_auto(CompoundStream) package = {0};

    compound_load_name(compound, COMPOUND_ROOT, "EncryptionInfo", &info);
    read_lock(&lock, &info, reading);
    if (lock.understood)
        search = passwords_find(document, OFFICE_EXCEL_PASSWORD, opens, &lock);
    passwords_note(&search, document, reading, lock.lock.kind);
    if (search.found == NULL ||
        !compound_load_name(compound, COMPOUND_ROOT, "EncryptedPackage", &package))
        return NULL;
    return decrypt_package(&lock, &package);
}
