/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Workers for one thread that asks them about files and goes on with what they answer.
 */
#ifndef MARUHI_SCANNER_MARKING_MARK_POOL_H
#define MARUHI_SCANNER_MARKING_MARK_POOL_H

#include "mark_order.h"

#include <scanner/pool.h>

struct mark_pool;

/* The options' task is set here. */
struct mark_pool *mark_pool_new(const struct pool_options *options, GError **error);
void mark_pool_free(struct mark_pool *pool);

/* Files that are worth having open at a time. */
guint mark_pool_width(const struct mark_pool *pool);

/* Hands a file to a worker. Takes both descriptors; path is raw bytes below its root. */
void mark_pool_ask(struct mark_pool *pool, enum mark_task task, const struct mark_label *label,
                   int fd, int second, const char *path, void *user);

/* Questions without an answer. */
guint mark_pool_waiting(const struct mark_pool *pool);

/* The next answer, waiting so many microseconds at most; false: none came. A worker that ended
 * without one makes it MARK_FAILED and says why. Clear the answer. */
bool mark_pool_hear(struct mark_pool *pool, guint64 wait_us, void **user,
                    struct mark_answer *answer);

#endif
