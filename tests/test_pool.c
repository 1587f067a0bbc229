/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <scanner/pool.h>
#include <seccomp.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#define JOBS_MOST 1000U

/* What came out, by the job's id. */
struct outcomes {
    GMutex mutex;
    guint done[JOBS_MOST];
    enum outcome outcome[JOBS_MOST];
    guint records[JOBS_MOST];
    struct record *last; /* the file's of the job done last */
    struct record *last_member;
    GString *text;
};

static void take_done(struct job *job, GPtrArray *records, void *user)
{
    struct outcomes *outcomes = user;

    g_mutex_lock(&outcomes->mutex);
    outcomes->done[job->id]++;
    outcomes->outcome[job->id] = ((struct record *)records->pdata[0])->outcome;
    outcomes->records[job->id] = records->len;
    record_free(outcomes->last);
    g_clear_pointer(&outcomes->last_member, record_free);
    outcomes->last = g_steal_pointer(&records->pdata[0]);
    if (records->len > 1)
        outcomes->last_member = g_steal_pointer(&records->pdata[1]);
    g_mutex_unlock(&outcomes->mutex);
}

static void take_segment(struct job *job, const char *path, enum text_role role, const char *place,
                         const char *name, const char *text, void *user)
{
    struct outcomes *outcomes = user;

    (void)job;
    (void)place;
    (void)name;
    g_string_append_printf(outcomes->text, "%s|%s|%s", path, text_role_name(role), text);
}

static void take_document(struct job *job, const char *path, const struct record *record,
                          void *user)
{
    struct outcomes *outcomes = user;

    (void)job;
    g_string_append_printf(outcomes->text, "[%s %s]", path, outcome_name(record->outcome));
}

static const struct pool_events events = {
    .done = take_done, .segment = take_segment, .document = take_document};

static int file_of(const char *content)
{
    int fd = memfd_create("file", MFD_CLOEXEC);

    assert_true(fd >= 0);
    assert_int_equal(write(fd, content, strlen(content)), strlen(content));
    return fd;
}

static struct job *job_of(guint64 id, int fd)
{
    struct job *job = g_new0(struct job, 1);

    job->id = id;
    job->fd = fd;
    job->path = g_strdup_printf("設計/%u.txt", (guint)id);
    job->size = 1;
    return job;
}

static struct pool_options test_options(void)
{
    return (struct pool_options){
        .task = TASK_TEXT,
        .workers = 2,
        .limits = budget_default_limits,
        .ocr_limits = budget_default_limits,
        .program = MARUHI_PROGRAM,
        .faults = true,
    };
}

static int set_up(void **state)
{
    struct outcomes *outcomes = g_new0(struct outcomes, 1);

    outcomes->text = g_string_new(NULL);
    *state = outcomes;
    return 0;
}

static int tear_down(void **state)
{
    struct outcomes *outcomes = *state;

    record_free(outcomes->last);
    record_free(outcomes->last_member);
    g_string_free(outcomes->text, TRUE);
    g_free(outcomes);
    return 0;
}

static struct pool *start(const struct pool_options *options, struct outcomes *outcomes)
{
    g_autoptr(GError) error = NULL;
    struct pool *pool = pool_new(options, &events, outcomes, &error);

    if (pool == NULL)
        fail_msg("%s", error->message);
    return pool;
}

