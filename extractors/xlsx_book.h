/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the workbook part lists: sheets, defined names, which calendar it counts by.
 */
#ifndef MARUHI_EXTRACTORS_XLSX_BOOK_H
#define MARUHI_EXTRACTORS_XLSX_BOOK_H

#include "opc.h"

struct xlsx_sheet {
    char *name;
    char *relation; /* of the workbook part to the sheet's */
    bool hidden;
};

struct xlsx_book {
    GArray *sheets; /* struct xlsx_sheet, in the order of their tabs */
    GString *names; /* defined names, one a line */
    bool in_name;
    bool from_1904; /* days count from 1904-01-01 */
};

/* The part of the workbook, by its content type or its usual name; -1 for none. */
gint64 xlsx_book_find(struct opc *opc);
/* Clear it in any case. */
void xlsx_book_read(struct xlsx_book *book, struct opc *opc, gint64 part);
void xlsx_book_clear(struct xlsx_book *book);

/* The first part related by that type, "styles"; -1 for none. */
gint64 xlsx_book_related(const GPtrArray *relations, const char *type);

#endif
