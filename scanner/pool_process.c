/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pool_private.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

/* ---- the root ---- */

/* Nothing but the socket goes along; what libraries print would quote documents. */
static void plan_descriptors(posix_spawn_file_actions_t *actions, int socket)
{
    posix_spawn_file_actions_init(actions);
    posix_spawn_file_actions_adddup2(actions, socket, WORKER_SOCKET);
    posix_spawn_file_actions_addopen(actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
#ifndef MARUHI_SANITIZED
    posix_spawn_file_actions_addopen(actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
#endif
    posix_spawn_file_actions_addclosefrom_np(actions, WORKER_SOCKET + 1);
}

/* Signals as a new program expects them, and a group of its own: the Ctrl-C of the terminal
 * is for the scan, which lets its workers end in order. */
static void plan_signals(posix_spawnattr_t *attributes)
{
    sigset_t none, all;

    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_init(attributes);
    posix_spawnattr_setflags(attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF |
                                             POSIX_SPAWN_SETPGROUP);
    posix_spawnattr_setsigmask(attributes, &none);
    posix_spawnattr_setsigdefault(attributes, &all);
    posix_spawnattr_setpgroup(attributes, 0);
}

static bool spawn(struct pool *pool, int socket)
{
    char *arguments[] = {(char *)"maruhi", (char *)"--worker", NULL};
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    /* The pool is the only parallelism. And with a home that is nobody's, libraries neither
     * look for settings nor ask the user database, which may open a socket. */
    g_auto(GStrv) environment = g_environ_setenv(g_get_environ(), "OMP_THREAD_LIMIT", "1", TRUE);
    environment = g_environ_setenv(environment, "HOME", "/nonexistent", TRUE);
    /* Prepared patterns are kept where the user's things are. */
    environment = g_environ_setenv(environment, "XDG_CACHE_HOME", g_get_user_cache_dir(), TRUE);

    plan_descriptors(&actions, socket);
    plan_signals(&attributes);
    int failed =
        posix_spawn(&pool->root_pid, pool->program, &actions, &attributes, arguments, environment);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    if (failed)
        pool->root_pid = 0;
    return !failed;
}

static GVariant *limits_out(const struct budget_limits *limits)
{
    return g_variant_new_fixed_array(G_VARIANT_TYPE_UINT64, limits->most, BUDGET_ITEMS,
                                     sizeof limits->most[0]);
}

static GVariant *reach_out(GBytes *reach)
{
    return reach ? g_variant_new_from_bytes(G_VARIANT_TYPE_BYTESTRING, reach, TRUE)
                 : g_variant_new_fixed_array(G_VARIANT_TYPE_BYTE, NULL, 0, 1);
}

bool root_start(struct pool *pool)
{
    int ends[2];

    if (!wire_pair(ends))
        return false;
    /* dup2() onto itself would keep it closed on exec. */
    int socket = fcntl(ends[1], F_DUPFD_CLOEXEC, WORKER_SOCKET + 1);
    bool spawned = socket >= 0 && spawn(pool, socket);
    close(ends[1]);
    if (socket >= 0)
        close(socket);
    pool->root = (struct wire){.fd = ends[0]};
    if (spawned)
        return wire_send(
            ends[0], WIRE_SETUP,
            g_variant_new("(u^as^astt@at@atbbbb@ay)", (guint32)pool->options.task, pool->packs,
                          pool->passwords, pool->options.cpu_ms, pool->options.memory,
                          limits_out(&pool->options.limits), limits_out(&pool->options.ocr_limits),
                          (gboolean)pool->options.keep_text, (gboolean)pool->options.score_sheets,
                          (gboolean)pool->options.pictures, (gboolean)pool->options.faults,
                          reach_out(pool->options.reach)),
            -1, true);
    wire_clear(&pool->root);
    return false;
}

void root_end(struct pool *pool)
{
    wire_clear(&pool->root);
    pool->root_ready = false;
    if (pool->root_pid > 0) {
        kill(pool->root_pid, SIGKILL);
        waitpid(pool->root_pid, NULL, 0);
    }
    pool->root_pid = 0;
}

/* ---- what is forked ---- */

/* Asks for a child and keeps the other end of its socket. */
static bool ask_for_child(struct pool *pool, int parent, guint64 *serial, enum reading_pass pass,
                          struct wire *wire)
{
    int ends[2];

    if (!wire_pair(ends))
        return false;
    *serial = ++pool->last_serial;
    bool asked =
        wire_send(parent, WIRE_FORK, g_variant_new("(tu)", *serial, (guint32)pass), ends[1], false);
    close(ends[1]);
    *wire = (struct wire){.fd = ends[0]};
    if (!asked)
        wire_clear(wire);
    return asked;
}

bool lane_start(struct lane *lane)
{
    guint64 serial;

    lane->ready = false;
    return ask_for_child(lane->pool, lane->pool->root.fd, &serial, lane->pass, &lane->wire);
}

bool worker_start(struct pool_worker *worker)
{
    struct lane *lane = worker->lane;

    *worker = (struct pool_worker){.lane = lane, .wire = {.fd = -1}};
    if (!ask_for_child(lane->pool, lane->wire.fd, &worker->serial, lane->pass, &worker->wire))
        return false;
    worker->state = WORKER_STARTING;
    return true;
}

void worker_kill(struct pool_worker *worker, enum kill_cause cause)
{
    if (worker->cause == NOT_KILLED)
        worker->cause = cause;
    if (worker->lane->wire.fd >= 0)
        wire_send(worker->lane->wire.fd, WIRE_KILL, g_variant_new("(t)", worker->serial), -1,
                  false);
}

void worker_dismiss(struct pool_worker *worker)
{
    worker->state = WORKER_LEAVING;
    worker->wall_us = 0;
    shutdown(worker->wire.fd, SHUT_WR);
}

/* ---- watching ---- */

static bool read_proc(pid_t pid, const char *name, char *text, gsize size)
{
    char path[64];

    g_snprintf(path, sizeof path, "/proc/%d/%s", (int)pid, name);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
    ssize_t got = read(fd, text, size - 1);
    close(fd);
    text[got > 0 ? got : 0] = '\0';
    return got > 0;
}

/* The number that is a word of text; words are counted from 0. */
static bool find_number(const char *text, guint word, guint64 *number)
{
    static const char blanks[] = " \t\n";
    const char *at = text + strspn(text, blanks);

    for (; word > 0; word--) {
        at += strcspn(at, blanks);
        at += strspn(at, blanks);
    }
    if (!g_ascii_isdigit(*at))
        return false;
    *number = g_ascii_strtoull(at, NULL, 10);
    return true;
}

bool worker_measure(const struct pool_worker *worker, guint64 *cpu_ms, guint64 *own_memory)
{
    char text[1024];
    guint64 user, system, resident, shared;

    if (worker->pid <= 0 || !read_proc(worker->pid, "stat", text, sizeof text))
        return false;
    /* A program's name may hold blanks; behind it stands the state, word 3 of proc(5). */
    const char *rest = strrchr(text, ')');
    if (rest == NULL || !find_number(rest + 1, 11, &user) || !find_number(rest + 1, 12, &system))
        return false;
    if (!read_proc(worker->pid, "statm", text, sizeof text) || !find_number(text, 1, &resident) ||
        !find_number(text, 2, &shared))
        return false;
    *cpu_ms = (user + system) * 1000U / (guint64)sysconf(_SC_CLK_TCK);
    *own_memory = (resident - MIN(shared, resident)) * (guint64)sysconf(_SC_PAGESIZE);
    return true;
}

guint64 worker_peak(const struct pool_worker *worker)
{
    char text[4096];
    guint64 kib = 0;

    if (worker->pid <= 0 || !read_proc(worker->pid, "status", text, sizeof text))
        return 0;
    const char *line = strstr(text, "VmHWM:");
    return line && find_number(line, 1, &kib) ? kib * 1024 : 0;
}
