/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The ledger itself, columns of domain 5.1 in pages: first what IPA's ledger has, in its
 * words; then what the certification asks for; then what the scan knows. People fill in and
 * correct the yellow cells; review takes them back.
 */
#include "issues.h"
#include "keys.h"
#include "ledger_sheets.h"

#include <glib/gi18n.h>
#include <inttypes.h>
#include <string.h>

#define NEW_LINES 20U

static const struct choice confirmations[] = {{"open", N_("not confirmed")},
                                              {"asset", N_("an asset")},
                                              {"not_asset", N_("not an asset")},
                                              {NULL, NULL}};
static const struct choice forms[] = {{"electronic", N_("electronic")},
                                      {"mail", N_("mail")},
                                      {"paper", N_("paper")},
                                      {"embodied", N_("physical object")},
                                      {"human", N_("knowledge of people")},
                                      {NULL, NULL}};
static const struct choice yes[] = {{"yes", N_("yes")}, {"no", N_("no")}, {NULL, NULL}};
static const struct choice grades[] = {{"3", "3"}, {"2", "2"}, {"1", "1"}, {NULL, NULL}};

/* What IPA's list of stores has; people may write another. */
static const struct choice stores[] = {{"server", N_("company server")},
                                       {"pc", N_("office PC")},
                                       {"mobile", N_("mobile device")},
                                       {"removable", N_("removable medium")},
                                       {"external", N_("external server")},
                                       {"paper", N_("filing cabinet")},
                                       {NULL, NULL}};

enum {
    AT_ID,
    AT_NAME,
    AT_BUSINESS,
    AT_FORM,
    AT_LEVEL,
    AT_STATE_OF_LABEL,
    AT_USERS,
    AT_DEPARTMENT,
    AT_PERSON,
    AT_STORE,
    AT_PERSONAL,
    AT_SENSITIVE,
    AT_MY_NUMBER,
    AT_CONFIDENTIALITY,
    AT_INTEGRITY,
    AT_AVAILABILITY,
    AT_IMPORTANCE,
    AT_RETENTION,
    AT_REGISTERED,
    AT_REMARKS,
    AT_CONFIRMED,
    AT_KIND,
    AT_PLACE,
    AT_DOCUMENTS,
    AT_LABELS,
    AT_LABEL_WAYS,
    AT_PERMISSIONS,
    AT_OWNER,
    AT_CONTRACT,
    AT_RETURN_BY,
    AT_APPROVED,
    AT_ENDED,
    AT_STATE,
    AT_MODIFIED,
    AT_SIZE,
    AT_CONTENT,
    AT_EXPORT,
    AT_HANDLING,
    AT_GRAVE,
    AT_SCAN,
    COLUMNS
};

