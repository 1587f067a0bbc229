/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inner_image.h"

#include "emf.h"
#include "little_endian.h"
#include "picture_size.h"
#include "wmf.h"

#include <zlib.h>

#define FILE_HEADER  14
#define CORE_HEADER  12U
#define INFO_HEADER  40U
#define INFO_LAST    124U
#define SIDE_MOST    100000U
#define IS_BITFIELDS 3U
#define MASKS        12U

void inner_images_start(struct inner_images *images, const struct document *document,
                        struct sink *sink, struct reading *reading)
{
    *images = (struct inner_images){
        .document = document,
        .sink = sink,
        .reading = reading,
        .seen = g_hash_table_new(NULL, NULL),
    };
}

void inner_images_end(struct inner_images *images)
{
    g_hash_table_unref(images->seen);
}

/* Of the two headers that are in use (MS-WMF 2.2.2.3 and 2.2.2.5). 0: it is none. */
static guint32 palette_size(const guint8 *bytes, gsize size)
{
    guint32 header = size >= INFO_HEADER ? little_32(bytes) : 0;
    bool core = header == CORE_HEADER;
    guint bits = core ? little_16(bytes + 10) : header ? little_16(bytes + 14) : 0;
    guint32 colours = core || header < INFO_HEADER ? 0 : little_32(bytes + 32);

    if (colours == 0 || colours > 256)
        colours = bits <= 8 ? 1U << bits : 0;
    if (!core && header == INFO_HEADER && little_32(bytes + 16) == IS_BITFIELDS)
        return MASKS + colours * 4;
    return colours * (core ? 3 : 4);
}

static bool is_bare_bitmap(const guint8 *bytes, gsize size)
{
    if (size <= INFO_HEADER)
        return false;
    guint32 header = little_32(bytes);
    if (header == CORE_HEADER)
        return little_16(bytes + 8) == 1 && little_16(bytes + 10) <= 32;
    return header >= INFO_HEADER && header <= INFO_LAST && little_16(bytes + 12) == 1 &&
           little_16(bytes + 14) <= 32 && little_32(bytes + 4) < SIDE_MOST;
}

/* The bitmap with the header a file has; NULL when the budget has no room for it. */
static GByteArray *add_file_header(struct budget *budget, const guint8 *bytes, gsize size)
{
    guint32 pixels = FILE_HEADER + little_32(bytes) + palette_size(bytes, size);
    const guint32 numbers[] = {GUINT32_TO_LE((guint32)size + FILE_HEADER), 0,
                               GUINT32_TO_LE(pixels)};

    if (!budget_spend(budget, BUDGET_UNPACKED, size))
        return NULL;
    GByteArray *file = g_byte_array_sized_new((guint)size + FILE_HEADER);
    g_byte_array_append(file, (const guint8 *)"BM", 2);
    g_byte_array_append(file, (const guint8 *)numbers, sizeof numbers);
    return g_byte_array_append(file, bytes, (guint)size);
}

static bool is_new(struct inner_images *images, const guint8 *bytes, gsize size)
{
    guint32 crc = (guint32)crc32_z(0, bytes, size);

    return g_hash_table_add(images->seen, GUINT_TO_POINTER(crc));
}

static void give(struct inner_images *images, const guint8 *bytes, gsize size)
{
    g_autofree char *own = g_strdup_printf("image %u", ++images->count);
    g_autofree char *name =
        images->within ? g_build_filename(images->within, own, NULL) : g_strdup(own);

    if (images->document->pass == PASS_OCR)
        images->stopped =
            !document_read_member(images->document, images->sink, name, 0, bytes, size);
    else
        images->reading->needs_ocr = true;
}

static bool has_signature(const guint8 *bytes, gsize size)
{
    static const char *const signatures[] = {"\211PNG", "\377\330\377", "GIF8", "BM", "II*", "MM"};

    for (guint i = 0; i < G_N_ELEMENTS(signatures); i++)
        if (size > 32 && memcmp(bytes, signatures[i], strlen(signatures[i])) == 0)
            return true;
    return false;
}

static void give_metafile(struct inner_images *images, const guint8 *bytes, gsize size)
{
    if (emf_is(bytes, size)) {
        emf_give_text(images->document, images->sink, NULL, bytes, size);
        emf_give_images(images, bytes, size);
    } else {
        wmf_give(images, NULL, bytes, size);
    }
}

void inner_images_take(struct inner_images *images, const guint8 *bytes, gsize size)
{
    if (images->stopped || !budget_has_time(images->document->budget))
        return;
    if (emf_is(bytes, size) || wmf_is(bytes, size)) {
        if (is_new(images, bytes, size))
            give_metafile(images, bytes, size);
    } else if (has_signature(bytes, size)) {
        if (picture_may_show_text(bytes, size, size) && is_new(images, bytes, size))
            give(images, bytes, size);
    } else if (is_bare_bitmap(bytes, size)) {
        g_autoptr(GByteArray) file = add_file_header(images->document->budget, bytes, size);
        if (file)
            inner_images_take(images, file->data, file->len);
    }
}
