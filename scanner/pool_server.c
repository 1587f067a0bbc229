/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pool_private.h"

#include <glib/gi18n.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#define TICK_MS         100
#define MESSAGES_A_TURN 256
/* Starts that come to nothing before the pool gives up. */
#define FAILURES_MOST 5U
#define END_AFTER_US  G_USEC_PER_SEC

typedef void (*worker_action)(struct pool_worker *worker);

static void each_worker(struct pool *pool, worker_action act)
{
    for (guint l = 0; l < LANES; l++)
        for (guint i = 0; i < pool->lanes[l].width; i++)
            act(&pool->lanes[l].workers[i]);
}

static guint count_state(const struct lane *lane, enum worker_state state)
{
    guint count = 0;

    for (guint i = 0; i < lane->width; i++)
        count += lane->workers[i].state == state;
    return count;
}

static bool is_refused(struct pool *pool)
{
    g_mutex_lock(&pool->mutex);
    bool refused = pool->refusal != NULL;
    g_mutex_unlock(&pool->mutex);
    return refused;
}

static void note_failure(struct pool *pool, guint *failures)
{
    if (++*failures >= FAILURES_MOST)
        pool_refuse(pool, _("worker processes cannot be started"));
}

/* ---- starting and giving out ---- */

static bool hand_over(struct pool_worker *worker, const struct job *job)
{
    int socket = worker->wire.fd;

    if (!wire_send(socket, WIRE_JOB, g_variant_new("(ts)", job->id, job->path), job->fd, false))
        return false;
    return job->order == NULL || wire_send(socket, WIRE_ORDER, job->order, job->second, false);
}

static void hand_out(struct lane *lane)
{
    for (guint i = 0; i < lane->width; i++) {
        struct pool_worker *worker = &lane->workers[i];
        struct errand *errand = worker->state == WORKER_IDLE ? lane_take(lane) : NULL;
        if (errand == NULL)
            continue;
        if (hand_over(worker, errand->job)) {
            worker_begin(worker, errand);
            continue;
        }
        /* It died since it was last heard of. */
        lane_put_back(lane, errand);
        worker->state = WORKER_LEAVING;
        worker->wall_us = 0;
        worker_kill(worker, NOT_KILLED);
    }
}

/* As many as there is work for, and one at first to see how it fares. */
static void start_workers(struct lane *lane)
{
    g_mutex_lock(&lane->pool->mutex);
    guint wanted = MAX(lane->queue.length, lane->pool->started ? 0 : 1);
    g_mutex_unlock(&lane->pool->mutex);
    guint starting = count_state(lane, WORKER_STARTING);

    for (guint i = 0; i < lane->width && starting < wanted; i++) {
        if (lane->workers[i].state != WORKER_ABSENT)
            continue;
        if (!worker_start(&lane->workers[i])) {
            note_failure(lane->pool, &lane->failures);
            break;
        }
        starting++;
    }
}

static void serve_lane(struct lane *lane)
{
    struct pool *pool = lane->pool;

    if (lane->wire.fd < 0) {
        bool first = lane->pass == PASS_TEXT && !pool->started;
        bool waits = first || lane_has_work(lane);
        if (waits && pool->root_ready && !lane_start(lane))
            note_failure(pool, &lane->failures);
        return;
    }
    if (!lane->ready)
        return;
    hand_out(lane);
    start_workers(lane);
}

static void serve_root(struct pool *pool)
{
    bool wanted = !pool->started;

    for (guint l = 0; l < LANES; l++)
        wanted |= lane_has_work(&pool->lanes[l]);
    if (wanted && pool->root.fd < 0 && !root_start(pool)) {
        root_end(pool);
        note_failure(pool, &pool->root_failures);
    }
}

/* Jobs nobody can do still get their rows. */
static void fail_lane(struct lane *lane, enum outcome outcome, const char *reason,
                      const char *detail)
{
    struct errand *errand;

    while ((errand = lane_take(lane)) != NULL)
        errand_fail(lane->pool, errand, outcome, reason, detail);
}

