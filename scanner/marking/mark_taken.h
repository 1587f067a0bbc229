/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Names that are taken in folders, as Windows and a Mac see them (mark_name_fold). A folder is
 * listed once, and again only when somebody else changed it: a share has folders of ten thousands
 * of files.
 */
#ifndef MARUHI_SCANNER_MARKING_MARK_TAKEN_H
#define MARUHI_SCANNER_MARKING_MARK_TAKEN_H

#include <glib.h>

struct taken_names;
struct taken_names *taken_names_new(void);
void taken_names_free(struct taken_names *taken);

/* The same name or the next free one, "名前(2).xls"; `except` is no obstacle and may be NULL.
 * NULL: there is none, or the folder cannot be read. The caller frees. */
char *taken_names_find(struct taken_names *taken, int directory, const char *name,
                       const char *except);

/* The name is given away, though no file bears it yet. */
void taken_names_reserve(struct taken_names *taken, int directory, const char *name);

/* We have just renamed a file in there. */
void taken_names_moved(struct taken_names *taken, int directory, const char *from, const char *to);

#endif
