/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where a crawl starts: folders and single files, opened once and known not to overlap.
 */
#ifndef MARUHI_SCANNER_ROOTS_H
#define MARUHI_SCANNER_ROOTS_H

#include <glib.h>
#include <stdbool.h>

struct roots;

/* NULL when one cannot be opened, or when walking one would also walk another. A folder on
 * another mount than the one around it is no overlap unless mounts are crossed. */
struct roots *roots_open(const char *const *paths, bool cross_mounts, GError **error);
void roots_close(struct roots *roots);
typedef struct roots Roots; /* for g_autoptr(Roots) */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Roots, roots_close)

guint roots_count(const struct roots *roots);

/* Of the folder, or of the folder a single file is in. */
int roots_fd(const struct roots *roots, guint index);

/* The name of a root that is no folder; NULL for a folder. */
const char *roots_file(const struct roots *roots, guint index);

void roots_identity(const struct roots *roots, guint index, guint64 *device, guint64 *inode);

#endif
