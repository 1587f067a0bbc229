/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The rows of the archives that libarchive reads.
 */
#include "archive.h"
#include "extractor.h"
#include "plain.h"

#include <glib/gi18n.h>
#include <string.h>

#define LIBRARY "libarchive"
static void read_7z(const struct document *document, struct sink *sink, struct reading *reading)
{
    archive_read_members(document, sink, reading,
                         (const archive_support[]){archive_read_support_format_7zip, NULL});
}

static void read_tar(const struct document *document, struct sink *sink, struct reading *reading)
{
    archive_read_members(document, sink, reading,
                         (const archive_support[]){archive_read_support_format_tar,
                                                   archive_read_support_format_gnutar, NULL});
}

static void read_rar(const struct document *document, struct sink *sink, struct reading *reading)
{
    archive_read_members(document, sink, reading,
                         (const archive_support[]){archive_read_support_format_rar,
                                                   archive_read_support_format_rar5, NULL});
}

static void read_iso(const struct document *document, struct sink *sink, struct reading *reading)
{
    archive_read_members(document, sink, reading,
                         (const archive_support[]){archive_read_support_format_iso9660, NULL});
}

static void read_unix(const struct document *document, struct sink *sink, struct reading *reading)
{
    archive_read_members(document, sink, reading,
                         (const archive_support[]){archive_read_support_format_cpio,
                                                   archive_read_support_format_ar,
                                                   archive_read_support_format_xar,
                                                   archive_read_support_format_warc, NULL});
}

/* Every header block carries the sum of its bytes, its own field counted as blanks. */
static bool recognise_tar(const struct document *document)
{
    const guint8 *header = document->bytes;
    guint sum = 8 * ' ';

    if (document->size < 512 || header[0] == 0)
        return false;
    for (guint i = 0; i < 512; i++)
        if (i < 148 || i >= 156)
            sum += header[i];
    char field[9] = {0};
    memcpy(field, header + 148, 8);
    return g_ascii_strtoull(g_strchug(field), NULL, 8) == sum;
}

/* The last volume of several, or an archive behind something else: only its end tells. */
static bool recognise_zip(const struct document *document)
{
    static const char *const starts[] = {"PK\003\004", "PK\005\006", "PK\007\010", "PK00"};
    gsize look = MIN(document->size, (gsize)66 * 1024);
    const guint8 *end = document->bytes + document->size;

    for (guint i = 0; document->size > 8 && i < G_N_ELEMENTS(starts); i++)
        if (memcmp(document->bytes, starts[i], 4) == 0)
            return true;
    for (const guint8 *at = end - look; end - at >= 22; at++) {
        at = memmem(at, (gsize)(end - at), "PK\005\006", 4);
        if (at == NULL)
            return false;
        if (end - at >= 22 && end - at == 22 + (at[20] | at[21] << 8))
            return true;
    }
    return false;
}

/* The number of the volume, in the record that ends the last one. */
static bool is_zip_volume(const struct document *document)
{
    gsize look = MIN(document->size, (gsize)66 * 1024);
    const guint8 *tail = document->bytes + document->size - look;
    const guint8 *end = memmem(tail, look, "PK\005\006", 4);

    if (memcmp(document->bytes, "PK\007\010", 4) == 0)
        return true;
    return end && document->bytes + document->size - end >= 22 && (end[4] | end[5]) != 0 &&
           (end[4] & end[5]) != 0xFF;
}

static void read_zip(const struct document *document, struct sink *sink, struct reading *reading)
{
    archive_read_members(document, sink, reading,
                         (const archive_support[]){archive_read_support_format_zip, NULL});
    if (document->size > 22 && is_zip_volume(document))
        reading_worsen(reading, OUTCOME_PARTIAL,
                       N_("it is one volume of several: the other volumes hold the rest"), NULL);
}

static bool all_digits(const struct document *document, gsize length, guint most)
{
    if (document->size < length)
        return false;
    for (gsize i = 0; i < length; i++) {
        int digit = g_ascii_xdigit_value((gchar)document->bytes[i]);
        if (digit < 0 || (guint)digit > most)
            return false;
    }
    return true;
}

/* The headers of cpio are digits all through, and a text may begin with its first six. */
static bool recognise_unix(const struct document *document)
{
    guint8 first = document->bytes[0];

    if (first == '!' || first == 'W')
        return true;
    if (first != '0')
        return !bytes_are_text(document->bytes, document->size);
    return all_digits(document, 110, 15) ||
           (all_digits(document, 76, 7) && document->bytes[5] == '7');
}

const struct extractor zip_extractor = {
    .name = "zip",
    .media_type = "application/zip",
    .title = N_("ZIP archive"),
    .library = LIBRARY,
    .depth = READS_MEMBERS,
    .suffixes = (const char *const[]){"zip", "zipx", "jar", "war", "apk", NULL},
    .recognise = recognise_zip,
    .is_general = true,
    .read = read_zip,
    .warm_up = archive_warm_up,
};

const struct extractor sevenzip_extractor = {
    .name = "7z",
    .media_type = "application/x-7z-compressed",
    .title = N_("7-Zip archive"),
    .library = LIBRARY,
    .depth = READS_MEMBERS,
    .suffixes = (const char *const[]){"7z", NULL},
    .signatures = (const struct signature[]){{0, 6, "7z\xBC\xAF\x27\x1C"}, {0}},
    .read = read_7z,
    .warm_up = archive_warm_up,
};

const struct extractor rar_extractor = {
    .name = "rar",
    .media_type = "application/vnd.rar",
    .title = N_("RAR archive (4 and 5)"),
    .library = LIBRARY,
    .depth = READS_MEMBERS,
    .suffixes = (const char *const[]){"rar", NULL},
    .signatures = (const struct signature[]){{0, 6, "Rar!\x1A\x07"}, {0}},
    .read = read_rar,
    .warm_up = archive_warm_up,
};

const struct extractor iso_extractor = {
    .name = "iso",
    .media_type = "application/x-iso9660-image",
    .title = N_("Disc image (ISO 9660, Joliet)"),
    .library = LIBRARY,
    .depth = READS_MEMBERS,
    .suffixes = (const char *const[]){"iso", NULL},
    .signatures = (const struct signature[]){{0x8001, 5, "CD001"}, {0}},
    .read = read_iso,
    .warm_up = archive_warm_up,
};

const struct extractor unix_archive_extractor = {
    .name = "cpio",
    .media_type = "application/x-cpio",
    .title = N_("Archive of Unix systems (cpio, ar, xar, warc)"),
    .library = LIBRARY,
    .depth = READS_MEMBERS,
    .suffixes = (const char *const[]){"cpio", "deb", "a", "ar", "xar", "pkg", "warc", NULL},
    .signatures = (const struct signature[]){{0, 5, "07070"},
                                             {0, 2, "\xC7\x71"},
                                             {0, 2, "\x71\xC7"},
                                             {0, 8, "!<arch>\n"},
                                             {0, 4, "xar!"},
                                             {0, 5, "WARC/"},
                                             {0}},
    .recognise = recognise_unix,
    .read = read_unix,
    .warm_up = archive_warm_up,
};

const struct extractor tar_extractor = {
    .name = "tar",
    .media_type = "application/x-tar",
    .title = N_("TAR archive"),
    .library = LIBRARY,
    .depth = READS_MEMBERS,
    .suffixes = (const char *const[]){"tar", NULL},
    .recognise = recognise_tar,
    .read = read_tar,
    .warm_up = archive_warm_up,
};
