/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * maruhi explain FILE: every finding, counted or rejected, with place and reason. The file
 * is read afresh, so that the answer is about what it is now and under these rules.
 */
#include "command.h"

#include "inventory.h"
#include "limits.h"
#include "path.h"
#include "pending.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <policies/policy.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static gboolean with_ocr;

static const GOptionEntry explain_entries[] = {
    {"ocr", 0, 0, G_OPTION_ARG_NONE, &with_ocr, N_("Recognise scanned pages too"), NULL},
    G_OPTION_ENTRY_NULL,
};

struct explanation {
    const struct policy *policy;
    const char *member; /* only this one; NULL: all */
    bool shown;
};

static void print_finding(const struct explanation *explanation, const struct finding *finding)
{
    const char *name = policy_rule_name(explanation->policy, finding->rule);

    printf("  %s %s %s  「%s」  [%s%s%s]", finding->why ? "✗" : "✓", finding->rule,
           name ? name : "", finding->text, text_role_name(finding->role),
           finding->place && *finding->place ? " · " : "", finding->place ? finding->place : "");
    if (finding->level >= 0 && finding->why == NULL)
        printf(_("  declares %s"), policy_level_name(explanation->policy, finding->level));
    if (finding->points > 0 || finding->points < 0)
        printf(_("  %+.1f points"), finding->points);
    if (finding->why)
        printf(_("\n      rejected: %s"), _(finding->why));
    printf("\n");
}

static void print_findings(const struct explanation *explanation, const char *title,
                           const GPtrArray *findings)
{
    if (findings->len == 0)
        return;
    printf("%s\n", title);
    for (guint i = 0; i < findings->len; i++)
        print_finding(explanation, findings->pdata[i]);
}

static const char *level_words(const struct explanation *explanation, int level)
{
    return level < 0 ? _("none") : policy_level_name(explanation->policy, level);
}

static void print_list(const char *title, const GPtrArray *words)
{
    if (words->len == 0)
        return;
    printf("%s", title);
    for (guint i = 0; i < words->len; i++)
        printf(" %s", (const char *)words->pdata[i]);
    printf("\n");
}

static void print_record(const struct explanation *explanation, const char *path,
                         const struct record *record)
{
    const struct verdict *verdict = record->verdict;
    const char *owner = document_owner_name(verdict->owner);

    printf("%s\n", path);
    printf(_("  type %s, outcome %s"), record->type ? record->type : "?",
           outcome_name(record->outcome));
    if (record->reason)
        printf(": %s", _(record->reason));
    if (record->detail)
        printf(" – %s", record->detail);
    if (record->misnamed)
        printf(_(" (its name says another type)"));
    printf(_("\n  declared: %s   expected: %s (score %.1f)   owner: %s\n"),
           level_words(explanation, verdict->declared_level),
           level_words(explanation, verdict->expected_level), verdict->score, owner ? owner : "-");
    print_list(_("  kinds:"), verdict->kinds);
    print_list(_("  issues:"), verdict->issues);
    print_list(_("  handling:"), verdict->handling);
    print_findings(explanation, _("counted:"), verdict->marks);
    print_findings(explanation, _("evidence of its kind:"), verdict->evidence);
    print_findings(explanation, _("rejected:"), verdict->rejected);
    printf("\n");
}

static void take_explained(struct job *job, GPtrArray *records, void *user)
{
    struct explanation *explanation = user;

    for (guint i = 0; i < records->len; i++) {
        const struct record *record = records->pdata[i];
        if (explanation->member && g_strcmp0(record->member, explanation->member) != 0)
            continue;
        g_autofree char *path = record->member ? g_strconcat(job->path, "!/", record->member, NULL)
                                               : g_strdup(job->path);
        print_record(explanation, path, record);
        explanation->shown = true;
    }
    pending_free(job->user);
}

/* The path below the root it was scanned under, because folder names are judged too; below
 * the current folder when it was not. */
