/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * maruhi mark undo: takes labels off again, bit for bit.
 */
#include "command.h"

#include "marking/mark_progress.h"
#include "marking/mark_undo.h"
#include "path.h"

#include <glib/gi18n.h>
#include <inttypes.h>
#include <stdio.h>

static gint64 run;
static gboolean quiet;
static char *approver, *reason;

static const GOptionEntry undo_entries[] = {
    {"run", 0, 0, G_OPTION_ARG_INT64, &run, N_("Which run (default: the last)"), "N"},
    {"approver", 0, 0, G_OPTION_ARG_STRING, &approver, N_("Who decided it; required"), "NAME"},
    {"reason", 0, 0, G_OPTION_ARG_STRING, &reason, N_("Why; required"), "TEXT"},
    {"quiet", 'q', 0, G_OPTION_ARG_NONE, &quiet, N_("No progress and no summary"), NULL},
    G_OPTION_ENTRY_NULL,
};

static void took(const struct mark_entry *entry, void *user)
{
    g_autofree char *shown = path_display(entry->new_path ? entry->new_path : entry->path);

    (void)user;
    if (entry->step != STEP_UNDONE && entry->why)
        fprintf(stderr, "%s: %s%s%s%s\n", shown, _(entry->why), entry->detail ? " (" : "",
                entry->detail ? entry->detail : "", entry->detail ? ")" : "");
}

static int undo(struct mark_journal *journal, const struct undo_options *options)
{
    struct undo_counts counts = {0};
    struct mark_recovery recovery;
    g_autoptr(GError) error = NULL;

    if (!mark_recover(journal, &recovery, &error)) {
        command_complain("%s", error->message);
        return EXIT_COULD_NOT_RUN;
    }
    mark_tell_recovery(&recovery, quiet);
    mark_catch_signals();
    if (!mark_undo(journal, options, &counts, &error)) {
        command_complain("%s", error->message);
        return EXIT_COULD_NOT_RUN;
    }
    if (!quiet)
        printf(_("Taken back: %" PRIu64 ", refused: %" PRIu64 ", failed: %" PRIu64 "\n"),
               counts.undone, counts.refused, counts.failed);
    return counts.refused + counts.failed > 0 ? EXIT_NOT_ALL_READ : EXIT_DONE;
}

/* Absolute paths of what is named on the command line; NULL for all. */
static char **list_paths(int argc, char **argv)
{
    g_autoptr(GStrvBuilder) paths = g_strv_builder_new();

    for (int i = 1; i < argc; i++) {
        g_autofree char *path = g_canonicalize_filename(argv[i], NULL);
        g_strv_builder_add(paths, path);
    }
    return argc > 1 ? g_strv_builder_end(paths) : NULL;
}

static int run_undo(int argc, char **argv)
{
    extern const struct command cmd_mark_undo;
    g_autoptr(GError) error = NULL;

    if (!command_parse(&cmd_mark_undo, undo_entries, &argc, &argv))
        return EXIT_COULD_NOT_RUN;
    if (approver == NULL || *approver == '\0' || reason == NULL || *reason == '\0') {
        command_complain(_("mark undo: --approver and --reason are required; to take a label off "
                           "is a decision, too"));
        return EXIT_COULD_NOT_RUN;
    }
    g_autofree char *path = mark_journal_path(common_options.inventory);
    if (!g_file_test(path, G_FILE_TEST_EXISTS)) {
        command_complain("%s", _("nothing has been marked yet"));
        return EXIT_COULD_NOT_RUN;
    }
    g_autoptr(MarkJournal) journal = mark_journal_open(path, true, &error);
    if (journal == NULL) {
        command_complain("%s", error->message);
        return EXIT_COULD_NOT_RUN;
    }
    g_auto(GStrv) paths = list_paths(argc, argv);
    const struct undo_options options = {.run = run,
                                         .paths = (const char *const *)paths,
                                         .approver = approver,
                                         .reason = reason,
                                         .took = took,
                                         .stopped = mark_stopped()};
    return undo(journal, &options);
}

const struct command cmd_mark_undo = {
    .name = "mark undo",
    .arguments = "[FILE…]",
    .summary = N_("Take back a run's labels, or those of some files, bit for bit"),
    .run = run_undo,
};
