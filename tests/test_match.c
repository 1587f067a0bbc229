/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include <policies/match.h>

static void write_match(const struct match *match, void *user)
{
    g_string_append_printf(user, "%u:%zu-%zu ", match->pattern, match->start, match->end);
}

/* The matches of one text as "pattern:start-end pattern:start-end ". */
static char *matches_of(const struct pattern *patterns, guint count, const char *text)
{
    GString *found = g_string_new(NULL);
    struct matcher *matcher = matcher_new(patterns, count, NULL, NULL, NULL);
    assert_non_null(matcher);
    struct match_scanner *scanner = match_scanner_new(matcher);
    assert_true(match_scan(scanner, text, strlen(text), write_match, found));
    match_scanner_free(scanner);
    matcher_free(matcher);
    return g_string_free(found, FALSE);
}

static void expect_matches(const struct pattern *patterns, guint count, const char *text,
                           const char *expected)
{
    g_autofree char *found = matches_of(patterns, count, text);
    assert_string_equal(found, expected);
}

static void the_longest_match_at_a_start_comes_once(void **state)
{
    (void)state;
    const struct pattern patterns[] = {{.regex = "秘|秘密|秘密文書"}, {.regex = "A+"}};
    expect_matches(patterns, 2, "秘密文書 秘 AAA", "0:0-12 0:13-16 1:17-20 ");
}

static void a_longer_match_swallows_those_of_its_pattern_within(void **state)
{
    (void)state;
    const struct pattern patterns[] = {{.regex = "(関係者以外)?極秘"}};
    expect_matches(patterns, 1, "関係者以外極秘", "0:0-21 ");
}

static void what_stands_before_or_behind_drops_a_match(void **state)
{
    (void)state;
    const struct pattern patterns[] = {
        {.regex = "秘密", .not_before = "営業|通信の", .not_after = "保持|鍵"},
        {.regex = "極秘", .not_after = "裏|書(?![類面])"},
        {.regex = "CONFIDENTIAL", .not_before = "\\w", .not_after = "\\w"},
    };
    expect_matches(patterns, 3, "営業秘密 通信の秘密 秘密鍵 秘密", "0:39-45 ");
    expect_matches(patterns, 3, "極秘裏 極秘書 極秘書類", "1:20-26 ");
    expect_matches(patterns, 3, "CONFIDENTIALITY NONCONFIDENTIAL CONFIDENTIAL", "2:32-44 ");
}

static void lookarounds_end_at_the_line(void **state)
{
    (void)state;
    const struct pattern patterns[] = {
        {.regex = "秘", .not_before = "極\\n|極", .not_after = "\\s?書"}};
    expect_matches(patterns, 1, "極\n秘\n書", "0:4-7 ");
}

static void a_match_crosses_lines_only_where_its_pattern_says_so(void **state)
{
    (void)state;
    const struct pattern patterns[] = {{.regex = "A.*B"}, {.regex = "A[^B]*B"}, {.regex = "^C$"}};
    const struct pattern wide[] = {{.regex = "「[^」\\n]{2,60}」\\n「"}};
    expect_matches(patterns, 3, "A\nB", "1:0-3 ");
    expect_matches(patterns, 3, "A\nAxB\nC\nCC", "1:0-5 0:2-5 2:6-7 ");
    expect_matches(wide, 1, "x\n「ABC」\n「D」", "0:2-15 ");
}

static void constructs_hyperscan_lacks_are_matched_all_the_same(void **state)
{
    (void)state;
    const struct pattern patterns[] = {
        {.regex = "(?<=機密)文書"}, {.regex = "([A-Z])-\\1"}, {.regex = "社内(?!用語)[一-龠]+"}};
    expect_matches(patterns, 3, "文書 機密文書\nA-A A-B\n社内用語 社内限定",
                   "0:13-19 1:20-23 2:41-53 ");
}

static void classes_are_ascii(void **state)
{
    (void)state;
    const struct pattern patterns[] = {{.regex = "\\bNDA\\b"}, {.regex = "\\d{2}"}};
    expect_matches(patterns, 2, "本NDAを XNDA 12 １２", "0:3-6 1:15-17 ");
}

static void a_pattern_that_cannot_be_used_is_named(void **state)
{
    (void)state;
    static const char *const bad[] = {"(", "A*", "秘|", "[b-a]", "\\C"};
    for (gsize i = 0; i < G_N_ELEMENTS(bad); i++) {
        const struct pattern patterns[] = {{.regex = "X"}, {.regex = bad[i]}, {.regex = "Y"}};
        guint failed = 0;
        g_autoptr(GError) error = NULL;
        assert_null(matcher_new(patterns, 3, NULL, &failed, &error));
        assert_int_equal(failed, 1);
        assert_true(g_error_matches(error, MATCH_ERROR, 0));
    }
}

static void no_patterns_match_nothing(void **state)
{
    (void)state;
    expect_matches(NULL, 0, "社外秘", "");
}

static void matches_come_in_order_over_texts_of_any_size(void **state)
{
    (void)state;
    const struct pattern patterns[] = {{.regex = "社外秘"}, {.regex = "外"}};
    g_autoptr(GString) text = g_string_new(NULL);
    g_autoptr(GString) found = g_string_new(NULL);
    g_autoptr(GString) expected = g_string_new(NULL);
    for (gsize i = 0; i < 30000; i++) {
        g_string_append_printf(expected, "0:%zu-%zu 1:%zu-%zu ", text->len, text->len + 9,
                               text->len + 3, text->len + 6);
        g_string_append(text, i % 3 == 0 ? "社外秘\n" : "社外秘 です");
    }
    struct matcher *matcher = matcher_new(patterns, 2, NULL, NULL, NULL);
    struct match_scanner *scanner = match_scanner_new(matcher);
    assert_true(match_scan(scanner, text->str, text->len, write_match, found));
    assert_string_equal(found->str, expected->str);
    match_scanner_free(scanner);
    matcher_free(matcher);
}

static void count_match(const struct match *match, void *user)
{
    (void)match;
    (*(gsize *)user)++;
}

static void a_hostile_line_ends_and_says_so(void **state)
{
    (void)state;
    const struct pattern patterns[] = {{.regex = "(A|A)*(A|A)*(A|A)*(?=B)B\\1"},
                                       {.regex = "A.*(?=B)", .not_after = "B"}};
    g_autofree char *text = g_strnfill(60000, 'A');
    text[59999] = 'B';
    gsize count = 0;
    struct matcher *matcher = matcher_new(patterns, 2, NULL, NULL, NULL);
    assert_non_null(matcher);
    struct match_scanner *scanner = match_scanner_new(matcher);
    assert_false(match_scan(scanner, text, 60000, count_match, &count));
    assert_true(match_scan(scanner, "A\n", 2, count_match, &count));
    match_scanner_free(scanner);
    matcher_free(matcher);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_longest_match_at_a_start_comes_once),
        cmocka_unit_test(a_longer_match_swallows_those_of_its_pattern_within),
        cmocka_unit_test(what_stands_before_or_behind_drops_a_match),
        cmocka_unit_test(lookarounds_end_at_the_line),
        cmocka_unit_test(a_match_crosses_lines_only_where_its_pattern_says_so),
        cmocka_unit_test(constructs_hyperscan_lacks_are_matched_all_the_same),
        cmocka_unit_test(classes_are_ascii),
        cmocka_unit_test(a_pattern_that_cannot_be_used_is_named),
        cmocka_unit_test(no_patterns_match_nothing),
        cmocka_unit_test(matches_come_in_order_over_texts_of_any_size),
        cmocka_unit_test(a_hostile_line_ends_and_says_so),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
