/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One sheet as a table, and the lines of the hidden sheet by which it is read back.
 */
#include "workbook.h"

#include "issues.h"
#include "keys.h"

#include <glib/gi18n.h>
#include <scanner/day.h>
#include <string.h>

#define TEXT_MOST    32000U /* bytes of a link's words; a cell holds 32 767 UTF-16 units */
#define LINKS_MOST   65000U /* a sheet holds 65 530 */
#define LINES_MOST   12U
#define PAPER_PIXELS 965.0 /* of an A4 page across, between its margins, at full size */

/* ---- cells ---- */

/* "2026-03-31" as a day; anything else as the text it is. */
static void write_day(struct sheet *sheet, lxw_col_t at, const char *text, lxw_format *format)
{
    struct day day;

    if (!day_parse(text, &day)) {
        workbook_write_text(sheet->workbook, sheet->worksheet, sheet->next, at, text, format);
        return;
    }
    lxw_datetime when = {.year = (int)day.year, .month = (int)day.month, .day = (int)day.day};
    worksheet_write_datetime(sheet->worksheet, sheet->next, at, &when, format);
}

static enum workbook_format format_of(enum column_kind kind)
{
    switch (kind) {
    case COLUMN_TEXT:
        return FORMAT_TEXT;
    case COLUMN_WRAPPED:
        return FORMAT_WRAPPED;
    case COLUMN_CODE:
        return FORMAT_CODE;
    case COLUMN_NUMBER:
        return FORMAT_NUMBER;
    case COLUMN_TIME:
        return FORMAT_TIME;
    case COLUMN_CENTRED:
    case COLUMN_LEVEL:
    case COLUMN_SEVERITY:
        break;
    }
    return FORMAT_CENTRED;
}

/* The form libxlsxwriter takes: a Windows path, or the URI of another. '#' begins a place
 * within the file, so the one in a name is coded. */
static char *link_target(const char *link)
{
    if (g_str_has_prefix(link, "internal:"))
        return g_strdup(link);
    if (*link == '/')
        return g_filename_to_uri(link, NULL, NULL);
    g_auto(GStrv) percents = g_strsplit(link, "%", -1);
    g_autofree char *coded = g_strjoinv("%25", percents);
    g_auto(GStrv) hashes = g_strsplit(coded, "#", -1);
    g_autofree char *safe = g_strjoinv("%23", hashes);
    return g_strconcat("external:", safe, NULL);
}

/* False: the link cannot be had, by its length or because the sheet has too many. */
static bool write_link(struct sheet *sheet, lxw_col_t at, const struct cell *cell,
                       lxw_format *format)
{
    if (cell->link == NULL || cell->text == NULL || *cell->text == '\0' ||
        sheet->links >= LINKS_MOST || strlen(cell->text) > TEXT_MOST)
        return false;
    g_autofree char *target = link_target(cell->link);
    if (target == NULL || worksheet_write_url_opt(sheet->worksheet, sheet->next, at, target, format,
                                                  cell->text, NULL) != LXW_NO_ERROR)
        return false;
    sheet->links++;
    /* libxlsxwriter turns the words of an external link like its path. */
    workbook_write_text(sheet->workbook, sheet->worksheet, sheet->next, at, cell->text, format);
    return true;
}

static void write_cell(struct sheet *sheet, lxw_col_t at, const struct cell *cell)
{
    const struct column *column = &sheet->plan.columns[at];
    struct workbook *workbook = sheet->workbook;
    lxw_format **formats = column->fill_in ? workbook->fill_in : workbook->formats;
    lxw_format *format = formats[format_of(column->kind)];

    if (cell->is_formula && cell->is_number)
        worksheet_write_formula_num(sheet->worksheet, sheet->next, at, cell->text, format,
                                    cell->number);
    else if (cell->is_formula)
        worksheet_write_formula_str(sheet->worksheet, sheet->next, at, cell->text, format, "");
    else if (cell->is_number && column->kind == COLUMN_TIME)
        workbook_write_time(sheet->worksheet, sheet->next, at, (gint64)cell->number, format);
    else if (cell->is_number)
        worksheet_write_number(sheet->worksheet, sheet->next, at, cell->number, format);
    else if (column->kind == COLUMN_TIME && cell->text && *cell->text)
        write_day(sheet, at, cell->text, format);
    else if (!write_link(sheet, at, cell, formats[FORMAT_LINK]))
        workbook_write_text(workbook, sheet->worksheet, sheet->next, at,
                            cell->text ? cell->text : "", format);
}

