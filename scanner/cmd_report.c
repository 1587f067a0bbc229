/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * maruhi report: the outputs, from the inventory alone.
 */
#include "command.h"

#include "reports/report.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <policies/policy.h>
#include <stdio.h>

static char *format, *output, *output_dir;

static const GOptionEntry report_entries[] = {
    {"format", 'f', 0, G_OPTION_ARG_STRING, &format, N_("Write one output: xlsx, csv or jsonl"),
     "FORMAT"},
    {"output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_("Where to, with --format"), "FILE"},
    {"output-dir", 'd', 0, G_OPTION_ARG_FILENAME, &output_dir,
     N_("Write all: ledger.xlsx, remediation.csv and findings.jsonl"), "DIR"},
    G_OPTION_ENTRY_NULL,
};

static const char *level_name(int level, const void *user)
{
    return policy_level_name(user, level);
}

static const char *rule_name(const char *id, const void *user)
{
    return policy_rule_name(user, id);
}

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

static bool write_all(const struct report_source *source)
{
    if (g_mkdir_with_parents(output_dir, 0700) != 0) {
        g_autofree char *shown = g_filename_display_name(output_dir);
        command_complain("%s: %s", shown, g_strerror(errno));
        return false;
    }
    for (guint i = 0; reports[i]; i++) {
        g_autofree char *path = g_build_filename(output_dir, reports[i]->file_name, NULL);
        if (!write_one(reports[i], source, path))
            return false;
    }
    return true;
}

static bool check_options(void)
{
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
        command_complain(_("--format %s: the formats are xlsx, csv and jsonl"), format);
        return false;
    }
    return true;
}

static int write_reports(struct inventory *inventory)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Policy) policy =
        policy_load_words((const char *const *)common_options.policy_paths, &error);
    struct report_source source = {.inventory = inventory};

    if (policy)
        source.words = (struct report_words){level_name, rule_name, policy};
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
    .arguments = "--output-dir DIR | --format xlsx|csv|jsonl --output FILE",
    .summary = N_("Write the ledger, the remediation list and the findings"),
    .run = run_report,
};
