/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the files that read binary Excel workbooks share: records and the strings in them
 * (MS-XLSB 2.1.4, 2.5).
 */
#ifndef MARUHI_EXTRACTORS_XLSB_H
#define MARUHI_EXTRACTORS_XLSB_H

#include "opc.h"
#include "sheet_values.h"

/* 2.3.1. */
enum xlsb_type {
    XLSB_ROW = 0,
    XLSB_CELL_RK = 2,
    XLSB_CELL_ERROR = 3,
    XLSB_CELL_BOOLEAN = 4,
    XLSB_CELL_NUMBER = 5,
    XLSB_CELL_TEXT = 6,
    XLSB_CELL_SHARED = 7,
    XLSB_FORMULA_TEXT = 8,
    XLSB_FORMULA_NUMBER = 9,
    XLSB_FORMULA_BOOLEAN = 10,
    XLSB_FORMULA_ERROR = 11,
    XLSB_SHARED_STRING = 19,
    XLSB_PIVOT_STRING = 24,
    XLSB_NAME = 39,
    XLSB_FORMAT = 44,
    XLSB_STYLE = 47,
    XLSB_CELL_RICH_TEXT = 62,
    XLSB_BOOK_PROPERTIES = 153,
    XLSB_SHEET = 156,
    XLSB_HEADER_FOOTER = 479,
    XLSB_LINK = 494,
    XLSB_STYLES_BEGIN = 617,
    XLSB_STYLES_END = 618,
    XLSB_COMMENT_AUTHOR = 632,
    XLSB_COMMENT = 635,
    XLSB_COMMENT_TEXT = 637,
};

struct xlsb_record {
    guint type;
    const guint8 *bytes;
    gsize size;
};

/* Moves at behind the record. False: there is none. */
bool xlsb_next(const GByteArray *part, gsize *at, struct xlsb_record *record);

/* Appends the string that begins at an offset, and moves behind it. False: there is none. */
bool xlsb_take_string(const struct xlsb_record *record, gsize *at, GString *out);

/* Hands the records of a part on until all are through, the time is up, or take says false. The
 * reading knows when they end too early. */
typedef bool (*xlsb_take)(void *user, const struct xlsb_record *record);
void xlsb_read_part(struct opc *opc, gint64 part, xlsb_take take, void *user);

/* Cells, headers and links of one sheet. role: TEXT_BODY, or TEXT_HIDDEN for a hidden one. */
void xlsb_sheet_read(struct opc *opc, const struct sheet_values *values, gint64 part,
                     enum text_role role, const struct place *sheet);

/* Comments on the cells of a sheet, and who made them. */
void xlsb_comments_read(struct opc *opc, gint64 part, const struct place *sheet);

#endif
