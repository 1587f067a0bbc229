/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stamp_page.h"

#include <leptonica/allheaders.h>
#include <math.h>
#include <string.h>

/* A printed ㊙ of 10 pt is 40 pixels at this; more resolution shows only the paper. */
#define DETAIL_DPI_MOST 300

/* Pixels of the detail plane, and of the 120-dpi one: A0 has 22 million there. */
#define DETAIL_MOST (40.0 * 1000 * 1000)
#define BASE_MOST   (24.0 * 1000 * 1000)

/* Fewer pixels of the base plane with colour than this: a grey page with a tinted edge. */
#define COLOURED_LEAST 40

/* Grey values of one row, and how far apart its colours are. */
struct row {
    guint8 *grey, *ink;
};

struct reader {
    PIX *pix;
    int depth;
    guint8 grey[256], ink[256]; /* of the values of a colour map, or of fewer than 8 bits */
    bool coloured;
};

static void reader_set(struct reader *reader, int value, int red, int green, int blue)
{
    int most = MAX(red, MAX(green, blue)), least = MIN(red, MIN(green, blue));

    reader->grey[value] = (guint8)((red + 2 * green + blue) / 4);
    reader->ink[value] = (guint8)(most - least);
    reader->coloured |= most - least > 24;
}

static void reader_open(struct reader *reader, PIX *pix)
{
    PIXCMAP *map = pixGetColormap(pix);
    int depth = pixGetDepth(pix);

    *reader = (struct reader){.pix = pix, .depth = depth, .coloured = depth == 32};
    for (int i = 0; depth <= 8 && i < 1 << depth; i++) {
        int red = depth == 1 ? 255 - 255 * i : 255 * i / ((1 << depth) - 1);
        int green = red, blue = red;
        if (map && pixcmapGetColor(map, i, &red, &green, &blue) != 0)
            red = green = blue = 255;
        reader_set(reader, i, red, green, blue);
    }
}

static void read_colours(const l_uint32 *from, int width, struct row *row)
{
    for (int x = 0; x < width; x++) {
        guint red = from[x] >> 24, green = from[x] >> 16 & 255, blue = from[x] >> 8 & 255;
        guint most = MAX(red, MAX(green, blue)), least = MIN(red, MIN(green, blue));
        row->grey[x] = (guint8)((red + 2 * green + blue) >> 2);
        row->ink[x] = (guint8)(most - least);
    }
}

/* Leptonica keeps the first pixel in the highest bits of a word. */
static void read_bytes(const l_uint32 *from, int width, const guint8 *table, guint8 *to)
{
    int x = 0;

    for (; x + 4 <= width; x += 4) {
        l_uint32 word = from[x / 4];
        to[x] = table[word >> 24];
        to[x + 1] = table[word >> 16 & 255];
        to[x + 2] = table[word >> 8 & 255];
        to[x + 3] = table[word & 255];
    }
    for (; x < width; x++)
        to[x] = table[GET_DATA_BYTE(from, x)];
}

static void read_bits(const l_uint32 *from, int width, const guint8 *table, guint8 *to)
{
    for (int x = 0; x < width; x += 32) {
        l_uint32 word = from[x / 32];
        int count = MIN(32, width - x);
        for (int i = 0; i < count; i++, word <<= 1)
            to[x + i] = table[word >> 31];
    }
}

static void read_values(const l_uint32 *from, int depth, int width, const guint8 *table, guint8 *to)
{
    if (depth == 8)
        read_bytes(from, width, table, to);
    else if (depth == 1)
        read_bits(from, width, table, to);
    else if (depth == 16)
        for (int x = 0; x < width; x++)
            to[x] = (guint8)(GET_DATA_TWO_BYTES(from, x) >> 8);
    else
        for (int x = 0; x < width; x++)
            to[x] = table[depth == 2 ? GET_DATA_DIBIT(from, x) : GET_DATA_QBIT(from, x)];
}

static void read_row(const struct reader *reader, int y, struct row *row)
{
    const l_uint32 *from = pixGetData(reader->pix) + (gsize)y * (gsize)pixGetWpl(reader->pix);
    int width = pixGetWidth(reader->pix);

    if (reader->depth == 32) {
        read_colours(from, width, row);
        return;
    }
    read_values(from, reader->depth, width, reader->grey, row->grey);
    if (reader->coloured)
        read_values(from, reader->depth, width, reader->ink, row->ink);
}

