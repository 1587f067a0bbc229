/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * maruhi formats: what is read, how deep and by which library, from the table of formats
 * itself.
 */
#include "command.h"

#include "json.h"

#include <extractors/extractor.h>
#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>

extern const struct command cmd_formats;

static gboolean as_json, as_csv;

static const GOptionEntry formats_entries[] = {
    {"json", 0, 0, G_OPTION_ARG_NONE, &as_json, N_("One JSON array"), NULL},
    {"csv", 0, 0, G_OPTION_ARG_NONE, &as_csv, N_("Comma-separated, for a spreadsheet"), NULL},
    G_OPTION_ENTRY_NULL,
};

/* Stable, for programs; people get the words below. */
static const char *const depth_names[] = {
    [READS_NOTHING] = "nothing",
    [READS_PROPERTIES] = "properties",
    [READS_TEXT] = "text",
    [READS_MEMBERS] = "members",
};

static const char *const depth_words[] = {
    [READS_NOTHING] = N_("recognised only"),
    [READS_PROPERTIES] = N_("properties"),
    [READS_TEXT] = N_("text"),
    [READS_MEMBERS] = N_("what it contains"),
};

static char *join_suffixes(const struct extractor *row, const char *separator)
{
    return row->suffixes ? g_strjoinv(separator, (char **)(gpointer)row->suffixes) : g_strdup("");
}

static const char *library_of(const struct extractor *row)
{
    return row->library ? row->library : "";
}

/* ---- JSON ---- */

static void print_json(void)
{
    g_autoptr(GString) out = g_string_new(NULL);

    json_open(out, NULL, '[');
    for (guint i = 0; extractors[i]; i++) {
        const struct extractor *row = extractors[i];
        json_open(out, NULL, '{');
        json_text(out, "name", row->name);
        json_text(out, "title", _(row->title));
        json_text(out, "media_type", row->media_type);
        json_text(out, "depth", depth_names[row->depth]);
        json_text(out, "library", *library_of(row) ? row->library : NULL);
        json_text(out, "remedy", row->refusal ? _(row->refusal) : NULL);
        json_open(out, "suffixes", '[');
        for (guint j = 0; row->suffixes && row->suffixes[j]; j++)
            json_text(out, NULL, row->suffixes[j]);
        json_close(out, ']');
        json_close(out, '}');
    }
    json_close(out, ']');
    puts(out->str);
}

/* ---- CSV: none of these words begins like a formula ---- */

static void append_field(GString *line, const char *text)
{
    g_auto(GStrv) pieces = g_strsplit(text, "\"", -1);
    g_autofree char *doubled = g_strjoinv("\"\"", pieces);

    g_string_append_printf(line, "%s\"%s\"", line->len > 0 ? "," : "", doubled);
}

static void print_line(const char *const *fields, guint count)
{
    g_autoptr(GString) line = g_string_new(NULL);

    for (guint i = 0; i < count; i++)
        append_field(line, fields[i]);
    printf("%s\r\n", line->str);
}

static void print_csv(void)
{
    const char *const titles[] = {_("name"), _("format"),  _("endings"),
                                  _("read"), _("library"), _("remedy")};

    printf("\xEF\xBB\xBF");
    print_line(titles, G_N_ELEMENTS(titles));
    for (guint i = 0; extractors[i]; i++) {
        const struct extractor *row = extractors[i];
        g_autofree char *suffixes = join_suffixes(row, " ");
        const char *const fields[] = {row->name,       _(row->title),
                                      suffixes,        _(depth_words[row->depth]),
                                      library_of(row), row->refusal ? _(row->refusal) : ""};
        print_line(fields, G_N_ELEMENTS(fields));
    }
}

/* ---- for people ---- */

static guint columns_of(const char *text)
{
    guint columns = 0;

    for (; *text; text = g_utf8_next_char(text))
        columns += g_unichar_iswide(g_utf8_get_char(text)) ? 2 : 1;
    return columns;
}

static void print_padded(const char *text, guint width)
{
    guint columns = columns_of(text);

    printf("%s%*s", text, (int)(columns < width ? width - columns : 0) + 2, "");
}

static void print_table(void)
{
    guint counts[G_N_ELEMENTS(depth_words)] = {0};
    guint name_width = 0;
    guint depth_width = 0;

    for (guint i = 0; i < G_N_ELEMENTS(depth_words); i++)
        depth_width = MAX(depth_width, columns_of(_(depth_words[i])));
    for (guint i = 0; extractors[i]; i++)
        name_width = MAX(name_width, columns_of(extractors[i]->name));
    for (guint i = 0; extractors[i]; i++) {
        const struct extractor *row = extractors[i];
        print_padded(row->name, name_width);
        print_padded(_(depth_words[row->depth]), depth_width);
        printf("%s%s%s\n", _(row->title), *library_of(row) ? " – " : "", library_of(row));
        counts[row->depth]++;
    }
    printf(_("Text is read of %u formats, what they contain of %u, properties of %u; %u are "
             "recognised only, and each of their files has a row that says so.\n"),
           counts[READS_TEXT], counts[READS_MEMBERS], counts[READS_PROPERTIES],
           counts[READS_NOTHING]);
}

static int formats_run(int argc, char **argv)
{
    if (!command_parse(&cmd_formats, formats_entries, &argc, &argv))
        return EXIT_COULD_NOT_RUN;
    if (argc > 1) {
        command_complain(_("%s: it takes no arguments"), argv[1]);
        return EXIT_COULD_NOT_RUN;
    }
    if (as_json)
        print_json();
    else if (as_csv)
        print_csv();
    else
        print_table();
    return EXIT_DONE;
}

const struct command cmd_formats = {
    .name = "formats",
    .arguments = "[--json | --csv]",
    .summary = N_("List the formats: what is read of each, and by which library"),
    .run = formats_run,
};
