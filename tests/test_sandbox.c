/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <scanner/sandbox.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define FELL_THROUGH 99
#define MEMORY       (G_GUINT64_CONSTANT(1) << 30)

/* What the attempt came to in a process that closed the sandbox: its wait status. */
static int attempt(int (*act)(void))
{
    pid_t pid = fork();

    assert_true(pid >= 0);
    if (pid == 0) {
        bool whole = false;
        g_autofree char *parts = sandbox_close(MEMORY, 0, &whole);
        _exit(parts ? act() : FELL_THROUGH);
    }
    int status = 0;
    assert_int_equal(waitpid(pid, &status, 0), pid);
    return status;
}

static bool has_part(const char *name)
{
    int ends[2];
    char text[200] = "";

    assert_int_equal(pipe(ends), 0);
    pid_t pid = fork();
    if (pid == 0) {
        bool whole = false;
        g_autofree char *parts = sandbox_close(MEMORY, 0, &whole);
        ssize_t written = write(ends[1], parts, strlen(parts));
        _exit(written > 0 ? 0 : FELL_THROUGH);
    }
    close(ends[1]);
    assert_true(read(ends[0], text, sizeof text - 1) > 0);
    close(ends[0]);
    waitpid(pid, NULL, 0);
    return strstr(text, name) != NULL;
}

static void need(const char *part)
{
    if (has_part(part))
        return;
    print_message("this kernel has no %s\n", part);
    skip();
}

static void assert_killed(int status)
{
    assert_true(WIFSIGNALED(status));
    assert_int_equal(WTERMSIG(status), SIGSYS);
}

/* Acts exit with the errno they met, 0 when they were let. */
static void assert_refused(int status)
{
    assert_true(WIFEXITED(status));
    assert_true(WEXITSTATUS(status) == EPERM || WEXITSTATUS(status) == EACCES);
}

static void assert_let(int status)
{
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 0);
}

static int result(long returned)
{
    return returned < 0 ? errno : 0;
}

static int open_socket(void)
{
    return result(socket(AF_INET, SOCK_STREAM, 0));
}

static int run_shell(void)
{
    char *arguments[] = {(char *)"sh", NULL};

    return result(execve("/bin/sh", arguments, NULL));
}

static int trace_parent(void)
{
    return result(ptrace(PTRACE_ATTACH, getppid(), NULL, NULL));
}

static void network_programs_and_debugging_are_deadly(void **state)
{
    (void)state;
    need("seccomp");
    assert_killed(attempt(open_socket));
    assert_killed(attempt(run_shell));
    assert_killed(attempt(trace_parent));
}

static int make_file(void)
{
    return result(open("/tmp/maruhi-sandbox-test", O_WRONLY | O_CREAT, 0600));
}

static int open_for_writing(void)
{
    return result(open("/dev/null", O_RDWR));
}

static int make_nameless_file(void)
{
    return result(open("/tmp", O_TMPFILE | O_WRONLY, 0600));
}

static int remove_file(void)
{
    return result(unlink("/etc/hostname"));
}

static int rename_file(void)
{
    return result(rename("/etc/hostname", "/etc/hostname2"));
}

static int make_folder(void)
{
    return result(mkdir("/tmp/maruhi-sandbox-test", 0700));
}

static int change_mode(void)
{
    return result(chmod("/etc/hostname", 0600));
}

static void nothing_can_be_written(void **state)
{
    (void)state;
    need("seccomp");
    assert_refused(attempt(make_file));
    assert_refused(attempt(open_for_writing));
    assert_refused(attempt(make_nameless_file));
    assert_refused(attempt(remove_file));
    assert_refused(attempt(rename_file));
    assert_refused(attempt(make_folder));
    assert_refused(attempt(change_mode));
}

static int read_passwords(void)
{
    return result(open("/etc/passwd", O_RDONLY));
}

static int read_source(void)
{
    return result(open(SOURCE_DIR "/CMakeLists.txt", O_RDONLY));
}

static int read_self(void)
{
    return result(open("/proc/self/maps", O_RDONLY));
}

static int read_fonts(void)
{
    return result(open("/etc/fonts", O_RDONLY | O_DIRECTORY));
}

static void only_the_libraries_data_can_be_read(void **state)
{
    (void)state;
    need("Landlock");
    assert_refused(attempt(read_passwords));
    assert_refused(attempt(read_source));
    assert_refused(attempt(read_self));
    if (access("/etc/fonts", R_OK) == 0)
        assert_let(attempt(read_fonts));
}

static int fork_again(void)
{
    return result(fork());
}

static int signal_parent(void)
{
    return result(kill(getppid(), SIGCONT));
}

static int run_own_code(void)
{
    void *memory =
        mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    return memory == MAP_FAILED ? errno : 0;
}

/* Not even to a lower one, which takes no capability: the filter holds by itself. */
static int change_limit(void)
{
    struct rlimit less = {.rlim_cur = 10, .rlim_max = 10};

    return result(setrlimit(RLIMIT_NOFILE, &less));
}

static void processes_signals_and_new_code_are_refused(void **state)
{
    (void)state;
    need("seccomp");
    assert_refused(attempt(fork_again));
    assert_refused(attempt(signal_parent));
    assert_refused(attempt(run_own_code));
    assert_refused(attempt(change_limit));
}

static int ask_for_memory(void)
{
    void *memory =
        mmap(NULL, 2 * MEMORY, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    return memory == MAP_FAILED && errno == ENOMEM ? 0 : FELL_THROUGH;
}

static void memory_is_limited(void **state)
{
    (void)state;
#ifdef MARUHI_SANITIZED
    skip();
#endif
    need("rlimits");
    assert_let(attempt(ask_for_memory));
}

static int limit_processor(void)
{
    struct rlimit cpu;

    getrlimit(RLIMIT_CPU, &cpu);
    cpu.rlim_cur = 1000;
    return result(setrlimit(RLIMIT_CPU, &cpu));
}

static int has_no_way_back(void)
{
    struct rlimit core;

    getrlimit(RLIMIT_CORE, &core);
    return core.rlim_max == 0 ? 0 : FELL_THROUGH;
}

static int work(void)
{
    char *text = g_strnfill(10000000, 'x');
    gsize length = strlen(text);

    g_free(text);
    return length == 10000000 ? 0 : FELL_THROUGH;
}

static void ordinary_work_goes_on_and_leaves_no_core(void **state)
{
    (void)state;
    assert_let(attempt(work));
    assert_let(attempt(limit_processor));
    assert_let(attempt(has_no_way_back));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(network_programs_and_debugging_are_deadly),
        cmocka_unit_test(nothing_can_be_written),
        cmocka_unit_test(only_the_libraries_data_can_be_read),
        cmocka_unit_test(processes_signals_and_new_code_are_refused),
        cmocka_unit_test(memory_is_limited),
        cmocka_unit_test(ordinary_work_goes_on_and_leaves_no_core),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
