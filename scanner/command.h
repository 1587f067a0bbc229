/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A command is one cmd_*.c that ends in one `const struct command`, plus a line in
 * commands.c.
 */
#ifndef MARUHI_SCANNER_COMMAND_H
#define MARUHI_SCANNER_COMMAND_H

#include <glib.h>

/* Exit status of the program. */
enum exit_status {
    EXIT_DONE = 0,
    EXIT_NOT_ALL_READ = 1, /* done, but something could not be inspected */
    EXIT_COULD_NOT_RUN = 2,
    EXIT_CHECK_FAILED = 3,
};

struct command {
    const char *name;      /* "scan"; "policy list" for a command of two words */
    const char *arguments; /* "ROOT…", for the usage line */
    const char *summary;   /* one line, a msgid */
    const char *details;   /* paragraphs for --help and the manual; NULL or a msgid */
    /* argv[0] is the name. Calls command_parse() before it does anything: the manual and the
     * completion learn its options there. */
    int (*run)(int argc, char **argv);
};

extern const struct command *const commands[];

/* Options every command has: --inventory FILE, --policy PATH (repeatable), --lang. */
struct common_options {
    char *inventory;
    char **policy_paths; /* NULL-terminated; defaults to the shipped packs */
    char *language;      /* of --lang; NULL when it was not given */
};
extern struct common_options common_options;

/* Parses argv by entries and the common ones; speaks and returns false on bad use. */
gboolean command_parse(const struct command *command, const GOptionEntry *entries, int *argc,
                       char ***argv);

/* Gives the options of a command to whoever describes it (manual, completion); runs nothing. */
struct command_description {
    const struct command *command;
    const GOptionEntry *own;    /* NULL or ended by G_OPTION_ENTRY_NULL; good until take returns */
    const GOptionEntry *common; /* what every command has */
};
void command_describe(const struct command *command,
                      void (*take)(const struct command_description *description, void *user),
                      void *user);

/* One sentence to stderr: "maruhi: NAME: reason". */
void command_complain(const char *format, ...) G_GNUC_PRINTF(1, 2);

#endif
