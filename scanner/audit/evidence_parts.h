/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The files of a pack that show the comparison, each written in one go.
 */
#ifndef MARUHI_SCANNER_EVIDENCE_PARTS_H
#define MARUHI_SCANNER_EVIDENCE_PARTS_H

#include "evidence_facts.h"

/* Links of the chain before this pack: struct evidence_link. */
bool evidence_write_page(const struct evidence_facts *facts, const GPtrArray *links,
                         const char *path, GError **error);
bool evidence_write_book(const struct evidence_facts *facts, const char *path, GError **error);

#endif
