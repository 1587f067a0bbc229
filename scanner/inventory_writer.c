/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The one thread that writes: takes copies from a bounded queue and commits them in
 * batches, so that a kill at any moment loses nothing that was committed and no more than
 * a second's work that was not.
 */
#include "inventory_private.h"

#include <string.h>

#define BATCH_ROWS    2000U
#define BATCH_TIME_US G_USEC_PER_SEC
#define QUEUE_ROWS    8192U
/* The writer is woken for some rows at once; a lone row waits at most this long. */
#define WAKE_ROWS    128U
#define LOOK_TIME_US (G_USEC_PER_SEC / 10)
#define QUEUE_BYTES  (16U * 1024U * 1024U)

enum item_kind { ITEM_FOLDER, ITEM_PUT, ITEM_CLOSE, ITEM_END_OCR, ITEM_CONFIRM, ITEM_TEXT };

struct item {
    enum item_kind kind;
    gsize bytes; /* roughly */
    guint root;
    char *directory;
    struct crawl_entry entry; /* name and excluded are copies */
    GPtrArray *records;
    gint64 id; /* directory of ITEM_CLOSE, row of ITEM_END_OCR and ITEM_CONFIRM */
    guint64 stamp;
    enum outcome outcome;
    char *reason, *detail;
    GBytes *text;
    struct crawl_folder folder;
    char *access;
};

struct writer {
    struct inventory *inventory;
    struct texts *texts;
    struct rows *rows;
    struct folders *folders;
    GThread *thread;
    GMutex mutex; /* guards what is below */
    GCond filled, emptied;
    GQueue queue;
    gsize queue_bytes;
    guint64 taken, committed, wanted; /* counts of items; wanted: commit at once up to there */
    guint blocked;                    /* threads that wait for room */
    bool stopping;
    GError *error; /* the first; nothing is written after it */
    guint batch;   /* items in the open transaction; the thread's own */
    gint64 batch_started;
};

static void item_free(struct item *item)
{
    g_free(item->directory);
    g_free((char *)item->entry.name);
    g_free((char *)item->entry.excluded);
    if (item->records)
        g_ptr_array_unref(item->records);
    g_free(item->reason);
    g_free(item->detail);
    g_bytes_unref(item->text);
    g_free((char *)item->entry.access);
    g_free(item->access);
    g_free(item);
}

/* ---- copies ---- */

static GPtrArray *copy_strings(const GPtrArray *strings)
{
    GPtrArray *copy = g_ptr_array_new_with_free_func(g_free);

    for (guint i = 0; strings && i < strings->len; i++)
        g_ptr_array_add(copy, g_strdup(strings->pdata[i]));
    return copy;
}

static GPtrArray *copy_findings(const GPtrArray *findings, gsize *bytes)
{
    GPtrArray *copy = g_ptr_array_new_with_free_func((GDestroyNotify)finding_free);

    for (guint i = 0; findings && i < findings->len; i++) {
        const struct finding *finding = findings->pdata[i];
        struct finding *other =
            finding_new(finding->rule, finding->text, finding->place, finding->role);
        other->level = finding->level;
        other->points = finding->points;
        other->why = g_strdup(finding->why);
        g_ptr_array_add(copy, other);
        *bytes += sizeof *other + 100 + (finding->text ? strlen(finding->text) : 0);
    }
    return copy;
}

static struct verdict *copy_verdict(const struct verdict *verdict, gsize *bytes)
{
    struct verdict *copy = g_new0(struct verdict, 1);

    *copy = *verdict;
    copy->declared_name = g_strdup(verdict->declared_name);
    copy->expiry = g_strdup(verdict->expiry);
    copy->marks = copy_findings(verdict->marks, bytes);
    copy->rejected = copy_findings(verdict->rejected, bytes);
    copy->evidence = copy_findings(verdict->evidence, bytes);
    copy->kinds = copy_strings(verdict->kinds);
    copy->issues = copy_strings(verdict->issues);
    copy->handling = copy_strings(verdict->handling);
    copy->sheet = g_ptr_array_new(); /* not kept */
    *bytes += 800;
    return copy;
}

