/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "every_processor.h"

#include <extractors/stamp_tiles.h>

#define INPUTS  32
#define OUTPUTS 48

static struct stamp_tensor draw(int width, int height, int channels, int border, guint32 seed)
{
    struct stamp_tensor image = stamp_tensor_new(width, height, channels, border);

    for (int y = 0; y < height; y++)
        fill(stamp_tensor_at(&image, 0, y), (gsize)width * (gsize)channels, seed + (guint32)y);
    return image;
}

/* The sum of products as the definition of a convolution has it. */
static float plain(const struct stamp_layer *layer, const struct stamp_tensor *image, int x, int y,
                   gsize output)
{
    float sum = layer->biases[output];

    for (int tap = 0; tap < 9; tap++) {
        const float *cell = stamp_tensor_at(image, x + (tap % 3 - 1) * layer->dilation,
                                            y + (tap / 3 - 1) * layer->dilation);
        for (gsize i = 0; i < INPUTS; i++)
            sum += cell[i] * layer->weights[((gsize)tap * INPUTS + i) * OUTPUTS + output];
    }
    return sum;
}

static void check_size(struct stamp_layer *layer, const struct stamp_loops *loops, int width,
                       int height, bool residual)
{
    struct stamp_tensor image = draw(width, height, INPUTS, layer->dilation, 1);
    struct stamp_tensor shortcut = draw(width, height, OUTPUTS, 1, 2);
    struct stamp_tensor out = stamp_tensor_new(width, height, OUTPUTS, 2);

    stamp_tiles_run(layer, &image, residual ? &shortcut : NULL, &out, loops);
    for (int y = -2; y < height + 2; y++)
        for (int x = -2; x < width + 2; x++)
            for (gsize output = 0; output < OUTPUTS; output++) {
                bool inside = x >= 0 && y >= 0 && x < width && y < height;
                float expected = inside ? plain(layer, &image, x, y, output) : 0;
                if (inside && residual)
                    expected += stamp_tensor_at(&shortcut, x, y)[output];
                if (layer->relu)
                    expected = MAX(expected, 0);
                assert_float_equal(stamp_tensor_at(&out, x, y)[output], expected, 1e-4);
            }
    g_free(image.values);
    g_free(shortcut.values);
    g_free(out.values);
}

/* Sizes that end within a tile, and one of more tiles than are multiplied at once. */
static void check(const struct stamp_loops *loops)
{
    static float weights[9 * INPUTS * OUTPUTS], biases[OUTPUTS];
    struct stamp_layer layer = {.kind = STAMP_CONVOLUTION,
                                .kernel = 3,
                                .stride = 1,
                                .inputs = INPUTS,
                                .outputs = OUTPUTS,
                                .weights = weights,
                                .biases = biases};

    fill(weights, G_N_ELEMENTS(weights), 3);
    fill(biases, G_N_ELEMENTS(biases), 4);
    layer.tile_weights = stamp_tiles_weights(&layer);
    assert_non_null(layer.tile_weights);
    for (guint8 dilation = 1; dilation <= 4; dilation *= 2) {
        layer.dilation = dilation;
        layer.relu = dilation == 2;
        check_size(&layer, loops, 1, 1, false);
        check_size(&layer, loops, 2, 7, true);
        check_size(&layer, loops, 17, 13, dilation == 2);
    }
    g_free(layer.tile_weights);
}

static void tiles_give_what_the_convolution_is_on_any_processor(void **state)
{
    (void)state;
    check(&stamp_loops_plain);
}

static void they_do_with_avx2(void **state)
{
    const struct stamp_loops *loops = loops_with_avx2();

    (void)state;
    if (loops == NULL)
        skip();
    check(loops);
}

static void they_do_with_avx512(void **state)
{
    const struct stamp_loops *loops = loops_with_avx512();

    (void)state;
    if (loops == NULL)
        skip();
    check(loops);
}

static void other_layers_have_no_tiles(void **state)
{
    float weights[9] = {0};
    struct stamp_layer layer = {STAMP_CONVOLUTION, 3, 1, 1, 0, 0, 2, 16, 288, weights, NULL, NULL};

    (void)state;
    assert_null(stamp_tiles_weights(&layer));
    layer.inputs = 16;
    layer.stride = 2;
    assert_null(stamp_tiles_weights(&layer));
    layer.stride = 1;
    layer.kind = STAMP_DEPTHWISE;
    assert_null(stamp_tiles_weights(&layer));
    layer.kind = STAMP_CONVOLUTION;
    layer.kernel = 1;
    assert_null(stamp_tiles_weights(&layer));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tiles_give_what_the_convolution_is_on_any_processor),
        cmocka_unit_test(they_do_with_avx2),
        cmocka_unit_test(they_do_with_avx512),
        cmocka_unit_test(other_layers_have_no_tiles),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
