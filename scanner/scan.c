/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scan.h"

#include "access.h"
#include "links.h"
#include "path.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <policies/policy.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Files of the second lane asked for at a time: the list stays small however many wait. */
#define WAITING_CHUNK 1000

struct scan {
    const struct scan_options *options;
    struct crawl_options crawl;
    struct inventory *inventory;
    struct pool *pool;
    struct links *links;
    struct scan_counts counts;
    struct tally *tally; /* into counts */
    GThread *thread;
    int cancelled; /* g_atomic_int */
    GMutex mutex;  /* guards error */
    GError *error;
    gint64 ocr_began_us; /* monotonic clock */
    int *roots;          /* descriptors, one a root, for the second lane */
    struct policy *words;
};

/* The first thing that goes wrong is what the user hears; the run stops. */
static void fail(struct scan *scan, GError *error)
{
    g_mutex_lock(&scan->mutex);
    if (scan->error == NULL)
        scan->error = error;
    else
        g_error_free(error);
    g_mutex_unlock(&scan->mutex);
    g_atomic_int_set(&scan->cancelled, 1);
}

static bool is_cancelled(const struct scan *scan)
{
    return g_atomic_int_get(&scan->cancelled) != 0;
}

/* ---- what comes back ---- */

static bool is_waiting(const struct scan *scan, const GPtrArray *records)
{
    bool waits = false;

    for (guint i = 0; i < records->len; i++)
        waits |= ((const struct record *)records->pdata[i])->needs_ocr;
    return waits && scan->options->ocr != SCAN_OCR_OFF;
}

/* What the first lane made of an entry, read or not. */
static void record_first(struct scan *scan, guint root, const char *directory,
                         const struct crawl_entry *entry, const GPtrArray *records)
{
    inventory_put(scan->inventory, root, directory, entry, records);
    (is_waiting(scan, records) ? tally_add_waiting : tally_add)(scan->tally, entry, records);
}

static void record_second(struct scan *scan, const struct pending *pending,
                          const GPtrArray *records)
{
    inventory_put(scan->inventory, pending->root, pending->directory, &pending->entry, records);
    tally_add_again(scan->tally, &pending->entry, records);
}

/* A second pass that failed must not cost what the first one found. One that met a limit is
 * better than the first unless it came less far: it has read all the text again, too. */
static bool lost_second_pass(const struct job *job, const GPtrArray *records)
{
    const struct record *file = records->pdata[0];
    const struct pending *pending = job->user;

    if (pending->row == 0)
        return false;
    if (file->outcome == OUTCOME_CRASHED)
        return true;
    if (file->outcome != OUTCOME_TOO_SLOW && file->outcome != OUTCOME_TOO_BIG)
        return false;
    return file->sha256 == NULL || records->len <= pending->members;
}

/* Where labels alone were looked for the text goes on waiting, if there may be any. */
static void end_second_pass(struct record *record, enum scan_ocr ocr)
{
    record->labels_read = ocr == SCAN_OCR_LABELS;
    record->needs_ocr = record->needs_ocr && record->labels_read;
}

static void take_second(struct scan *scan, const struct job *job, GPtrArray *records)
{
    const struct pending *pending = job->user;
    const struct record *file = records->pdata[0];

    for (guint i = 0; i < records->len; i++)
        end_second_pass(records->pdata[i], scan->options->ocr);
    atomic_fetch_add(&scan->counts.ocr_done, 1);
    if (lost_second_pass(job, records)) {
        inventory_end_ocr(scan->inventory, pending->row, file->outcome, file->reason, file->detail);
        tally_add_lost(scan->tally, &pending->entry);
    } else {
        record_second(scan, pending, records);
    }
}

static void take_answer(struct job *job, GPtrArray *records, void *user)
{
    struct scan *scan = user;
    struct pending *pending = job->user;

    if (job->pass == PASS_OCR)
        take_second(scan, job, records);
    else
        record_first(scan, pending->root, pending->directory, &pending->entry, records);
    pending_free(pending);
}

static guint64 take_text(GBytes *text, void *user)
{
    struct scan *scan = user;

    return inventory_keep_text(scan->inventory, text);
}

static void refuse(struct scan *scan, guint root, const char *directory,
                   const struct crawl_entry *entry, enum outcome outcome, const char *reason,
                   const char *detail)
{
    g_autoptr(GPtrArray) records = pending_refuse(entry, outcome, reason, detail);

    record_first(scan, root, directory, entry, records);
}

/* ---- what the crawl brings ---- */

static void submit(struct scan *scan, int directory, struct pending *pending,
                   enum reading_pass pass)
{
    int fd = pending_open(directory, pending->name);

