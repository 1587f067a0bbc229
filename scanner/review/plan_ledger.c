/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Lines of the ledger to entries.
 */
#include "plan.h"

#include <glib/gi18n.h>
#include <scanner/day.h>
#include <string.h>

#define TEXT_MOST 2000U

/* What may only be chosen, and what comes from the scan where there are documents. */
static bool is_strict(enum asset_field field)
{
    return field == ASSET_FORM || field == ASSET_LEVEL || field == ASSET_CONFIRMED ||
           field == ASSET_PERSONAL || field == ASSET_SENSITIVE || field == ASSET_MY_NUMBER ||
           field == ASSET_CONFIDENTIALITY || field == ASSET_INTEGRITY ||
           field == ASSET_AVAILABILITY;
}

static bool comes_from_the_scan(enum asset_field field)
{
    return field == ASSET_PLACE || field == ASSET_KIND || field == ASSET_LABEL;
}

static void refuse_choice(struct filled_line *line, const char *name)
{
    filled_refuse(line, _("\"%s\" in the cell \"%s\" is none of the choices"),
                  filled_value(line, name), filled_title(line->kind, name));
}

/* Words of a list people may leave: "company server" is kept by its id, others as they are. */
static char *free_value(const struct filled_line *line, const char *name)
{
    const char *id = filled_choice(line, name);

    return g_strdup(id && *id ? id : filled_value(line, name));
}

/* A day as it is kept; other terms ("30 days after the contract") as they are. */
static char *term_value(const struct filled_line *line, const char *name)
{
    struct day day;

    return day_parse(filled_value(line, name), &day) ? day_format(&day)
                                                     : g_strdup(filled_value(line, name));
}

/* NULL, and the line is refused, when it cannot be taken. The caller frees. */
static char *read_value(struct filled_line *line, enum asset_field field)
{
    const char *name = asset_field_name(field);

    if (strlen(filled_value(line, name)) > TEXT_MOST) {
        filled_refuse(line, _("the cell \"%s\" holds more than %u bytes"),
                      filled_title(line->kind, name), TEXT_MOST);
        return NULL;
    }
    if (field == ASSET_ENDED)
        return plan_day(line, name);
    if (field == ASSET_RETURN_BY)
        return term_value(line, name);
    if (!is_strict(field))
        return free_value(line, name);
    const char *id = filled_choice(line, name);
    if (id == NULL)
        refuse_choice(line, name);
    return g_strdup(field == ASSET_CONFIRMED && id && strcmp(id, "open") == 0 ? "" : id);
}

static void add_entry(struct planned_asset *planned, enum asset_field field, const char *value)
{
    const struct planned_entry entry = {field, *value ? g_strdup(value) : NULL};

    g_array_append_val(planned->entries, entry);
}

static void clear_entry(gpointer pointer)
{
    struct planned_entry *entry = pointer;

    g_free(entry->value);
}

static struct planned_asset *planned_asset_new(struct filled_line *line)
{
    struct planned_asset *planned = g_new0(struct planned_asset, 1);

    planned->line = line;
    planned->entries = g_array_new(FALSE, FALSE, sizeof(struct planned_entry));
    g_array_set_clear_func(planned->entries, clear_entry);
    return planned;
}

/* ---- lines that are there ---- */

/* No asset, or a lower level than its documents call for: for somebody to answer for, and
 * never in silence. */
static void check_approval(struct filled_line *line, const char *name)
{
    static const char *const needed[] = {"approved", "remarks"};

    for (guint i = 0; i < G_N_ELEMENTS(needed); i++)
        if (*filled_value(line, needed[i]) == '\0')
            filled_refuse(line, _("\"%s\" needs \"%s\""), filled_value(line, name),
                          filled_title(line->kind, needed[i]));
}

static bool lifts_protection(const struct asset *asset, enum asset_field field, const char *value)
{
    if (field == ASSET_CONFIRMED)
        return strcmp(value, "not_asset") == 0;
    return field == ASSET_LEVEL && *value && value[0] - '0' < asset->group.level;
}

static void check_later(const struct plan *plan, const struct filled *filled,
                        const GPtrArray *history, struct filled_line *line, enum asset_field field,
                        const char *value)
{
    const struct asset_change *last = NULL;

    for (guint i = 0; i < history->len; i++) {
        const struct asset_change *change = history->pdata[i];
        if (change->field == field)
            last = change;
    }
    if (last && plan_is_later(plan, filled, last->entered, last->source) &&
        strcmp(last->value ? last->value : "", value) != 0)
        filled_refuse(line,
                      _("\"%s\" was changed in the meantime (%s); look at it again in a new "
                        "workbook"),
                      filled_title(line->kind, asset_field_name(field)), last->by ? last->by : "?");
}

