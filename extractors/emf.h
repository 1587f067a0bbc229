/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Enhanced metafiles: what Office keeps of pasted charts and drawings.
 */
#ifndef MARUHI_EXTRACTORS_EMF_H
#define MARUHI_EXTRACTORS_EMF_H

#include "inner_image.h"

bool emf_is(const guint8 *bytes, gsize size);

/* Gives the text in that place as one story of lines. False when the records end too early. */
bool emf_give_text(const struct document *document, struct sink *sink, const struct place *place,
                   const guint8 *bytes, gsize size);

/* Takes the bitmaps. */
void emf_give_images(struct inner_images *images, const guint8 *bytes, gsize size);

#endif
