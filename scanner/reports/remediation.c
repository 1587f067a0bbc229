/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * remediation.csv: what is to be set right, for a spreadsheet.
 */
#include "remediation_lines.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <scanner/csv.h>
#include <scanner/day.h>
#include <stdio.h>
#include <string.h>

static void append_time(GString *line, gint64 seconds)
{
    struct day day;
    g_autofree char *text = day_of_time(seconds, &day) ? day_format(&day) : NULL;

    g_string_append(line, text ? text : "");
}

struct output {
    FILE *file;
    GString *line;
};

static void append_cell(GString *line, const struct cell *cell, enum column_kind kind)
{
    if (cell->is_number && kind == COLUMN_TIME)
        append_time(line, (gint64)cell->number);
    else if (cell->is_number)
        g_string_append_printf(line, "%.0f", cell->number);
    else
        csv_text(line, cell->text ? cell->text : "");
}

static bool write_line(struct output *output)
{
    g_string_append(output->line, CSV_END);
    bool written =
        fwrite(output->line->str, 1, output->line->len, output->file) == output->line->len;
    g_string_truncate(output->line, 0);
    return written;
}

static bool write_cells(const struct remediation_line *remediation, void *user)
{
    struct output *output = user;

    for (guint i = 0; i < remediation_column_count; i++) {
        if (i)
            g_string_append_c(output->line, ',');
        append_cell(output->line, &remediation->cells[i], remediation_columns[i].kind);
    }
    return write_line(output);
}

static bool write_titles(struct output *output)
{
    g_string_append(output->line, CSV_BEGIN);
    for (guint i = 0; i < remediation_column_count; i++) {
        if (i)
            g_string_append_c(output->line, ',');
        csv_text(output->line, _(remediation_columns[i].title));
    }
    return write_line(output);
}

static bool write_lines(const struct report_source *source, struct output *output, GError **error)
{
    struct survey survey;
    bool read = survey_take(&survey, source, error) &&
                remediation_each(&survey, write_cells, output, error);

    survey_clear(&survey);
    return read;
}

static bool write_remediation(const struct report_source *source, const char *path, GError **error)
{
    struct output output = {.file = fopen(path, "we"), .line = g_string_new(NULL)};
    bool written = output.file && write_titles(&output);
    bool read = !written || write_lines(source, &output, error);

    written = written && ferror(output.file) == 0;
    if (output.file && fclose(output.file) != 0)
        written = false;
    g_string_free(output.line, TRUE);
    if (!read || written)
        return read;
    g_autofree char *shown = g_filename_display_name(path);
    g_set_error(error, INVENTORY_ERROR, errno, "%s: %s", shown, g_strerror(errno));
    return false;
}

const struct report report_remediation = {
    .format = "csv",
    .file_name = "remediation.csv",
    .title = N_("What is to be set right, the gravest first"),
    .write = write_remediation,
};
