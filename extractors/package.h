/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Zip packages (OOXML, ODF) in memory. Names decide what a package is without unpacking
 * anything; parts are unpacked piece by piece and paid for through the budget, whatever
 * sizes the package declares.
 */
#ifndef MARUHI_EXTRACTORS_PACKAGE_H
#define MARUHI_EXTRACTORS_PACKAGE_H

#include "document.h"

/* A part may unpack to this much, a part kept in memory as a whole to the second. */
#define PACKAGE_PART_MOST   (G_GUINT64_CONSTANT(512) << 20)
#define PACKAGE_MEMBER_MOST (G_GUINT64_CONSTANT(128) << 20)

/* Which of up to 32 names the package lists: bit i for names[i]. A name that ends in '/'
 * stands for anything in that folder. Reads the central directory, and the first local
 * headers when it is damaged or missing. 0 for what is no zip. Letter case is ignored. */
guint32 package_lists(const struct document *document, const char *const *names, guint count);

/* The document must be open as long as the package; outcomes go to reading. NULL: cannot be
 * opened, and reading says why. */
struct package;
struct package *package_open(const struct document *document, struct reading *reading);
void package_close(struct package *package);
typedef struct package Package; /* for g_autoptr(Package) */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Package, package_close)

const struct document *package_document(const struct package *package);
struct reading *package_reading(const struct package *package);

/* Parts are numbered from 0. Names have '/' between folders and none in front. */
guint package_count(const struct package *package);
const char *package_name(const struct package *package, guint part);
gint64 package_mtime(const struct package *package, guint part);
guint64 package_packed_size(const struct package *package, guint part);
guint64 package_declared_size(const struct package *package, guint part);
guint32 package_crc(const struct package *package, guint part);
bool package_is_locked(const struct package *package, guint part);

/* Finds a part whatever the case of its letters. -1: there is none. */
gint64 package_find(const struct package *package, const char *name);

/* Unpacks a part; take gets it in pieces and returns false to stop. False when it was not
 * unpacked to its end; the reading says why unless take stopped it. */
typedef bool (*package_taker)(void *user, const guint8 *bytes, gsize size);
bool package_unpack(struct package *package, guint part, package_taker take, void *user);

/* The whole part, at most that many bytes; NULL when it cannot be had, and the reading says
 * why. The caller frees. */
GByteArray *package_load(struct package *package, guint part, guint64 most);

#endif
