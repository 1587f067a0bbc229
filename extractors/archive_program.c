/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Programs that unpack themselves: the archive stands behind the code and is read by the row
 * of its own format.
 */
#include "extractor.h"

#include <glib/gi18n.h>
#include <string.h>

/* How far into a program the archive is looked for. */
#define PROGRAM_BYTES ((gsize)4 * 1024 * 1024)
#define ZIP_END_BYTES ((gsize)66 * 1024)

/* The code of such a program names the signature too, so what follows must fit as well. */
static bool starts_7z(const guint8 *bytes, gsize left)
{
    return left > 32 && bytes[6] == 0 && bytes[7] <= 4;
}

static bool starts_rar(const guint8 *bytes, gsize left)
{
    return left > 20 && (bytes[6] == 0 || (bytes[6] == 1 && bytes[7] == 0));
}

static bool starts_cab(const guint8 *bytes, gsize left)
{
    return left > 36 && memcmp(bytes + 4, "\0\0\0\0", 4) == 0 && bytes[24] == 3 && bytes[25] == 1;
}

/* bytes stand at the method, two into the header. */
static bool starts_lzh(const guint8 *bytes, gsize left)
{
    guint8 sum = 0;

    if (left < 32 || bytes[4] != '-' || bytes[18] > 2)
        return false;
    const guint8 *header = bytes - 2;
    if (header[20] == 2)
        return (header[0] | header[1] << 8) >= 26 && header[1] < 16;
    if (header[0] < 20 || (gsize)header[0] + 2 > left)
        return false;
    for (guint i = 2; i < header[0] + 2U; i++)
        sum = (guint8)(sum + header[i]);
    return sum == header[1];
}

static const struct {
    const char *format;
    const char *bytes;
    gsize length;
    gsize before; /* bytes of the archive before the signature */
    bool (*starts)(const guint8 *bytes, gsize left);
} carried[] = {
    {"7z", "7z\xBC\xAF\x27\x1C", 6, 0, starts_7z},
    {"rar", "Rar!\x1A\x07", 6, 0, starts_rar},
    {"cab", "MSCF", 4, 0, starts_cab},
    {"lzh", "-lh", 3, 2, starts_lzh},
};

static bool has_zip(const struct document *document)
{
    gsize look = MIN(document->size, ZIP_END_BYTES);
    const guint8 *tail = document->bytes + document->size - look;

    return memmem(tail, look, "PK\005\006", 4) &&
           memmem(document->bytes, document->size, "PK\003\004", 4);
}

/* The format of the archive and where it starts; NULL when the program carries none. */
static const char *find_carried(const struct document *document, gsize *at)
{
    const guint8 *end = document->bytes + MIN(document->size, PROGRAM_BYTES);

    for (guint i = 0; i < G_N_ELEMENTS(carried); i++) {
        const guint8 *found = document->bytes + 64;
        for (; found < end; found++) {
            found = memmem(found, (gsize)(end - found), carried[i].bytes, carried[i].length);
            if (found == NULL)
                break;
            if (!carried[i].starts(found, (gsize)(end - found)))
                continue;
            *at = (gsize)(found - document->bytes) - carried[i].before;
            return carried[i].format;
        }
    }
    *at = 0;
    return has_zip(document) ? "zip" : NULL;
}

static bool recognise(const struct document *document)
{
    gsize at;

    return document->size > 128 && find_carried(document, &at) != NULL;
}

static void read_program(const struct document *document, struct sink *sink,
                         struct reading *reading)
{
    gsize at;
    const char *format = find_carried(document, &at);
    const struct extractor *row = format ? extractor_find(format) : NULL;

    if (row == NULL || row->read == NULL)
        return;
    struct document archive = *document;
    archive.bytes += at;
    archive.size -= at;
    row->read(&archive, sink, reading);
}

const struct extractor program_archive_extractor = {
    .name = "sfx",
    .media_type = "application/vnd.microsoft.portable-executable",
    .title = N_("Program that unpacks itself (zip, lzh, 7z, rar, cab)"),
    .library = "libarchive, liblhasa",
    .depth = READS_MEMBERS,
    .suffixes = (const char *const[]){"exe", NULL},
    .signatures = (const struct signature[]){{0, 2, "MZ"}, {0, 4, "\177ELF"}, {0}},
    .recognise = recognise,
    .read = read_program,
};
