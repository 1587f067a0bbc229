/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What mails of all formats share: headers and HTML bodies.
 */
#ifndef MARUHI_EXTRACTORS_MAIL_TEXT_H
#define MARUHI_EXTRACTORS_MAIL_TEXT_H

#include "document.h"

/* Whether a header tells how confidential the mail is. */
bool mail_header_is_label(const char *name);

/* Gives a header in the role it plays, unless it is noise. */
void mail_header_give(const struct document *document, struct sink *sink, const char *name,
                      const char *raw);

/* Reads an HTML body into the mail's own document; the charset of the mail wins over what the
 * page says of itself, and NULL leaves it to the page. */
void mail_html_give(const struct document *document, struct sink *sink, struct reading *reading,
                    const char *charset, const guint8 *bytes, gsize size);

#endif
