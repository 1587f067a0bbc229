/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A pool of workers that may be asked for faults, and what came out of it.
 */
#ifndef MARUHI_TESTS_POOL_OUTCOMES_H
#define MARUHI_TESTS_POOL_OUTCOMES_H

#include <scanner/kept_text.h>
#include <scanner/pool.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cmocka.h>

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
    guint kept; /* texts handed over to be kept */
};

static inline void take_done(struct job *job, GPtrArray *records, void *user)
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

static inline void take_segment(struct job *job, const char *path, enum text_role role,
                                const char *place, const char *name, const char *text, void *user)
{
    struct outcomes *outcomes = user;

    (void)job;
    (void)place;
    (void)name;
    g_string_append_printf(outcomes->text, "%s|%s|%s", path, text_role_name(role), text);
}

static inline void take_document(struct job *job, const char *path, const struct record *record,
                                 void *user)
{
    struct outcomes *outcomes = user;

    (void)job;
    g_string_append_printf(outcomes->text, "[%s %s]", path, outcome_name(record->outcome));
}

static inline void append_kept(const struct segment *segment, void *user)
{
    g_string_append_printf(user, "%s|%.*s", text_role_name(segment->role), (int)segment->length,
                           segment->text);
}

static inline guint64 take_text(GBytes *text, void *user)
{
    static const struct place file = {.kind = PLACE_FILE, .name = ""};
    struct outcomes *outcomes = user;
    gsize size = 0;
    const guint8 *bytes = g_bytes_get_data(text, &size);

    assert_true(kept_text_read(bytes, size, &file, append_kept, outcomes->text));
    return 100 + outcomes->kept++;
}

static const struct pool_events events = {
    .done = take_done, .text = take_text, .segment = take_segment, .document = take_document};

static inline int file_of(const char *content)
{
    int fd = memfd_create("file", MFD_CLOEXEC);

    assert_true(fd >= 0);
    assert_int_equal(write(fd, content, strlen(content)), strlen(content));
    return fd;
}

static inline struct job *job_of(guint64 id, int fd)
{
    struct job *job = g_new0(struct job, 1);

    job->id = id;
    job->fd = fd;
    job->path = g_strdup_printf("設計/%u.txt", (guint)id);
    job->size = 1;
    return job;
}

static inline struct pool_options test_options(void)
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

static inline int set_up(void **state)
{
    struct outcomes *outcomes = g_new0(struct outcomes, 1);

    outcomes->text = g_string_new(NULL);
    *state = outcomes;
    return 0;
}

static inline int tear_down(void **state)
{
    struct outcomes *outcomes = *state;

    record_free(outcomes->last);
    record_free(outcomes->last_member);
    g_string_free(outcomes->text, TRUE);
    g_free(outcomes);
    return 0;
}

static inline struct pool *start(const struct pool_options *options, struct outcomes *outcomes)
{
    g_autoptr(GError) error = NULL;
    struct pool *pool = pool_new(options, &events, outcomes, &error);

    if (pool == NULL)
        fail_msg("%s", error->message);
    return pool;
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

#endif
