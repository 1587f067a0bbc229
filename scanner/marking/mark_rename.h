/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Lines of a plan that change a name or put a notice into a folder.
 */
#ifndef MARUHI_SCANNER_MARKING_MARK_RENAME_H
#define MARUHI_SCANNER_MARKING_MARK_RENAME_H

#include "mark_apply.h"

/* Does the line, or nothing when it is a rehearsal, and notes it in the journal. *entry is
 * what was noted; the caller frees. False: the journal failed. */
bool mark_name_line(const struct mark_options *options, struct mark_journal *journal, gint64 run,
                    const struct plan_line *line, struct mark_result *result,
                    struct mark_entry **entry, GError **error);

/* Gives a file another name in its folder, never one that is taken; synced. */
bool mark_rename(int directory, const char *name, const char *new_name, struct mark_result *result);

/* Recovery: what became of an entry of these kinds. */
void mark_name_settle(struct mark_entry *entry);

#endif
