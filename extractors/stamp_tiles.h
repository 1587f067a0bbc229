/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A convolution of 3 x 3 cells by tiles of 2 x 2 results, which needs 16 products a tile where
 * the plain way needs 36 (Lavin and Gray, Fast Algorithms for Convolutional Neural Networks, 2016:
 * F(2 x 2, 3 x 3)). The results differ from it by rounding only.
 */
#ifndef MARUHI_EXTRACTORS_STAMP_TILES_H
#define MARUHI_EXTRACTORS_STAMP_TILES_H

#include "stamp_rows.h"

/* The weights of a layer for tiles: 16 positions, inputs, outputs; NULL for a layer that cannot be
 * run so. Free with g_free. */
float *stamp_tiles_weights(const struct stamp_layer *layer);

/* Runs a layer that has them. out has the size of the image; shortcut is what is added, or NULL. */
void stamp_tiles_run(const struct stamp_layer *layer, const struct stamp_tensor *image,
                     const struct stamp_tensor *shortcut, const struct stamp_tensor *out,
                     const struct stamp_loops *loops);

#endif
