/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "remediation_lines.h"

#include <glib/gi18n.h>
#include <inttypes.h>
#include <string.h>

static const char *const states[] = {N_("not begun"), N_("in work"), N_("done"),
                                     N_("exception approved"), NULL};

/* In the order of fill_cells(). */
const struct column remediation_columns[] = {
    {N_("Finding"), 16, COLUMN_CODE, false, NULL},
    {N_("Severity"), 8, COLUMN_SEVERITY, false, NULL},
    {N_("Code"), 6, COLUMN_CENTRED, false, NULL},
    {N_("What is wrong"), 26, COLUMN_WRAPPED, false, NULL},
    {N_("File"), 52, COLUMN_WRAPPED, false, NULL},
    {N_("As it is"), 16, COLUMN_WRAPPED, false, NULL},
    {N_("As it should be"), 16, COLUMN_WRAPPED, false, NULL},
    {N_("Grounds"), 48, COLUMN_WRAPPED, false, NULL},
    {N_("What to do"), 34, COLUMN_WRAPPED, false, NULL},
    {N_("Department"), 14, COLUMN_TEXT, true, NULL},
    {N_("Due"), 12, COLUMN_TIME, true, NULL},
    {N_("State"), 10, COLUMN_CENTRED, true, states},
    {N_("Reason of exception"), 22, COLUMN_WRAPPED, true, NULL},
    {N_("Approved by"), 12, COLUMN_TEXT, true, NULL},
    {N_("To be reviewed on"), 13, COLUMN_TIME, true, NULL},
    {N_("Size (bytes)"), 12, COLUMN_NUMBER, false, NULL},
    {N_("Last modified"), 12, COLUMN_TIME, false, NULL},
    {N_("SHA-256 (first 12)"), 15, COLUMN_CODE, false, NULL},
    {N_("Rule"), 12, COLUMN_CODE, false, NULL},
    {N_("Scan"), 6, COLUMN_NUMBER, false, NULL},
};
const guint remediation_column_count = G_N_ELEMENTS(remediation_columns);

struct passes {
    const struct report_source *source;
    remediation_taker take;
    void *user;
    guint64 counts[SEVERITIES];
    enum severity severity; /* of this pass */
    bool going;
};

char *remediation_id(const struct inventory_row *row, const char *code)
{
    g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);
    const char *const parts[] = {row->root, row->path,
                                 row->record->member ? row->record->member : "", code};

    for (guint i = 0; i < G_N_ELEMENTS(parts); i++)
        g_checksum_update(checksum, (const guchar *)parts[i], (gssize)strlen(parts[i]) + 1);
    g_autofree char *digits = g_ascii_strup(g_checksum_get_string(checksum), 10);
    return g_strconcat("FND-", digits, NULL);
}

/* ---- the grounds ---- */

static void append_finding(GString *text, const struct report_source *source,
                           const struct finding *finding)
{
    g_autofree char *rule = report_rule_title(source, finding->rule);

    if (text->len)
        g_string_append(text, "\n");
    g_string_append_printf(text, "%s", rule);
    g_autofree char *line = report_one_line(finding->text);
    if (*line)
        g_string_append_printf(text, "「%s」", line);
    if (finding->place && *finding->place)
        g_string_append_printf(text, " (%s)", finding->place);
    else if (finding->role == TEXT_FILE_NAME || finding->role == TEXT_FOLDER_NAME)
        g_string_append_printf(text, " (%s)", report_role_title(finding->role));
}

/* The first few: a cell is to be read. */
static void append_findings(GString *text, const struct report_source *source,
                            const GPtrArray *findings, guint most)
{
    for (guint i = 0; i < findings->len && i < most; i++)
        append_finding(text, source, findings->pdata[i]);
    if (findings->len > most)
        g_string_append_printf(text, _("\n(and %u more)"), findings->len - most);
}

/* Where the same content is: the first of its kind, or one of its copies. */
static void append_same(GString *text, const struct report_source *source,
                        const struct inventory_row *row)
{
    guint64 other = row->same_as;
    guint64 copies = other ? 0 : inventory_count_copies(source->inventory, row->id, &other);
    g_autofree char *path = other ? inventory_find_path(source->inventory, other) : NULL;

    if (path == NULL)
        return;
    g_string_append_printf(text, "%s%s: %s", text->len ? "\n" : "", _("Same content"), path);
    if (copies > 1)
        g_string_append_printf(text, _(" and %" PRIu64 " more"), copies - 1);
}

