/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One file on its way to its label. Each step is taken by the one thread that does all the
 * replacing; between them workers write and compare.
 */
#ifndef MARUHI_SCANNER_MARKING_MARK_WORK_H
#define MARUHI_SCANNER_MARKING_MARK_WORK_H

#include "mark_apply.h"
#include "mark_pool.h"
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

/* The entry of a line that is begun, and what became of it. */
struct mark_entry *mark_entry_new(const struct plan_line *line, gint64 run);
void mark_entry_conclude(struct mark_entry *entry, const struct mark_result *result, bool rehearse);

/* What the file is like that will be replaced, and names for its temporary file and backup, so
 * that whatever is left of them is found. */
void mark_entry_note(struct mark_entry *entry, const struct mark_target *target);

/* The temporary file, which is filled, takes the target's place; the original is kept where the
 * entry says so. False: the journal failed. */
bool mark_entry_replace(struct mark_journal *journal, struct mark_entry *entry,
                        const struct mark_target *target, struct mark_temporary *temporary,
                        struct mark_result *result, GError **error);

/* Refuses when the decision behind the line does not hold any more. False: it could not be
 * asked. */
bool mark_check_decision(const struct mark_options *options, const struct plan_line *line,
                         struct mark_result *result, GError **error);

/* Takes the line: opens the file, compares it with the plan and notes it in the journal. It
 * may be over already. NULL: the journal failed. */
struct mark_work *mark_work_new(const struct mark_options *options, struct mark_journal *journal,
                                gint64 run, struct plan_line *line, GError **error);
void mark_work_free(struct mark_work *work);

/* Asks a worker what this stage needs; false, with a result, when that cannot be. */
bool mark_work_ask(struct mark_work *work, struct mark_pool *pool);

/* Goes on with what a worker answered. False: the journal failed. */
bool mark_work_go_on(struct mark_work *work, const struct mark_answer *answer, GError **error);

/* Ends it with the result it has. False: the journal failed. */
bool mark_work_conclude(struct mark_work *work, GError **error);

/* Gives it up when somebody waits for the file. False: the journal failed. */
bool mark_work_give_way(struct mark_work *work, GError **error);

#endif
