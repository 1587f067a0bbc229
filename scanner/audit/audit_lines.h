/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Changes for programs: one JSON object a line. docs/audit.md has the schema; what is in it
 * does not depend on the language.
 */
#ifndef MARUHI_SCANNER_AUDIT_LINES_H
#define MARUHI_SCANNER_AUDIT_LINES_H

#include "audit.h"

#include <stdio.h>

/* First the scans and totals, then changes, then issues. */
bool audit_write_lines(struct audit *audit, FILE *file, GError **error);

/* What is counted, as members of an object that is open. */
void audit_add_totals(GString *out, const struct audit *audit);

#endif
