/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "workbook.h"

#include "issues.h"

#include <glib/gi18n.h>
#include <string.h>

#define FONT           "Yu Gothic"
#define TEXT_MOST      32000U /* a cell holds 32 767 UTF-16 units */
#define LINKS_MOST     65000U /* a sheet holds 65 530 */
#define LINES_MOST     12U
#define PAPER_WIDTH    190.0 /* characters of a legible A4 sheet */
#define INK            0x1F2A44
#define HEADER_GROUND  0x24406B
#define FILL_IN_HEADER 0x8A6D1B
#define FILL_IN_GROUND 0xFFF9E3
#define LINE           0xC9D1DC

struct colours {
    lxw_color_t ground, ink;
};

static const struct colours level_colours[] = {
    {0xE8F1EA, 0x2E6B3F}, {0xE6EEF7, 0x2B5583}, {0xFFF1C2, 0x7A5B00},
    {0xFFD9B8, 0x8A3B00}, {0xF4B6B6, 0x8A0F1E},
};
static const struct colours severity_colours[] = {
    {0x8A0F1E, 0xFFFFFF}, {0xF4B6B6, 0x8A0F1E}, {0xFFE3B8, 0x7A4A00},
    {0xE6EEF7, 0x2B5583}, {0xF1F1F1, 0x5A5A5A},
};

/* ---- formats ---- */

static lxw_format *plain(lxw_workbook *book, double size)
{
    lxw_format *format = workbook_add_format(book);

    format_set_font_name(format, FONT);
    format_set_font_size(format, size);
    format_set_font_color(format, INK);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    return format;
}

static lxw_format *cell_format(lxw_workbook *book, enum workbook_format which, bool fill_in)
{
    lxw_format *format = plain(book, which == FORMAT_CODE ? 9 : 10);

    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, LINE);
    if (which == FORMAT_WRAPPED || which == FORMAT_TEXT)
        format_set_indent(format, 1);
    if (which == FORMAT_WRAPPED || which == FORMAT_TEXT)
        format_set_text_wrap(format);
    if (which == FORMAT_CENTRED || which == FORMAT_TIME)
        format_set_align(format, LXW_ALIGN_CENTER);
    if (which == FORMAT_NUMBER)
        format_set_num_format(format, "#,##0");
    if (which == FORMAT_PERCENT)
        format_set_num_format(format, "0.0%");
    if (which == FORMAT_TIME)
        format_set_num_format(format, "yyyy-mm-dd");
    if (which == FORMAT_CODE)
        format_set_font_name(format, "Consolas");
    if (which == FORMAT_LINK) {
        format_set_font_color(format, 0x1A5FB4);
        format_set_underline(format, LXW_UNDERLINE_SINGLE);
    }
    if (fill_in)
        format_set_bg_color(format, FILL_IN_GROUND);
    return format;
}

static lxw_format *header_format(lxw_workbook *book, lxw_color_t ground)
{
    lxw_format *format = plain(book, 10);

    format_set_bold(format);
    format_set_font_color(format, 0xFFFFFF);
    format_set_bg_color(format, ground);
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_CENTER);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, 0xFFFFFF);
    return format;
}

static lxw_format *coloured(lxw_workbook *book, struct colours colours)
{
    lxw_format *format = workbook_add_format(book);

    format_set_font_color(format, colours.ink);
    format_set_bg_color(format, colours.ground);
    format_set_bold(format);
    return format;
}

