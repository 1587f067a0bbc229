/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "png_chunks.h"

#include <zlib.h>

#define CHUNK_SIZE 12U /* of an empty one: length, type, checksum */

guint32 png_read32(const guint8 *at)
{
    return (guint32)at[0] << 24 | (guint32)at[1] << 16 | (guint32)at[2] << 8 | at[3];
}

void png_write32(guint8 *at, guint32 value)
{
    for (guint i = 0; i < 4; i++)
        at[i] = (guint8)(value >> (24 - 8 * i));
}

bool png_read_chunk(const guint8 *bytes, gsize size, gsize at, struct chunk *chunk)
{
    if (at > size || size - at < CHUNK_SIZE)
        return false;
    *chunk = (struct chunk){.start = at,
                            .type = bytes + at + 4,
                            .content = bytes + at + 8,
                            .length = png_read32(bytes + at)};
    chunk->end = at + CHUNK_SIZE + chunk->length;
    return chunk->length <= size - at - CHUNK_SIZE;
}

void png_append_chunk(GByteArray *out, const char *type, const guint8 *content, gsize length)
{
    guint start = out->len;
    guint8 number[4];

    png_write32(number, (guint32)length);
    g_byte_array_append(out, number, sizeof number);
    g_byte_array_append(out, (const guint8 *)type, 4);
    g_byte_array_append(out, content, (guint)length);
    png_write32(number, (guint32)crc32(0, out->data + start + 4, out->len - start - 4));
    g_byte_array_append(out, number, sizeof number);
}
