/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * maruhi review import: the filled workbook back into the inventory.
 */
#include "command.h"

#include "assets.h"
#include "reports/columns.h"
#include "reports/remediation_lines.h"
#include "review/review.h"

#include <glib/gi18n.h>
#include <policies/company.h>
#include <stdio.h>
#include <string.h>

static gboolean dry_run, two_people;
static char *refused_path;

static const GOptionEntry review_entries[] = {
    {"dry-run", 'n', 0, G_OPTION_ARG_NONE, &dry_run,
     N_("Say what would be taken and what refused; change nothing"), NULL},
    {"two-people", 0, 0, G_OPTION_ARG_NONE, &two_people,
     N_("What lowers or lifts protection needs the approval of two people"), NULL},
    {"refused", 0, 0, G_OPTION_ARG_FILENAME, &refused_path,
     N_("Where lines that are not taken go (default: beside the workbook, NAME_refused.xlsx)"),
     "FILE"},
    G_OPTION_ENTRY_NULL,
};

/* "ledger.xlsx" to "ledger_refused.xlsx", in the same folder. */
static char *default_refused_path(const char *path)
{
    const char *point = strrchr(path, '.');
    gsize length = point && strchr(point, '/') == NULL ? (gsize)(point - path) : strlen(path);
    g_autofree char *stem = g_strndup(path, length);

    return g_strconcat(stem, "_refused.xlsx", NULL);
}

static void print_taken(const struct review_result *result)
{
    guint decisions = 0;

    for (guint i = 0; i < DECISION_CHOICES; i++)
        decisions += result->choices[i];
    if (dry_run)
        printf("%s\n", _("Nothing is changed (--dry-run). What would be taken:"));
    printf(_("Decisions on documents: %u\n"), decisions);
    for (guint i = 0; i < DECISION_CHOICES; i++) {
        const char *name = decision_choice_name((enum decision_choice)i);
        if (result->choices[i])
            printf("  %s: %u\n",
                   i == DECISION_ASSIGN ? _("assigned") : choice_title(remediation_choices, name),
                   result->choices[i]);
    }
    printf(_("Ledger: %u cells in %u lines, %u new lines\n"), result->fields, result->lines,
           result->added);
    printf(_("Lines nobody touched: %u\n"), result->unchanged);
}

/* False when the list of them could not be written. */
static bool write_refusals(struct review_result *result, const char *path)
{
    g_autofree char *place = refused_path ? g_strdup(refused_path) : default_refused_path(path);
    g_autofree char *shown = g_filename_display_name(place);
    g_autoptr(GError) error = NULL;

    if (result->refused->len == 0)
        return true;
    if (!review_write_refused(result, place, &error)) {
        command_complain("%s", error->message);
        return false;
    }
    printf(_("Lines not taken: %u; the reasons stand in %s\n"), result->refused->len, shown);
    return true;
}

static bool needs_two(const struct policy *policy)
{
    return two_people || policy_number(policy, POLICY_APPROVERS) >= 2;
}

static int take(struct inventory *inventory, const struct policy *policy, const char *path)
{
    const struct review_options options = {
        .path = path,
        .by = g_get_user_name(),
        .two_people = needs_two(policy),
        .dry_run = dry_run,
    };
    struct review_result result;
    g_autoptr(GError) error = NULL;
    bool done = review_import(inventory, &options, &result, &error) &&
                (dry_run ||
                 assets_register(inventory, (guint)policy_number(policy, POLICY_ASSET_FOLDER_DEPTH),
                                 &error));
    bool told = false;

    if (done) {
        print_taken(&result);
        told = write_refusals(&result, path);
    } else {
        command_complain("%s", error->message);
    }
    guint refused = result.refused->len;
    review_result_clear(&result);
    if (!done || !told)
        return EXIT_COULD_NOT_RUN;
    return refused ? EXIT_NOT_ALL_READ : EXIT_DONE;
}

static int import_file(const char *path)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Policy) policy =
        policy_load_words((const char *const *)common_options.policy_paths, &error);
    struct inventory *inventory =
        policy ? inventory_open(common_options.inventory,
                                dry_run ? INVENTORY_READ : INVENTORY_WRITE, &error)
               : NULL;

    if (inventory == NULL) {
        command_complain("%s", error->message);
        return EXIT_COULD_NOT_RUN;
    }
    int status = take(inventory, policy, path);
    inventory_close(inventory);
    return status;
}

extern const struct command cmd_review_import;

static int run_import(int argc, char **argv)
{
    if (!command_parse(&cmd_review_import, review_entries, &argc, &argv))
        return EXIT_COULD_NOT_RUN;
    if (argc != 2) {
        command_complain(_("review import: which workbook? Give one FILE"));
        return EXIT_COULD_NOT_RUN;
    }
    return import_file(argv[1]);
}

const struct command cmd_review_import = {
    .name = "review import",
    .arguments = "FILE",
    .summary = N_("Take decisions and entries from the filled workbook"),
    .run = run_import,
};
