/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Property sets of any program in a compound file (MS-OLEPS). libgsf reads the two that
 * Office has; CAD systems keep part numbers and what their users invent in sets of their own.
 */
#ifndef MARUHI_EXTRACTORS_PROPERTY_SET_H
#define MARUHI_EXTRACTORS_PROPERTY_SET_H

#include "compound.h"

/* Gives the strings of all property sets at the root but Office's two. */
void property_sets_give(struct compound *compound, const struct document *document,
                        struct sink *sink);

#endif
