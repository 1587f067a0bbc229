/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The summary: six charts on one page, and the numbers they show on the next. Charts point
 * at the numbers, so that whoever corrects one sees the other.
 */
#include "ledger_sheets.h"

#include <glib/gi18n.h>
#include <string.h>

#define LABELLED         0x2B6CB0
#define UNLABELLED       0xE08A2E
#define OTHER            0x6B7A90
#define DEPARTMENTS_MOST 12U
#define CHART_ROWS       18
#define CHARTS_TOP       3
#define NUMBERS_TOP      (CHARTS_TOP + 2 * CHART_ROWS + 2)

/* The grid: twelve columns, a chart takes four. */
enum { GRID_COLUMNS = 12, CHART_COLUMNS = 4 };
#define GRID_WIDTH  11.5 /* characters */
#define PIXELS_WIDE (CHART_COLUMNS * 86 - 10)
#define PIXELS_HIGH (CHART_ROWS * 20 - 10)

struct summary {
    struct workbook *workbook;
    lxw_worksheet *worksheet;
    const struct survey *survey;
    char *sheet; /* name as a formula quotes it */
    lxw_row_t next;
    guint charts;
};

/* A table of numbers, as charts need it. */
struct numbers {
    lxw_row_t first, last; /* rows of values */
};

/* ---- numbers ---- */

static void begin_numbers(struct summary *summary, const char *title, const char *const heads[3],
                          struct numbers *numbers)
{
    lxw_format **formats = summary->workbook->formats;

    worksheet_set_row(summary->worksheet, summary->next, 20, NULL);
    for (lxw_col_t i = 0; i < 5; i++)
        workbook_write_text(summary->workbook, summary->worksheet, summary->next, i, i ? "" : title,
                            formats[FORMAT_SECTION]);
    summary->next++;
    worksheet_set_row(summary->worksheet, summary->next, 20, NULL);
    worksheet_merge_range(summary->worksheet, summary->next, 0, summary->next, 2, heads[0],
                          formats[FORMAT_HEADER]);
    for (lxw_col_t i = 1; i < 3 && heads[i]; i++)
        workbook_write_text(summary->workbook, summary->worksheet, summary->next,
                            (lxw_col_t)(i + 2), heads[i], formats[FORMAT_HEADER]);
    summary->next++;
    numbers->first = summary->next;
}

/* second < 0: there is none. */
static void add_number(struct summary *summary, const char *label, double first, double second)
{
    lxw_format **formats = summary->workbook->formats;

    worksheet_merge_range(summary->worksheet, summary->next, 0, summary->next, 2, "",
                          formats[FORMAT_LABEL]);
    workbook_write_text(summary->workbook, summary->worksheet, summary->next, 0, label,
                        formats[FORMAT_LABEL]);
    worksheet_write_number(summary->worksheet, summary->next, 3, first, formats[FORMAT_NUMBER]);
    if (second >= 0)
        worksheet_write_number(summary->worksheet, summary->next, 4, second,
                               formats[FORMAT_NUMBER]);
    summary->next++;
}

static void end_numbers(struct summary *summary, struct numbers *numbers)
{
    numbers->last = summary->next - 1;
    summary->next++;
}

/* ---- charts ---- */

static lxw_chart_font small_font = {.name = "Yu Gothic", .size = 9, .color = 0x3A4558};
static lxw_chart_font title_font = {.name = "Yu Gothic", .size = 11, .bold = 1, .color = 0x1F2A44};

static lxw_chart_series *add_series(struct summary *summary, lxw_chart *chart,
                                    const struct numbers *numbers, lxw_col_t column,
                                    const char *name, lxw_color_t colour)
{
    g_autofree char *categories =
        g_strdup_printf("=%s!$A$%u:$A$%u", summary->sheet, numbers->first + 1, numbers->last + 1);
    g_autofree char *values = g_strdup_printf("=%s!$%c$%u:$%c$%u", summary->sheet, 'A' + column,
                                              numbers->first + 1, 'A' + column, numbers->last + 1);
    lxw_chart_series *series = chart_add_series(chart, categories, values);
    lxw_chart_fill fill = {.color = colour};

    if (name)
        chart_series_set_name(series, name);
    chart_series_set_fill(series, &fill);
    return series;
}

static lxw_chart *begin_chart(struct summary *summary, enum lxw_chart_type type, const char *title)
{
    lxw_chart *chart = workbook_add_chart(summary->workbook->book, (uint8_t)type);

    chart_title_set_name(chart, title);
    chart_title_set_name_font(chart, &title_font);
    return chart;
}

