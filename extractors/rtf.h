/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rich text (RTF 1.9.1), as files and as the bodies of Outlook's mails.
 */
#ifndef MARUHI_EXTRACTORS_RTF_H
#define MARUHI_EXTRACTORS_RTF_H

#include "document.h"

/* Reads rich text into a document, which may hold it in another form than its own bytes. */
void rtf_read_bytes(const struct document *document, struct sink *sink, struct reading *reading,
                    const guint8 *bytes, gsize size);

/* Mail programs wrap HTML in rich text (MS-OXRTFEX 2.1.3). The HTML within; NULL when there is
 * none. The caller frees. */
char *rtf_unwrap_html(const guint8 *bytes, gsize size, gsize *length);

#endif
