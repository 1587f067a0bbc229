/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kept_text.h"
#include "pool_private.h"
#include "seen_stamp.h"

#include <glib/gi18n.h>
#include <policies/policy.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>

/* More than any document says for itself, and little enough to hold for every worker. */
#define HEARD_MOST    (64U << 20)
#define FINDINGS_MOST 1000U
/* A worker killed from outside while reading is no proof against the file until then. */
#define KILLED_MOST 2U

static void answer_free(struct answer *answer)
{
    g_free(answer->member);
    record_free(answer->record);
    if (answer->findings)
        g_ptr_array_unref(answer->findings);
    g_free(answer);
}

static void open_answer(struct pool_worker *worker, const char *member)
{
    struct answer *answer = g_new0(struct answer, 1);

    answer->member = g_strdup(member);
    g_ptr_array_add(worker->answers, answer);
}

void worker_begin(struct pool_worker *worker, struct errand *errand)
{
    worker->errand = errand;
    worker->answers = g_ptr_array_new_with_free_func((GDestroyNotify)answer_free);
    worker->heard = 0;
    worker->wall_us = 0;
    worker->text_given = false;
    worker->cpu_known = false;
    worker->state = WORKER_BUSY;
    g_clear_pointer(&errand->job->answer, g_variant_unref);
    for (guint i = 0; i < MAX(errand->job->texts, 1); i++)
        open_answer(worker, NULL);
}

/* An open document by its number; NULL when there is none. */
static struct answer *open_by_number(const struct pool_worker *worker, guint32 number)
{
    if (number >= worker->answers->len)
        return NULL;
    struct answer *answer = worker->answers->pdata[number];
    return answer->record || answer->same ? NULL : answer;
}

static bool is_batch(const struct pool_worker *worker)
{
    const enum pool_task task = worker->lane->pool->options.task;

    return task == TASK_KEPT || task == TASK_SIFT;
}

static char *document_path(const struct pool_worker *worker, const struct answer *answer)
{
    const char *path = worker->errand->job->path;

    return answer->member ? g_strconcat(path, "!/", answer->member, NULL) : g_strdup(path);
}

/* ---- messages ---- */

static bool hear_open(struct pool_worker *worker, GVariant *body)
{
    const struct pool_options *options = &worker->lane->pool->options;
    const struct budget_limits *limits =
        worker->lane->pass == PASS_OCR ? &options->ocr_limits : &options->limits;
    const char *member = NULL;
    guint32 number = 0;

    g_variant_get(body, "(u&s)", &number, &member);
    if (number != worker->answers->len || number > limits->most[BUDGET_MEMBERS] ||
        *member == '\0' || is_batch(worker))
        return false;
    open_answer(worker, member);
    return true;
}

static bool hear_finding(struct pool_worker *worker, GVariant *body)
{
    g_autoptr(GVariant) inner = NULL;
    guint32 number = 0;

    g_variant_get(body, "(u@" WIRE_FINDING_TYPE ")", &number, &inner);
    struct answer *answer = open_by_number(worker, number);
    struct finding *finding = finding_from_variant(inner);
    if (answer && finding && answer->findings == NULL)
        answer->findings = g_ptr_array_new_with_free_func((GDestroyNotify)finding_free);
    if (answer && finding && answer->findings->len < FINDINGS_MOST) {
        g_ptr_array_add(answer->findings, finding);
        return true;
    }
    finding_free(finding);
    return false;
}

static bool hear_segment(struct pool_worker *worker, GVariant *body)
{
    struct pool *pool = worker->lane->pool;
    const char *place = NULL, *name = NULL, *text = NULL;
    guint32 number = 0, role = 0;

    g_variant_get(body, "(uu&sm&s&s)", &number, &role, &place, &name, &text);
    struct answer *answer = open_by_number(worker, number);
    if (pool->options.task != TASK_TEXT || answer == NULL || role >= TEXT_ROLES)
        return false;
    worker->text_given = true;
    worker->heard -= MIN(worker->heard, g_variant_get_size(body)); /* handed on, not kept */
    g_autofree char *path = document_path(worker, answer);
    if (pool->events.segment)
        pool->events.segment(worker->errand->job, path, (enum text_role)role, place, name, text,
                             pool->user);
    return true;
}