static struct record *copy_record(const struct record *record, gsize *bytes)
{
    struct record *copy = g_new0(struct record, 1);

    *copy = *record;
    copy->member = g_strdup(record->member);
    copy->reason = g_strdup(record->reason);
    copy->detail = g_strdup(record->detail);
    copy->type = g_strdup(record->type);
    copy->sha256 = g_strdup(record->sha256);
    copy->sketch = record->sketch ? g_bytes_ref(record->sketch) : NULL;
    copy->stamps = record->stamps ? g_ptr_array_ref(record->stamps) : NULL;
    copy->verdict = copy_verdict(record->verdict, bytes);
    return copy;
}

/* Rows nobody judged (a crash, a folder without permission, an exclusion) say what every
 * other row says of what was not inspected. A link or a device has no content to inspect. */
static void add_missing_issue(struct record *record, enum crawl_kind kind)
{
    bool excluded = record->outcome == OUTCOME_EXCLUDED;
    const char *code = excluded ? "S01" : "X01";
    GPtrArray *issues = record->verdict->issues;

    if (record->outcome == OUTCOME_READ ||
        (excluded && (kind == CRAWL_SYMLINK || kind == CRAWL_SPECIAL)))
        return;
    if (!g_ptr_array_find_with_equal_func(issues, code, g_str_equal, NULL))
        g_ptr_array_add(issues, g_strdup(code));
}

static struct item *copy_put(guint root, const char *directory, const struct crawl_entry *entry,
                             const GPtrArray *records)
{
    struct item *item = g_new0(struct item, 1);

    item->kind = ITEM_PUT;
    item->root = root;
    item->directory = g_strdup(directory);
    item->entry = *entry;
    item->entry.name = g_strdup(entry->name);
    item->entry.excluded = g_strdup(entry->excluded);
    item->entry.access = g_strdup(entry->access);
    item->records = g_ptr_array_new_full(records->len, (GDestroyNotify)record_free);
    for (guint i = 0; i < records->len; i++) {
        struct record *record = copy_record(records->pdata[i], &item->bytes);
        add_missing_issue(record, entry->kind);
        g_ptr_array_add(item->records, record);
    }
    return item;
}

/* ---- the thread ---- */

static bool apply(struct writer *writer, const struct item *item, GError **error)
{
    switch (item->kind) {
    case ITEM_FOLDER:
        return folders_put(writer->folders, item->root, item->directory, &item->folder,
                           item->access, error);
    case ITEM_PUT:
        return rows_put(writer->rows, item->root, item->directory, &item->entry, item->records,
                        error);
    case ITEM_CLOSE:
        return rows_close(writer->rows, item->id, item->entry.name, error);
    case ITEM_END_OCR:
        return rows_end_ocr(writer->rows, (guint64)item->id, item->outcome, item->reason,
                            item->detail, error);
    case ITEM_CONFIRM:
        return rows_confirm(writer->rows, (guint64)item->id, item->stamp, error);
    case ITEM_TEXT:
        return texts_put(writer->texts, item->text, error);
    }
    return true;
}

static void keep_error(struct writer *writer, GError *error)
{
    if (sqlite3_get_autocommit(writer->inventory->db) == 0)
        inventory_execute(writer->inventory->db, "ROLLBACK", NULL);
    writer->batch = 0;
    g_mutex_lock(&writer->mutex);
    if (writer->error == NULL)
        writer->error = error;
    else
        g_error_free(error);
    g_mutex_unlock(&writer->mutex);
}

