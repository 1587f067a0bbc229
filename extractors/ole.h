/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the readers of OLE compound files share: document properties and embedded files.
 */
#ifndef MARUHI_EXTRACTORS_OLE_H
#define MARUHI_EXTRACTORS_OLE_H

#include "compound.h"
#include "ole_names.h"

/* Loads libgsf, which reads the property sets, and keeps it silent. */
void ole_warm_up(void);

/* Gives what the two streams of properties at the root say (MS-OLEPS, MS-OSHARED 2.3.3), and
 * sensitivity labels among them as such. Counts pages and slides where the reading has none. */
void ole_read_properties(struct compound *compound, const struct document *document,
                         struct sink *sink, struct reading *reading);

/* Reads the files in the storages below the root, and in the root when it is no document but
 * the wrapper of one, as members. True when there was any. */
bool ole_read_embedded(struct compound *compound, const struct document *document,
                       struct sink *sink);

/* Reads what an object holds as a member: a compound file, or a file the packager wrapped. A
 * wrapped one has a name of its own. */
void ole_read_native(const struct document *document, struct sink *sink, const char *name,
                     const guint8 *bytes, gsize size);

#endif