static const struct column columns[COLUMNS] = {
    [AT_ID] = FOUND(N_("Asset ID"), 13, COLUMN_CODE, .field = "id"),
    [AT_NAME] = ENTERED(N_("Asset"), 25, COLUMN_WRAPPED, "name"),
    [AT_BUSINESS] = ENTERED(N_("Business"), 11, COLUMN_TEXT, "business",
                            .band = N_("Information asset (IPA ①②)")),
    [AT_FORM] = ENTERED(N_("Form"), 8, COLUMN_CENTRED, "form", .choices = forms),
    [AT_LEVEL] = ENTERED(N_("Level"), 8, COLUMN_LEVEL, "level"),
    [AT_STATE_OF_LABEL] = FOUND(N_("State of label"), 12, COLUMN_WRAPPED),
    [AT_USERS] = ENTERED(N_("Who may use it"), 13, COLUMN_WRAPPED, "users",
                         .band = N_("Who and where (IPA ④⑤⑥)")),
    [AT_DEPARTMENT] = ENTERED(N_("Department in charge"), 12, COLUMN_TEXT, "department"),
    [AT_PERSON] = ENTERED(N_("Person in charge"), 12, COLUMN_TEXT, "person"),
    [AT_STORE] = ENTERED(N_("Kept on"), 12, COLUMN_WRAPPED, "store", .choices = stores),
    [AT_PERSONAL] = ENTERED(N_("Personal data"), 8.8, COLUMN_CENTRED, "personal", .choices = yes,
                            .band = N_("Personal data (IPA ⑦)")),
    [AT_SENSITIVE] = ENTERED(N_("Sensitive"), 7, COLUMN_CENTRED, "sensitive", .choices = yes),
    [AT_MY_NUMBER] = ENTERED(N_("My Number"), 8.8, COLUMN_CENTRED, "my_number", .choices = yes),
    [AT_CONFIDENTIALITY] = ENTERED(N_("Confi-dentiality"), 7, COLUMN_CENTRED, "confidentiality",
                                   .choices = grades, .band = N_("Value (IPA ⑧⑨)")),
    [AT_INTEGRITY] = ENTERED(N_("Integ-rity"), 7, COLUMN_CENTRED, "integrity", .choices = grades),
    [AT_AVAILABILITY] =
        ENTERED(N_("Availa-bility"), 7, COLUMN_CENTRED, "availability", .choices = grades),
    [AT_IMPORTANCE] = FOUND(N_("Impor-tance"), 7, COLUMN_CENTRED),
    [AT_RETENTION] = ENTERED(N_("Keep until"), 14, COLUMN_TEXT, "retention",
                             .band = N_("Terms and remarks (IPA ③⑩⑪)")),
    [AT_REGISTERED] = FOUND(N_("Registered"), 11, COLUMN_TIME),
    [AT_REMARKS] = ENTERED(N_("Remarks"), 16, COLUMN_WRAPPED, "remarks"),
    [AT_CONFIRMED] =
        ENTERED(N_("Confirmed"), 11, COLUMN_CENTRED, "confirmed", .choices = confirmations,
                .band = N_("Documents and their labels"), .new_page = true),
    [AT_KIND] = ENTERED(N_("Kind of document"), 18, COLUMN_WRAPPED, "kind"),
    [AT_PLACE] = ENTERED(N_("Where (folder, shelf)"), 34, COLUMN_WRAPPED, "place"),
    [AT_DOCUMENTS] = FOUND(N_("Documents"), 8, COLUMN_NUMBER),
    [AT_LABELS] = FOUND(N_("Labels found"), 26, COLUMN_WRAPPED),
    [AT_LABEL_WAYS] = ENTERED(N_("How labelled"), 14, COLUMN_WRAPPED, "label"),
    [AT_PERMISSIONS] = FOUND(N_("Permissions"), 14, COLUMN_WRAPPED),
    [AT_OWNER] =
        ENTERED(N_("Owner"), 11, COLUMN_WRAPPED, "owner", .band = N_("Owner and approval")),
    [AT_CONTRACT] = ENTERED(N_("Contract"), 12, COLUMN_WRAPPED, "contract"),
    [AT_RETURN_BY] = ENTERED(N_("Return or dispose by"), 12, COLUMN_TIME, "return_by"),
    [AT_APPROVED] = ENTERED(N_("Approved by, on"), 14, COLUMN_WRAPPED, "approved"),
    [AT_ENDED] = ENTERED(N_("Ceased on"), 12, COLUMN_TIME, "ended"),
    [AT_STATE] =
        FOUND(N_("State"), 26, COLUMN_WRAPPED, .band = N_("What the scan knows"), .new_page = true),
    [AT_MODIFIED] = FOUND(N_("Last modified"), 12, COLUMN_TIME),
    [AT_SIZE] = FOUND(N_("Size (bytes)"), 14, COLUMN_NUMBER),
    [AT_CONTENT] = FOUND(N_("Hash of all"), 18, COLUMN_CODE),
    [AT_EXPORT] = ENTERED(N_("Export control"), 12, COLUMN_CENTRED, "export_control"),
    [AT_HANDLING] = FOUND(N_("Handling"), 16, COLUMN_WRAPPED),
    [AT_GRAVE] = FOUND(N_("Grave findings"), 9, COLUMN_NUMBER),
    [AT_SCAN] = FOUND(N_("Scan"), 6, COLUMN_NUMBER),
};

/* ---- what the scan knows ---- */

static char *label_state(const struct holding *holding)
{
    if (holding->group.root == NULL)
        return g_strdup(_("not a file"));
    if (holding->labelled == 0)
        return g_strdup_printf(_("none (0/%" PRIu64 ")"), holding->documents);
    if (holding->labelled == holding->documents)
        return g_strdup_printf(_("all (%" PRIu64 "/%" PRIu64 ")"), holding->labelled,
                               holding->documents);
    return g_strdup_printf(_("some (%" PRIu64 "/%" PRIu64 ")"), holding->labelled,
                           holding->documents);
}

static char *label_ways(const struct holding *holding)
{
    GString *ways = g_string_new(NULL);

    for (guint role = 0; role < TEXT_ROLES; role++)
        if (holding->roles & 1U << role)
            g_string_append_printf(ways, "%s%s", ways->len ? ", " : "",
                                   report_role_title((enum text_role)role));
    return g_string_free(ways, FALSE);
}

