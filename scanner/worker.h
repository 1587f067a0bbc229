/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The processes behind the pool: a root that loads the policy, a lane each for text and
 * OCR that loads the libraries' data, and the workers, forked from their lane in
 * milliseconds with all that already in memory.
 */
#ifndef MARUHI_SCANNER_WORKER_H
#define MARUHI_SCANNER_WORKER_H

#include "pool.h"
#include "wire.h"

#include <policies/inspection.h>
#include <policies/sieve.h>

/* The end of the socket to the pool, in root, lanes and workers. */
#define WORKER_SOCKET 3

/* How a worker says with its last breath what happened. */
enum worker_exit {
    WORKER_ENDED = 0,
    WORKER_OUT_OF_MEMORY = 70,
    WORKER_FILE_SHRANK = 71, /* SIGBUS: the mapped file ends earlier than it did */
};

struct worker_setup {
    enum pool_task task;
    enum reading_pass pass;
    struct budget_limits limits[2]; /* by pass */
    guint64 cpu_ms[2];
    guint64 memory;
    char **passwords; /* to try on what is locked */
    bool keep_text;
    bool score_sheets;
    bool pictures; /* of scanned pages, with what was found on them */
    bool faults;   /* tests: files may ask for a crash */
    struct policy *policy;
    struct inspector *inspector;
    GBytes *reach; /* TASK_SIFT */
    struct sieve *sieve;
};

/* Reads one file and sends what comes of it, without the word that it is done. */
void worker_read_file(const struct worker_setup *setup, const char *path, int fd);

/* Judges a batch of kept texts, the same way. */
void worker_judge_batch(const struct worker_setup *setup, int fd);
/* Names those of the batch that the sieve lets through. */
void worker_sift_batch(const struct worker_setup *setup, int fd);

/* Fetches what hashing needs from outside the sandbox. */
void worker_warm_up_hash(void);

/* Does what the file asks for, if it starts with the magic words. */
void worker_have_fault(const guint8 *bytes, gsize size);

/* The whole of a file: in memory when small, mapped when not. */
struct content {
    const guint8 *bytes;
    gsize size;
    gint64 mtime;
    gint64 mtime_ns; /* the part below a second */
    int fd;          /* borrowed */
    bool mapped;
};

/* False when it cannot be read; the reading says why. */
bool content_load(struct content *content, int fd, struct reading *reading);
/* Worsens the reading when the file is not as it was when it was loaded. */
void content_check(const struct content *content, struct reading *reading);
/* NULL when there is too little time for it. */
char *content_sha256(const struct content *content, const struct budget *budget);
/* Whether the address is in the file mapped last; safe in a signal handler. */
bool content_covers(const void *address);
void content_clear(struct content *content);

char *bytes_sha256(const guint8 *bytes, gsize size);

#endif
