/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <policies/policy.h>

#include <glib/gstdio.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static const char mark[] = "pack: p\n"
                           "marks:\n"
                           "  - id: A-1\n"
                           "    name: one\n"
                           "    level: 2\n"
                           "    pattern: 'ONE'\n";

static struct policy *load_text(const char *text, GError **error)
{
    g_autofree char *folder = g_dir_make_tmp("maruhi-policy-XXXXXX", NULL);
    g_autofree char *path = g_build_filename(folder, "p.yaml", NULL);
    const char *const paths[] = {path, NULL};

    assert_true(g_file_set_contents(path, text, -1, NULL));
    struct policy *policy = policy_load(paths, error);
    g_unlink(path);
    g_rmdir(folder);
    return policy;
}

static void expect_error(const char *text, const char *where, const char *what)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Policy) policy = load_text(text, &error);
    g_autofree char *place = g_strconcat("/p.yaml:", where, ": ", NULL);

    assert_null(policy);
    assert_non_null(error);
    if (strstr(error->message, place) == NULL || strstr(error->message, what) == NULL)
        fail_msg("expected '%s' and '%s' in '%s'", place, what, error->message);
}

static void every_error_tells_file_line_and_column(void **state)
{
    (void)state;
    static const struct {
        const char *text, *where, *what;
    } cases[] = {
        {"pack: p\nmarkz: []\n", "2:1", "unknown key 'markz'"},
        {"marks: []\n", "1:1", "the pack has no name"},
        {"pack: p\nmarks:\n  - id: A\n    name: a\n    level: 9\n    pattern: X\n", "5:12",
         "'9' is not a level"},
        {"pack: p\nmarks:\n  - id: A\n    name: a\n    pattern: '(X'\n", "5:15", "is wrong"},
        {"pack: p\nmarks:\n  - id: A\n    name: a\n    pattern: 'X*'\n", "5:15",
         "matches an empty text"},
        {"pack: p\nmarks:\n  - id: A\n    name: a\n", "3:5", "either 'pattern' or 'patterns'"},
        {"pack: p\nmarks:\n  - id: A\n    name: a\n    colour: red\n    pattern: X\n", "5:5",
         "unknown key 'colour'"},
        {"pack: p\nmarks:\n  - {id: A, name: a, pattern: X}\n  - {id: A, name: b, pattern: Y}\n",
         "4:10", "the id 'A' is taken already"},
        {"pack: p\nmarks:\n  - {id: A, name: a, pattern: X, context: everywhere}\n", "3:43",
         "'everywhere' is not a context"},
        {"pack: p\nmarks:\n  - {id: A, name: a, pattern: X, owner: nobody}\n", "3:41",
         "'nobody' is not an owner"},
        {"pack: p\nmarks:\n  - {id: A, name: a, pattern: X, not_after: '[' }\n", "3:31",
         "'[' is wrong"},
        {"pack: p\nkinds:\n  - {id: K, name: k, threshold: many}\n", "3:33", "is not a number"},
        {"pack: p\nkinds:\n  - id: K\n    name: k\n    validators: [{name: nope, heading: X}]\n",
         "5:25", "there is no validator 'nope'"},
        {"pack: p\nfolders:\n  - {default_level: 3}\n", "3:6", "a folder needs 'path'"},
        {"pack: p\nlayers: [nowhere]\n", "2:10", "there is no pack 'nowhere'"},
        {"pack: p\nlevels: [{level: 4, name: x, color: red}]\n", "2:37", "is not a colour"},
        {"pack: p\napply: {wording: [{level: 2, name: 'a:b'}]}\n", "2:37", "in no file name"},
        {"pack: p\nleave_alone: [{extensions: [nc]}]\n", "2:16", "needs 'why'"},
        {"pack: p\ndepartments: [{name: a}]\n", "2:16", "needs 'name' and 'folders'"},
        {"pack: p\nexposure: [{level: 4, readers: all}]\n", "2:32", "a circle of readers"},
        {"pack: p\nretention: [{kinds: [A]}]\n", "2:14", "needs 'years' or 'until'"},
        {"pack: p\ncontracts: [{id: N, party: C, names: [CC], ends: 2026-02-30}]\n", "2:50",
         "is not a date"},
        {"pack: p\ncontracts: [{id: N, party: C, names: [CC], ends: 2026-W13-2}]\n", "2:50",
         "is not a date"},
        {"pack: p\nmarks: [\n", "3:1", ""},
        {"pack: p\npack: q\n", "2:1", ""},
    };

    for (gsize i = 0; i < G_N_ELEMENTS(cases); i++)
        expect_error(cases[i].text, cases[i].where, cases[i].what);
}

