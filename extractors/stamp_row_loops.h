/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The loops of stamp_rows.h, to be included with LANES defined, how many numbers a register has,
 * TARGET, the processors it is for, and LOOPS, the name of what it gives.
 * Values of just that width stay in registers; compilers keep wider ones in memory.
 */
#include "stamp_rows.h"

typedef float lanes __attribute__((vector_size(4 * LANES), aligned(4), may_alias));
typedef gint32 lane_bits __attribute__((vector_size(4 * LANES), aligned(4), may_alias));

/* Pixels that share each loaded weight, and registers of outputs that share each pixel: twelve
 * sums, so that none waits for the one before it, and of 16 registers some are left. With AVX-512
 * there are 32. */
#define PIXELS      6
#define BLOCKS      (LANES == 16 ? 4 : 2)
#define BLOCKS_MOST 4

/* Of rows that are shorter than that. */
#define FEW_PIXELS 3

#define INLINE static inline __attribute__((always_inline))

INLINE void put(const struct stamp_layer *layer, const struct stamp_stretch *stretch, lanes sum,
                gsize at)
{
    if (stretch->shortcut)
        sum += *(const lanes *)(stretch->shortcut + at);
    if (layer->relu)
        sum = (lanes)((lane_bits)sum & (lane_bits)(sum > 0));
    *(lanes *)(stretch->out + at) = sum;
}

INLINE void convolve_block(const struct stamp_layer *layer, const struct stamp_stretch *stretch,
                           gsize first, int pixels, gsize output, int blocks)
{
    gsize outputs = (gsize)layer->outputs;
    const float *source = stretch->source + first * stretch->step;
    const float *weight = layer->weights + output;
    lanes sums[BLOCKS_MOST][PIXELS];

    for (int b = 0; b < blocks; b++)
        for (int p = 0; p < pixels; p++)
            sums[b][p] = *(const lanes *)(layer->biases + output + b * LANES);
    for (int t = 0; t < stretch->tap_count; t++) {
        const float *tap = source + stretch->taps[t];
        for (gsize i = 0; i < stretch->tap_length; i++, weight += outputs)
            for (int p = 0; p < pixels; p++)
                for (int b = 0; b < blocks; b++)
                    sums[b][p] +=
                        *(const lanes *)(weight + b * LANES) * tap[(gsize)p * stretch->step + i];
    }
    for (int b = 0; b < blocks; b++)
        for (int p = 0; p < pixels; p++)
            put(layer, stretch, sums[b][p],
                (first + (gsize)p) * outputs + output + (gsize)b * LANES);
}

INLINE void convolve_pixels(const struct stamp_layer *layer, const struct stamp_stretch *stretch,
                            gsize first, int pixels)
{
    const gsize outputs = (gsize)layer->outputs, step = BLOCKS * LANES;
    gsize output = 0;

    for (; output + step <= outputs; output += step)
        convolve_block(layer, stretch, first, pixels, output, BLOCKS);
    switch ((outputs - output) / LANES) {
    case 3:
        convolve_block(layer, stretch, first, pixels, output, 3);
        break;
    case 2:
        convolve_block(layer, stretch, first, pixels, output, 2);
        break;
    case 1:
        convolve_block(layer, stretch, first, pixels, output, 1);
        break;
    default:
        break;
    }
}

/* So many pixels at once; some of the last are done twice. */
INLINE void convolve(const struct stamp_layer *layer, const struct stamp_stretch *stretch,
                     gsize count, int pixels)
{
    gsize at = 0;

    for (; at + (gsize)pixels <= count; at += (gsize)pixels)
        convolve_pixels(layer, stretch, at, pixels);
    if (at < count)
        convolve_pixels(layer, stretch, count - (gsize)pixels, pixels);
}

INLINE void depthwise_pixel(const struct stamp_layer *layer, const struct stamp_stretch *stretch,
                            gsize at)
{
    gsize channels = (gsize)layer->outputs;
    const float *source = stretch->source + at * stretch->step;

    for (gsize c = 0; c < channels; c += LANES) {
        lanes sum = *(const lanes *)(layer->biases + c);
        for (int t = 0; t < stretch->tap_count; t++)
            sum += *(const lanes *)(source + stretch->taps[t] + c) *
                   *(const lanes *)(layer->weights + (gsize)t * channels + c);
        put(layer, stretch, sum, at * channels + c);
    }
}

