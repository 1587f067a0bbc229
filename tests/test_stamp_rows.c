/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "every_processor.h"

/* A row that is longer than any test asks for, with three taps a pixel. */
#define PIXELS_MOST 20
#define INPUTS      5
#define TAPS        3
#define OUTPUTS     48

struct row {
    float source[(PIXELS_MOST + TAPS) * OUTPUTS], shortcut[PIXELS_MOST * OUTPUTS];
    float weights[TAPS * INPUTS * OUTPUTS], biases[OUTPUTS];
    struct stamp_layer layer;
    struct stamp_stretch stretch;
};

static void row_open(struct row *row, int kind, bool relu, bool residual)
{
    gsize inputs = kind == STAMP_DEPTHWISE ? OUTPUTS : INPUTS;

    fill(row->source, G_N_ELEMENTS(row->source), 1);
    fill(row->shortcut, G_N_ELEMENTS(row->shortcut), 2);
    fill(row->weights, G_N_ELEMENTS(row->weights), 3);
    fill(row->biases, G_N_ELEMENTS(row->biases), 4);
    row->layer = (struct stamp_layer){.kind = (guint8)kind,
                                      .relu = relu,
                                      .inputs = (int)inputs,
                                      .outputs = OUTPUTS,
                                      .weights = row->weights,
                                      .biases = row->biases};
    row->stretch = (struct stamp_stretch){.source = row->source,
                                          .step = inputs,
                                          .taps = {0, inputs, 2 * inputs},
                                          .tap_count = TAPS,
                                          .tap_length = inputs,
                                          .shortcut = residual ? row->shortcut : NULL};
}

static float expected(const struct row *row, gsize pixel, gsize output)
{
    const struct stamp_layer *layer = &row->layer;
    gsize inputs = (gsize)layer->inputs;
    float sum = row->biases[output];

    for (gsize t = 0; t < TAPS; t++)
        for (gsize i = 0; i < inputs; i++) {
            float value = row->source[(pixel + t) * inputs + i];
            if (layer->kind == STAMP_CONVOLUTION)
                sum += value * row->weights[(t * inputs + i) * OUTPUTS + output];
            else if (i == output)
                sum += value * row->weights[t * OUTPUTS + output];
        }
    if (row->stretch.shortcut)
        sum += row->shortcut[pixel * OUTPUTS + output];
    return layer->relu ? MAX(sum, 0) : sum;
}

/* Rows of each length: nothing beyond them is written. */
static void check_rows(const struct stamp_loops *loops, struct row *row)
{
    for (gsize count = 1; count < PIXELS_MOST; count++) {
        float out[PIXELS_MOST * OUTPUTS] = {0};
        row->stretch.out = out;
        loops->run(&row->layer, &row->stretch, count);
        for (gsize pixel = 0; pixel < count; pixel++)
            for (gsize output = 0; output < OUTPUTS; output++)
                assert_float_equal(out[pixel * OUTPUTS + output], expected(row, pixel, output),
                                   1e-4);
        for (gsize i = count * OUTPUTS; i < G_N_ELEMENTS(out); i++)
            assert_float_equal(out[i], 0, 0);
    }
}

static void check(const struct stamp_loops *loops)
{
    g_autofree struct row *row = g_new0(struct row, 1);

    for (int i = 0; i < 8; i++) {
        row_open(row, i & 1 ? STAMP_DEPTHWISE : STAMP_CONVOLUTION, i & 2, i & 4);
        check_rows(loops, row);
    }
}

static void rows_of_any_length_are_right_on_any_processor(void **state)
{
    (void)state;
    check(&stamp_loops_plain);
}

static void they_are_with_avx2(void **state)
{
    const struct stamp_loops *loops = loops_with_avx2();

    (void)state;
    if (loops == NULL)
        skip();
    check(loops);
}

static void they_are_with_avx512(void **state)
{
    const struct stamp_loops *loops = loops_with_avx512();

    (void)state;
    if (loops == NULL)
        skip();
    check(loops);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_of_any_length_are_right_on_any_processor),
        cmocka_unit_test(they_are_with_avx2),
        cmocka_unit_test(they_are_with_avx512),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