static char *permissions(const struct holding *holding)
{
    if (holding->group.root == NULL)
        return g_strdup("");
    if (holding->open_to_all == 0)
        return g_strdup(_("not readable by others"));
    return g_strdup_printf(_("%" PRIu64 " readable by everyone"), holding->open_to_all);
}

static char *describe_ghost(const struct survey *survey, const struct asset *asset)
{
    const struct asset *now = asset->became ? assets_find_id(survey->assets, asset->became) : NULL;

    if (now)
        return g_strdup_printf(_("gone since scan %u; its documents are in %s now"),
                               asset->gone_scan, now->number);
    return g_strdup_printf(_("gone since scan %u: say in the remarks what became of it"),
                           asset->gone_scan);
}

static char *describe_state(const struct survey *survey, const struct holding *holding)
{
    const char *codes[4];
    guint count = holding_issues(survey, holding, codes);

    if (holding->asset == NULL)
        return g_strdup(_("gets its number when the scan ends"));
    switch (holding_state(holding)) {
    case HOLDING_GHOST:
        return describe_ghost(survey, holding->asset);
    case HOLDING_ENDED:
        return g_strdup(_("ceased"));
    case HOLDING_NOT_ASSET:
        return g_strdup(_("not an asset"));
    case HOLDING_PRESENT:
        break;
    }
    GString *text = g_string_new(NULL);
    for (guint i = 0; i < count; i++)
        g_string_append_printf(text, "%s%s %s", i ? "\n" : "", codes[i],
                               _(issue_find(codes[i])->title));
    return g_string_free(text, FALSE);
}

G_STATIC_ASSERT(AT_CONFIDENTIALITY == 13 && AT_AVAILABILITY == 15); /* N to P */

/* Excel works it out, so that it follows what a person enters; other programs show what it
 * was when this was written. */
static struct cell importance_cell(lxw_row_t row, const struct cell *cells)
{
    struct cell cell = {.text = g_strdup_printf("=IF(COUNT(N%u:P%u)=0,\"\",MAX(N%u:P%u))", row + 1,
                                                row + 1, row + 1, row + 1),
                        .is_formula = true};

    for (guint at = AT_CONFIDENTIALITY; at <= AT_AVAILABILITY; at++)
        cell.number = MAX(cell.number, cells[at].number);
    cell.is_number = cell.number > 0;
    return cell;
}

static char *content_digits(const struct holding *holding)
{
    GString *digits = g_string_new(NULL);

    for (guint i = 0; i < 8 && holding->documents; i++)
        g_string_append_printf(digits, "%02x", holding->content[i]);
    return g_string_free(digits, FALSE);
}

/* ---- cells ---- */

/* What people read of a value: words of a choice, a level's name. */
static char *words_of(const struct survey *survey, const struct column *column, char *value)
{
    if (column->kind == COLUMN_LEVEL && *value) {
        int level = value[0] - '0';
        g_free(value);
        return g_strdup(report_level_name(survey->source, level));
    }
    if (column->choices && *value) {
        char *words = g_strdup(choice_title(column->choices, value));
        g_free(value);
        return words;
    }
    return value;
}

/* Grades are numbers, so that the formula can work with them. */
static struct cell entered_cell(char *text, guint at)
{
    if (at < AT_CONFIDENTIALITY || at > AT_AVAILABILITY || *text == '\0')
        return text_cell(text);
    double grade = g_ascii_strtod(text, NULL);
    g_free(text);
    return number_cell(grade);
}

static char *entered_text(const struct survey *survey, const struct holding *holding, guint at,
                          enum asset_field field)
{
    char *value = holding_value(survey, holding, field);

    if (field == ASSET_CONFIRMED && *value == '\0') {
        g_free(value);
        value = g_strdup("open");
    }
    return words_of(survey, &columns[at], value);
}

/* Of documents the scan says what, where and how. */
static char *found_text(const struct survey *survey, const struct holding *holding, guint at)
{
    if (at == AT_KIND)
        return report_rule_title(survey->source, *holding->group.kind ? holding->group.kind : NULL);
    return at == AT_PLACE ? holding_place(holding) : label_ways(holding);
}

static bool is_found(guint at)
{
    return at == AT_KIND || at == AT_PLACE || at == AT_LABEL_WAYS;
}

