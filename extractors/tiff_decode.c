/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tiff_decode.h"

#include <leptonica/allheaders.h>
#include <stdio.h>
#include <string.h>
#include <tiffio.h>

struct source {
    const guint8 *bytes;
    toff_t size, at;
};

static tmsize_t read_source(thandle_t handle, void *to, tmsize_t wanted)
{
    struct source *source = handle;
    toff_t left = source->at < source->size ? source->size - source->at : 0;
    toff_t given = MIN((toff_t)MAX(wanted, 0), left);

    memcpy(to, source->bytes + source->at, given);
    source->at += given;
    return (tmsize_t)given;
}

static tmsize_t refuse_write(thandle_t handle, void *from, tmsize_t size)
{
    (void)handle;
    (void)from;
    (void)size;
    return -1;
}

static toff_t seek_source(thandle_t handle, toff_t offset, int whence)
{
    struct source *source = handle;

    if (whence == SEEK_CUR)
        offset += source->at;
    else if (whence == SEEK_END)
        offset += source->size;
    source->at = MIN(offset, source->size);
    return source->at;
}

static int close_source(thandle_t handle)
{
    (void)handle;
    return 0;
}

static toff_t size_source(thandle_t handle)
{
    return ((struct source *)handle)->size;
}

static TIFF *open_source(struct source *source)
{
    /* "m": not mapped, which a source in memory need not be. */
    return TIFFClientOpen("memory", "rm", source, read_source, refuse_write, seek_source,
                          close_source, size_source, NULL, NULL);
}

static PIX *to_grey(const uint32_t *raster, uint32_t width, uint32_t height)
{
    PIX *pix = pixCreate((l_int32)width, (l_int32)height, 8);

    for (uint32_t y = 0; pix && y < height; y++) {
        l_uint32 *line = pixGetData(pix) + (gsize)y * (gsize)pixGetWpl(pix);
        for (uint32_t x = 0; x < width; x++) {
            uint32_t pixel = raster[(gsize)y * width + x];
            uint32_t grey = TIFFGetR(pixel) * 77 + TIFFGetG(pixel) * 151 + TIFFGetB(pixel) * 28;
            SET_DATA_BYTE(line, x, (l_uint8)(grey >> 8));
        }
    }
    return pix;
}

static PIX *decode_page(TIFF *tiff)
{
    uint32_t width = 0, height = 0;

    if (!TIFFGetField(tiff, TIFFTAG_IMAGEWIDTH, &width) ||
        !TIFFGetField(tiff, TIFFTAG_IMAGELENGTH, &height) || width == 0 || height == 0)
        return NULL;
    g_autofree uint32_t *raster = g_try_malloc_n((gsize)width * height, sizeof *raster);
    if (raster == NULL ||
        !TIFFReadRGBAImageOriented(tiff, width, height, raster, ORIENTATION_TOPLEFT, 0))
        return NULL;
    return to_grey(raster, width, height);
}

PIX *tiff_decode(const guint8 *bytes, gsize size, gsize offset)
{
    struct source source = {.bytes = bytes, .size = size};
    TIFF *tiff = open_source(&source);
    PIX *pix = NULL;

    if (tiff == NULL)
        return NULL;
    if (TIFFSetSubDirectory(tiff, offset))
        pix = decode_page(tiff);
    TIFFClose(tiff);
    return pix;
}
