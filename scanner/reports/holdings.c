/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a line of the ledger says: what people entered, else what the policy and the scan
 * propose.
 */
#include "survey.h"

#include <glib/gi18n.h>
#include <policies/company.h>
#include <scanner/day.h>
#include <scanner/path.h>
#include <string.h>

enum holding_state holding_state(const struct holding *holding)
{
    const struct asset *asset = holding->asset;

    if (asset == NULL)
        return HOLDING_PRESENT;
    if (g_strcmp0(asset_value(asset, ASSET_CONFIRMED), "not_asset") == 0)
        return HOLDING_NOT_ASSET;
    if (asset_value(asset, ASSET_ENDED))
        return HOLDING_ENDED;
    return asset->gone_scan ? HOLDING_GHOST : HOLDING_PRESENT;
}

const char *holding_number(const struct holding *holding)
{
    return holding->asset ? holding->asset->number : "";
}

int holding_level(const struct holding *holding)
{
    return holding->asset ? asset_level(holding->asset) : holding->group.level;
}

char *holding_place(const struct holding *holding)
{
    if (holding->group.root == NULL)
        return g_strdup("");
    g_autofree char *path = *holding->group.folder
                                ? g_strconcat(holding->group.root, "/", holding->group.folder, NULL)
                                : g_strdup(holding->group.root);
    return path_display(path);
}

char *holding_top_folder(const struct holding *holding)
{
    const char *folder = holding->group.root ? holding->group.folder : "";
    g_autofree char *top = g_strndup(folder, strcspn(folder, "/"));

    return path_display(top);
}

/* A file of the family, for what the policy says by folder. */
static char *propose_name(const struct survey *survey, const struct holding *holding)
{
    const struct asset_group *group = &holding->group;
    g_autofree char *shown = group->root ? path_display(group->folder) : g_strdup("");
    const char *folder = *shown ? shown : _("(top folder)");

    if (group->root == NULL)
        return g_strdup("");
    if (*group->kind)
        return g_strdup_printf("%s: %s", folder, report_rule_name(survey->source, group->kind));
    if (group->owner == OWNER_THIRD_PARTY)
        return g_strdup_printf(_("%s: documents of others"), folder);
    if (group->level < 0)
        return g_strdup_printf(_("%s: documents of the government"), folder);
    return g_strdup_printf(_("%s: documents labelled %s"), folder,
                           report_level_name(survey->source, group->level));
}

static const char *propose_business(const struct policy *policy, const struct holding *holding)
{
    g_autofree char *path = asset_group_path(&holding->group);

    return policy && holding->group.root ? policy_business(policy, holding->group.kind, path) : "";
}

static const char *propose_department(const struct policy *policy, const struct holding *holding,
                                      enum asset_field field)
{
    g_autofree char *path = asset_group_path(&holding->group);
    const struct department *department =
        policy && holding->group.root ? policy_department(policy, path) : NULL;

    if (department == NULL)
        return "";
    return field == ASSET_DEPARTMENT ? department->name
           : field == ASSET_PERSON   ? department->owner
                                     : department->place;
}

static const char *propose_contract(const struct policy *policy, const struct holding *holding,
                                    enum asset_field field)
{
    g_autofree char *path = asset_group_path(&holding->group);
    const struct contract *contract =
        policy && holding->group.root ? policy_contract(policy, path, NULL) : NULL;

    if (contract == NULL)
        return "";
    return field == ASSET_CONTRACT ? contract->id
           : field == ASSET_OWNER  ? contract->party
                                   : contract->return_by;
}

static char *propose_owner(const struct survey *survey, const struct holding *holding)
{
    const char *party = propose_contract(survey->source->policy, holding, ASSET_OWNER);

    if (holding->group.root == NULL)
        return g_strdup("");
    return g_strdup(*party && holding->group.owner == OWNER_THIRD_PARTY
                        ? party
                        : report_owner_title(holding->group.owner));
}

static char *propose_retention(const struct survey *survey, const struct holding *holding)
{
    const struct policy *policy = survey->source->policy;
    const struct retention *kept =
        policy && holding->group.root
            ? policy_retention(policy, *holding->group.kind ? holding->group.kind : NULL,
                               holding->group.owner)
            : NULL;

    if (kept == NULL)
        return g_strdup("");
    g_autofree char *term =
        kept->years ? g_strdup_printf(_("%u years"), kept->years) : g_strdup(kept->until);
    return *kept->basis ? g_strdup_printf(_("%s (%s)"), term, kept->basis) : g_steal_pointer(&term);
}

static char *propose_level(const struct holding *holding)
{
    return holding->group.level >= 0 ? g_strdup_printf("%d", holding->group.level) : g_strdup("");
}

static char *propose_confidentiality(const struct holding *holding)
{
    int level = holding_level(holding);

    if (level < 0)
        return g_strdup("");
    return g_strdup(level >= 3 ? "3" : level == 2 ? "2" : "1");
}

static const char *propose_form(const struct holding *holding)
{
    if (holding->group.root == NULL)
        return asset_form_name(holding->asset->form);
    return asset_form_name(holding->mails * 2 > holding->documents ? ASSET_MAIL : ASSET_ELECTRONIC);
}

static char *propose(const struct survey *survey, const struct holding *holding,
                     enum asset_field field)
{
    const struct policy *policy = survey->source->policy;

