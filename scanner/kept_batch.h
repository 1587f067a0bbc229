/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Kept texts on their way to a worker: one file in memory for many of them.
 */
#ifndef MARUHI_SCANNER_KEPT_BATCH_H
#define MARUHI_SCANNER_KEPT_BATCH_H

#include "record.h"

/* A batch is sent when it has so many texts or bytes. */
#define BATCH_TEXTS 200U
#define BATCH_BYTES (1U << 20)

/* One text with the path it was judged under; type may be NULL. Floating. */
GVariant *kept_batch_item(const char *path, const char *type, enum outcome outcome, guint64 digest,
                          GBytes *text);

/* The file of an array of items, which is sunk; -1 when there is no memory. */
int kept_batch_file(GVariant *items);

#endif
