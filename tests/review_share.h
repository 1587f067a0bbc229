/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A share whose workbook is written, filled in like people do, and brought in again.
 */
#ifndef MARUHI_TESTS_REVIEW_SHARE_H
#define MARUHI_TESTS_REVIEW_SHARE_H

#include "reported.h"
#include "workbook_editor.h"

#include <scanner/assets.h>
#include <scanner/reports/remediation_lines.h>
#include <scanner/review/review.h>
#include <stdlib.h>

#define KEYS        "xl/worksheets/sheet3.xml"
#define LEDGER      "xl/worksheets/sheet4.xml"
#define REMEDIATION "xl/worksheets/sheet5.xml"
#define DECIDED     "xl/worksheets/sheet6.xml"
#define TODAY       "2026-06-15"

struct share {
    struct reported *reported;
    struct editor editor;
    char *path;
    struct review_result result;
    char *problem; /* why the file was refused as a whole; NULL */
};

static inline void put_document(struct reported *reported, const char *name, char digit,
                                int declared, int expected, const char *code)
{
    struct record *record = reported_record(declared, expected);

    g_ptr_array_add(record->verdict->issues, g_strdup(code));
    record->sha256 = g_strnfill(64, digit);
    reported_put(reported, "設計", name, record);
}

static inline void write_book(struct share *share)
{
    gsize length = 0;
    g_autofree char *bytes = reported_write(share->reported, "xlsx", &length);

    assert_true(g_file_set_contents(share->path, bytes, (gssize)length, NULL));
    if (share->editor.parts)
        editor_clear(&share->editor);
    editor_open(&share->editor, share->path);
}

/* Two documents without a label, one with another than its content calls for. */
static inline int set_up(void **state)
{
    struct share *share = g_new0(struct share, 1);

    assert_int_equal(reported_set_up(state), 0);
    share->reported = *state;
    share->path = g_build_filename(share->reported->folder, "filled.xlsx", NULL);
    put_document(share->reported, "a.txt", 'a', -1, 3, "U01");
    put_document(share->reported, "b.txt", 'b', -1, 3, "U01");
    put_document(share->reported, "c.txt", 'c', 2, 4, "M01");
    write_book(share);
    *state = share;
    return 0;
}

static inline int tear_down(void **state)
{
    struct share *share = *state;

    editor_clear(&share->editor);
    review_result_clear(&share->result);
    g_free(share->problem);
    g_free(share->path);
    *state = share->reported;
    g_free(share);
    return reported_tear_down(state);
}

static inline void bring_in_with(struct share *share, struct review_options options)
{
    g_autoptr(GError) error = NULL;

    options.path = share->path;
    options.by = "officer";
    options.today = TODAY;
    editor_save(&share->editor, share->path);
    review_result_clear(&share->result);
    g_clear_pointer(&share->problem, g_free);
    if (!review_import(share->reported->inventory, &options, &share->result, &error))
        share->problem = g_strdup(error->message);
}

static inline void bring_in(struct share *share)
{
    bring_in_with(share, (struct review_options){0});
}

/* ---- lines by the names of their files ---- */

struct named {
    const char *name;
    char *id;
    GString *decisions;
};

static inline bool find_line(const struct inventory_row *row, void *user)
{
    struct named *named = user;

    if (g_str_has_suffix(row->display_path, named->name) && row->record->verdict->issues->len)
        named->id = remediation_id(row, row->record->verdict->issues->pdata[0]);
    return true;
}

static inline char *line_of(struct share *share, const char *name)
{
    struct named named = {.name = name};

    assert_true(inventory_each_row(share->reported->inventory, false, find_line, &named, NULL));
    assert_non_null(named.id);
    return named.id;
}

static inline void fill(struct share *share, const char *name, const char *title, const char *value)
{
    g_autofree char *id = line_of(share, name);

    editor_set(&share->editor, REMEDIATION, id, title, value);
}

static inline char *describe_decisions(struct share *share)
{
    static const char *const names[] = {"a.txt", "b.txt", "c.txt", "moved.txt"};
    GString *text = g_string_new(NULL);

    for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
        g_autofree char *path = g_strconcat("設計/", names[i], NULL);
        g_autoptr(GPtrArray) history =
            decisions_history(share->reported->inventory, "/share", path, NULL, NULL);
        for (guint at = 0; at < history->len; at++) {
            const struct decision *decision = history->pdata[at];
            g_string_append_printf(text, "%s%s:%s", text->len ? " " : "", names[i],
                                   decision_choice_name(decision->choice));
            if (decision->level >= 0)
                g_string_append_printf(text, "%d", decision->level);
            if (*decision->code)
                g_string_append_printf(text, "@%s", decision->code);
        }
    }
    return g_string_free(text, FALSE);
}

#define assert_decisions(share, expected)                                                          \
    do {                                                                                           \
        g_autofree char *decisions = describe_decisions(share);                                    \
        if ((share)->problem)                                                                      \
            fail_msg("%s", (share)->problem);                                                      \
        assert_string_equal(decisions, expected);                                                  \
    } while (0)

/* The only line refused, and why. */
static inline void assert_refused(struct share *share, const char *reason)
{
    if (share->problem)
        fail_msg("%s", share->problem);
    assert_int_equal(share->result.refused->len, 1);
    const struct review_refusal *refusal = share->result.refused->pdata[0];
    if (strstr(refusal->reason, reason) == NULL)
        fail_msg("%s", refusal->reason);
    assert_decisions(share, "");
}

static inline void assert_file_refused(struct share *share, const char *reason)
{
    assert_non_null(share->problem);
    if (strstr(share->problem, reason) == NULL)
        fail_msg("%s", share->problem);
    g_autofree char *decisions = describe_decisions(share);
    assert_string_equal(decisions, "");
}

#endif
