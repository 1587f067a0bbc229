/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sift.h"

#include "kept_batch.h"

#include <policies/reach.h>

struct sift {
    const struct sift_options *options;
    struct inventory *inventory;
    struct pool *pool; /* NULL: names, levels and days decide */
    guint levels;      /* bits: documents that declare these are concerned */
    bool needs_text;
    bool everything; /* the change cannot be sifted for */
    GBytes *no_text;
    struct batch *filling;
    GMutex mutex; /* guards what is below */
    struct sifted *sifted;
    GPtrArray *batches; /* on their way: a cancelled pool does not give them back */
};

/* Files that are being sifted, as one job. */
struct batch {
    GArray *files;  /* guint64 */
    GArray *counts; /* guint: documents of each */
    GVariantBuilder items;
    guint texts;
    gsize bytes;
};

void sifted_clear(struct sifted *sifted)
{
    g_clear_pointer(&sifted->concerned, g_array_unref);
    g_clear_pointer(&sifted->sandbox, g_free);
}

/* ---- answers ---- */

static void note(struct sift *sift, guint64 file, guint documents, bool concerned)
{
    struct sifted *sifted = sift->sifted;

    if (concerned) {
        g_array_append_val(sifted->concerned, file);
    } else {
        sifted->files++;
        sifted->documents += documents;
    }
}

static void batch_free(void *item)
{
    struct batch *batch = item;

    g_array_unref(batch->files);
    g_array_unref(batch->counts);
    g_variant_builder_clear(&batch->items);
    g_free(batch);
}

/* A record for a document stands for: concerned, or nobody knows. */
static void take_batch(struct job *job, GPtrArray *records, void *user)
{
    struct sift *sift = user;
    struct batch *batch = job->user;
    guint next = 0;

    g_mutex_lock(&sift->mutex);
    for (guint i = 0; i < batch->files->len; i++) {
        const guint count = g_array_index(batch->counts, guint, i);
        bool concerned = false;
        for (guint j = 0; j < count; j++, next++)
            concerned = concerned || next >= records->len || records->pdata[next] != NULL;
        note(sift, g_array_index(batch->files, guint64, i), count, concerned);
    }
    g_ptr_array_remove_fast(sift->batches, batch);
    g_mutex_unlock(&sift->mutex);
}

/* ---- questions ---- */

static struct batch *batch_new(struct sift *sift)
{
    struct batch *batch = g_new0(struct batch, 1);

    batch->files = g_array_new(FALSE, FALSE, sizeof(guint64));
    batch->counts = g_array_new(FALSE, FALSE, sizeof(guint));
    g_variant_builder_init(&batch->items, G_VARIANT_TYPE("a(smsutay)"));
    g_mutex_lock(&sift->mutex);
    g_ptr_array_add(sift->batches, batch);
    g_mutex_unlock(&sift->mutex);
    return batch;
}

static void note_all(struct sift *sift, struct batch *batch)
{
    g_mutex_lock(&sift->mutex);
    for (guint i = 0; i < batch->files->len; i++)
        note(sift, g_array_index(batch->files, guint64, i), 0, true);
    g_ptr_array_remove_fast(sift->batches, batch);
    g_mutex_unlock(&sift->mutex);
}

static void send_filled(struct sift *sift)
{
    struct batch *batch = g_steal_pointer(&sift->filling);

    if (batch == NULL)
        return;
    struct job *job = g_new0(struct job, 1);
    job->fd = kept_batch_file(g_variant_builder_end(&batch->items));
    job->path = g_strdup("");
    job->texts = batch->texts;
    job->user = batch;
    if (job->fd >= 0) {
        pool_submit(sift->pool, job);
        return;
    }
    job_free(job);
    note_all(sift, batch);
}

static void fill(struct sift *sift, guint64 file, const GArray *documents, const GPtrArray *texts)
{
    struct batch *batch = sift->filling;

    if (batch == NULL)
        sift->filling = batch = batch_new(sift);
    g_array_append_val(batch->files, file);
    g_array_append_val(batch->counts, documents->len);
    for (guint i = 0; i < documents->len; i++) {
        const struct judged_document *document =
            &g_array_index(documents, struct judged_document, i);
        GBytes *text = texts->pdata[i];
        g_variant_builder_add_value(
            &batch->items, kept_batch_item(document->path, document->type, OUTCOME_READ, 0, text));
        batch->bytes += g_bytes_get_size(text);
    }
    batch->texts += documents->len;
    if (batch->texts >= BATCH_TEXTS || batch->bytes >= BATCH_BYTES)
        send_filled(sift);
}

/* What the row says already; UNDECIDED: its names and its text have to be looked at. */
enum answer { NOT_CONCERNED, CONCERNED, UNDECIDED };

