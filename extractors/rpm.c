/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * RPM packages: a lead, two header sections, then a compressed cpio archive. libarchive's
 * own filter gives up on large headers, so they are stepped over here.
 */
#include "archive.h"
#include "big_endian.h"
#include "extractor.h"
#include "unpack.h"

#include <glib/gi18n.h>
#include <string.h>

#define LEAD_BYTES    ((gsize)96)
#define SECTION_BYTES ((gsize)16)

/* A section: 8 bytes of signature, the number of entries, the size of what they point to. */
static gsize section_length(const guint8 *bytes, gsize left)
{
    if (left < SECTION_BYTES || memcmp(bytes, "\x8E\xAD\xE8\x01", 4) != 0)
        return 0;
    gsize length = SECTION_BYTES + (gsize)big_32(bytes + 8) * 16 + big_32(bytes + 12);
    return length <= left ? length : 0;
}

static gsize find_payload(const struct document *document)
{
    gsize at = LEAD_BYTES;

    for (guint i = 0; i < 2; i++) {
        gsize length =
            at < document->size ? section_length(document->bytes + at, document->size - at) : 0;
        if (length == 0)
            return document->size;
        at += length;
        /* The first, the signature, is padded to eight bytes. */
        if (i == 0)
            at = (at + 7) & ~(gsize)7;
    }
    return MIN(at, document->size);
}

static void read_rpm(const struct document *document, struct sink *sink, struct reading *reading)
{
    gsize at = find_payload(document);
    struct document payload = *document;

    payload.bytes = document->bytes + at;
    payload.size = document->size - at;
    if (payload.size == 0) {
        reading_worsen(reading, OUTCOME_DAMAGED, unpack_reason(OUTCOME_DAMAGED), NULL);
        return;
    }
    archive_read_members(&payload, sink, reading,
                         (const archive_support[]){
                             archive_read_support_filter_gzip, archive_read_support_filter_bzip2,
                             archive_read_support_filter_xz, archive_read_support_filter_lzma,
                             archive_read_support_filter_zstd, archive_read_support_format_cpio,
                             NULL});
}

const struct extractor rpm_extractor = {
    .name = "rpm",
    .media_type = "application/x-rpm",
    .title = N_("RPM package"),
    .library = "libarchive",
    .depth = READS_MEMBERS,
    .suffixes = (const char *const[]){"rpm", NULL},
    .signatures = (const struct signature[]){{0, 4, "\xED\xAB\xEE\xDB"}, {0}},
    .read = read_rpm,
    .warm_up = archive_warm_up,
};
