/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What two verdicts on one document differ in, and how it is told.
 */
#include "loaded_inspector.h"

#include <scanner/policy_diff.h>
#include <stdlib.h>

static struct verdict *make_verdict(int declared, int expected, const char *kind)
{
    struct verdict *verdict = verdict_new();

    verdict->declared_level = declared;
    verdict->expected_level = expected;
    if (declared != LEVEL_NONE) {
        struct finding *mark = finding_new("MK-009", "社外秘", "line 1", TEXT_HEADER);
        mark->level = declared;
        g_ptr_array_add(verdict->marks, mark);
    }
    if (kind)
        g_ptr_array_add(verdict->kinds, g_strdup(kind));
    return verdict;
}

static struct verdict_change *compare(const struct verdict *before, const struct verdict *after)
{
    return verdict_change_new("a.txt", before, policy, after, policy);
}

static void other_points_alone_are_no_change(void **state)
{
    (void)state;
    g_autoptr(Verdict) before = make_verdict(2, 3, "DK-24");
    g_autoptr(Verdict) after = make_verdict(2, 3, "DK-24");

    after->score = 12;
    g_ptr_array_add(after->evidence, finding_new("DK-24", "樹脂温度", "", TEXT_BODY));
    assert_null(compare(before, after));
}

static void the_rules_that_decide_are_named(void **state)
{
    struct rule_summary rule;

    (void)state;
    assert_true(policy_find_rule(policy, "DK-24", &rule));
    g_autoptr(Verdict) before = make_verdict(LEVEL_NONE, LEVEL_NONE, NULL);
    g_autoptr(Verdict) after = make_verdict(2, rule.level, "DK-24");
    g_autoptr(VerdictChange) change = compare(before, after);

    assert_non_null(change);
    assert_null(change->before.mark);
    assert_null(change->before.kind);
    assert_string_equal(change->after.mark, "MK-009");
    assert_string_equal(change->after.mark_text, "社外秘");
    assert_string_equal(change->after.kind, "DK-24");
    assert_false(change->after.from_folder);
    assert_int_equal(change->kinds_came->len, 1);
    assert_int_equal(change->kinds_went->len, 0);
}

static void a_level_no_kind_calls_for_is_the_folders(void **state)
{
    (void)state;
    g_autoptr(Verdict) before = make_verdict(LEVEL_NONE, LEVEL_NONE, NULL);
    g_autoptr(Verdict) after = make_verdict(LEVEL_NONE, 4, NULL);
    g_autoptr(VerdictChange) change = compare(before, after);

    assert_non_null(change);
    assert_null(change->after.kind);
    assert_true(change->after.from_folder);
}

static void an_issue_or_an_owner_alone_is_a_change(void **state)
{
    (void)state;
    g_autoptr(Verdict) before = make_verdict(2, LEVEL_NONE, NULL);
    g_autoptr(Verdict) after = make_verdict(2, LEVEL_NONE, NULL);
    g_autoptr(Verdict) other = make_verdict(2, LEVEL_NONE, NULL);

    g_ptr_array_add(after->issues, g_strdup("C02"));
    g_autoptr(VerdictChange) issue = compare(before, after);
    assert_non_null(issue);
    assert_string_equal(issue->issues_came->pdata[0], "C02");
    other->owner = OWNER_THIRD_PARTY;
    g_autoptr(VerdictChange) owner = compare(before, other);
    assert_non_null(owner);
}

/* ---- output ---- */

typedef void (*diff_writer)(const struct policy_diff *diff, FILE *out);

static char *write_with(diff_writer writer)
{
    g_autoptr(Verdict) none = make_verdict(LEVEL_NONE, LEVEL_NONE, NULL);
    g_autoptr(Verdict) marked = make_verdict(2, LEVEL_NONE, NULL);
    struct policy_diff *diff = policy_diff_new(policy, policy);
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);

    policy_diff_take(diff, "b.txt", none, marked);
    policy_diff_take(diff, "a,\"1\".txt", marked, none);
    policy_diff_take(diff, "same.txt", none, none);
    policy_diff_leave_out(diff, "lost.txt", "not kept");
    policy_diff_sort(diff);
    writer(diff, out);
    fclose(out);
    policy_diff_free(diff);
    return text;
}

static void print_all(const struct policy_diff *diff, FILE *out)
{
    policy_diff_print(diff, G_MAXUINT, out);
    policy_diff_print_counts(diff, out);
}

static void print_one(const struct policy_diff *diff, FILE *out)
{
    policy_diff_print(diff, 1, out);
}

static void people_read_both_directions_and_the_counts(void **state)
{
    (void)state;
    char *text = write_with(print_all);

    assert_non_null(strstr(text, "a,\"1\".txt\n  declared: 社外秘 → none   by MK-009 社外秘 "
                                 "「社外秘」 [line 1] → –\nb.txt\n"));
    assert_null(strstr(text, "same.txt"));
    assert_non_null(strstr(text, "lost.txt: not kept"));
    assert_non_null(strstr(text, "Compared: 3 documents   judged otherwise: 2"));
    assert_non_null(strstr(text, "level declared: 1 higher, 1 lower"));
    assert_non_null(strstr(text, "      +1      -1  MK-009 社外秘\n"));
    free(text);
}

static void what_is_not_shown_is_counted(void **state)
{
    (void)state;
    char *text = write_with(print_one);

    assert_null(strstr(text, "b.txt"));
    assert_non_null(strstr(text, "and 1 more"));
    free(text);
}

static void a_program_reads_one_object_a_change(void **state)
{
    (void)state;
    char *text = write_with(policy_diff_write_jsonl);

    assert_true(g_str_has_prefix(text,
                                 "{\"schema\":1,\"path\":\"a,\\\"1\\\".txt\",\"before\":{"
                                 "\"declared\":2,\"mark\":\"MK-009\",\"mark_text\":\"社外秘\","));
    assert_non_null(
        strstr(text, "{\"schema\":1,\"path\":\"lost.txt\",\"not_compared\":\"not kept\"}\n"));
    free(text);
}

static void every_line_of_the_csv_has_all_columns(void **state)
{
    (void)state;
    char *text = write_with(policy_diff_write_csv);
    g_auto(GStrv) lines = g_strsplit(text, "\r\n", -1);

    assert_int_equal(g_strv_length(lines), 5); /* titles, two changes, one left out, the end */
    assert_true(g_str_has_prefix(lines[0], "\xEF\xBB\xBF\"File\",\"Declared before\""));
    assert_string_equal(
        lines[1],
        "\"a,\"\"1\"\".txt\",\"社外秘\",\"\",\"MK-009\",\"\",\"\",\"\",\"\",\"\",\"\",\"\","
        "\"\"");
    assert_string_equal(
        lines[3], "\"lost.txt\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"not kept\"");
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(other_points_alone_are_no_change),
        cmocka_unit_test(the_rules_that_decide_are_named),
        cmocka_unit_test(a_level_no_kind_calls_for_is_the_folders),
        cmocka_unit_test(an_issue_or_an_owner_alone_is_a_change),
        cmocka_unit_test(people_read_both_directions_and_the_counts),
        cmocka_unit_test(what_is_not_shown_is_counted),
        cmocka_unit_test(a_program_reads_one_object_a_change),
        cmocka_unit_test(every_line_of_the_csv_has_all_columns),
    };

    return cmocka_run_group_tests(tests, load_packs, unload);
}
