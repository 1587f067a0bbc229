/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Files embedded in a package, and its images big enough to show text.
 */
#ifndef MARUHI_EXTRACTORS_EMBEDDED_H
#define MARUHI_EXTRACTORS_EMBEDDED_H

#include "package.h"

/* Does the name end as that of an image that can be recognised? */
bool embedded_is_image(const char *name);

/* Does the name end as that of a part packages have anyway? What does not is a file that
 * somebody put in. */
bool embedded_is_plumbing(const char *name);

/* Reads a part as a document of its own. False: a limit was met, stop. */
bool embedded_read(struct package *package, struct sink *sink, guint part);

/* Does the name end as that of a metafile? */
bool embedded_is_metafile(const char *name);

/* Gives the text a metafile draws, in the document's own place, and its bitmaps as images. False:
 * a limit was met, stop. */
bool embedded_read_metafile(struct package *package, struct sink *sink, guint part);

/* Reads an image as a document of its own in the pass that recognises text; in the first
 * pass notes that there is one. seen holds the CRCs of those met, so that a logo used on
 * every page is looked at once. False: a limit was met, stop. */
bool embedded_read_image(struct package *package, struct sink *sink, GHashTable *seen, guint part);

/* The same choice for bytes that a document in one piece holds: an image waits for the pass that
 * recognises text unless it is too small for any, a metafile gives its text, and all else is read
 * as a document of its own. False: a limit was met, stop. */
bool embedded_give_bytes(const struct document *document, struct sink *sink,
                         struct reading *reading, const char *name, const guint8 *bytes,
                         gsize size);

#endif
