/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Matches before they are judged. For match.c only.
 */
#ifndef MARUHI_POLICIES_MATCH_CANDIDATES_H
#define MARUHI_POLICIES_MATCH_CANDIDATES_H

#include <glib.h>

/* A match before it was judged, or, when line is set, a line to be searched. */
struct candidate {
    guint32 pattern;
    guint32 line; /* 0 or 1 */
    gsize start;
    gsize end;
};

/* Hyperscan tells matches by their ends, so that they are nearly in order of start: what is
 * not is moved into place one by one, unless there is too much of that. */
void candidates_sort(GArray *candidates);

#endif
