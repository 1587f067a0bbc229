/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "review.h"

#include "plan.h"
#include "tables.h"

#include <glib/gi18n.h>
#include <string.h>

/* ---- what was refused ---- */

static void refusal_free(gpointer user)
{
    struct review_refusal *refusal = user;

    g_free(refusal->sheet);
    g_free(refusal->id);
    g_free(refusal->what);
    g_free(refusal->reason);
    g_free(refusal->entered);
    g_free(refusal);
}

void review_result_clear(struct review_result *result)
{
    if (result->refused)
        g_ptr_array_unref(result->refused);
    result->refused = NULL;
}

/* What people entered, so that it need not be typed again: "決定: 廃棄する; 期限: …". */
static char *describe_entered(const struct filled_line *line)
{
    GString *text = g_string_new(NULL);

    for (guint i = 0; i < line->kind->fields->len; i++) {
        const struct filled_field *field = line->kind->fields->pdata[i];
        const char *value = line->values[i];
        bool changed = line->key == NULL || (line->changed >> i & 1) != 0;
        if (field->fill_in && changed && value && *value)
            g_string_append_printf(text, "%s%s: %s", text->len ? "; " : "", field->title, value);
    }
    return g_string_free(text, FALSE);
}

static void add_refusals(struct review_result *result, const struct filled_kind *kind)
{
    for (guint i = 0; i < kind->lines->len; i++) {
        const struct filled_line *line = kind->lines->pdata[i];
        if (line->reason == NULL)
            continue;
        struct review_refusal *refusal = g_new0(struct review_refusal, 1);
        const char *file = filled_value(line, "file");
        refusal->sheet = g_strdup(line->sheet);
        refusal->row = line->row;
        refusal->id = g_strdup(line->id);
        refusal->what = g_strdup(*file ? file : filled_value(line, "name"));
        refusal->reason = g_strdup(line->reason);
        refusal->entered = describe_entered(line);
        g_ptr_array_add(result->refused, refusal);
    }
}

static void sum_up(struct review_result *result, const struct filled *filled,
                   const struct plan *plan)
{
    for (guint i = 0; i < plan->decisions->len; i++) {
        const struct planned_decision *planned = plan->decisions->pdata[i];
        result->choices[planned->decision->choice]++;
    }
    for (guint i = 0; i < plan->assets->len; i++) {
        const struct planned_asset *planned = plan->assets->pdata[i];
        result->fields += planned->entries->len;
        result->added += planned->origin != NULL;
        result->lines += planned->origin == NULL;
    }
    result->unchanged =
        filled->ledger.unchanged + filled->remediation.unchanged + filled->decided.unchanged;
    add_refusals(result, &filled->ledger);
    add_refusals(result, &filled->remediation);
    add_refusals(result, &filled->decided);
}

/* ---- writing ---- */

static bool write_asset(struct inventory *inventory, const struct plan *plan,
                        const struct planned_asset *planned, GError **error)
{
    const struct asset_entry by = {plan->options->by, plan->source};
    gint64 asset = planned->origin ? asset_add(inventory, planned->form, planned->origin, error)
                                   : planned->asset;

    for (guint i = 0; asset && i < planned->entries->len; i++) {
        const struct planned_entry *entry =
            &g_array_index(planned->entries, struct planned_entry, i);
        if (!asset_enter(inventory, asset, entry->field, entry->value, &by, error))
            return false;
    }
    return asset != 0;
}

static bool write_plan(struct inventory *inventory, void *user, GError **error)
{
    const struct plan *plan = user;

    for (guint i = 0; i < plan->decisions->len; i++) {
        const struct planned_decision *planned = plan->decisions->pdata[i];
        if (!decision_put(inventory, planned->row, planned->decision, error))
            return false;
    }
    for (guint i = 0; i < plan->assets->len; i++)
        if (!write_asset(inventory, plan, plan->assets->pdata[i], error))
            return false;
    return true;
}

/* ---- all of it ---- */

static bool is_from_here(struct inventory *inventory, const struct review_options *options,
                         const struct filled *filled, GError **error)
{
    g_autofree char *identity = inventory_identity(inventory);
    g_autofree char *shown = g_filename_display_name(options->path);

    if (strcmp(identity, filled->identity) == 0)
        return true;
    g_set_error(error, TABLES_ERROR, 0,
                _("%s: it was made from another inventory; give that one with --inventory"), shown);
    return false;
}

static bool make_plan(struct inventory *inventory, struct filled *filled, struct plan *plan,
                      GError **error)
{
    g_autoptr(Targets) targets = targets_find(inventory, filled, error);

    if (targets == NULL)
        return false;
    plan_decisions(plan, filled, targets);
    return plan_ledger(plan, filled, inventory, error);
}

bool review_import(struct inventory *inventory, const struct review_options *options,
                   struct review_result *result, GError **error)
{
    *result = (struct review_result){.refused = g_ptr_array_new_with_free_func(refusal_free)};
    g_autoptr(Filled) filled = filled_read(options->path, error);
    if (filled == NULL || !is_from_here(inventory, options, filled, error))
        return false;
    struct plan plan;
    plan_start(&plan, options, filled);
    bool done = make_plan(inventory, filled, &plan, error) &&
                (options->dry_run || inventory_write(inventory, write_plan, &plan, error));
    if (done)
        sum_up(result, filled, &plan);
    plan_clear(&plan);
    return done;
}
