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

/* So many pixels. */
typedef void stamp_row_runner(const struct stamp_layer *layer, const struct stamp_stretch *stretch,
                              gsize count);

/* For any processor; for those with AVX2 and FMA; for those with AVX-512. */
stamp_row_runner stamp_rows_plain;
#if defined(__x86_64__)
stamp_row_runner stamp_rows_avx2, stamp_rows_avx512;
#endif

#endif