/* What it is an edited copy, a draft or a version of. */
static void append_near(GString *text, const struct report_source *source,
                        const struct inventory_row *row)
{
    bool copy = row->near_original && row->near_original != row->id;
    g_autofree char *path =
        copy ? inventory_find_path(source->inventory, row->near_original) : NULL;

    if (path == NULL)
        return;
    if (text->len)
        g_string_append_c(text, '\n');
    g_string_append_printf(text, _("%u %% the same as %s (taken for the original: %s)"),
                           row->near_percent, path, _(row->near_why));
}

/* Evidence of the kinds named before: the words found, place by place. */
static void append_evidence(GString *text, const GPtrArray *evidence, guint most)
{
    const char *place = NULL;

    for (guint i = 0; i < evidence->len && i < most; i++) {
        const struct finding *finding = evidence->pdata[i];
        g_autofree char *line = report_one_line(finding->text);
        const char *here = finding->place ? finding->place : "";
        g_autofree char *quoted = g_strdup_printf("「%s」", line);
        if (strstr(text->str, quoted))
            continue;
        if (place == NULL || strcmp(place, here) != 0)
            g_string_append_printf(text, "\n%s%s", here, *here ? ": " : "");
        g_string_append(text, quoted);
        place = here;
    }
    if (evidence->len > most)
        g_string_append_printf(text, _("\n(and %u more)"), evidence->len - most);
}

static void append_kinds(GString *text, const struct report_source *source,
                         const struct verdict *verdict)
{
    for (guint i = 0; i < verdict->kinds->len && i < 3; i++) {
        g_autofree char *kind = report_rule_title(source, verdict->kinds->pdata[i]);
        g_string_append_printf(text, "%s%s", text->len ? ", " : "", kind);
    }
}

static char *describe_grounds(const struct report_source *source, const struct inventory_row *row,
                              const char *code)
{
    const struct verdict *verdict = row->record->verdict;
    GString *text = g_string_new(NULL);

    if (code[0] == 'U' || code[0] == 'M' || code[0] == 'N' || code[0] == 'E')
        append_kinds(text, source, verdict);
    if (strcmp(code, "M02") == 0 || strcmp(code, "K01") == 0)
        append_same(text, source, row);
    if (strcmp(code, "M02") == 0 || strcmp(code, "K02") == 0)
        append_near(text, source, row);
    if (code[0] != 'U' && code[0] != 'X' && code[0] != 'S')
        append_findings(text, source, verdict->marks, 3);
    if (code[0] == 'U' || strcmp(code, "M01") == 0 || code[0] == 'N' || code[0] == 'E')
        append_evidence(text, verdict->evidence, 6);
    g_autofree char *reason = report_reason(row->record);
    if (*reason && (text->len == 0 || code[0] == 'X' || code[0] == 'S'))
        g_string_append_printf(text, "%s%s", text->len ? "\n" : "", reason);
    return g_string_free(text, FALSE);
}

/* In words what a folder is that must not hold the file. */
static const char *place_title(const char *use)
{
    return strcmp(use, "cloud") == 0      ? _("a folder that a cloud service copies")
           : strcmp(use, "personal") == 0 ? _("a folder of one person")
                                          : _("a folder that is shown to the world");
}

static char *describe_now(const struct report_source *source, const struct inventory_row *row,
                          const char *code)
{
    const struct record *record = row->record;

    if (strcmp(code, "P01") == 0 && row->may_read)
        return g_strdup_printf(_("readable by %s"), row->may_read);
    if (strcmp(code, "P02") == 0 && row->misplaced)
        return g_strdup(place_title(row->misplaced));
    if (code[0] == 'X' || code[0] == 'S')
        return g_strdup(report_outcome_title(record->outcome));
    if (strcmp(code, "G01") == 0)
        return g_strdup(report_owner_title(OWNER_GOVERNMENT));
    if (record->verdict->declared_level < 0)
        return g_strdup(_("no label"));
    return g_strdup(report_level_name(source, record->verdict->declared_level));
}

