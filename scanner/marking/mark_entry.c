/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An entry of the journal at the beginning and the end of a line of the plan, and at the moment
 * between.
 */
#include "mark_work.h"

#include <glib/gi18n.h>
#include <string.h>
#include <unistd.h>

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

/* ---- the replacement ---- */

void mark_entry_note(struct mark_entry *entry, const struct mark_target *target)
{
    const struct stat *status = &target->status;

    entry->size_before = (guint64)status->st_size;
    entry->mtime_ns = (gint64)status->st_mtim.tv_sec * 1000000000 + status->st_mtim.tv_nsec;
    entry->temporary = mark_temporary_name();
    entry->backup = g_strdup_printf("%" G_GINT64_FORMAT "/%.16s", entry->run,
                                    entry->temporary + strlen(MARK_TEMPORARY_HEAD));
}

static bool keep_original(const struct mark_entry *entry, const struct mark_target *target,
                          struct mark_result *result)
{
    if (entry->undo != UNDO_BACKUP)
        return true;
    int folder = mark_backup_folder(entry->root, entry->run, result);
    bool kept = folder >= 0 && mark_backup(target, folder, strchr(entry->backup, '/') + 1, result);
    if (folder >= 0)
        close(folder);
    return kept;
}

bool mark_entry_replace(struct mark_journal *journal, struct mark_entry *entry,
                        const struct mark_target *target, struct mark_temporary *temporary,
                        struct mark_result *result, GError **error)
{
    if (!mark_temporary_finish(temporary, target, result))
        return true;
    if (!mark_target_is_unchanged(target)) {
        mark_refuse(result, N_("it changed while it was marked"), NULL);
        return true;
    }
    if (!keep_original(entry, target, result))
        return true;
    entry->step = STEP_READY;
    if (!mark_journal_put(journal, entry, error) || !mark_journal_commit(journal, error))
        return false;
    /* A second name of the original that nobody needs now. */
    if (!mark_swap(temporary, target, result) && entry->undo == UNDO_BACKUP)
        mark_backup_drop(entry->root, entry->backup);
    return true;
}
