/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inventory_share.h"

#include <scanner/assets.h>
#include <scanner/decisions.h>

/* Folders "a" and "b" of 秘, one file of 極秘, one that is no asset. */
static const struct file share[] = {
    {"", "top.txt", 10, -1, 4},    {"a", "one.txt", 11, -1, 3},   {"a", "two.txt", 12, 3, 3},
    {"b", "three.txt", 13, -1, 3}, {"b", "menu.txt", 14, -1, -1},
};
enum { SHARE = G_N_ELEMENTS(share) };

static void register_assets(struct fixture *fixture, guint depth)
{
    g_autoptr(GError) error = NULL;

    if (!assets_register(fixture->inventory, depth, &error))
        fail_msg("%s", error->message);
}

static void scan_and_register(struct fixture *fixture, const struct file *files, guint count)
{
    scan(fixture, files, count);
    register_assets(fixture, 2);
}

static void set_up_share(struct fixture *fixture)
{
    open_inventory(fixture);
    scan_and_register(fixture, share, SHARE);
}

/* "0001 a level3 x2" of all; "gone" and "now" for ghosts. */
static char *describe_assets(struct fixture *fixture)
{
    g_autoptr(Assets) assets = assets_load(fixture->inventory, NULL);
    GString *text = g_string_new(NULL);

    assert_non_null(assets);
    for (guint i = 0; i < assets_list(assets)->len; i++) {
        const struct asset *asset = assets_list(assets)->pdata[i];
        g_string_append_printf(text, "%s%s:%s,%d,%u", text->len ? " " : "",
                               strrchr(asset->number, '-') + 1,
                               asset->group.root ? asset->group.folder : "-", asset_level(asset),
                               (guint)asset->documents);
        if (asset->gone_scan)
            g_string_append_printf(text, ",gone@%u", asset->gone_scan);
        if (asset->became)
            g_string_append_printf(text, ",now:%s",
                                   assets_find_id(assets, asset->became)->number + 8);
    }
    return g_string_free(text, FALSE);
}

#define assert_assets(fixture, expected)                                                           \
    do {                                                                                           \
        g_autofree char *text = describe_assets(fixture);                                          \
        assert_string_equal(text, expected);                                                       \
    } while (0)

static bool append_number(const struct inventory_row *row, void *user)
{
    if (row->asset)
        g_string_append_printf(user, " %s=%s", row->display_path, row->asset->number + 8);
    return true;
}

#define assert_numbers(fixture, expected)                                                          \
    do {                                                                                           \
        GString *text = g_string_new(NULL);                                                        \
        assert_true(inventory_each_row((fixture)->inventory, false, append_number, text, NULL));   \
        assert_string_equal(text->str, expected);                                                  \
        g_string_free(text, TRUE);                                                                 \
    } while (0)

/* ---- people ---- */

struct entering {
    const char *number;
    enum asset_field field;
    const char *value;
};

static bool enter_one(struct inventory *inventory, void *user, GError **error)
{
    const struct asset_entry entry = {.by = "tester"};
    struct entering *entering = user;
    g_autoptr(Assets) assets = assets_load(inventory, error);
    const struct asset *asset = assets_find(assets, entering->number);

    assert_non_null(asset);
    return asset_enter(inventory, asset->id, entering->field, entering->value, &entry, error);
}

static void enter(struct fixture *fixture, const char *digits, enum asset_field field,
                  const char *value)
{
    g_autoptr(GDateTime) now = g_date_time_new_now_local();
    g_autofree char *number = g_strdup_printf("IA-%d-%s", g_date_time_get_year(now), digits);
    struct entering entering = {number, field, value};

    assert_true(inventory_write(fixture->inventory, enter_one, &entering, NULL));
}

struct deciding {
    const char *path;
    struct decision *decision;
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
    struct deciding *deciding = user;

    return decision_put(inventory, deciding->row, deciding->decision, error);
}

static void decide(struct fixture *fixture, const char *path, enum decision_choice choice,
                   int level)
{
    g_autoptr(Decision) decision = decision_new(choice);
    struct deciding deciding = {path, decision, 0};

    decision->level = level;
    assert_true(inventory_each_row(fixture->inventory, false, find_row, &deciding, NULL));
    assert_true(inventory_write(fixture->inventory, put_decision, &deciding, NULL));
}

/* ---- numbers ---- */

static void groups_are_numbered_the_gravest_first(void **state)
{
    struct fixture *fixture = *state;

    set_up_share(fixture);
    assert_assets(fixture, "0001:,4,1 0002:a,3,2 0003:b,3,1");
    assert_numbers(fixture, " top.txt=0001 a/one.txt=0002 a/two.txt=0002 b/three.txt=0003");
}

