/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * bench_rescan INVENTORY ROOT: crawls, compares with the inventory and records what is new
 * without reading it. rescan.py measures the second run from outside.
 */
#include <scanner/access.h>
#include <scanner/inventory.h>
#include <scanner/pending.h>

#include <stdatomic.h>
#include <stdio.h>

struct rescan {
    struct inventory *inventory;
    _Atomic guint64 recorded, unchanged;
};

static void take(const struct crawl_part *part, void *user)
{
    struct rescan *rescan = user;
    g_autofree enum entry_state *states = g_new0(enum entry_state, part->count + 1);

    if (!inventory_compare(rescan->inventory, part, states, NULL))
        return;
    if (part->first && inventory_folder_changed(rescan->inventory, part)) {
        g_autofree char *access =
            access_read(part->fd, ACCESS_SEARCH, part->self.uid, part->self.gid);
        inventory_put_folder(rescan->inventory, part->root, part->path, &part->self, access);
    }
    for (gsize i = 0; i < part->count; i++) {
        if (part->entries[i].kind != CRAWL_FILE)
            continue;
        if (states[i] == ENTRY_UNCHANGED) {
            atomic_fetch_add(&rescan->unchanged, 1);
            continue;
        }
        g_autoptr(GPtrArray) records =
            pending_refuse(&part->entries[i], OUTCOME_UNSUPPORTED, "not read here", NULL);
        inventory_put(rescan->inventory, part->root, part->path, &part->entries[i], records);
        atomic_fetch_add(&rescan->recorded, 1);
    }
}

static bool run(struct rescan *rescan, const char *root, GError **error)
{
    const char *const roots[] = {root, NULL};
    const struct scan_facts facts = {.roots = roots,
                                     .version = "bench",
                                     .policy = "bench",
                                     .policy_paths = "",
                                     .options = "",
                                     .sandbox = ""};
    const struct crawl_options options = {.threads = 2};
    bool resumed = false;

    return inventory_begin_scan(rescan->inventory, &facts, &resumed, error) != 0 &&
           crawl_run(roots, &options, take, rescan, error) &&
           inventory_end_scan(rescan->inventory, SCAN_FINISHED, error);
}

int main(int argc, char **argv)
{
    struct rescan rescan = {0};
    g_autoptr(GError) error = NULL;

    if (argc != 3) {
        fprintf(stderr, "usage: bench_rescan INVENTORY ROOT\n");
        return 2;
    }
    rescan.inventory = inventory_open(argv[1], INVENTORY_WRITE, &error);
    bool done = rescan.inventory && run(&rescan, argv[2], &error);
    if (rescan.inventory)
        inventory_close(rescan.inventory);
    if (!done) {
        fprintf(stderr, "bench_rescan: %s\n", error->message);
        return 2;
    }
    printf("%" G_GUINT64_FORMAT " recorded, %" G_GUINT64_FORMAT " unchanged\n",
           atomic_load(&rescan.recorded), atomic_load(&rescan.unchanged));
    return 0;
}