static enum answer ask_row(const struct sift *sift, const GArray *documents)
{
    const struct judged_document *file = &g_array_index(documents, struct judged_document, 0);

    if (documents->len == 1 && file->never_judged)
        return NOT_CONCERNED;
    for (guint i = 0; i < documents->len; i++) {
        const struct judged_document *document =
            &g_array_index(documents, struct judged_document, i);
        const bool of_level = document->declared >= 0 && (sift->levels >> document->declared & 1);
        if (sift->everything || document->unsure || document->text == 0 || of_level)
            return CONCERNED;
    }
    return sift->pool ? UNDECIDED : NOT_CONCERNED;
}

/* NULL when one is missing. */
static GPtrArray *find_texts(const struct sift *sift, const GArray *documents)
{
    g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func((GDestroyNotify)g_bytes_unref);

    for (guint i = 0; i < documents->len; i++) {
        const guint64 key = g_array_index(documents, struct judged_document, i).text;
        GBytes *text = sift->needs_text ? inventory_find_text(sift->inventory, key)
                                        : g_bytes_ref(sift->no_text);
        if (text == NULL)
            return NULL;
        g_ptr_array_add(texts, text);
    }
    return g_steal_pointer(&texts);
}

static void sift_file(struct sift *sift, guint64 file, const GArray *documents)
{
    enum answer answer = ask_row(sift, documents);
    g_autoptr(GPtrArray) texts = answer == UNDECIDED ? find_texts(sift, documents) : NULL;

    if (answer == UNDECIDED && texts) {
        fill(sift, file, documents, texts);
        return;
    }
    g_mutex_lock(&sift->mutex);
    note(sift, file, documents->len, answer != NOT_CONCERNED);
    g_mutex_unlock(&sift->mutex);
}

static bool sift_rows(struct sift *sift, struct judged_rows *rows, GError **error)
{
    const struct sift_options *options = sift->options;

    for (guint64 passed = 0; options->go_on(options->user); passed++) {
        guint64 file = 0;
        g_autoptr(GArray) documents = judged_rows_next(rows, &file, error);
        if (documents == NULL)
            return false;
        if (documents->len == 0)
            break;
        if (options->passed)
            options->passed(passed, options->user);
        sift_file(sift, file, documents);
    }
    return true;
}

/* ---- the run ---- */

static int compare_rows(gconstpointer first, gconstpointer second)
{
    const guint64 one = *(const guint64 *)first, other = *(const guint64 *)second;

    return (one > other) - (one < other);
}

/* Where no sieve can be made of a change, everything is concerned. */
static void start_pool(struct sift *sift)
{
    g_autoptr(GError) refusal = NULL;
    const struct pool_events events = {.done = take_batch};
    struct pool_options pool = *sift->options->pool;

    if (reach_is_empty(sift->options->reach))
        return;
    pool.task = TASK_SIFT;
    pool.reach = sift->options->reach;
    pool.ocr_workers = 0;
    pool.keep_text = false;
    sift->pool = pool_new(&pool, &events, sift, &refusal);
    sift->everything = sift->pool == NULL;
}

static void end_pool(struct sift *sift)
{
    if (sift->pool == NULL)
        return;
    if (sift->options->go_on(sift->options->user)) {
        send_filled(sift);
        pool_drain(sift->pool);
    } else {
        pool_cancel(sift->pool);
    }
    sift->sifted->sandbox = g_strdup(pool_sandbox(sift->pool));
    pool_free(sift->pool);
}

bool sift_inventory(struct inventory *inventory, const struct sift_options *options,
                    struct sifted *sifted, GError **error)
{
    g_autoptr(GBytes) no_text = g_bytes_new_static("", 0);
    struct sift sift = {
        .options = options,
        .inventory = inventory,
        .levels = reach_levels(options->reach),
        .needs_text = reach_needs_text(options->reach),
        .no_text = no_text,
        .sifted = sifted,
        .batches = g_ptr_array_new_with_free_func(batch_free),
    };
    struct judged_rows *rows = judged_rows_open(inventory, options->policy, error);
    bool done = false;

    *sifted = (struct sifted){.concerned = g_array_new(FALSE, FALSE, sizeof(guint64))};
    g_mutex_init(&sift.mutex);
    inventory_hold_texts(inventory);
    if (rows) {
        start_pool(&sift);
        done = sift_rows(&sift, rows, error);
    }
    inventory_let_go_texts(inventory);
    end_pool(&sift);
    judged_rows_close(rows);
    g_array_sort(sifted->concerned, compare_rows);
    g_ptr_array_unref(sift.batches);
    g_mutex_clear(&sift.mutex);
    return done;
}
