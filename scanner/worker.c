/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "worker.h"

#include "marking/mark_worker.h"
#include "sandbox.h"

#include <errno.h>
#include <extractors/extractor.h>
#include <fcntl.h>
#include <iconv.h>
#include <locale.h>
#include <malloc.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* What one file's label may add to it. */
#define MARKED_BYTES_MOST (G_GUINT64_CONSTANT(2) << 30)

static _Noreturn void leave(void)
{
    _exit(WORKER_ENDED);
}

/* ---- forking on request: what the root and the lanes do ---- */

struct child {
    guint64 serial;
    pid_t pid;
};

typedef void (*child_main)(struct worker_setup *setup);

struct nursery {
    struct wire wire;
    int signals;
    GArray *children; /* of struct child */
    struct worker_setup *setup;
    child_main run;
};

static void die_with_parent(pid_t parent)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    if (getppid() != parent)
        leave();
}

/* What the lane has open is none of its workers' business. */
static void close_other_descriptors(void)
{
    if (close_range(WORKER_SOCKET + 1, ~0U, 0) == 0)
        return;
    struct rlimit most = {.rlim_cur = 1024};
    getrlimit(RLIMIT_NOFILE, &most);
    for (int fd = WORKER_SOCKET + 1; (rlim_t)fd < MIN(most.rlim_cur, 65536); fd++)
        close(fd);
}

static _Noreturn void become_child(struct nursery *nursery, int socket, guint32 pass, pid_t parent)
{
    sigset_t none;

    die_with_parent(parent);
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    dup2(socket, WORKER_SOCKET);
    close_other_descriptors();
    fcntl(WORKER_SOCKET, F_SETFD, FD_CLOEXEC);
    nursery->setup->pass = pass == PASS_OCR ? PASS_OCR : PASS_TEXT;
    nursery->run(nursery->setup);
    leave();
}

static void send_exit(guint64 serial, int status, long peak_kib)
{
    wire_send(WORKER_SOCKET, WIRE_EXITED,
              g_variant_new("(tit)", serial, (gint32)status, (guint64)peak_kib), -1, true);
}

static void fork_child(struct nursery *nursery, GVariant *body, int socket)
{
    guint64 serial = 0;
    guint32 pass = 0;

    g_variant_get(body, "(tu)", &serial, &pass);
    pid_t parent = getpid();
    pid_t pid = fork();
    if (pid == 0)
        become_child(nursery, socket, pass, parent);
    if (pid < 0) {
        send_exit(serial, SIGKILL, 0);
        return;
    }
    struct child child = {.serial = serial, .pid = pid};
    g_array_append_val(nursery->children, child);
    wire_send(WORKER_SOCKET, WIRE_STARTED, g_variant_new("(ti)", serial, (gint32)pid), -1, true);
}

/* Only the parent can kill a process and be sure that it is that one. */
static void kill_child(struct nursery *nursery, GVariant *body)
{
    guint64 serial = 0;

    g_variant_get(body, "(t)", &serial);
    for (guint i = 0; i < nursery->children->len; i++) {
        struct child *child = &g_array_index(nursery->children, struct child, i);
        if (child->serial == serial)
            kill(child->pid, SIGKILL);
    }
}

static void reap_children(struct nursery *nursery)
{
    struct signalfd_siginfo arrived[8];
    struct rusage usage;
    int status;
    pid_t pid;

    while (read(nursery->signals, arrived, sizeof arrived) > 0) {
    }
    while ((pid = wait4(-1, &status, WNOHANG, &usage)) > 0) {
        for (guint i = 0; i < nursery->children->len; i++) {
            struct child child = g_array_index(nursery->children, struct child, i);
            if (child.pid != pid)
                continue;
            g_array_remove_index_fast(nursery->children, i);
            send_exit(child.serial, status, usage.ru_maxrss);
            break;
        }
    }
}

static void take_orders(struct nursery *nursery)
{
    struct wire_message message;
    enum wire_state state;

    while ((state = wire_receive(&nursery->wire, false, true, &message)) == WIRE_MESSAGE) {
        if (message.kind == WIRE_FORK && message.fd >= 0)
            fork_child(nursery, message.body, message.fd);
        else if (message.kind == WIRE_KILL)
            kill_child(nursery, message.body);
        wire_message_clear(&message);
    }
    if (state != WIRE_AGAIN)
        leave();
}

