/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The two ways in which DWG files are packed (Open Design Specification 4.7 and 5.2.2, 5.13).
 */
#ifndef MARUHI_EXTRACTORS_DWG_UNPACK_H
#define MARUHI_EXTRACTORS_DWG_UNPACK_H

#include <glib.h>
#include <stdbool.h>

/* Of release 2004. Appends at most so many bytes. False: it is damaged; what came out before
 * stays. */
bool dwg_unpack_2004(const guint8 *packed, gsize size, gsize most, GByteArray *out);

/* The same of release 2007. */
bool dwg_unpack_2007(const guint8 *packed, gsize size, gsize most, GByteArray *out);

/* Takes the data out of interleaved Reed-Solomon blocks of 255 bytes, of which the first
 * data_bytes are data. Errors are not corrected. NULL: the blocks are not all there. */
guint8 *dwg_deinterleave(const guint8 *encoded, gsize size, gsize blocks, gsize data_bytes);

#endif
