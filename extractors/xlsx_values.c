/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "xlsx_values.h"

#include "markup.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

enum {
    V_STRING = 1,
    V_TEXT,
    V_PHONETIC,
    V_FORMAT,
    V_CELL_STYLES,
    V_STYLE,
    V_COUNT,
};
static const char *const words[V_COUNT] = {
    [V_STRING] = "si",           [V_TEXT] = "t",   [V_PHONETIC] = "rPh", [V_FORMAT] = "numFmt",
    [V_CELL_STYLES] = "cellXfs", [V_STYLE] = "xf",
};
static struct vocabulary vocabulary = {.names = words, .count = V_COUNT};

struct values_reader {
    struct sheet_values *values;
    struct opc *opc;
    bool text;
    guint phonetic;
    bool styles;
};

static void add_format(struct values_reader *reader, const struct markup_element *element)
{
    g_autofree char *code = markup_dup(element, "formatCode");

    if (code)
        sheet_values_add_format(reader->values, markup_number(element, "numFmtId", 0), code);
}

static void values_start(void *user, const struct markup_element *element)
{
    struct values_reader *reader = user;

    switch (element->id) {
    case V_TEXT:
        reader->text = reader->phonetic == 0;
        break;
    case V_PHONETIC:
        reader->phonetic++;
        break;
    case V_FORMAT:
        add_format(reader, element);
        break;
    case V_CELL_STYLES:
        reader->styles = true;
        break;
    case V_STYLE:
        if (reader->styles)
            sheet_values_add_style(reader->values, markup_number(element, "numFmtId", 0));
        break;
    default:
        break;
    }
}

static void say_too_big(struct values_reader *reader)
{
    reading_worsen(package_reading(reader->opc->package), OUTCOME_TOO_BIG,
                   N_("it has more text than the limit"), "sharedStrings.xml");
}

static void values_end(void *user, guint id, const char *name)
{
    struct values_reader *reader = user;
    (void)name;

    reader->text = false;
    if (id == V_STRING) {
        if (!sheet_values_end_string(reader->values))
            say_too_big(reader);
    } else if (id == V_PHONETIC) {
        reader->phonetic -= MIN(reader->phonetic, 1);
    } else if (id == V_CELL_STYLES) {
        reader->styles = false;
    }
}

static void values_text(void *user, const char *text, gsize length)
{
    struct values_reader *reader = user;

    if (!reader->text)
        return;
    if (reader->values->text->len + length <= SHEET_STRINGS_BYTES_MOST)
        g_string_append_len(reader->values->text, text, (gssize)length);
    else
        say_too_big(reader);
}

void xlsx_values_read(struct sheet_values *values, struct opc *opc, gint64 strings, gint64 styles)
{
    static const struct markup_handler handler = {&vocabulary, values_start, values_end,
                                                  values_text, NULL};
    struct values_reader reader = {.values = values, .opc = opc};

    if (opc_visit(opc, strings))
        markup_read_part(opc->package, strings, &handler, &reader);
    if (opc_visit(opc, styles))
        markup_read_part(opc->package, styles, &handler, &reader);
}

void xlsx_append_number(const struct sheet_values *values, GString *out, const char *number,
                        guint style)
{
    char *end = NULL;
    double value = g_ascii_strtod(number, &end);

    if (end == number || *end != '\0' || !isfinite(value))
        g_string_append(out, number);
    else
        sheet_values_append_number(values, out, value, style);
}
