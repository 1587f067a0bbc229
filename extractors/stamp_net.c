/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stamp_net.h"

#include "stamp_tiles.h"

#include <string.h>

/* Outputs are in sixteens. */
#define OUTPUTS_UNIT 16

struct stamp_net {
    guint count;
    struct stamp_layer *layers;
};

struct stamp_tensor stamp_tensor_new(int width, int height, int channels, int border)
{
    gsize cells = (gsize)(width + 2 * border) * (gsize)(height + 2 * border);

    return (struct stamp_tensor){width, height, channels, border,
                                 g_new0(float, cells *(gsize)channels)};
}

/* Numbers between the layers: each layer writes what the one after it reads, and the one after that
 * may add. A thread keeps those of small images, hundreds of which are looked at on a page: memory
 * that is given back and taken again is cleared each time. */
#define BETWEEN   3
#define KEPT_MOST ((gsize)2 * 1024 * 1024) /* numbers */

struct scratch {
    gsize sizes[BETWEEN]; /* in numbers */
    float *values[BETWEEN];
};

static void scratch_free(gpointer data)
{
    struct scratch *scratch = data;

    for (int i = 0; i < BETWEEN; i++)
        g_free(scratch->values[i]);
    g_free(scratch);
}

static struct scratch *scratch_of_thread(void)
{
    static GPrivate kept = G_PRIVATE_INIT(scratch_free);
    struct scratch *scratch = g_private_get(&kept);

    if (scratch == NULL) {
        scratch = g_new0(struct scratch, 1);
        g_private_set(&kept, scratch);
    }
    return scratch;
}

static float *scratch_take(struct scratch *scratch, guint layer, gsize size)
{
    guint which = layer % BETWEEN;

    if (size > KEPT_MOST)
        return g_new(float, size);
    if (scratch->sizes[which] < size) {
        g_free(scratch->values[which]);
        scratch->values[which] = g_new(float, size);
        scratch->sizes[which] = size;
    }
    return scratch->values[which];
}

static void scratch_give_back(const struct scratch *scratch, float *values)
{
    for (int i = 0; i < BETWEEN; i++)
        if (scratch->values[i] == values)
            return;
    g_free(values);
}

static gsize tensor_size(const struct stamp_tensor *tensor)
{
    gsize border = 2 * (gsize)tensor->border;

    return ((gsize)tensor->width + border) * ((gsize)tensor->height + border) *
           (gsize)tensor->channels;
}

/* A border of zeros around what is still to be written. */
static void clear_border(const struct stamp_tensor *tensor)
{
    gsize border = (gsize)tensor->border, side = border * (gsize)tensor->channels;
    gsize row = (gsize)tensor->width * (gsize)tensor->channels + 2 * side;
    gsize rows = (gsize)tensor->height + 2 * border;

    memset(tensor->values, 0, border * row * sizeof(float));
    memset(tensor->values + (rows - border) * row, 0, border * row * sizeof(float));
    for (int y = 0; y < tensor->height && border > 0; y++) {
        memset(stamp_tensor_at(tensor, -tensor->border, y), 0, side * sizeof(float));
        memset(stamp_tensor_at(tensor, tensor->width, y), 0, side * sizeof(float));
    }
}

/* The widest registers this processor has. */
static const struct stamp_loops *choose_loops(void)
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f"))
        return &stamp_loops_avx512;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return &stamp_loops_avx2;
#endif
    return &stamp_loops_plain;
}

static int border_of(const struct stamp_layer *layer)
{
    return layer->kind == STAMP_DENSE ? 0 : layer->dilation * (layer->kernel / 2);
}

/* The image a layer makes of one, without its numbers; border is what the next layer needs. */
static struct stamp_tensor shape_after(const struct stamp_layer *layer,
                                       const struct stamp_tensor *image, int border)
{
    if (layer->kind == STAMP_DENSE)
        return (struct stamp_tensor){1, 1, layer->outputs, 0, NULL};
    return (struct stamp_tensor){(image->width + layer->stride - 1) / layer->stride,
                                 (image->height + layer->stride - 1) / layer->stride,
                                 layer->outputs, border, NULL};
}

