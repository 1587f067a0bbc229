/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * maruhi audit [A B]: what changed between two scans.
 */
#include "command.h"

#include "audit/audit_lines.h"
#include "audit/audit_text.h"
#include "audit/evidence.h"
#include "day.h"
#include "path.h"
#include "reports/report.h"

#include <glib/gi18n.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

static char *since, *evidence_folder;
static gboolean list_scans, list_all, lines;

static const GOptionEntry audit_entries[] = {
    {"since", 's', 0, G_OPTION_ARG_STRING, &since,
     N_("Compare with the last scan that was finished by that day"), "DATE"},
    {"evidence", 'e', 0, G_OPTION_ARG_FILENAME, &evidence_folder,
     N_("Write an evidence pack for the auditor into a new folder"), "DIR"},
    {"list", 'l', 0, G_OPTION_ARG_NONE, &list_scans, N_("List the scans that can be compared"),
     NULL},
    {"all", 'a', 0, G_OPTION_ARG_NONE, &list_all,
     N_("List changes of documents that need no protection, too"), NULL},
    {"jsonl", 0, 0, G_OPTION_ARG_NONE, &lines, N_("Everything as JSON, one object a line"), NULL},
    G_OPTION_ENTRY_NULL,
};

static char *show_time(gint64 seconds)
{
    g_autoptr(GDateTime) time = seconds ? g_date_time_new_from_unix_local(seconds) : NULL;

    return time ? g_date_time_format(time, "%Y-%m-%d %H:%M") : g_strdup("-");
}

static void print_scans(const GPtrArray *scans)
{
    for (guint i = 0; i < scans->len; i++) {
        const struct scan_summary *scan = scans->pdata[i];
        g_autofree char *started = show_time(scan->started);
        g_autofree char *ended = show_time(scan->ended);
        g_autofree char *joined = g_strjoinv(" ", scan->roots);
        g_autofree char *roots = path_display(joined);
        printf("%u\t%s\t%s\t%s\t%s\n", scan->id, started, ended,
               scan->state != SCAN_FINISHED ? _("not finished")
               : scan->rejudges             ? _("judged anew")
                                            : _("finished"),
               roots);
    }
}

/* ---- what is printed ---- */

static void print_heading(const struct audit *audit)
{
    const struct scan_summary *before = audit_before(audit), *after = audit_after(audit);
    g_autofree char *first = show_time(before->ended);
    g_autofree char *second = show_time(after->ended);

    printf(_("Scan %u (%s) compared with scan %u (%s)\n"), after->id, second, before->id, first);
    for (char **root = after->roots; *root; root++) {
        g_autofree char *shown = path_display(*root);
        printf(_("Scope: %s\n"), shown);
    }
    if (g_strcmp0(before->policy, after->policy) != 0)
        printf(_("The rules changed in between: what is judged otherwise on the same content is "
                 "told apart.\n"));
    if (audit_lacks_history(audit))
        puts(_("The earlier scan was made before issues across documents were kept: only issues "
               "of documents alone are compared."));
}

static void print_totals(const struct audit_totals *totals)
{
    for (guint i = 0; i < CHANGE_KINDS; i++)
        if (totals->changes[i] > 0 || i == CHANGE_VANISHED)
            printf(_("  %s: %" PRIu64 " (to be protected: %" PRIu64 ")\n"),
                   change_title((enum change_kind)i), totals->changes[i], totals->grave[i]);
    printf(_("Files: %" PRIu64 " before, %" PRIu64 " now; to be protected: %" PRIu64 " before, "
             "%" PRIu64 " now; labelled: %" PRIu64 " before, %" PRIu64 " now\n"),
           totals->before.files, totals->after.files, totals->before.protected,
           totals->after.protected, totals->before.labelled, totals->after.labelled);
    printf(_("Issues: %" PRIu64 " set right, %" PRIu64 " new, %" PRIu64
             " ended with their documents; decisions since: %" PRIu64 "\n"),
           totals->issues[ISSUE_FIXED], totals->issues[ISSUE_NEW], totals->issues[ISSUE_ENDED],
           totals->decisions);
}

struct printing {
    const struct report_source *source;
    enum change_kind last; /* of the line before; CHANGE_KINDS: none yet */
};

static bool print_change(const struct change *change, void *user)
{
    struct printing *printing = user;

    if (!list_all && !change_is_grave(change))
        return true;
    if (printing->last != change->kind)
        printf("\n%s\n", change_title(change->kind));
    printing->last = change->kind;
    g_autofree char *text = change_text(printing->source, change);
    printf("%s\t%s\t%s\n", *change->code ? change->code : "-",
           *change->path ? change->path : change->root, text);
    return true;
}

