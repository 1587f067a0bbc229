/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A label drawn as a page of PDF with its font in it. The program itself draws, from words of
 * the policy; workers get the finished page, so that no font library runs beside a document.
 */
#ifndef MARUHI_SCANNER_MARKING_MARK_DRAWING_H
#define MARUHI_SCANNER_MARKING_MARK_DRAWING_H

#include "mark.h"

#define MARK_ERROR (mark_error_quark())
GQuark mark_error_quark(void);

/* Draws the label's lines into label->drawing, the same lines only once a run. An error: a
 * character that no installed font has. */
bool mark_draw(struct mark_label *label, GError **error);

/* Frees what was kept of drawings made. */
void mark_draw_forget(void);

#endif
