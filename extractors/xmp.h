/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * XMP (ISO 16684-1): what Adobe's and other programs write about a document into it.
 */
#ifndef MARUHI_EXTRACTORS_XMP_H
#define MARUHI_EXTRACTORS_XMP_H

#include "document.h"

/* Gives each value as a property with its name, sensitivity labels with their role. What
 * cannot be parsed is given as it stands. place NULL: the document. */
void xmp_give(const struct document *document, struct sink *sink, const struct place *place,
              const char *bytes, gsize size);

#endif
