/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a page's content leaves open at its end (ISO 32000-1, 8.4.2, 9.4.1, 14.6): whatever is
 * drawn behind it would be drawn in that state.
 */
#ifndef MARUHI_SCANNER_MARKING_PDF_CONTENT_H
#define MARUHI_SCANNER_MARKING_PDF_CONTENT_H

#include <glib.h>
#include <stdbool.h>

struct pdf_content {
    guint saved;   /* q without its Q */
    guint marked;  /* BMC or BDC without its EMC */
    bool text;     /* BT without its ET */
    bool restored; /* a Q more than there were q: readers ignore it, but only at the outset */
    bool cut_off;  /* it ends within a string or an inline image */
};

struct pdf_content pdf_content_scan(const guint8 *bytes, gsize size);

#endif
