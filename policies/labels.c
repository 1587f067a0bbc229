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

    for (guint i = 0; i < policy->labels->len; i++) {
        const struct label_rule *label = g_ptr_array_index(policy->labels, i);
        if (label->id != NULL &&
            (strstr(lower_name, label->id) != NULL || strstr(lower_text, label->id) != NULL))
            return label;
    }
    return NULL;
}

/* The whole name, or its part behind the parent label: "Confidential\All Employees". */
static int label_level_by_name(const struct policy *policy, const char *folded)
{
    for (guint i = 0; i < policy->labels->len; i++) {
        const struct label_rule *label = g_ptr_array_index(policy->labels, i);
        if (label->name != NULL && strcmp(label->name, folded) == 0)
            return label->level;
    }
    return GPOINTER_TO_INT(g_hash_table_lookup(policy->level_aliases, folded)) - 1;
}

static int label_level(const struct policy *policy, const char *folded)
{
    g_auto(GStrv) parts = g_strsplit_set(folded, "\\/", 2);
    int level = label_level_by_name(policy, folded);

    if (level < 0 && parts[0] != NULL)
        level = label_level_by_name(policy, g_strstrip(parts[0]));
    return level;
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
                                         "Maruhi_Label", "Maruhi_Text",  "Maruhi_Date"};

    for (gsize i = 0; name != NULL && i < G_N_ELEMENTS(silent); i++) {
        gsize length = strlen(name);
        gsize ending = strlen(silent[i]);
        if (length >= ending && g_ascii_strcasecmp(name + length - ending, silent[i]) == 0)
            return false;
    }
    return true;
}

void label_take(struct inspection *inspection, const struct segment *segment)
{
    const struct policy *policy = inspection->policy;
    g_autofree char *text = g_strndup(segment->text, MIN(segment->length, 400));

    if (!label_property_speaks(segment->name))
        return;
    g_autofree char *valid = g_utf8_make_valid(text, -1);
    g_autofree char *folded = policy_fold(valid);
    const struct label_rule *label = label_by_id(policy, segment->name, valid);
    int level = label_level_of_ours(segment->name, valid);
    if (level == LEVEL_NONE)
        level = label != NULL ? label->level : label_level(policy, folded);
    if (level < 0 &&
        (*folded == '\0' || strstr(folded, "PERSONAL") != NULL || strstr(folded, "NORMAL") != NULL))
        return;
    guint rule = policy->level_rules[level >= 0 ? level : LEVEL_MOST + 1];
    inspection->label_level = MAX(inspection->label_level, level);
    inspection_note(inspection, rule, level, g_steal_pointer(&valid), segment, TEXT_LABEL,
                    level >= 0 ? &label_counts : &label_unknown, NULL);
}