static _Noreturn void raise_children(struct worker_setup *setup, child_main run)
{
    struct nursery nursery = {
        .wire = {.fd = WORKER_SOCKET},
        .children = g_array_new(FALSE, FALSE, sizeof(struct child)),
        .setup = setup,
        .run = run,
    };
    sigset_t child;

    sigemptyset(&child);
    sigaddset(&child, SIGCHLD);
    sigprocmask(SIG_BLOCK, &child, NULL);
    nursery.signals = signalfd(-1, &child, SFD_NONBLOCK | SFD_CLOEXEC);
    if (nursery.signals < 0)
        leave();
    for (;;) {
        struct pollfd ends[] = {
            {.fd = WORKER_SOCKET, .events = POLLIN},
            {.fd = nursery.signals, .events = POLLIN},
        };
        poll(ends, G_N_ELEMENTS(ends), -1);
        reap_children(&nursery);
        take_orders(&nursery);
    }
}

/* ---- the worker ---- */

#ifndef MARUHI_SANITIZED
static gsize probe_size;

/* Whether memory was short decides what the file's row says. */
static void die_of_signal(int number)
{
    void *probe =
        mmap(NULL, probe_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    if (probe == MAP_FAILED)
        _exit(WORKER_OUT_OF_MEMORY);
    signal(number, SIG_DFL);
    raise(number);
}
#endif

static void die_of_bus_error(int number, siginfo_t *what, void *context)
{
    (void)context;
    if (content_covers(what->si_addr))
        _exit(WORKER_FILE_SHRANK);
    signal(number, SIG_DFL);
    raise(number);
}

static void prepare_to_die(guint64 memory)
{
    static guint8 stack[64U << 10]; /* a stack overflow leaves no room for a handler */
    stack_t other = {.ss_sp = stack, .ss_size = sizeof stack};
    struct sigaction bus = {.sa_sigaction = die_of_bus_error, .sa_flags = SA_SIGINFO | SA_NODEFER};

#ifndef MARUHI_SANITIZED
    struct sigaction action = {.sa_handler = die_of_signal, .sa_flags = SA_ONSTACK | SA_NODEFER};
    probe_size = memory / 8;
    sigaltstack(&other, NULL);
    sigaction(SIGSEGV, &action, NULL);
    sigaction(SIGABRT, &action, NULL);
    sigaction(SIGTRAP, &action, NULL);
#else
    (void)other;
    (void)memory;
#endif
    sigaction(SIGBUS, &bus, NULL);
}

/* GLib's last words when an allocation fails that no probe would fail after. Everything
 * else libraries have to say goes nowhere: it would quote documents. */
static GLogWriterOutput hear_log(GLogLevelFlags level, const GLogField *fields, gsize count,
                                 gpointer user)
{
    (void)user;
    for (gsize i = 0; (level & G_LOG_LEVEL_ERROR) && i < count; i++)
        if (strcmp(fields[i].key, "MESSAGE") == 0 && strstr(fields[i].value, "failed to allocate"))
            _exit(WORKER_OUT_OF_MEMORY);
    return G_LOG_WRITER_HANDLED;
}

/* The pool watches the time, too; this holds when it does not get to it. */
static void limit_processor(const struct worker_setup *setup)
{
    struct rlimit cpu;
    struct rusage usage;

    getrusage(RUSAGE_SELF, &usage);
    getrlimit(RLIMIT_CPU, &cpu);
    cpu.rlim_cur = (rlim_t)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
                   setup->cpu_ms[setup->pass] / 1000 + 3;
    if (cpu.rlim_cur < cpu.rlim_max)
        setrlimit(RLIMIT_CPU, &cpu);
}

/* The order comes right behind the job. */
static void do_order(const struct worker_setup *setup, struct wire *wire, const char *path, int fd)
{
    struct wire_message message;
    struct record *record = NULL;

    if (wire_receive(wire, true, true, &message) != WIRE_MESSAGE || message.kind != WIRE_ORDER ||
        message.fd < 0)
        leave();
    GVariant *answer = worker_mark_file(setup, path, fd, message.fd, message.body, &record);
    bool sent = wire_send(WORKER_SOCKET, WIRE_ANSWER, answer, -1, true) &&
                wire_send(WORKER_SOCKET, WIRE_RECORD,
                          g_variant_new("(u@" WIRE_RECORD_TYPE ")", 0, record_to_variant(record)),
                          -1, true);
    record_free(record);
    wire_message_clear(&message);
    if (!sent)
        leave();
}

static void do_job(const struct worker_setup *setup, struct wire *wire,
                   const struct wire_message *message)
{
    const char *path = NULL;
    guint64 id = 0;

    g_variant_get(message->body, "(t&s)", &id, &path);
    limit_processor(setup);
    if (setup->task == TASK_MARK)
        do_order(setup, wire, path, message->fd);
    else if (setup->task == TASK_KEPT)
        worker_judge_batch(setup, message->fd);
    else if (setup->task == TASK_SIFT)
        worker_sift_batch(setup, message->fd);
    else
        worker_read_file(setup, path, message->fd);
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    if (!wire_send(WORKER_SOCKET, WIRE_DONE, g_variant_new("(tt)", id, (guint64)usage.ru_maxrss),
                   -1, true))
        leave();
}

static void run_worker(struct worker_setup *setup)
{
    struct wire wire = {.fd = WORKER_SOCKET};
    struct wire_message message;
    bool whole = false;

    g_log_set_writer_func(hear_log, NULL, NULL);
    prepare_to_die(setup->memory);
    guint64 written = setup->task == TASK_MARK ? MARKED_BYTES_MOST : 0;
    g_autofree char *parts = sandbox_close(setup->memory, written, &whole);
    wire_send(WORKER_SOCKET, WIRE_HELLO, g_variant_new("(sb)", parts, whole), -1, true);
    while (wire_receive(&wire, true, true, &message) == WIRE_MESSAGE) {
        if (message.kind != WIRE_JOB || message.fd < 0)
            leave();
        do_job(setup, &wire, &message);
        wire_message_clear(&message);
    }
}

/* ---- the lane ---- */

/* Converters are shared objects, which the sandbox does not load; glibc keeps one as long
 * as somebody has it open. The encodings of text are loaded by those who read it; these are
 * names that mails, XML and libraries use besides. */
static void warm_up_converters(void)
{
    static const char *const names[] = {
        "ISO-8859-1",    "ISO-8859-7",    "ISO-8859-8", "ISO-8859-9",   "ISO-8859-11",
        "ISO-8859-14",   "EUC-JP",        "SHIFT_JIS",  "EUC-JISX0213", "SHIFT_JISX0213",
        "ISO-2022-JP-2", "ISO-2022-JP-3", "EUC-KR",     "JOHAB",        "GBK",
        "GB2312",        "ISO-2022-CN",   "BIG5",       "CP874",        "IBM437",
        "IBM850",        "IBM930",        "IBM939",     "UTF-16",       "UTF-32",
        "UNICODE",       "ARMSCII-8",
    };

    for (guint i = 0; i < G_N_ELEMENTS(names); i++)
        (void)iconv_open("UTF-8", names[i]);
}

/* What the C library and GLib would otherwise go and look for in the sandbox. Not the user's
 * name: that would ask nscd through a socket. */
static void warm_up_system(void)
{
    tzset();
    warm_up_converters();
    g_get_home_dir();
    g_get_tmp_dir();
    worker_warm_up_hash();
}

static void run_lane(struct worker_setup *setup)
{
    if (setup->pass == PASS_OCR)
        setpriority(PRIO_PROCESS, 0, 15);
    warm_up_system();
    if (setup->task != TASK_KEPT && setup->task != TASK_SIFT)
        extractors_warm_up(setup->pass);
    if (setup->policy)
        setup->inspector = inspector_new(setup->policy);
    if (setup->inspector && setup->task == TASK_JUDGE)
        inspector_make_sketches(setup->inspector);
    if (setup->inspector && setup->score_sheets)
        inspector_make_score_sheets(setup->inspector);
    wire_send(WORKER_SOCKET, WIRE_READY, g_variant_new("(sas)", "", NULL), -1, true);
    raise_children(setup, run_worker);
}

/* ---- the root ---- */

static void take_limits(struct budget_limits *limits, GVariant *numbers)
{
    *limits = budget_default_limits;
    for (gsize i = 0; i < g_variant_n_children(numbers) && i < BUDGET_ITEMS; i++)
        g_variant_get_child(numbers, i, "t", &limits->most[i]);
}

static char **take_setup(struct worker_setup *setup, GVariant *body)
{
    g_autoptr(GVariant) first = NULL;
    g_autoptr(GVariant) second = NULL;
    char **packs = NULL;
    guint32 task = 0;
    guint64 cpu_ms = 0;
    g_autoptr(GVariant) reach = NULL;
    gboolean keep_text = FALSE, score_sheets = FALSE, pictures = FALSE, faults = FALSE;

    g_variant_get(body, "(u^as^astt@at@atbbbb@ay)", &task, &packs, &setup->passwords, &cpu_ms,
                  &setup->memory, &first, &second, &keep_text, &score_sheets, &pictures, &faults,
                  &reach);
    setup->task = task <= TASK_MARK ? (enum pool_task)task : TASK_JUDGE;
    setup->keep_text = keep_text;
    setup->score_sheets = score_sheets;
    setup->pictures = pictures;
    setup->faults = faults;
    setup->reach = g_variant_get_data_as_bytes(reach);
    take_limits(&setup->limits[PASS_TEXT], first);
    take_limits(&setup->limits[PASS_OCR], second);
    for (guint i = 0; i < G_N_ELEMENTS(setup->cpu_ms); i++)
        setup->cpu_ms[i] = cpu_ms ? cpu_ms : setup->limits[i].most[BUDGET_TIME] / 10 * 11;
    return packs;
}

static GVariant *describe_policy(const struct policy *policy)
{
    GVariantBuilder names;

    g_variant_builder_init(&names, G_VARIANT_TYPE_STRING_ARRAY);
    for (int level = LEVEL_NONE; policy && level <= LEVEL_MOST; level++)
        g_variant_builder_add(&names, "s", policy_level_name(policy, level));
    return g_variant_new("(sas)", policy ? policy_fingerprint(policy) : "", &names);
}

/* The policy is loaded once for the whole run, so that editing its packs meanwhile changes
 * nothing; later lanes and workers inherit it. */
static void load_policy(struct worker_setup *setup, char **packs)
{
    g_autoptr(GError) error = NULL;

    if (setup->task == TASK_SIFT)
        setup->sieve = sieve_new(setup->reach, &error);
    else if (setup->task == TASK_KEPT)
        setup->policy = policy_load_soon((const char *const *)packs, &error);
    else if (setup->task != TASK_TEXT && packs[0])
        setup->policy = policy_load((const char *const *)packs, &error);
    if (error == NULL)
        return;
    wire_send(WORKER_SOCKET, WIRE_REFUSED, g_variant_new("(s)", error->message), -1, true);
    leave();
}

int worker_main(int argc, char **argv)
{
    struct worker_setup setup = {0};
    struct wire wire = {.fd = WORKER_SOCKET};
    struct wire_message message;
    struct stat about;

    (void)argc;
    (void)argv;
    if (fstat(WORKER_SOCKET, &about) != 0 || !S_ISSOCK(about.st_mode)) {
        fputs("maruhi: --worker is for maruhi itself\n", stderr);
        return 2;
    }
    /* Some decoders (libarchive's LZX) hand out what they never wrote: that must be zeros,
     * not what an earlier document left there, and the same in every run. */
    mallopt(M_PERTURB, 0xff);
    setlocale(LC_ALL, "");
    signal(SIGINT, SIG_IGN);
    signal(SIGPIPE, SIG_IGN);
    if (wire_receive(&wire, true, false, &message) != WIRE_MESSAGE || message.kind != WIRE_SETUP)
        leave();
    g_auto(GStrv) packs = take_setup(&setup, message.body);
    wire_message_clear(&message);
    load_policy(&setup, packs);
    wire_send(WORKER_SOCKET, WIRE_READY, describe_policy(setup.policy), -1, true);
    raise_children(&setup, run_lane);
}