static void serve_lanes(struct pool *pool)
{
    if (is_refused(pool)) {
        for (guint l = 0; l < LANES; l++)
            fail_lane(&pool->lanes[l], OUTCOME_CRASHED, N_("no worker could be started to read it"),
                      pool->refusal);
        return;
    }
    serve_root(pool);
    for (guint l = 0; l < LANES; l++) {
        if (pool->lanes[l].width > 0)
            serve_lane(&pool->lanes[l]);
        else
            fail_lane(&pool->lanes[l], OUTCOME_UNSUPPORTED,
                      N_("the recognition of text in images is switched off"), NULL);
    }
}

/* ---- hearing ---- */

static void hear_hello(struct pool_worker *worker, GVariant *body)
{
    struct pool *pool = worker->lane->pool;
    const char *parts = NULL;
    gboolean whole = FALSE;

    g_variant_get(body, "(&sb)", &parts, &whole);
    worker->state = WORKER_IDLE;
    worker->lane->failures = 0;
    pool->root_failures = 0;
    if (pool->options.require_sandbox && !whole) {
        g_autofree char *reason =
            g_strdup_printf(_("the sandbox is not whole here; what holds is: %s"), parts);
        pool_refuse(pool, reason);
        return;
    }
    g_mutex_lock(&pool->mutex);
    if (!pool->started)
        pool->sandbox = g_strdup(parts);
    pool->started = true;
    g_cond_broadcast(&pool->changed);
    g_mutex_unlock(&pool->mutex);
}

static void hear_worker(struct pool_worker *worker)
{
    struct pool *pool = worker->lane->pool;
    struct wire_message message;
    enum wire_state state = WIRE_AGAIN;

    for (guint i = 0; i < MESSAGES_A_TURN && worker->cause == NOT_KILLED; i++) {
        state = wire_receive(&worker->wire, false, false, &message);
        if (state != WIRE_MESSAGE)
            break;
        bool sense = true;
        if (message.kind == WIRE_HELLO && worker->state == WORKER_STARTING)
            hear_hello(worker, message.body);
        else
            sense = worker_hear(worker, &message);
        wire_message_clear(&message);
        if (!sense)
            state = WIRE_NONSENSE;
        if (worker->state == WORKER_IDLE && worker->files >= pool->options.recycle_after)
            worker_dismiss(worker);
        if (!sense || worker->state != WORKER_BUSY)
            break;
    }
    if (state == WIRE_NONSENSE)
        worker_kill(worker, KILLED_FOR_NONSENSE);
    /* What comes after the sentence is not heard. */
    worker->closed |= state == WIRE_CLOSED || worker->cause != NOT_KILLED;
    if (state == WIRE_CLOSED && !worker->exited)
        worker_kill(worker, NOT_KILLED);
}

static struct pool_worker *find_worker(struct lane *lane, guint64 serial)
{
    for (guint i = 0; i < lane->width; i++)
        if (lane->workers[i].state != WORKER_ABSENT && lane->workers[i].serial == serial)
            return &lane->workers[i];
    return NULL;
}

static void note_exit(struct pool_worker *worker, int status, guint64 peak)
{
    worker->exited = true;
    worker->status = status;
    worker->peak = peak;
    pool_note_peak(worker->lane->pool, peak);
}

static void hear_lane_message(struct lane *lane, const struct wire_message *message)
{
    guint64 serial = 0, peak = 0;
    gint32 number = 0;

    if (message->kind == WIRE_READY)
        lane->ready = true;
    else if (message->kind == WIRE_STARTED)
        g_variant_get(message->body, "(ti)", &serial, &number);
    else if (message->kind == WIRE_EXITED)
        g_variant_get(message->body, "(tit)", &serial, &number, &peak);
    struct pool_worker *worker = find_worker(lane, serial);
    if (worker && message->kind == WIRE_STARTED)
        worker->pid = number;
    else if (worker && message->kind == WIRE_EXITED)
        note_exit(worker, number, peak * 1024);
}

