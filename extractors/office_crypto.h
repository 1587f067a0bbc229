/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How Office encrypts (MS-OFFCRYPTO): the older formats byte by byte with RC4 or an obfuscation
 * by XOR, packages as a whole with AES.
 */
#ifndef MARUHI_EXTRACTORS_OFFICE_CRYPTO_H
#define MARUHI_EXTRACTORS_OFFICE_CRYPTO_H

#include "passwords.h"

/* What Excel and PowerPoint protect structures with, and open without asking. */
#define OFFICE_EXCEL_PASSWORD      "VelvetSweatshop"
#define OFFICE_POWERPOINT_PASSWORD "/01Hannes Ruescher/01"

enum office_method {
    OFFICE_UNKNOWN,
    OFFICE_XOR,
    OFFICE_RC4,        /* 2.3.6 */
    OFFICE_CRYPTO_API, /* 2.3.5 */
    OFFICE_STANDARD,   /* 2.3.4.5 */
    OFFICE_AGILE,      /* 2.3.4.10 */
    OFFICE_EXTENSIBLE, /* 2.3.4.4 */
};

struct office_lock {
    enum office_method method;
    char kind[96]; /* for people: "RC4 CryptoAPI, 128 bits" */
    guint key_bits;
    guint8 salt[16];
    guint8 verifier[16];
    guint8 verifier_hash[32]; /* encrypted; 16 or 20 bytes, 32 with AES */
    guint16 xor_key;
    guint16 xor_verifier;
    guint8 key[64]; /* once a password was found */
};

/* Reads an EncryptionInfo or an RC4 header: what stands in front of the encrypted bytes of the
 * older formats, and in a stream of its own in packages. False: not understood; the method may
 * be known all the same. */
bool office_lock_read(struct office_lock *lock, const guint8 *bytes, gsize size);

/* The obfuscation of Excel and Word up to 95. */
void office_lock_read_xor(struct office_lock *lock, guint16 key, guint16 verifier);

/* Finds a password that opens it, and sets the key. */
struct password_search office_unlock(struct office_lock *lock, const struct document *document,
                                     const char *standard);

/* Undoes RC4 on the bytes of one block, from an offset within it on. */
void office_decrypt(const struct office_lock *lock, guint32 block, gsize offset, guint8 *bytes,
                    gsize size);

/* Undoes RC4 on a stream whose blocks have that size, between two offsets. */
void office_decrypt_stream(const struct office_lock *lock, gsize block_size, guint8 *stream,
                           gsize from, gsize to);

/* Undoes RC4 with a key as it is. */
void office_unmask(const guint8 *key, gsize key_size, guint8 *bytes, gsize size);

/* The key array of the obfuscation: in Excel each byte was rotated by five bits as well. */
void office_xor_array(const struct office_lock *lock, bool word, guint8 array[16]);

#endif
