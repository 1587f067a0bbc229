/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * maruhi report: the outputs, from the inventory alone.
 */
#include "command.h"

#include "reports/report.h"
#include "reports/survey.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <policies/policy.h>
#include <stdio.h>
#include <string.h>

static char *format, *output, *output_dir;
static char **map_options;
static gboolean by_department;

static const GOptionEntry report_entries[] = {
    {"format", 'f', 0, G_OPTION_ARG_STRING, &format, N_("Write one output"),
     "xlsx|html|csv|jsonl|sarif"},
    {"output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_("Where to, with --format"), "FILE"},
    {"output-dir", 'd', 0, G_OPTION_ARG_FILENAME, &output_dir,
     N_("Write all outputs into this folder"), "DIR"},
    {"map", 'm', 0, G_OPTION_ARG_STRING_ARRAY, &map_options,
     N_("Where people find a folder, for links: /srv/share=\\\\fs01\\share (repeatable)"),
     "FOLDER=PLACE"},
    {"by-department", 0, 0, G_OPTION_ARG_NONE, &by_department,
     N_("With --output-dir: a ledger for each department besides the whole one"), NULL},
    G_OPTION_ENTRY_NULL,
};

static bool write_one(const struct report *report, const struct report_source *source,
                      const char *path)
{
    g_autoptr(GError) error = NULL;

    if (!report_write(report, source, path, &error)) {
        command_complain("%s", error->message);
        return false;
    }
    g_autofree char *shown = g_filename_display_name(path);
    printf("%s: %s\n", shown, _(report->title));
    return true;
}

static bool make_output_dir(void)
{
    if (g_mkdir_with_parents(output_dir, 0700) == 0)
        return true;
    g_autofree char *shown = g_filename_display_name(output_dir);
    command_complain("%s: %s", shown, g_strerror(errno));
    return false;
}

/* "ledger_設計部.xlsx": what a file name cannot have becomes '_'. */
static char *department_path(const char *department)
{
    g_autofree char *name = g_strdup_printf("ledger_%s.xlsx", department);

    for (char *at = name; *at; at++)
        if (strchr("/\\:*?\"<>|", *at) || g_ascii_iscntrl(*at))
            *at = '_';
    return g_build_filename(output_dir, name, NULL);
}

static bool write_departments(const struct report_source *source)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GPtrArray) departments = survey_departments(source, &error);

    if (departments == NULL) {
        command_complain("%s", error->message);
        return false;
    }
    if (departments->len == 0)
        command_complain(_("--by-department: no line of the ledger has a department; name them in "
                           "the policy or in the ledger"));
    for (guint i = 0; i < departments->len; i++) {
        struct report_source part = *source;
        g_autofree char *path = department_path(departments->pdata[i]);
        part.department = departments->pdata[i];
        if (!write_one(report_find("xlsx"), &part, path))
            return false;
    }
    return true;
}

static bool write_all(const struct report_source *source)
{
    if (!make_output_dir())
        return false;
    for (guint i = 0; reports[i]; i++) {
        g_autofree char *path = g_build_filename(output_dir, reports[i]->file_name, NULL);
        if (!write_one(reports[i], source, path))
            return false;
    }
    return !by_department || write_departments(source);
}

/* ---- maps ---- */

static void path_map_free(gpointer user)
{
    struct path_map *map = user;

    g_free(map->from);
    g_free(map->to);
    g_free(map);
}

/* NULL, with a word said, when one is no map. */
static GPtrArray *read_maps(void)
{
    g_autoptr(GPtrArray) maps = g_ptr_array_new_with_free_func(path_map_free);

    for (guint i = 0; map_options && map_options[i]; i++) {
        const char *sign = strchr(map_options[i], '=');
        if (sign == NULL || sign == map_options[i] || sign[1] == '\0' || *map_options[i] != '/') {
            command_complain(_("--map %s: give FOLDER=PLACE, such as /srv/share=\\\\fs01\\share"),
                             map_options[i]);
            return NULL;
        }
        g_autofree char *from = g_strndup(map_options[i], (gsize)(sign - map_options[i]));
        struct path_map *map = g_new0(struct path_map, 1);
        map->from = g_canonicalize_filename(from, "/");
        map->to = g_strdup(sign + 1);
        while (strlen(map->to) > 1 && strchr("/\\", map->to[strlen(map->to) - 1]))
            map->to[strlen(map->to) - 1] = '\0';
        g_ptr_array_add(maps, map);
    }
    return g_steal_pointer(&maps);
}

static char *list_formats(void)
{
    GString *formats = g_string_new(NULL);

    for (guint i = 0; reports[i]; i++)
        g_string_append_printf(formats, "%s%s", i ? ", " : "", reports[i]->format);
    return g_string_free(formats, FALSE);
}

static bool check_options(void)
{
    if (by_department && output_dir == NULL) {
        command_complain(_("--by-department needs --output-dir"));
        return false;
    }
    if (output_dir && (format || output)) {
        command_complain(_("report: give either --output-dir, or --format with --output"));
        return false;
    }
    if (output_dir)
        return true;
    if (format == NULL || output == NULL) {
        command_complain(
            _("report: where to? Give --output-dir DIR, or --format FORMAT --output FILE"));
        return false;
    }
    if (report_find(format) == NULL) {
        g_autofree char *formats = list_formats();
        command_complain(_("--format %s: the formats are %s"), format, formats);
        return false;
    }
    return true;
}

static int write_reports(struct inventory *inventory)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Policy) policy =
        policy_load_words((const char *const *)common_options.policy_paths, &error);
    g_autoptr(GPtrArray) maps = read_maps();
    struct report_source source = {.inventory = inventory,
                                   .policy = policy,
                                   .maps = maps,
                                   .language = common_options.language};

    if (maps == NULL)
        return EXIT_COULD_NOT_RUN;
    if (policy)
        source.words = report_policy_words(policy);
    else
        command_complain(_("the rules cannot be loaded, so rules are named by their codes: %s"),
                         error->message);
    g_clear_error(&error);
    struct scan_summary *scan = inventory_last_scan(inventory, &error);
    if (scan == NULL) {
        command_complain("%s", error ? error->message : _("nothing has been scanned yet"));
        return EXIT_COULD_NOT_RUN;
    }
    if (scan->state != SCAN_FINISHED)
        command_complain(_("the last scan has not ended; the outputs say what is known so far"));
    source.scan = scan;
    bool done = output_dir ? write_all(&source) : write_one(report_find(format), &source, output);
    scan_summary_free(scan);
    return done ? EXIT_DONE : EXIT_COULD_NOT_RUN;
}

extern const struct command cmd_report;

static int run_report(int argc, char **argv)
{
    g_autoptr(GError) error = NULL;

    if (!command_parse(&cmd_report, report_entries, &argc, &argv) || !check_options())
        return EXIT_COULD_NOT_RUN;
    struct inventory *inventory = inventory_open(common_options.inventory, INVENTORY_READ, &error);
    if (inventory == NULL) {
        command_complain("%s", error->message);
        return EXIT_COULD_NOT_RUN;
    }
    int status = write_reports(inventory);
    inventory_close(inventory);
    return status;
}

const struct command cmd_report = {
    .name = "report",
    .arguments = "--output-dir DIR | --format xlsx|html|csv|jsonl|sarif --output FILE",
    .summary = N_("Write the ledger, the remediation list and the findings"),
    .run = run_report,
};
