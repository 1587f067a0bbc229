/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A band above a PNG: rows in the picture's own kind of pixels go before its rows, of which the
 * first is stored without the filter that looks at the row above (PNG 9.2). All other rows,
 * and all other chunks, keep their bytes.
 */
#include "image_band.h"

#include "png_chunks.h"

#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#define BYTES_MOST (G_GUINT64_CONSTANT(512) << 20) /* of unpacked rows */
/* Deflate makes no more of a byte; a header that asks for more is wrong. */
#define RATIO_MOST 1032U
/* Red of the label and white have to be this far from each other in a palette. */
#define CONTRAST 60

enum colour_type { GREY = 0, RGB = 2, PALETTE = 3, GREY_ALPHA = 4, RGB_ALPHA = 6 };

struct png {
    guint width, height, depth;
    enum colour_type colours;
    const guint8 *palette; /* red, green, blue */
    guint palette_size;
    struct chunk header, first_data;
    guint bytes_per_pixel; /* at least 1, as filters count */
    gsize row;             /* bytes of a row without the byte of its filter */
    GByteArray *packed;    /* all IDAT together */
};

static guint channels_of(enum colour_type colours)
{
    switch (colours) {
    case RGB:
        return 3;
    case GREY_ALPHA:
        return 2;
    case RGB_ALPHA:
        return 4;
    default:
        return 1;
    }
}

static bool read_header(struct png *png)
{
    const guint8 *at = png->header.content;

    if (png->header.length != 13)
        return false;
    png->width = png_read32(at);
    png->height = png_read32(at + 4);
    png->depth = at[8];
    png->colours = at[9];
    bool usual = png->width > 0 && png->width <= G_MAXINT32 && png->height > 0 &&
                 png->height <= G_MAXINT32 - 65536 && at[10] == 0 && at[11] == 0 && at[12] == 0;
    guint bits = png->depth * channels_of(png->colours);
    bool known = (png->depth == 1 || png->depth == 2 || png->depth == 4 || png->depth == 8 ||
                  png->depth == 16) &&
                 (png->colours == GREY || png->colours == RGB || png->colours == PALETTE ||
                  png->colours == GREY_ALPHA || png->colours == RGB_ALPHA);
    png->bytes_per_pixel = MAX(1, bits / 8);
    png->row = ((gsize)png->width * bits + 7) / 8;
    return usual && known;
}

/* Animations have more pictures; of grey and colours one may be declared transparent. */
static bool take_chunk(struct png *png, const struct chunk *chunk)
{
    if (memcmp(chunk->type, "acTL", 4) == 0 || memcmp(chunk->type, "tRNS", 4) == 0)
        return false;
    if (memcmp(chunk->type, "PLTE", 4) == 0) {
        png->palette = chunk->content;
        png->palette_size = MIN((guint)(chunk->length / 3), 1U << MIN(png->depth, 8));
    } else if (memcmp(chunk->type, "IDAT", 4) == 0) {
        if (png->packed->len == 0)
            png->first_data = *chunk;
        g_byte_array_append(png->packed, chunk->content, (guint)chunk->length);
    }
    return true;
}

/* Rows, each behind the byte of its filter. */
static guint64 unpacked_size(const struct png *png)
{
    return (guint64)png->height * (png->row + 1);
}

static bool read_png(struct png *png, const guint8 *bytes, gsize size)
{
    struct chunk chunk;

    *png = (struct png){.packed = g_byte_array_new()};
    if (!png_read_chunk(bytes, size, PNG_SIGNATURE_SIZE, &png->header) ||
        memcmp(png->header.type, "IHDR", 4) != 0 || !read_header(png))
        return false;
    for (gsize at = png->header.end; png_read_chunk(bytes, size, at, &chunk); at = chunk.end)
        if (!take_chunk(png, &chunk))
            return false;
    return unpacked_size(png) <= MIN(BYTES_MOST, (guint64)png->packed->len * RATIO_MOST) &&
           (png->colours != PALETTE || png->palette_size > 0);
}

static void png_clear(struct png *png)
{
    g_byte_array_unref(png->packed);
}

