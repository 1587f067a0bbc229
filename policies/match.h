/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Finding many patterns at once in folded text: Hyperscan finds, PCRE2 confirms and bounds.
 * Immutable once built; a scanner (scratch memory) belongs to one thread.
 *
 * What counts as a match of a pattern: of all that end at the same place the longest, of
 * those that start at the same place the longest; then not_before and not_after, which do not
 * see beyond the line, may drop it; of what is left and overlaps, the first. A pattern that
 * needs PCRE2 to be found (lookarounds, back references, spans like .{0,30}) is sought on the
 * lines where it may end; if it says \n or the like, on the two lines before as well.
 */
#ifndef MARUHI_POLICIES_MATCH_H
#define MARUHI_POLICIES_MATCH_H

#include <glib.h>
#include <stdbool.h>

/* A pattern in PCRE2 syntax over folded (upper case) text. '.' does not cross a line, '^' and
 * '$' are its ends. \b, \d, \s, \w are ASCII. One that matches nothing at all is refused. A match
 * is dropped when not_before matches just before it or not_after just behind it; both are PCRE2
 * alternations and may be NULL. */
struct pattern {
    const char *regex;
    const char *not_before;
    const char *not_after;
    bool once; /* told once a piece of text at most, as an empty match at its end: far cheaper */
};

struct match {
    guint32 pattern; /* index into the array given */
    gsize start;     /* bytes, in the text scanned */
    gsize end;
};

#define MATCH_ERROR (match_error_quark())
GQuark match_error_quark(void);

struct matcher;

/* On failure *failed is the index of the pattern that could not be used. cache: a folder in
 * which what was prepared is kept for the next time (match_cache.h); NULL: nowhere. */
struct matcher *matcher_new(const struct pattern *patterns, guint count, const char *cache,
                            guint *failed, GError **error);
/* The same, soon: where what was prepared for other patterns is kept in the folder and holds most
 * of these, only the others are prepared, beside it. Matching is a little slower for it. */
struct matcher *matcher_new_soon(const struct pattern *patterns, guint count, const char *cache,
                                 guint *failed, GError **error);
void matcher_free(struct matcher *matcher);

/* Whether a match of it may hold a newline, going by how it is written. */
bool match_may_cross(const char *regex);

/* Whether a pattern may be told once. */
bool match_may_be_once(const char *regex);

struct match_scanner;
struct match_scanner *match_scanner_new(const struct matcher *matcher);
void match_scanner_free(struct match_scanner *scanner);

/* Called in order of start, and of pattern where starts are equal. */
typedef void (*match_taker)(const struct match *match, void *user);

/* text must be valid UTF-8. Empty lists of patterns match nothing. False when the text was
 * too hostile to be matched in full: over a million candidates, or a line on which a pattern
 * met PCRE2's match limit; what was found until then is still given. */
bool match_scan(struct match_scanner *scanner, const char *text, gsize length, match_taker taker,
                void *user);

#endif
