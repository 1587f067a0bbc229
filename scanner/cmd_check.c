/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * maruhi check: for cron and CI. What is wrong line by line on stdout, then the numbers and
 * the limits of the policy that they exceed; the status says the worst.
 */
#include "command.h"

#include "inventory.h"
#include "reports/issues.h"
#include "reports/report.h"

#include <glib/gi18n.h>
#include <inttypes.h>
#include <policies/company.h>
#include <stdio.h>

static gboolean quiet, summary;

static const GOptionEntry check_entries[] = {
    {"quiet", 'q', 0, G_OPTION_ARG_NONE, &quiet, N_("Say it by the exit status alone"), NULL},
    {"summary", 's', 0, G_OPTION_ARG_NONE, &summary,
     N_("The numbers and the limits exceeded, without a line a document"), NULL},
    G_OPTION_ENTRY_NULL,
};

struct check {
    guint64 documents, unlabelled, unread;
    guint64 protected, labelled; /* 社外秘 or higher; the documents of the headline */
    guint64 grave;               /* issues that are urgent or of high severity */
    guint exceeded;              /* limits */
};

static bool has_issue(const struct record *record, const char *code)
{
    return g_ptr_array_find_with_equal_func(record->verdict->issues, code, g_str_equal, NULL);
}

/* U01: protected content without a label. A lost label is the same to whoever relies on it. */
static bool lacks_label(const struct record *record)
{
    return has_issue(record, "U01") || has_issue(record, "D01");
}

static void count_protection(struct check *check, const struct record *record)
{
    const GPtrArray *issues = record->verdict->issues;

    if (report_level(record) >= 2 && record->outcome != OUTCOME_EXCLUDED) {
        check->protected ++;
        check->labelled += record->verdict->declared_level >= 2;
    }
    for (guint i = 0; i < issues->len; i++)
        check->grave += issue_severity(issues->pdata[i], record) <= SEVERITY_HIGH;
}

static bool take_row(const struct inventory_row *row, void *user)
{
    struct check *check = user;
    const struct record *record = row->record;
    bool unread = record->outcome != OUTCOME_READ && record->outcome != OUTCOME_EXCLUDED;
    bool listed = !quiet && !summary;

    check->documents++;
    count_protection(check, record);
    if (lacks_label(record)) {
        check->unlabelled++;
        if (listed)
            printf("%s\t%s\n", _("unlabelled"), row->display_path);
    }
    if (unread || record->needs_ocr) {
        check->unread++;
        if (listed)
            printf("%s\t%s\n", _("not inspected"), row->display_path);
    }
    return true;
}

/* ---- the limits ---- */

static void exceed(struct check *check, const char *format, ...) G_GNUC_PRINTF(2, 3);
static void exceed(struct check *check, const char *format, ...)
{
    va_list arguments;

    check->exceeded++;
    if (quiet)
        return;
    va_start(arguments, format);
    g_autofree char *sentence = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    printf("%s\t%s\n", _("limit"), sentence);
}

static void compare_counts(struct check *check, const struct policy *policy)
{
    double unlabelled = policy_number(policy, POLICY_CHECK_UNLABELLED);
    double unread = policy_number(policy, POLICY_CHECK_UNREAD);
    double grave = policy_number(policy, POLICY_CHECK_GRAVE);
    double wanted = policy_number(policy, POLICY_CHECK_LABELLED);
    double share =
        check->protected ? 100.0 * (double)check->labelled / (double)check->protected : 100;

    if ((double)check->unlabelled > unlabelled)
        exceed(check, _("%" PRIu64 " protected documents without a label, %.0f are allowed"),
               check->unlabelled, unlabelled);
    if ((double)check->unread > unread)
        exceed(check, _("%" PRIu64 " documents not inspected in full, %.0f are allowed"),
               check->unread, unread);
    if ((double)check->grave > grave)
        exceed(check, _("%" PRIu64 " findings that are urgent or high, %.0f are allowed"),
               check->grave, grave);
    if (share < wanted)
        exceed(check, _("%.1f %% of the protected documents carry a label, %.1f %% are asked for"),
               share, wanted);
}

static void compare_age(struct check *check, const struct policy *policy,
                        const struct scan_summary *scan)
{
    double most = policy_number(policy, POLICY_CHECK_AGE_DAYS);
    gint64 seconds = g_get_real_time() / G_USEC_PER_SEC - scan->started;
    double days = (double)seconds / 86400;

    if (most > 0 && days > most)
        exceed(check, _("the last scan began %.0f days ago, %.0f are allowed"), days, most);
}

/* ---- all of it ---- */

static struct scan_summary *finished_scan(struct inventory *inventory, GError **error)
{
    struct scan_summary *scan = inventory_last_scan(inventory, error);

    if (scan && scan->state == SCAN_FINISHED)
        return scan;
    scan_summary_free(scan);
    if (error && *error == NULL)
        g_set_error(error, INVENTORY_ERROR, 0,
                    _("check: no finished scan to rely on; run `maruhi scan` first"));
    return NULL;
}

static int check_inventory(struct inventory *inventory, const struct policy *policy)
{
    g_autoptr(GError) error = NULL;
    struct check check = {0};
    struct scan_summary *scan = finished_scan(inventory, &error);

    if (scan == NULL || !inventory_each_row(inventory, false, take_row, &check, &error)) {
        command_complain("%s", error->message);
        scan_summary_free(scan);
        return EXIT_COULD_NOT_RUN;
    }
    if (!quiet)
        printf(_("%" PRIu64 " documents: %" PRIu64 " protected without a label, %" PRIu64
                 " not inspected in full\n"),
               check.documents, check.unlabelled, check.unread);
    compare_counts(&check, policy);
    compare_age(&check, policy, scan);
    scan_summary_free(scan);
    return check.exceeded ? EXIT_CHECK_FAILED : check.unread ? EXIT_NOT_ALL_READ : EXIT_DONE;
}

extern const struct command cmd_check;

static int run_check(int argc, char **argv)
{
    g_autoptr(GError) error = NULL;

    if (!command_parse(&cmd_check, check_entries, &argc, &argv))
        return EXIT_COULD_NOT_RUN;
    g_autoptr(Policy) policy =
        policy_load_words((const char *const *)common_options.policy_paths, &error);
    struct inventory *inventory =
        policy ? inventory_open(common_options.inventory, INVENTORY_READ, &error) : NULL;
    if (inventory == NULL) {
        command_complain("%s", error->message);
        return EXIT_COULD_NOT_RUN;
    }
    int status = check_inventory(inventory, policy);
    inventory_close(inventory);
    return status;
}

const struct command cmd_check = {
    .name = "check",
    .arguments = "",
    .summary = N_("For cron and CI: status 3 when a limit of the policy is exceeded"),
    .details = N_("The limits are numbers of the policy: check_unlabelled (protected documents "
                  "without a label, 0 unless it says otherwise), check_unread (documents not "
                  "inspected in full), check_grave (findings that are urgent or high), "
                  "check_labelled_percent (labelled of 100 protected documents, at least) and "
                  "check_age_days (since the last scan began). What decisions settle does not "
                  "count.\n\n"
                  "Exit status: 0 all within the limits and inspected; 1 within the limits, but "
                  "something was not inspected in full; 2 it could not be checked, as when the "
                  "last scan has not ended; 3 a limit is exceeded."),
    .run = run_check,
};