/* Averages over areas: rows are added up by their shares, of 256, in the row of the result;
 * then the sums are added up along the row. */
struct shrink {
    double factor;
    int columns, width;
    guint32 *total, *spill; /* what belongs to this row of the result, and to the next */
};

static void shrink_open(struct shrink *shrink, int width, int columns, double factor)
{
    *shrink = (struct shrink){.factor = factor, .columns = columns, .width = width};
    shrink->total = g_new0(guint32, (gsize)width);
    shrink->spill = g_new0(guint32, (gsize)width);
}

static void shrink_close(struct shrink *shrink)
{
    g_free(shrink->total);
    g_free(shrink->spill);
}

static void shrink_add(struct shrink *shrink, const guint8 *row, guint share)
{
    if (share == 256) {
        for (int x = 0; x < shrink->width; x++)
            shrink->total[x] += (guint32)row[x] << 8;
        return;
    }
    for (int x = 0; x < shrink->width; x++) {
        shrink->total[x] += row[x] * share;
        shrink->spill[x] += row[x] * (256 - share);
    }
}

static void shrink_give(struct shrink *shrink, guint8 *out)
{
    double scale = 1 / (shrink->factor * shrink->factor * 256);
    guint64 sum = 0; /* of total[0 .. at) */
    double before = 0;
    int at = 0;

    for (int x = 0; x < shrink->columns; x++) {
        double end = MIN((x + 1) * shrink->factor, shrink->width);
        int whole = (int)end;
        while (at < whole)
            sum += shrink->total[at++];
        double upto = (double)sum + (at < shrink->width ? shrink->total[at] * (end - whole) : 0);
        out[x] = (guint8)MIN((upto - before) * scale + 0.5, 255.0);
        before = upto;
    }
    guint32 *used = shrink->total;
    shrink->total = shrink->spill;
    shrink->spill = memset(used, 0, sizeof *used * (gsize)shrink->width);
}

static bool plane_open(struct stamp_plane *plane, int width, int height, float dpi, bool coloured)
{
    gsize size = (gsize)width * (gsize)height;

    *plane = (struct stamp_plane){.width = width, .height = height, .dpi = dpi};
    plane->dark = g_try_malloc0(MAX(size, 1));
    plane->ink = coloured ? g_try_malloc0(MAX(size, 1)) : NULL;
    return plane->dark && (plane->ink || !coloured);
}

static void plane_close(struct stamp_plane *plane)
{
    g_free(plane->dark);
    g_free(plane->ink);
    plane->dark = plane->ink = NULL;
}

/* Where the rows of an averaged plane come from. */
typedef void (*row_source)(const void *from, int y, struct row *row);

static void pix_row(const void *from, int y, struct row *row)
{
    read_row(from, y, row);
}

static void plane_row(const void *from, int y, struct row *row)
{
    const struct stamp_plane *plane = from;
    gsize at = (gsize)y * (gsize)plane->width;

    memcpy(row->grey, plane->dark + at, (gsize)plane->width);
    if (plane->ink)
        memcpy(row->ink, plane->ink + at, (gsize)plane->width);
}

/* Fills a plane with averages of factor x factor pixels. */
static void average(struct stamp_plane *plane, const void *from, row_source source, int width,
                    int height, double factor)
{
    struct shrink grey, ink;
    struct row row = {g_malloc0((gsize)width), g_malloc0((gsize)width)};
    int y = 0;

    shrink_open(&grey, width, plane->width, factor);
    shrink_open(&ink, width, plane->width, factor);
    for (int line = 0; line < height && y < plane->height; line++) {
        double end = (y + 1) * factor;
        guint share = (guint)lrint(CLAMP(end - line, 0, 1) * 256);
        source(from, line, &row);
        shrink_add(&grey, row.grey, share);
        if (plane->ink)
            shrink_add(&ink, row.ink, share);
        if (line + 1 < end)
            continue;
        shrink_give(&grey, plane->dark + (gsize)y * (gsize)plane->width);
        if (plane->ink)
            shrink_give(&ink, plane->ink + (gsize)y * (gsize)plane->width);
        y++;
    }
    shrink_close(&grey);
    shrink_close(&ink);
    g_free(row.grey);
    g_free(row.ink);
}

