/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark_rename.h"

#include "mark_file.h"
#include "mark_notice.h"
#include "mark_replace.h"
#include "mark_work.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

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

/* ---- names ---- */

bool mark_rename_exclusively(int from, const char *name, int to, const char *new_name)
{
    if (renameat2(from, name, to, new_name, RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    return linkat(from, name, to, new_name, 0) == 0 && unlinkat(from, name, 0) == 0;
}

bool mark_rename(int directory, const char *name, const char *new_name, struct mark_result *result)
{
    if (!mark_rename_exclusively(directory, name, directory, new_name)) {
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
static bool is_free_name(const struct naming *naming, const struct mark_target *target,
                         const char *new_name)
{
    g_autofree char *free_name =
        taken_names_find(naming->taken, target->directory, new_name, target->name);

    return g_strcmp0(free_name, new_name) == 0;
}

static void do_rename(const struct naming *naming, const struct plan_line *line,
                      struct mark_entry *entry, struct mark_result *result, GError **error)
{
    struct mark_journal *journal = naming->journal;
    struct mark_target target;
    GError *problem = NULL;

    if (mark_target_open(&target, line->root, line->path, TARGET_RENAME, result)) {
        if (!is_as_planned(journal, line, &target, &problem))
            mark_refuse(result, N_("it has changed since the plan was made"), NULL);
        else if (!is_free_name(naming, &target, line->new_name))
            mark_refuse(result, N_("a file of the new name is there"), NULL);
        else if (!naming->options->rehearse && mark_journal_put(journal, entry, &problem) &&
                 mark_journal_commit(journal, &problem) &&
                 mark_rename(target.directory, target.name, line->new_name, result))
            taken_names_moved(naming->taken, target.directory, target.name, line->new_name);
    }
    mark_target_close(&target);
    if (problem)
        g_propagate_error(error, problem);
}

/* ---- both ---- */

static void do_line(const struct naming *naming, const struct plan_line *line,
                    struct mark_entry *entry, struct mark_result *result, GError **error)
{
    if (line->action == PLAN_NAME)
        do_rename(naming, line, entry, result, error);
    else
        mark_notice(naming, line, entry, result, error);
}

bool mark_name_line(const struct naming *naming, const struct plan_line *line,
                    struct mark_result *result, struct mark_entry **entry, GError **error)
{
    GError *problem = NULL;

    *entry = mark_entry_new(line, naming->run);
    if (line->action == PLAN_NAME) {
        (*entry)->new_path = path_beside(line->path, line->new_name);
        (*entry)->undo = UNDO_RENAME;
        /* Its decision went with the new name. */
        if (!exists(line->root, line->path) &&
            mark_journal_renamed(naming->journal, line->root, line->path, (*entry)->new_path,
                                 &problem))
            result->state = MARK_ALREADY;
    }
    bool well = problem == NULL;
    if (well && result->state == MARK_MADE)
        well = mark_check_decision(naming->options, line, result, &problem);
    if (well && result->state == MARK_MADE)
        do_line(naming, line, *entry, result, &problem);
    if (problem) {
        g_propagate_error(error, problem);
        return false;
    }
    mark_entry_conclude(*entry, result, naming->options->rehearse);
    return mark_journal_put(naming->journal, *entry, error);
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
