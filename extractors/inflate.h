/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Small pieces that documents keep deflated.
 */
#ifndef MARUHI_EXTRACTORS_INFLATE_H
#define MARUHI_EXTRACTORS_INFLATE_H

#include "budget.h"

enum inflate_format {
    INFLATE_ZLIB, /* RFC 1950 */
    INFLATE_RAW,  /* RFC 1951 */
    INFLATE_GZIP, /* RFC 1952 */
};

/* At most so many bytes, paid for; of damaged ones what came before the damage. NULL when that
 * is nothing, or the budget has no room. The caller frees. */
GByteArray *inflate_bytes(struct budget *budget, enum inflate_format format, const guint8 *bytes,
                          gsize size, guint64 most);

#endif