/* One file with a fault, then one without: it must still be read, by a new worker. */
static void read_faulty(const struct pool_options *options, struct outcomes *outcomes,
                        const char *content)
{
    struct pool *pool = start(options, outcomes);

    pool_submit(pool, job_of(0, file_of("some text\n")));
    pool_drain(pool);
    pool_submit(pool, job_of(2, file_of("some text\n")));
    pool_submit(pool, job_of(3, file_of("some text\n")));
    pool_drain(pool);
    pool_submit(pool, job_of(1, file_of(content)));
    pool_drain(pool);
    g_autoptr(Record) last = g_steal_pointer(&outcomes->last);
    g_autoptr(Record) member = g_steal_pointer(&outcomes->last_member);
    pool_submit(pool, job_of(4, file_of("more text\n")));
    pool_submit(pool, job_of(5, file_of("more text\n")));
    pool_drain(pool);
    pool_free(pool);
    for (guint i = 0; i < 6; i++)
        assert_int_equal(outcomes->done[i], 1);
    for (guint i = 0; i < 6; i++)
        assert_true(i == 1 || outcomes->outcome[i] == OUTCOME_READ);
    record_free(outcomes->last);
    outcomes->last = g_steal_pointer(&last);
    outcomes->last_member = g_steal_pointer(&member);
}

static void text_comes_with_its_role_and_its_end(void **state)
{
    struct outcomes *outcomes = *state;
    struct pool_options options = test_options();
    struct pool *pool = start(&options, outcomes);

    pool_submit(pool, job_of(1, file_of("社外秘\n")));
    pool_drain(pool);
    pool_free(pool);
    assert_string_equal(outcomes->text->str, "設計/1.txt|body|社外秘\n[設計/1.txt read]");
    assert_string_equal(outcomes->last->sha256,
                        "7237776e52273a9542692ab6243a970e9e1dad8c3148432ca37d851be768e320");
}

