/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How big a picture is, from its first bytes and without decoding it.
 */
#ifndef MARUHI_EXTRACTORS_PICTURE_SIZE_H
#define MARUHI_EXTRACTORS_PICTURE_SIZE_H

#include <glib.h>
#include <stdbool.h>

/* Knows PNG, JPEG, GIF and BMP. False: another format, or its size stands further behind. */
bool picture_size(const guint8 *bytes, gsize size, guint *width, guint *height);

#endif
