/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The loops of stamp_rows.h, to be included with LANES defined: how many numbers a register has.
 * Values of just that width stay in registers; compilers keep wider ones in memory.
 */
#include "stamp_rows.h"

typedef float lanes __attribute__((vector_size(4 * LANES), aligned(4), may_alias));
typedef gint32 lane_bits __attribute__((vector_size(4 * LANES), aligned(4), may_alias));

/* Pixels that share each loaded weight, and registers of outputs that share each pixel: twelve
 * sums, so that none waits for the one before it, and of 16 registers some are left. */
#define PIXELS 6
#define BLOCKS 2

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
    lanes sums[BLOCKS][PIXELS];

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
    for (; output < outputs; output += LANES)
        convolve_block(layer, stretch, first, pixels, output, 1);
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
