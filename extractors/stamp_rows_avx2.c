/* SPDX-License-Identifier: GPL-3.0-or-later */
#define LANES 8
#include "stamp_row_loops.h"

#if defined(__x86_64__)
__attribute__((target("avx2,fma"))) void
stamp_rows_avx2(const struct stamp_layer *layer, const struct stamp_stretch *stretch, gsize count)
{
    run(layer, stretch, count);
}
#endif
