/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reported.h"

#include <json-glib/json-glib.h>
#include <scanner/reports/html.h>

static char *write_page(void **state)
{
    return reported_write(*state, "html", NULL);
}

/* What stands in the element of that id, parsed; fails when it is not JSON. */
static JsonNode *read_element(const char *page, const char *id)
{
    g_autofree char *open = g_strdup_printf("<script type=\"application/json\" id=\"%s\">", id);
    const char *begin = strstr(page, open);
    const char *end = begin ? strstr(begin, "</script>") : NULL;
    g_autoptr(GError) error = NULL;

    assert_non_null(end);
    begin += strlen(open);
    g_autofree char *text = g_strndup(begin, (gsize)(end - begin));
    JsonNode *node = json_from_string(text, &error);
    if (node == NULL)
        fail_msg("%s: %s", id, error->message);
    return node;
}

static JsonArray *member_array(JsonNode *node, const char *name)
{
    return json_object_get_array_member(json_node_get_object(node), name);
}

static guint count_of(const char *text, const char *piece)
{
    guint count = 0;

    for (const char *at = text; (at = strstr(at, piece)); at += strlen(piece))
        count++;
    return count;
}

static void put(void **state, const char *folder, const char *name, int declared, int expected,
                const char *issue)
{
    struct record *record = reported_record(declared, expected);

    if (issue)
        g_ptr_array_add(record->verdict->issues, g_strdup(issue));
    reported_put(*state, folder, name, record);
}

/* ---- what the page may do ---- */

/* Every element of that kind that a browser would run is named by its hash. */
static guint assert_hashed(const char *page, const char *policy, const char *open,
                           const char *close)
{
    guint count = 0;

    for (const char *at = page; (at = strstr(at, open)); count++) {
        at += strlen(open);
        const char *end = strstr(at, close);
        assert_non_null(end);
        g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);
        guint8 digest[32];
        gsize size = sizeof digest;
        g_checksum_update(checksum, (const guchar *)at, end - at);
        g_checksum_get_digest(checksum, digest, &size);
        g_autofree char *base64 = g_base64_encode(digest, size);
        g_autofree char *source = g_strdup_printf("'sha256-%s'", base64);
        assert_non_null(strstr(policy, source));
        at = end;
    }
    return count;
}

static void its_policy_names_each_script_and_style_by_its_hash_and_allows_nothing_else(void **state)
{
    put(state, "設計", "条件.txt", -1, 3, "U01");
    g_autofree char *page = write_page(state);
    const char *begin = strstr(page, "content=\"default-src 'none'; img-src data:;");
    const char *end = begin ? strstr(begin, "\">") : NULL;

    assert_non_null(end);
    g_autofree char *policy = g_strndup(begin, (gsize)(end - begin));
    guint scripts = assert_hashed(page, policy, "<script>", "</script>");
    guint styles = assert_hashed(page, policy, "<style>", "</style>");
    assert_int_equal(count_of(policy, "'sha256-"), scripts + styles);
    assert_true(scripts >= 3 && styles >= 1);
    assert_null(strstr(policy, "unsafe"));
    assert_null(strstr(policy, "http"));
}

static void it_refers_to_no_other_file(void **state)
{
    static const char *const loads[] = {"<link",   "<iframe",  "<img ",           "<script src",
                                        "@import", "url(http", "sourceMappingURL"};
    g_autofree char *page = write_page(state);

    for (guint i = 0; i < G_N_ELEMENTS(loads); i++)
        if (strstr(page, loads[i]))
            fail_msg("the page has %s", loads[i]);
}

/* ---- what is in it ---- */

static void no_name_ends_its_element_or_turns_the_direction_of_the_text(void **state)
{
    static const char *const names[] = {"x<script>alert(1)<!--.txt",
                                        "x<!--<script>",
                                        "invoice\xe2\x80\xae\x66\x64p.exe",
                                        "\377\376bad",
                                        "\203\200\203\213\224\351",
                                        "\"},{\"",
                                        "new\nline"};
    g_autofree char *plain = write_page(state);
    guint scripts = count_of(plain, "<script");

    for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
        struct record *record = reported_record(2, 3);
        reported_mark(record, "MK-009", "</script><script>alert(1)</script>", TEXT_BODY, names[i]);
        g_ptr_array_add(record->verdict->issues, g_strdup("M01"));
        reported_put(*state, names[i], names[i], record);
    }
    g_autofree char *page = write_page(state);
    assert_true(g_utf8_validate(page, -1, NULL));
    assert_int_equal(count_of(page, "<script"), scripts + 1); /* one pack of score sheets */
    assert_int_equal(count_of(page, "<script"), count_of(page, "</script>"));
    assert_null(strstr(page, "\xe2\x80\xae"));
    assert_non_null(strstr(page, "invoice[U+202E]fdp.exe"));
    g_autoptr(JsonNode) columns = read_element(page, "columns");
    assert_int_equal(json_array_get_length(member_array(columns, "name")), G_N_ELEMENTS(names));
    g_autoptr(JsonNode) sheets = read_element(page, "sheets-0");
    assert_int_equal(json_array_get_length(json_node_get_array(sheets)), G_N_ELEMENTS(names));
}