static bool print_all(struct audit *audit, const struct report_source *source, GError **error)
{
    struct printing printing = {source, CHANGE_KINDS};

    print_heading(audit);
    print_totals(audit_totals(audit));
    return audit_each(audit, print_change, &printing, error);
}

/* ---- the run ---- */

/* The ledger in a pack is as of now, and so must the later scan be. */
static bool is_last(const GPtrArray *scans, const struct scan_summary *after)
{
    const struct scan_summary *last = scans->pdata[scans->len - 1];

    if (last->id == after->id)
        return true;
    command_complain(_("--evidence: scan %u is not the last one, and the ledger in a pack is as of "
                       "now; compare with scan %u"),
                     after->id, last->id);
    return false;
}

static bool write_evidence(struct audit *audit, const struct report_source *source, GError **error)
{
    g_autofree char *chain = NULL;
    g_autofree char *shown = g_filename_display_name(evidence_folder);

    if (!evidence_write(audit, source, evidence_folder, &chain, error))
        return false;
    fprintf(stderr,
            _("%s: the evidence pack. Note the end of its chain where nobody can change "
              "it:\n%s\n"),
            shown, chain);
    return true;
}

static int audit_scans(struct inventory *inventory, const struct policy *words,
                       const struct scan_summary *before, const struct scan_summary *after)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Audit) audit = audit_new(inventory, words, before, after, &error);
    const struct report_source source = {.inventory = inventory,
                                         .scan = after,
                                         .words = report_policy_words(words),
                                         .policy = words};

    if (audit == NULL ||
        !(lines ? audit_write_lines(audit, stdout, &error) : print_all(audit, &source, &error)) ||
        (evidence_folder && !write_evidence(audit, &source, &error))) {
        command_complain("%s", error->message);
        return EXIT_COULD_NOT_RUN;
    }
    return EXIT_DONE;
}

static int audit_inventory(struct inventory *inventory, const struct audit_wanted *wanted)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GPtrArray) scans = inventory_scans(inventory, &error);
    const struct scan_summary *before = NULL, *after = NULL;

    if (scans && list_scans) {
        print_scans(scans);
        return EXIT_DONE;
    }
    g_autoptr(Policy) words =
        scans ? policy_load_words((const char *const *)common_options.policy_paths, &error) : NULL;
    if (words == NULL || !audit_choose(scans, wanted, &before, &after, &error)) {
        command_complain("%s", error->message);
        return EXIT_COULD_NOT_RUN;
    }
    if (evidence_folder && !is_last(scans, after))
        return EXIT_COULD_NOT_RUN;
    return audit_scans(inventory, words, before, after);
}

static bool read_scan(const char *text, guint32 *scan)
{
    guint64 number = 0;

    if (!g_ascii_string_to_unsigned(text, 10, 1, G_MAXUINT32, &number, NULL)) {
        command_complain(_("audit: %s is no number of a scan; see maruhi audit --list"), text);
        return false;
    }
    *scan = (guint32)number;
    return true;
}

/* day: the caller's, to be freed. */
static bool read_wanted(int argc, char **argv, struct audit_wanted *wanted, char **day)
{
    struct day parsed;

    if (since) {
        if (argc > 1) {
            command_complain(_("audit: give either two scans or --since, not both"));
            return false;
        }
        if (!day_parse(since, &parsed)) {
            command_complain(_("--since %s: give a day such as 2026-03-31"), since);
            return false;
        }
        wanted->since = *day = day_format(&parsed);
        return true;
    }
    if (argc == 1)
        return true;
    if (argc != 3) {
        command_complain(_("audit: give the numbers of two scans, or none for the last two"));
        return false;
    }
    return read_scan(argv[1], &wanted->before) && read_scan(argv[2], &wanted->after);
}

extern const struct command cmd_audit;

static int run_audit(int argc, char **argv)
{
    g_autoptr(GError) error = NULL;
    struct audit_wanted wanted = {0};
    g_autofree char *day = NULL;

    if (!command_parse(&cmd_audit, audit_entries, &argc, &argv) ||
        !read_wanted(argc, argv, &wanted, &day))
        return EXIT_COULD_NOT_RUN;
    struct inventory *inventory = inventory_open(
        common_options.inventory, evidence_folder ? INVENTORY_WRITE : INVENTORY_READ, &error);
    if (inventory == NULL) {
        command_complain("%s", error->message);
        return EXIT_COULD_NOT_RUN;
    }
    int status = audit_inventory(inventory, &wanted);
    inventory_close(inventory);
    return status;
}

const struct command cmd_audit = {
    .name = "audit",
    .arguments = "[A B | --since DATE] [--evidence DIR]",
    .summary = N_("What changed between two scans: what vanished, lost its label, was exposed"),
    .run = run_audit,
};
