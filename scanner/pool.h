/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Workers: this program run again as separate processes behind a sandbox. They are handed
 * open descriptors and answer with records; a crash, hang or hunger of one costs one file's
 * row and is replaced. The parent treats answers as hostile input.
 */
#ifndef MARUHI_SCANNER_POOL_H
#define MARUHI_SCANNER_POOL_H

#include "record.h"

enum pool_task {
    TASK_JUDGE, /* read and judge: records */
    TASK_TEXT,  /* read only: segments, and records without verdict (for `maruhi text`) */
    TASK_KEPT,  /* judge batches of kept texts: a job is a batch */
    TASK_SIFT,  /* tell which texts of such batches a change concerns (policies/sieve.h) */
    TASK_MARK,  /* do as the job's order says: an answer (marking/mark_order.h) */
};

struct pool_options {
    enum pool_task task;
    guint workers;     /* of the first lane; 0: one per core */
    guint ocr_workers; /* of the second lane, at lower priority; 0: no second lane */
    bool require_sandbox;
    const char *const *policy_paths;
    const char *const *passwords;    /* to try on what is locked; UTF-8; may be NULL */
    struct budget_limits limits;     /* a file's, of the first lane */
    struct budget_limits ocr_limits; /* a file's, of the second */
    guint64 cpu_ms;                  /* a file's; hard, the process is killed. 0: default */
    guint64 memory;                  /* bytes a worker may have; hard. 0: default */
    guint recycle_after;             /* files a worker reads before it is replaced. 0: default */
    bool keep_text;                  /* what was read is handed to events.text */
    bool score_sheets;               /* verdicts carry them */
    bool pictures;                   /* of scanned pages: handed to events.picture */
    GBytes *reach;                   /* TASK_SIFT: of the change (policies/reach.h) */
    const char *program;             /* tests: what to run as a worker; NULL: this program */
    bool faults;                     /* tests: files may ask for a crash */
};

/* The defaults of the above, but for cpu_ms: as much as the lane's wall clock. */
#define POOL_MEMORY        (G_GUINT64_CONSTANT(1) << 30)
#define POOL_RECYCLE_AFTER 2000U

struct job {
    guint64 id; /* the caller's */
    int fd;     /* open for reading; the pool closes it */
    char *path; /* UTF-8, below the root: for judging names; owned */
    guint64 size;
    gint64 mtime; /* seconds */
    enum reading_pass pass;
    guint texts; /* TASK_KEPT and TASK_SIFT: how many the batch has */
    void *user;  /* the caller's */

    /* TASK_MARK only; all three are the job's. */
    GVariant *order;
    int second;       /* the file the order is about beside fd; the pool closes it */
    GVariant *answer; /* NULL when the worker ended without one */
};
void job_free(struct job *job);

/* What a job came to. records[0] is the file itself, the others its members in order.
 * There is always records[0], made up by the parent when the worker died. Of a batch: one a
 * text, of which the verdict counts; NULL where that is as it was, or the text is not concerned;
 * another outcome than OUTCOME_READ where there is none. */
struct pool_events {
    void (*done)(struct job *job, GPtrArray *records, void *user);
    /* With keep_text: what was read of a document (kept_text.h, not to be trusted), before its
     * end. The answer is the record's text. */
    guint64 (*text)(GBytes *text, void *user);
    /* With pictures: a page of the document with what was found on it, a PNG that is not to be
     * trusted further than its first bytes. */
    void (*picture)(const char *path, guint page, GBytes *png, void *user);
    /* TASK_TEXT only; path is the document's, members as "outer.zip!/inner". */
    void (*segment)(struct job *job, const char *path, enum text_role role, const char *place,
                    const char *name, const char *text, void *user);
    /* TASK_TEXT only: a document's end, members too. */
    void (*document)(struct job *job, const char *path, const struct record *record, void *user);
};

struct pool;

/* Starts the workers and a thread that serves them; events are called from that thread. */
struct pool *pool_new(const struct pool_options *options, const struct pool_events *events,
                      void *user, GError **error);

/* Takes the job, and frees it after its event. Blocks while the lane's queue is full (first
 * lane: 4 jobs a worker; second lane: the same), but never in an event. Thread-safe. */
void pool_submit(struct pool *pool, struct job *job);

/* Waits until every job is done. */
void pool_drain(struct pool *pool);

/* Drops jobs not begun (their descriptors are closed, no event), lets the begun ones end
 * or kills them after a second, and ends the workers. */
void pool_cancel(struct pool *pool);
void pool_free(struct pool *pool);

/* One sentence on which parts of the sandbox hold: "seccomp, Landlock 3, rlimits". Lent. */
const char *pool_sandbox(const struct pool *pool);

/* The fingerprint of the policy the workers loaded. Lent. */
const char *pool_fingerprint(const struct pool *pool);

/* Peak resident set of any worker so far, bytes. */
guint64 pool_worker_peak(const struct pool *pool);

/* What `maruhi --worker` runs: never returns. */
int worker_main(int argc, char **argv);

#endif
