/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ole_names.h"

#include <string.h>

#define ENTRY_SIZE   128
#define FREE         0xFFFFFFFFU
#define HEADER_FAT   109
#define CHAIN_MOST   1024 /* directory sectors looked at */
#define ENTRIES_MOST 4096

struct compound {
    const guint8 *bytes;
    gsize size;
    gsize sector; /* bytes */
    guint32 directory[CHAIN_MOST];
    guint directory_count;
};

static guint32 read_32(const guint8 *at)
{
    return (guint32)at[0] | (guint32)at[1] << 8 | (guint32)at[2] << 16 | (guint32)at[3] << 24;
}

/* The first sector lies behind a header of one sector's size. NULL: outside the file. */
static const guint8 *find_sector(const struct compound *compound, guint32 number)
{
    guint64 at = ((guint64)number + 1) * compound->sector;

    return at + compound->sector <= compound->size ? compound->bytes + at : NULL;
}

/* Which sector holds the part of the allocation table that speaks of a sector. */
static guint32 find_fat_sector(const struct compound *compound, guint32 index)
{
    if (index < HEADER_FAT)
        return read_32(compound->bytes + 76 + (gsize)index * 4);
    guint32 slots = (guint32)(compound->sector / 4) - 1;
    guint32 next = read_32(compound->bytes + 68);
    index -= HEADER_FAT;
    for (guint step = 0; step < CHAIN_MOST; step++) {
        const guint8 *table = find_sector(compound, next);
        if (table == NULL)
            return FREE;
        if (index < slots)
            return read_32(table + (gsize)index * 4);
        index -= slots;
        next = read_32(table + (gsize)slots * 4);
    }
    return FREE;
}

static guint32 next_sector(const struct compound *compound, guint32 number)
{
    guint32 slots = (guint32)(compound->sector / 4);
    const guint8 *table = find_sector(compound, find_fat_sector(compound, number / slots));

    return table ? read_32(table + (gsize)(number % slots) * 4) : FREE;
}

static bool open_compound(struct compound *compound, const struct document *document)
{
    static const guint8 signature[8] = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};

    if (document->size < 1024 || memcmp(document->bytes, signature, 8) != 0)
        return false;
    compound->bytes = document->bytes;
    compound->size = document->size;
    compound->sector = document->bytes[30] == 12 ? 4096 : 512;
    compound->directory_count = 0;
    guint32 number = read_32(document->bytes + 48);
    while (compound->directory_count < CHAIN_MOST && find_sector(compound, number)) {
        compound->directory[compound->directory_count++] = number;
        number = next_sector(compound, number);
    }
    return compound->directory_count > 0;
}

static const guint8 *find_entry(const struct compound *compound, guint32 index)
{
    guint32 each = (guint32)(compound->sector / ENTRY_SIZE);

    if (index / each >= compound->directory_count)
        return NULL;
    return find_sector(compound, compound->directory[index / each]) +
           (gsize)(index % each) * ENTRY_SIZE;
}

static bool has_name(const guint8 *entry, const char *name)
{
    guint length = (guint)entry[64] | (guint)entry[65] << 8;
    guint letters = length >= 2 && length <= 64 ? length / 2 - 1 : 0;

    for (guint i = 0; i < letters; i++) {
        if (name[i] == '*')
            return true;
        if (entry[2 * i + 1] != 0 || name[i] == '\0' ||
            g_ascii_tolower((char)entry[2 * i]) != g_ascii_tolower(name[i]))
            return false;
    }
    return name[letters] == '\0' || name[letters] == '*';
}

guint32 ole_lists(const struct document *document, const char *const *names, guint count)
{
    struct compound compound;
    guint32 stack[64];
    guint depth = 0;
    guint32 found = 0;

    if (!open_compound(&compound, document))
        return 0;
    const guint8 *root = find_entry(&compound, 0);
    stack[depth++] = read_32(root + 76);
    for (guint looked = 0; depth > 0 && looked < ENTRIES_MOST; looked++) {
        const guint8 *entry = find_entry(&compound, stack[--depth]);
        if (entry == NULL)
            continue;
        for (guint i = 0; i < count; i++)
            if (has_name(entry, names[i]))
                found |= 1U << i;
        for (guint side = 0; side < 2 && depth < G_N_ELEMENTS(stack); side++)
            stack[depth++] = read_32(entry + 68 + (gsize)side * 4);
    }
    return found;
}
