/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A file of a share that is to be changed: opened without following links, held so that
 * nobody opens it unnoticed, and replaced only as a whole by a file beside it.
 */
#ifndef MARUHI_SCANNER_MARKING_MARK_TARGET_H
#define MARUHI_SCANNER_MARKING_MARK_TARGET_H

#include "mark.h"

#include <sys/stat.h>

/* Temporary files beside their originals: this and 16 hexadecimal digits and the ending. */
#define MARK_TEMPORARY_HEAD ".maruhi-"
#define MARK_TEMPORARY_TAIL ".tmp"
/* The folder below a root that keeps originals. */
#define MARK_FOLDER ".maruhi"

struct mark_target {
    int directory; /* the folder it is in */
    char *name;    /* raw bytes */
    int fd;        /* open for reading */
    struct stat status;
    bool leased; /* the kernel tells when somebody else opens it */
};

enum target_use {
    TARGET_REWRITE, /* refuses what has other names or is write-protected */
    TARGET_RENAME,
    TARGET_READ, /* as TARGET_REWRITE, but whoever has it open does not matter */
};

/* Opens root/path, both raw bytes; no part of path may be a link. False: refused or failed,
 * and the result says why. Close it in both cases. */
bool mark_target_open(struct mark_target *target, const char *root, const char *path,
                      enum target_use use, struct mark_result *result);
void mark_target_close(struct mark_target *target);

/* The folder of root/path, for changes of names; -1 and a result when it cannot be had. */
int mark_open_folder(const char *root, const char *path, struct mark_result *result);

/* Whether somebody wants to open it; they wait until it is closed, so be quick. */
bool mark_target_is_wanted(const struct mark_target *target);

/* Lets those who wait go on; nothing more can be done with the file. */
void mark_target_let_go(struct mark_target *target);

/* Whether it is still the file under its name, with the same size and times. */
bool mark_target_is_unchanged(const struct mark_target *target);

#endif
