/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * maruhi mark apply PLAN: puts the labels on.
 */
#include "command.h"

#include "limits.h"
#include "marking/mark_apply.h"
#include "marking/mark_plan_make.h"
#include "marking/mark_progress.h"
#include "marking/mark_recover.h"
#include "marking/mark_replace.h"

#include <glib/gi18n.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

static gboolean rehearse, quiet;

static const GOptionEntry apply_entries[] = {
    {"dry-run", 'n', 0, G_OPTION_ARG_NONE, &rehearse,
     N_("Do everything but the replacement: write, compare, and throw away"), NULL},
    {"quiet", 'q', 0, G_OPTION_ARG_NONE, &quiet, N_("No progress and no summary"), NULL},
    G_OPTION_ENTRY_NULL,
};

static void print_summary(const struct mark_counts *counts)
{
    if (quiet)
        return;
    if (rehearse)
        printf(_("Rehearsed: %" PRIu64 " would be done, "), counts->done);
    else
        printf(_("Done: %" PRIu64 ", "), counts->done);
    printf(_("done before: %" PRIu64 ", refused: %" PRIu64 ", failed: %" PRIu64 "\n"),
           counts->already, counts->refused, counts->failed);
    if (counts->crowded > 0)
        printf(_("In %" PRIu64 " of them the label stands over content of a page that has no "
                 "blank place\n"),
               counts->crowded);
}

/* For tests and measurements only: what makes marking safe is left out. */
static void take_shortcuts(struct mark_options *options)
{
    const char *without = g_getenv("MARUHI_MARK_WITHOUT");

    options->without_gate = without && strstr(without, "gate");
    mark_syncs = !(without && strstr(without, "sync"));
}

/* What is on its way through a run. */
struct running {
    struct inventory *inventory;
    struct mark_progress *progress;
};

static bool is_decided(const struct plan_line *line, void *user, GError **error)
{
    struct running *running = user;

    return plan_line_is_decided(running->inventory, line, error);
}

static void took(const struct plan_line *line, const struct mark_entry *entry, void *user)
{
    struct running *running = user;

    mark_progress_took(line, entry, running->progress);
}

static bool run_plan(struct plan *plan, struct mark_journal *journal, struct mark_counts *counts,
                     GError **error)
{
    struct running running = {0};
    struct mark_options options = {
        .rehearse = rehearse, .is_decided = is_decided, .took = took, .user = &running};

    if (!limits_apply(&options.pool))
        return false;
    options.pool.policy_paths = (const char *const *)common_options.policy_paths;
    take_shortcuts(&options);
    running.inventory = inventory_open(common_options.inventory, INVENTORY_READ, error);
    if (running.inventory == NULL)
        return false;
    running.progress = mark_progress_new(plan_count(plan), quiet);
    options.stopped = mark_stopped();
    bool done = mark_apply(plan, journal, &options, counts, error);
    mark_progress_free(running.progress);
    inventory_close(running.inventory);
    return done;
}

static int apply_plan(const char *path)
{
    g_autofree char *journal_path = mark_journal_path(common_options.inventory);
    g_autoptr(GError) error = NULL;
    g_autoptr(Plan) plan = plan_open(path, &error);
    g_autoptr(MarkJournal) journal = plan ? mark_journal_open(journal_path, true, &error) : NULL;
    struct mark_recovery recovery;
    struct mark_counts counts = {0};

    if (journal && mark_recover(journal, &recovery, &error)) {
        mark_tell_recovery(&recovery, quiet);
        mark_catch_signals();
        if (run_plan(plan, journal, &counts, &error)) {
            print_summary(&counts);
            if (*mark_stopped())
                fprintf(stderr,
                        _("Stopped. Nothing is lost: the same command goes on from here.\n"));
            return counts.refused + counts.failed > 0 || *mark_stopped() ? EXIT_NOT_ALL_READ
                                                                         : EXIT_DONE;
        }
    }
    if (error)
        command_complain("%s", error->message);
    return EXIT_COULD_NOT_RUN;
}

static int run_apply(int argc, char **argv)
{
    extern const struct command cmd_mark_apply;
    g_autofree GOptionEntry *entries = entries_join(apply_entries, limits_entries());

    if (!command_parse(&cmd_mark_apply, entries, &argc, &argv))
        return EXIT_COULD_NOT_RUN;
    if (argc != 2) {
        command_complain(_("mark apply: give one plan, as `maruhi mark plan` made it"));
        return EXIT_COULD_NOT_RUN;
    }
    return apply_plan(argv[1]);
}

const struct command cmd_mark_apply = {
    .name = "mark apply",
    .arguments = "PLAN",
    .summary = N_("Put the labels of a plan on; originals stay recoverable"),
    .run = run_apply,
};