static void all_files_are_counted_and_those_with_something_to_say_are_listed(void **state)
{
    struct record *locked = reported_record(-1, -1);

    put(state, "a", "harmless.txt", -1, -1, NULL);
    put(state, "a", "labelled.txt", 3, 3, NULL);
    put(state, "b", "unlabelled.txt", -1, 4, "U01");
    locked->outcome = OUTCOME_LOCKED;
    locked->reason = g_strdup("it is encrypted with a password");
    g_ptr_array_add(locked->verdict->issues, g_strdup("X01"));
    reported_put(*state, "b", "locked.zip", locked);
    g_autofree char *page = write_page(state);
    g_autoptr(JsonNode) facts = read_element(page, "facts");
    JsonObject *numbers = json_node_get_object(facts);

    assert_int_equal(json_object_get_int_member(numbers, "files"), 4);
    assert_int_equal(json_object_get_int_member(numbers, "protected"), 2);
    assert_int_equal(json_object_get_int_member(numbers, "labelled"), 1);
    assert_int_equal(json_object_get_int_member(numbers, "documents"), 3);
    JsonObject *outcomes = json_object_get_object_member(numbers, "outcomes");
    assert_int_equal(json_object_get_int_member(outcomes, "read"), 3);
    assert_int_equal(json_object_get_int_member(outcomes, "locked"), 1);
    g_autoptr(JsonNode) columns = read_element(page, "columns");
    g_autoptr(GList) names = json_object_get_members(json_node_get_object(columns));
    for (GList *at = names; at; at = at->next)
        assert_int_equal(json_array_get_length(member_array(columns, at->data)), 3);
    g_autoptr(JsonNode) tables = read_element(page, "tables");
    assert_string_equal(json_array_get_string_element(member_array(tables, "folders"), 0),
                        "/share/a");
}

static void folders_carry_the_weight_of_all_below_them(void **state)
{
    put(state, "設計/図面/金型/古い", "a.txt", -1, 4, "U01"); /* high: 10 */
    put(state, "設計", "b.txt", -1, 2, "U01");                /* low: 1 */
    g_autofree char *page = write_page(state);
    g_autoptr(JsonNode) facts = read_element(page, "facts");
    JsonArray *folders = member_array(facts, "folders");

    assert_int_equal(json_array_get_length(folders), 4); /* the root and three levels */
    for (guint i = 0; i < 4; i++) {
        JsonArray *folder = json_array_get_array_element(folders, i);
        const char *path = json_array_get_string_element(folder, 2);
        bool inner = g_str_has_prefix(path, "/share/設計/図面");
        assert_int_equal(json_array_get_int_element(folder, 3), inner ? 1 : 2);
        assert_int_equal(json_array_get_int_element(folder, 6), inner ? 10 : 11);
        assert_null(strstr(path, "古い"));
    }
}

static void a_score_sheet_says_what_counted_and_why_something_did_not(void **state)
{
    struct record *record = reported_record(2, 3);
    struct finding *rejected = finding_new("MK-004", "極秘", "page 2", TEXT_BODY);

    rejected->why = g_strdup("M1: a definition");
    g_ptr_array_add(record->verdict->rejected, rejected);
    g_ptr_array_add(record->verdict->issues, g_strdup("M01"));
    for (guint i = 0; i < HTML_FINDINGS_MOST + 3; i++)
        reported_mark(record, "MK-009", "社外秘", TEXT_HEADER, "page 1");
    reported_put(*state, "", "a.txt", record);
    g_autofree char *page = write_page(state);
    g_autoptr(JsonNode) sheets = read_element(page, "sheets-0");
    g_autoptr(JsonNode) tables = read_element(page, "tables");
    JsonObject *sheet = json_array_get_object_element(json_node_get_array(sheets), 0);
    JsonArray *marks = json_object_get_array_member(sheet, "marks");

    assert_int_equal(json_array_get_length(marks), HTML_FINDINGS_MOST + 1);
    assert_int_equal(json_array_get_int_element(marks, HTML_FINDINGS_MOST), 3);
    JsonArray *why =
        json_array_get_array_element(json_object_get_array_member(sheet, "rejected"), 0);
    JsonObject *terms = json_object_get_object_member(json_node_get_object(tables), "terms");
    assert_string_equal(json_array_get_string_element(json_object_get_array_member(terms, "en"),
                                                      (guint)json_array_get_int_element(why, 6)),
                        "M1: a definition");
}

