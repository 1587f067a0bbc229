/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An incremental update (ISO 32000-1, 7.5.6): changed and new objects and a cross-reference
 * section are written behind the file, which is not touched. Cutting them off undoes it.
 */
#ifndef MARUHI_SCANNER_MARKING_PDF_SECTION_H
#define MARUHI_SCANNER_MARKING_PDF_SECTION_H

#include "mark_edit.h"

#include <qpdf/qpdf-c.h>

/* The key of the trailer that says how long the file was before our section. */
#define PDF_LENGTH_BEFORE "/MaruhiLength"

/* Where the last cross-reference section is, and of which kind. */
struct pdf_end {
    guint64 section;
    bool is_stream;
};

/* False: the file's end does not lead to a section. */
bool pdf_find_end(const guint8 *bytes, gsize size, struct pdf_end *end);

struct pdf_id {
    int number, generation;
};

/* Adds the objects and a section to the edit. objects: struct pdf_id, in order of their
 * numbers, each once. next: a number above all. root and info may be references only. */
void pdf_write_section(qpdf_data qpdf, gsize size, bool ends_line, const struct pdf_end *end,
                       const GArray *objects, int next, qpdf_oh info, struct mark_edit *edit);

#endif
