/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The parts of a page where labels are printed: the strips at its head and foot with their
 * corners, of a drawing the title block, and the edges for what is written down them. They are cut
 * out and freed of long lines; the lines that could be a label are found by their shape and read
 * one by one: the layout analysis of whole pages misses lone ones, and letters that touch a frame.
 * Reading a part through TessBaseAPISetRectangle instead gives what stands elsewhere (tesseract
 * issue 845).
 */
#ifndef MARUHI_EXTRACTORS_PAGE_ZONES_H
#define MARUHI_EXTRACTORS_PAGE_ZONES_H

#include "ocr.h"

struct page_zones {
    GPtrArray *lines; /* struct ocr_line, boxes of the whole page */
    guint letters;    /* of those the recogniser read */
    double sure;      /* their confidences added up, 0 to 100 each */
};

/* grey is the page, 8 bits a pixel. Blank zones cost nothing. known: boxes (struct text_box) of
 * lines that were read already and are left out, or NULL. */
enum ocr_end page_zones_read(struct Pix *grey, int dpi, struct budget *budget, const GArray *known,
                             struct page_zones *zones);
void page_zones_clear(struct page_zones *zones);

/* What was read is words: the page stands upright. */
bool page_zones_are_words(const struct page_zones *zones);

/* Takes long lines off an image of 8 bits a pixel: frames, rules, tables. */
void page_zones_drop_rules(struct Pix *grey, int dpi);

#endif
