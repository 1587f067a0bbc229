/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The first sheet: the ledger of information assets, columns of domain 5.1. What a scan can
 * know is filled in; what only people know is left open, with choices.
 */
#include "issues.h"
#include "ledger_sheets.h"

#include <glib/gi18n.h>
#include <inttypes.h>
#include <string.h>

static const char *const confirmations[] = {N_("not confirmed"), N_("an asset"), N_("not an asset"),
                                            NULL};
static const char *const kinds_of_asset[] = {
    N_("electronic"),          N_("mail"), N_("paper"), N_("physical object"),
    N_("knowledge of people"), NULL};
static const char *const stores[] = {N_("company server"),
                                     N_("office PC"),
                                     N_("mobile device"),
                                     N_("removable medium"),
                                     N_("external server"),
                                     N_("filing cabinet"),
                                     NULL};
static const char *const owners[] = {N_("own"), N_("business partner"), N_("government"),
                                     N_("not known"), NULL};
static const char *const personal[] = {N_("none"), N_("personal data"),
                                       N_("sensitive personal data"),
                                       N_("individual number (My Number)"), NULL};
static const char *const grades[] = {"3", "2", "1", NULL};

/* In the order of fill_cells(). */
static const struct column columns[] = {
    {N_("Asset ID"), 13, COLUMN_CODE, false, NULL},
    {N_("Asset"), 34, COLUMN_WRAPPED, true, NULL},
    {N_("Level"), 9, COLUMN_LEVEL, true, NULL},
    {N_("State of label"), 15, COLUMN_WRAPPED, false, NULL},
    {N_("Confirmed"), 10, COLUMN_CENTRED, true, confirmations},
    {N_("Business"), 15, COLUMN_TEXT, true, NULL},
    {N_("Form"), 9, COLUMN_CENTRED, true, kinds_of_asset},
    {N_("Kind of document"), 20, COLUMN_WRAPPED, false, NULL},
    {N_("Where (folder)"), 34, COLUMN_WRAPPED, false, NULL},
    {N_("Documents"), 9, COLUMN_NUMBER, false, NULL},
    {N_("Labels found"), 30, COLUMN_WRAPPED, false, NULL},
    {N_("How labelled"), 16, COLUMN_WRAPPED, false, NULL},
    {N_("Department in charge"), 14, COLUMN_TEXT, true, NULL},
    {N_("Person in charge"), 14, COLUMN_TEXT, true, NULL},
    {N_("Who may use it"), 16, COLUMN_WRAPPED, true, NULL},
    {N_("Kept on"), 12, COLUMN_CENTRED, true, stores},
    {N_("Permissions"), 18, COLUMN_WRAPPED, false, NULL},
    {N_("Owner"), 10, COLUMN_CENTRED, true, owners},
    {N_("Contract"), 14, COLUMN_WRAPPED, true, NULL},
    {N_("Return or dispose by"), 13, COLUMN_TIME, true, NULL},
    {N_("Personal data"), 13, COLUMN_CENTRED, true, personal},
    {N_("Confidentiality"), 8, COLUMN_CENTRED, true, grades},
    {N_("Integrity"), 8, COLUMN_CENTRED, true, grades},
    {N_("Availability"), 8, COLUMN_CENTRED, true, grades},
    {N_("Importance"), 8, COLUMN_CENTRED, false, NULL},
    {N_("Keep until"), 14, COLUMN_TEXT, true, NULL},
    {N_("Registered"), 12, COLUMN_TIME, false, NULL},
    {N_("Last modified"), 12, COLUMN_TIME, false, NULL},
    {N_("Size (bytes)"), 14, COLUMN_NUMBER, false, NULL},
    {N_("Hash of all"), 18, COLUMN_CODE, false, NULL},
    {N_("Export control"), 12, COLUMN_CENTRED, true, NULL},
    {N_("Handling"), 14, COLUMN_WRAPPED, false, NULL},
    {N_("Grave findings"), 9, COLUMN_NUMBER, false, NULL},
    {N_("Remarks"), 24, COLUMN_WRAPPED, true, NULL},
    {N_("Approved by, on"), 16, COLUMN_TEXT, true, NULL},
    {N_("Scan"), 6, COLUMN_NUMBER, false, NULL},
};
enum { COLUMNS = G_N_ELEMENTS(columns), CONFIDENTIALITY = 21, AVAILABILITY = 23 };

static char *asset_name(const struct report_source *source, const struct asset *asset)
{
    const char *folder = *asset->folder ? asset->folder : _("(top folder)");

    if (asset->kind)
        return g_strdup_printf("%s: %s", folder, report_rule_name(source, asset->kind));
    if (asset->level >= 2)
        return g_strdup_printf(_("%s: documents labelled %s"), folder,
                               report_level_name(source, asset->level));
    return g_strdup_printf(_("%s: documents of others"), folder);
}

static char *label_state(const struct asset *asset)
{
    if (asset->labelled == 0)
        return g_strdup_printf(_("none (0/%" PRIu64 ")"), asset->documents);
    if (asset->labelled == asset->documents)
        return g_strdup_printf(_("all (%" PRIu64 "/%" PRIu64 ")"), asset->labelled,
                               asset->documents);
    return g_strdup_printf(_("some (%" PRIu64 "/%" PRIu64 ")"), asset->labelled, asset->documents);
}