static void make_formats(struct workbook *workbook)
{
    lxw_workbook *book = workbook->book;

    for (guint i = FORMAT_TEXT; i <= FORMAT_LINK; i++) {
        workbook->formats[i] = cell_format(book, (enum workbook_format)i, false);
        workbook->fill_in[i] = cell_format(book, (enum workbook_format)i, true);
    }
    workbook->formats[FORMAT_TITLE] = plain(book, 16);
    format_set_bold(workbook->formats[FORMAT_TITLE]);
    workbook->formats[FORMAT_NOTE] = plain(book, 9);
    format_set_font_color(workbook->formats[FORMAT_NOTE], 0x5A6478);
    workbook->formats[FORMAT_HEADER] = header_format(book, HEADER_GROUND);
    workbook->formats[FORMAT_HEADER_FILL_IN] = header_format(book, FILL_IN_HEADER);
    workbook->formats[FORMAT_SECTION] = plain(book, 12);
    format_set_bold(workbook->formats[FORMAT_SECTION]);
    format_set_bottom(workbook->formats[FORMAT_SECTION], LXW_BORDER_MEDIUM);
    format_set_bottom_color(workbook->formats[FORMAT_SECTION], HEADER_GROUND);
    workbook->formats[FORMAT_LABEL] = cell_format(book, FORMAT_WRAPPED, false);
    format_set_bold(workbook->formats[FORMAT_LABEL]);
    format_set_bg_color(workbook->formats[FORMAT_LABEL], 0xEEF2F8);
    for (guint i = 0; i < G_N_ELEMENTS(level_colours); i++) {
        workbook->levels[i] = coloured(book, level_colours[i]);
        workbook->severities[i] = coloured(book, severity_colours[i]);
    }
}

struct workbook *workbook_start(const struct report_source *source, const char *path)
{
    struct workbook *workbook = g_new0(struct workbook, 1);
    g_autofree char *folder = g_path_get_dirname(path);
    lxw_workbook_options options = {.constant_memory = 1, .tmpdir = folder, .use_zip64 = 1};

    workbook->source = source;
    workbook->book = workbook_new_opt(path, &options);
    if (workbook->book)
        make_formats(workbook);
    workbook->failed = workbook->book == NULL;
    return workbook;
}

bool workbook_finish(struct workbook *workbook, const char *path, GError **error)
{
    lxw_error status =
        workbook->book ? workbook_close(workbook->book) : LXW_ERROR_CREATING_XLSX_FILE;
    bool done = status == LXW_NO_ERROR && !workbook->failed;

    if (!done) {
        g_autofree char *shown = g_filename_display_name(path);
        g_set_error(error, INVENTORY_ERROR, (int)status, "%s: %s", shown,
                    status == LXW_NO_ERROR ? _("a cell could not be written")
                                           : lxw_strerror(status));
    }
    g_free(workbook);
    return done;
}

/* ---- cells ---- */

/* XML has no place for U+FFFE and U+FFFF, and a cell holds only so much. */
static char *make_writable(const char *text)
{
    g_autofree char *valid = g_utf8_validate(text, -1, NULL) ? NULL : g_utf8_make_valid(text, -1);
    const char *from = valid ? valid : text;
    GString *out = g_string_new(NULL);
    guint units = 0;

    for (const char *at = from; *at; at = g_utf8_next_char(at)) {
        gunichar letter = g_utf8_get_char(at);
        units += letter > 0xFFFF ? 2 : 1;
        if (units > TEXT_MOST) {
            g_string_append(out, " …");
            break;
        }
        g_string_append_unichar(out, letter == 0xFFFE || letter == 0xFFFF ? 0xFFFD : letter);
    }
    return g_string_free(out, FALSE);
}

static bool is_plain(const char *text)
{
    gsize length = 0;

    for (; text[length]; length++)
        if ((guchar)text[length] >= 0x7f || length > 30000)
            return false;
    return true;
}

void workbook_write_text(struct workbook *workbook, lxw_worksheet *worksheet, lxw_row_t row,
                         lxw_col_t column, const char *text, lxw_format *format)
{
    g_autofree char *writable = is_plain(text) ? NULL : make_writable(text);
    const char *given = writable ? writable : text;
    lxw_error status = *given ? worksheet_write_string(worksheet, row, column, given, format)
                              : worksheet_write_blank(worksheet, row, column, format);

    workbook->failed = workbook->failed || status != LXW_NO_ERROR;
}

