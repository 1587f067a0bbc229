/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One compressed stream. When it holds a tar or cpio archive its members are read on the
 * way, without ever holding the whole of it; else it has one member.
 */
#include "archive.h"
#include "encoding.h"
#include "extractor.h"
#include "unpack.h"

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <string.h>

#define GZ_HAS_EXTRA 0x04U
#define GZ_HAS_NAME  0x08U
#define NAME_MOST    1024U

static void read_stream(const struct document *document, struct sink *sink, struct reading *reading)
{
    archive_read_members(document, sink, reading,
                         (const archive_support[]){
                             archive_read_support_filter_gzip, archive_read_support_filter_bzip2,
                             archive_read_support_filter_compress, archive_read_support_filter_xz,
                             archive_read_support_filter_lzma, archive_read_support_filter_lzip,
                             archive_read_support_filter_zstd, archive_read_support_filter_lz4,
                             archive_read_support_format_tar, archive_read_support_format_gnutar,
                             archive_read_support_format_cpio, archive_read_support_format_raw,
                             archive_read_support_format_empty, NULL});
}

/* Returns false at the end of what can be decompressed. */
static bool inflate_more(GConverter *inflater, const struct document *document, gsize *at,
                         struct unpack *unpack, struct member *member)
{
    guint8 block[8192];
    gsize used = 0;
    gsize made = 0;

    GConverterResult result =
        g_converter_convert(inflater, document->bytes + *at, document->size - *at, block,
                            sizeof block, G_CONVERTER_NO_FLAGS, &used, &made, NULL);
    *at += used;
    return result == G_CONVERTER_CONVERTED && used + made > 0 &&
           member_append(unpack, member, block, made);
}

/* libarchive drops the last 64 KiB before a break, which of a small file is all of it. */
static void rescue_gz(const struct document *document, struct sink *sink)
{
    struct unpack unpack = unpack_start(document, sink);
    struct member member = member_start(archive_stream_name(document), document->mtime);
    g_autoptr(GZlibDecompressor) inflater = g_zlib_decompressor_new(G_ZLIB_COMPRESSOR_FORMAT_GZIP);
    gsize at = 0;

    while (inflate_more(G_CONVERTER(inflater), document, &at, &unpack, &member))
        continue;
    if (member.bytes->len > 0)
        unpack_fail(&unpack, &member, OUTCOME_DAMAGED, unpack_reason(OUTCOME_DAMAGED), NULL);
    member_clear(&member);
}

/* The name the file had before it was packed (RFC 1952 2.3.1), in whatever encoding. */
static void give_original_name(const struct document *document, struct sink *sink)
{
    const guint8 *bytes = document->bytes;
    gsize at = 10;

    if (document->size < 12 || !(bytes[3] & GZ_HAS_NAME))
        return;
    if (bytes[3] & GZ_HAS_EXTRA)
        at += 2 + (gsize)(bytes[10] | bytes[11] << 8);
    if (at >= document->size)
        return;
    const char *name = (const char *)bytes + at;
    g_autofree char *decoded =
        encoding_decode_name(name, strnlen(name, MIN(document->size - at, NAME_MOST)));
    document_give_text(document, sink, NULL, TEXT_PROPERTY, "original name", decoded);
}

static void read_gz(const struct document *document, struct sink *sink, struct reading *reading)
{
    give_original_name(document, sink);
    read_stream(document, sink, reading);
    if (reading->outcome == OUTCOME_DAMAGED)
        rescue_gz(document, sink);
}

/* Streams of LZMA alone have no signature: the usual properties, a dictionary of a power of
 * two, and a size that is unknown or not absurd. */
static bool recognise_lzma(const struct document *document)
{
    const guint8 *bytes = document->bytes;
    guint32 dictionary;
    guint64 size;

    if (document->size < 13 || bytes[0] != 0x5D)
        return false;
    memcpy(&dictionary, bytes + 1, 4);
    memcpy(&size, bytes + 5, 8);
    dictionary = GUINT32_FROM_LE(dictionary);
    size = GUINT64_FROM_LE(size);
    return dictionary >= 4096 && (dictionary & (dictionary - 1)) == 0 &&
           (size == G_MAXUINT64 || size < (G_GUINT64_CONSTANT(1) << 40));
}

const struct extractor gz_extractor = {
    .name = "gz",
    .media_type = "application/gzip",
    .title = N_("Compressed stream (gz, tgz)"),
    .library = "libarchive, zlib",
    .depth = READS_MEMBERS,
    .suffixes = (const char *const[]){"gz", "tgz", "taz", NULL},
    .signatures = (const struct signature[]){{0, 3, "\x1F\x8B\x08"}, {0}},
    .read = read_gz,
    .warm_up = archive_warm_up,
};

const struct extractor bz2_extractor = {
    .name = "bz2",
    .media_type = "application/x-bzip2",
    .title = N_("Compressed stream (bz2, tbz)"),
    .library = "libarchive, bzip2",
    .depth = READS_MEMBERS,
    .suffixes = (const char *const[]){"bz2", "tbz", "tbz2", NULL},
    .signatures = (const struct signature[]){{4, 6, "1AY&SY"}, {0}},
    .read = read_stream,
    .warm_up = archive_warm_up,
};

const struct extractor xz_extractor = {
    .name = "xz",
    .media_type = "application/x-xz",
    .title = N_("Compressed stream (xz, lz)"),
    .library = "libarchive, liblzma",
    .depth = READS_MEMBERS,
    .suffixes = (const char *const[]){"xz", "txz", "lz", "tlz", NULL},
    .signatures = (const struct signature[]){{0, 6,
                                              "\xFD"
                                              "7zXZ\0"},
                                             {0, 5, "LZIP\1"},
                                             {0}},
    .read = read_stream,
    .warm_up = archive_warm_up,
};

const struct extractor zst_extractor = {
    .name = "zst",
    .media_type = "application/zstd",
    .title = N_("Compressed stream (zst, lz4)"),
    .library = "libarchive, libzstd, liblz4",
    .depth = READS_MEMBERS,
    .suffixes = (const char *const[]){"zst", "tzst", "lz4", NULL},
    .signatures =
        (const struct signature[]){{0, 4, "\x28\xB5\x2F\xFD"}, {0, 4, "\x04\x22\x4D\x18"}, {0}},
    .read = read_stream,
    .warm_up = archive_warm_up,
};

const struct extractor compress_extractor = {
    .name = "Z",
    .media_type = "application/x-compress",
    .title = N_("Compressed stream (Z)"),
    .library = "libarchive",
    .depth = READS_MEMBERS,
    .suffixes = (const char *const[]){"z", NULL},
    .signatures = (const struct signature[]){{0, 2, "\x1F\x9D"}, {0}},
    .read = read_stream,
    .warm_up = archive_warm_up,
};

const struct extractor lzma_extractor = {
    .name = "lzma",
    .media_type = "application/x-lzma",
    .title = N_("Compressed stream (lzma)"),
    .library = "libarchive, liblzma",
    .depth = READS_MEMBERS,
    .suffixes = (const char *const[]){"lzma", NULL},
    .recognise = recognise_lzma,
    .read = read_stream,
    .warm_up = archive_warm_up,
};
