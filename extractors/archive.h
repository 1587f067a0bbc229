/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Archives through libarchive, out of memory, with the readers a row asks for.
 */
#ifndef MARUHI_EXTRACTORS_ARCHIVE_H
#define MARUHI_EXTRACTORS_ARCHIVE_H

#include "document.h"

#include <archive.h>

/* Switches a format or a filter of libarchive on; a list ends with NULL. Those that would
 * run a program of their own are never in one. */
typedef int (*archive_support)(struct archive *archive);

/* Reads all members. The first failure ends the archive; what came before stays. */
void archive_read_members(const struct document *document, struct sink *sink,
                          struct reading *reading, const archive_support *supports);

/* What the one member of a stream is called: the name of its file without its ending. The
 * caller frees. */
char *archive_stream_name(const struct document *document);

/* Loads the locale that member names are converted in. */
void archive_warm_up(enum reading_pass pass);

#endif
