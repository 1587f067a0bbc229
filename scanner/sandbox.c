/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

/* ---- Landlock. The headers of the build may be older than the kernel of the run. ---- */

#ifndef SYS_landlock_create_ruleset
#define SYS_landlock_create_ruleset 444
#define SYS_landlock_add_rule       445
#define SYS_landlock_restrict_self  446
#endif

#define LANDLOCK_VERSION     1U   /* LANDLOCK_CREATE_RULESET_VERSION */
#define LANDLOCK_BENEATH     1    /* LANDLOCK_RULE_PATH_BENEATH */
#define LANDLOCK_READ_FILE   0x4U /* LANDLOCK_ACCESS_FS_READ_FILE */
#define LANDLOCK_READ_FOLDER 0x8U

struct landlock_rights {
    guint64 files, network, scoped;
};

struct landlock_beneath {
    guint64 allowed;
    gint32 folder;
} __attribute__((packed));

/* What poppler, fontconfig, Tesseract, libmagic and the C library read as they need it. */
static const char *const readable[] = {
    "/usr/share/poppler",
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "/usr/share/fontconfig",
    "/etc/fonts",
    "/var/cache/fontconfig",
    "/usr/share/tesseract-ocr",
    "/usr/share/misc/magic.mgc",
    "/usr/lib/file/magic.mgc",
    "/usr/share/zoneinfo",
    "/etc/localtime",
    "/usr/lib/x86_64-linux-gnu/gconv",
    "/usr/lib/aarch64-linux-gnu/gconv",
};

static guint64 known_rights(long version)
{
    static const guint bits[] = {0, 13, 14, 15, 15, 16};

    return (G_GUINT64_CONSTANT(1) << bits[MIN(version, 5)]) - 1;
}

static void allow_reading(int rules, const char *path)
{
    int fd = open(path, O_PATH | O_CLOEXEC);

    if (fd < 0)
        return;
    /* A right on files only is all a file can be given. */
    int folder = open(path, O_PATH | O_DIRECTORY | O_CLOEXEC);
    struct landlock_beneath beneath = {
        .allowed = LANDLOCK_READ_FILE | (folder >= 0 ? LANDLOCK_READ_FOLDER : 0),
        .folder = fd,
    };
    syscall(SYS_landlock_add_rule, rules, LANDLOCK_BENEATH, &beneath, 0);
    if (folder >= 0)
        close(folder);
    close(fd);
}

/* The version that holds, 0 for none. */
static long close_landlock(void)
{
    long version = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_VERSION);

    if (version < 1)
        return 0;
    struct landlock_rights rights = {
        .files = known_rights(version),
        .network = version >= 4 ? 3 : 0, /* bind and connect */
        .scoped = version >= 6 ? 3 : 0,  /* abstract sockets, signals */
    };
    gsize size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
    int rules = (int)syscall(SYS_landlock_create_ruleset, &rights, size, 0);
    if (rules < 0)
        return 0;
    for (guint i = 0; i < G_N_ELEMENTS(readable); i++)
        allow_reading(rules, readable[i]);
    const char *tessdata = g_getenv("TESSDATA_PREFIX");
    if (tessdata)
        allow_reading(rules, tessdata);
    bool closed = syscall(SYS_landlock_restrict_self, rules, 0) == 0;
    close(rules);
    return closed ? version : 0;
}

/* ---- seccomp ---- */

/* Calls that only concern memory, time, and descriptors the worker already has. */
static const int harmless[] = {
    SCMP_SYS(read),
    SCMP_SYS(pread64),
    SCMP_SYS(readv),
    SCMP_SYS(preadv),
    SCMP_SYS(write),
    SCMP_SYS(writev),
    SCMP_SYS(sendmsg),
    SCMP_SYS(recvmsg),
    SCMP_SYS(lseek),
    SCMP_SYS(close),
    SCMP_SYS(dup),
    SCMP_SYS(fstat),
    SCMP_SYS(fstatfs),
    SCMP_SYS(stat),
    SCMP_SYS(lstat),
    SCMP_SYS(newfstatat),
    SCMP_SYS(statx),
    SCMP_SYS(access),
    SCMP_SYS(faccessat),
    SCMP_SYS(faccessat2),
    SCMP_SYS(readlink),
    SCMP_SYS(readlinkat),
    SCMP_SYS(getcwd),
    SCMP_SYS(getdents64),
    SCMP_SYS(fadvise64),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(brk),
    SCMP_SYS(madvise),
    SCMP_SYS(mincore),
    SCMP_SYS(futex),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_getres),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(times),
    SCMP_SYS(nanosleep),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(getrandom),
    SCMP_SYS(getrusage),
    SCMP_SYS(sysinfo),
    SCMP_SYS(uname),
    SCMP_SYS(getpid),
    SCMP_SYS(getppid),
    SCMP_SYS(gettid),
    SCMP_SYS(getuid),
    SCMP_SYS(geteuid),
    SCMP_SYS(getgid),
    SCMP_SYS(getegid),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(getcpu),
    SCMP_SYS(set_robust_list),
    SCMP_SYS(rseq),
    SCMP_SYS(membarrier),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(setitimer),
};

