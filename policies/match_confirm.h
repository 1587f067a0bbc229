/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The PCRE2 side of matching: what stands before and behind a match, and searching a line
 * for patterns that Hyperscan only points at.
 */
#ifndef MARUHI_POLICIES_MATCH_CONFIRM_H
#define MARUHI_POLICIES_MATCH_CONFIRM_H

#include "match.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

/* One pattern, compiled. Zero it before first use. */
struct confirmer {
    pcre2_code *regex;
    pcre2_code *not_before; /* NULL: nothing to look for */
    pcre2_code *not_after;
};

/* False with the reason when the pattern cannot be used. Clear it in either case. */
bool confirmer_init(struct confirmer *confirmer, const struct pattern *pattern, GError **error);

/* Whether a pattern can be used, without the cost of making it ready for use. */
bool confirmer_check(const struct pattern *pattern, GError **error);
void confirmer_clear(struct confirmer *confirmer);

/* One thread's memory. */
struct confirmation;
struct confirmation *confirmation_new(void);
void confirmation_free(struct confirmation *confirmation);

/* The stretch of text from start to end; lookarounds do not see further. */
struct confirm_text {
    const char *bytes;
    gsize start;
    gsize end;
};

enum confirm_result {
    CONFIRM_NO,
    CONFIRM_YES,
    CONFIRM_TOO_HARD, /* met the match limit */
};

/* The first match at or behind from, the longest at its start. The text must be known to be
 * valid UTF-8, so that each search need not look again. */
enum confirm_result confirm_search(struct confirmation *confirmation,
                                   const struct confirmer *confirmer,
                                   const struct confirm_text *text, gsize from, gsize *start,
                                   gsize *end);

/* Whether what stands on the line just before start or just behind end drops the match. */
bool confirm_dropped(struct confirmation *confirmation, const struct confirmer *confirmer,
                     const struct confirm_text *text, gsize start, gsize end);

#endif
