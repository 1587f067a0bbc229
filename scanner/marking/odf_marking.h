/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The parts of the writer for OpenDocument (OASIS ODF 1.2).
 */
#ifndef MARUHI_SCANNER_MARKING_ODF_MARKING_H
#define MARUHI_SCANNER_MARKING_ODF_MARKING_H

#include "package_edit.h"

#define ODF_STYLES "styles.xml"
#define ODF_NAME   "Maruhi" /* of our frames; styles of ours begin with it */

#define ODF_OFFICE_URI "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
#define ODF_STYLE_URI  "urn:oasis:names:tc:opendocument:xmlns:style:1.0"
#define ODF_TEXT_URI   "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
#define ODF_DRAW_URI   "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
#define ODF_SVG_URI    "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
#define ODF_FO_URI     "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
#define ODF_META_URI   "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"

/* Declares all of them for what we put in, whatever prefixes the document uses. */
#define ODF_NAMESPACES                                                                             \
    " xmlns:style=\"" ODF_STYLE_URI "\" xmlns:text=\"" ODF_TEXT_URI                                \
    "\" xmlns:draw=\"" ODF_DRAW_URI "\" xmlns:svg=\"" ODF_SVG_URI "\" xmlns:fo=\"" ODF_FO_URI "\""

struct odf {
    struct package_edit edit;
    char *old_text; /* MARK_TEXT of the label that is on it; NULL */
};

/* Centimetres of "2cm", "0.5in", "20pt" …; `missing` for NULL and what is no length. */
double odf_length(const char *text, double missing);

/* "<text:p …>" for each line, the first one large; the caller frees. */
char *odf_paragraphs(const struct mark_label *label, guint lines);
/* The styles these paragraphs and frames have, for <office:automatic-styles>. Lent. */
const char *odf_styles(void);
/* Puts our styles into a part once. */
void odf_add_styles(struct xml *xml);
/* Takes our frames out. */
void odf_remove_frames(struct xml *xml);

/* One file a kind: the label where it is seen. */
void odf_mark_text(struct odf *odf);
void odf_mark_sheets(struct odf *odf);
void odf_mark_slides(struct odf *odf);

#endif
