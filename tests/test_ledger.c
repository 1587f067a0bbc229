/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reported.h"

#include <policies/company.h>
#include <scanner/decisions.h>
#include <scanner/reports/survey.h>
#include <zip.h>

/* In the order of the workbook. */
enum { COVER = 1, SUMMARY, KEYS, LEDGER, REMEDIATION, DECIDED, FILES, UNINSPECTED, METHOD };

/* The text of one part of the workbook. */
static char *read_part(const char *bytes, gsize length, const char *name)
{
    zip_error_t problem;
    zip_source_t *source = zip_source_buffer_create(bytes, length, 0, &problem);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, &problem);
    zip_stat_t status;

    assert_non_null(archive);
    if (zip_stat(archive, name, 0, &status) != 0)
        fail_msg("%s is not in the workbook", name);
    char *text = g_malloc0(status.size + 1);
    zip_file_t *file = zip_fopen(archive, name, 0);
    assert_int_equal(zip_fread(file, text, status.size), status.size);
    zip_fclose(file);
    zip_discard(archive);
    return text;
}

static char *write_sheet(void **state, guint number)
{
    gsize length = 0;
    g_autofree char *bytes = reported_write(*state, "xlsx", &length);
    g_autofree char *name = g_strdup_printf("xl/worksheets/sheet%u.xml", number);

    return read_part(bytes, length, name);
}

static guint count(const char *text, const char *word)
{
    guint found = 0;

    for (const char *at = text; (at = strstr(at, word)); at += strlen(word))
        found++;
    return found;
}

static void put_kind(void **state, const char *directory, const char *name, int declared,
                     int expected, const char *kind)
{
    struct record *record = reported_record(declared, expected);

    if (kind)
        g_ptr_array_add(record->verdict->kinds, g_strdup(kind));
    if (declared >= 0)
        reported_mark(record, "MK-009", "社外秘", TEXT_FILE_NAME, "");
    reported_put(*state, directory, name, record);
}

static void files_managed_alike_are_one_line_of_the_ledger(void **state)
{
    put_kind(state, "製造/条件/A", "1.xlsx", -1, 3, "DK-24");
    put_kind(state, "製造/条件/B", "2.xlsx", -1, 3, "DK-24");
    put_kind(state, "製造/条件/B", "3.xlsx", -1, 3, "DK-20");
    put_kind(state, "製造/条件/B", "harmless.txt", -1, -1, NULL);
    g_autofree char *sheet = write_sheet(state, LEDGER);

    assert_int_equal(count(sheet, "<t>IA-2"), 2);
    assert_non_null(strstr(sheet, "製造/条件: DK-24"));
    assert_non_null(strstr(sheet, "none (0/2)"));
}

static void the_documents_behind_an_asset_carry_its_number(void **state)
{
    put_kind(state, "製造/条件/A", "1.xlsx", -1, 3, "DK-24");
    put_kind(state, "製造/条件/B", "2.xlsx", 2, 3, "DK-24");
    gsize length = 0;
    g_autofree char *bytes = reported_write(*state, "xlsx", &length);
    g_autofree char *assets = read_part(bytes, length, "xl/worksheets/sheet4.xml");
    g_autofree char *files = read_part(bytes, length, "xl/worksheets/sheet7.xml");
    g_autofree char *number = g_strndup(strstr(assets, "IA-2"), 12);

    assert_int_equal(count(files, number), 2);
    assert_non_null(strstr(files, "製造/条件/A/1.xlsx"));
    assert_non_null(strstr(assets, "some (1/2)"));
}

static void the_ledger_can_be_filtered_printed_and_filled_in(void **state)
{
    put_kind(state, "設計", "1.xlsx", 2, 3, "DK-01");
    g_autofree char *sheet = write_sheet(state, LEDGER);

    assert_non_null(strstr(sheet, "<autoFilter"));
    assert_non_null(strstr(sheet, "state=\"frozen\""));
    assert_non_null(strstr(sheet, "orientation=\"landscape\""));
    assert_non_null(strstr(sheet, "paperSize=\"9\""));
    assert_true(count(sheet, "<dataValidation ") >= 5);
    assert_true(count(sheet, "<conditionalFormatting") >= 1);
}