/* The field behind each column; ASSET_FIELDS for what the scan works out. */
static const enum asset_field *column_fields(void)
{
    static enum asset_field fields[COLUMNS];
    static gsize done;

    if (g_once_init_enter(&done)) {
        for (guint at = 0; at < COLUMNS; at++)
            if (!columns[at].fill_in || !asset_field_find(columns[at].field, &fields[at]))
                fields[at] = ASSET_FIELDS;
        g_once_init_leave(&done, 1);
    }
    return fields;
}

static void fill_entered(const struct survey *survey, const struct holding *holding,
                         struct cell *cells)
{
    const enum asset_field *fields = column_fields();

    for (guint at = 0; at < COLUMNS; at++)
        if (fields[at] < ASSET_FIELDS)
            cells[at] = entered_cell(is_found(at) && holding->group.root
                                         ? found_text(survey, holding, at)
                                         : entered_text(survey, holding, at, fields[at]),
                                     at);
}

/* Row of its first document in the sheet of files: below title, note and header. */
static char *link_to_files(const struct holding *holding)
{
    guint64 row = holding->first + 4;

    return row > LXW_ROW_MAX || holding->documents == 0
               ? NULL
               : g_strdup_printf("internal:'%s'!A%" PRIu64, _(LEDGER_FILES_SHEET), row);
}

static void fill_found(const struct survey *survey, const struct holding *holding, lxw_row_t row,
                       struct cell *cells)
{
    const struct scan_summary *scan = survey->source->scan;

    cells[AT_ID] =
        (struct cell){.text = g_strdup(holding_number(holding)), .link = link_to_files(holding)};
    cells[AT_STATE_OF_LABEL] = text_cell(label_state(holding));
    cells[AT_IMPORTANCE] = importance_cell(row, cells);
    cells[AT_REGISTERED] = number_cell(holding->asset ? (double)holding->asset->registered : 0);
    cells[AT_DOCUMENTS] =
        holding->group.root ? number_cell((double)holding->documents) : text_cell(NULL);
    cells[AT_LABELS] = lent_cell(holding->marks);
    cells[AT_PERMISSIONS] = text_cell(permissions(holding));
    cells[AT_STATE] = text_cell(describe_state(survey, holding));
    cells[AT_MODIFIED] = number_cell((double)holding->newest);
    cells[AT_SIZE] = holding->group.root ? number_cell((double)holding->bytes) : text_cell(NULL);
    cells[AT_CONTENT] = text_cell(content_digits(holding));
    cells[AT_HANDLING] = lent_cell(holding->handling);
    cells[AT_GRAVE] = number_cell((double)holding->grave);
    cells[AT_SCAN] = number_cell(scan ? scan->id : 0);
}

/* ---- the sheet ---- */

static void write_line(struct sheet_list *list, const struct survey *survey,
                       const struct holding *holding)
{
    struct cell cells[COLUMNS] = {0};

    list_make_room(list, NEW_LINES + 1);
    fill_entered(survey, holding, cells);
    fill_found(survey, holding, list->sheet.next, cells);
    if (holding->asset)
        list_keyed_row(list, cells, holding->asset->number, "");
    else
        list_row(list, cells);
    cells_clear(cells, COLUMNS);
}

/* Empty lines at the end for what no scan can find. */
static void write_new_lines(struct sheet_list *list)
{
    struct cell cells[COLUMNS] = {0};

    for (guint i = 1; i <= NEW_LINES; i++) {
        g_autofree char *id = g_strdup_printf(_("new-%02u"), i);
        cells[AT_ID] = lent_cell(id);
        cells[AT_IMPORTANCE] = importance_cell(list->sheet.next, cells);
        list_keyed_row(list, cells, id, "");
        cells_clear(cells, COLUMNS);
    }
}

void ledger_write_assets(struct workbook *workbook, const struct survey *survey)
{
    const struct sheet_plan plan = {
        .title = _("Ledger of information assets"),
        .note = _("A line is what is managed alike: documents of one folder, kind, level and "
                  "owner, or what is no file. Yellow cells are for people to fill in or correct; "
                  "`maruhi review import` takes them back."),
        .columns = columns,
        .count = COLUMNS,
        .frozen = 2,
        .kind = KEYS_LEDGER,
    };
    struct sheet_list list;

    list_begin(&list, workbook, &plan);
    for (guint i = 0; i < survey->holdings->len; i++)
        if (survey_is_wanted(survey, survey->holdings->pdata[i]))
            write_line(&list, survey, survey->holdings->pdata[i]);
    write_new_lines(&list);
    list_end(&list);
}
