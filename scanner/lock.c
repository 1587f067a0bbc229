/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lock.h"

#include <errno.h>
#include <fcntl.h>
#include <glib.h>
#include <sys/stat.h>
#include <unistd.h>

static char *lock_path(const char *path)
{
    return g_strconcat(path, "-lock", NULL);
}

static bool is_same_file(int fd, const char *path)
{
    struct stat open_file, named;

    return fstat(fd, &open_file) == 0 && stat(path, &named) == 0 &&
           open_file.st_ino == named.st_ino && open_file.st_dev == named.st_dev;
}

int lock_take(const char *path)
{
    g_autofree char *name = lock_path(path);
    struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};

    for (;;) {
        int fd = open(name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (fd < 0)
            return -1;
        if (fcntl(fd, F_OFD_SETLK, &lock) != 0) {
            int problem = errno;
            close(fd);
            errno = problem;
            return -1;
        }
        /* The one who held it before may have removed the name in between. */
        if (is_same_file(fd, name))
            return fd;
        close(fd);
    }
}

void lock_drop(const char *path, int lock)
{
    g_autofree char *name = lock_path(path);

    unlink(name);
    close(lock);
}

bool lock_is_held(const char *path)
{
    g_autofree char *name = lock_path(path);
    struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
    int fd = open(name, O_RDWR | O_CLOEXEC | O_NOFOLLOW);

    if (fd < 0)
        return errno == EACCES; /* somebody else's: better taken for running */
    bool held = fcntl(fd, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    close(fd);
    return held;
}
