/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Lines of text as rows of cells: what stands between blanks, bars and colons. For columns.c only.
 */
#ifndef MARUHI_POLICIES_LINE_CELLS_H
#define MARUHI_POLICIES_LINE_CELLS_H

#include "inspection.h"

#define TEXT_LINES_LOOKED_AT 60U

struct line_cells {
    GString *text; /* a tab between cells; the caller's */
    guint gaps;    /* runs of blanks and bars */
    guint colons;  /* 品番：A-100 */
};

/* Goes through the lines of a segment that have cells. */
struct line_reader {
    const struct segment *segment;
    gsize at;
    guint32 row; /* from 1 */
    struct line_cells cells;
};

/* The next such line; false behind the last one that is looked at. */
bool line_next(struct line_reader *reader);

#endif
