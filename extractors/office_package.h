/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Packages that Office encrypted as a whole (MS-OFFCRYPTO 2.3.4).
 */
#ifndef MARUHI_EXTRACTORS_OFFICE_PACKAGE_H
#define MARUHI_EXTRACTORS_OFFICE_PACKAGE_H

#include "compound.h"

/* The package in the clear, once a password opens it; NULL when none does, and the reading
 * tells the method. The caller frees. */
GByteArray *office_package_unlock(struct compound *compound, const struct document *document,
                                  struct reading *reading);

#endif
