/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The pages: man(7), UTF-8. man-db shows Japanese ones from its own folder of that language.
 */
#include "manual.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>

/* Text that is no request and whose signs stay what they are. */
static void add_text(GString *page, const char *text)
{
    if (*text == '.' || *text == '\'')
        g_string_append(page, "\\&");
    for (; *text; text++) {
        if (*text == '\\')
            g_string_append(page, "\\e");
        else if (*text == '-')
            g_string_append(page, "\\-");
        else if (g_str_has_prefix(text, "\n\n"))
            g_string_append(page, "\n.PP"), text++, g_string_append_c(page, '\n');
        else if (*text == '\n' && (text[1] == '.' || text[1] == '\''))
            g_string_append(page, "\n\\&");
        else
            g_string_append_c(page, *text);
    }
}

static void add_section(GString *page, const char *title)
{
    g_string_append_printf(page, ".SH %s\n", title);
}

static void add_paragraph(GString *page, const char *text)
{
    add_text(page, text);
    g_string_append(page, "\n");
}

static void add_title(GString *page, const char *name)
{
    g_autofree char *upper = g_ascii_strup(name, -1);

    g_string_append_printf(page, ".TH %s 1 \"\" \"maruhi %s\"\n", upper, MARUHI_VERSION);
    /* Japanese has no blanks to stretch, and names of options are not to be broken. */
    g_string_append(page, ".ad l\n.nh\n");
}

/* "policy list" has the page maruhi-policy-list. */
static char *page_name(const struct command *command)
{
    g_autofree char *words = g_strdup(command->name);

    return g_strconcat("maruhi-", g_strdelimit(words, " ", '-'), NULL);
}

/* ---- options ---- */

gboolean option_takes_value(const GOptionEntry *entry)
{
    return entry->arg != G_OPTION_ARG_NONE &&
           !(entry->arg == G_OPTION_ARG_CALLBACK && (entry->flags & G_OPTION_FLAG_NO_ARG));
}

char **option_values(const GOptionEntry *entry)
{
    return option_takes_value(entry) && entry->arg_description &&
                   strchr(entry->arg_description, '|')
               ? g_strsplit(entry->arg_description, "|", -1)
               : NULL;
}

static void add_option(GString *page, const GOptionEntry *entry)
{
    g_string_append(page, ".TP\n");
    if (entry->short_name)
        g_string_append_printf(page, "\\fB\\-%c\\fR, ", entry->short_name);
    g_string_append(page, "\\fB\\-\\-");
    add_text(page, entry->long_name);
    g_string_append(page, "\\fR");
    if (option_takes_value(entry)) {
        g_string_append(page, "=\\fI");
        add_text(page, entry->arg_description ? _(entry->arg_description) : "VALUE");
        g_string_append(page, "\\fR");
    }
    g_string_append_c(page, '\n');
    add_paragraph(page, entry->description ? _(entry->description) : "");
}

static void add_options(GString *page, const char *title, const GOptionEntry *entries)
{
    if (entries == NULL || entries->long_name == NULL)
        return;
    add_section(page, title);
    for (; entries->long_name; entries++)
        if (!(entries->flags & G_OPTION_FLAG_HIDDEN))
            add_option(page, entries);
}

/* ---- pages ---- */

static void add_exit_status(GString *page)
{
    static const struct {
        const char *status, *meaning;
    } statuses[] = {
        {"0", N_("Done.")},
        {"1", N_("Done, but something could not be inspected or written.")},
        {"2", N_("It could not run: bad use, or something it needs is missing. One sentence says "
                 "what.")},
        {"3", N_("A check failed.")},
    };

    add_section(page, _("EXIT STATUS"));
    for (gsize i = 0; i < G_N_ELEMENTS(statuses); i++) {
        g_string_append_printf(page, ".TP\n\\fB%s\\fR\n", statuses[i].status);
        add_paragraph(page, _(statuses[i].meaning));
    }
}

