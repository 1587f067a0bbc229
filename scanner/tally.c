/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tally.h"

/* What was counted of a file. The inventory keeps no devices, so inode and time of change tell one
 * file from another. */
struct share {
    guint64 inode;
    gint64 ctime_ns;
    guint32 members, labelled, issues;
    bool not_read;
};

struct tally {
    struct scan_counts *counts;
    GMutex mutex;        /* guards waiting */
    GHashTable *waiting; /* set of struct share */
};

static guint share_hash(gconstpointer key)
{
    const struct share *share = key;

    return g_int64_hash(&share->inode) ^ g_int64_hash(&share->ctime_ns);
}

static gboolean share_equal(gconstpointer a, gconstpointer b)
{
    const struct share *left = a, *right = b;

    return left->inode == right->inode && left->ctime_ns == right->ctime_ns;
}

struct tally *tally_new(struct scan_counts *counts)
{
    struct tally *tally = g_new0(struct tally, 1);

    tally->counts = counts;
    g_mutex_init(&tally->mutex);
    tally->waiting = g_hash_table_new_full(share_hash, share_equal, g_free, NULL);
    return tally;
}

void tally_free(struct tally *tally)
{
    if (tally == NULL)
        return;
    g_hash_table_unref(tally->waiting);
    g_mutex_clear(&tally->mutex);
    g_free(tally);
}

static struct share share_of(const struct crawl_entry *entry, const GPtrArray *records)
{
    const struct record *file = records->pdata[0];
    struct share share = {.inode = entry->inode, .ctime_ns = entry->ctime_ns};

    share.not_read = file->outcome != OUTCOME_READ && file->outcome != OUTCOME_EXCLUDED;
    for (guint i = 0; i < records->len; i++) {
        const struct record *record = records->pdata[i];
        share.members += record->member != NULL;
        share.labelled += record->verdict->declared_level >= 2;
        share.issues += record->verdict->issues->len > 0;
    }
    return share;
}

/* What the first lane counted of that file. False: nothing, or not in this run. */
static bool take_waiting(struct tally *tally, const struct crawl_entry *entry, struct share *share)
{
    const struct share key = {.inode = entry->inode, .ctime_ns = entry->ctime_ns};
    bool found = false;

    g_mutex_lock(&tally->mutex);
    const struct share *kept = g_hash_table_lookup(tally->waiting, &key);
    if (kept) {
        *share = *kept;
        found = true;
        g_hash_table_remove(tally->waiting, &key);
    }
    g_mutex_unlock(&tally->mutex);
    return found;
}

static void count_file(struct tally *tally, const struct crawl_entry *entry)
{
    atomic_fetch_add(&tally->counts->done, 1);
    atomic_fetch_add(&tally->counts->bytes, entry->size);
}

/* What is now known, less what was counted before: unsigned numbers wrap around and come out
 * right. */
static void count_change(struct scan_counts *counts, const struct share *before,
                         const struct share *now)
{
    atomic_fetch_add(&counts->members, (guint64)now->members - before->members);
    atomic_fetch_add(&counts->labelled, (guint64)now->labelled - before->labelled);
    atomic_fetch_add(&counts->issues, (guint64)now->issues - before->issues);
    atomic_fetch_add(&counts->not_read, (guint64)now->not_read - before->not_read);
}

/* Other names of a waiting file come here, too, and leave it waiting. */
void tally_add(struct tally *tally, const struct crawl_entry *entry, const GPtrArray *records)
{
    const struct share none = {0}, now = share_of(entry, records);

    count_file(tally, entry);
    count_change(tally->counts, &none, &now);
}

void tally_add_waiting(struct tally *tally, const struct crawl_entry *entry,
                       const GPtrArray *records)
{
    const struct share now = share_of(entry, records);

    tally_add(tally, entry, records);
    g_mutex_lock(&tally->mutex);
    g_hash_table_add(tally->waiting, g_memdup2(&now, sizeof now));
    g_mutex_unlock(&tally->mutex);
}

void tally_add_again(struct tally *tally, const struct crawl_entry *entry, const GPtrArray *records)
{
    const struct share now = share_of(entry, records);
    struct share before = {0};

    if (!take_waiting(tally, entry, &before))
        count_file(tally, entry);
    count_change(tally->counts, &before, &now);
}

void tally_add_lost(struct tally *tally, const struct crawl_entry *entry)
{
    struct share before = {0}, now;

    if (!take_waiting(tally, entry, &before))
        count_file(tally, entry);
    now = before;
    now.not_read = true;
    count_change(tally->counts, &before, &now);
}
