/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * bench_inventory [FILES [FOLDER]]: what the inventory costs a file: first scan, rescan of
 * the same, size on disk, counting, and reading it all back. CPU seconds of the whole process.
 */
#include "cost.h"

#include <scanner/inventory.h>

#include <glib/gstdio.h>
#include <stdio.h>
#include <stdlib.h>

enum { IN_DIRECTORY = 150 };

struct share {
    guint64 files;
    struct inventory *inventory;
    GPtrArray *records; /* one, filled anew for each file */
    guint64 changed;
};

static void fail(GError *error)
{
    fprintf(stderr, "bench_inventory: %s\n", error ? error->message : "failed");
    exit(2);
}

/* 92 of 100 files are unremarkable; the others have a label, a kind and an issue. */
static void fill_record(struct record *record, guint64 number)
{
    struct verdict *verdict = record->verdict;

    g_free(record->sha256);
    record->sha256 =
        g_strdup_printf("%016" G_GINT64_MODIFIER "x%048" G_GINT64_MODIFIER "x",
                        (number % 10 ? number : 7) * 0x9e3779b97f4a7c15U, number % 10 ? number : 7);
    record->size = 1000 + number % 90000;
    g_ptr_array_set_size(verdict->marks, 0);
    g_ptr_array_set_size(verdict->kinds, 0);
    g_ptr_array_set_size(verdict->issues, 0);
    verdict->declared_level = verdict->expected_level = -1;
    if (number % 100 >= 8)
        return;
    struct finding *finding = finding_new("MK-009", "社外秘", "page 1", TEXT_HEADER);
    finding->level = verdict->declared_level = 2;
    verdict->expected_level = 3;
    g_ptr_array_add(verdict->marks, finding);
    g_ptr_array_add(verdict->kinds, g_strdup("DK-24"));
    g_ptr_array_add(verdict->issues, g_strdup("M01"));
}

static void scan_directory(struct share *share, guint64 directory)
{
    struct crawl_entry entries[IN_DIRECTORY];
    enum entry_state states[IN_DIRECTORY];
    static char names[IN_DIRECTORY][64];
    char path[64];
    GError *error = NULL;

    g_snprintf(path, sizeof path, "設計/部品%03u/%05u", (guint)(directory % 200), (guint)directory);
    struct crawl_part part = {.path = path, .first = true, .last = true, .entries = entries};
    for (guint i = 0; i < IN_DIRECTORY; i++) {
        guint64 number = directory * IN_DIRECTORY + i;
        g_snprintf(names[i], sizeof names[i], "部品図_%07u.xlsx", (guint)number);
        entries[part.count++] =
            (struct crawl_entry){.name = names[i],
                                 .kind = CRAWL_FILE,
                                 .mode = 0100644,
                                 .uid = 1000,
                                 .gid = 100,
                                 .links = 1,
                                 .size = 1000 + number % 90000,
                                 .inode = 10000000 + number,
                                 .device = 2049,
                                 .mtime_ns = 1600000000123456789 + (gint64)number * 1000003,
                                 .ctime_ns = 1600000000123456999 + (gint64)number * 1000003};
    }
    if (!inventory_compare(share->inventory, &part, states, &error))
        fail(error);
    for (guint i = 0; i < part.count; i++) {
        if (states[i] == ENTRY_UNCHANGED)
            continue;
        fill_record(share->records->pdata[0], directory * IN_DIRECTORY + i);
        inventory_put(share->inventory, 0, path, &entries[i], share->records);
        share->changed++;
    }
}

static void scan(struct share *share, const char *title)
{
    static const char *const roots[] = {"/srv/share", NULL};
    const struct scan_facts facts = {
        .roots = roots, .version = "0", .policy = "p", .policy_paths = "", .options = ""};
    double cpu = cpu_seconds();
    gint64 wall = g_get_monotonic_time();
    bool resumed = false;
    GError *error = NULL;

    share->changed = 0;
    if (!inventory_begin_scan(share->inventory, &facts, &resumed, &error))
        fail(error);
    for (guint64 i = 0; i < share->files / IN_DIRECTORY; i++)
        scan_directory(share, i);
    if (!inventory_flush(share->inventory, &error))
        fail(error);
    double rows_cpu = cpu_seconds() - cpu;
    if (!inventory_end_scan(share->inventory, SCAN_FINISHED, &error))
        fail(error);
    double files = (double)share->files;
    printf("%-14s %9" G_GUINT64_FORMAT " rows written  %5.2f us CPU/file  end %5.2f s CPU  "
           "wall %5.1f s  peak %ld KiB\n",
           title, share->changed, rows_cpu / files * 1e6, cpu_seconds() - cpu - rows_cpu,
           (double)(g_get_monotonic_time() - wall) / 1e6, peak_kib());
}

static bool take(const struct inventory_row *row, void *user)
{
    *(guint64 *)user += row->record->size;
    return true;
}

static void read_back(struct share *share)
{
    double cpu = cpu_seconds();
    struct inventory_counts counts;
    guint64 bytes = 0;

    if (!inventory_count(share->inventory, &counts, NULL))
        fail(NULL);
    printf("count          %5.2f s CPU\n", cpu_seconds() - cpu);
    cpu = cpu_seconds();
    if (!inventory_each_row(share->inventory, true, take, &bytes, NULL))
        fail(NULL);
    printf("each row       %5.2f s CPU, %.2f us a row, peak %ld KiB\n", cpu_seconds() - cpu,
           (cpu_seconds() - cpu) / (double)share->files * 1e6, peak_kib());
}

int main(int argc, char **argv)
{
    struct share share = {.files = argc > 1 ? g_ascii_strtoull(argv[1], NULL, 10) : 1000000};
    g_autofree char *folder =
        argc > 2 ? g_strdup(argv[2]) : g_dir_make_tmp("maruhi-bench-XXXXXX", NULL);
    g_autofree char *path = g_build_filename(folder, "inventory.db", NULL);
    GError *error = NULL;
    GStatBuf status;

    share.files -= share.files % IN_DIRECTORY;
    share.records = g_ptr_array_new_with_free_func((GDestroyNotify)record_free);
    g_ptr_array_add(share.records, record_new());
    ((struct record *)share.records->pdata[0])->type = g_strdup("xlsx");
    share.inventory = inventory_open(path, INVENTORY_WRITE, &error);
    if (share.inventory == NULL)
        fail(error);
    scan(&share, "first scan");
    scan(&share, "rescan");
    read_back(&share);
    inventory_close(share.inventory);
    g_stat(path, &status);
    printf("size           %.0f bytes a file (%" G_GUINT64_FORMAT " files)\n",
           (double)status.st_size / (double)share.files, share.files);
    g_ptr_array_unref(share.records);
    if (argc <= 2) {
        g_unlink(path);
        g_rmdir(folder);
    }
    return 0;
}
