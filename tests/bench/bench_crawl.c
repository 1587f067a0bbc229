/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * bench_crawl ROOT THREADS: walks and prints "files bytes"; crawl.sh measures it from outside.
 */
#include <scanner/crawl.h>

#include <stdio.h>
#include <stdlib.h>

struct total {
    GMutex mutex;
    guint64 files, bytes;
};

static void take(const struct crawl_part *part, void *user)
{
    struct total *total = user;
    guint64 files = 0, bytes = 0;
    for (gsize i = 0; i < part->count; i++) {
        if (part->entries[i].kind != CRAWL_FILE)
            continue;
        files++;
        bytes += part->entries[i].size;
    }
    g_mutex_lock(&total->mutex);
    total->files += files;
    total->bytes += bytes;
    g_mutex_unlock(&total->mutex);
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fprintf(stderr, "usage: bench_crawl ROOT THREADS\n");
        return 2;
    }
    const char *const roots[] = {argv[1], NULL};
    const struct crawl_options options = {.threads = (guint)strtoul(argv[2], NULL, 10)};
    struct total total = {0};
    g_autoptr(GError) error = NULL;
    if (!crawl_run(roots, &options, take, &total, &error)) {
        fprintf(stderr, "bench_crawl: %s\n", error->message);
        return 2;
    }
    printf("%" G_GUINT64_FORMAT " %" G_GUINT64_FORMAT "\n", total.files, total.bytes);
    return 0;
}
