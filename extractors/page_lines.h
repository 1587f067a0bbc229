/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Hands what was recognised on a page to the sink: short lines alone, as marks stand, running
 * text in blocks.
 */
#ifndef MARUHI_EXTRACTORS_PAGE_LINES_H
#define MARUHI_EXTRACTORS_PAGE_LINES_H

#include "document.h"
#include "ocr.h"
#include "page_picture.h"

struct page_lines {
    const struct document *document;
    struct sink *sink;
    struct place place;
    enum text_role role; /* of what comes next */
    GString *block;
    struct text_box box;
    GHashTable *given; /* texts of the lines so far */
    GArray *boxes;     /* struct text_box: where those stand that were read with confidence */
    GArray *frames;    /* struct page_frame: what was found; NULL when no picture is wanted */
    guint lines;
    bool stopped; /* the sink takes no more */
};

void page_lines_open(struct page_lines *lines, const struct document *document, struct sink *sink,
                     guint page);
/* Gives what is left. */
void page_lines_close(struct page_lines *lines);

/* An ocr_take for the whole page: leaves out what looks like a texture. closure is the
 * struct page_lines. */
void page_lines_take(void *closure, const struct ocr_line *line);

/* The same for a line that may have been given already, as the edges of a page are read twice. */
void page_lines_take_once(struct page_lines *lines, const struct ocr_line *line);

void page_lines_flush(struct page_lines *lines);

/* Notes what is to be framed on the picture of the page, if one is wanted. */
void page_lines_frame(struct page_lines *lines, enum page_frame_kind kind,
                      const struct text_box *box);

/* What a texture looks like to the recogniser: one or two letters it does not believe in. */
bool page_line_is_noise(const struct ocr_line *line);

#endif
