/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The parts of the PDF writer: a document that is being marked.
 */
#ifndef MARUHI_SCANNER_MARKING_PDF_MARKING_H
#define MARUHI_SCANNER_MARKING_PDF_MARKING_H

#include "mark.h"
#include "mark_edit.h"
#include "pdf_stamp.h"

#include <extractors/document.h>
#include <qpdf/qpdf-c.h>

/* The key of our form XObject's dictionary. */
#define PDF_FORM_KEY "/MaruhiLevel"

struct pdf_marking {
    const struct document *document;
    const struct mark_label *label;
    struct mark_result *result;
    qpdf_data qpdf;
    gsize size;          /* of what stays: the whole file, or the part before our section */
    int first_new;       /* number of an object; from there on all are ours */
    GHashTable *changed; /* number → generation, of objects that are not ours */
    qpdf_oh info;
    bool is_pdfa;
    bool needs_grey; /* PDF/A without a profile for red, green and blue */

    struct pdf_stamper stamper;
    qpdf_oh form;          /* the label, drawn once */
    qpdf_oh opening;       /* saves the state before a page's content */
    GHashTable *closings;  /* text → handle of the stream behind a page's content */
    GHashTable *resources; /* number of shared resources → handle of ours */
};

/* Opens bytes quietly; NULL: they cannot be read, and the result says why. */
qpdf_data pdf_open_quietly(const guint8 *bytes, gsize size, struct mark_result *result);

void pdf_close_quietly(qpdf_data qpdf);

/* Another dictionary with the same entries; empty for what is none. */
qpdf_oh pdf_copy_dictionary(qpdf_data qpdf, qpdf_oh dictionary);

/* Notes that the object has to be written anew. */
void pdf_note_change(struct pdf_marking *marking, qpdf_oh object);

/* ---- pdf_refusals.c ---- */

/* Refuses what must not be changed: encrypted, signed, certified, XFA, damaged. */
void pdf_check(struct pdf_marking *marking);

/* ---- pdf_pages.c ---- */

/* Draws the label on each page. */
void pdf_mark_pages(struct pdf_marking *marking);

/* ---- pdf_metadata.c ---- */

/* The level of our label in Info or XMP; LEVEL_NONE. */
int pdf_label_level(qpdf_data qpdf);
/* Whether Info has the label as it would be written, but for the date. */
bool pdf_has_label(qpdf_data qpdf, const struct mark_label *label);
/* Writes Info and XMP, or takes our keys out of them. */
void pdf_write_metadata(struct pdf_marking *marking);
/* Sets is_pdfa and needs_grey. */
void pdf_look_at_standard(struct pdf_marking *marking);

#endif
