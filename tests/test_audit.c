/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What changed between two scans: each sort of change under its name and code, and no other.
 */
#include "audit_share.h"

#include <scanner/assets.h>

#include <scanner/decisions.h>
#include <sqlite3.h>

/* ---- decisions ---- */

struct deciding {
    const char *path;
    enum decision_choice choice;
    int level;
    guint64 row;
};

static bool find_row(const struct inventory_row *row, void *user)
{
    struct deciding *deciding = user;

    if (strcmp(row->display_path, deciding->path) == 0)
        deciding->row = row->id;
    return true;
}

static bool put_decision(struct inventory *inventory, void *user, GError **error)
{
    const struct deciding *deciding = user;
    g_autoptr(Decision) decision = decision_new(deciding->choice);

    decision->level = deciding->level;
    decision->reason = g_strdup("期限が過ぎた");
    decision->approver = g_strdup("部長");
    return decision_put(inventory, deciding->row, decision, error);
}

static void decide(struct fixture *fixture, const char *path, enum decision_choice choice,
                   int level)
{
    struct deciding deciding = {path, choice, level, 0};
    g_autoptr(GError) error = NULL;

    assert_true(inventory_each_row(fixture->inventory, false, find_row, &deciding, NULL));
    if (!inventory_write(fixture->inventory, put_decision, &deciding, &error))
        fail_msg("%s", error->message);
}

/* ---- what comes out ---- */

static bool append_change(const struct change *change, void *user)
{
    g_string_append_printf(user, "%s%s%s%s %s", ((GString *)user)->len ? "; " : "",
                           change_name(change->kind), *change->code ? " " : "", change->code,
                           change->path);
    if (change->from)
        g_string_append_printf(user, " < %s", change->from);
    if (change->reason != REASON_NONE)
        g_string_append_printf(user, " (%s %s)", change_reason_name(change->reason),
                               change->detail ? change->detail : "");
    return true;
}

static bool append_issue(enum issue_change change, const char *code, const char *root,
                         const char *path, int level, void *user)
{
    (void)root;
    (void)level;
    g_string_append_printf(user, "%s%s %s %s", ((GString *)user)->len ? "; " : "",
                           issue_change_name(change), code, path);
    return true;
}

static char *changes_between(struct fixture *fixture, guint32 before, guint32 after)
{
    g_autoptr(GPtrArray) scans = inventory_scans(fixture->inventory, NULL);
    const struct audit_wanted wanted = {.before = before, .after = after};
    g_autoptr(Audit) audit = compare(fixture, scans, &wanted);
    GString *text = g_string_new(NULL);

    assert_true(audit_each(audit, append_change, text, NULL));
    return g_string_free(text, FALSE);
}

static void assert_changes(struct fixture *fixture, guint32 before, guint32 after,
                           const char *expected)
{
    g_autofree char *changes = changes_between(fixture, before, after);

    assert_string_equal(changes, expected);
}

static void assert_issues(struct fixture *fixture, guint32 before, guint32 after,
                          const char *expected)
{
    g_autoptr(GPtrArray) scans = inventory_scans(fixture->inventory, NULL);
    const struct audit_wanted wanted = {.before = before, .after = after};
    g_autoptr(Audit) audit = compare(fixture, scans, &wanted);
    g_autoptr(GString) text = g_string_new(NULL);

    assert_true(audit_each_issue(audit, append_issue, text, NULL));
    assert_string_equal(text->str, expected);
}

static void assert_refused(struct fixture *fixture, const struct audit_wanted *wanted,
                           const char *why)
{
    g_autoptr(GPtrArray) scans = inventory_scans(fixture->inventory, NULL);
    const struct scan_summary *before = NULL, *after = NULL;
    g_autoptr(GError) error = NULL;

    assert_false(audit_choose(scans, wanted, &before, &after, &error));
    if (strstr(error->message, why) == NULL)
        fail_msg("\"%s\" does not say \"%s\"", error->message, why);
}

/* ---- documents that come, go and move ---- */

