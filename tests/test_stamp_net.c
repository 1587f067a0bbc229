/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "stamp_vectors.h"

#include <extractors/stamp_align.h>
#include <extractors/stamp_reader.h>
#include <extractors/stamp_weights.h>
#include <math.h>
#include <string.h>

/* 0 to 1, the same numbers as export.py draws. */
static float draw(guint32 *state)
{
    *state = (*state * 1103515245U + 12345U) & 0x7fffffffU;
    return (float)(*state >> 16) / 32767.0F;
}

/* What a layer of the file is made of. */
struct head {
    guint8 kind, kernel, stride, dilation, relu, residual;
    guint16 inputs, outputs;
};

static void put_u16(GByteArray *bytes, guint value)
{
    const guint8 two[] = {value & 255, value >> 8 & 255};

    g_byte_array_append(bytes, two, 2);
}

static void put_float(GByteArray *bytes, float value)
{
    guint32 bits;

    memcpy(&bits, &value, 4);
    put_u16(bytes, bits & 0xffff);
    put_u16(bytes, bits >> 16);
}

static guint weight_count(const struct head *head)
{
    guint taps = (guint)head->kernel * head->kernel;

    return head->kind == STAMP_DEPTHWISE ? taps * head->outputs
           : head->kind == STAMP_DENSE   ? (guint)head->inputs * head->outputs
                                         : taps * head->inputs * head->outputs;
}

/* Weights that bfloat16 holds without loss: multiples of 1/16 between -0.5 and 0.5. */
static float weight_at(guint layer, guint index)
{
    return (float)((index * 7 + layer * 3) % 17) / 16 - 0.5F;
}

static float bias_at(guint output)
{
    return (float)(output % 5) / 8 - 0.2F;
}

static GByteArray *write_net(const struct head *heads, guint count)
{
    GByteArray *bytes = g_byte_array_new();

    g_byte_array_append(bytes, (const guint8 *)"MSW1\1\0\0\0", 8);
    put_u16(bytes, count);
    put_u16(bytes, 0);
    for (guint l = 0; l < count; l++) {
        const struct head *head = &heads[l];
        g_byte_array_append(bytes, &head->kind, 6);
        put_u16(bytes, head->inputs);
        put_u16(bytes, head->outputs);
        put_u16(bytes, 0);
        for (guint i = 0; i < weight_count(head); i++) {
            float value = weight_at(l, i);
            guint32 bits;
            memcpy(&bits, &value, 4);
            assert_int_equal(bits & 0xffff, 0);
            put_u16(bytes, bits >> 16);
        }
        for (guint o = 0; o < head->outputs; o++)
            put_float(bytes, bias_at(o));
    }
    return bytes;
}

/* Plain as the definition; channels beside each other, no border. */
struct image {
    int width, height, channels;
    float *values;
};

static float image_at(const struct image *image, int x, int y, int channel)
{
    bool inside = x >= 0 && y >= 0 && x < image->width && y < image->height;

    return inside ? image->values[(y * image->width + x) * image->channels + channel] : 0;
}

static float sum_at(const struct head *head, guint layer, const struct image *image, int x, int y,
                    int output)
{
    int reach = head->kernel / 2;
    float sum = bias_at((guint)output);

    for (int t = 0; t < head->kernel * head->kernel; t++) {
        int sx = x * head->stride + (t % head->kernel - reach) * head->dilation;
        int sy = y * head->stride + (t / head->kernel - reach) * head->dilation;
        if (head->kind == STAMP_DEPTHWISE) {
            sum += image_at(image, sx, sy, output) *
                   weight_at(layer, (guint)(t * head->outputs + output));
            continue;
        }
        for (int i = 0; i < head->inputs; i++)
            sum += image_at(image, sx, sy, i) *
                   weight_at(layer, (guint)((t * head->inputs + i) * head->outputs + output));
    }
    return sum;
}

static struct image apply(const struct head *head, guint layer, const struct image *image,
                          const struct image *shortcut)
{
    struct image out = {(image->width + head->stride - 1) / head->stride,
                        (image->height + head->stride - 1) / head->stride, head->outputs, NULL};

    out.values = g_new0(float, (gsize)(out.width * out.height * out.channels));
    for (int i = 0; i < out.width * out.height * out.channels; i++) {
        int cell = i / out.channels;
        float sum =
            sum_at(head, layer, image, cell % out.width, cell / out.width, i % out.channels);
        if (head->residual)
            sum += shortcut->values[i];
        out.values[i] = head->relu && sum < 0 ? 0 : sum;
    }
    return out;
}

static struct stamp_tensor draw_tensor(int width, int height, int channels, int border)
{
    struct stamp_tensor tensor = stamp_tensor_new(width, height, channels, border);
    guint32 seed = 1;

    for (int y = 0; y < height; y++)
        for (int i = 0; i < width * channels; i++)
            stamp_tensor_at(&tensor, 0, y)[i] = draw(&seed);
    return tensor;
}

