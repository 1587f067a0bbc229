/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rich text as Outlook keeps it (MS-OXRTFCP).
 */
#ifndef MARUHI_EXTRACTORS_COMPRESSED_RTF_H
#define MARUHI_EXTRACTORS_COMPRESSED_RTF_H

#include "budget.h"

/* At most so many bytes, paid for; of damaged ones what came before the damage. NULL when that
 * is nothing. The caller frees. */
GByteArray *compressed_rtf_unpack(struct budget *budget, const guint8 *bytes, gsize size,
                                  guint32 most);

#endif
