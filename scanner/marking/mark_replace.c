/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark_replace.h"

#include "mark_edit.h"
#include "mark_file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>
#include <sys/random.h>
#include <sys/xattr.h>
#include <unistd.h>

#define VALUE_MOST 65536U /* of an extended attribute (xattr(7)) */

bool mark_syncs = true;

static bool sync_file(int fd)
{
    return !mark_syncs || fsync(fd) == 0;
}

static bool fail(struct mark_result *result, const char *reason, int problem)
{
    if (problem == ENOSPC || problem == EDQUOT)
        reason = N_("there is no room on the disk");
    mark_fail(result, reason, problem ? g_strerror(problem) : NULL);
    return false;
}

/* ---- the temporary file ---- */

char *mark_temporary_name(void)
{
    guint64 number = 0;

    if (getrandom(&number, sizeof number, 0) != sizeof number)
        number = (guint64)g_get_real_time();
    return g_strdup_printf(MARK_TEMPORARY_HEAD "%016" G_GINT64_MODIFIER "x" MARK_TEMPORARY_TAIL,
                           number);
}

bool mark_is_temporary(const char *name)
{
    gsize head = strlen(MARK_TEMPORARY_HEAD), tail = strlen(MARK_TEMPORARY_TAIL);

    return g_str_has_prefix(name, MARK_TEMPORARY_HEAD) && strlen(name) == head + 16 + tail &&
           g_str_has_suffix(name, MARK_TEMPORARY_TAIL) &&
           strspn(name + head, "0123456789abcdef") == 16;
}