    if (fd >= 0) {
        pending->access = access_read(fd, ACCESS_READ, pending->entry.uid, pending->entry.gid);
        pending->entry.access = pending->access;
        pool_submit(scan->pool, pending_job(pending, fd, pass));
        return;
    }
    g_autoptr(GPtrArray) records = pending_refuse(&pending->entry, OUTCOME_UNREADABLE,
                                                  N_("it could not be opened"), g_strerror(errno));
    if (pass == PASS_OCR) {
        atomic_fetch_add(&scan->counts.ocr_done, 1);
        record_second(scan, pending, records);
    } else {
        record_first(scan, pending->root, pending->directory, &pending->entry, records);
    }
    pending_free(pending);
}

/* All names are gathered, the unchanged ones too: which is the first may have changed. */
static void gather_name(struct scan *scan, const struct crawl_part *part,
                        const struct crawl_entry *entry, bool known)
{
    struct pending *pending = pending_new(part->root, part->path, entry);

    pending->known = known;
    links_add(scan->links, pending);
}

static bool has_other_names(const struct crawl_entry *entry)
{
    return entry->kind == CRAWL_FILE && entry->links > 1 && entry->excluded == NULL;
}

static void take_file(struct scan *scan, const struct crawl_part *part,
                      const struct crawl_entry *entry)
{
    if (has_other_names(entry))
        gather_name(scan, part, entry, false);
    else
        submit(scan, part->fd, pending_new(part->root, part->path, entry), PASS_TEXT);
}

static bool is_inventory(const struct scan *scan, const struct crawl_part *part,
                         const struct crawl_entry *entry)
{
    g_autofree char *below = path_join(part->path, entry->name);
    g_autofree char *path = path_join(scan->options->roots[part->root], below);
    gsize length = strlen(scan->options->inventory_path);

    if (strncmp(path, scan->options->inventory_path, length) != 0)
        return false;
    const char *rest = path + length;
    if (strcmp(rest, "-lock") == 0)
        return true;
    rest += g_str_has_prefix(rest, "-text") ? strlen("-text") : 0;
    return *rest == '\0' || strcmp(rest, "-wal") == 0 || strcmp(rest, "-shm") == 0;
}

static void take_link(struct scan *scan, const struct crawl_part *part,
                      const struct crawl_entry *entry)
{
    char target[4096];
    ssize_t length = readlinkat(part->fd, entry->name, target, sizeof target - 1);

    target[length > 0 ? length : 0] = '\0';
    refuse(scan, part->root, part->path, entry, OUTCOME_EXCLUDED,
           N_("a symbolic link, which is not followed"), target);
}

static void take_entry(struct scan *scan, const struct crawl_part *part,
                       const struct crawl_entry *entry)
{
    if (entry->excluded) {
        refuse(scan, part->root, part->path, entry, OUTCOME_EXCLUDED, N_("excluded by the rule"),
               entry->excluded);
        return;
    }
    switch (entry->kind) {
    case CRAWL_FILE:
        take_file(scan, part, entry);
        break;
    case CRAWL_SYMLINK:
        take_link(scan, part, entry);
        break;
    case CRAWL_SPECIAL:
        refuse(scan, part->root, part->path, entry, OUTCOME_EXCLUDED,
               N_("a device, pipe or socket, which is never opened"), NULL);
        break;
    case CRAWL_LOST:
        refuse(scan, part->root, part->path, entry, OUTCOME_UNREADABLE,
               N_("it could not be examined"), g_strerror(entry->error));
        break;
    case CRAWL_DIRECTORY:
        break;
    }
}

/* A directory that cannot be read hides an unknown number of files: a row of its own. */
static void refuse_directory(struct scan *scan, const struct crawl_part *part)
{
    const struct crawl_entry self = {.name = ".", .kind = CRAWL_DIRECTORY};

    refuse(scan, part->root, part->path, &self, OUTCOME_UNREADABLE,
           N_("this folder could not be read, so what is in it is not known"),
           g_strerror(part->error));
}

static void take_changed(struct scan *scan, const struct crawl_part *part,
                         const enum entry_state *states)
{
    for (gsize i = 0; i < part->count && !is_cancelled(scan); i++) {
        const struct crawl_entry *entry = &part->entries[i];
        if (entry->kind == CRAWL_DIRECTORY && entry->excluded == NULL)
            continue;
        atomic_fetch_add(&scan->counts.seen, 1);
        bool unchanged = states[i] == ENTRY_UNCHANGED || states[i] == ENTRY_NEEDS_OCR;
        if (unchanged && has_other_names(entry))
            gather_name(scan, part, entry, true);
        if (unchanged)
            atomic_fetch_add(&scan->counts.unchanged, 1);
        else if (entry->kind == CRAWL_FILE && is_inventory(scan, part, entry))
            refuse(scan, part->root, part->path, entry, OUTCOME_EXCLUDED,
                   N_("the inventory itself"), NULL);
        else
            take_entry(scan, part, entry);
    }
}

