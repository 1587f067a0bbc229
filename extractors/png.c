/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "extractor.h"
#include "picture.h"
#include "tiff_tags.h"
#include "xmp.h"

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <string.h>

#define WORDS_MOST (256U * 1024U)

static guint32 get32(const guint8 *p)
{
    return (guint32)p[0] << 24 | (guint32)p[1] << 16 | (guint32)p[2] << 8 | p[3];
}

static char *inflate_words(const guint8 *bytes, gsize size)
{
    g_autoptr(GConverter) converter =
        G_CONVERTER(g_zlib_decompressor_new(G_ZLIB_COMPRESSOR_FORMAT_ZLIB));
    g_autofree char *out = g_malloc0(WORDS_MOST + 1);
    gsize in = 0, done = 0;

    while (done < WORDS_MOST && in < size) {
        gsize read = 0, written = 0;
        GConverterResult result =
            g_converter_convert(converter, bytes + in, size - in, out + done, WORDS_MOST - done,
                                G_CONVERTER_INPUT_AT_END, &read, &written, NULL);
        in += read;
        done += written;
        if (result == G_CONVERTER_ERROR || result == G_CONVERTER_FINISHED)
            break;
    }
    return g_steal_pointer(&out);
}

/* PNG, 11.3.4: tEXt and zTXt are Latin-1 by the standard and anything in fact. */
static char *any_words(const guint8 *bytes, gsize size)
{
    if (g_utf8_validate_len((const char *)bytes, size, NULL))
        return g_strndup((const char *)bytes, size);
    char *text = g_convert((const char *)bytes, (gssize)size, "UTF-8", "CP932", NULL, NULL, NULL);
    return text ? text : g_utf8_make_valid((const char *)bytes, (gssize)size);
}

static char *deflated_words(const guint8 *bytes, gsize size)
{
    g_autofree char *words = inflate_words(bytes, size);

    return any_words((const guint8 *)words, strlen(words));
}

/* iTXt: keyword, 0, flag, method, language, 0, translated keyword, 0, text. */
static char *international_words(const guint8 *bytes, gsize size)
{
    if (size < 3)
        return NULL;
    bool deflated = bytes[0] == 1;
    const guint8 *at = bytes + 2, *end = bytes + size;
    for (guint i = 0; i < 2; i++) {
        at = memchr(at, 0, (gsize)(end - at));
        if (at == NULL)
            return NULL;
        at++;
    }
    return deflated ? deflated_words(at, (gsize)(end - at)) : any_words(at, (gsize)(end - at));
}

static void give_chunk(const struct document *document, struct sink *sink, const guint8 *type,
                       const guint8 *bytes, gsize size)
{
    const guint8 *end = memchr(bytes, 0, size);
    g_autofree char *words = NULL;

    if (memcmp(type, "eXIf", 4) == 0)
        tiff_give_tags(document, sink, NULL, bytes, size, tiff_first_page(bytes, size));
    if (end == NULL)
        return;
    gsize rest = size - (gsize)(end - bytes) - 1;
    if (memcmp(type, "tEXt", 4) == 0)
        words = any_words(end + 1, rest);
    else if (memcmp(type, "zTXt", 4) == 0 && rest > 1)
        words = deflated_words(end + 2, rest - 1);
    else if (memcmp(type, "iTXt", 4) == 0)
        words = international_words(end + 1, rest);
    g_autofree char *name = g_utf8_make_valid((const char *)bytes, end - bytes);
    if (words && strcmp(name, "XML:com.adobe.xmp") == 0)
        xmp_give(document, sink, NULL, words, strlen(words));
    else if (words)
        document_give_text(document, sink, NULL, TEXT_PROPERTY, name, words);
}

static void give_properties(const struct document *document, struct sink *sink)
{
    const guint8 *bytes = document->bytes;

    for (gsize at = 8; at + 12 <= document->size;) {
        gsize length = get32(bytes + at);
        if (length > document->size - at - 12)
            return;
        if (length > 0 && length < 4 * WORDS_MOST)
            give_chunk(document, sink, bytes + at + 4, bytes + at + 8, length);
        at += 12 + length;
    }
}

static void read_png(const struct document *document, struct sink *sink, struct reading *reading)
{
    give_properties(document, sink);
    picture_read(document, sink, reading, 1);
}

static const char *const suffixes[] = {"png", NULL};

static const struct signature signatures[] = {{0, 8, "\x89PNG\r\n\x1a\n"}, {0}};

const struct extractor png_extractor = {
    .name = "png",
    .media_type = "image/png",
    .title = N_("PNG image"),
    .library = "leptonica, tesseract",
    .depth = READS_TEXT,
    .suffixes = suffixes,
    .signatures = signatures,
    .read = read_png,
    .warm_up = picture_warm_up,
};
