/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Proof of what was done: each file of the journal is as it was left, bears its label, and
 * nothing else of it changed; and its original can be had back.
 */
#ifndef MARUHI_SCANNER_MARKING_MARK_VERIFY_H
#define MARUHI_SCANNER_MARKING_MARK_VERIFY_H

#include "mark_journal.h"

#include <scanner/pool.h>

enum verify_finding {
    VERIFY_SOUND,    /* as it was left, and all of the above holds */
    VERIFY_CHANGED,  /* somebody changed it since; it bears the label */
    VERIFY_LOST,     /* it does not bear the label any more */
    VERIFY_MISSING,  /* there is no file under that name */
    VERIFY_UNSOUND,  /* as it was left, but it fails the gate or its original cannot be had */
    VERIFY_CONFLICT, /* an interrupted run left it in a state of which nobody knows */
    VERIFY_FINDINGS,
};

struct verify_counts {
    guint64 of[VERIFY_FINDINGS];
};

struct verify_options {
    struct pool_options pool; /* its task is set here */
    gint64 run;               /* 0: all */
    /* Called for each entry; reason is a msgid or NULL. */
    void (*took)(const struct mark_entry *entry, enum verify_finding finding, const char *reason,
                 void *user);
    void *user;
};

bool mark_verify(struct mark_journal *journal, const struct verify_options *options,
                 struct verify_counts *counts, GError **error);

#endif