static void what_was_not_inspected_has_a_sheet_with_reason_and_remedy(void **state)
{
    struct record *record = reported_record(-1, -1);

    record->outcome = OUTCOME_LOCKED;
    record->reason = g_strdup("it is encrypted with a password");
    reported_put(*state, "保管", "locked.xlsx", record);
    g_autofree char *sheet = write_sheet(state, UNINSPECTED);

    assert_non_null(strstr(sheet, "保管/locked.xlsx"));
    assert_non_null(strstr(sheet, "it is encrypted with a password"));
    assert_non_null(strstr(sheet, "ask for the password"));
}

static void the_coverage_sheet_says_by_which_rules_and_how_much(void **state)
{
    put_kind(state, "設計", "1.xlsx", 2, 3, "DK-01");
    put_kind(state, "設計", "2.xlsx", -1, 3, "DK-01");
    g_autofree char *sheet = write_sheet(state, METHOD);

    assert_non_null(strstr(sheet, "fingerprint"));
    assert_non_null(strstr(sheet, "/share"));
    assert_non_null(strstr(sheet, "(50.0 %)"));
}

static void hostile_texts_leave_a_workbook_that_can_be_read(void **state)
{
    g_autofree char *huge = g_strnfill(100000, 'x');
    struct record *record = reported_record(3, 3);

    reported_mark(record, "MK-001", huge, TEXT_BODY, "\001\002\033");
    reported_mark(record, "MK-001", "=1+1", TEXT_BODY, "\xef\xbf\xbf");
    g_ptr_array_add(record->verdict->issues, g_strdup("U01"));
    reported_put(*state, "=cmd", "<&>\"\377.txt", record);
    g_autofree char *sheet = write_sheet(state, FILES);

    assert_true(g_utf8_validate(sheet, -1, NULL));
    assert_null(strstr(sheet, "\xef\xbf\xbf"));
    assert_int_equal(count(sheet, "<f>"), 0);
}

static void columns_of_ipa_come_first_and_in_its_order(void **state)
{
    static const char *const titles[] = {
        "Asset",         "Business",    "Who may use it", "Department in charge", "Kept on",
        "Personal data", "Sensitive",   "My Number",      "Confi-dentiality",     "Integ-rity",
        "Availa-bility", "Impor-tance", "Keep until",     "Registered",           "Remarks"};
    g_autofree char *sheet = write_sheet(state, LEDGER);
    const char *at = strstr(sheet, "<t>Asset ID</t>");

    assert_non_null(at);
    for (guint i = 0; i < G_N_ELEMENTS(titles); i++) {
        g_autofree char *cell = g_strdup_printf("<t>%s</t>", titles[i]);
        at = strstr(at, cell);
        if (at == NULL) {
            fail_msg("%s is not behind the others", titles[i]);
            return;
        }
    }
}

static void every_line_that_can_be_read_back_has_a_key(void **state)
{
    struct record *record = reported_record(-1, 3);

    g_ptr_array_add(record->verdict->issues, g_strdup("U01"));
    record->sha256 = g_strnfill(64, 'a');
    reported_put(*state, "設計", "1.xlsx", record);
    gsize length = 0;
    g_autofree char *bytes = reported_write(*state, "xlsx", &length);
    g_autofree char *keys = read_part(bytes, length, "xl/worksheets/sheet3.xml");
    g_autofree char *list = read_part(bytes, length, "xl/worksheets/sheet5.xml");
    g_autofree char *identity = inventory_identity(((struct reported *)*state)->inventory);
    g_autofree char *number = g_strndup(strstr(list, "FND-"), 16);

    assert_int_equal(strlen(identity), 16);
    assert_non_null(strstr(keys, identity));
    assert_int_equal(count(keys, number), 1);
    assert_non_null(strstr(keys, "<t>aaaaaaaaaaaaaaaa"));
    assert_int_equal(count(keys, "<t>IA-2"), 1);
    assert_int_equal(count(keys, "<t>new-"), 20);
    g_autofree char *book = read_part(bytes, length, "xl/workbook.xml");
    assert_non_null(strstr(book, "name=\"_maruhi\" sheetId=\"3\" state=\"hidden\""));
}

