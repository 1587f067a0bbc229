/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Small convolutional networks, run forwards. Their layers and weights come as bytes:
 *
 *   "MSW1", u32 number of networks; each: u32 number of layers; each layer: 12 bytes
 *     u8 kind, u8 kernel, u8 stride, u8 dilation, u8 relu, u8 residual, u16 inputs,
 *     u16 outputs, u16 0
 *   then its weights as bfloat16 (kernel row, kernel column, input, output; depthwise: kernel
 *   row, kernel column, channel; dense: row, column, channel, output), then the biases as
 *   float32. Little endian. Outputs are multiples of 16.
 */
#ifndef MARUHI_EXTRACTORS_STAMP_NET_H
#define MARUHI_EXTRACTORS_STAMP_NET_H

#include <glib.h>
#include <stdbool.h>

enum stamp_layer_kind {
    STAMP_CONVOLUTION, /* kernel 1 or 3, padded with zeros */
    STAMP_DEPTHWISE,   /* kernel 3, one filter a channel */
    STAMP_DENSE,       /* over the whole image: inputs are all its numbers, kernel is 1 */
};

struct stamp_net;

/* The networks of a file of weights, which the caller keeps as long as they are used; NULL
 * for bytes that are none. Frees with g_ptr_array_unref. */
GPtrArray *stamp_nets_load(const guint8 *bytes, gsize size);

/* The numbers of an image: rows, columns and channels beside each other, with a border of
 * zeros. */
struct stamp_tensor {
    int width, height, channels, border;
    float *values;
};

/* An image without content. Free with g_free(values). */
struct stamp_tensor stamp_tensor_new(int width, int height, int channels, int border);

static inline float *stamp_tensor_at(const struct stamp_tensor *tensor, int x, int y)
{
    gsize border = (gsize)tensor->border, row = (gsize)tensor->width + 2 * border;
    gsize column = border + (gsize)x, line = border + (gsize)y;

    return tensor->values + (line * row + column) * (gsize)tensor->channels;
}

/* Runs layers first to before last (0: all) on an image whose border is that which
 * stamp_net_border says. The result is the caller's; its border is the next layer's. */
struct stamp_tensor stamp_net_run(const struct stamp_net *net, const struct stamp_tensor *image,
                                  guint first, guint last);

/* The border the input of that layer needs. */
int stamp_net_border(const struct stamp_net *net, guint layer);

guint stamp_net_layers(const struct stamp_net *net);

/* Multiplications for one run on an image of that size: for tests and benchmarks. */
guint64 stamp_net_cost(const struct stamp_net *net, int width, int height);

#endif
