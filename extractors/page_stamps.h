/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The stamps of a page on their way to the sink: what is certain is text of role TEXT_STAMP,
 * what is not TEXT_SUSPECTED with a small picture, so that a person can tell at a glance.
 */
#ifndef MARUHI_EXTRACTORS_PAGE_STAMPS_H
#define MARUHI_EXTRACTORS_PAGE_STAMPS_H

#include "page_lines.h"

/* Looks for stamps on the page, of any depth and as fine as it was scanned, and gives them. How
 * many of them are certain. */
guint page_stamps_give(struct page_lines *lines, struct Pix *pix, int dpi);

#endif
