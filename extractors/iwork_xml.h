/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The one XML file of iWork up to 2009 (Apple, "iWork Programming Guide", 2005).
 */
#ifndef MARUHI_EXTRACTORS_IWORK_XML_H
#define MARUHI_EXTRACTORS_IWORK_XML_H

#include "document.h"

void iwork_give_xml(const struct document *document, struct sink *sink, struct reading *reading,
                    const guint8 *bytes, gsize size);

#endif
