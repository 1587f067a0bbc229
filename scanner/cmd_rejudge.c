/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * maruhi rejudge: a changed policy over what was kept of every file's text. Rows whose
 * verdict differs get a new version, as a scan would write it; what was not kept is listed
 * and left to the next scan.
 */
#include "command.h"

#include "assets.h"
#include "interrupt.h"
#include "limits.h"
#include "path.h"
#include "rejudge.h"
#include "sift.h"

#include <glib/gi18n.h>
#include <inttypes.h>
#include <policies/company.h>
#include <policies/policy.h>
#include <policies/reach.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* Paths shown of those that need a scan, unless all are asked for. */
#define SHOWN_MOST 20U

static gboolean list_all, quiet, judge_every;

static const GOptionEntry rejudge_entries[] = {
    {"list", 0, 0, G_OPTION_ARG_NONE, &list_all, N_("Name every file that needs a scan"), NULL},
    {"all", 0, 0, G_OPTION_ARG_NONE, &judge_every,
     N_("Judge all files anew, also those that the change cannot concern"), NULL},
    {"quiet", 'q', 0, G_OPTION_ARG_NONE, &quiet, N_("No progress and no summary"), NULL},
    G_OPTION_ENTRY_NULL,
};

struct run {
    const struct rejudge_options *options;
    const char *command; /* as given */
    struct inventory *inventory;
    struct policy *words;
    GPtrArray *prunings; /* struct pruning */
    bool all;            /* rows of the same policy were judged by another program */
    guint64 expected;
    guint64 judged, changed, waiting; /* files; the taker's alone until it is drained */
    guint64 others;                   /* files the change does not concern */
    _Atomic guint64 done;
    gint64 shown_us;
};

/* ---- what comes back ---- */

static void list_waiting(struct run *run, const struct rejudged_file *file)
{
    g_autofree char *path = path_join(file->stored->directory, file->stored->entry.name);
    g_autofree char *shown = path_display(path);

    if (run->waiting++ == 0)
        printf(_("These need a scan, because there is nothing to judge anew:\n"));
    if (list_all || run->waiting <= SHOWN_MOST)
        printf("  %s: %s\n", shown, _(file->why_not));
}

static void write_version(struct run *run, struct rejudged_file *file)
{
    struct stored_file *stored = file->stored;

    for (guint i = 0; i < stored->records->len; i++) {
        struct record *record = stored->records->pdata[i];
        if (file->after->pdata[i] == NULL)
            continue;
        verdict_free(record->verdict);
        record->verdict = g_steal_pointer(&file->after->pdata[i]);
    }
    inventory_put(run->inventory, stored->root, stored->directory, &stored->entry, stored->records);
}

static void take_rejudged(struct rejudged_file *file, void *user)
{
    struct run *run = user;

    run->done++;
    if (file->why_not) {
        list_waiting(run, file);
        return;
    }
    run->judged++;
    if (rejudged_differs(file)) {
        run->changed++;
        write_version(run, file);
    } else {
        inventory_confirm(run->inventory, file->stored);
    }
}

/* ---- what goes in ---- */

static void show_progress(struct run *run)
{
    gint64 now = g_get_monotonic_time();

    if (quiet || run->expected == 0 || isatty(STDERR_FILENO) != 1 ||
        now - run->shown_us < G_USEC_PER_SEC / 5)
        return;
    run->shown_us = now;
    fputc('\r', stderr);
    fprintf(stderr, _("%" PRIu64 " of %" PRIu64 " files judged anew"), run->done, run->expected);
}

static bool go_on(void *user)
{
    show_progress(user);
    return !interrupt_asked();
}

/* ---- what the change concerns ---- */

/* Files judged under one policy of before, sifted. */
struct pruning {
    char *fingerprint;
    struct sifted sifted;
};

static void pruning_free(gpointer item)
{
    struct pruning *pruning = item;

    g_free(pruning->fingerprint);
    sifted_clear(&pruning->sifted);
    g_free(pruning);
}