/* Its workers die with it. */
static void lose_lane(struct lane *lane)
{
    wire_clear(&lane->wire);
    if (!lane->ready)
        note_failure(lane->pool, &lane->failures);
    lane->ready = false;
    for (guint i = 0; i < lane->width; i++)
        if (lane->workers[i].state != WORKER_ABSENT && !lane->workers[i].exited)
            note_exit(&lane->workers[i], SIGKILL, 0);
}

static void hear_lane(struct lane *lane)
{
    struct wire_message message;
    enum wire_state state;

    while ((state = wire_receive(&lane->wire, false, false, &message)) == WIRE_MESSAGE) {
        hear_lane_message(lane, &message);
        wire_message_clear(&message);
    }
    if (state != WIRE_AGAIN)
        lose_lane(lane);
}

static void hear_ready_root(struct pool *pool, GVariant *body)
{
    g_autofree char *fingerprint = NULL;

    g_strfreev(g_steal_pointer(&pool->level_names));
    g_variant_get(body, "(s^as)", &fingerprint, &pool->level_names);
    pool->root_ready = true;
    if (pool->fingerprint && strcmp(pool->fingerprint, fingerprint) != 0)
        pool_refuse(pool, _("the policy changed while the scan ran"));
    else if (pool->fingerprint == NULL)
        pool->fingerprint = g_steal_pointer(&fingerprint);
}

static void hear_root(struct pool *pool)
{
    struct wire_message message;
    enum wire_state state;

    while ((state = wire_receive(&pool->root, false, false, &message)) == WIRE_MESSAGE) {
        const char *reason = NULL;
        if (message.kind == WIRE_READY)
            hear_ready_root(pool, message.body);
        if (message.kind == WIRE_REFUSED)
            g_variant_get(message.body, "(&s)", &reason);
        if (reason)
            pool_refuse(pool, reason);
        wire_message_clear(&message);
    }
    if (state == WIRE_AGAIN)
        return;
    if (!pool->root_ready)
        note_failure(pool, &pool->root_failures);
    root_end(pool);
}

/* ---- the turn ---- */

static void bury(struct pool_worker *worker)
{
    if (worker->state == WORKER_ABSENT || !worker->closed || !worker->exited)
        return;
    if (worker->state == WORKER_STARTING)
        note_failure(worker->lane->pool, &worker->lane->failures);
    if (worker->errand)
        worker_conclude(worker);
    wire_clear(&worker->wire);
    worker->state = WORKER_ABSENT;
}

/* ---- waiting ---- */

/* What is waited for, and where it is noted that something came. */
struct ends {
    struct pollfd *polled;
    bool **rung;
    nfds_t count;
    bool ticking;
};

static void add_end(struct ends *ends, int fd, bool *rung)
{
    *rung = false;
    ends->polled[ends->count] = (struct pollfd){.fd = fd, .events = POLLIN};
    ends->rung[ends->count++] = rung;
}

/* False when the lane has work that need not wait. */
static bool add_lane(struct ends *ends, struct lane *lane)
{
    bool hungry = lane->wire.fd < 0 || !lane->ready;

    add_end(ends, lane->wire.fd, &lane->rung);
    ends->ticking |= lane->failures > 0;
    for (guint i = 0; i < lane->width; i++) {
        struct pool_worker *worker = &lane->workers[i];
        bool resting = worker->state == WORKER_ABSENT || worker->state == WORKER_IDLE;
        hungry |= resting;
        ends->ticking |= !resting;
        add_end(ends, worker->closed ? -1 : worker->wire.fd, &worker->rung);
    }
    bool waits_for_start = lane->wire.fd < 0 || count_state(lane, WORKER_IDLE) == 0;
    return lane_goes_to_sleep(lane, hungry) || waits_for_start;
}

