/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Cabinet archives. libarchive unpacks them; where it gives up before the first member, the
 * directory is walked here, so that what could not be unpacked is at least named.
 */
#include "archive.h"
#include "encoding.h"
#include "extractor.h"
#include "unpack.h"

#include <glib/gi18n.h>
#include <string.h>

/* Offsets in the header and in an entry of the directory, after Microsoft's description. */
#define HEADER_FIRST_ENTRY 16
#define HEADER_FOLDERS     26
#define HEADER_ENTRIES     28
#define HEADER_FLAGS       30
#define HEADER_BYTES       36
#define ENTRY_BYTES        16

#define FLAG_OTHER_VOLUMES 3
#define FLAG_RESERVE       4

#define BLOCK_BYTES 0x8000U
#define BLOCK_EXTRA 6144U

static guint read_16(const guint8 *bytes)
{
    return (guint)(bytes[0] | bytes[1] << 8);
}

static void name_member(struct unpack *unpack, const guint8 *entry, gsize length, bool spanned)
{
    struct member member =
        member_start(encoding_decode_name((const char *)entry + ENTRY_BYTES, length), 0);

    g_strdelimit(member.name, "\\", '/');
    if (spanned)
        unpack_fail(unpack, &member, OUTCOME_UNSUPPORTED,
                    N_("it lies in several volumes, which are not put together"), NULL);
    else
        unpack_fail(unpack, &member, OUTCOME_DAMAGED, unpack_reason(OUTCOME_DAMAGED), NULL);
    member_clear(&member);
}

static void name_members(const struct document *document, struct sink *sink, bool spanned)
{
    struct unpack unpack = unpack_start(document, sink);
    const guint8 *bytes = document->bytes;
    gsize at = read_16(bytes + HEADER_FIRST_ENTRY) | (gsize)read_16(bytes + HEADER_FIRST_ENTRY + 2)
                                                         << 16;

    for (guint left = read_16(bytes + HEADER_ENTRIES); left > 0 && !unpack.stopped; left--) {
        if (at + ENTRY_BYTES >= document->size)
            return;
        gsize length = strnlen((const char *)bytes + at + ENTRY_BYTES,
                               MIN(document->size - at - ENTRY_BYTES, 256));
        name_member(&unpack, bytes + at, length, spanned);
        at += ENTRY_BYTES + length + 1;
    }
}

/* Where the folders' records start, and what the makers of the archive keep in each record. */
struct layout {
    gsize folders;
    gsize folder_reserve;
    gsize block_reserve;
};

static gsize skip_string(const struct document *document, gsize at)
{
    const guint8 *end =
        at < document->size ? memchr(document->bytes + at, 0, document->size - at) : NULL;

    return end ? (gsize)(end - document->bytes) + 1 : document->size;
}

static struct layout find_layout(const struct document *document)
{
    const guint8 *bytes = document->bytes;
    guint flags = read_16(bytes + HEADER_FLAGS);
    struct layout layout = {.folders = HEADER_BYTES};

    if ((flags & FLAG_RESERVE) && document->size > HEADER_BYTES + 4) {
        layout.folders += 4U + read_16(bytes + HEADER_BYTES);
        layout.folder_reserve = bytes[HEADER_BYTES + 2];
        layout.block_reserve = bytes[HEADER_BYTES + 3];
    }
    for (guint flag = 1; flag <= 2; flag++)
        for (guint i = 0; (flags & flag) && i < 2; i++)
            layout.folders = skip_string(document, layout.folders);
    return layout;
}

/* A block has 32 KiB of content, but the last of a folder, and stored ones as many bytes. */
static bool is_block(const guint8 *block, bool stored)
{
    guint packed = read_16(block + 4);
    guint size = read_16(block + 6);

    return packed > 0 && packed <= BLOCK_BYTES + BLOCK_EXTRA && size > 0 && size <= BLOCK_BYTES &&
           (!stored || packed == size);
}

/* How many sound blocks of a folder have their header within the file. */
static guint count_blocks(const struct document *document, const guint8 *folder, gsize reserve)
{
    gsize at = read_16(folder) | (gsize)read_16(folder + 2) << 16;
    guint declared = read_16(folder + 4);
    bool stored = (read_16(folder + 6) & 0xF) == 0;
    guint count = 0;

    while (count < declared && at + 8 + reserve <= document->size) {
        const guint8 *block = document->bytes + at;
        if (!is_block(block, stored))
            break;
        count++;
        if (read_16(block + 6) < BLOCK_BYTES)
            break;
        at += 8 + reserve + read_16(block + 4);
    }
    return count;
}

/* libarchive 3.6 reads through a null pointer when a folder declares more blocks than are
 * sound. Returns a copy that declares what is there, NULL when nothing is amiss. */
static guint8 *repair(const struct document *document)
{
    struct layout layout = find_layout(document);
    guint folders = read_16(document->bytes + HEADER_FOLDERS);
    guint8 *copy = NULL;
    gsize seen = 0;

    /* Folders may not share blocks, or a small file would take long to walk. */
    for (gsize at = layout.folders;
         folders > 0 && at + 8 <= document->size && seen <= document->size; folders--) {
        const guint8 *folder = document->bytes + at;
        guint declared = read_16(folder + 4);
        guint count = count_blocks(document, folder, layout.block_reserve);
        seen += 8 * (gsize)count;
        if (count < declared && copy == NULL && document->size <= member_most(document))
            copy = g_memdup2(document->bytes, document->size);
        if (count < declared && copy) {
            copy[at + 4] = (guint8)count;
            copy[at + 5] = (guint8)(count >> 8);
        }
        at += 8 + layout.folder_reserve;
    }
    return copy;
}

static void read_members(const struct document *document, struct sink *sink,
                         struct reading *reading)
{
    g_autofree guint8 *copy = repair(document);
    struct document repaired = *document;

    if (copy) {
        reading_worsen(reading, OUTCOME_PARTIAL,
                       N_("it is damaged or incomplete, and may have more members"), NULL);
        repaired.bytes = copy;
    }
    archive_read_members(&repaired, sink, reading,
                         (const archive_support[]){archive_read_support_format_cab, NULL});
}

static void read_cab(const struct document *document, struct sink *sink, struct reading *reading)
{
    if (document->size < HEADER_BYTES) {
        reading_worsen(reading, OUTCOME_DAMAGED, unpack_reason(OUTCOME_DAMAGED), NULL);
        return;
    }
    bool spanned = read_16(document->bytes + HEADER_FLAGS) & FLAG_OTHER_VOLUMES;
    read_members(document, sink, reading);
    if (reading->outcome == OUTCOME_DAMAGED)
        name_members(document, sink, spanned);
    if (spanned)
        reading_worsen(reading, OUTCOME_PARTIAL,
                       N_("it is one volume of several: the other volumes hold the rest"), NULL);
}

const struct extractor cab_extractor = {
    .name = "cab",
    .media_type = "application/vnd.ms-cab-compressed",
    .title = N_("Cabinet archive"),
    .library = "libarchive",
    .depth = READS_MEMBERS,
    .suffixes = (const char *const[]){"cab", NULL},
    .signatures = (const struct signature[]){{0, 8, "MSCF\0\0\0\0"}, {0}},
    .read = read_cab,
    .warm_up = archive_warm_up,
};
