/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tells whether a document is within the reach of a change (reach.h), from its path and its
 * text: folding and one small set of patterns, a fraction of what judging costs. May say so of a
 * document without need; never the other way round.
 */
#ifndef MARUHI_POLICIES_SIEVE_H
#define MARUHI_POLICIES_SIEVE_H

#include "reach.h"

#include <extractors/text.h>

/* One thread's. */
struct sieve;
struct sieve *sieve_new(GBytes *reach, GError **error);
void sieve_free(struct sieve *sieve);

/* A new document; the path as for inspection_new(), type as for inspection_judge(). */
void sieve_begin(struct sieve *sieve, const char *path, const char *type);
void sieve_take(struct sieve *sieve, const struct segment *segment);
/* Whether what it has seen of the document so far is within reach; more text changes nothing
 * when it is. */
bool sieve_holds(const struct sieve *sieve);

/* Behind the last segment: whether words were found that may or may not count. Then all segments
 * are shown a second time, and sieve_words_count() says whether they do. */
bool sieve_wants_ground(const struct sieve *sieve);
void sieve_take_ground(struct sieve *sieve, const struct segment *segment);
bool sieve_words_count(const struct sieve *sieve);

#endif
