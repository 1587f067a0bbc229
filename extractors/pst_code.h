/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef MARUHI_EXTRACTORS_PST_CODE_H
#define MARUHI_EXTRACTORS_PST_CODE_H

#include <glib.h>

enum {
    PST_PLAIN = 0,
    PST_PERMUTED = 1,
    PST_CYCLIC = 2,
};

/* Undoes what a store did to the bytes of a block; key is the low half of its number. Other
 * encodings are left as they are. */
void pst_decode(guint encoding, guint32 key, guint8 *bytes, gsize size);

#endif
