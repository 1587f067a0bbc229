/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Encrypted OpenDocument packages (ODF 1.3 part 2, 3.4): each part is encrypted by itself.
 */
#ifndef MARUHI_EXTRACTORS_ODF_LOCK_H
#define MARUHI_EXTRACTORS_ODF_LOCK_H

#include "package.h"

/* Whether any part is encrypted. Then clear is the package in the clear, or NULL when no
 * password opens it and the reading says so. The caller frees clear. */
bool odf_is_locked(struct package *package, GByteArray **clear);

#endif
