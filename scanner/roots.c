/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "roots.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

struct root {
    const char *given; /* lent by the caller of roots_open(), used in messages */
    char *path;        /* resolved; freed by free() */
    char *file;        /* last component of path when it is no folder, otherwise NULL */
    int fd;
    guint64 device, inode, mount;
};

struct roots {
    GArray *each; /* of struct root */
};

static void root_clear(struct root *root)
{
    free(root->path);
    g_free(root->file);
    if (root->fd >= 0)
        close(root->fd);
}

static bool root_fail(const struct root *root, GError **error)
{
    const int reason = errno;
    g_set_error(error, G_FILE_ERROR, (gint)g_file_error_from_errno(reason), "%s: %s", root->given,
                g_strerror(reason));
    return false;
}

/* A root that is no folder is reached by the folder it is in: opening it is not for us. */
static bool root_open(struct root *root, GError **error)
{
    struct statx facts;
    root->path = realpath(root->given, NULL);
    if (root->path == NULL || statx(AT_FDCWD, root->path, AT_SYMLINK_NOFOLLOW,
                                    STATX_BASIC_STATS | STATX_MNT_ID, &facts) != 0)
        return root_fail(root, error);
    root->device = makedev(facts.stx_dev_major, facts.stx_dev_minor);
    root->inode = facts.stx_ino;
    root->mount = (facts.stx_mask & STATX_MNT_ID) != 0 ? facts.stx_mnt_id : root->device;
    if (S_ISDIR(facts.stx_mode)) {
        root->fd = open(root->path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    } else {
        g_autofree char *folder = g_path_get_dirname(root->path);
        root->file = g_path_get_basename(root->path);
        root->fd = open(folder, O_PATH | O_DIRECTORY | O_CLOEXEC);
    }
    return root->fd >= 0 || root_fail(root, error);
}

/* Whether the walk of outer comes by inner. */
static bool root_contains(const struct root *outer, const struct root *inner, bool cross_mounts)
{
    const gsize length = strcmp(outer->path, "/") == 0 ? 0 : strlen(outer->path);
    if (strcmp(outer->path, inner->path) == 0)
        return true;
    return outer->file == NULL && strncmp(outer->path, inner->path, length) == 0 &&
           inner->path[length] == '/' && (cross_mounts || outer->mount == inner->mount);
}

static bool roots_check_overlap(const struct roots *roots, bool cross_mounts, GError **error)
{
    const struct root *each = (const struct root *)(void *)roots->each->data;
    for (guint i = 0; i < roots->each->len; i++) {
        for (guint k = 0; k < roots->each->len; k++) {
            if (i == k || !root_contains(&each[i], &each[k], cross_mounts))
                continue;
            g_set_error(error, G_FILE_ERROR, G_FILE_ERROR_INVAL,
                        _("%s is already scanned as part of %s: leave one of them out"),
                        each[k].given, each[i].given);
            return false;
        }
    }
    return true;
}

struct roots *roots_open(const char *const *paths, bool cross_mounts, GError **error)
{
    g_autoptr(Roots) roots = g_new0(struct roots, 1);
    roots->each = g_array_new(FALSE, FALSE, sizeof(struct root));
    g_array_set_clear_func(roots->each, (GDestroyNotify)root_clear);
    for (; *paths != NULL; paths++) {
        struct root root = {.given = *paths, .fd = -1};
        const bool opened = root_open(&root, error);
        g_array_append_val(roots->each, root);
        if (!opened)
            return NULL;
    }
    return roots_check_overlap(roots, cross_mounts, error) ? g_steal_pointer(&roots) : NULL;
}

void roots_close(struct roots *roots)
{
    if (roots == NULL)
        return;
    g_array_unref(roots->each);
    g_free(roots);
}

guint roots_count(const struct roots *roots)
{
    return roots->each->len;
}

static const struct root *roots_at(const struct roots *roots, guint index)
{
    return &g_array_index(roots->each, struct root, index);
}

int roots_fd(const struct roots *roots, guint index)
{
    return roots_at(roots, index)->fd;
}

const char *roots_file(const struct roots *roots, guint index)
{
    return roots_at(roots, index)->file;
}

void roots_identity(const struct roots *roots, guint index, guint64 *device, guint64 *inode)
{
    *device = roots_at(roots, index)->device;
    *inode = roots_at(roots, index)->inode;
}
