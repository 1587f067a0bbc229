/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Counting for the sentences.
 */
#include "evidence_facts.h"

#include <string.h>

static void count_code(struct evidence_facts *facts, const char *code)
{
    guint64 *count = g_hash_table_lookup(facts->codes, code);

    if (count == NULL) {
        count = g_new0(guint64, 1);
        g_hash_table_insert(facts->codes, g_strdup(code), count);
    }
    ++*count;
}

/* Issues of levels (M), places and readers (P), mixing (C): rules of handling that do not hold. */
static bool is_mismatch(const char *code)
{
    return strchr("MPC", *code) != NULL;
}

static bool take_row(const struct inventory_row *row, void *user)
{
    struct evidence_facts *facts = user;
    const GPtrArray *issues = row->record->verdict->issues;

    for (guint i = 0; i < issues->len; i++) {
        const char *code = issues->pdata[i];
        count_code(facts, code);
        if (is_mismatch(code))
            facts->by_severity[issue_severity(code, row->record)]++;
    }
    facts->cloud += g_strcmp0(row->misplaced, "cloud") == 0;
    facts->personal_folders += g_strcmp0(row->misplaced, "personal") == 0;
    return true;
}

static void count_form(struct evidence_facts *facts, const struct holding *holding)
{
    g_autofree char *name = holding_value(&facts->survey, holding, ASSET_FORM);
    enum asset_form form = ASSET_ELECTRONIC;

    (void)asset_form_find(name, &form);
    facts->forms[form]++;
}

static void note_owner(struct evidence_facts *facts, const struct holding *holding)
{
    const char *owner = holding->asset ? asset_value(holding->asset, ASSET_OWNER) : NULL;

    if (holding->group.owner != OWNER_THIRD_PARTY)
        return;
    if (owner && *owner)
        g_hash_table_add(facts->partners, g_strdup(owner));
    else
        facts->lines_without_owner++;
}

static void take_line(struct evidence_facts *facts, const struct holding *holding)
{
    g_autofree char *department = holding_value(&facts->survey, holding, ASSET_DEPARTMENT);
    g_autofree char *person = holding_value(&facts->survey, holding, ASSET_PERSON);
    bool confirmed = holding->asset && asset_is_confirmed(holding->asset);

    if (holding_state(holding) != HOLDING_PRESENT)
        return;
    facts->lines++;
    facts->lines_confirmed += confirmed;
    facts->registered += confirmed ? holding->documents : 0;
    facts->lines_without_charge += *department == '\0' || *person == '\0';
    count_form(facts, holding);
    note_owner(facts, holding);
}

bool evidence_facts_take(struct evidence_facts *facts, struct audit *audit,
                         const struct report_source *source, GError **error)
{
    *facts = (struct evidence_facts){
        .audit = audit,
        .source = source,
        .codes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free),
        .partners = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
    };
    if (!survey_take(&facts->survey, source, error) ||
        !inventory_each_row(source->inventory, false, take_row, facts, error))
        return false;
    for (guint i = 0; i < facts->survey.holdings->len; i++)
        take_line(facts, facts->survey.holdings->pdata[i]);
    return true;
}

void evidence_facts_clear(struct evidence_facts *facts)
{
    survey_clear(&facts->survey);
    g_hash_table_unref(facts->codes);
    g_hash_table_unref(facts->partners);
}

guint64 evidence_count(const struct evidence_facts *facts, const char *code)
{
    const guint64 *count = g_hash_table_lookup(facts->codes, code);

    return count ? *count : 0;
}
