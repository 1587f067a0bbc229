/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A share of small files that are planned and labelled by the program's workers.
 */
#ifndef MARUHI_TESTS_MARKED_SHARE_H
#define MARUHI_TESTS_MARKED_SHARE_H

#include "marked.h"
#include "pdf_builder.h"

#include <fcntl.h>
#include <scanner/marking/mark_apply.h>
#include <scanner/marking/mark_file.h>
#include <scanner/marking/mark_replace.h>
#include <sys/stat.h>
#include <unistd.h>

#define BODY "BT /F 12 Tf 72 500 Td (Body text) Tj ET "

struct share {
    char *root, *plan, *journal;
    GString *original; /* of a.pdf */
};

static inline int set_up(void **state)
{
    struct share *share = g_new0(struct share, 1);
    struct pdf_builder pdf;

    share->root = g_dir_make_tmp("maruhi-apply-XXXXXX", NULL);
    share->plan = g_build_filename(share->root, "plan.jsonl", NULL);
    share->journal = g_build_filename(share->root, "journal.db", NULL);
    pdf_add_page(&pdf, "", "", "", BODY);
    pdf_finish(&pdf, "");
    share->original = pdf.bytes;
    *state = share;
    return 0;
}

static inline int tear_down(void **state)
{
    struct share *share = *state;
    const char *const remove[] = {"rm", "-rf", share->root, NULL};

    g_spawn_sync(NULL, (char **)remove, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL,
                 NULL);
    g_free(share->root);
    g_free(share->plan);
    g_free(share->journal);
    g_string_free(share->original, TRUE);
    g_free(share);
    return 0;
}

static inline char *path_of(const struct share *share, const char *name)
{
    return g_build_filename(share->root, name, NULL);
}

static inline void put(const struct share *share, const char *name, const GString *bytes)
{
    g_autofree char *path = path_of(share, name);

    assert_true(g_file_set_contents(path, bytes->str, (gssize)bytes->len, NULL));
}

/* A plan that puts the level on each of the files as they are. */
static inline void plan(const struct share *share, int level, const char *const *names)
{
    FILE *file = fopen(share->plan, "we");
    const struct plan_head head = {
        .inventory = (char *)"x", .policy = (char *)"y", .made = (char *)"2026-03-31T00:00:00Z"};

    plan_write_head(file, &head);
    for (; *names; names++) {
        g_autoptr(PlanLine) line = plan_line_new();
        g_autofree char *path = path_of(share, *names);
        int fd = open(path, O_RDONLY | O_CLOEXEC);
        line->root = g_strdup(share->root);
        line->path = g_strdup(*names);
        line->sha256 = mark_hash(fd);
        line->decision = g_strdup("12");
        line->approver = g_strdup("山田部長");
        mark_label_free(line->label);
        line->label = test_label(level);
        plan_write_line(file, line);
        close(fd);
    }
    fclose(file);
}

static inline struct mark_counts apply_as(const struct share *share, bool rehearse)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Plan) opened = plan_open(share->plan, &error);
    g_autoptr(MarkJournal) journal = mark_journal_open(share->journal, true, &error);
    struct mark_options options = {.rehearse = rehearse,
                                   .pool = {.workers = 2, .program = MARUHI_PROGRAM}};
    struct mark_counts counts = {0};

    if (opened == NULL || journal == NULL ||
        !mark_apply(opened, journal, &options, &counts, &error))
        fail_msg("%s", error->message);
    return counts;
}

static inline struct mark_counts apply(const struct share *share)
{
    return apply_as(share, false);
}

static inline bool is_original(const struct share *share, const char *name)
{
    g_autofree char *path = path_of(share, name);
    g_autofree char *bytes = NULL;
    gsize size = 0;

    return g_file_get_contents(path, &bytes, &size, NULL) && size == share->original->len &&
           memcmp(bytes, share->original->str, size) == 0;
}

static inline bool has_litter(const struct share *share)
{
    g_autoptr(GDir) folder = g_dir_open(share->root, 0, NULL);
    const char *name;

    while ((name = g_dir_read_name(folder)) != NULL)
        if (mark_is_temporary(name))
            return true;
    return false;
}

#endif
