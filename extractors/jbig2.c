/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "extractor.h"

#include <glib/gi18n.h>

static const char *const suffixes[] = {"jb2", "jbig2", NULL};

static const struct signature signatures[] = {{0, 8, "\x97JB2\r\n\x1a\n"}, {0}};

const struct extractor jbig2_extractor = {
    .name = "jbig2",
    .media_type = "image/x-jbig2",
    .title = N_("JBIG2 image"),
    .depth = READS_NOTHING,
    .suffixes = suffixes,
    .signatures = signatures,
    .refusal = N_("JBIG2 images outside a PDF are not read; convert it to TIFF or PDF"),
};
