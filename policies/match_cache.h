/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What Hyperscan prepared, kept between runs: preparing takes longer than reading a hundred
 * documents. A file is used only when it lies in a folder of the user's own that nobody else
 * can write to, its digest is right, and patterns, library and processor are the same.
 */
#ifndef MARUHI_POLICIES_MATCH_CACHE_H
#define MARUHI_POLICIES_MATCH_CACHE_H

#include "match.h"

#include <hs.h>

/* False when there is nothing of use; modes has room for one byte a pattern. The caller frees
 * the database with hs_free_database(). */
bool match_cache_load(const char *folder, const struct pattern *patterns, guint count,
                      guint8 *modes, hs_database_t **database);

/* Of what is kept for other patterns that which has most of these, if it lacks few of them.
 * places: by its own numbers the index of the pattern, G_MAXUINT32 where it is none of these; to
 * be freed. missing: guint indices of those it lacks, which have no mode yet. */
bool match_cache_load_near(const char *folder, const struct pattern *patterns, guint count,
                           guint8 *modes, guint32 **places, GArray *missing,
                           hs_database_t **database);

/* Makes the folder and the one above when they are missing. Where that does not work nothing
 * is kept, silently. */
void match_cache_store(const char *folder, const struct pattern *patterns, guint count,
                       const guint8 *modes, const hs_database_t *database);

#endif
