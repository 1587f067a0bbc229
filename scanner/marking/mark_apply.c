/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark_apply.h"

#include "mark_rename.h"
#include "mark_taken.h"
#include "mark_work.h"

#include <signal.h>

/* How soon somebody who waits for a file gets it. */
#define LOOK_EVERY_US (G_USEC_PER_SEC / 10)

struct apply {
    struct plan *plan;
    struct mark_journal *journal;
    const struct mark_options *options;
    struct mark_counts *counts;
    gint64 run;
    struct mark_pool *pool;
    struct taken_names *taken;
    GPtrArray *works; /* on their way; struct mark_work */
    bool at_end;      /* of the plan */
    bool names;       /* the second time through: what concerns names */
    gint64 looked_us;
};

static void count(struct apply *apply, const struct plan_line *line,
                  const struct mark_result *result, const struct mark_entry *entry)
{
    struct mark_counts *counts = apply->counts;

    switch (result->state) {
    case MARK_MADE:
        counts->done++;
        counts->crowded += result->crowded > 0;
        break;
    case MARK_ALREADY:
        counts->already++;
        break;
    case MARK_REFUSED:
        counts->refused++;
        break;
    default:
        counts->failed++;
    }
    if (apply->options->took)
        apply->options->took(line, entry, apply->options->user);
}

static void finish(struct apply *apply, struct mark_work *work)
{
    count(apply, work->line, &work->result, work->entry);
    g_ptr_array_remove_fast(apply->works, work);
}

/* Hands it to a worker when it is not over. */
static bool push(struct apply *apply, struct mark_work *work, GError **error)
{
    if (work->stage != WORK_OVER) {
        if (mark_work_ask(work, apply->pool))
            return true;
        if (!mark_work_conclude(work, error))
            return false;
    }
    finish(apply, work);
    return true;
}

static bool do_name(struct apply *apply, struct plan_line *line, GError **error)
{
    struct mark_result result = {.level_before = LEVEL_NONE};
    g_autoptr(MarkEntry) entry = NULL;
    const struct naming naming = {apply->options, apply->journal, apply->taken, apply->run};
    bool well = mark_name_line(&naming, line, &result, &entry, error);

    if (well)
        count(apply, line, &result, entry);
    mark_result_clear(&result);
    plan_line_free(line);
    return well;
}

/* A name is changed when nobody works on the file any more. */
static bool begin_line(struct apply *apply, struct plan_line *line, GError **error)
{
    if (line->refused || (line->action != PLAN_CONTENT) != apply->names) {
        plan_line_free(line);
        return true;
    }
    if (apply->names)
        return do_name(apply, line, error);
    struct mark_work *work = mark_work_new(apply->options, apply->journal, apply->run, line, error);

    if (work == NULL)
        return false;
    g_ptr_array_add(apply->works, work);
    return push(apply, work, error);
}

static bool fill(struct apply *apply, GError **error)
{
    while (!apply->at_end && apply->works->len < mark_pool_width(apply->pool)) {
        GError *problem = NULL;
        bool stopped = apply->options->stopped && *apply->options->stopped;
        struct plan_line *line = stopped ? NULL : plan_next(apply->plan, &problem);
        apply->at_end = line == NULL;
        if (problem) {
            g_propagate_error(error, problem);
            return false;
        }
        if (line && !begin_line(apply, line, error))
            return false;
    }
    return true;
}

static bool take_answer(struct apply *apply, struct mark_work *work,
                        const struct mark_answer *answer, GError **error)
{
    /* Over: somebody wanted the file meanwhile. */
    bool well = work->stage == WORK_OVER || mark_work_go_on(work, answer, error);

    return well && push(apply, work, error);
}

static bool give_way(struct apply *apply, GError **error)
{
    for (guint i = 0; i < apply->works->len; i++) {
        struct mark_work *work = apply->works->pdata[i];
        if (work->stage != WORK_OVER && mark_target_is_wanted(&work->target)) {
            if (!mark_work_give_way(work, error))
                return false;
            mark_target_let_go(&work->target);
        }
    }
    return true;
}

static bool turn(struct apply *apply, GError **error)
{
    struct mark_answer answer = {0};
    void *work = NULL;
    bool heard = mark_pool_hear(apply->pool, LOOK_EVERY_US, &work, &answer);
    gint64 now = g_get_monotonic_time();
    bool well = true;

    if (now - apply->looked_us > LOOK_EVERY_US) {
        apply->looked_us = now;
        well = give_way(apply, error);
    }
    if (well && heard)
        well = take_answer(apply, work, &answer, error);
    mark_answer_clear(&answer);
    return well;
}

static bool go_through(struct apply *apply, bool names, GError **error)
{
    apply->names = names;
    apply->at_end = false;
    if (!plan_rewind(apply->plan, error))
        return false;
    do {
        if (!fill(apply, error))
            return false;
        if (apply->works->len > 0 && !turn(apply, error))
            return false;
    } while (apply->works->len > 0 || !apply->at_end);
    return true;
}

static bool run(struct apply *apply, GError **error)
{
    return go_through(apply, false, error) && go_through(apply, true, error) &&
           mark_journal_end_run(apply->journal, apply->run, error);
}

bool mark_apply(struct plan *plan, struct mark_journal *journal, const struct mark_options *options,
                struct mark_counts *counts, GError **error)
{
    struct apply apply = {
        .plan = plan,
        .journal = journal,
        .options = options,
        .counts = counts,
        .taken = taken_names_new(),
        .works = g_ptr_array_new_with_free_func((GDestroyNotify)mark_work_free),
    };

    /* A broken lease comes as a signal, too; it is asked for instead. */
    signal(SIGIO, SIG_IGN);
    apply.run = mark_journal_begin_run(journal, options->rehearse ? "rehearse" : "apply",
                                       plan_path(plan), plan_sha256(plan), error);
    apply.pool = apply.run > 0 ? mark_pool_new(&options->pool, error) : NULL;
    bool done = apply.pool && run(&apply, error);
    mark_pool_free(apply.pool);
    taken_names_free(apply.taken);
    g_ptr_array_unref(apply.works);
    return done;
}
