/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A small inventory for the tests of reports: what is put in is the test's own.
 */
#ifndef MARUHI_TESTS_REPORTED_H
#define MARUHI_TESTS_REPORTED_H

#include <scanner/assets.h>
#include <scanner/inventory.h>
#include <scanner/reports/report.h>

#include <glib/gstdio.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

struct reported {
    char *folder;
    struct inventory *inventory;
};

static inline int reported_set_up(void **state)
{
    static const char *const roots[] = {"/share", NULL};
    const struct scan_facts facts = {.roots = roots, .version = "1", .policy = "fingerprint"};
    struct reported *reported = g_new0(struct reported, 1);
    bool resumed = false;

    reported->folder = g_dir_make_tmp("maruhi-XXXXXX", NULL);
    g_autofree char *path = g_build_filename(reported->folder, "inventory.db", NULL);
    reported->inventory = inventory_open(path, INVENTORY_WRITE, NULL);
    *state = reported;
    return reported->inventory &&
                   inventory_begin_scan(reported->inventory, &facts, &resumed, NULL) != 0
               ? 0
               : -1;
}

static inline int reported_tear_down(void **state)
{
    struct reported *reported = *state;
    g_autoptr(GDir) folder = g_dir_open(reported->folder, 0, NULL);
    const char *name;

    inventory_close(reported->inventory);
    while (folder && (name = g_dir_read_name(folder))) {
        g_autofree char *path = g_build_filename(reported->folder, name, NULL);
        g_unlink(path);
    }
    g_rmdir(reported->folder);
    g_free(reported->folder);
    g_free(reported);
    return 0;
}

/* A record to fill in before reported_put(). */
static inline struct record *reported_record(int declared, int expected)
{
    struct record *record = record_new();

    record->type = g_strdup("text");
    record->size = 100;
    record->verdict->declared_level = declared;
    record->verdict->expected_level = expected;
    return record;
}

static inline void reported_mark(struct record *record, const char *rule, const char *text,
                                 enum text_role role, const char *place)
{
    struct finding *finding = finding_new(rule, text, place, role);

    finding->level = record->verdict->declared_level;
    g_ptr_array_add(record->verdict->marks, finding);
}

/* Takes the record. */
static inline void reported_put(struct reported *reported, const char *directory, const char *name,
                                struct record *record)
{
    const struct crawl_entry entry = {.name = name,
                                      .kind = CRAWL_FILE,
                                      .mode = 0100644,
                                      .size = record->size,
                                      .inode = g_str_hash(name),
                                      .mtime_ns = 1774929600000000000};
    g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func((GDestroyNotify)record_free);

    g_ptr_array_add(records, record);
    inventory_put(reported->inventory, 0, directory, &entry, records);
}

/* Ends the scan, writes the report and gives back what it wrote. */
static inline char *reported_write(struct reported *reported, const char *format, gsize *length)
{
    g_autofree char *path = g_build_filename(reported->folder, "report", NULL);
    g_autoptr(GError) error = NULL;
    char *content = NULL;

    if (!inventory_end_scan(reported->inventory, SCAN_FINISHED, &error))
        fail_msg("%s", error->message);
    assert_true(assets_register(reported->inventory, 2, NULL));
    struct scan_summary *scan = inventory_last_scan(reported->inventory, NULL);
    const struct report_source source = {.inventory = reported->inventory, .scan = scan};
    if (!report_write(report_find(format), &source, path, &error))
        fail_msg("%s", error->message);
    GStatBuf status;
    assert_int_equal(g_stat(path, &status), 0);
    assert_int_equal(status.st_mode & 0777, 0600);
    assert_true(g_file_get_contents(path, &content, length, NULL));
    scan_summary_free(scan);
    return content;
}

#endif
