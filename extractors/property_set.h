/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Property sets in a compound file (MS-OLEPS): the two of Office, and those of any program; CAD
 * systems keep part numbers and what their users invent in sets of their own.
 */
#ifndef MARUHI_EXTRACTORS_PROPERTY_SET_H
#define MARUHI_EXTRACTORS_PROPERTY_SET_H

#include "compound.h"

/* Gives the strings of Office's two (MS-OSHARED 2.3.3), sensitivity labels among them as such.
 * Counts pages and slides where the reading has none. */
void property_sets_give_office(struct compound *compound, const struct document *document,
                               struct sink *sink, struct reading *reading);

/* Gives the strings of all property sets at the root but Office's two. */
void property_sets_give(struct compound *compound, const struct document *document,
                        struct sink *sink, struct reading *reading);

#endif
