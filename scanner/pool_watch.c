/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pool_private.h"

#include <signal.h>

/* A look costs microseconds a worker; short files never get one. */
#define LOOK_EVERY_US 100000
#define LOOK_AFTER_US 50000
#define START_MOST_US (60 * G_USEC_PER_SEC)
#define LEAVE_MOST_US (5 * G_USEC_PER_SEC)
#define DIE_MOST_US   (20 * G_USEC_PER_SEC)

/* The worker stops by itself at the limit and says how far it came; the pool kills it only
 * when it does not. */
static guint64 with_grace(guint64 limit_ms)
{
    return limit_ms + limit_ms / 10 + 1000;
}

static guint64 time_limit(const struct lane *lane)
{
    const struct pool_options *options = &lane->pool->options;

    return (lane->pass == PASS_OCR ? options->ocr_limits : options->limits).most[BUDGET_TIME];
}

guint64 lane_wall_most(const struct lane *lane)
{
    return with_grace(time_limit(lane));
}

guint64 lane_cpu_most(const struct lane *lane)
{
    guint64 given = lane->pool->options.cpu_ms;

    return given ? given : with_grace(time_limit(lane));
}

static void look_at(struct pool_worker *worker)
{
    guint64 cpu_ms, memory;

    if (!worker_measure(worker, &cpu_ms, &memory))
        return;
    if (!worker->cpu_known) {
        worker->cpu_known = true;
        worker->cpu_before = cpu_ms - MIN(cpu_ms, (guint64)worker->wall_us / 1000);
    }
    if (cpu_ms - worker->cpu_before > lane_cpu_most(worker->lane))
        worker_kill(worker, KILLED_FOR_CPU);
    else if (memory > worker->lane->pool->options.memory)
        worker_kill(worker, KILLED_FOR_MEMORY);
}

/* A process that waits for a dead file server cannot be killed. Its file gets its row and
 * its place goes to another; what becomes of it is the kernel's affair. */
static void watch_dying(struct pool_worker *worker, gint64 passed_us, bool look)
{
    worker->dying_us += passed_us;
    if (look)
        worker_kill(worker, worker->cause); /* in case the order was lost */
    if (worker->dying_us < DIE_MOST_US)
        return;
    worker->closed = worker->exited = true;
    worker->status = SIGKILL;
}

static void watch_worker(struct pool_worker *worker, gint64 passed_us, bool look)
{
    if (worker->state == WORKER_ABSENT || worker->state == WORKER_IDLE || worker->exited)
        return;
    worker->wall_us += passed_us;
    if (worker->cause != NOT_KILLED)
        watch_dying(worker, passed_us, look);
    else if (worker->state == WORKER_STARTING && worker->wall_us > START_MOST_US)
        worker_kill(worker, KILLED_FOR_TIME);
    else if (worker->state == WORKER_LEAVING && worker->wall_us > LEAVE_MOST_US)
        worker_kill(worker, KILLED_FOR_TIME);
    else if (worker->state == WORKER_BUSY &&
             (guint64)worker->wall_us / 1000 > lane_wall_most(worker->lane))
        worker_kill(worker, KILLED_FOR_TIME);
    else if (worker->state == WORKER_BUSY && look && worker->wall_us > LOOK_AFTER_US)
        look_at(worker);
}

void pool_watch(struct pool *pool)
{
    gint64 now = g_get_monotonic_time();
    /* Time in which this program itself was stopped or held up is nobody's fault. */
    gint64 passed = MIN(now - pool->last_tick, G_USEC_PER_SEC);
    bool look = now - pool->last_look >= LOOK_EVERY_US;

    pool->last_tick = now;
    if (look)
        pool->last_look = now;
    for (guint l = 0; l < LANES; l++)
        for (guint i = 0; i < pool->lanes[l].width; i++)
            watch_worker(&pool->lanes[l].workers[i], passed, look);
}