static void calm_axes(lxw_chart *chart)
{
    lxw_chart_line grid = {.color = 0xDDE3EC, .width = 0.75};
    lxw_chart_line none = {.none = 1};

    chart_axis_set_num_font(chart->x_axis, &small_font);
    chart_axis_set_num_font(chart->y_axis, &small_font);
    chart_axis_major_gridlines_set_line(chart->y_axis, &grid);
    chart_axis_set_line(chart->y_axis, &none);
    chart_axis_set_num_format(chart->y_axis, "#,##0");
}

/* The first category at the top, the values below. Of bars the y axis has the categories. */
static void hang_bars(lxw_chart *chart)
{
    lxw_chart_line grid = {.color = 0xDDE3EC, .width = 0.75};

    chart_axis_set_reverse(chart->y_axis);
    chart_axis_set_crossing_max(chart->y_axis);
    chart_axis_major_gridlines_set_line(chart->x_axis, &grid);
    chart_axis_set_num_format(chart->x_axis, "#,##0");
}

static void place_chart(struct summary *summary, lxw_chart *chart, bool legend)
{
    guint at = summary->charts++;
    lxw_chart_options options = {
        .x_offset = 4,
        .y_offset = 4,
        .x_scale = PIXELS_WIDE / 480.0,
        .y_scale = PIXELS_HIGH / 288.0,
        .object_position = LXW_OBJECT_MOVE_AND_SIZE,
    };
    lxw_chart_line border = {.color = 0xC9D1DC, .width = 0.75};

    if (legend) {
        chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
        chart_legend_set_font(chart, &small_font);
    } else {
        chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    }
    chart_chartarea_set_line(chart, &border);
    worksheet_insert_chart_opt(summary->worksheet, (lxw_row_t)(CHARTS_TOP + (at / 3) * CHART_ROWS),
                               (lxw_col_t)((at % 3) * CHART_COLUMNS), chart, &options);
}

static void show_values(lxw_chart_series *series)
{
    chart_series_set_labels(series);
    chart_series_set_labels_font(series, &small_font);
}

/* Two numbers a bar, one on the other. */
static void chart_labelled(struct summary *summary, enum lxw_chart_type type, const char *title,
                           const struct numbers *numbers)
{
    lxw_chart *chart = begin_chart(summary, type, title);

    add_series(summary, chart, numbers, 3, _("labelled"), LABELLED);
    add_series(summary, chart, numbers, 4, _("without a label"), UNLABELLED);
    calm_axes(chart);
    chart_set_series_gap(chart, 60);
    if (type == LXW_CHART_BAR_STACKED)
        hang_bars(chart);
    place_chart(summary, chart, true);
}

static void chart_bars(struct summary *summary, const char *title, const struct numbers *numbers,
                       lxw_color_t colour)
{
    lxw_chart *chart = begin_chart(summary, LXW_CHART_BAR, title);

    show_values(add_series(summary, chart, numbers, 3, NULL, colour));
    calm_axes(chart);
    chart_set_series_gap(chart, 60);
    hang_bars(chart);
    chart_axis_off(chart->x_axis);
    place_chart(summary, chart, false);
}

/* ---- what they show ---- */

static void show_levels(struct summary *summary)
{
    const struct survey *survey = summary->survey;
    const char *const heads[3] = {_("Level called for"), _("labelled"), _("without a label")};
    struct numbers numbers;

    begin_numbers(summary, _("Documents by level"), heads, &numbers);
    for (int level = 4; level >= 2; level--)
        add_number(summary, report_level_name(survey->source, level),
                   (double)survey->labelled_by_level[level],
                   (double)(survey->by_level[level] - survey->labelled_by_level[level]));
    end_numbers(summary, &numbers);
    chart_labelled(summary, LXW_CHART_COLUMN_STACKED, _("Documents by level"), &numbers);
}

static void show_places(struct summary *summary)
{
    const struct survey *survey = summary->survey;
    const char *const heads[3] = {_("Where the label stands"), _("Documents"), NULL};
    struct numbers numbers;

    begin_numbers(summary, _("Where labels stand"), heads, &numbers);
    add_number(summary, _("in the file name"), (double)survey->in_name, -1);
    add_number(summary, _("in a folder's name"), (double)survey->in_folder, -1);
    add_number(summary, _("in the document"), (double)survey->in_head, -1);
    add_number(summary, _("in properties"), (double)survey->in_metadata, -1);
    add_number(summary, _("no label"), (double)(survey->protected - survey->labelled), -1);
    end_numbers(summary, &numbers);
    chart_bars(summary, _("Where labels stand"), &numbers, LABELLED);
}

