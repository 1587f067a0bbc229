/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark_notice.h"

#include "mark_edit.h"
#include "mark_file.h"
#include "mark_work.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

char *mark_notice_name(const char *mark)
{
    return g_strdup_printf("00_%sこのフォルダの取扱い.txt", mark);
}

/* ---- a new one ---- */

static bool write_notice(int directory, const char *temporary, const char *text,
                         struct mark_result *result)
{
    struct stat folder;
    int fd =
        openat(directory, temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    /* Whoever sees the folder sees the notice. */
    bool done = fd >= 0 && fstat(directory, &folder) == 0 &&
                mark_write(fd, (const guint8 *)text, strlen(text)) &&
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
        !mark_rename_exclusively(directory, entry->temporary, directory, name)) {
        if (errno == EEXIST)
            mark_refuse(result, N_("a file of the new name is there"), NULL);
        else
            mark_fail(result, N_("the notice could not be written"), g_strerror(errno));
    }
    unlinkat(directory, entry->temporary, 0);
    if (mark_syncs)
        fsync(directory);
}

static void make_notice(const struct naming *naming, const struct plan_line *line, int directory,
                        struct mark_entry *entry, struct mark_result *result, GError **error)
{
    entry->undo = UNDO_REMOVE;
    entry->temporary = mark_temporary_name();
    if (mark_journal_put(naming->journal, entry, error) &&
        mark_journal_commit(naming->journal, error))
        put_notice(directory, entry, line->text, result);
}

/* ---- another text ---- */

/* As a run of ours left it, under this name or the one it had before. */
static bool is_ours(const struct naming *naming, const struct plan_line *line, const char *sha256,
                    GError **error)
{
    GError *problem = NULL;
    g_autoptr(MarkEntry) entry =
        mark_journal_find(naming->journal, line->root, line->path, &problem);

    if (entry && entry->new_path) {
        struct mark_entry *made =
            mark_journal_find(naming->journal, line->root, entry->path, &problem);
        mark_entry_free(entry);
        entry = made;
    }
    if (problem)
        g_propagate_error(error, problem);
    return entry && g_strcmp0(entry->action, plan_action_name(PLAN_FOLDER)) == 0 &&
           g_strcmp0(entry->sha256_after, sha256) == 0;
}

/* The new text in the temporary file. */
static bool fill(const struct mark_temporary *temporary, const struct mark_target *target,
                 const char *text, struct mark_result *result)
{
    g_autoptr(GArray) pieces = g_array_new(FALSE, FALSE, sizeof(struct mark_piece));
    struct mark_piece whole = {.fresh = true, .length = strlen(text)};
    g_autofree char *sha256 = NULL;
    int fresh = memfd_create("notice", MFD_CLOEXEC);

    g_array_append_val(pieces, whole);
    bool written = fresh >= 0 && mark_write(fresh, (const guint8 *)text, strlen(text));
    if (!written)
        mark_fail(result, N_("the notice could not be written"), g_strerror(errno));
    written = written && mark_temporary_fill(temporary, target, pieces, fresh, &sha256, result);
    if (fresh >= 0)
        close(fresh);
    return written;
}

static void replace_notice(const struct naming *naming, const struct plan_line *line,
                           struct mark_entry *entry, struct mark_result *result, GError **error)
{
    struct mark_temporary temporary = {.fd = -1};
    struct mark_target target;

    if (mark_target_open(&target, line->root, line->path, TARGET_REWRITE, result)) {
        g_free(entry->sha256_before);
        entry->sha256_before = mark_hash(target.fd);
        entry->undo = UNDO_BACKUP;
        mark_entry_note(entry, &target);
        if (mark_journal_put(naming->journal, entry, error) &&
            mark_journal_commit(naming->journal, error) &&
            mark_temporary_make(&temporary, &target, g_strdup(entry->temporary), result) &&
            fill(&temporary, &target, line->text, result))
            mark_entry_replace(naming->journal, entry, &target, &temporary, result, error);
    }
    mark_temporary_drop(&temporary, &target);
    mark_target_close(&target);
}

void mark_notice(const struct naming *naming, const struct plan_line *line,
                 struct mark_entry *entry, struct mark_result *result, GError **error)
{
    g_autofree char *name = g_path_get_basename(line->path);
    int directory = mark_open_folder(line->root, line->path, result);
    GError *problem = NULL;

    if (directory < 0)
        return;
    entry->sha256_after = g_compute_checksum_for_string(G_CHECKSUM_SHA256, line->text, -1);
    entry->size_after = strlen(line->text);
    g_autofree char *present = mark_hash_name(directory, name);
    if (g_strcmp0(present, entry->sha256_after) == 0)
        result->state = MARK_ALREADY;
    else if (present && !is_ours(naming, line, present, &problem))
        mark_refuse(result, N_("a file of the new name is there"), NULL);
    else if (present && !naming->options->rehearse)
        replace_notice(naming, line, entry, result, &problem);
    else if (!naming->options->rehearse)
        make_notice(naming, line, directory, entry, result, &problem);
    close(directory);
    if (problem)
        g_propagate_error(error, problem);
}