/* ---- keys ---- */

static void write_key(struct workbook *workbook, const char *const *cells, guint count)
{
    if (workbook->keys == NULL)
        return;
    if (workbook->next_key >= LXW_ROW_MAX)
        workbook_begin_keys(workbook);
    for (guint i = 0; i < count; i++)
        workbook_write_text(workbook, workbook->keys, workbook->next_key, (lxw_col_t)i, cells[i],
                            NULL);
    workbook->next_key++;
}

void workbook_begin_keys(struct workbook *workbook)
{
    guint part = ++workbook->key_sheets;
    g_autofree char *name =
        part > 1 ? g_strdup_printf(KEYS_SHEET "%u", part) : g_strdup(KEYS_SHEET);
    const struct report_source *source = workbook->source;
    g_autofree char *identity = inventory_identity(source->inventory);
    g_autofree char *scan = g_strdup_printf("%u", source->scan ? source->scan->id : 0);
    g_autofree char *made =
        g_strdup_printf("%" G_GINT64_FORMAT, g_get_real_time() / G_USEC_PER_SEC);
    const char *const cells[] = {"maruhi", KEYS_FORMAT, identity, scan, made, _("en")};

    workbook->keys = workbook_add_worksheet(workbook->book, name);
    workbook->next_key = 0;
    if (workbook->keys == NULL) {
        workbook->failed = true;
        return;
    }
    worksheet_hide(workbook->keys);
    if (part == 1)
        write_key(workbook, cells, G_N_ELEMENTS(cells));
}

static void write_choice_key(struct sheet *sheet, const struct column *column, const char *id,
                             const char *words)
{
    const char *const cells[] = {"choice", sheet->plan.kind, column->field, id, words};

    write_key(sheet->workbook, cells, G_N_ELEMENTS(cells));
}

static void write_column_keys(struct sheet *sheet)
{
    static const char *const digits[] = {"0", "1", "2", "3", "4"};
    const char *const named[] = {"sheet", sheet->plan.kind, sheet->plan.name};

    write_key(sheet->workbook, named, G_N_ELEMENTS(named));
    for (guint i = 0; i < sheet->plan.count; i++) {
        const struct column *column = &sheet->plan.columns[i];
        const char *const cells[] = {"column", sheet->plan.kind, column->field, _(column->title),
                                     column->fill_in ? "1" : "0"};
        if (column->field == NULL)
            continue;
        write_key(sheet->workbook, cells, G_N_ELEMENTS(cells));
        for (guint at = 0; column->choices && column->choices[at].id; at++)
            write_choice_key(sheet, column, column->choices[at].id, _(column->choices[at].title));
        for (int level = 0; column->fill_in && column->kind == COLUMN_LEVEL && level < 5; level++)
            write_choice_key(sheet, column, digits[level],
                             report_level_name(sheet->workbook->source, level));
    }
}

static char *canonical_cell(const struct cell *cell, enum column_kind kind)
{
    struct day day;

    if (cell->is_number && kind == COLUMN_TIME)
        return day_of_time((gint64)cell->number, &day) ? day_format(&day) : g_strdup("");
    if (cell->is_number)
        return g_strdup_printf("%.15g", cell->number);
    return keys_canonical(cell->text ? cell->text : "");
}

/* What stands in the cells that people fill in and in those they leave alone. */
static void write_row_key(struct sheet *sheet, const struct cell *cells, const char *id,
                          const char *content)
{
    g_autoptr(GString) fixed = g_string_new(NULL);
    g_autoptr(GString) filled = g_string_new(NULL);
    char digits[9];

    for (guint i = 0; i < sheet->plan.count; i++) {
        const struct column *column = &sheet->plan.columns[i];
        if (column->field == NULL)
            continue;
        g_autofree char *canonical = canonical_cell(&cells[i], column->kind);
        keys_digest(canonical, digits);
        g_string_append_printf(column->fill_in ? filled : fixed, "%s,", digits);
    }
    const char *const key[] = {"row", sheet->plan.kind, id, content, fixed->str, filled->str};
    write_key(sheet->workbook, key, G_N_ELEMENTS(key));
}

