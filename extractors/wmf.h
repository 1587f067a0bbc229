/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Windows metafiles (MS-WMF): what programs up to the nineties paste as drawings and charts.
 */
#ifndef MARUHI_EXTRACTORS_WMF_H
#define MARUHI_EXTRACTORS_WMF_H

#include "inner_image.h"

/* With or without the header that says where it is placed. */
bool wmf_is(const guint8 *bytes, gsize size);

/* Gives the text that is drawn as one story of lines, and takes the bitmaps. False when the
 * records end too early. */
bool wmf_give(struct inner_images *images, const struct place *place, const guint8 *bytes,
              gsize size);

#endif
