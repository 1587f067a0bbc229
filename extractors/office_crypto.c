/* SPDX-License-Identifier: GPL-3.0-or-later */
#define OPENSSL_SUPPRESS_DEPRECATED /* RC4 has no other home that needs no module at run time */
#include "office_crypto.h"

#include "digest.h"
#include "little_endian.h"
#include "wide_text.h"

#include <openssl/rc4.h>
#include <string.h>

#define SALT_SIZE     16
#define RC4_KEY_BITS  40
#define XOR_KEY_BASE  0x8000U
#define XOR_KEY_END   0xFFFFU
#define PASSWORD_MOST 15 /* letters of the obfuscation */

static GByteArray *wide_password(const char *password)
{
    GByteArray *wide = g_byte_array_new();
    glong units = 0;
    g_autofree gunichar2 *text = g_utf8_to_utf16(password, -1, NULL, &units, NULL);

    for (glong i = 0; i < units; i++) {
        const guint8 bytes[] = {(guint8)text[i], (guint8)(text[i] >> 8)};
        g_byte_array_append(wide, bytes, 2);
    }
    return wide;
}

/* ---- RC4 ---- */

/* 2.3.6.2: five bytes of a hash, mixed with the salt sixteen times. */
static void derive_rc4(struct office_lock *lock, const GByteArray *password)
{
    g_autoptr(Digest) md5 = digest_open("MD5");
    guint8 hash[DIGEST_MOST];
    guint8 mixed[16 * (5 + SALT_SIZE)];

    digest_two(md5, password->data, password->len, NULL, 0, hash);
    for (guint i = 0; i < 16; i++) {
        memcpy(mixed + (gsize)i * 21, hash, 5);
        memcpy(mixed + (gsize)i * 21 + 5, lock->salt, SALT_SIZE);
    }
    digest_two(md5, mixed, sizeof mixed, NULL, 0, lock->key);
}

/* 2.3.5.2 */
static void derive_crypto_api(struct office_lock *lock, const GByteArray *password)
{
    g_autoptr(Digest) sha1 = digest_open("SHA1");

    digest_two(sha1, lock->salt, SALT_SIZE, password->data, password->len, lock->key);
}

/* The key of a block is a hash of the key and the block's number. */
static void set_block_key(const struct office_lock *lock, guint32 block, RC4_KEY *key)
{
    bool api = lock->method == OFFICE_CRYPTO_API;
    g_autoptr(Digest) digest = digest_open(api ? "SHA1" : "MD5");
    const guint8 number[] = {(guint8)block, (guint8)(block >> 8), (guint8)(block >> 16),
                             (guint8)(block >> 24)};
    guint8 hash[DIGEST_MOST] = {0};

    digest_two(digest, lock->key, api ? digest_size(digest) : 5, number, 4, hash);
    /* Keys of 40 bits are filled up with zeros, those of the older kind are used whole. */
    if (api && lock->key_bits == RC4_KEY_BITS)
        memset(hash + 5, 0, 11);
    RC4_set_key(key, api && lock->key_bits != RC4_KEY_BITS ? (int)lock->key_bits / 8 : 16, hash);
}

void office_decrypt(const struct office_lock *lock, guint32 block, gsize offset, guint8 *bytes,
                    gsize size)
{
    guint8 skipped[1024];
    RC4_KEY key;

    set_block_key(lock, block, &key);
    for (gsize left = offset; left > 0; left -= MIN(left, sizeof skipped)) {
        memset(skipped, 0, sizeof skipped);
        RC4(&key, MIN(left, sizeof skipped), skipped, skipped);
    }
    RC4(&key, size, bytes, bytes);
}

void office_unmask(const guint8 *key, gsize key_size, guint8 *bytes, gsize size)
{
    RC4_KEY schedule;

    RC4_set_key(&schedule, (int)key_size, key);
    RC4(&schedule, size, bytes, bytes);
}

