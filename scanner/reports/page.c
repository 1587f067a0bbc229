/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page.h"

#include <glib/gi18n.h>

bool page_begin(struct page *page, struct workbook *workbook, const char *title)
{
    g_autofree char *name = sheet_name(title, 1);

    *page = (struct page){.workbook = workbook};
    page->worksheet = workbook_add_worksheet(workbook->book, name);
    if (page->worksheet == NULL) {
        workbook->failed = true;
        return false;
    }
    workbook_set_page(workbook, page->worksheet, title);
    worksheet_set_column(page->worksheet, 0, 0, 34, NULL);
    worksheet_set_column(page->worksheet, 1, 2, 16, NULL);
    worksheet_set_column(page->worksheet, 3, 3, 72, NULL);
    worksheet_set_row(page->worksheet, 0, 28, NULL);
    workbook_write_text(workbook, page->worksheet, 0, 0, title, workbook->formats[FORMAT_TITLE]);
    return true;
}

void page_section(struct page *page, const char *title)
{
    page->next++;
    worksheet_set_row(page->worksheet, page->next, 22, NULL);
    for (lxw_col_t i = 0; i < 4; i++)
        workbook_write_text(page->workbook, page->worksheet, page->next, i, i ? "" : title,
                            page->workbook->formats[FORMAT_SECTION]);
    page->next++;
}

void page_fact(struct page *page, const char *label, const char *text)
{
    lxw_format **formats = page->workbook->formats;
    const char *shown = text;
    guint lines = MAX(workbook_count_lines(shown, 98), workbook_count_lines(label, 30));

    worksheet_set_row(page->worksheet, page->next, 5 + 14.0 * lines, NULL);
    workbook_write_text(page->workbook, page->worksheet, page->next, 0, label,
                        formats[FORMAT_LABEL]);
    worksheet_merge_range(page->worksheet, page->next, 1, page->next, 3, "",
                          formats[FORMAT_WRAPPED]);
    workbook_write_text(page->workbook, page->worksheet, page->next, 1, shown,
                        formats[FORMAT_WRAPPED]);
    page->next++;
}

void page_fact_time(struct page *page, const char *label, gint64 seconds)
{
    g_autoptr(GDateTime) time = seconds ? g_date_time_new_from_unix_local(seconds) : NULL;
    g_autofree char *text =
        time ? g_date_time_format(time, "%Y-%m-%d %H:%M") : g_strdup(_("not ended"));

    page_fact(page, label, text);
}

void page_sentence(struct page *page, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    g_autofree char *text = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    worksheet_set_row(page->worksheet, page->next, 6 + 14.0 * workbook_count_lines(text, 126),
                      NULL);
    worksheet_merge_range(page->worksheet, page->next, 0, page->next, 3, "",
                          page->workbook->formats[FORMAT_WRAPPED]);
    workbook_write_text(page->workbook, page->worksheet, page->next, 0, text,
                        page->workbook->formats[FORMAT_WRAPPED]);
    page->next++;
}

void page_counts(struct page *page, const char *label, guint64 count, guint64 whole,
                 const char *remark)
{
    lxw_format **formats = page->workbook->formats;

    worksheet_set_row(page->worksheet, page->next, 6 + 14.0 * workbook_count_lines(remark, 70),
                      NULL);
    workbook_write_text(page->workbook, page->worksheet, page->next, 0, label,
                        formats[FORMAT_LABEL]);
    worksheet_write_number(page->worksheet, page->next, 1, (double)count, formats[FORMAT_NUMBER]);
    if (whole > 0)
        worksheet_write_number(page->worksheet, page->next, 2, (double)count / (double)whole,
                               formats[FORMAT_PERCENT]);
    else
        worksheet_write_blank(page->worksheet, page->next, 2, formats[FORMAT_PERCENT]);
    workbook_write_text(page->workbook, page->worksheet, page->next, 3, remark,
                        formats[FORMAT_WRAPPED]);
    page->next++;
}

void page_heads(struct page *page, const char *const heads[4])
{
    for (lxw_col_t i = 0; i < 4; i++)
        workbook_write_text(page->workbook, page->worksheet, page->next, i, heads[i],
                            page->workbook->formats[FORMAT_HEADER]);
    page->next++;
}

void page_row(struct page *page, const char *const cells[4])
{
    lxw_format **formats = page->workbook->formats;
    static const double widths[4] = {34, 16, 16, 72};
    guint lines = 1;

    for (guint i = 0; i < 4; i++)
        lines = MAX(lines, workbook_count_lines(cells[i], widths[i] * 0.95));
    worksheet_set_row(page->worksheet, page->next, 5 + 14.0 * lines, NULL);
    for (guint i = 0; i < 4; i++)
        workbook_write_text(page->workbook, page->worksheet, page->next, (lxw_col_t)i, cells[i],
                            formats[i ? FORMAT_WRAPPED : FORMAT_LABEL]);
    page->next++;
}
