/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark_verify.h"

#include "mark_drawing.h"
#include "mark_file.h"
#include "mark_pool.h"
#include "mark_replace.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

struct verifying {
    struct mark_journal *journal;
    const struct verify_options *options;
    struct verify_counts *counts;
    GPtrArray *entries;  /* struct mark_entry */
    GHashTable *renamed; /* "root\npath" → the path it has now */
    struct mark_pool *pool;
};

/* A content a worker looks at. */
struct look {
    const struct mark_entry *entry;
    bool as_left;
};

/* ---- what there is ---- */

static char *key_of(const char *root, const char *path)
{
    return g_strconcat(root, "\n", path, NULL);
}

static struct mark_entry *copy_entry(const struct mark_entry *entry)
{
    struct mark_entry *copy = g_new0(struct mark_entry, 1);

    *copy = *entry;
    char **texts[] = {&copy->action,    &copy->root,   &copy->path,          &copy->new_path,
                      &copy->writer,    &copy->label,  &copy->sha256_before, &copy->sha256_after,
                      &copy->temporary, &copy->backup, &copy->decision,      &copy->approver,
                      &copy->reason,    &copy->why,    &copy->detail,        &copy->undone_by,
                      &copy->undone_why};
    for (guint i = 0; i < G_N_ELEMENTS(texts); i++)
        *texts[i] = g_strdup(*texts[i]);
    return copy;
}

/* Of several labels one after the other on a file the last one counts. */
static bool take_entry(const struct mark_entry *entry, void *user)
{
    struct verifying *verifying = user;
    bool concerns = entry->step == STEP_DONE || entry->step == STEP_CONFLICT;

    if (!concerns || strcmp(entry->action, "undo") == 0 ||
        (verifying->options->run && entry->run != verifying->options->run))
        return true;
    if (entry->undo == UNDO_RENAME)
        g_hash_table_replace(verifying->renamed, key_of(entry->root, entry->path),
                             g_strdup(entry->new_path));
    g_ptr_array_add(verifying->entries, copy_entry(entry));
    return true;
}

static bool is_superseded(const struct verifying *verifying, guint index)
{
    const struct mark_entry *entry = verifying->entries->pdata[index];

    for (guint i = index + 1; i < verifying->entries->len; i++) {
        const struct mark_entry *later = verifying->entries->pdata[i];
        if (strcmp(later->action, entry->action) == 0 && strcmp(later->root, entry->root) == 0 &&
            strcmp(later->path, entry->path) == 0)
            return true;
    }
    return false;
}

static const char *path_now(const struct verifying *verifying, const struct mark_entry *entry)
{
    g_autofree char *key = key_of(entry->root, entry->path);
    const char *renamed = g_hash_table_lookup(verifying->renamed, key);

    return renamed ? renamed : entry->path;
}

static int open_now(const struct verifying *verifying, const struct mark_entry *entry)
{
    struct mark_result ignored = {0};
    const char *path = entry->new_path ? entry->new_path : path_now(verifying, entry);
    g_autofree char *name = g_path_get_basename(path);
    int folder = mark_open_folder(entry->root, path, &ignored);
    int fd = folder >= 0
                 ? openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
                 : -1;

    mark_result_clear(&ignored);
    if (folder >= 0)
        close(folder);
    return fd;
}

static void tell(struct verifying *verifying, const struct mark_entry *entry,
                 enum verify_finding finding, const char *reason)
{
    verifying->counts->of[finding]++;
    if (verifying->options->took)
        verifying->options->took(entry, finding, reason, verifying->options->user);
}

/* ---- the original ---- */

/* The original as undo would bring it back; -1: it cannot be had. */
static int open_original(const struct mark_entry *entry, int fd)
{
    int original;

    if (entry->undo == UNDO_CUT) {
        original = memfd_create("original", MFD_CLOEXEC);
        if (original >= 0 && !mark_copy(fd, 0, entry->size_before, original, NULL)) {
            close(original);
            return -1;
        }
    } else {
        g_autofree char *path =
            g_build_filename(entry->root, MARK_FOLDER, "backup", entry->backup, NULL);
        original = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    }
    g_autofree char *sha256 = original >= 0 ? mark_hash(original) : NULL;
    if (original >= 0 && g_strcmp0(sha256, entry->sha256_before) != 0) {
        close(original);
        return -1;
    }
    return original;
}

/* ---- contents ---- */

static struct mark_label *label_of(const struct mark_entry *entry)
{
    struct mark_label *label = mark_label_new();

