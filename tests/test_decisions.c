/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inventory_share.h"

#include <policies/policy.h>
#include <scanner/decisions.h>

#define TODAY "2026-06-15"

/* ---- deciding ---- */

struct wanted {
    const char *path;
    guint64 id;
};

static bool note_id(const struct inventory_row *row, void *user)
{
    struct wanted *wanted = user;

    if (strcmp(row->display_path, wanted->path) == 0)
        wanted->id = row->id;
    return wanted->id == 0;
}

static guint64 id_of(struct fixture *fixture, const char *path)
{
    struct wanted wanted = {.path = path};

    assert_true(inventory_each_row(fixture->inventory, false, note_id, &wanted, NULL));
    return wanted.id;
}

struct put {
    guint64 row;
    const struct decision *decision;
};

static bool put_one(struct inventory *inventory, void *user, GError **error)
{
    const struct put *put = user;

    return decision_put(inventory, put->row, put->decision, error);
}

static void decide(struct fixture *fixture, const char *path, const struct decision *decision)
{
    struct put put = {.row = id_of(fixture, path), .decision = decision};
    g_autoptr(GError) error = NULL;

    if (!inventory_write(fixture->inventory, put_one, &put, &error))
        fail_msg("%s", error->message);
}

static void decide_level(struct fixture *fixture, const char *path, int level)
{
    g_autoptr(Decision) decision = decision_new(DECISION_LABEL);

    decision->level = level;
    decision->approver = g_strdup("設計課長");
    decide(fixture, path, decision);
}

static void decide_not_asset(struct fixture *fixture, const char *path)
{
    g_autoptr(Decision) decision = decision_new(DECISION_NOT_ASSET);

    decision->reason = g_strdup("見本");
    decide(fixture, path, decision);
}

static void decide_exception(struct fixture *fixture, const char *path, const char *code,
                             const char *expires)
{
    g_autoptr(Decision) decision = decision_new(DECISION_EXCEPTION);

    g_free(decision->code);
    decision->code = g_strdup(code);
    decision->expires = g_strdup(expires);
    decide(fixture, path, decision);
}

/* ---- asking ---- */

struct question {
    const struct decisions *decisions;
    const char *code;
    GString *answers;
};

static bool ask_row(const struct inventory_row *row, void *user)
{
    static const char *const standings[] = {"holds", "expired", "content", "verdict"};
    struct question *question = user;
    enum decision_standing standing;
    const struct decision *decision =
        decisions_find(question->decisions, row, question->code, &standing);

    if (decision)
        g_string_append_printf(question->answers, "%s%s:%d,%d,%s",
                               question->answers->len ? " " : "", row->display_path,
                               (int)decision->choice, decision->level, standings[standing]);
    return true;
}

/* "path:choice,level,standing" of all rows with a decision. */
static char *ask_all(struct fixture *fixture, const char *code)
{
    g_autoptr(Decisions) decisions = decisions_load(fixture->inventory, TODAY, NULL);
    struct question question = {
        .decisions = decisions, .code = code, .answers = g_string_new(NULL)};

    assert_non_null(decisions);
    assert_true(inventory_each_row(fixture->inventory, false, ask_row, &question, NULL));
    return g_string_free(question.answers, FALSE);
}

#define assert_decided(fixture, code, expected)                                                    \
    do {                                                                                           \
        g_autofree char *answers = ask_all(fixture, code);                                         \
        assert_string_equal(answers, expected);                                                    \
    } while (0)

static bool append_order(const struct label_order *order, void *user)
{
    GString *text = user;

    g_string_append_printf(text, "%s%s:%d>%d%s%s", text->len ? " " : "", order->path,
                           order->declared, order->decision->level, order->lowers ? ",lowers" : "",
                           order->changed ? ",changed" : "");
    return true;
}

#define assert_orders(fixture, expected)                                                           \
    do {                                                                                           \
        GString *text = g_string_new(NULL);                                                        \
        assert_true(decisions_each_label((fixture)->inventory, append_order, text, NULL));         \
        assert_string_equal(text->str, expected);                                                  \
        g_string_free(text, TRUE);                                                                 \
    } while (0)

/* Nothing declared, 秘 expected; 秘 declared and expected; the same content twice. */
static const struct file share[] = {
    {"", "top.txt", 10, -1, 3},
    {"a", "one.txt", 11, -1, 3},
    {"a", "two.txt", 12, 3, 3},
};

static void scan_share(struct fixture *fixture)
{
    open_inventory(fixture);
    scan(fixture, share, G_N_ELEMENTS(share));
}

/* ---- tests ---- */

