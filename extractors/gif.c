/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "extractor.h"
#include "picture.h"

#include <glib/gi18n.h>
#include <string.h>

/* GIF89a, section 24: a comment is sub-blocks of up to 255 bytes; 0 ends them. */
static gsize skip_blocks(const struct document *document, gsize at, GString *words)
{
    while (at < document->size && document->bytes[at] > 0) {
        gsize length = document->bytes[at];
        if (length > document->size - at - 1)
            return document->size;
        if (words)
            g_string_append_len(words, (const char *)document->bytes + at + 1, (gssize)length);
        at += 1 + length;
    }
    return at + 1;
}

struct images {
    guint count;
    guint64 pixels; /* of all together: the library decodes all of them */
};

static bool is_block(const struct document *document, gsize at)
{
    const guint8 *bytes = document->bytes;

    if (at + 2 < document->size && bytes[at] == 0x21)
        return true;
    return at + 10 < document->size && bytes[at] == 0x2c;
}

static gsize table_bytes(guint8 flags)
{
    return flags & 0x80 ? (gsize)3 << ((flags & 7) + 1) : 0;
}

static void count_image(struct images *images, const guint8 *descriptor)
{
    guint64 width = (guint64)descriptor[5] | (guint64)descriptor[6] << 8;
    guint64 height = (guint64)descriptor[7] | (guint64)descriptor[8] << 8;

    images->count++;
    images->pixels += width * height;
}

/* Gives the comments and counts the images. */
static struct images walk(const struct document *document, struct sink *sink)
{
    const guint8 *bytes = document->bytes;
    struct images images = {0};
    gsize at = 13;

    if (document->size < at)
        return images;
    at += table_bytes(bytes[10]);
    while (is_block(document, at)) {
        g_autoptr(GString) words = g_string_new(NULL);
        if (bytes[at] == 0x2c) {
            count_image(&images, bytes + at);
            at = skip_blocks(document, at + 11 + table_bytes(bytes[at + 9]), NULL);
            continue;
        }
        at = skip_blocks(document, at + 2, bytes[at + 1] == 0xfe ? words : NULL);
        if (words->len > 0)
            document_give_text(document, sink, NULL, TEXT_PROPERTY, "Comment", words->str);
    }
    return images;
}

static void read_gif(const struct document *document, struct sink *sink, struct reading *reading)
{
    struct images images = walk(document, sink);

    if (!budget_spend(document->budget, BUDGET_PIXELS, images.pixels))
        return;
    picture_read(document, sink, reading, 1);
    if (images.count > 1 && document->pass == PASS_OCR)
        reading_worsen(reading, OUTCOME_PARTIAL,
                       N_("only the first picture of an animation is read"), NULL);
}

static const char *const suffixes[] = {"gif", NULL};

static const struct signature signatures[] = {{0, 6, "GIF87a"}, {0, 6, "GIF89a"}, {0}};

const struct extractor gif_extractor = {
    .name = "gif",
    .media_type = "image/gif",
    .title = N_("GIF image"),
    .library = "leptonica, tesseract",
    .depth = READS_TEXT,
    .suffixes = suffixes,
    .signatures = signatures,
    .read = read_gif,
    .warm_up = picture_warm_up,
};