/* No document has a reason for these, and whoever tries one is not asked twice. */
static const int deadly[] = {
    SCMP_SYS(execve),
    SCMP_SYS(execveat),
    SCMP_SYS(ptrace),
    SCMP_SYS(process_vm_readv),
    SCMP_SYS(process_vm_writev),
    SCMP_SYS(socket),
    SCMP_SYS(connect),
    SCMP_SYS(bind),
    SCMP_SYS(listen),
    SCMP_SYS(accept),
    SCMP_SYS(accept4),
    SCMP_SYS(bpf),
    SCMP_SYS(io_uring_setup),
    SCMP_SYS(mount),
    SCMP_SYS(init_module),
    SCMP_SYS(kexec_load),
};

static int allow_calls(scmp_filter_ctx filter)
{
    int failed = 0;

    for (guint i = 0; i < G_N_ELEMENTS(harmless); i++)
        failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, harmless[i], 0);
    for (guint i = 0; i < G_N_ELEMENTS(deadly); i++)
        failed |= seccomp_rule_add(filter, SCMP_ACT_KILL_PROCESS, deadly[i], 0);
    return failed;
}

/* Files only for reading, memory never for running, signals and limits only its own. */
static int allow_some_arguments(scmp_filter_ctx filter)
{
    const guint64 writing =
        O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND | (O_TMPFILE & ~(guint64)O_DIRECTORY);
    guint64 self = (guint64)getpid();
    int failed = 0;

    failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(openat), 1,
                               SCMP_A2(SCMP_CMP_MASKED_EQ, writing, O_RDONLY));
    failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(open), 1,
                               SCMP_A1(SCMP_CMP_MASKED_EQ, writing, O_RDONLY));
    failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1,
                               SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0));
    failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1,
                               SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0));
    failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1,
                               SCMP_A0(SCMP_CMP_EQ, self, 0));
    /* Limits may be asked for; only that of the processor moves, from file to file. */
    failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), 2,
                               SCMP_A0(SCMP_CMP_EQ, 0, 0), SCMP_A2(SCMP_CMP_EQ, 0, 0));
    failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), 2,
                               SCMP_A0(SCMP_CMP_EQ, 0, 0), SCMP_A1(SCMP_CMP_EQ, RLIMIT_CPU, 0));
    static const int questions[] = {F_GETFD, F_SETFD, F_GETFL, F_DUPFD, F_DUPFD_CLOEXEC};
    for (guint i = 0; i < G_N_ELEMENTS(questions); i++)
        failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(fcntl), 1,
                                   SCMP_A1(SCMP_CMP_EQ, (guint64)questions[i], 0));
    return failed;
}

/* What is neither allowed nor deadly fails with EPERM, and libraries cope with that. */
static bool close_seccomp(void)
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));

    if (filter == NULL)
        return false;
    bool closed =
        allow_calls(filter) == 0 && allow_some_arguments(filter) == 0 && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return closed;
}

/* ---- limits ---- */

static bool limit(__rlimit_resource_t what, guint64 most)
{
    struct rlimit now;

    if (getrlimit(what, &now) != 0)
        return false;
    now.rlim_cur = now.rlim_max = MIN((rlim_t)most, now.rlim_max);
    return setrlimit(what, &now) == 0;
}

static bool close_limits(guint64 memory, guint64 written)
{
    bool closed = limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, written) &&
                  limit(RLIMIT_NOFILE, 64) && limit(RLIMIT_MEMLOCK, 0) && limit(RLIMIT_MSGQUEUE, 0);

#ifdef MARUHI_SANITIZED
    (void)memory; /* the sanitizers' shadow would count */
#else
    /* Not RLIMIT_AS: a large file that is only mapped costs no memory. An eighth is left for
     * programs, libraries and what of the file is resident. */
    closed = closed && limit(RLIMIT_DATA, memory - memory / 8);
#endif
    return closed;
}

/* A scan may run as root to see every file; its workers need nothing of that. */
static void drop_capabilities(void)
{
    struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
    struct __user_cap_data_struct none[2] = {0};

    syscall(SYS_capset, &header, none);
}

char *sandbox_close(guint64 memory, guint64 written, bool *whole)
{
    g_autoptr(GPtrArray) parts = g_ptr_array_new_with_free_func(g_free);

    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    bool privileges = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
    long landlock = privileges ? close_landlock() : 0;
    bool limits = close_limits(memory, written);
    drop_capabilities();
    bool seccomp = privileges && close_seccomp();
    if (seccomp)
        g_ptr_array_add(parts, g_strdup("seccomp"));
    if (landlock > 0)
        g_ptr_array_add(parts, g_strdup_printf("Landlock %ld", landlock));
    if (limits)
        g_ptr_array_add(parts, g_strdup("rlimits"));
    if (parts->len == 0)
        g_ptr_array_add(parts, g_strdup("none"));
    g_ptr_array_add(parts, NULL);
    *whole = seccomp && landlock > 0 && limits;
    return g_strjoinv(", ", (char **)parts->pdata);
}
