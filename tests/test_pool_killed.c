/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What stands when processes are killed, and what a kernel lacks is said.
 */
#include "pool_outcomes.h"

#include <errno.h>
#include <seccomp.h>
#include <signal.h>
#include <sys/wait.h>

/* ---- killing ---- */

/* Processes in the group of the newest root: all of ours but ourselves. */
static GArray *descendants(pid_t of)
{
    GArray *found = g_array_new(FALSE, FALSE, sizeof(pid_t));
    g_autofree char *path = g_strdup_printf("/proc/%d/task/%d/children", of, of);
    g_autofree char *text = NULL;

    if (g_file_get_contents(path, &text, NULL, NULL)) {
        g_auto(GStrv) words = g_strsplit(g_strstrip(text), " ", -1);
        for (guint i = 0; words[i] && *words[i]; i++) {
            pid_t pid = (pid_t)g_ascii_strtoll(words[i], NULL, 10);
            g_array_append_val(found, pid);
        }
    }
    return found;
}

/* The root is a child of the thread that serves the pool. */
static pid_t find_root(void)
{
    g_autoptr(GDir) tasks = g_dir_open("/proc/self/task", 0, NULL);
    const char *task;

    while (tasks && (task = g_dir_read_name(tasks)) != NULL) {
        g_autofree char *path = g_strdup_printf("/proc/self/task/%s/children", task);
        g_autofree char *text = NULL;
        if (g_file_get_contents(path, &text, NULL, NULL) && *text)
            return (pid_t)g_ascii_strtoll(text, NULL, 10);
    }
    return 0;
}

static void kill_one(GRand *rand, bool lanes_too)
{
    pid_t root = find_root();

    if (root <= 0)
        return;
    g_autoptr(GArray) lanes = descendants(root);
    if (lanes->len == 0)
        return;
    pid_t lane = g_array_index(lanes, pid_t, 0);
    g_autoptr(GArray) workers = descendants(lane);
    if (lanes_too && g_rand_int_range(rand, 0, 5) == 0)
        kill(g_rand_boolean(rand) ? root : lane, SIGKILL);
    else if (workers->len > 0)
        kill(g_array_index(workers, pid_t, g_rand_int_range(rand, 0, (gint32)workers->len)),
             SIGKILL);
}

struct killer {
    bool lanes_too;
    gint stop;
};

static gpointer kill_fifty(gpointer user)
{
    struct killer *killer = user;
    g_autoptr(GRand) rand = g_rand_new_with_seed(20261120);

    for (guint i = 0; i < 50 && !g_atomic_int_get(&killer->stop); i++) {
        g_usleep((gulong)g_rand_int_range(rand, 2000, 40000));
        kill_one(rand, killer->lanes_too);
    }
    return NULL;
}

static void read_under_fire(struct outcomes *outcomes, bool lanes_too)
{
    struct pool_options options = test_options();
    struct killer killer = {.lanes_too = lanes_too};
    struct pool *pool = start(&options, outcomes);
    GThread *thread = g_thread_new("killer", kill_fifty, &killer);

    for (guint i = 0; i < 500; i++)
        pool_submit(pool, job_of(i, file_of("maruhi, have a fault: dawdle")));
    pool_drain(pool);
    g_atomic_int_set(&killer.stop, 1);
    g_thread_join(thread);
    pool_free(pool);
    for (guint i = 0; i < 500; i++) {
        assert_int_equal(outcomes->done[i], 1);
        assert_true(outcomes->outcome[i] == OUTCOME_READ ||
                    outcomes->outcome[i] == OUTCOME_CRASHED);
    }
}

static void every_job_is_done_once_though_workers_are_killed(void **state)
{
    read_under_fire(*state, false);
}

static void every_job_is_done_once_though_their_parents_are_killed(void **state)
{
    read_under_fire(*state, true);
}

/* ---- a kernel without Landlock ---- */

/* What a process where Landlock is missing comes to: 0 when the pool starts and says so. */
static int start_without_landlock(bool require)
{
    pid_t pid = fork();

    if (pid == 0) {
        struct pool_options options = test_options();
        scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
        options.require_sandbox = require;
        seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(landlock_create_ruleset), 0);
        if (seccomp_load(filter) != 0)
            _exit(77);
        struct pool *pool = pool_new(&options, &events, NULL, NULL);
        if (pool == NULL)
            _exit(2);
        _exit(strcmp(pool_sandbox(pool), "seccomp, rlimits") == 0 ? 0 : 1);
    }
    int status = 0;
    waitpid(pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void what_the_kernel_lacks_is_said_and_fatal_on_demand(void **state)
{
    (void)state;
    int lenient = start_without_landlock(false);
    if (lenient == 77)
        skip();
    assert_int_equal(lenient, 0);
    assert_int_equal(start_without_landlock(true), 2);
}

/* ---- the end of the program ---- */

static _Noreturn void hang_in_a_scan(int report)
{
    struct pool_options options = test_options();
    g_autoptr(GError) error = NULL;
    struct pool *pool = pool_new(&options, &events, NULL, &error);

    if (pool)
        pool_submit(pool, job_of(0, file_of("maruhi, have a fault: hang")));
    g_usleep(200000);
    pid_t root = find_root();
    ssize_t written = write(report, &root, sizeof root);
    for (;;)
        g_usleep(written > 0 ? 1000000 : 0);
}

static bool is_running(pid_t pid)
{
    g_autofree char *path = g_strdup_printf("/proc/%d/stat", pid);
    g_autofree char *text = NULL;

    /* A zombie is dead, even if nobody has buried it. */
    return g_file_get_contents(path, &text, NULL, NULL) && strstr(text, ") Z ") == NULL;
}

static bool ends_soon(pid_t pid)
{
    for (guint i = 0; i < 500 && is_running(pid); i++)
        g_usleep(20000);
    return !is_running(pid);
}

static void a_killed_scan_leaves_no_process_behind(void **state)
{
    (void)state;
    int ends[2];
    pid_t root = 0;

    assert_int_equal(pipe(ends), 0);
    pid_t scan = fork();
    if (scan == 0)
        hang_in_a_scan(ends[1]);
    assert_int_equal(read(ends[0], &root, sizeof root), sizeof root);
    g_autoptr(GArray) lanes = descendants(root);
    assert_int_equal(lanes->len, 1);
    g_autoptr(GArray) workers = descendants(g_array_index(lanes, pid_t, 0));
    assert_true(workers->len > 0);
    kill(scan, SIGKILL);
    waitpid(scan, NULL, 0);
    assert_true(ends_soon(root));
    assert_true(ends_soon(g_array_index(lanes, pid_t, 0)));
    for (guint i = 0; i < workers->len; i++)
        assert_true(ends_soon(g_array_index(workers, pid_t, i)));
    close(ends[0]);
    close(ends[1]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(what_the_kernel_lacks_is_said_and_fatal_on_demand),
        TEST(a_killed_scan_leaves_no_process_behind),
        TEST(every_job_is_done_once_though_workers_are_killed),
        TEST(every_job_is_done_once_though_their_parents_are_killed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
