/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * evidence.html: the pack's first page, to read, print and file. No script, nothing from
 * elsewhere: a content security policy allows its own style and no more.
 */
#include "audit_text.h"
#include "evidence.h"
#include "evidence_parts.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <inttypes.h>
#include <scanner/language.h>
#include <scanner/path.h>
#include <stdio.h>
#include <string.h>

/* Of one sort; the rest stands in the workbook. */
#define SHOWN_MOST 200U

static const char style[] =
    "@page{size:A4;margin:16mm 14mm}"
    "body{font:10.5pt/1.6 'Yu Gothic','Hiragino Sans','Noto Sans CJK JP',sans-serif;color:#1f2a44;"
    "max-width:62rem;margin:2rem auto;padding:0 1rem}"
    "h1{font-size:18pt;border-bottom:3px solid #1f2a44;padding-bottom:.3rem}"
    "h2{font-size:13pt;margin:1.8rem 0 .5rem;border-left:6px solid #2b6cb0;padding-left:.5rem;"
    "break-after:avoid}"
    "table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem}"
    "th,td{border:1px solid #c9d1dc;padding:.25rem .5rem;vertical-align:top;text-align:left;"
    "overflow-wrap:anywhere}"
    "th{background:#eef2f7;font-weight:600}tr{break-inside:avoid}thead{display:table-header-group}"
    "td.n{text-align:right;white-space:nowrap}td.c{white-space:nowrap}"
    ".grave{color:#a4161a;font-weight:700}.quiet{color:#5a6577}"
    ".code{font-family:monospace;font-size:8.5pt;overflow-wrap:anywhere}"
    "ol.said li{margin:.35rem 0}"
    ".changes{table-layout:fixed}.changes th:first-child{width:5em}"
    ".changes th:nth-child(2){width:46%}";

struct page {
    const struct evidence_facts *facts;
    GString *out;
    enum change_kind kind; /* of the table that is open; CHANGE_KINDS: none */
    guint shown;
};

/* ---- building blocks ---- */

static void add_text(struct page *page, const char *text)
{
    g_autofree char *escaped = g_markup_escape_text(text ? text : "", -1);

    g_string_append(page->out, escaped);
}

static void add_element(struct page *page, const char *open, const char *text, const char *close)
{
    g_string_append(page->out, open);
    add_text(page, text);
    g_string_append(page->out, close);
}

static void add_heading(struct page *page, const char *text)
{
    add_element(page, "<h2>", text, "</h2>\n");
}

static void add_number(struct page *page, guint64 number)
{
    g_string_append_printf(page->out, "<td class=\"n\">%" PRIu64 "</td>", number);
}

/* open: "<table>" or one with a class. */
static void add_heads(struct page *page, const char *open, const char *const *heads)
{
    g_string_append_printf(page->out, "%s<thead><tr>", open);
    for (guint i = 0; heads[i]; i++)
        add_element(page, "<th>", heads[i], "</th>");
    g_string_append(page->out, "</tr></thead><tbody>\n");
}

static void end_table(struct page *page)
{
    g_string_append(page->out, "</tbody></table>\n");
}

static char *show_time(gint64 seconds)
{
    g_autoptr(GDateTime) time = seconds ? g_date_time_new_from_unix_local(seconds) : NULL;

    return time ? g_date_time_format(time, "%Y-%m-%d %H:%M") : g_strdup("-");
}

/* ---- the sections ---- */

static void add_head(struct page *page)
{
    g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);
    guint8 digest[32];
    gsize length = sizeof digest;

    g_checksum_update(checksum, (const guchar *)style, (gssize)strlen(style));
    g_checksum_get_digest(checksum, digest, &length);
    g_autofree char *hash = g_base64_encode(digest, length);
    g_string_append_printf(page->out,
                           "<!DOCTYPE html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\">"
                           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
                           "'none'; style-src 'sha256-%s'\"><meta name=\"viewport\" "
                           "content=\"width=device-width\">",
                           language_code(), hash);
    add_element(page, "<title>", _("Evidence of the management of technical information"),
                "</title>");
    g_string_append_printf(page->out, "<style>%s</style></head><body>\n", style);
    add_element(page, "<h1>", _("Evidence of the management of technical information"), "</h1>\n");
}

