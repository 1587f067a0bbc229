/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Taking back what was done, the last first: contents bit for bit, names, notices.
 */
#ifndef MARUHI_SCANNER_MARKING_MARK_UNDO_H
#define MARUHI_SCANNER_MARKING_MARK_UNDO_H

#include "mark_journal.h"
#include "mark_recover.h"

#include <signal.h>

struct undo_options {
    gint64 run;               /* 0: the last */
    const char *const *paths; /* only these files, absolute; NULL: all of the run */
    const char *approver, *reason;
    void (*took)(const struct mark_entry *entry, void *user);
    void *user;
    const volatile sig_atomic_t *stopped;
};

struct undo_counts {
    guint64 undone, refused, failed;
};

/* An entry is refused when its file is not as it was left. *counts and the journal have what
 * came of each. */
bool mark_undo(struct mark_journal *journal, const struct undo_options *options,
               struct undo_counts *counts, GError **error);

#endif