bool image_band_fits_png(const guint8 *bytes, gsize size, guint *width, guint *step)
{
    struct png png;
    bool fits = read_png(&png, bytes, size);

    *width = png.width;
    *step = 1;
    png_clear(&png);
    return fits;
}

/* ---- packing ---- */

/* Exactly the rows there have to be; NULL when there are not. */
static guint8 *unpack(const struct png *png, gsize *size)
{
    gsize wanted = unpacked_size(png);
    guint8 *rows = g_malloc(wanted);
    uLongf got = (uLongf)wanted;
    *size = wanted;
    if (uncompress(rows, &got, png->packed->data, png->packed->len) == Z_OK && got == wanted)
        return rows;
    g_free(rows);
    return NULL;
}

static guint8 *pack(const guint8 *rows, gsize size, gsize *packed)
{
    uLongf most = compressBound((uLong)size);
    guint8 *out = g_malloc(most);

    if (compress2(out, &most, rows, (uLong)size, Z_DEFAULT_COMPRESSION) != Z_OK)
        g_clear_pointer(&out, g_free);
    *packed = most;
    return out;
}

/* ---- filters (PNG 9.2) ---- */

static guint8 paeth(guint8 left, guint8 above, guint8 corner)
{
    int guess = left + above - corner;
    int by_left = ABS(guess - left), by_above = ABS(guess - above), by_corner = ABS(guess - corner);

    if (by_left <= by_above && by_left <= by_corner)
        return left;
    return by_above <= by_corner ? above : corner;
}

/* The row as pixels; above: the one before as pixels, NULL for the first. False: no filter. */
static bool unfilter(const struct png *png, guint8 *row, const guint8 *above)
{
    guint8 filter = row[0];
    guint8 *pixels = row + 1;

    if (filter > 4)
        return false;
    for (gsize i = 0; i < png->row; i++) {
        bool first = i < png->bytes_per_pixel;
        guint8 left = first ? 0 : pixels[i - png->bytes_per_pixel];
        guint8 up = above ? above[1 + i] : 0;
        guint8 corner = first || above == NULL ? 0 : above[1 + i - png->bytes_per_pixel];
        const guint8 guesses[] = {0, left, up, (guint8)((left + up) / 2), paeth(left, up, corner)};
        pixels[i] = (guint8)(pixels[i] + guesses[filter]);
    }
    row[0] = 0;
    return true;
}

/* The first row that stays is stored as pixels: what is above it changes. */
static bool free_row(const struct png *png, guint8 *rows, guint number)
{
    for (guint y = 0; y <= number; y++) {
        guint8 *row = rows + (png->row + 1) * y;
        if (!unfilter(png, row, y ? row - (png->row + 1) : NULL))
            return false;
    }
    return true;
}

/* ---- the band in the picture's kind of pixels ---- */

static guint distance(const guint8 *one, const guint8 *other)
{
    guint sum = 0;

    for (guint c = 0; c < 3; c++)
        sum += (guint)ABS((int)one[c] - (int)other[c]);
    return sum;
}

static guint nearest(const struct png *png, const guint8 *colour)
{
    guint best = 0;

    for (guint i = 1; i < png->palette_size; i++)
        if (distance(png->palette + (gsize)3 * i, colour) <
            distance(png->palette + (gsize)3 * best, colour))
            best = i;
    return best;
}

static guint grey_of(const guint8 *colour)
{
    return (colour[0] * 299U + colour[1] * 587U + colour[2] * 114U) / 1000;
}

/* Whether a label can be told from its ground with these colours. */
static bool can_show(const struct png *png)
{
    static const guint8 white[] = {255, 255, 255}, red[] = {192, 0, 0};

    if (png->colours != PALETTE)
        return true;
    const guint8 *ground = png->palette + (gsize)3 * nearest(png, white);
    const guint8 *ink = png->palette + (gsize)3 * nearest(png, red);
    return ABS((int)grey_of(ground) - (int)grey_of(ink)) >= CONTRAST;
}