static void run_dense(const struct stamp_layer *layer, const struct stamp_tensor *image,
                      const struct stamp_tensor *out, const struct stamp_loops *loops)
{
    struct stamp_stretch stretch = {.source = image->values,
                                    .tap_count = 1,
                                    .tap_length = (gsize)layer->inputs,
                                    .out = out->values};

    if (layer->inputs == image->channels * image->width * image->height)
        loops->run(layer, &stretch, 1);
    else
        memset(out->values, 0, tensor_size(out) * sizeof(float));
}

/* Where the taps lie. Those of a row that follow upon each other are one. */
static void set_taps(struct stamp_stretch *stretch, const struct stamp_layer *layer,
                     const struct stamp_tensor *image)
{
    bool joined = layer->kind != STAMP_DEPTHWISE && layer->dilation == 1;
    int columns = joined ? 1 : layer->kernel;

    stretch->tap_count = layer->kernel * columns;
    stretch->tap_length = (gsize)layer->inputs * (joined ? layer->kernel : 1U);
    for (int t = 0; t < stretch->tap_count; t++)
        stretch->taps[t] = (gsize)(stamp_tensor_at(image, t % columns * layer->dilation,
                                                   t / columns * layer->dilation) -
                                   stamp_tensor_at(image, 0, 0));
}

static void run_rows(const struct stamp_layer *layer, const struct stamp_tensor *image,
                     const struct stamp_tensor *shortcut, const struct stamp_tensor *out,
                     const struct stamp_loops *loops)
{
    int reach = layer->kernel / 2;

    for (int y = 0; y < out->height; y++) {
        struct stamp_stretch stretch = {
            .step = (gsize)layer->stride * (gsize)image->channels,
            .source = stamp_tensor_at(image, -reach * layer->dilation,
                                      y * layer->stride - reach * layer->dilation),
            .out = stamp_tensor_at(out, 0, y),
            .shortcut = shortcut ? stamp_tensor_at(shortcut, 0, y) : NULL,
        };
        set_taps(&stretch, layer, image);
        loops->run(layer, &stretch, (gsize)out->width);
    }
}

static void run_layer(const struct stamp_layer *layer, const struct stamp_tensor *image,
                      const struct stamp_tensor *before, const struct stamp_tensor *out,
                      const struct stamp_loops *loops)
{
    const struct stamp_tensor *shortcut = layer->residual ? before : NULL;

    clear_border(out);
    if (layer->kind == STAMP_DENSE)
        run_dense(layer, image, out, loops);
    else if (layer->tile_weights)
        stamp_tiles_run(layer, image, shortcut, out, loops);
    else
        run_rows(layer, image, shortcut, out, loops);
}

/* A residual layer adds what the block began with: the input of the layer before. */
struct stamp_tensor stamp_net_run(const struct stamp_net *net, const struct stamp_tensor *image,
                                  guint first, guint last)
{
    const struct stamp_loops *loops = choose_loops();
    struct scratch *scratch = scratch_of_thread();
    struct stamp_tensor now = *image, before = {0};

    last = last ? MIN(last, net->count) : net->count;
    for (guint i = first; i < last; i++) {
        const struct stamp_layer *layer = &net->layers[i];
        struct stamp_tensor next = shape_after(layer, &now, stamp_net_border(net, i + 1));
        gsize size = tensor_size(&next);
        next.values = i + 1 < last ? scratch_take(scratch, i, size) : g_new(float, size);
        run_layer(layer, &now, &before, &next, loops);
        if (before.values != image->values)
            scratch_give_back(scratch, before.values);
        before = now;
        now = next;
    }
    if (before.values != image->values)
        scratch_give_back(scratch, before.values);
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
        const struct stamp_layer *layer = &net->layers[i];
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

static bool load_layer(struct stamp_layer *layer, struct cursor *cursor)
{
    const guint8 *head = take(cursor, 12);

    if (head == NULL)
        return false;
    *layer = (struct stamp_layer){.kind = head[0],
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
                 layer->dilation <= 16 && layer->outputs % OUTPUTS_UNIT == 0 && layer->outputs > 0;
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
    layer->tile_weights = stamp_tiles_weights(layer);
    if (layer->tile_weights)
        g_clear_pointer(&layer->weights, g_free);
    return true;
}

static void net_free(gpointer pointer)
{
    struct stamp_net *net = pointer;

    for (guint i = 0; i < net->count; i++) {
        g_free(net->layers[i].weights);
        g_free(net->layers[i].biases);
        g_free(net->layers[i].tile_weights);
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
    net->layers = g_new0(struct stamp_layer, count);
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
