/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The new file beside the old one, and the moment in which one takes the other's place.
 */
#ifndef MARUHI_SCANNER_MARKING_MARK_REPLACE_H
#define MARUHI_SCANNER_MARKING_MARK_REPLACE_H

#include "mark_target.h"

/* A file in the target's folder that becomes the new one. */
struct mark_temporary {
    char *name;
    int fd; /* open for reading and writing; -1: none */
};

/* A name nobody else has. The caller frees. */
char *mark_temporary_name(void);
bool mark_is_temporary(const char *name);

/* Makes the file, empty and private. name is taken. */
bool mark_temporary_make(struct mark_temporary *temporary, const struct mark_target *target,
                         char *name, struct mark_result *result);
/* Writes what the pieces say; *sha256 is of all that was written. */
bool mark_temporary_fill(const struct mark_temporary *temporary, const struct mark_target *target,
                         const GArray *pieces, int fresh, char **sha256,
                         struct mark_result *result);
/* Owner, mode, ACL and other extended attributes, and times of the target; then all of it is
 * on disk. Refuses when something cannot be kept. */
bool mark_temporary_finish(const struct mark_temporary *temporary, const struct mark_target *target,
                           struct mark_result *result);
/* Removes it unless it took its place. */
void mark_temporary_drop(struct mark_temporary *temporary, const struct mark_target *target);

/* Where originals of a run are kept: root/.maruhi/backup/RUN, made when missing, for the
 * owner's eyes only. -1 and a result when it cannot be had. */
int mark_backup_folder(const char *root, gint64 run, struct mark_result *result);
/* "RUN/NAME" below root/.maruhi/backup: the original itself under a second name, or a copy where
 * that cannot be. */
bool mark_backup(const struct mark_target *target, int folder, const char *name,
                 struct mark_result *result);

/* Forgets a backup again. */
void mark_backup_drop(const char *root, const char *backup);

/* The temporary file takes the target's place; the old file is gone from its folder. Nothing
 * is changed when it is refused: the target has changed or somebody wants it. */
bool mark_swap(struct mark_temporary *temporary, const struct mark_target *target,
               struct mark_result *result);

/* False: fsync and its kind are skipped, for measurements only. */
extern bool mark_syncs;

#endif
