/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * XMP in PNG (ISO 16684-3, PNG 11.3.4.5): an iTXt chunk behind the header.
 */
#include "image_band.h"
#include "image_marking.h"
#include "png_chunks.h"

#include <glib/gi18n.h>
#include <string.h>

#define KEYWORD "XML:com.adobe.xmp"
/* Behind the keyword: NUL, not packed, method, no language, no translated keyword. */
#define TEXT_HEAD (sizeof KEYWORD + 4U)

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
    g_autoptr(GByteArray) content = g_byte_array_new();
    g_autoptr(GByteArray) chunk = g_byte_array_new();
    static const guint8 plain[4] = {0};

    g_byte_array_append(content, (const guint8 *)KEYWORD, sizeof KEYWORD);
    g_byte_array_append(content, plain, sizeof plain);
    g_byte_array_append(content, (const guint8 *)packet, (guint)strlen(packet));
    png_append_chunk(chunk, "iTXt", content->data, content->len);
    mark_edit_add(image->edit, chunk->data, chunk->len);
}

/* False: it is no PNG. xmp->end 0: there is no packet. */
static bool find_chunks(const guint8 *bytes, gsize size, struct chunk *header, struct chunk *xmp)
{
    struct chunk chunk;

    *xmp = (struct chunk){0};
    if (!png_read_chunk(bytes, size, PNG_SIGNATURE_SIZE, header) ||
        memcmp(header->type, "IHDR", 4) != 0)
        return false;
    for (gsize at = header->end; xmp->end == 0 && png_read_chunk(bytes, size, at, &chunk);
         at = chunk.end)
        if (is_xmp(&chunk))
            *xmp = chunk;
    return true;
}

void image_mark_png(struct image_marking *image)
{
    static const struct band_way way = {image_band_fits_png, image_band_png};
    struct chunk header, xmp;
    gsize old_size = 0, size = image->size;

    if (!find_chunks(image->bytes, size, &header, &xmp)) {
        mark_refuse(image->result, N_("it is damaged: its structure cannot be followed"), NULL);
        return;
    }
    const char *old = xmp.end > 0 ? packet_of(&xmp, &old_size) : NULL;
    if (xmp.end > 0 && old == NULL) {
        mark_refuse(image->result, N_("its XMP is not understood"), NULL);
        return;
    }
    g_autofree char *packet = image_packet(image, old, old_size, &way);
    if (packet == NULL)
        return;
    if (image->redrawn) {
        size = image->redrawn->len;
        find_chunks(image->redrawn->data, size, &header, &xmp);
    }
    image_keep(image, 0, xmp.end > 0 ? xmp.start : header.end);
    if (*packet)
        write_chunk(image, packet);
    gsize rest = xmp.end > 0 ? xmp.end : header.end;
    image_keep(image, rest, size - rest);
}