static char *label_ways(const struct asset *asset)
{
    GString *ways = g_string_new(NULL);

    for (guint role = 0; role < TEXT_ROLES; role++)
        if (asset->roles & 1U << role)
            g_string_append_printf(ways, "%s%s", ways->len ? ", " : "",
                                   report_role_title((enum text_role)role));
    return g_string_free(ways, FALSE);
}

static char *permissions(const struct asset *asset)
{
    if (asset->open_to_all == 0)
        return g_strdup(_("not readable by others"));
    return g_strdup_printf(_("%" PRIu64 " readable by everyone"), asset->open_to_all);
}

static char *where(const struct asset *asset)
{
    return *asset->folder ? g_strdup_printf("%s/%s", asset->root, asset->folder)
                          : g_strdup(asset->root);
}

static const char *first_personal(const struct asset *asset)
{
    const char *number = _("individual number (My Number)");

    if (strstr(asset->personal->str, number))
        return number;
    return asset->personal->len ? _("personal data") : _("none");
}

/* Excel works it out, so that it follows what a person enters. */
static struct cell importance_cell(lxw_row_t row)
{
    return (struct cell){.text = g_strdup_printf("=IF(COUNT(V%u:X%u)=0,\"\",MAX(V%u:X%u))", row + 1,
                                                 row + 1, row + 1, row + 1),
                         .is_formula = true};
}

/* Row of its first document in the sheet of files: below title, note and header. */
static char *link_to_files(const struct asset *asset)
{
    guint64 row = asset->first + 4;

    return row > LXW_ROW_MAX
               ? NULL
               : g_strdup_printf("internal:'%s'!A%" PRIu64, _(LEDGER_FILES_SHEET), row);
}

static void fill_first_half(const struct report_source *source, const struct asset *asset,
                            struct cell *cells)
{
    guint at = 0;

    cells[at++] = (struct cell){.text = g_strdup(asset->id), .link = link_to_files(asset)};
    cells[at++] = text_cell(asset_name(source, asset));
    cells[at++] = lent_cell(report_level_name(source, asset->level));
    cells[at++] = text_cell(label_state(asset));
    cells[at++] = lent_cell(_(confirmations[0]));
    cells[at++] = lent_cell(business_of(asset->kind, asset->folder));
    cells[at++] = lent_cell(asset->mails * 2 > asset->documents ? _(kinds_of_asset[1])
                                                                : _(kinds_of_asset[0]));
    cells[at++] = text_cell(report_rule_title(source, asset->kind));
    cells[at++] = text_cell(where(asset));
    cells[at++] = number_cell((double)asset->documents);
    cells[at++] = lent_cell(asset->marks->str);
    cells[at++] = text_cell(label_ways(asset));
    at += 4; /* department, person, users, store: people know */
    cells[at++] = text_cell(permissions(asset));
    cells[at++] = lent_cell(report_owner_title(asset->owner));
}

static void fill_second_half(const struct report_source *source, const struct asset *asset,
                             lxw_row_t row, struct cell *cells)
{
    gint64 registered = source->scan ? source->scan->started : 0;
    guint at = 20; /* after contract and the day of return */

    cells[at++] = lent_cell(first_personal(asset));
    cells[at++] = number_cell(asset->level >= 3 ? 3 : asset->level == 2 ? 2 : 1);
    at += 2; /* integrity, availability */
    cells[at++] = importance_cell(row);
    at++; /* term */
    cells[at++] = number_cell((double)registered);
    cells[at++] = number_cell((double)asset->newest);
    cells[at++] = number_cell((double)asset->bytes);
    cells[at++] = text_cell(g_strndup(g_checksum_get_string(asset->content), 16));
    cells[at++] = lent_cell(asset->controlled ? _("to be classified") : "");
    cells[at++] = lent_cell(asset->handling->str);
    cells[at++] = number_cell((double)asset->worst);
    at += 2; /* remarks, approval */
    cells[at++] = number_cell(source->scan ? source->scan->id : 0);
    g_assert(at == COLUMNS);
}

bool ledger_write_assets(struct workbook *workbook, const struct survey *survey)
{
    const struct report_source *source = workbook->source;
    g_autofree char *name = sheet_name(_("Ledger of information assets"), 1);
    struct cell cells[COLUMNS] = {0};
    struct sheet sheet;

    sheet_begin(&sheet, workbook, name, _("Ledger of information assets"),
                _("Each line is a group of documents of one folder, kind, level and owner. "
                  "Yellow columns are for people to fill in or correct. Add what is not a file "
                  "(paper, moulds, prototypes, know-how) at the end."),
                columns, COLUMNS, 2);
    for (guint i = 0; i < survey->assets->len; i++) {
        const struct asset *asset = survey->assets->pdata[i];
        fill_first_half(source, asset, cells);
        fill_second_half(source, asset, sheet.next, cells);
        sheet_row(&sheet, cells);
        cells_clear(cells, COLUMNS);
    }
    sheet_end(&sheet);
    return true;
}
