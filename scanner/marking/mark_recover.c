/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark_recover.h"

#include "mark_file.h"
#include "mark_rename.h"
#include "mark_replace.h"

#include <fcntl.h>
#include <glib/gi18n.h>
#include <string.h>
#include <unistd.h>

/* An entry's traces on the share. */
struct traces {
    int folder;
    char *name;
    char *present;   /* hash of what has the name now; NULL: nothing */
    char *temporary; /* hash of the temporary file; NULL: there is none */
};

static bool find_traces(struct traces *traces, const struct mark_entry *entry)
{
    struct mark_result ignored = {0};

    *traces = (struct traces){.name = g_path_get_basename(entry->path)};
    traces->folder = mark_open_folder(entry->root, entry->path, &ignored);
    mark_result_clear(&ignored);
    if (traces->folder < 0)
        return false;
    traces->present = mark_hash_name(traces->folder, traces->name);
    if (entry->temporary && mark_is_temporary(entry->temporary))
        traces->temporary = mark_hash_name(traces->folder, entry->temporary);
    return true;
}

static void traces_clear(struct traces *traces)
{
    if (traces->folder >= 0)
        close(traces->folder);
    g_free(traces->name);
    g_free(traces->present);
    g_free(traces->temporary);
}

static void sweep(const struct traces *traces, const struct mark_entry *entry)
{
    if (traces->temporary)
        unlinkat(traces->folder, entry->temporary, 0);
}

static void abandon(const struct traces *traces, struct mark_entry *entry)
{
    sweep(traces, entry);
    if (entry->backup)
        mark_backup_drop(entry->root, entry->backup);
    entry->step = STEP_ABANDONED;
    entry->undo = UNDO_NONE;
    entry->why = g_strdup(N_("the program was interrupted before anything was changed"));
}

/* Both the names had changed hands, or the new file alone was left. */
static void complete(const struct traces *traces, struct mark_entry *entry)
{
    sweep(traces, entry);
    entry->step = STEP_DONE;
}

/* The temporary file stays when it is the original, or nobody knows what it is. */
static void leave_conflict(const struct traces *traces, struct mark_entry *entry)
{
    if (g_strcmp0(traces->temporary, entry->sha256_after) == 0)
        sweep(traces, entry);
    entry->step = STEP_CONFLICT;
    entry->why =
        g_strdup(N_("the program was interrupted, and the file is neither as before nor as after"));
}

static void settle_content(struct mark_entry *entry)
{
    struct traces traces = {.folder = -1};
    bool reached = find_traces(&traces, entry);
    bool as_before = reached && g_strcmp0(traces.present, entry->sha256_before) == 0;
    bool as_after =
        reached && entry->step == STEP_READY && g_strcmp0(traces.present, entry->sha256_after) == 0;

    /* Before it was ready nothing could be changed by us. */
    if (as_before || (reached && entry->step == STEP_BEGUN))
        abandon(&traces, entry);
    else if (as_after)
        complete(&traces, entry);
    else
        leave_conflict(&traces, entry);
    traces_clear(&traces);
}

static void count(struct mark_recovery *recovery, const struct mark_entry *entry)
{
    recovery->completed += entry->step == STEP_DONE;
    recovery->abandoned += entry->step == STEP_ABANDONED;
    recovery->conflicts += entry->step == STEP_CONFLICT;
}

static bool note_id(const struct mark_entry *entry, void *ids)
{
    g_array_append_val(ids, entry->id);
    return true;
}

/* What was to be taken back is, when that is done. */
static bool settle_undone(struct mark_journal *journal, const struct mark_entry *undo,
                          GError **error)
{
    if (strcmp(undo->action, "undo") != 0 || undo->step != STEP_DONE)
        return true;
    g_autoptr(MarkEntry) entry = mark_journal_load(journal, undo->line, error);
    if (entry == NULL)
        return false;
    mark_entry_undo(entry, undo->approver, undo->reason);
    return mark_journal_put(journal, entry, error);
}

static bool settle(struct mark_journal *journal, gint64 id, struct mark_recovery *recovery,
                   GError **error)
{
    g_autoptr(MarkEntry) entry = mark_journal_load(journal, id, error);

    if (entry == NULL)
        return false;
    if (entry->undo == UNDO_RENAME || entry->undo == UNDO_REMOVE)
        mark_name_settle(entry);
    else
        settle_content(entry);
    entry->ended = g_get_real_time() / G_USEC_PER_SEC;
    count(recovery, entry);
    return mark_journal_put(journal, entry, error) && settle_undone(journal, entry, error);
}

bool mark_recover(struct mark_journal *journal, struct mark_recovery *recovery, GError **error)
{
    g_autoptr(GArray) ids = g_array_new(FALSE, FALSE, sizeof(gint64));

    *recovery = (struct mark_recovery){0};
    if (!mark_journal_each(journal, STEP_BEGUN, note_id, ids, error) ||
        !mark_journal_each(journal, STEP_READY, note_id, ids, error))
        return false;
    for (guint i = 0; i < ids->len; i++)
        if (!settle(journal, g_array_index(ids, gint64, i), recovery, error))
            return false;
    return mark_journal_commit(journal, error);
}
