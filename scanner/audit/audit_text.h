/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One change in words, for whatever shows it to people.
 */
#ifndef MARUHI_SCANNER_AUDIT_TEXT_H
#define MARUHI_SCANNER_AUDIT_TEXT_H

#include "audit.h"

#include <scanner/reports/report.h>

/* "from a/b.pdf; 社外秘 → no label; …": all there is to tell besides kind and path. The caller
 * frees. */
char *change_text(const struct report_source *source, const struct change *change);
/* The level the document has or had; "" for none. Lent. */
const char *change_level_title(const struct report_source *source, const struct change *change);

#endif