static void a_year_is_told_change_by_change(void **state)
{
    struct fixture *fixture = *state;
    const struct paper first[] = {PAPER("a", "drawing", 10, 2), PAPER("a", "mould", 11, 4),
                                  PAPER("a", "notice", 12, -1), PAPER("a", "quote", 13, 2),
                                  PAPER("b", "recipe", 14, 4),  PAPER("b", "copy", 10, 2)};
    const struct paper second[] = {PAPER("b", "drawing", 10, 2),   PAPER("a", "mould", 11, 4),
                                   PAPER("a", "notice 2", 12, -1), PAPER("a", "quote", 13, 2),
                                   PAPER("b", "recipe", 14, 4),    PAPER("b", "copy", 10, 2),
                                   PAPER("a", "new", 15, 2)};
    const struct paper third[] = {PAPER("b", "drawing", 10, 2),  PAPER("a", "mould", 21, 2),
                                  PAPER("a", "notice 2", 22, 2), PAPER("a", "quote", 23, -1),
                                  PAPER("b", "recipe", 24, 4),   PAPER("b", "copy", 10, 2)};
    const struct paper fourth[] = {PAPER("b", "drawing", 10, 2),  PAPER("a", "mould", 21, 2),
                                   PAPER("a", "notice 2", 22, 2), PAPER("a", "quote again", 23, -1),
                                   PAPER("a", "recipe", 24, 4),   PAPER("a", "mould copy", 21, 2)};

    open_inventory(fixture);
    SCAN(fixture, first);
    SCAN(fixture, second);
    SCAN(fixture, third);
    SCAN(fixture, fourth);
    assert_changes(fixture, 1, 2,
                   "came a/new; moved b/drawing < a/drawing; renamed a/notice 2 < a/notice");
    assert_changes(fixture, 2, 3,
                   "vanished a/new; label_lost D01 a/quote; label_lowered D02 a/mould; "
                   "edited b/recipe; label_added a/notice 2");
    assert_changes(fixture, 3, 4,
                   "removed b/copy (copy_remains b/drawing); copied a/mould copy < a/mould; "
                   "moved a/recipe < b/recipe; renamed a/quote again < a/quote");
    /* Of several steps: where from, what came of it, and what was there in between only. */
    assert_changes(fixture, 1, 4,
                   "vanished a/new; label_lost D01 a/quote again < a/quote; "
                   "label_lowered D02 a/mould; removed b/copy (copy_remains b/drawing); "
                   "came a/mould copy; moved a/recipe < b/recipe; moved b/drawing < a/drawing; "
                   "renamed a/notice 2 < a/notice; renamed a/quote again < a/quote; "
                   "label_added a/notice 2 < a/notice");
}

static void what_is_decided_explains_a_document_that_is_gone(void **state)
{
    struct fixture *fixture = *state;
    const struct paper first[] = {PAPER("a", "disposed", 10, 2), PAPER("a", "stolen", 11, 2)};
    const struct paper second[] = {PAPER("b", "other", 12, -1)};

    open_inventory(fixture);
    SCAN(fixture, first);
    decide(fixture, "a/disposed", DECISION_DISPOSE, LEVEL_NONE);
    SCAN(fixture, second);
    g_autofree char *changes = changes_between(fixture, 1, 2);
    assert_true(
        g_str_has_prefix(changes, "vanished a/stolen; removed a/disposed (disposed 部長, "));
    assert_non_null(strstr(changes, "); came b/other"));
}

static void a_lower_label_that_was_decided_says_so(void **state)
{
    struct fixture *fixture = *state;
    const struct paper first[] = {PAPER("a", "mould", 10, 4), PAPER("a", "recipe", 11, 4)};
    const struct paper second[] = {PAPER("a", "mould", 20, 2), PAPER("a", "recipe", 21, 2)};

    open_inventory(fixture);
    SCAN(fixture, first);
    decide(fixture, "a/mould", DECISION_LABEL, 2);
    SCAN(fixture, second);
    g_autofree char *changes = changes_between(fixture, 1, 2);
    assert_true(g_str_has_prefix(changes, "label_lowered D02 a/mould (approved 部長, "));
    assert_true(g_str_has_suffix(changes, "); label_lowered D02 a/recipe"));
}

static void what_cannot_be_read_any_more_is_not_called_unlabelled(void **state)
{
    struct fixture *fixture = *state;
    const struct paper first[] = {PAPER("a", "drawing", 10, 2), PAPER("a", "quote", 11, 2)};
    const struct paper second[] = {{"a", "drawing", 20, 2, 0640, OUTCOME_LOCKED},
                                   {"a", "quote", 11, 2, 0640, OUTCOME_EXCLUDED}};
    const struct paper third[] = {PAPER("a", "drawing", 10, 2), PAPER("a", "quote", 11, 2)};

    open_inventory(fixture);
    SCAN(fixture, first);
    SCAN(fixture, second);
    SCAN(fixture, third);
    assert_changes(fixture, 1, 2, "unread a/drawing; left_out a/quote");
    assert_changes(fixture, 2, 3, "inspected a/drawing; inspected a/quote");
    assert_changes(fixture, 1, 3, "");
}

