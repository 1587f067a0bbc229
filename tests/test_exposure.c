/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <policies/policy.h>
#include <scanner/exposure.h>

static struct policy *policy;

static int load(void **state)
{
    static const char *const packs[] = {SOURCE_DIR "/policies/packs", NULL};

    (void)state;
    policy = policy_load(packs, NULL);
    return policy == NULL;
}

static int unload(void **state)
{
    (void)state;
    policy_free(policy);
    return 0;
}

/* "company: other"; how many persons is told for named ones. */
static char *describe(const char *access)
{
    struct exposure exposure;

    exposure_of(&exposure, policy, access);
    char *text = exposure.known ? g_strdup_printf("%s %u: %s", readers_name(exposure.readers),
                                                  exposure.people, exposure.who)
                                : g_strdup("unknown");
    exposure_clear(&exposure);
    return text;
}

#define assert_exposure(expected, access)                                                          \
    do {                                                                                           \
        g_autofree char *described = describe(access);                                             \
        assert_string_equal(described, expected);                                                  \
    } while (0)

static void the_widest_circle_counts(void **state)
{
    (void)state;
    assert_exposure("named 1: user 4000001", "posix u:4000001");
    assert_exposure("department 1: user 4000001, group 4000002", "posix u:4000001 g:4000002");
    assert_exposure("company 1: user 4000001, group 4000002, other", "posix u:4000001 g:4000002 o");
    assert_exposure("company 0: group users", "posix g:100");
    assert_exposure("named 0: root", "posix u:0 g:0");
}

static void windows_groups_are_known_by_name_and_number(void **state)
{
    (void)state;
    assert_exposure("anyone 0: Everyone", "nt S-1-1-0");
    assert_exposure("anyone 0: ANONYMOUS LOGON", "nt S-1-5-7");
    assert_exposure("company 0: Authenticated Users, Domain Users",
                    "nt S-1-5-11 S-1-5-21-1-2-3-513");
    assert_exposure("anyone 0: Guest", "nt S-1-5-21-1-2-3-501");
    assert_exposure("named 2: S-1-5-21-1-2-3-1105, S-1-5-21-1-2-3-1106",
                    "nt S-1-5-18 S-1-5-32-544 S-1-5-21-1-2-3-512 S-1-5-21-1-2-3-1105"
                    " S-1-5-21-1-2-3-1106");
    assert_exposure("department 1: user 4000001, group 4000002",
                    "nt S-1-22-1-4000001 S-1-22-2-4000002");
}

static void what_cannot_be_known_is_not_judged(void **state)
{
    struct exposure exposure;

    (void)state;
    assert_exposure("unknown", "?");
    exposure_of(&exposure, policy, "?");
    assert_true(exposure_allowed(&exposure, policy_exposure_limit(policy, 4)));
    exposure_clear(&exposure);
}

static bool allowed(const char *access, int level)
{
    struct exposure exposure;

    exposure_of(&exposure, policy, access);
    bool is = exposure_allowed(&exposure, policy_exposure_limit(policy, level));
    exposure_clear(&exposure);
    return is;
}

/* The shipped limits: 極秘 five persons by name, 秘 a department, 社外秘 the company. */
static void levels_have_their_limits(void **state)
{
    (void)state;
    assert_true(allowed("posix u:4000001 u:4000002", 4));
    assert_true(allowed("posix u:4000001 u:4000002 u:4000003 u:4000004 u:4000005", 4));
    assert_false(allowed("posix u:4000001 u:4000002 u:4000003 u:4000004 u:4000005 u:4000006", 4));
    assert_false(allowed("posix u:4000001 g:4000002", 4));
    assert_true(allowed("posix u:4000001 g:4000002", 3));
    assert_false(allowed("posix u:4000001 g:4000002 o", 3));
    assert_true(allowed("posix u:4000001 g:4000002 o", 2));
    assert_false(allowed("nt S-1-1-0", 2));
    assert_true(allowed("nt S-1-1-0", 0));
}

static void many_principals_are_counted_not_listed(void **state)
{
    g_autoptr(GString) access = g_string_new("posix");

    (void)state;
    for (guint i = 0; i < 12; i++)
        g_string_append_printf(access, " u:%u", 4000000 + i);
    g_autofree char *described = describe(access->str);
    assert_true(g_str_has_prefix(described, "named 12: "));
    assert_true(g_str_has_suffix(described, ", user 4000007 +4"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_widest_circle_counts),
        cmocka_unit_test(windows_groups_are_known_by_name_and_number),
        cmocka_unit_test(what_cannot_be_known_is_not_judged),
        cmocka_unit_test(levels_have_their_limits),
        cmocka_unit_test(many_principals_are_counted_not_listed),
    };

    return cmocka_run_group_tests(tests, load, unload);
}
