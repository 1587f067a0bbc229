/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "xlsx_values.h"

#include "markup.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#define STRINGS_BYTES_MOST (128U << 20)
#define STRINGS_MOST       (10U << 20)
#define STYLES_MOST        100000

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
    struct xlsx_values *values;
    struct opc *opc;
    GHashTable *formats; /* number of a custom format → its kind + 1 */
    bool text;
    guint phonetic;
    bool styles;
};

static void add_format(struct values_reader *reader, const struct markup_element *element)
{
    g_autofree char *code = markup_dup(element, "formatCode");
    guint number = markup_number(element, "numFmtId", 0);

    if (code && g_hash_table_size(reader->formats) < STYLES_MOST)
        g_hash_table_insert(reader->formats, GUINT_TO_POINTER(number),
                            GUINT_TO_POINTER(number_format_kind(code) + 1U));
}

static void add_style(struct values_reader *reader, const struct markup_element *element)
{
    guint number = markup_number(element, "numFmtId", 0);
    guint custom = GPOINTER_TO_UINT(g_hash_table_lookup(reader->formats, GUINT_TO_POINTER(number)));
    guint8 kind = (guint8)(custom ? custom - 1 : number_builtin_kind(number));

    if (reader->values->kinds->len < STYLES_MOST)
        g_byte_array_append(reader->values->kinds, &kind, 1);
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
            add_style(reader, element);
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

static void end_string(struct values_reader *reader)
{
    guint32 end = (guint32)reader->values->text->len;

    if (reader->values->ends->len < STRINGS_MOST)
        g_array_append_val(reader->values->ends, end);
    else
        say_too_big(reader);
}

static void values_end(void *user, guint id, const char *name)
{
    struct values_reader *reader = user;
    (void)name;

    reader->text = false;
    if (id == V_STRING) {
        end_string(reader);
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
    if (reader->values->text->len + length <= STRINGS_BYTES_MOST)
        g_string_append_len(reader->values->text, text, (gssize)length);
    else
        say_too_big(reader);
}

void xlsx_values_read(struct xlsx_values *values, struct opc *opc, gint64 strings, gint64 styles)
{
    static const struct markup_handler handler = {&vocabulary, values_start, values_end,
                                                  values_text, NULL};
    struct values_reader reader = {.values = values, .opc = opc};

    values->text = g_string_new(NULL);
    values->ends = g_array_new(FALSE, FALSE, sizeof(guint32));
    values->kinds = g_byte_array_new();
    reader.formats = g_hash_table_new(NULL, NULL);
    if (opc_visit(opc, strings))
        markup_read_part(opc->package, strings, &handler, &reader);
    if (opc_visit(opc, styles))
        markup_read_part(opc->package, styles, &handler, &reader);
    g_hash_table_unref(reader.formats);
}

void xlsx_values_clear(struct xlsx_values *values)
{
    g_string_free(values->text, TRUE);
    g_array_unref(values->ends);
    g_byte_array_unref(values->kinds);
}

const char *xlsx_shared_string(const struct xlsx_values *values, guint index, gsize *length)
{
    if (index >= values->ends->len)
        return NULL;
    guint32 start = index > 0 ? g_array_index(values->ends, guint32, index - 1) : 0;
    *length = (gsize)(g_array_index(values->ends, guint32, index) - start);
    return values->text->str + start;
}

void xlsx_append_number(const struct xlsx_values *values, GString *out, const char *number,
                        guint style)
{
    enum number_kind kind =
        style < values->kinds->len ? (enum number_kind)values->kinds->data[style] : NUMBER_PLAIN;
    char *end = NULL;
    double value = g_ascii_strtod(number, &end);

    if (end == number || *end != '\0' || !isfinite(value))
        g_string_append(out, number);
    else
        number_append(out, value, kind, values->from_1904);
}
