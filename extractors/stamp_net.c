/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stamp_net.h"

#include <string.h>

/* Sixteen numbers at once: one register with AVX-512, two with AVX2, four with SSE2. */
typedef float lanes __attribute__((vector_size(64), aligned(4), may_alias));
typedef gint32 lane_bits __attribute__((vector_size(64), aligned(4), may_alias));
#define LANES 16

/* Pixels that share each loaded weight. */
#define PIXELS 6

#define TAPS_MOST 9

struct layer {
    guint8 kind, kernel, stride, dilation, relu, residual;
    int inputs, outputs;
    gsize weight_count;
    float *weights, *biases;
};

struct stamp_net {
    guint count;
    struct layer *layers;
};

struct stamp_tensor stamp_tensor_new(int width, int height, int channels, int border)
{
    gsize cells = (gsize)(width + 2 * border) * (gsize)(height + 2 * border);

    return (struct stamp_tensor){width, height, channels, border,
                                 g_new0(float, cells *(gsize)channels)};
}

/* The same with a border of zeros around what is still to be written. */
static struct stamp_tensor tensor_to_fill(int width, int height, int channels, int border)
{
    gsize side = (gsize)border * (gsize)channels;
    gsize row = (gsize)width * (gsize)channels + 2 * side, rows = (gsize)height + 2 * (gsize)border;
    struct stamp_tensor tensor = {width, height, channels, border, g_new(float, row *rows)};

    memset(tensor.values, 0, (gsize)border * row * sizeof(float));
    memset(tensor.values + (rows - (gsize)border) * row, 0, (gsize)border * row * sizeof(float));
    for (int y = 0; y < height && border > 0; y++) {
        memset(stamp_tensor_at(&tensor, -border, y), 0, side * sizeof(float));
        memset(stamp_tensor_at(&tensor, width, y), 0, side * sizeof(float));
    }
    return tensor;
}

/* One stretch of a row: the source of its first pixel, and where its taps lie. */
struct stretch {
    const float *source;
    gsize step; /* from pixel to pixel of the source */
    gsize taps[TAPS_MOST];
    int tap_count;
    float *out;
    const float *shortcut; /* NULL, or what is added */
};

static inline __attribute__((always_inline)) void
put(const struct layer *layer, const struct stretch *stretch, lanes sum, gsize at)
{
    if (stretch->shortcut)
        sum += *(const lanes *)(stretch->shortcut + at);
    if (layer->relu)
        sum = (lanes)((lane_bits)sum & (lane_bits)(sum > 0));
    *(lanes *)(stretch->out + at) = sum;
}

static inline __attribute__((always_inline)) void
convolve_pixels(const struct layer *layer, const struct stretch *stretch, gsize first, int pixels)
{
    gsize inputs = (gsize)layer->inputs, outputs = (gsize)layer->outputs;
    const float *source = stretch->source + first * stretch->step;

    for (gsize o = 0; o < outputs; o += LANES) {
        lanes sums[PIXELS];
        const float *weight = layer->weights + o;
        for (int p = 0; p < pixels; p++)
            sums[p] = *(const lanes *)(layer->biases + o);
        for (int t = 0; t < stretch->tap_count; t++) {
            const float *tap = source + stretch->taps[t];
            for (gsize i = 0; i < inputs; i++, weight += outputs) {
                lanes w = *(const lanes *)weight;
                for (int p = 0; p < pixels; p++)
                    sums[p] += w * tap[(gsize)p * stretch->step + i];
            }
        }
        for (int p = 0; p < pixels; p++)
            put(layer, stretch, sums[p], (first + (gsize)p) * outputs + o);
    }
}

static inline __attribute__((always_inline)) void
depthwise_pixel(const struct layer *layer, const struct stretch *stretch, gsize at)
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

static inline __attribute__((always_inline)) void
run_stretch(const struct layer *layer, const struct stretch *stretch, gsize pixels)
{
    gsize at = 0;

    if (layer->kind == STAMP_DEPTHWISE) {
        for (; at < pixels; at++)
            depthwise_pixel(layer, stretch, at);
        return;
    }
    for (; at + PIXELS <= pixels; at += PIXELS)
        convolve_pixels(layer, stretch, at, PIXELS);
    for (; at < pixels; at++)
        convolve_pixels(layer, stretch, at, 1);
}

