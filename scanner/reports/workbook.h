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
    FORMAT_BAND,
    FORMAT_COVER,
    FORMATS,
};

struct workbook {
    lxw_workbook *book;
    const struct report_source *source;
    lxw_format *formats[FORMATS];
    lxw_format *fill_in[FORMATS];
    lxw_format *levels[5];
    lxw_format *severities[5];
    lxw_worksheet *keys; /* the hidden sheet (keys.h) and its next row */
    lxw_row_t next_key;
    guint key_sheets;
    bool failed;
};

/* Temporary files are kept beside path. */
struct workbook *workbook_start(const struct report_source *source, const char *path);
/* Writes the file; false and the error when that failed. */
bool workbook_finish(struct workbook *workbook, const char *path, GError **error);

/* Begins the hidden sheet: before the sheets that are read back. */
void workbook_begin_keys(struct workbook *workbook);

struct sheet_plan {
    const char *name; /* in its workbook: sheet_name() */
    const char *title;
    const char *note; /* one or two sentences below the title; may be NULL */
    const struct column *columns;
    guint count;
    guint frozen;     /* columns that stay in sight */
    const char *kind; /* of keys.h, when its lines are read back; may be NULL */
};

struct sheet {
    struct workbook *workbook;
    lxw_worksheet *worksheet;
    struct sheet_plan plan;
    lxw_row_t next;   /* 0-based row to be written next */
    lxw_row_t header; /* 0-based row of the column titles */
    guint64 links;
};

/* The sheet's name in its workbook: at most 31 characters. */
char *sheet_name(const char *title, guint part);

void sheet_begin(struct sheet *sheet, struct workbook *workbook, const struct sheet_plan *plan);
void sheet_row(struct sheet *sheet, const struct cell *cells);
/* A line that is read back by its id. content: hash of the document it is about, or "". */
void sheet_keyed_row(struct sheet *sheet, const struct cell *cells, const char *id,
                     const char *content);
/* No more rows fit. */
bool sheet_is_full(const struct sheet *sheet);
void sheet_end(struct sheet *sheet);

/* A table that goes on in a second sheet when the first is full. plan.name is made from its
 * title. */
struct sheet_list {
    struct workbook *workbook;
    struct sheet_plan plan;
    guint part;
    struct sheet sheet;
};
void list_begin(struct sheet_list *list, struct workbook *workbook, const struct sheet_plan *plan);
/* Makes room for so many lines in one sheet; the next goes to list->sheet.next. */
void list_make_room(struct sheet_list *list, guint lines);
void list_row(struct sheet_list *list, const struct cell *cells);
void list_keyed_row(struct sheet_list *list, const struct cell *cells, const char *id,
                    const char *content);
void list_end(struct sheet_list *list);

/* A cell by itself, cut to what a cell holds. */
void workbook_write_text(struct workbook *workbook, lxw_worksheet *worksheet, lxw_row_t row,
                         lxw_col_t column, const char *text, lxw_format *format);
void workbook_write_time(lxw_worksheet *worksheet, lxw_row_t row, lxw_col_t column, gint64 seconds,
                         lxw_format *format);
/* Lines a text takes in a column that wide. */
guint workbook_count_lines(const char *text, double width);
/* Paper, margins, header with the label of the ledger itself, footer. */
void workbook_set_page(struct workbook *workbook, lxw_worksheet *worksheet, const char *title);

#endif