static void show_severities(struct summary *summary)
{
    static const lxw_color_t colours[] = {0x8A0F1E, 0xC8442F, 0xE08A2E, 0x5B8DB8};
    const char *const heads[3] = {_("Severity"), _("Open findings"), NULL};
    lxw_chart_point points[SEVERITY_NOTE];
    lxw_chart_fill fills[SEVERITY_NOTE];
    lxw_chart_point *list[SEVERITY_NOTE + 1] = {NULL};
    struct numbers numbers;

    begin_numbers(summary, _("Open findings by severity"), heads, &numbers);
    for (guint i = 0; i < SEVERITY_NOTE; i++) {
        add_number(summary, severity_title((enum severity)i),
                   (double)summary->survey->by_severity[i], -1);
        fills[i] = (lxw_chart_fill){.color = colours[i]};
        points[i] = (lxw_chart_point){.fill = &fills[i]};
        list[i] = &points[i];
    }
    end_numbers(summary, &numbers);
    lxw_chart *chart = begin_chart(summary, LXW_CHART_COLUMN, _("Open findings by severity"));
    lxw_chart_series *series = add_series(summary, chart, &numbers, 3, NULL, colours[0]);
    chart_series_set_points(series, list);
    show_values(series);
    calm_axes(chart);
    chart_set_series_gap(chart, 60);
    place_chart(summary, chart, false);
}

struct department_count {
    char *name;
    guint64 documents, labelled;
};

static void department_count_free(gpointer user)
{
    struct department_count *count = user;

    g_free(count->name);
    g_free(count);
}

static int compare_departments(const void *one, const void *other)
{
    const struct department_count *first = *(const struct department_count *const *)one;
    const struct department_count *second = *(const struct department_count *const *)other;

    if (first->documents != second->documents)
        return first->documents < second->documents ? 1 : -1;
    return strcmp(first->name, second->name);
}

static void count_department(GPtrArray *counts, char *name, const struct holding *holding)
{
    struct department_count *count = NULL;

    for (guint i = 0; i < counts->len && count == NULL; i++)
        if (strcmp(((struct department_count *)counts->pdata[i])->name, name) == 0)
            count = counts->pdata[i];
    if (count == NULL) {
        count = g_new0(struct department_count, 1);
        count->name = g_strdup(name);
        g_ptr_array_add(counts, count);
    }
    count->documents += holding->documents;
    count->labelled += holding->labelled;
}

/* By the department in charge; where none is known, by the folder at the top. */
static GPtrArray *count_departments(const struct survey *survey)
{
    GPtrArray *counts = g_ptr_array_new_with_free_func(department_count_free);

    for (guint i = 0; i < survey->holdings->len; i++) {
        const struct holding *holding = survey->holdings->pdata[i];
        g_autofree char *name = holding_value(survey, holding, ASSET_DEPARTMENT);
        if (holding->documents == 0 || holding_level(holding) < 2)
            continue;
        if (*name == '\0' && !survey->has_departments) {
            g_free(name);
            name = holding_top_folder(holding);
        }
        count_department(counts, *name ? name : _("(not known)"), holding);
    }
    g_ptr_array_sort(counts, compare_departments);
    return counts;
}

static void show_departments(struct summary *summary)
{
    const char *const heads[3] = {_("Department"), _("labelled"), _("without a label")};
    g_autoptr(GPtrArray) counts = count_departments(summary->survey);
    const char *title =
        summary->survey->has_departments ? _("Documents by department") : _("Documents by folder");
    struct department_count others = {0};
    struct numbers numbers;

    begin_numbers(summary, title, heads, &numbers);
    for (guint i = 0; i < counts->len; i++) {
        const struct department_count *count = counts->pdata[i];
        if (i < DEPARTMENTS_MOST)
            add_number(summary, count->name, (double)count->labelled,
                       (double)(count->documents - count->labelled));
        others.documents += i < DEPARTMENTS_MOST ? 0 : count->documents;
        others.labelled += i < DEPARTMENTS_MOST ? 0 : count->labelled;
    }
    if (others.documents || counts->len == 0)
        add_number(summary, _("(others)"), (double)others.labelled,
                   (double)(others.documents - others.labelled));
    end_numbers(summary, &numbers);
    chart_labelled(summary, LXW_CHART_BAR_STACKED, title, &numbers);
}