typedef void (*stretch_runner)(const struct layer *, const struct stretch *, gsize);

static void run_plain(const struct layer *layer, const struct stretch *stretch, gsize pixels)
{
    run_stretch(layer, stretch, pixels);
}

#if defined(__x86_64__)
__attribute__((target("avx2,fma"))) static void
run_avx2(const struct layer *layer, const struct stretch *stretch, gsize pixels)
{
    run_stretch(layer, stretch, pixels);
}

__attribute__((target("avx512f,avx2,fma"))) static void
run_avx512(const struct layer *layer, const struct stretch *stretch, gsize pixels)
{
    run_stretch(layer, stretch, pixels);
}
#endif

/* The widest registers this processor has. */
static stretch_runner choose_runner(void)
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f"))
        return run_avx512;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return run_avx2;
#endif
    return run_plain;
}

static int border_of(const struct layer *layer)
{
    return layer->kind == STAMP_DENSE ? 0 : layer->dilation * (layer->kernel / 2);
}

static struct stamp_tensor run_dense(const struct layer *layer, const struct stamp_tensor *image,
                                     stretch_runner runner)
{
    struct stamp_tensor out = stamp_tensor_new(1, 1, layer->outputs, 0);
    struct stretch stretch = {.source = image->values, .tap_count = 1, .out = out.values};

    if (layer->inputs == image->channels * image->width * image->height)
        runner(layer, &stretch, 1);
    return out;
}

static struct stamp_tensor run_layer(const struct layer *layer, const struct stamp_tensor *image,
                                     const struct stamp_tensor *shortcut, int border,
                                     stretch_runner runner)
{
    if (layer->kind == STAMP_DENSE)
        return run_dense(layer, image, runner);
    int width = (image->width + layer->stride - 1) / layer->stride;
    int height = (image->height + layer->stride - 1) / layer->stride;
    struct stamp_tensor out = tensor_to_fill(width, height, layer->outputs, border);
    int reach = layer->kernel / 2;

    for (int y = 0; y < height; y++) {
        struct stretch stretch = {
            .step = (gsize)(layer->stride * image->channels),
            .source = stamp_tensor_at(image, -reach * layer->dilation,
                                      y * layer->stride - reach * layer->dilation),
            .tap_count = layer->kernel * layer->kernel,
            .out = stamp_tensor_at(&out, 0, y),
            .shortcut = layer->residual ? stamp_tensor_at(shortcut, 0, y) : NULL,
        };
        for (int t = 0; t < stretch.tap_count; t++)
            stretch.taps[t] = (gsize)(stamp_tensor_at(image, t % layer->kernel * layer->dilation,
                                                      t / layer->kernel * layer->dilation) -
                                      stamp_tensor_at(image, 0, 0));
        runner(layer, &stretch, (gsize)width);
    }
    return out;
}

/* A residual layer adds what the block began with: the input of the depthwise layer before. */
struct stamp_tensor stamp_net_run(const struct stamp_net *net, const struct stamp_tensor *image,
                                  guint first, guint last)
{
    stretch_runner runner = choose_runner();
    struct stamp_tensor now = *image, before = {0};

    last = last ? MIN(last, net->count) : net->count;
    for (guint i = first; i < last; i++) {
        const struct layer *layer = &net->layers[i];
        struct stamp_tensor next =
            run_layer(layer, &now, &before, stamp_net_border(net, i + 1), runner);
        if (before.values && before.values != image->values)
            g_free(before.values);
        before = now;
        now = next;
    }
    if (before.values && before.values != image->values)
        g_free(before.values);
    return now;
}

int stamp_net_border(const struct stamp_net *net, guint layer)
{
    return layer < net->count ? border_of(&net->layers[layer]) : 0;
}

guint stamp_net_layers(const struct stamp_net *net)
{
    return net->count;
}

guint64 stamp_net_cost(const struct stamp_net *net, int width, int height)
{
    guint64 cost = 0;

    for (guint i = 0; i < net->count; i++) {
        const struct layer *layer = &net->layers[i];
        if (layer->kind == STAMP_DENSE) {
            cost += layer->weight_count;
            continue;
        }
        width = (width + layer->stride - 1) / layer->stride;
        height = (height + layer->stride - 1) / layer->stride;
        cost += (guint64)width * (guint64)height * layer->weight_count;
    }
    return cost;
}

