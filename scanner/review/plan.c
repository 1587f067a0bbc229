/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan.h"

#include <glib/gi18n.h>
#include <scanner/day.h>
#include <string.h>

static void planned_decision_free(gpointer user)
{
    struct planned_decision *planned = user;

    decision_free(planned->decision);
    g_free(planned);
}

static void planned_asset_free(gpointer user)
{
    struct planned_asset *planned = user;

    g_free(planned->origin);
    g_array_unref(planned->entries);
    g_free(planned);
}

void plan_start(struct plan *plan, const struct review_options *options,
                const struct filled *filled)
{
    g_autofree char *name = g_path_get_basename(options->path);
    g_autofree char *shown = g_filename_display_name(name);

    *plan = (struct plan){.options = options};
    plan->today = options->today ? g_strdup(options->today) : day_today();
    plan->source = g_strdup_printf("%s#%" G_GINT64_FORMAT, shown, filled->made);
    plan->decisions = g_ptr_array_new_with_free_func(planned_decision_free);
    plan->assets = g_ptr_array_new_with_free_func(planned_asset_free);
}

void plan_clear(struct plan *plan)
{
    g_free(plan->today);
    g_free(plan->source);
    g_ptr_array_unref(plan->decisions);
    g_ptr_array_unref(plan->assets);
}

/* The same workbook may be filled in further and brought in again. */
bool plan_is_later(const struct plan *plan, const struct filled *filled, gint64 when,
                   const char *source)
{
    const char *sign = source ? strrchr(source, '#') : NULL;

    return when > filled->made && g_strcmp0(sign, strrchr(plan->source, '#')) != 0;
}

char *plan_day(struct filled_line *line, const char *field)
{
    const char *text = filled_value(line, field);
    struct day day;

    if (*text == '\0')
        return g_strdup("");
    if (day_parse(text, &day))
        return day_format(&day);
    filled_refuse(line, _("\"%s\" in the cell \"%s\" is no day; write it like 2026-03-31"), text,
                  filled_title(line->kind, field));
    return NULL;
}
