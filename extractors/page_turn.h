/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Pages that were scanned sideways or upside down. Leptonica's pixOrientDetect counts the
 * ascenders of Latin letters and says nothing of kanji; Tesseract's own detection needs a model
 * that is often not installed. So the letters say it (page_letters.h). Where they do not, the
 * shapes of the lines say whether the page lies on its side, and a few lines are read in both
 * directions that are left: the one in which the recogniser believes what it reads is taken.
 */
#ifndef MARUHI_EXTRACTORS_PAGE_TURN_H
#define MARUHI_EXTRACTORS_PAGE_TURN_H

#include "ocr.h"

/* By how many quarters clockwise a page of 8 bits a pixel has to be turned to stand upright; 0
 * where it does, and where nothing says so (little text, or text written downwards). */
int page_turn_find(struct Pix *grey, int dpi, struct budget *budget);

#endif