/* ---- decisions ---- */

struct deciding {
    const struct decision *decision;
    guint64 row;
};

static bool take_first(const struct inventory_row *row, void *user)
{
    *(guint64 *)user = row->id;
    return false;
}

static bool put_decision(struct inventory *inventory, void *user, GError **error)
{
    const struct deciding *deciding = user;

    return decision_put(inventory, deciding->row, deciding->decision, error);
}

static void decide(struct reported *reported, const struct decision *decision)
{
    struct deciding deciding = {decision, 0};

    assert_true(inventory_each_row(reported->inventory, false, take_first, &deciding.row, NULL));
    assert_true(inventory_write(reported->inventory, put_decision, &deciding, NULL));
}

static void put_unlabelled(struct reported *reported)
{
    struct record *record = reported_record(-1, 3);

    g_ptr_array_add(record->verdict->issues, g_strdup("U01"));
    record->sha256 = g_strnfill(64, 'a');
    reported_put(reported, "設計", "1.xlsx", record);
}

static void a_decision_stands_in_its_line_and_in_the_list_of_decisions(void **state)
{
    g_autoptr(Decision) decision = decision_new(DECISION_LABEL);

    decision->level = 4;
    decision->approver = g_strdup("the head of design");
    put_unlabelled(*state);
    decide(*state, decision);
    gsize length = 0;
    g_autofree char *bytes = reported_write(*state, "xlsx", &length);
    g_autofree char *list = read_part(bytes, length, "xl/worksheets/sheet5.xml");
    g_autofree char *decided = read_part(bytes, length, "xl/worksheets/sheet6.xml");
    assert_non_null(strstr(list, "<t>put the label on</t>"));
    assert_non_null(strstr(list, "<t>the head of design</t>"));
    assert_non_null(strstr(decided, "<t>put the label on</t>"));
    assert_non_null(strstr(decided, "<t>holds</t>"));
}

static void what_a_decision_settles_leaves_the_list_and_is_told_with_the_decision(void **state)
{
    g_autoptr(Decision) decision = decision_new(DECISION_NOT_ASSET);

    decision->reason = g_strdup("a sample");
    put_unlabelled(*state);
    decide(*state, decision);
    gsize length = 0;
    g_autofree char *bytes = reported_write(*state, "xlsx", &length);
    g_autofree char *list = read_part(bytes, length, "xl/worksheets/sheet5.xml");
    g_autofree char *decided = read_part(bytes, length, "xl/worksheets/sheet6.xml");
    assert_null(strstr(list, "FND-"));
    assert_non_null(strstr(decided, "<t>a sample</t>"));
    assert_non_null(strstr(decided, "<t>U01</t>"));
}

static void an_exception_that_has_expired_is_put_to_people_again_with_its_history(void **state)
{
    g_autoptr(Decision) decision = decision_new(DECISION_EXCEPTION);

    g_free(decision->code);
    decision->code = g_strdup("U01");
    decision->expires = g_strdup("2020-12-31");
    put_unlabelled(*state);
    decide(*state, decision);
    g_autofree char *list = write_sheet(state, REMEDIATION);
    assert_non_null(strstr(list, "Decided before: accept as an exception"));
    assert_non_null(strstr(list, "its last day has passed"));
}

