/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An entry of the journal at the beginning and the end of a line of the plan.
 */
#include "mark_work.h"

#include <glib/gi18n.h>

static gint64 now_seconds(void)
{
    return g_get_real_time() / G_USEC_PER_SEC;
}

struct mark_entry *mark_entry_new(const struct plan_line *line, gint64 run)
{
    struct mark_entry *entry = g_new0(struct mark_entry, 1);

    entry->run = run;
    entry->line = line->number;
    entry->action = g_strdup(plan_action_name(line->action));
    entry->root = g_strdup(line->root);
    entry->path = g_strdup(line->path);
    entry->label = mark_label_text(line->label);
    entry->level_before = line->level_before;
    entry->level = line->label->level;
    entry->sha256_before = g_strdup(line->sha256);
    entry->size_before = line->size;
    entry->decision = g_strdup(line->decision);
    entry->approver = g_strdup(line->approver);
    entry->reason = g_strdup(line->reason);
    entry->began = now_seconds();
    return entry;
}

static enum mark_step step_of(const struct mark_result *result, bool rehearse)
{
    switch (result->state) {
    case MARK_MADE:
        return rehearse ? STEP_REHEARSED : STEP_DONE;
    case MARK_ALREADY:
        return STEP_ALREADY;
    case MARK_REFUSED:
        return STEP_REFUSED;
    default:
        return STEP_FAILED;
    }
}

void mark_entry_conclude(struct mark_entry *entry, const struct mark_result *result, bool rehearse)
{
    entry->step = step_of(result, rehearse);
    entry->ended = now_seconds();
    if (entry->step != STEP_DONE)
        entry->undo = UNDO_NONE;
    g_free(entry->why);
    g_free(entry->detail);
    entry->why = g_strdup(result->reason);
    entry->detail = g_strdup(result->detail);
}

bool mark_check_decision(const struct mark_options *options, const struct plan_line *line,
                         struct mark_result *result, GError **error)
{
    GError *problem = NULL;

    if (options->is_decided == NULL || options->is_decided(line, options->user, &problem))
        return true;
    if (problem) {
        g_propagate_error(error, problem);
        return false;
    }
    mark_refuse(result, N_("the decision behind it does not hold any more"), NULL);
    return true;
}
