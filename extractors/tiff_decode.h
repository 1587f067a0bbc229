/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tiled, planar and other TIFF pages that Leptonica does not decode, by libtiff itself.
 */
#ifndef MARUHI_EXTRACTORS_TIFF_DECODE_H
#define MARUHI_EXTRACTORS_TIFF_DECODE_H

#include <glib.h>

struct Pix;

/* The page whose directory is at offset, as 8-bit grey; NULL when it cannot be. Needs four
 * bytes a pixel meanwhile: check the size first. The caller destroys it. */
struct Pix *tiff_decode(const guint8 *bytes, gsize size, gsize offset);

#endif
