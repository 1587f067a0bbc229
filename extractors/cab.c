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
#define HEADER_ENTRIES     28
#define HEADER_FLAGS       30
#define HEADER_BYTES       36
#define ENTRY_BYTES        16

#define FLAG_OTHER_VOLUMES 3

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

static void read_cab(const struct document *document, struct sink *sink, struct reading *reading)
{
    archive_read_members(document, sink, reading,
                         (const archive_support[]){archive_read_support_format_cab, NULL});
    if (document->size < HEADER_BYTES)
        return;
    bool spanned = read_16(document->bytes + HEADER_FLAGS) & FLAG_OTHER_VOLUMES;
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
