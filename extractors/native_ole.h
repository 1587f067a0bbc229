/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is read of models, drawings and projects that are compound files: properties, and the
 * files embedded in them.
 */
#ifndef MARUHI_EXTRACTORS_NATIVE_OLE_H
#define MARUHI_EXTRACTORS_NATIVE_OLE_H

#include "document.h"

#define OLE_SIGNATURE "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"

/* The outcome is partial, with this sentence for the rest. */
void native_ole_read(const struct document *document, struct sink *sink, struct reading *reading,
                     const char *sentence);

#endif
