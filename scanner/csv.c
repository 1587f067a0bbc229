/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "csv.h"

#include <string.h>

void csv_text(GString *line, const char *text)
{
    g_string_append_c(line, '"');
    /* A spreadsheet runs what begins like this; a quote in front makes it text. Full-width
     * signs count too: Excel folds them. */
    if (*text && (strchr("=+-@\t\r\n", *text) || g_str_has_prefix(text, "＝") ||
                  g_str_has_prefix(text, "＋") || g_str_has_prefix(text, "－") ||
                  g_str_has_prefix(text, "＠")))
        g_string_append_c(line, '\'');
    for (; *text; text++) {
        if (*text == '"')
            g_string_append_c(line, '"');
        if (*text != '\r')
            g_string_append_c(line, *text);
    }
    g_string_append_c(line, '"');
}