void workbook_write_time(lxw_worksheet *worksheet, lxw_row_t row, lxw_col_t column, gint64 seconds,
                         lxw_format *format)
{
    g_autoptr(GDateTime) time = seconds ? g_date_time_new_from_unix_local(seconds) : NULL;

    if (time == NULL || g_date_time_get_year(time) < 1900) {
        worksheet_write_blank(worksheet, row, column, format);
        return;
    }
    lxw_datetime when = {.year = g_date_time_get_year(time),
                         .month = g_date_time_get_month(time),
                         .day = g_date_time_get_day_of_month(time),
                         .hour = g_date_time_get_hour(time),
                         .min = g_date_time_get_minute(time),
                         .sec = g_date_time_get_second(time)};
    worksheet_write_datetime(worksheet, row, column, &when, format);
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

static void write_cell(struct sheet *sheet, lxw_col_t at, const struct cell *cell)
{
    const struct column *column = &sheet->columns[at];
    struct workbook *workbook = sheet->workbook;
    lxw_format **formats = column->fill_in ? workbook->fill_in : workbook->formats;
    lxw_format *format = formats[format_of(column->kind)];

    if (cell->is_formula)
        worksheet_write_formula(sheet->worksheet, sheet->next, at, cell->text, format);
    else if (cell->is_number && column->kind == COLUMN_TIME)
        workbook_write_time(sheet->worksheet, sheet->next, at, (gint64)cell->number, format);
    else if (cell->is_number)
        worksheet_write_number(sheet->worksheet, sheet->next, at, cell->number, format);
    else if (cell->link && sheet->links++ < LINKS_MOST)
        worksheet_write_url_opt(sheet->worksheet, sheet->next, at, cell->link, formats[FORMAT_LINK],
                                cell->text, NULL);
    else
        workbook_write_text(workbook, sheet->worksheet, sheet->next, at,
                            cell->text ? cell->text : "", format);
}

/* ---- sheets ---- */

guint workbook_count_lines(const char *text, double width)
{
    double used = 0;
    guint lines = 1;

    for (const char *at = text; *at; at = g_utf8_next_char(at)) {
        double wide = g_unichar_iswide(g_utf8_get_char(at)) ? 2 : 1;
        bool ended = *at == '\n';
        lines += ended || used + wide > width;
        used = ended ? 0 : used + wide > width ? wide : used + wide;
    }
    return lines;
}

/* Programs do not agree on whether rows grow by themselves, so their height is set. */
static double row_height(const struct sheet *sheet, const struct cell *cells)
{
    guint most = 1;

    for (guint i = 0; i < sheet->column_count; i++) {
        enum column_kind kind = sheet->columns[i].kind;
        if (cells[i].text == NULL || (kind != COLUMN_WRAPPED && kind != COLUMN_TEXT))
            continue;
        guint lines = workbook_count_lines(cells[i].text, sheet->columns[i].width * 0.95);
        most = MAX(most, lines);
    }
    return 5.0 + 14.0 * MIN(most, LINES_MOST);
}

/* As many sheets of paper side by side as it takes to be legible. */
static void fit_to_paper(struct sheet *sheet)
{
    double width = 0;

    for (guint i = 0; i < sheet->column_count; i++)
        width += sheet->columns[i].width;
    worksheet_fit_to_pages(sheet->worksheet, (guint16)(1 + width / PAPER_WIDTH), 0);
}

char *sheet_name(const char *title, guint part)
{
    g_autofree char *numbered =
        part > 1 ? g_strdup_printf("%s (%u)", title, part) : g_strdup(title);

    return g_utf8_strlen(numbered, -1) > 31 ? g_utf8_substring(numbered, 0, 31)
                                            : g_steal_pointer(&numbered);
}

void workbook_set_page(lxw_worksheet *worksheet, const char *title)
{
    g_autofree char *footer = g_strdup_printf("&L&8%s&R&8&P / &N", title);

    worksheet_set_landscape(worksheet);
    worksheet_set_paper(worksheet, 9); /* A4 */
    worksheet_set_margins(worksheet, 0.4, 0.4, 0.5, 0.55);
    worksheet_set_footer(worksheet, footer);
    worksheet_fit_to_pages(worksheet, 1, 0);
    worksheet_gridlines(worksheet, LXW_HIDE_ALL_GRIDLINES);
}

static void write_header(struct sheet *sheet)
{
    worksheet_set_row(sheet->worksheet, sheet->header, 32, NULL);
    for (guint i = 0; i < sheet->column_count; i++) {
        const struct column *column = &sheet->columns[i];
        lxw_col_t at = (lxw_col_t)i;
        worksheet_set_column(sheet->worksheet, at, at, column->width, NULL);
        workbook_write_text(
            sheet->workbook, sheet->worksheet, sheet->header, at, _(column->title),
            sheet->workbook->formats[column->fill_in ? FORMAT_HEADER_FILL_IN : FORMAT_HEADER]);
    }
}

void sheet_begin(struct sheet *sheet, struct workbook *workbook, const char *name,
                 const char *title, const char *note, const struct column *columns, guint count,
                 guint frozen)
{
    *sheet = (struct sheet){.workbook = workbook, .columns = columns, .column_count = count};
    sheet->worksheet = workbook_add_worksheet(workbook->book, name);
    if (sheet->worksheet == NULL) {
        workbook->failed = true;
        return;
    }
    workbook_set_page(sheet->worksheet, title);
    worksheet_set_row(sheet->worksheet, 0, 28, NULL);
    workbook_write_text(workbook, sheet->worksheet, 0, 0, title, workbook->formats[FORMAT_TITLE]);
    workbook_write_text(workbook, sheet->worksheet, 1, 0, note ? note : "",
                        workbook->formats[FORMAT_NOTE]);
    sheet->header = 2;
    sheet->next = 3;
    write_header(sheet);
    fit_to_paper(sheet);
    worksheet_freeze_panes(sheet->worksheet, sheet->next, (lxw_col_t)frozen);
    worksheet_repeat_columns(sheet->worksheet, 0, (lxw_col_t)(frozen - 1));
    worksheet_repeat_rows(sheet->worksheet, sheet->header, sheet->header);
}

void sheet_row(struct sheet *sheet, const struct cell *cells)
{
    if (sheet->worksheet == NULL || sheet_is_full(sheet))
        return;
    worksheet_set_row(sheet->worksheet, sheet->next, row_height(sheet, cells), NULL);
    for (guint i = 0; i < sheet->column_count; i++)
        write_cell(sheet, (lxw_col_t)i, &cells[i]);
    sheet->next++;
}

bool sheet_is_full(const struct sheet *sheet)
{
    return sheet->next >= LXW_ROW_MAX;
}

/* ---- what is set once the last row is known ---- */

static void add_choices(struct sheet *sheet, lxw_col_t at, lxw_row_t last)
{
    const char *const *msgids = sheet->columns[at].choices;
    const char *choices[16] = {0};

    for (guint i = 0; msgids[i] && i < G_N_ELEMENTS(choices) - 1; i++)
        choices[i] = _(msgids[i]);
    lxw_data_validation validation = {.validate = LXW_VALIDATION_TYPE_LIST,
                                      .value_list = (char **)choices,
                                      .error_type = LXW_VALIDATION_ERROR_TYPE_WARNING};
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
        if (sheet->columns[at].kind == COLUMN_LEVEL)
            add_colour(sheet, at, last, report_level_name(workbook->source, i),
                       workbook->levels[i]);
        else
            add_colour(sheet, at, last, severity_title((enum severity)i), workbook->severities[i]);
    }
}

void sheet_end(struct sheet *sheet)
{
    if (sheet->worksheet == NULL)
        return;
    lxw_row_t last = MAX(sheet->next - 1, sheet->header + 1);
    worksheet_autofilter(sheet->worksheet, sheet->header, 0, last,
                         (lxw_col_t)(sheet->column_count - 1));
    for (guint i = 0; i < sheet->column_count; i++) {
        enum column_kind kind = sheet->columns[i].kind;
        if (sheet->columns[i].choices)
            add_choices(sheet, (lxw_col_t)i, last);
        if (kind == COLUMN_LEVEL || kind == COLUMN_SEVERITY)
            add_colours(sheet, (lxw_col_t)i, last);
    }
}
