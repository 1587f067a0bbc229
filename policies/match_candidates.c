/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "match_candidates.h"

static int candidate_compare(const void *left, const void *right)
{
    const struct candidate *a = left;
    const struct candidate *b = right;
    if (a->start != b->start)
        return a->start < b->start ? -1 : 1;
    if (a->pattern != b->pattern)
        return a->pattern < b->pattern ? -1 : 1;
    return a->end > b->end ? -1 : a->end < b->end;
}

void candidates_sort(GArray *candidates)
{
    struct candidate *list = (struct candidate *)(void *)candidates->data;
    gsize left = 16 * (gsize)candidates->len;
    for (guint i = 1; i < candidates->len; i++) {
        struct candidate next = list[i];
        guint at = i;
        while (at > 0 && left > 0 && candidate_compare(&list[at - 1], &next) > 0) {
            list[at] = list[at - 1];
            at--;
            left--;
        }
        list[at] = next;
        if (left == 0) {
            g_array_sort(candidates, candidate_compare);
            return;
        }
    }
}
