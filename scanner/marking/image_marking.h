/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The parts of the writer for images: the label as XMP, which no program draws, put in beside
 * the pixels without decoding them; and on request a band above them.
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
    GByteArray *redrawn; /* the file with another band above the picture; NULL: it is as it was */
};

/* How a format gets a band; image_band.h has both. */
struct band_way {
    bool (*fits)(const guint8 *bytes, gsize size, guint *width, guint *step);
    GByteArray *(*redraw)(const guint8 *bytes, gsize size, const struct mark_label *label,
                          guint before, guint height);
};

/* The packet to be written in place of the old one (NULL: there was none). NULL: there is
 * nothing to write, and the result says so. way NULL: such a format has no bands. When a band comes
 * or goes, `redrawn` is what the packet has to be put into. The caller frees. */
char *image_packet(struct image_marking *image, const char *old, gsize size,
                   const struct band_way *way);

/* Keeps a part of the file, or of what was redrawn. */
void image_keep(struct image_marking *image, gsize offset, gsize length);

/* One file a format. */
void image_mark_jpeg(struct image_marking *image);
void image_mark_png(struct image_marking *image);
void image_mark_tiff(struct image_marking *image);

#endif