static void a_decision_is_found_on_its_document_only(void **state)
{
    struct fixture *fixture = *state;

    scan_share(fixture);
    assert_decided(fixture, "", "");
    decide_level(fixture, "a/one.txt", 4);
    assert_decided(fixture, "", "a/one.txt:1,4,holds");
    assert_decided(fixture, "U01", "");
}

static void a_decision_survives_a_rescan_that_changes_nothing(void **state)
{
    struct fixture *fixture = *state;

    scan_share(fixture);
    decide_level(fixture, "a/one.txt", 4);
    close_inventory(fixture);
    open_inventory(fixture);
    assert_int_equal(scan(fixture, share, 3), 0);
    assert_decided(fixture, "", "a/one.txt:1,4,holds");
}

static void a_level_stays_with_a_document_that_is_edited(void **state)
{
    struct fixture *fixture = *state;
    struct file files[3];

    scan_share(fixture);
    decide_level(fixture, "a/one.txt", 3);
    memcpy(files, share, sizeof files);
    files[1].size = 99;
    scan(fixture, files, 3);
    assert_decided(fixture, "", "a/one.txt:1,3,holds");
}

static void a_level_is_put_to_people_again_when_the_rules_call_for_more(void **state)
{
    struct fixture *fixture = *state;
    struct file files[3];

    scan_share(fixture);
    decide_level(fixture, "a/one.txt", 2);
    memcpy(files, share, sizeof files);
    files[1].size = 99;
    files[1].expected = 4;
    scan(fixture, files, 3);
    assert_decided(fixture, "", "a/one.txt:1,2,verdict");
}

static void what_was_no_asset_is_looked_at_again_when_its_content_changes(void **state)
{
    struct fixture *fixture = *state;
    struct file files[3];

    scan_share(fixture);
    decide_not_asset(fixture, "a/one.txt");
    assert_decided(fixture, "", "a/one.txt:2,-1,holds");
    memcpy(files, share, sizeof files);
    files[1].size = 99;
    scan(fixture, files, 3);
    assert_decided(fixture, "", "a/one.txt:2,-1,content");
}

static void an_exception_holds_until_its_last_day(void **state)
{
    struct fixture *fixture = *state;

    scan_share(fixture);
    decide_exception(fixture, "a/one.txt", "P01", "2026-06-15");
    decide_exception(fixture, "top.txt", "P01", "2026-06-14");
    assert_decided(fixture, "P01", "top.txt:3,-1,expired a/one.txt:3,-1,holds");
    assert_decided(fixture, "", "");
}

static void a_decision_goes_along_with_a_file_that_is_renamed_or_moved(void **state)
{
    struct fixture *fixture = *state;
    struct file files[3];

    scan_share(fixture);
    decide_exception(fixture, "a/one.txt", "P01", NULL);
    memcpy(files, share, sizeof files);
    files[1].name = "renamed.txt";
    scan(fixture, files, 3);
    assert_decided(fixture, "P01", "a/renamed.txt:3,-1,holds");
    files[1].directory = "";
    scan(fixture, files, 3);
    assert_decided(fixture, "P01", "renamed.txt:3,-1,holds");
}

static void a_document_edited_and_later_moved_keeps_its_level(void **state)
{
    struct fixture *fixture = *state;
    struct file files[3];

    scan_share(fixture);
    decide_level(fixture, "a/one.txt", 4);
    memcpy(files, share, sizeof files);
    files[1].size = 99;
    scan(fixture, files, 3);
    files[1].directory = "";
    scan(fixture, files, 3);
    assert_decided(fixture, "", "one.txt:1,4,holds");
}

static void a_copy_takes_the_level_but_not_what_was_accepted_of_the_place(void **state)
{
    struct fixture *fixture = *state;
    struct file files[4] = {{"a", "copy.txt", 11, -1, 3}};

    scan_share(fixture);
    decide_level(fixture, "a/one.txt", 4);
    decide_exception(fixture, "a/one.txt", "P01", NULL);
    memcpy(files + 1, share, sizeof share);
    scan(fixture, files, 4);
    assert_decided(fixture, "", "a/copy.txt:1,4,holds a/one.txt:1,4,holds");
    assert_decided(fixture, "P01", "a/one.txt:3,-1,holds");
}

static void a_copy_that_stays_behind_is_no_move(void **state)
{
    struct fixture *fixture = *state;
    struct file files[4] = {{"a", "copy.txt", 11, -1, 3}};

    memcpy(files + 1, share, sizeof share);
    open_inventory(fixture);
    scan(fixture, files, 4);
    decide_exception(fixture, "a/one.txt", "P01", NULL);
    files[2] = files[3];
    scan(fixture, files, 3);
    assert_decided(fixture, "P01", "");
}

