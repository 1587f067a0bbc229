/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the files that read Excel's binary workbooks share.
 */
#ifndef MARUHI_EXTRACTORS_XLS_H
#define MARUHI_EXTRACTORS_XLS_H

#include "biff.h"
#include "document.h"
#include "sheet_values.h"

struct xls {
    const struct document *document;
    struct sink *sink;
    struct reading *reading;
    struct biff biff;
    struct sheet_values values;
    guint8 *decrypted; /* the bytes of biff, once they were encrypted; NULL otherwise */
};

/* Decrypts all records behind the one that says they are encrypted, with a password that opens
 * them. False: there is none; the reading knows. */
bool xls_unlock(struct xls *xls, const struct biff_record *encrypted);

/* Reads the records from the one behind the sheet's BOF to its EOF; gives where that ends. */
gsize xls_sheet_read(struct xls *xls, gsize at, const struct place *place, enum text_role role);

/* Objects that lie on a sheet: their texts come before the records that say which of them
 * are notes to which cell. */
struct xls_objects {
    struct xls *xls;
    const struct place *place;
    guint type; /* of the last one */
    guint number;
    GHashTable *notes;  /* number of a note → its text */
    GString *late_note; /* of version 5, where a long one takes several records */
    struct place late_place;
    GByteArray *drawing; /* OfficeArt records in pieces */
};

void xls_objects_start(struct xls_objects *objects, struct xls *xls, const struct place *place);

/* True when the record was one of an object. */
bool xls_objects_take(struct xls_objects *objects, const struct biff_record *record);

/* Gives what is left and frees. */
void xls_objects_end(struct xls_objects *objects);

#endif
