/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * maruhi scan ROOT…: the main job.
 */
#include "command.h"

#include "assets.h"
#include "interrupt.h"
#include "limits.h"
#include "path.h"
#include "progress.h"
#include "scan.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

static int crawl_threads = 4;
static gboolean cross_mounts, no_builtin, no_keep_text, quiet;
static char **exclusions;
static char *ocr_mode;
static int ocr_budget_minutes;

static const GOptionEntry scan_entries[] = {
    {"ocr", 0, 0, G_OPTION_ARG_STRING, &ocr_mode,
     N_("On scanned pages: full (labels and text), labels (stamps and the places of labels, at a "
        "fraction of the time) or off (default: full)"),
     "MODE"},
    {"ocr-budget", 0, 0, G_OPTION_ARG_INT, &ocr_budget_minutes,
     N_("Minutes for scanned pages; what is left then waits for the next scan"), "MINUTES"},
    {"exclude", 'x', 0, G_OPTION_ARG_FILENAME_ARRAY, &exclusions,
     N_("Leave out what fits the glob; the path is listed with its rule (may be repeated)"),
     "GLOB"},
    {"no-builtin-exclusions", 0, 0, G_OPTION_ARG_NONE, &no_builtin,
     N_("Scan snapshots and recycle bins too"), NULL},
    {"cross-mounts", 0, 0, G_OPTION_ARG_NONE, &cross_mounts, N_("Go on into other file systems"),
     NULL},
    {"no-keep-text", 0, 0, G_OPTION_ARG_NONE, &no_keep_text,
     N_("Do not keep what was read, and drop what earlier scans kept: a changed policy then needs "
        "a new scan"),
     NULL},
    {"crawl-threads", 0, 0, G_OPTION_ARG_INT, &crawl_threads,
     N_("Threads that walk the tree, 1 to 8 (default: 4)"), "N"},
    {"quiet", 'q', 0, G_OPTION_ARG_NONE, &quiet, N_("No progress and no summary"), NULL},
    G_OPTION_ENTRY_NULL,
};

/* Absolute paths, one a root; NULL after one sentence. */
static char **resolve_roots(int argc, char **argv)
{
    g_autoptr(GPtrArray) roots = g_ptr_array_new_with_free_func(g_free);

    if (argc < 2) {
        command_complain(_("scan: which folder? Give at least one"));
        return NULL;
    }
    for (int i = 1; i < argc; i++) {
        char *resolved = realpath(argv[i], NULL);
        if (resolved == NULL) {
            g_autofree char *shown = path_display(argv[i]);
            command_complain("%s: %s", shown, g_strerror(errno));
            return NULL;
        }
        g_ptr_array_add(roots, g_strdup(resolved));
        free(resolved);
    }
    g_ptr_array_add(roots, NULL);
    return (char **)g_ptr_array_free(g_steal_pointer(&roots), FALSE);
}

static bool choose_ocr(struct scan_options *options)
{
    static const char *const modes[] = {"off", "labels", "full"}; /* enum scan_ocr */
    guint mode = 0;

    while (ocr_mode && mode < G_N_ELEMENTS(modes) && strcmp(ocr_mode, modes[mode]) != 0)
        mode++;
    if (mode == G_N_ELEMENTS(modes)) {
        command_complain(_("--ocr %s: the modes are full, labels and off"), ocr_mode);
        return false;
    }
    if (ocr_budget_minutes < 0) {
        command_complain(_("--ocr-budget: %d is no number of minutes"), ocr_budget_minutes);
        return false;
    }
    options->ocr = ocr_mode ? (enum scan_ocr)mode : SCAN_OCR_FULL;
    options->ocr_budget_s = (guint64)ocr_budget_minutes * 60;
    return true;
}

static bool choose_options(struct scan_options *options)
{
    if (crawl_threads < 1 || crawl_threads > 8) {
        command_complain(_("--crawl-threads: %d is not between 1 and 8"), crawl_threads);
        return false;
    }
    if (!choose_ocr(options))
        return false;
    options->crawl.threads = (guint)crawl_threads;
    options->crawl.cross_mounts = cross_mounts;
    options->crawl.no_builtin_exclusions = no_builtin;
    options->crawl.exclusions = (const char *const *)exclusions;
    options->pool.task = TASK_JUDGE;
    options->pool.keep_text = !no_keep_text;
    options->pool.policy_paths = (const char *const *)common_options.policy_paths;
    if (!limits_apply(&options->pool))
        return false;
    options->pool.ocr_workers = options->ocr != SCAN_OCR_OFF ? MAX(1, g_get_num_processors()) : 0;
    if (options->pool.workers > 0 && options->ocr != SCAN_OCR_OFF)
        options->pool.ocr_workers = options->pool.workers;
    if (options->ocr == SCAN_OCR_LABELS)
        options->pool.ocr_limits.most[BUDGET_OCR_PAGES] = 0;
    return true;
}

