/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The gate of PDF: pages rendered by poppler, which has no part in the writing, look the same
 * but for the label.
 */
#ifndef MARUHI_SCANNER_MARKING_PDF_COMPARE_H
#define MARUHI_SCANNER_MARKING_PDF_COMPARE_H

#include "mark.h"

#include <extractors/document.h>

void pdf_compare(const struct document *before, const struct document *after,
                 const struct mark_label *label, struct mark_result *result);

#endif
