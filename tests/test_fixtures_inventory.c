/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Fixtures F92 to F95, F98 and F99 of the domain: what shows only between documents, between
 * scans and against the ledger. F96 and F97 stand in test_inventory_exposure.c.
 */
#include "audit_share.h"

#include <policies/company.h>
#include <scanner/assets.h>
#include <scanner/reports/survey.h>

/* ---- the ledger ---- */

struct entering {
    enum asset_field field;
    const char *value;
};

/* In the first line of the ledger. */
static bool enter_one(struct inventory *inventory, void *user, GError **error)
{
    const struct entering *entering = user;
    const struct asset_entry entry = {.by = "officer"};

    return asset_enter(inventory, 1, entering->field, entering->value, &entry, error);
}

static void enter(struct fixture *fixture, enum asset_field field, const char *value)
{
    struct entering entering = {field, value};

    assert_true(inventory_write(fixture->inventory, enter_one, &entering, NULL));
}

/* "a present T01 L01; b ghost" of all lines. */
static char *describe_ledger(struct fixture *fixture, const struct policy *policy)
{
    static const char *const states[] = {"present", "ghost", "ended", "not_asset"};
    struct scan_summary *scan = inventory_last_scan(fixture->inventory, NULL);
    const struct report_source source = {
        .inventory = fixture->inventory, .scan = scan, .policy = policy};
    GString *text = g_string_new(NULL);
    struct survey survey = {0};

    assert_true(survey_take(&survey, &source, NULL));
    for (guint i = 0; i < survey.holdings->len; i++) {
        const struct holding *holding = survey.holdings->pdata[i];
        const char *codes[4];
        guint count = holding_issues(&survey, holding, codes);
        g_string_append_printf(text, "%s%s %s", i ? "; " : "", holding->group.folder,
                               states[holding_state(holding)]);
        for (guint at = 0; at < count; at++)
            g_string_append_printf(text, " %s", codes[at]);
    }
    survey_clear(&survey);
    scan_summary_free(scan);
    return g_string_free(text, FALSE);
}

#define assert_ledger(fixture, policy, expected)                                                   \
    do {                                                                                           \
        g_autofree char *ledger = describe_ledger(fixture, policy);                                \
        assert_string_equal(ledger, expected);                                                     \
    } while (0)

static void scan_and_register(struct fixture *fixture, const struct file *files, guint count)
{
    scan(fixture, files, count);
    assert_true(assets_register(fixture->inventory, 2, NULL));
}

/* ---- changes ---- */

static bool append_change(const struct change *change, void *user)
{
    g_string_append_printf(user, "%s%s %s %s", ((GString *)user)->len ? "; " : "",
                           change_name(change->kind), change->code, change->path);
    return true;
}

static void assert_changes(struct fixture *fixture, const struct policy *policy,
                           const char *expected)
{
    g_autoptr(GPtrArray) scans = inventory_scans(fixture->inventory, NULL);
    const struct scan_summary *before = NULL, *after = NULL;
    g_autoptr(GString) text = g_string_new(NULL);

    assert_true(audit_choose(scans, &(const struct audit_wanted){0}, &before, &after, NULL));
    g_autoptr(Audit) audit = audit_new(fixture->inventory, policy, before, after, NULL);
    assert_non_null(audit);
    assert_true(audit_each(audit, append_change, text, NULL));
    assert_string_equal(text->str, expected);
}

/* ---- the fixtures ---- */

static void f92_the_same_content_with_a_label_and_without_is_m02(void **state)
{
    struct fixture *fixture = *state;
    static const struct file files[] = {{"a", "【社外秘】見積書.xlsx", 50, 2, -1},
                                        {"b", "見積書.xlsx", 50, -1, -1}};

    open_inventory(fixture);
    scan(fixture, files, G_N_ELEMENTS(files));
    assert_rows(fixture, "a/【社外秘】見積書.xlsx@1,M02 b/見積書.xlsx@1,M02");
}

static void f93_a_label_that_the_same_content_bore_at_the_last_scan_is_d01(void **state)
{
    struct fixture *fixture = *state;
    static const struct file before[] = {{"a", "【秘】金型図.pdf", 60, 3, -1},
                                         {"a", "【秘】成形条件.xlsx", 61, 3, -1}};
    static const struct file after[] = {{"a", "金型図.pdf", 60, -1, -1},
                                        {"b", "成形条件.xlsx", 61, -1, -1}};

    open_inventory(fixture);
    scan(fixture, before, G_N_ELEMENTS(before));
    assert_rows(fixture, "a/【秘】成形条件.xlsx@1 a/【秘】金型図.pdf@1");
    scan(fixture, after, G_N_ELEMENTS(after));
    assert_rows(fixture, "a/金型図.pdf@2,D01 b/成形条件.xlsx@2,D01");
}

enum { BEFORE = 500, AFTER = 320 };

static void f94_fewer_documents_without_a_record_ask_for_an_explanation(void **state)
{
    struct fixture *fixture = *state;
    g_autoptr(GStringChunk) names = g_string_chunk_new(4096);
    g_autofree struct paper *papers = g_new0(struct paper, BEFORE);

    for (guint i = 0; i < BEFORE; i++) {
        g_autofree char *name = g_strdup_printf("図面%03u.pdf", i);
        papers[i] = (struct paper)PAPER("a", g_string_chunk_insert(names, name), 1000 + i, 3);
    }
    open_inventory(fixture);
    scan_share(fixture, &(const struct share){.papers = papers, .count = BEFORE});
    scan_share(fixture, &(const struct share){.papers = papers, .count = AFTER});
    g_autoptr(GPtrArray) scans = inventory_scans(fixture->inventory, NULL);
    g_autoptr(Audit) audit = compare(fixture, scans, &(const struct audit_wanted){0});
    const struct audit_totals *totals = audit_totals(audit);
    assert_int_equal(totals->before.protected, BEFORE);
    assert_int_equal(totals->after.protected, AFTER);
    assert_int_equal(totals->changes[CHANGE_VANISHED], BEFORE - AFTER);
    assert_int_equal(totals->grave[CHANGE_VANISHED], BEFORE - AFTER);
    assert_int_equal(totals->changes[CHANGE_REMOVED], 0);
}