static void add_fact(struct page *page, const char *label, const char *before, const char *after)
{
    add_element(page, "<tr><th>", label, "</th>");
    add_element(page, "<td>", before, "</td>");
    add_element(page, "<td>", after, "</td></tr>\n");
}

static void add_scans(struct page *page)
{
    const struct scan_summary *sides[] = {audit_before(page->facts->audit),
                                          audit_after(page->facts->audit)};
    const char *const heads[] = {"", _("The scan before"), _("The scan now"), NULL};
    char *texts[2][5];

    for (guint i = 0; i < 2; i++) {
        g_autofree char *joined = g_strjoinv(", ", sides[i]->roots);
        texts[i][0] = g_strdup_printf("%u", sides[i]->id);
        texts[i][1] = path_display(joined);
        texts[i][2] = show_time(sides[i]->started);
        texts[i][3] = show_time(sides[i]->ended);
        texts[i][4] = path_display(sides[i]->options ? sides[i]->options : "");
    }
    add_heading(page, _("Scope"));
    add_heads(page, "<table>", heads);
    add_fact(page, _("Scan"), texts[0][0], texts[1][0]);
    add_fact(page, _("Scope"), texts[0][1], texts[1][1]);
    add_fact(page, _("Begun"), texts[0][2], texts[1][2]);
    add_fact(page, _("Ended"), texts[0][3], texts[1][3]);
    add_fact(page, _("Version of the program"), sides[0]->version, sides[1]->version);
    add_fact(page, _("Fingerprint of the rules"), sides[0]->policy, sides[1]->policy);
    add_fact(page, _("Command"), texts[0][4], texts[1][4]);
    end_table(page);
    for (guint i = 0; i < 2; i++)
        for (guint j = 0; j < 5; j++)
            g_free(texts[i][j]);
}

static void add_sentences(struct page *page)
{
    g_autoptr(GPtrArray) sentences = evidence_sentences(page->facts);

    add_heading(page, _("In short"));
    g_string_append(page->out, "<ol class=\"said\">\n");
    for (guint i = 0; i < sentences->len; i++)
        add_element(page, "<li>", sentences->pdata[i], "</li>\n");
    g_string_append(page->out, "</ol>\n");
}

static void add_counts(struct page *page)
{
    const struct audit_totals *totals = audit_totals(page->facts->audit);
    const char *const heads[] = {_("Change"), _("Number"), _("To be protected"), NULL};

    add_heading(page, _("What changed"));
    add_heads(page, "<table>", heads);
    for (guint i = 0; i < CHANGE_KINDS; i++) {
        bool grave = i <= CHANGE_EXPOSED && totals->grave[i] > 0;
        add_element(page, grave ? "<tr><td class=\"grave\">" : "<tr><td>",
                    change_title((enum change_kind)i), "</td>");
        add_number(page, totals->changes[i]);
        add_number(page, totals->grave[i]);
        g_string_append(page->out, "</tr>\n");
    }
    end_table(page);
}

static void add_coverage(struct page *page)
{
    const struct audit_totals *totals = audit_totals(page->facts->audit);
    const char *const heads[] = {_("What was and was not inspected"), _("before"), _("now"), NULL};

    add_heading(page, _("Coverage"));
    add_heads(page, "<table>", heads);
    for (guint i = 0; i < OUTCOMES; i++) {
        if (totals->before.outcomes[i] + totals->after.outcomes[i] == 0)
            continue;
        add_element(page, "<tr><td>", report_outcome_title((enum outcome)i), "</td>");
        add_number(page, totals->before.outcomes[i]);
        add_number(page, totals->after.outcomes[i]);
        g_string_append(page->out, "</tr>\n");
    }
    end_table(page);
}

