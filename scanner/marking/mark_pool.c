/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark_pool.h"

#include <glib/gi18n.h>
#include <scanner/path.h>

/* By worker: one it has, one it gets next. */
#define OPEN_PER_WORKER 2U

struct mark_pool {
    struct pool *pool;
    GAsyncQueue *news;
    guint width, waiting;
};

/* What came of a job, for the thread that asked. */
struct news {
    void *user;
    GVariant *answer; /* NULL: the worker ended without one */
    char *reason, *detail;
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
    struct mark_pool *pool = user;
    const struct record *record = records->pdata[0];
    struct news *news = g_new0(struct news, 1);

    news->user = job->user;
    if (record->outcome == OUTCOME_READ)
        news->answer = g_steal_pointer(&job->answer);
    news->reason = g_strdup(record->reason);
    news->detail = g_strdup(record->detail);
    g_async_queue_push(pool->news, news);
}

struct mark_pool *mark_pool_new(const struct pool_options *options, GError **error)
{
    static const struct pool_events events = {.done = take_done};
    struct mark_pool *pool = g_new0(struct mark_pool, 1);
    struct pool_options own = *options;

    own.task = TASK_MARK;
    own.ocr_workers = 0;
    pool->news = g_async_queue_new_full((GDestroyNotify)news_free);
    pool->width = (own.workers ? own.workers : g_get_num_processors()) * OPEN_PER_WORKER;
    pool->pool = pool_new(&own, &events, pool, error);
    if (pool->pool == NULL)
        g_clear_pointer(&pool, mark_pool_free);
    return pool;
}

void mark_pool_free(struct mark_pool *pool)
{
    if (pool == NULL)
        return;
    pool_free(pool->pool);
    g_async_queue_unref(pool->news);
    g_free(pool);
}

guint mark_pool_width(const struct mark_pool *pool)
{
    return pool->width;
}

void mark_pool_ask(struct mark_pool *pool, enum mark_task task, const struct mark_label *label,
                   int fd, int second, const char *path, void *user)
{
    struct job *job = g_new0(struct job, 1);

    job->fd = fd;
    job->second = second;
    job->path = path_display(path);
    job->order = g_variant_ref_sink(mark_order_to_variant(task, label));
    job->user = user;
    pool->waiting++;
    pool_submit(pool->pool, job);
}

guint mark_pool_waiting(const struct mark_pool *pool)
{
    return pool->waiting;
}

bool mark_pool_hear(struct mark_pool *pool, guint64 wait_us, void **user,
                    struct mark_answer *answer)
{
    struct news *news = g_async_queue_timeout_pop(pool->news, wait_us);

    if (news == NULL)
        return false;
    pool->waiting--;
    *user = news->user;
    if (news->answer == NULL || !mark_answer_from_variant(news->answer, answer)) {
        const char *reason = news->reason ? news->reason : N_("the worker's answer made no sense");
        *answer = (struct mark_answer){.result.level_before = LEVEL_NONE, .declared = LEVEL_NONE};
        mark_fail(&answer->result, reason, news->detail);
    }
    news_free(news);
    return true;
}
