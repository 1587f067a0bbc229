/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "extractor.h"
#include "picture.h"

#include <glib/gi18n.h>
#include <string.h>

static void read_bmp(const struct document *document, struct sink *sink, struct reading *reading)
{
    picture_read(document, sink, reading, 1);
}

/* Two letters are no proof; the header's size is one of seven. */
static bool is_bmp(const struct document *document)
{
    static const guint8 sizes[] = {12, 16, 40, 52, 56, 64, 108, 124};
    const guint8 *bytes = document->bytes;

    return document->size > 26 && bytes[15] == 0 && bytes[16] == 0 &&
           memchr(sizes, bytes[14], sizeof sizes) != NULL;
}

static const char *const suffixes[] = {"bmp", "dib", NULL};

static const struct signature signatures[] = {{0, 2, "BM"}, {0}};

const struct extractor bmp_extractor = {
    .name = "bmp",
    .media_type = "image/bmp",
    .title = N_("BMP image"),
    .library = "leptonica, tesseract",
    .depth = READS_TEXT,
    .suffixes = suffixes,
    .signatures = signatures,
    .recognise = is_bmp,
    .read = read_bmp,
    .warm_up = picture_warm_up,
};
