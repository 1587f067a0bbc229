/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The sentences an auditor asks for (domain 1.12), and what each requirement (domain 1.3) is
 * measured by. What a scan cannot measure says so.
 */
#include "evidence_facts.h"

#include <glib/gi18n.h>
#include <inttypes.h>
#include <scanner/path.h>
#include <string.h>

static char *show_day(gint64 seconds)
{
    g_autoptr(GDateTime) time = g_date_time_new_from_unix_local(seconds);

    return time ? g_date_time_format(time, "%Y-%m-%d") : g_strdup("-");
}

/* "12345678": enough to tell policies apart; the manifest has all of it. */
static char *show_policy(const struct scan_summary *scan)
{
    return g_strndup(scan->policy ? scan->policy : "", 12);
}

static double share(guint64 part, guint64 whole)
{
    return whole ? 100.0 * (double)part / (double)whole : 0.0;
}

/* ---- the sentences ---- */

static char *say_found(const struct evidence_facts *facts)
{
    const struct scan_summary *scan = audit_after(facts->audit);
    g_autofree char *joined = g_strjoinv(", ", scan->roots);
    g_autofree char *roots = path_display(joined);
    g_autofree char *day = show_day(scan->ended);
    g_autofree char *policy = show_policy(scan);
    guint64 found = facts->survey.listed;

    return g_strdup_printf(
        _("I-2 Identification: within the scope %s, %" PRIu64
          " candidates for protected information were found; %" PRIu64
          " of them are registered in the ledger of information assets (%s, rules %s). %" PRIu64
          " are not registered yet and stand in the remediation list."),
        roots, found, facts->registered, day, policy, found - MIN(found, facts->registered));
}

static char *say_labelled(const struct evidence_facts *facts)
{
    const struct survey *survey = &facts->survey;

    return g_strdup_printf(_("I-2 Labelling: of %" PRIu64 " protected documents %" PRIu64
                             " carry a label in the file name, %" PRIu64
                             " at the head of or within the document, and %" PRIu64
                             " at either (%.1f %%). %" PRIu64 " carry none."),
                           survey->protected, survey->in_name, survey->in_head, survey->labelled,
                           share(survey->labelled, survey->protected),
                           survey->protected - survey->labelled);
}

static char *say_handled(const struct evidence_facts *facts)
{
    guint64 all = 0;

    for (guint i = 0; i < SEVERITIES; i++)
        all += facts->by_severity[i];
    return g_strdup_printf(
        _("I-3 Agreement with the rules: against the rules of levels, places and access rights "
          "there are %" PRIu64 " deviations (high %" PRIu64 ", medium %" PRIu64 ", low %" PRIu64
          ")."),
        all, facts->by_severity[SEVERITY_URGENT] + facts->by_severity[SEVERITY_HIGH],
        facts->by_severity[SEVERITY_MEDIUM],
        facts->by_severity[SEVERITY_LOW] + facts->by_severity[SEVERITY_NOTE]);
}

static char *say_lent(const struct evidence_facts *facts)
{
    return g_strdup_printf(
        _("Business partners' information: %" PRIu64 " documents of %u partners by name. Past "
          "their date of return: %" PRIu64 " lines of the ledger; without a known owner: %" PRIu64
          " lines."),
        facts->survey.third_party, g_hash_table_size(facts->partners),
        audit_totals(facts->audit)->changes[CHANGE_OVERDUE], facts->lines_without_owner);
}

static char *say_changed(const struct evidence_facts *facts)
{
    const struct audit_totals *totals = audit_totals(facts->audit);
    const guint64 *changes = totals->changes;
    g_autofree char *day = show_day(audit_before(facts->audit)->ended);

    return g_strdup_printf(
        _("Changes since the scan of %s: added +%" PRIu64 ", removed -%" PRIu64 ", moved or "
          "renamed %" PRIu64 ", content changed %" PRIu64
          ". Removed without an explanation: %" PRIu64 " (of them to be protected: %" PRIu64 ")."),
        day, changes[CHANGE_CAME] + changes[CHANGE_COPIED],
        changes[CHANGE_REMOVED] + changes[CHANGE_VANISHED],
        changes[CHANGE_MOVED] + changes[CHANGE_RENAMED], totals->edited, changes[CHANGE_VANISHED],
        totals->grave[CHANGE_VANISHED]);
}

