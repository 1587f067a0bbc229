/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Scans of a share that exists only in the tests of the audit.
 */
#ifndef MARUHI_TESTS_AUDIT_SHARE_H
#define MARUHI_TESTS_AUDIT_SHARE_H

#include "inventory_share.h"

#include <policies/policy.h>
#include <scanner/audit/audit.h>

static struct policy *words;

static inline int load(void **state)
{
    static const char *const packs[] = {SOURCE_DIR "/policies/packs", NULL};

    (void)state;
    words = policy_load_words(packs, NULL);
    return words == NULL;
}

static inline int unload(void **state)
{
    (void)state;
    policy_free(words);
    return 0;
}

/* ---- scans of a share that exists only here ---- */

/* A user and a group that no machine has. */
#define OWNER 4000001
#define GROUP 4000002

/* content tells contents apart. */
struct paper {
    const char *directory, *name;
    guint64 content;
    int declared;
    guint32 mode;
    enum outcome outcome;
};

static inline struct crawl_entry paper_entry(const struct paper *paper)
{
    return (struct crawl_entry){.name = paper->name,
                                .kind = CRAWL_FILE,
                                .excluded = paper->outcome == OUTCOME_EXCLUDED ? "rule" : NULL,
                                .mode = 0100000 | paper->mode,
                                .uid = OWNER,
                                .gid = GROUP,
                                .links = 1,
                                .size = paper->content,
                                .inode = g_str_hash(paper->name) ^ paper->content,
                                .device = 5,
                                .mtime_ns = 1700000000000000000 + (gint64)paper->content,
                                .ctime_ns = 1700000000000000000 + (gint64)paper->content};
}

static inline void put_paper(struct fixture *fixture, const struct paper *paper)
{
    g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func((GDestroyNotify)record_free);
    const struct crawl_entry entry = paper_entry(paper);
    struct record *record = record_new();

    record->outcome = paper->outcome;
    record->type = g_strdup("text");
    record->size = paper->content;
    if (paper->outcome == OUTCOME_READ)
        record->sha256 = g_strdup_printf("%064" G_GINT64_MODIFIER "x", paper->content);
    record->verdict->declared_level = paper->outcome == OUTCOME_READ ? paper->declared : LEVEL_NONE;
    g_ptr_array_add(records, record);
    inventory_put(fixture->inventory, 0, paper->directory, &entry, records);
}

static inline void scan_folder(struct fixture *fixture, const char *path, guint32 mode,
                               const struct paper *papers, guint count)
{
    const struct crawl_folder self = {040000 | mode, OWNER, GROUP, 1};
    g_autofree struct crawl_entry *entries = g_new0(struct crawl_entry, count + 1);
    g_autofree enum entry_state *states = g_new0(enum entry_state, count + 1);
    g_autofree const struct paper **chosen = g_new0(const struct paper *, count + 1);
    struct crawl_part part = {
        .path = path, .fd = -1, .first = true, .last = true, .entries = entries};

    for (guint i = 0; i < count; i++) {
        if (strcmp(papers[i].directory, path) != 0)
            continue;
        chosen[part.count] = &papers[i];
        entries[part.count++] = paper_entry(&papers[i]);
    }
    assert_true(inventory_compare(fixture->inventory, &part, states, NULL));
    inventory_put_folder(fixture->inventory, 0, path, &self, NULL);
    for (gsize i = 0; i < part.count; i++)
        if (states[i] != ENTRY_UNCHANGED)
            put_paper(fixture, chosen[i]);
}

#define PAPER(directory, name, content, declared)                                                  \
    {                                                                                              \
        directory, name, content, declared, 0640, OUTCOME_READ                                     \
    }

struct share {
    const struct paper *papers;
    guint count;
    guint32 mode_of_b; /* of the folder "b"; 0: 0755 */
    const char *root;  /* NULL: "/share" */
    const char *scope;
    const char *policy;
};

static inline void scan_share(struct fixture *fixture, const struct share *share)
{
    const char *const roots[] = {share->root ? share->root : "/share", NULL};
    const struct scan_facts facts = {.roots = roots,
                                     .version = "1",
                                     .policy = share->policy ? share->policy : "policy 1",
                                     .words = words,
                                     .policy_paths = "packs",
                                     .options = "",
                                     .scope = share->scope ? share->scope : "",
                                     .sandbox = "none"};
    bool resumed = false;

    assert_int_not_equal(inventory_begin_scan(fixture->inventory, &facts, &resumed, NULL), 0);
    scan_folder(fixture, "", 0755, share->papers, share->count);
    scan_folder(fixture, "a", 0755, share->papers, share->count);
    scan_folder(fixture, "b", share->mode_of_b ? share->mode_of_b : 0755, share->papers,
                share->count);
    end(fixture, SCAN_FINISHED);
}

#define SCAN(fixture, papers_, ...)                                                                \
    scan_share(fixture, &(const struct share){                                                     \
                            .papers = papers_, .count = G_N_ELEMENTS(papers_), ##__VA_ARGS__})

static inline struct audit *compare(struct fixture *fixture, GPtrArray *scans,
                                    const struct audit_wanted *wanted)
{
    const struct scan_summary *before = NULL, *after = NULL;
    g_autoptr(GError) error = NULL;

    if (!audit_choose(scans, wanted, &before, &after, &error))
        fail_msg("%s", error->message);
    struct audit *audit = audit_new(fixture->inventory, words, before, after, &error);
    if (audit == NULL)
        fail_msg("%s", error->message);
    return audit;
}

#endif
