/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Doing what a plan says, file by file: worker writes, gate compares, parent replaces.
 */
#ifndef MARUHI_SCANNER_MARKING_MARK_APPLY_H
#define MARUHI_SCANNER_MARKING_MARK_APPLY_H

#include "mark_journal.h"
#include "mark_plan.h"

#include <scanner/pool.h>
#include <signal.h>

struct mark_counts {
    guint64 done, already, refused, failed;
    guint64 crowded; /* of the done: a place where the label stands over content */
};

struct mark_options {
    struct pool_options pool; /* its task is set here */
    bool rehearse;            /* everything but the replacement */
    bool without_gate;        /* for measurements only */
    /* Whether the decision behind a line still holds; NULL: not asked (tests). An error ends the
     * run. */
    bool (*is_decided)(const struct plan_line *line, void *user, GError **error);
    /* Called after each line; may be NULL. Lent. */
    void (*took)(const struct plan_line *line, const struct mark_entry *entry, void *user);
    void *user;
    const volatile sig_atomic_t *stopped; /* not 0: begin nothing more */
};

/* An error is of the program (journal, workers); what came of each file is in the journal and
 * the counts. */
bool mark_apply(struct plan *plan, struct mark_journal *journal, const struct mark_options *options,
                struct mark_counts *counts, GError **error);

#endif