static char *say_limits(const struct evidence_facts *facts)
{
    const guint64 *outcomes = audit_totals(facts->audit)->after.outcomes;
    guint64 others = outcomes[OUTCOME_DAMAGED] + outcomes[OUTCOME_TOO_BIG] +
                     outcomes[OUTCOME_TOO_SLOW] + outcomes[OUTCOME_CRASHED] +
                     outcomes[OUTCOME_CHANGED] + outcomes[OUTCOME_PARTIAL];

    return g_strdup_printf(
        _("Limits: %" PRIu64 " files of types that cannot be read, %" PRIu64 " encrypted, %" PRIu64
          " not readable for lack of permission, %" PRIu64
          " not or only partly read for other reasons. None of this means that they are not "
          "information to be protected."),
        outcomes[OUTCOME_UNSUPPORTED], outcomes[OUTCOME_LOCKED], outcomes[OUTCOME_UNREADABLE],
        others);
}

static char *say_forms(const struct evidence_facts *facts)
{
    return g_strdup_printf(_("Forms (lines of the ledger): electronic %" PRIu64 " and mail %" PRIu64
                             " (scanned); paper %" PRIu64 ", objects %" PRIu64
                             ", know-how of people %" PRIu64 " (entered by hand)."),
                           facts->forms[ASSET_ELECTRONIC], facts->forms[ASSET_MAIL],
                           facts->forms[ASSET_PAPER], facts->forms[ASSET_EMBODIED],
                           facts->forms[ASSET_HUMAN]);
}

GPtrArray *evidence_sentences(const struct evidence_facts *facts)
{
    GPtrArray *sentences = g_ptr_array_new_with_free_func(g_free);

    g_ptr_array_add(sentences, say_found(facts));
    g_ptr_array_add(sentences, say_labelled(facts));
    g_ptr_array_add(sentences, say_handled(facts));
    g_ptr_array_add(sentences, say_lent(facts));
    g_ptr_array_add(sentences, say_changed(facts));
    g_ptr_array_add(sentences, say_limits(facts));
    g_ptr_array_add(sentences, say_forms(facts));
    return sentences;
}

/* ---- EV-01 to EV-18 ---- */

const struct evidence_item evidence_items[EVIDENCE_ITEMS] = {
    {"EV-01", N_("Information to be protected is identified and listed"),
     N_("ledger.xlsx: ledger")},
    {"EV-02", N_("Levels of confidentiality are set"), N_("ledger.xlsx: summary, rules")},
    {"EV-03", N_("Labels tell it apart from other information"), N_("ledger.xlsx: files")},
    {"EV-04", N_("Handling follows the level"), N_("remediation.csv: M01, M02, M03, P02")},
    {"EV-05", N_("Access rights follow the need to know"), N_("remediation.csv: P01")},
    {"EV-06", N_("Copies are under control"), N_("remediation.csv: K01, K02, M02")},
    {"EV-07", N_("Retention and disposal"), N_("audit.xlsx: changes; remediation.csv: T01, D03")},
    {"EV-08", N_("Business partners' information is kept apart"),
     N_("ledger.xlsx: ledger; remediation.csv: C01")},
    {"EV-09", N_("Information entrusted to outside systems"), N_("remediation.csv: P02")},
    {"EV-10", N_("Records and regular review"), N_("manifest.json, chain.jsonl")},
    {"EV-11", N_("Additions and losses are noticed"), N_("audit.xlsx: changes; changes.jsonl")},
    {"EV-12", N_("Somebody is in charge"), N_("ledger.xlsx: ledger")},
    {"EV-13", N_("Training"), N_("not in this pack")},
    {"EV-14", N_("What an incident touches can be told at once"),
     N_("findings.jsonl; ledger.xlsx: files")},
    {"EV-15", N_("Where personal data lie"), N_("remediation.csv: N01")},
    {"EV-16", N_("Where controlled technologies lie"), N_("remediation.csv: E01")},
    {"EV-17", N_("Leaving and moving staff"), N_("remediation.csv: P02")},
    {"EV-18", N_("Duplicates are brought together"), N_("remediation.csv: K01, K02")},
};

static char *measure_ledger(const struct evidence_facts *facts, guint item)
{
    const struct survey *survey = &facts->survey;

    switch (item) {
    case 0:
        return g_strdup_printf(_("%" PRIu64 " lines, %" PRIu64 " of them confirmed; %" PRIu64
                                 " documents behind them, %" PRIu64 " in confirmed lines"),
                               facts->lines, facts->lines_confirmed, survey->listed,
                               facts->registered);
    case 1:
        return g_strdup_printf("%s %" PRIu64 ", %s %" PRIu64 ", %s %" PRIu64,
                               report_level_name(facts->source, 4), survey->by_level[4],
                               report_level_name(facts->source, 3), survey->by_level[3],
                               report_level_name(facts->source, 2), survey->by_level[2]);
    case 2:
        return g_strdup_printf(
            _("%.1f %% labelled: in the file name %" PRIu64 ", in a folder's name %" PRIu64
              ", in the document %" PRIu64 ", in properties %" PRIu64 "; without a label %" PRIu64),
            share(survey->labelled, survey->protected), survey->in_name, survey->in_folder,
            survey->in_head, survey->in_metadata, survey->protected - survey->labelled);
    default:
        return g_strdup_printf(
            _("%" PRIu64 " of %" PRIu64 " lines lack a department or a person in charge"),
            facts->lines_without_charge, facts->lines);
    }
}

