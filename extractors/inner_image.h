/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Images that a document holds among its own bytes, as rich text and Office's binary formats
 * do. Those big enough to show text are documents of their own in the pass that recognises
 * text; each is looked at once, so that a logo on every page costs nothing.
 */
#ifndef MARUHI_EXTRACTORS_INNER_IMAGE_H
#define MARUHI_EXTRACTORS_INNER_IMAGE_H

#include "document.h"

struct inner_images {
    const struct document *document;
    struct sink *sink;
    struct reading *reading;
    GHashTable *seen;   /* CRCs of those met */
    const char *within; /* name of the part they are in; NULL: none has one */
    guint count;        /* of those that may show text */
    bool stopped;       /* a limit was met */
};

void inner_images_start(struct inner_images *images, const struct document *document,
                        struct sink *sink, struct reading *reading);
void inner_images_end(struct inner_images *images);

/* Takes an image: PNG, JPEG, GIF, TIFF, BMP, a bitmap without the file's header (DIB), or a
 * metafile, whose text is given in either pass and whose bitmaps are taken. Others are left out. */
void inner_images_take(struct inner_images *images, const guint8 *bytes, gsize size);

#endif
