/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Chunks of PNG (PNG 5.3).
 */
#ifndef MARUHI_SCANNER_MARKING_PNG_CHUNKS_H
#define MARUHI_SCANNER_MARKING_PNG_CHUNKS_H

#include <glib.h>
#include <stdbool.h>

#define PNG_SIGNATURE_SIZE 8U

struct chunk {
    gsize start, end;
    const guint8 *type; /* four letters */
    const guint8 *content;
    gsize length;
};

/* False: no whole chunk is there. */
bool png_read_chunk(const guint8 *bytes, gsize size, gsize at, struct chunk *chunk);

/* With its length and checksum. */
void png_append_chunk(GByteArray *out, const char *type, const guint8 *content, gsize length);

guint32 png_read32(const guint8 *at);
void png_write32(guint8 *at, guint32 value);

#endif
