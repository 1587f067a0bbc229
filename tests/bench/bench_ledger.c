/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * bench_ledger [LINES [FOLDER]]: what a ledger of so many lines costs: giving the numbers,
 * writing the ledger by itself and the whole workbook, reading that back with nothing filled
 * in. CPU seconds, and the peak of each, in a process of its own. Every line has one document
 * with an issue, so the remediation list and the list of files are as long.
 */
#include "cost.h"

#include <scanner/assets.h>
#include <scanner/reports/ledger_sheets.h>
#include <scanner/review/review.h>

#include <glib/gstdio.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static void fail(GError *error)
{
    fprintf(stderr, "bench_ledger: %s\n", error ? error->message : "failed");
    exit(2);
}

static GPtrArray *records_of(guint64 number)
{
    GPtrArray *records = g_ptr_array_new_with_free_func((GDestroyNotify)record_free);
    struct record *record = record_new();
    struct finding *finding = finding_new("MK-009", "社外秘", "page 1", TEXT_HEADER);

    record->type = g_strdup("xlsx");
    record->sha256 = g_strdup_printf("%064" G_GINT64_MODIFIER "x", number + 1);
    record->size = 1000 + number % 90000;
    record->verdict->declared_level = finding->level = 2;
    record->verdict->expected_level = 3;
    g_ptr_array_add(record->verdict->marks, finding);
    g_ptr_array_add(record->verdict->kinds, g_strdup("DK-24"));
    g_ptr_array_add(record->verdict->issues, g_strdup("M01"));
    g_ptr_array_add(records, record);
    return records;
}

static void put_document(struct inventory *inventory, guint64 number)
{
    g_autofree char *folder =
        g_strdup_printf("製造%03u/部品%06u", (guint)(number % 200), (guint)number);
    g_autofree char *name = g_strdup_printf("成形条件表_%06u.xlsx", (guint)number);
    g_autoptr(GPtrArray) records = records_of(number);
    const struct crawl_entry entry = {.name = name,
                                      .kind = CRAWL_FILE,
                                      .mode = 0100644,
                                      .links = 1,
                                      .size = 1000 + number % 90000,
                                      .inode = 1000 + number,
                                      .mtime_ns = 1600000000123456789};

    inventory_put(inventory, 0, folder, &entry, records);
}

static void fill_inventory(struct inventory *inventory, guint64 lines)
{
    static const char *const roots[] = {"/srv/share", NULL};
    const struct scan_facts facts = {
        .roots = roots, .version = "0", .policy = "p", .policy_paths = "", .options = ""};
    GError *error = NULL;
    bool resumed = false;

    if (!inventory_begin_scan(inventory, &facts, &resumed, &error))
        fail(error);
    for (guint64 i = 0; i < lines; i++)
        put_document(inventory, i);
    if (!inventory_end_scan(inventory, SCAN_FINISHED, &error))
        fail(error);
}

/* ---- what is measured, each in a process of its own ---- */

struct work {
    const char *inventory, *book;
    guint64 lines;
};

static void make_inventory(const struct work *work)
{
    GError *error = NULL;
    struct inventory *inventory = inventory_open(work->inventory, INVENTORY_WRITE, &error);

    if (inventory == NULL)
        fail(error);
    fill_inventory(inventory, work->lines);
    inventory_close(inventory);
}

static void give_numbers(const struct work *work)
{
    GError *error = NULL;
    struct inventory *inventory = inventory_open(work->inventory, INVENTORY_WRITE, &error);

    if (inventory == NULL || !assets_register(inventory, 2, &error))
        fail(error);
    inventory_close(inventory);
}

static void with_source(const struct work *work,
                        void (*write)(const struct report_source *source, const char *path))
{
    GError *error = NULL;
    struct inventory *inventory = inventory_open(work->inventory, INVENTORY_READ, &error);

    if (inventory == NULL)
        fail(error);
    struct scan_summary *scan = inventory_last_scan(inventory, NULL);
    const struct report_source source = {.inventory = inventory, .scan = scan};
    write(&source, work->book);
    scan_summary_free(scan);
    inventory_close(inventory);
}

static void write_ledger_only(const struct report_source *source, const char *path)
{
    GError *error = NULL;
    struct survey survey;

    if (!survey_take(&survey, source, &error))
        fail(error);
    struct workbook *workbook = workbook_start(source, path);
    workbook_begin_keys(workbook);
    ledger_write_assets(workbook, &survey);
    if (!workbook_finish(workbook, path, &error))
        fail(error);
    survey_clear(&survey);
}

static void write_workbook(const struct report_source *source, const char *path)
{
    GError *error = NULL;

    if (!report_write(report_find("xlsx"), source, path, &error))
        fail(error);
}

static void ledger_only(const struct work *work)
{
    with_source(work, write_ledger_only);
}

static void whole_workbook(const struct work *work)
{
    with_source(work, write_workbook);
}

static void read_back(const struct work *work)
{
    const struct review_options options = {.path = work->book, .by = "bench", .dry_run = true};
    struct review_result result;
    GError *error = NULL;
    struct inventory *inventory = inventory_open(work->inventory, INVENTORY_READ, &error);

    if (inventory == NULL || !review_import(inventory, &options, &result, &error))
        fail(error);
    printf("%u lines unchanged, %u refused\n", result.unchanged, result.refused->len);
    review_result_clear(&result);
    inventory_close(inventory);
}

static void measure(const char *what, void (*run)(const struct work *work), const struct work *work)
{
    fflush(stdout);
    pid_t child = fork();
    int status = 0;

    if (child == 0) {
        run(work);
        printf("%-16s %6.2f s CPU  peak %ld KiB\n", what, cpu_seconds(), peak_kib());
        exit(0);
    }
    if (child < 0 || waitpid(child, &status, 0) != child || status != 0)
        fail(NULL);
}

int main(int argc, char **argv)
{
    g_autofree char *folder =
        argc > 2 ? g_strdup(argv[2]) : g_dir_make_tmp("maruhi-bench-XXXXXX", NULL);
    g_autofree char *path = g_build_filename(folder, "ledger.db", NULL);
    g_autofree char *book = g_build_filename(folder, "ledger.xlsx", NULL);
    const struct work work = {path, book, argc > 1 ? g_ascii_strtoull(argv[1], NULL, 10) : 200000};
    GStatBuf status;

    measure("inventory", make_inventory, &work);
    measure("numbers", give_numbers, &work);
    measure("ledger alone", ledger_only, &work);
    measure("whole workbook", whole_workbook, &work);
    g_stat(book, &status);
    printf("%" G_GUINT64_FORMAT " lines, %.1f MB\n", work.lines, (double)status.st_size / 1e6);
    measure("read back", read_back, &work);
    if (argc <= 2) {
        g_unlink(book);
        g_unlink(path);
        g_rmdir(folder);
    }
    return 0;
}