static void begin_scan(void **state, const char *scope)
{
    static const char *const roots[] = {"/share", NULL};
    const struct scan_facts facts = {
        .roots = roots, .version = "1", .policy = "fingerprint", .scope = scope};
    struct reported *reported = *state;
    bool resumed = false;

    assert_true(inventory_begin_scan(reported->inventory, &facts, &resumed, NULL) > 0);
}

static void the_trend_has_the_finished_scans_of_one_scope(void **state)
{
    struct reported *reported = *state;

    put(state, "a", "a.txt", -1, 4, "U01");
    assert_true(inventory_end_scan(reported->inventory, SCAN_FINISHED, NULL));
    begin_scan(state, "exclude *.tmp");
    assert_true(inventory_end_scan(reported->inventory, SCAN_FINISHED, NULL));
    begin_scan(state, NULL);
    g_autofree char *page = write_page(state);
    g_autoptr(JsonNode) facts = read_element(page, "facts");
    JsonArray *trend = member_array(facts, "trend");

    assert_int_equal(json_array_get_length(trend), 2);
    for (guint i = 0; i < 2; i++) {
        JsonArray *scan = json_array_get_array_element(trend, i);
        assert_int_equal(json_array_get_int_element(scan, 0), i == 0 ? 1 : 3);
    }
}

/* ---- when not all fit ---- */

static void the_gravest_are_kept_when_not_all_fit(void **state)
{
    guint64 ranks[HTML_RANKS] = {[2] = 3, [7] = 4, [9] = 5};
    struct html_cut cut = html_cut_at(ranks, 5);
    guint taken = 0;

    (void)state;
    assert_false(html_cut_takes(&cut, 9));
    for (guint i = 0; i < 4; i++)
        taken += html_cut_takes(&cut, 7);
    assert_int_equal(taken, 2);
    for (guint i = 0; i < 3; i++)
        assert_true(html_cut_takes(&cut, 2));
    assert_false(html_cut_takes(&cut, HTML_RANKS));
    struct html_cut all = html_cut_at(ranks, 12);
    assert_true(html_cut_takes(&all, 9));
    assert_false(html_cut_takes(&all, HTML_RANKS));
}

static void a_graver_issue_ranks_before_a_higher_level(void **state)
{
    struct record *lost = reported_record(-1, 2), *low = reported_record(-1, 4),
                  *none = reported_record(-1, -1);

    (void)state;
    g_ptr_array_add(lost->verdict->issues, g_strdup("X01"));
    g_ptr_array_add(lost->verdict->issues, g_strdup("D01"));
    g_ptr_array_add(low->verdict->issues, g_strdup("K02"));
    const struct inventory_row rows[] = {{.record = lost}, {.record = low}, {.record = none}};
    assert_true(html_rank(&rows[0]) < html_rank(&rows[1]));
    assert_int_equal(html_rank(&rows[2]), HTML_RANKS);
    for (guint i = 0; i < G_N_ELEMENTS(rows); i++)
        record_free(rows[i].record);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, reported_set_up, reported_tear_down)
    const struct CMUnitTest tests[] = {
        TEST(its_policy_names_each_script_and_style_by_its_hash_and_allows_nothing_else),
        TEST(it_refers_to_no_other_file),
        TEST(no_name_ends_its_element_or_turns_the_direction_of_the_text),
        TEST(all_files_are_counted_and_those_with_something_to_say_are_listed),
        TEST(folders_carry_the_weight_of_all_below_them),
        TEST(a_score_sheet_says_what_counted_and_why_something_did_not),
        TEST(the_trend_has_the_finished_scans_of_one_scope),
        cmocka_unit_test(the_gravest_are_kept_when_not_all_fit),
        cmocka_unit_test(a_graver_issue_ranks_before_a_higher_level),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
