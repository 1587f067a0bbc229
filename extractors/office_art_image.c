/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Images of OfficeArt (MS-ODRAW 2.2.23 to 2.2.32): each stands in a record behind its checksum,
 * by itself or within an entry of the store.
 */
#include "inflate.h"
#include "little_endian.h"
#include "office_art.h"

#define CONTAINER       0xF
#define DEPTH_MOST      8
#define RECORD_HEADER   8
#define TYPE_ENTRY      0xF007
#define ENTRY_FIXED     36U
#define ENTRY_NAME_SIZE 33
#define TYPE_EMF        0xF01A
#define TYPE_WMF        0xF01B
#define TYPE_PICT       0xF01C
#define TYPE_JPEG       0xF01D
#define TYPE_DIB        0xF01F
#define TYPE_TIFF       0xF029
#define TYPE_JPEG_CMYK  0xF02A
#define CHECKSUM        16U
#define METAFILE_HEADER 34U
#define NOT_PACKED      0xFE
#define METAFILE_MOST   (64U << 20)

static bool is_metafile(guint type)
{
    return type == TYPE_EMF || type == TYPE_WMF || type == TYPE_PICT;
}

static bool is_image(guint type)
{
    return is_metafile(type) || (type >= TYPE_JPEG && type <= TYPE_DIB) || type == TYPE_TIFF ||
           type == TYPE_JPEG_CMYK;
}

/* Size, bounds, size, packed size, how it is packed, filter; then the deflated bytes. */
static void take_metafile(struct inner_images *images, const guint8 *bytes, gsize size)
{
    if (size <= METAFILE_HEADER)
        return;
    const guint8 *packed = bytes + METAFILE_HEADER;
    gsize length = MIN(little_32(bytes + 28), size - METAFILE_HEADER);
    if (bytes[32] == NOT_PACKED) {
        inner_images_take(images, packed, length);
        return;
    }
    g_autoptr(GByteArray) plain =
        inflate_bytes(images->document->budget, INFLATE_ZLIB, packed, length, METAFILE_MOST);
    if (plain)
        inner_images_take(images, plain->data, plain->len);
}

/* An odd instance says that there are two checksums. */
static void take_image(struct inner_images *images, const struct office_art_record *record)
{
    gsize skip = record->instance & 1 ? 2 * CHECKSUM : CHECKSUM;

    if (record->size <= skip + 1)
        return;
    if (is_metafile(record->type))
        take_metafile(images, record->bytes + skip, record->size - skip);
    else /* behind a byte without meaning */
        inner_images_take(images, record->bytes + skip + 1, record->size - skip - 1);
}

static void walk(struct inner_images *images, const guint8 *bytes, gsize size, guint depth)
{
    struct office_art_record record;

    for (gsize at = 0; !images->stopped && office_art_next(bytes, size, &at, &record);) {
        if (is_image(record.type))
            take_image(images, &record);
        else if (record.version == CONTAINER && depth < DEPTH_MOST)
            walk(images, record.bytes, record.size, depth + 1);
        if (record.type != TYPE_ENTRY || record.size <= ENTRY_FIXED)
            continue;
        gsize skip = ENTRY_FIXED + record.bytes[ENTRY_NAME_SIZE];
        if (record.size > skip && depth < DEPTH_MOST)
            walk(images, record.bytes + skip, record.size - skip, depth + 1);
    }
}

void office_art_give_images(struct inner_images *images, const guint8 *bytes, gsize size)
{
    walk(images, bytes, size, 0);
}

/* Does a record of an image begin here? Its instance is one of a few (2.2.23). */
static bool begins_image(const guint8 *bytes, gsize size, struct office_art_record *record)
{
    static const guint instances[] = {0x216, 0x3D4, 0x46A, 0x542, 0x6E0, 0x6E2, 0x6E4, 0x7A8};
    gsize at = 0;

    if (size < RECORD_HEADER + CHECKSUM || !is_image(little_16(bytes + 2)) ||
        little_32(bytes + 4) > size - RECORD_HEADER || !office_art_next(bytes, size, &at, record) ||
        record->version != 0)
        return false;
    for (guint i = 0; i < G_N_ELEMENTS(instances); i++)
        if ((record->instance & ~1U) == instances[i])
            return true;
    return false;
}

void office_art_find_images(struct inner_images *images, const guint8 *bytes, gsize size)
{
    struct office_art_record record;

    for (gsize at = 3; at < size && !images->stopped; at++) {
        const guint8 *type = memchr(bytes + at, TYPE_EMF >> 8, size - at);
        if (type == NULL)
            return;
        at = (gsize)(type - bytes);
        if (!begins_image(type - 3, size - at + 3, &record))
            continue;
        take_image(images, &record);
        at += RECORD_HEADER + record.size - 4;
    }
}
