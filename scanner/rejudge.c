/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Files are gathered into batches, a batch is one job of the pool. With two policies a batch
 * goes through the old one's pool first and then through the new one's, so that only what
 * differs travels.
 */
#include "rejudge.h"

#include "kept_batch.h"
#include "path.h"
#include "wire.h"

#include <glib/gi18n.h>

enum stage { STAGE_BEFORE, STAGE_AFTER, STAGES };

struct rejudge {
    struct inventory *inventory;
    struct pool *pools[STAGES]; /* the first only where two policies are compared */
    rejudged_taker take;
    void *user;
    GMutex taking; /* one file at a time */
    struct batch *filling;
    GMutex mutex;        /* guards what is below */
    GHashTable *batches; /* on their way: a cancelled pool does not give them back */
};

struct batch {
    struct rejudge *rejudge;
    enum stage stage;
    GPtrArray *files; /* struct rejudged_file */
    GPtrArray *texts; /* GBytes, one a document of the files */
    gsize bytes;
};

/* ---- one file ---- */

static void free_verdict(gpointer verdict)
{
    verdict_free(verdict);
}

void rejudged_file_free(struct rejudged_file *file)
{
    if (file == NULL)
        return;
    stored_file_free(file->stored);
    g_ptr_array_unref(file->before);
    g_ptr_array_unref(file->after);
    g_free(file);
}

static struct rejudged_file *rejudged_file_new(struct stored_file *stored)
{
    struct rejudged_file *file = g_new0(struct rejudged_file, 1);

    file->stored = stored;
    file->before = g_ptr_array_new_with_free_func(free_verdict);
    file->after = g_ptr_array_new_with_free_func(free_verdict);
    g_ptr_array_set_size(file->before, (gint)stored->records->len);
    g_ptr_array_set_size(file->after, (gint)stored->records->len);
    return file;
}

const struct verdict *rejudged_before(const struct rejudged_file *file, guint i)
{
    const struct record *record = file->stored->records->pdata[i];

    return file->before->pdata[i] ? file->before->pdata[i] : record->verdict;
}

const struct verdict *rejudged_after(const struct rejudged_file *file, guint i)
{
    return file->after->pdata[i] ? file->after->pdata[i] : rejudged_before(file, i);
}

bool rejudged_differs(const struct rejudged_file *file)
{
    for (guint i = 0; i < file->after->len; i++)
        if (file->after->pdata[i])
            return true;
    return false;
}

static void give(struct rejudge *rejudge, struct rejudged_file *file)
{
    g_mutex_lock(&rejudge->taking);
    rejudge->take(file, rejudge->user);
    g_mutex_unlock(&rejudge->taking);
    rejudged_file_free(file);
}

/* ---- a batch as a job ---- */

static struct batch *batch_new(struct rejudge *rejudge, enum stage stage)
{
    struct batch *batch = g_new0(struct batch, 1);

    batch->rejudge = rejudge;
    batch->stage = stage;
    batch->files = g_ptr_array_new_with_free_func((GDestroyNotify)rejudged_file_free);
    batch->texts = g_ptr_array_new_with_free_func((GDestroyNotify)g_bytes_unref);
    g_mutex_lock(&rejudge->mutex);
    g_hash_table_add(rejudge->batches, batch);
    g_mutex_unlock(&rejudge->mutex);
    return batch;
}

static void batch_free(gpointer user)
{
    struct batch *batch = user;

    g_ptr_array_unref(batch->files);
    g_ptr_array_unref(batch->texts);
    g_free(batch);
}

static void batch_end(struct batch *batch)
{
    struct rejudge *rejudge = batch->rejudge;

    g_mutex_lock(&rejudge->mutex);
    g_hash_table_remove(rejudge->batches, batch);
    g_mutex_unlock(&rejudge->mutex);
}

/* The file and its documents' texts, which are in the array from there on. */
static void batch_add(struct batch *batch, struct rejudged_file *file, const GPtrArray *texts,
                      guint from)
{
    g_ptr_array_add(batch->files, file);
    for (guint i = 0; i < file->stored->records->len; i++) {
        GBytes *text = texts->pdata[from + i];
        batch->bytes += g_bytes_get_size(text);
        g_ptr_array_add(batch->texts, g_bytes_ref(text));
    }
}

/* The path it was judged under when it was read. */
static char *judged_path(const struct stored_file *stored, guint i)
{
    const struct record *record = stored->records->pdata[i];
    g_autofree char *path = path_join(stored->directory, stored->entry.name);

    return path_display_member(path, record->member);
}