static void a_decision_on_a_document_that_is_gone_is_still_listed(void **state)
{
    struct reported *reported = *state;
    g_autoptr(Decision) decision = decision_new(DECISION_NOT_ASSET);
    static const char *const roots[] = {"/share", NULL};
    const struct scan_facts facts = {.roots = roots, .version = "1", .policy = "fingerprint"};
    bool resumed = false;

    decision->reason = g_strdup("a sample");
    put_unlabelled(reported);
    decide(reported, decision);
    assert_true(inventory_end_scan(reported->inventory, SCAN_FINISHED, NULL));
    assert_true(inventory_begin_scan(reported->inventory, &facts, &resumed, NULL) != 0);
    g_autofree char *decided = write_sheet(state, DECIDED);
    assert_non_null(strstr(decided, "<t>設計/1.xlsx</t>"));
    assert_non_null(strstr(decided, "<t>the document is gone</t>"));
}

/* ---- lines that lack something ---- */

struct entering {
    guint at;
    enum asset_field field;
    const char *value;
};

static bool enter_one(struct inventory *inventory, void *user, GError **error)
{
    const struct asset_entry entry = {.by = "tester"};
    const struct entering *entering = user;
    g_autoptr(Assets) assets = assets_load(inventory, error);
    const struct asset *asset = assets_list(assets)->pdata[entering->at];

    return asset_enter(inventory, asset->id, entering->field, entering->value, &entry, error);
}

static void enter(struct reported *reported, guint at, enum asset_field field, const char *value)
{
    struct entering entering = {at, field, value};

    assert_true(assets_register(reported->inventory, 2, NULL));
    assert_true(inventory_write(reported->inventory, enter_one, &entering, NULL));
}

static void nobody_in_charge_is_told_once_anybody_is(void **state)
{
    put_kind(state, "設計", "1.xlsx", 2, 2, "DK-01");
    put_kind(state, "製造", "2.xlsx", 2, 2, "DK-24");
    g_autofree char *before = write_sheet(state, REMEDIATION);
    assert_null(strstr(before, "L01"));
    enter(*state, 0, ASSET_DEPARTMENT, "設計部");
    g_autofree char *after = write_sheet(state, REMEDIATION);
    assert_int_equal(count(after, "<t>L01</t>"), 2); /* the first still lacks a person */
    enter(*state, 0, ASSET_PERSON, "設計部長");
    g_autofree char *last = write_sheet(state, REMEDIATION);
    assert_int_equal(count(last, "<t>L01</t>"), 1);
    assert_int_equal(count(last, "-L01</t>"), 1);
}

static void what_should_have_been_returned_is_told_with_its_day(void **state)
{
    put_kind(state, "預かり", "1.xlsx", 2, 2, "DK-01");
    enter(*state, 0, ASSET_RETURN_BY, "2999-03-31");
    g_autofree char *before = write_sheet(state, REMEDIATION);
    assert_null(strstr(before, "T01"));
    enter(*state, 0, ASSET_RETURN_BY, "2026-03-31");
    g_autofree char *after = write_sheet(state, REMEDIATION);
    assert_int_equal(count(after, "<t>T01</t>"), 1);
    assert_int_equal(count(after, "-T01</t>"), 1);
    assert_non_null(strstr(after, "<t>to be returned or disposed of by 2026-03-31</t>"));
    assert_non_null(strstr(after, "<t>high</t>"));
}

static void a_labelled_document_outside_the_ledger_in_use_is_told(void **state)
{
    struct reported *reported = *state;
    static const char *const roots[] = {"/share", NULL};
    const struct scan_facts facts = {.roots = roots, .version = "1", .policy = "fingerprint"};
    bool resumed = false;

    put_kind(state, "設計", "1.xlsx", 3, 3, "DK-01");
    enter(reported, 0, ASSET_CONFIRMED, "asset");
    g_autofree char *before = write_sheet(state, REMEDIATION);
    assert_null(strstr(before, "U02"));
    assert_true(inventory_begin_scan(reported->inventory, &facts, &resumed, NULL) != 0);
    put_kind(state, "製造", "2.xlsx", 3, 3, "DK-24");
    g_autofree char *after = write_sheet(state, REMEDIATION);
    assert_int_equal(count(after, "<t>U02</t>"), 1);
    assert_non_null(strstr(after, "製造: DK-24"));
    enter(reported, 1, ASSET_CONFIRMED, "asset");
    g_autofree char *last = write_sheet(state, REMEDIATION);
    assert_null(strstr(last, "U02"));
}

