/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "workbook.h"

#include "issues.h"

#include <glib/gi18n.h>
#include <scanner/day.h>
#include <string.h>

#define FONT           "Yu Gothic"
#define TEXT_MOST      32000U /* a cell holds 32 767 UTF-16 units */
#define INK            0x1F2A44
#define HEADER_GROUND  0x24406B
#define FILL_IN_HEADER 0x8A6D1B
#define FILL_IN_GROUND 0xFFF9E3
#define BAND_GROUND    0xDCE4F0
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
    if (fill_in) {
        format_set_bg_color(format, FILL_IN_GROUND);
        format_set_unlocked(format); /* for whoever protects the sheet */
    }
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
    workbook->formats[FORMAT_COVER] = plain(book, 26);
    format_set_bold(workbook->formats[FORMAT_COVER]);
    workbook->formats[FORMAT_NOTE] = plain(book, 9);
    format_set_font_color(workbook->formats[FORMAT_NOTE], 0x5A6478);
    workbook->formats[FORMAT_HEADER] = header_format(book, HEADER_GROUND);
    workbook->formats[FORMAT_HEADER_FILL_IN] = header_format(book, FILL_IN_HEADER);
    workbook->formats[FORMAT_BAND] = header_format(book, BAND_GROUND);
    format_set_font_color(workbook->formats[FORMAT_BAND], INK);
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
    struct day day;

    if (!day_of_time(seconds, &day)) {
        worksheet_write_blank(worksheet, row, column, format);
        return;
    }
    lxw_datetime when = {.year = (int)day.year, .month = (int)day.month, .day = (int)day.day};
    worksheet_write_datetime(worksheet, row, column, &when, format);
}

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

/* The ledger tells where everything is that is worth protecting, so it is labelled itself. */
void workbook_set_page(struct workbook *workbook, lxw_worksheet *worksheet, const char *title)
{
    g_autofree char *header =
        g_strdup_printf("&L&\"" FONT ",Bold\"&10&K8A0F1E㊙ %s&R&\"" FONT "\"&8&K5A6478%s",
                        report_level_name(workbook->source, 2), title);

    worksheet_set_landscape(worksheet);
    worksheet_set_paper(worksheet, 9); /* A4 */
    worksheet_set_margins(worksheet, 0.4, 0.4, 0.65, 0.55);
    worksheet_set_header(worksheet, header);
    worksheet_set_footer(worksheet, "&R&8&P / &N");
    worksheet_fit_to_pages(worksheet, 1, 0);
    worksheet_gridlines(worksheet, LXW_HIDE_ALL_GRIDLINES);
}
