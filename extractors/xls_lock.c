/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Encrypted workbooks (MS-XLS 2.2.10, 2.4.117): the content of records is encrypted, their
 * heads are not, and a few records are not at all.
 */
#include "little_endian.h"
#include "office_crypto.h"
#include "xls.h"

#define BLOCK  1024
#define IS_RC4 1

static bool is_plain(guint type)
{
    static const guint types[] = {0x809, 0x2F, 0x194, 0x195, 0xE1, 0x196, 0x138};

    for (guint i = 0; i < G_N_ELEMENTS(types); i++)
        if (types[i] == type)
            return true;
    return false;
}

static guint8 rotate_left_3(guint byte)
{
    return (guint8)(byte << 3 | byte >> 5);
}

static void undo_xor(const guint8 array[16], guint8 *bytes, gsize at, gsize size, gsize record)
{
    for (gsize i = 0; i < size; i++)
        bytes[at + i] = (guint8)(rotate_left_3(bytes[at + i]) ^ array[(at + record + i) % 16]);
}

static void decrypt(const struct office_lock *lock, const struct biff *biff, guint8 *bytes,
                    gsize from)
{
    struct biff_record record;
    guint8 array[16] = {0};

    if (lock->method == OFFICE_XOR)
        office_xor_array(lock, false, array);
    for (gsize at = from; biff_record_at(biff, at, &record); at = record.next) {
        gsize start = at + 4;
        /* Where a sheet begins is told plainly. */
        gsize skip = record.type == BIFF_SHEET ? MIN(4, record.size) : 0;
        if (is_plain(record.type))
            continue;
        if (lock->method == OFFICE_XOR)
            undo_xor(array, bytes, start + skip, record.size - skip, record.size);
        else
            office_decrypt_stream(lock, BLOCK, bytes, start + skip, start + record.size);
    }
}

static void read_lock(struct office_lock *lock, const struct biff *biff,
                      const struct biff_record *record)
{
    gsize at = biff->version == 8 ? 2 : 0;

    *lock = (struct office_lock){.kind = ""};
    if (biff->version == 8 && record->size >= 2 && little_16(record->bytes) == IS_RC4)
        office_lock_read(lock, record->bytes + 2, record->size - 2);
    else if (record->size >= at + 4)
        office_lock_read_xor(lock, little_16(record->bytes + at),
                             little_16(record->bytes + at + 2));
}

bool xls_unlock(struct xls *xls, const struct biff_record *encrypted)
{
    struct office_lock lock;
    gsize next = encrypted->next;

    read_lock(&lock, &xls->biff, encrypted);
    struct password_search search = office_unlock(&lock, xls->document, OFFICE_EXCEL_PASSWORD);
    passwords_note(&search, xls->document, xls->reading, lock.kind);
    if (search.found == NULL || xls->decrypted ||
        !budget_spend(xls->document->budget, BUDGET_UNPACKED, xls->biff.size))
        return false;
    xls->decrypted = g_memdup2(xls->biff.bytes, xls->biff.size);
    decrypt(&lock, &xls->biff, xls->decrypted, next);
    xls->biff.bytes = xls->decrypted;
    return true;
}