static bool hear_text(struct pool_worker *worker, GVariant *body)
{
    struct pool *pool = worker->lane->pool;
    g_autoptr(GVariant) inner = NULL;
    guint32 number = 0;

    g_variant_get(body, "(u@ay)", &number, &inner);
    struct answer *answer = open_by_number(worker, number);
    if (!pool->options.keep_text || answer == NULL || answer->text ||
        g_variant_get_size(inner) > KEPT_PACKED_MOST)
        return false;
    worker->heard -= MIN(worker->heard, g_variant_get_size(body)); /* handed on, not kept */
    g_autoptr(GBytes) text = g_variant_get_data_as_bytes(inner);
    answer->text = pool->events.text(text, pool->user);
    return true;
}

static bool hear_picture(struct pool_worker *worker, GVariant *body)
{
    struct pool *pool = worker->lane->pool;
    g_autoptr(GVariant) inner = NULL;
    guint32 number = 0, page = 0;

    g_variant_get(body, "(uu@ay)", &number, &page, &inner);
    g_autoptr(GBytes) png = g_variant_get_data_as_bytes(inner);
    const struct answer *answer = open_by_number(worker, number);
    if (!pool->options.pictures || answer == NULL || !seen_stamp_is_png(png))
        return false;
    worker->heard -= MIN(worker->heard, g_variant_get_size(body)); /* handed on, not kept */
    g_autofree char *path = document_path(worker, answer);
    pool->events.picture(path, page, png, pool->user);
    return true;
}

static void tell_document(struct pool_worker *worker, const struct answer *answer)
{
    struct pool *pool = worker->lane->pool;
    g_autofree char *path = document_path(worker, answer);

    if (pool->options.task == TASK_TEXT && pool->events.document)
        pool->events.document(worker->errand->job, path, answer->record, pool->user);
}

static bool hear_record(struct pool_worker *worker, GVariant *body)
{
    g_autoptr(GVariant) inner = NULL;
    guint32 number = 0;

    g_variant_get(body, "(u@" WIRE_RECORD_TYPE ")", &number, &inner);
    struct answer *answer = open_by_number(worker, number);
    g_autoptr(Record) record = record_from_variant(inner);
    bool outermost = number == 0 || is_batch(worker);
    if (answer == NULL || record == NULL || (record->member == NULL) != outermost)
        return false;
    /* The path it was opened with is the one that counts. */
    g_free(record->member);
    record->member = g_strdup(answer->member);
    record->text = answer->text;
    answer->record = g_steal_pointer(&record);
    tell_document(worker, answer);
    return true;
}

static bool hear_same(struct pool_worker *worker, GVariant *body)
{
    g_autoptr(GVariant) numbers = g_variant_get_child_value(body, 0);

    for (gsize i = 0; i < g_variant_n_children(numbers); i++) {
        guint32 number = 0;
        g_variant_get_child(numbers, i, "u", &number);
        struct answer *answer = open_by_number(worker, number);
        if (answer == NULL || !is_batch(worker))
            return false;
        answer->same = true;
    }
    return true;
}

static bool hear_answer(struct pool_worker *worker, GVariant *body)
{
    struct job *job = worker->errand->job;

    if (job->order == NULL || job->answer != NULL)
        return false;
    job->answer = g_variant_ref(body);
    return true;
}

static void finish(struct pool_worker *worker)
{
    struct pool *pool = worker->lane->pool;
    g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func((GDestroyNotify)record_free);

    for (guint i = 0; i < worker->answers->len; i++) {
        struct answer *answer = worker->answers->pdata[i];
        g_ptr_array_add(records, g_steal_pointer(&answer->record));
    }
    if (pool->events.done)
        pool->events.done(worker->errand->job, records, pool->user);
    g_clear_pointer(&worker->answers, g_ptr_array_unref);
    pool_settle(pool, g_steal_pointer(&worker->errand));
}

