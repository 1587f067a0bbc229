/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * maruhi status: how far the inventory is.
 */
#include "command.h"

#include "inventory.h"
#include "path.h"
#include "reports/report.h"

#include <glib/gi18n.h>
#include <inttypes.h>
#include <stdio.h>

static char *format_time(gint64 seconds)
{
    g_autoptr(GDateTime) time = g_date_time_new_from_unix_local(seconds);

    return time ? g_date_time_format(time, "%Y-%m-%d %H:%M:%S") : g_strdup("?");
}

static void print_state(const struct scan_summary *scan)
{
    g_autofree char *started = format_time(scan->started);
    g_autofree char *ended = format_time(scan->ended);

    switch (scan->state) {
    case SCAN_RUNNING:
        printf(_("Scan %u is running, since %s.\n"), scan->id, started);
        break;
    case SCAN_INTERRUPTED:
        if (scan->rejudges) {
            printf(
                _("Judging anew (scan %u, begun %s) was interrupted. To go on: maruhi rejudge\n"),
                scan->id, started);
            break;
        }
        printf(_("Scan %u, begun %s, was interrupted. Nothing is lost; to go on:\n"
                 "  maruhi scan"),
               scan->id, started);
        for (guint i = 0; scan->roots[i]; i++) {
            g_autofree char *quoted = g_shell_quote(scan->roots[i]);
            printf(" %s", quoted);
        }
        printf(" --inventory '%s'\n", common_options.inventory);
        break;
    case SCAN_FINISHED:
        printf(_("Scan %u: begun %s, finished %s.\n"), scan->id, started, ended);
        break;
    }
    for (guint i = 0; scan->roots[i]; i++) {
        g_autofree char *shown = path_display(scan->roots[i]);
        printf(_("Scope: %s\n"), shown);
    }
}

static double percent(guint64 part, guint64 whole)
{
    return whole ? 100.0 * (double)part / (double)whole : 0.0;
}

static void print_counts(const struct inventory_counts *counts)
{
    guint64 in_scope = counts->files - counts->outcome[OUTCOME_EXCLUDED];
    guint64 read = counts->outcome[OUTCOME_READ];
    g_autofree char *size = g_format_size_full(counts->bytes, G_FORMAT_SIZE_IEC_UNITS);

    printf(_("Files: %" PRIu64 " (%s), documents within them: %" PRIu64 "\n"), counts->files, size,
           counts->members);
    printf(_("Inspected in full: %" PRIu64 " of %" PRIu64 " (%.1f %%)\n"), read, in_scope,
           percent(read, in_scope));
    for (guint i = 0; i < OUTCOMES; i++)
        if (counts->outcome[i] > 0 && i != OUTCOME_READ)
            printf("  %-28s %" PRIu64 "\n", report_outcome_title((enum outcome)i),
                   counts->outcome[i]);
    if (counts->needs_ocr > 0)
        printf(_("Files whose images are still to be recognised: %" PRIu64
                 " (the next scan goes on with them)\n"),
               counts->needs_ocr);
}

static void print_levels(const struct inventory_counts *counts)
{
    const struct report_source source = {0};

    printf(_("Level                labelled      called for\n"));
    for (int level = 4; level >= 0; level--)
        printf("  %d %-14s %12" PRIu64 " %15" PRIu64 "\n", level, report_level_name(&source, level),
               counts->declared[level + 1], counts->expected[level + 1]);
    printf(_("Documents with issues: %" PRIu64 "\n"), counts->issues);
}

static int show(struct inventory *inventory)
{
    g_autoptr(GError) error = NULL;
    struct inventory_counts counts;
    struct scan_summary *scan = inventory_last_scan(inventory, &error);

    if (scan == NULL) {
        if (error) {
            command_complain("%s", error->message);
            return EXIT_COULD_NOT_RUN;
        }
        printf(_("Nothing has been scanned yet.\n"));
        return EXIT_DONE;
    }
    print_state(scan);
    scan_summary_free(scan);
    if (!inventory_count(inventory, &counts, &error)) {
        command_complain("%s", error->message);
        return EXIT_COULD_NOT_RUN;
    }
    print_counts(&counts);
    print_levels(&counts);
    return EXIT_DONE;
}

extern const struct command cmd_status;

static int run_status(int argc, char **argv)
{
    g_autoptr(GError) error = NULL;

    if (!command_parse(&cmd_status, NULL, &argc, &argv))
        return EXIT_COULD_NOT_RUN;
    struct inventory *inventory = inventory_open(common_options.inventory, INVENTORY_READ, &error);
    if (inventory == NULL) {
        command_complain("%s", error->message);
        return EXIT_COULD_NOT_RUN;
    }
    int status = show(inventory);
    inventory_close(inventory);
    return status;
}

const struct command cmd_status = {
    .name = "status",
    .arguments = "",
    .summary = N_("How far the scan is, what it covers, what it found"),
    .run = run_status,
};