static void a_number_bears_the_year_and_the_group_its_facts(void **state)
{
    struct fixture *fixture = *state;
    g_autoptr(GDateTime) now = g_date_time_new_now_local();
    g_autofree char *number = g_strdup_printf("IA-%d-0002", g_date_time_get_year(now));

    set_up_share(fixture);
    g_autoptr(Assets) assets = assets_load(fixture->inventory, NULL);
    const struct asset *asset = assets_find(assets, number);
    assert_non_null(asset);
    assert_string_equal(asset->group.root, "/share");
    assert_int_equal(asset->form, ASSET_ELECTRONIC);
    assert_int_equal(asset->first_scan, 1);
    assert_null(assets_find(assets, "IA-2000-0001"));
}

static void numbers_stay_and_new_groups_get_the_next(void **state)
{
    struct fixture *fixture = *state;
    struct file files[SHARE + 1] = {{"a", "grave.txt", 99, -1, 4}};

    set_up_share(fixture);
    scan_and_register(fixture, share, SHARE);
    assert_assets(fixture, "0001:,4,1 0002:a,3,2 0003:b,3,1");
    memcpy(files + 1, share, sizeof share);
    scan_and_register(fixture, files, SHARE + 1);
    assert_assets(fixture, "0001:,4,1 0002:a,3,2 0003:b,3,1 0004:a,4,1");
}

static void a_group_whose_folder_is_renamed_keeps_its_number(void **state)
{
    struct fixture *fixture = *state;
    struct file files[SHARE];

    set_up_share(fixture);
    memcpy(files, share, sizeof files);
    files[3].directory = files[4].directory = "";
    scan_and_register(fixture, files, SHARE);
    assert_assets(fixture, "0001:,4,1 0002:a,3,2 0003:,3,1");
}

static void a_group_judged_anew_keeps_its_number(void **state)
{
    struct fixture *fixture = *state;
    struct file files[SHARE];

    set_up_share(fixture);
    memcpy(files, share, sizeof files);
    files[3].expected = 4;
    begin(fixture, "policy 2");
    scan_directory(fixture, "", files, SHARE, 0);
    scan_directory(fixture, "a", files, SHARE, 0);
    scan_directory(fixture, "b", files, SHARE, 0);
    end(fixture, SCAN_FINISHED);
    register_assets(fixture, 2);
    assert_assets(fixture, "0001:,4,1 0002:a,3,2 0003:b,4,1");
}

static void a_group_that_is_gone_is_a_ghost_and_its_number_is_not_given_again(void **state)
{
    struct fixture *fixture = *state;
    struct file files[SHARE];

    set_up_share(fixture);
    memcpy(files, share, sizeof files);
    files[3].name = "other.txt"; /* another document of another kind of level */
    files[3].size = 77;
    files[3].expected = 2;
    scan_and_register(fixture, files, SHARE);
    assert_assets(fixture, "0001:,4,1 0002:a,3,2 0003:b,3,0,gone@2 0004:b,2,1");
    scan_and_register(fixture, share, SHARE);
    assert_assets(fixture, "0001:,4,1 0002:a,3,2 0003:b,3,1 0004:b,2,0,gone@3");
}

static void a_ghost_tells_into_which_group_its_documents_went(void **state)
{
    struct fixture *fixture = *state;
    struct file files[SHARE];

    set_up_share(fixture);
    memcpy(files, share, sizeof files);
    files[3].directory = "a";
    scan_and_register(fixture, files, SHARE);
    assert_assets(fixture, "0001:,4,1 0002:a,3,3 0003:b,3,0,gone@2,now:0002");
}

static void families_of_another_depth_keep_numbers_where_they_can(void **state)
{
    struct fixture *fixture = *state;

    set_up_share(fixture);
    register_assets(fixture, 0);
    assert_assets(fixture, "0001:,4,1 0002:,3,3 0003:b,3,0,gone@1,now:0002");
}

/* ---- decisions ---- */

static void a_document_whose_level_is_decided_moves_to_the_line_of_that_level(void **state)
{
    struct fixture *fixture = *state;

    set_up_share(fixture);
    decide(fixture, "a/one.txt", DECISION_LABEL, 4);
    register_assets(fixture, 2);
    assert_assets(fixture, "0001:,4,1 0002:a,3,1 0003:b,3,1 0004:a,4,1");
    decide(fixture, "b/three.txt", DECISION_LABEL, 4);
    register_assets(fixture, 2);
    assert_assets(fixture, "0001:,4,1 0002:a,3,1 0003:b,4,1 0004:a,4,1");
}

