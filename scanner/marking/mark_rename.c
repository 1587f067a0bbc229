/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark_rename.h"

#include "mark_file.h"
#include "mark_names.h"
#include "mark_replace.h"
#include "mark_work.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- names ---- */

/* Where the file system cannot rename without replacing, a second name that must not exist
 * does it. */
static bool rename_exclusively(int from, const char *name, int to, const char *new_name)
{
    if (renameat2(from, name, to, new_name, RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    return linkat(from, name, to, new_name, 0) == 0 && unlinkat(from, name, 0) == 0;
}

bool mark_rename(int directory, const char *name, const char *new_name, struct mark_result *result)
{
    if (!rename_exclusively(directory, name, directory, new_name)) {
        if (errno == EEXIST)
            mark_refuse(result, N_("a file of the new name is there"), NULL);
        else
            mark_fail(result, N_("it could not be renamed"), g_strerror(errno));
        return false;
    }
    if (mark_syncs)
        fsync(directory);
    return true;
}

static char *path_beside(const char *path, const char *name)
{
    g_autofree char *folder = g_path_get_dirname(path);

    return strcmp(folder, ".") == 0 ? g_strdup(name) : g_build_filename(folder, name, NULL);
}

/* The file as planned, or as this plan's label on its content left it. */
static bool is_as_planned(struct mark_journal *journal, const struct plan_line *line,
                          const struct mark_target *target, GError **error)
{
    g_autofree char *sha256 = mark_hash(target->fd);

    if (sha256 && strcmp(sha256, line->sha256) == 0)
        return true;
    g_autoptr(MarkEntry) before = mark_journal_find(journal, line->root, line->path, error);
    return before && g_strcmp0(before->sha256_after, sha256) == 0 &&
           g_strcmp0(before->sha256_before, line->sha256) == 0;
}

/* Names that Windows takes for the same are as good as the same. */
static bool is_free_name(const struct mark_target *target, const char *new_name)
{
    g_autofree char *free_name = mark_name_free(target->directory, new_name, target->name);

    return g_strcmp0(free_name, new_name) == 0;
}

static bool was_renamed(struct mark_journal *journal, const struct plan_line *line,
                        const char *new_path, GError **error)
{
    g_autoptr(MarkEntry) before = mark_journal_find(journal, line->root, new_path, error);

    return before && g_strcmp0(before->path, line->path) == 0;
}

static void do_rename(struct mark_journal *journal, const struct plan_line *line, bool rehearse,
                      struct mark_entry *entry, struct mark_result *result, GError **error)
{
    struct mark_target target;
    GError *problem = NULL;

    if (was_renamed(journal, line, entry->new_path, &problem)) {
        result->state = MARK_ALREADY;
    } else if (problem == NULL &&
               mark_target_open(&target, line->root, line->path, TARGET_RENAME, result)) {
        if (!is_as_planned(journal, line, &target, &problem))
            mark_refuse(result, N_("it has changed since the plan was made"), NULL);
        else if (!is_free_name(&target, line->new_name))
            mark_refuse(result, N_("a file of the new name is there"), NULL);
        else if (!rehearse && mark_journal_put(journal, entry, &problem) &&
                 mark_journal_commit(journal, &problem))
            mark_rename(target.directory, target.name, line->new_name, result);
        mark_target_close(&target);
    } else if (problem == NULL) {
        mark_target_close(&target);
    }
    if (problem)
        g_propagate_error(error, problem);
}

/* ---- notices ---- */

static bool write_notice(int directory, const char *temporary, const char *text,
                         struct mark_result *result)
{
    struct stat folder;
    gsize length = strlen(text);
    int fd =
        openat(directory, temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    /* Whoever sees the folder sees the notice. */
    bool done = fd >= 0 && fstat(directory, &folder) == 0 &&
                write(fd, text, length) == (ssize_t)length &&
                fchown(fd, folder.st_uid, folder.st_gid) == 0 &&
                fchmod(fd, folder.st_mode & 0666) == 0 && (!mark_syncs || fsync(fd) == 0);
    int problem = errno;

    if (fd >= 0)
        close(fd);
    if (!done)
        mark_fail(result, N_("the notice could not be written"), g_strerror(problem));
    return done;
}

static void put_notice(int directory, const struct mark_entry *entry, const char *text,
                       struct mark_result *result)
{
    g_autofree char *name = g_path_get_basename(entry->path);

    if (write_notice(directory, entry->temporary, text, result) &&
        !rename_exclusively(directory, entry->temporary, directory, name)) {
        if (errno == EEXIST)
            mark_refuse(result, N_("a file of the new name is there"), NULL);
        else
            mark_fail(result, N_("the notice could not be written"), g_strerror(errno));
    }
    unlinkat(directory, entry->temporary, 0);
    if (mark_syncs)
        fsync(directory);
}

static void do_notice(struct mark_journal *journal, const struct plan_line *line, bool rehearse,
                      struct mark_entry *entry, struct mark_result *result, GError **error)
{
    g_autofree char *name = g_path_get_basename(line->path);
    int directory = mark_open_folder(line->root, line->path, result);

    if (directory < 0)
        return;
    entry->sha256_after = g_compute_checksum_for_string(G_CHECKSUM_SHA256, line->text, -1);
    entry->size_after = strlen(line->text);
    g_autofree char *present = mark_hash_name(directory, name);
    if (g_strcmp0(present, entry->sha256_after) == 0) {
        result->state = MARK_ALREADY;
    } else if (present) {
        mark_refuse(result, N_("a file of the new name is there"), NULL);
    } else if (!rehearse) {
        entry->temporary = mark_temporary_name();
        if (mark_journal_put(journal, entry, error) && mark_journal_commit(journal, error))
            put_notice(directory, entry, line->text, result);
    }
    close(directory);
}

/* ---- both ---- */

bool mark_name_line(const struct mark_options *options, struct mark_journal *journal, gint64 run,
                    const struct plan_line *line, struct mark_result *result,
                    struct mark_entry **entry, GError **error)
{
    GError *problem = NULL;

    *entry = mark_entry_new(line, run);
    if (!mark_check_decision(options, line, result, error))
        return false;
    if (result->state != MARK_MADE) {
        mark_entry_conclude(*entry, result, options->rehearse);
        return mark_journal_put(journal, *entry, error);
    }
    if (line->action == PLAN_NAME) {
        (*entry)->new_path = path_beside(line->path, line->new_name);
        (*entry)->undo = UNDO_RENAME;
        do_rename(journal, line, options->rehearse, *entry, result, &problem);
    } else {
        (*entry)->undo = UNDO_REMOVE;
        do_notice(journal, line, options->rehearse, *entry, result, &problem);
    }
    if (problem) {
        g_propagate_error(error, problem);
        return false;
    }
    mark_entry_conclude(*entry, result, options->rehearse);
    return mark_journal_put(journal, *entry, error);
}

static bool exists(const char *root, const char *path)
{
    struct mark_result ignored = {0};
    g_autofree char *name = g_path_get_basename(path);
    int directory = mark_open_folder(root, path, &ignored);
    bool there = directory >= 0 && faccessat(directory, name, F_OK, AT_SYMLINK_NOFOLLOW) == 0;

    mark_result_clear(&ignored);
    if (directory >= 0)
        close(directory);
    return there;
}

void mark_name_settle(struct mark_entry *entry)
{
    const char *target = entry->undo == UNDO_RENAME ? entry->new_path : entry->path;
    bool done = target && exists(entry->root, target) &&
                (entry->undo != UNDO_RENAME || !exists(entry->root, entry->path));

    if (entry->temporary && mark_is_temporary(entry->temporary)) {
        struct mark_result ignored = {0};
        int directory = mark_open_folder(entry->root, entry->path, &ignored);
        if (directory >= 0) {
            unlinkat(directory, entry->temporary, 0);
            close(directory);
        }
        mark_result_clear(&ignored);
    }
    entry->step = done ? STEP_DONE : STEP_ABANDONED;
    if (!done)
        entry->why = g_strdup(N_("the program was interrupted before anything was changed"));
}
