/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The archives of iWork since 2013 (.iwa): chunks of Snappy, in which messages of Protocol
 * Buffers follow each other, each behind a head that says its type and length.
 */
#ifndef MARUHI_EXTRACTORS_IWORK_ARCHIVE_H
#define MARUHI_EXTRACTORS_IWORK_ARCHIVE_H

#include "document.h"

struct iwork {
    const struct document *document;
    struct sink *sink;
    struct reading *reading;
    bool has_numbers; /* a table has cells that are no words */
};

/* Gives the text of one archive; name is its path in the package. */
void iwork_give_archive(struct iwork *iwork, const char *name, const guint8 *bytes, gsize size);

#endif
