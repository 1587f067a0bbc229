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

/* Smaller files are bullets and rules. */
#define PICTURE_BYTES_LEAST 1024

/* Is it big enough to show text? head: its first bytes, at best 32 KB; whole: the size of all
 * of it. Bullets, rules and icons are not. */
bool picture_may_show_text(const guint8 *head, gsize size, guint64 whole);

#endif