static void expect_equal(const struct head *heads, guint count, int width, int height)
{
    g_autoptr(GByteArray) bytes = write_net(heads, count);
    g_autoptr(GPtrArray) nets = stamp_nets_load(bytes->data, bytes->len);
    assert_non_null(nets);
    const struct stamp_net *net = g_ptr_array_index(nets, 0);
    struct stamp_tensor image =
        draw_tensor(width, height, heads[0].inputs, stamp_net_border(net, 0));
    struct image plain[8] = {{width, height, heads[0].inputs, NULL}};
    plain[0].values = g_new(float, (gsize)(width * height * heads[0].inputs));
    for (int y = 0; y < height; y++)
        memcpy(plain[0].values + y * width * heads[0].inputs, stamp_tensor_at(&image, 0, y),
               sizeof(float) * (gsize)(width * heads[0].inputs));

    for (guint l = 0; l < count; l++)
        plain[l + 1] = apply(&heads[l], l, &plain[l], l > 0 ? &plain[l - 1] : NULL);
    struct stamp_tensor out = stamp_net_run(net, &image, 0, 0);
    assert_int_equal(out.width, plain[count].width);
    assert_int_equal(out.height, plain[count].height);
    for (int i = 0; i < out.width * out.height; i++)
        for (int c = 0; c < out.channels; c++)
            assert_float_equal(stamp_tensor_at(&out, i % out.width, i / out.width)[c],
                               plain[count].values[i * out.channels + c], 1e-3);
    for (guint l = 0; l <= count; l++)
        g_free(plain[l].values);
    g_free(image.values);
    g_free(out.values);
}

static void layers_give_what_their_definition_says(void **state)
{
    static const struct head heads[] = {
        {STAMP_CONVOLUTION, 3, 2, 1, 1, 0, 2, 16},  {STAMP_CONVOLUTION, 3, 1, 1, 1, 0, 16, 32},
        {STAMP_DEPTHWISE, 3, 1, 4, 1, 0, 32, 32},   {STAMP_CONVOLUTION, 1, 1, 1, 1, 1, 32, 32},
        {STAMP_CONVOLUTION, 1, 1, 1, 0, 0, 32, 16},
    };
    (void)state;

    expect_equal(heads, G_N_ELEMENTS(heads), 29, 17);
    expect_equal(heads, G_N_ELEMENTS(heads), 1, 1);
    expect_equal(heads, 1, 64, 3);
    expect_equal(heads, 2, 5, 40);
}

static void the_networks_give_what_pytorch_gives(void **state)
{
    static const int sizes[STAMP_NETWORKS][2] = {{56, 40},
                                                 {STAMP_ALIGN_SIDE, STAMP_ALIGN_SIDE},
                                                 {STAMP_SQUARE_SIDE, STAMP_SQUARE_SIDE},
                                                 {56, 40},
                                                 {56, 40},
                                                 {56, 40}};
    static const int channels[STAMP_NETWORKS] = {16, 16, 32, 64, 64, 64};
    g_autoptr(GPtrArray) nets =
        stamp_nets_load(stamp_weights, (gsize)(stamp_weights_end - stamp_weights));
    (void)state;

    assert_non_null(nets);
    assert_int_equal(nets->len, STAMP_NETWORKS);
    for (guint n = 0; n < STAMP_NETWORKS; n++) {
        const struct stamp_net *net = g_ptr_array_index(nets, n);
        struct stamp_tensor image =
            draw_tensor(sizes[n][0], sizes[n][1], 2, stamp_net_border(net, 0));
        struct stamp_tensor out = stamp_net_run(net, &image, 0, 0);
        const float *cell = stamp_tensor_at(&out, out.width / 2, out.height / 2);
        assert_int_equal(out.channels, channels[n]);
        for (int i = 0; i < out.channels; i++)
            assert_float_equal(cell[i], expected[n][i], 2e-3F * (1 + fabsf(expected[n][i])));
        g_free(image.values);
        g_free(out.values);
    }
}

static void bytes_that_are_cut_off_are_no_networks(void **state)
{
    static const struct head heads[] = {{STAMP_CONVOLUTION, 3, 1, 1, 1, 0, 2, 16},
                                        {STAMP_DENSE, 1, 1, 1, 0, 0, 64, 16}};
    g_autoptr(GByteArray) bytes = write_net(heads, G_N_ELEMENTS(heads));
    (void)state;

    for (guint size = 0; size < bytes->len; size++) {
        g_autofree guint8 *part = g_memdup2(bytes->data, size);
        assert_null(stamp_nets_load(part, size));
    }
    g_autoptr(GPtrArray) whole = stamp_nets_load(bytes->data, bytes->len);
    assert_non_null(whole);
}

static void layers_that_cannot_be_are_refused(void **state)
{
    static const struct head wrong[] = {
        {9, 3, 1, 1, 1, 0, 2, 16},
        {STAMP_CONVOLUTION, 5, 1, 1, 1, 0, 2, 16},
        {STAMP_CONVOLUTION, 3, 3, 1, 1, 0, 2, 16},
        {STAMP_CONVOLUTION, 3, 1, 0, 1, 0, 2, 16},
        {STAMP_CONVOLUTION, 3, 1, 1, 1, 0, 2, 15},
        {STAMP_DEPTHWISE, 3, 1, 1, 1, 0, 32, 16},
        {STAMP_CONVOLUTION, 3, 1, 1, 1, 0, 2, 0},
    };
    (void)state;

    for (guint i = 0; i < G_N_ELEMENTS(wrong); i++) {
        g_autoptr(GByteArray) bytes = write_net(&wrong[i], 1);
        assert_null(stamp_nets_load(bytes->data, bytes->len));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(layers_give_what_their_definition_says),
        cmocka_unit_test(the_networks_give_what_pytorch_gives),
        cmocka_unit_test(bytes_that_are_cut_off_are_no_networks),
        cmocka_unit_test(layers_that_cannot_be_are_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
