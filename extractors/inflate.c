/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inflate.h"

#include <gio/gio.h>

static GZlibDecompressor *open_inflater(enum inflate_format format)
{
    static const GZlibCompressorFormat formats[] = {
        [INFLATE_ZLIB] = G_ZLIB_COMPRESSOR_FORMAT_ZLIB,
        [INFLATE_RAW] = G_ZLIB_COMPRESSOR_FORMAT_RAW,
        [INFLATE_GZIP] = G_ZLIB_COMPRESSOR_FORMAT_GZIP,
    };
    return g_zlib_decompressor_new(formats[format]);
}

GByteArray *inflate_bytes(struct budget *budget, enum inflate_format format, const guint8 *bytes,
                          gsize size, guint64 most)
{
    g_autoptr(GZlibDecompressor) inflater = open_inflater(format);
    g_autoptr(GByteArray) out = g_byte_array_new();
    GConverterResult result = G_CONVERTER_CONVERTED;
    guint8 buffer[16 * 1024];

    while (result == G_CONVERTER_CONVERTED && out->len < most) {
        gsize read = 0;
        gsize written = 0;
        result = g_converter_convert(G_CONVERTER(inflater), bytes, size, buffer, sizeof buffer,
                                     G_CONVERTER_INPUT_AT_END, &read, &written, NULL);
        if (result == G_CONVERTER_ERROR)
            break;
        if (!budget_spend(budget, BUDGET_UNPACKED, written))
            return NULL;
        g_byte_array_append(out, buffer, (guint)MIN(written, most - out->len));
        bytes += read;
        size -= read;
        if (read == 0 && written == 0)
            break;
    }
    return out->len > 0 ? g_steal_pointer(&out) : NULL;
}