/* Bytes that are read from the front; NULL once too many were asked for. */
struct cursor {
    const guint8 *at, *end;
};

static const guint8 *take(struct cursor *cursor, gsize size)
{
    const guint8 *taken = cursor->at;

    if (taken == NULL || (gsize)(cursor->end - taken) < size) {
        cursor->at = NULL;
        return NULL;
    }
    cursor->at += size;
    return taken;
}

static guint number_at(const guint8 *bytes)
{
    return bytes[0] | (guint)bytes[1] << 8;
}

static guint32 take_count(struct cursor *cursor)
{
    const guint8 *bytes = take(cursor, 4);

    return bytes ? number_at(bytes) | number_at(bytes + 2) << 16 : 0;
}

static bool load_layer(struct layer *layer, struct cursor *cursor)
{
    const guint8 *head = take(cursor, 12);

    if (head == NULL)
        return false;
    *layer = (struct layer){.kind = head[0],
                            .kernel = head[1],
                            .stride = head[2],
                            .dilation = head[3],
                            .relu = head[4],
                            .residual = head[5],
                            .inputs = (int)number_at(head + 6),
                            .outputs = (int)number_at(head + 8)};
    gsize taps = (gsize)layer->kernel * layer->kernel;
    bool known = layer->kind <= STAMP_DENSE && (layer->kernel == 1 || layer->kernel == 3) &&
                 (layer->stride == 1 || layer->stride == 2) && layer->dilation >= 1 &&
                 layer->dilation <= 16 && layer->outputs % LANES == 0 && layer->outputs > 0;
    if (!known || (layer->kind == STAMP_DEPTHWISE && layer->inputs != layer->outputs))
        return false;
    layer->weight_count = layer->kind == STAMP_DEPTHWISE ? taps * (gsize)layer->outputs
                          : layer->kind == STAMP_DENSE
                              ? (gsize)layer->inputs * (gsize)layer->outputs
                              : taps * (gsize)layer->inputs * (gsize)layer->outputs;
    const guint8 *weights = take(cursor, layer->weight_count * 2);
    const guint8 *biases = take(cursor, (gsize)layer->outputs * 4);
    if (biases == NULL)
        return false;
    layer->weights = g_new(float, layer->weight_count);
    layer->biases = g_new(float, (gsize)layer->outputs);
    for (gsize i = 0; i < layer->weight_count; i++) {
        guint32 bits = (guint32)number_at(weights + 2 * i) << 16;
        memcpy(&layer->weights[i], &bits, 4);
    }
    memcpy(layer->biases, biases, (gsize)layer->outputs * 4);
    return true;
}

static void net_free(gpointer pointer)
{
    struct stamp_net *net = pointer;

    for (guint i = 0; i < net->count; i++) {
        g_free(net->layers[i].weights);
        g_free(net->layers[i].biases);
    }
    g_free(net->layers);
    g_free(net);
}

static struct stamp_net *load_net(struct cursor *cursor)
{
    guint32 count = take_count(cursor);
    struct stamp_net *net = g_new0(struct stamp_net, 1);

    if (count < 1 || count > 64) {
        g_free(net);
        return NULL;
    }
    net->layers = g_new0(struct layer, count);
    for (; net->count < count; net->count++) {
        if (!load_layer(&net->layers[net->count], cursor)) {
            net_free(net);
            return NULL;
        }
    }
    return net;
}

GPtrArray *stamp_nets_load(const guint8 *bytes, gsize size)
{
    struct cursor cursor = {bytes, bytes + size};
    const guint8 *magic = take(&cursor, 4);
    guint32 count = magic && memcmp(magic, "MSW1", 4) == 0 ? take_count(&cursor) : 0;
    GPtrArray *nets = g_ptr_array_new_with_free_func(net_free);

    for (guint32 i = 0; i < MIN(count, 8); i++) {
        struct stamp_net *net = load_net(&cursor);
        if (net == NULL) {
            g_ptr_array_unref(nets);
            return NULL;
        }
        g_ptr_array_add(nets, net);
    }
    if (nets->len > 0)
        return nets;
    g_ptr_array_unref(nets);
    return NULL;
}
