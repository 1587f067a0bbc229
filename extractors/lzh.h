/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * LZH within other formats.
 */
#ifndef MARUHI_EXTRACTORS_LZH_H
#define MARUHI_EXTRACTORS_LZH_H

#include "document.h"

/* The first member of an archive, paid for by the document's budget. NULL: there is none, or
 * it could not be unpacked whole. */
GByteArray *lzh_unpack_first(const struct document *document, const guint8 *bytes, gsize size);

#endif
