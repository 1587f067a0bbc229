/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What people enter in the ledger's sheet of the workbook.
 */
#include "review_share.h"

static const struct asset *nth_asset(const struct assets *assets, guint at)
{
    return assets_list(assets)->pdata[at];
}

static void entries_of_the_ledger_are_taken(void **state)
{
    struct share *share = *state;
    g_autoptr(Assets) before = assets_load(share->reported->inventory, NULL);
    const char *number = nth_asset(before, 1)->number;

    editor_set(&share->editor, LEDGER, number, "Department in charge", "設計部");
    editor_set(&share->editor, LEDGER, number, "Confirmed", "an asset");
    editor_set(&share->editor, LEDGER, number, "Level", "極秘");
    editor_set(&share->editor, LEDGER, number, "Kept on", "company server");
    editor_set(&share->editor, LEDGER, number, "Return or dispose by", "契約終了後30日");
    bring_in(share);
    assert_null(share->problem);
    assert_int_equal(share->result.fields, 5);
    assert_int_equal(share->result.lines, 1);
    g_autoptr(Assets) after = assets_load(share->reported->inventory, NULL);
    const struct asset *asset = nth_asset(after, 1);
    assert_string_equal(asset_value(asset, ASSET_DEPARTMENT), "設計部");
    assert_string_equal(asset_value(asset, ASSET_CONFIRMED), "asset");
    assert_int_equal(asset_level(asset), 4);
    assert_string_equal(asset_value(asset, ASSET_STORE), "server");
    assert_string_equal(asset_value(asset, ASSET_RETURN_BY), "契約終了後30日");
}

static void an_asset_that_is_none_needs_a_reason_and_an_approver(void **state)
{
    struct share *share = *state;
    g_autoptr(Assets) assets = assets_load(share->reported->inventory, NULL);
    const char *number = nth_asset(assets, 0)->number;

    editor_set(&share->editor, LEDGER, number, "Confirmed", "not an asset");
    bring_in(share);
    assert_refused(share, "needs \"Approved by, on\"");
    editor_set(&share->editor, LEDGER, number, "Approved by, on", "director");
    editor_set(&share->editor, LEDGER, number, "Remarks", "catalogues");
    bring_in(share);
    assert_int_equal(share->result.refused->len, 0);
    assert_int_equal(share->result.fields, 3);
}

static void a_level_lower_than_its_documents_call_for_needs_them_too(void **state)
{
    struct share *share = *state;
    g_autoptr(Assets) assets = assets_load(share->reported->inventory, NULL);

    editor_set(&share->editor, LEDGER, nth_asset(assets, 0)->number, "Level", "社外秘");
    bring_in(share);
    assert_refused(share, "\"社外秘\" needs \"Approved by, on\"");
}

static void what_the_scan_knows_of_documents_cannot_be_entered(void **state)
{
    struct share *share = *state;
    g_autoptr(Assets) assets = assets_load(share->reported->inventory, NULL);

    editor_set(&share->editor, LEDGER, nth_asset(assets, 0)->number, "Where (folder, shelf)",
               "somewhere else");
    bring_in(share);
    assert_refused(share, "comes from the scan");
}

static void what_is_no_file_gets_a_line_and_only_one(void **state)
{
    struct share *share = *state;

    editor_set(&share->editor, LEDGER, "new-01", "Asset", "金型 K-1203");
    bring_in(share);
    assert_refused(share, "a new line needs \"Form\"");
    editor_set(&share->editor, LEDGER, "new-01", "Form", "physical object");
    editor_set(&share->editor, LEDGER, "new-01", "Level", "秘");
    editor_set(&share->editor, LEDGER, "new-01", "Where (folder, shelf)", "型棚B-3");
    bring_in(share);
    bring_in(share);
    assert_int_equal(share->result.refused->len, 0);
    g_autoptr(Assets) assets = assets_load(share->reported->inventory, NULL);
    assert_int_equal(assets_list(assets)->len, 3);
    const struct asset *asset = nth_asset(assets, 2);
    assert_null(asset->group.root);
    assert_int_equal(asset->form, ASSET_EMBODIED);
    assert_int_equal(asset_level(asset), 3);
    assert_string_equal(asset_value(asset, ASSET_PLACE), "型棚B-3");
}

static void a_new_line_of_files_is_refused(void **state)
{
    struct share *share = *state;

    editor_set(&share->editor, LEDGER, "new-02", "Asset", "a share");
    editor_set(&share->editor, LEDGER, "new-02", "Form", "electronic");
    editor_set(&share->editor, LEDGER, "new-02", "Level", "秘");
    bring_in(share);
    assert_refused(share, "files and mails come from the scan");
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(entries_of_the_ledger_are_taken),
        TEST(an_asset_that_is_none_needs_a_reason_and_an_approver),
        TEST(a_level_lower_than_its_documents_call_for_needs_them_too),
        TEST(what_the_scan_knows_of_documents_cannot_be_entered),
        TEST(what_is_no_file_gets_a_line_and_only_one),
        TEST(a_new_line_of_files_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
