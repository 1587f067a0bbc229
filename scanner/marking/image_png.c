/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * XMP in PNG (ISO 16684-3, PNG 11.3.4.5): an iTXt chunk behind the header.
 */
#include "image_marking.h"

#include <glib/gi18n.h>
#include <string.h>
#include <zlib.h>

#define SIGNATURE_SIZE 8U
#define CHUNK_SIZE     12U /* of an empty one: length, type, checksum */
#define KEYWORD        "XML:com.adobe.xmp"
/* Behind the keyword: NUL, not packed, method, no language, no translated keyword. */
#define TEXT_HEAD (sizeof KEYWORD + 4U)

static guint32 read32(const guint8 *at)
{
    return (guint32)at[0] << 24 | (guint32)at[1] << 16 | (guint32)at[2] << 8 | at[3];
}

static void write32(guint8 *at, guint32 value)
{
    for (guint i = 0; i < 4; i++)
        at[i] = (guint8)(value >> (24 - 8 * i));
}

struct chunk {
    gsize start, end;
    const guint8 *type;
    const guint8 *content;
    gsize length;
};

static bool read_chunk(const struct image_marking *image, gsize at, struct chunk *chunk)
{
    if (at > image->size || image->size - at < CHUNK_SIZE)
        return false;
    const guint8 *bytes = image->bytes + at;
    *chunk = (struct chunk){
        .start = at, .type = bytes + 4, .content = bytes + 8, .length = read32(bytes)};
    chunk->end = at + CHUNK_SIZE + chunk->length;
    return chunk->length <= image->size - at - CHUNK_SIZE;
}

static bool is_xmp(const struct chunk *chunk)
{
    return memcmp(chunk->type, "iTXt", 4) == 0 && chunk->length >= TEXT_HEAD &&
           memcmp(chunk->content, KEYWORD, sizeof KEYWORD) == 0;
}

/* A packed one, or one with a language, is nobody's XMP. */
static const char *packet_of(const struct chunk *chunk, gsize *size)
{
    static const guint8 plain[4] = {0};

    if (memcmp(chunk->content + sizeof KEYWORD, plain, sizeof plain) != 0)
        return NULL;
    *size = chunk->length - TEXT_HEAD;
    return (const char *)chunk->content + TEXT_HEAD;
}

static void write_chunk(struct image_marking *image, const char *packet)
{
    g_autoptr(GByteArray) chunk = g_byte_array_new();
    guint8 number[4];
    static const guint8 plain[4] = {0};

    write32(number, (guint32)(TEXT_HEAD + strlen(packet)));
    g_byte_array_append(chunk, number, sizeof number);
    g_byte_array_append(chunk, (const guint8 *)"iTXt" KEYWORD, 4 + sizeof KEYWORD);
    g_byte_array_append(chunk, plain, sizeof plain);
    g_byte_array_append(chunk, (const guint8 *)packet, (guint)strlen(packet));
    write32(number, (guint32)crc32(0, chunk->data + 4, chunk->len - 4));
    g_byte_array_append(chunk, number, sizeof number);
    mark_edit_add(image->edit, chunk->data, chunk->len);
}

void image_mark_png(struct image_marking *image)
{
    struct chunk chunk, header, xmp = {0};
    gsize size = 0;
    const char *old = NULL;

    if (!read_chunk(image, SIGNATURE_SIZE, &header) || memcmp(header.type, "IHDR", 4) != 0) {
        mark_refuse(image->result, N_("it is damaged: its structure cannot be followed"), NULL);
        return;
    }
    for (gsize at = header.end; xmp.end == 0 && read_chunk(image, at, &chunk); at = chunk.end)
        if (is_xmp(&chunk))
            xmp = chunk;
    if (xmp.end > 0)
        old = packet_of(&xmp, &size);
    if (xmp.end > 0 && old == NULL) {
        mark_refuse(image->result, N_("its XMP is not understood"), NULL);
        return;
    }
    g_autofree char *packet = image_packet(image, old, size);
    if (packet == NULL)
        return;
    mark_edit_keep(image->edit, 0, old ? xmp.start : header.end);
    if (*packet)
        write_chunk(image, packet);
    gsize rest = old ? xmp.end : header.end;
    mark_edit_keep(image->edit, rest, image->size - rest);
}
