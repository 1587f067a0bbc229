/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where on a page the label goes: at the top right when nothing stands there, otherwise at
 * the next place along the edges that is blank, smaller if need be.
 */
#ifndef MARUHI_SCANNER_MARKING_PDF_STAMP_H
#define MARUHI_SCANNER_MARKING_PDF_STAMP_H

#include <extractors/document.h>
#include <extractors/pdf_document.h>

/* A page as its dictionary has it: the box that is shown, in its own units. */
struct pdf_sheet {
    double x, y, width, height;
    int rotation;     /* clockwise: 0, 90, 180, 270 */
    double user_unit; /* 1/72 inch each */
};

/* Left and top are of the page as it is shown. */
struct pdf_spot {
    double left, top, scale;
    bool blank; /* nothing stands there */
    bool dark;  /* what is blank there is no light paper */
};

struct pdf_stamper {
    struct pdf *pdf;
    double width, height; /* of the label, points */
    struct pdf_spot last; /* pages of one document like to have it at the same place */
    gint64 until_us;      /* when pages are not looked at any more */
};

void pdf_stamper_start(struct pdf_stamper *stamper, const struct document *document, double width,
                       double height);
void pdf_stamper_end(struct pdf_stamper *stamper);

/* number: of the page, from 1. */
struct pdf_spot pdf_find_spot(struct pdf_stamper *stamper, guint number,
                              const struct pdf_sheet *sheet);

/* How large the label is drawn at most on a page of this size, in its units: 1 on A4. */
double pdf_label_scale(double label_width, double width, double height, double user_unit);

/* The matrix (a b c d e f of ISO 32000-1, 8.3.4) that draws the label at the spot; the caller
 * frees. */
char *pdf_spot_matrix(const struct pdf_stamper *stamper, const struct pdf_spot *spot,
                      const struct pdf_sheet *sheet);

#endif