INLINE void run(const struct stamp_layer *layer, const struct stamp_stretch *stretch, gsize count)
{
    if (layer->kind == STAMP_DEPTHWISE)
        for (gsize at = 0; at < count; at++)
            depthwise_pixel(layer, stretch, at);
    else if (count >= PIXELS)
        convolve(layer, stretch, count, PIXELS);
    else if (count >= FEW_PIXELS)
        convolve(layer, stretch, count, FEW_PIXELS);
    else
        convolve(layer, stretch, count, 1);
}

/* B' d B of the cells d, where the rows of B' are (1 0 -1 0), (0 1 1 0), (0 -1 1 0), (0 1 0 -1). */
INLINE void spread_tile(const float *const *cells, gsize channels, float *out, gsize apart)
{
    for (gsize c = 0; c < channels; c += LANES) {
        lanes rows[4][4];
        for (int i = 0; i < 4; i++) {
            lanes first = *(const lanes *)(cells[i] + c);
            lanes second = *(const lanes *)(cells[4 + i] + c);
            lanes third = *(const lanes *)(cells[8 + i] + c);
            lanes fourth = *(const lanes *)(cells[12 + i] + c);
            rows[0][i] = first - third;
            rows[1][i] = second + third;
            rows[2][i] = third - second;
            rows[3][i] = second - fourth;
        }
        for (int i = 0; i < 4; i++) {
            float *to = out + (gsize)(4 * i) * apart + c;
            *(lanes *)to = rows[i][0] - rows[i][2];
            *(lanes *)(to + apart) = rows[i][1] + rows[i][2];
            *(lanes *)(to + 2 * apart) = rows[i][2] - rows[i][1];
            *(lanes *)(to + 3 * apart) = rows[i][1] - rows[i][3];
        }
    }
}

INLINE void put_result(const struct stamp_layer *layer, const struct stamp_tile *tile, int result,
                       lanes sum, gsize at)
{
    const struct stamp_stretch stretch = {.out = tile->out[result],
                                          .shortcut = tile->shortcut[result]};

    if (tile->out[result])
        put(layer, &stretch, sum + *(const lanes *)(layer->biases + at), at);
}

/* A' m A of the products m, where the rows of A' are (1 1 1 0) and (0 1 -1 -1). */
INLINE void gather_tile(const struct stamp_layer *layer, const struct stamp_tile *tile,
                        const float *products, gsize apart)
{
    for (gsize c = 0; c < (gsize)layer->outputs; c += LANES) {
        lanes upper[4], lower[4];
        for (gsize i = 0; i < 4; i++) {
            const float *from = products + i * apart + c;
            lanes second = *(const lanes *)(from + 4 * apart);
            lanes third = *(const lanes *)(from + 8 * apart);
            upper[i] = *(const lanes *)from + second + third;
            lower[i] = second - third - *(const lanes *)(from + 12 * apart);
        }
        put_result(layer, tile, 0, upper[0] + upper[1] + upper[2], c);
        put_result(layer, tile, 1, upper[1] - upper[2] - upper[3], c);
        put_result(layer, tile, 2, lower[0] + lower[1] + lower[2], c);
        put_result(layer, tile, 3, lower[1] - lower[2] - lower[3], c);
    }
}

TARGET static void run_row(const struct stamp_layer *layer, const struct stamp_stretch *stretch,
                           gsize count)
{
    run(layer, stretch, count);
}

TARGET static void spread(const float *const *cells, gsize channels, float *out, gsize apart)
{
    spread_tile(cells, channels, out, apart);
}

TARGET static void gather(const struct stamp_layer *layer, const struct stamp_tile *tile,
                          const float *products, gsize apart)
{
    gather_tile(layer, tile, products, apart);
}

const struct stamp_loops LOOPS = {run_row, spread, gather};