/* Holds `writing` from a transaction's first row to its commit. */
static void write_item(struct writer *writer, const struct item *item)
{
    GError *error = NULL;

    if (writer->error) /* set by this thread only */
        return;
    if (writer->batch == 0) {
        g_mutex_lock(&writer->inventory->writing);
        writer->batch_started = g_get_monotonic_time();
    }
    if ((writer->batch == 0 && !inventory_execute(writer->inventory->db, "BEGIN", &error)) ||
        !apply(writer, item, &error)) {
        keep_error(writer, error);
        g_mutex_unlock(&writer->inventory->writing);
        return;
    }
    writer->batch++;
}

static void commit(struct writer *writer)
{
    GError *error = NULL;

    if (writer->batch == 0)
        return;
    if (!texts_commit(writer->texts, &error) ||
        !inventory_execute(writer->inventory->db, "COMMIT", &error))
        keep_error(writer, error);
    writer->batch = 0;
    g_mutex_unlock(&writer->inventory->writing);
}

static bool is_commit_due(struct writer *writer)
{
    return writer->batch >= BATCH_ROWS ||
           (writer->batch > 0 && g_get_monotonic_time() - writer->batch_started >= BATCH_TIME_US);
}

/* The next item, or NULL when it is time to commit or to stop. */
static struct item *next_item(struct writer *writer)
{
    while (writer->queue.length == 0) {
        if (writer->stopping || writer->wanted > writer->committed)
            return NULL;
        gint64 now = g_get_monotonic_time();
        if (writer->batch > 0 && now - writer->batch_started >= BATCH_TIME_US)
            return NULL;
        g_cond_wait_until(&writer->filled, &writer->mutex, now + LOOK_TIME_US);
    }
    struct item *item = g_queue_pop_head(&writer->queue);
    writer->queue_bytes -= item->bytes;
    writer->taken++;
    if (writer->blocked > 0 && writer->queue.length <= QUEUE_ROWS / 2)
        g_cond_broadcast(&writer->emptied);
    return item;
}

static gpointer run(gpointer user)
{
    struct writer *writer = user;
    bool stopping = false;

    while (!stopping) {
        g_mutex_lock(&writer->mutex);
        struct item *item = next_item(writer);
        guint64 taken = writer->taken;
        stopping = item == NULL && writer->stopping && writer->queue.length == 0;
        g_mutex_unlock(&writer->mutex);
        if (item) {
            write_item(writer, item);
            item_free(item);
        }
        if (item && !is_commit_due(writer) && !writer->error)
            continue;
        commit(writer);
        g_mutex_lock(&writer->mutex);
        writer->committed = taken;
        if (writer->wanted <= writer->committed)
            writer->wanted = 0;
        g_cond_broadcast(&writer->emptied);
        g_mutex_unlock(&writer->mutex);
    }
    return NULL;
}

/* ---- for the others ---- */

static void push(struct writer *writer, struct item *item)
{
    item->bytes += sizeof *item + 200;
    g_mutex_lock(&writer->mutex);
    while (writer->queue.length >= QUEUE_ROWS ||
           (writer->queue.length > 0 && writer->queue_bytes + item->bytes > QUEUE_BYTES)) {
        writer->blocked++;
        g_cond_wait(&writer->emptied, &writer->mutex);
        writer->blocked--;
    }
    writer->queue_bytes += item->bytes;
    g_queue_push_tail(&writer->queue, item);
    if (writer->queue.length == WAKE_ROWS || writer->queue_bytes > QUEUE_BYTES / 2)
        g_cond_signal(&writer->filled);
    g_mutex_unlock(&writer->mutex);
}

struct writer *writer_new(struct inventory *inventory, GError **error)
{
    struct texts *texts = texts_new(inventory->path);
    struct rows *rows = rows_new(inventory, texts, error);
    struct folders *folders = rows ? folders_new(inventory, rows, error) : NULL;

    if (folders == NULL) {
        rows_free(rows);
        texts_free(texts);
        return NULL;
    }
    struct writer *writer = g_new0(struct writer, 1);
    writer->inventory = inventory;
    writer->texts = texts;
    writer->rows = rows;
    writer->folders = folders;
    g_mutex_init(&writer->mutex);
    g_cond_init(&writer->filled);
    g_cond_init(&writer->emptied);
    g_queue_init(&writer->queue);
    writer->thread = g_thread_new("inventory", run, writer);
    return writer;
}