static void other_rules_take_no_label_away(void **state)
{
    struct fixture *fixture = *state;
    const struct paper first[] = {PAPER("a", "drawing", 10, 2), PAPER("a", "quote", 11, 2)};
    const struct paper second[] = {PAPER("a", "drawing", 10, -1), PAPER("a", "quote", 21, -1)};

    open_inventory(fixture);
    SCAN(fixture, first);
    SCAN(fixture, second, .policy = "policy 2");
    assert_changes(fixture, 1, 2, "label_lost D01 a/quote; rules a/drawing");
}

/* ---- lines of the ledger ---- */

struct entering {
    enum asset_field field;
    const char *value;
};

/* In the first line of the ledger. */
static bool enter(struct inventory *inventory, void *user, GError **error)
{
    const struct entering *entering = user;
    const struct asset_entry entry = {"officer", NULL};

    return asset_enter(inventory, 1, entering->field, entering->value, &entry, error);
}

static void enter_in_ledger(struct fixture *fixture, enum asset_field field, const char *value)
{
    struct entering entering = {field, value};

    assert_true(assets_register(fixture->inventory, 2, NULL));
    assert_true(inventory_write(fixture->inventory, enter, &entering, NULL));
}

static void lent_documents_past_their_day_are_told(void **state)
{
    struct fixture *fixture = *state;
    const struct paper papers[] = {PAPER("a", "drawing", 10, 2)};

    open_inventory(fixture);
    SCAN(fixture, papers);
    enter_in_ledger(fixture, ASSET_RETURN_BY, "2999-12-31");
    SCAN(fixture, papers);
    assert_changes(fixture, 1, 2, "");
    enter_in_ledger(fixture, ASSET_RETURN_BY, "2020-03-31");
    assert_changes(fixture, 1, 2, "overdue T01 a");
}

static void a_line_of_the_ledger_that_ended_explains_its_documents(void **state)
{
    struct fixture *fixture = *state;
    const struct paper first[] = {PAPER("a", "drawing", 10, 2), PAPER("b", "drawing", 11, 2)};
    const struct paper second[] = {PAPER("b", "other", 12, -1)};

    open_inventory(fixture);
    SCAN(fixture, first);
    enter_in_ledger(fixture, ASSET_ENDED, "2026-03-31");
    SCAN(fixture, second);
    g_autofree char *changes = changes_between(fixture, 1, 2);
    assert_true(g_str_has_prefix(changes, "vanished b/drawing; removed a/drawing (line_ended IA-"));
    assert_true(g_str_has_suffix(changes, ", 2026-03-31); came b/other"));
}

/* ---- readers ---- */

static void a_wider_circle_of_readers_is_told_also_when_only_a_folder_was_opened(void **state)
{
    struct fixture *fixture = *state;
    const struct paper first[] = {{"a", "mould", 10, 4, 0600, OUTCOME_READ},
                                  {"a", "quote", 11, 2, 0640, OUTCOME_READ},
                                  {"a", "notice", 12, -1, 0640, OUTCOME_READ},
                                  {"b", "recipe", 13, 4, 0644, OUTCOME_READ}};
    const struct paper second[] = {{"a", "mould", 10, 4, 0644, OUTCOME_READ},
                                   {"a", "quote", 11, 2, 0600, OUTCOME_READ},
                                   {"a", "notice", 12, -1, 0644, OUTCOME_READ},
                                   {"b", "recipe", 13, 4, 0644, OUTCOME_READ}};

    open_inventory(fixture);
    SCAN(fixture, first, .mode_of_b = 0700);
    SCAN(fixture, second, .mode_of_b = 0755);
    assert_changes(fixture, 1, 2, "exposed P01 a/mould; exposed P01 b/recipe; enclosed a/quote");
    assert_issues(fixture, 1, 2, "new P01 a/mould; new P01 b/recipe");
}

static void a_document_moved_to_where_more_may_read_it_is_exposed(void **state)
{
    struct fixture *fixture = *state;
    const struct paper first[] = {{"b", "mould", 10, 4, 0644, OUTCOME_READ}};
    const struct paper second[] = {{"a", "mould", 10, 4, 0644, OUTCOME_READ}};

    open_inventory(fixture);
    SCAN(fixture, first, .mode_of_b = 0750);
    SCAN(fixture, second, .mode_of_b = 0750);
    assert_changes(fixture, 1, 2, "exposed P01 a/mould < b/mould; moved a/mould < b/mould");
}

/* ---- issues ---- */

static void issues_that_other_documents_bring_come_and_go_with_them(void **state)
{
    struct fixture *fixture = *state;
    const struct paper first[] = {PAPER("a", "drawing", 10, 2)};
    const struct paper second[] = {PAPER("a", "drawing", 10, 2), PAPER("b", "copy", 10, 2)};

    open_inventory(fixture);
    SCAN(fixture, first);
    SCAN(fixture, second);
    SCAN(fixture, first);
    assert_issues(fixture, 1, 2, "new K01 a/drawing; new K01 b/copy");
    assert_issues(fixture, 2, 3, "fixed K01 a/drawing; ended K01 b/copy");
    assert_issues(fixture, 1, 3, "");
}

