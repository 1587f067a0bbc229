/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark_undo.h"

#include "mark_edit.h"
#include "mark_file.h"
#include "mark_rename.h"
#include "mark_replace.h"
#include "mark_work.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <string.h>
#include <unistd.h>

struct undoing {
    struct mark_journal *journal;
    const struct undo_options *options;
    struct undo_counts *counts;
    gint64 run; /* of the undoing itself */
};

/* ---- contents ---- */

/* The entry of taking one back: the same steps as any other replacement, so that the same
 * recovery serves. Its line is the entry that is taken back. */
static struct mark_entry *undo_entry(const struct undoing *undoing, const struct mark_entry *entry)
{
    struct mark_entry *undo = g_new0(struct mark_entry, 1);

    undo->run = undoing->run;
    undo->line = (guint)entry->id;
    undo->action = g_strdup("undo");
    undo->root = g_strdup(entry->root);
    undo->path = g_strdup(entry->path);
    undo->writer = g_strdup(entry->writer);
    undo->level_before = entry->level;
    undo->level = entry->level_before;
    undo->sha256_before = g_strdup(entry->sha256_after);
    undo->sha256_after = g_strdup(entry->sha256_before);
    undo->size_before = entry->size_after;
    undo->size_after = entry->size_before;
    undo->temporary = mark_temporary_name();
    undo->decision = g_strdup(entry->decision);
    undo->approver = g_strdup(undoing->options->approver);
    undo->reason = g_strdup(undoing->options->reason);
    undo->began = g_get_real_time() / G_USEC_PER_SEC;
    return undo;
}

static int open_backup(const struct mark_entry *entry, struct mark_result *result)
{
    g_autofree char *path =
        g_build_filename(entry->root, MARK_FOLDER, "backup", entry->backup, NULL);
    int fd = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);

    if (fd < 0)
        mark_fail(result, N_("the original that was kept cannot be opened"), g_strerror(errno));
    return fd;
}

/* The original beside the labelled file. False with a result. */
static bool build_original(const struct mark_entry *entry, const struct mark_target *target,
                           const struct mark_temporary *temporary, struct mark_result *result)
{
    bool cut = entry->undo == UNDO_CUT;
    int backup = cut ? -1 : open_backup(entry, result);
    g_autoptr(GArray) pieces = g_array_new(FALSE, FALSE, sizeof(struct mark_piece));
    struct mark_piece whole = {.fresh = !cut, .length = entry->size_before};
    g_autofree char *sha256 = NULL;

    if (!cut && backup < 0)
        return false;
    g_array_append_val(pieces, whole);
    bool done = mark_temporary_fill(temporary, target, pieces, backup, &sha256, result);
    if (backup >= 0)
        close(backup);
    if (done && strcmp(sha256, entry->sha256_before) != 0) {
        mark_fail(result, N_("what was kept is not the original"), NULL);
        done = false;
    }
    return done;
}

static void check_as_left(const struct mark_entry *entry, const struct mark_target *target,
                          struct mark_result *result)
{
    g_autofree char *sha256 = mark_hash(target->fd);

    if (g_strcmp0(sha256, entry->sha256_after) != 0)
        mark_refuse(result, N_("it was changed after it was labelled"), NULL);
}

static bool undo_content(struct undoing *undoing, const struct mark_entry *entry,
                         struct mark_result *result, GError **error)
{
    g_autoptr(MarkEntry) undo = undo_entry(undoing, entry);
    struct mark_temporary temporary = {.fd = -1};
    struct mark_target target;
    bool well = true;

    if (mark_target_open(&target, entry->root, entry->path, TARGET_REWRITE, result))
        check_as_left(entry, &target, result);
    if (result->state == MARK_MADE)
        well = mark_journal_put(undoing->journal, undo, error) &&
               mark_journal_commit(undoing->journal, error);
    if (well && result->state == MARK_MADE &&
        mark_temporary_make(&temporary, &target, g_strdup(undo->temporary), result) &&
        build_original(entry, &target, &temporary, result))
        well = mark_entry_replace(undoing->journal, undo, &target, &temporary, result, error);
    mark_temporary_drop(&temporary, &target);
    mark_target_close(&target);
    if (well && undo->id > 0) {
        undo->step = result->state == MARK_MADE ? STEP_DONE : STEP_FAILED;
        undo->why = g_strdup(result->reason);
        undo->ended = g_get_real_time() / G_USEC_PER_SEC;
        well = mark_journal_put(undoing->journal, undo, error);
    }
    if (well && result->state == MARK_MADE && entry->undo == UNDO_BACKUP)
        mark_backup_drop(entry->root, entry->backup);
    return well;
}

