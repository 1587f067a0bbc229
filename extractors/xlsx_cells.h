/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The cells of one sheet as rows of text, and the header and footer printed with it.
 */
#ifndef MARUHI_EXTRACTORS_XLSX_CELLS_H
#define MARUHI_EXTRACTORS_XLSX_CELLS_H

#include "xlsx_values.h"

/* role: TEXT_BODY, or TEXT_HIDDEN for a hidden sheet. */
void xlsx_cells_read(struct opc *opc, const struct sheet_values *values, gint64 part,
                     enum text_role role, const struct place *sheet);

/* What pivot tables keep of their sources, as hidden text. */
void xlsx_pivot_caches_read(struct opc *opc);

/* The text of a header or footer without its codes, sections on lines of their own
 * (ECMA-376 part 1, 18.3.1.46). The caller frees. */
char *xlsx_header_text(const char *coded);

#endif
