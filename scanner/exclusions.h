/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a crawl leaves out: the user's globs and the built-in folder names.
 */
#ifndef MARUHI_SCANNER_EXCLUSIONS_H
#define MARUHI_SCANNER_EXCLUSIONS_H

#include <glib.h>
#include <stdbool.h>

struct exclusions;

/* Copies the globs; NULL stands for none. */
struct exclusions *exclusions_new(const char *const *globs, bool builtin);
void exclusions_free(struct exclusions *exclusions);
typedef struct exclusions Exclusions; /* for g_autoptr(Exclusions) */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Exclusions, exclusions_free)

/* Whether exclusions_find() wants paths; building them costs, so they are skipped if not. */
bool exclusions_need_paths(const struct exclusions *exclusions);

/* The rule that leaves the entry out, lent for the life of exclusions; NULL when none does.
 * path is below the root and may be NULL when no paths are needed; name is its last
 * component. Built-in rules leave out folders only: a file cannot be hidden by its name. */
const char *exclusions_find(const struct exclusions *exclusions, const char *path, const char *name,
                            bool is_directory);

#endif
