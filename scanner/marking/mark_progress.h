/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a person sees while files are marked, verified or taken back.
 */
#ifndef MARUHI_SCANNER_MARKING_MARK_PROGRESS_H
#define MARUHI_SCANNER_MARKING_MARK_PROGRESS_H

#include "mark_apply.h"
#include "mark_recover.h"

/* total: files to come. A bar on a terminal; elsewhere a line for each file that was not
 * done. */
struct mark_progress;
struct mark_progress *mark_progress_new(guint total, bool quiet);
void mark_progress_free(struct mark_progress *progress);
void mark_progress_set_total(struct mark_progress *progress, guint total);

/* For mark_options.took; user is the progress. */
void mark_progress_took(const struct plan_line *line, const struct mark_entry *entry, void *user);
/* One more file, and what is to be said of it; NULL: nothing. */
void mark_progress_step(struct mark_progress *progress, const char *sentence);

/* Says what an interrupted run had left; conflicts even when quiet. */
void mark_tell_recovery(const struct mark_recovery *recovery, bool quiet);

/* Ctrl-C and its kind let files on their way end and begin no more; a second one ends the
 * program at once. */
void mark_catch_signals(void);
const volatile sig_atomic_t *mark_stopped(void);

#endif
