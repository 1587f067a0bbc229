/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Lines of a plan that change a name or put a notice into a folder.
 */
#ifndef MARUHI_SCANNER_MARKING_MARK_RENAME_H
#define MARUHI_SCANNER_MARKING_MARK_RENAME_H

#include "mark_apply.h"
#include "mark_taken.h"

/* What serves all lines of a run. */
struct naming {
    const struct mark_options *options;
    struct mark_journal *journal;
    struct taken_names *taken;
    gint64 run;
};

/* Does the line, or nothing when it is a rehearsal, and notes it in the journal. *entry is
 * what was noted; the caller frees. False: the journal failed. */
bool mark_name_line(const struct naming *naming, const struct plan_line *line,
                    struct mark_result *result, struct mark_entry **entry, GError **error);

/* renameat2() without replacing; where the file system has none, a second name that must not exist
 * does it. False with errno. */
bool mark_rename_exclusively(int from, const char *name, int to, const char *new_name);

/* Gives a file another name in its folder, never one that is taken; synced. */
bool mark_rename(int directory, const char *name, const char *new_name, struct mark_result *result);

/* Recovery: what became of an entry of these kinds. */
void mark_name_settle(struct mark_entry *entry);

#endif