/* ---- which scans ---- */

static void only_scans_of_the_same_scope_are_compared(void **state)
{
    struct fixture *fixture = *state;
    const struct paper papers[] = {PAPER("a", "drawing", 10, 2)};

    open_inventory(fixture);
    SCAN(fixture, papers);
    SCAN(fixture, papers, .root = "/other");
    SCAN(fixture, papers, .scope = "--exclude *.tmp");
    SCAN(fixture, papers);
    assert_refused(fixture, &(struct audit_wanted){.before = 1, .after = 2},
                   "scan 1 covers /share and scan 2 does not");
    assert_refused(fixture, &(struct audit_wanted){.before = 1, .after = 3}, "--exclude *.tmp");
    assert_refused(fixture, &(struct audit_wanted){.before = 4, .after = 1}, "earlier one first");
    assert_refused(fixture, &(struct audit_wanted){.before = 4, .after = 9}, "no scan 9");
    assert_refused(fixture, &(struct audit_wanted){.since = "2001-01-01"},
                   "no scan of the same scope as scan 4 had been finished by 2001-01-01");
    begin(fixture, "policy 1");
    end(fixture, SCAN_INTERRUPTED);
    assert_refused(fixture, &(struct audit_wanted){.before = 1, .after = 5}, "was not finished");
}

static void without_being_told_the_last_two_of_one_scope_are_compared(void **state)
{
    struct fixture *fixture = *state;
    const struct paper papers[] = {PAPER("a", "drawing", 10, 2)};
    g_autoptr(GPtrArray) scans = NULL;
    const struct audit_wanted nothing = {0}, since = {.since = "2999-01-01"};

    open_inventory(fixture);
    SCAN(fixture, papers);
    SCAN(fixture, papers, .root = "/other");
    SCAN(fixture, papers);
    scans = inventory_scans(fixture->inventory, NULL);
    g_autoptr(Audit) audit = compare(fixture, scans, &nothing);
    assert_int_equal(audit_before(audit)->id, 1);
    assert_int_equal(audit_after(audit)->id, 3);
    g_autoptr(Audit) other = compare(fixture, scans, &since);
    assert_int_equal(audit_before(other)->id, 1);
}

static void the_state_of_both_scans_is_counted(void **state)
{
    struct fixture *fixture = *state;
    const struct paper first[] = {PAPER("a", "drawing", 10, 2), PAPER("a", "notice", 12, -1)};
    const struct paper second[] = {PAPER("a", "drawing", 10, 2),
                                   PAPER("b", "copy", 10, 2),
                                   {"a", "notice", 22, -1, 0640, OUTCOME_LOCKED}};
    const struct audit_wanted nothing = {0};

    open_inventory(fixture);
    SCAN(fixture, first);
    SCAN(fixture, second);
    g_autoptr(GPtrArray) scans = inventory_scans(fixture->inventory, NULL);
    g_autoptr(Audit) audit = compare(fixture, scans, &nothing);
    const struct audit_totals *totals = audit_totals(audit);
    assert_int_equal(totals->before.files, 2);
    assert_int_equal(totals->before.outcomes[OUTCOME_READ], 2);
    assert_int_equal(totals->before.copies, 0);
    assert_int_equal(totals->after.files, 3);
    assert_int_equal(totals->after.outcomes[OUTCOME_LOCKED], 1);
    assert_int_equal(totals->after.protected, 2);
    assert_int_equal(totals->after.labelled, 2);
    assert_int_equal(totals->after.copies, 1);
    assert_int_equal(totals->after.copied_bytes, 10);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(a_year_is_told_change_by_change),
        TEST(what_is_decided_explains_a_document_that_is_gone),
        TEST(a_lower_label_that_was_decided_says_so),
        TEST(what_cannot_be_read_any_more_is_not_called_unlabelled),
        TEST(other_rules_take_no_label_away),
        TEST(lent_documents_past_their_day_are_told),
        TEST(a_line_of_the_ledger_that_ended_explains_its_documents),
        TEST(a_wider_circle_of_readers_is_told_also_when_only_a_folder_was_opened),
        TEST(a_document_moved_to_where_more_may_read_it_is_exposed),
        TEST(issues_that_other_documents_bring_come_and_go_with_them),
        TEST(only_scans_of_the_same_scope_are_compared),
        TEST(without_being_told_the_last_two_of_one_scope_are_compared),
        TEST(the_state_of_both_scans_is_counted),
    };
    return cmocka_run_group_tests(tests, load, unload);
}
