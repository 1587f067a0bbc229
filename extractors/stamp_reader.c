/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stamp_reader.h"

#include <math.h>

/* The cut is larger than the place, so that an inexact one is not cut off. */
#define MARGIN 1.18F

/* Outputs of the reader: none of them, the labels, and some that mean nothing. */
#define OUTPUTS 32

/* A first look below this is the last. */
#define LOOK_AGAIN 0.04F

struct stamp_place stamp_reader_cut_place(const struct stamp_place *place)
{
    struct stamp_place cut = *place;

    cut.width = cut.height = MAX(place->width, place->height) * MARGIN;
    return cut;
}

/* Adds the logarithms of how much each label is believed in. */
static void look(const struct stamp_net *net, const struct stamp_page *page,
                 const struct stamp_place *cut, float *beliefs)
{
    struct stamp_tensor image =
        stamp_tensor_new(STAMP_SQUARE_SIDE, STAMP_SQUARE_SIDE, 2, stamp_net_border(net, 0));

    stamp_page_cut(page, cut, &image);
    struct stamp_tensor out = stamp_net_run(net, &image, 0, 0);
    float most = out.values[0], sum = 0;
    int count = MIN(out.channels, OUTPUTS); /* all of them */
    for (int i = 1; i < count; i++)
        most = MAX(most, out.values[i]);
    for (int i = 0; i < count; i++)
        sum += expf(out.values[i] - most);
    for (int i = 0; i < count; i++)
        beliefs[i] += out.values[i] - most - logf(sum);
    g_free(image.values);
    g_free(out.values);
}

/* The label most believed in after so many looks. */
static struct stamp_reading decide(const float *beliefs, int looks)
{
    float sum = 0, best = -1;
    struct stamp_reading reading = {0};

    for (int i = 0; i < OUTPUTS; i++)
        sum += expf(beliefs[i] / (float)looks);
    for (guint i = 1; i <= STAMP_LABELS; i++) {
        float share = expf(beliefs[i] / (float)looks) / sum;
        if (share > best) {
            best = share;
            reading.label = i;
        }
    }
    reading.confidence = 1 - expf(beliefs[0] / (float)looks) / sum;
    return reading;
}

/* Further looks at what may be one: a little turned, larger, smaller. */
static const struct {
    float turn, scale;
} looks[] = {{0, 1}, {-0.12F, 1}, {0.12F, 1}, {0, 0.92F}, {0, 1.08F}};

struct stamp_reading stamp_reader_read(const struct stamp_net *reader,
                                       const struct stamp_page *page,
                                       const struct stamp_place *place)
{
    const struct stamp_place cut = stamp_reader_cut_place(place);
    float beliefs[OUTPUTS] = {0};
    struct stamp_reading reading = {0};

    for (guint i = 0; i < G_N_ELEMENTS(looks); i++) {
        struct stamp_place again = cut;
        again.angle += looks[i].turn;
        again.width *= looks[i].scale;
        again.height *= looks[i].scale;
        look(reader, page, &again, beliefs);
        reading = decide(beliefs, (int)i + 1);
        if (reading.confidence < LOOK_AGAIN)
            break;
    }
    return reading;
}
