/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The text of one sheet in the order people read it, with the roles its position gives.
 */
#ifndef MARUHI_EXTRACTORS_CAD_LAYOUT_H
#define MARUHI_EXTRACTORS_CAD_LAYOUT_H

#include "cad_drawing.h"

/* left > right: nothing is in it. */
struct cad_box {
    double left, bottom, right, top;
};

extern const struct cad_box cad_box_empty;

bool cad_box_is_empty(const struct cad_box *box);
void cad_box_add(struct cad_box *box, double x, double y);
void cad_box_join(struct cad_box *box, const struct cad_box *other);

/* Sides as 1 : √2, as all sheets of ISO 216 and JIS P 0138 have them. */
bool cad_box_is_paper(const struct cad_box *box);

/* Gives the texts (struct cad_text, in the sheet's coordinates); sorts them. frames are boxes
 * of frames on the sheet, sheet the box of all that is drawn. */
void cad_layout_give(const struct document *document, struct sink *sink, const struct place *place,
                     GArray *texts, const GArray *frames, const struct cad_box *sheet);

#endif