static void a_pack_that_cannot_be_opened_is_an_error(void **state)
{
    (void)state;
    const char *const paths[] = {"/nonexistent/pack.yaml", NULL};
    const char *const none[] = {NULL};
    g_autoptr(GError) error = NULL;
    g_autoptr(GError) other = NULL;

    assert_null(policy_load(paths, &error));
    assert_non_null(error);
    assert_null(policy_load(none, &other));
    assert_non_null(other);
}

static void the_fingerprint_is_that_of_the_bytes(void **state)
{
    (void)state;
    g_autofree char *changed = g_strconcat(mark, "# a comment\n", NULL);
    g_autoptr(Policy) first = load_text(mark, NULL);
    g_autoptr(Policy) second = load_text(mark, NULL);
    g_autoptr(Policy) third = load_text(changed, NULL);

    assert_int_equal(strlen(policy_fingerprint(first)), 64);
    assert_string_equal(policy_fingerprint(first), policy_fingerprint(second));
    assert_string_not_equal(policy_fingerprint(first), policy_fingerprint(third));
}

static void a_rule_is_found_by_its_id(void **state)
{
    (void)state;
    g_autoptr(Policy) policy = load_text(mark, NULL);

    assert_string_equal(policy_rule_name(policy, "A-1"), "one");
    assert_null(policy_rule_name(policy, "A-2"));
    assert_string_equal(policy_level_name(policy, 2), "社外秘");
    assert_string_equal(policy_level_name(policy, LEVEL_NONE), "");
    assert_string_equal(policy_level_name(policy, 5), "");
}

static void a_failing_example_is_told_with_its_place(void **state)
{
    (void)state;
    g_autofree char *text =
        g_strconcat(mark, "    examples:\n      match: [TWO, ONE]\n      reject: [ONE]\n", NULL);
    g_autoptr(Policy) policy = load_text(text, NULL);

    assert_non_null(policy);
    assert_int_equal(policy_test(policy, NULL, NULL), 2);
}

/* Whatever is left of a pack is told apart cleanly: an error with a place, or a policy. */
static void a_pack_cut_short_is_survived(void **state)
{
    (void)state;
    g_autofree char *text = NULL;
    gsize length = 0;

    assert_true(
        g_file_get_contents(SOURCE_DIR "/policies/packs/personal-data.yaml", &text, &length, NULL));
    for (gsize cut = length; cut > 20; cut -= MIN(cut - 1, 61)) {
        g_autofree char *part = g_strndup(text, cut);
        g_autoptr(GError) error = NULL;
        g_autoptr(Policy) policy = load_text(part, &error);
        assert_true((policy == NULL) == (error != NULL));
    }
}

static void print_failure(const char *sentence, void *user)
{
    (void)user;
    print_error("%s\n", sentence);
}

static void every_example_of_the_shipped_packs_holds(void **state)
{
    (void)state;
    const char *const paths[] = {SOURCE_DIR "/policies/packs", NULL};
    g_autoptr(GError) error = NULL;
    g_autoptr(Policy) policy = policy_load(paths, &error);

    if (policy == NULL)
        fail_msg("%s", error->message);
    assert_int_equal(policy_test(policy, print_failure, NULL), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_error_tells_file_line_and_column),
        cmocka_unit_test(a_pack_that_cannot_be_opened_is_an_error),
        cmocka_unit_test(the_fingerprint_is_that_of_the_bytes),
        cmocka_unit_test(a_rule_is_found_by_its_id),
        cmocka_unit_test(a_failing_example_is_told_with_its_place),
        cmocka_unit_test(a_pack_cut_short_is_survived),
        cmocka_unit_test(every_example_of_the_shipped_packs_holds),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
