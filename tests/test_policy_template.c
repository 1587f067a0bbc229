/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <glib/gstdio.h>
#include <string.h>

#include <policies/company.h>
#include <policies/inspection.h>
#include <policies/policy.h>
#include <scanner/policy_template.h>

static char *folder;

/* The policy that a written pack makes with the shipped layers. */
static struct policy *load_text(const char *text, GError **error)
{
    g_autofree char *path = g_build_filename(folder, "company.yaml", NULL);
    const char *const paths[] = {path, NULL};

    assert_true(g_file_set_contents(path, text, -1, NULL));
    struct policy *policy = policy_load_words(paths, error);
    g_remove(path);
    return policy;
}

static struct policy *load_answers(const struct policy_answers *answers)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *text = policy_template_write(answers, &error);

    if (text == NULL)
        fail_msg("%s", error->message);
    struct policy *policy = load_text(text, &error);
    if (policy == NULL)
        fail_msg("%s\n%s", error->message, text);
    return policy;
}

static void no_answer_at_all_makes_a_pack_that_loads(void **state)
{
    (void)state;
    const struct policy_answers answers = {0};
    g_autoptr(Policy) policy = load_answers(&answers);
    assert_string_equal(policy_level_name(policy, 4), "極秘");
    assert_null(policy_department(policy, "設計/図面/a.xlsx"));
}

static void what_was_answered_holds(void **state)
{
    (void)state;
    const struct policy_answers answers = {
        .company = "株式会社O'Hara製作所",
        .scheme = "s-2",
        .ranks = "S, A,B",
        .self_names = (char *[]){"大原製作所", NULL},
        .customers = (char *[]){"A社:R1=4,R2=3", "B社", NULL},
        .departments = (char *[]){"設計部:設計部長:設計,図面*", "総務部", NULL},
        .folders = (char *[]){"設計/金型=4", NULL},
        .labels = (char *[]){"社内限=2", "8B1F2C3D-0000-0000-0000-000000000000=3", NULL},
    };
    g_autoptr(Policy) policy = load_answers(&answers);
    assert_string_equal(policy_level_name(policy, 4), "厳秘");
    const struct department *department = policy_department(policy, "本社/図面2026/a.dwg");
    assert_non_null(department);
    assert_string_equal(department->name, "設計部");
    assert_string_equal(department->owner, "設計部長");
    assert_non_null(policy_department(policy, "総務部/a.docx"));
    assert_string_equal(policy_label_of_level(policy, 3)->id,
                        "8b1f2c3d-0000-0000-0000-000000000000");
    const struct wording *wording = policy_wording(policy, 2);
    assert_non_null(strstr(wording->footer, "株式会社O'Hara製作所"));
}

static void an_answer_at_fault_is_named(void **state)
{
    (void)state;
    const struct {
        struct policy_answers answers;
        const char *named;
    } faults[] = {
        {{.scheme = "S-6"}, "S-6"},
        {{.ranks = "A,B,C,D,E"}, "A,B,C,D,E"},
        {{.folders = (char *[]){"設計", NULL}}, "設計"},
        {{.folders = (char *[]){"設計=7", NULL}}, "設計=7"},
        {{.customers = (char *[]){"A社:R1", NULL}}, "R1"},
        {{.company = "丸々\n製作所"}, "丸々"},
    };

    for (gsize i = 0; i < G_N_ELEMENTS(faults); i++) {
        g_autoptr(GError) error = NULL;
        g_autofree char *text = policy_template_write(&faults[i].answers, &error);
        assert_null(text);
        assert_non_null(error);
        assert_non_null(strstr(error->message, faults[i].named));
    }
}

static void rules_are_adjusted_without_copying_them(void **state)
{
    (void)state;
    g_autoptr(GError) error = NULL;
    g_autoptr(Policy) policy =
        load_text("pack: company\nlayers: [core, manufacturing]\n"
                  "adjust:\n  - {id: DK-24, level: 4}\n  - {id: EN-01, level: 3}\n"
                  "  - {id: MK-015, off: true}\n",
                  &error);
    struct rule_summary rule;
    assert_non_null(policy);
    assert_true(policy_find_rule(policy, "DK-24", &rule));
    assert_int_equal(rule.level, 4);
    assert_true(policy_find_rule(policy, "EN-01", &rule));
    assert_int_equal(rule.level, 3);
}

static void an_adjustment_of_no_rule_is_an_error(void **state)
{
    (void)state;
    g_autoptr(GError) error = NULL;
    g_autoptr(Policy) policy =
        load_text("pack: company\nlayers: [core]\nadjust: [{id: DK-999, off: true}]\n", &error);
    assert_null(policy);
    assert_non_null(strstr(error->message, "DK-999"));
}

static void a_pack_that_asks_for_examples_loads_no_rule_without_both(void **state)
{
    (void)state;
    static const char *const examples[] = {"", ", examples: {match: ['甲']}",
                                           ", examples: {match: ['甲'], reject: []}",
                                           ", examples: {match: ['甲'], reject: ['乙']}"};

    for (gsize i = 0; i < G_N_ELEMENTS(examples); i++) {
        g_autoptr(GError) error = NULL;
        g_autofree char *text =
            g_strdup_printf("pack: ours\nexamples: required\nmarks:\n"
                            "  - {id: X-1, name: 甲, level: 2, context: any, pattern: '甲'%s}\n",
                            examples[i]);
        g_autoptr(Policy) policy = load_text(text, &error);
        assert_int_equal(policy != NULL, i == 3);
        assert_true(i == 3 || strstr(error->message, "needs 'examples'") != NULL);
    }
}

static int make_folder(void **state)
{
    (void)state;
    folder = g_dir_make_tmp("maruhi-test-XXXXXX", NULL);
    return folder == NULL;
}

static int remove_folder(void **state)
{
    (void)state;
    g_rmdir(folder);
    g_free(folder);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_answer_at_all_makes_a_pack_that_loads),
        cmocka_unit_test(what_was_answered_holds),
        cmocka_unit_test(an_answer_at_fault_is_named),
        cmocka_unit_test(rules_are_adjusted_without_copying_them),
        cmocka_unit_test(an_adjustment_of_no_rule_is_an_error),
        cmocka_unit_test(a_pack_that_asks_for_examples_loads_no_rule_without_both),
    };

    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