static const struct file lent = {"a", "C社_支給図.pdf", 70, 2, -1};

/* The drawing, seen for the first time. */
static void receive(struct fixture *fixture, enum document_owner owner)
{
    const struct crawl_entry entry = entry_of(&lent);
    g_autoptr(GPtrArray) records = records_of(&lent);
    struct record *record = records->pdata[0];

    record->verdict->owner = owner;
    begin(fixture, "policy 1");
    inventory_put(fixture->inventory, 0, lent.directory, &entry, records);
    end(fixture, SCAN_FINISHED);
    assert_true(assets_register(fixture->inventory, 2, NULL));
}

static void f95_a_lent_drawing_after_the_end_in_the_ledger_is_t01(void **state)
{
    struct fixture *fixture = *state;

    open_inventory(fixture);
    receive(fixture, OWNER_THIRD_PARTY);
    scan_and_register(fixture, &lent, 1);
    enter(fixture, ASSET_RETURN_BY, "2999-03-31");
    assert_ledger(fixture, NULL, "a present");
    enter(fixture, ASSET_RETURN_BY, "2026-03-31");
    assert_ledger(fixture, NULL, "a present T01");
    assert_changes(fixture, NULL, "overdue T01 a");
    enter(fixture, ASSET_ENDED, "2026-04-10");
    assert_ledger(fixture, NULL, "a ended");
}

/* With a company whose drawings lie in folder a. */
static struct policy *load_contract(const struct fixture *fixture)
{
    static const char pack[] = "pack: test\nlayers: [core]\ncontracts:\n"
                               "  - {id: NDA-0012, party: C社, folders: [a], ends: 2026-03-31}\n";
    g_autofree char *path = g_build_filename(fixture->folder, "test.yaml", NULL);
    const char *const paths[] = {path, NULL};
    g_autoptr(GError) error = NULL;

    assert_true(g_file_set_contents(path, pack, -1, NULL));
    struct policy *policy = policy_load_words(paths, &error);
    if (policy == NULL)
        fail_msg("%s", error->message);
    return policy;
}

static void f95_a_lent_drawing_after_the_end_of_its_contract_is_t01(void **state)
{
    struct fixture *fixture = *state;
    g_autoptr(Policy) policy = load_contract(fixture);

    open_inventory(fixture);
    receive(fixture, OWNER_THIRD_PARTY);
    scan_and_register(fixture, &lent, 1);
    assert_ledger(fixture, NULL, "a present");
    assert_changes(fixture, NULL, "");
    assert_ledger(fixture, policy, "a present T01");
    assert_changes(fixture, policy, "overdue T01 a");
}

static void what_is_ones_own_need_not_go_back_when_a_contract_ends(void **state)
{
    struct fixture *fixture = *state;
    g_autoptr(Policy) policy = load_contract(fixture);

    open_inventory(fixture);
    receive(fixture, OWNER_SELF);
    scan_and_register(fixture, &lent, 1);
    assert_ledger(fixture, policy, "a present");
    assert_changes(fixture, policy, "");
}

static void f98_a_line_without_a_department_is_l01(void **state)
{
    struct fixture *fixture = *state;
    static const struct file file = {"a", "金型図.pdf", 80, 3, -1};

    open_inventory(fixture);
    scan_and_register(fixture, &file, 1);
    enter(fixture, ASSET_CONFIRMED, "asset");
    enter(fixture, ASSET_PERSON, "設計部長");
    assert_ledger(fixture, NULL, "a present L01");
    enter(fixture, ASSET_DEPARTMENT, "設計部");
    assert_ledger(fixture, NULL, "a present");
}

static void f99_an_asset_of_the_ledger_whose_folder_is_gone_is_a_ghost(void **state)
{
    struct fixture *fixture = *state;
    static const struct file files[] = {{"a", "金型図.pdf", 90, 3, -1},
                                        {"b", "成形条件.xlsx", 91, 3, -1}};

    open_inventory(fixture);
    scan_and_register(fixture, files, 2);
    assert_ledger(fixture, NULL, "a present; b present");
    begin(fixture, "policy 1");
    scan_directory(fixture, "", files, 1, 0);
    scan_directory(fixture, "a", files, 1, 0);
    end(fixture, SCAN_FINISHED);
    assert_true(assets_register(fixture->inventory, 2, NULL));
    assert_ledger(fixture, NULL, "a present; b ghost");
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(f92_the_same_content_with_a_label_and_without_is_m02),
        TEST(f93_a_label_that_the_same_content_bore_at_the_last_scan_is_d01),
        TEST(f94_fewer_documents_without_a_record_ask_for_an_explanation),
        TEST(f95_a_lent_drawing_after_the_end_in_the_ledger_is_t01),
        TEST(f95_a_lent_drawing_after_the_end_of_its_contract_is_t01),
        TEST(what_is_ones_own_need_not_go_back_when_a_contract_ends),
        TEST(f98_a_line_without_a_department_is_l01),
        TEST(f99_an_asset_of_the_ledger_whose_folder_is_gone_is_a_ghost),
    };
    return cmocka_run_group_tests(tests, load, unload);
}
