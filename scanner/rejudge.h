/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Judging rows anew from what was kept of their text, under one policy or under two to be
 * compared. No document is read; many processes judge.
 */
#ifndef MARUHI_SCANNER_REJUDGE_H
#define MARUHI_SCANNER_REJUDGE_H

#include "inventory.h"
#include "pool.h"

/* One file on its way. */
struct rejudged_file {
    struct stored_file *stored;
    GPtrArray *before;   /* struct verdict, one a record of the stored file; NULL: as stored */
    GPtrArray *after;    /* the same under the new policy; NULL: as before */
    const char *why_not; /* msgid: it could not be judged without a scan; NULL when it was */
};
void rejudged_file_free(struct rejudged_file *file);

/* What counts before and after for document i of the file. */
const struct verdict *rejudged_before(const struct rejudged_file *file, guint i);
const struct verdict *rejudged_after(const struct rejudged_file *file, guint i);
bool rejudged_differs(const struct rejudged_file *file);

/* Called for every file, from another thread, one at a time; the file is lent. */
typedef void (*rejudged_taker)(struct rejudged_file *file, void *user);

struct rejudge_options {
    struct pool_options pool;               /* its task is set; policy_paths: the new policy */
    const char *const *before_policy_paths; /* NULL: rows as they are stored are compared */
};

struct rejudge;
/* Starts the workers. The inventory must outlive it. */
struct rejudge *rejudge_new(struct inventory *inventory, const struct rejudge_options *options,
                            rejudged_taker take, void *user, GError **error);
const char *rejudge_fingerprint(const struct rejudge *rejudge);
const char *rejudge_sandbox(const struct rejudge *rejudge);

/* Takes the file; may block. */
void rejudge_take(struct rejudge *rejudge, struct stored_file *file);
/* Takes all of the files while go_on says so, and waits for what was taken. go_on is asked
 * before each; when it says no, what is not judged yet is dropped. */
bool rejudge_take_all(struct rejudge *rejudge, struct stored_files *files,
                      bool (*go_on)(void *user), void *user, GError **error);
/* Waits until all that was taken has been given to the taker. */
void rejudge_drain(struct rejudge *rejudge);
/* Drops what is not judged yet. Safe in another thread. */
void rejudge_cancel(struct rejudge *rejudge);
void rejudge_free(struct rejudge *rejudge);

#endif