static bool sift_policy(struct run *run, const struct judged_policy *before, GBytes *reach,
                        GError **error)
{
    const struct sift_options options = {
        .pool = &run->options->pool,
        .reach = reach,
        .policy = before->fingerprint,
        .go_on = go_on,
        .user = run,
    };
    struct pruning *pruning = g_new0(struct pruning, 1);

    pruning->fingerprint = g_strdup(before->fingerprint);
    g_ptr_array_add(run->prunings, pruning);
    return sift_inventory(run->inventory, &options, &pruning->sifted, error);
}

/* Of rows judged by policies whose difference from this one is known. */
static bool sift_all(struct run *run, GError **error)
{
    g_autoptr(GPtrArray) policies = inventory_judged_policies(run->inventory, error);
    g_autoptr(GBytes) description = policy_describe(run->words);

    run->all = judge_every;
    for (guint i = 0; !judge_every && policies && i < policies->len && !interrupt_asked(); i++) {
        const struct judged_policy *before = policies->pdata[i];
        const bool same = g_strcmp0(before->fingerprint, policy_fingerprint(run->words)) == 0;
        g_autoptr(GBytes) reach =
            before->description && !same ? reach_between(before->description, description) : NULL;
        run->all = run->all || (same && before->description == NULL);
        if (reach && !sift_policy(run, before, reach, error))
            return false;
    }
    return policies != NULL;
}

static bool confirm_others(struct run *run, GError **error)
{
    for (guint i = 0; i < run->prunings->len; i++) {
        const struct pruning *pruning = run->prunings->pdata[i];
        if (!inventory_confirm_others(run->inventory, pruning->fingerprint,
                                      pruning->sifted.concerned, error))
            return false;
        run->others += pruning->sifted.files;
    }
    return true;
}

static const char *find_sandbox(const struct run *run)
{
    for (guint i = 0; i < run->prunings->len; i++)
        if (((const struct pruning *)run->prunings->pdata[i])->sifted.sandbox)
            return ((const struct pruning *)run->prunings->pdata[i])->sifted.sandbox;
    return NULL;
}

/* ---- judging ---- */

/* The packs may have been edited since the words were loaded. */
static struct rejudge *start_judging(struct run *run, GError **error)
{
    struct rejudge *rejudge = rejudge_new(run->inventory, run->options, take_rejudged, run, error);

    if (rejudge == NULL ||
        strcmp(rejudge_fingerprint(rejudge), policy_fingerprint(run->words)) == 0)
        return rejudge;
    rejudge_free(rejudge);
    g_set_error_literal(error, POLICY_ERROR, 0,
                        _("the policy was changed meanwhile; the same command tries again"));
    return NULL;
}

static bool judge_files(struct run *run, struct stored_files *files, GError **error)
{
    run->expected = stored_files_count(files);
    if (run->expected == 0)
        return true;
    struct rejudge *rejudge = start_judging(run, error);
    const bool fed = rejudge && rejudge_take_all(rejudge, files, go_on, run, error);
    rejudge_free(rejudge);
    return fed;
}

static bool judge_all(struct run *run, GError **error)
{
    struct stored_files *files =
        stored_files_open(run->inventory, run->all ? NULL : policy_fingerprint(run->words), error);
    const bool judged = files && judge_files(run, files, error);

    stored_files_close(files);
    return judged;
}

/* ---- the run ---- */

static bool begin(struct run *run, GError **error)
{
    g_auto(GStrv) roots = inventory_roots(run->inventory, error);
    g_autofree char *packs = g_strjoinv("\n", common_options.policy_paths);
    bool resumed = true;
    const struct scan_facts facts = {
        .roots = (const char *const *)roots,
        .version = MARUHI_VERSION,
        .policy = policy_fingerprint(run->words),
        .words = run->words,
        .policy_paths = packs,
        .options = run->command,
        .sandbox = find_sandbox(run),
        .rejudges = true,
    };

    return roots && inventory_begin_scan(run->inventory, &facts, &resumed, error) != 0;
}