static void show_checks(struct summary *summary)
{
    static const char *const titles[CHECK_FIELDS] = {
        [CHECK_INSPECTED] = N_("Inspected"),
        [CHECK_REGISTERED] = N_("Lines confirmed"),
        [CHECK_LABELLED] = N_("Labelled"),
        [CHECK_LEVELS] = N_("Levels agree"),
        [CHECK_CHARGE] = N_("Somebody in charge"),
        [CHECK_ACCESS] = N_("Access"),
        [CHECK_PLACE] = N_("Not mixed up"),
        [CHECK_COPIES] = N_("Copies"),
        [CHECK_TERMS] = N_("Terms"),
    };
    const char *const heads[3] = {_("Field of the self-checklist"), _("Share (%)"), NULL};
    struct numbers numbers;

    begin_numbers(summary, _("Self-checklist: what a scan can measure"), heads, &numbers);
    for (guint i = 0; i < CHECK_FIELDS; i++)
        add_number(summary, _(titles[i]), survey_share(summary->survey, (enum check_field)i), -1);
    end_numbers(summary, &numbers);
    lxw_chart *chart =
        begin_chart(summary, LXW_CHART_RADAR_FILLED, _("Self-checklist (%, as measured)"));
    lxw_chart_series *series = add_series(summary, chart, &numbers, 3, NULL, LABELLED);
    lxw_chart_fill fill = {.color = LABELLED, .transparency = 45};
    chart_series_set_fill(series, &fill);
    calm_axes(chart);
    chart_axis_set_min(chart->y_axis, 0);
    chart_axis_set_max(chart->y_axis, 100);
    chart_axis_set_major_unit(chart->y_axis, 25);
    place_chart(summary, chart, false);
}

static void show_forms(struct summary *summary)
{
    static const char *const titles[ASSET_FORMS] = {
        N_("electronic"), N_("mail"), N_("paper"), N_("physical object"), N_("knowledge of people"),
    };
    const char *const heads[3] = {_("Form"), _("Lines of the ledger"), NULL};
    guint64 counts[ASSET_FORMS] = {0};
    struct numbers numbers;

    for (guint i = 0; i < summary->survey->holdings->len; i++) {
        const struct holding *holding = summary->survey->holdings->pdata[i];
        g_autofree char *value = holding_value(summary->survey, holding, ASSET_FORM);
        enum asset_form form;
        if (holding_state(holding) == HOLDING_PRESENT && asset_form_find(value, &form))
            counts[form]++;
    }
    begin_numbers(summary, _("Lines of the ledger by form"), heads, &numbers);
    for (guint i = 0; i < ASSET_FORMS; i++)
        add_number(summary, _(titles[i]), (double)counts[i], -1);
    end_numbers(summary, &numbers);
    chart_bars(summary, _("Lines of the ledger by form"), &numbers, OTHER);
}

void ledger_write_summary(struct workbook *workbook, const struct survey *survey)
{
    g_autofree char *name = sheet_name(_("Summary"), 1);
    g_autofree char *quoted = lxw_quote_sheetname(name);
    struct summary summary = {
        .workbook = workbook, .survey = survey, .sheet = quoted, .next = NUMBERS_TOP};

    summary.worksheet = workbook_add_worksheet(workbook->book, name);
    if (summary.worksheet == NULL) {
        workbook->failed = true;
        return;
    }
    lxw_row_t breaks[] = {NUMBERS_TOP, 0};
    workbook_set_page(workbook, summary.worksheet, _("Summary"));
    worksheet_set_print_scale(summary.worksheet, 80);
    worksheet_set_h_pagebreaks(summary.worksheet, breaks);
    worksheet_set_column(summary.worksheet, 0, GRID_COLUMNS - 1, GRID_WIDTH, NULL);
    worksheet_set_row(summary.worksheet, 0, 28, NULL);
    workbook_write_text(workbook, summary.worksheet, 0, 0, _("Summary"),
                        workbook->formats[FORMAT_TITLE]);
    workbook_write_text(workbook, summary.worksheet, 1, 0,
                        _("The numbers behind the charts stand below. What a scan cannot measure "
                          "(education, rules, doors) is for people to answer."),
                        workbook->formats[FORMAT_NOTE]);
    show_levels(&summary);
    show_places(&summary);
    show_severities(&summary);
    show_departments(&summary);
    show_checks(&summary);
    show_forms(&summary);
}
