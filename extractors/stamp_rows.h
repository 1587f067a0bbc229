/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A layer of a network over a stretch of a row: the inner loops, for registers of several widths.
 */
#ifndef MARUHI_EXTRACTORS_STAMP_ROWS_H
#define MARUHI_EXTRACTORS_STAMP_ROWS_H

#include "stamp_net.h"

#define STAMP_TAPS_MOST 9

struct stamp_layer {
    guint8 kind, kernel, stride, dilation, relu, residual;
    int inputs, outputs; /* of outputs a multiple of 16 */
    gsize weight_count;
    float *weights, *biases;
    float *tile_weights; /* of stamp_tiles.h, or NULL */
};

/* The source of the first pixel, and where its taps lie. */
struct stamp_stretch {
    const float *source;
    gsize step; /* from pixel to pixel of the source */
    gsize taps[STAMP_TAPS_MOST];
    int tap_count;
    gsize tap_length; /* numbers of each */
    float *out;
    const float *shortcut; /* NULL, or what is added */
};

/* A tile of 4 x 4 cells, for which see stamp_tiles.h: where its 2 x 2 results go (NULL: nowhere),
 * and what is added to them (or NULL). */
#define STAMP_TILE_CELLS 16
struct stamp_tile {
    float *out[4];
    const float *shortcut[4];
};

struct stamp_loops {
    /* So many pixels. */
    void (*run)(const struct stamp_layer *layer, const struct stamp_stretch *stretch, gsize count);
    /* The cells of a tile to what is multiplied: 16 times so many channels, each so far apart. */
    void (*spread)(const float *const *cells, gsize channels, float *out, gsize apart);
    /* The products of a tile, each so far apart, to its results. */
    void (*gather)(const struct stamp_layer *layer, const struct stamp_tile *tile,
                   const float *products, gsize apart);
};

/* For any processor; for those with AVX2 and FMA; for those with AVX-512. */
extern const struct stamp_loops stamp_loops_plain;
#if defined(__x86_64__)
extern const struct stamp_loops stamp_loops_avx2, stamp_loops_avx512;
#endif

#endif
