/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "extractor.h"
#include "picture.h"

#include <glib/gi18n.h>

static void read_jp2(const struct document *document, struct sink *sink, struct reading *reading)
{
    picture_read(document, sink, reading, 1);
}

static const char *const suffixes[] = {"jp2", "j2k", "jpx", "jpf", NULL};

static const struct signature signatures[] = {
    {0, 8, "\0\0\0\x0cjP  "}, {0, 4, "\xff\x4f\xff\x51"}, {0}};

const struct extractor jp2_extractor = {
    .name = "jp2",
    .media_type = "image/jp2",
    .title = N_("JPEG 2000 image"),
    .library = "leptonica, tesseract",
    .depth = READS_TEXT,
    .suffixes = suffixes,
    .signatures = signatures,
    .read = read_jp2,
    .warm_up = picture_warm_up,
};
