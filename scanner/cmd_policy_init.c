/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * maruhi policy init: writes the company's own rule pack from options and a few questions.
 */
#include "command.h"

#include "policy_template.h"

#include <policies/policy.h>

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

extern const struct command cmd_policy_init;

static struct policy_answers answers;
static char *output;
static gboolean no_questions, ask;

static const GOptionEntry init_entries[] = {
    {"output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_("Write there; company.yaml if not given"),
     "FILE"},
    {"company", 0, 0, G_OPTION_ARG_STRING, &answers.company, N_("Name of the company"), "NAME"},
    {"self", 0, 0, G_OPTION_ARG_STRING_ARRAY, &answers.self_names,
     N_("Another name of it; may be repeated, as all below"), "NAME"},
    {"scheme", 0, 0, G_OPTION_ARG_STRING, &answers.scheme,
     N_("Names of its levels: S-1 (極秘, 秘, 社外秘), S-2, S-3, S-4, S-11, S-13 or S-14"), "ID"},
    {"ranks", 0, 0, G_OPTION_ARG_STRING, &answers.ranks,
     N_("Ranks in use, the strictest first: A,B,C"), "LIST"},
    {"customer", 0, 0, G_OPTION_ARG_STRING_ARRAY, &answers.customers,
     N_("A customer, with its own marks if it has any: A社:R1=4,R2=3"), "NAME[:MARK=LEVEL,…]"},
    {"third-party", 0, 0, G_OPTION_ARG_STRING_ARRAY, &answers.third,
     N_("Another company whose documents are held"), "NAME"},
    {"department", 0, 0, G_OPTION_ARG_STRING_ARRAY, &answers.departments,
     N_("A department, who answers for it, its folders"), "NAME[:OWNER[:FOLDER,…]]"},
    {"folder", 0, 0, G_OPTION_ARG_STRING_ARRAY, &answers.folders,
     N_("A folder and the level of what lies in it"), "PATH=LEVEL"},
    {"label", 0, 0, G_OPTION_ARG_STRING_ARRAY, &answers.labels,
     N_("A Microsoft sensitivity label by name or GUID"), "NAME=LEVEL"},
    {"ask", 0, 0, G_OPTION_ARG_NONE, &ask, N_("Ask even when no person is at the keyboard"), NULL},
    {"no-questions", 0, 0, G_OPTION_ARG_NONE, &no_questions, N_("Ask nothing"), NULL},
    G_OPTION_ENTRY_NULL,
};

/* ---- questions ---- */

/* The answer without blanks around it; NULL for none. */
static char *ask_line(const char *question)
{
    char line[1024];

    printf("%s%s> ", question, *question != '\0' ? "\n" : "");
    fflush(stdout);
    if (fgets(line, sizeof line, stdin) == NULL)
        return NULL;
    g_strstrip(line);
    return *line != '\0' ? g_strdup(line) : NULL;
}

static void ask_text(char **answer, const char *question)
{
    if (*answer == NULL)
        *answer = ask_line(question);
}

/* Answers until an empty line. */
static void ask_list(char ***list, const char *question)
{
    if (*list != NULL)
        return;
    g_autoptr(GStrvBuilder) given = g_strv_builder_new();
    char *line = ask_line(question);
    while (line != NULL) {
        g_strv_builder_add(given, line);
        g_free(line);
        line = ask_line("");
    }
    *list = g_strv_builder_end(given);
}

static void ask_all(void)
{
    printf("%s\n", _("An empty line leaves a question open."));
    ask_text(&answers.company, _("What is the company called?"));
    ask_list(
        &answers.self_names,
        _("Which other names does it have in documents? (short, English, former; one a line)"));
    ask_text(&answers.scheme,
             _("How are its levels called? S-1: 極秘/秘/社外秘, S-2: 厳秘/秘/社外秘, "
               "S-3: 極秘/機密/社外秘, S-4: 極秘/秘密/社外秘, S-11: 役員限/部門限/社内限, "
               "S-13: Strictly Confidential/Confidential/Internal"));
    ask_text(&answers.ranks,
             _("Are there ranks such as A,B,C in a field of forms? The strictest first"));
    ask_list(&answers.departments,
             _("Which departments are there? NAME:OWNER:FOLDER,FOLDER; one a line"));
    ask_list(
        &answers.customers,
        _("Whose documents are held? NAME, or NAME:R1=4,R2=3 with their own marks; one a line"));
    ask_list(&answers.folders,
             _("Which folders hold secrets? PATH=LEVEL with a level from 4 to 0; one a line"));
    ask_list(&answers.labels,
             _("Which Microsoft labels are in use? NAME=LEVEL or GUID=LEVEL; one a line"));
}

/* ---- writing ---- */

static bool write_new(const char *path, const char *text)
{
    int file = g_open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);

    if (file < 0) {
        command_complain("%s: %s", path,
                         errno == EEXIST ? _("it exists already and is not written over")
                                         : g_strerror(errno));
        return false;
    }
    gsize length = strlen(text);
    bool written = write(file, text, length) == (gssize)length;
    written = close(file) == 0 && written;
    if (!written) {
        command_complain("%s: %s", path, _("it could not be written in full"));
        g_unlink(path);
    }
    return written;
}

/* What was answered may be wrong in ways that only loading shows. */
static bool loads(const char *path)
{
    const char *const paths[] = {path, NULL};
    g_autoptr(GError) error = NULL;
    g_autoptr(Policy) policy = policy_load_words(paths, &error);

    if (policy == NULL) {
        command_complain("%s", error->message);
        g_unlink(path);
    }
    return policy != NULL;
}

static int init_run(int argc, char **argv)
{
    g_autoptr(GError) error = NULL;

    if (!command_parse(&cmd_policy_init, init_entries, &argc, &argv))
        return EXIT_COULD_NOT_RUN;
    const char *path = output != NULL ? output : "company.yaml";
    if (g_file_test(path, G_FILE_TEST_EXISTS)) {
        command_complain("%s: %s", path, _("it exists already and is not written over"));
        return EXIT_COULD_NOT_RUN;
    }
    if (ask || (!no_questions && isatty(STDIN_FILENO)))
        ask_all();
    g_autofree char *text = policy_template_write(&answers, &error);
    if (text == NULL) {
        command_complain("%s", error->message);
        return EXIT_COULD_NOT_RUN;
    }
    if (!write_new(path, text) || !loads(path))
        return EXIT_COULD_NOT_RUN;
    printf(_("%s is written. Read it, change it, and scan with --policy %s\n"), path, path);
    return EXIT_DONE;
}

const struct command cmd_policy_init = {
    .name = "policy init",
    .arguments = "",
    .summary = N_("Write the company's own rule pack from options and a few questions"),
    .run = init_run,
};