static void add_synopsis(GString *page, const struct command *command)
{
    add_section(page, _("SYNOPSIS"));
    g_string_append(page, "\\fBmaruhi ");
    add_text(page, command->name);
    g_string_append(page, "\\fR [\\fIOPTIONS\\fR] ");
    add_paragraph(page, command->arguments);
}

static void describe_command(const struct command_description *description, void *user)
{
    const struct command *command = description->command;
    g_autofree char *name = page_name(command);
    GString *page = user;

    add_title(page, name);
    add_section(page, _("NAME"));
    add_text(page, name);
    g_string_append(page, " \\- ");
    add_paragraph(page, _(command->summary));
    add_synopsis(page, command);
    if (command->details) {
        add_section(page, _("DESCRIPTION"));
        add_paragraph(page, _(command->details));
    }
    add_options(page, _("OPTIONS"), description->own);
    add_options(page, _("COMMON OPTIONS"), description->common);
    add_exit_status(page);
    add_section(page, _("SEE ALSO"));
    g_string_append(page, "\\fBmaruhi\\fR(1)\n");
}

static void add_commands(GString *page)
{
    add_section(page, _("COMMANDS"));
    for (guint i = 0; commands[i]; i++) {
        g_autofree char *name = page_name(commands[i]);
        g_string_append(page, ".TP\n\\fB");
        add_text(page, name);
        g_string_append(page, "\\fR(1)\n");
        add_paragraph(page, _(commands[i]->summary));
    }
}

static void add_files(GString *page)
{
    static const struct {
        const char *name, *meaning;
    } files[] = {
        {"maruhi.db",
         N_("The inventory, in the current folder unless --inventory says otherwise.")},
        {"maruhi.db-text", N_("What was read of the documents, kept for rejudge. Guard it like "
                              "the share.")},
        {"~/.cache/maruhi", N_("Prepared patterns of the rule packs; may be deleted at any time.")},
    };

    add_section(page, _("FILES"));
    for (gsize i = 0; i < G_N_ELEMENTS(files); i++) {
        g_string_append(page, ".TP\n\\fI");
        add_text(page, files[i].name);
        g_string_append(page, "\\fR\n");
        add_paragraph(page, _(files[i].meaning));
    }
}

static void describe_program(GString *page)
{
    add_title(page, "maruhi");
    add_section(page, _("NAME"));
    g_string_append(page, "maruhi \\- ");
    add_paragraph(page, _("finds secret labels in documents, and documents that lack one"));
    add_section(page, _("SYNOPSIS"));
    g_string_append(page, "\\fBmaruhi\\fR \\fICOMMAND\\fR [\\fIOPTIONS\\fR] …\n");
    add_section(page, _("DESCRIPTION"));
    add_paragraph(page, _("maruhi reads the documents of a file server, tells which carry a "
                          "confidentiality label and which should, and keeps an inventory of "
                          "them. It uses no network and changes no file but by a plan that "
                          "people approved."));
    add_commands(page);
    add_exit_status(page);
    add_files(page);
}

/* ---- files ---- */

static gboolean write_page(const char *folder, const char *name, const GString *page,
                           GError **error)
{
    g_autofree char *file = g_strconcat(name, ".1", NULL);
    g_autofree char *path = g_build_filename(folder, file, NULL);

    return g_file_set_contents(path, page->str, (gssize)page->len, error);
}

gboolean manual_write(const char *folder, GError **error)
{
    GString *page = g_string_new(NULL);

    if (g_mkdir_with_parents(folder, 0755) != 0) {
        g_autofree char *shown = g_filename_display_name(folder);
        g_set_error(error, G_FILE_ERROR, (gint)g_file_error_from_errno(errno), "%s: %s", shown,
                    g_strerror(errno));
        g_string_free(page, TRUE);
        return FALSE;
    }
    describe_program(page);
    gboolean written = write_page(folder, "maruhi", page, error);
    for (guint i = 0; written && commands[i]; i++) {
        g_autofree char *name = page_name(commands[i]);
        g_string_truncate(page, 0);
        command_describe(commands[i], describe_command, page);
        written = write_page(folder, name, page, error);
    }
    g_string_free(page, TRUE);
    return written;
}
