/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "html.h"

/* The files as they are, without a program that writes them as numbers of C. */
#define EMBED(name, file)                                                                          \
    __asm__(".section .rodata\n"                                                                   \
            ".global html_" #name "_begin, html_" #name "_end\n"                                   \
            "html_" #name "_begin:\n"                                                              \
            ".incbin \"" HTML_FOLDER "/" file "\"\n"                                               \
            "html_" #name "_end:\n"                                                                \
            ".byte 0\n"                                                                            \
            ".previous\n");                                                                        \
    extern const char html_##name##_begin[], html_##name##_end[]

EMBED(body, "body.html");
EMBED(grid_style, "vendor/tabulator.css");
EMBED(style, "page.css");
EMBED(library_charts, "vendor/echarts.js");
EMBED(library_grid, "vendor/tabulator.js");
EMBED(words, "words.js");
EMBED(data, "data.js");
EMBED(charts, "charts.js");
EMBED(table, "table.js");
EMBED(sheet, "sheet.js");
EMBED(program, "page.js");

const char *html_part(enum html_part part, gsize *length)
{
    static const struct {
        const char *begin, *end;
    } parts[HTML_PARTS] = {
        [HTML_BODY] = {html_body_begin, html_body_end},
        [HTML_GRID_STYLE] = {html_grid_style_begin, html_grid_style_end},
        [HTML_STYLE] = {html_style_begin, html_style_end},
        [HTML_LIBRARY_CHARTS] = {html_library_charts_begin, html_library_charts_end},
        [HTML_LIBRARY_GRID] = {html_library_grid_begin, html_library_grid_end},
        [HTML_WORDS] = {html_words_begin, html_words_end},
        [HTML_DATA] = {html_data_begin, html_data_end},
        [HTML_CHARTS] = {html_charts_begin, html_charts_end},
        [HTML_TABLE] = {html_table_begin, html_table_end},
        [HTML_SHEET] = {html_sheet_begin, html_sheet_end},
        [HTML_PROGRAM] = {html_program_begin, html_program_end},
    };

    *length = (gsize)(parts[part].end - parts[part].begin);
    return parts[part].begin;
}
