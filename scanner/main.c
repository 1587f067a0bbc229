/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command.h"
#include "language.h"
#include "pool.h"

#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>

static void show_help(void)
{
    printf(_("maruhi finds secret labels in documents, and documents that lack one.\n"
             "It uses no network and changes no file but by a plan that people "
             "approved.\n\nCommands:\n"));
    for (guint i = 0; commands[i]; i++) {
        g_autofree char *usage = g_strconcat(commands[i]->name, " ", commands[i]->arguments, NULL);
        printf("  maruhi %-28s %s\n", usage, _(commands[i]->summary));
    }
    printf(_("\n`maruhi COMMAND --help` lists a command's options.\n"));
}

/* How many words of argv the command's name takes; 0 when it is another. */
static int match_name(const struct command *command, int argc, char **argv)
{
    g_auto(GStrv) words = g_strsplit(command->name, " ", 2);
    int count = (int)g_strv_length(words);

    if (argc <= count)
        return 0;
    for (int i = 0; i < count; i++)
        if (strcmp(words[i], argv[i + 1]) != 0)
            return 0;
    return count;
}

static int run_command(int argc, char **argv)
{
    for (guint i = 0; commands[i]; i++) {
        int words = match_name(commands[i], argc, argv);
        if (words > 0)
            return commands[i]->run(argc - words, argv + words);
    }
    command_complain(_("%s: there is no such command; `maruhi --help` lists them"), argv[1]);
    return EXIT_COULD_NOT_RUN;
}

int main(int argc, char **argv)
{
    if (argc > 1 && strcmp(argv[1], "--worker") == 0)
        return worker_main(argc, argv);
    language_start();
    if (argc > 1 && strcmp(argv[1], "--version") == 0) {
        printf("maruhi %s\n", MARUHI_VERSION);
        return EXIT_DONE;
    }
    if (argc < 2) {
        show_help();
        return EXIT_COULD_NOT_RUN;
    }
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "help") == 0) {
        show_help();
        return EXIT_DONE;
    }
    return run_command(argc, argv);
}
