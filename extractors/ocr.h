/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Text from images, by Tesseract. Two engines a process, loaded once, never more than one
 * image at a time. After ocr_start() no file is opened.
 *
 * Everything is read in Japanese, whose model knows Latin letters, too; a line that turns out to be
 * of Latin letters and is not sure is read again in English. Tesseract's own "jpn+eng" reads most
 * words in both: half as dear again for nothing on Japanese pages.
 */
#ifndef MARUHI_EXTRACTORS_OCR_H
#define MARUHI_EXTRACTORS_OCR_H

#include "budget.h"
#include "text.h"

struct Pix;

/* Loads the engine and its models. False: they are not installed. */
bool ocr_start(void);

/* "jpn+eng": what was loaded; NULL when nothing was. Lent. */
const char *ocr_languages(void);

struct ocr_line {
    const char *text; /* without line end; blanks between kanji are taken out */
    float confidence; /* 0 to 100 */
    struct text_box box;
};

typedef void (*ocr_take)(void *closure, const struct ocr_line *line);

enum ocr_end {
    OCR_DONE,
    OCR_STOPPED, /* out of time */
    OCR_FAILED,
    OCR_MISSING, /* no engine */
};

/* How the lines of an image lie. */
enum ocr_layout {
    OCR_TEXT,      /* in columns and paragraphs */
    OCR_SCATTERED, /* here and there: drawings, strips */
    OCR_BLOCK,     /* in one block: stamps */
    OCR_LINE,      /* it is one line */
};

/* Recognises an image of 8 or 1 bits a pixel. */
enum ocr_end ocr_read(struct Pix *pix, int dpi, enum ocr_layout layout, struct budget *budget,
                      ocr_take take, void *closure);

#endif