/* Who may search it: a folder that lets nobody in keeps what is below it to itself. */
static void take_folder(struct scan *scan, const struct crawl_part *part)
{
    g_autofree char *access = access_read(part->fd, ACCESS_SEARCH, part->self.uid, part->self.gid);

    inventory_put_folder(scan->inventory, part->root, part->path, &part->self, access);
}

static void take_part(const struct crawl_part *part, void *user)
{
    struct scan *scan = user;
    g_autoptr(GError) error = NULL;
    g_autofree enum entry_state *states = g_new0(enum entry_state, part->count + 1);

    if (is_cancelled(scan))
        return;
    if (!inventory_compare(scan->inventory, part, states, &error)) {
        fail(scan, g_steal_pointer(&error));
        return;
    }
    if (part->first && inventory_folder_changed(scan->inventory, part))
        take_folder(scan, part);
    if (part->error)
        refuse_directory(scan, part);
    take_changed(scan, part, states);
}

/* ---- files that could not go straight to the pool ---- */

/* Folder by folder: no link is followed, and no path is too long. */
static int open_below(struct scan *scan, guint root, const char *directory)
{
    int fd = fcntl(scan->roots[root], F_DUPFD_CLOEXEC, 0);
    g_auto(GStrv) folders = g_strsplit(directory, "/", -1);

    for (guint i = 0; folders[i] && fd >= 0; i++) {
        if (*folders[i] == '\0')
            continue;
        int next = openat(fd, folders[i], O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        close(fd);
        fd = next;
    }
    return fd;
}

static void submit_below(struct scan *scan, struct pending *pending, enum reading_pass pass)
{
    int directory = open_below(scan, pending->root, pending->directory);

    submit(scan, directory, pending, pass);
    if (directory >= 0)
        close(directory);
}

static void take_first_name(struct pending *pending, void *user)
{
    struct scan *scan = user;

    if (is_cancelled(scan) || pending->known)
        pending_free(pending);
    else
        submit_below(scan, pending, PASS_TEXT);
}

static void take_other_name(struct pending *pending, const char *first_path, void *user)
{
    struct scan *scan = user;

    if (!is_cancelled(scan))
        refuse(scan, pending->root, pending->directory, &pending->entry, OUTCOME_EXCLUDED,
               N_("another name (hard link) of"), first_path);
    pending_free(pending);
}

/* What the time does not suffice for waits for the next scan. */
static bool is_budget_spent(const struct scan *scan)
{
    guint64 most = scan->options->ocr_budget_s;

    return most > 0 && g_get_monotonic_time() - scan->ocr_began_us > (gint64)most * G_USEC_PER_SEC;
}

/* The second lane: what the first one left to recognition, from the inventory, so that a
 * resumed run finds it too. */
static void run_second_lane(struct scan *scan)
{
    g_autoptr(GError) error = NULL;
    enum waiting_for what =
        scan->options->ocr == SCAN_OCR_LABELS ? WAITING_FOR_LABELS : WAITING_FOR_TEXT;
    guint64 after = 0;

    atomic_store(&scan->counts.ocr_total, inventory_count_waiting(scan->inventory, what));
    atomic_store(&scan->counts.phase, PHASE_OCR);
    scan->ocr_began_us = g_get_monotonic_time();
    while (!is_cancelled(scan) && !is_budget_spent(scan)) {
        g_autoptr(GPtrArray) waiting =
            inventory_list_waiting(scan->inventory, what, after, WAITING_CHUNK, &error);
        if (waiting == NULL) {
            fail(scan, g_steal_pointer(&error));
            return;
        }
        if (waiting->len == 0)
            break;
        for (guint i = 0; i < waiting->len && !is_cancelled(scan) && !is_budget_spent(scan); i++) {
            struct pending *pending = waiting->pdata[i];
            after = pending->row;
            waiting->pdata[i] = NULL;
            submit_below(scan, pending, PASS_OCR);
        }
    }
    if (!is_cancelled(scan))
        pool_drain(scan->pool);
}

static void run_first_lane(struct scan *scan)
{
    GError *error = NULL;

    if (!crawl_run(scan->options->roots, &scan->crawl, take_part, scan, &error)) {
        fail(scan, error);
        return;
    }
    links_each(scan->links, take_first_name, take_other_name, scan);
    if (!is_cancelled(scan))
        pool_drain(scan->pool);
    if (!is_cancelled(scan) && !inventory_flush(scan->inventory, &error))
        fail(scan, error);
}

static gpointer run(gpointer user)
{
    struct scan *scan = user;
    GError *error = NULL;

    run_first_lane(scan);
    if (scan->options->ocr != SCAN_OCR_OFF && !is_cancelled(scan))
        run_second_lane(scan);
    atomic_store(&scan->counts.phase, PHASE_CLOSING);
    if (is_cancelled(scan))
        pool_cancel(scan->pool);
    if (!inventory_end_scan(scan->inventory, is_cancelled(scan) ? SCAN_INTERRUPTED : SCAN_FINISHED,
                            &error))
        fail(scan, error);
    atomic_store(&scan->counts.phase, PHASE_OVER);
    return NULL;
}

/* ---- its life ---- */

/* A root that is a single file stands for its folder. */
static int open_root(const char *root)
{
    int fd = open(root, O_PATH | O_DIRECTORY | O_CLOEXEC);

    if (fd >= 0 || errno != ENOTDIR)
        return fd;
    g_autofree char *folder = g_path_get_dirname(root);
    return open(folder, O_PATH | O_DIRECTORY | O_CLOEXEC);
}

static bool open_roots(struct scan *scan, GError **error)
{
    guint count = g_strv_length((char **)scan->options->roots);

    scan->roots = g_new(int, count + 1);
    for (guint i = 0; i <= count; i++)
        scan->roots[i] = -1;
    for (guint i = 0; i < count; i++) {
        scan->roots[i] = open_root(scan->options->roots[i]);
        if (scan->roots[i] >= 0)
            continue;
        g_autofree char *shown = path_display(scan->options->roots[i]);
        g_set_error(error, INVENTORY_ERROR, 0, "%s: %s", shown, g_strerror(errno));
        return false;
    }
    return true;
}

static bool start_parts(struct scan *scan, bool *resumed, GError **error)
{
    const struct pool_events events = {.done = take_answer, .text = take_text};

    if (!open_roots(scan, error))
        return false;
    scan->pool = pool_new(&scan->options->pool, &events, scan, error);
    if (scan->pool == NULL)
        return false;
    scan->words = policy_load_words(scan->options->pool.policy_paths, error);
    if (scan->words == NULL)
        return false;
    g_autofree char *packs = g_strjoinv("\n", (char **)scan->options->pool.policy_paths);
    const struct scan_facts facts = {
        .roots = scan->options->roots,
        .version = MARUHI_VERSION,
        .policy = pool_fingerprint(scan->pool),
        .words = scan->words,
        .policy_paths = packs,
        .options = scan->options->words,
        .scope = scan->options->scope,
        .sandbox = pool_sandbox(scan->pool),
    };
    *resumed = true;
    return inventory_begin_scan(scan->inventory, &facts, resumed, error) != 0;
}

struct scan *scan_new(struct inventory *inventory, const struct scan_options *options,
                      bool *resumed, GError **error)
{
    struct scan *scan = g_new0(struct scan, 1);

    g_mutex_init(&scan->mutex);
    scan->options = options;
    scan->inventory = inventory;
    scan->crawl = options->crawl;
    scan->crawl.cancelled = &scan->cancelled;
    scan->links = links_new();
    scan->tally = tally_new(&scan->counts);
    if (!start_parts(scan, resumed, error)) {
        scan_free(scan);
        return NULL;
    }
    return scan;
}

void scan_start(struct scan *scan)
{
    scan->thread = g_thread_new("scan", run, scan);
}

void scan_stop(struct scan *scan)
{
    g_atomic_int_set(&scan->cancelled, 1);
    pool_cancel(scan->pool);
}

bool scan_is_over(const struct scan *scan)
{
    return atomic_load(&scan->counts.phase) == PHASE_OVER;
}

const struct scan_counts *scan_counts(const struct scan *scan)
{
    return &scan->counts;
}

const char *scan_sandbox(const struct scan *scan)
{
    return pool_sandbox(scan->pool);
}

guint64 scan_worker_peak(const struct scan *scan)
{
    return pool_worker_peak(scan->pool);
}

bool scan_finish(struct scan *scan, GError **error)
{
    if (scan->thread)
        g_thread_join(g_steal_pointer(&scan->thread));
    if (scan->error == NULL)
        return true;
    g_propagate_error(error, g_steal_pointer(&scan->error));
    return false;
}

void scan_free(struct scan *scan)
{
    if (scan == NULL)
        return;
    if (scan->pool)
        pool_free(scan->pool);
    for (guint i = 0; scan->roots && scan->roots[i] >= 0; i++)
        close(scan->roots[i]);
    g_free(scan->roots);
    policy_free(scan->words);
    links_free(scan->links);
    tally_free(scan->tally);
    g_clear_error(&scan->error);
    g_mutex_clear(&scan->mutex);
    g_free(scan);
}
