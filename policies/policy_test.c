/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The examples rules carry, run through the very judging that scans use.
 */
#include "inspection.h"
#include "policy_model.h"

#include <string.h>

static const char *example_rule_id(const struct policy *policy, const struct example *example)
{
    return example->kind ? policy_kind(policy, example->rule)->id
                         : policy_mark(policy, example->rule)->id;
}

static struct verdict *example_judge(struct inspector *inspector, const struct example *example)
{
    struct inspection *inspection = inspection_new(
        inspector, example->path != NULL ? example->path : "example.txt", NULL, NULL);
    const struct place place = {NULL, PLACE_FILE, 0, 0, "example"};
    const char *text = example->text != NULL ? example->text : "";
    const struct segment segment = {
        .role = TEXT_BODY,
        .shape = strchr(text, '\t') != NULL ? TEXT_TABLE : TEXT_LINES,
        .place = &place,
        .text = text,
        .length = strlen(text),
        .first_line = 1,
    };

    inspection_take(inspection, &segment);
    return inspection_judge(inspection, NULL, NULL);
}

static bool verdict_has(const struct verdict *verdict, const struct example *example,
                        const char *id)
{
    for (guint i = 0; example->kind && i < verdict->kinds->len; i++)
        if (strcmp(g_ptr_array_index(verdict->kinds, i), id) == 0)
            return true;
    for (guint i = 0; !example->kind && i < verdict->marks->len; i++)
        if (strcmp(((struct finding *)g_ptr_array_index(verdict->marks, i))->rule, id) == 0)
            return true;
    return false;
}

/* A suspected mark never counts; its example asks that it is seen at all. */
static bool verdict_suspects(const struct verdict *verdict, const char *id)
{
    for (guint i = 0; i < verdict->rejected->len; i++)
        if (strcmp(((struct finding *)g_ptr_array_index(verdict->rejected, i))->rule, id) == 0)
            return true;
    return false;
}

static bool example_is_off(const struct policy *policy, const struct example *example)
{
    return example->kind ? policy_kind(policy, example->rule)->off
                         : policy_mark(policy, example->rule)->off;
}

guint policy_test(const struct policy *policy, void (*failed)(const char *sentence, void *user),
                  void *user)
{
    struct inspector *inspector = inspector_new(policy);
    guint failures = 0;

    for (guint i = 0; i < policy->examples->len; i++) {
        const struct example *example = &g_array_index(policy->examples, struct example, i);
        const char *id = example_rule_id(policy, example);
        if (example_is_off(policy, example))
            continue;
        g_autoptr(Verdict) verdict = example_judge(inspector, example);
        bool suspected = !example->kind && policy_mark(policy, example->rule)->suspected;
        bool found = suspected ? verdict_suspects(verdict, id) : verdict_has(verdict, example, id);
        if (found == example->match)
            continue;
        g_autofree char *sentence = g_strdup_printf(
            "%s:%d:%d: %s %s '%s'", example->at.file, example->at.line, example->at.column, id,
            example->match ? "should match but does not:" : "should not match but does:",
            example->text != NULL ? example->text : example->path);
        failures++;
        if (failed != NULL)
            failed(sentence, user);
    }
    inspector_free(inspector);
    return failures;
}
