/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What part the lines of a PDF page play, told from where and how they stand.
 */
#ifndef MARUHI_EXTRACTORS_PDF_LAYOUT_H
#define MARUHI_EXTRACTORS_PDF_LAYOUT_H

#include "document.h"
#include "pdf_document.h"

/* Gives all lines of a page with their roles. False: stop, the text budget is gone. */
bool pdf_page_give(const struct pdf_page *page, guint number, const struct document *document,
                   struct sink *sink);

#endif