static int compare_words(const void *one, const void *other)
{
    return strcmp(*(const char *const *)one, *(const char *const *)other);
}

/* What was asked to be left out or taken in, whatever the order it was said in. */
static char *describe_scope(const struct crawl_options *crawl)
{
    g_autoptr(GPtrArray) words = g_ptr_array_new_with_free_func(g_free);

    if (crawl->cross_mounts)
        g_ptr_array_add(words, g_strdup("--cross-mounts"));
    if (crawl->no_builtin_exclusions)
        g_ptr_array_add(words, g_strdup("--no-builtin-exclusions"));
    for (guint i = 0; crawl->exclusions && crawl->exclusions[i]; i++)
        g_ptr_array_add(words, g_strconcat("--exclude ", crawl->exclusions[i], NULL));
    g_ptr_array_sort(words, compare_words);
    g_ptr_array_add(words, NULL);
    return g_strjoinv("\n", (char **)words->pdata);
}

/* How many entries there are to come, counted beside the scan, for the time left. */
struct count {
    const struct scan_options *options;
    struct crawl_options crawl;
    struct progress *progress;
    _Atomic guint64 files;
    int cancelled;
    GThread *thread;
};

static void count_part(const struct crawl_part *part, void *user)
{
    struct count *count = user;
    guint64 files = 0;

    for (gsize i = 0; i < part->count; i++)
        if (part->entries[i].kind != CRAWL_DIRECTORY || part->entries[i].excluded)
            files++;
    atomic_fetch_add(&count->files, files);
}

static gpointer run_count(gpointer user)
{
    struct count *count = user;

    if (crawl_run(count->options->roots, &count->crawl, count_part, count, NULL) &&
        g_atomic_int_get(&count->cancelled) == 0)
        progress_expect(count->progress, atomic_load(&count->files));
    return NULL;
}

static void start_count(struct count *count, const struct scan_options *options,
                        struct progress *progress)
{
    count->options = options;
    count->progress = progress;
    count->crawl = options->crawl;
    count->crawl.threads = 1;
    count->crawl.cancelled = &count->cancelled;
    count->thread = g_thread_new("count", run_count, count);
}

static void end_count(struct count *count)
{
    g_atomic_int_set(&count->cancelled, 1);
    if (count->thread)
        g_thread_join(count->thread);
}

/* Watches until the scan is over; asks it to stop when the user does. */
static void watch(struct scan *scan, const struct scan_options *options)
{
    struct progress *progress = progress_new(scan_counts(scan), quiet);
    struct count count = {0};
    bool stopping = false;

    if (!quiet && isatty(STDERR_FILENO) == 1)
        start_count(&count, options, progress);
    while (!scan_is_over(scan)) {
        g_usleep(G_USEC_PER_SEC / 20);
        progress_update(progress);
        if (interrupt_asked() && !stopping) {
            stopping = true;
            scan_stop(scan);
        }
    }
    end_count(&count);
    progress_free(progress);
}

static void print_summary(const struct scan_counts *counts, gint64 started_us)
{
    guint64 seconds = (guint64)((g_get_monotonic_time() - started_us) / G_USEC_PER_SEC);
    g_autofree char *time = progress_format_seconds(seconds);
    guint64 unchanged = atomic_load(&counts->unchanged);

    printf(_("%" PRIu64 " files seen, %" PRIu64 " of them unchanged, in %s\n"),
           atomic_load(&counts->seen), unchanged, time);
    printf(_("Recorded in this run: %" PRIu64 " files, %" PRIu64 " documents within them\n"),
           atomic_load(&counts->done), atomic_load(&counts->members));
}

