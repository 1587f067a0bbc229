/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The rules the ledger rests on: levels and what they mean, who may read them, how long
 * things are kept, which kinds of document call for which level.
 */
#include "ledger_sheets.h"
#include "page.h"

#include <glib/gi18n.h>
#include <policies/company.h>
#include <string.h>

static const char *readers_title(enum readers readers)
{
    static const char *const titles[] = {
        [READERS_NAMED] = N_("persons by name"),
        [READERS_DEPARTMENT] = N_("the department"),
        [READERS_COMPANY] = N_("everybody in the company"),
        [READERS_ANYONE] = N_("anybody"),
    };

    return _(titles[readers]);
}

/* Where documents of the level may lie, besides the department's own folders. */
static char *describe_places(const struct exposure_limit *limit)
{
    GString *text = g_string_new(NULL);
    const struct {
        bool may;
        const char *words;
    } places[] = {
        {limit->cloud, _("folders that a cloud service copies")},
        {limit->personal, _("folders of one person")},
        {limit->published, _("published folders")},
    };

    for (guint i = 0; i < G_N_ELEMENTS(places); i++)
        if (!places[i].may)
            g_string_append_printf(text, "%s%s", text->len ? ", " : "", places[i].words);
    if (text->len == 0)
        g_string_append(text, _("anywhere"));
    else
        g_string_prepend(text, _("not in: "));
    return g_string_free(text, FALSE);
}

static void write_levels(struct page *page, const struct policy *policy)
{
    const char *const heads[4] = {_("Level"), _("Label in names"), _("May be read by"),
                                  _("Words of the label; where it may lie")};

    page_section(page, _("Levels"));
    page_heads(page, heads);
    for (int level = LEVEL_MOST; level >= 0; level--) {
        const struct wording *wording = policy_wording(policy, level);
        const struct exposure_limit *limit = policy_exposure_limit(policy, level);
        g_autofree char *places = describe_places(limit);
        g_autofree char *remark =
            g_strdup_printf("%s%s%s", wording ? wording->header : "", wording ? "\n" : "", places);
        const char *const cells[4] = {policy_level_name(policy, level),
                                      wording ? wording->name : _("no label"),
                                      readers_title(limit->readers), remark};
        page_row(page, cells);
    }
}

struct kinds {
    struct page *page;
    const struct policy *policy;
};

static char *describe_term(const struct policy *policy, const char *kind)
{
    const struct retention *kept = policy_retention(policy, kind, OWNER_SELF);

    if (kept == NULL)
        return g_strdup("");
    return kept->years ? g_strdup_printf(_("%u years"), kept->years) : g_strdup(kept->until);
}

static void write_kind(const struct rule_summary *rule, void *user)
{
    const struct kinds *kinds = user;

    if (!g_str_has_prefix(rule->id, "DK-") || rule->level < 0)
        return;
    g_autofree char *term = describe_term(kinds->policy, rule->id);
    g_autofree char *name = g_strdup_printf("%s %s", rule->id, rule->name);
    const char *const cells[4] = {name, policy_level_name(kinds->policy, rule->level), term,
                                  policy_business(kinds->policy, rule->id, "-")};
    page_row(kinds->page, cells);
}

static void write_kinds(struct page *page, const struct policy *policy)
{
    const char *const heads[4] = {_("Kind of document"), _("Level called for"), _("Kept for"),
                                  _("Business")};
    struct kinds kinds = {page, policy};

    page_section(page, _("Kinds of document"));
    page_heads(page, heads);
    policy_each_rule(policy, write_kind, &kinds);
}

static void write_numbers(struct page *page, const struct policy *policy)
{
    const struct {
        const char *label;
        enum policy_number number;
        const char *unit;
    } numbers[] = {
        {_("Set right: high"), POLICY_DUE_HIGH_DAYS, _("days")},
        {_("Set right: medium"), POLICY_DUE_MEDIUM_DAYS, _("days")},
        {_("Set right: low"), POLICY_DUE_LOW_DAYS, _("days (0: at the next stocktaking)")},
        {_("Untouched (T02)"), POLICY_UNTOUCHED_YEARS, _("years (0: not asked)")},
        {_("Folders of one line"), POLICY_ASSET_FOLDER_DEPTH, _("folders below the root")},
    };

    page_section(page, _("Numbers"));
    for (guint i = 0; i < G_N_ELEMENTS(numbers); i++)
        page_counts(page, numbers[i].label, (guint64)policy_number(policy, numbers[i].number), 0,
                    numbers[i].unit);
}

void ledger_write_policy(struct workbook *workbook, const struct survey *survey)
{
    const struct policy *policy = survey->source->policy;
    struct page page;

    if (policy == NULL || !page_begin(&page, workbook, _("Rules")))
        return;
    page.next++;
    page_fact(&page, _("Fingerprint of the rules"), policy_fingerprint(policy));
    write_levels(&page, policy);
    write_numbers(&page, policy);
    write_kinds(&page, policy);
}
