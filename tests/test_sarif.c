/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The shape is that of the OASIS schema, as far as consumers rely on it.
 */
#include "reported.h"

#include <json-glib/json-glib.h>

/* The one run of the report; *root owns it. */
static JsonObject *read_run(void **state, JsonNode **root)
{
    g_autofree char *text = reported_write(*state, "sarif", NULL);
    g_autoptr(GError) error = NULL;

    *root = json_from_string(text, &error);
    if (*root == NULL)
        fail_msg("%s", error->message);
    JsonObject *log = json_node_get_object(*root);
    assert_string_equal(json_object_get_string_member(log, "version"), "2.1.0");
    assert_true(
        g_str_has_suffix(json_object_get_string_member(log, "$schema"), "sarif-schema-2.1.0.json"));
    JsonArray *runs = json_object_get_array_member(log, "runs");
    assert_int_equal(json_array_get_length(runs), 1);
    return json_array_get_object_element(runs, 0);
}

static JsonObject *read_result(JsonObject *run, guint at)
{
    return json_array_get_object_element(json_object_get_array_member(run, "results"), at);
}

static const char *text_of(JsonObject *object, const char *name)
{
    return json_object_get_string_member(json_object_get_object_member(object, name), "text");
}

static JsonObject *physical_of(JsonObject *result)
{
    JsonArray *locations = json_object_get_array_member(result, "locations");

    return json_object_get_object_member(json_array_get_object_element(locations, 0),
                                         "physicalLocation");
}

static JsonObject *artifact_of(JsonObject *result)
{
    return json_object_get_object_member(physical_of(result), "artifactLocation");
}

static void put(void **state, const char *name, int declared, int expected, const char *code)
{
    struct record *record = reported_record(declared, expected);

    g_ptr_array_add(record->verdict->issues, g_strdup(code));
    reported_put(*state, "設計", name, record);
}

static void a_run_tells_its_tool_its_rules_and_its_scan(void **state)
{
    g_autoptr(JsonNode) root = NULL;

    put(state, "a.txt", -1, 4, "U01");
    JsonObject *run = read_run(state, &root);
    JsonObject *tool = json_object_get_object_member(run, "tool");
    JsonObject *driver = json_object_get_object_member(tool, "driver");
    JsonArray *rules = json_object_get_array_member(driver, "rules");

    assert_string_equal(json_object_get_string_member(driver, "name"), "maruhi");
    assert_true(json_array_get_length(rules) > 10);
    for (guint i = 0; i < json_array_get_length(rules); i++) {
        JsonObject *rule = json_array_get_object_element(rules, i);
        assert_int_equal(strlen(json_object_get_string_member(rule, "id")), 3);
        assert_true(*text_of(rule, "shortDescription") && *text_of(rule, "help"));
    }
    JsonArray *invocations = json_object_get_array_member(run, "invocations");
    JsonObject *invocation = json_array_get_object_element(invocations, 0);
    assert_true(json_object_get_boolean_member(invocation, "executionSuccessful"));
    const char *start = json_object_get_string_member(invocation, "startTimeUtc");
    assert_true(g_str_has_suffix(start, "Z") && start[10] == 'T');
    JsonObject *bases = json_object_get_object_member(run, "originalUriBaseIds");
    JsonObject *base = json_object_get_object_member(bases, "ROOT0");
    assert_string_equal(json_object_get_string_member(base, "uri"), "file:///share/");
}

static void a_result_has_its_rule_level_place_and_a_fingerprint(void **state)
{
    g_autoptr(JsonNode) root = NULL;

    put(state, "a b.txt", -1, 4, "U01");
    JsonObject *run = read_run(state, &root);
    JsonObject *result = read_result(run, 0);
    JsonObject *driver =
        json_object_get_object_member(json_object_get_object_member(run, "tool"), "driver");
    JsonObject *rule =
        json_array_get_object_element(json_object_get_array_member(driver, "rules"),
                                      (guint)json_object_get_int_member(result, "ruleIndex"));

    assert_string_equal(json_object_get_string_member(result, "ruleId"), "U01");
    assert_string_equal(json_object_get_string_member(rule, "id"), "U01");
    assert_string_equal(json_object_get_string_member(result, "level"), "error");
    assert_non_null(strstr(text_of(result, "message"), "設計/a b.txt"));
    JsonObject *artifact = artifact_of(result);
    assert_string_equal(json_object_get_string_member(artifact, "uriBaseId"), "ROOT0");
    assert_string_equal(json_object_get_string_member(artifact, "uri"),
                        "%E8%A8%AD%E8%A8%88/a%20b.txt");
    JsonObject *region = json_object_get_object_member(physical_of(result), "region");
    assert_int_equal(json_object_get_int_member(region, "byteLength"), 100);
    JsonObject *prints = json_object_get_object_member(result, "partialFingerprints");
    assert_true(g_str_has_prefix(json_object_get_string_member(prints, "maruhi/v1"), "FND-"));
}

static void levels_follow_the_severity(void **state)
{
    static const struct {
        const char *code;
        int expected;
        const char *level;
    } cases[] = {{"G01", -1, "error"},
                 {"U01", 3, "warning"},
                 {"U01", 2, "note"},
                 {"X01", -1, "note"},
                 {"S01", -1, "none"}};
    g_autoptr(JsonNode) root = NULL;

    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *name = g_strdup_printf("%u.txt", i);
        put(state, name, -1, cases[i].expected, cases[i].code);
    }
    JsonObject *run = read_run(state, &root);
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        JsonObject *result = read_result(run, i);
        assert_string_equal(json_object_get_string_member(result, "level"), cases[i].level);
        assert_int_equal(json_object_has_member(result, "kind"), i == 4);
    }
}

static void names_that_are_not_utf8_are_given_byte_by_byte(void **state)
{
    g_autoptr(JsonNode) root = NULL;

    put(state, "\203\200\377\"<.txt", -1, 4, "U01");
    JsonObject *run = read_run(state, &root);
    const char *address = json_object_get_string_member(artifact_of(read_result(run, 0)), "uri");
    assert_true(g_str_has_suffix(address, "/%83%80%FF%22%3C.txt"));
}

static void without_issues_there_are_no_results(void **state)
{
    g_autoptr(JsonNode) root = NULL;

    reported_put(*state, "", "a.txt", reported_record(-1, -1));
    JsonObject *run = read_run(state, &root);
    assert_int_equal(json_array_get_length(json_object_get_array_member(run, "results")), 0);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, reported_set_up, reported_tear_down)
    const struct CMUnitTest tests[] = {
        TEST(a_run_tells_its_tool_its_rules_and_its_scan),
        TEST(a_result_has_its_rule_level_place_and_a_fingerprint),
        TEST(levels_follow_the_severity),
        TEST(names_that_are_not_utf8_are_given_byte_by_byte),
        TEST(without_issues_there_are_no_results),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
