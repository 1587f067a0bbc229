/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A share that exists only in the tests of the inventory.
 */
#ifndef MARUHI_TESTS_INVENTORY_SHARE_H
#define MARUHI_TESTS_INVENTORY_SHARE_H

#include <scanner/inventory.h>

#include <fcntl.h>
#include <glib/gstdio.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

/* ---- a share that exists only here ---- */

struct fixture {
    char *folder;
    char *path;
    struct inventory *inventory;
};

static inline int set_up(void **state)
{
    struct fixture *fixture = g_new0(struct fixture, 1);

    fixture->folder = g_dir_make_tmp("maruhi-XXXXXX", NULL);
    fixture->path = g_build_filename(fixture->folder, "inventory.db", NULL);
    *state = fixture;
    return 0;
}

static inline int tear_down(void **state)
{
    struct fixture *fixture = *state;
    g_autoptr(GDir) folder = g_dir_open(fixture->folder, 0, NULL);
    const char *name;

    inventory_close(fixture->inventory);
    while (folder && (name = g_dir_read_name(folder))) {
        g_autofree char *path = g_build_filename(fixture->folder, name, NULL);
        g_unlink(path);
    }
    g_rmdir(fixture->folder);
    g_free(fixture->folder);
    g_free(fixture->path);
    g_free(fixture);
    return 0;
}

static inline void open_inventory(struct fixture *fixture)
{
    g_autoptr(GError) error = NULL;

    fixture->inventory = inventory_open(fixture->path, INVENTORY_WRITE, &error);
    if (fixture->inventory == NULL)
        fail_msg("%s", error->message);
}

static inline void close_inventory(struct fixture *fixture)
{
    inventory_close(fixture->inventory);
    fixture->inventory = NULL;
}

static inline bool begin_with(struct fixture *fixture, const char *policy, const char *options)
{
    static const char *const roots[] = {"/share", NULL};
    const struct scan_facts facts = {.roots = roots,
                                     .version = "1",
                                     .policy = policy,
                                     .policy_paths = "packs",
                                     .options = options,
                                     .sandbox = "none"};
    g_autoptr(GError) error = NULL;
    bool resumed = true;

    if (inventory_begin_scan(fixture->inventory, &facts, &resumed, &error) == 0)
        fail_msg("%s", error->message);
    return resumed;
}

static inline bool begin(struct fixture *fixture, const char *policy)
{
    return begin_with(fixture, policy, "");
}

static inline void end(struct fixture *fixture, enum scan_state state)
{
    g_autoptr(GError) error = NULL;

    if (!inventory_end_scan(fixture->inventory, state, &error))
        fail_msg("%s", error->message);
}

/* A file as a test writes it down; size tells contents apart. */
struct file {
    const char *directory, *name;
    guint64 size;
    int declared, expected;
};

static inline struct crawl_entry entry_of(const struct file *file)
{
    return (struct crawl_entry){.name = file->name,
                                .kind = CRAWL_FILE,
                                .mode = 0100640,
                                .uid = 1000,
                                .gid = 100,
                                .links = 1,
                                .size = file->size,
                                .inode = g_str_hash(file->name),
                                .device = 5,
                                .mtime_ns = 1700000000000000001 + (gint64)file->size,
                                .ctime_ns = 1700000000000000002 + (gint64)file->size};
}

static inline GPtrArray *records_of(const struct file *file)
{
    GPtrArray *records = g_ptr_array_new_with_free_func((GDestroyNotify)record_free);
    struct record *record = record_new();

    record->outcome = OUTCOME_READ;
    record->type = g_strdup("text");
    record->size = file->size;
    record->sha256 = g_strdup_printf("%064" G_GINT64_MODIFIER "x", file->size);
    record->verdict->declared_level = file->declared;
    record->verdict->expected_level = file->expected;
    g_ptr_array_add(records, record);
    return records;
}

static inline void put(struct fixture *fixture, const struct file *file)
{
    const struct crawl_entry entry = entry_of(file);
    g_autoptr(GPtrArray) records = records_of(file);

    inventory_put(fixture->inventory, 0, file->directory, &entry, records);
}

/* Compares the files that are in one directory, puts what is new; says how many that were. */
static inline guint scan_directory(struct fixture *fixture, const char *path,
                                   const struct file *files, guint count, int problem)
{
    g_autofree struct crawl_entry *entries = g_new0(struct crawl_entry, count + 1);
    g_autofree enum entry_state *states = g_new0(enum entry_state, count + 1);
    g_autofree const struct file **chosen = g_new0(const struct file *, count + 1);
    struct crawl_part part = {
        .path = path, .fd = -1, .error = problem, .first = true, .last = true, .entries = entries};
    guint changed = 0;

    for (guint i = 0; i < count; i++) {
        if (strcmp(files[i].directory, path) != 0)
            continue;
        chosen[part.count] = &files[i];
        entries[part.count++] = entry_of(&files[i]);
    }
    assert_true(inventory_compare(fixture->inventory, &part, states, NULL));
    for (gsize i = 0; i < part.count; i++) {
        if (states[i] == ENTRY_UNCHANGED)
            continue;
        put(fixture, chosen[i]);
        changed++;
    }
    return changed;
}

/* A whole scan of folders "" and "a" (and "b" when some file is there). */
static inline guint scan(struct fixture *fixture, const struct file *files, guint count)
{
    bool has_b = false;

    begin(fixture, "policy 1");
    guint changed = scan_directory(fixture, "", files, count, 0) +
                    scan_directory(fixture, "a", files, count, 0);
    for (guint i = 0; i < count; i++)
        has_b = has_b || strcmp(files[i].directory, "b") == 0;
    if (has_b)
        changed += scan_directory(fixture, "b", files, count, 0);
    end(fixture, SCAN_FINISHED);
    return changed;
}

static inline bool append_row(const struct inventory_row *row, void *user)
{
    GString *text = user;

    g_string_append_printf(text, "%s%s@%u", text->len ? " " : "", row->display_path,
                           row->first_scan);
    for (guint i = 0; i < row->record->verdict->issues->len; i++)
        g_string_append_printf(text, ",%s", (char *)row->record->verdict->issues->pdata[i]);
    return true;
}

/* "path@first_scan,ISSUE path@first_scan" of all open rows. */
static inline char *describe(struct fixture *fixture)
{
    GString *text = g_string_new(NULL);
    g_autoptr(GError) error = NULL;

    if (!inventory_each_row(fixture->inventory, true, append_row, text, &error))
        fail_msg("%s", error->message);
    return g_string_free(text, FALSE);
}

#define assert_rows(fixture, expected)                                                             \
    do {                                                                                           \
        g_autofree char *rows = describe(fixture);                                                 \
        assert_string_equal(rows, expected);                                                       \
    } while (0)

static const struct file three[] = {
    {"", "top.txt", 10, -1, -1},
    {"a", "one.txt", 11, -1, -1},
    {"a", "two.txt", 12, -1, -1},
};

#endif
