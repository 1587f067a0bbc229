/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the readers of OLE compound files share: embedded files and names.
 */
#ifndef MARUHI_EXTRACTORS_OLE_H
#define MARUHI_EXTRACTORS_OLE_H

#include "compound.h"
#include "ole_names.h"

/* Loads libgsf, which writes what is embedded as a file of its own, and keeps it silent. */
void ole_warm_up(void);

/* Reads the files in the storages below the root, and in the root when it is no document but
 * the wrapper of one, as members. True when there was any. */
bool ole_read_embedded(struct compound *compound, const struct document *document,
                       struct sink *sink);

/* Reads what an object holds as a member: a compound file, or a file the packager wrapped. A
 * wrapped one has a name of its own. */
void ole_read_native(const struct document *document, struct sink *sink, const char *name,
                     const guint8 *bytes, gsize size);

#endif
