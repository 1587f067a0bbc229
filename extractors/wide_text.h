/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * UTF-16LE at any address, as Windows programs write it, to UTF-8.
 */
#ifndef MARUHI_EXTRACTORS_WIDE_TEXT_H
#define MARUHI_EXTRACTORS_WIDE_TEXT_H

#include <glib.h>

/* Appends so many units. Half a pair becomes U+FFFD, NUL a space. */
void wide_append(GString *out, const guint8 *bytes, gsize units);

/* The text up to a NUL or the end of the units. The caller frees. */
char *wide_decode(const guint8 *bytes, gsize units);

/* Appends bytes that are the first 256 characters of Unicode. */
void latin_append(GString *out, const guint8 *bytes, gsize length);

#endif