void office_decrypt_stream(const struct office_lock *lock, gsize block_size, guint8 *stream,
                           gsize from, gsize to)
{
    while (from < to) {
        gsize within = from % block_size;
        gsize size = MIN(block_size - within, to - from);
        office_decrypt(lock, (guint32)(from / block_size), within, stream + from, size);
        from += size;
    }
}

/* The verifier and its hash are one run of bytes under the key of block 0. */
static bool verify_rc4(const struct office_lock *lock)
{
    bool api = lock->method == OFFICE_CRYPTO_API;
    g_autoptr(Digest) digest = digest_open(api ? "SHA1" : "MD5");
    gsize size = digest_size(digest);
    guint8 bytes[16 + 20];
    guint8 hash[DIGEST_MOST];

    memcpy(bytes, lock->verifier, 16);
    memcpy(bytes + 16, lock->verifier_hash, size);
    office_decrypt(lock, 0, 0, bytes, 16 + size);
    digest_two(digest, bytes, 16, NULL, 0, hash);
    return memcmp(hash, bytes + 16, size) == 0;
}

/* ---- XOR (2.3.7.1, 2.3.7.2) ---- */

static guint16 rotate_16(guint16 word, guint bits)
{
    return (guint16)(word << bits | word >> (16 - bits));
}

static guint16 xor_key_of(const guint8 *password, gsize length)
{
    guint16 base = XOR_KEY_BASE;
    guint16 end = XOR_KEY_END;
    guint16 key = 0;

    for (gsize i = length; i > 0; i--) {
        guint8 letter = password[i - 1] & 0x7F;
        for (guint bit = 0; bit < 8; bit++) {
            base = rotate_16(base, 1);
            base ^= base & 1 ? 0x1020 : 0;
            key ^= letter & 1 ? base : 0;
            letter >>= 1;
            end = rotate_16(end, 1);
            end ^= end & 1 ? 0x1020 : 0;
        }
    }
    return length > 0 ? key ^ end : 0;
}

static guint16 xor_verifier_of(const guint8 *password, gsize length)
{
    guint16 verifier = (guint16)length;

    if (length > 0)
        verifier ^= 0xCE4B;
    for (gsize i = 0; i < length; i++) {
        guint turn = (guint)(i + 1) % 15;
        guint32 letter = (guint32)password[i] << turn;
        verifier ^= (guint16)((letter | letter >> 15) & 0x7FFF);
    }
    return verifier;
}

/* A password of one byte a character, 15 of them at most. */
static gsize narrow_password(const char *password, guint8 narrow[16])
{
    g_autofree char *bytes = g_convert(password, -1, "CP932", "UTF-8", NULL, NULL, NULL);
    gsize length = bytes ? MIN(strlen(bytes), PASSWORD_MOST) : 0;

    memset(narrow, 0, 16);
    if (bytes)
        memcpy(narrow, bytes, length);
    return length;
}

static bool check_xor(struct office_lock *lock, const char *password)
{
    gsize length = narrow_password(password, lock->key);

    lock->key[16] = (guint8)length;
    return length > 0 && xor_key_of(lock->key, length) == lock->xor_key &&
           xor_verifier_of(lock->key, length) == lock->xor_verifier;
}

static guint8 rotate_8(guint byte, guint bits)
{
    return (guint8)(byte << bits | byte >> (8 - bits));
}

void office_xor_array(const struct office_lock *lock, bool word, guint8 array[16])
{
    static const guint8 filling[] = {0xBB, 0xFF, 0xFF, 0xBA, 0xFF, 0xFF, 0xB9, 0x80,
                                     0x00, 0xBE, 0x0F, 0x00, 0xBF, 0x0F, 0x00};
    guint length = lock->key[16];

    for (guint i = 0; i < 16; i++) {
        guint letter = i < length ? lock->key[i] : filling[(i - length) % sizeof filling];
        guint key = i % 2 ? lock->xor_key >> 8 : lock->xor_key & 0xFF;
        array[i] = rotate_8((letter ^ key) & 0xFF, word ? 7 : 2);
    }
}

