/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * maruhi policy diff A B: what would be judged otherwise under policy B than under A, over what
 * is kept of every file's text. Nothing is written to the inventory.
 */
#include "command.h"

#include "interrupt.h"
#include "limits.h"
#include "path.h"
#include "policy_diff.h"
#include "rejudge.h"
#include "sift.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <inttypes.h>
#include <policies/reach.h>
#include <string.h>
#include <unistd.h>

/* Changes shown to people, unless all are asked for. */
#define SHOWN_MOST 50U

static gboolean list_all, quiet, fail_on_change, judge_every;
static char *format, *output;

static const GOptionEntry diff_entries[] = {
    {"format", 0, 0, G_OPTION_ARG_STRING, &format, N_("text (default), jsonl or csv"), "FORMAT"},
    {"output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_("Write there instead of showing it"),
     "FILE"},
    {"all", 0, 0, G_OPTION_ARG_NONE, &judge_every,
     N_("Judge all files anew, also those that the change cannot concern"), NULL},
    {"list", 0, 0, G_OPTION_ARG_NONE, &list_all, N_("Name every document, not the first 50"), NULL},
    {"check", 0, 0, G_OPTION_ARG_NONE, &fail_on_change,
     N_("Exit with 3 when a document is judged otherwise"), NULL},
    {"quiet", 'q', 0, G_OPTION_ARG_NONE, &quiet, N_("No progress and no counts"), NULL},
    G_OPTION_ENTRY_NULL,
};

struct comparison {
    struct inventory *inventory;
    struct policy *before, *after; /* words */
    struct policy_diff *diff;
    guint64 expected;
    _Atomic guint64 done;
    gint64 shown_us;
};

/* ---- judging ---- */

static void take_compared(struct rejudged_file *file, void *user)
{
    struct comparison *comparison = user;
    g_autofree char *path = path_join(file->stored->directory, file->stored->entry.name);

    comparison->done++;
    if (file->why_not) {
        g_autofree char *shown = path_display(path);
        policy_diff_leave_out(comparison->diff, shown, file->why_not);
        return;
    }
    for (guint i = 0; i < file->stored->records->len; i++) {
        const struct record *record = file->stored->records->pdata[i];
        g_autofree char *shown = path_display_member(path, record->member);
        policy_diff_take(comparison->diff, shown, rejudged_before(file, i),
                         rejudged_after(file, i));
    }
}

static bool go_on(void *user)
{
    struct comparison *comparison = user;
    gint64 now = g_get_monotonic_time();

    if (!quiet && comparison->expected > 0 && isatty(STDERR_FILENO) == 1 &&
        now - comparison->shown_us > G_USEC_PER_SEC / 5) {
        comparison->shown_us = now;
        fputc('\r', stderr);
        fprintf(stderr, _("%" PRIu64 " of %" PRIu64 " files judged anew"), comparison->done,
                comparison->expected);
    }
    return !interrupt_asked();
}

/* ---- what the change concerns ---- */

/* Narrows the comparison to the files that may be judged otherwise; false on failure. Rows not
 * judged by the policy before say nothing of the levels it gives. */
static bool sift(struct comparison *comparison, const struct rejudge_options *options,
                 struct sifted *sifted, GError **error)
{
    g_autoptr(GBytes) before = policy_describe(comparison->before);
    g_autoptr(GBytes) after = policy_describe(comparison->after);
    g_autoptr(GBytes) reach = reach_between(before, after);
    const struct sift_options sift = {
        .pool = &options->pool, .reach = reach, .go_on = go_on, .user = comparison};

    *sifted = (struct sifted){0};
    if (reach == NULL || judge_every || (options->before_policy_paths && reach_levels(reach)))
        return true;
    return sift_inventory(comparison->inventory, &sift, sifted, error);
}

static bool judge_files(struct comparison *comparison, const struct rejudge_options *options,
                        struct stored_files *files, GError **error)
{
    comparison->expected = stored_files_count(files);
    if (comparison->expected == 0)
        return true;
    struct rejudge *rejudge =
        rejudge_new(comparison->inventory, options, take_compared, comparison, error);
    const bool done = rejudge && rejudge_take_all(rejudge, files, go_on, comparison, error);
    rejudge_free(rejudge);
    return done;
}

static bool judge_all(struct comparison *comparison, const struct rejudge_options *options,
                      GError **error)
{
    struct sifted sifted;
    struct stored_files *files = NULL;
    bool done = sift(comparison, options, &sifted, error);

    if (done)
        files = stored_files_open(comparison->inventory, NULL, error);
    if (files && sifted.concerned)
        stored_files_only(files, sifted.concerned);
    policy_diff_pass(comparison->diff, sifted.documents);
    done = files && judge_files(comparison, options, files, error);
    if (!quiet && isatty(STDERR_FILENO) == 1)
        fprintf(stderr, "\r\033[K");
    stored_files_close(files);
    sifted_clear(&sifted);
    return done;
}

