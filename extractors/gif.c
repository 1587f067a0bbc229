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

/* Comments stand before the first image as a rule; those behind it are not looked for. */
static void give_comments(const struct document *document, struct sink *sink)
{
    const guint8 *bytes = document->bytes;
    gsize at = 13;

    if (document->size < at)
        return;
    if (bytes[10] & 0x80)
        at += (gsize)3 << ((bytes[10] & 7) + 1);
    while (at + 2 < document->size && bytes[at] == 0x21) {
        g_autoptr(GString) words = g_string_new(NULL);
        bool comment = bytes[at + 1] == 0xfe;
        at = skip_blocks(document, at + 2, comment ? words : NULL);
        if (words->len > 0)
            document_give_text(document, sink, NULL, TEXT_PROPERTY, "Comment", words->str);
    }
}

static void read_gif(const struct document *document, struct sink *sink, struct reading *reading)
{
    give_comments(document, sink);
    picture_read(document, sink, reading, 1);
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
