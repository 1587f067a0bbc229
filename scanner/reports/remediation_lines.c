/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "remediation_lines.h"

#include <glib/gi18n.h>
#include <inttypes.h>
#include <string.h>

const struct choice remediation_choices[] = {
    {"label", N_("put the label on")},
    {"not_asset", N_("not an asset")},
    {"exception", N_("accept as an exception")},
    {"move", N_("move it")},
    {"permissions", N_("restrict who can read it")},
    {"return", N_("return it")},
    {"dispose", N_("dispose of it")},
    {"look", N_("look at it by eye")},
    {"withdraw", N_("take the decision back")},
    {NULL, NULL},
};

const struct choice remediation_progress[] = {
    {"open", N_("not begun")},
    {"in_work", N_("in work")},
    {"done", N_("done")},
    {NULL, NULL},
};

enum {
    AT_ID,
    AT_SEVERITY,
    AT_CODE,
    AT_TITLE,
    AT_FILE,
    AT_NOW,
    AT_WANTED,
    AT_GROUNDS,
    AT_REMEDY,
    AT_DECISION,
    AT_LEVEL,
    AT_REASON,
    AT_APPROVER,
    AT_SECOND,
    AT_EXPIRES,
    AT_DEPARTMENT,
    AT_OWNER,
    AT_DUE,
    AT_PROGRESS,
    AT_COMMENT,
    AT_ASSET,
    AT_SIZE,
    AT_MODIFIED,
    AT_HASH,
    AT_RULE,
    AT_SCAN,
    COLUMNS
};

const struct column remediation_columns[COLUMNS] = {
    [AT_ID] = FOUND(N_("Finding"), 18, COLUMN_CODE, .field = "id"),
    [AT_SEVERITY] = FOUND(N_("Severity"), 8, COLUMN_SEVERITY),
    [AT_CODE] = FOUND(N_("Code"), 6, COLUMN_CENTRED, .field = "code"),
    [AT_TITLE] = FOUND(N_("What is wrong"), 22, COLUMN_WRAPPED,
                       .band = N_("What was found, and on what grounds")),
    [AT_FILE] = FOUND(N_("File"), 46, COLUMN_WRAPPED, .field = "file"),
    [AT_NOW] = FOUND(N_("As it is"), 11, COLUMN_WRAPPED),
    [AT_WANTED] = FOUND(N_("As it should be"), 12, COLUMN_WRAPPED),
    [AT_GROUNDS] = FOUND(N_("Grounds"), 48, COLUMN_WRAPPED),
    [AT_REMEDY] = FOUND(N_("What to do"), 28, COLUMN_WRAPPED),
    [AT_DECISION] =
        ENTERED(N_("Decision"), 18, COLUMN_CENTRED, "decision", .choices = remediation_choices,
                .band = N_("What people decide"), .new_page = true),
    [AT_LEVEL] = ENTERED(N_("Level"), 9, COLUMN_LEVEL, "level"),
    [AT_REASON] = ENTERED(N_("Reason"), 26, COLUMN_WRAPPED, "reason"),
    [AT_APPROVER] = ENTERED(N_("Approved by"), 13, COLUMN_TEXT, "approver"),
    [AT_SECOND] = ENTERED(N_("Second approval"), 13, COLUMN_TEXT, "second_approver"),
    [AT_EXPIRES] = ENTERED(N_("Holds until"), 12, COLUMN_TIME, "expires"),
    [AT_DEPARTMENT] = ENTERED(N_("Department"), 14, COLUMN_TEXT, "department"),
    [AT_OWNER] = ENTERED(N_("Person in charge"), 13, COLUMN_TEXT, "owner"),
    [AT_DUE] = ENTERED(N_("Due"), 12, COLUMN_TIME, "due"),
    [AT_PROGRESS] =
        ENTERED(N_("State"), 10, COLUMN_CENTRED, "progress", .choices = remediation_progress),
    [AT_COMMENT] = ENTERED(N_("Remarks"), 24, COLUMN_WRAPPED, "comment"),
    [AT_ASSET] = FOUND(N_("Asset ID"), 14, COLUMN_CODE, .band = N_("The file"), .new_page = true),
    [AT_SIZE] = FOUND(N_("Size (bytes)"), 14, COLUMN_NUMBER),
    [AT_MODIFIED] = FOUND(N_("Last modified"), 12, COLUMN_TIME),
    [AT_HASH] = FOUND(N_("SHA-256 (first 12)"), 15, COLUMN_CODE, .field = "hash"),
    [AT_RULE] = FOUND(N_("Rule"), 12, COLUMN_CODE),
    [AT_SCAN] = FOUND(N_("Scan"), 6, COLUMN_NUMBER),
};
const guint remediation_column_count = COLUMNS;

