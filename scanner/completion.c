/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Completion for bash and zsh: commands, their second words, options, values where an option
 * has a list of them, otherwise file names.
 */
#include "manual.h"

#include <glib/gi18n.h>
#include <stdbool.h>
#include <string.h>

/* ---- words ---- */

/* First words, or second words of a first one; each once. */
static char *list_words(const char *first)
{
    g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    GString *words = g_string_new(NULL);

    for (guint i = 0; commands[i]; i++) {
        g_auto(GStrv) parts = g_strsplit(commands[i]->name, " ", 2);
        const char *word = first == NULL                  ? parts[0]
                           : strcmp(parts[0], first) == 0 ? parts[1]
                                                          : NULL;
        if (word && g_hash_table_add(seen, g_strdup(word)))
            g_string_append_printf(words, "%s%s", words->len ? " " : "", word);
    }
    return g_string_free(words, FALSE);
}

static GPtrArray *first_words_of_two(void)
{
    g_autofree char *all = list_words(NULL);
    g_auto(GStrv) words = g_strsplit(all, " ", -1);
    GPtrArray *two = g_ptr_array_new_with_free_func(g_free);

    for (guint i = 0; words[i]; i++) {
        g_autofree char *second = list_words(words[i]);
        if (*second)
            g_ptr_array_add(two, g_strdup(words[i]));
    }
    return two;
}

/* ---- bash ---- */

static void add_bash_options(GString *script, const GOptionEntry *entries)
{
    for (; entries && entries->long_name; entries++)
        if (!(entries->flags & G_OPTION_FLAG_HIDDEN))
            g_string_append_printf(script, " --%s%s", entries->long_name,
                                   option_takes_value(entries) ? "=" : "");
}

static void add_bash_command(const struct command_description *description, void *user)
{
    GString *script = user;

    g_string_append_printf(script, "    '%s') options='", description->command->name);
    add_bash_options(script, description->own);
    add_bash_options(script, description->common);
    g_string_append(script, " --help' ;;\n");
}

static void add_bash_value(GString *script, const char *command, const GOptionEntry *entry)
{
    g_auto(GStrv) values = option_values(entry);
    g_autofree char *joined = values ? g_strjoinv(" ", values) : NULL;

    if (joined)
        g_string_append_printf(script, "    '%s --%s') values='%s' ;;\n", command, entry->long_name,
                               joined);
}

static void add_bash_values(const struct command_description *description, void *user)
{
    const char *name = description->command->name;

    for (const GOptionEntry *entry = description->own; entry && entry->long_name; entry++)
        add_bash_value(user, name, entry);
    for (const GOptionEntry *entry = description->common; entry && entry->long_name; entry++)
        add_bash_value(user, name, entry);
}

char *completion_bash(void)
{
    GString *script =
        g_string_new("# bash completion for maruhi; made by `maruhi completion bash`\n"
                     "_maruhi()\n{\n"
                     "    local cur prev command options values\n"
                     "    _get_comp_words_by_ref -n = cur prev\n"
                     "    command=${COMP_WORDS[1]}\n"
                     "    case $command in\n");
    g_autoptr(GPtrArray) two = first_words_of_two();
    g_autofree char *first = list_words(NULL);

    for (guint i = 0; i < two->len; i++) {
        g_autofree char *second = list_words(two->pdata[i]);
        g_string_append_printf(script,
                               "    %s)\n"
                               "        if [ \"$COMP_CWORD\" -eq 2 ]; then\n"
                               "            COMPREPLY=($(compgen -W '%s' -- \"$cur\"))\n"
                               "            return\n"
                               "        fi\n"
                               "        command=\"$command ${COMP_WORDS[2]}\" ;;\n",
                               (const char *)two->pdata[i], second);
    }
    g_string_append_printf(script,
                           "    esac\n"
                           "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
                           "        COMPREPLY=($(compgen -W '%s --help --version' -- \"$cur\"))\n"
                           "        return\n"
                           "    fi\n"
                           "    case $command in\n",
                           first);
    for (guint i = 0; commands[i]; i++)
        command_describe(commands[i], add_bash_command, script);
    g_string_append(script, "    esac\n"
                            "    case \"$command ${cur%%=*}\" in\n");
    for (guint i = 0; commands[i]; i++)
        command_describe(commands[i], add_bash_values, script);
    g_string_append(script, "    esac\n"
                            "    case $cur in\n"
                            "    --*=*)\n"
                            "        if [ -n \"$values\" ]; then\n"
                            "            COMPREPLY=($(compgen -W \"$values\" -- \"${cur#*=}\"))\n"
                            "        else\n"
                            "            COMPREPLY=($(compgen -f -- \"${cur#*=}\"))\n"
                            "        fi ;;\n"
                            "    -*)\n"
                            "        COMPREPLY=($(compgen -W \"$options\" -- \"$cur\"))\n"
                            "        [[ ${COMPREPLY[0]-} == *= ]] && compopt -o nospace ;;\n"
                            "    *)\n"
                            "        _filedir ;;\n"
                            "    esac\n"
                            "}\n"
                            "complete -F _maruhi maruhi\n");
    return g_string_free(script, FALSE);
}

