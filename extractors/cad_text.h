/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Text as drawings of the AutoCAD family write it (DXF reference, "Text" and "MText format
 * codes"): "%%c20" is φ20, "\U+3299" is ㊙, "{\fMS Gothic;図番\P}A-12" is two lines.
 */
#ifndef MARUHI_EXTRACTORS_CAD_TEXT_H
#define MARUHI_EXTRACTORS_CAD_TEXT_H

#include <glib.h>
#include <stdbool.h>

/* What the reader of the drawing sees; lines end in '\n'. has_codes: MTEXT, whose format
 * codes go. text is UTF-8. The caller frees. */
char *cad_text_decode(const char *text, gsize length, bool has_codes);

#endif
