/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Finding many patterns at once in folded text: Hyperscan finds, PCRE2 confirms and bounds.
 * Immutable once built; a scanner (scratch memory) belongs to one thread.
 */
#ifndef MARUHI_POLICIES_MATCH_H
#define MARUHI_POLICIES_MATCH_H

#include <glib.h>
#include <stdbool.h>

/* A pattern in PCRE2 syntax over folded (upper case) text. '.' does not cross a line.
 * \b, \d, \s, \w are ASCII. A match is dropped when not_before matches just before it or
 * not_after just behind it; both are PCRE2 alternations and may be NULL. */
struct pattern {
    const char *regex;
    const char *not_before;
    const char *not_after;
};

struct match {
    guint32 pattern; /* index into the array given */
    gsize start;     /* bytes, in the text scanned */
    gsize end;
};

#define MATCH_ERROR (match_error_quark())
GQuark match_error_quark(void);

struct matcher;

/* On failure *failed is the index of the pattern that could not be used. */
struct matcher *matcher_new(const struct pattern *patterns, guint count, guint *failed,
                            GError **error);
void matcher_free(struct matcher *matcher);

struct match_scanner;
struct match_scanner *match_scanner_new(const struct matcher *matcher);
void match_scanner_free(struct match_scanner *scanner);

/* Called in order of start; a longer match of the same pattern at the same start wins, and
 * overlapping matches of one pattern come once. */
typedef void (*match_taker)(const struct match *match, void *user);

/* text must be valid UTF-8. */
void match_scan(struct match_scanner *scanner, const char *text, gsize length,
                match_taker taker, void *user);

#endif