static bool hear_done(struct pool_worker *worker, GVariant *body)
{
    guint64 id = 0, peak = 0;

    g_variant_get(body, "(tt)", &id, &peak);
    if (id != worker->errand->job->id)
        return false;
    for (guint i = 0; i < worker->answers->len; i++) {
        struct answer *answer = open_by_number(worker, i);
        if (answer && worker->lane->pool->options.task != TASK_SIFT)
            return false;
        if (answer) /* concerned */
            answer->record = record_new();
    }
    pool_note_peak(worker->lane->pool, peak * 1024);
    finish(worker);
    worker->files++;
    worker->state = WORKER_IDLE;
    return true;
}

bool worker_hear(struct pool_worker *worker, const struct wire_message *message)
{
    if (worker->state != WORKER_BUSY)
        return false;
    worker->heard += g_variant_get_size(message->body) + 64;
    if (worker->heard > HEARD_MOST) {
        worker_kill(worker, KILLED_FOR_TALK);
        return true;
    }
    switch (message->kind) {
    case WIRE_OPEN:
        return hear_open(worker, message->body);
    case WIRE_FINDING:
        return hear_finding(worker, message->body);
    case WIRE_SEGMENT:
        return hear_segment(worker, message->body);
    case WIRE_TEXT:
        return hear_text(worker, message->body);
    case WIRE_PICTURE:
        return hear_picture(worker, message->body);
    case WIRE_RECORD:
        return hear_record(worker, message->body);
    case WIRE_SAME:
        return hear_same(worker, message->body);
    case WIRE_ANSWER:
        return hear_answer(worker, message->body);
    case WIRE_DONE:
        return hear_done(worker, message->body);
    default:
        return false;
    }
}

/* ---- the end of a worker ---- */

struct last_word {
    enum outcome outcome;
    const char *reason;
    char *detail;
};

static struct last_word out_of_memory(const struct pool *pool)
{
    return (struct last_word){
        OUTCOME_TOO_BIG, N_("reading it needed more memory than the limit"),
        g_strdup_printf("--max-memory %" G_GUINT64_FORMAT, pool->options.memory)};
}

static struct last_word out_of_cpu(const struct pool_worker *worker)
{
    guint64 most = lane_cpu_most(worker->lane);

    return (struct last_word){OUTCOME_TOO_SLOW,
                              N_("reading it took more processor time than the limit"),
                              g_strdup_printf("--max-cpu-ms %" G_GUINT64_FORMAT, most)};
}

static struct last_word out_of_time(const struct pool_worker *worker)
{
    const struct pool_options *options = &worker->lane->pool->options;
    bool ocr = worker->lane->pass == PASS_OCR;
    guint64 most = (ocr ? options->ocr_limits : options->limits).most[BUDGET_TIME];

    return (struct last_word){
        OUTCOME_TOO_SLOW, N_("reading it took longer than the limit"),
        g_strdup_printf("--max-%stime-ms %" G_GUINT64_FORMAT, ocr ? "ocr-" : "", most)};
}

static struct last_word word_of_signal(const struct pool_worker *worker, int number)
{
    const struct pool *pool = worker->lane->pool;

    if (number == SIGXCPU)
        return out_of_cpu(worker);
    if (number == SIGSYS)
        return (struct last_word){
            OUTCOME_CRASHED, N_("reading it made the worker try what the sandbox forbids"), NULL};
    if (number == SIGKILL)
        return (struct last_word){OUTCOME_CRASHED,
                                  N_("its worker was killed from outside several times"), NULL};
    if (worker->peak > pool->options.memory / 10 * 9)
        return out_of_memory(pool);
    const char *name = sigabbrev_np(number);
    return (struct last_word){OUTCOME_CRASHED, N_("the worker crashed while reading it"),
                              g_strdup_printf("SIG%s", name ? name : "?")};
}

static struct last_word word_of_exit(const struct pool_worker *worker, int code)
{
    if (code == WORKER_OUT_OF_MEMORY)
        return out_of_memory(worker->lane->pool);
    if (code == WORKER_FILE_SHRANK)
        return (struct last_word){OUTCOME_CHANGED, N_("it changed while it was read"), NULL};
    return (struct last_word){OUTCOME_CRASHED, N_("the worker ended while reading it"),
                              g_strdup_printf("%d", code)};
}