/* Of less than 8 bits: as many values as the depth has; ink is what is darker than half. */
static void put_small(const struct png *png, guint8 *pixels, guint x, const guint8 *colour)
{
    guint most = (1U << png->depth) - 1;
    guint value = png->colours == PALETTE ? nearest(png, colour) : grey_of(colour) * most / 255;
    guint shift = 8 - png->depth - x * png->depth % 8;

    pixels[x * png->depth / 8] |= (guint8)((value & most) << shift);
}

static void put_pixel(const struct png *png, guint8 *pixels, guint x, const guint8 *colour)
{
    guint channels = channels_of(png->colours), wide = png->depth / 8;
    bool coloured = png->colours == RGB || png->colours == RGB_ALPHA;

    if (png->depth < 8) {
        put_small(png, pixels, x, colour);
        return;
    }
    for (guint c = 0; c < channels; c++) {
        guint value = c >= (coloured ? 3U : 1U) ? 255 : coloured ? colour[c] : grey_of(colour);
        if (png->colours == PALETTE)
            value = nearest(png, colour);
        memset(pixels + ((gsize)x * channels + c) * wide, (int)value, wide);
    }
}

static void append_band(const struct png *png, const struct image_band *band, GByteArray *rows)
{
    for (guint y = 0; y < band->height; y++) {
        guint start = rows->len;
        g_byte_array_set_size(rows, start + (guint)png->row + 1);
        memset(rows->data + start, 0, png->row + 1);
        for (guint x = 0; x < band->width; x++)
            put_pixel(png, rows->data + start + 1, x,
                      band->rows + ((gsize)y * band->width + x) * 3);
    }
}

/* ---- the file ---- */

static void append_header(const struct png *png, guint height, GByteArray *out)
{
    guint8 content[13];

    memcpy(content, png->header.content, sizeof content);
    png_write32(content + 4, height);
    png_append_chunk(out, "IHDR", content, sizeof content);
}

/* The new rows in one chunk, where the first was; what is between and behind stays. */
static GByteArray *write_png(const struct png *png, const guint8 *bytes, gsize size, guint height,
                             const guint8 *packed, gsize packed_size)
{
    GByteArray *out = g_byte_array_new();
    struct chunk chunk;
    gsize at = png->first_data.end;

    g_byte_array_append(out, bytes, PNG_SIGNATURE_SIZE);
    append_header(png, height, out);
    g_byte_array_append(out, bytes + png->header.end,
                        (guint)(png->first_data.start - png->header.end));
    png_append_chunk(out, "IDAT", packed, packed_size);
    for (; png_read_chunk(bytes, size, at, &chunk); at = chunk.end)
        if (memcmp(chunk.type, "IDAT", 4) != 0)
            g_byte_array_append(out, bytes + chunk.start, (guint)(chunk.end - chunk.start));
    g_byte_array_append(out, bytes + at, (guint)(size - at));
    return out;
}

static GByteArray *put_together(const struct png *png, const guint8 *bytes, gsize size,
                                const struct image_band *band, guint before)
{
    gsize unpacked = 0, packed_size = 0;
    g_autofree guint8 *rows = unpack(png, &unpacked);
    g_autoptr(GByteArray) all = g_byte_array_new();

    if (rows == NULL || before >= png->height || !free_row(png, rows, before))
        return NULL;
    if (band)
        append_band(png, band, all);
    gsize gone = (png->row + 1) * before;
    if (unpacked - gone + all->len > G_MAXUINT)
        return NULL;
    g_byte_array_append(all, rows + gone, (guint)(unpacked - gone));
    g_autofree guint8 *packed = pack(all->data, all->len, &packed_size);
    if (packed == NULL || packed_size > G_MAXINT32)
        return NULL;
    return write_png(png, bytes, size, png->height - before + (band ? band->height : 0), packed,
                     packed_size);
}

GByteArray *image_band_png(const guint8 *bytes, gsize size, const struct mark_label *label,
                           guint before, guint height)
{
    struct image_band band = {0};
    struct png png;
    GByteArray *made = NULL;

    if (read_png(&png, bytes, size) &&
        (height == 0 || (can_show(&png) && image_band_draw(&band, label, png.width, height))))
        made = put_together(&png, bytes, size, height > 0 ? &band : NULL, before);
    image_band_clear(&band);
    png_clear(&png);
    return made;
}