/* ---- the table ---- */

/* Programs do not agree on whether rows grow by themselves, so their height is set. */
static double row_height(const struct sheet *sheet, const struct cell *cells)
{
    guint most = 1;

    for (guint i = 0; i < sheet->plan.count; i++) {
        enum column_kind kind = sheet->plan.columns[i].kind;
        if (cells[i].text == NULL || (kind != COLUMN_WRAPPED && kind != COLUMN_TEXT))
            continue;
        guint lines = workbook_count_lines(cells[i].text, sheet->plan.columns[i].width * 0.95);
        most = MAX(most, lines);
    }
    return 5.0 + 14.0 * MIN(most, LINES_MOST);
}

/* Pixels of a column at full size: Calibri 11, the font of new workbooks, has digits of 7. */
static double column_pixels(const struct column *column)
{
    return 7 * column->width + 5;
}

/* The columns of the widest page, with those that are repeated on each. */
static double widest_page(const struct sheet_plan *plan)
{
    double repeated = 0, width = 0, widest = 0;

    for (guint i = 0; i < plan->frozen; i++)
        repeated += column_pixels(&plan->columns[i]);
    for (guint i = 0; i < plan->count; i++) {
        if (plan->columns[i].new_page)
            width = repeated;
        width += column_pixels(&plan->columns[i]);
        widest = MAX(widest, width);
    }
    return widest;
}

static void break_pages(struct sheet *sheet)
{
    lxw_col_t breaks[16] = {0};
    guint count = 0;

    for (guint i = 0; i < sheet->plan.count && count < G_N_ELEMENTS(breaks) - 1; i++)
        if (sheet->plan.columns[i].new_page)
            breaks[count++] = (lxw_col_t)i;
    if (count > 0)
        worksheet_set_v_pagebreaks(sheet->worksheet, breaks);
}

/* Small enough for its widest page, never larger than life. */
static void fit_to_paper(struct sheet *sheet)
{
    double scale = 100.0 * PAPER_PIXELS / widest_page(&sheet->plan);

    worksheet_set_print_scale(sheet->worksheet, (guint16)CLAMP(scale, 40, 100));
    break_pages(sheet);
}

char *sheet_name(const char *title, guint part)
{
    g_autofree char *numbered =
        part > 1 ? g_strdup_printf("%s (%u)", title, part) : g_strdup(title);

    return g_utf8_strlen(numbered, -1) > 31 ? g_utf8_substring(numbered, 0, 31)
                                            : g_steal_pointer(&numbered);
}

/* Column titles; above them, where there are any, bands over several columns. */
static void write_bands(struct sheet *sheet)
{
    const struct column *columns = sheet->plan.columns;
    lxw_format *format = sheet->workbook->formats[FORMAT_BAND];

    worksheet_set_row(sheet->worksheet, sheet->header - 1, 18, NULL);
    for (guint from = 0; from < sheet->plan.count;) {
        guint to = from + 1;
        while (to < sheet->plan.count && columns[to].band == NULL)
            to++;
        const char *band = columns[from].band ? _(columns[from].band) : "";
        if (to - from > 1)
            worksheet_merge_range(sheet->worksheet, sheet->header - 1, (lxw_col_t)from,
                                  sheet->header - 1, (lxw_col_t)(to - 1), band, format);
        else
            workbook_write_text(sheet->workbook, sheet->worksheet, sheet->header - 1,
                                (lxw_col_t)from, band, format);
        from = to;
    }
}

static bool has_bands(const struct sheet_plan *plan)
{
    for (guint i = 0; i < plan->count; i++)
        if (plan->columns[i].band)
            return true;
    return false;
}

