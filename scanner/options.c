/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command.h"

#include "language.h"

#include <policies/policy.h>

#include <glib/gi18n.h>
#include <stdio.h>

struct common_options common_options;

static gboolean choose_language(const char *option, const char *value, gpointer user,
                                GError **error)
{
    (void)option;
    (void)user;
    if (language_choose(value)) {
        g_free(common_options.language);
        common_options.language = g_strdup(value);
        return TRUE;
    }
    g_set_error(error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                _("--lang %s: the languages are ja and en"), value);
    return FALSE;
}

static const GOptionEntry common_entries[] = {
    {"inventory", 'i', 0, G_OPTION_ARG_FILENAME, &common_options.inventory,
     N_("The inventory (default: ./maruhi.db)"), "FILE"},
    {"policy", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &common_options.policy_paths,
     N_("Rule pack or folder of packs; instead of the shipped ones (may be repeated)"), "PATH"},
    {"lang", 0, 0, G_OPTION_ARG_CALLBACK, (gpointer)choose_language,
     N_("Language of messages and outputs: ja or en (default: the locale's)"), "ja|en"},
    G_OPTION_ENTRY_NULL,
};

static void fill_defaults(void)
{
    if (common_options.inventory == NULL)
        common_options.inventory = g_strdup("maruhi.db");
    if (common_options.policy_paths == NULL) {
        common_options.policy_paths = g_new0(char *, 2);
        common_options.policy_paths[0] = policy_shipped_folder();
    }
}

/* ---- describing: a command's run() hands its options to command_parse() first of all ---- */

static struct {
    void (*take)(const struct command_description *description, void *user);
    void *user;
} describing;

void command_describe(const struct command *command,
                      void (*take)(const struct command_description *description, void *user),
                      void *user)
{
    char *words[] = {(char *)command->name, NULL};

    describing.take = take;
    describing.user = user;
    command->run(1, words);
    describing.take = NULL;
}

gboolean command_parse(const struct command *command, const GOptionEntry *entries, int *argc,
                       char ***argv)
{
    if (describing.take) {
        const struct command_description description = {command, entries, common_entries};
        describing.take(&description, describing.user);
        return FALSE;
    }
    g_autofree char *usage = g_strconcat(command->arguments, " - ", _(command->summary), NULL);
    g_autoptr(GOptionContext) context = g_option_context_new(usage);
    g_autoptr(GError) error = NULL;
    g_autofree char *prgname = g_strconcat("maruhi ", command->name, NULL);

    g_set_prgname(prgname);
    g_option_context_set_translation_domain(context, GETTEXT_PACKAGE);
    if (command->details)
        g_option_context_set_description(context, _(command->details));
    if (entries)
        g_option_context_add_main_entries(context, entries, GETTEXT_PACKAGE);
    g_option_context_add_main_entries(context, common_entries, GETTEXT_PACKAGE);
    if (!g_option_context_parse(context, argc, argv, &error)) {
        command_complain("%s", error->message);
        return FALSE;
    }
    fill_defaults();
    return TRUE;
}

void command_complain(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    g_autofree char *sentence = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    fprintf(stderr, "maruhi: %s\n", sentence);
}