static int conclude(const struct run *run)
{
    if (interrupt_asked()) {
        fprintf(stderr, _("Stopped. Nothing is lost: the same command goes on from here.\n"));
        return EXIT_NOT_ALL_READ;
    }
    if (run->waiting > SHOWN_MOST && !list_all)
        printf(_("  … and %" PRIu64 " more (--list names all)\n"), run->waiting - SHOWN_MOST);
    if (!quiet)
        printf(_("Judged anew: %" PRIu64 " files, of which %" PRIu64
                 " differ from before   not concerned by the change: %" PRIu64
                 "   need a scan: %" PRIu64 "\n"),
               run->judged, run->changed, run->others, run->waiting);
    if (!quiet && run->waiting > 0)
        printf(_("Next: maruhi scan reads those that need it, and only those\n"));
    return run->waiting > 0 ? EXIT_NOT_ALL_READ : EXIT_DONE;
}

static bool settle(const struct run *run, GError **error)
{
    const bool whole = run->all && run->waiting == 0 && !interrupt_asked();

    return !whole || (inventory_flush(run->inventory, error) &&
                      inventory_settle_judging(run->inventory, run->words, error));
}

/* What was sifted is written before anything is judged, so that an interrupted run goes on from
 * there. */
static bool run_over(struct run *run, GError **error)
{
    if (!sift_all(run, error))
        return false;
    if (interrupt_asked())
        return true;
    if (!begin(run, error))
        return false;
    const bool done = confirm_others(run, error) && judge_all(run, error) && settle(run, error);
    const enum scan_state state = done && !interrupt_asked() ? SCAN_FINISHED : SCAN_INTERRUPTED;
    if (!quiet && isatty(STDERR_FILENO) == 1)
        fprintf(stderr, "\r\033[K");
    return inventory_end_scan(run->inventory, state, done ? error : NULL) && done &&
           (state != SCAN_FINISHED ||
            assets_register(run->inventory,
                            (guint)policy_number(run->words, POLICY_ASSET_FOLDER_DEPTH), error));
}

static int rejudge_inventory(const struct rejudge_options *options, const char *command)
{
    g_autoptr(GError) error = NULL;
    struct run run = {
        .options = options,
        .command = command,
        .prunings = g_ptr_array_new_with_free_func(pruning_free),
        .inventory = inventory_open(common_options.inventory, INVENTORY_WRITE, &error),
    };

    if (run.inventory)
        run.words = policy_load_words(options->pool.policy_paths, &error);
    const bool done = run.words && run_over(&run, &error);
    policy_free(run.words);
    inventory_close(run.inventory);
    g_ptr_array_unref(run.prunings);
    if (done)
        return conclude(&run);
    command_complain("%s", error->message);
    return EXIT_COULD_NOT_RUN;
}

static int run_rejudge(int argc, char **argv)
{
    extern const struct command cmd_rejudge;
    g_autofree char *words = g_strjoinv(" ", argv);
    g_autofree GOptionEntry *entries = entries_join(rejudge_entries, limits_entries());
    struct rejudge_options options = {0};

    if (!command_parse(&cmd_rejudge, entries, &argc, &argv) || !limits_apply(&options.pool))
        return EXIT_COULD_NOT_RUN;
    if (argc > 1) {
        command_complain(_("rejudge: takes no files; it goes over the whole inventory"));
        return EXIT_COULD_NOT_RUN;
    }
    if (!g_file_test(common_options.inventory, G_FILE_TEST_EXISTS)) {
        command_complain(_("%s: there is no inventory; `maruhi scan` makes one"),
                         common_options.inventory);
        return EXIT_COULD_NOT_RUN;
    }
    g_autofree char *shown_words = path_display(words);
    options.pool.policy_paths = (const char *const *)common_options.policy_paths;
    interrupt_catch();
    return rejudge_inventory(&options, shown_words);
}

const struct command cmd_rejudge = {
    .name = "rejudge",
    .arguments = "",
    .summary = N_("Judge all files anew by a changed policy, without reading them"),
    .run = run_rejudge,
};
