/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One PCRE2 pattern tried on a short piece of folded text: what stands beside a mark, a file
 * name, the cell to the left. Immutable, with a limit on what one trial may cost.
 */
#ifndef MARUHI_POLICIES_PROBE_H
#define MARUHI_POLICIES_PROBE_H

#include <glib.h>
#include <stdbool.h>

struct probe;
typedef struct probe Probe;

/* anchored: the match begins where the text begins. On failure *offset is the byte of the
 * pattern at fault and the error says why. */
struct probe *probe_new(const char *regex, bool anchored, gsize *offset, GError **error);
void probe_free(struct probe *probe);

/* As it was given. Lent. */
const char *probe_regex(const struct probe *probe);
bool probe_is_anchored(const struct probe *probe);

/* Whether a pattern is one, and whether it can match nothing at all; errors as in probe_new(). */
bool probe_check(const char *regex, bool *empty, gsize *offset, GError **error);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Probe, probe_free)

/* text: valid UTF-8. start and end may be NULL. A NULL probe matches nothing. */
bool probe_find(const struct probe *probe, const char *text, gsize length, gsize *start,
                gsize *end);

/* As probe_find; also the span of the first group that took part, or the whole match. */
bool probe_find_group(const struct probe *probe, const char *text, gsize length, gsize *start,
                      gsize *end);

#endif
