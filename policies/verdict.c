/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "verdict.h"

const char *document_owner_name(enum document_owner owner)
{
    switch (owner) {
    case OWNER_SELF:
        return "self";
    case OWNER_THIRD_PARTY:
        return "third_party";
    case OWNER_GOVERNMENT:
        return "gov";
    case OWNER_UNKNOWN:
        break;
    }
    return NULL;
}

struct finding *finding_new(const char *rule, const char *text, const char *place,
                            enum text_role role)
{
    struct finding *finding = g_new0(struct finding, 1);

    finding->rule = g_strdup(rule);
    finding->text = g_strdup(text);
    finding->place = g_strdup(place);
    finding->role = role;
    finding->level = -1;
    return finding;
}

void finding_free(struct finding *finding)
{
    if (finding == NULL)
        return;
    g_free(finding->rule);
    g_free(finding->text);
    g_free(finding->place);
    g_free(finding->why);
    g_free(finding);
}

void score_line_free(struct score_line *line)
{
    if (line == NULL)
        return;
    g_free(line->kind);
    g_free(line->against);
    g_free(line->why);
    g_free(line);
}

struct verdict *verdict_new(void)
{
    struct verdict *verdict = g_new0(struct verdict, 1);

    verdict->declared_level = -1;
    verdict->expected_level = -1;
    verdict->declared_name = g_strdup("");
    verdict->marks = g_ptr_array_new_with_free_func((GDestroyNotify)finding_free);
    verdict->rejected = g_ptr_array_new_with_free_func((GDestroyNotify)finding_free);
    verdict->evidence = g_ptr_array_new_with_free_func((GDestroyNotify)finding_free);
    verdict->kinds = g_ptr_array_new_with_free_func(g_free);
    verdict->issues = g_ptr_array_new_with_free_func(g_free);
    verdict->handling = g_ptr_array_new_with_free_func(g_free);
    verdict->sheet = g_ptr_array_new_with_free_func((GDestroyNotify)score_line_free);
    return verdict;
}

void verdict_free(struct verdict *verdict)
{
    if (verdict == NULL)
        return;
    g_free(verdict->declared_name);
    g_ptr_array_unref(verdict->marks);
    g_ptr_array_unref(verdict->rejected);
    g_ptr_array_unref(verdict->evidence);
    g_ptr_array_unref(verdict->kinds);
    g_ptr_array_unref(verdict->issues);
    g_ptr_array_unref(verdict->handling);
    g_ptr_array_unref(verdict->sheet);
    g_free(verdict->expiry);
    g_free(verdict);
}
