/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A workbook made of tables that look alike: title, header that stays in sight and is
 * repeated on paper, filter, widths, A4 landscape, colours of levels, drop-downs where a
 * person fills in. Rows are streamed; libxlsxwriter keeps one in memory.
 */
#ifndef MARUHI_SCANNER_WORKBOOK_H
#define MARUHI_SCANNER_WORKBOOK_H

#include "columns.h"
#include "report.h"

#include <xlsxwriter.h>

enum workbook_format {
    FORMAT_TITLE,
    FORMAT_NOTE,
    FORMAT_HEADER,
    FORMAT_HEADER_FILL_IN,
    FORMAT_TEXT,
    FORMAT_WRAPPED,
    FORMAT_CODE,
    FORMAT_CENTRED,
    FORMAT_NUMBER,
    FORMAT_PERCENT,
    FORMAT_TIME,
    FORMAT_LINK,
    FORMAT_SECTION,
    FORMAT_LABEL,
    FORMATS,
};

struct workbook {
    lxw_workbook *book;
    const struct report_source *source;
    lxw_format *formats[FORMATS];
    lxw_format *fill_in[FORMATS];
    lxw_format *levels[5];
    lxw_format *severities[5];
    bool failed;
};

/* Temporary files are kept beside path. */
struct workbook *workbook_start(const struct report_source *source, const char *path);
/* Writes the file; false and the error when that failed. */
bool workbook_finish(struct workbook *workbook, const char *path, GError **error);

struct sheet {
    struct workbook *workbook;
    lxw_worksheet *worksheet;
    const struct column *columns;
    guint column_count;
    lxw_row_t next;   /* 0-based row to be written next */
    lxw_row_t header; /* 0-based row of the column titles */
    guint64 links;
};

/* The sheet's name in its workbook: at most 31 characters. */
char *sheet_name(const char *title, guint part);

/* note: one or two sentences below the title; may be NULL. frozen: columns that stay. */
void sheet_begin(struct sheet *sheet, struct workbook *workbook, const char *name,
                 const char *title, const char *note, const struct column *columns, guint count,
                 guint frozen);
void sheet_row(struct sheet *sheet, const struct cell *cells);
/* No more rows fit. */
bool sheet_is_full(const struct sheet *sheet);
void sheet_end(struct sheet *sheet);

/* A cell by itself, cut to what a cell holds. */
void workbook_write_text(struct workbook *workbook, lxw_worksheet *worksheet, lxw_row_t row,
                         lxw_col_t column, const char *text, lxw_format *format);
void workbook_write_time(lxw_worksheet *worksheet, lxw_row_t row, lxw_col_t column, gint64 seconds,
                         lxw_format *format);
/* Lines a text takes in a column that wide. */
guint workbook_count_lines(const char *text, double width);
/* Paper, margins, footer. */
void workbook_set_page(lxw_worksheet *worksheet, const char *title);

#endif
