/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A sheet that is read like a page: sections, facts, sentences, small tables. It has four
 * columns: a label, two numbers, a remark.
 */
#ifndef MARUHI_SCANNER_PAGE_H
#define MARUHI_SCANNER_PAGE_H

#include "workbook.h"

struct page {
    struct workbook *workbook;
    lxw_worksheet *worksheet;
    lxw_row_t next;
};

/* False when the workbook takes no more sheets. */
bool page_begin(struct page *page, struct workbook *workbook, const char *title);
void page_section(struct page *page, const char *title);
void page_fact(struct page *page, const char *label, const char *text);
/* With hour and minute; "not ended" for 0. */
void page_fact_time(struct page *page, const char *label, gint64 seconds);
void page_sentence(struct page *page, const char *format, ...) G_GNUC_PRINTF(2, 3);
void page_heads(struct page *page, const char *const heads[4]);
/* whole 0: without a share. */
void page_counts(struct page *page, const char *label, guint64 count, guint64 whole,
                 const char *remark);
/* Four texts in a row. */
void page_row(struct page *page, const char *const cells[4]);

#endif