static void copy(struct stamp_plane *plane, const struct reader *reader)
{
    struct row row = {plane->dark, plane->ink};

    for (int y = 0; y < plane->height; y++) {
        read_row(reader, y, &row);
        row.grey += plane->width;
        if (row.ink)
            row.ink += plane->width;
    }
}

static bool read_detail(struct stamp_plane *plane, PIX *pix, float dpi)
{
    int width = pixGetWidth(pix), height = pixGetHeight(pix);
    double pixels = (double)width * height;
    double factor = MAX(1, MAX(dpi / DETAIL_DPI_MOST, sqrt(pixels / DETAIL_MOST)));
    struct reader reader;

    reader_open(&reader, pix);
    if (factor < 1.02) {
        if (!plane_open(plane, width, height, dpi, reader.coloured))
            return false;
        copy(plane, &reader);
        return true;
    }
    int columns = (int)(width / factor), rows = (int)(height / factor);
    if (columns < 1 || rows < 1 ||
        !plane_open(plane, columns, rows, (float)(dpi / factor), reader.coloured))
        return false;
    average(plane, &reader, pix_row, width, height, factor);
    return true;
}

static void count_values(const guint8 *values, gsize size, guint64 *counts)
{
    for (gsize i = 0; i < size; i += 3)
        counts[values[i]]++;
}

/* The value with that share of the others below it. */
static int quantile(const guint64 *counts, double share)
{
    double total = 0, sum = 0;
    int value = 0;

    for (int i = 0; i < 256; i++)
        total += (double)counts[i];
    for (; value < 255; value++) {
        sum += (double)counts[value];
        if (sum > total * share)
            break;
    }
    return value;
}

/* value becomes (value - from) * 255 / range, or (from - value) * 255 / range, within 0 to
 * 255: in whole numbers, several at once. */
static void stretch(guint8 *values, gsize size, int from, int range, bool inverted)
{
    guint scale = (255U * 256U + (guint)range / 2) / (guint)range;
    guint16 zero = (guint16)CLAMP(from, 0, 255), most = (guint16)MIN(range, 255);

    for (gsize i = 0; i < size; i++) {
        guint16 above =
            (guint16)(inverted ? zero - MIN(values[i], zero) : MAX(values[i], zero) - zero);
        above = MIN(above, most);
        guint out = (above * scale + 128) >> 8;
        values[i] = (guint8)MIN(out, 255U);
    }
}

/* Grey becomes darkness: a third of every page is paper, and something on it is black. */
static void stretch_grey(struct stamp_plane *plane)
{
    gsize size = (gsize)plane->width * (gsize)plane->height;
    guint64 counts[256] = {0};

    count_values(plane->dark, size, counts);
    int white = quantile(counts, 0.65), black = quantile(counts, 0.003);
    black = MIN(black, MIN(110, MAX(0, white - 60)));
    stretch(plane->dark, size, white - 4, MAX(1, white - 4 - black), true);
}

/* Paper and light have a tint of their own, which is taken away. */
static void stretch_ink(struct stamp_plane *plane)
{
    gsize size = (gsize)plane->width * (gsize)plane->height;
    guint64 counts[256] = {0}, coloured = 0;

    count_values(plane->ink, size, counts);
    int middle = quantile(counts, 0.5);
    for (int i = middle + 36; i < 256; i++)
        coloured += counts[i];
    if (coloured < COLOURED_LEAST) {
        g_free(plane->ink);
        plane->ink = NULL;
        return;
    }
    stretch(plane->ink, size, middle + 10, 130, false);
}

/* A place between four pixels: how much of each. */
struct between {
    gsize at; /* the upper left one */
    float right, below;
};

/* false: outside the plane, where nothing is. */
static inline bool find_between(const struct stamp_plane *plane, float x, float y,
                                struct between *between)
{
    if (!(x >= 0 && y >= 0 && x < (float)(plane->width - 1) && y < (float)(plane->height - 1)))
        return false;
    int column = (int)x, row = (int)y;
    between->at = (gsize)row * (gsize)plane->width + (gsize)column;
    between->right = x - (float)column;
    between->below = y - (float)row;
    return true;
}

