/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sheet_values.h"

void sheet_values_start(struct sheet_values *values)
{
    *values = (struct sheet_values){
        .text = g_string_new(NULL),
        .ends = g_array_new(FALSE, FALSE, sizeof(guint32)),
        .kinds = g_byte_array_new(),
        .formats = g_hash_table_new(NULL, NULL),
    };
}

void sheet_values_clear(struct sheet_values *values)
{
    g_string_free(values->text, TRUE);
    g_array_unref(values->ends);
    g_byte_array_unref(values->kinds);
    g_hash_table_unref(values->formats);
}

bool sheet_values_end_string(struct sheet_values *values)
{
    guint32 end = (guint32)values->text->len;

    if (values->ends->len >= SHEET_STRINGS_MOST || values->text->len > SHEET_STRINGS_BYTES_MOST)
        return false;
    g_array_append_val(values->ends, end);
    return true;
}

void sheet_values_add_format(struct sheet_values *values, guint number, const char *code)
{
    if (g_hash_table_size(values->formats) < SHEET_STYLES_MOST)
        g_hash_table_insert(values->formats, GUINT_TO_POINTER(number),
                            GUINT_TO_POINTER(number_format_kind(code) + 1U));
}

void sheet_values_add_style(struct sheet_values *values, guint format)
{
    guint custom = GPOINTER_TO_UINT(g_hash_table_lookup(values->formats, GUINT_TO_POINTER(format)));
    guint8 kind = (guint8)(custom ? custom - 1 : number_builtin_kind(format));

    if (values->kinds->len < SHEET_STYLES_MOST)
        g_byte_array_append(values->kinds, &kind, 1);
}

const char *sheet_values_string(const struct sheet_values *values, guint index, gsize *length)
{
    if (index >= values->ends->len)
        return NULL;
    guint32 start = index > 0 ? g_array_index(values->ends, guint32, index - 1) : 0;
    *length = (gsize)(g_array_index(values->ends, guint32, index) - start);
    return values->text->str + start;
}

void sheet_values_append_number(const struct sheet_values *values, GString *out, double number,
                                guint style)
{
    enum number_kind kind =
        style < values->kinds->len ? (enum number_kind)values->kinds->data[style] : NUMBER_PLAIN;

    number_append(out, number, kind, values->from_1904);
}
