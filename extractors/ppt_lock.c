/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Encrypted presentations (MS-PPT 2.3.7): each object is encrypted by itself, its number being
 * the number of the block.
 */
#include "little_endian.h"
#include "office_crypto.h"
#include "ppt.h"

#define HEAD 8

static void decrypt_object(const struct ppt *ppt, const struct office_lock *lock, guint32 number,
                           gsize at)
{
    if (number == ppt->encryption || at > ppt->size || ppt->size - at < HEAD)
        return;
    guint8 *bytes = ppt->decrypted + at;
    office_decrypt(lock, number, 0, bytes, HEAD);
    gsize size = little_32(bytes + 4);
    office_decrypt(lock, number, HEAD, bytes + HEAD, MIN(size, ppt->size - at - HEAD));
}

static void decrypt(const struct ppt *ppt, const struct office_lock *lock)
{
    GHashTableIter objects;
    gpointer number;
    gpointer at;

    g_hash_table_iter_init(&objects, ppt->offsets);
    while (g_hash_table_iter_next(&objects, &number, &at) && budget_has_time(ppt->document->budget))
        decrypt_object(ppt, lock, GPOINTER_TO_UINT(number), GPOINTER_TO_SIZE(at) - 1);
}

bool ppt_unlock(struct ppt *ppt)
{
    struct office_art_record record;
    struct office_lock lock = {.kind = ""};

    if (ppt_find(ppt, ppt->encryption, &record) && record.type == PPT_ENCRYPTION)
        office_lock_read(&lock, record.bytes, record.size);
    struct password_search search = office_unlock(&lock, ppt->document, OFFICE_POWERPOINT_PASSWORD);
    passwords_note(&search, ppt->document, ppt->reading, lock.kind);
    if (search.found == NULL || !budget_spend(ppt->document->budget, BUDGET_UNPACKED, ppt->size))
        return false;
    ppt->decrypted = g_memdup2(ppt->bytes, ppt->size);
    decrypt(ppt, &lock);
    ppt->bytes = ppt->decrypted;
    return true;
}
