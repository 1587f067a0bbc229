/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pool_private.h"

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <sys/eventfd.h>
#include <unistd.h>

#define QUEUE_PER_WORKER 4U

void job_free(struct job *job)
{
    if (job == NULL)
        return;
    if (job->fd >= 0)
        close(job->fd);
    if (job->order) {
        g_variant_unref(job->order);
        close(job->second);
    }
    g_clear_pointer(&job->answer, g_variant_unref);
    g_free(job->path);
    g_free(job);
}

void errand_free(struct errand *errand)
{
    job_free(errand->job);
    g_free(errand);
}

static void ring(struct pool *pool)
{
    const guint64 once = 1;
    ssize_t written = write(pool->bell, &once, sizeof once);

    (void)written; /* a full bell rings, too */
}

/* ---- queues ---- */

static guint queue_most(const struct lane *lane)
{
    return MAX(1U, lane->width) * QUEUE_PER_WORKER;
}

struct errand *lane_take(struct lane *lane)
{
    g_mutex_lock(&lane->pool->mutex);
    struct errand *errand = g_queue_pop_head(&lane->queue);
    /* Not at every job: that would wake a thread for each. */
    if (lane->queue.length <= queue_most(lane) / 2)
        g_cond_broadcast(&lane->room);
    g_mutex_unlock(&lane->pool->mutex);
    return errand;
}

void lane_put_back(struct lane *lane, struct errand *errand)
{
    g_mutex_lock(&lane->pool->mutex);
    g_queue_push_head(&lane->queue, errand);
    g_mutex_unlock(&lane->pool->mutex);
}

bool lane_has_work(struct lane *lane)
{
    g_mutex_lock(&lane->pool->mutex);
    bool has = !g_queue_is_empty(&lane->queue);
    g_mutex_unlock(&lane->pool->mutex);
    return has;
}

bool lane_goes_to_sleep(struct lane *lane, bool hungry)
{
    g_mutex_lock(&lane->pool->mutex);
    lane->hungry = hungry;
    bool sleeps = !hungry || g_queue_is_empty(&lane->queue);
    g_mutex_unlock(&lane->pool->mutex);
    return sleeps;
}

void pool_settle(struct pool *pool, struct errand *errand)
{
    errand_free(errand);
    g_mutex_lock(&pool->mutex);
    if (--pool->outstanding == 0)
        g_cond_broadcast(&pool->changed);
    g_mutex_unlock(&pool->mutex);
}

void pool_note_peak(struct pool *pool, guint64 peak)
{
    g_mutex_lock(&pool->mutex);
    pool->peak = MAX(pool->peak, peak);
    g_mutex_unlock(&pool->mutex);
}

void pool_refuse(struct pool *pool, const char *reason)
{
    g_mutex_lock(&pool->mutex);
    if (pool->refusal == NULL)
        pool->refusal = g_strdup(reason);
    g_cond_broadcast(&pool->changed);
    g_mutex_unlock(&pool->mutex);
}

/* ---- its life ---- */

static void set_up_lane(struct pool *pool, enum reading_pass pass, guint width,
                        struct budget_limits *limits)
{
    struct lane *lane = &pool->lanes[pass];

    if (limits->most[BUDGET_TIME] == 0)
        *limits = budget_default_limits;
    lane->pool = pool;
    lane->pass = pass;
    lane->wire.fd = -1;
    lane->width = width;
    lane->workers = g_new0(struct pool_worker, width);
    g_queue_init(&lane->queue);
    g_cond_init(&lane->room);
    for (guint i = 0; i < width; i++) {
        lane->workers[i].lane = lane;
        lane->workers[i].wire.fd = -1;
    }
}

static struct pool *set_up(const struct pool_options *options, const struct pool_events *events,
                           void *user)
{
    static const char *const none[] = {NULL};
    struct pool *pool = g_new0(struct pool, 1);

    pool->options = *options;
    if (options->reach)
        g_bytes_ref(options->reach);
    pool->packs = g_strdupv((char **)(options->policy_paths ? options->policy_paths : none));
    pool->passwords = g_strdupv((char **)(options->passwords ? options->passwords : none));
    pool->program = g_strdup(options->program ? options->program : "/proc/self/exe");
    pool->events = *events;
    pool->user = user;
    pool->root.fd = -1;
    if (pool->options.memory == 0)
        pool->options.memory = POOL_MEMORY;
    if (pool->options.recycle_after == 0)
        pool->options.recycle_after = POOL_RECYCLE_AFTER;
    guint width = options->workers ? options->workers : g_get_num_processors();
    set_up_lane(pool, PASS_TEXT, width, &pool->options.limits);
    set_up_lane(pool, PASS_OCR, options->ocr_workers, &pool->options.ocr_limits);
    g_mutex_init(&pool->mutex);
    g_cond_init(&pool->changed);
    pool->bell = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    return pool;
}