static struct last_word find_last_word(const struct pool_worker *worker)
{
    switch (worker->cause) {
    case KILLED_FOR_TIME:
        return out_of_time(worker);
    case KILLED_FOR_CPU:
        return out_of_cpu(worker);
    case KILLED_FOR_MEMORY:
        return out_of_memory(worker->lane->pool);
    case KILLED_FOR_NONSENSE:
        return (struct last_word){OUTCOME_CRASHED, N_("the worker's answer made no sense"), NULL};
    case KILLED_FOR_TALK:
        return (struct last_word){OUTCOME_TOO_BIG,
                                  N_("there is more to say about it than a row can hold"), NULL};
    default:
        break;
    }
    return WIFSIGNALED(worker->status) ? word_of_signal(worker, WTERMSIG(worker->status))
                                       : word_of_exit(worker, WEXITSTATUS(worker->status));
}

/* The marks found before the end stand, as far as they go. */
static void keep_findings(const struct pool *pool, struct answer *answer)
{
    struct verdict *verdict = answer->record->verdict;

    if (answer->findings == NULL)
        return;
    g_ptr_array_unref(verdict->marks);
    verdict->marks = g_steal_pointer(&answer->findings);
    for (guint i = 0; i < verdict->marks->len; i++) {
        const struct finding *mark = verdict->marks->pdata[i];
        verdict->declared_level = MAX(verdict->declared_level, mark->level);
    }
    guint name = (guint)(verdict->declared_level - LEVEL_NONE);
    if (pool->level_names && name < g_strv_length(pool->level_names)) {
        g_free(verdict->declared_name);
        verdict->declared_name = g_strdup(pool->level_names[name]);
    }
}

static void make_up_record(struct pool_worker *worker, struct answer *answer,
                           const struct last_word *word)
{
    const struct job *job = worker->errand->job;
    struct record *record = record_new();

    answer->record = record;
    record->member = g_strdup(answer->member);
    record->outcome = word->outcome;
    record->reason = g_strdup(word->reason);
    record->detail = g_strdup(word->detail);
    if (answer->member == NULL) {
        record->size = job->size;
        record->mtime = job->mtime;
    }
    keep_findings(worker->lane->pool, answer);
    tell_document(worker, answer);
}

static bool was_killed_from_outside(const struct pool_worker *worker)
{
    return worker->cause == NOT_KILLED && WIFSIGNALED(worker->status) &&
           WTERMSIG(worker->status) == SIGKILL;
}

void worker_conclude(struct pool_worker *worker)
{
    struct pool *pool = worker->lane->pool;

    if (worker->cause == KILLED_TO_CANCEL) {
        g_clear_pointer(&worker->answers, g_ptr_array_unref);
        pool_settle(pool, g_steal_pointer(&worker->errand));
        return;
    }
    if (was_killed_from_outside(worker) && !worker->text_given &&
        worker->errand->killed++ < KILLED_MOST) {
        g_clear_pointer(&worker->answers, g_ptr_array_unref);
        lane_put_back(worker->lane, g_steal_pointer(&worker->errand));
        return;
    }
    struct last_word word = find_last_word(worker);
    /* Members before the file that holds them, as their ends come otherwise, too. */
    for (guint i = worker->answers->len; i > 0; i--)
        if (open_by_number(worker, i - 1))
            make_up_record(worker, worker->answers->pdata[i - 1], &word);
    g_free(word.detail);
    finish(worker);
}

void errand_fail(struct pool *pool, struct errand *errand, enum outcome outcome, const char *reason,
                 const char *detail)
{
    g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func((GDestroyNotify)record_free);
    struct record *record = record_new();

    record->outcome = outcome;
    record->reason = g_strdup(reason);
    record->detail = g_strdup(detail);
    record->size = errand->job->size;
    record->mtime = errand->job->mtime;
    g_ptr_array_add(records, record);
    if (pool->options.task == TASK_TEXT && pool->events.document)
        pool->events.document(errand->job, errand->job->path, record, pool->user);
    if (pool->events.done)
        pool->events.done(errand->job, records, pool->user);
    pool_settle(pool, errand);
}