/* Whether all rows hold what judging them under that policy would give: then the first of the
 * two judgings is spared. */
static bool is_judged_by(struct inventory *inventory, const struct policy *policy)
{
    g_autoptr(GPtrArray) policies = inventory_judged_policies(inventory, NULL);

    for (guint i = 0; policies && i < policies->len; i++) {
        const struct judged_policy *judged = policies->pdata[i];
        if (judged->description == NULL ||
            g_strcmp0(judged->fingerprint, policy_fingerprint(policy)) != 0)
            return false;
    }
    return policies != NULL;
}

/* ---- output ---- */

static void write_diff(const struct policy_diff *diff, FILE *out)
{
    if (g_strcmp0(format, "jsonl") == 0)
        policy_diff_write_jsonl(diff, out);
    else if (g_strcmp0(format, "csv") == 0)
        policy_diff_write_csv(diff, out);
    else
        policy_diff_print(diff, list_all || output ? G_MAXUINT : SHOWN_MOST, out);
}

static bool write_output(const struct policy_diff *diff)
{
    FILE *out = output ? fopen(output, "we") : stdout;

    if (out)
        write_diff(diff, out);
    if (out && (output ? fclose(out) : fflush(out)) == 0)
        return true;
    g_autofree char *shown = path_display(output ? output : "-");
    command_complain("%s: %s", shown, g_strerror(errno));
    return false;
}

static int conclude(struct comparison *comparison)
{
    const bool for_people = format == NULL || strcmp(format, "text") == 0;
    struct policy_diff *diff = comparison->diff;

    if (interrupt_asked()) {
        command_complain(_("stopped; nothing was written"));
        return EXIT_COULD_NOT_RUN;
    }
    policy_diff_sort(diff);
    if (!write_output(diff))
        return EXIT_COULD_NOT_RUN;
    if (!quiet)
        policy_diff_print_counts(diff, for_people ? stdout : stderr);
    if (fail_on_change && diff->changes->len > 0)
        return EXIT_CHECK_FAILED;
    return diff->not_compared->len > 0 ? EXIT_NOT_ALL_READ : EXIT_DONE;
}

/* ---- the run ---- */

static int compare(struct comparison *comparison, struct rejudge_options *options)
{
    g_autoptr(GError) error = NULL;

    if (is_judged_by(comparison->inventory, comparison->before))
        options->before_policy_paths = NULL;
    comparison->diff = policy_diff_new(comparison->before, comparison->after);
    if (judge_all(comparison, options, &error))
        return conclude(comparison);
    command_complain("%s", error->message);
    return EXIT_COULD_NOT_RUN;
}

static int open_and_compare(const char *before, const char *after, const struct pool_options *pool)
{
    const char *const before_paths[] = {before, NULL};
    const char *const after_paths[] = {after, NULL};
    struct rejudge_options options = {.pool = *pool, .before_policy_paths = before_paths};
    g_autoptr(GError) error = NULL;
    struct comparison comparison = {.before = policy_load_words(before_paths, &error)};
    int status = EXIT_COULD_NOT_RUN;

    options.pool.policy_paths = after_paths;
    if (comparison.before)
        comparison.after = policy_load_words(after_paths, &error);
    if (comparison.after)
        comparison.inventory = inventory_open(common_options.inventory, INVENTORY_READ, &error);
    if (comparison.inventory)
        status = compare(&comparison, &options);
    else
        command_complain("%s", error->message);
    policy_diff_free(comparison.diff);
    inventory_close(comparison.inventory);
    policy_free(comparison.before);
    policy_free(comparison.after);
    return status;
}

static bool format_is_known(void)
{
    static const char *const formats[] = {"text", "jsonl", "csv", NULL};

    if (format == NULL || g_strv_contains(formats, format))
        return true;
    command_complain(_("policy diff: --format %s: there are text, jsonl and csv"), format);
    return false;
}

static int run_diff(int argc, char **argv)
{
    extern const struct command cmd_policy_diff;
    g_autofree GOptionEntry *entries = entries_join(diff_entries, limits_entries());
    struct pool_options options = {0};

    if (!command_parse(&cmd_policy_diff, entries, &argc, &argv) || !limits_apply(&options) ||
        !format_is_known())
        return EXIT_COULD_NOT_RUN;
    if (argc != 3) {
        command_complain(_("policy diff: takes two packs or folders of packs: the one before and "
                           "the one after the change"));
        return EXIT_COULD_NOT_RUN;
    }
    if (!g_file_test(common_options.inventory, G_FILE_TEST_EXISTS)) {
        command_complain(_("%s: there is no inventory; `maruhi scan` makes one"),
                         common_options.inventory);
        return EXIT_COULD_NOT_RUN;
    }
    interrupt_catch();
    return open_and_compare(argv[1], argv[2], &options);
}

const struct command cmd_policy_diff = {
    .name = "policy diff",
    .arguments = "BEFORE AFTER",
    .summary = N_("Show what a changed policy would judge otherwise, without reading files"),
    .run = run_diff,
};