static guint count_history(struct fixture *fixture, const char *path)
{
    g_autoptr(GPtrArray) history =
        decisions_history(fixture->inventory, "/share", path, NULL, NULL);

    assert_non_null(history);
    return history->len;
}

static void a_newer_decision_takes_the_place_and_the_older_one_stays_as_history(void **state)
{
    struct fixture *fixture = *state;

    scan_share(fixture);
    decide_level(fixture, "a/one.txt", 4);
    decide_not_asset(fixture, "a/one.txt");
    assert_decided(fixture, "", "a/one.txt:2,-1,holds");
    g_autoptr(Decision) withdrawn = decision_new(DECISION_WITHDRAWN);
    decide(fixture, "a/one.txt", withdrawn);
    assert_decided(fixture, "", "");
    g_autoptr(GPtrArray) history =
        decisions_history(fixture->inventory, "/share", "a/one.txt", NULL, NULL);
    assert_int_equal(history->len, 3);
    const struct decision *last = history->pdata[0], *first = history->pdata[2];
    assert_int_equal(last->choice, DECISION_WITHDRAWN);
    assert_int_equal(first->level, 4);
    assert_string_equal(first->approver, "設計課長");
    assert_int_equal(first->expected, 3);
}

static void the_same_decision_is_stored_once(void **state)
{
    struct fixture *fixture = *state;

    scan_share(fixture);
    decide_level(fixture, "a/one.txt", 4);
    decide_level(fixture, "a/one.txt", 4);
    assert_int_equal(count_history(fixture, "a/one.txt"), 1);
}

static bool put_two(struct inventory *inventory, void *user, GError **error)
{
    struct put *puts = user;

    return put_one(inventory, &puts[0], error) && put_one(inventory, &puts[1], error);
}

static void a_failure_takes_back_all_of_the_same_transaction(void **state)
{
    struct fixture *fixture = *state;
    g_autoptr(Decision) decision = decision_new(DECISION_NOT_ASSET);
    g_autoptr(GError) error = NULL;

    scan_share(fixture);
    struct put puts[2] = {{id_of(fixture, "a/one.txt"), decision}, {12345, decision}};
    assert_false(inventory_write(fixture->inventory, put_two, puts, &error));
    assert_non_null(strstr(error->message, "12345"));
    assert_int_equal(count_history(fixture, "a/one.txt"), 0);
}

static void labels_to_put_are_those_that_differ_from_what_documents_carry(void **state)
{
    struct fixture *fixture = *state;
    struct file files[3];

    scan_share(fixture);
    decide_level(fixture, "top.txt", 1);   /* carries none and needs none */
    decide_level(fixture, "a/one.txt", 3); /* to be put */
    decide_level(fixture, "a/two.txt", 2); /* carries 秘: to be lowered */
    assert_orders(fixture, "a/one.txt:-1>3 a/two.txt:3>2,lowers");
    memcpy(files, share, sizeof files);
    files[1].size = 99;
    scan(fixture, files, 3);
    assert_orders(fixture, "a/one.txt:-1>3,changed a/two.txt:3>2,lowers");
    files[1].declared = 3;
    files[1].size = 100;
    scan(fixture, files, 3);
    assert_orders(fixture, "a/two.txt:3>2,lowers");
}

/* ---- what they change ---- */

static const char *issue_of_rows;

static GPtrArray *records_with_issue(const struct file *file)
{
    GPtrArray *records = records_of(file);
    struct record *record = records->pdata[0];

    g_ptr_array_add(record->verdict->issues, g_strdup(issue_of_rows));
    return records;
}

/* One scan of share in which a/one.txt has the issue. */
static void scan_with_issue(struct fixture *fixture, const char *code)
{
    open_inventory(fixture);
    issue_of_rows = code;
    begin(fixture, "policy 1");
    for (guint i = 0; i < G_N_ELEMENTS(share); i++) {
        const struct crawl_entry entry = entry_of(&share[i]);
        g_autoptr(GPtrArray) records =
            i == 1 ? records_with_issue(&share[i]) : records_of(&share[i]);
        inventory_put(fixture->inventory, 0, share[i].directory, &entry, records);
    }
    end(fixture, SCAN_FINISHED);
}

static void a_label_to_be_put_leaves_the_issue_until_it_is_there(void **state)
{
    struct fixture *fixture = *state;

    scan_with_issue(fixture, "U01");
    assert_rows(fixture, "top.txt@1 a/one.txt@1,U01 a/two.txt@1");
    decide_level(fixture, "a/one.txt", 4);
    assert_rows(fixture, "top.txt@1 a/one.txt@1,U01 a/two.txt@1");
}

