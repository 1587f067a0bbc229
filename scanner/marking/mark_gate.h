/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The gate a marked file passes before it takes the place of the original: it is read again
 * by the program's own extractors, and nothing but the label may have changed.
 */
#ifndef MARUHI_SCANNER_MARKING_MARK_GATE_H
#define MARUHI_SCANNER_MARKING_MARK_GATE_H

#include "mark_writer.h"

#include <policies/inspection.h>

/* Refuses into result when text, documents within it, pages or what is seen differ beyond the
 * label. inspector may be NULL; otherwise *declared is what the policy makes of the marked
 * file. */
void mark_gate(const struct document *before, const struct document *after,
               const struct mark_writer *writer, const struct mark_label *label,
               struct inspector *inspector, struct mark_result *result, int *declared);

#endif