/* ---- zsh ---- */

/* Within '…' of the script, and within the […] or :…: of a specification. */
static char *quote_zsh(const char *text)
{
    GString *quoted = g_string_new(NULL);

    for (; *text; text++) {
        if (*text == '\'')
            g_string_append(quoted, "'\\''");
        else if (strchr("[]:\\", *text))
            g_string_append_printf(quoted, "\\%c", *text);
        else
            g_string_append_c(quoted, *text == '\n' ? ' ' : *text);
    }
    return g_string_free(quoted, FALSE);
}

static void add_zsh_option(GString *script, const GOptionEntry *entry)
{
    g_auto(GStrv) values = option_values(entry);
    g_autofree char *joined = values ? g_strjoinv(" ", values) : NULL;
    g_autofree char *meaning = quote_zsh(entry->description ? _(entry->description) : "");
    bool several =
        entry->arg == G_OPTION_ARG_STRING_ARRAY || entry->arg == G_OPTION_ARG_FILENAME_ARRAY;

    g_string_append_printf(script, "            '%s--%s%s[%s]", several ? "*" : "",
                           entry->long_name, option_takes_value(entry) ? "=" : "", meaning);
    if (joined)
        g_string_append_printf(script, ":value:(%s)", joined);
    else if (option_takes_value(entry))
        g_string_append(script, ":value:_files");
    g_string_append(script, "' \\\n");
}

static void add_zsh_command(const struct command_description *description, void *user)
{
    GString *script = user;

    g_string_append_printf(script, "    '%s')\n        _arguments \\\n",
                           description->command->name);
    for (const GOptionEntry *entry = description->own; entry && entry->long_name; entry++)
        add_zsh_option(script, entry);
    for (const GOptionEntry *entry = description->common; entry && entry->long_name; entry++)
        add_zsh_option(script, entry);
    g_string_append(script, "            '*:file:_files' ;;\n");
}

/* A first word that has second ones is described by them. */
static void add_zsh_words(GString *script, const GPtrArray *two)
{
    for (guint i = 0; commands[i]; i++) {
        g_autofree char *meaning = quote_zsh(_(commands[i]->summary));
        if (strchr(commands[i]->name, ' ') == NULL)
            g_string_append_printf(script, "        '%s:%s'\n", commands[i]->name, meaning);
    }
    for (guint i = 0; i < two->len; i++) {
        g_autofree char *second = list_words(two->pdata[i]);
        g_string_append_printf(script, "        '%s:%s'\n", (const char *)two->pdata[i], second);
    }
}

char *completion_zsh(void)
{
    GString *script = g_string_new("#compdef maruhi\n"
                                   "# made by `maruhi completion zsh`\n"
                                   "_maruhi() {\n"
                                   "    local command=${words[2]}\n"
                                   "    local -a all=(\n");
    g_autoptr(GPtrArray) two = first_words_of_two();

    add_zsh_words(script, two);
    g_string_append(script, "    )\n"
                            "    case $command in\n");
    for (guint i = 0; i < two->len; i++) {
        g_autofree char *second = list_words(two->pdata[i]);
        g_string_append_printf(script,
                               "    %s)\n"
                               "        if (( CURRENT == 3 )); then\n"
                               "            compadd %s\n"
                               "            return\n"
                               "        fi\n"
                               "        command=\"$command ${words[3]}\"\n"
                               "        words=(\"${words[1]}\" \"${words[@]:2}\")\n"
                               "        (( CURRENT-- )) ;;\n",
                               (const char *)two->pdata[i], second);
    }
    g_string_append(script, "    esac\n"
                            "    if (( CURRENT == 2 )) && [[ $command != *' '* ]]; then\n"
                            "        _describe command all\n"
                            "        return\n"
                            "    fi\n"
                            "    words=(\"${words[1]}\" \"${words[@]:2}\")\n"
                            "    (( CURRENT-- ))\n"
                            "    case $command in\n");
    for (guint i = 0; commands[i]; i++)
        command_describe(commands[i], add_zsh_command, script);
    g_string_append(script, "    esac\n"
                            "}\n"
                            "_maruhi \"$@\"\n");
    return g_string_free(script, FALSE);
}