static void add_items(struct page *page)
{
    const char *const heads[] = {"", _("What is asked for"), _("What was measured"),
                                 _("Where it is shown"), NULL};

    add_heading(page, _("What is asked for, and what was measured"));
    add_heads(page, "<table>", heads);
    for (guint i = 0; i < EVIDENCE_ITEMS; i++) {
        g_autofree char *measure = evidence_measure(page->facts, i);
        add_element(page, "<tr><td class=\"c\">", evidence_items[i].id, "</td>");
        add_element(page, "<td>", _(evidence_items[i].title), "</td>");
        add_element(page, "<td>", measure, "</td>");
        add_element(page, "<td class=\"quiet\">", _(evidence_items[i].where), "</td></tr>\n");
    }
    end_table(page);
}

/* ---- changes one by one ---- */

static void end_changes(struct page *page)
{
    const struct audit_totals *totals = audit_totals(page->facts->audit);

    if (page->kind == CHANGE_KINDS)
        return;
    end_table(page);
    if (totals->grave[page->kind] > page->shown)
        g_string_append_printf(page->out, _("<p>%" PRIu64 " more stand in audit.xlsx.</p>\n"),
                               totals->grave[page->kind] - page->shown);
}

static bool take_change(const struct change *change, void *user)
{
    struct page *page = user;
    const char *const heads[] = {_("Level"), _("File"), _("What is known"), NULL};

    if (!change_is_grave(change))
        return true;
    if (change->kind != page->kind) {
        end_changes(page);
        page->kind = change->kind;
        page->shown = 0;
        add_element(page, "<h2>", change_title(change->kind), "</h2>\n");
        add_heads(page, "<table class=\"changes\">", heads);
    }
    if (page->shown >= SHOWN_MOST)
        return true;
    page->shown++;
    g_autofree char *text = change_text(page->facts->source, change);
    add_element(page, "<tr><td class=\"c\">", change_level_title(page->facts->source, change),
                "</td>");
    add_element(page, "<td>", *change->path ? change->path : change->root, "</td>");
    add_element(page, "<td>", text, "</td></tr>\n");
    return true;
}

static bool add_changes(struct page *page, GError **error)
{
    page->kind = CHANGE_KINDS;
    bool done = audit_each(page->facts->audit, take_change, page, error);
    end_changes(page);
    return done;
}

static void add_links(struct page *page, const GPtrArray *links)
{
    const char *const heads[] = {"", _("Made"), _("Scans"), _("SHA-256 of the manifest"), NULL};

    add_heading(page, _("Packs before this one"));
    if (links->len == 0) {
        add_element(page, "<p>", _("This is the first pack of this inventory."), "</p>\n");
        return;
    }
    add_heads(page, "<table>", heads);
    for (guint i = 0; i < links->len; i++) {
        const struct evidence_link *link = links->pdata[i];
        g_autofree char *made = show_time(link->made);
        g_string_append_printf(page->out, "<tr><td class=\"n\">%" PRIu64 "</td>", link->number);
        add_element(page, "<td class=\"c\">", made, "</td>");
        g_string_append_printf(page->out, "<td class=\"c\">%u – %u</td>", link->before,
                               link->after);
        add_element(page, "<td class=\"code\">", link->manifest, "</td></tr>\n");
    }
    end_table(page);
}

static bool write_out(const GString *out, const char *path, GError **error)
{
    return g_file_set_contents_full(path, out->str, (gssize)out->len, G_FILE_SET_CONTENTS_DURABLE,
                                    0600, error);
}

bool evidence_write_page(const struct evidence_facts *facts, const GPtrArray *links,
                         const char *path, GError **error)
{
    struct page page = {.facts = facts, .out = g_string_new(NULL)};

    add_head(&page);
    add_sentences(&page);
    add_scans(&page);
    add_counts(&page);
    bool done = add_changes(&page, error);
    add_coverage(&page);
    add_items(&page);
    add_links(&page, links);
    add_element(&page, "<p class=\"quiet\">",
                _("The files of this pack and their hashes stand in manifest.json and SHA256SUMS; "
                  "maruhi evidence verify checks them. Who changed a file is not known to a scan; "
                  "links shared by a cloud service are not visible to it."),
                "</p>\n");
    g_string_append(page.out, "</body></html>\n");
    done = done && write_out(page.out, path, error);
    g_string_free(page.out, TRUE);
    return done;
}