static GVariant *batch_item(const struct batch *batch, const struct rejudged_file *file, guint i,
                            GBytes *text)
{
    const struct record *record = file->stored->records->pdata[i];
    g_autofree char *path = judged_path(file->stored, i);
    const struct verdict *so_far =
        batch->stage == STAGE_BEFORE ? record->verdict : rejudged_before(file, i);

    return kept_batch_item(path, record->type, record->outcome, verdict_digest(so_far), text);
}

static GVariant *batch_body(const struct batch *batch)
{
    GVariantBuilder items;
    guint next = 0;

    g_variant_builder_init(&items, G_VARIANT_TYPE(WIRE_BATCH_TYPE));
    for (guint f = 0; f < batch->files->len; f++) {
        const struct rejudged_file *file = batch->files->pdata[f];
        for (guint i = 0; i < file->stored->records->len; i++)
            g_variant_builder_add_value(&items,
                                        batch_item(batch, file, i, batch->texts->pdata[next++]));
    }
    return g_variant_builder_end(&items);
}

static void give_up(struct batch *batch, const char *why_not)
{
    for (guint i = 0; i < batch->files->len; i++) {
        struct rejudged_file *file = g_steal_pointer(&batch->files->pdata[i]);
        file->why_not = why_not;
        give(batch->rejudge, file);
    }
    batch_end(batch);
}

static void submit(struct batch *batch)
{
    struct job *job = g_new0(struct job, 1);

    job->fd = kept_batch_file(batch_body(batch));
    job->path = g_strdup("");
    job->texts = batch->texts->len;
    job->user = batch;
    if (job->fd < 0) {
        job_free(job);
        give_up(batch, N_("there is no memory to judge it anew"));
        return;
    }
    pool_submit(batch->rejudge->pools[batch->stage], job);
}

/* ---- what comes back ---- */

/* Of documents that a worker died over the others are tried again without them. */
static void submit_alone(const struct batch *batch, struct rejudged_file *file, guint first_text)
{
    struct batch *alone = batch_new(batch->rejudge, batch->stage);

    batch_add(alone, file, batch->texts, first_text);
    submit(alone);
}

static void take_verdicts(const struct batch *batch, struct rejudged_file *file, GPtrArray *records,
                          guint first)
{
    GPtrArray *verdicts = batch->stage == STAGE_BEFORE ? file->before : file->after;

    for (guint i = 0; i < verdicts->len; i++) {
        struct record *record = records->pdata[first + i];
        if (record)
            verdicts->pdata[i] = g_steal_pointer(&record->verdict);
    }
}

/* NULL when all of the file's documents were judged. */
static const char *find_failure(const struct rejudged_file *file, const GPtrArray *records,
                                guint first)
{
    for (guint i = 0; i < file->stored->records->len; i++) {
        const struct record *record = records->pdata[first + i];
        if (record && record->outcome != OUTCOME_READ)
            return N_("judging it anew failed");
    }
    return NULL;
}

static void take_batch(struct job *job, GPtrArray *records, void *user)
{
    struct batch *batch = job->user;
    struct rejudge *rejudge = user;
    struct batch *next = batch_new(rejudge, STAGE_AFTER);
    const guint count = batch->files->len;
    guint first = 0;

    for (guint f = 0; f < count; f++) {
        struct rejudged_file *file = g_steal_pointer(&batch->files->pdata[f]);
        const guint next_first = first + file->stored->records->len;
        file->why_not = find_failure(file, records, first);
        if (file->why_not == NULL)
            take_verdicts(batch, file, records, first);
        if (file->why_not && count > 1)
            submit_alone(batch, file, first);
        else if (file->why_not == NULL && batch->stage == STAGE_BEFORE)
            batch_add(next, file, batch->texts, first);
        else
            give(rejudge, file);
        first = next_first;
    }
    batch_end(batch);
    if (next->files->len > 0)
        submit(next);
    else
        batch_end(next);
}

/* ---- what goes in ---- */

static void send_filled(struct rejudge *rejudge)
{
    struct batch *batch = g_steal_pointer(&rejudge->filling);

    if (batch)
        submit(batch);
}

/* What nobody judged when it was recorded needs no judging now: a link, a file left out. */
static bool was_never_judged(const struct stored_file *file)
{
    const struct record *record = file->records->pdata[0];

    return record->text == 0 && record->outcome == OUTCOME_EXCLUDED && file->records->len == 1;
}

/* NULL when a text is missing. */
static GPtrArray *find_texts(struct inventory *inventory, const struct stored_file *file)
{
    g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func((GDestroyNotify)g_bytes_unref);

    for (guint i = 0; i < file->records->len; i++) {
        const struct record *record = file->records->pdata[i];
        GBytes *text = inventory_find_text(inventory, record->text);
        if (text == NULL)
            return NULL;
        g_ptr_array_add(texts, text);
    }
    return g_steal_pointer(&texts);
}

