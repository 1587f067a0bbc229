/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Writing CSV that a spreadsheet opens as it is meant: UTF-8 with BOM and CRLF as Excel wants
 * it; no cell can be taken for a formula.
 */
#ifndef MARUHI_SCANNER_CSV_H
#define MARUHI_SCANNER_CSV_H

#include <glib.h>

#define CSV_BEGIN "\357\273\277"
#define CSV_END   "\r\n"

/* A quoted cell, without comma. */
void csv_text(GString *line, const char *text);

#endif
