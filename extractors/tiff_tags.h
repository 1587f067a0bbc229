/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The directories of a TIFF file, which is also what Exif data is: sizes of its pages before
 * anything is decoded, and what its tags say in words.
 */
#ifndef MARUHI_EXTRACTORS_TIFF_TAGS_H
#define MARUHI_EXTRACTORS_TIFF_TAGS_H

#include "document.h"

struct tiff_page {
    gsize offset; /* of its directory */
    gsize next;   /* of the next one's; 0 at the end */
    guint64 width, height;
    guint bits;    /* of a sample */
    guint samples; /* of a pixel */
};

/* Offset of the first directory; 0 when the bytes are no TIFF. BigTIFF has 0 too. */
gsize tiff_first_page(const guint8 *bytes, gsize size);

/* Reads the directory at an offset. False: it is not there or cut off. */
bool tiff_read_page(const guint8 *bytes, gsize size, gsize offset, struct tiff_page *page);

/* How to turn the image of the first directory, as the Orientation tag says: 1 to 8. */
guint tiff_orientation(const guint8 *bytes, gsize size);

/* Gives the words among a directory's tags (and its Exif directory's) as properties. */
void tiff_give_tags(const struct document *document, struct sink *sink, const struct place *place,
                    const guint8 *bytes, gsize size, gsize offset);

#endif
