/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What an interrupted run left behind is set right before anything else is done.
 */
#ifndef MARUHI_SCANNER_MARKING_MARK_RECOVER_H
#define MARUHI_SCANNER_MARKING_MARK_RECOVER_H

#include "mark_journal.h"

struct mark_recovery {
    guint completed; /* the new file had taken its place */
    guint abandoned; /* nothing had been changed */
    guint conflicts; /* neither; a person has to look */
};

/* Finishes or takes back every entry that was on its way, and sweeps temporary files. */
bool mark_recover(struct mark_journal *journal, struct mark_recovery *recovery, GError **error);

#endif
