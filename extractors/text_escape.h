/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Characters that text formats write in ASCII: "\u79D8" of JSON, Java and JavaScript,
 * "\U+3299" and "\M+194E9" of DXF, "\X2\79D8\X0\" of STEP. A label written so is a label.
 */
#ifndef MARUHI_EXTRACTORS_TEXT_ESCAPE_H
#define MARUHI_EXTRACTORS_TEXT_ESCAPE_H

#include <glib.h>

/* The text with its escapes decoded, all other bytes as they are; NULL when it has none. The
 * caller frees. ASCII is never decoded, so that quotes and structure stay. */
char *text_unescape(const char *text, gsize length, gsize *decoded_length);

#endif
