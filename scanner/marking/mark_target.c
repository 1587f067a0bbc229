/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark_target.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <string.h>
#include <unistd.h>

/* ---- opening ---- */

static int fail_open(struct mark_result *result)
{
    int problem = errno;

    if (problem == ELOOP || problem == ENOTDIR)
        mark_refuse(result, N_("it is reached through a link"), NULL);
    else if (problem == ENOENT)
        mark_refuse(result, N_("it is not there any more"), NULL);
    else
        mark_fail(result, N_("it could not be opened"), g_strerror(problem));
    return -1;
}

static int open_step(int directory, const char *name)
{
    return openat(directory, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

int mark_open_folder(const char *root, const char *path, struct mark_result *result)
{
    g_auto(GStrv) steps = g_strsplit(path, "/", -1);
    int directory = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

    for (guint i = 0; directory >= 0 && steps[i] && steps[i + 1]; i++) {
        bool sound = *steps[i] && strcmp(steps[i], "..") != 0;
        int next = sound ? open_step(directory, steps[i]) : -1;
        int problem = sound ? errno : ELOOP;
        close(directory);
        errno = problem;
        directory = next;
    }
    return directory >= 0 ? directory : fail_open(result);
}

static void check_kind(struct mark_target *target, enum target_use use, struct mark_result *result)
{
    const struct stat *status = &target->status;

    if (!S_ISREG(status->st_mode))
        mark_refuse(result, N_("it is not a regular file"), NULL);
    else if (use != TARGET_RENAME && status->st_nlink > 1)
        mark_refuse(result, N_("it has other names (hard links), which would keep the old content"),
                    NULL);
    else if (use != TARGET_RENAME && (status->st_mode & 0222) == 0)
        mark_refuse(result, N_("it is write-protected"), NULL);
}

static bool exists(int directory, const char *name)
{
    return faccessat(directory, name, F_OK, AT_SYMLINK_NOFOLLOW) == 0;
}

/* What Word, Excel, PowerPoint and LibreOffice put beside a file that is open. */
static bool has_owner_file(const struct mark_target *target)
{
    g_autofree char *libre = g_strconcat(".~lock.", target->name, "#", NULL);
    g_autofree char *office = g_strconcat("~$", target->name, NULL);

    if (exists(target->directory, libre) || exists(target->directory, office))
        return true;
    /* Word leaves out two characters of longer names. */
    bool utf8 = g_utf8_validate(target->name, -1, NULL);
    if (!utf8 || g_utf8_strlen(target->name, -1) <= 2)
        return false;
    g_autofree char *word = g_strconcat("~$", g_utf8_offset_to_pointer(target->name, 2), NULL);
    return exists(target->directory, word);
}

static void take_lease(struct mark_target *target, struct mark_result *result)
{
    target->leased = fcntl(target->fd, F_SETLEASE, F_WRLCK) == 0;
    if ((!target->leased && (errno == EAGAIN || errno == EBUSY)) || has_owner_file(target))
        mark_refuse(result, N_("somebody has it open; try again later"), NULL);
}

bool mark_target_open(struct mark_target *target, const char *root, const char *path,
                      enum target_use use, struct mark_result *result)
{
    *target = (struct mark_target){.fd = -1, .directory = -1};
    target->name = g_path_get_basename(path);
    target->directory = mark_open_folder(root, path, result);
    if (target->directory < 0)
        return false;
    target->fd = openat(target->directory, target->name,
                        O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (target->fd < 0 || fstat(target->fd, &target->status) != 0) {
        fail_open(result);
        return false;
    }
    check_kind(target, use, result);
    if (result->state == MARK_MADE && use != TARGET_READ)
        take_lease(target, result);
    return result->state == MARK_MADE;
}

void mark_target_close(struct mark_target *target)
{
    if (target->fd >= 0)
        close(target->fd);
    if (target->directory >= 0)
        close(target->directory);
    g_free(target->name);
    *target = (struct mark_target){.fd = -1, .directory = -1};
}

void mark_target_let_go(struct mark_target *target)
{
    fcntl(target->fd, F_SETLEASE, F_UNLCK);
    target->leased = false;
}

bool mark_target_is_wanted(const struct mark_target *target)
{
    return target->leased && fcntl(target->fd, F_GETLEASE) != F_WRLCK;
}

static bool is_same_time(struct timespec one, struct timespec other)
{
    return one.tv_sec == other.tv_sec && one.tv_nsec == other.tv_nsec;
}

bool mark_target_is_unchanged(const struct mark_target *target)
{
    const struct stat *before = &target->status;
    struct stat now;

    return fstatat(target->directory, target->name, &now, AT_SYMLINK_NOFOLLOW) == 0 &&
           now.st_ino == before->st_ino && now.st_dev == before->st_dev &&
           now.st_size == before->st_size && is_same_time(now.st_mtim, before->st_mtim) &&
           is_same_time(now.st_ctim, before->st_ctim);
}
