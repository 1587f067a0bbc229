/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Text in DrawingML (shapes, charts, SmartArt, slides) and VML.
 */
#ifndef MARUHI_EXTRACTORS_DRAWING_H
#define MARUHI_EXTRACTORS_DRAWING_H

#include "opc.h"

/* Reads the text of one part in the given place; place NULL is the document itself. */
void drawing_read(struct opc *opc, gint64 part, enum text_role role, const struct place *place);

/* Reads all charts and diagrams of the package that were not read yet. */
void drawing_read_all(struct opc *opc);

/* Reads the charts, diagrams and drawings a part refers to, and those they refer to. */
void drawing_read_related(struct opc *opc, gint64 part, const struct place *place);

/* A slide, its notes, a layout or a master: placeholders play their own roles. */
void drawing_read_slide(struct opc *opc, gint64 part, enum text_role role,
                        const struct place *place);

#endif
