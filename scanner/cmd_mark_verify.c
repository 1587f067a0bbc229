/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * maruhi mark verify: proves what was done.
 */
#include "command.h"

#include "limits.h"
#include "marking/mark_verify.h"
#include "path.h"

#include <glib/gi18n.h>
#include <inttypes.h>
#include <stdio.h>

static gint64 run;
static gboolean quiet;

static const GOptionEntry verify_entries[] = {
    {"run", 0, 0, G_OPTION_ARG_INT64, &run, N_("Only this run (default: all)"), "N"},
    {"quiet", 'q', 0, G_OPTION_ARG_NONE, &quiet, N_("Say it by the exit status alone"), NULL},
    G_OPTION_ENTRY_NULL,
};

static const char *const findings[VERIFY_FINDINGS] = {
    [VERIFY_SOUND] = N_("as it was left"), [VERIFY_CHANGED] = N_("changed since, labelled"),
    [VERIFY_LOST] = N_("label lost"),      [VERIFY_MISSING] = N_("gone"),
    [VERIFY_UNSOUND] = N_("not in order"), [VERIFY_CONFLICT] = N_("interrupted, unclear"),
};

static void took(const struct mark_entry *entry, enum verify_finding finding, const char *reason,
                 void *user)
{
    g_autofree char *shown = path_display(entry->new_path ? entry->new_path : entry->path);

    (void)user;
    if (quiet || finding == VERIFY_SOUND)
        return;
    printf("%s\t%s\t%s\n", _(findings[finding]), shown, reason ? _(reason) : "");
}

static void print_summary(const struct verify_counts *counts)
{
    if (quiet)
        return;
    for (guint i = 0; i < VERIFY_FINDINGS; i++)
        if (counts->of[i] > 0 || i == VERIFY_SOUND)
            printf("%s: %" PRIu64 "\n", _(findings[i]), counts->of[i]);
}

static int verify(struct mark_journal *journal, struct verify_options *options)
{
    struct verify_counts counts = {0};
    g_autoptr(GError) error = NULL;

    if (!mark_verify(journal, options, &counts, &error)) {
        command_complain("%s", error->message);
        return EXIT_COULD_NOT_RUN;
    }
    print_summary(&counts);
    guint64 grave = counts.of[VERIFY_LOST] + counts.of[VERIFY_UNSOUND] + counts.of[VERIFY_CONFLICT];
    return grave > 0                       ? EXIT_CHECK_FAILED
           : counts.of[VERIFY_MISSING] > 0 ? EXIT_NOT_ALL_READ
                                           : EXIT_DONE;
}

static int run_verify(int argc, char **argv)
{
    extern const struct command cmd_mark_verify;
    g_autofree GOptionEntry *entries = entries_join(verify_entries, limits_entries());
    struct verify_options options = {.took = took};
    g_autoptr(GError) error = NULL;

    if (!command_parse(&cmd_mark_verify, entries, &argc, &argv) || !limits_apply(&options.pool))
        return EXIT_COULD_NOT_RUN;
    options.run = run;
    options.pool.policy_paths = (const char *const *)common_options.policy_paths;
    g_autofree char *path = mark_journal_path(common_options.inventory);
    g_autoptr(MarkJournal) journal = mark_journal_open(path, false, &error);
    if (journal == NULL) {
        command_complain("%s", error ? error->message : _("nothing has been marked yet"));
        return EXIT_COULD_NOT_RUN;
    }
    return verify(journal, &options);
}

const struct command cmd_mark_verify = {
    .name = "mark verify",
    .arguments = "",
    .summary = N_("Prove it: labels are there, nothing else changed, originals can be had back"),
    .run = run_verify,
};