static void documents_decided_away_leave_an_empty_line_and_no_ghost(void **state)
{
    struct fixture *fixture = *state;

    set_up_share(fixture);
    decide(fixture, "b/three.txt", DECISION_NOT_ASSET, LEVEL_NONE);
    register_assets(fixture, 2);
    assert_assets(fixture, "0001:,4,1 0002:a,3,2 0003:b,3,0");
}

static int expected_of(struct fixture *fixture, const char *path);

static void an_asset_said_to_be_none_settles_the_documents_that_were_there(void **state)
{
    struct fixture *fixture = *state;
    struct file files[SHARE + 1] = {{"b", "new.txt", 99, -1, 3}};

    set_up_share(fixture);
    enter(fixture, "0003", ASSET_CONFIRMED, "not_asset");
    assert_int_equal(expected_of(fixture, "b/three.txt"), LEVEL_NONE);
    assert_int_equal(expected_of(fixture, "a/one.txt"), 3);
    memcpy(files + 1, share, sizeof share);
    scan_and_register(fixture, files, SHARE + 1);
    assert_int_equal(expected_of(fixture, "b/three.txt"), LEVEL_NONE);
    assert_int_equal(expected_of(fixture, "b/new.txt"), 3);
    assert_assets(fixture, "0001:,4,1 0002:a,3,2 0003:b,3,2");
    files[4].size = 98; /* b/three.txt is another content */
    scan_and_register(fixture, files, SHARE + 1);
    assert_int_equal(expected_of(fixture, "b/three.txt"), 3);
}

static void an_asset_said_to_be_none_stays_so_under_new_rules(void **state)
{
    struct fixture *fixture = *state;

    set_up_share(fixture);
    enter(fixture, "0003", ASSET_CONFIRMED, "not_asset");
    begin(fixture, "policy 2");
    scan_directory(fixture, "", share, SHARE, 0);
    scan_directory(fixture, "a", share, SHARE, 0);
    assert_int_equal(scan_directory(fixture, "b", share, SHARE, 0), 2);
    end(fixture, SCAN_FINISHED);
    assert_int_equal(expected_of(fixture, "b/three.txt"), LEVEL_NONE);
}

static void a_level_confirmed_for_the_asset_holds_for_all_its_documents(void **state)
{
    struct fixture *fixture = *state;

    set_up_share(fixture);
    enter(fixture, "0002", ASSET_LEVEL, "4");
    assert_int_equal(expected_of(fixture, "a/one.txt"), 4);
    assert_rows(fixture, "top.txt@1 a/one.txt@1,U01 a/two.txt@1,M01 b/menu.txt@1 b/three.txt@1");
    decide(fixture, "a/one.txt", DECISION_LABEL, 2);
    assert_int_equal(expected_of(fixture, "a/one.txt"), 2);
    enter(fixture, "0002", ASSET_LEVEL, NULL);
    assert_rows(fixture, "top.txt@1 a/one.txt@1,U01 a/two.txt@1 b/menu.txt@1 b/three.txt@1");
    register_assets(fixture, 2);
    assert_assets(fixture, "0001:,4,1 0002:a,3,1 0003:b,3,1 0004:a,2,1");
}

struct wanted {
    const char *path;
    int expected;
};

static bool note_expected(const struct inventory_row *row, void *user)
{
    struct wanted *wanted = user;

    if (strcmp(row->display_path, wanted->path) == 0)
        wanted->expected = row->record->verdict->expected_level;
    return true;
}

static int expected_of(struct fixture *fixture, const char *path)
{
    struct wanted wanted = {path, 99};

    assert_true(inventory_each_row(fixture->inventory, false, note_expected, &wanted, NULL));
    return wanted.expected;
}

static void personal_data_that_is_in_the_ledger_is_no_issue(void **state)
{
    struct fixture *fixture = *state;
    const struct file file = {"a", "list.xlsx", 50, 3, 3};
    const struct crawl_entry entry = entry_of(&file);
    g_autoptr(GPtrArray) records = records_of(&file);
    struct record *record = records->pdata[0];

    g_ptr_array_add(record->verdict->kinds, g_strdup("DK-73"));
    g_ptr_array_add(record->verdict->issues, g_strdup("N01"));
    open_inventory(fixture);
    begin(fixture, "policy 1");
    inventory_put(fixture->inventory, 0, "a", &entry, records);
    end(fixture, SCAN_FINISHED);
    register_assets(fixture, 2);
    assert_rows(fixture, "a/list.xlsx@1,N01");
    enter(fixture, "0001", ASSET_PERSONAL, "yes");
    assert_rows(fixture, "a/list.xlsx@1,N01"); /* My Number is more than that */
    enter(fixture, "0001", ASSET_MY_NUMBER, "yes");
    assert_rows(fixture, "a/list.xlsx@1");
}