static void a_level_that_needs_no_label_settles_the_missing_one(void **state)
{
    struct fixture *fixture = *state;

    scan_with_issue(fixture, "U01");
    decide_level(fixture, "a/one.txt", 1);
    assert_rows(fixture, "top.txt@1 a/one.txt@1 a/two.txt@1");
}

static void a_level_other_than_the_label_makes_them_disagree(void **state)
{
    struct fixture *fixture = *state;

    scan_share(fixture);
    decide_level(fixture, "a/two.txt", 4);
    decide_level(fixture, "top.txt", 3);
    assert_rows(fixture, "top.txt@1,U01 a/one.txt@1 a/two.txt@1,M01");
    decide_level(fixture, "a/two.txt", 3);
    assert_rows(fixture, "top.txt@1,U01 a/one.txt@1 a/two.txt@1");
}

static void no_asset_settles_what_is_about_protecting_it(void **state)
{
    struct fixture *fixture = *state;

    scan_with_issue(fixture, "U01");
    decide_not_asset(fixture, "a/one.txt");
    assert_rows(fixture, "top.txt@1 a/one.txt@1 a/two.txt@1");
}

static void no_asset_settles_neither_what_was_not_read_nor_government_marks(void **state)
{
    struct fixture *fixture = *state;

    scan_with_issue(fixture, "G01");
    decide_not_asset(fixture, "a/one.txt");
    assert_rows(fixture, "top.txt@1 a/one.txt@1,G01 a/two.txt@1");
}

static void an_exception_settles_its_issue_only_and_comes_back_when_it_expires(void **state)
{
    struct fixture *fixture = *state;

    scan_with_issue(fixture, "P01");
    decide_exception(fixture, "a/one.txt", "K01", "2999-12-31");
    assert_rows(fixture, "top.txt@1 a/one.txt@1,P01 a/two.txt@1");
    decide_exception(fixture, "a/one.txt", "P01", "2999-12-31");
    assert_rows(fixture, "top.txt@1 a/one.txt@1 a/two.txt@1");
    decide_exception(fixture, "a/one.txt", "P01", "2020-01-01");
    assert_rows(fixture, "top.txt@1 a/one.txt@1,P01 a/two.txt@1");
}

static bool check_trace(const struct inventory_row *row, void *user)
{
    guint *seen = user;

    if (strcmp(row->display_path, "a/one.txt") != 0)
        return true;
    const struct ruling *whole = inventory_row_ruling(row, "");
    const struct ruling *settled = inventory_row_ruling(row, "U01");
    assert_non_null(whole);
    assert_non_null(settled);
    assert_true(settled->settles);
    assert_false(whole->settles);
    assert_ptr_equal(settled->decision, whole->decision);
    assert_string_equal(settled->decision->reason, "見本");
    assert_int_equal(row->found_level, 3);
    assert_int_equal(row->record->verdict->expected_level, LEVEL_NONE);
    ++*seen;
    return true;
}

static void what_is_settled_leaves_a_trace(void **state)
{
    struct fixture *fixture = *state;
    guint seen = 0;

    scan_with_issue(fixture, "U01");
    decide_not_asset(fixture, "a/one.txt");
    assert_true(inventory_each_row(fixture->inventory, false, check_trace, &seen, NULL));
    assert_int_equal(seen, 1);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(a_decision_is_found_on_its_document_only),
        TEST(a_decision_survives_a_rescan_that_changes_nothing),
        TEST(a_level_stays_with_a_document_that_is_edited),
        TEST(a_level_is_put_to_people_again_when_the_rules_call_for_more),
        TEST(what_was_no_asset_is_looked_at_again_when_its_content_changes),
        TEST(an_exception_holds_until_its_last_day),
        TEST(a_decision_goes_along_with_a_file_that_is_renamed_or_moved),
        TEST(a_document_edited_and_later_moved_keeps_its_level),
        TEST(a_copy_takes_the_level_but_not_what_was_accepted_of_the_place),
        TEST(a_copy_that_stays_behind_is_no_move),
        TEST(a_newer_decision_takes_the_place_and_the_older_one_stays_as_history),
        TEST(the_same_decision_is_stored_once),
        TEST(a_failure_takes_back_all_of_the_same_transaction),
        TEST(labels_to_put_are_those_that_differ_from_what_documents_carry),
        TEST(a_label_to_be_put_leaves_the_issue_until_it_is_there),
        TEST(a_level_that_needs_no_label_settles_the_missing_one),
        TEST(a_level_other_than_the_label_makes_them_disagree),
        TEST(no_asset_settles_what_is_about_protecting_it),
        TEST(no_asset_settles_neither_what_was_not_read_nor_government_marks),
        TEST(an_exception_settles_its_issue_only_and_comes_back_when_it_expires),
        TEST(what_is_settled_leaves_a_trace),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
