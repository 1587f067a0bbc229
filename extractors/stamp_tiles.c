/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stamp_tiles.h"

#include <string.h>

/* So many tiles are multiplied at once: their numbers and the weights stay in a cache of 1 MB. */
#define TILES 24

/* What belongs to one position lies so many numbers behind the one before: not a multiple of a page
 * of memory, or all of a tile would share a few lines of the cache. */
#define APART(channels) (TILES * (channels) + 16)

/* Fewer inputs are not worth it, and the loops take them in sixteens. */
#define INPUTS_UNIT 16

/* From the weights g of one filter to those of its tiles: G g G', where G is this. */
static const float spread_weights[4][3] = {
    {1, 0, 0}, {0.5F, 0.5F, 0.5F}, {0.5F, -0.5F, 0.5F}, {0, 0, 1}};

static float weight_of_tile(const float *filter, gsize step, int row, int column)
{
    float sum = 0;

    for (int i = 0; i < 9; i++)
        sum += spread_weights[row][i / 3] * filter[(gsize)i * step] * spread_weights[column][i % 3];
    return sum;
}

float *stamp_tiles_weights(const struct stamp_layer *layer)
{
    gsize filters = (gsize)layer->inputs * (gsize)layer->outputs;

    if (layer->kind != STAMP_CONVOLUTION || layer->kernel != 3 || layer->stride != 1 ||
        layer->inputs % INPUTS_UNIT != 0)
        return NULL;
    float *weights = g_new(float, STAMP_TILE_CELLS *filters);
    for (gsize k = 0; k < STAMP_TILE_CELLS; k++)
        for (gsize i = 0; i < filters; i++)
            weights[k * filters + i] =
                weight_of_tile(layer->weights + i, filters, (int)k / 4, (int)k % 4);
    return weights;
}

/* A layer that is being run: the tiles taken so far, what their cells became, and the products. */
struct tiling {
    const struct stamp_layer *layer;
    const struct stamp_tensor *image, *shortcut, *out;
    const struct stamp_loops *loops;
    float *spread, *products, *zeros;
    struct stamp_tile tiles[TILES];
    gsize count;
};

static void multiply(struct tiling *tiling)
{
    gsize inputs = (gsize)tiling->layer->inputs, outputs = (gsize)tiling->layer->outputs;
    struct stamp_layer layer = {.kind = STAMP_CONVOLUTION,
                                .kernel = 1,
                                .stride = 1,
                                .inputs = tiling->layer->inputs,
                                .outputs = tiling->layer->outputs,
                                .biases = tiling->zeros};

    for (gsize k = 0; k < STAMP_TILE_CELLS; k++) {
        struct stamp_stretch stretch = {.source = tiling->spread + k * APART(inputs),
                                        .step = inputs,
                                        .tap_count = 1,
                                        .tap_length = inputs,
                                        .out = tiling->products + k * APART(outputs)};
        layer.weights = tiling->layer->tile_weights + k * inputs * outputs;
        tiling->loops->run(&layer, &stretch, tiling->count);
    }
    for (gsize t = 0; t < tiling->count; t++)
        tiling->loops->gather(tiling->layer, &tiling->tiles[t], tiling->products + t * outputs,
                              APART(outputs));
    tiling->count = 0;
}

/* The tile whose first result is that cell; its cells lie a dilation apart. */
static void take_tile(struct tiling *tiling, int x, int y)
{
    const struct stamp_tensor *image = tiling->image;
    int apart = tiling->layer->dilation, border = image->border;
    struct stamp_tile *tile = &tiling->tiles[tiling->count];
    const float *cells[STAMP_TILE_CELLS];

    for (int i = 0; i < STAMP_TILE_CELLS; i++) {
        int column = x + (i % 4 - 1) * apart, row = y + (i / 4 - 1) * apart;
        bool inside = column < image->width + border && row < image->height + border;
        cells[i] = inside ? stamp_tensor_at(image, column, row) : tiling->zeros;
    }
    for (int i = 0; i < 4; i++) {
        int column = x + i % 2 * apart, row = y + i / 2 * apart;
        bool inside = column < image->width && row < image->height;
        tile->out[i] = inside ? stamp_tensor_at(tiling->out, column, row) : NULL;
        tile->shortcut[i] =
            inside && tiling->shortcut ? stamp_tensor_at(tiling->shortcut, column, row) : NULL;
    }
    gsize inputs = (gsize)tiling->layer->inputs;
    tiling->loops->spread(cells, inputs, tiling->spread + tiling->count * inputs, APART(inputs));
    if (++tiling->count == TILES)
        multiply(tiling);
}

/* Of a dilated layer every so many'th cell belongs together. */
static void take_tiles(struct tiling *tiling, int left, int top)
{
    int step = 2 * tiling->layer->dilation;

    for (int y = top; y < tiling->image->height; y += step)
        for (int x = left; x < tiling->image->width; x += step)
            take_tile(tiling, x, y);
}

/* What a thread multiplies with is kept: it would be taken, cleared and given back a hundred times
 * a page. */
struct room {
    gsize size;
    float *numbers;
};

static void room_free(gpointer data)
{
    struct room *room = data;

    g_free(room->numbers);
    g_free(room);
}

static float *room_for(gsize size)
{
    static GPrivate kept = G_PRIVATE_INIT(room_free);
    struct room *room = g_private_get(&kept);

    if (room == NULL) {
        room = g_new0(struct room, 1);
        g_private_set(&kept, room);
    }
    if (room->size < size) {
        g_free(room->numbers);
        room->numbers = g_new(float, size);
        room->size = size;
    }
    return room->numbers;
}

void stamp_tiles_run(const struct stamp_layer *layer, const struct stamp_tensor *image,
                     const struct stamp_tensor *shortcut, const struct stamp_tensor *out,
                     const struct stamp_loops *loops)
{
    gsize inputs = (gsize)layer->inputs, outputs = (gsize)layer->outputs;
    gsize spread = STAMP_TILE_CELLS * APART(inputs), products = STAMP_TILE_CELLS * APART(outputs);
    gsize zeros = MAX(inputs, outputs);
    float *room = room_for(spread + products + zeros);
    struct tiling tiling = {.layer = layer,
                            .image = image,
                            .shortcut = shortcut,
                            .out = out,
                            .loops = loops,
                            .spread = room,
                            .products = room + spread,
                            .zeros = memset(room + spread + products, 0, zeros * sizeof *room)};

    for (int top = 0; top < layer->dilation; top++)
        for (int left = 0; left < layer->dilation; left++)
            take_tiles(&tiling, left, top);
    multiply(&tiling);
}