static void an_empty_file_is_read(void **state)
{
    struct outcomes *outcomes = *state;
    struct pool_options options = test_options();
    struct pool *pool = start(&options, outcomes);

    pool_submit(pool, job_of(1, file_of("")));
    pool_drain(pool);
    pool_free(pool);
    assert_int_equal(outcomes->outcome[1], OUTCOME_READ);
    assert_string_equal(outcomes->last->sha256,
                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

static void what_is_no_file_is_unreadable(void **state)
{
    struct outcomes *outcomes = *state;
    struct pool_options options = test_options();
    struct pool *pool = start(&options, outcomes);

    pool_submit(pool, job_of(1, open("/", O_RDONLY | O_CLOEXEC)));
    pool_drain(pool);
    pool_free(pool);
    assert_int_equal(outcomes->outcome[1], OUTCOME_UNREADABLE);
    assert_null(outcomes->last->sha256);
}

static void a_crash_costs_one_row(void **state)
{
    struct outcomes *outcomes = *state;
    struct pool_options options = test_options();

    read_faulty(&options, outcomes, "maruhi, have a fault: crash");
    assert_int_equal(outcomes->outcome[1], OUTCOME_CRASHED);
    assert_non_null(outcomes->last->reason);
    assert_string_equal(outcomes->last->detail, "SIGSEGV");
}

static void an_end_without_a_word_costs_one_row(void **state)
{
    struct outcomes *outcomes = *state;
    struct pool_options options = test_options();

    read_faulty(&options, outcomes, "maruhi, have a fault: leave");
    assert_int_equal(outcomes->outcome[1], OUTCOME_CRASHED);
}

static void a_hang_is_too_slow(void **state)
{
    struct outcomes *outcomes = *state;
    struct pool_options options = test_options();

    options.limits.most[BUDGET_TIME] = 300;
    read_faulty(&options, outcomes, "maruhi, have a fault: hang");
    assert_int_equal(outcomes->outcome[1], OUTCOME_TOO_SLOW);
    assert_string_equal(outcomes->last->detail, "--max-time-ms 300");
}

static void a_loop_is_too_slow(void **state)
{
    struct outcomes *outcomes = *state;
    struct pool_options options = test_options();

    options.cpu_ms = 200;
    read_faulty(&options, outcomes, "maruhi, have a fault: spin");
    assert_int_equal(outcomes->outcome[1], OUTCOME_TOO_SLOW);
    assert_string_equal(outcomes->last->detail, "--max-cpu-ms 200");
}

static void hunger_is_too_big(void **state)
{
    struct outcomes *outcomes = *state;
    struct pool_options options = test_options();

    options.memory = 400U << 20;
    read_faulty(&options, outcomes, "maruhi, have a fault: hog");
    assert_int_equal(outcomes->outcome[1], OUTCOME_TOO_BIG);
    assert_string_equal(outcomes->last->detail, "--max-memory 419430400");
}

static void one_huge_allocation_costs_one_row(void **state)
{
    struct outcomes *outcomes = *state;
    struct pool_options options = test_options();

    read_faulty(&options, outcomes, "maruhi, have a fault: grab");
#ifndef MARUHI_SANITIZED
    assert_int_equal(outcomes->outcome[1], OUTCOME_TOO_BIG);
#endif
    assert_int_not_equal(outcomes->outcome[1], OUTCOME_READ);
}

static void an_answer_without_sense_costs_one_row(void **state)
{
    struct outcomes *outcomes = *state;
    struct pool_options options = test_options();

    read_faulty(&options, outcomes, "maruhi, have a fault: nonsense");
    assert_int_equal(outcomes->outcome[1], OUTCOME_CRASHED);
    assert_string_equal(outcomes->last->reason, "the worker's answer made no sense");
}

static void a_file_reported_done_without_a_record_is_not_read(void **state)
{
    struct outcomes *outcomes = *state;
    struct pool_options options = test_options();

    read_faulty(&options, outcomes, "maruhi, have a fault: forget");
    assert_int_equal(outcomes->outcome[1], OUTCOME_CRASHED);
}

static void an_attempt_to_reach_the_network_costs_one_row_that_says_so(void **state)
{
    struct outcomes *outcomes = *state;
    struct pool_options options = test_options();

    options.require_sandbox = true;
    read_faulty(&options, outcomes, "maruhi, have a fault: connect");
    assert_int_equal(outcomes->outcome[1], OUTCOME_CRASHED);
    assert_string_equal(outcomes->last->reason,
                        "reading it made the worker try what the sandbox forbids");
}

/* Too large for a copy, cut while the worker has it mapped. */
static void a_file_that_shrinks_under_the_reader_has_changed(void **state)
{
    struct outcomes *outcomes = *state;
    struct pool_options options = test_options();
    struct pool *pool = start(&options, outcomes);
    int fd = file_of("maruhi, have a fault: wait until cut");
    int other = fcntl(fd, F_DUPFD_CLOEXEC, 0);

    assert_int_equal(ftruncate(fd, 40 << 20), 0);
    pool_submit(pool, job_of(1, fd));
    g_usleep(200000);
    assert_int_equal(ftruncate(other, 4096), 0);
    pool_drain(pool);
    pool_free(pool);
    close(other);
    assert_int_equal(outcomes->outcome[1], OUTCOME_CHANGED);
}

static void a_flood_of_answers_is_stopped(void **state)
{
    struct outcomes *outcomes = *state;
    struct pool_options options = test_options();

    read_faulty(&options, outcomes, "maruhi, have a fault: flood");
    assert_int_equal(outcomes->outcome[1], OUTCOME_CRASHED);
}

static void marks_found_before_a_crash_stand(void **state)
{
    struct outcomes *outcomes = *state;
    struct pool_options options = test_options();

    read_faulty(&options, outcomes, "maruhi, have a fault: find and crash");
    assert_int_equal(outcomes->outcome[1], OUTCOME_CRASHED);
    assert_int_equal(outcomes->last->verdict->marks->len, 1);
    assert_int_equal(outcomes->last->verdict->declared_level, 2);
}

static void a_crash_in_a_member_names_the_member(void **state)
{
    struct outcomes *outcomes = *state;
    struct pool_options options = test_options();

    read_faulty(&options, outcomes, "maruhi, have a fault: crash in member");
    assert_int_equal(outcomes->records[1], 2);
    assert_non_null(outcomes->last_member);
    assert_string_equal(outcomes->last_member->member, "inner.doc");
    assert_int_equal(outcomes->last_member->outcome, OUTCOME_CRASHED);
}

static void workers_are_replaced_after_so_many_files(void **state)
{
    struct outcomes *outcomes = *state;
    struct pool_options options = test_options();

    options.recycle_after = 3;
    struct pool *pool = start(&options, outcomes);
    for (guint i = 0; i < 40; i++)
        pool_submit(pool, job_of(i, file_of("text\n")));
    pool_drain(pool);
    pool_free(pool);
    for (guint i = 0; i < 40; i++)
        assert_true(outcomes->done[i] == 1 && outcomes->outcome[i] == OUTCOME_READ);
}

static void the_second_lane_starts_when_it_is_needed(void **state)
{
    struct outcomes *outcomes = *state;
    struct pool_options options = test_options();

    options.ocr_workers = 1;
    struct pool *pool = start(&options, outcomes);
    struct job *job = job_of(1, file_of("text\n"));
    job->pass = PASS_OCR;
    pool_submit(pool, job);
    pool_drain(pool);
    pool_free(pool);
    assert_int_equal(outcomes->outcome[1], OUTCOME_READ);
}

static void without_a_second_lane_its_jobs_say_so(void **state)
{
    struct outcomes *outcomes = *state;
    struct pool_options options = test_options();
    struct pool *pool = start(&options, outcomes);
    struct job *job = job_of(1, file_of("text\n"));

    job->pass = PASS_OCR;
    pool_submit(pool, job);
    pool_drain(pool);
    pool_free(pool);
    assert_int_equal(outcomes->outcome[1], OUTCOME_UNSUPPORTED);
}

static void a_program_that_is_no_worker_is_refused(void **state)
{
    struct pool_options options = test_options();
    g_autoptr(GError) error = NULL;

    options.program = "/bin/false";
    assert_null(pool_new(&options, &events, *state, &error));
    assert_non_null(error);
}

static void a_cancelled_pool_ends_though_a_worker_hangs(void **state)
{
    struct outcomes *outcomes = *state;
    struct pool_options options = test_options();
    struct pool *pool = start(&options, outcomes);

    for (guint i = 0; i < 6; i++)
        pool_submit(pool, job_of(i, file_of("maruhi, have a fault: hang")));
    pool_cancel(pool);
    pool_submit(pool, job_of(7, file_of("text\n")));
    pool_free(pool);
    for (guint i = 0; i < 8; i++)
        assert_int_equal(outcomes->done[i], 0);
}

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

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(text_comes_with_its_role_and_its_end),
        TEST(an_empty_file_is_read),
        TEST(what_is_no_file_is_unreadable),
        TEST(a_crash_costs_one_row),
        TEST(an_end_without_a_word_costs_one_row),
        TEST(a_hang_is_too_slow),
        TEST(a_loop_is_too_slow),
        TEST(hunger_is_too_big),
        TEST(one_huge_allocation_costs_one_row),
        TEST(an_answer_without_sense_costs_one_row),
        TEST(a_file_reported_done_without_a_record_is_not_read),
        TEST(an_attempt_to_reach_the_network_costs_one_row_that_says_so),
        TEST(a_file_that_shrinks_under_the_reader_has_changed),
        TEST(a_flood_of_answers_is_stopped),
        TEST(marks_found_before_a_crash_stand),
        TEST(a_crash_in_a_member_names_the_member),
        TEST(workers_are_replaced_after_so_many_files),
        TEST(the_second_lane_starts_when_it_is_needed),
        TEST(without_a_second_lane_its_jobs_say_so),
        TEST(a_program_that_is_no_worker_is_refused),
        TEST(a_cancelled_pool_ends_though_a_worker_hangs),
        TEST(what_the_kernel_lacks_is_said_and_fatal_on_demand),
        TEST(a_killed_scan_leaves_no_process_behind),
        TEST(every_job_is_done_once_though_workers_are_killed),
        TEST(every_job_is_done_once_though_their_parents_are_killed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