void office_lock_read_xor(struct office_lock *lock, guint16 key, guint16 verifier)
{
    *lock = (struct office_lock){
        .method = OFFICE_XOR, .kind = "XOR", .xor_key = key, .xor_verifier = verifier};
}

/* ---- Headers ---- */

/* Version 1.1: salt, verifier, hash (2.3.6.1). */
static bool read_rc4(struct office_lock *lock, const guint8 *bytes, gsize size)
{
    lock->method = OFFICE_RC4;
    lock->key_bits = RC4_KEY_BITS;
    g_strlcpy(lock->kind, "RC4, 40 bits", sizeof lock->kind);
    if (size < 4 + 3 * 16)
        return false;
    memcpy(lock->salt, bytes + 4, SALT_SIZE);
    memcpy(lock->verifier, bytes + 20, 16);
    memcpy(lock->verifier_hash, bytes + 36, 16);
    return true;
}

/* Versions 2.2 to 4.2: flags, size of the header, header, verifier (2.3.2, 2.3.3). */
static bool read_header(struct office_lock *lock, const guint8 *bytes, gsize size)
{
    if (size < 12 + 32)
        return false;
    gsize header = little_32(bytes + 8);
    guint32 algorithm = little_32(bytes + 12 + 8);
    guint32 bits = little_32(bytes + 12 + 16);
    bool aes = (algorithm & 0xFF00) == 0x6600 && algorithm != 0x6601;
    lock->method = aes ? OFFICE_STANDARD : OFFICE_CRYPTO_API;
    lock->key_bits = bits == 0 ? (aes ? 128 : RC4_KEY_BITS) : bits;
    g_snprintf(lock->kind, sizeof lock->kind,
               aes ? "Office 2007, AES, %u bits" : "RC4 CryptoAPI, %u bits", lock->key_bits);
    gsize at = 12 + header;
    if (header > size || at + 4 + 16 + 16 + 4 > size || little_32(bytes + at) != SALT_SIZE ||
        lock->key_bits < RC4_KEY_BITS || lock->key_bits > 256 || lock->key_bits % 8 != 0)
        return false;
    memcpy(lock->salt, bytes + at + 4, SALT_SIZE);
    memcpy(lock->verifier, bytes + at + 20, 16);
    gsize hash = MIN(size - at - 40, aes ? 32 : 20);
    memcpy(lock->verifier_hash, bytes + at + 40, hash);
    return hash == (aes ? 32 : 20) && (aes || lock->key_bits <= 128);
}

bool office_lock_read(struct office_lock *lock, const guint8 *bytes, gsize size)
{
    *lock = (struct office_lock){.kind = ""};
    if (size < 4)
        return false;
    guint major = little_16(bytes);
    guint minor = little_16(bytes + 2);
    if (major == 1 && minor == 1)
        return read_rc4(lock, bytes, size);
    if (minor == 2)
        return read_header(lock, bytes, size);
    if (minor == 3) {
        lock->method = OFFICE_EXTENSIBLE;
        g_strlcpy(lock->kind, "Office, a method of another maker", sizeof lock->kind);
    } else if (major == 4 && minor == 4) {
        lock->method = OFFICE_AGILE;
        g_strlcpy(lock->kind, "Office 2010 or later, agile", sizeof lock->kind);
    }
    return false;
}

static bool opens(void *user, const char *password)
{
    struct office_lock *lock = user;

    if (lock->method == OFFICE_XOR)
        return check_xor(lock, password);
    g_autoptr(GByteArray) wide = wide_password(password);
    if (lock->method == OFFICE_RC4)
        derive_rc4(lock, wide);
    else
        derive_crypto_api(lock, wide);
    return verify_rc4(lock);
}

struct password_search office_unlock(struct office_lock *lock, const struct document *document,
                                     const char *standard)
{
    struct password_search none = {0};

    if (lock->method != OFFICE_XOR && lock->method != OFFICE_RC4 &&
        lock->method != OFFICE_CRYPTO_API)
        return none;
    return passwords_find(document, standard, opens, lock);
}
