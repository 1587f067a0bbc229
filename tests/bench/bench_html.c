/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * bench_html FILES FINDINGS OUTPUT: the inventory of a share of that size, of whose files so
 * many have findings, and its report.html: CPU seconds, peak memory, size. The page is what
 * tests/page/speed.sh opens in a browser. It takes the place of OUTPUT.db.
 */
#include "cost.h"

#include <scanner/inventory.h>
#include <scanner/reports/report.h>

#include <glib/gstdio.h>
#include <stdio.h>

static const char *const departments[] = {"01_設計", "02_製造", "03_営業",   "04_契約", "05_経営",
                                          "06_研究", "07_人事", "08_預かり", "09_保管", "10_品証"};
static const char *const words[] = {"成形条件表", "金型図",     "見積原価計算書", "取締役会議事録",
                                    "配合表",     "検査成績書", "秘密保持契約書", "単価表"};
static const char *const issues[] = {"U01", "U01", "M01", "P01", "K01", "U01", "D01", "K02", "X01"};
enum { IN_DIRECTORY = 200 };

static void fail(GError *error)
{
    fprintf(stderr, "bench_html: %s\n", error ? error->message : "failed");
    exit(2);
}

static void add_finding(GPtrArray *findings, const char *rule, const char *text, guint number,
                        double points)
{
    g_autofree char *place =
        g_strdup_printf("sheet 条件 › %c%u", 'A' + (int)(number % 26), 1 + number % 500);
    struct finding *finding = finding_new(rule, text, place, TEXT_BODY);

    finding->points = points;
    g_ptr_array_add(findings, finding);
}

static struct record *make_record(guint64 number, bool found)
{
    struct record *record = record_new();
    struct verdict *verdict = record->verdict;
    guint64 mixed = number * 0x9e3779b97f4a7c15U;
    guint seed = (guint)(mixed >> 40);

    record->type = g_strdup("xlsx");
    record->size = 1000 + seed % 900000;
    record->sha256 = g_strdup_printf("%016" G_GINT64_MODIFIER "x%048x", mixed, 0);
    if (!found)
        return record;
    verdict->expected_level = 2 + (int)(seed % 3);
    verdict->score = 4 + seed % 90 / 10.0;
    g_ptr_array_add(verdict->kinds, g_strdup_printf("DK-%02u", 1 + seed % 79));
    g_ptr_array_add(verdict->issues, g_strdup(issues[seed % G_N_ELEMENTS(issues)]));
    if (seed % 3 == 0)
        g_ptr_array_add(verdict->issues, g_strdup("N01"));
    for (guint i = 0; i < 4; i++)
        add_finding(verdict->evidence, "DK-24", words[(seed + i) % G_N_ELEMENTS(words)], seed + i,
                    1.5 + i);
    return record;
}

static void put_files(struct inventory *inventory, guint64 files, guint64 findings)
{
    for (guint64 i = 0; i < files; i++) {
        guint64 folder = i / IN_DIRECTORY;
        g_autofree char *directory =
            g_strdup_printf("%s/%s/品番%05u", departments[folder % G_N_ELEMENTS(departments)],
                            words[folder / 10 % G_N_ELEMENTS(words)], (guint)folder);
        g_autofree char *name =
            g_strdup_printf("%s_%07u.xlsx", words[i % G_N_ELEMENTS(words)], (guint)i);
        const struct crawl_entry entry = {.name = name,
                                          .kind = CRAWL_FILE,
                                          .mode = 0100644,
                                          .size = 1000,
                                          .inode = 1 + i,
                                          .mtime_ns = 1600000000000000000 + (gint64)i * 1000000000};
        g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func((GDestroyNotify)record_free);
        bool found = i * findings / files != (i + 1) * findings / files;
        g_ptr_array_add(records, make_record(i, found));
        inventory_put(inventory, 0, directory, &entry, records);
    }
}

static void fill(const char *path, guint64 files, guint64 findings)
{
    static const char *const roots[] = {"/srv/share", NULL};
    const struct scan_facts facts = {
        .roots = roots, .version = "0", .policy = "p", .policy_paths = "", .options = ""};
    GError *error = NULL;
    bool resumed = false;
    struct inventory *inventory = inventory_open(path, INVENTORY_WRITE, &error);

    if (inventory == NULL || !inventory_begin_scan(inventory, &facts, &resumed, &error))
        fail(error);
    put_files(inventory, files, findings);
    if (!inventory_end_scan(inventory, SCAN_FINISHED, &error))
        fail(error);
    inventory_close(inventory);
}

static void write_report(const char *path, const char *output)
{
    GError *error = NULL;
    struct inventory *inventory = inventory_open(path, INVENTORY_READ, &error);
    struct scan_summary *scan = inventory ? inventory_last_scan(inventory, &error) : NULL;
    const struct report_source source = {.inventory = inventory, .scan = scan};
    GStatBuf status;

    if (scan == NULL || !report_write(report_find("html"), &source, output, &error))
        fail(error);
    g_stat(output, &status);
    printf("%s: %.1f s CPU, peak %ld MiB, %.1f MB\n", output, cpu_seconds(), peak_kib() / 1024,
           (double)status.st_size / 1e6);
    scan_summary_free(scan);
    inventory_close(inventory);
}

/* Twice: the second run finds the inventory and measures the report alone. */
int main(int argc, char **argv)
{
    if (argc != 4) {
        fprintf(stderr, "usage: bench_html FILES FINDINGS OUTPUT\n");
        return 2;
    }
    g_autofree char *path = g_strconcat(argv[3], ".db", NULL);
    if (!g_file_test(path, G_FILE_TEST_EXISTS)) {
        fill(path, g_ascii_strtoull(argv[1], NULL, 10), g_ascii_strtoull(argv[2], NULL, 10));
        printf("%s: filled; run it again to measure\n", path);
        return 0;
    }
    write_report(path, argv[3]);
    return 0;
}
