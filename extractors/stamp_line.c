/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stamp_line.h"

#include "stamp.h"
#include "stamp_networks.h"
#include "stamp_spell.h"

#include <leptonica/allheaders.h>

/* Fixed on the validation pages of tests/stamps. */
#define LINE_LEAST 0.90F

/* Letters as the spotter reads them best: the size is that of the em, and a line is less high. */
#define LETTER_HEIGHT (0.9F * STAMP_LETTER)

#define COLUMNS_MOST 640
#define ROWS_LEAST   48

/* Ground and ink of a line: the usual value of a pixel, and that of its darkest. */
static void find_tones(const PIX *line, float *ground, float *black)
{
    guint counts[256] = {0}, above = 0;
    const int width = pixGetWidth(line), height = pixGetHeight(line);
    guint darkest = (guint)(width * height) / 25, i = 0, most = 0;

    for (int y = 0; y < height; y++) {
        const l_uint32 *row = pixGetData((PIX *)line) + (gsize)y * (gsize)pixGetWpl(line);
        for (int x = 0; x < width; x++)
            counts[GET_DATA_BYTE(row, x)]++;
    }
    while (i < 255 && (above += counts[i]) < darkest)
        i++;
    for (guint j = 1; j < 256; j++)
        most = counts[j] > counts[most] ? j : most;
    *ground = (float)most;
    *black = MIN((float)i, *ground - 30);
}

/* The line as darkness, in the middle of rows that are enough for the spotter. */
static struct stamp_tensor darkness_of(const PIX *line, int border)
{
    int width = pixGetWidth(line), height = pixGetHeight(line);
    int columns = (width + STAMP_SPOT_CELL - 1) / STAMP_SPOT_CELL * STAMP_SPOT_CELL;
    int rows = (MAX(height, ROWS_LEAST) + STAMP_SPOT_CELL - 1) / STAMP_SPOT_CELL * STAMP_SPOT_CELL;
    struct stamp_tensor image = stamp_tensor_new(columns, rows, 2, border);
    float ground, black;

    find_tones(line, &ground, &black);
    for (int y = 0; y < height; y++) {
        const l_uint32 *row = pixGetData((PIX *)line) + (gsize)y * (gsize)pixGetWpl(line);
        float *to = stamp_tensor_at(&image, 0, y + (rows - height) / 2);
        for (int x = 0; x < width; x++) {
            float dark = (ground - 4 - (float)GET_DATA_BYTE(row, x)) / (ground - black);
            to[2 * x] = CLAMP(dark, 0, 1);
        }
    }
    return image;
}

static const char *best_label(const struct stamp_sight *sight, float *confidence)
{
    g_autoptr(GArray) words = stamp_spell(sight);
    const char *label = NULL;

    *confidence = LINE_LEAST;
    for (guint i = 0; i < words->len; i++) {
        const struct stamp_word *word = &g_array_index(words, struct stamp_word, i);
        if (word->letters > 1 && word->confidence >= *confidence) {
            *confidence = word->confidence;
            label = stamp_labels[word->label - 1];
        }
    }
    return label;
}

static float scale_for(int letter)
{
    return LETTER_HEIGHT / (float)MAX(letter, 1);
}

bool stamp_line_see(PIX *part, int letter, struct stamp_sight *sight)
{
    const GPtrArray *nets = stamp_networks();
    PIX *scaled = nets ? pixScale(part, scale_for(letter), scale_for(letter)) : NULL;

    if (scaled == NULL)
        return false;
    const struct stamp_net *spotter = g_ptr_array_index(nets, STAMP_LINES);
    struct stamp_tensor image = darkness_of(scaled, stamp_net_border(spotter, 0));
    *sight = stamp_spot_image(spotter, &image);
    g_free(image.values);
    pixDestroy(&scaled);
    return true;
}

const char *stamp_line_label(PIX *line, int letter, float *confidence)
{
    struct stamp_sight sight;

    if ((float)pixGetWidth(line) * scale_for(letter) > COLUMNS_MOST ||
        !stamp_line_see(line, letter, &sight))
        return NULL;
    const char *label = best_label(&sight, confidence);
    stamp_sight_clear(&sight);
    return label;
}
