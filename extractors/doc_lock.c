/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Encrypted Word documents (2.2.6): the head of the information block stays as it is, and the
 * table begins with what the encryption needs.
 */
#include "doc.h"
#include "little_endian.h"
#include "office_crypto.h"

#include <glib/gi18n.h>

#define BLOCK            512
#define PLAIN_HEAD       68
#define PLAIN_HEAD_XOR   52
#define FLAG_OBFUSCATED  0x8000U
#define OBFUSCATED_MAGIC 0xA5DCU

/* Bytes that are zero, or would become zero, are left as they are (2.3.7.7). */
static void undo_xor(const struct office_lock *lock, guint8 *bytes, gsize from, gsize to)
{
    guint8 array[16];

    office_xor_array(lock, true, array);
    for (gsize i = from; i < to; i++)
        if (bytes[i] != 0 && bytes[i] != array[i % 16])
            bytes[i] ^= array[i % 16];
}

/* False: the budget has no room for a copy. */
static bool decrypt_stream(const struct office_lock *lock, struct compound *compound,
                           struct compound_stream *stream, gsize plain_head)
{
    guint8 *bytes = stream->size > 0 ? compound_stream_own(compound, stream) : NULL;
    gsize from = MIN(plain_head, stream->size);

    if (bytes == NULL)
        return stream->size == 0;
    if (lock->method == OFFICE_XOR)
        undo_xor(lock, bytes, from, stream->size);
    else
        office_decrypt_stream(lock, BLOCK, bytes, from, stream->size);
    return true;
}

static bool decrypt(const struct office_lock *lock, struct compound *compound,
                    struct word_streams *streams, gsize header)
{
    bool plain = lock->method == OFFICE_XOR;

    return decrypt_stream(lock, compound, &streams->main, plain ? PLAIN_HEAD_XOR : PLAIN_HEAD) &&
           decrypt_stream(lock, compound, &streams->table, plain ? 0 : header) &&
           decrypt_stream(lock, compound, &streams->data, 0);
}

bool word_unlock(const struct word *word, struct compound *compound, struct word_streams *streams)
{
    const struct compound_stream *main = &streams->main;
    const struct compound_stream *table = &streams->table;
    gsize header = little_32(main->bytes + 14);
    struct office_lock lock;

    if (word->old || (little_16(main->bytes + 10) & FLAG_OBFUSCATED))
        office_lock_read_xor(&lock, little_16(main->bytes + 14), little_16(main->bytes + 16));
    else
        office_lock_read(&lock, table->bytes, MIN(header, table->size));
    struct password_search search = office_unlock(&lock, word->document, NULL);
    passwords_note(&search, word->document, word->reading, lock.kind);
    return search.found && decrypt(&lock, compound, streams, header);
}