/* ---- what people enter ---- */

static void what_is_entered_is_kept_with_its_history(void **state)
{
    struct fixture *fixture = *state;

    set_up_share(fixture);
    enter(fixture, "0001", ASSET_DEPARTMENT, "設計部");
    enter(fixture, "0001", ASSET_DEPARTMENT, "設計部");
    enter(fixture, "0001", ASSET_DEPARTMENT, "技術部");
    enter(fixture, "0001", ASSET_DEPARTMENT, "");
    enter(fixture, "0001", ASSET_PERSON, "部長");
    g_autoptr(Assets) assets = assets_load(fixture->inventory, NULL);
    const struct asset *asset = assets_list(assets)->pdata[0];
    assert_null(asset_value(asset, ASSET_DEPARTMENT));
    assert_string_equal(asset_value(asset, ASSET_PERSON), "部長");
    g_autoptr(GPtrArray) history = assets_history(fixture->inventory, asset->id, NULL);
    assert_int_equal(history->len, 4);
    const struct asset_change *first = history->pdata[0], *third = history->pdata[2];
    assert_int_equal(first->field, ASSET_DEPARTMENT);
    assert_string_equal(first->value, "設計部");
    assert_string_equal(first->by, "tester");
    assert_null(third->value);
}

static bool add_mould(struct inventory *inventory, void *user, GError **error)
{
    return asset_add(inventory, ASSET_EMBODIED, user, error) > 0;
}

static void what_is_no_file_gets_a_number_of_the_same_row(void **state)
{
    struct fixture *fixture = *state;

    set_up_share(fixture);
    assert_true(inventory_write(fixture->inventory, add_mould, NULL, NULL));
    assert_assets(fixture, "0001:,4,1 0002:a,3,2 0003:b,3,1 0004:-,-1,0");
    scan_and_register(fixture, share, SHARE - 2);
    assert_assets(fixture, "0001:,4,1 0002:a,3,2 0003:b,3,0,gone@2 0004:-,-1,0");
}

static void a_line_entered_by_hand_comes_only_once_from_the_same_place(void **state)
{
    struct fixture *fixture = *state;

    open_inventory(fixture);
    assert_true(inventory_write(fixture->inventory, add_mould, "book/1", NULL));
    assert_true(inventory_write(fixture->inventory, add_mould, "book/1", NULL));
    assert_assets(fixture, "0001:-,-1,0");
    assert_true(inventory_write(fixture->inventory, add_mould, "book/2", NULL));
    assert_assets(fixture, "0001:-,-1,0 0002:-,-1,0");
}

static void the_ledger_is_in_use_once_somebody_confirmed_a_line(void **state)
{
    struct fixture *fixture = *state;

    set_up_share(fixture);
    g_autoptr(Assets) before = assets_load(fixture->inventory, NULL);
    assert_int_equal(assets_ledger_scan(before), 0);
    enter(fixture, "0001", ASSET_CONFIRMED, "asset");
    scan_and_register(fixture, share, SHARE - 1);
    enter(fixture, "0002", ASSET_CONFIRMED, "asset");
    g_autoptr(Assets) after = assets_load(fixture->inventory, NULL);
    assert_int_equal(assets_ledger_scan(after), 1);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(groups_are_numbered_the_gravest_first),
        TEST(a_number_bears_the_year_and_the_group_its_facts),
        TEST(numbers_stay_and_new_groups_get_the_next),
        TEST(a_group_whose_folder_is_renamed_keeps_its_number),
        TEST(a_group_judged_anew_keeps_its_number),
        TEST(a_group_that_is_gone_is_a_ghost_and_its_number_is_not_given_again),
        TEST(a_ghost_tells_into_which_group_its_documents_went),
        TEST(families_of_another_depth_keep_numbers_where_they_can),
        TEST(a_document_whose_level_is_decided_moves_to_the_line_of_that_level),
        TEST(documents_decided_away_leave_an_empty_line_and_no_ghost),
        TEST(an_asset_said_to_be_none_settles_the_documents_that_were_there),
        TEST(an_asset_said_to_be_none_stays_so_under_new_rules),
        TEST(a_level_confirmed_for_the_asset_holds_for_all_its_documents),
        TEST(personal_data_that_is_in_the_ledger_is_no_issue),
        TEST(what_is_entered_is_kept_with_its_history),
        TEST(what_is_no_file_gets_a_number_of_the_same_row),
        TEST(a_line_entered_by_hand_comes_only_once_from_the_same_place),
        TEST(the_ledger_is_in_use_once_somebody_confirmed_a_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