    label->level = entry->level;
    label->name = g_strdup("");
    label->date = g_strdup("");
    label->lines = g_strsplit(entry->label ? entry->label : "", "\n", -1);
    if (entry->level != LEVEL_NONE)
        mark_draw(label, NULL);
    return label;
}

/* Compares with the original when it is as it was left; otherwise asks for the label alone,
 * which is ALREADY on it. */
static void ask(struct verifying *verifying, const struct mark_entry *entry, int fd)
{
    g_autofree char *sha256 = mark_hash(fd);
    g_autoptr(MarkLabel) label = label_of(entry);
    struct look *look = g_new0(struct look, 1);

    look->entry = entry;
    look->as_left = g_strcmp0(sha256, entry->sha256_after) == 0;
    if (!look->as_left) {
        mark_pool_ask(verifying->pool, MARK_WRITE, label, fd, memfd_create("label", MFD_CLOEXEC),
                      entry->path, look);
        return;
    }
    int original = open_original(entry, fd);
    if (original >= 0) {
        mark_pool_ask(verifying->pool, MARK_COMPARE, label, original, fd, entry->path, look);
        return;
    }
    tell(verifying, entry, VERIFY_UNSOUND, N_("its original cannot be had back"));
    close(fd);
    g_free(look);
}

static void judge(struct verifying *verifying, const struct look *look,
                  const struct mark_result *result)
{
    if (look->as_left && result->state == MARK_MADE)
        tell(verifying, look->entry, VERIFY_SOUND, NULL);
    else if (look->as_left)
        tell(verifying, look->entry, VERIFY_UNSOUND, result->reason);
    else if (result->state == MARK_ALREADY)
        tell(verifying, look->entry, VERIFY_CHANGED, N_("it was changed after it was labelled"));
    else
        tell(verifying, look->entry, VERIFY_LOST, result->reason);
}

static void hear(struct verifying *verifying)
{
    struct mark_answer answer;
    void *look;

    if (!mark_pool_hear(verifying->pool, G_USEC_PER_SEC, &look, &answer))
        return;
    judge(verifying, look, &answer.result);
    mark_answer_clear(&answer);
    g_free(look);
}

/* ---- the whole ---- */

static void verify_name(struct verifying *verifying, const struct mark_entry *entry, int fd)
{
    g_autofree char *sha256 = entry->undo == UNDO_REMOVE ? mark_hash(fd) : NULL;
    bool changed = sha256 && g_strcmp0(sha256, entry->sha256_after) != 0;

    tell(verifying, entry, changed ? VERIFY_CHANGED : VERIFY_SOUND,
         changed ? N_("it was changed after it was labelled") : NULL);
    close(fd);
}

static void verify_one(struct verifying *verifying, const struct mark_entry *entry)
{
    if (entry->step == STEP_CONFLICT) {
        tell(verifying, entry, VERIFY_CONFLICT, entry->why);
        return;
    }
    int fd = open_now(verifying, entry);
    if (fd < 0)
        tell(verifying, entry, VERIFY_MISSING, N_("it is not there any more"));
    else if (entry->undo == UNDO_RENAME || entry->undo == UNDO_REMOVE)
        verify_name(verifying, entry, fd);
    else
        ask(verifying, entry, fd);
}

static void verify_all(struct verifying *verifying)
{
    for (guint i = 0; i < verifying->entries->len; i++) {
        if (!is_superseded(verifying, i))
            verify_one(verifying, verifying->entries->pdata[i]);
        while (mark_pool_waiting(verifying->pool) >= mark_pool_width(verifying->pool))
            hear(verifying);
    }
    while (mark_pool_waiting(verifying->pool) > 0)
        hear(verifying);
}

bool mark_verify(struct mark_journal *journal, const struct verify_options *options,
                 struct verify_counts *counts, GError **error)
{
    struct verifying verifying = {
        .journal = journal,
        .options = options,
        .counts = counts,
        .entries = g_ptr_array_new_with_free_func((GDestroyNotify)mark_entry_free),
        .renamed = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free),
    };
    bool done = mark_journal_each(journal, STEPS, take_entry, &verifying, error);

    if (done)
        verifying.pool = mark_pool_new(&options->pool, error);
    if (verifying.pool)
        verify_all(&verifying);
    done = verifying.pool != NULL;
    mark_pool_free(verifying.pool);
    g_hash_table_unref(verifying.renamed);
    g_ptr_array_unref(verifying.entries);
    return done;
}
