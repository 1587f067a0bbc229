/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One file on its way to its label. Each step is taken by the one thread that does all the
 * replacing; between them workers write and compare.
 */
#ifndef MARUHI_SCANNER_MARKING_MARK_WORK_H
#define MARUHI_SCANNER_MARKING_MARK_WORK_H

#include "mark_apply.h"
#include "mark_order.h"
#include "mark_replace.h"

enum work_stage {
    WORK_WRITING,   /* a worker makes the edit */
    WORK_COMPARING, /* a worker compares the temporary file with the original */
    WORK_OVER,      /* the result stands, in the journal too */
};

struct mark_work {
    const struct mark_options *options;
    struct mark_journal *journal;
    struct plan_line *line;
    struct mark_entry *entry;
    struct mark_target target;
    struct mark_temporary temporary;
    struct mark_result result;
    int fresh; /* where the worker puts new bytes; -1 */
    enum work_stage stage;
};

/* Takes the line: opens the file, compares it with the plan and notes it in the journal. It
 * may be over already. NULL: the journal failed. */
struct mark_work *mark_work_new(const struct mark_options *options, struct mark_journal *journal,
                                gint64 run, struct plan_line *line, GError **error);
void mark_work_free(struct mark_work *work);

/* The job for a worker at this stage; NULL, with the work over, when it cannot be made. */
struct job *mark_work_job(struct mark_work *work);

/* Goes on with what a worker said, or NULL and why it ended without a word. False: the
 * journal failed. */
bool mark_work_go_on(struct mark_work *work, GVariant *answer, const char *reason,
                     const char *detail, GError **error);

/* Gives it up when somebody waits for the file. False: the journal failed. */
bool mark_work_give_way(struct mark_work *work, GError **error);

#endif
