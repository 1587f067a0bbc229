/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * OfficeArt (MS-ODRAW): what Word, Excel and PowerPoint up to 2003 draw. Text in shapes is the
 * programs' own affair; here are the words drawn as WordArt, of which watermarks are made,
 * and the alternative texts.
 */
#ifndef MARUHI_EXTRACTORS_OFFICE_ART_H
#define MARUHI_EXTRACTORS_OFFICE_ART_H

#include "inner_image.h"

/* A record's header takes eight bytes (2.2.1). */
struct office_art_record {
    guint version; /* 0xF: it contains records */
    guint instance;
    guint type;
    const guint8 *bytes;
    gsize size; /* clipped where the bytes end */
};

/* Moves at behind the record. False: there is none. */
bool office_art_next(const guint8 *bytes, gsize size, gsize *at, struct office_art_record *record);

/* Gives the words and alternative texts of the shapes in some records. What Word names a
 * watermark is one, whatever the role. */
void office_art_give_shapes(const struct document *document, struct sink *sink,
                            const struct place *place, enum text_role role, const guint8 *bytes,
                            gsize size);

/* Takes the images in some records: those of the store that shapes refer to, or that stand
 * behind one another (2.2.20 and 2.2.22). */
void office_art_give_images(struct inner_images *images, const guint8 *bytes, gsize size);

/* The same for a stream that has images here and there among other things. */
void office_art_find_images(struct inner_images *images, const guint8 *bytes, gsize size);

#endif
