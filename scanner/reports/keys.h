/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The hidden sheet by which a filled workbook is read back: what each line is, what stood in
 * its cells when it was written, how columns and choices are called in its language.
 *
 * Its lines, cell by cell:
 *   maruhi  format  identity of the inventory  scan  seconds since 1970  language
 *   sheet   kind  name
 *   column  sheet kind  field  title  "1" for one that people fill in
 *   choice  sheet kind  field  id  words
 *   row     sheet kind  id  content (hash of the document; may be "")  digest of the fixed
 *           cells  digests of the cells to fill in, by ','
 */
#ifndef MARUHI_SCANNER_KEYS_H
#define MARUHI_SCANNER_KEYS_H

#include <glib.h>

#define KEYS_SHEET  "_maruhi" /* of several "_maruhi2", … */
#define KEYS_FORMAT "1"

/* Sheets that are read back. */
#define KEYS_LEDGER      "ledger"
#define KEYS_REMEDIATION "remediation"
#define KEYS_DECIDED     "decided"

/* A cell's text without what programs change when they save: blanks at the ends, line ends.
 * The caller frees. */
char *keys_canonical(const char *text);

/* Eight digits of a canonical text; "" for an empty one. */
void keys_digest(const char *canonical, char digits[9]);

#endif
