/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "little_endian.h"
#include "ppt.h"

#define EDITS_MOST   10000
#define OBJECTS_MOST 1000000U

static bool record_at(const struct ppt *ppt, gsize at, struct office_art_record *record)
{
    return office_art_next(ppt->bytes, ppt->size, &at, record);
}

bool ppt_find(const struct ppt *ppt, guint32 number, struct office_art_record *record)
{
    gsize at = GPOINTER_TO_SIZE(g_hash_table_lookup(ppt->offsets, GUINT_TO_POINTER(number)));

    return number != 0 && at > 0 && record_at(ppt, at - 1, record);
}

bool ppt_find_child(const struct office_art_record *outer, guint type,
                    struct office_art_record *record)
{
    for (gsize at = 0; office_art_next(outer->bytes, outer->size, &at, record);)
        if (record->type == type)
            return true;
    return false;
}

/* Runs of numbers: the first and how many, then where each stands (2.3.5). */
static void take_directory(struct ppt *ppt, const struct office_art_record *directory)
{
    for (gsize at = 0; at + 4 <= directory->size;) {
        guint32 run = little_32(directory->bytes + at);
        guint32 first = run & 0xFFFFF;
        at += 4;
        for (guint32 i = 0; i < run >> 20 && at + 4 <= directory->size; i++, at += 4) {
            gpointer number = GUINT_TO_POINTER(first + i);
            gsize offset = little_32(directory->bytes + at);
            if (!g_hash_table_contains(ppt->offsets, number) &&
                g_hash_table_size(ppt->offsets) < OBJECTS_MOST)
                g_hash_table_insert(ppt->offsets, number, GSIZE_TO_POINTER(offset + 1));
        }
    }
}

/* Where the newest edit stands says another stream; when that is lost, the last one does. */
static gsize find_edit(const struct ppt *ppt, const guint8 *user, gsize user_size)
{
    struct office_art_record record;
    gsize offset = user_size >= 20 ? little_32(user + 16) : ppt->size;
    gsize last = ppt->size;

    if (record_at(ppt, offset, &record) && record.type == PPT_EDIT)
        return offset;
    for (gsize at = 0; record_at(ppt, at, &record);
         at = (gsize)(record.bytes - ppt->bytes) + record.size)
        if (record.type == PPT_EDIT)
            last = at;
    return last;
}

bool ppt_load_directory(struct ppt *ppt, const guint8 *user, gsize user_size)
{
    struct office_art_record edit;
    struct office_art_record directory;
    gsize at = find_edit(ppt, user, user_size);

    for (guint i = 0; i < EDITS_MOST && record_at(ppt, at, &edit); i++) {
        if (edit.type != PPT_EDIT || edit.size < 28)
            break;
        if (ppt->root == 0)
            ppt->root = little_32(edit.bytes + 16);
        if (ppt->encryption == 0 && edit.size >= 32)
            ppt->encryption = little_32(edit.bytes + 28);
        if (record_at(ppt, little_32(edit.bytes + 12), &directory) &&
            directory.type == PPT_DIRECTORY)
            take_directory(ppt, &directory);
        gsize before = little_32(edit.bytes + 8);
        if (before == 0 || before >= at)
            break;
        at = before;
    }
    return g_hash_table_size(ppt->offsets) > 0;
}
