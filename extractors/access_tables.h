/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The tables of an Access database, through MDB Tools.
 */
#ifndef MARUHI_EXTRACTORS_ACCESS_TABLES_H
#define MARUHI_EXTRACTORS_ACCESS_TABLES_H

#include "document.h"

/* Gives names and rows of all tables people made, and the names of forms, queries and reports. */
void access_give_tables(const struct document *document, struct sink *sink,
                        struct reading *reading);

#endif