static void fill(struct rejudge *rejudge, struct rejudged_file *file, GPtrArray *texts)
{
    struct batch *batch = rejudge->filling;

    if (batch == NULL)
        rejudge->filling = batch =
            batch_new(rejudge, rejudge->pools[STAGE_BEFORE] ? STAGE_BEFORE : STAGE_AFTER);
    batch_add(batch, file, texts, 0);
    if (batch->texts->len >= BATCH_TEXTS || batch->bytes >= BATCH_BYTES)
        send_filled(rejudge);
}

void rejudge_take(struct rejudge *rejudge, struct stored_file *stored)
{
    struct rejudged_file *file = rejudged_file_new(stored);

    if (was_never_judged(stored)) {
        give(rejudge, file);
        return;
    }
    g_autoptr(GPtrArray) texts = find_texts(rejudge->inventory, stored);
    if (texts) {
        fill(rejudge, file, texts);
        return;
    }
    file->why_not = N_("what was read of it was not kept");
    give(rejudge, file);
}

/* ---- its life ---- */

static struct pool *start_pool(struct rejudge *rejudge, const struct rejudge_options *options,
                               const char *const *policy_paths, GError **error)
{
    const struct pool_events events = {.done = take_batch};
    struct pool_options pool = options->pool;

    pool.task = TASK_KEPT;
    pool.policy_paths = policy_paths;
    pool.ocr_workers = 0;
    pool.keep_text = false;
    return pool_new(&pool, &events, rejudge, error);
}

struct rejudge *rejudge_new(struct inventory *inventory, const struct rejudge_options *options,
                            rejudged_taker take, void *user, GError **error)
{
    struct rejudge *rejudge = g_new0(struct rejudge, 1);
    const char *const *before = options->before_policy_paths;

    rejudge->inventory = inventory;
    rejudge->take = take;
    rejudge->user = user;
    g_mutex_init(&rejudge->taking);
    g_mutex_init(&rejudge->mutex);
    rejudge->batches = g_hash_table_new_full(NULL, NULL, batch_free, NULL);
    if (before)
        rejudge->pools[STAGE_BEFORE] = start_pool(rejudge, options, before, error);
    if (before == NULL || rejudge->pools[STAGE_BEFORE])
        rejudge->pools[STAGE_AFTER] =
            start_pool(rejudge, options, options->pool.policy_paths, error);
    if (rejudge->pools[STAGE_AFTER])
        return rejudge;
    rejudge_free(rejudge);
    return NULL;
}

const char *rejudge_fingerprint(const struct rejudge *rejudge)
{
    return pool_fingerprint(rejudge->pools[STAGE_AFTER]);
}

const char *rejudge_sandbox(const struct rejudge *rejudge)
{
    return pool_sandbox(rejudge->pools[STAGE_AFTER]);
}

void rejudge_drain(struct rejudge *rejudge)
{
    send_filled(rejudge);
    for (guint i = 0; i < STAGES; i++)
        if (rejudge->pools[i])
            pool_drain(rejudge->pools[i]);
}

void rejudge_cancel(struct rejudge *rejudge)
{
    for (guint i = 0; i < STAGES; i++)
        if (rejudge->pools[i])
            pool_cancel(rejudge->pools[i]);
}

static bool take_while(struct rejudge *rejudge, struct stored_files *files,
                       bool (*go_on)(void *user), void *user, GError **error)
{
    for (;;) {
        g_autoptr(GPtrArray) list = stored_files_next(files, error);
        if (list == NULL)
            return false;
        if (list->len == 0)
            return true;
        for (guint i = 0; i < list->len; i++) {
            if (!go_on(user))
                return true;
            rejudge_take(rejudge, g_steal_pointer(&list->pdata[i]));
        }
    }
}

bool rejudge_take_all(struct rejudge *rejudge, struct stored_files *files,
                      bool (*go_on)(void *user), void *user, GError **error)
{
    const bool taken = take_while(rejudge, files, go_on, user, error);

    if (taken && go_on(user))
        rejudge_drain(rejudge);
    else
        rejudge_cancel(rejudge);
    return taken;
}

void rejudge_free(struct rejudge *rejudge)
{
    if (rejudge == NULL)
        return;
    for (guint i = 0; i < STAGES; i++)
        pool_free(rejudge->pools[i]);
    g_hash_table_unref(rejudge->batches);
    g_mutex_clear(&rejudge->taking);
    g_mutex_clear(&rejudge->mutex);
    g_free(rejudge);
}