bool mark_temporary_make(struct mark_temporary *temporary, const struct mark_target *target,
                         char *name, struct mark_result *result)
{
    temporary->name = name;
    temporary->fd =
        openat(target->directory, name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    return temporary->fd >= 0 || fail(result, N_("no file could be made beside it"), errno);
}

bool mark_temporary_fill(const struct mark_temporary *temporary, const struct mark_target *target,
                         const GArray *pieces, int fresh, char **sha256, struct mark_result *result)
{
    guint64 size = mark_edit_size(pieces);
    bool done = true;
    int problem = size > 0 ? posix_fallocate(temporary->fd, 0, (off_t)size) : 0;

    /* Where room cannot be reserved, writing itself tells. */
    if (problem == ENOSPC || problem == EDQUOT)
        return fail(result, NULL, problem);
    EVP_MD_CTX *digest = mark_digest_start();
    for (guint i = 0; done && i < pieces->len; i++) {
        const struct mark_piece *piece = &g_array_index(pieces, struct mark_piece, i);
        done = mark_copy(piece->fresh ? fresh : target->fd, piece->offset, piece->length,
                         temporary->fd, digest);
    }
    problem = errno;
    *sha256 = mark_digest_finish(digest);
    return done || fail(result, N_("the new file could not be written"), problem);
}

/* ---- what belongs to the file besides its bytes ---- */

static bool copy_attribute(int from, int to, const char *name)
{
    g_autofree char *value = g_malloc(VALUE_MOST), *present = g_malloc(VALUE_MOST);
    ssize_t size = fgetxattr(from, name, value, VALUE_MOST);

    if (size < 0)
        return false;
    if (fsetxattr(to, name, value, (gsize)size, 0) == 0)
        return true;
    /* A label of the system's own (SELinux) may be there already and not be ours to set. */
    ssize_t has = fgetxattr(to, name, present, VALUE_MOST);
    return has == size && memcmp(present, value, (gsize)size) == 0;
}

/* NULL: all are there. Otherwise the name of one that is not. */
static char *copy_attributes(int from, int to)
{
    g_autofree char *names = g_malloc(VALUE_MOST);
    ssize_t size = flistxattr(from, names, VALUE_MOST);

    if (size < 0)
        return errno == ENOTSUP ? NULL : g_strdup("?");
    for (const char *name = names; name < names + size; name += strlen(name) + 1)
        if (!copy_attribute(from, to, name))
            return g_strdup(name);
    return NULL;
}

bool mark_temporary_finish(const struct mark_temporary *temporary, const struct mark_target *target,
                           struct mark_result *result)
{
    const struct stat *status = &target->status;
    const struct timespec times[] = {status->st_atim, status->st_mtim};
    struct stat made;

    if (fchown(temporary->fd, status->st_uid, status->st_gid) != 0 ||
        fchmod(temporary->fd, status->st_mode & 07777) != 0) {
        mark_refuse(result, N_("its owner or mode could not be kept"), g_strerror(errno));
        return false;
    }
    g_autofree char *lost = copy_attributes(target->fd, temporary->fd);
    if (lost)
        mark_refuse(result, N_("its access list or another attribute could not be kept"), lost);
    /* An access list changes the mode of the group. */
    if (fstat(temporary->fd, &made) != 0 || made.st_mode != status->st_mode ||
        made.st_uid != status->st_uid || made.st_gid != status->st_gid)
        mark_refuse(result, N_("its owner or mode could not be kept"), NULL);
    if (result->state != MARK_MADE)
        return false;
    if (futimens(temporary->fd, times) != 0 || !sync_file(temporary->fd))
        return fail(result, N_("the new file could not be written"), errno);
    return true;
}

void mark_temporary_drop(struct mark_temporary *temporary, const struct mark_target *target)
{
    if (temporary->fd >= 0) {
        unlinkat(target->directory, temporary->name, 0);
        close(temporary->fd);
    }
    g_free(temporary->name);
    *temporary = (struct mark_temporary){.fd = -1};
}

/* ---- the original is kept ---- */

static int open_or_make(int parent, const char *name)
{
    if (mkdirat(parent, name, 0700) != 0 && errno != EEXIST)
        return -1;
    return openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

int mark_backup_folder(const char *root, gint64 run, struct mark_result *result)
{
    g_autofree char *last = g_strdup_printf("%" G_GINT64_FORMAT, run);
    const char *const steps[] = {MARK_FOLDER, "backup", last};
    int folder = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

    for (guint i = 0; folder >= 0 && i < G_N_ELEMENTS(steps); i++) {
        int next = open_or_make(folder, steps[i]);
        int problem = errno;
        sync_file(folder);
        close(folder);
        errno = problem;
        folder = next;
    }
    if (folder < 0)
        fail(result, N_("there is no place to keep the original"), errno);
    return folder;
}

static bool copy_original(const struct mark_target *target, int folder, const char *name,
                          struct mark_result *result)
{
    int copy = openat(folder, name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    bool done = copy >= 0 &&
                mark_copy(target->fd, 0, (guint64)target->status.st_size, copy, NULL) &&
                sync_file(copy);
    int problem = errno;

    if (copy >= 0)
        close(copy);
    return done || fail(result, N_("there is no place to keep the original"), problem);
}

bool mark_backup(const struct mark_target *target, int folder, const char *name,
                 struct mark_result *result)
{
    if (linkat(target->directory, target->name, folder, name, 0) != 0 &&
        !copy_original(target, folder, name, result))
        return false;
    return sync_file(folder) || fail(result, N_("there is no place to keep the original"), errno);
}

void mark_backup_drop(const char *root, const char *backup)
{
    g_autofree char *path = g_build_filename(root, MARK_FOLDER, "backup", backup, NULL);

    unlink(path);
    /* Folders of which nothing is left, up to our own. */
    for (guint i = 0; i < 3; i++) {
        char *slash = strrchr(path, '/');
        *slash = '\0';
        if (rmdir(path) != 0)
            return;
    }
}

/* ---- the moment ---- */

/* Both names change hands at once, so that there is a way back. Where the file system cannot
 * do that, the new file replaces the old one. */
static bool exchange(const struct mark_temporary *temporary, const struct mark_target *target,
                     bool *exchanged)
{
    *exchanged = renameat2(target->directory, temporary->name, target->directory, target->name,
                           RENAME_EXCHANGE) == 0;
    if (*exchanged || (errno != EINVAL && errno != ENOSYS))
        return *exchanged;
    return renameat(target->directory, temporary->name, target->directory, target->name) == 0;
}

bool mark_swap(struct mark_temporary *temporary, const struct mark_target *target,
               struct mark_result *result)
{
    bool exchanged;

    if (mark_target_is_wanted(target)) {
        mark_refuse(result, N_("somebody has it open; try again later"), NULL);
        return false;
    }
    if (!exchange(temporary, target, &exchanged))
        return fail(result, N_("the new file could not take its place"), errno);
    /* Somebody who opened it in this moment waits for the old file, and would write to it. */
    if (exchanged && mark_target_is_wanted(target) && exchange(temporary, target, &exchanged)) {
        mark_refuse(result, N_("somebody has it open; try again later"), NULL);
        return false;
    }
    if (exchanged)
        unlinkat(target->directory, temporary->name, 0);
    close(temporary->fd);
    temporary->fd = -1;
    /* Should this fail, the journal still has both hashes to go by. */
    sync_file(target->directory);
    return true;
}
