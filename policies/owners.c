/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whose document it is: sentences that name the owner against the company's own names
 * (domain 2.6).
 */
#include "inspection_state.h"

#include <string.h>

#define OWNERS_MOST 16U

static bool is_relative(const char *name)
{
    static const char *const words[] = {"当社",        "弊社",        "当組合", "我社", "自社",
                                        "OUR COMPANY", "THE COMPANY", "甲",     "乙",   "US"};

    for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
        if (strcmp(name, words[i]) == 0)
            return true;
    return false;
}

void owner_note(struct inspection *inspection, const struct mark_rule *rule,
                const struct spot *spot)
{
    gsize start = 0;
    gsize end = 0;
    const char *line = spot->text + spot->line_start;

    if (!rule->ownership ||
        !probe_find_group(rule->owner_name, line, spot->line_end - spot->line_start, &start, &end))
        return;
    g_autofree char *name = g_strndup(line + start, end - start);
    g_strstrip(name);
    if (is_relative(name))
        inspection->relative_owner = true;
    else if (*name != '\0' && inspection->owners->len < OWNERS_MOST)
        g_ptr_array_add(inspection->owners, g_steal_pointer(&name));
}

static bool same_company(const char *name, const GPtrArray *known)
{
    for (guint i = 0; i < known->len; i++) {
        const char *other = g_ptr_array_index(known, i);
        if (strstr(name, other) != NULL || (strlen(name) >= 6 && strstr(other, name) != NULL))
            return true;
    }
    return false;
}

enum document_owner owner_decide(const struct inspection *inspection, bool third_party_mark,
                                 bool government_mark, enum document_owner folder)
{
    bool self = inspection->relative_owner && inspection->self_named;

    if (government_mark)
        return OWNER_GOVERNMENT;
    for (guint i = 0; i < inspection->owners->len; i++) {
        const char *name = g_ptr_array_index(inspection->owners, i);
        if (same_company(name, inspection->policy->third_names) ||
            !same_company(name, inspection->policy->self_names))
            return OWNER_THIRD_PARTY;
        self = true;
    }
    if (third_party_mark && !self)
        return OWNER_THIRD_PARTY;
    if (folder != OWNER_UNKNOWN)
        return folder;
    return self || inspection->self_named ? OWNER_SELF : OWNER_UNKNOWN;
}
