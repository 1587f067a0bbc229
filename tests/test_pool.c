/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pool_outcomes.h"

#include <fcntl.h>

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

static void what_was_read_is_handed_over_to_be_kept(void **state)
{
    struct outcomes *outcomes = *state;
    struct pool_options options = test_options();

    options.task = TASK_JUDGE;
    options.keep_text = true;
    struct pool *pool = start(&options, outcomes);
    pool_submit(pool, job_of(1, file_of("社外秘\n")));
    pool_drain(pool);
    pool_submit(pool, job_of(2, file_of("")));
    pool_drain(pool);
    pool_free(pool);
    assert_string_equal(outcomes->text->str, "body|社外秘\n");
    assert_int_equal(outcomes->kept, 2);
    assert_int_equal(outcomes->last->text, 101);
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(text_comes_with_its_role_and_its_end),
        TEST(what_was_read_is_handed_over_to_be_kept),
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
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
