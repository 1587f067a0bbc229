/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a changed policy would alter: the changes found over an inventory, counted, and written
 * for people or programs.
 */
#ifndef MARUHI_SCANNER_POLICY_DIFF_H
#define MARUHI_SCANNER_POLICY_DIFF_H

#include "verdict_change.h"

#include <stdio.h>

struct not_compared {
    char *path;
    const char *why; /* msgid */
};

struct policy_diff {
    const struct policy *before, *after; /* words; lent */
    guint64 documents;                   /* that were compared */
    guint64 same_but_points;             /* of them: points or evidence differ, nothing else */
    GPtrArray *changes;                  /* struct verdict_change */
    GPtrArray *not_compared;             /* struct not_compared: files */
};

struct policy_diff *policy_diff_new(const struct policy *before, const struct policy *after);
void policy_diff_free(struct policy_diff *diff);
/* One document; the verdicts may be the same one when nothing differs. */
void policy_diff_take(struct policy_diff *diff, const char *path, const struct verdict *before,
                      const struct verdict *after);
/* So many documents that the change does not concern. */
void policy_diff_pass(struct policy_diff *diff, guint64 documents);
void policy_diff_leave_out(struct policy_diff *diff, const char *path, const char *why);
/* By path, so that two runs can be compared. */
void policy_diff_sort(struct policy_diff *diff);

/* most: changes and files shown, G_MAXUINT for all. */
void policy_diff_print(const struct policy_diff *diff, guint most, FILE *out);
/* How many changed, in which direction, by which rules. */
void policy_diff_print_counts(const struct policy_diff *diff, FILE *out);
/* One object a change; what is in it does not depend on the language. */
void policy_diff_write_jsonl(const struct policy_diff *diff, FILE *out);
void policy_diff_write_csv(const struct policy_diff *diff, FILE *out);

#endif