static char *count_documents(guint64 count)
{
    return g_strdup_printf(_("%" PRIu64 " documents"), count);
}

static char *measure_copies(const struct evidence_facts *facts)
{
    const struct audit_state *before = &audit_totals(facts->audit)->before;
    const struct audit_state *after = &audit_totals(facts->audit)->after;
    g_autofree char *size = g_format_size_full(after->copied_bytes, G_FORMAT_SIZE_IEC_UNITS);

    return g_strdup_printf(_("%" PRIu64 " copies of protected documents (%s that could be saved), "
                             "%" PRIu64 " at the scan before; labels disagree in %" PRIu64
                             "; near copies and old versions %" PRIu64),
                           after->copies, size, before->copies, evidence_count(facts, "M02"),
                           evidence_count(facts, "K02"));
}

static char *measure_record(const struct evidence_facts *facts)
{
    const struct scan_summary *before = audit_before(facts->audit),
                              *after = audit_after(facts->audit);
    g_autofree char *policy = show_policy(after);

    return g_strdup_printf(_("scans %u and %u, %" PRId64 " days apart; maruhi %s, rules %s"),
                           before->id, after->id, (after->ended - before->ended) / 86400,
                           after->version, policy);
}

static char *measure_changes(const struct evidence_facts *facts)
{
    const struct audit_totals *totals = audit_totals(facts->audit);

    return g_strdup_printf(
        _("gone without an explanation %" PRIu64 " (to be protected %" PRIu64
          "); labels lost %" PRIu64 ", lowered %" PRIu64 "; opened to more readers %" PRIu64
          "; issues set right %" PRIu64 ", new %" PRIu64),
        totals->changes[CHANGE_VANISHED], totals->grave[CHANGE_VANISHED],
        totals->changes[CHANGE_LOST], totals->changes[CHANGE_LOWERED],
        totals->changes[CHANGE_EXPOSED], totals->issues[ISSUE_FIXED], totals->issues[ISSUE_NEW]);
}

static char *measure_lent(const struct evidence_facts *facts)
{
    return g_strdup_printf(_("%" PRIu64 " documents; %" PRIu64
                             " mixed with the company's own; without a known owner %" PRIu64
                             " lines; not returned in time %" PRIu64 " lines"),
                           facts->survey.third_party, evidence_count(facts, "C01"),
                           facts->lines_without_owner,
                           audit_totals(facts->audit)->changes[CHANGE_OVERDUE]);
}

static char *measure_terms(const struct evidence_facts *facts)
{
    return g_strdup_printf(_("kept longer than allowed %" PRIu64
                             " lines; labels whose time has passed %" PRIu64 " documents"),
                           audit_totals(facts->audit)->changes[CHANGE_OVERDUE],
                           evidence_count(facts, "D03"));
}

static guint64 count_all(const struct evidence_facts *facts, const char *codes)
{
    g_auto(GStrv) list = g_strsplit(codes, " ", -1);
    guint64 all = 0;

    for (guint i = 0; list[i]; i++)
        all += evidence_count(facts, list[i]);
    return all;
}

char *evidence_measure(const struct evidence_facts *facts, guint item)
{
    switch (item) {
    case 3:
        return count_documents(count_all(facts, "M01 M02 M03 P02"));
    case 4:
        return count_documents(evidence_count(facts, "P01"));
    case 5:
    case 17:
        return measure_copies(facts);
    case 6:
        return measure_terms(facts);
    case 7:
        return measure_lent(facts);
    case 8:
        return count_documents(facts->cloud);
    case 9:
        return measure_record(facts);
    case 10:
        return measure_changes(facts);
    case 12:
        return g_strdup(_("cannot be measured by a scan; keep the records of training"));
    case 13:
        return g_strdup_printf(_("%" PRIu64 " documents are listed with place, level and owner"),
                               facts->survey.listed);
    case 14:
        return count_documents(evidence_count(facts, "N01"));
    case 15:
        return count_documents(evidence_count(facts, "E01"));
    case 16:
        return g_strdup_printf(_("%" PRIu64 " protected documents in personal folders"),
                               facts->personal_folders);
    default:
        return measure_ledger(facts, item);
    }
}
