/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the image formats and image-only PDF pages share: decoding within limits, telling
 * blank from written, recognition.
 */
#ifndef MARUHI_EXTRACTORS_PICTURE_H
#define MARUHI_EXTRACTORS_PICTURE_H

#include "document.h"

struct Pix;

/* Loads what recognition needs in the second pass, and silences the decoders. */
void picture_warm_up(enum reading_pass pass);

/* True when an image of this size fits into memory; else the reading says that it does not. */
bool picture_may_be_decoded(struct reading *reading, guint64 width, guint64 height, guint bits);

/* The same, paid for. */
bool picture_fits(const struct document *document, struct reading *reading, guint64 width,
                  guint64 height, guint bits);

/* A document that is one image: in the first pass it waits, in the second it is recognised.
 * orientation is Exif's, 1 to 8. */
void picture_read(const struct document *document, struct sink *sink, struct reading *reading,
                  guint orientation);

/* First pass: an image of this size waits for recognition, or is too small to. */
void picture_wait(struct reading *reading, guint64 width, guint64 height);

/* Recognises one page and gives its lines with role TEXT_OCR. Owns pix from then on. dpi 0:
 * not known. False: stop. */
bool picture_recognise(const struct document *document, struct sink *sink, struct reading *reading,
                       struct Pix *pix, guint page, int dpi);

/* The same for a page whose text is known: stamps and the zones of labels only. */
bool picture_find_labels(const struct document *document, struct sink *sink,
                         struct reading *reading, struct Pix *pix, guint page, int dpi);

#endif