    switch (field) {
    case ASSET_NAME:
        return propose_name(survey, holding);
    case ASSET_FORM:
        return g_strdup(propose_form(holding));
    case ASSET_LEVEL:
        return propose_level(holding);
    case ASSET_BUSINESS:
        return g_strdup(propose_business(policy, holding));
    case ASSET_DEPARTMENT:
    case ASSET_PERSON:
    case ASSET_STORE:
        return g_strdup(propose_department(policy, holding, field));
    case ASSET_OWNER:
        return propose_owner(survey, holding);
    case ASSET_CONTRACT:
    case ASSET_RETURN_BY:
        return g_strdup(propose_contract(policy, holding, field));
    case ASSET_PERSONAL:
        return g_strdup(holding->personal || holding->number ? "yes" : "");
    case ASSET_MY_NUMBER:
        return g_strdup(holding->number ? "yes" : "");
    case ASSET_CONFIDENTIALITY:
        return propose_confidentiality(holding);
    case ASSET_RETENTION:
        return propose_retention(survey, holding);
    case ASSET_EXPORT_CONTROL:
        return g_strdup(holding->controlled ? _("to be classified") : "");
    default:
        return g_strdup("");
    }
}

char *holding_value(const struct survey *survey, const struct holding *holding,
                    enum asset_field field)
{
    const char *entered = holding->asset ? asset_value(holding->asset, field) : NULL;

    return entered ? g_strdup(entered) : propose(survey, holding, field);
}

bool survey_is_wanted(const struct survey *survey, const struct holding *holding)
{
    const char *wanted = survey->source->department;
    g_autofree char *department = wanted ? holding_value(survey, holding, ASSET_DEPARTMENT) : NULL;

    return wanted == NULL || strcmp(department, wanted) == 0;
}

/* A document with a label whose line came up after the ledger was in use and which nobody
 * has confirmed, or of which somebody said that it is no asset, is not in the ledger. */
static bool is_missing_from_ledger(const struct survey *survey, const struct holding *holding)
{
    guint32 in_use = assets_ledger_scan(survey->assets);

    if (in_use == 0 || holding->labelled == 0)
        return false;
    if (holding_state(holding) == HOLDING_NOT_ASSET)
        return true;
    return holding->asset == NULL ||
           (!asset_is_confirmed(holding->asset) && holding->asset->first_scan > in_use);
}

static bool has_nobody(const struct survey *survey, const struct holding *holding)
{
    g_autofree char *department = holding_value(survey, holding, ASSET_DEPARTMENT);
    g_autofree char *person = holding_value(survey, holding, ASSET_PERSON);

    return holding_state(holding) == HOLDING_PRESENT && (*department == '\0' || *person == '\0');
}

/* Its documents are there although the day had passed at the scan. */
static bool is_overdue(const struct survey *survey, const struct holding *holding)
{
    const char *until =
        holding->asset ? asset_return_day(holding->asset, survey->source->policy) : NULL;
    struct day last, scanned;

    if (until == NULL || holding_state(holding) != HOLDING_PRESENT || holding->documents == 0 ||
        !day_parse(until, &last) || !day_of_time(survey->source->scan->ended, &scanned))
        return false;
    g_autofree char *due = day_format(&last);
    g_autofree char *day = day_format(&scanned);
    return strcmp(due, day) < 0;
}

guint holding_issues(const struct survey *survey, const struct holding *holding,
                     const char *codes[4])
{
    guint count = 0;

    if (is_missing_from_ledger(survey, holding))
        codes[count++] = "U02";
    if (is_overdue(survey, holding))
        codes[count++] = "T01";
    /* Before anybody works with the ledger every line would have it. */
    if ((survey->has_departments || assets_ledger_scan(survey->assets) > 0) &&
        has_nobody(survey, holding))
        codes[count++] = "L01";
    return count;
}

/* ---- shares ---- */

static double share_of(guint64 part, guint64 whole)
{
    return whole ? 100.0 * (double)part / (double)whole : 100.0;
}

static double share_of_holdings(const struct survey *survey,
                                bool (*is_so)(const struct survey *, const struct holding *))
{
    guint64 present = 0, so = 0;

    for (guint i = 0; i < survey->holdings->len; i++) {
        const struct holding *holding = survey->holdings->pdata[i];
        if (holding_state(holding) != HOLDING_PRESENT)
            continue;
        present++;
        so += is_so(survey, holding);
    }
    return share_of(so, present);
}

static bool is_confirmed(const struct survey *survey, const struct holding *holding)
{
    (void)survey;
    return holding->asset && asset_is_confirmed(holding->asset);
}

static bool has_somebody(const struct survey *survey, const struct holding *holding)
{
    return !has_nobody(survey, holding);
}

double survey_share(const struct survey *survey, enum check_field field)
{
    guint64 whole = survey->documents - survey->outcomes[OUTCOME_EXCLUDED];

    switch (field) {
    case CHECK_INSPECTED:
        return share_of(survey->outcomes[OUTCOME_READ], whole);
    case CHECK_REGISTERED:
        return share_of_holdings(survey, is_confirmed);
    case CHECK_CHARGE:
        return share_of_holdings(survey, has_somebody);
    case CHECK_LABELLED:
        return share_of(survey->labelled, survey->protected);
    default:
        return share_of(survey->protected - survey->wrong[field], survey->protected);
    }
}
