/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "extractor.h"
#include "picture.h"
#include "tiff_tags.h"
#include "xmp.h"

#include <glib/gi18n.h>
#include <string.h>

static guint32 get32(const guint8 *p)
{
    return (guint32)p[3] << 24 | (guint32)p[2] << 16 | (guint32)p[1] << 8 | p[0];
}

static void give_properties(const struct document *document, struct sink *sink)
{
    const guint8 *bytes = document->bytes;

    for (gsize at = 12; at + 8 <= document->size;) {
        gsize length = get32(bytes + at + 4);
        if (length > document->size - at - 8)
            return;
        const guint8 *chunk = bytes + at + 8;
        if (memcmp(bytes + at, "XMP ", 4) == 0)
            xmp_give(document, sink, NULL, (const char *)chunk, length);
        if (memcmp(bytes + at, "EXIF", 4) == 0)
            tiff_give_tags(document, sink, NULL, chunk, length, tiff_first_page(chunk, length));
        at += 8 + length + (length & 1);
    }
}

static void read_webp(const struct document *document, struct sink *sink, struct reading *reading)
{
    give_properties(document, sink);
    picture_read(document, sink, reading, 1);
}

static const char *const suffixes[] = {"webp", NULL};

static const struct signature signatures[] = {{8, 4, "WEBP"}, {0}};

const struct extractor webp_extractor = {
    .name = "webp",
    .media_type = "image/webp",
    .title = N_("WebP image"),
    .library = "leptonica, tesseract",
    .depth = READS_TEXT,
    .suffixes = suffixes,
    .signatures = signatures,
    .read = read_webp,
    .warm_up = picture_warm_up,
};
