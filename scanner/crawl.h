/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Walking trees in parallel: threads share directories, openat/getdents64/statx, raw names,
 * no symlink followed, no mount crossed unless told to. Nothing is opened but directories.
 */
#ifndef MARUHI_SCANNER_CRAWL_H
#define MARUHI_SCANNER_CRAWL_H

#include <glib.h>
#include <stdbool.h>

struct crawl_options {
    guint threads; /* 1 to 8 */
    bool cross_mounts;
    bool no_builtin_exclusions;
    /* Globs as fnmatch(3) has them, compared with case, over the path below the root ('*'
     * also stands for '/') and over the last component alone. "/a/b": the path alone;
     * "name/": folders alone. NULL-terminated, may be NULL. */
    const char *const *exclusions;
    const int *cancelled; /* set to non-zero (g_atomic_int) to stop early */
};

enum crawl_kind {
    CRAWL_FILE,
    CRAWL_DIRECTORY,
    CRAWL_SYMLINK, /* listed, never followed */
    CRAWL_SPECIAL, /* FIFO, socket, device: listed, never opened */
    CRAWL_LOST,    /* could not be examined: error says why (vanished, no permission) */
};

struct crawl_entry {
    const char *name; /* raw bytes, NUL-terminated */
    enum crawl_kind kind;
    int error; /* errno of CRAWL_LOST, otherwise 0 */
    guint32 mode, uid, gid, links;
    guint64 size, inode, device;
    gint64 mtime_ns, ctime_ns;
    const char *excluded; /* the glob that leaves it out, or NULL; CRAWL_OTHER_FILE_SYSTEM for a
                             mount point that is not crossed; CRAWL_LOOP. Good as long as the
                             taker's call. */
    const char *access;   /* who may read it (access.h); NULL: the mode says it. The crawl does not
                             fill this in. */
};

/* What a folder itself looks like, as far as it says who may get at what is in it. */
struct crawl_folder {
    guint32 mode, uid, gid;
    gint64 ctime_ns;
};

#define CRAWL_OTHER_FILE_SYSTEM "other file system"
#define CRAWL_LOOP              "loop: a mount of a folder above it"

/* Part of a directory's entries: up to CRAWL_CHUNK of them, "." and ".." left out. All
 * parts of one directory come one after another from one thread. */
#define CRAWL_CHUNK 4096

struct crawl_part {
    guint root;       /* index into roots */
    const char *path; /* raw bytes below the root, "" for the root itself */
    int fd;           /* of the directory, for openat(); -1 when it could not be opened */
    int error;        /* errno when it could not be opened or read to its end, otherwise 0 */
    bool first, last;
    struct crawl_folder self; /* all zero for a root that is a file */
    const struct crawl_entry *entries;
    gsize count;
};

/* Called from the crawl's threads, several at a time. May block to slow the crawl down. */
typedef void (*crawl_taker)(const struct crawl_part *part, void *user);

/* Runs to the end, or until cancelled: a directory then may lack its last part. A root that
 * is a symlink is followed. A root that is a file gives one part with path "", that file as
 * its only entry and the descriptor of the folder it is in. False only when a root cannot be
 * opened at all, or when the walk of one root would meet another again (nothing was walked). */
bool crawl_run(const char *const *roots, const struct crawl_options *options, crawl_taker taker,
               void *user, GError **error);

/* The built-in exclusions: snapshots, recycle bins, NAS side files. NULL-terminated. */
extern const char *const crawl_builtin_exclusions[];

#endif
