/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A file on its way through the pool: where it was found and what it looked like then.
 */
#ifndef MARUHI_SCANNER_PENDING_H
#define MARUHI_SCANNER_PENDING_H

#include "crawl.h"
#include "pool.h"

struct pending {
    guint root;
    char *directory; /* raw bytes below the root */
    char *name;
    char *access;             /* as access_read() gives it */
    struct crawl_entry entry; /* entry.name is name, entry.access is access */
    guint64 row;              /* of the inventory, for the second pass; otherwise 0 */
    guint members;            /* documents the first pass found within it */
    bool known;               /* its row stands: it is not read again */
};

struct pending *pending_new(guint root, const char *directory, const struct crawl_entry *entry);
void pending_free(struct pending *pending);

/* Opens the file for reading without following links, without blocking on what has become
 * a FIFO, and without touching its access time where the kernel lets it. -1 and errno. */
int pending_open(int directory, const char *name);

/* Takes descriptor and pending into a job. */
struct job *pending_job(struct pending *pending, int fd, enum reading_pass pass);

/* The one-record answer for an entry that is not read: why it is not. */
GPtrArray *pending_refuse(const struct crawl_entry *entry, enum outcome outcome, const char *reason,
                          const char *detail);

#endif