struct pool *pool_new(const struct pool_options *options, const struct pool_events *events,
                      void *user, GError **error)
{
    struct pool *pool = set_up(options, events, user);

    pool->server = g_thread_new("pool", pool_serve, pool);
    g_mutex_lock(&pool->mutex);
    while (!pool->started && pool->refusal == NULL)
        g_cond_wait(&pool->changed, &pool->mutex);
    g_autofree char *refusal = g_strdup(pool->refusal);
    g_mutex_unlock(&pool->mutex);
    if (refusal == NULL)
        return pool;
    g_set_error_literal(error, G_IO_ERROR, G_IO_ERROR_FAILED, refusal);
    pool_free(pool);
    return NULL;
}

void pool_submit(struct pool *pool, struct job *job)
{
    struct lane *lane = &pool->lanes[job->pass == PASS_OCR ? PASS_OCR : PASS_TEXT];
    struct errand *errand = g_new0(struct errand, 1);

    errand->job = job;
    if (!g_utf8_validate(job->path, -1, NULL)) {
        char *valid = g_utf8_make_valid(job->path, -1);
        g_free(job->path);
        job->path = valid;
    }
    g_mutex_lock(&pool->mutex);
    while (!pool->cancelled && lane->queue.length >= queue_most(lane) &&
           g_thread_self() != pool->server)
        g_cond_wait(&lane->room, &pool->mutex);
    bool taken = !pool->cancelled;
    bool wake = lane->hungry;
    if (taken) {
        g_queue_push_tail(&lane->queue, errand);
        pool->outstanding++;
    }
    g_mutex_unlock(&pool->mutex);
    if (taken && wake)
        ring(pool);
    if (!taken)
        errand_free(errand);
}

void pool_drain(struct pool *pool)
{
    g_mutex_lock(&pool->mutex);
    while (pool->outstanding > 0 && !pool->ended)
        g_cond_wait(&pool->changed, &pool->mutex);
    g_mutex_unlock(&pool->mutex);
}

static void end(struct pool *pool, bool cancelled)
{
    g_mutex_lock(&pool->mutex);
    pool->cancelled |= cancelled;
    pool->ending = true;
    for (guint i = 0; i < LANES; i++)
        g_cond_broadcast(&pool->lanes[i].room);
    g_mutex_unlock(&pool->mutex);
    ring(pool);
    g_mutex_lock(&pool->mutex);
    while (!pool->ended)
        g_cond_wait(&pool->changed, &pool->mutex);
    g_mutex_unlock(&pool->mutex);
}

void pool_cancel(struct pool *pool)
{
    end(pool, true);
}

void pool_free(struct pool *pool)
{
    if (pool == NULL)
        return;
    end(pool, true);
    g_thread_join(pool->server);
    for (guint i = 0; i < LANES; i++) {
        g_free(pool->lanes[i].workers);
        g_cond_clear(&pool->lanes[i].room);
    }
    close(pool->bell);
    g_strfreev(pool->packs);
    g_strfreev(pool->passwords);
    g_bytes_unref(pool->options.reach);
    g_strfreev(pool->level_names);
    g_free(pool->program);
    g_free(pool->fingerprint);
    g_free(pool->sandbox);
    g_free(pool->refusal);
    g_mutex_clear(&pool->mutex);
    g_cond_clear(&pool->changed);
    g_free(pool);
}

const char *pool_sandbox(const struct pool *pool)
{
    return pool->sandbox ? pool->sandbox : "none";
}

const char *pool_fingerprint(const struct pool *pool)
{
    return pool->fingerprint ? pool->fingerprint : "";
}

guint64 pool_worker_peak(const struct pool *pool)
{
    GMutex *mutex = (GMutex *)&pool->mutex;

    g_mutex_lock(mutex);
    guint64 peak = pool->peak;
    for (guint l = 0; l < LANES; l++)
        for (guint i = 0; i < pool->lanes[l].width; i++)
            peak = MAX(peak, worker_peak(&pool->lanes[l].workers[i]));
    g_mutex_unlock(mutex);
    return peak;
}