static inline float sample(const guint8 *values, int width, const struct between *between)
{
    const guint8 *at = values + between->at;
    float upper = (float)at[0] + (float)(at[1] - at[0]) * between->right;
    float lower = (float)at[width] + (float)(at[width + 1] - at[width]) * between->right;

    return upper + (lower - upper) * between->below;
}

static void enlarge(const struct stamp_plane *out, const struct stamp_plane *from, double factor)
{
    struct between between;
    guint8 *dark = out->dark, *ink = out->ink;

    for (int y = 0; y < out->height; y++)
        for (int x = 0; x < out->width; x++, dark++, ink += ink != NULL) {
            float column = MAX((float)((x + 0.5) * factor) - 0.5F, 0);
            float row = MAX((float)((y + 0.5) * factor) - 0.5F, 0);
            if (!find_between(from, MIN(column, (float)from->width - 1.01F),
                              MIN(row, (float)from->height - 1.01F), &between))
                continue;
            *dark = (guint8)(sample(from->dark, from->width, &between) + 0.5F);
            if (ink)
                *ink = (guint8)(sample(from->ink, from->width, &between) + 0.5F);
        }
}

static bool scale_plane(struct stamp_plane *out, const struct stamp_plane *from, double factor)
{
    int columns = MAX(1, (int)(from->width / factor)), rows = MAX(1, (int)(from->height / factor));

    if (!plane_open(out, columns, rows, (float)(from->dpi / factor), from->ink != NULL))
        return false;
    if (factor < 1)
        enlarge(out, from, factor);
    else
        average(out, from, plane_row, from->width, from->height, factor);
    return true;
}

/* Resolutions that cannot be are taken for that of an A4 page. */
static float plausible_dpi(PIX *pix, int dpi)
{
    int shorter = MIN(pixGetWidth(pix), pixGetHeight(pix));

    if (dpi <= 0)
        dpi = pixGetXRes(pix);
    if (dpi < 50 || dpi > 2400)
        dpi = CLAMP((int)(shorter / 8.27), 50, 600);
    return (float)dpi;
}

bool stamp_page_open(struct stamp_page *page, PIX *pix, int dpi)
{
    memset(page, 0, sizeof *page);
    if (pix == NULL || pixGetWidth(pix) < 1 || pixGetHeight(pix) < 1)
        return false;
    int depth = pixGetDepth(pix);
    bool known = depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16 || depth == 32;
    bool fine = known && read_detail(&page->detail, pix, plausible_dpi(pix, dpi));

    if (fine) {
        struct stamp_plane *detail = &page->detail;
        stretch_grey(detail);
        if (detail->ink)
            stretch_ink(detail);
        double pixels = (double)detail->width * detail->height;
        double factor = MAX(detail->dpi / STAMP_BASE_DPI, sqrt(pixels / BASE_MOST));
        fine = scale_plane(&page->levels[0], detail, factor);
    }
    for (int i = 1; fine && i < STAMP_LEVELS; i++)
        fine = scale_plane(&page->levels[i], &page->levels[i - 1], 2);
    if (!fine)
        stamp_page_close(page);
    return fine;
}

void stamp_page_close(struct stamp_page *page)
{
    plane_close(&page->detail);
    for (int i = 0; i < STAMP_LEVELS; i++)
        plane_close(&page->levels[i]);
}

/* The coarsest plane with at least a pixel a step, so that no ink falls between the steps. */
static const struct stamp_plane *plane_for(const struct stamp_page *page, float step_dpi)
{
    const struct stamp_plane *chosen = &page->detail;

    for (int i = 0; i < STAMP_LEVELS; i++)
        if (page->levels[i].dpi >= step_dpi && page->levels[i].dpi < chosen->dpi)
            chosen = &page->levels[i];
    return chosen;
}

bool stamp_place_is_square(const struct stamp_place *place)
{
    return MAX(place->width, place->height) < 1.7F * MIN(place->width, place->height);
}