static char *describe_wanted(const struct report_source *source, const struct record *record,
                             const char *code)
{
    if (code[0] == 'X')
        return g_strdup(_("inspected"));
    if (strcmp(code, "M02") == 0)
        return g_strdup(_("one label for all"));
    if (strcmp(code, "D01") == 0 || strcmp(code, "D02") == 0)
        return g_strdup(_("the label of before"));
    if (code[0] == 'U' || code[0] == 'M')
        return g_strdup(report_level_name(source, report_level(record)));
    return g_strdup("");
}

/* ---- lines ---- */

static const char *grounding_rule(const struct verdict *verdict)
{
    const struct finding *finding = verdict->evidence->len ? verdict->evidence->pdata[0]
                                    : verdict->marks->len  ? verdict->marks->pdata[0]
                                                           : NULL;

    return finding && finding->rule ? finding->rule : "";
}

static void fill_cells(const struct passes *passes, const struct inventory_row *row,
                       const char *code, struct cell *cells)
{
    const struct report_source *source = passes->source;
    const struct record *record = row->record;
    const struct issue *issue = issue_find(code);
    guint days = severity_days(passes->severity);
    gint64 ended = source->scan ? MAX(source->scan->ended, source->scan->started) : 0;
    guint at = 0;

    cells[at++] = text_cell(remediation_id(row, code));
    cells[at++] = text_cell(g_strdup(severity_title(passes->severity)));
    cells[at++] = text_cell(g_strdup(code));
    cells[at++] = text_cell(g_strdup(_(issue->title)));
    cells[at++] = text_cell(g_strdup(row->display_path));
    cells[at++] = text_cell(describe_now(source, row, code));
    cells[at++] = text_cell(describe_wanted(source, record, code));
    cells[at++] = text_cell(describe_grounds(source, row, code));
    cells[at++] = text_cell(g_strdup(_(issue->remedy)));
    cells[at++] = text_cell(g_strdup(""));
    cells[at++] = number_cell(days && ended ? (double)(ended + days * 86400) : 0);
    cells[at++] = text_cell(g_strdup(_(states[0])));
    cells[at++] = text_cell(g_strdup(""));
    cells[at++] = text_cell(g_strdup(""));
    cells[at++] = text_cell(g_strdup(""));
    cells[at++] = number_cell((double)record->size);
    cells[at++] = number_cell((double)record->mtime);
    cells[at++] = text_cell(g_strndup(record->sha256 ? record->sha256 : "", 12));
    cells[at++] = text_cell(g_strdup(grounding_rule(record->verdict)));
    cells[at++] = number_cell(row->first_scan);
    g_assert(at == remediation_column_count);
}

static bool take_row(const struct inventory_row *row, void *user)
{
    struct passes *passes = user;
    const GPtrArray *codes = row->record->verdict->issues;
    struct cell cells[G_N_ELEMENTS(remediation_columns)] = {0};

    for (guint i = 0; i < codes->len && passes->going; i++) {
        const char *code = codes->pdata[i];
        if (issue_severity(code, row->record) != passes->severity)
            continue;
        fill_cells(passes, row, code, cells);
        passes->going = passes->take(cells, passes->severity, passes->user);
        cells_clear(cells, G_N_ELEMENTS(cells));
    }
    return passes->going;
}

static bool count_row(const struct inventory_row *row, void *user)
{
    struct passes *passes = user;
    const GPtrArray *codes = row->record->verdict->issues;

    for (guint i = 0; i < codes->len; i++)
        passes->counts[issue_severity(codes->pdata[i], row->record)]++;
    return true;
}

bool remediation_each(const struct report_source *source, guint64 counts[SEVERITIES],
                      remediation_taker take, void *user, GError **error)
{
    struct passes passes = {.source = source, .take = take, .user = user, .going = true};

    if (!inventory_each_row(source->inventory, false, count_row, &passes, error))
        return false;
    for (guint i = 0; i < SEVERITIES && passes.going; i++) {
        passes.severity = (enum severity)i;
        if (passes.counts[i] > 0 &&
            !inventory_each_row(source->inventory, true, take_row, &passes, error))
            return false;
    }
    if (counts)
        memcpy(counts, passes.counts, sizeof passes.counts);
    return true;
}
