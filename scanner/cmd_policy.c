/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * maruhi policy list, check and test.
 */
#include "command.h"

#include <policies/policy.h>

#include <glib/gi18n.h>
#include <stdio.h>

extern const struct command cmd_policy_list, cmd_policy_check, cmd_policy_test;

/* Packs named behind the command count as if given with --policy. */
static struct policy *open_policy(const struct command *command, int *argc, char ***argv)
{
    g_autoptr(GError) error = NULL;

    if (!command_parse(command, NULL, argc, argv))
        return NULL;
    const char *const *paths = *argc > 1 ? (const char *const *)(*argv + 1)
                                         : (const char *const *)common_options.policy_paths;
    struct policy *policy = policy_load(paths, &error);
    if (policy == NULL)
        command_complain("%s", error->message);
    return policy;
}

static void print_rule(const struct rule_summary *rule, void *user)
{
    (void)user;
    if (*rule->pack == '\0')
        return;
    if (rule->level == LEVEL_NONE)
        printf("%s\t%s\t-\t%s\n", rule->id, rule->pack, rule->name);
    else
        printf("%s\t%s\t%d\t%s\n", rule->id, rule->pack, rule->level, rule->name);
}

static void count_rule(const struct rule_summary *rule, void *user)
{
    *(guint *)user += *rule->pack != '\0';
}

static int list_run(int argc, char **argv)
{
    g_autoptr(Policy) policy = open_policy(&cmd_policy_list, &argc, &argv);

    if (policy == NULL)
        return EXIT_COULD_NOT_RUN;
    policy_each_rule(policy, print_rule, NULL);
    return EXIT_DONE;
}

static int check_run(int argc, char **argv)
{
    g_autoptr(Policy) policy = open_policy(&cmd_policy_check, &argc, &argv);
    guint rules = 0;

    if (policy == NULL)
        return EXIT_COULD_NOT_RUN;
    policy_each_rule(policy, count_rule, &rules);
    printf(_("%u rules, fingerprint %s\n"), rules, policy_fingerprint(policy));
    return EXIT_DONE;
}

static void print_failure(const char *sentence, void *user)
{
    (void)user;
    printf("%s\n", sentence);
}

static int test_run(int argc, char **argv)
{
    g_autoptr(Policy) policy = open_policy(&cmd_policy_test, &argc, &argv);

    if (policy == NULL)
        return EXIT_COULD_NOT_RUN;
    guint failures = policy_test(policy, print_failure, NULL);
    printf(ngettext("%u example failed\n", "%u examples failed\n", failures), failures);
    return failures == 0 ? EXIT_DONE : EXIT_CHECK_FAILED;
}

const struct command cmd_policy_list = {
    .name = "policy list",
    .arguments = "[PACK…]",
    .summary = N_("List the rules: id, pack, level and name"),
    .run = list_run,
};

const struct command cmd_policy_check = {
    .name = "policy check",
    .arguments = "[PACK…]",
    .summary = N_("Check rule packs and print their fingerprint"),
    .run = check_run,
};

const struct command cmd_policy_test = {
    .name = "policy test",
    .arguments = "[PACK…]",
    .summary = N_("Run the examples that rules carry"),
    .run = test_run,
};