static void an_asset_whose_documents_are_gone_asks_for_an_explanation(void **state)
{
    struct reported *reported = *state;
    static const char *const roots[] = {"/share", NULL};
    const struct scan_facts facts = {.roots = roots, .version = "1", .policy = "fingerprint"};
    bool resumed = false;

    put_kind(state, "設計", "1.xlsx", 3, 3, "DK-01");
    g_autofree char *before = write_sheet(state, LEDGER);
    assert_null(strstr(before, "gone since"));
    assert_true(inventory_begin_scan(reported->inventory, &facts, &resumed, NULL) != 0);
    g_autofree char *after = write_sheet(state, LEDGER);
    assert_non_null(strstr(after, "gone since scan 2: say in the remarks what became of it"));
    enter(reported, 0, ASSET_ENDED, "2026-03-31");
    g_autofree char *last = write_sheet(state, LEDGER);
    assert_null(strstr(last, "gone since"));
    assert_non_null(strstr(last, "<t>ceased</t>"));
}

static void the_ledger_of_a_department_holds_what_belongs_to_it(void **state)
{
    struct reported *reported = *state;
    g_autofree char *path = g_build_filename(reported->folder, "part", NULL);
    gsize length = 0;
    g_autofree char *bytes = NULL;

    put_kind(state, "設計", "1.xlsx", 3, 3, "DK-01");
    put_kind(state, "製造", "2.xlsx", 3, 3, "DK-24");
    enter(reported, 0, ASSET_DEPARTMENT, "製造部"); /* 製 stands before 設 */
    enter(reported, 1, ASSET_DEPARTMENT, "設計部");
    assert_true(inventory_end_scan(reported->inventory, SCAN_FINISHED, NULL));
    struct report_source source = {.inventory = reported->inventory};
    g_autoptr(GPtrArray) departments = survey_departments(&source, NULL);
    assert_int_equal(departments->len, 2);
    source.department = "製造部";
    assert_true(report_write(report_find("xlsx"), &source, path, NULL));
    assert_true(g_file_get_contents(path, &bytes, &length, NULL));
    g_autofree char *ledger = read_part(bytes, length, "xl/worksheets/sheet4.xml");
    g_autofree char *files = read_part(bytes, length, "xl/worksheets/sheet7.xml");
    assert_int_equal(count(ledger, "<t>IA-2"), 1);
    assert_non_null(strstr(files, "製造/2.xlsx"));
    assert_null(strstr(files, "設計/1.xlsx"));
}

/* ---- the policy ---- */

static void what_the_policy_says_of_a_folder_fills_the_line(void **state)
{
    struct reported *reported = *state;
    static const char pack[] =
        "pack: test\nlayers: [core, manufacturing]\ncompany: {name: 丸々製作所}\n"
        "departments:\n  - {name: 設計部, owner: 設計部長, place: 図面サーバー, folders: [設計]}\n"
        "retention:\n  - {kinds: [DK-01], years: 10, basis: 会社規程}\n";
    g_autofree char *policy_path = g_build_filename(reported->folder, "test.yaml", NULL);
    g_autofree char *path = g_build_filename(reported->folder, "book", NULL);
    const char *const paths[] = {policy_path, NULL};
    g_autoptr(GError) error = NULL;
    g_autofree char *bytes = NULL;
    gsize length = 0;

    assert_true(g_file_set_contents(policy_path, pack, -1, NULL));
    g_autoptr(Policy) policy = policy_load_words(paths, &error);
    if (policy == NULL)
        fail_msg("%s", error->message);
    put_kind(state, "設計/図面", "1.xlsx", 2, 2, "DK-01");
    assert_true(inventory_end_scan(reported->inventory, SCAN_FINISHED, NULL));
    assert_true(assets_register(reported->inventory, 2, NULL));
    const struct report_source source = {
        .inventory = reported->inventory, .policy = policy, .words = report_policy_words(policy)};
    assert_true(report_write(report_find("xlsx"), &source, path, NULL));
    assert_true(g_file_get_contents(path, &bytes, &length, NULL));
    g_autofree char *cover = read_part(bytes, length, "xl/worksheets/sheet1.xml");
    g_autofree char *ledger = read_part(bytes, length, "xl/worksheets/sheet4.xml");
    g_autofree char *rules = read_part(bytes, length, "xl/worksheets/sheet10.xml");
    assert_non_null(strstr(cover, "丸々製作所"));
    assert_non_null(strstr(ledger, "<t>設計部</t>"));
    assert_non_null(strstr(ledger, "<t>設計部長</t>"));
    assert_non_null(strstr(ledger, "<t>図面サーバー</t>"));
    assert_non_null(strstr(ledger, "<t>10 years (会社規程)</t>"));
    assert_non_null(strstr(rules, policy_fingerprint(policy)));
    assert_non_null(strstr(rules, "<t>10 years</t>"));
}

