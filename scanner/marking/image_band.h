/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A white band with the label in it, put above a picture on request, so that it covers nothing.
 * The picture below it stays as it is, to the coefficient (JPEG) or the bit (PNG).
 */
#ifndef MARUHI_SCANNER_MARKING_IMAGE_BAND_H
#define MARUHI_SCANNER_MARKING_IMAGE_BAND_H

#include "mark.h"

struct image_band {
    guint width, height;
    guint8 *rows; /* red, green, blue; rows of exactly 3 * width */
};

/* Rows of a band above a picture of that width, a multiple of `step`. 0: the label could not be
 * read there. */
guint image_band_height(const struct mark_label *label, guint width, guint step);

/* Draws the label at its right end. False: it cannot be drawn. Clear it in both cases. */
bool image_band_draw(struct image_band *band, const struct mark_label *label, guint width,
                     guint height);
void image_band_clear(struct image_band *band);

/* The picture with `height` rows of a band in place of the first `before` rows, which are those of
 * a band that was there; label NULL or height 0: with none. NULL: it cannot be done with such a
 * picture. The caller unrefs. */
GByteArray *image_band_jpeg(const guint8 *bytes, gsize size, const struct mark_label *label,
                            guint before, guint height);
GByteArray *image_band_png(const guint8 *bytes, gsize size, const struct mark_label *label,
                           guint before, guint height);

/* What the rows of a band have to be a multiple of, and how wide it is; false: no band can be put
 * above such a picture. */
bool image_band_fits_jpeg(const guint8 *bytes, gsize size, guint *width, guint *step);
bool image_band_fits_png(const guint8 *bytes, gsize size, guint *width, guint *step);

#endif