static void read_fields(const struct plan *plan, const struct filled *filled,
                        const struct asset *asset, const GPtrArray *history,
                        struct planned_asset *planned)
{
    struct filled_line *line = planned->line;

    for (guint i = 0; i < ASSET_FIELDS; i++) {
        enum asset_field field = (enum asset_field)i;
        if (!filled_has_changed(line, asset_field_name(field)))
            continue;
        if (asset->group.root && comes_from_the_scan(field)) {
            filled_refuse(line, _("\"%s\" of documents comes from the scan and cannot be entered"),
                          filled_title(line->kind, asset_field_name(field)));
            return;
        }
        g_autofree char *value = read_value(line, field);
        if (value == NULL)
            return;
        if (lifts_protection(asset, field, value))
            check_approval(line, asset_field_name(field));
        check_later(plan, filled, history, line, field, value);
        add_entry(planned, field, value);
    }
}

static bool plan_known(struct plan *plan, const struct filled *filled, struct inventory *inventory,
                       const struct asset *asset, struct filled_line *line, GError **error)
{
    g_autoptr(GPtrArray) history = assets_history(inventory, asset->id, error);
    struct planned_asset *planned = planned_asset_new(line);

    if (history == NULL)
        return false;
    planned->asset = asset->id;
    read_fields(plan, filled, asset, history, planned);
    g_ptr_array_add(plan->assets, planned);
    return true;
}

/* ---- new lines ---- */

static void check_new(struct filled_line *line)
{
    static const char *const needed[] = {"name", "form", "level"};

    for (guint i = 0; i < G_N_ELEMENTS(needed); i++)
        if (*filled_value(line, needed[i]) == '\0')
            filled_refuse(line, _("a new line needs \"%s\""), filled_title(line->kind, needed[i]));
}

/* So that the same line does not come twice when the workbook is brought in again. */
static char *origin_of(const struct filled *filled, const struct filled_line *line)
{
    return g_strdup_printf("%s#%" G_GINT64_FORMAT "/%s", filled->identity, filled->made,
                           *line->id ? line->id : filled_value(line, "name"));
}

static void plan_new(struct plan *plan, const struct filled *filled, struct filled_line *line)
{
    struct planned_asset *planned = planned_asset_new(line);

    check_new(line);
    planned->origin = origin_of(filled, line);
    for (guint i = 0; i < ASSET_FIELDS && line->reason == NULL; i++) {
        enum asset_field field = (enum asset_field)i;
        g_autofree char *value = read_value(line, field);
        if (value == NULL)
            break;
        if (field == ASSET_FORM)
            asset_form_find(value, &planned->form);
        else if (*value)
            add_entry(planned, field, value);
    }
    if (line->reason == NULL && (planned->form == ASSET_ELECTRONIC || planned->form == ASSET_MAIL))
        filled_refuse(line,
                      _("files and mails come from the scan; a new line is for paper, objects "
                        "and what people know"));
    g_ptr_array_add(plan->assets, planned);
}

static bool plan_line(struct plan *plan, const struct filled *filled, struct inventory *inventory,
                      const struct assets *assets, struct filled_line *line, GError **error)
{
    const struct asset *asset = assets_find(assets, line->id);

    if (line->reason)
        return true;
    if (asset && line->key)
        return plan_known(plan, filled, inventory, asset, line, error);
    if (line->key || *line->id == '\0')
        plan_new(plan, filled, line);
    else
        filled_refuse(line,
                      _("there is no line \"%s\" in the workbook as it was made; leave the "
                        "number of a new line empty"),
                      line->id);
    return true;
}

bool plan_ledger(struct plan *plan, struct filled *filled, struct inventory *inventory,
                 GError **error)
{
    g_autoptr(Assets) assets = assets_load(inventory, error);

    if (assets == NULL)
        return false;
    for (guint i = 0; i < filled->ledger.lines->len; i++)
        if (!plan_line(plan, filled, inventory, assets, filled->ledger.lines->pdata[i], error))
            return false;
    for (guint i = plan->assets->len; i-- > 0;) {
        const struct planned_asset *planned = plan->assets->pdata[i];
        if (planned->line->reason)
            g_ptr_array_remove_index(plan->assets, i);
    }
    return true;
}