void writer_free(struct writer *writer)
{
    g_mutex_lock(&writer->mutex);
    writer->stopping = true;
    g_cond_broadcast(&writer->filled);
    g_mutex_unlock(&writer->mutex);
    g_thread_join(writer->thread);
    folders_free(writer->folders);
    rows_free(writer->rows);
    texts_free(writer->texts);
    g_clear_error(&writer->error);
    g_mutex_clear(&writer->mutex);
    g_cond_clear(&writer->filled);
    g_cond_clear(&writer->emptied);
    g_free(writer);
}

void writer_close_row(struct writer *writer, gint64 directory, const char *name)
{
    struct item *item = g_new0(struct item, 1);

    item->kind = ITEM_CLOSE;
    item->id = directory;
    item->entry.name = g_strdup(name);
    push(writer, item);
}

bool writer_is_well(struct writer *writer, GError **error)
{
    g_mutex_lock(&writer->mutex);
    bool well = writer->error == NULL;
    if (!well && error)
        *error = g_error_copy(writer->error);
    g_mutex_unlock(&writer->mutex);
    return well;
}

struct rows *writer_rows(struct writer *writer)
{
    return writer->rows;
}

struct texts *writer_texts(struct writer *writer)
{
    return writer->texts;
}

void inventory_put(struct inventory *inventory, guint root, const char *directory,
                   const struct crawl_entry *entry, const GPtrArray *records)
{
    g_return_if_fail(inventory->scan != 0 && root < inventory->roots->len && records->len > 0);
    push(inventory->writer, copy_put(root, directory, entry, records));
}

void inventory_confirm(struct inventory *inventory, const struct stored_file *file)
{
    struct item *item = g_new0(struct item, 1);

    item->kind = ITEM_CONFIRM;
    item->id = (gint64)file->row;
    item->stamp = inventory_stamp(&file->entry, inventory->policy) | (file->stamp & STAMP_STATE);
    push(inventory->writer, item);
}

guint64 inventory_keep_text(struct inventory *inventory, GBytes *text)
{
    struct item *item = g_new0(struct item, 1);

    item->kind = ITEM_TEXT;
    item->text = g_bytes_ref(text);
    item->bytes = g_bytes_get_size(text);
    push(inventory->writer, item);
    return text_key(text, NULL);
}

void inventory_put_folder(struct inventory *inventory, guint root, const char *path,
                          const struct crawl_folder *self, const char *access)
{
    struct item *item = g_new0(struct item, 1);

    item->kind = ITEM_FOLDER;
    item->root = root;
    item->directory = g_strdup(path);
    item->folder = *self;
    item->access = g_strdup(access);
    push(inventory->writer, item);
}

void inventory_end_ocr(struct inventory *inventory, guint64 row, enum outcome outcome,
                       const char *reason, const char *detail)
{
    struct item *item = g_new0(struct item, 1);

    item->kind = ITEM_END_OCR;
    item->id = (gint64)row;
    item->outcome = outcome;
    item->reason = g_strdup(reason);
    item->detail = g_strdup(detail);
    push(inventory->writer, item);
}

bool inventory_flush(struct inventory *inventory, GError **error)
{
    struct writer *writer = inventory->writer;

    if (writer == NULL)
        return true;
    g_mutex_lock(&writer->mutex);
    guint64 target = writer->taken + writer->queue.length;
    writer->wanted = MAX(writer->wanted, target);
    g_cond_broadcast(&writer->filled);
    while (writer->committed < target && writer->error == NULL)
        g_cond_wait(&writer->emptied, &writer->mutex);
    if (writer->error && error)
        *error = g_error_copy(writer->error);
    bool done = writer->error == NULL;
    g_mutex_unlock(&writer->mutex);
    return done;
}
