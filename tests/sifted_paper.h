/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Documents for tests of the sieve: judged under a policy, and sifted for a change of it.
 */
#ifndef MARUHI_TESTS_SIFTED_PAPER_H
#define MARUHI_TESTS_SIFTED_PAPER_H

#include <policies/inspection.h>
#include <policies/sieve.h>
#include <scanner/record.h>

#include <glib/gstdio.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

struct paper {
    const char *path;
    const char *type; /* the extractor's name */
    GPtrArray *texts; /* char * */
    GArray *roles;    /* enum text_role */
    GArray *tables;   /* bool */
};

static inline void add_segment(struct paper *paper, char *text, enum text_role role, bool table)
{
    g_ptr_array_add(paper->texts, text);
    g_array_append_val(paper->roles, role);
    g_array_append_val(paper->tables, table);
}

static inline void paper_clear(void *item)
{
    struct paper *paper = item;

    g_ptr_array_unref(paper->texts);
    g_array_unref(paper->roles);
    g_array_unref(paper->tables);
}

static inline void each_segment(const struct paper *paper,
                                void (*take)(const struct segment *segment, void *user), void *user)
{
    const struct place file = {.kind = PLACE_FILE, .name = paper->path};

    for (guint i = 0; i < paper->texts->len; i++) {
        const char *text = paper->texts->pdata[i];
        const struct segment segment = {
            .role = g_array_index(paper->roles, enum text_role, i),
            .shape = g_array_index(paper->tables, bool, i) ? TEXT_TABLE : TEXT_LINES,
            .place = &file,
            .name = "MSIP_Label_x_Name",
            .text = text,
            .length = strlen(text),
            .first_line = 1,
        };
        take(&segment, user);
    }
}

static inline void inspect(const struct segment *segment, void *user)
{
    inspection_take(user, segment);
}

static inline void sift(const struct segment *segment, void *user)
{
    sieve_take(user, segment);
}

static inline void take_ground(const struct segment *segment, void *user)
{
    sieve_take_ground(user, segment);
}

static inline struct verdict *judge(struct inspector *inspector, const struct paper *paper)
{
    struct inspection *inspection = inspection_new(inspector, paper->path, NULL, NULL);

    each_segment(paper, inspect, inspection);
    return inspection_judge(inspection, paper->type, NULL);
}

static inline bool is_held(struct sieve *sieve, const struct paper *paper)
{
    sieve_begin(sieve, paper->path, paper->type);
    each_segment(paper, sift, sieve);
    if (!sieve_wants_ground(sieve))
        return sieve_holds(sieve);
    each_segment(paper, take_ground, sieve);
    return sieve_words_count(sieve);
}

static inline struct policy *load_text(const char *text)
{
    g_autofree char *folder = g_dir_make_tmp("maruhi-sieve-XXXXXX", NULL);
    g_autofree char *path = g_build_filename(folder, "p.yaml", NULL);
    const char *const packs[] = {path, NULL};
    g_autoptr(GError) error = NULL;

    assert_true(g_file_set_contents(path, text, -1, NULL));
    struct policy *policy = policy_load(packs, &error);
    if (policy == NULL)
        fail_msg("%s\n%s", error->message, text);
    g_unlink(path);
    g_rmdir(folder);
    return policy;
}

#endif
