/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The parts of the pool. One thread, the server, touches processes and answers; what other
 * threads share with it is behind the mutex.
 */
#ifndef MARUHI_SCANNER_POOL_PRIVATE_H
#define MARUHI_SCANNER_POOL_PRIVATE_H

#include "pool.h"
#include "worker.h"

#include <sys/types.h>

#define LANES 2U

/* A job on its way. */
struct errand {
    struct job *job;
    guint killed; /* how often its worker was killed from outside */
};

/* Why the pool killed a worker. */
enum kill_cause {
    NOT_KILLED,
    KILLED_FOR_TIME,
    KILLED_FOR_CPU,
    KILLED_FOR_MEMORY,
    KILLED_FOR_NONSENSE,
    KILLED_FOR_TALK, /* answers beyond all measure */
    KILLED_TO_CANCEL,
};

/* A document of the file being read, as far as it was heard of. */
struct answer {
    char *member;
    struct record *record; /* NULL while it is open */
    GPtrArray *findings;   /* sent ahead of the record; NULL when none were */
    guint64 text;          /* key of its kept text; 0: none */
    bool same;             /* of a batch: the verdict is as it was */
};

enum worker_state {
    WORKER_ABSENT,
    WORKER_STARTING,
    WORKER_IDLE,
    WORKER_BUSY,
    WORKER_LEAVING, /* was told to go */
};

struct pool_worker {
    struct lane *lane;
    enum worker_state state;
    guint64 serial;
    struct wire wire;
    pid_t pid;
    struct errand *errand;
    GPtrArray *answers; /* of struct answer, by number */
    gsize heard;        /* bytes of answers */
    bool text_given;    /* segments went out: it cannot be read again unnoticed */
    gint64 wall_us;     /* spent on the errand */
    guint64 cpu_before; /* milliseconds, when the errand began */
    bool cpu_known;
    guint files;
    bool rung;   /* there is something in its socket */
    bool closed; /* its socket is at its end */
    bool exited;
    int status;
    guint64 peak; /* bytes */
    enum kill_cause cause;
    gint64 dying_us; /* since it was killed */
};

struct lane {
    struct pool *pool;
    enum reading_pass pass;
    struct wire wire; /* to its process; fd -1 when there is none */
    bool ready;
    guint failures; /* starts of it or its workers in a row that came to nothing */
    GQueue queue;   /* of struct errand; shared */
    GCond room;     /* in the queue; shared */
    bool hungry;    /* a new job must wake the server; shared */
    bool rung;      /* its process has said something */
    guint width;
    struct pool_worker *workers;
};

struct pool {
    struct pool_options options;
    char **packs;
    char **passwords;
    char *program;
    struct pool_events events;
    void *user;
    guint64 last_serial;
    struct wire root;
    pid_t root_pid;
    bool root_ready, root_rung;
    guint root_failures;
    char *fingerprint;
    GStrv level_names; /* of LEVEL_NONE and up */
    struct lane lanes[LANES];
    gint64 last_tick, last_look;
    gint64 end_at; /* when what still runs is killed; 0: nobody asked */

    GThread *server;
    int bell;
    GMutex mutex;
    GCond changed;
    /* Shared from here. */
    guint outstanding; /* jobs taken and not done */
    bool cancelled, ending, ended;
    bool started; /* the first worker said what its sandbox is */
    char *sandbox;
    char *refusal; /* why nothing can be started; jobs get their row all the same */
    guint64 peak;
};

/* ---- pool.c ---- */

void errand_free(struct errand *errand);
/* Takes the next one; NULL when the queue is empty. */
struct errand *lane_take(struct lane *lane);
/* Before all others. */
void lane_put_back(struct lane *lane, struct errand *errand);
bool lane_has_work(struct lane *lane);
/* Notes whether new jobs must ring; false when there are jobs that need not wait. */
bool lane_goes_to_sleep(struct lane *lane, bool hungry);
/* The end of an errand; frees it. */
void pool_settle(struct pool *pool, struct errand *errand);
void pool_note_peak(struct pool *pool, guint64 peak);
void pool_refuse(struct pool *pool, const char *reason);

/* ---- pool_process.c ---- */

bool root_start(struct pool *pool);
void root_end(struct pool *pool);
bool lane_start(struct lane *lane);
bool worker_start(struct pool_worker *worker);
void worker_kill(struct pool_worker *worker, enum kill_cause cause);
/* Tells it to go when it has nothing to do. */
void worker_dismiss(struct pool_worker *worker);
/* What it uses now; false when that cannot be known. */
bool worker_measure(const struct pool_worker *worker, guint64 *cpu_ms, guint64 *own_memory);

/* Peak resident set of a living worker, bytes; 0 when it is none. */
guint64 worker_peak(const struct pool_worker *worker);

/* ---- pool_answer.c ---- */

void worker_begin(struct pool_worker *worker, struct errand *errand);
/* Takes one message of a worker; false when it makes no sense. */
bool worker_hear(struct pool_worker *worker, const struct wire_message *message);
/* The worker is gone, and its errand ends with a row that says so or is put back. */
void worker_conclude(struct pool_worker *worker);
/* A row for a job no worker ever saw. */
void errand_fail(struct pool *pool, struct errand *errand, enum outcome outcome, const char *reason,
                 const char *detail);

/* ---- pool_watch.c ---- */

/* Milliseconds a worker of the lane may take for a file before it is killed. */
guint64 lane_wall_most(const struct lane *lane);
guint64 lane_cpu_most(const struct lane *lane);
/* Kills workers that went over a limit. */
void pool_watch(struct pool *pool);

/* ---- pool_server.c ---- */

gpointer pool_serve(gpointer pool);

#endif
