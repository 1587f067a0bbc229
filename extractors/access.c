/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Access databases: whether they are encrypted, and how, and what stands in their tables.
 */
#include "access_tables.h"
#include "extractor.h"
#include "little_endian.h"
#include "office_crypto.h"

#include <glib/gi18n.h>
#include <string.h>

/* The head of a Jet database is masked from here on, with a key that all have (Jackcess and
 * MDB Tools; Microsoft published nothing on it). */
#define MASKED_AT   0x18
#define MASKED_SIZE 128
#define KEY_AT      0x3E /* of the pages; 0: they are not encoded */
/* From version 2007 on the same structure as in encrypted packages, behind its size. */
#define INFO_AT 0x299

static bool is_jet_encoded(const struct document *document)
{
    static const guint8 mask_key[] = {0xC7, 0xDA, 0x39, 0x6B};
    guint8 head[MASKED_SIZE];

    if (document->size < MASKED_AT + MASKED_SIZE)
        return false;
    memcpy(head, document->bytes + MASKED_AT, sizeof head);
    office_unmask(mask_key, sizeof mask_key, head, sizeof head);
    return little_32(head + KEY_AT - MASKED_AT) != 0;
}

static bool read_info(const struct document *document, struct office_lock *lock)
{
    if (document->size < INFO_AT + 2 + 64)
        return false;
    gsize size = little_16(document->bytes + INFO_AT);
    office_lock_read(lock, document->bytes + INFO_AT + 2, MIN(size, document->size - INFO_AT - 2));
    return lock->method != OFFICE_UNKNOWN;
}

static void read_access(const struct document *document, struct sink *sink, struct reading *reading)
{
    struct office_lock lock;

    if (read_info(document, &lock))
        reading_worsen(reading, OUTCOME_LOCKED, N_("it is encrypted with a password"), lock.kind);
    else if (is_jet_encoded(document))
        reading_worsen(reading, OUTCOME_LOCKED, N_("it is encrypted with a password"),
                       "Jet, RC4, 32 bits");
    else
        access_give_tables(document, sink, reading);
}

static const struct signature signatures[] = {
    {4, 15, "Standard Jet DB"}, {4, 15, "Standard ACE DB"}, {0}};
static const char *const suffixes[] = {"mdb", "accdb", "mde", "accde", NULL};

const struct extractor access_extractor = {
    .name = "access",
    .media_type = "application/x-msaccess",
    .title = N_("Access database (mdb, accdb)"),
    .library = "libmdb",
    .depth = READS_TEXT,
    .suffixes = suffixes,
    .signatures = signatures,
    .read = read_access,
};
