/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A zip archive (APPNOTE 6.3) of which some entries are replaced or added. All others, with
 * their local headers, extra fields and whatever stands between them, stay byte for byte and
 * in their order; libzip writes headers anew. What is not plain and in order is refused: two
 * readers could take it for two different things.
 */
#ifndef MARUHI_SCANNER_MARKING_ZIP_EDIT_H
#define MARUHI_SCANNER_MARKING_ZIP_EDIT_H

#include "mark_edit.h"

struct zip_edit;

/* NULL: it is not plain, and *why is one sentence, a msgid. Entries have the order of the
 * directory. Bytes are lent as long as it lives. */
struct zip_edit *zip_edit_new(const guint8 *bytes, gsize size, const char **why);
void zip_edit_free(struct zip_edit *zip);
typedef struct zip_edit ZipEdit; /* for g_autoptr(ZipEdit) */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ZipEdit, zip_edit_free)

guint zip_edit_count(const struct zip_edit *zip);
/* Raw bytes of the directory, NUL-terminated. */
const char *zip_edit_name(const struct zip_edit *zip, guint entry);
guint32 zip_edit_crc(const struct zip_edit *zip, guint entry);

/* Take the bytes. */
void zip_edit_replace(struct zip_edit *zip, guint entry, GByteArray *bytes);
void zip_edit_add(struct zip_edit *zip, const char *name, GByteArray *bytes);

/* False: something does not fit a plain zip. */
bool zip_edit_write(struct zip_edit *zip, struct mark_edit *edit);

#endif
