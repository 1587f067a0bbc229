/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A workbook encrypted with RC4, made in the test itself. The verifier is of another
 * implementation of MS-OFFCRYPTO, made with a salt of the bytes 0 to 15 and a verifier of the
 * bytes 100 to 115.
 */
#ifndef MARUHI_TESTS_LOCKED_BOOK_H
#define MARUHI_TESTS_LOCKED_BOOK_H

#include "ole_builder.h"

#include <extractors/biff.h>
#include <extractors/office_crypto.h>

#define PASSWORD "社外秘2024"

static const char *const listed[] = {"wrong", PASSWORD, NULL};

static inline void put_counting(GByteArray *out, guint from, guint count)
{
    for (guint i = 0; i < count; i++)
        put_8(out, from + i);
}

/* Version 1.1. */
static inline GByteArray *rc4_header(void)
{
    GByteArray *out = g_byte_array_new();

    put_bytes(out, "\1\0\1\0", 4);
    put_counting(out, 0, 16);
    put_bytes(out,
              "\x29\x64\x84\x83\x89\x3E\x1D\x37\x5D\x2E\x0D\x64\x74\xF0\xD5\xC6"
              "\xFC\x61\x2F\x34\x28\x81\xDA\x4F\x88\x99\xE4\x39\x1E\x38\xF8\xD7",
              32);
    return out;
}

static inline struct password_search unlock(struct office_lock *lock, const char *const *passwords)
{
    static struct budget budget;
    budget_start(&budget, &budget_default_limits);
    const struct document document = {.budget = &budget, .passwords = passwords};

    return office_unlock(lock, &document, NULL);
}

static inline void put_record(GByteArray *book, guint type, const void *bytes, gsize size)
{
    put_16(book, type);
    put_16(book, (guint)size);
    put_bytes(book, bytes, size);
}

/* RC4 undoes itself, so that what decrypts encrypts. */
static inline GByteArray *encrypted_book(void)
{
    GByteArray *book = g_byte_array_new();
    g_autoptr(GByteArray) header = rc4_header();
    struct office_lock lock;

    office_lock_read(&lock, header->data, header->len);
    g_assert_nonnull(unlock(&lock, listed).found);
    g_byte_array_prepend(header, (const guint8 *)"\1\0", 2);
    put_record(book, BIFF_BEGIN, "\0\6\5\0\0\0\0\0", 8);
    put_record(book, BIFF_ENCRYPTED, header->data, header->len);
    put_record(book, BIFF_END, "", 0);
    put_record(book, BIFF_BEGIN, "\0\6\x10\0\0\0\0\0", 8);
    gsize at = book->len + 4;
    put_record(book, BIFF_LABEL, "\0\0\0\0\0\0\3\0\1\x3E\x79\x16\x59\xD8\x79", 15);
    office_decrypt_stream(&lock, 1024, book->data, at, book->len);
    put_record(book, BIFF_END, "", 0);
    return book;
}

#endif
