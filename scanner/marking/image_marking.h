/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The parts of the writer for images: the label as XMP, which no program draws, put in beside
 * the pixels without decoding them.
 */
#ifndef MARUHI_SCANNER_MARKING_IMAGE_MARKING_H
#define MARUHI_SCANNER_MARKING_IMAGE_MARKING_H

#include "mark_writer.h"
#include "mark_xmp.h"

struct image_marking {
    const guint8 *bytes;
    gsize size;
    const struct mark_label *label;
    struct mark_edit *edit;
    struct mark_result *result;
};

/* The packet to be written in place of the old one (NULL: there was none). NULL: there is
 * nothing to write, and the result says so. The caller frees. */
char *image_packet(struct image_marking *image, const char *old, gsize size);

/* One file a format. */
void image_mark_jpeg(struct image_marking *image);
void image_mark_png(struct image_marking *image);
void image_mark_tiff(struct image_marking *image);

#endif