/* ---- places ---- */

static void assert_link(const char *from, const char *to, const char *path, const char *expected)
{
    g_autoptr(GPtrArray) maps = g_ptr_array_new();
    struct path_map map = {(char *)from, (char *)to};
    struct path_map other = {(char *)"/share/a", (char *)"Z:"};
    const struct report_source source = {.maps = maps};
    const struct inventory_row row = {.root = "/share", .path = path};

    g_ptr_array_add(maps, &map);
    if (strcmp(from, "/share") == 0)
        g_ptr_array_add(maps, &other);
    g_autofree char *link = report_link(&source, &row);
    if (expected == NULL)
        assert_null(link);
    else
        assert_string_equal(link, expected);
}

static void files_are_linked_where_people_find_them(void **state)
{
    (void)state;
    assert_link("/share", "\\\\fs01\\share", "設計/1.xlsx", "\\\\fs01\\share\\設計\\1.xlsx");
    assert_link("/share", "\\\\fs01\\share", "a/1.xlsx", "Z:\\1.xlsx"); /* the longest map */
    assert_link("/", "/mnt", "設計/1.xlsx", "/mnt/share/設計/1.xlsx");
    assert_link("/shared", "\\\\fs01\\share", "設計/1.xlsx", NULL);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, reported_set_up, reported_tear_down)
    const struct CMUnitTest tests[] = {
        TEST(files_managed_alike_are_one_line_of_the_ledger),
        TEST(the_documents_behind_an_asset_carry_its_number),
        TEST(the_ledger_can_be_filtered_printed_and_filled_in),
        TEST(what_was_not_inspected_has_a_sheet_with_reason_and_remedy),
        TEST(the_coverage_sheet_says_by_which_rules_and_how_much),
        TEST(hostile_texts_leave_a_workbook_that_can_be_read),
        TEST(columns_of_ipa_come_first_and_in_its_order),
        TEST(every_line_that_can_be_read_back_has_a_key),
        TEST(a_decision_stands_in_its_line_and_in_the_list_of_decisions),
        TEST(what_a_decision_settles_leaves_the_list_and_is_told_with_the_decision),
        TEST(an_exception_that_has_expired_is_put_to_people_again_with_its_history),
        TEST(a_decision_on_a_document_that_is_gone_is_still_listed),
        TEST(nobody_in_charge_is_told_once_anybody_is),
        TEST(what_should_have_been_returned_is_told_with_its_day),
        TEST(a_labelled_document_outside_the_ledger_in_use_is_told),
        TEST(an_asset_whose_documents_are_gone_asks_for_an_explanation),
        TEST(the_ledger_of_a_department_holds_what_belongs_to_it),
        TEST(what_the_policy_says_of_a_folder_fills_the_line),
        TEST(files_are_linked_where_people_find_them),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