static void write_header(struct sheet *sheet)
{
    worksheet_set_row(sheet->worksheet, sheet->header, 32, NULL);
    for (guint i = 0; i < sheet->plan.count; i++) {
        const struct column *column = &sheet->plan.columns[i];
        lxw_col_t at = (lxw_col_t)i;
        worksheet_set_column(sheet->worksheet, at, at, column->width, NULL);
        workbook_write_text(
            sheet->workbook, sheet->worksheet, sheet->header, at, _(column->title),
            sheet->workbook->formats[column->fill_in ? FORMAT_HEADER_FILL_IN : FORMAT_HEADER]);
    }
}

void sheet_begin(struct sheet *sheet, struct workbook *workbook, const struct sheet_plan *plan)
{
    bool bands = has_bands(plan);

    *sheet = (struct sheet){.workbook = workbook, .plan = *plan};
    sheet->worksheet = workbook_add_worksheet(workbook->book, plan->name);
    if (sheet->worksheet == NULL) {
        workbook->failed = true;
        return;
    }
    workbook_set_page(workbook, sheet->worksheet, plan->title);
    worksheet_set_row(sheet->worksheet, 0, 28, NULL);
    workbook_write_text(workbook, sheet->worksheet, 0, 0, plan->title,
                        workbook->formats[FORMAT_TITLE]);
    workbook_write_text(workbook, sheet->worksheet, 1, 0, plan->note ? plan->note : "",
                        workbook->formats[FORMAT_NOTE]);
    sheet->header = bands ? 3 : 2;
    sheet->next = sheet->header + 1;
    if (bands)
        write_bands(sheet);
    write_header(sheet);
    fit_to_paper(sheet);
    worksheet_freeze_panes(sheet->worksheet, sheet->next, (lxw_col_t)plan->frozen);
    worksheet_repeat_columns(sheet->worksheet, 0, (lxw_col_t)(plan->frozen - 1));
    worksheet_repeat_rows(sheet->worksheet, bands ? sheet->header - 1 : sheet->header,
                          sheet->header);
    if (plan->kind)
        write_column_keys(sheet);
}

void sheet_row(struct sheet *sheet, const struct cell *cells)
{
    if (sheet->worksheet == NULL || sheet_is_full(sheet))
        return;
    worksheet_set_row(sheet->worksheet, sheet->next, row_height(sheet, cells), NULL);
    for (guint i = 0; i < sheet->plan.count; i++)
        write_cell(sheet, (lxw_col_t)i, &cells[i]);
    sheet->next++;
}

void sheet_keyed_row(struct sheet *sheet, const struct cell *cells, const char *id,
                     const char *content)
{
    write_row_key(sheet, cells, id, content);
    sheet_row(sheet, cells);
}

bool sheet_is_full(const struct sheet *sheet)
{
    return sheet->next >= LXW_ROW_MAX;
}

/* ---- what is set once the last row is known ---- */

/* The words to choose from in a column; those of levels are the company's own. */
static guint list_choices(const struct sheet *sheet, lxw_col_t at, const char *words[16])
{
    const struct column *column = &sheet->plan.columns[at];
    guint count = 0;

    for (int level = 4; column->kind == COLUMN_LEVEL && level >= 0; level--)
        words[count++] = report_level_name(sheet->workbook->source, level);
    for (guint i = 0; column->choices && column->choices[i].id && count < 15; i++)
        words[count++] = _(column->choices[i].title);
    words[count] = NULL;
    return count;
}

static void add_choices(struct sheet *sheet, lxw_col_t at, lxw_row_t last)
{
    const char *words[16];
    guint count = list_choices(sheet, at, words);
    lxw_data_validation validation = {.validate = LXW_VALIDATION_TYPE_LIST,
                                      .value_list = (char **)words,
                                      .error_type = LXW_VALIDATION_ERROR_TYPE_WARNING};

    if (count > 0)
        worksheet_data_validation_range(sheet->worksheet, sheet->header + 1, at, last, at,
                                        &validation);
}

static void expect_days(struct sheet *sheet, lxw_col_t at, lxw_row_t last)
{
    lxw_data_validation validation = {
        .validate = LXW_VALIDATION_TYPE_DATE,
        .criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN,
        .value_datetime = {.year = 2000, .month = 1, .day = 1},
        .error_type = LXW_VALIDATION_ERROR_TYPE_WARNING,
        .error_message = _("Enter a day such as 2026-03-31."),
    };

    worksheet_data_validation_range(sheet->worksheet, sheet->header + 1, at, last, at, &validation);
}

