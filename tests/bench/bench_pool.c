/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a worker costs a file: bench_pool PROGRAM PACKS [FILES]. Tiny files are read and
 * judged, and then files that crash their worker.
 */
#include "cost.h"

#include <fcntl.h>
#include <scanner/pool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static void take_done(struct job *job, GPtrArray *records, void *user)
{
    guint *done = user;

    (void)job;
    (void)records;
    ++*done;
}

static void submit_files(struct pool *pool, const char *content, guint files)
{
    int fd = memfd_create("file", MFD_CLOEXEC);

    if (write(fd, content, strlen(content)) < 0)
        exit(2);
    for (guint i = 0; i < files; i++) {
        struct job *job = g_new0(struct job, 1);
        job->id = i;
        job->fd = fcntl(fd, F_DUPFD_CLOEXEC, 3);
        job->path = g_strdup_printf("folder/%u.txt", i);
        pool_submit(pool, job);
    }
    close(fd);
}

static void measure(const struct pool_options *options, const char *what, const char *content,
                    guint files)
{
    const struct pool_events events = {.done = take_done};
    g_autoptr(GError) error = NULL;
    guint done = 0;
    struct pool *pool = pool_new(options, &events, &done, &error);

    if (pool == NULL) {
        fprintf(stderr, "%s\n", error->message);
        exit(2);
    }
    gint64 started = g_get_monotonic_time();
    double cpu = cpu_seconds();
    submit_files(pool, content, files);
    pool_drain(pool);
    double wall_us = (double)(g_get_monotonic_time() - started);
    printf("%-8s %u workers  %6u files  %8.1f us/file  parent %6.1f us CPU/file\n", what,
           options->workers, done, wall_us / files, (cpu_seconds() - cpu) * 1e6 / files);
    pool_free(pool);
}

int main(int argc, char **argv)
{
    if (argc < 3) {
        fprintf(stderr, "usage: bench_pool PROGRAM PACKS [FILES]\n");
        return 2;
    }
    const char *packs[] = {argv[2], NULL};
    guint files = argc > 3 ? (guint)strtoul(argv[3], NULL, 10) : 20000;
    for (guint workers = 1; workers <= 2; workers++) {
        struct pool_options options = {
            .task = TASK_JUDGE,
            .workers = workers,
            .policy_paths = packs,
            .limits = budget_default_limits,
            .program = argv[1],
            .faults = true,
        };
        measure(&options, "read", "some text here\n", files);
        measure(&options, "crash", "maruhi, have a fault: crash", MAX(1, files / 40));
    }
    return 0;
}
