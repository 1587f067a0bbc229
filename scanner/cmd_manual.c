/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * maruhi manual, maruhi completion: what the installation ships beside the program.
 */
#include "command.h"

#include "manual.h"

#include <glib/gi18n.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static int run_manual(int argc, char **argv)
{
    extern const struct command cmd_manual;
    g_autoptr(GError) error = NULL;

    if (!command_parse(&cmd_manual, NULL, &argc, &argv))
        return EXIT_COULD_NOT_RUN;
    if (argc != 2) {
        command_complain(_("manual: into which folder? Give one"));
        return EXIT_COULD_NOT_RUN;
    }
    if (manual_write(argv[1], &error))
        return EXIT_DONE;
    command_complain("%s", error->message);
    return EXIT_COULD_NOT_RUN;
}

const struct command cmd_manual = {
    .name = "manual",
    .arguments = "DIR",
    .summary = N_("Write the manual pages, one a command, into a folder"),
    .run = run_manual,
};

static int run_completion(int argc, char **argv)
{
    extern const struct command cmd_completion;

    if (!command_parse(&cmd_completion, NULL, &argc, &argv))
        return EXIT_COULD_NOT_RUN;
    bool bash = argc == 2 && strcmp(argv[1], "bash") == 0;
    if (!bash && (argc != 2 || strcmp(argv[1], "zsh") != 0)) {
        command_complain(_("completion: for which shell? Give bash or zsh"));
        return EXIT_COULD_NOT_RUN;
    }
    g_autofree char *script = bash ? completion_bash() : completion_zsh();
    return fputs(script, stdout) < 0 || fflush(stdout) != 0 ? EXIT_COULD_NOT_RUN : EXIT_DONE;
}

const struct command cmd_completion = {
    .name = "completion",
    .arguments = "bash|zsh",
    .summary = N_("Print the completion script of a shell"),
    .run = run_completion,
};
