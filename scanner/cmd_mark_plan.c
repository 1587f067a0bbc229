/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * maruhi mark plan FILE: from people's decisions, what is to be done.
 */
#include "command.h"

#include "limits.h"
#include "marking/mark_plan_make.h"
#include "marking/mark_plan_sheet.h"
#include "marking/mark_progress.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static gboolean quiet, no_sheet, visible;

static const GOptionEntry plan_entries[] = {
    {"no-sheet", 0, 0, G_OPTION_ARG_NONE, &no_sheet, N_("Make no workbook beside the plan"), NULL},
    {"visible-on-images", 0, 0, G_OPTION_ARG_NONE, &visible,
     N_("Put a band with the label above pictures (JPEG, PNG), too"), NULL},
    {"quiet", 'q', 0, G_OPTION_ARG_NONE, &quiet, N_("No progress and no summary"), NULL},
    G_OPTION_ENTRY_NULL,
};

static void print_summary(const struct plan_counts *counts, const char *path, const char *sheet)
{
    if (quiet)
        return;
    printf(_("Decided: %" PRIu64 " documents, of which %" PRIu64 " carry their label already\n"),
           counts->documents, counts->labelled);
    printf(_("Planned: %" PRIu64 " labels in files, %" PRIu64 " names, %" PRIu64
             " notices in folders; not to be done: %" PRIu64 "\n"),
           counts->contents, counts->names, counts->folders, counts->refused);
    printf(_("Plan: %s\n"), path);
    if (sheet)
        printf(_("For reading and signing: %s\n"), sheet);
    printf(_("Next: maruhi mark apply --dry-run %s\n"), path);
}

static void step(guint done, guint total, void *user)
{
    mark_progress_set_total(user, total);
    (void)done;
    mark_progress_step(user, NULL);
}

/* Only its maker reads it: paths tell a lot. Never over another file. */
static FILE *create(const char *path)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);

    return fd >= 0 ? fdopen(fd, "w") : NULL;
}

static char *sheet_path(const char *path)
{
    bool usual = g_str_has_suffix(path, ".jsonl");
    gsize length = strlen(path) - (usual ? strlen(".jsonl") : 0);

    return g_strdup_printf("%.*s.xlsx", (int)length, path);
}

static bool write_plan(struct inventory *inventory, const struct policy *policy, FILE *file,
                       struct plan_counts *counts, GError **error)
{
    g_autoptr(GDateTime) now = g_date_time_new_now_local();
    g_autofree char *today = g_date_time_format(now, "%Y-%m-%d");
    g_autofree char *inventory_path = g_canonicalize_filename(common_options.inventory, NULL);
    struct plan_head head = {.inventory = inventory_path,
                             .policy = (char *)policy_fingerprint(policy),
                             .made = g_date_time_format(now, "%Y-%m-%dT%H:%M:%S%z")};
    struct plan_options options = {.today = today, .visible = visible, .step = step};

    if (!limits_apply(&options.pool))
        return false;
    options.pool.policy_paths = (const char *const *)common_options.policy_paths;
    options.user = mark_progress_new(0, quiet);
    plan_write_head(file, &head);
    bool done = plan_make(inventory, policy, &options, file, counts, error);
    mark_progress_free(options.user);
    g_free(head.made);
    return done;
}

/* The plan is there as a whole or not at all. */
static bool make_files(struct inventory *inventory, const struct policy *policy, const char *path,
                       GError **error)
{
    struct plan_counts counts = {0};
    g_autofree char *sheet = no_sheet ? NULL : sheet_path(path);
    FILE *file = create(path);

    if (file == NULL) {
        g_set_error(error, INVENTORY_ERROR, errno, "%s: %s", path, g_strerror(errno));
        return false;
    }
    bool done = write_plan(inventory, policy, file, &counts, error);
    bool written = fflush(file) == 0 && fsync(fileno(file)) == 0;
    int problem = errno;
    if (fclose(file) != 0 || !written) {
        if (done)
            g_set_error(error, INVENTORY_ERROR, problem, "%s: %s", path, g_strerror(problem));
        done = false;
    }
    done = done && (sheet == NULL || plan_write_sheet(path, sheet, policy, error));
    if (!done)
        unlink(path);
    if (done)
        print_summary(&counts, path, sheet);
    return done;
}

static int run_plan(int argc, char **argv)
{
    extern const struct command cmd_mark_plan;
    g_autofree GOptionEntry *entries = entries_join(plan_entries, limits_entries());
    g_autoptr(GError) error = NULL;

    if (!command_parse(&cmd_mark_plan, entries, &argc, &argv))
        return EXIT_COULD_NOT_RUN;
    if (argc != 2) {
        command_complain(_("mark plan: name one file for the plan, such as plan.jsonl"));
        return EXIT_COULD_NOT_RUN;
    }
    g_autoptr(Policy) policy =
        policy_load((const char *const *)common_options.policy_paths, &error);
    struct inventory *inventory =
        policy ? inventory_open(common_options.inventory, INVENTORY_READ, &error) : NULL;
    bool done = inventory && make_files(inventory, policy, argv[1], &error);
    inventory_close(inventory);
    if (error)
        command_complain("%s", error->message);
    return done ? EXIT_DONE : EXIT_COULD_NOT_RUN;
}

const struct command cmd_mark_plan = {
    .name = "mark plan",
    .arguments = "FILE",
    .summary = N_("Plan the labels that people decided on; changes nothing"),
    .run = run_plan,
};
