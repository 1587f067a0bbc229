/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The weights of the stamp detector, stamp_weights.bin, which tests/stamps/train.sh makes.
 */
#ifndef MARUHI_EXTRACTORS_STAMP_WEIGHTS_H
#define MARUHI_EXTRACTORS_STAMP_WEIGHTS_H

#include <glib.h>

extern const guint8 stamp_weights[];
extern const guint8 stamp_weights_end[];

#endif
