/* SPDX-License-Identifier: GPL-3.0-or-later */
#define LANES 4
#include "stamp_row_loops.h"

static void run_row(const struct stamp_layer *layer, const struct stamp_stretch *stretch,
                    gsize count)
{
    run(layer, stretch, count);
}

static void spread(const float *const *cells, gsize channels, float *out, gsize apart)
{
    spread_tile(cells, channels, out, apart);
}

static void gather(const struct stamp_layer *layer, const struct stamp_tile *tile,
                   const float *products, gsize apart)
{
    gather_tile(layer, tile, products, apart);
}

const struct stamp_loops stamp_loops_plain = {run_row, spread, gather};