static void wait_for_news(struct pool *pool)
{
    guint most = 2 + LANES + pool->lanes[0].width + pool->lanes[1].width;
    g_autofree struct pollfd *polled = g_new(struct pollfd, most);
    g_autofree bool **rung = g_new(bool *, most);
    /* What failed is tried again without anybody asking. */
    struct ends ends = {
        .polled = polled, .rung = rung, .ticking = pool->end_at != 0 || pool->root_failures > 0};
    bool sleeps = true, bell;
    guint64 times;

    add_end(&ends, pool->bell, &bell);
    add_end(&ends, pool->root.fd, &pool->root_rung);
    for (guint l = 0; l < LANES; l++)
        sleeps &= add_lane(&ends, &pool->lanes[l]);
    poll(polled, ends.count, !sleeps ? 0 : ends.ticking ? TICK_MS : -1);
    for (nfds_t i = 0; i < ends.count; i++)
        *rung[i] = polled[i].revents != 0;
    if (bell && read(pool->bell, &times, sizeof times) < 0)
        return;
}

static void hear_any_worker(struct pool_worker *worker)
{
    if (worker->state != WORKER_ABSENT && !worker->closed &&
        (worker->rung || worker->cause != NOT_KILLED))
        hear_worker(worker);
}

static void hear_all(struct pool *pool)
{
    each_worker(pool, hear_any_worker);
    for (guint l = 0; l < LANES; l++)
        if (pool->lanes[l].rung)
            hear_lane(&pool->lanes[l]);
    if (pool->root_rung)
        hear_root(pool);
    each_worker(pool, bury);
}

/* ---- the end ---- */

static void drop_queues(struct pool *pool)
{
    struct errand *errand;

    for (guint l = 0; l < LANES; l++)
        while ((errand = lane_take(&pool->lanes[l])) != NULL)
            pool_settle(pool, errand);
}

static void dismiss_idle(struct pool_worker *worker)
{
    if (worker->state == WORKER_IDLE)
        worker_dismiss(worker);
}

static void kill_unfinished(struct pool_worker *worker)
{
    if (worker->state != WORKER_ABSENT && worker->cause == NOT_KILLED)
        worker_kill(worker, KILLED_TO_CANCEL);
}

static bool all_gone(const struct pool *pool)
{
    for (guint l = 0; l < LANES; l++)
        if (count_state(&pool->lanes[l], WORKER_ABSENT) < pool->lanes[l].width)
            return false;
    return true;
}

static void give_up(struct pool_worker *worker)
{
    worker->closed = worker->exited = true;
    worker->cause = KILLED_TO_CANCEL;
    bury(worker);
}

/* True when nothing is left. */
static bool serve_end(struct pool *pool)
{
    gint64 now = g_get_monotonic_time();

    drop_queues(pool);
    each_worker(pool, dismiss_idle);
    if (pool->end_at == 0)
        pool->end_at = now + END_AFTER_US;
    if (now > pool->end_at)
        each_worker(pool, kill_unfinished);
    return all_gone(pool) || now > pool->end_at + END_AFTER_US;
}

static void shut(struct pool *pool)
{
    for (guint l = 0; l < LANES; l++)
        wire_clear(&pool->lanes[l].wire);
    root_end(pool);
    each_worker(pool, give_up);
    drop_queues(pool);
    g_mutex_lock(&pool->mutex);
    pool->ended = true;
    g_cond_broadcast(&pool->changed);
    g_mutex_unlock(&pool->mutex);
}

static bool is_ending(struct pool *pool)
{
    g_mutex_lock(&pool->mutex);
    bool ending = pool->ending;
    g_mutex_unlock(&pool->mutex);
    return ending;
}

gpointer pool_serve(gpointer user)
{
    struct pool *pool = user;

    pool->last_tick = g_get_monotonic_time();
    for (;;) {
        bool ending = is_ending(pool);
        if (ending && serve_end(pool))
            break;
        if (!ending)
            serve_lanes(pool);
        wait_for_news(pool);
        hear_all(pool);
        pool_watch(pool);
    }
    shut(pool);
    return NULL;
}