/* What the whole inventory says now, and what the exit status says with it. */
static int print_state(struct inventory *inventory)
{
    struct inventory_counts counts = {0};
    g_autoptr(GError) error = NULL;

    if (!inventory_count(inventory, &counts, &error)) {
        command_complain("%s", error->message);
        return EXIT_COULD_NOT_RUN;
    }
    guint64 left_out = counts.outcome[OUTCOME_EXCLUDED];
    guint64 unread = counts.files - counts.outcome[OUTCOME_READ] - left_out;
    guint64 labelled = counts.declared[3] + counts.declared[4] + counts.declared[5];
    if (!quiet) {
        printf(_("Labelled 社外秘 or higher: %" PRIu64 "   with issues: %" PRIu64 "\n"), labelled,
               counts.issues);
        printf(_("Inspected in full: %" PRIu64 " of %" PRIu64
                 " files   not or only partly: %" PRIu64 "   excluded: %" PRIu64 "\n"),
               counts.outcome[OUTCOME_READ], counts.files, unread, left_out);
        printf(_("Inventory: %s\nNext: maruhi report --output-dir DIR\n"),
               common_options.inventory);
    }
    return unread > 0 ? EXIT_NOT_ALL_READ : EXIT_DONE;
}

static int conclude(struct inventory *inventory, struct scan *scan, gint64 started_us)
{
    g_autoptr(GError) error = NULL;

    if (!scan_finish(scan, &error)) {
        command_complain("%s", error->message);
        return EXIT_COULD_NOT_RUN;
    }
    if (interrupt_asked()) {
        fprintf(stderr, _("Stopped. Nothing is lost: the same command goes on from here.\n"));
        return EXIT_NOT_ALL_READ;
    }
    if (!assets_register_by_policy(inventory, (const char *const *)common_options.policy_paths,
                                   &error)) {
        command_complain("%s", error->message);
        return EXIT_COULD_NOT_RUN;
    }
    if (!quiet)
        print_summary(scan_counts(scan), started_us);
    return print_state(inventory);
}

static int scan_into(struct inventory *inventory, struct scan_options *options)
{
    g_autoptr(GError) error = NULL;
    bool resumed = false;
    gint64 started_us = g_get_monotonic_time();
    struct scan *scan = scan_new(inventory, options, &resumed, &error);

    if (scan == NULL) {
        command_complain("%s", error->message);
        return EXIT_COULD_NOT_RUN;
    }
    if (resumed && !quiet)
        fprintf(stderr, _("Going on with the scan that was interrupted.\n"));
    scan_start(scan);
    watch(scan, options);
    int status = conclude(inventory, scan, started_us);
    if (g_getenv("MARUHI_SHOW_MEMORY")) {
        struct rusage usage = {0};
        getrusage(RUSAGE_SELF, &usage);
        fprintf(stderr, "peak: parent %ld KiB, worker %" PRIu64 " KiB\n", usage.ru_maxrss,
                scan_worker_peak(scan) / 1024);
    }
    scan_free(scan);
    return status;
}

static int open_and_scan(struct scan_options *options)
{
    g_autoptr(GError) error = NULL;
    struct inventory *inventory = inventory_open(common_options.inventory, INVENTORY_WRITE, &error);

    if (inventory == NULL) {
        command_complain("%s", error->message);
        return EXIT_COULD_NOT_RUN;
    }
    if (no_keep_text && !inventory_forget_texts(inventory, &error)) {
        command_complain("%s", error->message);
        inventory_close(inventory);
        return EXIT_COULD_NOT_RUN;
    }
    int status = scan_into(inventory, options);
    inventory_close(inventory);
    return status;
}

static int run_scan(int argc, char **argv)
{
    extern const struct command cmd_scan;
    g_autofree char *words = g_strjoinv(" ", argv);
    g_autofree GOptionEntry *entries = entries_join(scan_entries, limits_entries());
    struct scan_options options = {0};

    if (!command_parse(&cmd_scan, entries, &argc, &argv) || !choose_options(&options))
        return EXIT_COULD_NOT_RUN;
    g_auto(GStrv) roots = resolve_roots(argc, argv);
    if (roots == NULL)
        return EXIT_COULD_NOT_RUN;
    g_autofree char *inventory = g_canonicalize_filename(common_options.inventory, NULL);
    g_autofree char *shown_words = path_display(words);
    options.roots = (const char *const *)roots;
    options.inventory_path = inventory;
    options.words = shown_words;
    g_autofree char *scope = describe_scope(&options.crawl);
    options.scope = scope;
    interrupt_catch();
    return open_and_scan(&options);
}

const struct command cmd_scan = {
    .name = "scan",
    .arguments = "ROOT…",
    .summary = N_("Crawl, read, judge and record; goes on where it was stopped"),
    .run = run_scan,
};
