/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Labels as the recogniser misreads them: 社タト秘, 杜外秘, C0NFIDENTIAL. Only a line that is
 * nothing but such a misreading is taken for the label; within other words 社外秋 stays as it is.
 */
#ifndef MARUHI_EXTRACTORS_OCR_REPAIR_H
#define MARUHI_EXTRACTORS_OCR_REPAIR_H

#include <glib.h>
#include <stdbool.h>

/* The label a whole line is a misreading of, with what stood around it (brackets, blanks) left
 * away; NULL when it is none, or is read right already. The caller frees. */
char *ocr_repair(const char *line);

/* One of these labels stands in the line as it is: no texture is read like that by chance, however
 * little the recogniser believes in it. */
bool ocr_holds_label(const char *line);

/* That label stands in the line, however it is spaced and whatever its case. */
bool ocr_holds(const char *line, const char *label);

#endif
