/* SPDX-License-Identifier: GPL-3.0-or-later */
#define LANES 4
#include "stamp_row_loops.h"

void stamp_rows_plain(const struct stamp_layer *layer, const struct stamp_stretch *stretch,
                      gsize count)
{
    run(layer, stretch, count);
}
