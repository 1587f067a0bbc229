/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * maruhi check: for cron and CI. One line each on stdout; the status says the worst.
 */
#include "command.h"

#include "inventory.h"

#include <glib/gi18n.h>
#include <inttypes.h>
#include <stdio.h>

static gboolean quiet;

static const GOptionEntry check_entries[] = {
    {"quiet", 'q', 0, G_OPTION_ARG_NONE, &quiet, N_("Say it by the exit status alone"), NULL},
    G_OPTION_ENTRY_NULL,
};

struct check {
    guint64 documents, unlabelled, unread;
};

/* U01: protected content without a label. A lost label is the same to whoever relies on it. */
static bool lacks_label(const struct record *record)
{
    const GPtrArray *issues = record->verdict->issues;

    return g_ptr_array_find_with_equal_func((GPtrArray *)issues, "U01", g_str_equal, NULL) ||
           g_ptr_array_find_with_equal_func((GPtrArray *)issues, "D01", g_str_equal, NULL);
}

static bool take_row(const struct inventory_row *row, void *user)
{
    struct check *check = user;
    const struct record *record = row->record;
    bool unread = record->outcome != OUTCOME_READ && record->outcome != OUTCOME_EXCLUDED;

    check->documents++;
    if (lacks_label(record)) {
        check->unlabelled++;
        if (!quiet)
            printf("%s\t%s\n", _("unlabelled"), row->display_path);
    }
    if (unread || record->needs_ocr) {
        check->unread++;
        if (!quiet)
            printf("%s\t%s\n", _("not inspected"), row->display_path);
    }
    return true;
}

static bool is_finished(struct inventory *inventory, GError **error)
{
    struct scan_summary *scan = inventory_last_scan(inventory, error);
    bool finished = scan && scan->state == SCAN_FINISHED;

    scan_summary_free(scan);
    if (!finished && error && *error == NULL)
        g_set_error(error, INVENTORY_ERROR, 0,
                    _("check: no finished scan to rely on; run `maruhi scan` first"));
    return finished;
}

static int check_inventory(struct inventory *inventory)
{
    g_autoptr(GError) error = NULL;
    struct check check = {0};

    if (!is_finished(inventory, &error) ||
        !inventory_each_row(inventory, false, take_row, &check, &error)) {
        command_complain("%s", error->message);
        return EXIT_COULD_NOT_RUN;
    }
    if (!quiet)
        printf(_("%" PRIu64 " documents: %" PRIu64 " protected without a label, %" PRIu64
                 " not inspected in full\n"),
               check.documents, check.unlabelled, check.unread);
    return check.unlabelled ? EXIT_CHECK_FAILED : check.unread ? EXIT_NOT_ALL_READ : EXIT_DONE;
}

extern const struct command cmd_check;

static int run_check(int argc, char **argv)
{
    g_autoptr(GError) error = NULL;

    if (!command_parse(&cmd_check, check_entries, &argc, &argv))
        return EXIT_COULD_NOT_RUN;
    struct inventory *inventory = inventory_open(common_options.inventory, INVENTORY_READ, &error);
    if (inventory == NULL) {
        command_complain("%s", error->message);
        return EXIT_COULD_NOT_RUN;
    }
    int status = check_inventory(inventory);
    inventory_close(inventory);
    return status;
}

const struct command cmd_check = {
    .name = "check",
    .arguments = "",
    .summary = N_("For cron and CI: status 3 when protected documents lack a label"),
    .run = run_check,
};