struct passes {
    const struct survey *survey;
    const struct report_source *source;
    remediation_taker take;
    void *user;
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
    g_autofree char *digits = g_ascii_strup(g_checksum_get_string(checksum), 12);
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

/* ---- decisions ---- */

const char *remediation_standing_title(enum decision_standing standing)
{
    static const char *const titles[] = {
        [DECISION_HOLDS] = "",
        [DECISION_EXPIRED] = N_("its last day has passed"),
        [DECISION_OTHER_CONTENT] = N_("the content is not the one it was decided on"),
        [DECISION_OTHER_VERDICT] = N_("the rules or its label now call for more"),
    };

    return *titles[standing] ? _(titles[standing]) : "";
}

char *remediation_describe_decision(const struct report_source *source,
                                    const struct decision *decision)
{
    g_autoptr(GDateTime) time = g_date_time_new_from_unix_local(decision->decided);
    g_autofree char *day = g_date_time_format(time, "%Y-%m-%d");
    const char *words =
        decision->choice == DECISION_LABEL
            ? report_level_name(source, decision->level)
            : choice_title(remediation_choices, decision_choice_name(decision->choice));

    return decision->approver ? g_strdup_printf("%s (%s, %s)", words, day, decision->approver)
                              : g_strdup_printf("%s (%s)", words, day);
}

/* A decision that does not hold any more is put to people again, with why. */
static void append_lapsed(GString *text, const struct report_source *source,
                          const struct inventory_row *row, const char *code)
{
    const struct ruling *ruling = inventory_row_ruling(row, code);

    if (ruling == NULL || ruling->standing == DECISION_HOLDS)
        ruling = inventory_row_ruling(row, "");
    if (ruling == NULL || ruling->standing == DECISION_HOLDS || ruling->decision == NULL)
        return;
    g_autofree char *said = remediation_describe_decision(source, ruling->decision);
    g_string_append_printf(text, "%s", text->len ? "\n" : "");
    g_string_append_printf(text, _("Decided before: %s. To be decided again: %s"), said,
                           remediation_standing_title(ruling->standing));
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
    append_lapsed(text, source, row, code);
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

/* The decision to show in a line: on its issue, else on the document; NULL for none that
 * holds. */
static const struct decision *decision_of(const struct inventory_row *row, const char *code)
{
    const char *const codes[] = {code, ""};

    for (guint i = 0; i < G_N_ELEMENTS(codes); i++) {
        const struct ruling *ruling = inventory_row_ruling(row, codes[i]);
        if (ruling && ruling->decision && ruling->standing == DECISION_HOLDS)
            return ruling->decision;
    }
    return NULL;
}

static void fill_decision(const struct report_source *source, const struct decision *decision,
                          struct cell *cells)
{
    if (decision->choice != DECISION_ASSIGN)
        cells[AT_DECISION] =
            lent_cell(choice_title(remediation_choices, decision_choice_name(decision->choice)));
    if (decision->choice == DECISION_LABEL) {
        cells_clear(&cells[AT_LEVEL], 1);
        cells[AT_LEVEL] = lent_cell(report_level_name(source, decision->level));
    }
    cells[AT_REASON] = lent_cell(decision->reason);
    cells[AT_APPROVER] = lent_cell(decision->approver);
    cells[AT_SECOND] = lent_cell(decision->second_approver);
    cells[AT_EXPIRES] = lent_cell(decision->expires);
    cells[AT_COMMENT] = lent_cell(decision->comment);
}

/* Who sees to it, until when: as decided, else as the policy has it. */
static void fill_charge(const struct passes *passes, const struct holding *holding,
                        const char *department, const struct decision *decision, struct cell *cells)
{
    const struct report_source *source = passes->source;
    guint days = severity_days(source->policy, passes->severity);
    gint64 ended = source->scan ? MAX(source->scan->ended, source->scan->started) : 0;
    g_autofree char *in_charge =
        holding ? holding_value(passes->survey, holding, ASSET_DEPARTMENT) : NULL;
    g_autofree char *person = holding ? holding_value(passes->survey, holding, ASSET_PERSON) : NULL;
    enum decision_progress progress = decision ? decision->progress : PROGRESS_NOT_BEGUN;

    cells[AT_DEPARTMENT] = lent_cell(decision && decision->department ? decision->department
                                     : in_charge && *in_charge        ? in_charge
                                                                      : department);
    cells[AT_OWNER] = lent_cell(decision && decision->owner ? decision->owner : person);
    cells[AT_DUE] = decision && decision->due ? lent_cell(decision->due)
                    : days && ended           ? number_cell((double)(ended + days * 86400))
                                              : number_cell(0);
    cells[AT_PROGRESS] =
        lent_cell(choice_title(remediation_progress, decision_progress_name(progress)));
}

static void fill_document(const struct passes *passes, const struct inventory_row *row,
                          const char *code, struct cell *cells)
{
    const struct report_source *source = passes->source;
    const struct record *record = row->record;
    const struct holding *holding = survey_find(passes->survey, row);
    const struct decision *decision = decision_of(row, code);
    int level =
        code[0] == 'U' || code[0] == 'M' || code[0] == 'D' ? report_level(record) : LEVEL_NONE;

    cells[AT_FILE] =
        (struct cell){.text = g_strdup(row->display_path), .link = report_link(source, row)};
    cells[AT_NOW] = text_cell(describe_now(source, row, code));
    cells[AT_WANTED] = text_cell(describe_wanted(source, record, code));
    cells[AT_GROUNDS] = text_cell(describe_grounds(source, row, code));
    cells[AT_LEVEL] = lent_cell(report_level_name(source, level));
    fill_charge(passes, holding, report_department(source, row), decision, cells);
    if (decision)
        fill_decision(source, decision, cells);
    cells[AT_ASSET] = lent_cell(holding ? holding_number(holding) : "");
    cells[AT_SIZE] = number_cell((double)record->size);
    cells[AT_MODIFIED] = number_cell((double)record->mtime);
    cells[AT_HASH] = text_cell(g_strndup(record->sha256 ? record->sha256 : "", 12));
    cells[AT_RULE] = text_cell(g_strdup(grounding_rule(record->verdict)));
    cells[AT_SCAN] = number_cell(row->first_scan);
}

static void give_line(struct passes *passes, const char *id, const char *content, const char *code,
                      struct cell *cells)
{
    const struct issue *issue = issue_find(code);
    const struct remediation_line line = {cells, id, content, passes->severity};

    cells[AT_ID] = lent_cell(id);
    cells[AT_SEVERITY] = lent_cell(severity_title(passes->severity));
    cells[AT_CODE] = lent_cell(code);
    cells[AT_TITLE] = lent_cell(_(issue->title));
    cells[AT_REMEDY] = lent_cell(_(issue->remedy));
    passes->going = passes->take(&line, passes->user);
    cells_clear(cells, COLUMNS);
}

bool remediation_is_wanted(const struct survey *survey, const struct inventory_row *row)
{
    const struct holding *holding = survey->source->department ? survey_find(survey, row) : NULL;

    return survey->source->department == NULL ||
           (holding ? survey_is_wanted(survey, holding)
                    : g_strcmp0(report_department(survey->source, row),
                                survey->source->department) == 0);
}

static bool take_row(const struct inventory_row *row, void *user)
{
    struct passes *passes = user;
    const GPtrArray *codes = row->record->verdict->issues;
    struct cell cells[COLUMNS] = {0};

    for (guint i = 0; i < codes->len && passes->going; i++) {
        const char *code = codes->pdata[i];
        if (issue_severity(code, row->record) != passes->severity ||
            !remediation_is_wanted(passes->survey, row))
            continue;
        g_autofree char *id = remediation_id(row, code);
        fill_document(passes, row, code, cells);
        give_line(passes, id, row->record->sha256 ? row->record->sha256 : "", code, cells);
    }
    return passes->going;
}

/* ---- lines of the ledger ---- */

static enum severity holding_severity(const char *code, const struct holding *holding)
{
    if (strcmp(code, "T01") == 0)
        return SEVERITY_HIGH;
    return strcmp(code, "U02") == 0 && holding_level(holding) >= 3 ? SEVERITY_HIGH
                                                                   : SEVERITY_MEDIUM;
}

static char *describe_holding(const struct survey *survey, const struct holding *holding,
                              const char *code)
{
    g_autofree char *until = holding_value(survey, holding, ASSET_RETURN_BY);

    if (strcmp(code, "T01") == 0)
        return g_strdup_printf(_("to be returned or disposed of by %s"), until);
    return g_strdup(strcmp(code, "L01") == 0 ? _("nobody") : _("not confirmed"));
}

static void take_holding(struct passes *passes, const struct holding *holding, const char *code)
{
    struct cell cells[COLUMNS] = {0};
    g_autofree char *name = holding_value(passes->survey, holding, ASSET_NAME);
    g_autofree char *now = describe_holding(passes->survey, holding, code);
    g_autofree char *id = g_strdup_printf("%s-%s", holding_number(holding), code);

    cells[AT_FILE] = lent_cell(name);
    cells[AT_NOW] = lent_cell(now);
    cells[AT_GROUNDS] = lent_cell(_("To be filled in in the ledger, in the line of this asset."));
    cells[AT_ASSET] = lent_cell(holding_number(holding));
    give_line(passes, id, "", code, cells);
}

static void take_holdings(struct passes *passes)
{
    const GPtrArray *holdings = passes->survey->holdings;

    for (guint i = 0; i < holdings->len && passes->going; i++) {
        const struct holding *holding = holdings->pdata[i];
        const char *codes[4];
        guint count = holding->asset && survey_is_wanted(passes->survey, holding)
                          ? holding_issues(passes->survey, holding, codes)
                          : 0;
        for (guint at = 0; at < count && passes->going; at++)
            if (holding_severity(codes[at], holding) == passes->severity)
                take_holding(passes, holding, codes[at]);
    }
}

bool remediation_each(const struct survey *survey, remediation_taker take, void *user,
                      GError **error)
{
    const struct report_source *source = survey->source;
    struct passes passes = {
        .survey = survey, .source = source, .take = take, .user = user, .going = true};

    for (guint i = 0; i < SEVERITIES && passes.going; i++) {
        passes.severity = (enum severity)i;
        if (survey->by_severity[i] > 0 &&
            !inventory_each_row(source->inventory, true, take_row, &passes, error))
            return false;
        take_holdings(&passes);
    }
    return true;
}