bool stamp_place_is_within(const struct stamp_place *place, const struct stamp_place *other)
{
    float c = cosf(other->angle), s = sinf(other->angle);
    float dx = place->x - other->x, dy = place->y - other->y;

    return fabsf(dx * c + dy * s) < other->width / 2 && fabsf(dy * c - dx * s) < other->height / 2;
}

/* Stretches the darkness so that its darkest 4 % are 1, and likewise the ink. */
static void stretch_cut(struct stamp_tensor *image)
{
    guint counts[2][256] = {0};
    int row = image->width * 2;

    for (int y = 0; y < image->height; y++)
        for (int i = 0; i < row; i++)
            counts[i & 1][(guint8)CLAMP(stamp_tensor_at(image, 0, y)[i], 0, 255)]++;
    float scale[2];
    for (int c = 0; c < 2; c++) {
        guint above = 0, many = (guint)(image->width * image->height) / 25;
        int most = 255;
        while (most > 0 && (above += counts[c][most]) < many)
            most--;
        scale[c] = 1 / MAX((float)most, 60.0F);
    }
    for (int y = 0; y < image->height; y++)
        for (int i = 0; i < row; i++) {
            float *value = stamp_tensor_at(image, 0, y) + i;
            *value = MIN(*value * scale[i & 1], 1.0F);
        }
}

#define TAPS_MOST 4

/* How a pixel of a cut is made of samples of a plane; pixels of the plane. */
struct cutting {
    const struct stamp_plane *plane;
    float x, y;             /* the middle of the cut */
    float right_x, right_y; /* from pixel to pixel of a row of the cut */
    float down_x, down_y;   /* from row to row */
    guint taps;             /* samples a pixel, and where each is */
    float tap_x[TAPS_MOST], tap_y[TAPS_MOST];
};

/* So many samples each way. */
static void place_taps(struct cutting *cutting, guint each_way)
{
    cutting->taps = each_way * each_way;
    for (guint t = 0; t < cutting->taps; t++) {
        const guint tap_column = t % each_way, tap_row = t / each_way;
        float column = ((float)tap_column + 0.5F) / (float)each_way;
        float row = ((float)tap_row + 0.5F) / (float)each_way;
        cutting->tap_x[t] = column * cutting->right_x + row * cutting->down_x - 0.5F;
        cutting->tap_y[t] = column * cutting->right_y + row * cutting->down_y - 0.5F;
    }
}

static void cut_pixel(const struct cutting *cutting, float column, float row, float *out)
{
    const struct stamp_plane *plane = cutting->plane;
    float dark = 0, ink = 0, share = 1 / (float)cutting->taps;
    float x = cutting->x + column * cutting->right_x + row * cutting->down_x;
    float y = cutting->y + column * cutting->right_y + row * cutting->down_y;

    for (guint t = 0; t < cutting->taps; t++) {
        struct between between;
        if (!find_between(plane, x + cutting->tap_x[t], y + cutting->tap_y[t], &between))
            continue;
        dark += sample(plane->dark, plane->width, &between);
        if (plane->ink)
            ink += sample(plane->ink, plane->width, &between);
    }
    out[0] = dark * share;
    out[1] = ink * share;
}

void stamp_page_cut(const struct stamp_page *page, const struct stamp_place *place,
                    struct stamp_tensor *image)
{
    float base = page->levels[0].dpi, columns = (float)image->width, rows = (float)image->height;
    float step = MAX(place->width / columns, place->height / rows);
    const struct stamp_plane *plane = plane_for(page, base / step);
    float scale = plane->dpi / base;
    float step_x = place->width / columns * scale, step_y = place->height / rows * scale;
    struct cutting cutting = {
        .plane = plane,
        .x = place->x * scale,
        .y = place->y * scale,
        .right_x = step_x * cosf(place->angle),
        .right_y = step_x * sinf(place->angle),
        .down_x = -step_y * sinf(place->angle),
        .down_y = step_y * cosf(place->angle),
    };

    place_taps(&cutting, step * scale > 1.3F ? 2 : 1);
    for (int y = 0; y < image->height; y++)
        for (int x = 0; x < image->width; x++)
            cut_pixel(&cutting, (float)x - columns / 2, (float)y - rows / 2,
                      stamp_tensor_at(image, x, y));
    stretch_cut(image);
}
