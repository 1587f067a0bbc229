/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark_apply.h"

#include "mark_work.h"

#include <glib/gi18n.h>
#include <signal.h>

/* Files open at a time, by worker: one it has, one it gets next. */
#define OPEN_PER_WORKER 2U
/* How soon somebody who waits for a file gets it. */
#define LOOK_EVERY_US (G_USEC_PER_SEC / 10)

/* What a worker made of a job, for the thread that goes on with it. */
struct news {
    struct mark_work *work;
    GVariant *answer; /* NULL: it ended without one */
    char *reason, *detail;
};

struct apply {
    struct plan *plan;
    struct mark_journal *journal;
    const struct mark_options *options;
    struct mark_counts *counts;
    gint64 run;
    struct pool *pool;
    GAsyncQueue *news;
    GPtrArray *works; /* on their way; struct mark_work */
    guint window;
    bool at_end; /* of the plan */
    gint64 looked_us;
};

static void news_free(struct news *news)
{
    g_clear_pointer(&news->answer, g_variant_unref);
    g_free(news->reason);
    g_free(news->detail);
    g_free(news);
}

/* In the pool's thread. */
static void take_done(struct job *job, GPtrArray *records, void *user)
{
    struct apply *apply = user;
    const struct record *record = records->pdata[0];
    struct news *news = g_new0(struct news, 1);

    news->work = job->user;
    news->answer = g_steal_pointer(&job->answer);
    if (record->outcome != OUTCOME_READ) {
        g_clear_pointer(&news->answer, g_variant_unref);
        news->reason = g_strdup(record->reason);
        news->detail = g_strdup(record->detail);
    }
    g_async_queue_push(apply->news, news);
}

static void count(struct apply *apply, const struct mark_work *work)
{
    struct mark_counts *counts = apply->counts;

    switch (work->result.state) {
    case MARK_MADE:
        counts->done++;
        counts->crowded += work->result.crowded > 0;
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
        apply->options->took(work->line, work->entry, apply->options->user);
}

static void finish(struct apply *apply, struct mark_work *work)
{
    count(apply, work);
    g_ptr_array_remove_fast(apply->works, work);
}

/* Hands it to a worker when it is not over. */
static bool push(struct apply *apply, struct mark_work *work, GError **error)
{
    if (work->stage != WORK_OVER) {
        struct job *job = mark_work_job(work);
        if (job) {
            pool_submit(apply->pool, job);
            return true;
        }
        if (!mark_work_go_on(work, NULL, work->result.reason, work->result.detail, error))
            return false;
    }
    finish(apply, work);
    return true;
}

static bool begin_line(struct apply *apply, struct plan_line *line, GError **error)
{
    struct mark_work *work = mark_work_new(apply->options, apply->journal, apply->run, line, error);

    if (work == NULL)
        return false;
    g_ptr_array_add(apply->works, work);
    return push(apply, work, error);
}

static bool fill(struct apply *apply, GError **error)
{
    while (!apply->at_end && apply->works->len < apply->window) {
        GError *problem = NULL;
        bool stopped = apply->options->stopped && *apply->options->stopped;
        struct plan_line *line = stopped ? NULL : plan_next(apply->plan, &problem);
        apply->at_end = line == NULL;
        if (problem) {
            g_propagate_error(error, problem);
            return false;
        }
        if (line && line->refused)
            plan_line_free(line);
        else if (line && !begin_line(apply, line, error))
            return false;
    }
    return true;
}

static bool take_news(struct apply *apply, struct news *news, GError **error)
{
    struct mark_work *work = news->work;

    /* Over: somebody wanted the file meanwhile. */
    bool well = work->stage == WORK_OVER ||
                mark_work_go_on(work, news->answer, news->reason, news->detail, error);
    news_free(news);
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
    struct news *news = g_async_queue_timeout_pop(apply->news, LOOK_EVERY_US);
    gint64 now = g_get_monotonic_time();

    if (now - apply->looked_us > LOOK_EVERY_US) {
        apply->looked_us = now;
        if (!give_way(apply, error)) {
            if (news)
                news_free(news);
            return false;
        }
    }
    return news == NULL || take_news(apply, news, error);
}

static bool run(struct apply *apply, GError **error)
{
    do {
        if (!fill(apply, error))
            return false;
        if (apply->works->len > 0 && !turn(apply, error))
            return false;
    } while (apply->works->len > 0 || !apply->at_end);
    return mark_journal_end_run(apply->journal, apply->run, error);
}

static struct pool *start_pool(struct apply *apply, GError **error)
{
    static const struct pool_events events = {.done = take_done};
    struct pool_options options = apply->options->pool;

    options.task = TASK_MARK;
    options.ocr_workers = 0;
    apply->window = (options.workers ? options.workers : g_get_num_processors()) * OPEN_PER_WORKER;
    return pool_new(&options, &events, apply, error);
}

static void end_news(gpointer news)
{
    news_free(news);
}

bool mark_apply(struct plan *plan, struct mark_journal *journal, const struct mark_options *options,
                struct mark_counts *counts, GError **error)
{
    struct apply apply = {
        .plan = plan,
        .journal = journal,
        .options = options,
        .counts = counts,
        .news = g_async_queue_new_full(end_news),
        .works = g_ptr_array_new_with_free_func((GDestroyNotify)mark_work_free),
    };

    /* A broken lease comes as a signal, too; it is asked for instead. */
    signal(SIGIO, SIG_IGN);
    apply.run = mark_journal_begin_run(journal, options->rehearse ? "rehearse" : "apply",
                                       plan_path(plan), plan_sha256(plan), error);
    apply.pool = apply.run > 0 ? start_pool(&apply, error) : NULL;
    bool done = apply.pool && run(&apply, error);
    pool_free(apply.pool);
    g_ptr_array_unref(apply.works);
    g_async_queue_unref(apply.news);
    return done;
}
