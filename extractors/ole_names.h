/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The names at the root of an OLE compound file (MS-CFB 2.2, 2.3, 2.6), without a library and
 * without memory: what decides in microseconds which program wrote it.
 */
#ifndef MARUHI_EXTRACTORS_OLE_NAMES_H
#define MARUHI_EXTRACTORS_OLE_NAMES_H

#include "document.h"

/* Which of up to 32 ASCII names stand at the root: bit i for names[i], whatever the case of
 * its letters. A name that ends in
 * '*' stands for all that begin so. 0 for what is no compound file. */
guint32 ole_lists(const struct document *document, const char *const *names, guint count);

#endif
