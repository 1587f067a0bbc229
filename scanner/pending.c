/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pending.h"

#include "path.h"

#include <errno.h>
#include <fcntl.h>

struct pending *pending_new(guint root, const char *directory, const struct crawl_entry *entry)
{
    struct pending *pending = g_new0(struct pending, 1);

    pending->root = root;
    pending->directory = g_strdup(directory);
    pending->name = g_strdup(entry->name);
    pending->entry = *entry;
    pending->entry.name = pending->name;
    pending->entry.excluded = NULL;
    pending->entry.access = NULL;
    return pending;
}

void pending_free(struct pending *pending)
{
    if (pending == NULL)
        return;
    g_free(pending->directory);
    g_free(pending->name);
    g_free(pending->access);
    g_free(pending);
}

int pending_open(int directory, const char *name)
{
    const int flags = O_RDONLY | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW | O_CLOEXEC;
    int fd = openat(directory, name, flags | O_NOATIME);

    /* O_NOATIME is for the owner and for root only. */
    return fd < 0 && errno == EPERM ? openat(directory, name, flags) : fd;
}

struct job *pending_job(struct pending *pending, int fd, enum reading_pass pass)
{
    struct job *job = g_new0(struct job, 1);
    g_autofree char *path = path_join(pending->directory, pending->name);

    job->fd = fd;
    job->path = path_display(path);
    job->size = pending->entry.size;
    job->mtime = pending->entry.mtime_ns / 1000000000;
    job->pass = pass;
    job->user = pending;
    return job;
}

GPtrArray *pending_refuse(const struct crawl_entry *entry, enum outcome outcome, const char *reason,
                          const char *detail)
{
    GPtrArray *records = g_ptr_array_new_with_free_func((GDestroyNotify)record_free);
    struct record *record = record_new();

    record->outcome = outcome;
    record->reason = g_strdup(reason);
    record->detail = detail ? path_display(detail) : NULL;
    record->size = entry->size;
    record->mtime = entry->mtime_ns / 1000000000;
    g_ptr_array_add(records, record);
    return records;
}