/* ---- names and notices ---- */

static void undo_rename(const struct mark_entry *entry, struct mark_result *result)
{
    g_autofree char *name = g_path_get_basename(entry->path);
    g_autofree char *old_path = g_build_filename(entry->root, entry->path, NULL);
    g_autofree char *new_path = g_build_filename(entry->root, entry->new_path, NULL);
    struct mark_target target;

    /* An interrupted run had got this far. */
    if (access(new_path, F_OK) != 0 && access(old_path, F_OK) == 0)
        return;
    if (mark_target_open(&target, entry->root, entry->new_path, TARGET_RENAME, result))
        mark_rename(target.directory, target.name, name, result);
    mark_target_close(&target);
}

static void undo_notice(const struct mark_entry *entry, struct mark_result *result)
{
    struct mark_target target;

    if (mark_target_open(&target, entry->root, entry->path, TARGET_RENAME, result)) {
        check_as_left(entry, &target, result);
        if (result->state == MARK_MADE && unlinkat(target.directory, target.name, 0) != 0)
            mark_fail(result, N_("the notice could not be removed"), g_strerror(errno));
    }
    mark_target_close(&target);
}

/* ---- the whole ---- */

static bool undo_one(struct undoing *undoing, struct mark_entry *entry, GError **error)
{
    struct mark_result result = {.level_before = LEVEL_NONE};
    bool well = true;

    if (entry->undo == UNDO_RENAME)
        undo_rename(entry, &result);
    else if (entry->undo == UNDO_REMOVE)
        undo_notice(entry, &result);
    else if (entry->undo == UNDO_CUT || entry->undo == UNDO_BACKUP)
        well = undo_content(undoing, entry, &result, error);
    else
        mark_refuse(&result, N_("there is no way back for it"), NULL);
    if (well && result.state == MARK_MADE) {
        mark_entry_undo(entry, undoing->options->approver, undoing->options->reason);
        well = mark_journal_put(undoing->journal, entry, error);
    }
    undoing->counts->undone += result.state == MARK_MADE;
    undoing->counts->refused += result.state == MARK_REFUSED;
    undoing->counts->failed += result.state == MARK_FAILED;
    if (result.state != MARK_MADE) {
        g_free(entry->why);
        g_free(entry->detail);
        entry->why = g_strdup(result.reason);
        entry->detail = g_strdup(result.detail);
    }
    if (well && undoing->options->took)
        undoing->options->took(entry, undoing->options->user);
    mark_result_clear(&result);
    return well;
}

struct listing {
    const struct undo_options *options;
    GArray *ids;
};

static bool is_wanted(const struct undo_options *options, const struct mark_entry *entry)
{
    g_autofree char *path = g_build_filename(entry->root, entry->path, NULL);
    g_autofree char *new_path =
        entry->new_path ? g_build_filename(entry->root, entry->new_path, NULL) : g_strdup("");

    return options->paths == NULL || g_strv_contains(options->paths, path) ||
           g_strv_contains(options->paths, new_path);
}

static bool list_entry(const struct mark_entry *entry, void *user)
{
    struct listing *listing = user;

    if (entry->step == STEP_DONE && strcmp(entry->action, "undo") != 0 &&
        is_wanted(listing->options, entry))
        g_array_append_val(listing->ids, entry->id);
    return true;
}

static bool undo_listed(struct undoing *undoing, const GArray *ids, GError **error)
{
    const volatile sig_atomic_t *stopped = undoing->options->stopped;

    for (guint i = 0; i < ids->len && !(stopped && *stopped); i++) {
        g_autoptr(MarkEntry) entry =
            mark_journal_load(undoing->journal, g_array_index(ids, gint64, i), error);
        if (entry == NULL || !undo_one(undoing, entry, error))
            return false;
    }
    return mark_journal_end_run(undoing->journal, undoing->run, error);
}

bool mark_undo(struct mark_journal *journal, const struct undo_options *options,
               struct undo_counts *counts, GError **error)
{
    g_autoptr(GArray) ids = g_array_new(FALSE, FALSE, sizeof(gint64));
    struct listing listing = {options, ids};
    struct undoing undoing = {journal, options, counts, 0};
    gint64 run = options->run ? options->run : mark_journal_last_run(journal);

    signal(SIGIO, SIG_IGN);
    if (!mark_journal_each_of_run(journal, run, list_entry, &listing, error))
        return false;
    undoing.run = mark_journal_begin_run(journal, "undo", NULL, NULL, error);
    return undoing.run > 0 && undo_listed(&undoing, ids, error);
}