static void add_colour(struct sheet *sheet, lxw_col_t at, lxw_row_t last, const char *value,
                       lxw_format *format)
{
    g_autofree char *quoted = g_strdup_printf("\"%s\"", value);
    lxw_conditional_format condition = {.type = LXW_CONDITIONAL_TYPE_CELL,
                                        .criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO,
                                        .value_string = quoted,
                                        .format = format};

    if (*value && strchr(value, '"') == NULL)
        worksheet_conditional_format_range(sheet->worksheet, sheet->header + 1, at, last, at,
                                           &condition);
}

static void add_colours(struct sheet *sheet, lxw_col_t at, lxw_row_t last)
{
    struct workbook *workbook = sheet->workbook;

    for (int i = 0; i < 5; i++) {
        if (sheet->plan.columns[at].kind == COLUMN_LEVEL)
            add_colour(sheet, at, last, report_level_name(workbook->source, i),
                       workbook->levels[i]);
        else
            add_colour(sheet, at, last, severity_title((enum severity)i), workbook->severities[i]);
    }
}

static void colour_overdue(struct sheet *sheet, lxw_col_t at, lxw_row_t last)
{
    char cell[LXW_MAX_CELL_NAME_LENGTH];

    lxw_rowcol_to_cell(cell, sheet->header + 1, at);
    g_autofree char *formula = g_strdup_printf("=AND(ISNUMBER(%s),%s<TODAY())", cell, cell);
    lxw_conditional_format condition = {.type = LXW_CONDITIONAL_TYPE_FORMULA,
                                        .value_string = formula,
                                        .format = sheet->workbook->severities[SEVERITY_HIGH]};
    worksheet_conditional_format_range(sheet->worksheet, sheet->header + 1, at, last, at,
                                       &condition);
}

void sheet_end(struct sheet *sheet)
{
    if (sheet->worksheet == NULL)
        return;
    lxw_row_t last = MAX(sheet->next - 1, sheet->header + 1);
    worksheet_autofilter(sheet->worksheet, sheet->header, 0, last,
                         (lxw_col_t)(sheet->plan.count - 1));
    for (guint i = 0; i < sheet->plan.count; i++) {
        enum column_kind kind = sheet->plan.columns[i].kind;
        if (sheet->plan.columns[i].fill_in)
            add_choices(sheet, (lxw_col_t)i, last);
        if (sheet->plan.columns[i].fill_in && kind == COLUMN_TIME)
            expect_days(sheet, (lxw_col_t)i, last);
        if (g_strcmp0(sheet->plan.columns[i].field, "due") == 0)
            colour_overdue(sheet, (lxw_col_t)i, last);
        if (kind == COLUMN_LEVEL || kind == COLUMN_SEVERITY)
            add_colours(sheet, (lxw_col_t)i, last);
    }
}

/* ---- tables over several sheets ---- */

static void begin_part(struct sheet_list *list)
{
    g_autofree char *name = sheet_name(list->plan.title, ++list->part);

    list->plan.name = name;
    sheet_begin(&list->sheet, list->workbook, &list->plan);
    list->plan.name = list->sheet.plan.name = NULL;
}

void list_begin(struct sheet_list *list, struct workbook *workbook, const struct sheet_plan *plan)
{
    *list = (struct sheet_list){.workbook = workbook, .plan = *plan};
    begin_part(list);
}

void list_make_room(struct sheet_list *list, guint lines)
{
    if (list->sheet.next + lines <= LXW_ROW_MAX)
        return;
    sheet_end(&list->sheet);
    begin_part(list);
}

void list_row(struct sheet_list *list, const struct cell *cells)
{
    list_make_room(list, 1);
    sheet_row(&list->sheet, cells);
}

void list_keyed_row(struct sheet_list *list, const struct cell *cells, const char *id,
                    const char *content)
{
    list_make_room(list, 1);
    sheet_keyed_row(&list->sheet, cells, id, content);
}

void list_end(struct sheet_list *list)
{
    sheet_end(&list->sheet);
}
