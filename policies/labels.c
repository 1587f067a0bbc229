/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Sensitivity labels: MSIP_Label_GUID_Name and its kind, LabelInfo.xml, Sensitivity of mails
 * (domain 2.14). Identifier and name go to a level by the policy's mapping.
 */
#include "inspection_state.h"

#include <glib/gi18n.h>
#include <string.h>

static const struct ruling label_counts = {.ticked = true};
static const struct ruling label_unknown = {.why =
                                                N_("L1: a label that the policy maps to no level")};

/* "…_8b1f…-…_Name" holds the identifier between the underscores. */
static const struct label_rule *label_by_id(const struct policy *policy, const char *name,
                                            const char *text)
{
    g_autofree char *lower_name = g_ascii_strdown(name != NULL ? name : "", -1);
    g_autofree char *lower_text = g_ascii_strdown(text, -1);

    for (guint i = policy->labels->len; i-- > 0;) { /* the company's own come last */
        const struct label_rule *label = g_ptr_array_index(policy->labels, i);
        if (label->id != NULL &&
            (strstr(lower_name, label->id) != NULL || strstr(lower_text, label->id) != NULL))
            return label;
    }
    return NULL;
}

static int label_level_by_name(const struct policy *policy, const char *folded)
{
    for (guint i = policy->labels->len; i-- > 0;) {
        const struct label_rule *label = g_ptr_array_index(policy->labels, i);
        if (label->name != NULL && strcmp(label->name, folded) == 0)
            return label->level;
    }
    return GPOINTER_TO_INT(g_hash_table_lookup(policy->level_aliases, folded)) - 1;
}

/* The strictest part of a name that has several: "Confidential\\All Employees", 社外秘 (全社員). */
static int label_level_by_part(const struct policy *policy, const char *folded)
{
    g_auto(GStrv) parts =
        g_regex_split_simple("\\s*[\\\\/(){}\\[\\]:|,_]\\s*|\\s+-+\\s+", folded, 0, 0);
    int level = LEVEL_NONE;

    for (guint i = 0; parts[i] != NULL; i++)
        level = MAX(level, label_level_by_name(policy, g_strstrip(parts[i])));
    return level;
}

struct label_marks {
    const struct policy *policy;
    const char *text;
    int level;
};

static void label_take_mark(const struct match *match, void *user)
{
    struct label_marks *marks = user;
    const struct target *target =
        &g_array_index(marks->policy->targets, struct target, match->pattern);
    bool joined = (match->start > 0 && g_ascii_isalnum(marks->text[match->start - 1])) ||
                  g_ascii_isalnum(marks->text[match->end]);

    if (target->use == TARGET_MARK && !joined &&
        !policy_mark(marks->policy, target->rule)->suspected &&
        !policy_mark(marks->policy, target->rule)->off)
        marks->level = MAX(marks->level, target->level);
}

/* A name that no mapping knows, by the mark it holds: "Company Confidential - Finance". */
static int label_level_by_mark(struct inspection *inspection, const char *folded)
{
    struct label_marks marks = {inspection->policy, folded, LEVEL_NONE};

    match_scan(inspection->inspector->scanner, folded, strlen(folded), label_take_mark, &marks);
    return marks.level;
}

static int label_level(struct inspection *inspection, const char *folded)
{
    int level = label_level_by_name(inspection->policy, folded);

    if (level < 0)
        level = label_level_by_part(inspection->policy, folded);
    return level >= 0 ? level : label_level_by_mark(inspection, folded);
}

/* Labels that maruhi put on say their level as a digit, whatever the company calls it now. */
static int label_level_of_ours(const char *name, const char *text)
{
    bool ours = name != NULL && g_ascii_strcasecmp(name, "Maruhi_Level") == 0;
    bool level = g_ascii_isdigit(text[0]) && text[0] <= '0' + LEVEL_MOST && text[1] == '\0';

    return ours && level ? text[0] - '0' : LEVEL_NONE;
}

/* Of a label's many properties only its name, its identifier and a mail's Sensitivity
 * speak; dates, sites and methods do not. */
static bool label_property_speaks(const char *name)
{
    static const char *const silent[] = {"_enabled",     "_setdate",     "_method",
                                         "_siteid",      "_actionid",    "_contentbits",
                                         "_owner",       "_application", "_extended_msft_method",
                                         "_parent",      "_removed",     "_tag",
                                         "Maruhi_Label", "Maruhi_Text",  "Maruhi_Date",
                                         "Maruhi_Band"};

    for (gsize i = 0; name != NULL && i < G_N_ELEMENTS(silent); i++) {
        gsize length = strlen(name);
        gsize ending = strlen(silent[i]);
        if (length >= ending && g_ascii_strcasecmp(name + length - ending, silent[i]) == 0)
            return false;
    }
    return true;
}

static char *label_valid(const struct segment *segment)
{
    g_autofree char *text = g_strndup(segment->text, MIN(segment->length, 400));

    return g_utf8_make_valid(text, -1);
}

char *label_fold(const struct segment *segment)
{
    g_autofree char *valid = label_valid(segment);

    return policy_fold(valid);
}

void label_take(struct inspection *inspection, const struct segment *segment)
{
    const struct policy *policy = inspection->policy;

    if (!label_property_speaks(segment->name))
        return;
    g_autofree char *valid = label_valid(segment);
    g_autofree char *folded = policy_fold(valid);
    const struct label_rule *label = label_by_id(policy, segment->name, valid);
    int level = label_level_of_ours(segment->name, valid);
    if (level == LEVEL_NONE)
        level = label != NULL ? label->level : label_level(inspection, folded);
    if (level < 0 &&
        (*folded == '\0' || strstr(folded, "PERSONAL") != NULL || strstr(folded, "NORMAL") != NULL))
        return;
    guint rule = policy->level_rules[level >= 0 ? level : LEVEL_MOST + 1];
    inspection->label_level = MAX(inspection->label_level, level);
    inspection_note(inspection, rule, level, g_steal_pointer(&valid), segment, TEXT_LABEL,
                    level >= 0 ? &label_counts : &label_unknown, NULL);
}
