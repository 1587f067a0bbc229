/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "issues.h"

#include "report.h"

#include <glib/gi18n.h>
#include <policies/company.h>
#include <string.h>

static const struct issue issues[] = {
    {"U01", N_("Protected content without a label"),
     N_("put the label on / decide that it needs none (with approval)")},
    {"U02", N_("Labelled but not in the ledger"), N_("register it in the ledger")},
    {"U03", N_("A scanned page may carry a stamp"),
     N_("look at the page, and if there is a stamp treat it as labelled")},
    {"M01", N_("Label and content or folder disagree"),
     N_("correct the label / move it / confirm the level")},
    {"M02", N_("Same content, different labels"), N_("make the labels agree / remove the copies")},
    {"M03", N_("Sensitivity label and visible label disagree"), N_("make the two agree")},
    {"D01", N_("The label was removed"), N_("put it back / record who approved the removal")},
    {"D02", N_("The level was lowered"), N_("restore it / record who approved the change")},
    {"D03", N_("The time of the label has passed"), N_("review the level")},
    {"P01", N_("Too many people can read it"), N_("restrict the permissions / move it")},
    {"P02", N_("Kept in a place the rules do not allow"), N_("move it")},
    {"C01", N_("Another company's information among our own"),
     N_("move it / settle who owns it / return it")},
    {"C02", N_("Our secret in a public folder"), N_("move it / confirm that it may be public")},
    {"K01", N_("Copies of protected content"), N_("keep one / give all of them the same care")},
    {"K02", N_("An old version or working copy remains"),
     N_("dispose of it / keep it with a reason")},
    {"T01", N_("Kept longer than allowed"), N_("return it / dispose of it / extend the term")},
    {"T02", N_("Not touched for years and nobody decided to keep it"),
     N_("dispose of it / keep it with a reason")},
    {"L01", N_("Nobody is in charge of it"), N_("name who is in charge")},
    {"G01", N_("Government marking"), N_("change nothing; tell the person in charge at once")},
    {"E01", N_("May be technology under export control"),
     N_("have it classified / check who can reach it")},
    {"N01", N_("Personal data found"),
     N_("register it / restrict the permissions / dispose of it")},
    {"X01", N_("Could not be inspected in full"), N_("look at it yourself / remove the obstacle")},
    {"S01", N_("Left out of the scan"), N_("confirm that it may be left out")},
};

static const struct issue unknown = {"?", N_("Another finding"), N_("look at it yourself")};

const struct issue *issue_find(const char *code)
{
    for (gsize i = 0; i < G_N_ELEMENTS(issues); i++)
        if (strcmp(issues[i].code, code) == 0)
            return &issues[i];
    return &unknown;
}

const struct issue *issue_at(guint at)
{
    return at < G_N_ELEMENTS(issues) ? &issues[at] : NULL;
}

static enum severity severity_of_level(int level)
{
    return level >= 4 ? SEVERITY_HIGH : level == 3 ? SEVERITY_MEDIUM : SEVERITY_LOW;
}

static bool has_kind(const struct record *record, const char *kind)
{
    return g_ptr_array_find_with_equal_func(record->verdict->kinds, kind, g_str_equal, NULL);
}

enum severity issue_severity(const char *code, const struct record *record)
{
    static const char *const high[] = {"M02", "D01", "D02", "P02", "C01", "C02", "T01", NULL};
    static const char *const low[] = {"D03", "K02", "T02", "X01", NULL};
    const struct verdict *verdict = record->verdict;

    if (strcmp(code, "G01") == 0)
        return SEVERITY_URGENT;
    if (strcmp(code, "S01") == 0)
        return SEVERITY_NOTE;
    if (strcmp(code, "U01") == 0)
        return severity_of_level(verdict->expected_level);
    if (strcmp(code, "M01") == 0)
        return verdict->declared_level < verdict->expected_level ? SEVERITY_HIGH : SEVERITY_MEDIUM;
    if (strcmp(code, "P01") == 0 || strcmp(code, "U02") == 0)
        return report_level(record) >= 3 ? SEVERITY_HIGH : SEVERITY_MEDIUM;
    if (strcmp(code, "N01") == 0)
        return has_kind(record, "DK-73") ? SEVERITY_HIGH : SEVERITY_MEDIUM;
    if (g_strv_contains(high, code))
        return SEVERITY_HIGH;
    return g_strv_contains(low, code) ? SEVERITY_LOW : SEVERITY_MEDIUM;
}

const char *severity_title(enum severity severity)
{
    static const char *const titles[SEVERITIES] = {
        [SEVERITY_URGENT] = N_("urgent"),        [SEVERITY_HIGH] = N_("high"),
        [SEVERITY_MEDIUM] = N_("medium"),        [SEVERITY_LOW] = N_("low"),
        [SEVERITY_NOTE] = N_("for information"),
    };

    return _(titles[severity]);
}

guint severity_days(const struct policy *policy, enum severity severity)
{
    static const guint days[SEVERITIES] = {1, 7, 30, 0, 0};
    static const enum policy_number numbers[SEVERITIES] = {
        [SEVERITY_HIGH] = POLICY_DUE_HIGH_DAYS,
        [SEVERITY_MEDIUM] = POLICY_DUE_MEDIUM_DAYS,
        [SEVERITY_LOW] = POLICY_DUE_LOW_DAYS,
    };

    if (policy == NULL || severity == SEVERITY_URGENT || severity == SEVERITY_NOTE)
        return days[severity];
    return (guint)policy_number(policy, numbers[severity]);
}