static char *judged_path(const char *file)
{
    g_autoptr(GError) error = NULL;
    struct inventory *inventory =
        g_file_test(common_options.inventory, G_FILE_TEST_EXISTS)
            ? inventory_open(common_options.inventory, INVENTORY_READ, &error)
            : NULL;
    struct scan_summary *scan = inventory ? inventory_last_scan(inventory, &error) : NULL;
    char *below = NULL;

    for (guint i = 0; scan && scan->roots && scan->roots[i] && below == NULL; i++) {
        gsize length = strlen(scan->roots[i]);
        if (strncmp(file, scan->roots[i], length) == 0 && file[length] == '/')
            below = g_strdup(file + length + 1);
    }
    if (scan)
        scan_summary_free(scan);
    if (inventory)
        inventory_close(inventory);
    if (below)
        return below;
    g_autofree char *here = g_get_current_dir();
    gsize length = strlen(here);
    return strncmp(file, here, length) == 0 && file[length] == '/' ? g_strdup(file + length + 1)
                                                                   : g_path_get_basename(file);
}

static struct job *open_job(const char *file)
{
    g_autofree char *below = judged_path(file);
    g_autofree char *folder = g_path_get_dirname(below);
    g_autofree char *name = g_path_get_basename(below);
    struct stat status = {0};
    int fd = pending_open(AT_FDCWD, file);

    if (fd < 0 || fstat(fd, &status) != 0 || !S_ISREG(status.st_mode)) {
        g_autofree char *shown = path_display(file);
        command_complain("%s: %s", shown,
                         fd < 0 ? g_strerror(errno) : _("it is not a regular file"));
        if (fd >= 0)
            close(fd);
        return NULL;
    }
    const struct crawl_entry entry = {
        .name = name,
        .size = (guint64)status.st_size,
        .mtime_ns = (gint64)status.st_mtim.tv_sec * 1000000000 + status.st_mtim.tv_nsec,
    };
    return pending_job(pending_new(0, strcmp(folder, ".") == 0 ? "" : folder, &entry), fd,
                       with_ocr ? PASS_OCR : PASS_TEXT);
}

static int explain(const char *argument, struct pool_options *options, const struct policy *policy)
{
    const struct pool_events events = {.done = take_explained};
    g_auto(GStrv) parts = g_strsplit(argument, "!/", 2);
    g_autofree char *file = g_canonicalize_filename(parts[0], NULL);
    struct explanation explanation = {.policy = policy, .member = parts[1]};
    g_autoptr(GError) error = NULL;
    struct job *job = open_job(file);

    if (job == NULL)
        return EXIT_COULD_NOT_RUN;
    struct pool *pool = pool_new(options, &events, &explanation, &error);
    if (pool == NULL) {
        command_complain("%s", error->message);
        pending_free(job->user);
        job_free(job);
        return EXIT_COULD_NOT_RUN;
    }
    pool_submit(pool, job);
    pool_drain(pool);
    pool_free(pool);
    if (explanation.shown)
        return EXIT_DONE;
    command_complain(_("%s: there is no such document in it"), argument);
    return EXIT_COULD_NOT_RUN;
}

static int run_explain(int argc, char **argv)
{
    extern const struct command cmd_explain;
    g_autofree GOptionEntry *entries = entries_join(explain_entries, limits_entries());
    struct pool_options options = {.task = TASK_JUDGE};
    g_autoptr(GError) error = NULL;

    if (!command_parse(&cmd_explain, entries, &argc, &argv) || !limits_apply(&options))
        return EXIT_COULD_NOT_RUN;
    if (argc != 2) {
        command_complain(_("explain: which file? Give one, or FILE!/MEMBER"));
        return EXIT_COULD_NOT_RUN;
    }
    options.policy_paths = (const char *const *)common_options.policy_paths;
    options.workers = 1;
    options.ocr_workers = with_ocr ? 1 : 0;
    g_autoptr(Policy) policy = policy_load(options.policy_paths, &error);
    if (policy == NULL) {
        command_complain("%s", error->message);
        return EXIT_COULD_NOT_RUN;
    }
    return explain(argv[1], &options, policy);
}

const struct command cmd_explain = {
    .name = "explain",
    .arguments = "FILE",
    .summary = N_("Say why a file was judged as it was"),
    .run = run_explain,
};
